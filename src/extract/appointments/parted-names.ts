import { matchesOf } from '../../language/scanner.ts'
import { onlyNames } from '../officials/only-names.ts'

const item = '[\\u3400-\\u9fff·]{2,12}?(?:（[^（）]{1,10}）)?'
/** ，丙为, 丁当选为: the last name of a list and its predicate; the marks before it may be a list's. */
const last = new RegExp(`(?<=[\\u3400-\\u9fff）])([， ])${item}(?=(?:等[^，。；]{0,8}|[\\d一二两三四五六七八九十]{1,3}[名位人])?(?:同志)?(?:分别|全部)?(?:当?选?为|担任|任(?![命免职期务])|的[^，。；]{2,24}职务))`, 'g')
const items = /(?:^|[：；。、\n])((?:[\u3400-\u9fff·]{2,9}(?:（[^（）]{1,10}）)?[， ]){1,40})$/
const verb = /^.*(?:任命|选举|补选|增选|免去|接受|提名|决定|通过|推选|推定|选出)了?/
const FARTHEST = 400

/** The block as if 、 parted the names that one predicate takes (选举甲，乙，丙为副县长), where it parts them by commas or blanks. No offset moves. */
export function withPartedNames(block: string): string {
  let text = block
  for (const match of matchesOf(last, block)) {
    const from = Math.max(0, match.index - FARTHEST)
    const end = match.index + match[0].length
    const before = items.exec(text.slice(from, match.index + 1))?.[1]?.replace(verb, '')
    const mark = match[1]!
    if (before === undefined || before.replaceAll(mark, '').match(/[， ]/)) continue
    const start = match.index + 1 - before.length
    const names = onlyNames(text.slice(start, end))
    if (!names || names.length < LIST) continue
    text = text.slice(0, start) + text.slice(start, end).replaceAll(mark, '、') + text.slice(end)
  }
  return text
}

/** Fewer may be clauses with words of their own. */
const LIST = 3
