import { alternatives } from '../language/alternatives.ts'
import { MappedText } from './mapped-text.ts'
import { attribute, descendants, textOf, type Element, type Parent, type TextNode } from './html-tree.ts'

/** What a page's own meta data state. */
export interface PageMeta {
  readonly title: string | undefined
  readonly published: string | undefined
  /** The site's name, from <meta> or <title>: context, like a masthead. */
  readonly site: MappedText | undefined
}

const datesPage = new RegExp(alternatives`^(?:${alternatives`
  _?pub(?:lish)?_?date|pub(?:lish)?_?time
  (?:article|og|bytedance|weibo):(?:article:)?(?:published_time|create_at|published)|publication_date
  date(?:published)?|dc\.date(?:\.issued)?|firstpublishedtime|apub:time|createdate|releasedate
`})$`)
const titlesPage = /^(?:articletitle|og:title|dc\.title|title)$/
const namesSite = /^(?:sitename|og:site_name|website)$/

/** What the page's own meta data state: <meta>, JSON-LD, <time>, <title>. */
export function readMeta(tree: Parent, source: string): PageMeta {
  let title: string | undefined
  let published: string | undefined
  let site: MappedText | undefined
  let heading: TextNode | undefined
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
    else if (tagName === 'title' && heading === undefined) heading = node.childNodes.find((child) => child.nodeName === '#text') as TextNode | undefined
  }
  const parts = heading === undefined ? undefined : titleParts(heading, source)
  return { title: title ?? parts?.title, published, site: site ?? parts?.site }
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
function titleParts(node: TextNode, source: string): { title?: string; site?: MappedText } {
  const location = node.sourceCodeLocation
  if (!location) return {}
  const text = source.slice(location.startOffset, location.endOffset)
  const last = Math.max(...['_', '|', '｜', '-', '–', '—', '>', '»'].map((mark) => text.lastIndexOf(mark)))
  const title = text.split(/[_|｜–—>»]|\s-\s|-(?=[\u3400-\u9fff]+$)/)[0]!.trim()
  if (last < 0) return title === '' ? {} : { title }
  const site = MappedText.of(text.slice(last + 1), location.startOffset + last + 1).trim()
  return { ...(title !== '' && { title }), ...(/[\u3400-\u9fff]{2}/.test(site.text) && { site }) }
}
