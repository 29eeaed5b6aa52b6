import { scanner } from '../../language/scanner.ts'
import { placeAims } from '../../lexicon/programme-known.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'

const named = scanner(new RegExp(`(?:${placeAims})([\\u3400-\\u9fff]{2,4})`, 'g'))
const launched = /(?:建设|打造|推进|加快|创建|实施|深化|推动)(?:更高水平|高水平)?(?:的)?$/

/** 数字青河建设, 打造平安青河, 美丽江南省建设: an aim and the place that sets it itself, or one above it, by its short name. */
export function placeProgrammes({ facts, gazetteer, clean }: ExtractionContext): CleanSpan[] {
  const code = facts.place?.code
  const division = code ? gazetteer.byCode(code) : undefined
  if (!division || division.level === 'national') return []
  const stems = [division.code, `${division.code.slice(0, 4)}00`, `${division.code.slice(0, 2)}0000`].flatMap((one) => shortName(gazetteer.byCode(one)?.name))
  const spans: CleanSpan[] = []
  for (const block of clean.blocks) {
    const { kind, span, text: words } = block
    if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') continue
    for (const match of named(block)) {
      const stem = stems.find((one) => match[1]!.startsWith(one))
      if (stem === undefined) continue
      const end = match.index + 2 + stem.length
      const isBuilt = words.startsWith('建设', end)
      if (isBuilt || (launched.test(words.slice(Math.max(0, match.index - 8), match.index)) && !/^[人网]/.test(words.slice(end)))) spans.push(cleanSpan(span.start + match.index, span.start + end + (isBuilt ? 2 : 0)))
    }
  }
  return spans
}

/** 广东 of 广东省, 内蒙古 of 内蒙古自治区. */
function shortName(name = ''): string[] {
  const stem = name.replace(/(?:[\u3400-\u9fff]{1,3}族|维吾尔)?(?:自治[县区州旗])$|[省市县区州旗盟]$/, '')
  return stem.length >= 2 && stem.length <= 4 ? [stem] : []
}
