// @name write-edges-of-targets
// @edge any attested edge of src/model/graph.ts: FROM, TYPE, TO stand for it; where the target has fewer edges than the source
// @param rows: [{from, to, evidence, orders, properties}]
// @returns nothing
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (b)<-[r:`TYPE`]-(a)
WITH r, row
WHERE r.evidence IS NULL OR r.evidence <> row.evidence OR r.orders <> row.orders
SET r = row.properties
