// @name write-attestations
// @label any: LABEL is one of the entity labels in src/model/graph.ts
// @param rows: [{id, documentId, attestation, evidence}]
// @returns nothing
UNWIND $rows AS row
MATCH (n:LABEL {id: row.id})
MATCH (d:Document {id: row.documentId})
MERGE (d)<-[r:MENTIONED_IN]-(n)
WITH r, row
WHERE r.attestation IS NULL OR r.attestation <> row.attestation OR r.evidence <> row.evidence
SET r.attestation = row.attestation, r.evidence = row.evidence
