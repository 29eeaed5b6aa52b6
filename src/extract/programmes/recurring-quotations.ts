import { matchesOf } from '../../language/scanner.ts'
import { doctrine, figures, quotedOtherwise } from '../../lexicon/programme-stops.ts'
import { notProgrammes, sayings } from '../../lexicon/quotation-words.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'

const quotation = /“([\u3400-\u9fff0-9+·]{3,12})”/g
/** Behind it in the meeting's name: how that work is pressed on. Forums, prizes and delegations bear quoted names of their own. */
const pressed = /^(?:[\u3400-\u9fff]{2,4}赛)?(?:工作|行动|活动|现场|集中)*(?:推进|调度|动员|部署|启动|总结|攻坚|誓师|观摩|点评|汇报|专题)/
const times = 3

/**
 * What a page quotes again and again and holds its meeting for, though no head makes it a name and no verb launches it:
 * 召开“打擂比拼”擂台赛调度会 … 听取“打擂比拼”工作汇报 … “打擂比拼”是重要举措.
 */
export function recurringQuotations({ facts, text }: ExtractionContext): CleanSpan[] {
  const found = new Map<string, CleanSpan[]>()
  for (const { name } of facts.meetings) {
    if (!name.includes('“')) continue
    for (const { index, 0: quoted, 1: core } of matchesOf(quotation, name)) {
      if (found.has(core!) || !pressed.test(name.slice(index + quoted.length)) || figures.has(core!) || doctrine.test(core!) || sayings.test(core!) || notProgrammes.test(core!)) continue
      const spans = placesOf(text, `“${core}”`)
      if (spans.length >= times && !spans.some(({ end }) => quotedOtherwise.test(text.slice(end, end + 12)))) found.set(core!, spans)
    }
  }
  return [...found.values()].flat()
}

function placesOf(text: string, words: string): CleanSpan[] {
  const spans: CleanSpan[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) spans.push(cleanSpan(at, at + words.length))
  return spans
}
