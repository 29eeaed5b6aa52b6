import type { Profile } from '../profile.ts'

/** What one feature finds in two profiles of one name. */
export interface Finding {
  /** The common logarithm of how much likelier it is between mentions of one person than of two. */
  readonly score: number
  /** In words, for a curator; worded only where somebody reads it. */
  readonly reason: () => string
  /** Rules out that they are one person, whatever else speaks for it. */
  readonly forbids?: true
  /** Speaks for one person by something other than the name: without such a finding nothing is linked. */
  readonly links?: true
  /**
   * Explains why the two posts are one person's, where a likely move would not: two namesakes of one county make likely moves
   * too. `half`: does so beside another feature that explains half.
   */
  readonly explains?: 'whole' | 'half'
  /** Which facts of the two sides it rests on: posts by key, or a field of the person. */
  readonly about: { readonly left: readonly string[]; readonly right: readonly string[] }
}

export interface Feature {
  readonly name: string
  /** Symmetric. null: it has nothing to say. */
  compare(left: Profile, right: Profile): Finding | null
}
