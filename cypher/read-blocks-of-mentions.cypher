// @name read-blocks-of-mentions
// @param ids: ids of mentions
// @returns id, block, documentId: of those that there are
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN m.id AS id, m.block AS block, m.documentId AS documentId
