import { flat } from '../../language/flat.ts'
import { tracesOf } from '../../language/traces.ts'
import { cleanSpan } from '../../model/span.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'
import { findAmounts } from './amounts.ts'

type Kind = 'label' | 'figure' | 'change'
interface Line {
  readonly kind: Kind
  readonly sentence: Sentence
}

const label = /^(?!第[一二三四五六七八九十]|[一二三四五六七八九十]{1,3}[、.．]|[（(])[\u3400-\u9fffA-Z“”、（）]{2,20}$/
const lead = /^(?:完成|实现|达到?|突破|超过?|约|近|预计)?/
const change = /^(?:同比|[比较]上年|年均)?(?:增长|下降|增|降|提高|上升)$/
const longest = 24

/** What a line by itself is: a figure, by how much it grew, or what both are of. */
function kindOf({ text }: Sentence): Kind | undefined {
  if (text.length > longest) return undefined
  if (label.test(text)) return 'label'
  if (!/^[^\d]{0,8}\d/.test(text)) return undefined
  const [amount, ...others] = findAmounts(text)
  if (!amount || others.length > 0 || !/^(?:[↑↓]|以上|左右)?$/.test(text.slice(amount.end))) return undefined
  const before = text.slice(0, amount.start)
  return change.test(before) && /%|百分点/.test(amount.unit) ? 'change' : before === lead.exec(before)![0] ? 'figure' : undefined
}

/**
 * The sentences of a page, those together that a report in large type sets in lines of their own: 地区生产总值 / 286.5亿元 /
 * 增长6.2%, or the figure first. Which of the two stands first, the ends of such a run of lines tell; else it is left alone.
 */
export function withFigureLines({ sentences, text }: ExtractionContext): readonly Sentence[] {
  const kinds = sentences.map(kindOf)
  if (kinds.filter((kind) => kind === 'figure').length < FIGURES) return sentences
  const read: Sentence[] = []
  for (let at = 0; at < sentences.length; ) {
    let end = at
    while (end < sentences.length && kinds[end] !== undefined) end++
    if (end === at) read.push(sentences[at++]!)
    else read.push(...groups(sentences.slice(at, end).map((sentence, i) => ({ sentence, kind: kinds[at + i]! })), text))
    at = Math.max(at, end)
  }
  return read
}
/** One figure alone says nothing of the order. */
const FIGURES = 2

function groups(run: readonly Line[], text: string): Sentence[] {
  const figures = run.flatMap(({ kind }, i) => (kind === 'figure' ? [i] : []))
  const isLabel = (i: number): boolean => run[i]?.kind === 'label'
  const labelFirst = run.at(-1)?.kind !== 'label' && figures.every((i) => isLabel(i - 1))
  const figureFirst = run[0]?.kind === 'figure' && figures.every((i) => isLabel(i + 1))
  if (figures.length < FIGURES || labelFirst === figureFirst) return run.map(({ sentence }) => sentence)
  const read: Sentence[] = []
  for (let i = 0; i < run.length; ) {
    const opens = labelFirst ? isLabel(i) && run[i + 1]?.kind === 'figure' : run[i]!.kind === 'figure'
    const size = !opens ? 1 : run[i + 2]?.kind === 'change' ? 3 : 2
    const parts = run.slice(i, i + size).map(({ sentence }) => sentence)
    read.push(size === 1 ? parts[0]! : joined(parts, labelFirst ? ' ' : '的', text))
    i += size
  }
  return read
}

/** Lines as one sentence of the same length, so that its places stay those of the page. */
function joined(parts: readonly Sentence[], mark: string, text: string): Sentence {
  const [first, second] = parts as readonly [Sentence, Sentence]
  const span = cleanSpan(first.span.start, parts.at(-1)!.span.end)
  const at = second.span.start - span.start - 1
  const words = flat([...text.slice(span.start, span.end)].map((character, i) => (character === '\n' ? (i === at ? mark : '，') : character)).join(''))
  return { span, text: words, traces: tracesOf(words), block: first.block }
}
