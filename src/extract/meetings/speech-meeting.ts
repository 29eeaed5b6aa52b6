import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext } from '../rule.ts'
import { isGeneric } from './meeting-names.ts'
import { kindOf } from './meeting-wording.ts'
import { pageDates } from './page-dates.ts'

const heading = /在([^，。]{4,50}(?:会议|大会|[座推动部调协总表]\p{Script=Han}会))上的(?:讲话|致辞|发言)/u
/** 县委、县政府召开这次会议: what a speech calls its own meeting. */
const thisOne = /^(?:召开|举行)(?:的)?(?:今天|这次|此次|本次|这个)/

/**
 * 在全县城建推进会议上的讲话: the heading names the meeting that the speech opens with as 这次会议, and the line below it, （2020年8月6日）,
 * tells the day.
 */
export function nameBySpeech(context: ExtractionContext): void {
  const { facts, clean, text } = context
  if (facts.genre !== 'speech') return
  const meeting = facts.meetings.find(({ name, evidence }) => evidence.some(({ start, end }) => thisOne.test(text.slice(start, end))) && (isGeneric(name) || /^[省市区县州旗]?(?:委|政府)会议$/.test(name)))
  const firstBody = clean.blocks.findIndex(({ kind }) => kind === 'body')
  const headed = clean.blocks.slice(0, firstBody).find((block) => heading.test(block.text))
  if (!meeting || !headed) return
  const [, name] = heading.exec(headed.text)!
  Object.assign(meeting, { name, kind: kindOf(name!) })
  const at = headed.span.start + headed.text.indexOf(name!)
  meeting.evidence.push(cleanSpan(at, at + name!.length))
  const day = pageDates(context).find(({ start, iso, implied }) => iso?.length === 10 && implied.length === 0 && start < clean.blocks[firstBody]!.span.start && text[start - 1] === '（')
  if (day) Object.assign(meeting, { date: day.iso, implied: [], evidenceOf: { date: [cleanSpan(day.start, day.end)] } })
}
