import { following } from '../../lexicon/neighbour-score.ts'
import { Best } from './best.ts'
import { highBytes, isUserDefined } from './gbk.ts'
import { endingIn, marks, plausibleAt, type Plausible } from './plausible-characters.ts'

/** A reading so far: `pending` is the first byte of a character whose second is to come, null where it is unknown. */
export interface State {
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

/** Pairs that vanished open many ways: only the likeliest are followed. */
const VANISHING_BEAM = 60
/** Pairs of bytes that may have vanished in one stretch. */
const MOST_VANISHED = 3
/** First bytes of the pairs that vanish. */
const ghosts = highBytes.filter((byte) => byte <= 0xa7 || (byte >= 0xaa && byte <= 0xaf) || byte >= 0xf8)

/** The characters that the next byte may complete. */
export function* completed({ pending, ghost }: State, trail: number): Generator<Plausible> {
  if (pending === null) {
    // A stray ? hides the first byte of a mark.
    for (const one of endingIn(trail)) if (ghost === null ? marks.has(one.character) : isUserDefined(ghost, one.lead)) yield one
    return
  }
  const one = plausibleAt((pending << 8) | trail)
  if (one) yield one
}

/** A pair of bytes may have vanished before the next token: its first byte then ended a character. */
export function vanishings(beam: readonly State[], wasGlossed: (character: string) => boolean): State[] {
  const best = new Best<State>(VANISHING_BEAM)
  for (const state of beam.slice(0, VANISHING_BEAM)) {
    if (state.vanished >= MOST_VANISHED || state.pending === null) continue
    for (const ghost of ghosts) {
      const one = plausibleAt((state.pending << 8) | ghost)
      if (!one || wasGlossed(one.character)) continue
      const score = state.score + following(state.tail, one.plain)
      if (best.admits(score)) best.add(score, { ...state, text: state.text + one.character, tail: one.plain, score, pending: null, ghost, vanished: state.vanished + 1 })
    }
  }
  return best.items()
}
