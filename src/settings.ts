/** Every setting, with its three names. Order of precedence: flag, environment, config file, default. */
export const settings = {
  store: { flag: '--store <address>', env: 'ZHENGMAI_STORE', help: 'embedded:PATH, memory:, neo4j://HOST:PORT or bolt://HOST:PORT' },
  port: { flag: '--port <number>', env: 'PORT', help: 'port to listen on' },
  host: { flag: '--host <address>', env: 'ZHENGMAI_HOST', help: 'address to listen on; beyond loopback a token is required' },
  token: { flag: '--token <secret>', env: 'ZHENGMAI_TOKEN', help: 'what clients must send as “Authorization: Bearer …”' },
  neo4jUser: { flag: '--neo4j-user <name>', env: 'NEO4J_USER', help: 'user of the Neo4j server' },
  neo4jPassword: { flag: '--neo4j-password <secret>', env: 'NEO4J_PASSWORD', help: 'its password; the environment keeps it out of the process list' },
  neo4jDatabase: { flag: '--neo4j-database <name>', env: 'NEO4J_DATABASE', help: 'database on the Neo4j server' },
} as const

export type SettingName = keyof typeof settings
