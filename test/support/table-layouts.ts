/** A table as its page means it. */
export interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
type Row = readonly string[]

const lines = ({ heads, rows }: Table, mark: string): string => [heads, ...rows].map((row) => row.join(mark)).join('\n')
const html = (rows: readonly Row[], cell = (text: string): string => text): string => `<table>\n${rows.map((row) => `<tr>${row.map((text) => `<td>${cell(text)}</td>`).join('')}</tr>`).join('\n')}\n</table>`
/** Two rows in one: the left half and the right one. */
const besides = ({ heads, rows }: Table): Row[] => [[...heads, ...heads], ...rows.flatMap((row, i) => (i % 2 === 0 ? [[...row, ...(rows[i + 1] ?? heads.map(() => ''))]] : []))]

/** The layouts in which pages and readers of pages give a table that still tell whose each cell is. `.html`: as markup. */
export const layouts: Readonly<Record<string, (table: Table) => string>> = {
  'cells.html': ({ heads, rows }) => html([heads, ...rows]),
  'paragraphs in cells.html': ({ heads, rows }) => html([heads, ...rows], (text) => `<p><span>${text}</span></p>`),
  'header again.html': ({ heads, rows }) => html([heads, ...rows.slice(0, 2), heads, ...rows.slice(2)]),
  'two a row.html': (table) => html(besides(table)),
  'in a table for layout.html': ({ heads, rows }) => `<table><tr><td>${html([heads, ...rows])}</td></tr></table>`,
  'lines of boxes.html': ({ heads, rows }) => [heads, ...rows].map((row) => `<div>${row.map((text) => `<div>${text}</div>`).join('')}</div>`).join('\n'),
  tabs: (table) => lines(table, '\t'),
  'two a row, tabs': (table) => besides(table).map((row) => row.join('\t')).join('\n'),
  blanks: (table) => lines(table, ' '),
  'wide blanks': (table) => lines(table, '　　'),
  bars: (table) => lines(table, '|'),
  'bars and blanks': (table) => lines(table, ' | '),
  'bars around': ({ heads, rows }) => [heads, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  commas: (table) => lines(table, ','),
  'wide commas': (table) => lines(table, '，'),
  'a cell a line': (table) => lines(table, '\n'),
  'a cell a line, empty lines between rows': (table) => lines(table, '\n').replace(new RegExp(`((?:.+\n){${table.heads.length}})`, 'g'), '$1\n'),
  'a head a line': ({ heads, rows }) => `${heads.join('\n')}\n${rows.map((row) => row.join(' ')).join('\n')}`,
  'rows run on': (table) => lines(table, ' ').replaceAll('\n', ' '),
}

/** A page with the table in one layout. */
export function pageWith(title: string, intro: string, table: Table, layout: string): { readonly text: string; readonly mediaType: 'text/plain' | 'text/html' } {
  const body = layouts[layout]!(table)
  return layout.endsWith('.html')
    ? { text: `<html><body><h1>${title}</h1><p>${intro}</p>${body}</body></html>`, mediaType: 'text/html' }
    : { text: `${title}\n${intro}\n${body}\n`, mediaType: 'text/plain' }
}
