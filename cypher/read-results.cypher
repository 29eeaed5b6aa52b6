// @name read-results
// @param year, unit: or null; after, afterId: sort key and id to start after; limit
// @returns node: result, of the whole graph
MATCH (n:Result)
WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
  AND ($year IS NULL OR n.year = $year) AND ($unit IS NULL OR n.unit = $unit)
RETURN n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY sort, id
LIMIT $limit
