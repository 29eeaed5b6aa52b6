import { attribute, descendants, isCell, isLayoutRow, type Element, type Node, type Parent } from '../html-tree.ts'

/** What stands for each of its rows; a number, a sum or a sentence stands once, and leaves its place empty below. */
const LONGEST = 30
const spanOf = (cell: Element, name: string): number => Math.min(Math.max(Number(attribute(cell, name)) || 1, 1), 500)

/** The cells of rows that lie under merged ones (rowspan), with those in their places: read once a table. */
export class MergedCells {
  readonly #rows = new Map<Element, readonly Node[]>()
  readonly #tables = new Set<Parent>()

  /** The nodes of a row; a body, an office or a name merged over several rows stands in each of them. */
  childrenOf(row: Element, children: readonly Node[]): readonly Node[] {
    const table = tableOf(row)
    if (!table) return children
    if (!this.#tables.has(table)) {
      this.#tables.add(table)
      this.#read(table)
    }
    return this.#rows.get(row) ?? children
  }

  #read(table: Parent): void {
    /** By column: the merged cell that reaches down into it, and how many rows it has left. */
    let open: { readonly cell: Element; readonly stands: boolean; left: number }[] = []
    for (const row of rowsOf(table)) {
      const cells = row.childNodes.filter(isCell)
      const isLayout = isLayoutRow(row)
      const nodes: Node[] = []
      const next: typeof open = []
      let own = 0
      let merged = 0
      for (let column = 0; own < cells.length || open.some((one, i) => one !== undefined && i >= column); column++) {
        const above = open[column]
        if (above) {
          if (above.stands ? nodes.at(-1) !== above.cell : !isLayout) {
            nodes.push(above.stands ? above.cell : emptied(above.cell, cells[own] ?? row))
            merged++
          }
          if (above.left > 1) next[column] = { ...above, left: above.left - 1 }
          continue
        }
        const cell = cells[own]
        if (!cell) continue
        own++
        nodes.push(cell)
        const [down, across] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')]
        for (let i = 0; i < across; i++) if (down > 1) next[column + i] = { cell, stands: !isLayout && standsForEach(cell), left: down - 1 }
        column += across - 1
      }
      if (merged > 0) this.#rows.set(row, nodes)
      open = next
    }
  }
}

/** The place of a cell that is not read again, at where the row goes on. */
const emptied = (cell: Element, at: Element): Element => ({ ...cell, childNodes: [], ...(at.sourceCodeLocation && { sourceCodeLocation: at.sourceCodeLocation }) })

function standsForEach(cell: Element): boolean {
  let text = ''
  for (const element of [cell, ...descendants(cell)]) for (const child of element.childNodes) if ('value' in child) text += child.value.trim()
  return text !== '' && text.length <= LONGEST && !/[\d。]/.test(text)
}

function tableOf(row: Element): Parent | undefined {
  const parent = row.parentNode
  if (!parent || !('tagName' in parent)) return undefined
  if (parent.tagName === 'table') return parent
  const above = parent.parentNode
  return above && 'tagName' in above && above.tagName === 'table' ? above : undefined
}

function* rowsOf(table: Parent): Generator<Element> {
  for (const node of table.childNodes) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'tr') yield node
    else if (/^t(?:body|head|foot)$/.test(node.tagName)) yield* rowsOf(node)
  }
}
