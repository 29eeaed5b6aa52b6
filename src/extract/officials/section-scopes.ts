import type { Division } from '../../gazetteer/gazetteer.ts'
import { alternatives } from '../../language/alternatives.ts'
import { finder } from '../../language/scanner.ts'
import { oncePerDocument } from '../context-cache.ts'
import { resolvePlaceName, resolveTown } from '../places/division-of.ts'
import type { ExtractionContext } from '../rule.ts'
import type { PageScope } from './placed-office.ts'
import { pageScope } from './page-scope.ts'

const sectionMark = /^[【〔［[■●◆▲★\s]*([\u3400-\u9fff]{2,12})[】〕］\]：:\s]*$/
/** 县直部门, 二、县人民政府: where the towns end. */
const ofOthers = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)?[\u3400-\u9fff]{0,4}[省市区县州旗](?:直|委|人民|政府|人大|政协|法|检|各)[^，。；：]{0,16}$/
/** 2月25日上午，万宁市六届人大常委会…: a body of another division convenes, so the sentence's offices are that one's. */
const convened = finder(new RegExp(alternatives`^(?:${alternatives`
  [^，。]{0,14}，|[^，。\u3400-\u9fff]{0,4}\d+日(?:上午|下午|晚)?
`})?(?:在?(?:[^，。]{0,10}(?:召开|举行|闭幕|结束)的))?(?:中国共产党|中共)?([\u3400-\u9fff]{2,10}?[市区县旗州盟])(?:${alternatives`
  第?[一二三四五六七八九十\d]{1,3}届|召开(?:全|干部|领导)|举行(?:全|干部|领导)
  人大常委会(?!(?:党组|副|第一)*(?:主任|书记|秘书长|委员|领导))|人民代表大会
`})`))

/** 武宁县：甲任县委书记: a line of a list that goes through divisions. */
const ownLine = /^(?:[●■◆▲★•·]|[（(]?[一二三四五六七八九十\d]+[）)、.．])?\s*([\u3400-\u9fff]{2,12}?[市区县旗州盟])(?:：|\s)\s*(?=[\u3400-\u9fff])/

/**
 * The place by which offices are settled in each block: the page's, or on a page that tells of several divisions the one
 * that a section's heading (【万宁】) or the block's own sentence names.
 */
export const sectionScopes = oncePerDocument((context: ExtractionContext): ((block: number) => PageScope) => {
  const page = pageScope(context)
  const { clean, gazetteer } = context
  let section = page
  const towns = clean.blocks.map(({ text: line }) => townHeading(line))
  // One such line may be a signature; several are the sections of a list of towns.
  const byTowns = new Set(towns.filter((town) => town !== undefined)).size > 1
  // One such line may be a place and its paper (安源区 安源发布).
  const lines = clean.blocks.map(({ kind, text: line }) => (kind === 'body' ? ownLine.exec(line)?.[1] : undefined)).map((name) => (name === undefined ? undefined : another(name)))
  const byLines = new Set(lines.flatMap((division) => division?.code ?? [])).size > 1
  const scopes = clean.blocks.map((block, i) => {
    const { text: line } = block
    if (byTowns && towns[i] !== undefined) section = { ...page, town: towns[i]!, ofTown: true }
    else if (section.ofTown && ofOthers.test(line)) section = page
    const heading = line.length <= 16 ? sectionMark.exec(line)?.[1] : undefined
    const headed = heading === undefined ? undefined : another(heading)
    if (headed) section = scopeOf(headed)
    const sentence = convened(block)?.[1]
    const own = (byLines ? lines[i] : undefined) ?? (sentence === undefined ? undefined : another(sentence))
    return own ? scopeOf(own) : section
  })
  return (block) => scopes[block] ?? page

  /** 丙中洛镇, 【金山街道】: a town of the page's division, by itself on a line. */
  function townHeading(line: string): string | undefined {
    const name = line.length <= 12 ? sectionMark.exec(line)?.[1] : undefined
    return name !== undefined && /(?:[镇乡]|街道|苏木)$/.test(name) && resolveTown(gazetteer.townsNamed(name), page.division, gazetteer) ? name : undefined
  }

  /** The division of that name, unless it is the page's own place or one above it. */
  function another(name: string): Division | undefined {
    const found = resolvePlaceName(gazetteer.byName(name), page.division, gazetteer)
    if (!found || found.level === 'province' || found.level === 'national') return undefined
    return page.division && gazetteer.isWithin(page.division.code, found.code) ? undefined : found
  }

  function scopeOf(division: Division): PageScope {
    return { ...page, division, placeName: division.name, town: null }
  }
})
