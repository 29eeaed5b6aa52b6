import { isParagraph } from '../../src/clean/opening-lines.ts'
import type { MediaType } from '../../src/model/document.ts'

/** A page as it could also have come: the same facts in another form. */
export interface Page {
  readonly text: string
  readonly mediaType: MediaType
  /** Those whom the page names. */
  readonly names: readonly string[]
}
type Text = (text: string, page: Page) => string

const eachLine = (change: Text): Text => (text, page) => text.split(/\r?\n/).map((line) => change(line, page)).join('\n')
const paragraphs = (change: Text): Text => eachLine((line, page) => (isParagraph(line.trim()) && !line.includes('\t') ? change(line, page) : line))

/** A character with its pinyin gloss, a number, a word: what no line breaks within. */
const token = /[\u3400-\u9fff]\([a-zà-ɏ]+\)|[\d.]+%?|[a-zA-Z]+|[^]/g
const opensNoLine = /^[，。；：、！？”’）》…—%,.;:!?)\]]/

/** The line broken at every `width` characters, each further line behind `lead`. */
function wrapped(line: string, width: number, lead: string): string {
  const lines = ['']
  let length = 0
  for (const piece of line.match(token) ?? []) {
    if (length >= width && !opensNoLine.test(piece)) {
      lines.push('')
      length = 0
    }
    lines[lines.length - 1] += piece
    length += piece.endsWith(')') ? 1 : piece.length
  }
  return lines.join(`\n${lead}`)
}

/** Width to which the pages are broken; a page of short paragraphs shows no width, and is left. */
const WIDTH = 38
const isLong = (text: string): boolean => text.split('\n').filter((line) => isParagraph(line.trim()) && line.length > 2 * WIDTH).length >= 2
const hardWrapped = (lead: string): Text => (text, page) => (isLong(text) ? paragraphs((line) => wrapped(line.trimEnd(), WIDTH, lead))(text, page) : text)

const toHalf: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')', '！': '!', '？': '?' }
const toFull = Object.fromEntries(Object.entries(toHalf).map(([full, half]) => [half, full]))

const numerals = '〇一二三四五六七八九'
const inNumerals = (number: number): string => (number < 10 ? numerals[number]! : `${number < 20 ? '' : numerals[Math.floor(number / 10)]}十${number % 10 === 0 ? '' : numerals[number % 10]}`)

function eachName(change: (name: string) => string): Text {
  return (text, { names }) => {
    const known = names.filter((name) => /^[\u3400-\u9fff]{2,4}$/.test(name)).sort((a, b) => b.length - a.length)
    return known.length === 0 ? text : text.replace(new RegExp(known.join('|'), 'g'), change)
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const html = (layout: (lines: readonly string[], page: Page) => string): Text => (text, page) =>
  `<html><head><meta charset="utf-8"></head><body><div class="content">${layout(text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '').map(escaped), page)}</div></body></html>`
const inP = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('\n')

const others = ['市委书记赵国栋会见来访客商', '市长钱志强主持召开市政府常务会议', '副市长孙丽华到南湖社区调研养老服务工作']

/** Changes of plain text that keep what it says. */
export const forms: Readonly<Record<string, Text>> = {
  'lines broken by width': hardWrapped(''),
  'lines broken by width, set in': hardWrapped('  '),
  'a blank line after each': (text) => text.split(/\r?\n/).filter((line) => line.trim() !== '').join('\n\n'),
  'no blank lines': (text) => text.split(/\r?\n/).filter((line) => line.trim() !== '').join('\n'),
  'paragraphs set in': paragraphs((line) => `\u3000\u3000${line.trim()}`),
  'paragraphs set in by no-break blanks': paragraphs((line) => `\u00a0\u00a0\u00a0\u00a0${line.trim()}`),
  'CRLF': (text) => text.replace(/\r?\n/g, '\r\n'),
  'marks of half width': (text) => text.replace(/[，：；（）！？]/g, (mark) => toHalf[mark]!),
  'marks of full width': (text) => text.replace(/(?<=[\u3400-\u9fff，。、“”）])[,:;()!?]|[,:;()!?](?=[\u3400-\u9fff“”（])/g, (mark) => toFull[mark]!),
  'dots for full stops': (text) => text.replace(/[，：；（）！？]/g, (mark) => toHalf[mark]!).replaceAll('。', '.'),
  'digits of full width': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'dates between blanks': (text) => text.replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, '$1 年 $2 月 $3 日'),
  'dates in numerals': (text) => text
    .replace(/(\d{4})年(?=\d{1,2}月\d{1,2}日)/g, (_, year: string) => `${[...year].map((digit) => numerals[Number(digit)]).join('')}年`)
    .replace(/(?<!\d)(\d{1,2})月(\d{1,2})日/g, (_, month: string, day: string) => `${inNumerals(Number(month))}月${inNumerals(Number(day))}日`),
  'dates with dashes': (text) => text.replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, (_, year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
  'dates with dots': (text) => text.replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, '$1.$2.$3'),
  'zero-width characters in names': eachName((name) => `${name[0]}\u200b${name.slice(1)}`),
  'soft hyphens in names': eachName((name) => `${name[0]}\u00ad${name.slice(1)}`),
  'the buttons and lists of a site behind it': (text) => `${text.trimEnd()}\n\n【打印】 【关闭】\n责任编辑：钱小敏\n上一篇：${others[0]}\n下一篇：${others[1]}\n相关新闻\n·${others.join('\n·')}\n版权所有 未经许可不得转载`,
  'headlines with days behind it': (text) => `${text.trimEnd()}\n\n${others.map((other, i) => `2025-11-0${i + 1}\n${other}`).join('\n')}`,
  'the head of a site': (text) => `网站首页 | 新闻中心 | 政务公开 | 办事服务\n今天是2026年1月3日 星期六\n您当前所在位置：首页 > 新闻中心 > 时政要闻\n${text}`,
  'the top news of a site above it': (text) => `首页\n新闻\n时政\n要闻推荐\n${others.join('\n')}\n${text}`,
}

/** Plain text as pages of HTML set it. */
export const htmlForms: Readonly<Record<string, Text>> = {
  'paragraphs': html(inP),
  'paragraphs that the source breaks': html((lines) => lines.map((line) => `<p>\n${line.replace(/.{38,}?[\u3400-\u9fff，。、](?![(\d])/g, '$&\n')}\n</p>`).join('\n')),
  'paragraphs set in by entities': html((lines) => lines.map((line) => `<p>&nbsp;&nbsp;&emsp;${line}</p>`).join('')),
  'breaks': html((lines) => lines.join('<br><br>')),
  'one cell of a table': html((lines) => `<table><tr><td>${lines.join('<br>')}</td></tr></table>`),
  'names in bold print': html((lines, page) => eachName((name) => `<b>${name}</b>`)(inP(lines), page)),
  'names in two pieces': html((lines, page) => eachName((name) => `<span>${name[0]}</span><span>${name.slice(1)}</span>`)(inP(lines), page)),
  'lists of links around it': (text, page) => html(inP)(text, page)
    .replace('<body>', `<body><ul>${others.map((other) => `<li><a href="x">${other}</a><span>2025-11-02</span></li>`).join('')}</ul>`)
    .replace('</body>', `<ul>${others.map((other) => `<li><a href="x">${other}</a></li>`).join('')}</ul></body>`),
}
