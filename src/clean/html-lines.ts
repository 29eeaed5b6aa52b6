import { matchesOf } from '../language/scanner.ts'
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, type TreeAdapter } from 'parse5'
import { cleanSpan } from '../model/span.ts'
import { plainCharacters } from './characters.ts'
import type { Line, LineHint } from './line.ts'
import { MappedText } from './mapped-text.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.Document | Element

/** No `form`: ASP.NET wraps whole pages in one. */
const invisible = new Set(['script', 'style', 'head', 'noscript', 'template', 'select', 'textarea', 'button', 'iframe', 'svg', 's', 'del'])
const inline = new Set(['a', 'abbr', 'b', 'big', 'em', 'font', 'i', 'ins', 'label', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'img', 'time', 'ruby', 'bdi', 'wbr'])
/** Boxes that sites give their navigation, related lists and footers. */
const boilerplateBox = /(^|[\s_-])(nav|menu|crumbs?|breadcrumb|foot(er)?|copyright|related?|rel|recommend|share|bdshare\w*|bdsharebuttonbox|fenxiang|sidebar|hot|links?|friend(?:ly)?links?|friend|comments?|dqwz|xgwz|xglj|qrcode|ewm|pager|pagination|prevnext|toolbar|topbar)([\s_-]|\d|$)/i

export interface HtmlPage {
  readonly lines: readonly Line[]
  /** Lines of boxes that the markup itself calls navigation, related or footer. */
  readonly boilerplate: readonly Line[]
  readonly title: string | undefined
  readonly published: string | undefined
  /** The site's name, from <meta> or <title>: context, like a masthead. */
  readonly site: MappedText | undefined
}

/**
 * Keeps each run of characters a node of its own. The default merges runs that only a stray tag or a misplaced table
 * separates, and the location of the merged node would then hold that markup.
 */
const runsApart: TreeAdapter<DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  insertText: (parent, text) => defaultTreeAdapter.appendChild(parent, defaultTreeAdapter.createTextNode(text)),
  insertTextBefore: (parent, text, next) => defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), next),
}

/** Lays a page of HTML out in lines. Offsets are those of the source with its markup: tags and entities are edits. */
export function htmlLines(source: string): HtmlPage {
  const tree = parse(source, { sourceCodeLocationInfo: true, treeAdapter: runsApart })
  const meta = readMeta(tree, source)
  const { lines, boilerplate } = new Layout(source, true).read(tree)
  // Where the boxes hold all the running text there is, their names mislead.
  if (boilerplate.some(isProse) && !lines.some(isProse)) return { ...new Layout(source, false).read(tree), ...meta }
  return { lines, boilerplate, ...meta }
}

const isProse = ({ mapped }: Line): boolean => mapped.text.length >= 24 && /[，,]/.test(mapped.text) && mapped.text.includes('。')

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((a) => a.name === name)?.value

interface Meta {
  readonly title: string | undefined
  readonly published: string | undefined
  readonly site: MappedText | undefined
}

const datesPage = /^(?:_?pub(?:lish)?_?date|pub(?:lish)?_?time|(?:article|og|bytedance|weibo):(?:article:)?(?:published_time|create_at|published)|publication_date|date(?:published)?|dc\.date(?:\.issued)?|firstpublishedtime|apub:time|createdate|releasedate)$/
const titlesPage = /^(?:articletitle|og:title|dc\.title|title)$/
const namesSite = /^(?:sitename|og:site_name|website)$/

/** What the page's own meta data state: <meta>, JSON-LD, <time>, <title>. */
function readMeta(tree: Parent, source: string): Meta {
  let title: string | undefined
  let published: string | undefined
  let site: MappedText | undefined
  let heading: DefaultTreeAdapterTypes.TextNode | undefined
  for (const node of descendants(tree)) {
    const { tagName } = node
    if (tagName === 'meta') {
      const name = (attribute(node, 'name') ?? attribute(node, 'property') ?? attribute(node, 'itemprop') ?? '').toLowerCase()
      const content = attribute(node, 'content')?.trim()
      if (!content) continue
      if (datesPage.test(name)) published ??= content
      else if (titlesPage.test(name)) title ??= content
      else if (namesSite.test(name)) site ??= attributeText(node, 'content', source)
    } else if (tagName === 'time') published ??= attribute(node, 'datetime') ?? textOf(node)
    else if (tagName === 'script' && attribute(node, 'type') === 'application/ld+json') published ??= /"(?:datePublished|pubDate|uploadDate)"\s*:\s*"([^"]+)"/.exec(textOf(node) ?? '')?.[1]
    else if (tagName === 'title' && heading === undefined) heading = node.childNodes.find((child) => child.nodeName === '#text') as DefaultTreeAdapterTypes.TextNode | undefined
  }
  const parts = heading === undefined ? undefined : titleParts(heading, source)
  return { title: title ?? parts?.title, published, site: site ?? parts?.site }
}

const textOf = (element: Element): string | undefined => {
  const child = element.childNodes[0]
  return child && 'value' in child ? child.value : undefined
}

/** The value of an attribute as it stands in the source. */
function attributeText(element: Element, name: string, source: string): MappedText | undefined {
  const location = element.sourceCodeLocation?.attrs?.[name]
  const value = attribute(element, name)
  if (!location || value === undefined) return undefined
  const at = source.slice(location.startOffset, location.endOffset).indexOf(value)
  return at < 0 ? undefined : MappedText.of(value, location.startOffset + at).trim()
}

/** <title> holds the headline and, behind a mark, the site: 某区召开推进会_要闻_某区人民政府. */
function titleParts(node: DefaultTreeAdapterTypes.TextNode, source: string): { title?: string; site?: MappedText } {
  const location = node.sourceCodeLocation
  if (!location) return {}
  const text = source.slice(location.startOffset, location.endOffset)
  const last = Math.max(...['_', '|', '｜', '-', '–', '—', '>', '»'].map((mark) => text.lastIndexOf(mark)))
  const title = text.split(/[_|｜–—>»]|\s-\s|-(?=[\u3400-\u9fff]+$)/)[0]!.trim()
  if (last < 0) return title === '' ? {} : { title }
  const site = MappedText.of(text.slice(last + 1), location.startOffset + last + 1).trim()
  return { ...(title !== '' && { title }), ...(/[\u3400-\u9fff]{2}/.test(site.text) && { site }) }
}

/** All elements below a node in the order of the page; not recursive, since broken pages nest without end. */
function* descendants(root: Parent): Generator<Element> {
  const stack: Node[] = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('tagName' in node)) continue
    yield node
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i]!)
  }
}

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
  #parts: MappedText[] = []
  #context: Context = { hint: 'none', boxed: false, linked: false, preformatted: false }
  #linked = 0
  #length = 0

  constructor(source: string, trustsBoxes: boolean) {
    this.#source = source
    this.#trustsBoxes = trustsBoxes
  }

  read(tree: Parent): { lines: Line[]; boilerplate: Line[] } {
    const tasks: Task[] = ['break']
    const push = (parent: Parent, context: Context, isRow: boolean): void => {
      let next: Node | undefined
      const children = asWritten(parent.childNodes)
      for (let i = children.length - 1; i >= 0; i--) {
        const node = children[i]!
        if (extendsTo(node, next)) continue
        tasks.push({ node, context, opensCell: isRow && i > 0 && 'tagName' in node && /^t[dh]$/.test(node.tagName) })
        next = node
      }
    }
    push(tree, this.#context, false)
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      if (task === 'break') this.#breakLine()
      else this.#visit(task, tasks, push)
    }
    return { lines: inSourceOrder(this.#lines), boilerplate: this.#boilerplate }
  }

  #visit({ node, context, opensCell }: Exclude<Task, 'break'>, tasks: Task[], push: (parent: Parent, context: Context, isRow: boolean) => void): void {
    if (opensCell && this.#parts.length > 0) {
      const at = node.sourceCodeLocation?.startOffset ?? 0
      this.#parts.push(MappedText.for('\t', at, at))
    }
    if (node.nodeName === '#text') {
      this.#context = context
      this.#text(node as DefaultTreeAdapterTypes.TextNode)
      return
    }
    if (!('tagName' in node) || invisible.has(node.tagName)) return
    const { tagName } = node
    const { hint } = context
    if (tagName === 'br') {
      // In a cell or a headline a break is layout; elsewhere it ends a paragraph.
      if (hint !== 'row' && hint !== 'title') this.#breakLine()
      return
    }
    const named = this.#trustsBoxes && tagName !== 'body' && boilerplateBox.test(`${attribute(node, 'class') ?? ''} ${attribute(node, 'id') ?? ''}`)
    const isRow = tagName === 'tr' && !hasBlocks(node)
    const own: LineHint = tagName === 'h1' ? 'title' : /^h[2-6]$/.test(tagName) ? 'heading' : isRow ? 'row' : hint === 'row' || hint === 'title' ? hint : 'none'
    const blockLevel = !inline.has(tagName) && !(own === 'row' && !isRow)
    if (blockLevel) {
      this.#breakLine()
      tasks.push('break')
    }
    push(node, {
      hint: own,
      boxed: context.boxed || tagName === 'nav' || tagName === 'footer' || named,
      linked: context.linked || tagName === 'a',
      preformatted: context.preformatted || tagName === 'pre',
    }, isRow)
  }

  #breakLine(): void {
    const mapped = MappedText.join(this.#parts).trim()
    this.#parts = []
    if (mapped.text !== '') {
      const { hint, boxed } = this.#context
      const isLink = hint === 'none' && this.#length > 0 && this.#linked / this.#length > 0.8
      ;(boxed ? this.#boilerplate : this.#lines).push({ mapped, hint: isLink ? 'link' : hint })
    }
    this.#linked = this.#length = 0
  }

  #text(node: DefaultTreeAdapterTypes.TextNode): void {
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
    const written = MappedText.of(raw, offset)
    const mapped = plainCharacters(raw.includes('&') ? written.replace(/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/gi, ([entity]) => decodeEntity(entity)) : written, 'blanks')
    const visible = mapped.text.trim().length
    this.#length += visible
    if (this.#context.linked) this.#linked += visible
    if (mapped.text !== '') this.#parts.push(mapped)
  }
}

/** Runs that touch in the source are one: parse5 parts them at white space, even in the middle of `&#32;`. */
function extendsTo(node: Node, next: Node | undefined): boolean {
  const [here, there] = [node.sourceCodeLocation, next?.sourceCodeLocation]
  if (node.nodeName !== '#text' || next?.nodeName !== '#text' || !here || !there || here.endOffset !== there.startOffset) return false
  there.startOffset = here.startOffset
  return true
}

/** Siblings in the order of the source. What stands in a table outside its cells, the tree has before the table. */
function asWritten(nodes: readonly Node[]): readonly Node[] {
  let last = 0
  const starts = nodes.map((node) => (last = node.sourceCodeLocation?.startOffset ?? last))
  if (starts.every((start, i) => i === 0 || start >= starts[i - 1]!)) return nodes
  return nodes.map((node, i) => ({ node, start: starts[i]! })).sort((a, b) => a.start - b.start).map(({ node }) => node)
}

/** Lines in the order of the source: text between two rows stands behind the whole table until here. */
function inSourceOrder(lines: readonly Line[]): Line[] {
  const startOf = ({ mapped }: Line): number => mapped.map.toOriginal(cleanSpan(0, mapped.text.length)).start
  return [...lines].sort((a, b) => startOf(a) - startOf(b))
}

/** Layout tables hold paragraphs and tables in their cells: such a row is no row of data. */
function hasBlocks(row: Element): boolean {
  for (const { tagName } of descendants(row)) if (/^(p|div|table|ul|ol|h[1-6]|center|article|section)$/.test(tagName)) return true
  return false
}

const entities = new Map<string, string>()

function decodeEntity(entity: string): string {
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
