// @name read-tallies
// @label any: LABEL is one of the entity labels in src/model/graph.ts
// @param ids: entity ids
// @returns id, tally (JSON): what the properties of the entities rest on
UNWIND $ids AS id
MATCH (n:LABEL {id: id})
RETURN n.id AS id, n.tally AS tally
