// @name read-mentions-by-id
// @param ids: ids of mentions
// @returns id, entity: id of the entity that holds the mention now
UNWIND $ids AS id
MATCH (n:Mention {id: id})
RETURN id, n.entityId AS entity
