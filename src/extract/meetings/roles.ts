import { isInPaperTitle, isQuoted } from '../../language/enclosed.ts'
import { scanner } from '../../language/scanner.ts'
import type { CleanSpan } from '../../model/span.ts'
import type { ExtractionContext, NameMention, Rule, Sentence } from '../rule.ts'
import { clausesOf, isInName } from './clauses.ts'
import { deputiesIn } from './deputies.ts'
import { readHeard, wholeHearings } from './heard-reports.ts'
import { cameToo, firstGroup, isList, joinsAll, lastGroup } from './name-groups.ts'
import { ownSentences } from './own-sentences.ts'
import { meetingAt } from './passages.ts'
import { RoleGiver } from './role-giver.ts'
import { readLine } from './role-lines.ts'
import { addressed, agendaVerb, allMeetings, attends, bothMeetings, carriesOn, chairField, convenedFor, goesOnWithBodies, isListed, isNamedBehind, isPraised, isReadOut, lectureAfter, listed, notHere, onAgenda, opensMatter, ownSubject, passedOn, presentLine, presides, reported, reportedByHim, roleVerb, setsScene, speaks, whileVisiting } from './role-words.ts'
import { isAround, isBackground, isLetGo, isSaidAbove } from './told-beside.ts'
import { areJoint, convenes, firstList, goesOnToConvene, meansSpeakers, speakersOf, sayingIt, withoutLed } from './speakers.ts'

const name = 'meetings/roles'
const roleVerbsOf = scanner(roleVerb)
/** 分别围绕城市建设作了发言: what it is about is no subject. */
const aboutWhat = /(?:围绕|就(?!业)|结合|针对|聚焦)[^，]*$/
const goesOnConvening = /^(?:主持|组织|视频|连夜|随即|随后|紧急|当即|立即)*召开(?=[^，。；]{0,40}会)/
const inTheChair = /^(?:会议|大会|仪式|活动|座谈会)(?:共同)?由$/

/**
 * Who did what at a meeting: presided (主持), spoke (讲话, 汇报, 指出…), attended (出席, 参加, 列席, 陪同…). A verb's
 * subjects are the names before it in its clause, else those listed in the clauses just before; 主持的是 and 由…主持 have
 * theirs behind or between. Who presides or speaks also attends. Who deputes another (受…委托) has no edge.
 */
export const roles: Rule = {
  name,
  apply(context) {
    if (context.facts.meetings.length === 0) return
    const reader = new RoleReader(context)
    for (const sentence of ownSentences(context)) if (context.clean.blocks[sentence.block]!.kind !== 'row') reader.read(sentence)
    for (const sentence of context.sentences) if (context.clean.blocks[sentence.block]!.kind === 'caption' && shows(sentence.text)) reader.read(sentence)
    reader.finish()
  },
}

/** ▲镇人大主席甲主持会议, 副主任乙在座谈会上发言（某某/摄）: a picture of somebody in a role at it. */
const shows = (caption: string): boolean => caption.length < 60 && /主持(?:会议|大会|座谈会)|(?:讲话|发言|致[辞词]|(?:报告|汇报))[。，]?(?:[^\u3400-\u9fff]|$)/.test(caption)

class RoleReader {
  readonly #context: ExtractionContext
  readonly #giver: RoleGiver
  /** Names that a clause closed by a semicolon listed for the verb behind it. */
  #carried: readonly NameMention[] = []
  /** 出席会议的有：甲；乙、丙；…: the verb that lists whom the next parts go on with, or the next lines (`below`). */
  #listing: { readonly verb: string; readonly below: boolean } | undefined
  /** 免去甲职务, 接受乙辞职: where somebody is only told to leave an office. */
  readonly #leavings: readonly CleanSpan[]

  constructor(context: ExtractionContext) {
    this.#context = context
    this.#leavings = context.facts.appointments.filter(({ action }) => action === 'removed' || action === 'resigned').flatMap(({ evidence }) => evidence)
    this.#giver = new RoleGiver(context, name)
  }

  read(sentence: Sentence): void {
    const { facts } = this.#context
    const mentions = facts.names.filter((mention) => mention.name.start >= sentence.span.start && mention.name.end <= sentence.span.end && !this.#leavings.some(({ start, end }) => mention.name.start >= start && mention.name.end <= end) && !isInPaperTitle(sentence.text, mention.name.start - sentence.span.start) && !isLetGo(this.#context.text, mention))
    this.#giver.next(sentence, mentions)
    const carried = this.#carried
    this.#carried = []
    const listing = this.#listing
    this.#listing = undefined
    const { meetings } = facts
    if (allMeetings.test(sentence.text) || (meetings.length === 2 && meetings.every(({ name: held }) => !/(?:仪式|典礼)$/.test(held)) && bothMeetings.test(sentence.text))) return this.#readForAll(sentence, mentions)
    const meeting = meetingAt(this.#context, sentence)
    if (meeting === undefined || lectureAfter.test(sentence.text) || isBackground(sentence) || isAround(this.#context, sentence, meeting)) return
    if (listing !== undefined && isList(sentence, mentions, this.#context.text)) {
      this.#giver.giveAt(listing.verb, mentions, meeting, sentence.span.end, sentence.span.start)
      if (listing.below || sentence.text.endsWith('；')) this.#listing = listing
    } else this.#readSentence(sentence, mentions, meeting, carried)
  }

  #readSentence(sentence: Sentence, mentions: readonly NameMention[], meeting: string, carried: readonly NameMention[]): void {
    const { text } = this.#context
    const deputies = deputiesIn(sentence, mentions)
    // 他 in this sentence or the next is who opens it; whoever speaks in it comes later and counts more.
    const [first, second] = mentions
    if (first && !/^[担兼]?任/.test(text.slice(first.phrase.end, first.phrase.end + 2)) && (first.phrase.start - sentence.span.start <= 12 || setsScene.test(text.slice(sentence.span.start, first.phrase.start)))) this.#giver.speaker = second && lastGroup([first, second], text).length > 1 ? firstList(mentions) : [first]
    let pending: NameMention[] = [...carried]
    let acted = false
    let convener: NameMention | undefined
    // 会议由主任甲，副主任乙主持: the first of two in the chair.
    let chaired: readonly NameMention[] = []
    const give = this.#giver.in(sentence, meeting, deputies)
    if (readLine(this.#context, sentence, mentions, give)) {
      if (sentence.text.endsWith('；') && presentLine.test(sentence.text)) this.#listing = { verb: '参加', below: false }
      return
    }
    const hears = sentence.text.includes('听取')
    for (const clause of hears ? wholeHearings(clausesOf(sentence), mentions, text) : clausesOf(sentence)) {
      const own = mentions.filter((m) => m.name.start >= clause.start && m.name.end <= clause.end && !deputies.deputing.includes(m) && !passedOn.test(text.slice(m.name.end, Math.min(clause.end, m.name.end + 40))) && !isPraised(text.slice(clause.start, m.phrase.start), text.slice(m.phrase.end, clause.end)) && !isReadOut(text.slice(clause.start, m.phrase.start), text.slice(m.phrase.end, clause.end)))
      const words = text.slice(clause.start, clause.end)
      if (notHere.test(words.trim()) || whileVisiting.test(words) || isSaidAbove(this.#context, words, meeting)) continue
      const convened = own.find((m) => convenes.test(text.slice(m.phrase.end, Math.min(clause.end, m.phrase.end + 60))))
      if (convened) convener = convened
      if (convened) {
        give('主持', [convened], convened.phrase.end + 2)
        // 甲会同乙召开…: the other was there.
        const beside = own.filter((m) => m.phrase.start > convened.phrase.end && /^(?:同志)?(?:会同|与|和|同)$/.test(text.slice(convened.phrase.end, m.phrase.start)))
        if (beside.length > 0) give('参加', beside, beside.at(-1)!.phrase.end + 2)
      }
      // 甲连线各乡镇，召开调度会: who opens the sentence convenes it.
      if (own.length === 0 && pending.length === 1 && !acted && carried.length === 0 && goesOnConvening.test(words) && pending[0] === first) give('主持', pending, clause.start + 2)
      // 甲调研防汛工作，并召开座谈会: the same one.
      const further = own.length === 0 && first ? goesOnToConvene.exec(words) : null
      if (further && first!.phrase.end <= clause.start) give('参加', [first!], clause.start + further[0].length)
      // 甲一行在某区督导教育工作并召开座谈会: likewise.
      const behind = !convened && own.length > 0 ? text.slice(own.at(-1)!.phrase.end, clause.end) : ''
      const also = /^(?!.*(?:指出|强调|要求|表示|说|希望|提出))[^，。；]{2,40}?并(?:组织)?召开(?:了)?(?=[^，；。]{0,24}会)/.exec(behind)
      if (also) give('参加', [...pending, ...own], own.at(-1)!.phrase.end + also[0].length)
      if (own.length === 0 && /^(?:会议|大会)/.test(words)) pending = []
      if (hears && readHeard(text, clause, own, give)) {
        acted = true
        continue
      }
      const verbs = roleVerbsOf(words).filter((verb) => !isInName(own, clause.start + verb.index))
      if (verbs.length === 0) {
        if (own.length > 0) {
          chaired = inTheChair.test(text.slice(clause.start, own[0]!.phrase.start)) && own.at(-1)!.phrase.end === clause.end ? own : []
          if (acted) pending = []
          acted = false
          pending.push(...own)
        }
        continue
      }
      let sameClause = false
      for (const verb of verbs) {
        const at = clause.start + verb.index
        const end = at + verb[0].length
        const behind = text.slice(end, end + 40)
        const alone = speaks.test(verb[0]) || presides.test(verb[0])
        let subjects = own.filter((m) => (m.phrase.end <= at || m.name.end <= at) && !(alone && addressed.test(text.slice(clause.start, m.phrase.start))))
        // 听取政府代表甲所作的报告.
        if (subjects.length === 0 && verb[0].startsWith('代表')) subjects = own.filter((m) => m.name.start > at && m.name.end < end)
        if (isNamedBehind.test(behind)) subjects = firstGroup(own.filter((m) => m.name.start > at), text)
        else if (presides.test(verb[0]) && chairField.test(behind)) subjects = firstGroup(mentions.filter((m) => m.name.start > at), text)
        else if (isListed.test(behind)) {
          give(verb[0], mentions.filter((m) => m.name.start > at), end)
          acted = true
          continue
        } else if (attends.test(verb[0]) && !verb[0].startsWith('宣') && listed.test(behind)) {
          give(verb[0], mentions.filter((m) => m.name.start > at && !text.slice(at, m.name.start).includes('；')), end)
          if (/[；：]$/.test(sentence.text)) this.#listing = { verb: verb[0], below: sentence.text.endsWith('：') }
          continue
        } else if (/陪同|随同/.test(verb[0]) && subjects.length === 0) subjects = own.filter((m) => m.name.start > at)
        if (isQuoted(text.slice(clause.start, at))) continue
        // 甲听取情况介绍: what others told him.
        if (/听取(?![^，。；]*[后时])[^，。；]{0,20}$/.test(text.slice(clause.start, at)) && speaks.test(verb[0])) continue
        // 主持召开会议，听取汇报，并就下一步工作进行安排部署: what the meeting did.
        if (own.length === 0 && convener && agendaVerb.test(verb[0]) && (verb[0] !== '强调' || words.includes('再强调')) && onAgenda.test(words.trim())) continue
        // 出席由乙主持的推进会并讲话: what the first does, not he in the chair.
        if (subjects.length > 1) subjects = subjects.filter((m) => !(text.endsWith('由', m.phrase.start) && m.phrase.start > subjects[0]!.phrase.start && /^(?:同志)?(?:共同)?主持(?:召开)?的/.test(text.slice(m.phrase.end, at))))
        if (subjects.length > 0 && convenedFor(text.slice(subjects.at(-1)!.phrase.end, at), verb[0])) continue
        if (subjects.length > 0) {
          if (acted && !sameClause) pending = []
          if (alone) subjects = withoutLed(subjects, text)
          const all = alone && !(speaks.test(verb[0]) && areJoint(pending, text, clause.start)) ? speakersOf([...pending, ...subjects], subjects, text, at) : [...pending, ...subjects]
          if (!alone) pending = all
          give(verb[0], presides.test(verb[0]) && own[0]!.phrase.start === clause.start ? [...chaired, ...all] : all, end)
          // 甲陪同乙检阅了仪仗队: 乙 was there too.
          const accompanied = verb[0].startsWith('陪同') ? own.filter(({ phrase }) => phrase.start === end) : []
          if (accompanied.length > 0) give('参加', accompanied, end)
          chaired = []
          pending = all
          sameClause = true
        } else if (pending.length > 0 && goesOnWithBodies(text.slice(clause.start, at)) && speaks.test(verb[0]) && joinsAll(pending, text, clause.start)) {
          give(verb[0], pending, end)
        } else if (pending.length > 0 && !/^(?:会议|大会)/.test(words.trim()) && !(speaks.test(verb[0]) && ((!carriesOn.test(words.trim()) && !opensMatter.test(text.slice(pending.at(-1)!.phrase.end, clause.start))) || ownSubject.test(text.slice(clause.start, at).replace(aboutWhat, ''))))) {
          give(verb[0], presides.test(verb[0]) || (speaks.test(verb[0]) && !acted) ? lastGroup(sayingIt(pending, text), text) : speaks.test(verb[0]) ? sayingIt(pending, text) : pending, end)
        } else if (meansSpeakers(words.trim(), this.#giver.speaker.length) && speaks.test(verb[0])) give(verb[0], this.#giver.speaker, end, clause.start)
        acted = true
      }
      if ((reported.test(words) && own.length > 0) || reportedByHim.test(words.trim())) {
        const list = cameToo(sentence, mentions.filter(({ phrase }) => phrase.start > clause.end), text)
        if (list.length > 0) give('出席', list, list.at(-1)!.phrase.end + 2)
        return
      }
    }
    if (!acted && sentence.text.endsWith('；')) this.#carried = pending
  }

  #readForAll(sentence: Sentence, mentions: readonly NameMention[]): void {
    const verb = attends.exec(sentence.text)
    if (verb) for (const { key } of this.#context.facts.meetings) this.#giver.giveAt(verb[0], mentions, key, sentence.span.start + verb.index + verb[0].length)
  }

  finish(): void {
    this.#giver.close()
  }
}
