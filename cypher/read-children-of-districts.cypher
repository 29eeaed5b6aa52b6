// @name read-children-of-districts
// @param rows: [{key, districts: [id]}]; after, afterId: sort key and id to start after; limit
// @returns key, node: district directly below
UNWIND $rows AS row
CALL (row) {
  UNWIND row.districts AS one
  MATCH (d:District {id: one})<-[:PART_OF]-(n:District)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
