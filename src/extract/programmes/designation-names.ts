import { alternatives } from '../../language/alternatives.ts'
import { holder, scanner } from '../../language/scanner.ts'
import { areaHeads, designations } from '../../lexicon/programme-heads.ts'
import type { Candidate, Finder } from './candidate.ts'
import { holdsBound, phraseStart } from './noun-phrase.ts'

const level = '(?:世界级|国家级|国家|全国|省级|全省|自治区级|市级|世界|国际)'
const pursued = scanner(new RegExp(alternatives`(?:${alternatives`
  创建|争创|创成|建成|申创|申报|争取|创|打造|建设|入选|获批|获评|列入
`})(?:了)?(?:成为|为|成)?(?:第[一二三四五六七八九十]批)?(${level}[\u3400-\u9fff“”A-Z0-9]{2,18}?(?:${areaHeads}|${designations}))(?![场民政委长])(?:创建|建设)?`, 'g'))
/** 争创宜居宜业和美乡村示范县: a model of its kind, whoever names it. */
const models = scanner(new RegExp(alternatives`(?:争创|争建|创建|创成|申创)(?:成为|为|成)?(?:\d{4}年度?)?([\u3400-\u9fff“”]{2,18}?(?:${alternatives`
  示范[县市区旗镇]|先行[县市区]|先进[县市区]|标杆[县市区]|样板[县市区]|旅游[名强][县市区镇](?:候选[县市区])?
`}))(?![\u3400-\u9fff]?长)`, 'g'))
const trial = scanner(new RegExp(`(?:推进|争创|创建|申报|开展|实施|入选|获批|列入)(${level}[\\u3400-\\u9fff、]{4,26}?试点(?:城市|县|市|区|地区)?)(?:建设|工作)?`, 'g'))
const ofLevel = new RegExp(`${level}|省`)
const creation = scanner(new RegExp(`((?:[\\u3400-\\u9fff]{2,8}?)?(?:${level}|[\\u3400-\\u9fff]{2,3}省)[\\u3400-\\u9fff“”]{2,14}?(?:${areaHeads}|${designations}))(?:创建|复审|申报|争创|建设)`, 'g'))
/** 文明城市创建, 创建省级卫生县城: what councils pursue without naming the level. */
const model = scanner(new RegExp(alternatives`(?:${alternatives`
  (?<=创建)[\u3400-\u9fff]{3,8}?(?:区|县|市|城市|镇|乡)(?=工作|活动)
  (?:全国|国家级?|(?<!全)省级?|市级)?(?:${alternatives`
    文明|卫生|园林|森林|生态园林|环保模范|双拥模范|节水型|食品安全|历史文化|全域旅游|平安建设|民族团结进步
    生态文明建设|义务教育优质均衡发展|学前教育普及普惠|健康|慈善|无障碍
  `})(?:示范)?(?:城市|县城|名城|城区|城|县|区|市)(?=创建|创城|复审|测评)
  (?<=创建|争创|创成|申创)(?:全国|国家级?|(?<!全)省级?|市级)?(?:${alternatives`
    文明|卫生|园林|森林|生态园林|环保模范|双拥模范|节水型|食品安全|历史文化|全域旅游|民族团结进步|生态文明建设
    义务教育优质均衡发展|学前教育普及普惠|健康
  `})(?:示范)?(?:城市|县城|名城|城区|城(?![镇乡])|县|区|市)
`})`, 'g'))
const strong = scanner(/(?:建设|打造|推进|推动|争创|迈向|实施|加快|锚定|建成)(?:建设|打造|现代化)*(?!经济强|[促助])([\u3400-\u9fff]{2,4}?(?:强[市县区省镇旗州]|[立兴][市县区省镇旗州](?=战略|、|，|。)))(?![\u3400-\u9fff]?长)/g)

const another = new RegExp(`^、(${level}[\\u3400-\\u9fff“”A-Z0-9]{2,18}?(?:${areaHeads}|${designations}))(?=[、，。；等和与]|$)`)
const anotherModel = /^、([\u3400-\u9fff“”]{4,22}?(?:示范[县市区旗镇]|先进[县市区]|先行[县市区]|旅游[名强][县市区镇]))/
const anotherStrong = /^、([\u3400-\u9fff]{2,4}?(?:强[市县区省镇旗州]|[立兴][市县区省镇旗州]))(?=[、，。建战和])/
/** 全国休闲农业和乡村旅游示范县: of two fields. */
const paired = /(?<=[\u3400-\u9fff]{4})[和与](?=[\u3400-\u9fff]{4})/
/** The designation that goes on the list at a place. */
const listed = (words: string, at: number, pattern: RegExp): string | undefined => pattern.exec(words.slice(at, at + 28))?.[1]

/** What each pattern cannot do without: a look that passes most paragraphs by. */
const needs: readonly (readonly [ReturnType<typeof scanner>, ReturnType<typeof holder>])[] = [
  [models, holder(/(?:示范|先行|先进|标杆|样板|旅游[名强])[县市区旗镇]/)],
  [trial, holder(/试点/)],
  [pursued, holder(/国家|全国|省级|自治区级|市级|世界|国际/)],
  [creation, holder(/创建|复审|申报|争创|建设/)],
  [model, holder(/创|复审|测评/)],
  [strong, holder(/[强立兴][市县区省镇旗州]/)],
]

/** Designations that a page pursues: 争创国家生态园林城市, 省级河湖管护示范县创建, 建设工业强县. */
export const designationNames: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  for (const [pattern, isNeeded] of needs) {
    if (!isNeeded(passage)) continue
    for (const match of pattern(passage)) {
      const whole = match[1] ?? match[0]
      // 省级“四好”农村路示范县创建: a quotation within is of the name.
      const quotation = whole.indexOf('“')
      const name = whole.slice(pattern === creation ? phraseStart(whole, 0, quotation < 0 ? whole.length : quotation) : 0)
      // 张家港市考察学习城市建设: what is left names no level.
      if (pattern === creation && !ofLevel.test(name)) continue
      if (pattern !== trial && holdsBound(name.slice(0, -1).replace(paired, ''))) continue
      // 创建自治区级示范区1个: of a kind.
      if (/^\d+[个家处]/.test(words.slice(match.index + match[0].length))) continue
      const start = match.index + match[0].indexOf(name)
      found.push({ start, end: start + name.length, points: 2 })
      // 创建国家园林县城、国家健康城市、省级文明县城: one verb for all.
      const goesOn = pattern === pursued ? another : pattern === models ? anotherModel : pattern === strong ? anotherStrong : undefined
      if (goesOn) for (let at = start + name.length, next = listed(words, at, goesOn); next !== undefined; at += next.length + 1, next = listed(words, at, goesOn)) found.push({ start: at + 1, end: at + 1 + next.length, points: 2 })
    }
  }
  return found
}
