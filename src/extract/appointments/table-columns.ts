import type { DetailColumn } from '../biographies/personal-details.ts'
import { personHead } from '../../lexicon/table-heads.ts'
import type { Action } from './act-words.ts'

/** What a column of a table of people holds. */
export type Column = Action | 'held' | 'post' | 'acts' | 'body' | 'name' | 'person' | 'other' | DetailColumn
const columns: readonly (readonly [RegExp, Column])[] = [
  [/姓\s*名|^名字$/, 'name'],
  [/性\s*别/, 'gender'],
  [/民\s*族/, 'ethnicity'],
  [/出\s*生/, 'birth'],
  [/籍\s*贯|原籍/, 'nativePlace'],
  [/调整前|此前/, 'other'],
  [/学\s*历|学\s*位|文化程度/, 'education'],
  [/备注|时间|日期|入党|工龄|政治面貌|序\s*号|年限|党派|照片/, 'other'],
  [/^(?:所在|任职|工作)?(?:单位|部门)(?:名称)?$/, 'body'],
  [/拟|提名|人选/, 'nominated'],
  [/现任|现职|现工作|调整后|当前|原任|原职|原工作|工作单位/, 'held'],
  [/任免|调整情况/, 'acts'],
  [/免/, 'removed'],
  [/任命|任职|新任|聘任|^任/, 'appointed'],
  [/职\s?务|职位|岗位/, 'post'],
]

export interface Header {
  /** What each column of the header row holds. */
  readonly meanings: readonly (Column | undefined)[]
  readonly blanks: boolean
}

/** What the columns of a header row hold. */
export function meaningsOf(cells: readonly string[]): (Column | undefined)[] {
  const meanings = cells.map(meaningOf)
  if (meanings.includes('name')) return meanings
  return meanings.map((meaning, i) => (personHead.test(cells[i]!.replace(/[ （(].*$/, '')) && (meanings[i + 1] === 'post' || meanings[i + 1] === 'held') ? 'person' : meaning))
}

export const meaningOf = (cell: string): Column | undefined => columns.find(([words]) => words.test(cell))?.[1]

/** True where a row names columns: one of names and one of posts, or nearly all of its cells. */
export function isHeader(cells: readonly string[]): boolean {
  if (cells.length < 2 || cells.some((cell) => cell.length > 16)) return false
  const told = meaningsOf(cells).filter((column) => column !== undefined)
  return ((told.includes('name') || told.includes('person')) && told.some(isPosts)) || (told.length >= 3 && told.length >= cells.length * 0.7 && told.some(isPost))
}

/** Posts, or acts worded with their verbs. */
export const isPosts = (column: Column | undefined): boolean => column === 'acts' || isPost(column)

export const isPost = (column: Column | undefined): column is Action | 'held' | 'post' => column !== undefined && /^(?:appointed|elected|nominated|removed|resigned|held|post)$/.test(column)

export const isDetail = (column: Column | undefined): column is DetailColumn => column !== undefined && !isPost(column) && column !== 'acts' && column !== 'body' && column !== 'name' && column !== 'person' && column !== 'other'

/** The header without the columns that a shorter row leaves empty: remarks first, then what tells nothing. */
export function shortened({ meanings, blanks }: Header, length: number): Header {
  const left = [...meanings]
  for (const empty of ['other', undefined] as const) for (let i = left.length - 1; i >= 0 && left.length > length; i--) if (left[i] === empty) left.splice(i, 1)
  return { meanings: left, blanks }
}

/** The header of a row whose first cells are lost or merged with those above: by how many columns before the name's it is short. */
export function underMerged({ meanings, blanks }: Header, lost: number): Header | undefined {
  const before = meanings.slice(0, lost)
  return lost > 0 && lost <= meanings.indexOf('name') && before.includes('body') && before.every((column) => column === 'body' || column === 'other') ? { meanings: meanings.slice(lost), blanks } : undefined
}

/** Where a row of several people (县级河长 | 职务 | 镇级河长 | 职务) is parted: at the columns of their names. */
export function peopleIn({ meanings }: Header): number[] {
  const at = meanings.flatMap((column, i) => (column === 'name' || column === 'person' ? [i] : []))
  return at.length < 2 ? [0] : [0, ...at.slice(1)]
}
