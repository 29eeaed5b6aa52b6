import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'

/** （2023年2月2日在某区第十六届人民代表大会第三次会议上）, ——在县十七届人大五次会议上 */
const given = /^[（(—―\s-]*(?:[\d年月]{2,10}日，?)?[在向]([^，。；：“”（）]{3,40}(?:会议|大会|全会))上?(?:（摘要）)?[）)]?$/
const address = /^(?:各位(?:代表|委员)|同志们)/
/** How many lines may stand above the text, and how far below the line its address. */
const [HEAD, BELOW] = [14, 6]

/** The line above a report that says at which session it was given. */
export interface DeliveredLine {
  readonly block: number
  /** The session as worded, and where it stands. */
  readonly name: string
  readonly at: number
  /** The block that addresses the delegates. */
  readonly address: number
}

/** It stands by itself above 各位代表; what follows that tells of the year's other meetings. */
export const deliveredLine = oncePerDocument(({ clean }: ExtractionContext): DeliveredLine | undefined => {
  for (const [block, { kind, span, text }] of clean.blocks.slice(0, HEAD).entries()) {
    if (kind === 'row') continue
    const [name] = given.exec(text)?.slice(1) ?? []
    if (name === undefined || !/代表大会|人大|政协|委员会|代会/.test(name)) continue
    const below = clean.blocks.slice(block + 1, block + 1 + BELOW).findIndex((line) => address.test(line.text))
    if (below >= 0) return { block, name, at: span.start + text.indexOf(name), address: block + 1 + below }
  }
  return undefined
})
