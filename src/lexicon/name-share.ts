import { commonGivenNames } from './common-given-names.ts'
import { commonForeignNames } from './data/foreign-names.ts'
import { givenNameShares } from './data/given-name-shares.ts'
import { compoundSurnames } from './surnames.ts'

/** The commonest surnames, by rank (public registration statistics). */
const common = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常'
const RARE_SURNAME = 6e-5

const characters = new Map<string, number>()
for (const line of givenNameShares.split('\n')) {
  const space = line.indexOf(' ')
  for (const character of line.slice(space + 1)) characters.set(character, Math.exp(Number(line.slice(0, space)) / 10))
}
const RARE_CHARACTER = 1e-5
/** About one official in seven has one given character. */
const SHARE_OF_SINGLE = 0.15
/** Fashions make some pairs of characters commoner than the two apart (建国, 志强). */
const FASHION = 4
/** Share of the commonest given names of two characters. */
const SHARE_OF_COMMON = 0.0015
/** So common that one post tells who it is, and one state does not. */
const SHARE_OF_COMMON_FOREIGN = 4e-4
/** No name is taken to be rarer: parents read the same books. */
const RAREST = 1e-7

function surnameShare(surname: string): number {
  const rank = common.indexOf(surname)
  return rank < 0 ? RARE_SURNAME : 0.09 * (rank + 1) ** -0.8
}

/**
 * The share of people who bear this name, estimated from how common its characters are: 张伟 some two in 10,000, 邱安澜 one
 * in millions. From shipped tables alone, never from the documents at hand; rather too high than too low.
 */
export function nameShare(name: string): number {
  if (commonForeignNames.has(name)) return SHARE_OF_COMMON_FOREIGN
  const all = [...name]
  const length = all.length > 2 && compoundSurnames.has(all[0]! + all[1]!) ? 2 : 1
  const given = all.slice(length)
  const surname = surnameShare(all.slice(0, length).join(''))
  if (commonGivenNames.has(given.join(''))) return surname * SHARE_OF_COMMON
  const start = given.length === 1 ? SHARE_OF_SINGLE * 2 : FASHION
  const share = given.reduce((product, character) => product * (characters.get(character) ?? RARE_CHARACTER), surname * start)
  return Math.min(1, Math.max(RAREST, share))
}
