import { matchesOf } from '../language/scanner.ts'
import type { MediaType } from '../model/document.ts'
import type { Line, LineHint } from './line.ts'
import { plainCharacters } from './characters.ts'
import { markBarredTables } from './barred-tables.ts'
import { markBlankTables } from './blank-tables.ts'
import { actGoesOn, isRowOfNames, opensListedAct } from './listed-acts.ts'
import { MappedText } from './mapped-text.ts'
import { closeSetApart, halveDoubled, isPageNumber } from './spacing.ts'
import { isNamed } from './wide-names.ts'

/** Where a sentence or a heading ends: what follows is a line of its own. */
const ends = /[。！？!?；;：:”’」』）)】\]…—|>]$/
/** Pictures that close a line (…稳步提升。📈) say nothing. */
const pictures = /(?:[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]|\ufe0f)+$/g

/** Lays plain text or Markdown out in lines. Where a page breaks its running text in mid-sentence as a rule, its lines are joined again. */
export function textLines(source: string, mediaType: MediaType): Line[] {
  const lines: Line[] = []
  for (const match of matchesOf(/[^\r\n\u2028\u2029]+/g, source)) {
    let mapped = plainCharacters(MappedText.of(match[0], match.index), 'kept').trim()
    mapped = halveDoubled(closeSetApart(mapped)).replace(pictures, () => '')
    if (mapped.text.startsWith('?')) mapped = mapped.replace(/^\?+ ?(?=\S)/g, () => '')
    let hint: LineHint = 'none'
    if (mediaType === 'text/markdown') [mapped, hint] = markdown(mapped)
    if (mapped.text !== '') lines.push({ mapped, hint })
  }
  // Numbers of printed pages part sentences: they go behind the text, where they are cut.
  return [...joinActs(joinSessions(joinWrapped(markBlankTables(markBarredTables(lines.filter(({ mapped }) => !isPageNumber(mapped.text))))))), ...lines.filter(({ mapped }) => isPageNumber(mapped.text))]
}

/** Headings, emphasis, links and tables: the marks go, the words stay. */
function markdown(line: MappedText): [MappedText, LineHint] {
  const hint: LineHint = /^#\s/.test(line.text) ? 'title' : /^#{2,6}\s/.test(line.text) ? 'heading' : /^\|.*\|$/.test(line.text) ? 'row' : 'none'
  if (/^[|\s:-]+$/.test(line.text)) return [line.slice(0, 0), hint]
  const plain = line
    .replace(/^#{1,6}\s+|^>\s*|^[*+-]\s+|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}|!\[[^\]]*\]\([^)]*\)/g, () => '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, ([, words]) => words!)
  return [hint === 'row' ? plain.replace(/^\|\s*|\s*\|$/g, () => '').replace(/\s*\|\s*/g, () => '\t') : plain, hint]
}

/** Items of a list of appointments that the width of the page has broken. */
const joinActs = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line, next) => actGoesOn(last.mapped.text, line.mapped.text, next?.mapped.text ?? ''))

/** ——2021年2月2日在某市第十五届 / 人民代表大会第七次会议上: a session that the width of a title has broken. */
const joinSessions = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line) => last.mapped.text.length < 40 && /第[一二三四五六七八九十]+[届屆]$/.test(last.mapped.text) && /^(?:人民代表大[会會]|委[员員][会會]|常[务務]委[员員][会會]|代表大[会會])/.test(line.mapped.text))

function joinWrapped(lines: readonly Line[]): Line[] {
  const prose = lines.filter((line) => isProse(line.mapped.text))
  const open = prose.filter((line) => !ends.test(line.mapped.text))
  if (open.length < 4 || open.length < prose.length / 3) return [...lines]
  // A line that breaks off well before the others' width ends where its writer ended it.
  const width = Math.max(...open.map((line) => line.mapped.text.length))
  return joinWhere(lines, (last, line) => !isRow(last.mapped.text) && !isRow(line.mapped.text) && last.mapped.text.length * 2 >= width && !(last.mapped.text.length < 24 && opensItem.test(last.mapped.text)) && line.hint === 'none' && last.hint === 'none' && isProse(last.mapped.text) && !ends.test(last.mapped.text) && !opensItem.test(line.mapped.text) && !opensListedAct(line.mapped.text, last.mapped.text) && !(isRowOfNames(last.mapped.text) && isRowOfNames(line.mapped.text)) && !isNextHeadline(last.mapped.text, line.mapped.text) && !isNextTask(last.mapped.text, line.mapped.text))
}

/** Joins each line to what stands before it, where that goes on in it. */
function joinWhere(lines: readonly Line[], goesOn: (last: Line, line: Line, next: Line | undefined) => boolean): Line[] {
  const joined: Line[] = []
  for (const [i, line] of lines.entries()) {
    const last = joined.at(-1)
    if (last && goesOn(last, line, lines[i + 1])) joined[joined.length - 1] = { mapped: MappedText.join([last.mapped, line.mapped]), hint: 'none' }
    else joined.push(line)
  }
  return joined
}

/** Running text holds commas or stops; headlines, names of sites and datelines hardly do. */
const isProse = (text: string): boolean => /[，,。、；;]/.test(text) && !/[|>→›»]|来源[：:]/.test(text)
/** A row of a table: cells kept apart by tabs, or a number and a blank before it. */
const isRow = (text: string): boolean => text.includes('\t') || /^\d{1,3} \D/.test(text) || isNamedRow(text)
/** 甲 市委常委、副市长: a name and, behind a blank, what its bearer is. */
const isNamedRow = (text: string): boolean => {
  const name = namedRow.exec(text)?.[1]
  return name !== undefined && isNamed(name)
}
const namedRow = /^([\u3400-\u9fff]{1,2}[ \u3000]{0,4}[\u3400-\u9fff]{1,2})(?:[（(][^（）()]{1,8}[）)])?[ \u3000]+[\u3400-\u9fff（）()、，,]{1,40}(?:[长任记席员师委监]|代表|顾问|干部)$/
/** 市委书记甲作重要讲话 / 市政协主席乙出席会议: sentences on lines of their own, each of somebody by his office. */
const isNextHeadline = (last: string, line: string): boolean =>
  /(?:讲话|报告|召开|举行|会议|出席|主持|发言|致辞|情况)$/.test(last) && /^[\u3400-\u9fff]{0,4}[省市县区州旗盟](?:委|长|政府|人大|政协|领导)/.test(line)

/** 新增就业9000人 / *帮助430名失业青年就业: tasks of a list, each on a line of its own without a stop. */
const isNextTask = (last: string, line: string): boolean => task.test(last) && task.test(line)
const task = /^\*|^(?:新建|新增|改建|改扩建|扩建|完成|实施|开展|建成|建设|改造|配送|提供|推进|打造|升级|启动|增设|创建|培育|引进|发放|帮助|修建|修缮|更新)|^为?\d+(?:\.\d+)?[万亿]?[个家所张片处台辆户名人座条项]/

/** What opens a line of its own: an item's number, or the label of a field (总投资：…). */
const opensItem = /^(?:[^，。；：、\s]{2,12}[：:]|[^，。；：\s]{2,32}(?:书记|主任|主席|[省市区县州旗盟镇乡部局院]长|秘书长|检察长|常委|委员|政委|司令员)[：:]|\d{4}年[^，。；：、\s]{2,10}[：:]|[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、是]|\(?（?\d+[.、)）]|[●■◆▍▌·•【[]|第[一二三四五六七八九十])/
