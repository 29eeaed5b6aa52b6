import { joinWhere } from './join-lines.ts'
import type { Line } from './line.ts'

/** Running text: it holds commas or marks of a list, and no field or row begins with it. */
const isProse = (text: string): boolean => text.length >= LEAST && (text.match(/[，,。、；;]/g)?.length ?? 0) > 1 && !/[\t|>→›»]|来源[：:]/.test(text) && !/^[（(]?[一二三四五六七八九十\d]+[）)、.．]/.test(text)
const LEAST = 20
/** What opens a line of its own. */
const opensOwn = /^(?:[^，。；：、\s]{2,12}[：:]|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+[、是]|\d|[●■◆▍▌·•【[☑☐✓✔◇□▲△★☆※①-⑳])/
/** 县人大常委会主 / 任甲, 副 / 县长乙: the line breaks off within an office. */
const withinOffice: readonly (readonly [RegExp, RegExp])[] = [
  [/主$/, /^[任席](?:[\u3400-\u9fff]|、)/],
  [/书$/, /^记[\u3400-\u9fff、]/],
  [/常$/, /^(?:委[会、，]|委[\u3400-\u9fff]|务副)/],
  [/[县市区省州旗镇乡局部院]$/, /^长[\u3400-\u9fff、]/],
  [/[，、。；]副$/, /^(?:[省市区县州旗镇乡局院部]长|主任|主席|书记|秘书长)/],
]
/** 甲、符 / 永健、乙: one character behind the list's mark, and what closes the name on the next line. */
const opensName = /、[\u3400-\u9fff]$/
const closesName = /^[\u3400-\u9fff]{1,2}(?:[、，,（(]|等|出席|参加|列席|陪同)/
/** 甲、乙、 / 丙出席: a list that is not done. */
const openList = /[\u3400-\u9fff）)]、$/

/**
 * A list of people that the width of the page has broken on a page whose other lines are whole: within an office, within a
 * name, or behind the list's mark. Pages that break their lines as a rule are joined before (wrapped-lines.ts).
 */
export const joinBrokenLists = (lines: readonly Line[]): Line[] =>
  joinWhere(lines, (last, line) => {
    const [text, next] = [last.mapped.text, line.mapped.text]
    if (last.hint !== 'none' || line.hint !== 'none' || !isProse(text) || opensOwn.test(next) || /[\t|]/.test(next) || !/[，,。、；;]/.test(next)) return false
    return withinOffice.some(([end, start]) => end.test(text) && start.test(next)) || (opensName.test(text) && closesName.test(next)) || openList.test(text)
  })
