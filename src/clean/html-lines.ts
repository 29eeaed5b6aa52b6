import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Line, LineHint } from './line.ts'
import { MappedText } from './mapped-text.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const invisible = new Set(['script', 'style', 'head', 'noscript', 'template', 'select', 'button', 'form', 'iframe', 'svg', 's', 'del'])
const inline = new Set(['a', 'abbr', 'b', 'big', 'em', 'font', 'i', 'ins', 'label', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'img', 'time', 'ruby', 'bdi', 'wbr'])
/** Boxes that sites give their navigation, related lists and footers. */
const boilerplateBox = /(^|[\s_-])(nav|menu|crumbs?|breadcrumb|foot(er)?|copyright|related?|rel|recommend|share|sidebar|hot|links?|friend|comments?)([\s_-]|\d|$)/i

export interface HtmlPage {
  readonly lines: readonly Line[]
  /** Lines of boxes that the markup itself calls navigation, related or footer. */
  readonly boilerplate: readonly Line[]
  readonly title: string | undefined
  readonly published: string | undefined
}

/** Lays a page of HTML out in lines. Offsets are those of the source with its markup: tags and entities are edits. */
export function htmlLines(source: string): HtmlPage {
  const tree = parse(source, { sourceCodeLocationInfo: true })
  const layout = new Layout(source)
  const meta = { title: undefined as string | undefined, published: undefined as string | undefined }
  for (const node of tree.childNodes) readMeta(node, meta)
  for (const node of tree.childNodes) layout.visit(node, 'none', false)
  layout.breakLine()
  return { lines: layout.lines, boilerplate: layout.boilerplate, ...meta }
}

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value

function readMeta(node: Node, meta: { title: string | undefined; published: string | undefined }): void {
  if (!('tagName' in node)) return
  const name = (attribute(node, 'name') ?? attribute(node, 'property') ?? '').toLowerCase()
  const content = attribute(node, 'content')
  if (node.tagName === 'meta' && content !== undefined && /^(pubdate|publishdate|article:published_time|publication_date|date)$/.test(name)) meta.published ??= content
  if (node.tagName === 'meta' && content !== undefined && /^(articletitle|og:title)$/.test(name)) meta.title ??= content
  if (node.tagName === 'time') meta.published ??= attribute(node, 'datetime') ?? ('value' in (node.childNodes[0] ?? {}) ? (node.childNodes[0] as { value: string }).value : undefined)
  for (const child of node.childNodes) readMeta(child, meta)
}

class Layout {
  readonly lines: Line[] = []
  readonly boilerplate: Line[] = []
  readonly #source: string
  #parts: MappedText[] = []
  #hint: LineHint = 'none'
  #boxed = false
  #linked = 0
  #length = 0

  constructor(source: string) {
    this.#source = source
  }

  visit(node: Node, hint: LineHint, boxed: boolean, inLink = false): void {
    if (node.nodeName === '#text') {
      this.#hint = hint
      this.#boxed = boxed
      this.#text(node as DefaultTreeAdapterTypes.TextNode, inLink)
      return
    }
    if (!('tagName' in node) || invisible.has(node.tagName)) return
    const { tagName } = node
    if (tagName === 'br') {
      // In a cell or a headline a break is layout; elsewhere it ends a paragraph.
      if (hint !== 'row' && hint !== 'title') this.breakLine()
      return
    }
    const box = boxed || tagName === 'nav' || tagName === 'footer' || (tagName !== 'body' && boilerplateBox.test(`${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`))
    const isRow = tagName === 'tr' && !hasBlocks(node)
    const own: LineHint = tagName === 'h1' ? 'title' : /^h[2-6]$/.test(tagName) ? 'heading' : isRow ? 'row' : hint === 'row' || hint === 'title' ? hint : 'none'
    const blockLevel = !inline.has(tagName) && !(own === 'row' && !isRow)
    if (blockLevel) this.breakLine()
    node.childNodes.forEach((child, i) => {
      if (isRow && i > 0 && 'tagName' in child && /^t[dh]$/.test(child.tagName) && this.#parts.length > 0) {
        const at = child.sourceCodeLocation?.startOffset ?? 0
        this.#parts.push(MappedText.for('\t', at, at))
      }
      this.visit(child, own, box, inLink || tagName === 'a')
    })
    if (blockLevel) this.breakLine()
  }

  breakLine(): void {
    const mapped = MappedText.join(this.#parts).trim()
    this.#parts = []
    if (mapped.text !== '') {
      const hint: LineHint = this.#hint === 'none' && this.#length > 0 && this.#linked / this.#length > 0.8 ? 'link' : this.#hint
      ;(this.#boxed ? this.boilerplate : this.lines).push({ mapped, hint })
    }
    this.#linked = this.#length = 0
  }

  #text(node: DefaultTreeAdapterTypes.TextNode, inLink: boolean): void {
    const location = node.sourceCodeLocation
    if (!location) return
    const raw = this.#source.slice(location.startOffset, location.endOffset)
    const mapped = MappedText.of(raw, location.startOffset)
      .replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/gi, ([entity]) => decodeEntity(entity))
      .replace(/[\u200b-\u200f\ufeff]+/g, () => '')
      .replace(/[\s\u3000\u2002\u2003\u00a0]+/g, () => ' ')
    const visible = mapped.text.trim().length
    this.#length += visible
    if (inLink) this.#linked += visible
    if (mapped.text !== '') this.#parts.push(mapped)
  }
}

/** Layout tables hold paragraphs and tables in their cells: such a row is no row of data. */
function hasBlocks(element: Element): boolean {
  return element.childNodes.some((child) => 'tagName' in child && (/^(p|div|table|ul|ol|h[1-6]|center|article|section)$/.test(child.tagName) || hasBlocks(child)))
}

const entities = new Map<string, string>()

function decodeEntity(entity: string): string {
  let text = entities.get(entity)
  if (text === undefined) {
    const body = (parse(`<body>${entity}`).childNodes[0] as Element).childNodes[1] as Element
    const child = body.childNodes[0]
    text = child && 'value' in child ? child.value : ''
    entities.set(entity, text)
  }
  return text
}
