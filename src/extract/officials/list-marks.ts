import { oneOf, tester } from '../../language/scanner.ts'
import { listItem } from './list-item.ts'
import { nameAt } from './name-at.ts'
import { endsName, VERB } from './name-end.ts'

/** What parts the names of a list where a page does not write 、. */
const otherMark = oneOf('， ')
const bracket = /(?:（[^（）]{1,10}）)?(?:同志)?/y
/** A name, or what is as long as one, up to the mark. */
const item = /[\u3400-\u9fff□]{2,4}(?=[， ]|（[^（）]{1,10}）[， ])|[\u3400-\u9fff]{2,8}·[\u3400-\u9fff·]{2,12}/y
/** 甲，同时，乙: between commas a clause has such words, a list has not. */
const noItem = tester(/同时|随后|会上|会后|会前|期间|最后|首先|其次|随即|当天|近日|日前|今年|去年|目前|记者|现场|下午|上午|并|一行/)

/** 甲 乙等领导列席, 副县长甲，乙出席: two names that one verb takes. */
const closesPair = tester(/等(?:[市区县省州旗]?(?:级)?领导|同志|[参出列陪])/)
const attendsNext = tester(/(?:出席|参加|列席|陪同|参会|到会)(?!率)/)

/** What a name by itself scores at least that tells of a list's kind. */
const SURE = 4.5
/** So many names stand in a row that are a list whatever parts them. */
const LIST = 3

/**
 * The text as if 、 parted the names of the list that opens with a name that ends at `end`, where a page parts them all by commas or
 * by blanks (市领导甲，乙，丙出席; 副主任甲 乙 丙); else as it stands. `ofPairs`: where
 * two names behind an office that several hold are a list too. No offset moves.
 */
export function withListMarks(text: string, end: number, ofPairs = false): string {
  const from = behindBracket(text, end)
  if (!otherMark(text, from)) return text
  const mark = text[from]!
  const cuts = [from]
  let [items, sure, fair, known] = [1, 1, 0, 0]
  let pair = false
  for (let next = from + 1; ; ) {
    const found = nameAt(text, next, { strong: true })
    const close = found && behindBracket(text, found.end)
    const closed = found !== undefined && !found.sound && (endsName(text, found.end) >= VERB || close! > found.end)
    const whole = closed && found.score >= SURE
    const until = whole ? close! : itemEnd(text, next)
    const closing = until < 0 ? listItem(text, next) : undefined
    if (closing) known = cuts.length
    if (until < 0) break
    items++
    if (closed && !whole) fair++
    if (whole) [sure, known] = [sure + 1, cuts.length]
    if (whole && items === 2) pair = closesPair(text, until) || ((ofPairs || mark === ' ') && attendsNext(text, until))
    if (text[until] !== mark) break
    cuts.push(until)
    next = until + 1
  }
  if ((sure + fair < LIST && !pair) || sure < 2 || sure * 3 < items * 2) return text
  return cuts.slice(0, known).reduce((words, cut) => `${words.slice(0, cut)}、${words.slice(cut + 1)}`, text)
}

function behindBracket(text: string, at: number): number {
  bracket.lastIndex = at
  bracket.test(text)
  return bracket.lastIndex
}

/** Where an item ends that may be a name; -1 where it can be none. */
function itemEnd(text: string, at: number): number {
  item.lastIndex = at
  const words = item.exec(text)?.[0]
  return words === undefined || noItem(text, at) ? -1 : behindBracket(text, at + words.length)
}
