// @name read-programmes
// @param after, afterId: sort key and id to start after; limit
// @returns node: programme, of the whole graph
MATCH (n:Programme)
WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
RETURN n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY sort, id
LIMIT $limit
