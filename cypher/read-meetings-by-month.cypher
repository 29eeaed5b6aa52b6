// @name read-meetings-by-month
// @param months: [YYYY-MM] of the window; afterMonth: its rows must sort below after, older months follow whole; after: sort key to start below; from, to: dates or null; kind: head word or null; limit
// @returns node: meeting; newest first
UNWIND $months AS month
MATCH (m:Meeting {month: month})
WHERE (m.month < $afterMonth OR m.sort < $after)
  AND ($from IS NULL OR m.date >= $from) AND ($to IS NULL OR m.date <= $to) AND ($kind IS NULL OR m.kind = $kind)
RETURN m.month AS month, m.sort AS sort, m.id AS id, m {.*} AS node
ORDER BY month DESC, sort DESC
LIMIT $limit
