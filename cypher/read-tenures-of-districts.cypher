// @name read-tenures-of-districts
// @param rows: [{key, districts: [id]}]; postName: or null; on: date or null; after, afterId: sort key and id to start after; limit
// @returns key, node: tenure, in order of time
UNWIND $rows AS row
CALL (row) {
  UNWIND row.districts AS one
  MATCH (d:District {id: one})<-[:OF*1..2]-(p:Post)
  MATCH (p)<-[:`IN`]-(n:Tenure)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId)) AND ($postName IS NULL OR p.name = $postName)
    AND ($on IS NULL OR (coalesce(n.start, n.firstSeen) <= $on AND (coalesce(n.end, n.lastSeen) >= $on OR $on STARTS WITH coalesce(n.end, n.lastSeen))))
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
