// @name read-mentions-of-blocks
// @param blocks: block keys
// @returns the mentions of those blocks
UNWIND $blocks AS block
MATCH (m:Mention {block: block})
RETURN m.id AS id, m.kind AS kind, m.documentId AS documentId, m.key AS key, m.name AS name, m.nth AS nth, m.block AS block, m.published AS published, m.features AS features, m.entityId AS entityId, m.returns AS returns
