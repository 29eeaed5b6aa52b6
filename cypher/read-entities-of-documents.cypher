// @name read-entities-of-documents
// @param rows: [{key: document id}]; prefix: how ids of the kind wanted begin; afterId: id to start after; limit
// @returns key, id: entity, evidence
UNWIND $rows AS row
MATCH (d:Document {id: row.key})
CALL (d) {
  MATCH (d)<-[r:MENTIONED_IN]-(x)
  WHERE x.id STARTS WITH $prefix AND x.id > $afterId
  RETURN x.id AS id, r
  ORDER BY id
  LIMIT $limit
}
RETURN row.key AS key, id, r.evidence AS evidence
ORDER BY key, id
