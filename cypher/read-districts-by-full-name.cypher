// @name read-districts-by-full-name
// @param names: full names
// @returns key: the name, id: district
UNWIND $names AS name
MATCH (n:District {fullName: name})
RETURN name AS key, n.id AS id
ORDER BY key, id
