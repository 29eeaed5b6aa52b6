import { matchesOf } from '../../language/scanner.ts'
import { provinces } from '../../lexicon/named-bodies.ts'
import { isTownName } from '../../gazetteer/towns.ts'
import { bodyConjunctions } from '../../lexicon/office-words.ts'
import { withCountyBody } from '../../lexicon/places-like-words.ts'
import { cityForShort, fourTeams, ledBodies, leveledField, noBody, ofField, ofFirm, ofLevel, ofNation, ofSameList, ofStreet, ownTeam, party, province, startsWithProvince, wholeBody } from './body-kinds.ts'
import { isCrowd } from './crowds.ts'
import { openedBy } from './list-openings.ts'
import { endOfList, spokesmenOf } from './spokesmen.ts'

export interface ListedBody {
  readonly name: string
  /** Offset in the text that was read. */
  readonly start: number
}

/** What stands between two marks of a list, or between a mark and 和. */
interface Part {
  /** The body's name, if it is one: without what opens the list and without spokesmen. */
  readonly name: string
  readonly start: number
  readonly text: string
  /** The mark before it: what joins it to the part on its left. */
  readonly mark: string
  /** True where words that open a list stand before the name. */
  readonly opens: boolean
  /** 负责同志, as far as the part says who speaks for the body. */
  readonly spokesmen: string
}

/** The bodies that a text before a verb ends with, in order: 市住建局、市规划局负责同志先后 → 市住建局, 市规划局. */
export function bodiesBefore(text: string): ListedBody[] {
  const end = endOfList(text)
  return end === 0 ? [] : parseList(text.slice(0, end), text.slice(end))
}

/** The bodies that a list names whole (带领县住建局、县农业农村局): none if anything in it is no body. */
export function bodiesIn(list: string): ListedBody[] {
  const found = parseList(list, '')
  return found[0]?.start === 0 ? found : []
}

/** The bodies of a list that a label announces (参加会议的有：甲，区住建局、高坑镇负责人), whatever else it holds. */
export function bodiesAmong(list: string): ListedBody[] {
  const parts = partsOf(list)
  if (!parts.some(({ name }) => isNamedBody(name) || leveledField.test(name))) return []
  const led = ledIn(parts)
  return parts.filter((part) => !led.has(part) && (isNamedBody(part.name) || isShortBody(part.name, true) || ofSameList.test(part.name)))
}

/** 区人大常委会、区政府班子成员, 区法院、区检察院“两长”: whose leaders came, none of whom is named. */
function ledIn(parts: readonly Part[]): ReadonlySet<Part> {
  const led = new Set<Part>()
  let closed = false
  for (const part of parts.toReversed()) {
    const { name, spokesmen, text, mark } = part
    const isLed = /班子|领导/.test(spokesmen) || /两长”?$/.test(text)
    closed = isLed ? ledBodies.test(text.replace(/“?两长”?$/, '')) || fourTeams.test(name.replace(/领导$/, '')) : closed && spokesmen === '' && (fourTeams.test(name) || ledBodies.test(name))
    if (closed) led.add(part)
    closed &&= mark !== '，'
  }
  return led
}

/** From the end of the list backwards, past the crowds in it, up to the first part that is no body. `said`: of its spokesmen. */
function parseList(list: string, said: string): ListedBody[] {
  // 县教育局要会同县财政局、县人社局，参加…: behind a comma only whoever spokesmen close.
  if (said === '' && /[，；]$/.test(list)) return []
  const told = /部门|单位|负责|同志|人员|代表|镇街|街镇|街道/.test(said)
  const closing = spokenForCrowd.exec(said)?.[0] ?? ''
  const parts = partsOf(list, closing)
  // 来到区住建局、高坑镇，各部门负责人陪同: behind a comma a crowd came; what stands before it is a list where it is nothing else.
  if (/^[，；]/.test(said) && !isWholeStretch(parts, parts.length - 1)) return []
  const found: Part[] = []
  let ofTeams = false
  let ofHeads = false
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!
    // 区人大常委会、区政府、区政协领导班子成员: the teams' people, in a list that holds bodies too.
    const spokesmen = part.spokesmen === '' && i === parts.length - 1 ? said : part.spokesmen
    ofTeams = (fourTeams.test(part.name.replace(/领导$/, '')) || ledBodies.test(part.name)) && (/^(?:党政|主要|有关|相关)*(?:班子|领导)/.test(spokesmen) || (ofTeams && part.spokesmen === ''))
    if (ofTeams) continue
    // 区住建局、区财政局局长: their heads, whom nobody names.
    ofHeads = headOf.test(part.text) || (ofHeads && parts[i + 1]!.mark === '、' && part.spokesmen === '' && isNamedBody(part.name))
    if (ofHeads) continue
    // 区住建局，相关镇负责人: behind a comma only a crowd came; the list goes on where its spokesmen close this part.
    if (found.length === 0 && parts[i + 1]?.mark === '，' && part.spokesmen === '' && !isCrowd(part.text) && !isListedApart(parts, i)) break
    // 向各民主党派中央、全国工商联和各界代表通报情况: who is told.
    if (isAddressed.test(part.text)) dropUpToComma(found, list, part.start)
    const before = parts[i - 1]
    const shared = found[0] !== undefined && found[0].start === parts[i + 1]?.start ? sharedTail(part, found[0]) : undefined
    if (shared !== undefined) {
      found.unshift({ ...part, name: part.name + shared })
      continue
    }
    if (goesOnFromAll(before, part)) continue
    if ((isNamedBody(part.name) && !(said === '' && i === parts.length - 1 && cityForShort.test(part.name))) || isCalledForShort(part, before, parts[i + 1], told, found.length > 0) || (told && standsBetween(parts, i))) found.unshift(part)
    else if (found.length === 0 && told && isPassedOver(part, before)) continue
    else if (!isCrowd(part.text) && !(i === parts.length - 1 && closesAsCrowd(part, closing))) {
      // 推动产业链和产业布局等提出建议: one thing that ends like a body among others is none.
      if (found.length === 1 && parts[i + 1]!.mark === '、' && !told && found[0]!.spokesmen === '') found.length = 0
      // …、教育局负责人，甲、乙负责人参加: another list that its own spokesmen close goes before.
      if (goesTo.test(part.text)) dropUpToComma(found, list, part.start)
      while (i > 0 && parts[i]!.mark !== '，') i--
      if (i === 0 || parts[i - 1]!.spokesmen === '') break
    }
    if (part.opens && !(found[0] !== part && goesOnWithCrowd.test(part.text))) break
  }
  while (found.length > 0 && !isNamedBody(found[0]!.name) && ofField.test(found[0]!.name) && !leveledField.test(found[0]!.name)) found.shift()
  return /领导|负责/.test(said) && found.every(({ name }) => fourTeams.test(name)) && (/领导/.test(said) || found.every(({ name }) => ownTeam.test(name))) ? [] : found
}

/** What stands between a place and the next comma was no list of who came. */
function dropUpToComma(found: Part[], list: string, from: number): void {
  while (found.length > 0 && !list.slice(from, found[0]!.start).includes('，')) found.shift()
}

const isAddressed = /^(?:会议|大会)?(?:向(?![阳东化])|对(?![外口台方])|给)/

/** 江苏、*四川省委宣传部*; 湖北省、*山东省党委统战部*: what the last of several provinces' bodies says for all of them. */
function sharedTail({ name }: Part, after: Part): string | undefined {
  const tail = after.mark === '、' ? provinceBody.exec(after.name) : null
  if (!tail) return undefined
  return province.test(name) && tail[1] === '省' ? tail[1] + tail[2]! : tail[2]!.startsWith('党委') && /^[\u3400-\u9fff]{2,8}(?:省|自治区|市)$/.test(name) ? tail[2] : undefined
}
const provinceBody = new RegExp(`^(?:${provinces})[\u3400-\u9fff]{0,4}?(省|自治区|市)((?:党委|委)[\u3400-\u9fff]{2,6})$`)

/** 先后来到区住建局、高坑镇: where they went. */
const goesTo = /来到|走进|深入|前往|^(?:先后|依次|分别)?[到赴在]/

/** 市教育局负责同志，*优秀毕业生*代表先后: the people that close a list, whose last word was taken for the bodies' spokesmen. Not 、市教育局举办的活动的学生代表. */
const closesAsCrowd = (part: Part, closing: string): boolean => closing !== '' && !(part.mark === '、' && part.text.includes('的')) && isCrowd(part.text + closing)
/** …，*以及优秀毕业生代表*; 、*部分离退休的老同志*: what opens is one more crowd, not the list. */
const goesOnWithCrowd = /^(?:以及|及|和|与)|^(?:部分|在[京省市区县乡]|离退休)/
const spokenForCrowd = /^[^，。；]{0,4}(?:代表|同志|干部|人员|书记|成员)/

/** 区住建局、区城管局、*萍水花园*负责人: what it is nobody tells, but the others were there. */
const isPassedOver = ({ name, text, mark, opens }: Part, before: Part | undefined): boolean => before !== undefined && !opens && mark !== '，' && isNamedBody(before.name) && /^[\u3400-\u9fff]{2,8}$/.test(name) && !isCrowd(text) && !noBody.test(text)

/** 区城建投, 住建, 检察院: a body only where another one stands in the list, or the level's word before it. */
function isCalledForShort({ name, spokesmen }: Part, before: Part | undefined, after: Part | undefined, told: boolean, among: boolean): boolean {
  const follows = before !== undefined && (isNamedBody(before.name) || ofField.test(before.name) || ofSameList.test(before.name))
  // 省、市水利部门: of several levels, none named.
  if (before !== undefined && /(?:^|[和及与])[省市区县州旗]$/.test(before.name)) return false
  if (ofSameList.test(name)) return follows
  // 财政部和上海、福建、四川负责同志: provinces for short among others. Not 江苏、四川省委宣传部, whose end they share.
  if (province.test(name)) return told && (among || before !== undefined) && !(after && startsWithProvince.test(after.name))
  return isShortBody(name, told || spokesmen !== '') && (among || follows || leveledField.test(name) || ofStreet.test(name) || party.test(name))
}

/** 各市、州教育局: all of them, on both sides of the mark. */
const goesOnFromAll = (before: Part | undefined, { mark, text }: Part): boolean => before !== undefined && mark === '、' && (/^各[省市县区旗州]$/.test(before.text) ? /^[省市县区旗州镇乡街]/ : /^[镇乡街]/).test(text) && /^各[省市县区旗州镇乡]$/.test(before.text)

/** A single body is a list only where a crowd's own words follow at once. */
const isListedApart = (parts: readonly Part[], i: number): boolean => isWholeStretch(parts, i) && i > 0 && parts[i]!.mark !== '，'

const opensList = /^(?:以?及|和|与|由|邀请|还有|其中|来自|包括)/
/** *区住建局、区城管局*，相关镇负责人; 各省、自治区、*新疆生产建设兵团*，中央有关部门负责同志: what is nothing but a list between two commas. */
const isWholeStretch = (parts: readonly Part[], i: number): boolean => {
  let from = i
  while (from > 0 && parts[from]!.mark !== '，') from--
  const stretch = parts.slice(from, i + 1)
  return stretch.every(({ name, text, opens }, at) => isCrowd(text) || ((!opens || (at === 0 && opensList.test(text))) && (isNamedBody(name) || isShortBody(name, true))))
}

const headOf = /[局委办院](?:党组书记|党委书记|局长|主任|院长|检察长|专家|学者|民警|干警|干部职工|职工|学生|师生|医生|记者|选手|队员)$|[镇乡道]党政(?:领导)?班子成员$/

/** 区政府办、自然资源规划、区住建局: an item of such a list between two bodies is one, whatever it is called. */
const standsBetween = (parts: readonly Part[], i: number): boolean => {
  const [before, part, after] = [parts[i - 1], parts[i]!, parts[i + 1]]
  return part.mark === '、' && after?.mark === '、' && before !== undefined && isNamedBody(before.name) && (isNamedBody(after.name) || isShortBody(after.name, true)) && /^[\u3400-\u9fff]{2,10}$/.test(part.name) && !isCrowd(part.text) && !noBody.test(part.text)
}

/** 区住建局、区城管局主要负责人，各镇分管负责人: nothing but bodies, and who comes for them. */
export function isBareList(text: string): boolean {
  const parts = partsOf(text)
  // What is nothing but blanks and marks has no parts.
  return parts.length > 0 && parts.filter(({ name }) => isNamedBody(name)).length > (parts.at(-1)!.spokesmen === '' ? 1 : 0) && parts.every(({ name, text: words }) => isNamedBody(name) || isShortBody(name, true) || ofSameList.test(name) || isCrowd(words))
}

export const isNamedBody = (name: string): boolean => ofNation.test(name) || (wholeBody.test(name) && !isCrowd(name) && (!noBody.test(name) || isTownName(name)) && !ofSameList.test(name))

const isShortBody = (name: string, told: boolean): boolean => !isCrowd(name) && !noBody.test(name) && (ofLevel.test(name) || party.test(name) || (told && (ofField.test(name) || ofStreet.test(name) || ofFirm.test(name))))

/** What 、 and ， part, 及, and 和 where both sides are bodies (not 自然资源和规划局). `closing`: the people that close the list. */
function partsOf(list: string, closing = ''): Part[] {
  return matchesOf(/(?:（[^（）]*）|[^、，。；：\s])+/g, list).flatMap(({ 0: text, index }) => joinedBy(text, index, list[index - 1] ?? '', index + text.length === list.length ? closing : ''))
}

/** 企业代表*和*区住建局; not 区人大代表和选举工作委员会. */
const ofCrowd = /(?:企业|群众|党员|职工|商户|业主|群众)代表[和与]$/

/** What joins two bodies; 会同 of no 会同县. */
const joins = new RegExp(`以及|和|(?<![涉普提论危])及|与(?!会)|(?<!^)会同(?!县)|${withCountyBody}`, 'g')

function joinedBy(text: string, start: number, mark: string, closing: string): Part[] {
  const masked = text.replace(bodyConjunctions, (compound, at: number) => (ofCrowd.test(text.slice(0, at + compound.length)) ? compound : '囗'.repeat(compound.length))).replaceAll('党委和政府', '党委囗政府')
  for (const { 0: word, index: at } of matchesOf(joins, masked)) {
    const left = partAt(text.slice(0, at), start, mark)
    const rest = text.slice(at + word.length)
    const right = partAt(rest, start + at + word.length, word)
    const goesOn = isNamedBody(right.name) || ofSameList.test(right.name) || party.test(right.name) || province.test(right.name) || isCrowd(right.text) || isCrowd(right.text + closing)
    if (goesOn ? word.endsWith('及') || isNamedBody(left.name) || isShortBody(left.name, true) || province.test(left.name) || isCrowd(left.text) : isNamedBody(left.name) && (isShortBody(right.name, true) || /和|及|与/.test(rest))) return [left, ...joinedBy(rest, start + at + word.length, word, closing)]
  }
  return [partAt(text, start, mark)]
}

function partAt(text: string, start: number, mark: string): Part {
  const lead = openedBy(text)
  const spokesmen = spokesmenOf(text.slice(lead))
  // 市商务局（招商局）: the body under its first name.
  const name = text.slice(lead, text.length - spokesmen.length).replace(/（[^（）]*）$/, '')
  return { name, start: start + lead, text, mark, opens: lead > 0 && lead < text.length, spokesmen }
}
