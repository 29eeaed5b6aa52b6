import { scanner } from '../../language/scanner.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'

const named = scanner(/(?:数字|智慧|无废|健康|平安|法治|信用|清廉|书香|质量)([\u3400-\u9fff]{2,4})/g)
const launched = /(?:建设|打造|推进|加快|创建|实施|深化|推动)(?:更高水平|高水平)?(?:的)?$/

/** 数字青河建设, 打造平安青河: an aim and the place that sets it itself, by its short name. */
export function placeProgrammes({ facts, gazetteer, clean }: ExtractionContext): CleanSpan[] {
  const division = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  const stem = division?.name.replace(/(?:自治[县区州旗]|[省市县区州旗盟])$/, '') ?? ''
  if (!division || division.level === 'national' || stem.length < 2 || stem.length > 4) return []
  const spans: CleanSpan[] = []
  for (const block of clean.blocks) {
    const { kind, span, text: words } = block
    if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') continue
    for (const match of named(block)) {
      if (!match[1]!.startsWith(stem)) continue
      const end = match.index + 2 + stem.length
      const isBuilt = words.startsWith('建设', end)
      if (isBuilt || (launched.test(words.slice(Math.max(0, match.index - 8), match.index)) && !/^[人网]/.test(words.slice(end)))) spans.push(cleanSpan(span.start + match.index, span.start + end + (isBuilt ? 2 : 0)))
    }
  }
  return spans
}
