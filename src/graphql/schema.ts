import { builder } from './builder.ts'
import './types/official.ts'
import './types/tenure.ts'
import './types/post.ts'
import './types/organisation.ts'
import './types/meeting.ts'
import './types/programme.ts'
import './types/quantity.ts'
import './types/district.ts'
import './types/document.ts'
import './types/source.ts'
import './types/search.ts'
import './types/subgraph.ts'
import './types/succession.ts'
import './types/counts.ts'

/** The schema that is served; `schema/schema.graphql` is printed from it. */
export const schema = builder.toSchema()
