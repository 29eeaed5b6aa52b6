// @name read-officials-of-districts
// @param rows: [{key, districts: [id]}]; name: or null; after, afterId: sort key and id to start after; limit
// @returns key, node: official with a post of one of the districts or of its organisations
UNWIND $rows AS row
CALL (row) {
  UNWIND row.districts AS one
  MATCH (d:District {id: one})<-[:OF*1..2]-(p:Post)
  MATCH (p)<-[:`IN`]-(t:Tenure)
  MATCH (t)<-[:HELD]-(n:Official)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId)) AND ($name IS NULL OR n.name = $name)
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
