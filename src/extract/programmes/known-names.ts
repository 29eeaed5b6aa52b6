import { scanner } from '../../language/scanner.ts'
import { fieldsOfWorks, knownProgrammes, partyCampaigns } from '../../lexicon/programme-known.ts'
import { isOneOfMany } from './action.ts'
import type { Candidate, Finder } from './candidate.ts'

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
const deeds = scanner(/[一二三四五六七八九十两\d]+(?:件|项|大)(?:大事(?:和|、))?(?:[省市县区镇乡]级)?(?:重大|重点)?(?:民生|为民|惠民|便民|为民办|惠民生)?实事(?:项目)?/g)

/** “…改造”等4项民生实事: some of them. */
const othersOf = /(?:”等|其余|其他|另外?)$/

/** 河长制, 一网通办: programmes that bear one name everywhere; 老旧小区改造. */
export const knownNames: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = [...known(passage), ...field(passage).filter(({ 0: name, index }) => !(placed.test(name) && isOneOfMany(words, index, index + name.length)))].map((match) => ({ start: match.index, end: match.index + match[0].length, points: 2 }))
  for (const match of campaign(passage)) {
    const end = match.index + match[0].length
    found.push({ start: match.index, end, points: held.test(words.slice(Math.max(0, match.index - 6), match.index)) || heldBehind.test(words.slice(end, end + 4)) ? 2 : 1 })
  }
  for (const match of plan(passage)) if (!words.startsWith('执行情况', match.index + match[0].length)) found.push({ start: match.index, end: match.index + match[0].length, points: 1 })
  for (const match of deeds(passage)) if (!othersOf.test(words.slice(Math.max(0, match.index - 2), match.index))) found.push({ start: match.index, end: match.index + match[0].length, points: 2 })
  return found
}
