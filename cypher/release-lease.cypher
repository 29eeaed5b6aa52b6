// @name release-lease
// @param holder: who has written
// @returns nothing
MATCH (l:Lease {id: 'writer'})
WHERE l.holder = $holder
REMOVE l.holder, l.label, l.until
