// @name write-edges
// @edge any attested edge of src/model/graph.ts: FROM, TYPE, TO stand for it; where the source has fewer edges than the target
// @param rows: [{from, to, evidence, orders, properties}]
// @returns nothing
UNWIND $rows AS row
MATCH (a:FROM {id: row.from})
MATCH (b:TO {id: row.to})
MERGE (a)-[r:`TYPE`]->(b)
WITH r, row
WHERE r.evidence IS NULL OR r.evidence <> row.evidence OR r.orders <> row.orders
SET r = row.properties
