import type { MappedText } from './mapped-text.ts'

const full: Readonly<Record<string, string>> = { ',': '，', ':': '：', ';': '；', '(': '（', ')': '）', '!': '！', '?': '？' }
const han = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef\ud800-\udfff“”‘’…—·%℃]/

/**
 * One form of each mark for the rules: many sites fold ，：；（）！？ to ASCII, others mix. A mark that touches Chinese text
 * becomes full-width; those inside numbers (1,000; 12:55), Latin text and addresses stay. Quotation marks become “” and ‘’,
 * dots in names ·, marks doubled by a slip single.
 */
export function unifyPunctuation(line: MappedText): MappedText {
  const { text } = line
  const chinese = /[\u3400-\u9fff]/.test(text)
  return line
    .replace(/[,:;()!?]/g, (match) => {
      const at = match.index
      const before = text[at - 1] ?? ''
      const after = text[at + 1] ?? ''
      if (/[,:]/.test(match[0]) && /\d/.test(before) && /\d/.test(after)) return match[0]
      // A semicolon stands in no number.
      if (match[0] === ';') return chinese ? '；' : ';'
      return han.test(before) || han.test(after) || (/\d/.test(before) && match[0] !== ':') || match[0] === '(' ? full[match[0]]! : match[0]
    })
    .replace(/[「『｢」』｣]/g, ({ 0: mark, index }) => {
      // 『』 within 「」 are the inner marks, by themselves the outer ones.
      const inner = /[『』]/.test(mark) && text.lastIndexOf('「', index) > text.lastIndexOf('」', index)
      return /[「『｢]/.test(mark) ? (inner ? '‘' : '“') : inner ? '’' : '”'
    })
    .replace(/"([^"\n]{1,60})"/g, ([, words]) => `“${words}”`)
    .replace(/(?<=[\u3400-\u9fff])[•‧・･∙⋅．](?=[\u3400-\u9fff]{2})/g, () => '·')
    .replace(/，{2,}|、{2,}|。{2}(?!。)/g, ([marks]) => marks![0]!)
    .replace(/[０-９Ａ-Ｚａ-ｚ％]/g, ([wide]) => String.fromCharCode(wide!.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)．(?=\d)/g, () => '.')
}

const spacedName = /(?<=^|[、，：（；。\s]|书记|主任|主席|市长|区长|县长|州长|旗长|镇长|乡长|部长|局长|委员|常委|同志|秘书长|领导|和|免去|任命|接受|由)[\u3400-\u9fff] +[\u3400-\u9fff](?=[、，。；）（：\s主出参指强要等讲同为因的任辞列及与和先就代当做作]|$)/g

/** Names of two characters are often set as wide as those of three: 李 明、王 强. The blank between goes. */
export function closeSpacedNames(line: MappedText): MappedText {
  if (!line.text.includes(' ')) return line
  // The blank alone is the edit: each half of the name still stands for itself.
  const blanks = [...line.text.matchAll(spacedName)].map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1, text: '' }))
  return line
    .apply(blanks)
    .replace(/(?<=[，。；：、！？”）]) +| +(?=[，。；：、！？”）（])/g, () => '')
}
