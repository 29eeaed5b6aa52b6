import { ZhengmaiError } from '../errors.ts'

/** What every node of the graph has; the other properties are those of schema/graph.md, absent (or null) where unknown. */
interface Base {
  readonly id: string
  readonly sort: string
}
type Maybe<T> = T | null | undefined

export interface OfficialRecord extends Base {
  readonly name: string
  readonly aliases?: Maybe<string[]>
  readonly birth?: Maybe<string>
  readonly gender?: Maybe<string>
  readonly ethnicity?: Maybe<string>
  readonly nativePlace?: Maybe<string>
  readonly firstSeen?: Maybe<string>
  readonly lastSeen?: Maybe<string>
}
export interface TenureRecord extends Base {
  readonly officialId: string
  readonly postId: string
  readonly title?: Maybe<string>
  readonly status?: Maybe<string>
  readonly start?: Maybe<string>
  readonly end?: Maybe<string>
  readonly firstSeen?: Maybe<string>
  /** Set where it is told as it was known by that day: what is computed from it keeps to that day too. */
  readonly knownBy?: string
  readonly actingSince?: Maybe<string>
  readonly fullSince?: Maybe<string>
  readonly lastSeen?: Maybe<string>
}
export interface PostRecord extends Base {
  readonly name: string
  readonly role?: Maybe<string>
  readonly level?: Maybe<string>
  readonly seats?: Maybe<string>
  readonly divisionId?: Maybe<string>
}
export interface OrganisationRecord extends Base {
  readonly name: string
  readonly divisionId?: Maybe<string>
}
export interface MeetingRecord extends Base {
  readonly name: string
  readonly kind?: Maybe<string>
  readonly date?: Maybe<string>
  readonly dateEnd?: Maybe<string>
  readonly placeId?: Maybe<string>
  readonly venue?: Maybe<string>
  readonly venueId?: Maybe<string>
}
export interface ProgrammeRecord extends Base {
  readonly name: string
  readonly aliases?: Maybe<string[]>
  readonly ownerId?: Maybe<string>
}
export interface QuantityRecord extends Base {
  readonly action?: Maybe<string>
  readonly object?: Maybe<string>
  readonly value?: Maybe<number>
  readonly valueTo?: Maybe<number>
  readonly unit?: Maybe<string>
  readonly comparator?: Maybe<string>
  readonly modality?: Maybe<string>
  readonly year?: Maybe<number>
  readonly deadline?: Maybe<string>
  readonly baseline?: Maybe<number>
  readonly partOf?: Maybe<string>
  readonly documentId: string
  readonly placeId?: Maybe<string>
}
export interface DistrictRecord extends Base {
  readonly code?: Maybe<string>
  readonly name: string
  readonly fullName?: Maybe<string>
  readonly level?: Maybe<string>
  readonly validFrom?: Maybe<string | number>
  readonly validTo?: Maybe<string | number>
  readonly source?: Maybe<string>
}
export interface DocumentRecord extends Base {
  readonly mediaType?: Maybe<string>
  readonly genre?: Maybe<string>
  readonly title?: Maybe<string>
  readonly published?: Maybe<string>
  readonly placeId?: Maybe<string>
}
export interface SourceRecord extends Base {
  readonly uri: string
  readonly collection?: Maybe<string>
  readonly publisher?: Maybe<string>
  readonly title?: Maybe<string>
  readonly published?: Maybe<string>
  readonly encoding?: Maybe<string>
  readonly documentId: string
}

/** The record of each type that has a node id. */
export interface Records {
  Official: OfficialRecord
  Tenure: TenureRecord
  Post: PostRecord
  Organisation: OrganisationRecord
  Meeting: MeetingRecord
  Programme: ProgrammeRecord
  Goal: QuantityRecord
  Result: QuantityRecord
  District: DistrictRecord
  Document: DocumentRecord
  Source: SourceRecord
}
export type TypeName = keyof Records

const byPrefix: Readonly<Record<string, TypeName>> = {
  official: 'Official',
  tenure: 'Tenure',
  post: 'Post',
  organisation: 'Organisation',
  meeting: 'Meeting',
  programme: 'Programme',
  goal: 'Goal',
  result: 'Result',
  source: 'Source',
}

/** The type that an id of the graph belongs to; ids say it themselves (schema/graph.md). undefined: no id of ours. */
export function typeOfId(id: string): TypeName | undefined {
  if (/^[0-9a-f]{32}$/.test(id)) return 'Document'
  if (/^\d{6}(\d{3})?(-|$)/.test(id)) return 'District'
  const dash = id.indexOf('-')
  return dash > 0 && Object.hasOwn(byPrefix, id.slice(0, dash)) ? byPrefix[id.slice(0, dash)] : undefined
}

/** Like `typeOfId`, for an id that a client sent. Throws `BAD_USAGE`. */
export function typeOfGivenId(id: string): TypeName {
  const type = typeOfId(id)
  if (type === undefined) throw new ZhengmaiError('BAD_USAGE', `“${id.slice(0, 60)}” is no id of this graph. Ids are those of the field “id”; a district's is its code.`)
  return type
}
