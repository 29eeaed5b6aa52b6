import { bodyConjunctions, bodyEnding, groupLabels, officeHeads, rankWords } from '../../lexicon/office-words.ts'

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

const headPattern = new RegExp(`(${groupLabels})|((?:${rankWords})*)(${officeHeads})((?:（常务）)?(?:提名人选|提名候选人|候选人提名人选|候选人|人选)?)`, 'g')
/** What never stands inside a body's name: the last of these before a head is where its body begins. */
const stopWords =
  /(?:会议由|由(?!贸)|受(?!理)|经(?![济开贸营信])|和|及|与|以及|为|(?<![责第一二三四五六七八九十])任(?!务)|的|是|在|对(?![外口台])|向(?!阳)|让|请(?!示)|被|将(?!军)|随|(?<!革)命|免去|挂职|接受|决定(?:任)?|提名|委托|选举|补选|推选|上午|下午|晚上?|昨天|今天|日前|近日|[0-9]日|代表|出席|参加|主持|召开|举行|陪同|跟随|了|给|到|原|时任|现任|拟任|新任|新当选|曾任|历任|兼任?|担任|当选|辞去|不再|着|率|其中|还有|包括|邀请|分管|全体|各|有关|主要|会上|说|看(?!守)|把|(?<!新)时|后(?!勤)|前(?!进|锋|郭)|同志|同(?!心|安|仁|江|德|煤)|称|即|(?<![国所])有(?!限|色)|带|请来|来自|听取|叫上|当晚|当天|当日|根据|(?<!数)据|因(?!地)|学习|以(?!太)|(?<![高中初])等|介绍|记者|联名|改任|转任|出任|调任|升任|就任|接任|继任|拟|并|也|又|她|他)/g
const boundary = /[^\u3400-\u9fff0-9“”·（）]/

/** All offices worded in `text`, left to right, none overlapping. */
export function findOffices(text: string): OfficeUnit[] {
  const units: OfficeUnit[] = []
  const masked = text.replace(bodyConjunctions, (compound) => '口'.repeat(compound.length))
  let least = 0
  for (const match of text.matchAll(headPattern)) {
    const end = match.index + match[0].length
    const [, label, rank, head] = match
    if (label !== undefined) {
      units.push({ start: match.index, end, body: '', head: label, status: 'held', label: true })
      least = end
      continue
    }
    // 区政协原主席: the word of time stands between body and head.
    const wasBefore = /(?:原|时任)$/.exec(text.slice(least, match.index))?.[0].length ?? 0
    const behind = wasBefore > 0 ? bodyStart(masked, match.index - wasBefore, least) : match.index
    if (wasBefore > 0 && bodyEnding.test(text.slice(behind, match.index - wasBefore))) {
      units.push({ start: behind, end, body: text.slice(behind, match.index - wasBefore), head: match[0], status: 'former', label: false })
      least = end
      continue
    }
    const reached = bodyStart(masked, match.index, least)
    // 副区长甲代理区长: what stands before 代 is a name, unless it ends like a body.
    const start = /代/.test(rank!) && !bodyEnding.test(text.slice(reached, match.index)) ? match.index : reached
    const body = text.slice(start, match.index)
    if (!plausible(body, head!)) continue
    const former = /(?:原|时任|原任|曾任|历任)$/.test(text.slice(Math.max(0, start - 2), start))
    const status = /人选|候选/.test(match[0]) ? 'nominated' : /^(?:副?代理?)/.test(rank!) ? 'acting' : former ? 'former' : 'held'
    units.push({ start, end, body, head: match[0], status, label: false })
    least = end
  }
  return units
}

/** Goes left over characters of names of bodies, then cuts behind the last word that such a name cannot hold. */
function bodyStart(text: string, head: number, least: number): number {
  let start = head
  while (start > least && !boundary.test(text[start - 1]!)) start--
  let cut = start
  for (const match of text.slice(start, head).matchAll(stopWords)) cut = start + match.index + match[0].length
  const rest = text.slice(cut, head)
  return cut + unbalanced(rest, '（', '）') + unbalanced(rest, '“', '”')
}

/** Characters to drop from the left so that no bracket or quotation is cut in half. */
function unbalanced(text: string, open: string, close: string): number {
  const opened = text.lastIndexOf(open)
  const closed = text.lastIndexOf(close)
  if (opened > closed) return opened + 1
  return closed >= 0 && (text.indexOf(open) < 0 || text.indexOf(close) < text.indexOf(open)) ? closed + 1 : 0
}

function plausible(body: string, head: string): boolean {
  if (body.length > 32 || /^\d+$/.test(body)) return false
  if (body === '') return !/^(?:成员|教授|负责人|负责同志|理事|所长|队长|组长)$/.test(head)
  // 新加坡总理, 西班牙首相: countries end in anything.
  if (/^(?:副?总理|首相|副?总统)$/.test(head)) return body.length <= 10
  if (body.length < 4 && /^(?:一|两|三|几|某|多|每|该|本|老|小|大|新|这|那|名|位|个)/.test(body)) return false
  return bodyEnding.test(body) || (/^[省市区县州旗盟镇乡村]长$/.test(head) && body.length <= 4)
}
