// @name unlink
// @edge any structural edge of src/model/graph.ts: FROM, TYPE, TO stand for it
// @param rows: [{from, to}]; the edge to `to` stays, others of the type go
// @returns nothing
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})-[r:`TYPE`]->(b:TO)
WHERE b.id <> row.to
DELETE r
