// @name read-programmes-of-districts
// @param rows: [{key, districts: [id]}]; types: OWNED_BY, TARGETS; name: or null; after, afterId: sort key and id to start after; limit
// @returns key, node: programme
UNWIND $rows AS row
CALL (row) {
  UNWIND row.districts AS one
  MATCH (d:District {id: one})<-[r:OWNED_BY|TARGETS]-(n:Programme)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId)) AND type(r) IN $types AND ($name IS NULL OR n.name = $name)
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
