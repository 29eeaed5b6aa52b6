// @name read-stored-sources
// @param ids: document ids
// @returns all sources of those documents, as the store keeps them
UNWIND $ids AS id
MATCH (s:Source {documentId: id})
RETURN s.id AS id, s.uri AS uri, s.encoding AS encoding, s.collection AS collection, s.publisher AS publisher, s.title AS title, s.published AS published, s.documentId AS documentId
