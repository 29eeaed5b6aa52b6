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

/** Under which heading (任命：, 二、免去, 任命名单) each block stands. */
export const listModes = oncePerDocument(({ facts, clean, text }: ExtractionContext): readonly ListMode[] => {
  const headline = facts.title ?? ''
  let mode: Action | undefined = /(?<!任)免职[^，。任]{0,6}名单/.test(headline) ? 'removed' : /(?:任命|任职)[^，。免]{0,6}名单/.test(headline) ? 'appointed' : undefined
  return clean.blocks.map(({ kind, span }) => {
    if (kind === 'masthead' || kind === 'dateline' || kind === 'caption') return { mode: undefined, opens: false }
    const block = text.slice(span.start, span.end)
    const opened = kind === 'title' && !/[：:]$/.test(block) ? undefined : listAction(block)
    if (opened) mode = opened
    else if (kind !== 'title') mode = opensWith(block) ?? mode
    return { mode: kind === 'title' ? undefined : mode, opens: opened !== undefined }
  })
})
