// @name link-to
// @edge any structural edge of src/model/graph.ts whose target has few edges: FROM, TYPE, TO stand for it
// @param rows: [{from, to}]
// @returns nothing
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (b)<-[:`TYPE`]-(a)
