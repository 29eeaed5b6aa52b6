import { defaultTreeAdapter, parse, Parser, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type Token, type TreeAdapter } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type Element = DefaultTreeAdapterTypes.Element
export type Parent = DefaultTreeAdapterTypes.Document | Element

/**
 * Keeps each run of characters a node of its own. The default merges runs that only a stray tag or a misplaced table
 * separates, and the location of the merged node would then hold that markup.
 */
const runsApart: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent, text, next) => defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next),
}

/** Gives an element the place of its tag as it is: the default copies it twice, for where the element ends and what its tags are, which nobody asks. */
class TagsPlaced extends Parser<DefaultTreeAdapterMap> {
  override _attachElementToTree(element: Element, location: Token.LocationWithAttributes | null, { parent, beforeElement }: { parent: DefaultTreeAdapterTypes.ParentNode; beforeElement: Element | null }): void {
    element.sourceCodeLocation = location
    if (beforeElement) this.treeAdapter.insertBefore(parent, element, beforeElement)
    else this.treeAdapter.appendChild(parent, element)
  }

  override _setEndLocation(): void {}
}

/** The tree of a page, every run of characters with its place in the source, every element with that of its tag. */
export const parseHtml = (source: string): Parent => TagsPlaced.parse(source, { sourceCodeLocationInfo: true, treeAdapter: runsApart })

export const isCell = (node: Node): node is Element => 'tagName' in node && /^t[dh]$/.test(node.tagName)

export const attribute = (element: Element, name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value

export const textOf = (element: Element): string | undefined => {
  const child = element.childNodes[0]
  return child && 'value' in child ? child.value : undefined
}

/** All elements below a node in the order of the page; not recursive, since broken pages nest without end. */
export function* descendants(root: Parent): Generator<Element> {
  const stack: Node[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
  }
}

/** Runs that touch in the source are one: parse5 parts them at white space, even in the middle of `&#32;`. A merged cell is read more than once. */
export function extendsTo(node: Node, next: Node | undefined): boolean {
  const [here, there] = [node.sourceCodeLocation, next?.sourceCodeLocation]
  if (node.nodeName !== '#text' || next?.nodeName !== '#text' || !here || !there || (here.endOffset !== there.startOffset && here.startOffset !== there.startOffset)) return false
  there.startOffset = here.startOffset
  return true
}

/** Siblings in the order of the source. What stands in a table outside its cells, the tree has before the table. */
export function asWritten(nodes: readonly Node[]): readonly Node[] {
  let last = 0
  const starts = nodes.map((node) => (last = node.sourceCodeLocation?.startOffset ?? last))
  if (starts.every((start, i) => i === 0 || start >= starts[i - 1]!)) return nodes
  return nodes.map((node, i) => ({ node, start: starts[i]! })).sort((a, b) => a.start - b.start).map(({ node }) => node)
}

/** Layout tables hold paragraphs and tables in their cells: such a row is no row of data. Word processors put a paragraph into every cell. */
export function isLayoutRow(row: Element): boolean {
  const cells = row.childNodes.filter(isCell)
  const isOfCells = cells.length > 1
  for (const { tagName } of descendants(row)) if (tagName === 'p' || tagName === 'div' ? !isOfCells : /^(table|ul|ol|h[1-6]|center|article|section)$/.test(tagName)) return true
  return cells.some((cell) => (paragraphsIn(cell) >= 1 && !isDatum(cell)) || (breaksIn(cell) >= 2 && lengthOf(cell) >= (cells.length === 1 ? 60 : 300)))
}

const LONGEST_DATUM = 160
const paragraphsIn = (cell: Element): number => [...descendants(cell)].filter(({ tagName }) => tagName === 'p' || tagName === 'div').length
/** A cell whose text one paragraph holds. */
const isDatum = (cell: Element): boolean => paragraphsIn(cell) === 1 && lengthOf(cell) <= LONGEST_DATUM

/** A cell whose paragraphs only breaks part: a text of its own, no datum. */
const breaksIn = (cell: Element): number => [...descendants(cell)].filter(({ tagName }) => tagName === 'br').length

function lengthOf(root: Parent): number {
  let length = 0
  for (const element of [root, ...descendants(root)]) for (const child of element.childNodes) if ('value' in child) length += child.value.trim().length
  return length
}

const entities = new Map<string, string>()

export function decodeEntity(entity: string): string {
  let text = entities.get(entity)
  if (text === undefined) {
    // Behind a letter, so that an entity of white space is not dropped.
    const body = (parse(`<body>x${entity}`).childNodes[0] as Element).childNodes[1] as Element
    const child = body.childNodes[0]
    text = child && 'value' in child ? child.value.slice(1) : ''
    entities.set(entity, text)
  }
  return text
}
