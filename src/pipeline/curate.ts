import { ZhengmaiError } from '../errors.ts'
import type { Explanation } from '../model/explanation.ts'
import type { Doubt, EvidenceRef, Mention } from '../model/graph.ts'
import type { Judgement, Link, MentionAddress, Verdict } from '../model/judgement.ts'
import { compareMeetings } from '../resolve/meetings.ts'
import { evidenceAbout } from '../resolve/evidence-about.ts'
import { explainOfficials, type PairExplained } from '../resolve/explain.ts'
import type { GraphStore } from '../store/graph-store.ts'
import { withLease, type LeaseOptions } from '../store/lease.ts'
import { judgementFrom, judgementId, linksOf, type StoredJudgement } from './judgements.ts'
import { checkRules, refuseUnfinished } from './reprocess.ts'
import { documentFrom, leadingSource, mentionFrom, sourceFrom, type StoredMention } from './stored.ts'
import { writeBatch } from './write-batch.ts'

export interface JudgementInput {
  /** Ids of two entities, or of mentions that they hold. */
  readonly left: string
  readonly right: string
  readonly verdict: Verdict
  readonly by: string
  readonly reason: string
  /** ISO date and time. */
  readonly at: string
}

const noDocuments = (): never => {
  throw new Error('A judgement reads no document.')
}

/** Records a curator's word and resolves anew what it concerns. Throws `NOT_FOUND`, `BAD_USAGE`, `STORE_BUSY`. */
export async function judge(store: GraphStore, input: JudgementInput, lease: LeaseOptions = {}): Promise<Judgement> {
  if (input.by.trim() === '' || input.reason.trim() === '') throw new ZhengmaiError('BAD_USAGE', 'A judgement needs who says so, and why.')
  return withLease(store, () => record(store, input), lease)
}

async function record(store: GraphStore, input: JudgementInput): Promise<Judgement> {
  refuseUnfinished(await checkRules(store))
  const [left, right] = await mentionsOfIds(store, [input.left, input.right])
  if (left!.id === right!.id) throw new ZhengmaiError('BAD_USAGE', 'Both ids are of one mention. To divide what has been merged, name a mention of either side (“mentions” of an entity lists them).')
  if (left!.kind !== right!.kind) throw new ZhengmaiError('BAD_USAGE', 'Only two officials, or two meetings, can be judged.')
  const content = { left: await addressOf(store, left!), right: await addressOf(store, right!), verdict: input.verdict, by: input.by, reason: input.reason, at: input.at }
  const judgement = { id: judgementId(content), ...content }
  await store.transaction((writer) => writeBatch(writer, [], noDocuments, { curation: { added: [judgement], revoked: [] } }))
  await store.executor.checkpoint()
  return judgement
}

/** Takes a judgement back: the graph is then as if it had never been made. Throws `NOT_FOUND`, `STORE_BUSY`. */
export const revokeJudgement = (store: GraphStore, id: string, lease: LeaseOptions = {}): Promise<Judgement> => withLease(store, () => revoke(store, id), lease)

async function revoke(store: GraphStore, id: string): Promise<Judgement> {
  refuseUnfinished(await checkRules(store))
  const judgement = (await judgements(store)).find((one) => one.id === id)
  if (!judgement) throw new ZhengmaiError('NOT_FOUND', `There is no judgement ${id}.`)
  await store.transaction((writer) => writeBatch(writer, [], noDocuments, { curation: { added: [], revoked: [id] } }))
  await store.executor.checkpoint()
  return judgement
}

/** All judgements, the earliest first. One whose end has no mention (any more) is dangling: it waits, and does nothing. */
export async function judgements(store: GraphStore): Promise<StoredJudgement[]> {
  const { rows } = await store.run<{ node: Record<string, unknown> }>('read-judgements')
  return rows.map(({ node }) => judgementFrom(node)).sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
}

/** Why two entities, or two mentions, are one or are not. Throws `NOT_FOUND`, `BAD_USAGE`. */
export async function explain(store: GraphStore, leftId: string, rightId: string): Promise<Explanation> {
  const [left, right] = (await mentionsOfIds(store, [leftId, rightId])) as [StoredMention, StoredMention]
  if (left.kind !== right.kind) throw new ZhengmaiError('BAD_USAGE', 'Only two officials, or two meetings, can be compared.')
  const all = await judgements(store)
  const links = linksOf(all)
  const mentions = await mentionsOfBlocks(store, [left.block, right.block], links)
  const entities = new Map(mentions.map((mention) => [mention.id, mention.entityId]))
  const entityOf = (mention: Mention): string => entities.get(mention.id)!
  const pair = left.kind === 'official' ? explainOfficials(left, right, mentions, links, entityOf) : compareMeetings(left, right, left.entityId === right.entityId)
  const between = all.filter(({ leftMention, rightMention }) => leftMention !== null && rightMention !== null && joins(entities.get(leftMention), entities.get(rightMention), left.entityId, right.entityId))
  const judged = links.find((link) => [link.left, link.right].includes(left.id) && [link.left, link.right].includes(right.id))
  const word = judged ?? (left.entityId === right.entityId ? undefined : between.map(({ leftMention, rightMention, verdict }) => ({ left: leftMention!, right: rightMention!, verdict })).find(({ verdict }) => verdict === 'different'))
  return {
    left: left.entityId, right: right.entityId, linked: left.entityId === right.entityId,
    verdict: word ? (word.verdict === 'same' ? 'JUDGED_SAME' : 'JUDGED_DIFFERENT') : pair.verdict,
    because: word ? `A curator judged them ${word.verdict}.` : pair.because,
    score: Math.round(pair.comparison.score * 10) / 10, findings: await withEvidence(store, pair), judgements: between,
  }
}

/** Pairs that may be one, the most valuable first. */
export async function reviewQueue(store: GraphStore, limit: number): Promise<Doubt[]> {
  const { rows } = await store.run<{ node: Doubt }>('read-doubts', { after: '', afterId: '', limit })
  return rows.map(({ node }) => node)
}

const joins = (a: string | undefined, b: string | undefined, left: string, right: string): boolean => (a === left && b === right) || (a === right && b === left)

/** Of a long career a few documents show what is meant. */
const DOCUMENTS_A_SIDE = 3

async function withEvidence(store: GraphStore, { comparison, left, right }: PairExplained): Promise<Explanation['findings']> {
  const wanted = (mentions: readonly Mention[], about: readonly string[]): Mention[] => {
    const [kind, key] = (about[0] ?? '').split(' ')
    const speaking = mentions.filter(({ features }) => key === undefined ? features.some((line) => line.startsWith(`${kind} `)) : features.some((line) => line.startsWith(`${kind} ${key} `)))
    return (speaking.length > 0 ? speaking : mentions).slice(0, DOCUMENTS_A_SIDE)
  }
  const chosen = comparison.findings.map(({ about }) => ({ left: wanted(left, about.left), right: wanted(right, about.right) }))
  const ids = [...new Set(chosen.flatMap((sides) => [...sides.left, ...sides.right]).map((mention) => mention.documentId))]
  const facts = new Map((await store.run('read-documents', { ids })).rows.map((row) => documentFrom(row)).map((document) => [document.id, document.facts]))
  const refs = (mentions: readonly Mention[], about: readonly string[]): EvidenceRef[] => [...new Set(mentions.flatMap((mention) => about.flatMap((one) => evidenceAbout(facts.get(mention.documentId)!, mention.key, one))))].sort()
  return comparison.findings.map(({ feature, score, reason, about }, i) => ({ feature, score: Math.round(score * 10) / 10, reason: reason(), left: refs(chosen[i]!.left, about.left), right: refs(chosen[i]!.right, about.right) }))
}

async function mentionsOfIds(store: GraphStore, ids: readonly string[]): Promise<StoredMention[]> {
  const found = new Map((await store.run('read-mentions', { ids })).rows.map(mentionFrom).map((mention) => [mention.id, mention]))
  return ids.map((id) => {
    const mention = found.get(id)
    if (!mention) throw new ZhengmaiError('NOT_FOUND', `“${id}” is no official or meeting of this graph.`)
    return mention
  })
}

async function mentionsOfBlocks(store: GraphStore, start: readonly string[], links: readonly Link[]): Promise<StoredMention[]> {
  const ends = [...new Set(links.flatMap(({ left, right }) => [left, right]))]
  const blockOf = new Map((await store.run<{ id: string; block: string }>('read-blocks-of-mentions', { ids: ends })).rows.map(({ id, block }) => [id, block]))
  const blocks = new Set(start)
  for (let size = 0; size !== blocks.size; ) {
    size = blocks.size
    for (const { left, right, verdict } of links) {
      const pair = [blockOf.get(left), blockOf.get(right)]
      if (verdict === 'same' && pair.some((block) => block !== undefined && blocks.has(block))) for (const block of pair) if (block !== undefined) blocks.add(block)
    }
  }
  return (await store.run('read-mentions-of-blocks', { blocks: [...blocks] })).rows.map(mentionFrom)
}

async function addressOf(store: GraphStore, { documentId, kind, name, nth }: Mention): Promise<MentionAddress> {
  const sources = (await store.run('read-stored-sources', { ids: [documentId] })).rows.map(sourceFrom)
  return { uri: leadingSource(sources).uri, documentId, kind, name, nth }
}
