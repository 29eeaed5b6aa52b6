import { openStore } from '../../src/store/open-store.ts'

/** Opens the embedded store of the path given, commits a hundred nodes, tells so, and holds the file until killed. */
const store = await openStore(`embedded:${process.argv[2]}`)
await store.transaction((transaction) => transaction.execute('UNWIND $ids AS id CREATE (n:Probe {id: id})', { ids: Array.from({ length: 100 }, (_, i) => `probe-${i}`) }))
await store.checkpoint()
process.send!('committed')
setInterval(() => {}, 60_000)
