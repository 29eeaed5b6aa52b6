import type { Division } from '../../gazetteer/gazetteer.ts'
import { resolveTown } from '../places/division-of.ts'
import type { PageScope, PlacedOffice } from './placed-office.ts'

/** 副镇长, 苏木达: who heads a division, by its level's word. */
export const headOfDivision = /^(?:副|代理|代|常务|执行|第一)*([省市区县州旗盟镇乡村](?=长)|(?:苏木|嘎查)(?=达))/
/** 高坑镇|党委书记, 市桥街道|党工委书记 */
export const townAtStart = /^(?!我|代表|政府|人大|政协|住房|城乡|城镇|乡镇|小城镇|新型城镇|村镇)([\u3400-\u9fff]{1,5}?(?:街道|(?<![古小])镇(?!街道)|乡|苏木))(?![长达])/
/** 某县九摆村第一书记: a village stands without the county's word. */
const village = /^(?![\u3400-\u9fff]{0,3}(?:农村|乡村))[\u3400-\u9fff]{1,5}(?:村(?!工作|经济)|社区|嘎查)/

/** The town as named, with its code where the page's place, or `above` it in the office's own words, settles it. */
export function townOf(name: string, { gazetteer, division }: PageScope, above: Division | undefined = division): { of: string; ofCode: string | null } {
  return { of: name, ofCode: resolveTown(gazetteer.townsNamed(name), above, gazetteer)?.code ?? null }
}

/** What stands behind a division's name, with its level's word, which is told once: 某区|区委书记, 某县|副县长. */
export const leveledRest = (rest: string, level: string): string =>
  headOfDivision.test(rest) || village.test(rest) || (rest.startsWith(level) && !/^(?:市[场政容民]|区域|县域)/.test(rest)) ? rest : level + rest

export function inTown(town: string, rest: string, scope: PageScope, above?: Division): PlacedOffice {
  const level = /(?:街道|镇|乡|苏木)$/.exec(town)![0]
  return { title: leveledRest(rest, level), ...townOf(town, scope, above) }
}
