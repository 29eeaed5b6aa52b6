import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the operations that the tests send, from the printed schema. `CODEGEN_OUT`: elsewhere (scripts/check-generated.mjs). */
const folder = process.env['CODEGEN_OUT'] ?? 'test/graphql/generated/'

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: 'test/graphql/operations/*.graphql',
  silent: true,
  generates: {
    [folder]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { enumsAsTypes: true, useTypeImports: true, scalars: { ID: 'string' }, documentMode: 'string', importExtension: '.ts', immutableTypes: true },
    },
  },
}

export default config
