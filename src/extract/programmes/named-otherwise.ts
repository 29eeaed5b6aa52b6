import { nationalProgrammes } from '../../lexicon/programme-known.ts'

const teacher = /(?:总书记|习近平|主席)[^，。；！？]*(?:关于|对|就)[^，。；！？]{0,16}$/
const teaching = /^[^，。；！？“]{0,12}(?:论述|指示|讲话|批示|文章)/

/** 习近平总书记关于乡村振兴战略的重要论述: what is studied is a teaching. */
export const isTaught = (words: string, start: number, end: number): boolean => teaching.test(words.slice(end, end + 20)) && teacher.test(words.slice(Math.max(0, start - 40), start))

const zone = /[区园城带]$/
const offices = ['党工委', '管委会', '管理委员会', '党委', '纪工委']

/** A zone that has offices of its own (开封市产城融合示范区管委会) is an actor of the page, no longer a plan. */
export const isZoneWithOffices = (text: string, name: string): boolean => zone.test(name) && offices.some((office) => text.includes(name + office))

const national = new RegExp(`^“?(?:${nationalProgrammes})`)
const chance = /(?:随着|受益于|得益于|地处|位于|处于|处在)[^，。；]{0,12}$/
const chanceBehind = /^[”’]?(?:建设|战略|倡议|国家战略|等)*[^，。；]{0,6}(?:背景|东风|红利|叠加|沿线|沿岸|节点|腹地|交汇|枢纽城市)/

/** 随着“一带一路”建设的推进, 地处长江经济带: what the country pursues, told as the times or the lie of the place. */
export const isAlludedTo = (words: string, start: number, end: number): boolean =>
  national.test(words.slice(start, end)) && (chanceBehind.test(words.slice(end, end + 20)) || chance.test(words.slice(Math.max(0, start - 24), start)))

const highest = /《(?:中共中央|国务院|全国人[大民]|中华人民共和国)[^《》]*$/

/** 《中共中央关于制定…五年规划的建议》: what a paper of the highest bodies speaks of is read, not pursued. */
export const isOfHighestPaper = (words: string, start: number, end: number): boolean => words[start] !== '《' && words[end] !== '《' && highest.test(words.slice(Math.max(0, start - 40), start))
