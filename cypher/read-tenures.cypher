// @name read-tenures
// @param on: date or null; after, afterId: sort key and id to start after; limit
// @returns node: tenure, of the whole graph
MATCH (n:Tenure)
WHERE (n.sort > $after OR (n.sort = $after AND n.id > $afterId))
  AND ($on IS NULL OR (coalesce(n.start, n.firstSeen) <= $on AND (coalesce(n.end, n.lastSeen) >= $on OR $on STARTS WITH coalesce(n.end, n.lastSeen))))
RETURN n.sort AS sort, n.id AS id, n {.*} AS node
ORDER BY sort, id
LIMIT $limit
