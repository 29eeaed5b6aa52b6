import { following } from '../../lexicon/neighbour-score.ts'
import { Best } from './best.ts'
import { gbk, highBytes, isUserDefined } from './gbk.ts'
import { glossableCharacters, type Glossary } from './glossary.ts'
import { plain, plausibleAt, unfolded } from './plausible-characters.ts'
import { completed, vanishings, type State } from './reading-states.ts'
import { inTableOrder, isReadAs, readingsOf, toneless } from './readings.ts'
import type { Token } from './tokens.ts'

/** A text that the bytes of a damaged stretch may have held. */
export interface Candidate {
  readonly text: string
  /** The character that was taken for one across two: its gloss began the damage. Empty where a stray byte did. */
  readonly opener: string
  /** Index of the last token of the stretch. */
  readonly last: number
  /** What ended it: a gloss across two characters, a second byte that is a letter, a mark that was eaten. */
  readonly closedBy: 'gloss' | 'trail' | 'letter' | 'eaten'
  readonly score: number
}

/** Readings that are followed from token to token, the likeliest. */
const BEAM = 100
/** Texts found at which a stretch is given up as open to anything, and how many of them are compared. */
const MOST_DONE = 20_000
const COMPARED = 600
/** What a token more is worth where texts are compared that end elsewhere. */
const LONGER = 7
/** A stretch that has not ended after so many tokens is none that can be read. */
const LONGEST = 40
/** What a simplified character costs (in score) on a page that converts them. */
export const FOREIGN = 12
/** Stands for characters that are lost, so that the words around them can still be read. */
export const LOST = '□'

/**
 * Reads the stretch that begins at token `first`, a broken gloss or a stray ?, behind the character `left`: the texts that its bytes allow, likeliest
 * first, likeliest first in each step too (a beam). The site's own rule is only used to prune here; `restore.ts` tests each text by it.
 */
export function candidates(tokens: readonly Token[], first: number, left: string, glossary: Glossary): Candidate[] {
  const { glossed, never, isForeign } = glossary
  const { pairOf } = gbk()
  const { byLead, byReading } = glossableCharacters()
  const opening = tokens[first]!
  const done = new Best<Candidate>(COMPARED)
  let beam = openings(opening, left, glossary)
  // Would have been glossed before the opener, so that they cannot stand bare in the stretch.
  const early = new Set([...glossed].filter(([, reading]) => opening.reading !== '' && inTableOrder(reading, opening.reading) <= 0).map(([character]) => character))
  const wasGlossed = (character: string): boolean => early.has(character)

  for (let last = first + 1; last < tokens.length && last < first + LONGEST && beam.length > 0 && done.asked < MOST_DONE; last++) {
    const { kind, character: seen, reading } = tokens[last]!
    const unit = seen.charCodeAt(0)
    const next = new Best<State>(BEAM)
    const goOn = (state: State, character: string, tail: string, cost: number, pending: number, swallowed: number): void => {
      const score = state.score + following(state.tail, tail) - cost
      if (next.admits(score)) next.add(score, { ...state, text: state.text + character, tail, score, pending, ghost: null, swallowed })
    }
    const close = (state: State, end: string, closedBy: Candidate['closedBy'], worth: number): void => {
      const score = state.score + worth
      if (done.admits(score + LONGER * last)) done.add(score + LONGER * last, { opener: state.opener, text: state.text + end, last, closedBy, score })
    }
    for (const state of [...beam, ...vanishings(beam, wasGlossed)]) {
      if (kind === 'broken') {
        const closers = state.pending !== null ? byLead.get(`${state.pending}${toneless(reading)}`) : byReading.get(toneless(reading))
        for (const closer of closers ?? []) {
          if (never.has(closer) || (state.pending === null && state.ghost !== null && !isUserDefined(state.ghost, pairOf.get(closer)! >> 8))) continue
          const known = glossed.get(closer)
          close(state, closer, 'gloss', following(state.tail, plain(closer)) + (known === undefined ? -1 : 2) - (known === reading || readingsOf(closer).has(reading) ? 0 : 2))
        }
        continue
      }
      if (kind === 'trail') {
        for (const one of completed(state, unit)) if (isReadAs(one.character, reading) && !never.has(one.character)) close(state, one.character, 'trail', following(state.tail, one.plain) + 3)
        continue
      }
      if (unit < 0x80 && unit >= 0x40) {
        for (const one of completed(state, unit)) if (!wasGlossed(one.character)) close(state, one.character, 'letter', following(state.tail, one.plain))
      }
      if ((seen === '?' || seen === '\ufffd') && state.pending !== null) {
        // 0x80 begins no pair: it shows as ? by itself.
        const bare = plausibleAt((state.pending << 8) | 0x80)
        if (bare && !wasGlossed(bare.character)) close(state, bare.character, 'letter', following(state.tail, bare.plain) - 1)
        for (let trail = 0x81; trail <= 0xfe; trail++) {
          const one = plausibleAt((state.pending << 8) | trail)
          if (!one || wasGlossed(one.character)) continue
          // The last byte took an ASCII mark with it.
          close(state, one.character + LOST, 'eaten', following(state.tail, one.plain) - 2)
          if (state.swallowed === 0) for (const lead of brokenBehind(trail)) goOn(state, one.character, one.plain, 2, lead, 1)
        }
      }
      const pair = pairOf.get(unfolded(seen) ?? seen)
      if (pair === undefined) continue
      for (const one of completed(state, pair >> 8)) if (!wasGlossed(one.character)) goOn(state, one.character, one.plain, isForeign(one.character) ? FOREIGN : 0, pair & 0xff, state.swallowed)
    }
    if (kind === 'broken' || kind === 'trail') break
    beam = next.items()
  }
  return done.items()
}

/** What may have opened the stretch, each with the first byte that it leaves. */
function openings({ kind, reading }: Token, left: string, { glossed, never }: Glossary): State[] {
  const { pairOf } = gbk()
  const start = { text: '', tail: plain(left), ghost: null, vanished: 0, swallowed: 0 }
  if (kind !== 'broken') return [{ ...start, opener: '', score: 0, pending: null }]
  const pair = pairOf.get(left)
  const openers = pair === undefined ? undefined : glossableCharacters().byLead.get(`${pair & 0xff}${toneless(reading)}`)
  return (openers ?? []).filter((opener) => !never.has(opener)).map((opener) => {
    const known = glossed.get(opener)
    const score = (known === undefined ? -1 : 0) - (known === reading || readingsOf(opener).has(reading) ? 0 : 2)
    return { ...start, opener, score, pending: pairOf.get(opener)! & 0xff }
  })
}

const behind: (readonly number[])[] = []
/** First bytes that make a pair that is none behind `trail`: the site's decoder shows one ? for it. */
function brokenBehind(trail: number): readonly number[] {
  const { characterAt } = gbk()
  return (behind[trail] ??= highBytes.filter((lead) => characterAt[(trail << 8) | lead] === undefined && !isUserDefined(trail, lead)))
}
