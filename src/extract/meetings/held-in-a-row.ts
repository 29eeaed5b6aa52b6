import type { ExtractionContext } from '../rule.ts'
import { oncePerDocument } from '../context-cache.ts'

/** 区长甲先后主持召开两场座谈会: how many of one kind, which the page goes on to tell one by one. */
const held = /主持(?:召开)?了?([两二三四2-4])[个场次]((?:座谈|汇报|推进|调度|协调|征求意见|交流|对接)会)(?=[，。；])/
const figures: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4 }

interface Row {
  readonly keys: readonly string[]
  /** What stands behind a verb that means all of them: 主持召开两场座谈会, 出席座谈会. */
  readonly all: RegExp
}

const rowOf = oncePerDocument(({ text, facts }: ExtractionContext): Row | undefined => {
  const match = held.exec(text)
  if (!match) return undefined
  const [, count, head] = match
  const keys = facts.meetings.filter(({ name }) => name.endsWith(head!) && name !== head).map(({ key }) => key)
  if (keys.length !== (figures[count!] ?? Number(count))) return undefined
  return { keys, all: new RegExp(`^(?:召开|了|上述|这)*(?:${count}[个场次])?${head}(?:[，。；]|$)`) }
})

/** The others of several meetings held in a row, for a verb at one of them whose object, the words behind it, is all of them. */
export function othersInRow(context: ExtractionContext, meeting: string, words: string): readonly string[] {
  const row = rowOf(context)
  return row && row.keys.includes(meeting) && row.all.test(words) ? row.keys.filter((key) => key !== meeting) : []
}
