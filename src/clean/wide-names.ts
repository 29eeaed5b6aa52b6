import { matchesOf } from '../language/scanner.ts'
import { nameScore } from '../lexicon/name-score.ts'
import { opensWithSurname } from '../lexicon/surnames.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { blank, gap, namesEnd } from './wide-blanks.ts'

/** Characters that stand alone between blanks, four and more in a row. */
const run = new RegExp(`(?<![\\u3400-\\u9fff])[\\u3400-\\u9fff](?:${blank}+[\\u3400-\\u9fff](?![\\u3400-\\u9fff])){3,}`, 'g')
/** 任  命  王  秉  义: a verb set as wide. */
const verb = /^(?:任[命职]|免[去职]|聘任)/
/** How much every name must look like one where no wider gap tells where it ends. */
const LIKELY = -1
/** The share of a line's names whose surnames must be known where gaps of two widths part them. */
const MOSTLY = 0.75

/**
 * Lists whose names are set as wide as the longest: 王  秉  义    刘  爱  国    陈    明. A wider gap parts two names; where
 * all are alike, or narrower ones stand in the names of two, the names themselves tell. The blanks inside them go, those
 * between them stay. Runs before blanks are made one.
 */
export function closeWideNames(line: MappedText): MappedText {
  const edits: Edit[] = []
  for (const match of matchesOf(run, line.text.slice(0, namesEnd(line.text)))) {
    const gaps = matchesOf(gap, match[0])
    const all = match[0].replace(gap, '')
    const lead = verb.test(all) ? 2 : 0
    const characters = all.slice(lead)
    const widths = gaps.slice(lead).map(([blanks]) => widthOf(blanks))
    const sizes = byGaps(characters, widths) ?? byNames(characters, widths)
    if (!sizes) continue
    const ends = new Set(lead > 0 ? [lead] : [])
    for (let i = 1; i <= sizes.length; i++) ends.add(lead + sum(sizes, i))
    gaps.forEach(({ 0: blanks, index }, i) => {
      if (!ends.has(i + 1)) edits.push({ start: match.index + index, end: match.index + index + blanks.length, text: '' })
    })
  }
  return line.apply(edits)
}

/** 甲 in a cell above 乙: a text that is nothing but a name, however wide it is set. */
export function isNamed(text: string): boolean {
  const characters = text.replace(gap, '')
  return /^[\u3400-\u9fff]{2,3}$/.test(characters) && opensWithSurname(characters, 0) && nameScore(characters) > LIKELY
}

const widthOf = (blanks: string): number => [...blanks].reduce((sum, blank) => sum + (blank === '\u3000' ? 2 : 1), 0)

/** How many characters each name has, where gaps of more than one width part them. */
function byGaps(characters: string, widths: readonly number[]): number[] | undefined {
  for (const narrow of [...new Set(widths)].sort((a, b) => a - b).slice(0, -1)) {
    const sizes: number[] = []
    let at = 0
    for (let i = 1; i <= characters.length; i++) {
      if (i < characters.length && widths[i - 1]! <= narrow) continue
      sizes.push(i - at)
      at = i
    }
    // Where the gaps part most of the line into names, a surname that no table has is one too.
    const known = sizes.filter((_, nth) => opensWithSurname(characters, sum(sizes, nth))).length
    if (sizes.every((size) => size >= 2 && size <= 4) && known >= sizes.length * MOSTLY) return sizes
  }
  return undefined
}

const sum = (sizes: readonly number[], count: number): number => sizes.slice(0, count).reduce((total, size) => total + size, 0)

/** What a name gains that ends at a wider gap, and loses that ends at one as narrow as those within names. */
const AT_GAP = 3

/** The likeliest way to part characters into names of two and three; undefined where any is unlikely. */
function byNames(characters: string, widths: readonly number[]): number[] | undefined {
  const narrow = Math.min(...widths)
  const even = widths.every((width) => width === narrow)
  const best: ({ readonly score: number; readonly sizes: number[] } | undefined)[] = [{ score: 0, sizes: [] }]
  for (let end = 1; end <= characters.length; end++) {
    for (const size of [2, 3]) {
      const before = best[end - size]
      const own = before && opensWithSurname(characters, end - size) ? nameScore(characters, end - size, end) + (even ? 0 : end === characters.length || widths[end - 1]! > narrow ? AT_GAP : -AT_GAP) : Number.NEGATIVE_INFINITY
      if (before && own > LIKELY && before.score + own > (best[end]?.score ?? Number.NEGATIVE_INFINITY)) best[end] = { score: before.score + own, sizes: [...before.sizes, size] }
    }
  }
  return best[characters.length]?.sizes
}
