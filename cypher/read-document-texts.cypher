// @name read-document-texts
// @param ids: ids of documents
// @returns id, text: null where the document came as facts alone, facts: JSON
UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN id, n.text AS text, n.facts AS facts
