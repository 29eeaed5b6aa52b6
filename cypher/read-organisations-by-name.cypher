// @name read-organisations-by-name
// @param names: full names; after, afterId: sort key and id to start after; limit, for each name
// @returns key: the name, node: organisation of exactly that name
UNWIND $names AS name
CALL (name) {
  MATCH (n:Organisation {name: name})
  WITH n
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN name AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
