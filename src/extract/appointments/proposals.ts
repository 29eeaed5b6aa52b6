import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'

/** 提请任命甲为…, 提请县人大常委会审议决定免去乙的…: what is asked for stands behind. */
const asks = /提请(?!名)[^，。；：]{0,16}$/
/** 表决通过了人事任免事项, 决定任命, 颁发任命书: what was asked for has been done. */
const adopted = /通过[^。；]{0,40}(?:任免|任命|任职|人事|议案|名单)|(?:议案|任免|人事|名单|事项)[^。；]{0,16}通过|决定任命|决定免去|颁发[^。；]{0,8}任命书|宪法宣誓/

const isAdopted = oncePerDocument(({ text }: ExtractionContext): boolean => adopted.test(text))

/** True of a verb at `at` that only asks for an act, on a page that does not tell whether it was done. */
export const isProposal = (context: ExtractionContext, block: string, at: number): boolean => asks.test(block.slice(Math.max(0, at - 20), at)) && !isAdopted(context)
