// Prints what is generated from the code: schema/schema.graphql and schema/facts.schema.json. `--out DIR`: elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { z } from 'zod'
import { schema } from '../src/graphql/schema.ts'
import { Facts } from '../src/model/facts.ts'

const flag = process.argv.indexOf('--out')
const folder = flag < 0 ? join(import.meta.dirname, '../schema') : process.argv[flag + 1]!
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`)
writeFileSync(join(folder, 'facts.schema.json'), `${JSON.stringify(z.toJSONSchema(Facts), null, 2)}\n`)
