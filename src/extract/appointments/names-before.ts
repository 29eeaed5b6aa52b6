import { alternatives } from '../../language/alternatives.ts'
import { surnames } from '../../lexicon/surnames.ts'
import { givenScore, wordAt } from '../../lexicon/name-score.ts'
import { nameAt } from '../officials/name-at.ts'
import { isWordlikeName } from '../officials/whole-name.ts'
import type { ExtractionContext } from '../rule.ts'
import { itemNumber } from './item-number.ts'
import type { ActName } from './act-names.ts'

/** What stands between a name and its predicate, taken off from the right: 同志, (女), 因工作变动, 三位同志, 全票, 已, 试用期满. */
const asides: readonly RegExp[] = [
  /，(?:均|都|分别|也|已)$/,
  /（[^（）]{1,24}）$/,
  /等?(?:\d+|[一二两三四五六七八九十]+)(?:位|名|人)(?:同志|(?:[省市区县州旗镇乡]?人大)?代表|委员|干部|人选)?$/,
  /(?:同志|先生|女士|等)$/,
  /以[^，；。、]{0,12}(?:票|赞成)(?:的?(?:高票|全票|优势))?$/,
  // 郑成功同志: what leaves one character is of the name.
  new RegExp(alternatives`(?<![，。；、\s][\u3400-\u9fff]|^[\u3400-\u9fff])(?:${alternatives`
    全票|高票|分别|同时|也|还|仍然?|在|跨省|再度|二度|首次|稍早前|将|又|则|均|再次|继续|正式|一并|成功|顺利|当场
    现已|已经?|日前|近日|今日|现|依法|重新|连任|主动|自愿|全部
  `})$`),
  /，?因[^，；。]{2,24}，?$/,
  /，?挂职$/,
  /(?:则|已|便|又)?于(?:今年|去年|本月|当日|(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]午)?$/,
  // 补选甲代表为…: what he sits as.
  /(?<=[\u3400-\u9fff]{2})(?:[省市区县州旗镇乡]?人大)?代表$/,
  /试用期(?:已)?满(?:，[^，。；]{2,10}合格)?，?$/,
  /因$/,
  /(?:已|现)?经[^，。；、]{2,14}(?:批准|同意|研究|决定|提名|推荐|通过)后?，?$/,
  /(?:向[^，。；]{2,16})?(?:书面)?(?:提出|请求|申请)$/,
  /\s$/,
]
/** 甲由丙县调任乙县…: whence, before verbs of moving only. */
const whence = /由[^，；。、]{2,20}$/
/** What may stand right before a name: a mark, a verb that announces one, the head of an office. */
const opens =
  new RegExp(alternatives`(?:${alternatives`
    ^|[、，。；：！？（）“”》】\s|.．·◆■●▲★◇□○►▶※①-⑳⑴-⒛—－-]|任命|免去|接受|接替|批准|同意|选举|补选|推选|提名
    撤销|罢免|决定|通过|关于|宣布|[由对让将和及与]|据悉|显示|其中|包括|同志|领导|[建提]议|推荐|同意|确定|书记
    [省市区县州旗盟镇乡]长|主任|主席|委员|常委|成员|[部局厅处科院所站队会理]长|检察长|专员|巡视员|调研员|代表|经理
    副职|正职|干部|原|新任|选出|，即|获悉|提请|[过议]了|的
  `})$`)
/** 此前甲任…, 曾任: told of the past, no act of now. */
const past = /(?:此前|之前|早前|以前|曾|先后|历|早年|期间|当时|前任|其间)$/
const opensItem = new RegExp(`(?:^|[；。\\n，、：]|[\\u3400-\\u9fff）] $|[\\d一二三四五六七八九十][.．、）]|${itemNumber})\\s*$`)
const listJoint = /(?:（[^（）]{1,24}）)?(?:同志)?(?:、|和|及|以及|与|\s)$/
const noName = /[会议届的县市区省了被]|分别|任命|(?<!^)任|同志|下列|以下|人员|关于|[书主局院部厅]长$|书记|主任|决定|通过|提[请名出]|报告|工作|此前|祝贺|[您他她我向对愿]|[0-9]/

/** The names of which a predicate at `at` tells, in the order of the text; `start` is where the first one begins. */
export function namesBefore({ facts }: ExtractionContext, block: string, offset: number, at: number, moving: boolean): { names: ActName[]; told: boolean } | undefined {
  const stripped = strip(block, at, moving)
  // 甲，任…; 乙（任…）; 丙—任…: a mark behind a name that opens an item.
  const mark = /[，：（—]{1,2}$/.exec(block.slice(Math.max(0, stripped - 2), stripped))?.[0].length ?? 0
  // 甲同志，任…: nor is that the end of what is said of a name.
  let end = mark > 0 ? strip(block, stripped - mark, false) : stripped
  // 甲、乙两位同志: what is counted is a list of names, however much like a word one looks.
  const counted = /[\d一二两三四五六七八九十](?:位|名|人)/.test(block.slice(end, at)) 
  const names: ActName[] = []
  for (;;) {
    const found = nameEndingAt(facts, block, offset, end, counted)
    const one = found ?? (names.length > 0 ? listed(block, end) : undefined)
    if (!one) break
    names.unshift(one)
    // 县长甲和副县长乙…: each behind an office of his own.
    const start = (facts.names.find(({ name }) => name.start === offset + one.start)?.phrase.start ?? offset + one.start) - offset
    const joint = listJoint.exec(block.slice(0, start))
    if (!joint || (joint[0] === ' ' && start < 4) || (start < one.start && !facts.names.some(({ name }) => name.end === offset + start - joint[0].length))) break
    end = start - joint[0].length
  }
  if (mark > 0 && names.length > 0 && !opensItem.test(block.slice(0, names[0]!.start))) return undefined
  return names.length === 0 ? undefined : { names, told: !past.test(block.slice(0, names[0]!.start)) }
}

function strip(block: string, at: number, moving: boolean): number {
  let end = at
  for (let again = true; again; ) {
    again = false
    for (const aside of moving ? [...asides, whence] : asides) {
      const match = aside.exec(block.slice(Math.max(0, end - 40), end))
      if (!match || match[0].length === 0) continue
      end -= match[0].length
      again = true
    }
  }
  return end
}

function nameEndingAt(facts: ExtractionContext['facts'], block: string, offset: number, end: number, counted: boolean): ActName | undefined {
  const mention = facts.names.find(({ name }) => name.end === offset + end)
  const read = mention && facts.people.find(({ key }) => key === mention.person)
  if (read) return { name: read.name, start: mention.name.start - offset, end }
  const from = Math.max(0, end - 16)
  const left = block.slice(from, end)
  const known = facts.people.filter((person) => left.endsWith(person.name)).sort((a, b) => b.name.length - a.name.length)[0]
  if (known) return { name: known.name, start: end - known.name.length, end }
  const blank = spaced(left, end)
  if (blank) return blank
  // From the nearest place where a name may begin, leftwards.
  for (let start = end - 2; start >= from; start--) {
    if (/[，。；：！？、\s]/.test(block[start]!)) break
    const before = block.slice(Math.max(0, start - 4), start)
    // 古丽·某某: behind a dot a name goes on.
    if (/[\u3400-\u9fff]·$/.test(before)) continue
    const own = block.slice(start, end)
    // 甲登会同志: who is called a comrade is no meeting.
    // 曾艳红任…: 曾 right before a name is the surname.
    if ((start > 0 && !opens.test(before) && !(past.test(before) && !before.endsWith('曾'))) || noName.test(block.startsWith('同志', end) ? (own.length <= 3 && surnames.has(own[0]!) ? own.replace(/^[区向]|[会向对愿]/g, '') : own.replace(/会$/, '')) : own)) continue
    // Where it ends is known: what stands behind is hidden from the reading.
    const found = nameAt(own, 0, { strong: true })
    if (found?.end === own.length) return { name: found.name, start, end }
    // 宁波任市委书记, 方便两位同志…: between a mark and what is said of it, or counted, a name may look like a word.
    if (own.length <= 3 && /(?:^|[，。；：、])$/.test(before) && isWordlikeName(own, counted || block.startsWith('同志', end) ? -10 : undefined)) return { name: own, start, end }
  }
  return withoutSurname(left, end)
}

/** 多某、赵某当选…: what stands before other names of a list, between marks, is a name as well. */
function listed(block: string, end: number): ActName | undefined {
  const match = /(?:^|[，。；：、\s]|任命|选举|补选|免去)([\u3400-\u9fff]{2,4})$/.exec(block.slice(Math.max(0, end - 8), end))
  if (!match || noName.test(match[1]!) || wordAt(match[1]!, 0)) return undefined
  return { name: match[1]!, start: end - match[1]!.length, end }
}

/** 孟 克辞去…, 周 海波任…: a blank that justification left inside a name. */
function spaced(left: string, end: number): ActName | undefined {
  const match = /(?:^|[，。；：、）])([\u3400-\u9fff]) {1,2}([\u3400-\u9fff]{1,2})$/.exec(left)
  return match && (match[2]!.length === 1 || surnames.has(match[1]!)) ? { name: match[1]! + match[2]!, start: end - match[0].replace(/^[，。；：、）]/, '').length, end } : undefined
}

/** 阿拉腾敖其尔任…, 玛依拉·某某当选…: back to a mark, where nothing in between is another word. */
function withoutSurname(left: string, end: number): ActName | undefined {
  const match = /(?:^|[，。；：、）\s]|任命|免去|接受|决定|选举|补选|提名|撤销)([\u3400-\u9fff·]{2,14})$/.exec(left)
  if (!match || noName.test(match[1]!) || match[1]!.includes('为') || /^(?:并|经|由|现|另|同时|其|他|她|本人|随后|会后|大会|全体|原)/.test(match[1]!)) return undefined
  // 甲出席乙国新…: names written by their sound hold no words.
  for (let i = 0; i + 1 < match[1]!.length; i++) if (wordAt(match[1]!, i)) return undefined
  const mean = [...match[1]!].reduce((sum, character) => sum + Math.max(-4, givenScore(character.charCodeAt(0))), 0) / match[1]!.length
  return match[1]!.includes('·') || (match[1]!.length >= 4 && match[1]!.length < 9 && mean > -1.2) ? { name: match[1]!, start: end - match[1]!.length, end } : undefined
}
