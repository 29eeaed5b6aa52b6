// @name read-mentions-of-documents
// @param ids: document ids
// @returns the mentions of those documents
UNWIND $ids AS id
MATCH (m:Mention {documentId: id})
RETURN m.id AS id, m.kind AS kind, m.documentId AS documentId, m.key AS key, m.name AS name, m.nth AS nth, m.block AS block, m.published AS published, m.features AS features, m.entityId AS entityId, m.returns AS returns
