// @name read-meetings-by-month
// @param months: [YYYY-MM] of the window; after: sort key to start below; from, to: dates or null; kind: head word or null; limit
// @returns node: meeting; newest first
UNWIND $months AS month
MATCH (m:Meeting {month: month})
WHERE m.sort < $after
    AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to) AND ($kind IS NULL OR m.kind = $kind)
RETURN m.sort AS sort, m.id AS id, m {.*} AS node
ORDER BY sort DESC
LIMIT $limit
