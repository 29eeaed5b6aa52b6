// @name delete-edges
// @edge any attested edge of src/model/graph.ts: FROM, TYPE, TO stand for it
// @param rows: [{from, to}]
// @returns nothing
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})-[r:`TYPE`]->(b:TO {id: row.to})
DELETE r
