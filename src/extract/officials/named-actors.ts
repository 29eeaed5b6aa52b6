import { alternatives } from '../../language/alternatives.ts'
import { namesakes, roleVerbs } from '../../lexicon/role-verbs.ts'
import { surnameShare } from '../../lexicon/surnames.ts'
import { placesBehind } from '../../language/places-behind.ts'
import { oneOf } from '../../language/scanner.ts'
import { cleanSpan } from '../../model/span.ts'
import { fieldAt } from '../meetings/minutes-fields.ts'
import { ownEnd } from '../meetings/own-sentences.ts'
import type { ExtractionContext, Rule } from '../rule.ts'
import { placeOffice } from './jurisdiction.ts'
import type { PageScope } from './placed-office.ts'
import { counter, mayBeNamed, nameAt } from './name-at.ts'
import type { NameFound } from './name-parts.ts'
import { joinsNames } from './name-end.ts'
import { itemAmongNames, listItem } from './list-item.ts'
import { withListMarks } from './list-marks.ts'
import { isNamesake } from './not-actors.ts'
import { pageScope } from './page-scope.ts'
import { giveOffice, personNamed } from './people.ts'

const name = 'officials/named-actors'
const actorStarts = placesBehind('。；，！？\n：“”', '由人随受有是括为席的班队组团导员家志部宾者士请了和取表长及', new RegExp(alternatives`(?<=${alternatives`
  ，以?及|(?:^|[，。；：！？“”\n])(?:[市区县省州旗]?(?:人大|政协|党))?(?:代表|委员)|会议由|邀请了?|特邀|听取了?
  和夫人|偕夫人|(?<![自理])由(?:副?[团队组]长|领队)?|随|受|跟随
  (?:出席|参加|列席|陪同|参会|到会|讲话|主持|发言|就[座坐])[^，。；、]{0,16}(?:有|是|包括|为)，?
  (?:出席|参加|列席|陪同|主持|领导|人员|嘉宾)：|执行主席的?还?(?:有|是|为)?：?
  (?:${alternatives`
    (?:听取|审议|评议)(?:批准|通过|[和并]审议|[和并]通过)?了|》和
  `})(?=[\u3400-\u9fff]{2,4}(?:同志)?(?:代表[^，。；]{2,30})?所?作的)
  老(?:同志|领导|干部)|历届领导|离退休(?:干部|领导|同志)|嘉宾|企业家|客商|专家|学者|院士
  (?:工作专班|工作队|[督指调考检巡专][导查研察家视][组团])(?:领导|成员|专家)?
`})(?=[\u3400-\u9fff])`))
/** 甲、乙、丙等区领导到会: the label stands behind the list. */
const labelBehind = /^等?(?:在家的?)?(?:我|全)?((?:省|市|区|县|州|旗)(?:(?:级)?[\u3400-\u9fff“”]{0,6}领导|委常委(?=[，。；、出参列])))/
/** 市委常委 as it stands, 市级有关领导 as 市领导. */
const titleOf = (label: string): string => (label.endsWith('常委') ? label : `${label[0]!}领导`)
const officeOf = (label: string): { body: string; head: string } => (label.endsWith('常委') ? { body: label.slice(0, -2), head: '常委' } : { body: '', head: titleOf(label) })
/** Verbs that only people have: a name that the dictionary has no word for is believed before them. */
const personal = new RegExp(alternatives`^(?:分别|先后|共同|也|还|均|逐一)*(?:${alternatives`
  同志(?!们|的)|致(?:开幕|闭幕|欢迎|答谢|贺)?[辞词]|主持(?:召开|会议|并)|强调|指出|出席(?!率)|列席|讲话|致辞
  会见|调研|陪同|表示|带队|率队|率领的|带领的|宣读|通报|汇报|发言|表态
  作了?(?:报告|说明|总结|点评|动员|部署|讲话|表态|主题|专题|典型|交流|工作|经验|大会|发言|介绍|汇报)
  等?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})(?:位|名)(?:${alternatives`
    [\u3400-\u9fff]{0,4}(?:委员|代表|学员|党员|干部|书记|企业家|老师)|同志
  `})
  等\d{1,3}[名位]|代表|委员(?!会|长)|一行|主持
  代[省市区县州旗镇乡]长[\u3400-\u9fff]{2,4}(?:同志)?(?:[作做向]|宣读)
`})`)
const delegate = /(?:代表|委员)$/
const elders = /(?:历届领导|老领导|老同志|老干部)$/
const inTheChair = /执行主席的?还?(?:有|是|为)?：?$/
const contributes = /^(?:等?(?:\d+[位名]|[一二两三四五六七八九十]+[位名])?(?:[\u3400-\u9fff]{0,4}代表|[\u3400-\u9fff]{0,4}委员|同志)?)(?:先后|分别|还)*(?:围绕|就|结合)[^，。；]{2,40}(?:发言|交流|提出|建言|建议|作了)/
const actsNext = new RegExp(alternatives`
  ^(?:等人?)?(?:率领|带领)的
  ^(?:及|以及|和|、)(?![^，。；]{0,8}[精基])[^，。；]{2,50}(?:参加|出席|列席|陪同|就[座坐])
  ^，[市县区省州旗各有][^，。；]{2,50}负责(?:人|同志)[^，。；]{0,8}(?:参加|出席|列席|陪同)|^担任(?=[，。；]|$)
  ^(?:同志)?代[省市区县州旗镇乡]长[\u3400-\u9fff]{2,4}(?:同志)?(?:[作做向]|宣读)
  ^(?:等\d*[名位人]?(?:同志)?)?(?:为|任|担任)(?:本次)?(?:大会|会议|主席团|总?[监计]票)
  ^(?:代表|委员)(?:说|建议|认为|表示|提出|指出|围绕|结合|就|在)|${contributes.source}
  ^(?:同志)?(?:代表[^，。；]{2,30})?所?作的
  ^(?:的)?(?:同志)?(?:、[^，。；]{2,40}?)?(?:${alternatives`
    等(?:有关|相关)?(?:领导|嘉宾)|等[^，。；]{0,8}(?:成员|委员|代表)
    等[^，。；、]{2,24}[组团队]的?(?:成员|同志|领导|一行)
    等?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[位名](?:${alternatives`
      [\u3400-\u9fff]{0,4}(?:委员|代表|学员|党员|干部|书记|企业家|老师)|同志
    `})(?:，(?=分别|先后|依次|围绕))?
    等
  `})?(?:${alternatives`
    同志|专家|老师|教授|一行|一同|分别|首先|最后|随后|接着|逐一|逐个|现场|进行|还|也|应邀|受邀|莅临
    在[^，。]{0,16}(?:上|时|中)|就[^，。]{0,24}|向(?:大会|会议|全会)
  `})?(?:${roleVerbs})
`)

/** 、骆某等市委第三督导组同志, 、李某等专家组成员: members of a team that has come. */
const ofTeam = /^等?[^，。；、]{2,24}(?:[督指调考检巡专][导查研察家视][组团]|工作[组队])的?(?:成员|同志|领导|一行)/

/** 包括, 人员有，, 老领导: what says that the names behind it are such people. */
const introduces = /(?:有|是|包括|为)，?$|：$|(?:听取|邀请)了?$|(?:老同志|老领导|历届领导|老干部|嘉宾|企业家|客商|专家|学者|院士)$/
/** What may close such a list: 等, a mark, 三位, 及大会主席团其他成员. */
const endsList = new RegExp(alternatives`^(?:${alternatives`
  等|。|，|；|$|[一二两三四五六七八九十]{1,2}[位名]
  (?:以?及|和)[^，。；、]{0,10}(?:其他|其余|部分|全体)[^，。；、]{0,6}(?:成员|领导|同志|人员|委员|代表)
  (?:以?及|和)[^，。；、]{0,4}(?:主席团|班子|委员会)[^，。；、]{0,4}成员
  (?:以?及|和)[^，。；、]{2,14}负责(?:同志|人)(?:[，。；]|$)
  (?:以?及|和)(?:离退休|部分|老)*(?:老?同志|老领导|老干部)
`})`)
const behindName = /^（[^（）]{1,30}）/

/** Among names an item is believed as they are. */
const listed = (block: string, at: number): NameFound | undefined => {
  const item = listItem(block, at)
  return item && { ...item, score: FAIR }
}

/** A word between names: what follows speaks for it. */
const amongNames = (block: string, at: number): NameFound | undefined => {
  const item = itemAmongNames(block, at)
  return item && { ...item, score: FAIR }
}

/** 马方, 乌军: a country's side, no person; 李军, by a common surname, is one. */
const isSide = (name: string): boolean => /^.[方军媒队]$/.test(name) && !(/^[^马韩]军$/.test(name) && surnameShare(name[0]!) > COMMON)
/** The share of the hundredth surname or so. */
const COMMON = 0.0022
/** 刚才，海涛同志通报了…: whom a speaker calls by the given name, whose surname nobody tells; 刘宁同志 has a surname. */
const isGivenName = (block: string, { name: called, end }: { readonly name: string; readonly end: number }): boolean => called.length === 2 && block.startsWith('同志', end) && surnameShare(called[0]!) < COMMON / 10
/** 安远, 寻乌: places, also where a stem is a word that no text is searched for. */
const isPlace = ({ gazetteer }: ExtractionContext, name: string): boolean => ['', '县', '市', '区', '旗'].some((ending) => gazetteer.byName(name + ending).length > 0)
/** 编审：甲: who made the page is no actor. */
const staff = new RegExp(alternatives`(?:${alternatives`
  编审|编辑|责编|审核|校对|记者|通讯员|摄影|终审|复审|初审|[一二三]审|监制|签发|值班[\u3400-\u9fff]*|供稿|供图
  来源|作者|统筹|策划|撰稿|摄像|剪辑|排版|播音|主播|联系人|文字|图片
`})(?:（[^（）]{2,4}）)?[：:]?\s?$`)
/** Marks that close what stands before: nobody is announced there. */
const isStop = oneOf('，。；！？“”')
/** What a name must reach by itself, and where a verb of people follows; so many in a row are a list of people. */
const [SURE, FAIR, LIST] = [7, 4.5, 4]

/**
 * Names without an office that begin a clause and act in it: 陈某某讲话，周某主持; 甲、乙等陪同. Without an office a
 * name must look like one by itself.
 */
export const namedActors: Rule = {
  name,
  apply(context) {
    const scope = pageScope(context)
    const count = counter(context.text)
    const end = ownEnd(context)
    for (const { kind, span, text } of context.clean.blocks) if ((kind === 'body' || kind === 'heading' || kind === 'title') && span.start < end) readBlock(context, scope, count, span.start, text)
  },
}

function readBlock(context: ExtractionContext, scope: PageScope, count: (name: string) => number, from: number, words: string): void {
  const { facts } = context
  let list = facts.names.at(-1)?.list ?? 0
  for (const opening of actorStarts(words)) {
    if (!mayBeNamed(words, opening)) continue
    let block = words
    let at = opening
    if (fieldAt(context, from + at) === 'recorder' || (!isStop(block, at - 1) && staff.test(block.slice(Math.max(0, at - 10), at)))) continue
    const found: { name: string; start: number; end: number; score: number }[] = []
    for (;;) {
      // One of three or more in a list is believed more easily than a name by itself.
      const next = nameAt(block, at, { strong: true, bare: true, count }) ?? (block[at - 1] === '、' ? (found.length > 2 ? listed(block, at) : undefined) ?? amongNames(block, at) : undefined)
      if (!next || namesakes.has(next.name) || (next.sound && found.length === 0) || isNamesake(block, at, next.name)) break
      found.push({ name: next.name, start: at, end: next.end, score: next.score })
      if (found.length === 1) block = withListMarks(words, next.end)
      const colon = block[at - 1] === '：'
      // 甲（区委副书记）、乙（区政协主席）: what a bracket tells is read elsewhere.
      at = next.end + (behindName.exec(block.slice(next.end, next.end + 32))?.[0].length ?? 0)
      if (block.startsWith('以及', at)) at++
      if (block[at] !== '、' && !joinsNames(block, at) && !(block[next.end] === ' ' && (found.length > 1 || colon))) break
      at++
    }
    if (found.length === 0) continue
    const last = found.at(-1)
    const only = found.length === 1 ? found[0]! : undefined
    if (only && only.name.length === 2 && (isSide(only.name) || isPlace(context, only.name)) && !facts.people.some(({ name: known }) => known === only.name)) continue
    if (only && facts.genre === 'speech' && isGivenName(block, only)) continue
    // 代表甲、乙等围绕…提出建议, 历届领导丙、丁, 执行主席为戊、己: those who are called so are people.
    const called = ofTeam.test(block.slice(last!.end, last!.end + 36)) || inTheChair.test(block.slice(Math.max(0, opening - 8), opening)) || elders.test(block.slice(Math.max(0, opening - 4), opening)) || delegate.test(block.slice(Math.max(0, opening - 2), opening)) && contributes.test(block.slice(last!.end, last!.end + 60))
    const sure = found.filter(({ start, score, end }) => score >= SURE || (called && score >= FAIR) || (score >= FAIR && (personal.test(block.slice(end, end + 8)) || personal.test(block.slice(found.at(-1)!.end, found.at(-1)!.end + 8)))) || facts.people.some(({ name: known }) => block.startsWith(known, start))).length
    if (sure < found.length && (found.length < 3 || sure < found.length * 0.5)) continue
    const label = last ? labelBehind.exec(block.slice(last.end, last.end + 10)) : null
    const announced = introduces.test(block.slice(Math.max(0, opening - 4), opening)) && endsList.test(block.slice(last?.end ?? 0))
    if (!last || !(label || announced || (found.length >= LIST && /^(?:等|同志|[，。；]|$)/.test(block.slice(last.end))) || actsNext.test(block.slice(last.end, last.end + 60)))) continue
    const unread = found.filter(({ start }) => !facts.names.some((known) => known.name.start === from + start))
    if (unread.length === 0 || (unread.length < found.length && !block.slice(found[0]!.end, found[1]!.start).startsWith('（'))) continue
    list++
    for (const one of unread) {
      const span = cleanSpan(from + one.start, from + one.end)
      const person = personNamed(facts, one.name, name, span)
      if (label && person.offices.length === 0) giveOffice(person, { ...placeOffice(officeOf(label[1]!), scope, undefined), post: titleOf(label[1]!), status: 'held', rule: name, evidence: [cleanSpan(span.start, from + last.end + label[0].length)] })
      facts.names.push({ person: person.key, name: span, phrase: span, list })
    }
  }
}
