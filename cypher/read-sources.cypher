// @name read-sources
// @param ids: source ids
// @returns the sources there are
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.uri AS uri, s.encoding AS encoding, s.collection AS collection, s.publisher AS publisher, s.title AS title, s.published AS published, s.documentId AS documentId
