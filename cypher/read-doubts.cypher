// @name read-doubts
// @param after, afterId: (sort, id) of the last one read; limit
// @returns sort, id, node: doubtful pairs, the most valuable first
MATCH (d:Doubt)
WHERE d.sort > $after OR (d.sort = $after AND d.id > $afterId)
RETURN d.sort AS sort, d.id AS id, d AS node
ORDER BY sort, id
LIMIT $limit
