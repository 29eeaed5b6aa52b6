import { alternatives } from '../../language/alternatives.ts'
import { oncePerDocument } from '../context-cache.ts'

/** 甲致信祝贺, 乙对防汛工作作出批示: words that others pass on. */
const wrote = /^(?:同志|总书记|主席|总理|书记)?[^。；]{0,60}?(?:致信|致(?:以)?贺[信电]|发来(?:了)?(?:贺[信电]|慰问[信电])|致函|复信|回信|作(?:出)?(?:了)?(?:重要|专门)?(?:指示|批示)(?!精神|要求))/
/** What only somebody does who is there. */
const came = new RegExp(alternatives`^(?:同志|总书记|主席|总理|书记)?(?:${alternatives`
  [^，。；]{0,24}?(?:${alternatives`
    出席|参加|列席|主持|会见|会谈|座谈(?!会)|考察|调研|视察|慰问|检查|来到|走进|抵达|宣布|颁发|听取|观看|合影
  `})
  [^，。；]{0,30}?(?:发表|作)(?:了)?[^，。；]{0,8}(?:讲话|致辞|演讲)
`})(?!时|后|的)`)

/** Those of whom the page tells only that they wrote: what their letters and instructions demand was not said at the meeting that heard them. */
export const letterWriters = oncePerDocument(({ facts, text }): ReadonlySet<string> => {
  const told = new Map<string, boolean>()
  for (const { person, name } of facts.names) {
    const behind = text.slice(name.end, name.end + 80).split('\n')[0]!
    if (came.test(behind)) told.set(person, false)
    else if (wrote.test(behind) && !told.has(person)) told.set(person, true)
  }
  return new Set([...told].filter(([, only]) => only).map(([person]) => person))
})
