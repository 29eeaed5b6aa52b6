// @name read-posts-of-organisations
// @param rows: [{key, organisations: [id]}]; after, afterId: sort key and id to start after; limit
// @returns key, node: post
UNWIND $rows AS row
CALL (row) {
  UNWIND row.organisations AS one
  MATCH (o:Organisation {id: one})<-[:OF]-(n:Post)
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
  WITH DISTINCT n
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
