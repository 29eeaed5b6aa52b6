import { scanner, tester } from '../../language/scanner.ts'
import type { Passage } from '../../language/traces.ts'
import { nameScore } from '../../lexicon/name-score.ts'
import { bodyConjunctions, bodyEnding, foreignHeads, groupLabels, officeHeads, rankWords, shortHeads, unofficialHeads } from '../../lexicon/office-words.ts'
import { placesLikeWords } from '../../lexicon/places-like-words.ts'
import { bodyStart, ofLevel, opensOffice } from './body-start.ts'
import { isForeign } from './foreign-body.ts'

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
/** 县（市、区）委书记: which level, left open. */
const levelBracketsIn = scanner(/(?<=[县市区])（[县市区旗]、?[县市区旗]?）/g)
const conjunctionsIn = scanner(bodyConjunctions)
/** 市工商业联合会（市总商会）主席: what else the body is called. */
const otherName = /(?<=[会联协局办委室院厅])（[^（）]{2,14}）$/

/** All offices worded in a text, left to right, none overlapping. A block is best given as it is. */
export function findOffices(words: string | Passage): OfficeUnit[] {
  const text = typeof words === 'string' ? words : words.text
  const units: OfficeUnit[] = []
  let masked: string | undefined
  let least = 0
  for (const match of headPattern(words)) {
    const end = match.index + match[0].length
    const [, label, rank, head] = match
    // 甲同志代市长乙作报告: the verb.
    if (rank === '代' && standsIn(text, match.index, end)) {
      units.push({ start: match.index + 1, end, body: '', head: match[0].slice(1), status: 'held', label: false })
      least = end
      continue
    }
    if (label !== undefined) {
      units.push({ start: match.index, end, body: '', head: label, status: label.includes('老') ? 'former' : 'held', label: true })
      least = end
      continue
    }
    masked ??= maskNames(words)
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
    const status = /人选|候选/.test(match[0]) ? 'nominated' : /^(?:副?代理?)/.test(rank!) || (rank!.startsWith('副') && inChargeAt(text, end)) ? 'acting' : former ? 'former' : 'held'
    units.push({ start, end, body, head: match[0].replace(/（([^（）]*人选?)）$/, '$1'), status, label: false })
    least = end
  }
  return units
}

/** 副局长（主持工作）, 副书记（正科级，主持镇政府工作）: who stands in for the head. */
const inChargeAt = tester(/（(?:[^（）]{1,6}[，、])?主持(?:全面|日常|行政|本单位)?工作(?:[，、][^（）]{1,6})?）/)

/** 分管农业副县长: a field of work, no body. */
const inChargeOf = /(?:分管|主管)[\u3400-\u9fff]{0,8}$/

/** Behind a name, and before one who is not there to do what follows. */
const standsIn = (text: string, at: number, end: number): boolean => onBehalf(text, end) && (text.endsWith('同志', at) || isNamed(text.slice(at - 3, at)) || (isNamed(text.slice(at - 2, at)) && !/[\u3400-\u9fff]/.test(text[at - 3] ?? '')))
const onBehalf = tester(/[\u3400-\u9fff]{2,4}(?:同志)?(?:[作做](?!为|出)|向(?:大会|会议|全会|县|市|区|人大|常委)|宣读|就[^，。；]{2,30}[作做])/)

/** What a name by itself scores. */
const NAME = 3
const isNamed = (words: string): boolean => words.length > 1 && words.length < 4 && nameScore(words) > NAME

/** 原区长, 离任的区委书记, 、前区长. */
const past = /(?:原|时任|原任|曾任|历任|历届|前任|(?:离任|卸任|退休|离休)的?|(?:^|[，。、；：（])前)$/

const blanked = (words: string): string => '囗'.repeat(words.length)

/** The text with those words blanked that look like conjunctions, verbs or words of time, but are parts of names. */
function maskNames(words: string | Passage): string {
  const text = typeof words === 'string' ? words : words.text
  let masked = text
  for (const namesIn of [conjunctionsIn, levelBracketsIn, placesLikeWords]) {
    for (const { 0: name, index } of namesIn(words)) masked = masked.slice(0, index) + blanked(name) + masked.slice(index + name.length)
  }
  return masked
}

/** 市原教育局局长, 自治区原党委副书记: the word of time parts the body from the greater one that it belongs to. */
function bodyBeforeTime(text: string, masked: string, at: number, least: number): { start: number; body: string } | undefined {
  if (masked[at - 1] !== '原' || at - 1 <= least) return undefined
  const start = bodyStart(masked, at - 1, least)
  const body = text.slice(start, at - 1)
  return body !== '' && bodyEnding.test(body) ? { start, body } : undefined
}

/** 校党委书记甲，副校长乙; 校长丙表示: what says little alone is a post where it begins an item or a clause. */
const besideOffice = /^副?(?:校长|行长|会长|所长|院长|站长)$/
/** 组长甲、副组长乙: of the group named before. */
const deputyOfGroup = /^副(?:组|队|团)长$/
const opensItem = (text: string, at: number): boolean => at === 0 || /[、，。；：！？\n]/.test(text[at - 1]!)

const strongHead = /^(?:领队|书记|主任|主席|[局厅部处院台馆场]长|.*专员|秘书长|检察长|政委|总.{2}师|主委)$/

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
  if (opensOffice.exec(body)?.index === 0 || (body.length >= 2 && unofficialHeads.test(head))) return true
  if (body.length < 4 && /^(?:一|两|几|某|多|每|[该本](?![省市区县州旗盟镇乡])|这|那|名|位|个|(?:三|老|小|大(?!会)|新)[\u3400-\u9fff]$)/.test(body)) return false
  if (bodyEnding.test(body) || (shortHeads.test(head) && body.length >= 2 && (ranked === head || bodyEnding.test(body + head[0])))) return true
  // 省政府政务督查专员: whatever a body of a division ends in.
  if (body.length <= 14 && strongHead.test(head) && ofLevel.test(body) && body.replace(ofLevel, '').length > 1) return true
  return /^[省市区县州旗盟镇乡村]长$/.test(head) && body.length <= 4
}
