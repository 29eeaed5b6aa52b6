import { foldName } from '../language/fold.ts'
import { hashOf } from '../language/hash.ts'

/** Ids of keyed entities. Where the text does not settle the division, the key is the document's own: never shared. */
export const keyOf = (division: string | null, documentId: string, name: string): string => `${division ?? `document:${documentId}`}/${foldName(name)}`
export const postId = (key: string): string => `post-${hashOf(20, key)}`
export const organisationId = (key: string): string => `organisation-${hashOf(20, key)}`
export const programmeId = (key: string): string => `programme-${hashOf(20, key)}`
/** `stint` counts from 0: the first stretch in a post needs no number. */
export const tenureId = (official: string, post: string, stint: number): string => `tenure-${stint === 0 ? hashOf(20, official, post) : hashOf(20, official, post, String(stint))}`
export const quantityId = (kind: 'goal' | 'result', documentId: string, key: string): string => `${kind}-${hashOf(20, documentId, key)}`
export const mentionId = (kind: string, documentId: string, name: string, nth: number): string => `${kind}-${hashOf(20, documentId, kind, foldName(name), String(nth))}`
/** A town, or another division that the shipped tables lack: its parent's code and a hash of its name. */
export const townId = (parent: string, name: string): string => `${parent}-${hashOf(8, name)}`
