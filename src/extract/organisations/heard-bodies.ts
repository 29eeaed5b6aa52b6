import { alternatives } from '../../language/alternatives.ts'
import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import { matchesOf, scanner } from '../../language/scanner.ts'
import type { Passage } from '../../language/traces.ts'
import { bodiesIn, isNamedBody, type ListedBody } from './body-lists.ts'

/** What stands between the verb and what was heard. */
const heard = scanner(/听取(?:并审议|和审议|研究|并研究)?(?:了)?([省市区县州旗镇乡][^，。；！？《]{3,80}?)(?:汇报|述职|报告|介绍|说明|通报|情况(?=[，。；]))/g)
/** 县委办 goes on in 县委办公室, 县委 in 县委组织部, 县公安局 in 县公安局党委: where a name ends. */
const end = alternatives`(?:${alternatives`
  局(?!党|机关|[\u3400-\u9fff]{2,6}(?:分局|支局|大队|中队|支队))|办(?![公事理])
  委(?![办组宣统政老员常书党巡机托监网农编社改督直外台保]|[\u3400-\u9fff]{2,8}委员会)|厅
  (?<=组织|宣传|统战|武装|社会工作)部|街道(?!办)|(?<!城|集)镇|(?<!下|返|城)乡(?!村|镇)
  中心(?!城区|工作|小学|学校|卫生院|村)|集团|法院|检察院
`})(?![局部厅科处室站会])`
const listed = new RegExp(`^[省市区县州旗镇乡][\\u3400-\\u9fff]{0,12}?${end}(?:[、和及][\\u3400-\\u9fff]{1,12}?${end})*(?=[\\u3400-\\u9fff\\d“（])(?!党|副|原|[局部处科院]长|检察长|主任|书记|主席)`)

/** 听取了甲局关于…、乙局关于…的汇报: all that stands between the verb and the last report. */
const heardOfEach = scanner(/听取(?:并审议|和审议|审议|研究)?(?:了)?([^。；！？]{10,240})(?:汇报|报告|介绍|说明|通报|情况(?=[，。；]))/g)
const eachOn = /(?<=^|[、，；和及])(?:以?及)?([^、，；就关对围《]{3,16}?)(?:主要|有关|相关)*(?:负责同志|负责人)?(?:分别)?(?:就|关于|《)/g

/** Bodies that each have a subject of their own before one word for what they gave: 听取了县发改局关于重点项目、县财政局关于预算执行情况的汇报. */
export function eachHeard(sentence: Passage): { readonly bodies: readonly ListedBody[]; readonly list: CleanSpan; readonly end: number }[] {
  return heardOfEach(sentence).flatMap((match) => {
    const list = match[1]!
    const at = match.index + match[0].indexOf(list)
    const bodies = matchesOf(eachOn, list).map((each) => ({ name: each[1]!, start: each.index + each[0].indexOf(each[1]!) })).filter(({ name }) => isNamedBody(name))
    return bodies.length > 1 && bodies[0]!.start === 0 ? [{ bodies, list: cleanSpan(at, at + list.length), end: match.index + match[0].length }] : []
  })
}

/** A list of bodies that what they report of follows at once: 听取了县发改局、财政局机构改革情况的汇报. */
export function bodiesHeard(sentence: Passage): { readonly bodies: readonly ListedBody[]; readonly list: CleanSpan; readonly end: number }[] {
  return heard(sentence).flatMap((match) => {
    const list = listed.exec(match[1]!)?.[0]
    const at = match.index + match[0].indexOf(match[1]!)
    return list === undefined ? [] : [{ bodies: bodiesIn(list), list: cleanSpan(at, at + list.length), end: match.index + match[0].length }]
  })
}
