import { career } from './career.ts'
import { company } from './company.ts'
import type { Feature } from './feature.ts'
import { birth, ethnicity, gender, nativePlace } from './identity.ts'
import { name } from './name.ts'
import { oneDay } from './one-day.ts'
import { oneDocument } from './one-document.ts'
import { posts } from './posts.ts'
import { seam } from './seam.ts'
import { seats } from './seats.ts'

/** What two profiles are compared by first: cheap, and mostly enough to see that they have nothing to do with each other. */
export const first: readonly Feature[] = [oneDocument, birth, gender, nativePlace, ethnicity, name, career, posts, seats]

/** The rest, for pairs that are still worth it. */
export const rest: readonly Feature[] = [seam, company, oneDay]
/** The most that `rest` can add. */
export const REST_AT_MOST = 2.4

/** What may rule out that two profiles are one person. */
export const forbidding: readonly Feature[] = [oneDocument, birth, gender, nativePlace, ethnicity, oneDay]
