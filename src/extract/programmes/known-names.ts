import { scanner } from '../../language/scanner.ts'
import { fieldsOfWorks, knownProgrammes } from '../../lexicon/programme-known.ts'
import type { Candidate, Finder } from './candidate.ts'

const body = '(?!）)(?!领导小组|办公室|指挥部|局|研究院|专班)'
const known = scanner(new RegExp(`(?:${knownProgrammes}|(?:河湖|街巷|[河湖林田路街山链湾楼巷])长制(?:、(?:河湖|街巷|[河湖林田路街山链湾楼巷])长制)*)${body}`, 'g'))
const field = scanner(new RegExp(`(?:${fieldsOfWorks})(?:工程|项目)?${body}`, 'g'))

const plan = scanner(/(?:[一二三四〇\d]{4}年)?国民经济和社会发展(?:第[一二三四五十]+个五年)?(?:计划|规划)(?:纲要)?/g)
const deeds = scanner(/[一二三四五六七八九十两\d]+(?:件|项|大)(?:大事(?:和|、))?(?:重大|重点)?(?:民生|为民|惠民|便民|为民办|惠民生)?实事(?:项目)?/g)

/** 河长制, 一网通办: programmes that bear one name everywhere; 老旧小区改造. */
export const knownNames: Finder = (words) => {
  const found: Candidate[] = [...known(words), ...field(words)].map((match) => ({ start: match.index, end: match.index + match[0].length, points: 2 }))
  for (const match of plan(words)) found.push({ start: match.index, end: match.index + match[0].length, points: 1 })
  for (const match of deeds(words)) found.push({ start: match.index, end: match.index + match[0].length, points: 2 })
  return found
}
