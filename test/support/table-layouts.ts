/** A table as its page means it. */
export interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** What stands between the heads and before the row of that number: a heading of some rows, or the heads again. */
  readonly between?: ReadonlyMap<number, readonly string[]>
}
type Row = readonly string[]
/** Where the width of a cell has broken its text. */
const BREAK = '\u2028'

const rowsOf = ({ heads, rows, between }: Table): Row[] => [heads, ...rows.flatMap((row, i) => [...(between?.has(i) ? [between.get(i)!] : []), row])]
const lines = (table: Table, mark: string): string => rowsOf(table).map((row) => row.join(mark)).join('\n').replaceAll(BREAK, '\n')
const html = (rows: readonly Row[], cell = (text: string): string => text): string => {
  const width = Math.max(...rows.map((row) => row.length))
  return `<table>\n${rows.map((row) => `<tr>${row.map((text) => `<td${row.length === 1 && width > 1 ? ` colspan="${width}"` : ''}>${cell(text).replaceAll(BREAK, '<br>')}</td>`).join('')}</tr>`).join('\n')}\n</table>`
}
/** Two rows in one: the left half and the right one. */
const besides = ({ heads, rows }: Table): Row[] => [[...heads, ...heads], ...rows.flatMap((row, i) => (i % 2 === 0 ? [[...row, ...(rows[i + 1] ?? heads.map(() => ''))]] : []))]

/** The layouts in which pages and readers of pages give a table that still tell whose each cell is. `.html`: as markup. */
export const layouts: Readonly<Record<string, (table: Table) => string>> = {
  'cells.html': (table) => html(rowsOf(table)),
  'paragraphs in cells.html': (table) => html(rowsOf(table), (text) => `<p><span>${text}</span></p>`),
  'header again.html': ({ heads, rows }) => html([heads, ...rows.slice(0, 2), heads, ...rows.slice(2)]),
  'two a row.html': (table) => html(besides(table)),
  'in a table for layout.html': (table) => `<table><tr><td>${html(rowsOf(table))}</td></tr></table>`,
  'lines of boxes.html': (table) => rowsOf(table).map((row) => `<div>${row.map((text) => `<div>${text.replaceAll(BREAK, '<br>')}</div>`).join('')}</div>`).join('\n'),
  tabs: (table) => lines(table, '\t'),
  'two a row, tabs': (table) => besides(table).map((row) => row.join('\t')).join('\n'),
  blanks: (table) => lines(table, ' '),
  'wide blanks': (table) => lines(table, '　　'),
  bars: (table) => lines(table, '|'),
  'bars and blanks': (table) => lines(table, ' | '),
  'bars around': (table) => rowsOf(table).map((row) => `| ${row.join(' | ')} |`).join('\n').replaceAll(BREAK, '\n'),
  commas: (table) => lines(table, ','),
  'wide commas': (table) => lines(table, '，'),
  'a cell a line': (table) => lines(table, '\n'),
  'a cell a line, empty lines between rows': (table) => lines(table, '\n').replace(new RegExp(`((?:.+\n){${table.heads.length}})`, 'g'), '$1\n'),
  'a head a line': (table) => `${table.heads.join('\n')}\n${rowsOf(table).slice(1).map((row) => row.join(' ')).join('\n')}`,
  'rows run on': (table) => lines(table, ' ').replaceAll('\n', ' '),
}

/** What happens to a table between its author and its reader, whatever its layout. */
export const troubles: Readonly<Record<string, (table: Table) => Table>> = {
  none: (table) => table,
  'heads again': (table) => ({ ...table, between: new Map([[2, table.heads]]) }),
  'headings between rows': (table) => ({ ...table, between: new Map([[0, ['一、民生保障（2个）']], [2, ['二、基础设施（1个）']]]) }),
  'total below': (table) => ({ ...table, rows: [...table.rows, sumOf(table)] }),
  'total above': (table) => ({ ...table, rows: [sumOf(table), ...table.rows] }),
  'remarks left empty': ({ heads, rows }) => ({ heads: [...heads, '备注'], rows: rows.map((row) => [...row, '']) }),
  'some remarks': ({ heads, rows }) => ({ heads: [...heads, '备注'], rows: rows.map((row, i) => [...row, i === 1 ? '续建' : '']) }),
  'broken cells': ({ heads, rows }) => ({ heads, rows: rows.map((row) => row.map(broken)) }),
  'broken heads': ({ heads, rows }) => ({ heads: heads.map((head) => head.replace(/(?=（)/, BREAK)), rows }),
}

/** 合计 under the number or the name, and the sums of what the rows have figures for. */
function sumOf({ heads, rows }: Table): string[] {
  const sums = heads.map((_, i) => (rows.every((row) => /^\d+$/.test(row[i]!)) ? String(rows.reduce((sum, row) => sum + Number(row[i]), 0)) : ''))
  return ['合计', ...sums.slice(1)]
}
const broken = (cell: string): string => (cell.length > 7 ? `${cell.slice(0, 7)}${BREAK}${cell.slice(7)}` : cell)

/** A page with the table in one layout. */
export function pageWith(title: string, intro: string, table: Table, layout: string): { readonly text: string; readonly mediaType: 'text/plain' | 'text/html' } {
  const body = layouts[layout]!(table)
  return layout.endsWith('.html')
    ? { text: `<html><body><h1>${title}</h1><p>${intro}</p>${body}</body></html>`, mediaType: 'text/html' }
    : { text: `${title}\n${intro}\n${body}\n`, mediaType: 'text/plain' }
}
