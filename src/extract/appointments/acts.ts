import { cleanSpan, type CleanSpan } from '../../model/span.ts'
import type { Appointment } from '../../model/facts.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import type { PageScope, PlacedOffice } from '../officials/jurisdiction.ts'
import { placeOffice } from '../officials/jurisdiction.ts'
import { nameAt } from '../officials/name-at.ts'
import { completeBody, postOf } from '../officials/office-before-name.ts'
import { findOffices, type OfficeUnit } from '../officials/office-units.ts'
import { pageScope } from '../officials/page-scope.ts'
import { giveOffice, personNamed } from '../officials/people.ts'

const name = 'appointments/acts'
type Action = Appointment['action']

/** Words before the name. A heading of its own (任命：) sets the mode for the lines below it. */
const leads = /任命|免去|接受|提名|补选|选举|推选|决定(?!任命|免去|接受|召开|事项|的)|通过/g
const heading = /(?:^|[：:、，。；])[^：:。；]{0,40}?(任命|免去|任职|免职|接受)[^：:。；，]{0,12}[：:，,]?$/
/** Words behind the name. */
const predicate = /(?:(?:两位|三位|二位|两名)?同志|等同志|[两三二]人)?(?:（[^（）]{1,24}）)?(?:因[^，；。]{1,24}?)?(?:，)?(?:提出的)?(?:请求)?(提名为|被免去|请辞|请求辞去|辞去|不再担任|当选为|当选|被选举为|被任命为|兼任|担任|接任|出任|代理|拟任|任(?!期|命|前|务|免|职)|为|的|\t\s?为?\s?|\s为|\s(?=[\u3400-\u9fff]{2,30}(?:长|主任|书记|员|主席)))/y
const nameLists = /、|\s|和/y

/**
 * Appointments, elections, nominations, removals and resignations, in sentences (任命甲为县教育局局长，免去乙的…职务;
 * 接受丙辞去…的请求; 决定副区长丁代理区长) and in lists under a heading (任命：/ 甲为…；). Each also gives the person the
 * office: held, acting or nominated; former where it was taken or laid down.
 */
export const acts: Rule = {
  name,
  apply(context) {
    const scope = pageScope(context)
    const headline = context.facts.title ?? ''
    // 任命名单 over the page is the mode of its lines until a heading sets another.
    let mode: string | undefined = /免职名单/.test(headline) ? '免去' : /(?:任命|任职)名单/.test(headline) ? '任命' : undefined
    for (const { kind, span } of context.clean.blocks) {
      if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') continue
      const block = context.text.slice(span.start, span.end)
      const opened = kind === 'title' ? undefined : heading.exec(block)
      if (opened && (block.length < 60 || /[：:]$/.test(block))) {
        mode = /免/.test(opened[1]!) ? '免去' : opened[1] === '接受' ? '接受' : '任命'
        continue
      }
      new ClauseReader(context, scope, block, span.start, mode).read()
    }
  },
}

/** 麦某（黎族）任…, 吴某因…被免去…: the predicate announces the name. */
const saysOffice = /^[\u3400-\u9fff·]{2,9}(?:同志)?(?:（[^（）]{1,10}）)?(?:(?<![主责担现曾历拟兼前])任(?!务|期|命|前|免|职)|当选|辞去|请求辞去|不再担任|因[^，。；]{2,20}，?(?:被免去|辞去|请辞))/

class ClauseReader {
  readonly #context: ExtractionContext
  readonly #scope: PageScope
  readonly #block: string
  readonly #offset: number
  readonly #mode: string | undefined
  #subject: DraftPerson | undefined
  #inherited: PlacedOffice | undefined

  constructor(context: ExtractionContext, scope: PageScope, block: string, offset: number, mode: string | undefined) {
    this.#context = context
    this.#scope = scope
    this.#block = block
    this.#offset = offset
    this.#mode = mode
  }

  read(): void {
    const starts = new Map<number, string>()
    for (const match of this.#block.matchAll(leads)) starts.set(match.index + match[0].length, match[0])
    for (const match of this.#block.matchAll(/^(?:（[一二三四五六七八九十\d]+）|\d+[.、．]|[一二三四五六七八九十]+、)?\s*|[。；，：、\n]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]、|(?:任命|免去)[:：]/g)) {
      const at = match.index + match[0].length
      if (!starts.has(at)) starts.set(at, '')
    }
    let until = -1
    let last = { lead: '', end: -1 }
    for (const [at, own] of [...starts].sort((a, b) => a[0] - b[0])) {
      if (at < until) continue
      // 任命甲为…，乙为…: the second has the first one's verb.
      const lead = own || (at === last.end + 1 && /任命|选/.test(last.lead) ? last.lead : '')
      const end = this.#clause(at, lead, own)
      if (end >= 0) last = { lead, end }
      until = Math.max(until, end)
    }
  }

  /** Reads one clause; returns where it ended, or -1 where there was none. */
  #clause(start: number, lead: string, own: string): number {
    const block = this.#block
    const goesOn = /^(?:并)?(?:(免去|接受)?(?:其|他|她)(?:的)?|(不再担任))/.exec(block.slice(start))
    if (goesOn && this.#subject) {
      const action: Action = lead === '免去' || goesOn[1] === '免去' || goesOn[2] ? 'removed' : 'resigned'
      return lead === '免去' || goesOn[1] || goesOn[2] ? this.#offices([this.#subject], start, start + goesOn[0].length, action) : -1
    }
    if (own === '' && /^(?:会议)?(?:表决)?(?:决定|接受|任命|免去|提名|补选|选举|通过)/.test(block.slice(start).trimStart())) return -1
    const strong = lead !== '' || this.#mode !== undefined || saysOffice.test(block.slice(start, start + 40))
    const named = this.#names(start, strong)
    if (!named) return -1
    predicate.lastIndex = named.end
    const word = predicate.exec(block)?.[1]?.trim()
    const action = actionOf(lead || (this.#mode ?? ''), word ?? (lead === '免去' || this.#mode === '免去' ? '的' : undefined), lead !== '' || this.#mode !== undefined)
    if (action === undefined) return -1
    const from = word === undefined ? named.end + /^(?:同志)?的?/.exec(block.slice(named.end))![0].length : predicate.lastIndex
    const stretch = this.#stretch(from)
    if (findOffices(block.slice(from, stretch)).every((unit) => unit.label) && !(/任命|选/.test(lead) && word === '为')) return -1
    const persons = named.found.map((one) => personNamed(this.#context.facts, one.name, name, this.#span(one.start, one.end)))
    const list = (this.#context.facts.names.at(-1)?.list ?? 0) + 1
    named.found.forEach((one, i) => {
      const span = this.#span(one.start, one.end)
      if (!this.#context.facts.names.some((mention) => mention.name.start === span.start)) this.#context.facts.names.push({ person: persons[i]!.key, name: span, phrase: span, list })
    })
    this.#subject = persons.at(-1)
    return this.#offices(persons, start, from, action, word === '代理')
  }

  #names(start: number, strong: boolean): { found: { name: string; start: number; end: number }[]; end: number } | undefined {
    const found: { name: string; start: number; end: number }[] = []
    let at = start + (/^\s*/.exec(this.#block.slice(start))?.[0].length ?? 0)
    // 决定副区长甲代理区长: the present office stands before the name.
    const before = /^[\u3400-\u9fff]{0,12}?(?:副?[省市区县州旗镇乡]长|副?书记|副?主任|局长)(?=[\u3400-\u9fff]{2,4}(?:为|代理|任))/.exec(this.#block.slice(at))
    if (before) at += before[0].length
    for (;;) {
      const known = this.#context.facts.people.filter((person) => this.#block.startsWith(person.name, at)).sort((a, b) => b.name.length - a.name.length)[0]
      const next = known ? { name: known.name, end: at + known.name.length } : (nameAt(this.#block, at, { strong }) ?? bareName(this.#block, at, strong))
      if (!next) break
      found.push({ name: next.name, start: at, end: next.end })
      nameLists.lastIndex = next.end
      if (!nameLists.test(this.#block) || /^\s*(?:为|的|任)/.test(this.#block.slice(next.end))) break
      at = nameLists.lastIndex
    }
    const last = found.at(-1)
    return last && { found, end: last.end }
  }

  /** The stretch of offices ends with the clause, or with 职务. */
  #stretch(from: number): number {
    const end = /职务|(?:的)?请求|[；;。\n]|，(?!(?:副?(?:主任|书记|局长|院长)|党组|党委))|（(?!常务|兼)/.exec(this.#block.slice(from))
    return end ? from + end.index : this.#block.length
  }

  #offices(people: readonly DraftPerson[], start: number, from: number, action: Action, acting = false): number {
    const end = this.#stretch(from)
    const stretch = this.#block.slice(from, end)
    const ended = action === 'removed' || action === 'resigned'
    let body = ''
    for (const worded of findOffices(stretch)) {
      if (worded.label) continue
      const unit: OfficeUnit = acting && worded.status === 'held' ? { ...worded, head: `代理${worded.head}`, status: 'acting' } : worded
      const completed = completeBody(unit, body)
      if (completed.body !== '') body = completed.body
      const placed = placeOffice(completed, this.#scope, this.#inherited)
      this.#inherited = placed
      const evidence = this.#span(start, from + unit.end)
      const status = ended ? 'former' : action === 'nominated' ? 'nominated' : unit.status === 'former' ? 'held' : unit.status
      for (const person of people) {
        const { title, of, ofCode } = placed
        giveOffice(person, { title, post: postOf(title), status, of, ofCode, rule: name, evidence: [evidence] })
        this.#context.facts.appointments.push({ person: person.key, action, title, post: postOf(title), of, ofCode, meeting: null, date: null, rule: name, evidence: [evidence] })
      }
    }
    return end
  }

  #span(start: number, end: number): CleanSpan {
    return cleanSpan(this.#offset + start, this.#offset + end)
  }
}

function actionOf(lead: string, word: string | undefined, led: boolean): Action | undefined {
  if (word === undefined) return undefined
  if (/辞/.test(word)) return 'resigned'
  if (word === '不再担任' || word === '被免去') return 'removed'
  if (word === '拟任' || word === '提名为') return 'nominated'
  if (/当选|选举/.test(word)) return 'elected'
  if (lead === '免去') return 'removed'
  if (word === '的') return undefined
  if (lead === '接受') return undefined
  if (lead === '提名') return 'nominated'
  if (/选/.test(lead)) return 'elected'
  return /任|代理/.test(word) || led ? 'appointed' : undefined
}

/** Behind 任命 and the like a name may be followed by 为 at once: 娜仁花为, 玉康甩为. */
function bareName(block: string, at: number, strong: boolean): { name: string; end: number } | undefined {
  if (!strong) return undefined
  const match = /^([\u3400-\u9fff\u{20000}-\u{3ffff}·□]{2,9}?)(?=\t|为|的|辞去|代理|任)/u.exec(block.slice(at, at + 12))
  return match && !/[会议届常委的县市区省]|下列|以下|如下|同志|人员/.test(match[1]!) ? { name: match[1]!, end: at + match[1]!.length } : undefined
}
