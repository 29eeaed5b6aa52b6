import { foldName } from '../../language/fold.ts'
import type { CleanSpan } from '../../model/span.ts'
import { isReworded, isShortFor } from './rewordings.ts'

/** One place where a page words a programme's name. */
export interface Form {
  readonly name: string
  readonly span: CleanSpan
  readonly core?: string
}

/** The forms of one programme, and where each stands. */
export interface Programme {
  readonly names: string[]
  readonly spans: CleanSpan[]
}

const trimmings = /^(?:创建|建设|争创|实施|打造|新一轮)+|(?:创建|建设|工作|活动|项目|实施方案|工作方案|行动方案|方案|战略|工程|行动|计划)+$/g
const figures = '零一二三四五六七八九'
/** 10件实事 is 十件实事, 25件 二十五件. */
const chineseNumber = (digits: string): string => {
  const [tens, ones] = [Math.floor(Number(digits) / 10), Number(digits) % 10]
  return tens === 0 ? figures[ones]! : `${tens === 1 ? '' : figures[tens]}十${ones === 0 ? '' : figures[ones]}`
}
/** 十件惠民实事, 10项民生实事项目: what a year's deeds are called besides. */
const deeds = /^([一二三四五六七八九十]+)[件项](?:[省市县区镇乡]级|重大|重点|民生|为民办?|惠民生?|便民|要办的)*实事(?:项目)?$/
/** What is left of a name without the words that come and go: 创建国家园林城市, 国家园林城市创建工作方案. */
const stem = (name: string): string => {
  const bare = foldName(name).replace(/^\d{1,2}(?=[大项件个])/, chineseNumber).replace(deeds, '$1件实事')
  const cut = bare.replace(/\d{4}(?:\d{4})?年/, '').replace(trimmings, '')
  return cut.length >= 3 ? cut : bare
}

/** By what else a quotation may be taken up: “大学习”活动 of “大学习、大讨论、大调研”活动. */
const coresOf = (core: string | undefined): string[] => (core === undefined ? [] : [core, ...(core.includes('、') ? core.split('、').filter((part) => part.length >= 3) : [])].map(foldName))

/** “腾笼换鸟”攻坚工程 is another than “腾笼换鸟、凤凰涅槃”攻坚行动, of which it quotes a part. */
const kindOf = (name: string): string | undefined => /(?:工程|行动|计划|战略|改革)$/.exec(name)?.[0]
const partsDiffer = (name: string, core: string, full: string): boolean => core.length > 2 && full.includes('、') && !full.includes(`“${core}”`) && kindOf(name) !== undefined && kindOf(full) !== undefined && kindOf(name) !== kindOf(full)
/** 全国文明城市 beside 《某市创建全国文明城市三年行动计划》: what a plan of action is for; a 实施方案 only carries it out. */
const isAim = (name: string, paper: string): boolean => /(?:城市|县城|名城|示范[县市区镇乡村])(?:创建)?$/.test(name) && name.length * 2 < paper.length && /行动计划(?:（[^（）]*）)?》$/.test(paper)

const titleOf = (paper: string): string => paper.replace(/^《(?:关于)?|》$|（[^（）]*）|[“”"]/g, '').replace(/^[^，。；]{0,12}?(?:印发|出台)(?=.{6})/, '')
/** 《某县促进就业行动计划》 and 《某县促进就业行动计划考核办法》; not a title with and without its place, its years, 试行. */
const areTwoPapers = (a: string, b: string): boolean => {
  const [short, long] = [titleOf(a), titleOf(b)].sort((x, y) => x.length - y.length) as [string, string]
  return !long.endsWith(short.replace(/^(?:全[省市区县州旗]|[\u3400-\u9fff]{2,6}?[省市区县州旗])/, '')) && long !== `${short}纲要`
}

/** Joins the forms of one programme: equal but for trimmings, one within the other, overlapping, or around one quotation. Fullest first. */
export function joinForms(forms: readonly Form[]): Programme[] {
  const groups: { programme: Programme; stems: Set<string>; cores: Set<string> }[] = []
  const folds = new Map(forms.map(({ name }) => [name, foldName(name)]))
  const fold = (name: string): string => folds.get(name) ?? foldName(name)
  const papers = forms.filter(({ name }) => name.startsWith('《'))
  for (const { name, span, core } of [...forms].sort((a, b) => fold(b.name).length - fold(a.name).length || a.span.start - b.span.start)) {
    const paper = papers.find((other) => other.span.start < span.start && span.end < other.span.end)
    // A belt or field that a paper's title names along the way is no form of the paper's name.
    if (paper && core === undefined && !/(?:方案|计划|行动|规划|纲要|工程|战|改革)$/.test(name) && (span.end - span.start) * 2 < paper.name.length) continue
    // 《甲省与乙省对口合作方案》: what begins behind a joining word is half of the title.
    if (paper && core === undefined && /[与和及、]/.test(paper.name[span.start - paper.span.start - 1]!)) continue
    // A title that quotes two programmes is the name of neither.
    const quotedApart = core !== undefined && papers.some((other) => other.name.split('“').length > 2 && other.name.includes(`“${core}”`))
    const own = stem(name)
    const folded = core === undefined ? undefined : fold(core)
    const fitting = groups.filter(({ programme, stems, cores }) => {
      const isPaper = programme.names[0]!.startsWith('《')
      if (quotedApart && isPaper) return false
      if (isPaper && name.startsWith('《') && areTwoPapers(programme.names[0]!, name)) return false
      if (core !== undefined && partsDiffer(name, core, programme.names[0]!)) return false
      if (isPaper && core === undefined && isAim(name, programme.names[0]!) && !programme.spans.some((s) => s.start <= span.start && span.end <= s.end)) return false
      return (
        [...stems].some((other) => isReworded(own, other)) || (folded !== undefined && cores.has(folded)) ||
        ((own.length >= 4 || isPaper) && [...stems, ...programme.names.map(fold)].some((other) => other.includes(own))) ||
        (own.length < 4 && programme.names.some((other) => fold(other).startsWith(fold(name)))) ||
        (folded !== undefined && programme.names.some((other) => isShortFor(folded, fold(other)))) ||
        programme.spans.some((s) => overlap(s, span, isPaper))
      )
    })
    // What a paper's title holds is of that paper, whatever another one is called.
    const group = fitting.find(({ programme }) => programme.names[0]!.startsWith('《') && programme.spans.some((s) => s.start <= span.start && span.end <= s.end)) ?? fitting[0]
    if (!group) groups.push({ programme: { names: [name], spans: [span] }, stems: new Set([own]), cores: new Set(coresOf(core)) })
    else {
      const { programme, stems, cores } = group
      if (!programme.names.includes(name)) programme.names.push(name)
      if (!programme.spans.some((s) => s.start === span.start && s.end === span.end)) programme.spans.push(span)
      stems.add(own)
      for (const one of coresOf(core)) cores.add(one)
    }
  }
  for (const { programme } of groups) programme.spans.sort((a, b) => a.start - b.start)
  return groups.map(({ programme }) => programme).sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

/** Stretches that cross, or of which one holds the other; a paper's title may quote a name that is not its own. */
const overlap = (a: CleanSpan, b: CleanSpan, paper: boolean): boolean => a.start < b.end && b.start < a.end && (!paper || Math.max(a.end - a.start, b.end - b.start) < 2 * Math.min(a.end - a.start, b.end - b.start))
