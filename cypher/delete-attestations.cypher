// @name delete-attestations
// @label any: LABEL is one of the entity labels in src/model/graph.ts
// @param rows: [{id, documentId}]
// @returns nothing
UNWIND $rows AS row
MATCH (n:LABEL {id: row.id})-[r:MENTIONED_IN]->(d:Document {id: row.documentId})
DELETE r
