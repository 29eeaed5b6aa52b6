// `npm run neo4j`: a real Neo4j on loopback, its data under ./data/neo4j, until Ctrl-C.
import { parseArgs } from 'node:util'
import { LaunchError, startNeo4j } from './neo4j/launcher.mjs'

const help = `usage: npm run neo4j -- [--data FOLDER] [--port NUMBER] [--password SECRET]

Starts Neo4j 5 Community on 127.0.0.1 from its Maven Central jars; Ctrl-C stops it.
  --data FOLDER      where the server and its data live (default: data/neo4j)
  --port NUMBER      Bolt port (default: 7687)
  --password SECRET  password of user neo4j, set at the first start (or NEO4J_PASSWORD; default: zhengmai-local)
Needs Java 17 or 21 and Maven. Then: NEO4J_PASSWORD=zhengmai-local npm start -- --store bolt://127.0.0.1:7687`

try {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'data/neo4j' }, port: { type: 'string', default: '7687' }, password: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) process.stdout.write(`${help}\n`)
  else {
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65535) throw new LaunchError(`“${values.port}” is no port.`)
    const say = (line) => process.stderr.write(`${line}\n`)
    const server = await startNeo4j({ folder: values.data, port, password: values.password ?? process.env.NEO4J_PASSWORD ?? 'zhengmai-local', say })
    process.stdout.write(`Neo4j listens on ${server.uri} (user neo4j). Ctrl-C stops it.\n`)
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
      say('Stopping Neo4j…')
      void server.stop()
    })
    process.exitCode = await server.exited.then((code) => (code === 143 || code === 130 ? 0 : code))
  }
} catch (error) {
  if (!(error instanceof LaunchError) && error?.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw error
  process.stderr.write(`neo4j: ${error.message}\n`)
  process.exitCode = 1
}
