import { alternatives } from '../../language/alternatives.ts'
import { lifeHeading } from '../../lexicon/genre-words.ts'
import { matchesOf } from '../../language/scanner.ts'
import { takeDetail, unlabelled } from '../biographies/personal-details.ts'
import { nameAt } from '../officials/name-at.ts'
import { findOffices } from '../officials/office-units.ts'
import { pageScope } from '../officials/page-scope.ts'
import type { PageScope } from '../officials/placed-office.ts'
import type { DraftPerson, ExtractionContext, Rule } from '../rule.ts'
import type { Action } from './act-words.ts'
import { itemNumber } from './item-number.ts'
import { noticePerson, noticePosts } from './notice-person.ts'

const name = 'appointments/notice-entries'
const entryStart = new RegExp(alternatives`(?:${alternatives`
  ^|[。；\n]|(?<!(?:籍 ?贯|出生地|祖籍|民 ?族|学 ?历)）?)：|(?:显示|介绍|报道|了解|获悉|信息)，|名[为叫]
`})\s*${itemNumber}?\s*(?:(?:个人|人物)?(?:简历|简介|基本情况)[：:])?(?=[\u3400-\u9fff\u{20000}-\u{3ffff}])`, 'gu')
/** 甲（女），男，1972年5月生; 甲 男 汉族; 甲（女）现任; 甲1975年9月出生. */
const afterName = /^(?:同志)?(?: ?（(?:[^（）]{1,10}|[男女]，[^（）]{2,40})）)?(?:简历|基本情况)?(?:[，、：\s]|(?=[男女现拟任]|(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?出?生)|(?<=）))/
/** What a person's own details begin with. */
const detail = /^(?:男|女)(?:[，、。；\s]|$)|^[\u3400-\u9fff]{1,5}族[，、\s]|^(?:19|20)\d{2}[年.]\d{1,2}月?(?:\d{1,2}日)?(?:出生|生)|^现年\d{2}岁/
/** Lines without any of these have no entry, save in a notice: most lines of news. */
const anyDetail = /[男女]|族[，、\s]|(?:19|20)\d{2}[年.]\d{1,2}月?(?:\d{1,2}日)?(?:出生|生)|现年\d/
/** 甲拟任市财政局局长、乙拟任…: of whom the list tells next. */
const nextOne = /、(?=[\u3400-\u9fff·]{2,6}拟(?:任|提名|推荐))/
/** （女）恩江镇…: of the name, read with it. */
const bracket = /^ ?（[^（）]{1,10}）(?=[\u3400-\u9fff])/
/** 男，汉族，1981年12月，…: a birth, by where it stands. */
const bareMonth = /^(?:19\d{2}|200[0-2])(?:年\d{1,2}月|\.\d{2})$/
const clauses = /[^，。；：\s][^，。；\s]*/g
/** Words that open a clause about posts, and what they say of them. */
const openings: readonly (readonly [RegExp, Action | 'held' | 'past'])[] = [
  [/^(?:现?拟)?(?:免去(?:其)?|不再担任)/, 'removed'],
  [/^(?:现?拟|提任|建议|提拔(?=担?任|为))(?:提拔|推荐|提名|交流|转任|改任|转|聘任?|晋升|继续|进一步使用|作为|平级|提任|重用|任|担任|兼任|为)*/, 'nominated'],
  [/^(?:并)?提名(?:为|任|作为)?/, 'nominated'],
  [/^(?:历任|曾任|先后任|曾|原任|当过|做过|干过|担任过|其间|期间|(?:19|20)\d{2}年)/, 'past'],
  [/^(?:现任|现系|现为|现担任|现|任(?!职))/, 'held'],
]
/** 拟任县财政局局长人选：, 一、拟提拔为副科级领导干部: the post of the entries below. */
const postHeading = /^(?:[一二三四五六七八九十\d]+[、.．]\s?|（[一二三四五六七八九十\d]+）)?拟(?:任|提拔|推荐|提名|提任)(?:为|担任)?(?!职 ?务|职 ?位|岗位|职级|意见)([^，。；]{2,24}?)(?:人选)?(?:（?共?\d+[人名]）?)?[：:]?$/
/** 拟任县财政局局长人选：甲，男，…: the post before the entry on its line. */
const postBefore = /(?:^|[。；])\s*(?:[一二三四五六七八九十\d]+[、.．]\s?|（[一二三四五六七八九十\d]+）)?拟(?:任|提拔|推荐|提名|提任)(?:为|担任)?(?!职 ?务|职 ?位|岗位|职级|意见)([^，。；：]{2,32}?)(?:人选)?[：:]\s*$/
/** 拟任县财政局局长。, 现任…, 男，汉族，…: a line that goes on about the entry above. */
const goesOn = /^(?:[现拟]任(?!职务|职级|人选)|拟(?:提名|提拔|推荐|转任|晋升)(?:为|任)|[男女]，)/
/** 甲简历, 甲同志基本情况: whose life the lines below tell. */
const heading = /^(?:[一二三四五六七八九十\d]+[、.．]\s?)?(?=[\u3400-\u9fff])(?:[^，。；：]{2,12}?)(?:同志)?(?:简历|简介|基本情况|个人简历|工作简历|履历)[：:]?$/

/** Longer lines are text of their own. */
const LONGEST_LINE = 90

/** Who is about to be appointed, as notices and short lives tell it: 甲，男，汉族，1972年5月生，现任…，拟任…. */
export const noticeEntries: Rule = {
  name,
  apply(context) {
    const { text, clean } = context
    const notice = /拟任|任前公示|拟提|任职公示|人选公示|拟推荐/.test(text)
    const scope = pageScope(context)
    let pending: { words: string; start: number } | undefined
    let current: DraftPerson | undefined
    let above: { name: string; start: number; end: number } | undefined
    for (const { span, kind, text: line } of clean.blocks) {
      if (kind === 'masthead' || kind === 'dateline' || line.includes('\t')) continue
      // A name on a line of its own, then 男，1972年5月生，….
      if (above && detail.test(line.replace(/^(?:个人|人物)?简历[：:]/, ''))) {
        current = noticePerson(context.facts, name, above.name, above.start, above.end)
        readClauses(context, scope, current, line, span.start)
      }
      if (!lifeHeading.test(line)) above = nameAlone(line, span.start)
      // 拟任副县级领导职务人选：over the entries that follow.
      const untold = current !== undefined && !context.facts.appointments.some(({ person, action }) => person === current!.key && action === 'nominated') && pending === undefined
      const head = untold && !/[：:]$|人选|^[一二三四五六七八九十\d（]/.test(line) ? null : postHeading.exec(line)
      if (head) pending = { words: head[1]!, start: span.start + line.indexOf(head[1]!) }
      const entries = (notice || anyDetail.test(line) ? matchesOf(entryStart, line) : []).map((match) => match.index + match[0].length).flatMap((at) => entryAt(line, at, notice) ?? [])
      if (entries.length === 0 && !head && notice && current && line.length < LONGEST_LINE && goesOn.test(line) && !line.endsWith('：')) readClauses(context, scope, current, line, span.start)
      entries.forEach((entry, i) => {
        const person = noticePerson(context.facts, name, entry.name, span.start + entry.start, span.start + entry.end)
        const from = entry.end + (bracket.exec(line.slice(entry.end))?.[0].length ?? 0)
        const next = entries[i + 1]?.start ?? line.length
        // What stands before the next entry is that one's post: …。拟任县妇联主席人选：乙，….
        const own = line.slice(from, postBefore.exec(line.slice(0, next))?.index ?? next)
        readClauses(context, scope, person, own, span.start + from)
        const before = postBefore.exec(line.slice(0, entry.start))
        if (before && !/拟|提名/.test(own)) noticePosts(context.facts, scope, name, person, 'nominated', before[1]!, span.start + entry.start - before[0].length + before[0].indexOf(before[1]!), '', span.start + entry.end)
        else if (pending && !/拟|提名/.test(own)) noticePosts(context.facts, scope, name, person, 'nominated', pending.words, pending.start, '', span.start + entry.end)
        current = person
      })
    }
  },
}

function nameAlone(line: string, offset: number): { name: string; start: number; end: number } | undefined {
  if (line.length > 24) return undefined
  const at = /^(?:[一二三四五六七八九十\d]+[、.．]\s?)?/.exec(line)![0].length
  const found = nameAt(line, at, { strong: true })
  if (found && (found.end === line.length || /^（[^（）]{1,8}）$/.test(line.slice(found.end)))) return { name: found.name, start: offset + at, end: offset + found.end }
  if (!heading.test(line)) return undefined
  const before = line.slice(at).replace(/(?:同志)?(?:个人|工作)?(?:简历|简介|基本情况|履历)[：:]?$/, '')
  const headed = nameAt(before, 0, { strong: true })
  return headed && headed.end === before.length ? { name: headed.name, start: offset + at, end: offset + at + before.length } : undefined
}

/** 性 别：男: a field's label, however its characters are set apart. */
const fieldLabel = /^(?:性 ?别|民 ?族|籍 ?贯|学 ?历|学 ?位|姓 ?名|职 ?务|备 ?注|单 ?位)/

function entryAt(line: string, at: number, notice: boolean): { name: string; start: number; end: number } | undefined {
  if (fieldLabel.test(line.slice(at, at + 3))) return undefined
  const spaced = /^([\u3400-\u9fff]) ([\u3400-\u9fff])(?=\s?(?:男|女|，|：|同志))/.exec(line.slice(at))
  const found = spaced ? { name: spaced[1]! + spaced[2]!, end: at + spaced[0].length } : (nameAt(line, at, { strong: true }) ?? shapedName(line, at))
  if (!found) return undefined
  const rest = line.slice(found.end)
  const behind = afterName.exec(rest)
  if (!behind) return undefined
  const clause = rest.slice(behind[0].length)
  const told = detail.test(clause) || /^（[男女]，[^（）]*(?:19|20)\d{2}/.test(rest) || (notice && /^[^。；]*?(?:拟(?:任|提|推荐|聘|晋升|转任)|现任)/.test(clause) && !/^[，、：\s]/.test(clause) && !findOffices(clause.slice(0, 12)).some(({ start }) => start === 0 && clause.length < 12))
  return told ? { name: found.name, start: at, end: found.end } : undefined
}

/** 任命甲，男，为…: the verb is none of the name. */
const opensAct = /^(?:任命|免去|决定|聘任|提名)/

/** 同某某，男，…: before a person's sex stands a name, whatever it looks like. */
function shapedName(line: string, at: number): { name: string; end: number } | undefined {
  const token = /^([\u3400-\u9fff·]{2,10})(?:（[^（）]{1,10}）)?[，、：\s](?:男|女)[，、。\s]/.exec(line.slice(at, at + 30))?.[1]
  return token === undefined || opensAct.test(token) || findOffices(token).length > 0 ? undefined : { name: token, end: at + token.length }
}

function readClauses(context: ExtractionContext, scope: PageScope, person: DraftPerson, text: string, offset: number): void {
  let meaning: Action | 'held' | 'past' = 'held'
  let unnamed = false
  for (const match of matchesOf(clauses, text)) {
    const clause = match[0]
    const opening = openings.find(([words]) => words.test(clause))
    const told = opening ? clause : unlabelled(clause)
    if (told === undefined || (!opening && told.split('、').every((part) => takeDetail(person, part)))) continue
    if (opening?.[1] === 'past' && (clause.includes('生') || (person.birth === undefined && person.gender !== undefined && bareMonth.test(clause))) && takeDetail(person, clause)) continue
    // 2016年7月，任…局长: a step of the past goes on.
    // 拟进一步使用，任…局长: what follows is still to come.
    if (opening && !((meaning === 'past' || unnamed) && clause.startsWith('任'))) meaning = opening[1]
    unnamed = meaning === 'nominated' && /使用$|任职$/.test(clause)
    const from = opening ? opening[0].exec(clause)![0].length : 0
    // 党组书记、提名主席候选人: the second half is another act.
    const parts = clause.slice(from).split(nextOne)[0]!.split(/(?<=、)(?=(?:并|拟)?提名)/)
    let at = offset + match.index + from
    let body: string | undefined
    for (const part of parts) {
      const own = /^(?:并|拟)?提名(?:为|作为)?/.exec(part)?.[0].length ?? 0
      readPosts(context, scope, person, own > 0 ? 'nominated' : meaning, part.slice(own), at + own, opening !== undefined, body)
      body = findOffices(part).at(-1)?.body
      at += part.length
    }
  }
}

function readPosts(context: ExtractionContext, scope: PageScope, person: DraftPerson, meaning: Action | 'held' | 'past', words: string, start: number, opened: boolean, body: string | undefined): void {
  // 拟免去乙的…: another's.
  if (meaning === 'past' || ((!opened || meaning === 'removed') && (findOffices(words)[0]?.start ?? 1) > 0)) return
  noticePosts(context.facts, scope, name, person, meaning, words, start, body)
}
