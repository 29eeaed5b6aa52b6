import { alternatives } from '../../language/alternatives.ts'
import { matchesOf } from '../../language/scanner.ts'
import { fieldsOfWork } from '../../lexicon/named-bodies.ts'
import type { ListedBody } from './body-lists.ts'

/** 高坑、青山、五陂 *三镇*, 高坑、青山 *等乡镇* with or without 负责人. */
const sharedKind = new RegExp(alternatives`(?:^|[，、；及和])((?:[\u3400-\u9fff]{1,3}、)+[\u3400-\u9fff]{1,3}?)(?<![镇乡街县区市旗])(?:等)?(?:[两二三四五六七八九十]个?|\d{1,2}个?)?(?<=[等两二三四五六七八九十个\d])(${alternatives`
  镇街|街镇|乡镇|镇乡|乡街|县市区|县区|县市|市县|区县|市州|州市|镇|乡|街道|县|区|市|州|旗
`})(?:的|党政|党委|主要|有关|相关|分管)*(?:负责同志|负责人|领导|同志)?(?:先后|分别|依次|逐一)*$`)
const notTowns = new RegExp(`^(?:${fieldsOfWork}|部门|单位|企业|学校|各|全|有关|相关)`)
/** What the letters of a shared word stand for: 镇街 for towns and streets. */
const endings: Readonly<Record<string, string>> = { 街: '街道' }

/**
 * Towns and counties that one word behind their list makes so, by their whole names. A word for two kinds (乡镇) leaves it to
 * the gazetteer which of them each is: `exists` tells whether the page's division has one of that name.
 */
export function townsBefore(text: string, exists: (name: string) => boolean): ListedBody[] {
  const list = sharedKind.exec(text)
  if (!list) return []
  const from = list.index + list[0].indexOf(list[1]!)
  const kinds = list[2] === '街道' ? ['街道'] : [...list[2]!].map((kind) => endings[kind] ?? kind)
  const found = matchesOf(/[^、]+/g, list[1]!).map(({ 0: stem, index }) => {
    const named = kinds.length === 1 ? stem + kinds[0]! : kinds.map((kind) => stem + kind).find(exists)
    return { name: named ?? stem, start: from + index, settled: named !== undefined }
  })
  return found.some(({ name }) => notTowns.test(name)) || !found.some(({ settled }) => settled) || !(/[镇乡街]/.test(list[2]!) || found.every(({ name }) => exists(name))) ? [] : found.map(({ name, start }) => ({ name, start }))
}

/** 区住建局就秋粮生产进行了部署，: what one of them has done already. */
const told = /(?:进行|作|做)了[^，。；]{1,12}，/
const eachAbout = /(?<=^|[、，；])([^、，。；就围]{3,16}?)(?:主要|相关|有关)*(?:负责同志|负责人)?(?:就|围绕)[^、，。；]{2,30}/g

/** Bodies that each have their subject before one verb: 区住建局就旧城改造、高坑镇就环境整治分别作了发言. `isBody` tells which are bodies. */
export function eachBefore(text: string, isBody: (name: string) => boolean): ListedBody[] {
  const found = matchesOf(eachAbout, text).map((match) => ({ name: match[1]!, start: match.index }))
  return found.length > 1 && found.every(({ name }) => isBody(name)) && !told.test(text) ? found : []
}
