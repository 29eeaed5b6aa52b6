import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One `graphql` for all packages: otherwise GraphQLError exists twice and its messages are masked.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j-server.ts'],
    // Neo4j Community has one database: files that wipe it must not run side by side.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
