// @name read-districts
// @param level: or null; after, afterId: sort key and id to start after; limit
// @returns node: district, of the whole graph
MATCH (n:District)
WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
  AND ($level IS NULL OR n.level = $level)
RETURN n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY sort, id
LIMIT $limit
