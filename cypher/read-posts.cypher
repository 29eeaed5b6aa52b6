// @name read-posts
// @param role: or null; after, afterId: sort key and id to start after; limit
// @returns node: post, of the whole graph
MATCH (n:Post)
WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
  AND ($role IS NULL OR n.role = $role)
RETURN n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY sort, id
LIMIT $limit
