import { finder, matchesOf } from '../../language/scanner.ts'
import { electedOrganisations } from '../../lexicon/elected-organisations.ts'
import type { PageScope } from '../officials/placed-office.ts'

const mention = new RegExp(electedOrganisations.map(([words]) => `(${words})`).join('|'), 'g')
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
    const [, body, heads] = electedOrganisations[last.slice(1).findIndex((group) => group !== undefined)]!
    return heads.test(head) ? body.replace('L', level) : undefined
  }
  return undefined
}

/** 镇党委一次全会选举甲为书记; 县第十四届纪律检查委员会第一次全体会议选举乙为副书记: whose officers a plenary session elects. */
export function plenum(before: string): string | undefined {
  const match = /(?:([省市区县州旗盟镇乡])(?:第[一二三四五六七八九十\d]+届)?)(纪律检查委员会|纪委|委员会|党?委)(?:第?[一二三四五六七八九十\d]+次)?(?:全会|全体会议?)[^，。；]{0,24}(?:选举|选出)(?:产生)?了?$/.exec(before)
  return match ? match[1]! + (match[2]!.startsWith('纪') ? '纪委' : /[镇乡]/.test(match[1]!) ? '党委' : '委') : undefined
}
