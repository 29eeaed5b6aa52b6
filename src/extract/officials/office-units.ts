import { scanner } from '../../language/scanner.ts'
import { bodyVerbs } from '../../lexicon/body-words.ts'
import { followerAt, nameScore, wordAt } from '../../lexicon/name-score.ts'
import { bodyConjunctions, bodyEnding, foreignHeads, groupLabels, officeHeads, rankWords, shortHeads, unofficialHeads } from '../../lexicon/office-words.ts'
import { fieldsOfWork } from '../../lexicon/named-bodies.ts'
import { placesLikeWords } from '../../lexicon/places-like-words.ts'
import { stateNames } from '../../lexicon/states.ts'
import { isForeign } from './foreign-body.ts'
import { isAnd } from './name-parts.ts'

/** One office as worded, without a name: 东营区人大常委会副主任. Offsets are of the text that was searched. */
export interface OfficeUnit {
  readonly start: number
  readonly end: number
  /** The body, with its place: 东营区人大常委会. Empty where the head stands alone. */
  readonly body: string
  /** Rank words, head and tail: 副主任, 代区长, 副区长（常务）提名人选. */
  readonly head: string
  readonly status: 'held' | 'acting' | 'nominated' | 'former'
  /** 市领导, 执行主席: a label over a list, no office. */
  readonly label: boolean
}

const headPattern = scanner(new RegExp(`(${groupLabels})|((?:${rankWords})*)(${officeHeads})((?:（常务）)?(?:提名人选|提名候选人|候选人提名人选|候选人|人选|（(?:提名)?人选）|（候选人）)?)`, 'g'))
/** What never stands inside a body's name: the last of these before a head is where its body begins. */
const stopWords = scanner(/(?:会议由|由(?!贸)|受(?!理)|(?<!财)经(?![济开贸营信合村联审费])|和|及|与|以及|(?<!无)为|(?<![责第一二三四五六七八九十])任职?(?!务|丘|免|(?<=(?:^|[，。；：、\s市省台])任)县)|(?<!党)的|是|在|对(?![外口台])|向(?!阳)|让|请(?!示)|被|将(?!军|乐)|随(?!州|县)|(?<![革特])命|免去|挂职|接受|决定(?:任)?|提名|委托|选举(?!任免|联络|委员会|工作)|补选|推选|上午|下午|晚上?|昨天|今天|日前|近日|[0-9]日|代表(?!大会|团|工作|工委|选举|资格|联络|人事)|出席|参加|主持|召开|举行|陪同|跟随|了|给|到|(?<!草)原(?!州|阳|平|子|种)|时任|现任|拟任|新任|新当选|曾任|历任|[做当干]过|兼任?|担任|当选|辞去|不再|着|率|其中|还有|包括|邀请|分管|全体|各(?!族)|有关|主要|会上|说|看(?!守)|把|(?<!新|战|临)时|后(?!勤|旗)|前(?!进|锋|郭|旗|方)|同志|(?<!大)同(?!心|安|仁|江|德|煤|济|乡会|业公会|学会)|传达|产生了?|(?<![^，。；（])(?:如(?!东|皋)|除|列)|贯彻|称|即|(?<![国所固公])有(?!限|色)|带领?|请来|来自|听取|叫上|当晚|当天|当日|根据|(?<!数)据|因(?!地)|(?<!党史|主题)学习(?!委员会|[和与]?文史|宣传)|以(?!太)|(?<![高中初])等|介绍|记者|联名|递补|改任|转任|出任|调任|升任|就任|接任|继任|拟|并|也|又|她|他|对话|会见|会晤|访问|宣读|致电|致信|会谈|见证|拜会|接见|通话|通报|汇报|强调|指出|表示|要求|分别|集体|一同|本届|新一届|首任|前任|我国|大家|同时|随后|迎接|抵达|离开|率领|带领|看望|慰问|走访|检查工作|安排|关于|女$|(?:[0-9]+|[一二三四五六七八九十两几])[名位](?!一体)|(?<!督)查看|察看|调研了?(?=[\u3400-\u9fff]{2,6}[镇乡村])|在京|来京|赴)/g)
/** 县（市、区）委书记: which level, left open. */
const levelBracket = /(?<=[县市区])（[县市区旗]、?[县市区旗]?）/g
const boundary = /[^\u3400-\u9fff0-9“”·（）]/
/** Bodies that open an office wherever they stand: 会见越共中央…, 致辞俄罗斯总统. */
const opens = new RegExp(`(?:中共中央|国务院|全国人大|全国政协|${stateNames.map((name) => (name === '蒙古' ? '(?<!内)蒙古(?!自治|族)' : name)).join('|')})(?!族|[左右]旗|[省市区县州镇乡村])`)
const placeBehind = /[县市区镇乡州旗盟]|街道/y

/** 市工商业联合会（市总商会）主席: what else the body is called. */
const otherName = /(?<=[会联协局办委室院厅])（[^（）]{2,14}）$/

/** All offices worded in `text`, left to right, none overlapping. */
export function findOffices(text: string): OfficeUnit[] {
  const units: OfficeUnit[] = []
  let masked: string | undefined
  let least = 0
  for (const match of headPattern(text)) {
    const end = match.index + match[0].length
    const [, label, rank, head] = match
    if (label !== undefined) {
      units.push({ start: match.index, end, body: '', head: label, status: label.includes('老') ? 'former' : 'held', label: true })
      least = end
      continue
    }
    masked ??= maskNames(text)
    // 区政协原主席, 组织部主持日常工作的副部长: a word of time or duty stands between body and head.
    const between = /(?:原|时任|前|老)$|(?:分管|主持|负责)(?:日常|常务|全面|行政)?工作的$/.exec(masked.slice(least, match.index))?.[0] ?? ''
    const behind = between === '' ? match.index : bodyStart(masked, match.index - between.length, least)
    const whose = text.slice(behind, match.index - between.length)
    if (between !== '' && whose !== '' && (bodyEnding.test(whose) || isForeign({ body: whose, head: match[0] }))) {
      units.push({ start: behind, end, body: whose, head: match[0], status: between.endsWith('的') ? 'held' : 'former', label: false })
      least = end
      continue
    }
    // 老区长甲: who was it once.
    if (between === '老' && whose === '' && /[省市区县州旗镇乡]长$/.test(head!) && rank === '') {
      units.push({ start: match.index, end, body: '', head: match[0], status: 'former', label: false })
      least = end
      continue
    }
    const reached = bodyStart(masked, match.index, least)
    // 副区长甲代理区长: what stands before 代 is a name, unless it ends like a body.
    // 指挥长甲副市长…: so is what stands between an office and the next, if it looks like one.
    const own = (/代/.test(rank!) && !bodyEnding.test(text.slice(reached, match.index))) || (units.at(-1)?.end === reached && isNamed(text.slice(reached, match.index))) || (rank!.startsWith('副') && inChargeOf.test(text.slice(Math.max(least, match.index - 12), match.index))) ? match.index : reached
    const above = bodyBeforeTime(text, masked, own, least)
    const start = above?.start ?? own
    const body = (above?.body ?? '') + text.slice(own, match.index).replace(otherName, '')
    if (!plausible(body, rank! + head!, head!) && !(body === '' && (besideOffice.test(rank! + head!) || (match.index > 0 && deputyOfGroup.test(rank! + head!))) && opensItem(text, match.index))) continue
    const former = above !== undefined || past.test(masked.slice(Math.max(0, start - 3), start)) || /^(?:[往上历]届|[历两二三四五六七八九十]任)/.test(body)
    const status = /人选|候选/.test(match[0]) ? 'nominated' : /^(?:副?代理?)/.test(rank!) ? 'acting' : former ? 'former' : 'held'
    units.push({ start, end, body, head: match[0].replace(/（([^（）]*人选?)）$/, '$1'), status, label: false })
    least = end
  }
  return units
}

/** 分管农业副县长: a field of work, no body. */
const inChargeOf = /(?:分管|主管)[\u3400-\u9fff]{0,8}$/

/** What a name by itself scores. */
const NAME = 3
const isNamed = (words: string): boolean => words.length > 1 && words.length < 4 && nameScore(words) > NAME

/** 原区长, 离任的区委书记, 、前区长. */
const past = /(?:原|时任|原任|曾任|历任|历届|前任|(?:离任|卸任|退休|离休)的?|(?:^|[，。、；：（])前)$/

const blanked = (words: string): string => '囗'.repeat(words.length)

/** The text with those words blanked that look like conjunctions, verbs or words of time, but are parts of names. */
function maskNames(text: string): string {
  let masked = text.replace(bodyConjunctions, blanked).replace(levelBracket, blanked)
  for (const { 0: name, index } of placesLikeWords(text)) masked = masked.slice(0, index) + blanked(name) + masked.slice(index + name.length)
  return masked
}

/** 市原教育局局长, 自治区原党委副书记: the word of time parts the body from the greater one that it belongs to. */
function bodyBeforeTime(text: string, masked: string, at: number, least: number): { start: number; body: string } | undefined {
  if (masked[at - 1] !== '原' || at - 1 <= least) return undefined
  const start = bodyStart(masked, at - 1, least)
  const body = text.slice(start, at - 1)
  return body !== '' && bodyEnding.test(body) ? { start, body } : undefined
}

/** Goes left over characters of names of bodies, then cuts behind the last word that such a name cannot hold. */
function bodyStart(text: string, head: number, least: number): number {
  let start = head
  while (start > least && head - start < 40 && !boundary.test(text[start - 1]!)) start--
  let cut = start
  for (const match of stopWords(text.slice(start, head))) if (!isAnd(text, start + match.index) || !joinsWork(text.slice(cut, start + match.index))) cut = start + match.index + match[0].length
  cut = behindVerbs(text, cut, head)
  const rest = text.slice(cut, head)
  const opened = opens.exec(rest)
  if (opened && opened.index > 0 && !/[驻访]$/.test(rest.slice(0, opened.index)) && !/^(?:驻|常驻|原|中共|新任|前)/.test(rest)) return cut + opened.index
  // 甲（女）县司法局局长: a bracket that opens the words, or tells of a person, is of the name.
  const ofName = /^（[^（）]{1,12}）|.*（(?:[女男]|[\u3400-\u9fff]{1,5}族)[^（）]{0,8}）/.exec(rest)?.[0].length ?? 0
  return cut + Math.max(ofName, unbalanced(rest, '（', '）'), unbalanced(rest, '“', '”'))
}

/** 平凉市, 无为县: what looks like a verb is a place's name. */
const isPlace = (text: string, at: number): boolean => {
  placeBehind.lastIndex = at
  return placeBehind.test(text)
}

/** 县水土…, 安源区房屋…: a body of a division, as its level's word tells. */
const ofLevel = /^[\u3400-\u9fff]{0,6}?[省市区县州旗盟](?![民场容域长])(?=[\u3400-\u9fff])/
/** 公安, 住建: what a bureau's name has left of it, so that another bureau's may stand behind 和. */
const wholeField = new RegExp(`^(?:${fieldsOfWork})$`)
/** 区直机关和…, 县直部门和…: no end of a body's name, yet no part of a longer one. */
const many = /(?:机关|单位|部门|企业|代表|群众|干部|领导|两级|各级)$/

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

/** 校党委书记甲，副校长乙; 校长丙表示: what says little alone is a post where it begins an item or a clause. */
const besideOffice = /^副?(?:校长|行长|会长|所长|院长|站长)$/
/** 组长甲、副组长乙: of the group named before. */
const deputyOfGroup = /^副(?:组|队|团)长$/
const opensItem = (text: string, at: number): boolean => at === 0 || /[、，。；：！？\n]/.test(text[at - 1]!)

const strongHead = /^(?:书记|主任|主席|[局厅部处院台馆场]长|.*专员|秘书长|检察长|政委|总.{2}师|主委)$/

function plausible(body: string, ranked: string, head: string): boolean {
  if (body.length > 36 || /^\d+$/.test(body)) return false
  if (body === '') return !/^(?:成员|教授|负责人|负责同志|理事|所长|队长|组长|助理|秘书|大使|特使|总监|参赞|联络官|大臣|校长|行长|团长|站长|会长)$/.test(head)
  // 致公党成员: whose party is told, no office.
  if (head === '成员' && /(?:党|九三学社|民[革盟建进]|台盟)$/.test(body)) return false
  // 新加坡总理, 西班牙首相: countries end in anything.
  if (foreignHeads.test(head)) return body.length <= 14
  if (/^(?:大使|公使|总领事|领事|武官|特使|参赞|常驻代表)$/.test(head)) return /[驻]|使馆|特别|全权|政府|代表团|联合国/.test(body)
  // 组长王某某教授: the title stands behind a name.
  if (/^(?:教授|研究员|讲师)$/.test(head) && body.length <= 3 && nameScore(body) > 3) return false
  if (opens.exec(body)?.index === 0 || (body.length >= 2 && unofficialHeads.test(head))) return true
  if (body.length < 4 && /^(?:一|两|几|某|多|每|[该本](?![省市区县州旗盟镇乡])|这|那|名|位|个|(?:三|老|小|大(?!会)|新)[\u3400-\u9fff]$)/.test(body)) return false
  if (bodyEnding.test(body) || (shortHeads.test(head) && body.length >= 2 && (ranked === head || bodyEnding.test(body + head[0])))) return true
  // 省政府政务督查专员: whatever a body of a division ends in.
  if (body.length <= 14 && strongHead.test(head) && ofLevel.test(body) && body.replace(ofLevel, '').length > 1) return true
  return /^[省市区县州旗盟镇乡村]长$/.test(head) && body.length <= 4
}
