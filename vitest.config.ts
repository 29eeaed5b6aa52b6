import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One `graphql` for all packages: otherwise GraphQLError exists twice and its messages are masked.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000 },
})
