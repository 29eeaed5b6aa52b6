// @name read-officials-of-posts
// @param rows: [{key, posts: [id]}]; name: or null; after, afterId: sort key and id to start after; limit
// @returns key, node: official who held one of the posts
UNWIND $rows AS row
CALL (row) {
  UNWIND row.posts AS one
  MATCH (p:Post {id: one})<-[:`IN`]-(t:Tenure)
  MATCH (t)<-[:HELD]-(n:Official)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId)) AND ($name IS NULL OR n.name = $name)
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
