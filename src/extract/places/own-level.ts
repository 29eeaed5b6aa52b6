import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import type { CleanText } from '../../model/clean-text.ts'

/** 全区, 我市, 区委, 县长, 州管干部: how the page speaks of its own place. */
const selfReference = scanner(new RegExp(alternatives`
  ((?<![安健齐周保完]|(?:参加|收看|收听|出席)了?)全|我|本)(省|市|区|县|旗|州|盟)(?!级|直|内外)
  (?<![\u3400-\u9fff])(省|市|区|县|旗|州|盟)(?:${alternatives`
    委(?!员|党校)|(?<=州)党委|政府|人大|政协|领导|直|纪委|管(?:领导)?干部|[一二三四五六七八九十]{1,3}届
  `})
  (?<=[，。、：；\s]|^|代|副|任)(省|市|区|县|旗|州|盟)长
`, 'g'))

/** 县卫健局, 区财政局: bodies of the page's own county or district, each as good as half a 县委. */
const ownBody = scanner(/(?<![\u3400-\u9fff])(县|区|旗)[\u3400-\u9fff]{2,7}局/g)

/** Lines of a career (1979年12月至…) say where somebody was. */
export const careerLine = /^\s*(?:\d{4}年(?:\d{1,2}月)?|\d{4}[.．]\d{1,2})\s*[至到—–-]/
/** 副省长甲到某市调研, in a headline: his office may be the visitor's, or the page's. */
const travels = /^[\u3400-\u9fff]{2,4}(?:一行)?(?:率[^，。]{2,20})?(?:到|来|赴|莅临|深入)[\u3400-\u9fff]{2,}/
const ofRegion = /自治区(?:党委|代?主席|副主席|人民政府|政府|人大|政协|直)/

/** 自治区安排重大项目420项, 自治区绿化委员会: an autonomous region's page speaks so of itself, a county's of what is above it. */
const bareRegion = scanner(/(?:^|[^\u3400-\u9fff]|[经是由对向为])自治区(?=人大|政协|党委|人民政府|政府|副?主席|安排|下达|将|计划|印发|优先|坚持|重大|重点|[\u3400-\u9fff]{2,8}(?:厅|局|委员会|委))/g)

export interface OwnLevel {
  /** The level's word that the page uses of itself most: 区 for 全区, 区委, 区长. */
  readonly word: string
  /** How often it does, 全区, 我区 twice, in the title three times, in tables hardly. */
  readonly strength: number
  /** How often it speaks so of another level. */
  readonly other: number
}

/** undefined where the page never speaks so. */
export function ownLevel({ blocks, text }: CleanText): OwnLevel | undefined {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    const { kind } = block
    if (kind === 'masthead' || kind === 'dateline') continue
    if (careerLine.test(block.text)) continue
    for (const match of selfReference(block)) {
      const own = match[2]
      const word = own ?? match[3] ?? match[4]!
      counts.set(word, (counts.get(word) ?? 0) + (own ? 2 : 1) * (kind === 'title' && !(match[4] !== undefined && travels.test(block.text.slice(match.index + match[0].length))) ? 3 : kind === 'row' ? 0.2 : 1))
    }
    if (kind !== 'row') for (const [, word] of ownBody(block)) counts.set(word!, (counts.get(word!) ?? 0) + 0.5)
  }
  // On a page of an autonomous region 全区 and 我区 are the region.
  const region = counts.get('区') ?? 0
  const named = bareRegion(text).length
  if ((region > 0 && ofRegion.test(text)) || named >= 2) {
    counts.delete('区')
    counts.set('自治区', region + Math.min(3, named))
  }
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a)
  return best && { word: best[0], strength: best[1], other: next?.[1] ?? 0 }
}

/** Whether a division's name has that level's ending; 自治区 is a province. */
export const hasLevel = (name: string, word: string): boolean => name.endsWith(word) && !(word === '区' && /自治区$|地区$/.test(name)) && !(word === '州' && !name.endsWith('自治州'))
