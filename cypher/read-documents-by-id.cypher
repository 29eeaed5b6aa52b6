// @name read-documents-by-id
// @param ids: ids of documents
// @returns id, node: its properties without the text and the facts, which are long
UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN id, n {.id, .mediaType, .genre, .title, .published, .month, .placeId, .sort} AS node
