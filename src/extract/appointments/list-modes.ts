import { alternatives } from '../../language/alternatives.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'
import { listAction, type Action } from './act-words.ts'

export interface ListMode {
  /** The act of the list in which a block stands: that of the last heading, or of the headline (任命名单). */
  readonly mode: Action | undefined
  /** The block is itself such a heading. */
  readonly opens: boolean
  /** It stands under no heading, in a list of which the headline or an announcement says that it appoints and removes. */
  readonly unheaded: boolean
}

/** 任    命  甲为…, 一、任命：乙为…, over lines that stand below without a verb of their own. */
function opensWith(line: string): Action | undefined {
  const word = (line.includes(' ') || line.includes('：') ? heading.exec(line) : null)?.[1]
  return word === undefined ? undefined : /^[任聘]/.test(word) ? 'appointed' : 'removed'
}
const heading = new RegExp(alternatives`^(?:${alternatives`
  [一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）|\d[.、．]
`})?(?:会议|同时|另|现)?(?:决定|批准)?(任 ?命|任 ?职|聘 ?任|免 ?去|免 ?职|解 ?聘)(?:名单|人员|(?:下列|以下|如下)[^，。；：]{0,8})?(?: |：)\s*(?:[（(]?[一\d]{1,2}[）)、.．]\s*|[①-⑳⑴-⒛])?(?=[\u3400-\u9fff])`)

/** 通过了以下任免事项：, 任免名单如下：: what follows gives and takes offices, each item as it says. */
const announcesBoth = /(?:任免|人事)[^，。：]{0,14}[：:]$|任免(?:事项|名单)?如下[：:。]?$|任免(?:名单|事项)$/

/** Under which heading (任命：, 二、免去, 任命名单) each block stands. */
export const listModes = oncePerDocument((context: ExtractionContext): readonly ListMode[] => {
  const { facts, clean } = context
  const headline = facts.title ?? ''
  let mode: Action | undefined = /(?<!任)免职[^，。任]{0,6}名单/.test(headline) ? 'removed' : /(?:任命|任职)[^，。免]{0,6}名单/.test(headline) ? 'appointed' : undefined
  let unheaded = /任免|任命|任职|免职|人事/.test(headline)
  return clean.blocks.map(({ kind, text: block }) => {
    if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') return { mode: undefined, opens: false, unheaded: false }
    const opened = kind === 'title' && !/[：:]$/.test(block) ? undefined : listAction(block)
    if (opened) mode = opened
    else if (kind !== 'title') mode = opensWith(block) ?? mode
    unheaded ||= kind !== 'title' && announcesBoth.test(block)
    return { mode: kind === 'title' ? undefined : mode, opens: opened !== undefined, unheaded: unheaded && mode === undefined && kind !== 'title' }
  })
})
