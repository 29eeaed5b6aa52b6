import { matchesOf } from '../language/scanner.ts'
import { decodeEntity } from './html-tree.ts'
import { MappedText } from './mapped-text.ts'

const newline = /[^\r\n\u2028\u2029]+/g
const paragraphTag = /(?:\\[nrt])+|<\/?(?:p|br|h[1-6]|div|li|tr|section)(?:\s[^<>]{0,200})?\/?>/gi
const inlineTag = /<\/?(?:span|strong|b|em|i|u|a|font|img|td|th)(?:\s[^<>]{0,200})?\/?>/g
const entity = /&(?:#\d{2,5}|#x[\da-f]{2,5}|nbsp|ensp|emsp|thinsp|quot|amp|lt|gt|[lr]dquo|[lr]squo|middot|mdash|ndash|hellip|bull|times|yen);/gi

/** The stretches of a plain text that are lines of their own; tags that it kept of a page's markup part lines too (…</h3> <h3>…), and breaks that it kept as they stand in a program (…供图\n\n  5月10日，…). */
export function* linesOf(source: string): Generator<MappedText> {
  const isTagged = source.includes('</') || source.includes('<br') || source.includes('\\n')
  for (const { 0: text, index } of matchesOf(newline, source)) {
    let start = 0
    if (isTagged) {
      for (const tag of matchesOf(paragraphTag, text)) {
        yield withoutMarkup(MappedText.of(text.slice(start, tag.index), index + start))
        start = tag.index + tag[0].length
      }
    }
    yield withoutMarkup(start === 0 ? MappedText.of(text, index) : MappedText.of(text.slice(start), index + start))
  }
}

/** Without the tags and entities that a copy of a page's source kept: 县长<b>甲</b>, 李&nbsp;明. */
function withoutMarkup(line: MappedText): MappedText {
  let plain = line
  if (plain.text.includes('<')) plain = plain.replace(inlineTag, () => '')
  if (plain.text.includes('&')) plain = plain.replace(entity, ([written]) => decodeEntity(written))
  return plain
}
