import { opensWithSurname } from '../../lexicon/surnames.ts'
import { overThings, thingEnding } from '../../lexicon/thing-words.ts'
import type { Line } from '../line.ts'
import { isNamed } from '../wide-names.ts'
import { isHead } from './people-heads.ts'
import type { Table, TableReader, Taken } from './reader.ts'
import { inRows, joined, pieces, type Cell } from './row.ts'

const head = /^副?(?:局长|主任|书记|主席|[镇乡县市区]长|部长|院长|秘书长|党委书记|党组书记|纪委书记)$/
const post = /^[\u3400-\u9fff（）、，]{3,40}(?:[局部院镇乡县市区厅处科会站所队校董]长|主任|书记|主席|秘书长|检察长|经理|[专组委]员|干部|教师|调研员)(?:（[^（）]{1,12}）)?$/
/** What a column without a head may hold, told by every cell of it. */
const kinds = {
  number: /^\d{1,3}[.、]?$/,
  detail: /^(?:[男女]|[\u3400-\u9fff]{1,4}族|(?:19|20)\d\d年?[.年\d月]{0,6}(?:出?生)?|\d\d岁|中共党员|群众|(?:大学|大专|本科|研究生|硕士|博士|中专|高中)(?:学历|本科)?)$/,
  head,
  post,
  office: new RegExp(`${head.source}|${post.source}`),
  body: /^[\u3400-\u9fff]{2,20}(?:局|委|委员会|办公室|办|中心|政府|[镇乡]|街道|部|院|法院|检察院|联合会|公司|学校|医院)$/,
  thing: thingEnding,
} as const
type Kind = keyof typeof kinds | 'name'

/** What the page says that its rows are. */
interface Announced {
  readonly notice: boolean
  readonly things: boolean
}

/** So many rows alike are a table. */
const ROWS = 3
const LONGEST_ROW = 7
const LONGEST_CELL = 40
const notice = /拟任|任前公示|拟提|拟作/

/**
 * Tables of people without a header whose rows are not laid out: a cell a line (甲 / 男 / 1972年5月 / 县教育局局长 / …), rows run
 * on in one line, rows whose cells blanks part. What every row has in the same place tells the columns: a name, and beside it
 * the head of the body before it, a notice's posts, or, beside a river or a project, who is over it.
 */
export const headless: TableReader = (lines) => {
  const announces: Announced = { notice: lines.some(({ mapped }) => notice.test(mapped.text)), things: lines.some(({ mapped }) => overThings.test(mapped.text)) }
  return (at): Table | undefined => {
    const cells = cellsIn(lines[at]!)
    const runOn = cells.length >= ROWS * 3 ? rowsOf(cells, announces) : undefined
    if (runOn) return { lines: 1, rows: runOn }
    // Heads tell more than what the columns look like.
    return cells.length > 0 && !isHead(lines[at - 1]?.mapped.text ?? '') ? underEachOther(lines, at, announces) : undefined
  }
}

/** The cells of a line that blanks part, names set wide as one; none where it is a sentence. */
function cellsIn(line: Line): Cell[] {
  if (/[\t|：:。；;]/.test(line.mapped.text) || line.hint === 'title' || line.hint === 'heading') return []
  const found = pieces(line, ' ')
  const cells: Cell[] = []
  for (let at = 0; at < found.length; at++) {
    const [one, next] = [found[at]!, found[at + 1]]
    const wide = one.text.length === 1 && next?.text.length === 1 && isNamed(one.text + next.text)
    cells.push(wide ? joined(one, next, one.text + next.text) : one)
    if (wide) at++
  }
  return cells.every(({ text: cell }) => cell.length <= LONGEST_CELL) ? cells : []
}

/** The lines from `at` on that hold cells, as many each as a row has, or one: in rows, or as they are. A signature may stand below. */
function underEachOther(lines: readonly Line[], at: number, announces: Announced): Taken | undefined {
  const size = cellsIn(lines[at]!).length
  if (size > LONGEST_ROW || size === 2) return undefined
  const cells: Cell[] = []
  let end = at
  for (; end < lines.length; end++) {
    const own = cellsIn(lines[end]!)
    if (own.length !== size || !own.every(({ text }) => kindsOf(text).length > 0)) break
    cells.push(...own)
  }
  if (end - at < ROWS) return undefined
  const rows = rowsOf(cells, announces, size > 1 ? size : undefined)
  if (rows) return { lines: end - at, rows }
  const signed = size === 1 ? rowsOf(cells.slice(0, -1), announces) : undefined
  return signed ? { lines: end - at - 1, rows: signed } : { lines: end - at }
}

/** The cells in rows of one size, which is the only one that fits. */
function rowsOf(cells: readonly Cell[], announces: Announced, only?: number): Cell[][] | undefined {
  for (let size = only ?? 3; size <= (only ?? LONGEST_ROW); size++) {
    if (cells.length % size !== 0 || cells.length / size < ROWS) continue
    const columns = columnsOf(cells, size)
    if (columns && isTable(columns, announces)) return inRows(cells, size)
  }
  return undefined
}

const kindsOf = (cell: string): Kind[] => [
  ...(isNameLike(cell) ? ['name' as const] : []),
  ...(Object.keys(kinds) as (keyof typeof kinds)[]).filter((kind) => kinds[kind].test(cell)),
]

const isNameLike = (cell: string): boolean => /^[\u3400-\u9fff]{2,4}(?:[（(][^（）()]{1,10}[）)])?$/.test(cell) && opensWithSurname(cell) && !kinds.head.test(cell) && !/^(?:姓名|备注|单位)/.test(cell)

/** What each column holds; undefined where some cell is of another kind, or the names hardly are any. */
function columnsOf(cells: readonly Cell[], size: number): Kind[] | undefined {
  const columns: Kind[] = []
  for (let column = 0; column < size; column++) {
    const own = cells.filter((_, i) => i % size === column).map(({ text }) => text)
    const kind = (['number', 'detail', 'head', 'post', 'office', 'thing', 'body', 'name'] as const).find((one) => own.every((cell) => kindsOf(cell).includes(one)))
    if (!kind || (kind === 'name' && own.filter((cell) => isNamed(cell.replace(/[（(].*$/, ''))).length * 2 < own.length)) return undefined
    columns.push(kind)
  }
  return columns
}

/** 单位 姓名 职务, a notice's name, details and posts, or 河流 河长 职务. */
const isTable = (columns: readonly Kind[], announces: Announced): boolean => {
  const worded = columns.filter((kind) => kind !== 'number').join(' ')
  return worded === 'body name head' || (announces.things && /^thing (?:name (?:head|post|office)|(?:head|post|office) name)(?: (?:body|thing))?$/.test(worded)) || (announces.notice && /^name(?: detail)*(?: post){1,2}$/.test(worded))
}
