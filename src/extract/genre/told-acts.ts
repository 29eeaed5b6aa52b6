import type { ExtractionContext, Rule } from '../rule.ts'

/** So many acts make a list. */
const LIST = 3
/** The share of a page's own words that sentences with acts take up on notices; news of a session hardly comes near, which tells of its other business too. */
const MOSTLY = 0.45
/** A public notice (公告) of an election has the session's regulations around it. */
const ANNOUNCED = 0.2

/** A page headed like news, or not at all, that tells of hardly anything but acts: 某县人大常委会第二十次会议于7月1日通过： above a list. */
export const toldActs: Rule = {
  name: 'genre/told-acts',
  apply(context) {
    const { facts } = context
    if (facts.genre !== 'meeting-news' && facts.genre !== 'other') return
    if (tellsInHeadline(context) || (facts.title === null && facts.appointments.length > 0 && announces.test(context.sentences.find(({ block }) => context.clean.blocks[block]!.kind === 'body')?.text ?? ''))) facts.genre = 'appointment-notice'
    else if (facts.appointments.length >= LIST && share(context) >= ((facts.title ?? '').endsWith('公告') ? ANNOUNCED : MOSTLY)) facts.genre = 'appointment-notice'
  },
}

/** 省政府近日发布一批人事任免通知: the opening words of a page without a headline. */
const announces = /任前公示|任免(?:通知|信息|名单|事项)|(?:省|市|县|区|州)(?:委|政府)[^，。]{0,6}决定[：:，]?(?:任命|免去)/

/** 甲任永丰县代理县长 */
function tellsInHeadline({ facts, clean }: ExtractionContext): boolean {
  const title = clean.blocks.find(({ kind }) => kind === 'title')
  return title !== undefined && !/会议|全会|大会|召开|举行|闭幕/.test(title.text) && facts.appointments.some(({ action, evidence }) => action === 'appointed' && evidence.some(({ start, end }) => start === title.span.start && end <= title.span.end))
}

function share({ facts, sentences, clean }: ExtractionContext): number {
  const evidence = facts.appointments.flatMap((appointment) => appointment.evidence)
  let [told, all] = [0, 0]
  for (const { block, span } of sentences) {
    const { kind } = clean.blocks[block]!
    if (kind !== 'body' && kind !== 'row' && kind !== 'heading') continue
    const length = span.end - span.start
    all += length
    if (evidence.some(({ start, end }) => start < span.end && span.start < end)) told += length
  }
  return all === 0 ? 0 : told / all
}
