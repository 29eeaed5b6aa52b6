import { characterShare } from '../../lexicon/word-score.ts'
import { simplify } from '../script.ts'
import { gbk, isGb2312 } from './gbk.ts'
import { glossableCharacters } from './glossary.ts'

/** Marks that stand in such pages, full-width and ASCII. */
export const marks = new Set('。、；：“”‘’《》〈〉【】（）—…～，！？·＋－％%;:,()!?')
/** What stands as ASCII may have been full-width when the damage was done: sites fold it afterwards. */
export const unfolded = (character: string): string | undefined => (character > ' ' && character < '\u007f' ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : undefined)

/** A character that stands nowhere in newspapers stood on no such page. */
const LEAST_SHARE = -17

const simples = new Map<string, string>()
/** In the form that the tables have: simplified, marks full-width. */
export function plain(character: string): string {
  let simple = simples.get(character)
  if (simple === undefined) simples.set(character, (simple = character < '\u3400' ? (unfolded(character) ?? character) : simplify(character)))
  return simple
}

/** A character that may have stood on such a page: a mark, one of GB2312, or a traditional form that the converter writes. */
export interface Plausible {
  readonly character: string
  readonly plain: string
  /** Its first byte. */
  readonly lead: number
}

function plausible(character: string, pair: number): Plausible | undefined {
  const isOne = marks.has(character) || glossableCharacters().all.has(character) || (isGb2312(pair) && character >= '\u4e00' && characterShare(simplify(character)) > LEAST_SHARE)
  return isOne ? { character, plain: plain(character), lead: pair >> 8 } : undefined
}

const byPair: (Plausible | null)[] = []
/** What a pair of bytes (lead × 256 + trail) stands for, where that is plausible. */
export function plausibleAt(pair: number): Plausible | null {
  const known = byPair[pair]
  if (known !== undefined) return known
  const character = gbk().characterAt[pair]
  return (byPair[pair] = (character === undefined ? undefined : plausible(character, pair)) ?? null)
}

let byTrail: Map<number, Plausible[]> | undefined
/** Plausible characters by second byte. */
export function endingIn(trail: number): readonly Plausible[] {
  if (!byTrail) {
    byTrail = new Map()
    for (const [character, pair] of gbk().pairOf) {
      const one = plausible(character, pair)
      if (one) (byTrail.get(pair & 0xff) ?? byTrail.set(pair & 0xff, []).get(pair & 0xff)!).push(one)
    }
  }
  return byTrail.get(trail) ?? []
}
