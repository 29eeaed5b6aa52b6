// @name read-goals-by-id
// @param ids: ids of nodes
// @returns id, node: its properties; no row for an id that is not there
UNWIND $ids AS id
MATCH (n:Goal {id: id})
RETURN id, n {.*} AS node
