// @name read-organisations
// @param after, afterId: sort key and id to start after; limit
// @returns node: organisation, of the whole graph
MATCH (n:Organisation)
WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
RETURN n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY sort, id
LIMIT $limit
