/** 深入福田工业园、盐化基地、河口镇等地: what an official passes through, some of it towns. */
const passedThrough = /(?:深入|来到|走进|前往|先后到|先后赴|赴|到)[^，。；：“”]*$/
const andTowns = /^[^，。；：“”]*?[\u3400-\u9fff](?:镇|乡|街道|村|社区)(?:、[^，。；：“”]{2,12})*(?:等地|等处|等镇|，|。|实地|调研|察看|查看|督导|检查|视察)/
const townsBefore = /[\u3400-\u9fff](?:镇|乡|街道|村|社区)、[^，。；：“”]*$/
const alsoPlaces = /^(?:、[^，。；：“”]{2,12})*(?:等地|等处)/
/** 城南产业集聚区、河口镇、县交通局负责人作了发言: bodies, the one as much as the others. */
const amongBodies = /^(?:[、和及][^，。；：“”]{2,14}){1,8}等?(?:单位|部门)?(?:主要|党政|有关|相关)?(?:负责人|负责同志|主要领导|书记|主任|镇长|局长)/
const speaks = /^(?:[、和及][^，。；：“”]{2,14}){1,8}(?:先后|分别|依次|等)*(?:作了?|进行)(?:表态|交流|典型|书面|汇报|大会)*(?:发言|汇报|表态)/
/** 橘园景区创建国家4A级旅游景区: who pursues the designation, not what is pursued. */
const pursues = /^(?:成功)?(?:创建|争创|申报|申创|创成)(?:国家|全国|省级|世界|\d?A)/

/** Whether the stretch names a place or a body where a sentence goes to it, lets it speak or apply for something, and builds nothing. */
export function isPlaceOnly(words: string, start: number, end: number): boolean {
  const behind = words.slice(end, end + 100)
  if (amongBodies.test(behind) || speaks.test(behind) || pursues.test(behind)) return true
  const before = words.slice(Math.max(0, start - 60), start)
  return passedThrough.test(before) && !/项目|工程/.test(behind.split('，')[0]!) && (andTowns.test(behind) || (townsBefore.test(before) && alsoPlaces.test(behind)))
}

const looked = /(?:深入|来到|走进|前往|先后到|先后赴|察看|查看|视察|参观|考察|观摩|调研)了?[^，。；：“”]*$/
const farm = /(?:[\u3400-\u9fff](?<!装备|设备|能源|产业|工业|实训|培训|教育|生产)基地|(?:种植|养殖|种养)基地)$/

/** 来到柳河镇黑木耳基地, 察看白莲基地和茶园: a farm that is looked at; nobody says that it is built. */
export const isFarmLookedAt = (words: string, start: number, end: number): boolean =>
  farm.test(words.slice(start, end)) && !/^(?:二期|三期|一期)?(?:项目|工程|建设)/.test(words.slice(end)) && looked.test(words.slice(Math.max(0, start - 40), start))

/** 在城南新区, 到青山基地: where something is. */
export const whereabouts = /(?:在|到|赴|从|位于|走进|来到|前往|深入)$/

/** 来到中科智能电气产业园: on a tour a park is looked at as a work, not only passed. */
const parks = /(?:产业园区?|示范园区?|工业园区?|物流园区?|科技园区?|孵化园|创业园区?|(?:产业|制造|生产|示范|种植|养殖|修造|物流|能源)基地|田园综合体)$/
const visiting = /(?:来到|走进|前往|深入到|先后到)$/
export const isParkVisited = (area: string, modifiers: string, before: string): boolean => parks.test(area) && modifiers.length >= 4 && visiting.test(before)
