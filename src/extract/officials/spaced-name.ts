import { oneOf } from '../../language/scanner.ts'
import { nameScore } from '../../lexicon/name-score.ts'
import { endsName, WEAK } from './name-end.ts'
import { type NameFound, STRONG } from './name-parts.ts'

const isBlank = oneOf(' ')

const blanks = /[\u3400-\u9fff]{1,2} [\u3400-\u9fff]{1,2}(?: [\u3400-\u9fff](?![\u3400-\u9fff]))?/y

/** 吴才 贵, 龙 令烨, 郝 在 廷: a name that the page's justification has parted; no two names set apart by a blank. */
export function spacedName(text: string, at: number): NameFound | undefined {
  if (!isBlank(text, at + 1) && !isBlank(text, at + 2)) return undefined
  blanks.lastIndex = at
  const match = blanks.exec(text)?.[0]
  if (match === undefined) return undefined
  let best: NameFound | undefined
  for (const raw of new Set([match, match.slice(0, -1), match.slice(0, 3)])) {
    const name = raw.replaceAll(' ', '')
    // 王浩 男, 王浩 副县长: the sex and the office stand in fields of their own.
    if (/ (?:[男女]?$|副|[省市县区州镇乡]|[拟现任为的])/.test(raw) || !raw.includes(' ') || name.length > 3 || name.length < 2) continue
    const end = at + raw.length
    const right = endsName(text, end)
    const score = nameScore(name) + right
    if (right >= WEAK && score >= STRONG && (!best || score > best.score)) best = { name, end, score }
  }
  return best
}
