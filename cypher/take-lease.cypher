// @name take-lease
// The write comes first: on a store that reads what is committed, it makes takers wait for each other before they look.
// @param holder: who wants to write
// @param now, until: milliseconds since 1970
// @param takeOver: true where any other holder is known to be gone
// @returns holder, label, until of whoever has the lease now
MERGE (l:Lease {id: 'writer'})
SET l.turns = coalesce(l.turns, 0) + 1
WITH l, CASE WHEN l.holder IS NULL OR l.holder = $holder OR l.until < $now OR $takeOver THEN 1 ELSE 0 END AS free
FOREACH (x IN CASE WHEN free = 1 THEN [1] ELSE [] END | SET l.holder = $holder, l.label = $label, l.until = $until)
WITH l
RETURN l.holder AS holder, l.label AS label, l.until AS until
