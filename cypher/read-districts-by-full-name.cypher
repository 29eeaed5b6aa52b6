// @name read-districts-by-full-name
// @param rows: [{key: name with all that is above it}]
// @returns key, id: district
UNWIND $rows AS row
MATCH (n:District {fullName: row.key})
RETURN row.key AS key, n.id AS id
ORDER BY key, id
