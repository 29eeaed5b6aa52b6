import type { NameMention } from '../rule.ts'
import { joinsAll, lastGroup, lastList } from './name-groups.ts'

/** Who speaks or presides: the last list before the verb, parts joined by commas too where they do so in turn (甲，乙分别领学) or have just come (甲，乙出席会议并讲话). */
export function speakersOf(listed: readonly NameMention[], own: readonly NameMention[], text: string, at: number): NameMention[] {
  const unique = [...new Set(listed)]
  // 甲，乙，丙作表态发言: nothing but names and offices before a verb that several take.
  if (unique.length > 2 && severally.test(text.slice(at, at + 16)) && joinsAll(unique, text, at)) return unique
  // 厅长甲，副厅长乙、经理丙等有关领导表示欢迎: a list that 等 closes is one subject.
  if (text.startsWith('等', own.at(-1)!.phrase.end)) return lastList(unique, text)
  if (!inTurn.test(text.slice(own.at(-1)!.phrase.end, at)) && !severalSay.test(text.slice(at, at + 10))) return lastGroup(own, text)
  // 甲就项目建设、乙就招商引资分别作了安排: each about something of his own.
  const each = own.filter((mention, i) => i + 1 < own.length && about.test(text.slice(mention.phrase.end, own[i + 1]!.phrase.start)))
  return [...new Set([...each, ...lastList(unique, text)])]
}

/** 他指出: the one who last spoke; 他们表示: the several. */
export const meansSpeakers = (words: string, speakers: number): boolean => (/^[他她]们/.test(words) ? speakers > 1 : /^[他她]/.test(words) && speakers === 1)
/** 甲与乙等召开座谈会 */
export const firstList = (mentions: readonly NameMention[]): NameMention[] => mentions.filter(({ list }) => list === mentions[0]!.list)
/** 甲调研防汛工作，并召开座谈会 */
export const goesOnToConvene = /^(?:并|随后|还|接着)+(?:在[^，；。]{1,16})?(?:组织)?召开(?=[^，；。]{0,30}会)/
export const convenes = /^(?:同志)?(?:(?:会同|[与和]|同(?!志))[^，。；]{2,40}?)?(?:(?:在|到|赴|来到)[^，。；召举]{2,20})?(?:主持|组织|牵头|亲自|再次|连夜|紧急|专题|立即|随即|及时|专门|第一时间)*(?:召开|召集)(?!了?的)/
/** 甲，乙，丙提出意见建议 */
const severalSay = /^提出(?:了)?意见(?:和|、)?建议/
const severally = /^(?:[作做]了?)?[^，。；]{0,6}(?:发言|表态)/
const about = /^(?:分别)?(?:就|围绕|从|代表|对)[^，。；]{2,30}、$/
const inTurn = /^到会$|分别|先后|依次|共同|一致|(?:出席|参加|到会|率团)[^，。]{0,20}并/

/** 县委副书记甲，副县长乙就近期工作作了部署: the first is named without a verb of his own. */
export const areJoint = (pending: readonly NameMention[], text: string, start: number): boolean =>
  pending.length === 1 && text.slice(pending[0]!.phrase.end, start) === '，' && /[，。：\n]/.test(text[pending[0]!.phrase.start - 1] ?? '，')

/** 甲带领乙、丙到某乡观摩，强调…: only who leads speaks. */
export function withoutLed(named: readonly NameMention[], text: string): NameMention[] {
  const led = named.findIndex(({ phrase }, i) => i > 0 && /(?:带领|率领|率)(?:[省市区县]领导)?$/.test(text.slice(named[i - 1]!.phrase.end, phrase.start)))
  return named.slice(0, led < 0 ? undefined : led)
}

/** 甲与乙握手，表示祝贺: whom somebody meets says nothing. */
function withoutMet(named: readonly NameMention[], text: string): readonly NameMention[] {
  const met = named.findIndex(({ phrase }, i) => i > 0 && /^[与同向跟]$/.test(text.slice(named[i - 1]!.phrase.end, phrase.start)) && meets.test(text.slice(phrase.end, phrase.end + 8)))
  return met < 0 ? named : named.slice(0, met)
}
/** Who of those named says what follows. */
export const sayingIt = (named: readonly NameMention[], text: string): readonly NameMention[] => withoutLed(withoutMet(named, text), text)
const meets = /^等?(?:亲切|热情|一一|逐一)*(?:握手|交谈|合影|致意|话别|道别)/
