// @name read-documents-titled
// @param ids: of documents that the text index found; title: what their titles must contain; after: sort key to start below; from, to: dates of publication or null; genre: or null; districts: ids or null; limit
// @returns node: document without its text; newest first
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE d.sort < $after
    AND ($from IS NULL OR d.published >= $from) AND ($to IS NULL OR d.published <= $to) AND ($genre IS NULL OR d.genre = $genre)
  AND d.title CONTAINS $title AND ($districts IS NULL OR d.placeId IN $districts)
RETURN d.sort AS sort, d.id AS id, d {.id, .mediaType, .genre, .title, .published, .month, .placeId, .sort} AS node
ORDER BY sort DESC
LIMIT $limit
