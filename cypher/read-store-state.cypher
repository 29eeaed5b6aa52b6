// @name read-store-state
// @returns tables: the version of the shipped divisions that the store holds
MATCH (s:Store {id: 'store'})
RETURN s.tables AS tables
