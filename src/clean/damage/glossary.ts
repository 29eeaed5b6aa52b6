import { characterShare } from '../../lexicon/word-score.ts'
import { simplify } from '../script.ts'
import { gbk, isGb2312 } from './gbk.ts'
import { inTableOrder, readingsOf, toneless } from './readings.ts'
import type { Token } from './tokens.ts'

/** Sites gloss what readers of simplified text may not know, but only where it is frequent. */
const LEAST_SHARE = -11.5

/** Simplified forms that are characters of traditional texts in their own right. */
const bothScripts = new Set('后里余只面表台云干系谷松并向志周制回准复才斗丑出几千卷升朴姜曲术板据冬刮合同志')

interface Glossable {
  readonly all: ReadonlySet<string>
  /** What those characters become when simplified, save what is a traditional form too. */
  readonly simplifiedOf: ReadonlySet<string>
  /** By first byte and reading without tone; by reading alone. */
  readonly byLead: ReadonlyMap<string, readonly string[]>
  readonly byReading: ReadonlyMap<string, readonly string[]>
}

let glossable: Glossable | undefined

/** Characters that any such site may gloss: traditional forms that GB2312 lacks. */
export function glossableCharacters(): Glossable {
  if (glossable) return glossable
  const all = new Set<string>()
  const simplifiedOf = new Set<string>()
  const byLead = new Map<string, string[]>()
  const byReading = new Map<string, string[]>()
  const add = (index: Map<string, string[]>, key: string, character: string): void => void index.set(key, [...(index.get(key) ?? []), character])
  for (const [character, pair] of gbk().pairOf) {
    if (character < '\u4e00' || character > '\u9fff' || isGb2312(pair)) continue
    const simple = simplify(character)
    if (simple === character || characterShare(simple) < LEAST_SHARE) continue
    all.add(character)
    if (!bothScripts.has(simple)) simplifiedOf.add(simple)
    for (const reading of new Set([...readingsOf(character)].map(toneless))) {
      add(byLead, `${pair >> 8}${reading}`, character)
      add(byReading, reading, character)
    }
  }
  return (glossable = { all, simplifiedOf, byLead, byReading })
}

/**
 * What one page shows of its site's table: within a page a character is always glossed or never. `glossed` has the reading
 * that the site gives; `never` are those that stand twice without one.
 */
export interface Glossary {
  readonly glossed: ReadonlyMap<string, string>
  /** The same in the order in which the site goes through its table. */
  readonly inOrder: readonly (readonly [string, string])[]
  readonly never: ReadonlySet<string>
  /** True of a simplified character that the page does not have, so that its site's converter would have changed it. */
  readonly isForeign: (character: string) => boolean
}

/** Behind a broken gloss the text may be out of step for so long: what stands there is no evidence. */
const OUT_OF_STEP = 16

/** The tokens of a line that are certainly what the page said, and the broken ones. */
export function* soundTokens(line: readonly Token[]): Generator<Token> {
  let wait = 0
  for (const token of line) {
    if (token.kind === 'broken') {
      wait = wait > 0 ? 0 : OUT_OF_STEP
      yield token
    } else if (wait > 0 && token.kind === 'plain') wait--
    else yield token
  }
}

export function glossaryOf(lines: readonly (readonly Token[])[]): Glossary {
  const glossed = new Map<string, string>()
  const bare = new Map<string, number>()
  for (const line of lines) {
    for (const { kind, character, reading } of soundTokens(line)) {
      if (kind === 'glossed') glossed.set(character, reading)
      else if (kind === 'plain' && character > '\u4e00') bare.set(character, (bare.get(character) ?? 0) + 1)
    }
  }
  const { simplifiedOf } = glossableCharacters()
  return {
    glossed,
    inOrder: [...glossed].sort(([, a], [, b]) => inTableOrder(a, b)),
    isForeign: (character) => simplifiedOf.has(character) && !bare.has(character),
    never: new Set([...bare].filter(([character, count]) => count >= 2 && !glossed.has(character)).map(([character]) => character)),
  }
}
