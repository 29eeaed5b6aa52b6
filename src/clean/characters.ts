import { closeGappedNames } from './gapped-names.ts'
import type { MappedText } from './mapped-text.ts'
import { closePairedNames } from './paired-names.ts'
import { traits, traitsOf } from './traits.ts'
import { closeWideHeads } from './wide-heads.ts'
import { closeWideNames } from './wide-names.ts'

/** Radicals that copies out of PDF files put for the characters themselves, where Unicode gives no equivalence. */
const radicals = '⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻱龟⺟母⻘青⻁虎⻳龟⺄乙⺝月⺬示⺮竹⺼月⻂衣⻊足⻌辶⻖阝⻏阝⻞食⻠食⻯龙⻫齐⻭齿⻪黾⻲龟⺩王⺪疋⺫目⺭示⺰纟⺳网⺷羊⺶羊⺸羊⺹老⺻聿⺽臼⺾艹'
const radical = new Map(Array.from({ length: radicals.length / 2 }, (_, i) => [radicals[2 * i]!, radicals[2 * i + 1]!]))

/** Full-width marks of running text: the form that the rules read. Vertical and small forms become these. */
const fullMarks: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '!': '！', '?': '？' }
/** Stays as it is: the marks above, dots and quotation marks (settled later), and what names are worded with (中国－中亚峰会). */
const keeps = /[，：；（）！？～．＂＋－＝＆／]/

/** The usual form of a character that has several: ⻓→长, 金 (U+F90A)→金, Ａ→A, ︵→（. One that changes length is left. */
function usual(character: string): string {
  const known = radical.get(character)
  if (known !== undefined) return known
  if (keeps.test(character)) return character
  const folded = character.normalize('NFKC')
  if (folded === '..' || folded === '...') return '…'
  if (folded.length > 2 || [...folded].length !== 1) return character
  // A mark that was set for vertical lines, or small, is still a mark of Chinese text.
  return /[\ufe10-\ufe6f]/.test(character) ? (fullMarks[folded] ?? folded) : folded
}

const variant = /[\u2e80-\u2fdf\uf900-\ufaff\ufe10-\ufe6f\uff01-\uffef]|\ud87e[\udc00-\udfff]/g
const invisible = /[\p{Default_Ignorable_Code_Point}\ufffc]+/gu
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const blanks = /[\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ue5e5]+/g

/**
 * First step, on text of any origin: nothing that cannot be seen, one blank for any run of blanks, one form for each
 * character that Unicode has several times. Tabs are cells in plain text, and layout of the source in HTML.
 */
export function plainCharacters(text: MappedText, tabs: 'kept' | 'blanks'): MappedText {
  const bits = traitsOf(text.text)
  let plain = bits & (traits.blank | traits.layout) && bits & traits.han ? closeWideNames(closePairedNames(closeGappedNames(closeWideHeads(text)))) : text
  if ((bits & (traits.invisible | traits.layout | traits.variant)) === 0) return plain
  if (bits & traits.invisible) plain = plain.replace(invisible, () => '')
  if (bits & (traits.layout | traits.invisible)) plain = plain.replace(blanks, ([run]) => (tabs === 'kept' && run.includes('\t') ? run.replace(/[^\t]+/g, '') : ' '))
  if (bits & traits.variant) plain = plain.replace(variant, ([character]) => usual(character))
  return plain
}
