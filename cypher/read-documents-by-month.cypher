// @name read-documents-by-month
// @param months: [YYYY-MM] of the window; afterMonth: its rows must sort below after, older months follow whole; after: sort key to start below; from, to: dates of publication or null; genre: or null; limit
// @returns node: document without its text; newest first
UNWIND $months AS month
MATCH (d:Document {month: month})
WHERE (d.month < $afterMonth OR d.sort < $after)
  AND ($from IS NULL OR d.published >= $from) AND ($to IS NULL OR d.published <= $to) AND ($genre IS NULL OR d.genre = $genre)
RETURN d.month AS month, d.sort AS sort, d.id AS id, d {.id, .mediaType, .genre, .title, .published, .month, .placeId, .sort} AS node
ORDER BY month DESC, sort DESC
LIMIT $limit
