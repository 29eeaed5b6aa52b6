import { matchesOf } from '../language/scanner.ts'
import { surnames } from '../lexicon/surnames.ts'
import { looksTranscribed } from '../lexicon/transcription.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { traits, traitsOf } from './traits.ts'

const full: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '!': '！', '?': '？' }
const besideHan = /[\u2026\u3000-\u9fff\uf900-\ufaff\uff00-\uffef\ud800-\udfff“”‘’…—·%‰℅℃]/

/**
 * One form of each mark for the rules: many sites fold ，：；（）！？ to ASCII, others mix. A mark that touches Chinese text
 * becomes full-width; those inside numbers (1,000; 12:55), Latin text and addresses stay. Quotation marks become “” and ‘’,
 * dots in names ·, marks doubled by a slip single.
 */
export function unifyPunctuation(line: MappedText): MappedText {
  const bits = traitsOf(line.text)
  let unified = line
  if (bits & traits.mark) unified = unified.respell(fullMarks(unified.text, (bits & traits.han) !== 0))
  if (bits & traits.quote) unified = unifyQuotes(unified)
  if (bits & traits.dot) unified = unifyDots(unified)
  return unified.replace(doubled, ([marks]) => single(marks))
}

function fullMarks(text: string, chinese: boolean): string {
  return text.replace(/[,:;()!?]/g, (mark, at: number) => {
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ''
    if ((mark === ',' || mark === ':') && isDigit(before) && isDigit(after)) return mark
    // A semicolon stands in no number.
    if (mark === ';') return chinese ? '；' : ';'
    return besideHan.test(before) || besideHan.test(after) || (isDigit(before) && mark !== ':') || mark === '(' || mark === ')' ? full[mark]! : mark
  })
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9'

const corner = /[「『｢﹁﹃〝」』｣﹂﹄〞〟]/g
const inner = /[『』﹃﹄]/
const opening = /[「『｢﹁﹃〝]/

function unifyQuotes(line: MappedText): MappedText {
  const { text } = line
  const unified = line
    .replace(corner, ({ 0: mark, index }) => {
      // 『』 within 「」 are the inner marks, by themselves the outer ones.
      const isInner = inner.test(mark) && Math.max(text.lastIndexOf('「', index), text.lastIndexOf('﹁', index)) > Math.max(text.lastIndexOf('」', index), text.lastIndexOf('﹂', index))
      return opening.test(mark) ? (isInner ? '‘' : '“') : isInner ? '’' : '”'
    })
    .replace(/["＂]([^"＂\n]{1,60})["＂]/g, ([, words]) => `“${words}”`)
  return unified.respell(inPairs(unified.text))
}

/** “三城同创“: one form of mark at both ends. Only where a line has no other and their number is even. */
function inPairs(text: string): string {
  for (const [mark, other] of [['“', '”'], ['”', '“']] as const) {
    if (!text.includes(mark) || text.includes(other)) continue
    if (text.split(mark).length % 2 === 0) return text
    let nth = 0
    return text.replaceAll(mark, () => (nth++ % 2 === 0 ? '“' : '”'))
  }
  return text
}

const dotted = /(?<=[\u3400-\u9fff]) ?[·•‧・･∙⋅．●․ꞏ᛫⸱⸳] ?(?=[\u3400-\u9fff]{2})/g
/** Marks that stand for the dot of a name only where both sides are transcribed: 阿不都.热合曼, 阿不都?热合曼. */
const doubtful = /(?<=([\u3400-\u9fff]{2,6}))[.?？](?=([\u3400-\u9fff]{2,6}))/g

function unifyDots(line: MappedText): MappedText {
  return line
    // A dot between blanks parts the items of a list.
    .replace(dotted, ([dot]) => (dot.length > 1 && !dot.includes('·') ? dot : '·'))
    .replace(doubtful, (match) => (looksTranscribed(match[1]!) && looksTranscribed(match[2]!) ? '·' : match[0]))
    .replace(/(?<=\d)．(?=\d)/g, () => '.')
}

/** ，， 、、 ，。 are slips; 。。。 is meant. */
const doubled = /[，、]+。|[，、]{2,}|；{2,}|：{2,}|(?<!。)。。(?!。)/g

/** The one mark that a run of marks was meant to be. */
function single(marks: string): string {
  const [first] = marks
  return marks.endsWith('。') ? '。' : [...marks].every((mark) => mark === first) ? first! : '，'
}

/** Behind a title a name may follow without a mark; behind any other character its first half is part of a word. */
const halves =
  /(?:(?<![\u3400-\u9fff])|(?<=书记|主任|主席|[省市州区县旗镇乡局部处科会校院]长|委员|常委|同志|代表|领导|任命|免去|接受|[和由]))([\u3400-\u9fff]) [\u3400-\u9fff](?=[、，。；）（：\s主出参指强要等讲同为因的任辞列及与和先就代当做作]|$)/g
/** 王 秉 义 set as wide as a compound surname's bearer: three characters apart, and behind them no further one that stands alone. */
const thirds = /(?:(?<![\u3400-\u9fff])(?:(?<![\u3400-\u9fff] )|(?<=[\u3400-\u9fff]{2} ))|(?<=任命|免去|接受))([\u3400-\u9fff]) [\u3400-\u9fff] (?![男女](?:，|$))[\u3400-\u9fff](?=[、，。；）（：为任的因同]|$| [\u3400-\u9fff]{2})/g
/** Heads of columns are set like names: 姓 名. They stand by themselves. */
const headOfColumn = /(?:^|\t)[\u3400-\u9fff] [\u3400-\u9fff](?=\t|$)/g

/** 县 长：甲, 主 任：乙 */
const spacedLabel = /(?<=^[县市区州旗镇乡主书]) (?=[长任席记]：)/g

/** Names are often set as wide as the longest of a list: 李 明、王 强, 王 秉 义. The blanks inside them go. */
export function closeSpacedNames(line: MappedText): MappedText {
  if (!line.text.includes(' ')) return line
  // The blank alone is the edit: each half of the name still stands for itself.
  const blanks: Edit[] = []
  for (const match of matchesOf(thirds, line.text)) {
    if (surnames.has(match[1]!)) for (const at of [match.index + 1, match.index + 3]) blanks.push({ start: at, end: at + 1, text: '' })
  }
  for (const match of matchesOf(halves, line.text)) {
    const start = match.index + 1
    if (surnames.has(match[1]!) && blanks.every((blank) => start < blank.start - 2 || start > blank.end)) blanks.push({ start, end: start + 1, text: '' })
  }
  blanks.sort((a, b) => a.start - b.start)
  return line
    .apply(blanks)
    .replace(headOfColumn, ([cell]) => cell.replace(' ', ''))
    .replace(spacedLabel, () => '')
    .replace(/(?<=[，。；：、！？”）]) | (?=[，。；：、！？”）（])/g, () => '')
}
