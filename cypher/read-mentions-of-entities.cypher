// @name read-mentions-of-entities
// @param rows: [{key: official or meeting id}]; after, afterId: where the last page ended; limit
// @returns key, sort, id, node: the mentions that the entity holds, by day of publication
UNWIND $rows AS row
CALL (row) {
  MATCH (m:Mention {entityId: row.key})
  WITH m, m.published + '|' + m.id AS sort
  WHERE sort > $after
  RETURN m, sort
  ORDER BY sort
  LIMIT $limit
}
RETURN row.key AS key, sort, m.id AS id, m AS node
ORDER BY key, sort
