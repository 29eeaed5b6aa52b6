import { following } from '../../lexicon/neighbour-score.ts'
import { gbk, isUserDefined } from './gbk.ts'
import { glossableCharacters, type Glossary } from './glossary.ts'
import { endingIn, isPlausible, marks, plain, unfolded } from './plausible-characters.ts'
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

/** A reading so far: `pending` is the first byte of a character whose second is to come, null where it is unknown. */
interface State {
  readonly opener: string
  readonly text: string
  /** Last character, simplified: what the next one follows. */
  readonly tail: string
  readonly score: number
  readonly pending: number | null
  /** First byte of a pair that vanished, whose second byte is the unknown one. */
  readonly ghost: number | null
  readonly vanished: number
  readonly swallowed: number
}

/** Readings that are followed from token to token, the likeliest. */
const BEAM = 100
/** Pairs that vanished open many ways: only the likeliest are followed. */
const VANISHING_BEAM = 60
/** Pairs of bytes that may have vanished in one stretch. */
const MOST_VANISHED = 3
/** Texts found at which a stretch is given up as open to anything. */
const MOST_DONE = 20_000
/** A stretch that has not ended after so many tokens is none that can be read. */
const LONGEST = 40
/** What a simplified character costs (in score) on a page that converts them. */
export const FOREIGN = 12
/** Stands for characters that are lost, so that the words around them can still be read. */
export const LOST = '□'

/** The characters that the next byte may complete. */
function* completed({ pending, ghost }: State, trail: number): Generator<string> {
  if (pending === null) {
    // A stray ? hides the first byte of a mark.
    for (const { character, lead } of endingIn(trail)) if (ghost === null ? marks.has(character) : isUserDefined(ghost, lead)) yield character
    return
  }
  const pair = (pending << 8) | trail
  const character = gbk().characterAt[pair]
  if (character !== undefined && isPlausible(character, pair)) yield character
}

/**
 * Reads the stretch that begins at token `first`, a broken gloss or a stray ?, behind the character `left`: every text that its bytes allow, likeliest
 * first in each step (a beam). The site's own rule is only used to prune here; `restore.ts` tests each text by it.
 */
export function candidates(tokens: readonly Token[], first: number, left: string, { glossed, never, isForeign }: Glossary): Candidate[] {
  const { pairOf, characterAt } = gbk()
  const { byLead, byReading } = glossableCharacters()
  const opening = tokens[first]!
  const done: Candidate[] = []
  const start = { text: '', tail: plain(left), ghost: null, vanished: 0, swallowed: 0 }
  let beam: State[] = []
  if (opening.kind === 'broken') {
    const pair = pairOf.get(left)
    if (pair === undefined) return []
    for (const opener of byLead.get(`${pair & 0xff}${toneless(opening.reading)}`) ?? []) {
      if (never.has(opener)) continue
      const known = glossed.get(opener)
      const score = (known === undefined ? -1 : 0) - (known === opening.reading || readingsOf(opener).has(opening.reading) ? 0 : 2)
      beam.push({ ...start, opener, score, pending: pairOf.get(opener)! & 0xff })
    }
  } else beam.push({ ...start, opener: '', score: 0, pending: null })
  // Would have been glossed before the opener, so that they cannot stand bare in the stretch.
  const early = new Set([...glossed].filter(([, reading]) => opening.reading !== '' && inTableOrder(reading, opening.reading) <= 0).map(([character]) => character))
  const wasGlossed = (character: string): boolean => early.has(character)

  for (let last = first + 1; last < tokens.length && last < first + LONGEST && beam.length > 0 && done.length < MOST_DONE; last++) {
    const { kind, character: seen, reading } = tokens[last]!
    const unit = seen.charCodeAt(0)
    const next: State[] = []
    const close = (state: State, text: string, closedBy: Candidate['closedBy'], score: number): void => void done.push({ opener: state.opener, text, last, closedBy, score: state.score + score })
    for (const state of [...beam, ...vanishings(beam, wasGlossed)]) {
      if (kind === 'broken') {
        const closers = state.pending !== null ? byLead.get(`${state.pending}${toneless(reading)}`) : byReading.get(toneless(reading))
        for (const closer of closers ?? []) {
          if (never.has(closer) || (state.pending === null && state.ghost !== null && !isUserDefined(state.ghost, pairOf.get(closer)! >> 8))) continue
          const known = glossed.get(closer)
          close(state, state.text + closer, 'gloss', following(state.tail, plain(closer)) + (known === undefined ? -1 : 2) - (known === reading || readingsOf(closer).has(reading) ? 0 : 2))
        }
        continue
      }
      if (kind === 'trail') {
        for (const character of completed(state, unit)) if (isReadAs(character, reading) && !never.has(character)) close(state, state.text + character, 'trail', following(state.tail, plain(character)) + 3)
        continue
      }
      if (unit < 0x80 && unit >= 0x40) {
        for (const character of completed(state, unit)) if (!wasGlossed(character)) close(state, state.text + character, 'letter', following(state.tail, plain(character)))
      }
      if (seen === '?' || seen === '\ufffd') {
        if (state.pending !== null) {
          // 0x80 begins no pair: it shows as ? by itself.
          const bare = characterAt[(state.pending << 8) | 0x80]
          if (bare !== undefined && isPlausible(bare, (state.pending << 8) | 0x80) && !wasGlossed(bare)) close(state, state.text + bare, 'letter', following(state.tail, plain(bare)) - 1)
          for (let trail = 0x81; trail <= 0xfe; trail++) {
            const character = characterAt[(state.pending << 8) | trail]
            if (character === undefined || !isPlausible(character, (state.pending << 8) | trail) || wasGlossed(character)) continue
            // The last byte took an ASCII mark with it.
            close(state, state.text + character + LOST, 'eaten', following(state.tail, plain(character)) - 2)
            if (state.swallowed > 0) continue
            for (let lead = 0xa1; lead <= 0xfe; lead++) {
              if (characterAt[(trail << 8) | lead] !== undefined || isUserDefined(trail, lead)) continue
              next.push({ ...state, text: state.text + character, tail: plain(character), score: state.score + following(state.tail, plain(character)) - 2, pending: lead, ghost: null, swallowed: 1 })
            }
          }
        }
      }
      const pair = pairOf.get(unfolded(seen) ?? seen)
      if (pair === undefined) continue
      for (const character of completed(state, pair >> 8)) {
        if (!wasGlossed(character)) next.push({ ...state, text: state.text + character, tail: plain(character), score: state.score + following(state.tail, plain(character)) - (isForeign(character) ? FOREIGN : 0), pending: pair & 0xff, ghost: null })
      }
    }
    if (kind === 'broken' || kind === 'trail') break
    beam = next.sort((a, b) => b.score - a.score).slice(0, BEAM)
  }
  return done
}

/** A pair of bytes may have vanished before the next token: its first byte then ended a character. */
function vanishings(beam: readonly State[], wasGlossed: (character: string) => boolean): State[] {
  const { characterAt } = gbk()
  const states: State[] = []
  for (const state of beam.slice(0, VANISHING_BEAM)) {
    if (state.vanished >= MOST_VANISHED || state.pending === null) continue
    for (let ghost = 0xa1; ghost <= 0xfe; ghost++) {
      if (!(ghost <= 0xa7 || (ghost >= 0xaa && ghost <= 0xaf) || ghost >= 0xf8)) continue
      const pair = (state.pending << 8) | ghost
      const character = characterAt[pair]
      if (character === undefined || !isPlausible(character, pair) || wasGlossed(character)) continue
      states.push({ ...state, text: state.text + character, tail: plain(character), score: state.score + following(state.tail, plain(character)), pending: null, ghost, vanished: state.vanished + 1 })
    }
  }
  return states.sort((a, b) => b.score - a.score).slice(0, VANISHING_BEAM)
}
