import { matchesOf } from '../language/scanner.ts'
import { joinBroken } from './broken-lines.ts'
import { plainCharacters } from './characters.ts'
import { boilerplateBox, inline, invisible, listOfOthers } from './html-elements.ts'
import { readMeta, type PageMeta } from './html-meta.ts'
import { asWritten, attribute, decodeEntity, extendsTo, isCell, isLayoutRow, parseHtml, type Node, type Parent, type TextNode } from './html-tree.ts'
import type { Line, LineHint } from './line.ts'
import { isLinked } from './linked.ts'
import { MappedText } from './mapped-text.ts'
import { inSourceOrder, joinWrappedSource } from './source-lines.ts'
import { closesWithName, leaderLinks, opensWithName } from './people-lines.ts'
import { layTables, trimmedCells } from './tables/lay-tables.ts'
import { MergedCells } from './tables/merged-cells.ts'
import { readersOfHtml } from './tables/readers.ts'

export interface HtmlPage extends PageMeta {
  readonly lines: readonly Line[]
  /** Lines of boxes that the markup itself calls navigation, related or footer. */
  readonly boilerplate: readonly Line[]
}

/** Lays a page of HTML out in lines. Offsets are those of the source with its markup: tags and entities are edits. */
export function htmlLines(source: string): HtmlPage {
  const tree = parseHtml(source)
  const meta = readMeta(tree, source)
  const { lines, boilerplate } = new Layout(source, true).read(tree)
  // Where the boxes hold all the running text there is, their names mislead.
  if (boilerplate.some(isProse) && !lines.some(isProse)) return { ...new Layout(source, false).read(tree), ...meta }
  return { lines, boilerplate, ...meta }
}

const isProse = ({ mapped }: Line): boolean => mapped.text.length >= 24 && /[，,]/.test(mapped.text) && mapped.text.includes('。')

/** What a node inherits from those around it. */
interface Context {
  readonly hint: LineHint
  readonly boxed: boolean
  readonly linked: boolean
  readonly preformatted: boolean
}
type Task = { readonly node: Node; readonly context: Context; readonly opensCell: boolean } | 'break'

class Layout {
  readonly #lines: Line[] = []
  readonly #boilerplate: Line[] = []
  readonly #source: string
  readonly #trustsBoxes: boolean
  readonly #merged = new MergedCells()
  #parts: MappedText[] = []
  #context: Context = { hint: 'none', boxed: false, linked: false, preformatted: false }
  #linked = 0
  #length = 0
  /** Where a break in the cell or headline stands, until the next run. */
  #brokenAt: number | undefined

  constructor(source: string, trustsBoxes: boolean) {
    this.#source = source
    this.#trustsBoxes = trustsBoxes
  }

  read(tree: Parent): { lines: Line[]; boilerplate: Line[] } {
    const tasks: Task[] = ['break']
    const push = (parent: Parent, context: Context, isRow: boolean): void => {
      let next: Node | undefined
      const children = isRow && 'tagName' in parent ? this.#merged.childrenOf(parent, asWritten(parent.childNodes)) : asWritten(parent.childNodes)
      const first = isRow ? children.findIndex(isCell) : -1
      for (let i = children.length - 1; i >= 0; i--) {
        const node = children[i]!
        if (extendsTo(node, next)) continue
        tasks.push({ node, context, opensCell: isRow && i > first && isCell(node) })
        next = node
      }
    }
    push(tree, this.#context, false)
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      if (task === 'break') this.#breakLine()
      else this.#visit(task, tasks, push)
    }
    return { lines: leaderLinks(joinBroken(layTables(inSourceOrder(this.#lines), readersOfHtml))), boilerplate: this.#boilerplate }
  }

  #visit({ node, context, opensCell }: Exclude<Task, 'break'>, tasks: Task[], push: (parent: Parent, context: Context, isRow: boolean) => void): void {
    if (opensCell) {
      const at = node.sourceCodeLocation?.startOffset ?? 0
      this.#parts.push(MappedText.for('\t', at, at))
    }
    if (node.nodeName === '#text') {
      this.#context = context
      this.#text(node as TextNode)
      return
    }
    if (!('tagName' in node) || invisible.has(node.tagName)) return
    const { tagName } = node
    const { hint } = context
    if (tagName === 'br') {
      // In a cell or a headline a break is layout, save between names; elsewhere it ends a paragraph.
      if (hint !== 'row' && hint !== 'title') this.#breakLine()
      else this.#brokenAt = node.sourceCodeLocation?.startOffset
      return
    }
    const called = `${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`
    const named = this.#trustsBoxes && tagName !== 'body' && (boilerplateBox.test(called) || (tagName === 'ul' && listOfOthers.test(called)))
    const isRow = tagName === 'tr' && !isLayoutRow(node)
    const own: LineHint = tagName === 'h1' ? 'title' : /^h[2-6]$/.test(tagName) ? 'heading' : isRow ? 'row' : hint === 'row' || hint === 'title' ? hint : 'none'
    const blockLevel = !inline.has(tagName) && !(own === 'row' && !isRow)
    if (blockLevel) {
      this.#breakLine()
      tasks.push('break')
    }
    push(node, {
      hint: own,
      boxed: context.boxed || tagName === 'nav' || tagName === 'footer' || (this.#trustsBoxes && tagName === 'aside') || named,
      linked: context.linked || tagName === 'a',
      preformatted: context.preformatted || tagName === 'pre',
    }, isRow)
  }

  #breakLine(): void {
    const mapped = trimmedCells(MappedText.join(this.#parts))
    this.#parts = []
    if (mapped.text.trim() !== '') {
      const { hint, boxed } = this.#context
      const isLink = hint === 'none' && isLinked(mapped.text, this.#linked, this.#length)
      ;(boxed ? this.#boilerplate : this.#lines).push({ mapped, hint: isLink ? 'link' : hint })
    }
    this.#linked = this.#length = 0
  }

  #text(node: TextNode): void {
    const location = node.sourceCodeLocation
    if (!location) return
    const raw = this.#source.slice(location.startOffset, location.endOffset)
    if (!this.#context.preformatted) return this.#run(raw, location.startOffset)
    for (const line of matchesOf(/[^\n]+|\n/g, raw)) {
      if (line[0] === '\n') this.#breakLine()
      else this.#run(line[0], location.startOffset + line.index)
    }
  }

  #run(raw: string, offset: number): void {
    const written = this.#context.preformatted ? MappedText.of(raw, offset) : joinWrappedSource(MappedText.of(raw, offset))
    const mapped = plainCharacters(raw.includes('&') ? written.replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/gi, ([entity]) => decodeEntity(entity)) : written, 'blanks')
    const visible = mapped.text.trim().length
    this.#length += visible
    if (this.#context.linked) this.#linked += visible
    // 甲<br>乙: one name a line, in one cell.
    if (this.#brokenAt !== undefined && opensWithName(mapped.text.trim()) && closesWithName(this.#parts.map(({ text }) => text).join(''))) this.#parts.push(MappedText.for(' ', this.#brokenAt, this.#brokenAt))
    this.#brokenAt = undefined
    if (mapped.text !== '') this.#parts.push(mapped)
  }
}
