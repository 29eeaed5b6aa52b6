import type { MappedText } from './mapped-text.ts'

/** 1）某水库, 2)某河道: half a bracket behind an item's number. */
const half = /^\s*\d{1,2}[)）](?=[^)）])/
/** 1.2017年工作回顾: the point behind an item's number, before a year. */
const beforeYear = /^\s*\d{1,2}[.．](?=(?:19|20)\d\d年)/

/** The numbers of items in a form that all rules know, and that is read as part of no figure: 1、某水库, 1、2017年工作回顾. */
export function unifyItemMarks(line: MappedText): MappedText {
  const mark = half.exec(line.text) ?? beforeYear.exec(line.text)
  return mark ? line.respell(`${mark[0].slice(0, -1)}、${line.text.slice(mark[0].length)}`) : line
}
