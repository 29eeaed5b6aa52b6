// @name read-documents-of-organisations
// @param rows: [{key: id}]; after: sort key to start below; limit
// @returns key, node: document without its text, evidence; newest first
UNWIND $rows AS row
MATCH (n:Organisation {id: row.key})
CALL (n) {
  MATCH (n)-[r:MENTIONED_IN]->(d:Document)
  WHERE d.sort < $after
  RETURN d, r
  ORDER BY d.sort DESC
  LIMIT $limit
}
RETURN row.key AS key, d.sort AS sort, d.id AS id, d {.id, .mediaType, .genre, .title, .published, .month, .placeId, .sort} AS node, r.evidence AS evidence
ORDER BY key, sort DESC
