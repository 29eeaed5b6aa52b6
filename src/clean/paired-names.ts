import { nameScore } from '../lexicon/name-score.ts'
import { opensWithSurname } from '../lexicon/surnames.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { blank, namesEnd } from './wide-blanks.ts'

/** 江 河, followed by another name or nothing: most lines have no two characters apart. */
const pair = new RegExp(`(?<![\\u3400-\\u9fff·])[\\u3400-\\u9fff]${blank}+[\\u3400-\\u9fff](?![\\u3400-\\u9fff·])`)
/** 委员（按姓氏笔画为序）：, 副县长: what a line says of the names behind it. */
const label = new RegExp(`^(?:任命|免去|[^：:\\n]{0,40}[：:]|[\\u3400-\\u9fff]{0,12}(?:[书書][记記]|主任|主席|委[员員]|常委|[省市区區县縣州旗镇鎮乡鄉局院部组組书書察][长長])(?=${blank}))`)
/** A name or half of one, a bracket behind it, and what parts it from the next. */
const token = new RegExp(`([\\u3400-\\u9fff]{1,4}|[\\u3400-\\u9fff]{1,6}·[\\u3400-\\u9fff·]{1,12})((?:（[^（）]{1,10}）|\\([^()]{1,10}\\))?)(${blank}*[、，]?${blank}*|[。；]$)`, 'y')
const LIKELY = -1
const HARDLY = -8

/**
 * Names of two characters that are set as wide as those of three: 刘 洋 刘建军 江 河 孙 浩（女）. In a line that is nothing but
 * names, or a label and names, some of three characters, the blank inside each of the others goes.
 */
export function closePairedNames(line: MappedText): MappedText {
  if (!pair.test(line.text)) return line
  const text = line.text.slice(0, namesEnd(line.text))
  const from = label.exec(text)?.[0].length ?? 0
  const gaps = insideNames(text, from)
  return gaps === undefined || gaps.length === 0 ? line : line.apply(gaps)
}

/** The blanks inside names; undefined where a part is no name. */
function insideNames(text: string, from: number): Edit[] | undefined {
  const edits: Edit[] = []
  let half: { readonly character: string; readonly end: number } | undefined
  let names = 0
  let longest = 0
  let likely = 0
  let at = from + /^\s*/.exec(text.slice(from))![0].length
  while (at < text.length) {
    token.lastIndex = at
    const match = token.exec(text)
    if (!match) return undefined
    const [, words, bracket, gap] = match as unknown as [string, string, string, string]
    const name = half === undefined ? words : half.character + words
    if (half !== undefined && words.length !== 1) return undefined
    if (half !== undefined) edits.push({ start: half.end, end: at, text: '' })
    const opens = half === undefined && words.length === 1
    if (opens && (bracket !== '' || /[、，。；]/.test(gap) || gap === '')) return undefined
    half = opens ? { character: words, end: at + 1 } : undefined
    if (!opens) {
      const score = name.length > 3 || name.includes('·') ? LIKELY : opensWithSurname(name) ? nameScore(name) : name.length === 2 && words.length === 1 ? HARDLY : Number.NEGATIVE_INFINITY
      if (score < HARDLY) return undefined
      names++
      longest = Math.max(longest, name.length)
      if (score > LIKELY) likely++
    }
    at += match[0].length
  }
  return half === undefined && names >= 3 && longest > 2 && likely * (from > 0 ? 4 : 3) >= names * 2 ? edits : undefined
}
