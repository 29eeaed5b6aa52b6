import { phraseStart } from './noun-phrase.ts'

const share = /([\u3400-\u9fffA-Za-z]{2,7}(?:、[\u3400-\u9fffA-Za-z]{2,7})*、)$/
const marked = /[，。；：“”（）]/

/** Of one short length (蓝天、碧水), with one ending, or with the same word at the same place (消费进社区、服务进家庭). */
const runsParallel = (part: string, other: string): boolean =>
  part.at(-1) === other.at(-1) || (part.length === other.length && (part.length <= 3 || [...part].some((character, i) => character === other[i])))

/** Where the first of so many names begins, of which the last one begins at `start`; `start` where fewer stand there. */
export function startOfAll(words: string, start: number, count: number): number {
  const parts = words.slice(Math.max(0, start - 60), start - 1).split('、').slice(1 - count)
  const short = parts.slice(1).every((part) => part.length <= 12 && !marked.test(part))
  if (parts.length < count - 1 || !short) return start
  const rest = parts.slice(1).reduce((sum, part) => sum + part.length + 1, 0)
  const end = start - 1 - rest
  const first = phraseStart(words, Math.max(0, end - 8), end)
  return first < end && words[first - 1] !== '、' ? first : start
}

/** 蓝天、碧水、净土保卫战: a head that parts of one length share. */
export function sharedStart(words: string, start: number, modifiers: string, action: string): number {
  // 农民培育计划、品牌培育计划: the one before has a head of its own.
  if (words[start - 1] !== '、' || words.slice(0, start - 1).endsWith(action.slice(-2))) return start
  const run = share.exec(words.slice(Math.max(0, start - 32), start))?.[1]
  if (!run) return start
  let at = start
  for (const part of run.split('、').slice(0, -1).reverse()) {
    const short = part.length > modifiers.length ? part.slice(phraseStart(part, 0, part.length)) : part
    if (/(?:项目|工程|基地|建设)$/.test(short)) break
    if (!runsParallel(short, modifiers)) break
    at -= short.length + 1
    if (short !== part) break
  }
  return at
}
