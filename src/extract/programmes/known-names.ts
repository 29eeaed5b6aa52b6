import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import { fieldsOfWorks, knownProgrammes, partyCampaigns } from '../../lexicon/programme-known.ts'
import { isOneOfMany } from './action.ts'
import type { Candidate, Finder } from './candidate.ts'
import { hasOwnName } from './headed-names.ts'
import { phraseStart } from './noun-phrase.ts'

const body = '(?!）)(?!领导小组|办公室|指挥部|局|研究院|专班)'
const known = scanner(new RegExp(`(?:${knownProgrammes}|(?:河湖|街巷|[河湖林田路街山链湾楼巷])长制(?:、(?:河湖|街巷|[河湖林田路街山链湾楼巷])长制)*)${body}`, 'g'))
/** 创建完整社区6个: so many places of a kind, no field of works. */
const placed = /(?:小镇|社区|乡村)$/
const field = scanner(new RegExp(`(?:${fieldsOfWorks})(?:工程|项目)?${body}`, 'g'))

/** 召开党史学习教育动员大会, 开展…: a campaign that the page is about, where one merely named counts half. */
const campaign = scanner(new RegExp(`(?:${partyCampaigns})(?!领导小组|办公室|指导组|督导组|督查组)`, 'g'))
const held = /(?:开展|推进|深化|启动|部署|就|抓好|巩固|组织|参加|对|深入|全省|全市|全县|全区)(?:好|了)?$/
const heldBehind = /^(?:第[一二]批|动员|部署|总结|推进|工作|专题|启动|调研|各项|暨|进入)/

const plan = scanner(/(?:[一二三四〇\d]{4}年)?国民经济和社会发展(?:第[一二三四五十]+个五年)?(?:计划|规划)(?:纲要)?/g)
/** 2013年重点建设项目计划: a year's works. */
const worksOfYear = scanner(/\d{4}年度?(?:全?[省市县区州]|自治区)?级?重[点大](?:建设)?项目(?:投资|建设|实施)*计划/g)
const deeds = scanner(/[一二三四五六七八九十两\d]+(?:件|项|大)(?:大事(?:和|、))?(?:[省市县区镇乡]级)?(?:重大|重点)?(?:民生|为民|惠民|便民|为民办|惠民生)?实事(?:项目)?/g)

/** “…改造”等4项民生实事: some of them. */
const othersOf = /(?:”等|其余|其他|另外?)$/
/** 易地搬迁安置区, 雨污分流管网, 跨省通办事项, 粤港澳大湾区等地: what the name only tells the kind or the whereabouts of. */
const modifies = new RegExp(alternatives`^”?(?:${alternatives`
  安置|后续|管网|管道|事项|等地|地区|沿线|馆|户|群众|人口|小区|片区|资金|贷款|政策|人员|队伍
  的(?!工作|意见|实施|通知|内容|要求)|联席|协议|模式|经验|试验田|国家|国际|投资|市场|城市群|背景|机遇|腹地|中心
  窗口|企业|客商|考核|硬仗|领域
`})`)

/** 做好控辍保学、农村危房改造等工作, 棚户区改造3200户: one field of policy among others, or what of it was done. */
const isListed = (words: string, start: number, end: number): boolean => words[start - 1] === '、' || /^(?:、|[^，。；：、]{0,6}\d)/.test(words.slice(end))

/** 瑞光塔片区旧城改造: the field at one place is a work of that place. */
function ofOnePlace(words: string, start: number): number {
  const own = phraseStart(words, Math.max(0, start - 12), start)
  return start - own >= 3 && hasOwnName(words.slice(own, start)) && !isOneOfMany(words, own, start) ? own : start
}

/** 河长制, 一网通办: programmes that bear one name everywhere; 老旧小区改造. */
export const knownNames: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  for (const { 0: name, index } of known(passage)) found.push({ start: index, end: index + name.length, points: modifies.test(words.slice(index + name.length)) ? 1 : 2 })
  for (const { 0: name, index } of field(passage)) {
    const end = index + name.length
    if (placed.test(name) && isOneOfMany(words, index, end)) continue
    const start = ofOnePlace(words, index)
    found.push({ start, end, points: start === index && (modifies.test(words.slice(end)) || isListed(words, index, end)) ? 1 : 2 })
  }
  for (const match of campaign(passage)) {
    const end = match.index + match[0].length
    found.push({ start: match.index, end, points: held.test(words.slice(Math.max(0, match.index - 6), match.index)) || heldBehind.test(words.slice(end, end + 4)) ? 2 : 1 })
  }
  for (const match of plan(passage)) if (!words.startsWith('执行情况', match.index + match[0].length)) found.push({ start: match.index, end: match.index + match[0].length, points: 1 })
  for (const { 0: name, index } of worksOfYear(passage)) found.push({ start: index, end: index + name.length, points: 2 })
  for (const match of deeds(passage)) if (!othersOf.test(words.slice(Math.max(0, match.index - 2), match.index))) found.push({ start: match.index, end: match.index + match[0].length, points: 2 })
  return found
}
