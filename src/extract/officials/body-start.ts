import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { bodyVerbs } from '../../lexicon/body-words.ts'
import { followerAt, wordAt } from '../../lexicon/name-score.ts'
import { fieldsOfWork } from '../../lexicon/named-bodies.ts'
import { bodyEnding } from '../../lexicon/office-words.ts'
import { stateNames } from '../../lexicon/states.ts'
import { isAnd } from './name-parts.ts'

/** What never stands inside a body's name: the last of these before a head is where its body begins. */
const stopWords = scanner(new RegExp(alternatives`(?:${alternatives`
  会议由|会同|邀请|[叫喊找唤]来
  (?<![响供适反效相对感策])应(?=${alternatives`
    国家|国务院|中共|全国|中央|[\u3400-\u9fff]{2,3}[省市区县州]|[省市区县州][委长政]
  `})(?!县|城)
  由(?!贸)|受(?!理)|(?<!财)经(?![济开贸营信合村联审费])|和|(?<!普)及|与|以及|(?<!无)为
  (?<![责第一二三四五六七八九十])任职?(?!务|丘|免|(?<=(?:^|[，。；：、\s市省台])任)县)|(?<!党)的|是|在
  对(?![外口台])|向(?!阳)|让|请(?!示)|被|将(?!军|乐)|随(?!州|县)|(?<![革特])命|免去|挂职|接受|决定(?:任)?|提名
  委托|选举(?!任免|联络|委员会|工作)|补选|推选|推定|推举|上午|下午|晚上?|昨天|今天|日前|近日|[0-9]日
  代表(?!大会|团|工作|工委|选举|资格|联络|人事)|出席|参加|主持|召开|举行|陪同|跟随|了|给|到
  (?<!草)原(?!州|阳|平|子|种)|时任|现任|拟任|新任|新当选|曾任|历任|[做当干]过|兼任?|担任|当选|辞去|不再|着|率
  其中|还有|包括|邀请|分管|全体|各(?!族)|有关|主要|会上|说|看(?!守)|把|(?<!新|战|临)时|后(?!勤|旗)
  前(?!进|锋|郭|旗|方)|同志|(?<!大)同(?!心|安|仁|江|德|煤|济|乡会|业公会|学会)|传达|围绕|讲话|致辞|产生了?
  (?<![^，。；（])(?:如(?!东|皋)|除|列)|贯彻(?:落实)?|落实(?=[省市区县州旗]委$|$)|称|即
  (?<![国所固公])有(?!限|色)|带领?|请来|来自|听取|审议(?!意见)|(?<!交)通过|叫上|当晚|当天|当日|根据|(?<!数)据
  因(?!地)|(?<!党史|主题)学习(?!委员会|[和与]?文史|宣传)|以(?!太)|(?<![高中初])等|介绍|记者|联名|递补|改任|转任
  出任|调任|升任|就任|接任|继任|拟|并|也|又|她|他|对话|会见|会晤|访问|宣读|致电|致信|会谈|见证|拜会|接见|通话
  通报|汇报|强调|指出|表示|要求|分别|集体|一同|本届|新一届|首任|前任|我国|大家|同时|随后|迎接|抵达|离开|率领
  带领|看望|慰问|走访|检查工作|安排|关于|女$|(?:[0-9]+|[一二三四五六七八九十两几])[名位](?!一体)|(?<!督)查看
  察看|调研了?(?=[\u3400-\u9fff]{2,6}[镇乡村])|在京|来京|赴
`})`, 'g'))
const boundary = /[^\u3400-\u9fff0-9“”·（）]/
/** Bodies that open an office wherever they stand: 会见越共中央…, 致辞俄罗斯总统. */
export const opensOffice = new RegExp(`(?:中共中央|国务院|全国人大|全国政协|${stateNames.map((name) => (name === '蒙古' ? '(?<!内)蒙古(?!自治|族)' : name)).join('|')})(?!族|[左右]旗|[省市区县州镇乡村])`)

/** 县水土…, 安源区房屋…: a body of a division, as its level's word tells. */
export const ofLevel = /^[\u3400-\u9fff]{0,6}?[省市区县州旗盟](?![民场容域长])(?=[\u3400-\u9fff])/

/** Goes left over characters of names of bodies, then cuts behind the last word that such a name cannot hold. */
export function bodyStart(text: string, head: number, least: number): number {
  let start = head
  while (start > least && head - start < 40 && !boundary.test(text[start - 1]!)) start--
  let cut = start
  for (const match of stopWords(text.slice(start, head))) if (!isAnd(text, start + match.index) || !joinsWork(text.slice(cut, start + match.index))) cut = start + match.index + match[0].length
  cut = behindVerbs(text, cut, head)
  const rest = text.slice(cut, head)
  const opened = opensOffice.exec(rest)
  if (opened && opened.index > 0 && !/[驻访]$/.test(rest.slice(0, opened.index)) && !/^(?:驻|常驻|原|中共|新任|前)/.test(rest)) return cut + opened.index
  // 甲（女）县司法局局长: a bracket that opens the words, or tells of a person, is of the name.
  const ofName = /^（[^（）]{1,12}）|.*（(?:[女男]|[\u3400-\u9fff]{1,5}族)[^（）]{0,8}）/.exec(rest)?.[0].length ?? 0
  return cut + Math.max(ofName, unbalanced(rest, '（', '）'), unbalanced(rest, '“', '”'))
}

const placeBehind = /[县市区镇乡州旗盟]|街道/y
/** 平凉市, 无为县: what looks like a verb is a place's name. */
const isPlace = (text: string, at: number): boolean => {
  placeBehind.lastIndex = at
  return placeBehind.test(text)
}

/** 公安, 住建: what a bureau's name has left of it, so that another bureau's may stand behind 和. */
const wholeField = new RegExp(`^(?:${fieldsOfWork})$`)
/** 区直机关和…, 县直部门和…: no end of a body's name, yet no part of a longer one. */
const many = /(?:机关|单位|部门|企业|代表|群众|干部|领导|两级|各级|负责人|负责同志|同志|成员|人员|骨干)$/

/** 县房屋征收与补偿办公室: whether 与 joins two fields of a body's work, the first of which `lead` ends in. */
function joinsWork(lead: string): boolean {
  const level = ofLevel.exec(lead)?.[0]
  return level !== undefined && lead.length - level.length >= 2 && lead.length - level.length <= 8 && !bodyEnding.test(lead) && !many.test(lead) && !wholeField.test(lead.slice(level.length))
}

/** 区委安排宣传部…: what can stand behind a verb is a body by itself. */
const bodyByItself = new RegExp(`^(?:[省市区县州旗盟镇乡]|[\\u3400-\\u9fff]{2,5}(?:[省市区县州旗盟镇乡]|街道)|${fieldsOfWork}|组织|宣传|统战|政法|纪委|社会工作|党|人大|政协|政府|国家|中央|全国|办公室|管委会)`)

/** Reads the dictionary's words from left to right; behind the last verb that no body's name holds, the body begins. */
function behindVerbs(text: string, from: number, to: number): number {
  const cut = lastVerb(text, from, to)
  // 县烟草专卖局, 市委换届指导组: what is left is no body, so that the verb is of its name.
  return cut > from && ofLevel.test(text.slice(from, cut)) && !bodyByItself.test(text.slice(cut, to)) ? from : cut
}

function lastVerb(text: string, from: number, to: number): number {
  let cut = from
  for (let i = from; i + 2 < to; ) {
    if (!wordAt(text, i)) {
      i++
      continue
    }
    if (followerAt(text, i) && !bodyVerbs.has(text.slice(i, i + 2)) && !isPlace(text, i + 2)) cut = i + 2
    i += 2
  }
  return cut
}

/** Characters to drop from the left so that no bracket or quotation is cut in half. */
function unbalanced(text: string, open: string, close: string): number {
  const opened = text.lastIndexOf(open)
  const closed = text.lastIndexOf(close)
  if (opened > closed) return opened + 1
  return closed >= 0 && (text.indexOf(open) < 0 || text.indexOf(close) < text.indexOf(open)) ? closed + 1 : 0
}
