import { characterShare } from '../../lexicon/word-score.ts'
import { simplify } from '../script.ts'
import { gbk, isGb2312 } from './gbk.ts'
import { glossableCharacters } from './glossary.ts'

/** Marks that stand in such pages, full-width and ASCII. */
export const marks = new Set('。、；：“”‘’《》〈〉【】（）—…～，！？·＋－％%;:,()!?')
/** What stands as ASCII may have been full-width when the damage was done: sites fold it afterwards. */
export const unfolded = (character: string): string | undefined => (character > ' ' && character < '\u007f' ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : undefined)

const shares = new Map<string, number>()
function shareOf(character: string): number {
  let share = shares.get(character)
  if (share === undefined) shares.set(character, (share = marks.has(character) ? -4 : characterShare(simplify(character))))
  return share
}

const simples = new Map<string, string>()
/** In the form that the tables have: simplified, marks full-width. */
export function plain(character: string): string {
  let simple = simples.get(character)
  if (simple === undefined) simples.set(character, (simple = character < '\u3400' ? (unfolded(character) ?? character) : simplify(character)))
  return simple
}

/** Stood on such a page: a mark, a character of GB2312, or a traditional form that the converter writes. */
export function isPlausible(character: string, pair: number): boolean {
  return marks.has(character) || glossableCharacters().all.has(character) || (isGb2312(pair) && character >= '\u4e00' && shareOf(character) > -17)
}

let byTrail: Map<number, { readonly character: string; readonly lead: number }[]> | undefined
/** Plausible characters by second byte. */
export function endingIn(trail: number): readonly { readonly character: string; readonly lead: number }[] {
  if (!byTrail) {
    byTrail = new Map()
    for (const [character, pair] of gbk().pairOf) {
      if (!isPlausible(character, pair)) continue
      const entry = { character, lead: pair >> 8 }
      byTrail.set(pair & 0xff, [...(byTrail.get(pair & 0xff) ?? []), entry])
    }
  }
  return byTrail.get(trail) ?? []
}
