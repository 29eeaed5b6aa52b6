// @name read-mentions
// @param ids: ids of mentions
// @returns those that there are, with all that resolution reads
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN m.id AS id, m.kind AS kind, m.documentId AS documentId, m.key AS key, m.name AS name, m.nth AS nth, m.block AS block, m.published AS published, m.features AS features, m.entityId AS entityId, m.returns AS returns
