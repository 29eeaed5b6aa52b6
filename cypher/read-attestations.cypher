// @name read-attestations
// @label any: LABEL is one of the entity labels in src/model/graph.ts
// @param ids: entity ids
// @returns id, documentId, published, attestation, evidence: one row a document that mentions the entity
UNWIND $ids AS id
MATCH (n:LABEL {id: id})-[r:MENTIONED_IN]->(d:Document)
RETURN n.id AS id, d.id AS documentId, d.published AS published, r.attestation AS attestation, r.evidence AS evidence
