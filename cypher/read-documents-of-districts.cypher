// @name read-documents-of-districts
// @param rows: [{key, districts: [id]}]; after: sort key to start below; from, to: dates of publication or null; genre: or null; limit
// @returns key, node: document about one of the districts; newest first
UNWIND $rows AS row
CALL (row) {
  UNWIND row.districts AS district
  MATCH (x:District {id: district})<-[:ABOUT]-(d:Document)
  WHERE d.sort < $after
    AND ($from IS NULL OR d.published >= $from) AND ($to IS NULL OR d.published <= $to) AND ($genre IS NULL OR d.genre = $genre)
  WITH DISTINCT d
  RETURN d
  ORDER BY d.sort DESC
  LIMIT $limit
}
RETURN row.key AS key, d.sort AS sort, d.id AS id, d {.id, .mediaType, .genre, .title, .published, .month, .placeId, .sort} AS node
ORDER BY key, sort DESC
