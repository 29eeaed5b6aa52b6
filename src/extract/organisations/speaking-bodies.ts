import { cleanSpan } from '../../model/span.ts'
import type { Participation } from '../../model/facts.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { meetingAt } from '../meetings/passages.ts'
import { divisionFor } from '../places/division-of.ts'

const name = 'organisations/speaking-bodies'
const ending = '(?:局|委|办|镇|乡|街道|苏木|村|社区|公司|集团|法院|检察院|中心|开发区|新区|县|区|市|州|所|站|监委|工作队|合作社|协会|商会|学院|大学|医院|支队|大队|总队|银行)'
const body = `[\\u3400-\\u9fff]{1,16}?${ending}`
const lists = `(${body}(?:(?:、|，|和)${body})*)`
const people = '(?:等?(?:单位|部门|乡镇|镇街|街道|镇|企业)?(?:的)?(?:党政)?(?:主要|有关|相关)?(?:负责同志|负责人|代表|领导)?)?'
const spoke = new RegExp(`(?<=^|[，。；：])(?:会上，?|随后，?)?${lists}${people}(?:先后|分别|依次|逐一|现场|围绕[^，。]{2,20}|就[^，。]{2,24}|还|也|在会上|结合[^，。]{2,16})*(?:作|做|进行|作了|做了)(?:了)?(?:表态|交流|汇报|典型|检讨式|经验|大会|书面|工作|现场)*(?:性)?(?:发言|汇报|表态|介绍)`, 'g')
const reported = new RegExp(`(?<=^|[，。；：])(?:会上，?|随后，?)?${lists}${people}(?:先后|分别|依次|逐一)?(?:汇报|通报|发言|表态|介绍)(?:了)?`, 'g')
const heard = new RegExp(`听取(?:了)?${lists}(?:的)?(?:工作|专题|情况)?(?:汇报|述职|报告)`, 'g')
const attended = new RegExp(`(?<=^|[，。；：])${lists}${people}(?:列席|参加|出席|陪同)(?:会议|了|调研|视察|活动)?`, 'g')
const patterns: readonly (readonly [RegExp, Participation])[] = [[spoke, 'SPOKE_AT'], [reported, 'SPOKE_AT'], [heard, 'SPOKE_AT'], [attended, 'ATTENDED']]
/** Bodies that are not named one by one, and words that only end like one. */
const notNamed = /^(?:各|全|有关|相关|所有|我|本|该|其他|部分|多个|这|那|一些|几个|各有关|与会|参会|会议|大会|区直|市直|县直)|(?:各|有关|相关|直)(?:部门|单位)|^[市区县州省乡镇]$|[，。：；]|会议|召开|书记|市长|区长|县长|主任|\d/

/** Bodies that are named one by one as speaking or attending: 市住建局、某某街道负责同志作表态发言. Not 各级各部门. */
export const speakingBodies: Rule = {
  name,
  apply(context) {
    for (const sentence of context.sentences) {
      if (context.clean.blocks[sentence.block]!.kind !== 'body') continue
      const meeting = meetingAt(context, sentence)
      if (meeting === undefined) continue
      for (const [pattern, type] of patterns) {
        for (const match of sentence.text.matchAll(pattern)) addBodies(context, match[1]!, type, meeting, sentence.span.start + match.index, match[0])
      }
    }
  },
}

function addBodies({ facts, gazetteer }: ExtractionContext, list: string, type: Participation, meeting: string, start: number, whole: string): void {
  if (facts.names.some((mention) => mention.name.start >= start && mention.name.end <= start + whole.length)) return
  const page = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  for (const part of list.split(/、|，|(?<=[局委办镇乡道村])和/)) {
    const body = part.replace(/^(?:会上|随后|其中|由|及)/, '')
    if (body.length < 2 || notNamed.test(body) || facts.organisations.some((known) => known.name === body && known.type === type && known.to === meeting)) continue
    const level = /^(省|市|区|县|旗|州|盟)/.exec(body)?.[1]
    const division = (level ? divisionFor(level, page, gazetteer) : undefined) ?? page
    facts.organisations.push({
      key: `o${facts.organisations.length + 1}`, name: body, of: division?.name ?? facts.place?.name ?? null, ofCode: division?.code ?? null, type, to: meeting,
      rule: name, implied: ['of'], evidence: [cleanSpan(start + whole.indexOf(list) + list.indexOf(part), start + whole.length)],
    })
  }
}
