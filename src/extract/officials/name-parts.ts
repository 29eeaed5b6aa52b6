import { oneOf, tester } from '../../language/scanner.ts'
import { unitAt } from '../../language/unit-at.ts'
import { provinces } from '../../lexicon/named-bodies.ts'

export interface NameFound {
  readonly name: string
  readonly end: number
  readonly score: number
  /** True where only its sounds speak for it: no surname, no dot. */
  readonly sound?: true
}

/** What a name must reach behind an office. */
export const STRONG = 2

/** □ */
const LOST = 0x25a1
export const isHan = (text: string, at: number): boolean => {
  const unit = unitAt(text, at)
  return (unit >= 0x3400 && unit <= 0x9fff) || unit === LOST
}

export const endsPlace = oneOf('县镇乡省旗村州市区局厅岛')

/** 倪家营镇党委书记: a town whose name begins with a surname, and how its level goes on. */
const townBehind = tester(/(?:镇|乡|街道|苏木)(?:党|人大|人民|政府|政协|纪委|武装|人武|副|\s|$)/)
const endsTown = oneOf('营寨屯堡坪沟湾桥店集铺坝岭塘庄口渡垭坡坊圩埠墩窑疃')
/** True where what ends at `end`, however much it looks like a person, is what a town is called. */
export const isTown = (text: string, end: number): boolean => endsTown(text, end - 1) && townBehind(text, end)

/** 广东南雄, 吉林松江: a province and one of its divisions, with which no longer name begins (江苏平 is somebody's). */
export const provinceAt = tester(new RegExp(provinces))

export const isAnd = oneOf('和与')

export const isDot = oneOf('·-')

/** Where the first dot behind Han characters from `at` stands; undefined where none does. */
export function dotBehind(text: string, at: number): number | undefined {
  let dot = at
  while (dot < at + 9 && isHan(text, dot)) dot++
  return isDot(text, dot) ? dot : undefined
}

export const notInNames = oneOf('副每的了是这那我你他她它们么吗呢吧啊个些及等或而且但')

/** 王书记, 李区长: a surname with a title, no given name. */
const surnameAndTitle = /^[\u3400-\u9fff]副?(?:书记|[省市区县州旗镇乡]长|主任|主席|局长|部长|总|检|局|处长|科长|院长|校长|某|氏|先生|女士)$/

const endsTitle = oneOf('记长任席总检局某氏生士')

/** No name holds these: 祝中国…; 姓名, 备注: heads of columns. */
const commonAt = tester(/贺[词辞信电]|中国|人民|社会|主义|会议|工作|问题|嘉宾|政府|委员|领导|干部|群众|组织|代表|能力|作风|素质|姓名|备注|职务/)

export const isTitled = (text: string, at: number, end: number): boolean => endsTitle(text, end - 1) && surnameAndTitle.test(text.slice(at, end))

export function holdsCommon(text: string, at: number, end: number): boolean {
  for (let i = at; i + 1 < end; i++) if (commonAt(text, i)) return true
  return false
}

export const isAstral = (text: string, at: number): boolean => (unitAt(text, at) & 0xfc00) === 0xd800
