// @name read-districts-above
// @param rows: [{key: district id}]
// @returns key, type: PART_OF or SUCCEEDED_BY, id: district it points to
UNWIND $rows AS row
MATCH (d:District {id: row.key})-[r:PART_OF|SUCCEEDED_BY]->(x:District)
RETURN row.key AS key, type(r) AS type, x.id AS id
ORDER BY key, type, id
