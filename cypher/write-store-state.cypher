// @name write-store-state
// @param tables: version of the shipped divisions
// @returns nothing
MERGE (s:Store {id: 'store'})
WITH s
WHERE s.tables IS NULL OR s.tables <> $tables
SET s.tables = $tables
