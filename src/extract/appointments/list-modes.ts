import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext } from '../rule.ts'
import { listAction, type Action } from './act-words.ts'

export interface ListMode {
  /** The act of the list in which a block stands: that of the last heading, or of the headline (任命名单). */
  readonly mode: Action | undefined
  /** The block is itself such a heading. */
  readonly opens: boolean
}

/** 任    命  甲为…, over lines that only blanks set below it. */
function opensWith(line: string): Action | undefined {
  const word = /^(?:决定|批准)?(任 ?命|免 ?去|免 ?职) (?=[\u3400-\u9fff])/.exec(line)?.[1]
  return word === undefined ? undefined : word.startsWith('任') ? 'appointed' : 'removed'
}

/** 甲为…, 乙的…职务 in a list without headings: what each line says by itself. */
const byItself = /^(?:\d{1,2}[.、．]|[一二三四五六七八九十]+、)?[\u3400-\u9fff· ]{2,12}(?:同志)?(?:（[^（）]{1,8}）)?(为(?!了)[^，。；]{4,}|的[^，。；]{4,}职务)[；。，]?$/

/** Under which heading (任命：, 二、免去, 任命名单) each block stands. */
export const listModes = oncePerDocument(({ facts, clean }: ExtractionContext): readonly ListMode[] => {
  const headline = facts.title ?? ''
  let mode: Action | undefined = /(?<!任)免职[^，。任]{0,6}名单/.test(headline) ? 'removed' : /(?:任命|任职)[^，。免]{0,6}名单/.test(headline) ? 'appointed' : undefined
  const unheaded = /任免/.test(headline)
  return clean.blocks.map(({ kind, text: block }) => {
    if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') return { mode: undefined, opens: false }
    const opened = kind === 'title' && !/[：:]$/.test(block) ? undefined : listAction(block)
    if (opened) mode = opened
    else if (kind !== 'title') mode = opensWith(block) ?? mode
    const own = mode === undefined && unheaded ? byItself.exec(block)?.[1] : undefined
    return { mode: kind === 'title' ? undefined : (mode ?? (own === undefined ? undefined : own.startsWith('为') ? 'appointed' : 'removed')), opens: opened !== undefined }
  })
})
