import { matchesOf } from '../language/scanner.ts'
import type { MappedText } from './mapped-text.ts'
import { blank, gap } from './wide-blanks.ts'

const words = ['书记', '書記', '主任', '主席', '委员', '委員', '常委', '政委', '秘书长', '秘書長', '检察长', '檢察長']
const spread = [...words.map((word) => [...word].join(`${blank}*`)), `[省市区區县縣州旗镇鎮乡鄉局院部组組队隊所站科处處]${blank}*[长長]`].join('|')
/** An office's head that opens a line, and what stands behind it: a name, or a colon. */
const head = new RegExp(`^((?:副${blank}*)?(?:${spread}))(?=${blank}+[\\u3400-\\u9fff]|${blank}*[：:])`)

/** Labels of rosters that are set as wide as the longest: 副 书 记, 县  长. The blanks inside them go, those behind them stay. */
export function closeWideHeads(line: MappedText): MappedText {
  const label = head.exec(line.text)?.[1]
  const edits = label === undefined ? [] : matchesOf(gap, label).map(({ index, 0: blanks }) => ({ start: index, end: index + blanks.length, text: '' }))
  return edits.length === 0 ? line : line.apply(edits)
}
