import { finder, matchesOf } from '../../language/scanner.ts'
import type { PageScope } from '../officials/placed-office.ts'

/** By what a text names an organisation, what its officers' posts are called by (`L` the level's word), and which heads those are. */
const organisations: readonly (readonly [string, string, RegExp])[] = [
  ['妇女联合会|妇联|妇女第[^，。；]{1,8}代表大会', 'L妇联', /^副?主席|^常委/],
  ['总工会|工会第[^，。；]{1,8}代表大会', 'L总工会', /^(?:常务|兼职)*副?主席|^经费审查|^常委/],
  ['共青团|团[省市区县州旗]委', '团L委', /^副?书记|^常委/],
  ['工商业联合会|工商联', 'L工商联', /^(?:常务)?副?主席|^常委/],
  ['残疾人联合会|残联', 'L残联', /^副?主席|^副?理事长/],
  ['科学技术协会|科协', 'L科协', /^副?主席|^常委/],
  ['文学艺术界联合会|文联', 'L文联', /^副?主席|^秘书长/],
  ['归国华侨联合会|侨联', 'L侨联', /^副?主席|^秘书长/],
  ['民革|国民党革命委员会', '民革L委', /^副?主委|^副?主任委员/],
  ['民盟|中国民主同盟', '民盟L委', /^副?主委|^副?主任委员/],
  ['民建|民主建国会', '民建L委', /^副?主委|^副?主任委员/],
  ['民进(?!步|入|行)|民主促进会', '民进L委', /^副?主委|^副?主任委员/],
  ['农工党|农工民主党', '农工党L委', /^副?主委|^副?主任委员/],
  ['致公党', '致公党L委', /^副?主委|^副?主任委员/],
  ['九三学社', '九三学社L委', /^副?主委|^副?主任委员/],
]
const mention = new RegExp(organisations.map(([words]) => `(${words})`).join('|'), 'g')
const isNamed = finder(mention)

/**
 * The body of a bare 主席, 书记 or 主委 that somebody is elected to: the organisation that the text before the election, or
 * else the headline, names last. 市妇联…会议选举甲为主席: 市妇联.
 */
export function electedBody(before: string, headline: string, head: string, { placeName }: PageScope): string | undefined {
  const level = placeName === null ? undefined : /[省市区县州旗]$/.exec(placeName)?.[0]
  if (level === undefined) return undefined
  for (const text of [before, headline]) {
    if (isNamed(text) === null) continue
    const last = matchesOf(mention, text).at(-1)!
    const [, body, heads] = organisations[last.slice(1).findIndex((group) => group !== undefined)]!
    return heads.test(head) ? body.replace('L', level) : undefined
  }
  return undefined
}

/** 镇党委一次全会选举甲为书记; 县第十四届纪律检查委员会第一次全体会议选举乙为副书记: whose officers a plenary session elects. */
export function plenum(before: string): string | undefined {
  const match = /(?:([省市区县州旗盟镇乡])(?:第[一二三四五六七八九十\d]+届)?)(纪律检查委员会|纪委|委员会|党?委)(?:第?[一二三四五六七八九十\d]+次)?(?:全会|全体会议?)[^，。；]{0,24}(?:选举|选出)(?:产生)?了?$/.exec(before)
  return match ? match[1]! + (match[2]!.startsWith('纪') ? '纪委' : /[镇乡]/.test(match[1]!) ? '党委' : '委') : undefined
}
