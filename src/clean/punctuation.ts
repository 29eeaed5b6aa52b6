import { looksTranscribed } from '../lexicon/transcription.ts'
import type { MappedText } from './mapped-text.ts'
import { traits, traitsOf } from './traits.ts'

const full: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '∶': '：', '(': '（', ')': '）', '!': '！', '?': '？' }
const besideHan = /[\u2026\u3000-\u9fff\uf900-\ufaff\uff00-\uffef\ud800-\udfff“”‘’…—·%‰℅℃]/

/**
 * One form of each mark for the rules: many sites fold ，：；（）！？ to ASCII, others mix. A mark that touches Chinese text
 * becomes full-width; those inside numbers (1,000; 12:55), Latin text and addresses stay. Quotation marks become “” and ‘’,
 * dots in names ·, marks doubled by a slip single.
 */
export function unifyPunctuation(line: MappedText): MappedText {
  let unified = line
  if (/;;|''|``/.test(line.text)) unified = unified.replace(twiceFor, ([, words]) => `“${words}”`)
  const bits = traitsOf(unified.text)
  if (bits & traits.mark) unified = unified.respell(roundBrackets(fullMarks(unified.text, (bits & traits.han) !== 0)))
  if (bits & traits.quote) unified = unifyQuotes(unified)
  if (bits & traits.dot) unified = unifyDots(unified)
  // 1月11─14日: lines of a box for dashes.
  if (unified.text.includes('─')) unified = unified.respell(unified.text.replaceAll('─', '—'))
  return unified.replace(doubled, ([marks]) => single(marks))
}

/** ;;三城同创;;, ''三城同创'', ``三城同创'': marks that a copy wrote twice for its quotation marks. */
const twiceFor = /(?:;;|''|``)(?=[\u3400-\u9fff\dA-Za-z])([^;'`"“”\n，。]{1,40}(?:，[^;'`"“”\n，。]{1,30})*)(?:;;|''|``)/g

function fullMarks(text: string, chinese: boolean): string {
  return text.replace(/[,:;()!?∶]/g, (mark, at: number) => {
    const before = text[at - 1] ?? ''
    const after = text[at + 1] ?? ''
    if ((mark === ',' || mark === ':' || mark === '∶') && isDigit(before) && isDigit(after)) return mark
    // A semicolon stands in no number.
    if (mark === ';') return chinese ? '；' : ';'
    return besideHan.test(before) || besideHan.test(after) || (isDigit(before) && mark !== ':') || mark === '(' || mark === ')' ? full[mark]! : mark
  })
}

/** 主任〔兼〕, 〔女〕: brackets of the other form, but for those that a line begins with (heads of sections) and those of a year (〔2023〕5号) or a figure. */
const roundBrackets = (text: string): string => (text.includes('〔') ? text.replace(/(?<=[^\s〔〕])〔([^〔〕]{1,80})〕/g, (all, words: string) => (/^[\d.-]*$/.test(words) ? all : `（${words}）`)) : text)

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
  return lostOpening(unified.respell(inPairs(unified.text)))
}

/** 参加！三城同创”是…: on sites that fold marks byte by byte ！ stands for the two marks 。“ whose inner bytes are its own. */
function lostOpening(line: MappedText): MappedText {
  if (!line.text.includes('！')) return line
  return line.replace(/(?<=[\u3400-\u9fff）])！(?=[^“”。！？]{1,24}”)/g, ({ 0: mark, index }) => (line.text.slice(0, index).split('“').length === line.text.slice(0, index).split('”').length ? '。“' : mark))
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

/** ，， 、、 ，。 are slips, and a site that puts a comma before its marks means ，、 and ，？ for the latter; 。。。 is meant. */
const doubled = /[，、]+。|，[；？！：]|[，、]{2,}|；{2,}|：{2,}|(?<!。)。。(?!。)/g

/** The one mark that a run of marks was meant to be. */
function single(marks: string): string {
  if (/^，[、；？！：]$|。$/.test(marks)) return marks.at(-1)!
  const [first] = marks
  return [...marks].every((mark) => mark === first) ? first! : '，'
}
