import { alternatives } from '../../language/alternatives.ts'
import { oneOf, tester } from '../../language/scanner.ts'
import { WordList } from '../../language/word-list.ts'
import { followerAt, nameScore, opensName, wordAt } from '../../lexicon/name-score.ts'
import { closers, titlesBehindNames, wordsAfterNames } from '../../lexicon/role-verbs.ts'
import { elementEnds } from './element-name.ts'
import { dotBehind } from './name-parts.ts'

/** How well a place ends a name, from a mark down to the middle of a word. */
const MARK = 3
export const VERB = 2.6
export const WORD = 2
export const NUMBER = 1.5
export const WEAK = 0.6
/** 普京贺信: another word of the dictionary. */
export const NOUN = 0
export const NOTHING = -1.8
const STRADDLED = -1.6

const markAt = oneOf('、，。；：！？（）()“”《》【】〔〕[] \t\n|/…—·,;:-')

/** The words that follow names, by their first character, the longest first: looked up for every candidate. */
const verbs = new WordList(wordsAfterNames.split('|'))

const titledAt = tester(new RegExp(titlesBehindNames))

/** 甲和夫人, 乙、丙等在主席台就座, 丁和区长戊: what joins a name to the next. */
export const joinedAt = tester(new RegExp(alternatives`
  时(?:表示|说|指出|强调|，)
  等(?:${alternatives`
    [。；，、）]|校|院领导|公司|企业|集团|在|出席|参加|陪同|领导|同志|市|区|县|省|州|人|有关|相关|随|专家|就座
    先后|分别|共同|应邀|受邀|莅|列席|观看|现场|实地|冒雨|深入|赴|为|\d|[二两三四五六七八九十]{1,2}[位名人]|及|也
    一|来|到|前
  `})
  将(?:于|在|对|出|率|赴|同|与)|则(?:称|表示|说|指出|认为)
  [和与及同](?:夫人|[市区县省州旗镇乡]|副|总理|主席|主任|国务|专家|企业|部分|有关|相关|部门|委员|代表|记者|自治)
  [向对](?:随行|与会|在场|中外|会议|大会|全会|全体|记者|媒体)|应(?:询|邀|约)|亦[向对在将]
  自(?:\d|参加|去年|今年|幼)|作关于|新任|得票|代[省市区县州旗镇乡]长
`))

const alphanumericAt = tester(/[0-9A-Za-z０-９]/)

export const saysAlone = oneOf('说称问等')

const opensQuotation = oneOf('“《')

export const closesName = oneOf(closers)

/** How well a place ends a name: 3 a mark or title, 2.6 a verb of the genre, 2 any word that may follow, down to -3.4. */
export function endsName(text: string, at: number): number {
  if (at >= text.length || markAt(text, at) || titledAt(text, at)) return MARK
  if (alphanumericAt(text, at)) return NUMBER
  // 陈国明说，…: nor 明说 where the verb closes the clause.
  if (text[at] === '说' && markAt(text, at + 1)) return VERB
  const word = verbAt(text, at)
  if (word > 1) return VERB
  if (joinedAt(text, at) || andName(text, at) || (text[at] === '等' && verbAt(text, at + 1) > 1)) return VERB
  // 张继平等: the list's 等 is no part of 平等; 陈海平和段长山: nor is 和 of 平和 where it joins another name.
  const straddled = wordAt(text, at - 1) && text[at] !== '等' && !andName(text, at) ? STRADDLED : 0
  // 李铁映出席: the verb is 出席, not 映出.
  if (followerAt(text, at) && verbAt(text, at + 1) < 2) return (followerAt(text, at + 1) ? WEAK : WORD) + straddled
  // 李立为，县…: no word of its own where a mark follows at once, but 王明说：… and 高日娃就“…”行动….
  const alone = (at + 1 >= text.length || (markAt(text, at + 1) && !opensQuotation(text, at + 1))) && !saysAlone(text, at)
  return (alone || sharesVerb(text, at) ? NOTHING : closesName(text, at) ? WORD : word > 0 ? WEAK : wordAt(text, at) ? NOUN : NOTHING) + straddled
}

/** 侯立作率队, 李清作主持会议, 陈威以宣读了决定: the particle is the name's where another verb of the genre stands behind it. */
const sharesVerb = tester(/[作任以于](?:率|到|赴|一行|带队|主持(?![词人])|陪同|出席|列席|参加|通报|宣读|指出|强调|表示|要求|来)/)
/** 杨大作表态发言: here it is the verb, of whoever has a name of two characters. */
export const speaksAt = tester(/作了?(?:表态|重要|典型|经验|交流|报告|说明|讲话|发言|总结|部署|介绍|汇报|动员|主旨|专题|点评|题为|书面|工作报告|情况)/)

/** What begins like a name with a surname. */
export const surnameFollows = (text: string, at: number): boolean => nameScore(text.slice(at, at + 2)) > 2 || nameScore(text.slice(at, at + 3)) > 4

/** 甲和乙: what joins two names, not the last character of the first (孟和). */
export const andName = (text: string, at: number): boolean => joinsNames(text, at) && (surnameFollows(text, at + 1) || (opensName(text, at + 1) && nameScore(text, at + 1, at + 4) > ANOTHER) || dotBehind(text, at + 1) !== undefined || elementEnds(text, at + 1).some((end) => end > at + 3))
/** 周长林 begins with a word, and behind 和 it is a name. */
const ANOTHER = 1
/** What joins the last name of a list to the others. */
export const joinsNames = oneOf('和与及')

/** Length of the longest word of the genre that begins at `at`; 0 where none does. */
export function verbAt(text: string, at: number): number {
  return verbs.longestAt(text, at)?.length ?? 0
}
