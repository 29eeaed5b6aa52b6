import { neighbourScore } from '../../lexicon/neighbour-score.ts'
import { wordScore } from '../../lexicon/word-score.ts'
import { simplify } from '../script.ts'
import { candidates, FOREIGN, LOST, type Candidate } from './candidates.ts'
import { gloss, toBytes, fromBytes } from './gbk.ts'
import { soundTokens, type Glossary } from './glossary.ts'
import { inTableOrder } from './readings.ts'
import type { Token } from './tokens.ts'

/** How far the best reading must lead the second (in log likelihood) to be taken: below it nobody can tell. */
const MARGIN = 4
/** What each token that a reading explains is worth: readings that end sooner leave the rest to chance. */
const PER_TOKEN = 6
const SCORED = 200
const MOST_READINGS = 4
const CONTEXT = 6

/** What became of one damaged stretch. Offsets are UTF-16 code units of the line. */
export interface Restoration {
  readonly start: number
  readonly end: number
  /** Index of the last token of the stretch. */
  readonly last: number
  /** What all likely readings agree on, with LOST where they differ. */
  readonly text: string
  /** The likeliest readings, best first; one alone where nothing else comes near. */
  readonly readings: readonly string[]
}

/** Pairs of neighbouring characters that the page has elsewhere, simplified: it is its own best dictionary. */
export type Neighbours = ReadonlyMap<string, number>

export function neighboursOf(lines: readonly (readonly Token[])[]): Neighbours {
  const pairs = new Map<string, number>()
  for (const line of lines) {
    let before = ''
    for (const { kind, character } of soundTokens(line)) {
      const simple = kind === 'broken' || character < '\u3400' ? '' : simplify(character)
      if (before !== '' && simple !== '') pairs.set(before + simple, (pairs.get(before + simple) ?? 0) + 1)
      before = simple
    }
  }
  return pairs
}

const familiarity = (text: string, pairs: Neighbours): number => {
  let score = 0
  for (let i = 0; i + 1 < text.length; i++) {
    const count = pairs.get(text.slice(i, i + 2))
    if (count !== undefined) score += Math.min(1.5, 0.5 * Math.log2(1 + count)) + 0.5
  }
  return score
}

const isMark = /[^\u3400-\u9fff]/
const simplified = (text: string): string => [...text].map((character) => simplify(character)).join('')
const folded = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replaceAll('\ufffd', '?').normalize('NFC')

/**
 * Reads the damaged stretch that begins at token `first`, behind the character `left`. Only texts that the site's own replacement turns back into what
 * is seen are taken, and only one that clearly reads best; else the readings are kept and the text is null.
 */
export function restore(line: string, tokens: readonly Token[], first: number, left: string, glossary: Glossary, pairs: Neighbours): Restoration | undefined {
  const ranked = rank(line, tokens, first, left, glossary, pairs)
  const [best] = ranked
  if (!best) return undefined
  // Readings that end elsewhere do not compare character by character.
  const near = ranked.filter(({ score }) => best.score - score < MARGIN)
  const last = Math.max(...near.map((candidate) => candidate.last))
  const whole = near.map((candidate) => candidate.text + tokens.slice(candidate.last + 1, last + 1).map(({ character }) => character).join(''))
  return { start: tokens[first]!.start, end: tokens[last]!.end, last, text: agreed(whole), readings: [...new Set(whole)].slice(0, MOST_READINGS) }
}

/** What texts have in common at both ends, with LOST between; a single text as it is. */
function agreed(texts: readonly string[]): string {
  const [first = '', ...others] = [...new Set(texts)]
  if (others.length === 0) return first
  const common = (reverse: boolean): number => {
    const at = (text: string, i: number): string | undefined => text.at(reverse ? -1 - i : i)
    let length = 0
    while (others.every((other) => length < other.length && at(other, length) === at(first, length)) && length < first.length) length++
    return length
  }
  const head = common(false)
  const tail = Math.min(common(true), Math.min(...texts.map(({ length }) => length)) - head)
  return `${first.slice(0, head)}${LOST}${first.slice(first.length - tail)}`
}

function rank(line: string, tokens: readonly Token[], first: number, left: string, glossary: Glossary, pairs: Neighbours): Candidate[] {
  const before = tokens.slice(Math.max(0, first - CONTEXT), first).filter(({ kind }) => kind !== 'broken').map(({ character }) => character).join('')
  const seen = new Set<string>()
  const scored: Candidate[] = []
  for (const candidate of candidates(tokens, first, left, glossary)) {
    const key = `${candidate.last}${candidate.text}`
    if (seen.has(key)) continue
    seen.add(key)
    if (seen.size > SCORED) break
    scored.push({ ...candidate, score: scoreOf(candidate, first, before, tokens, glossary, pairs) })
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, 40).filter((candidate) => explains(candidate, line, tokens, first, left, glossary))
}

function scoreOf({ text, last, closedBy }: Candidate, first: number, before: string, tokens: readonly Token[], { glossed, isForeign }: Glossary, pairs: Neighbours): number {
  let after = ''
  for (let i = last + 1; i < tokens.length && after.length < CONTEXT && tokens[i]!.kind !== 'broken'; i++) after += tokens[i]!.character
  const whole = simplified(before + text + after)
  const closing = closedBy === 'gloss' ? (glossed.has([...text].at(-1)!) ? 2 : -1) : closedBy === 'trail' ? 3 : closedBy === 'eaten' ? (isMark.test(text.at(-2)!) ? -12 : -2) : 0
  const foreign = [...text].filter(isForeign).length
  return (wordScore(whole) + neighbourScore(whole.replace(/[,:;()!?]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)))) / 2 + familiarity(whole, pairs) + closing + PER_TOKEN * (last - first + after.length) - FOREIGN * foreign
}

/** True where the site's replacement makes of the candidate exactly what the page shows. */
function explains({ text, opener, last, closedBy }: Candidate, line: string, tokens: readonly Token[], first: number, left: string, { inOrder }: Glossary): boolean {
  const opening = tokens[first]!
  const shown = line.slice(opening.start, tokens[last]!.end)
  // The mark that was eaten may be any: the decoder shows one ? for it.
  const original = text.replaceAll(LOST, ' ')
  const tail = closedBy === 'trail' ? `(${tokens[last]!.reading})` : ''
  if (opener === '') return folded(`?${fromBytes(toBytes(original).slice(1))}${tail}`) === folded(shown)
  const opened = withEntry(inOrder, [opener, opening.reading])
  const table = closedBy === 'gloss' || closedBy === 'trail' ? withEntry(opened, [[...original].at(-1)!, tokens[last]!.reading]) : opened
  const made = folded(gloss(left + original, table))
  // Some sites drop the ? that a broken pair shows as.
  return shown.startsWith('?') || shown.startsWith('？') || shown.startsWith('\ufffd') ? made.endsWith(folded(shown)) : made.replaceAll('?', '').endsWith(folded(shown).replaceAll('?', ''))
}

/** A table with one entry more, in its place, and no other of that character. */
function withEntry(table: Glossary['inOrder'], [character, reading]: readonly [string, string]): Glossary['inOrder'] {
  const others = table.filter(([other]) => other !== character)
  const at = others.findIndex(([, other]) => inTableOrder(other, reading) > 0)
  return others.toSpliced(at < 0 ? others.length : at, 0, [character, reading])
}
