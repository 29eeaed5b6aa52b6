// @name read-documents
// @param ids: document ids
// @returns id, text, mediaType, facts (JSON)
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text, d.mediaType AS mediaType, d.facts AS facts
