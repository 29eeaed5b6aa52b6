// @name export-keyed-mentions
// @label Organisation or Programme
// @param ids: document ids
// @returns documentId, id, attestation: the entities of that label that each document attests
UNWIND $ids AS documentId
MATCH (d:Document {id: documentId})<-[r:MENTIONED_IN]-(n:LABEL)
RETURN d.id AS documentId, n.id AS id, r.attestation AS attestation
