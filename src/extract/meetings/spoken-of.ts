import { scanner } from '../../language/scanner.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'

const attributed = scanner(/(?:指出|强调|表示|要求|认为|介绍|[^据]说)[，：]/g)
const tellsOn = /。(?=会议|大会|会上|仪式|随后|当天|会后|会前|座谈会|\d{1,2}月|\d{1,2}日|[上下]午|在)/

/** A page about a call, a letter or a tour, which other rules name: its speeches hold no meeting of its own though none is known yet. */
const ofCalls = /会见|会谈|会晤|座谈(?!会)|通电话|致信|致电|致贺|互致|复信|回信|访问|调研|考察|视察/

/** Behind 甲强调，… in a paragraph: what is said to have been held is only spoken of. */
export function isSpokenOf({ facts, clean, text }: ExtractionContext, { block, span }: Sentence): boolean {
  const { kind, span: paragraph } = clean.blocks[block]!
  if (kind !== 'body' || span.start === paragraph.start || (facts.meetings.length === 0 && !ofCalls.test(facts.title ?? ''))) return false
  const before = text.slice(paragraph.start, span.start)
  const said = attributed(before).at(-1)?.index ?? -1
  return said >= 0 && !tellsOn.test(text.slice(paragraph.start + said, span.start + 2)) && !/^(?:会议|大会|会上|仪式|随后|当天|会后|座谈会|\d{1,2}[月日])/.test(text.slice(span.start, span.end))
}
