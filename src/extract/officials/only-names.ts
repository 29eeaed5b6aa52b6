import { alternatives } from '../../language/alternatives.ts'
import { wordAt } from '../../lexicon/name-score.ts'
import { nameAt } from './name-at.ts'
import { findOffices } from './office-units.ts'
import { isNovelName, isWordlikeName, wholeName } from './whole-name.ts'

export interface ListedName {
  readonly name: string
  readonly start: number
  readonly end: number
}

const part = /((?<![\u3400-\u9fff])[\u3400-\u9fff] [\u3400-\u9fff](?![\u3400-\u9fff])|[^、，。；\s（）]+)(?:（(?:[^（）]{1,10}|[须需待应]?报[^（）]{4,30}批准[^（）]{0,6})）)?[、，。；\s]*/g
/** 甲、乙和丙: the last two of a list. */
const joined = /^([\u3400-\u9fff]{2,4}?|[\u3400-\u9fff·]{4,16}?)(和|与|及|以及)([\u3400-\u9fff·]{2,16})$/
const shaped = /^(?:[\u3400-\u9fff□]{2,4}|[\u3400-\u9fff]{5,7}|[\u3400-\u9fff]{1,6}·[\u3400-\u9fff·]{1,12})$/
/** What a list of names does not hold, whatever its length. */
export const otherThings = new RegExp(alternatives`
  [的了是与及]|空缺|暂缺|待定|^(?:男|女|无|姓名|备注|性别|民族)$|[局委办院镇乡村省厅市县区旗州街路站所科室校]$
  代表|负责|单位|同志|领导|干部|人员|名单|如下|以上|其他|项目|公司|工作|情况|会议|学校|中心|部门|主任|委员|书记
  职务|任命|免去|^(?:接受|同意|批准|通过)|大会|政府|选举|公告|公示
`)

/** 万里 among names; 主持人 and 项目 are hardly names even there. */
const BESIDE_NAMES = -7
/** So many parts are a roster, most of which must be names beyond doubt where one is no name that any table knows. */
const [ROSTER, BEYOND_DOUBT] = [4, 0.75]

/** A word of the dictionary within. */
const holdsWord = (text: string): boolean => [...text].some((_, at) => wordAt(text, at))

/**
 * The names of a text that holds nothing else; undefined where it holds something else. Names between names are believed
 * though one may also be a word (甲、解放、乙): of three parts two must look like names. `announced`: an office over the
 * text says that names follow, so that every part of a name's length is one.
 */
export function onlyNames(text: string, announced = false): ListedName[] | undefined {
  const found: ListedName[] = []
  let sure = 0
  let [strange, certain] = [0, 0]
  // Most lines are refused by their first part: they are not taken apart as a whole.
  part.lastIndex = 0
  for (let match = part.exec(text); match !== null; match = part.exec(text)) {
    const raw = match[1]!
    const words = raw.replace(' ', '')
    const whole = wholeName(words)
    const two = whole === undefined ? joined.exec(words) : null
    if (two && wholeName(two[1]!) !== undefined && wholeName(two[3]!) !== undefined) {
      found.push({ name: two[1]!, start: match.index, end: match.index + two[1]!.length })
      found.push({ name: two[3]!, start: match.index + words.length - two[3]!.length, end: match.index + words.length })
      sure += 2
      continue
    }
    if (whole !== undefined) {
      sure++
      if (nameAt(words, 0, { strong: true })?.end === words.length) certain++
    } else if (!shaped.test(words) || otherThings.test(words) || findOffices(words).length > 0) return undefined
    else if (words.length > 4 && !words.includes('·')) {
      if (holdsWord(words)) return undefined
      strange++
    } else if (!announced && words.length === 4) {
      // 滕飞参加: the last name of a list and its verb.
      return undefined
    } else if (!announced && !isWordlikeName(words, BESIDE_NAMES) && !isNovelName(words)) {
      // 保勇, 阿木: a roster's item, unless the dictionary knows it.
      if (wordAt(words, 0) || wordAt(words, 1)) return undefined
      strange++
    }
    found.push({ name: whole ?? words, start: match.index, end: match.index + raw.length })
  }
  if (found.length === 0) return undefined
  // A roster is judged as a whole: a few items of another tongue, or with a surname that no table has, are names as the others are.
  if (strange > 0 && (announced ? sure === 0 : found.length < ROSTER || certain < found.length * BEYOND_DOUBT)) return undefined
  if (announced) return sure > 0 || found.every(({ name }) => name.length <= 3) ? found : undefined
  // 高山 by itself is a mountain.
  if (found.length === 1) return nameAt(found[0]!.name, 0, { strong: true })?.end === found[0]!.name.length ? found : undefined
  return sure === found.length || (found.length > 2 && sure * 3 >= found.length * 2) ? found : undefined
}
