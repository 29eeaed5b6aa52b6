import type { Division, Gazetteer } from '../../gazetteer/gazetteer.ts'
import { alternatives } from '../../language/alternatives.ts'
import { holder, scanner } from '../../language/scanner.ts'
import { stateNames, usualStateName } from '../../lexicon/states.ts'
import { oncePerDocument } from '../context-cache.ts'
import { resolvePlaceName } from '../places/division-of.ts'
import type { ExtractionContext } from '../rule.ts'
import { corpsNamed } from './corps-office.ts'
import type { PageScope } from './placed-office.ts'

const townName = new RegExp(alternatives`(?:${alternatives`
  ^|[^\u3400-\u9fff](?:[日号]?(?:[上下]午|晚上?)|[日号])?|[县区市旗]|调研|走进|来到|前往|深入|[到赴在来]
`})((?!${alternatives`
  [到赴在来组团与各和及全届我]|中国|[经由受向报该本]?(?:镇|乡|街道|苏木)
`})[\u3400-\u9fff](?:(?![到赴在来组团与各和及全]|[任为其该](?:镇|乡|街道|苏木)|[县区市旗](?!镇|乡|街道))[\u3400-\u9fff]){0,4}?(?:镇(?!街道)|乡|街道|苏木))(?![长达]|级|直|村|企业|政府工作)`)

const everyTown = scanner(new RegExp(townName, 'g'))
/** 区领导调研街道, 五镇开启…: what somebody did in a town, and how many. */
const noTownName = /领导|调研|检查|督查|督导|走访|慰问|视察|考察|座谈|^[两三四五六七八九十几多]+(?:个)?(?:镇|乡|街道|苏木)$/
const townIn = (words: string): string | undefined => everyTown(words).map((match) => match[1]!).find((town) => !noTownName.test(town))

/** The page's place as offices need it. A town counts where the headline names it: its own news. */
export const pageScope = oncePerDocument(({ facts, gazetteer, clean, text }: ExtractionContext): PageScope => {
  const headlines = clean.blocks.filter(({ kind }) => kind === 'title').map((block) => block.text)
  const lead = clean.blocks.find(({ kind }) => kind === 'body')
  const town = townIn(headlines.join('\n')) ?? (lead ? townIn(text.slice(lead.span.start, lead.span.start + 40)) : undefined) ?? signingTown(clean.blocks.map((block) => block.text))
  const reported = headlines.map((line) => townReport.exec(line.trim())?.[1]).find((one) => one !== undefined)
  const division = facts.place?.code ? gazetteer.byCode(facts.place.code) : undefined
  return {
    gazetteer,
    division,
    states: statesNamed(text),
    corps: corpsOf(text, gazetteer),
    below: divisionsBelow(text, division, gazetteer),
    placeName: facts.place?.name ?? null,
    town: town ?? reported ?? ourTown(text, division, gazetteer),
    ownNews: town !== undefined && new RegExp(`${town}(?:党委|党工委|政府|党委政府)?(?:召开|举行|组织|开展)`).test(text),
    zone: ofZone(text),
  }
})

/** 双河镇政府工作报告, as a headline: what its own mayor reports. */
const townReport = /^(?:\d{4}年)?(?:[\u3400-\u9fff]{2,4}[县区市旗])?([\u3400-\u9fff]{1,5}(?:镇|乡|苏木))(?:人民)?(?:\d{4}年(?:度)?)?政府(?:\d{4}年(?:度)?)?工作报告/

/** 中共双河镇委员会, 某县双河镇人民政府: below a notice, who issues it. */
const signature = /^(?:中共)?((?!中共)[\u3400-\u9fff]{1,12}?(?:镇|乡|街道))(?:党?委员会|党委|党工委|工作委员会|人民政府|办事处|人大主席团)$/
const signingTown = (lines: readonly string[]): string | undefined => {
  const signer = lines.slice(-3).flatMap((line) => signature.exec(line.replaceAll(' ', ''))?.[1] ?? []).at(-1)
  return signer === undefined ? undefined : townIn(signer)
}

/** 我镇召开动员会 … 安海镇广播电视站: the one town of that kind that the page names. */
function ourTown(text: string, division: Division | undefined, gazetteer: Gazetteer): string | null {
  const kind = /我(镇|乡|街道|苏木)/.exec(text)?.[1]
  if (kind === undefined || division === undefined) return null
  const named = new Set(gazetteer.scanTowns(text).flatMap(({ name, divisions }) => (name.endsWith(kind) && divisions.some(({ parent }) => parent === division.code) ? [name] : [])))
  return named.size === 1 ? [...named][0]! : null
}

/** 高新区召开…, 区党工委, 区管委会: the page of a zone, whose offices say 区. places/document-place.ts reads other words for what 全区 means. */
const ofZone = holder(/(?:开发|高新|经开|保税|示范|新)区(?:（[^）]*）)?(?:党工委|管委会|召开|举行)|(?<![\u3400-\u9fff])区(?:党工委|管委会)/)

/** 甲县分会场上，县委书记…: at a meeting of several venues, whose office it is. */
const branchVenue = /([\u3400-\u9fff]{1,10}[县区市旗])(?:项目)?(?:分|主)?会场(?:上|里|内|现场)?，?$/

const ofTown = /^(?:副|代理|代|常务)*(镇|乡|街道|苏木)(?!村)/

/**
 * On a tour of several towns, 镇长 and 苏木人大主席 are those of the one that the block last named: the page's scope with
 * that town, for the office worded `office` at `at`.
 */
export function scopeAt(scope: PageScope, block: string, at: number, office: string): PageScope {
  const venue = branchVenue.exec(block.slice(Math.max(0, at - 40), at))?.[1]
  if (venue !== undefined && office.startsWith(venue.at(-1)!)) {
    const named = scope.gazetteer.scan(venue).at(-1)
    const division = named?.end === venue.length ? resolvePlaceName(named.divisions, scope.division, scope.gazetteer) : undefined
    if (division && division.code !== scope.division?.code) return { ...scope, division, placeName: division.name, town: null }
  }
  const level = ofTown.exec(office)?.[1]
  if (level === undefined) return scope
  const before = block.slice(0, at)
  const named = everyTown(before).map((match) => match[1]!).findLast((one) => one.endsWith(level) && scope.gazetteer.townsNamed(one).length > 0)
  // 为做好某镇环境工作，该镇召开…: the county's town, whatever stands before it.
  const town = named ?? (scope.town || !before.includes(`该${level}`) ? undefined : scope.gazetteer.scanTowns(before).findLast(({ name, divisions }) => name.endsWith(level) && divisions.some(({ parent }) => parent === scope.division?.code))?.name)
  return town === undefined || town === scope.town ? scope : { ...scope, town }
}

const anyState = scanner(new RegExp(stateNames.join('|'), 'g'))

/** Read once, when first asked. */
function statesNamed(text: string): () => readonly string[] {
  let named: string[] | undefined
  return () => (named ??= [...new Set(anyState(text).map((match) => usualStateName(match[0])))])
}

/** Read once, when first asked. */
function corpsOf(text: string, gazetteer: Gazetteer): () => Division | undefined {
  let named: { city: Division | undefined } | undefined
  return () => (named ??= { city: corpsNamed(text, gazetteer) }).city
}

/** 天水市's page of a tour in 秦安县: 县长 is that county's, if no other of the city is named. Read once, when first asked. */
function divisionsBelow(text: string, place: Division | undefined, gazetteer: Gazetteer): (word: string) => Division | undefined {
  let named: Division[] | undefined
  return (word) => {
    if (place?.level !== 'prefecture' && place?.level !== 'province') return undefined
    named ??= [...new Set(gazetteer.scan(text).flatMap(({ divisions }) => divisions.filter(({ code, to }) => to === null && code !== place.code && gazetteer.isWithin(code, place.code))))]
    const fitting = named.filter(({ name }) => name.endsWith(word) && !name.endsWith('自治区'))
    return fitting.length === 1 ? fitting[0] : undefined
  }
}
