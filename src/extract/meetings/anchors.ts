import type { CleanSpan } from '../../model/span.ts'
import { oncePerDocument } from '../context-cache.ts'
import type { ExtractionContext, Sentence } from '../rule.ts'

/** A meeting told of only as what came before the page's own. */
const aside = /会前|开会之前|[会式](?:议)?(?:召开|开始|开幕|举行)(?:之)?前|此前|在此之前|上次会议/
/** 他指出，市里2月专门召开动员大会: told in a speech. */
const inSpeech = /(?:指出|强调|要求|表示|介绍)[，：]/
const isOath = /(?:宣誓|颁发任命书)[^，。]{0,8}$/
/** 甲率队在某州考察。…我市还举行了捐赠仪式。甲指出，…. */
const alsoHeld = /(?:还|并)[^，。；]{0,14}(?:举行|举办|出席|参加)(?:了)?[^，。；]*$/
const toldInPassing = /(?:先行|此前|会前|之前)(?:已)?(?:召开|举行)/

/** A place where the page tells of a meeting. */
export interface Anchor {
  readonly key: string
  readonly at: number
  readonly block: number
  readonly title: boolean
  readonly aside: boolean
  /** An oath taken at a session: only its own sentence tells of it, what follows is the session's again. */
  readonly oath: boolean
  /** A ceremony that is told on the way of a tour: what its leader says next is said on the tour. */
  readonly onTheWay: boolean
}

/** All of them, in order. */
export function anchorsOf(context: ExtractionContext): Anchor[] {
  const { meetings } = context.facts
  const settingOf = settings(context)
  return meetings
    .flatMap(({ key, name, evidence }) => {
      const oath = meetings.length > 1 && isOath.test(name)
      const ceremony = /(?:仪式|典礼)$/.test(name)
      return evidence.map((span) => {
        const { block, title, told, aside } = settingOf(span)
        const onTheWay = told !== undefined && ceremony && alsoHeld.test(told.text.slice(0, span.start - told.span.start + 4)) && meetings.some((tour) => tour.kind === '调研' && tour.evidence.some((one) => one.start < told.span.start))
        return { key, at: span.start, block, title, aside: meetings.length > 1 && aside, oath, onTheWay }
      })
    })
    .sort((a, b) => a.at - b.at)
}

interface Setting extends Pick<Anchor, 'block' | 'title' | 'aside'> {
  /** The sentence. */
  readonly told: Sentence | undefined
}

/** Where a meeting is told of, which is asked again for each sentence while the meetings grow. */
const settings = oncePerDocument(({ clean, sentences, text }) => {
  const known = new Map<CleanSpan, Setting>()
  const settingOf = ({ start, end }: CleanSpan): Setting => {
    const block = blockAt(clean.blocks, start)
    const told = sentences.find(({ span }) => span.start <= start && start < span.end)
    const isAside = told !== undefined && (aside.test(told.text.slice(0, start - told.span.start + 8)) || inSpeech.test(told.text.slice(0, start - told.span.start)) || toldInPassing.test(text.slice(start, end + 4)))
    return { block, title: clean.blocks[block]?.kind === 'title', told, aside: isAside }
  }
  return (span: CleanSpan): Setting => {
    let own = known.get(span)
    if (!own) known.set(span, (own = settingOf(span)))
    return own
  }
})

const blockAt = (blocks: ExtractionContext['clean']['blocks'], at: number): number => blocks.findIndex(({ span }) => span.start <= at && at < span.end)
