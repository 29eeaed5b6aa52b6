// @name read-tenures-of-posts
// @param rows: [{key, posts: [id]}]; on: date or null; after, afterId: sort key and id to start after; limit
// @returns key, node: tenure, in order of time
UNWIND $rows AS row
CALL (row) {
  UNWIND row.posts AS one
  MATCH (p:Post {id: one})<-[:`IN`]-(n:Tenure)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
    AND ($on IS NULL OR (coalesce(n.start, n.firstSeen) <= $on AND (coalesce(n.end, n.lastSeen) >= $on OR $on STARTS WITH coalesce(n.end, n.lastSeen))))
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
