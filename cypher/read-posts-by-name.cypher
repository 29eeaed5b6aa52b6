// @name read-posts-by-name
// @param rows: [{key: full name}]; after, afterId: sort key and id to start after; limit
// @returns key, node: post of exactly that name
UNWIND $rows AS row
CALL (row) {
  MATCH (n:Post {name: row.key})
  WITH n
  WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
  RETURN n
  ORDER BY n.sort, n.id
  LIMIT $limit
}
RETURN row.key AS key, n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY key, sort, id
