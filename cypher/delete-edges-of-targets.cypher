// @name delete-edges-of-targets
// @edge any attested edge of src/model/graph.ts: FROM, TYPE, TO stand for it; where the target has fewer edges than the source
// @param rows: [{from, to}]
// @returns nothing
UNWIND $rows AS row
MATCH (b:TO {id: row.to})<-[r:`TYPE`]-(a:FROM {id: row.from})
DELETE r
