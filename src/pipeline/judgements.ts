import { hashOf } from '../language/hash.ts'
import type { Mention, Properties } from '../model/graph.ts'
import type { Judgement, Link, MentionAddress, Verdict } from '../model/judgement.ts'
import { mentionId } from '../resolve/ids.ts'
import type { GraphWriter } from '../store/graph-store.ts'
import { sourceId } from './stored.ts'

/** A judgement as the store holds it: with the mentions that its ends stand for now, where they do. */
export interface StoredJudgement extends Judgement {
  readonly leftMention: string | null
  readonly rightMention: string | null
}

export function judgementId({ left, right, verdict, by, at }: Omit<Judgement, 'id'>): string {
  const ends = [left, right].map(({ uri, documentId, kind, name, nth }) => JSON.stringify([uri, documentId, kind, name, nth])).sort()
  return `judgement-${hashOf(20, ...ends, verdict, by, at)}`
}

const ends = ['left', 'right'] as const
const parts = ['Uri', 'DocumentId', 'Kind', 'Name', 'Nth'] as const

export function judgementNode(judgement: StoredJudgement): Properties {
  const { id, verdict, by, reason, at } = judgement
  const node: Record<string, string | number> = { id, verdict, by, reason, at, sort: `${at}|${id}` }
  for (const end of ends) {
    const { uri, documentId, kind, name, nth } = judgement[end]
    Object.assign(node, Object.fromEntries([uri, documentId, kind, name, nth].map((value, i) => [`${end}${parts[i]}`, value])))
    const mention = judgement[`${end}Mention`]
    if (mention !== null) node[`${end}Mention`] = mention
  }
  return node
}

export function judgementFrom(row: Readonly<Record<string, unknown>>): StoredJudgement {
  const address = (end: (typeof ends)[number]): MentionAddress => ({
    uri: String(row[`${end}Uri`]), documentId: String(row[`${end}DocumentId`]), kind: row[`${end}Kind`] as MentionAddress['kind'], name: String(row[`${end}Name`]), nth: Number(row[`${end}Nth`]),
  })
  return {
    id: String(row['id']), left: address('left'), right: address('right'), verdict: row['verdict'] as Verdict, by: String(row['by']), reason: String(row['reason']), at: String(row['at']),
    leftMention: (row['leftMention'] as string | null | undefined) ?? null, rightMention: (row['rightMention'] as string | null | undefined) ?? null,
  }
}

/** Judgements that a curator adds or takes back. */
export interface Curation {
  readonly added: readonly Judgement[]
  readonly revoked: readonly string[]
}

export interface AttachedJudgements {
  readonly judgements: readonly StoredJudgement[]
  /** What resolution has to obey: of several judgements on one pair the latest. */
  readonly links: readonly Link[]
  /** Blocks whose links differ from before. */
  readonly blocks: ReadonlySet<string>
}

/**
 * The judgements as they will stand after a batch, their ends attached to the mentions that there will be: by document, else
 * through the address; and what has changed by that. `sources` and `mentions` tell what the batch changes, the store the rest.
 */
export async function attachJudgements(writer: GraphWriter, curation: Curation, sources: ReadonlyMap<string, string | null>, fresh: ReadonlyMap<string, Mention>, isGone: (documentId: string) => boolean): Promise<AttachedJudgements> {
  const before = (await writer.single('read-judgements')).map((row) => judgementFrom(row['node'] as Record<string, unknown>))
  const revoked = new Set(curation.revoked)
  const kept = new Map<string, Judgement>(before.filter(({ id }) => !revoked.has(id)).map((judgement) => [judgement.id, judgement]))
  for (const judgement of curation.added) kept.set(judgement.id, judgement)
  if (kept.size === 0 && before.length === 0) return { judgements: [], links: [], blocks: new Set() }

  const addresses = [...kept.values()].flatMap(({ left, right }) => [left, right])
  const carried = new Map<string, string>()
  for (const row of await writer.run('read-sources', 'ids', [...new Set(addresses.map(({ uri }) => sourceId(uri)))])) carried.set(String(row['uri']), String(row['documentId']))
  for (const [uri, documentId] of sources) if (documentId === null) carried.delete(uri)
    else carried.set(uri, documentId)
  const candidates = ({ uri, documentId, kind, name, nth }: MentionAddress): string[] => [...new Set([documentId, carried.get(uri) ?? documentId])].map((id) => mentionId(kind, id, name, nth))
  const wanted = new Set([...addresses.flatMap(candidates), ...before.flatMap(({ leftMention, rightMention }) => [leftMention, rightMention]).filter((id) => id !== null)])
  const blocks = new Map<string, string>()
  const live = new Set<string>()
  for (const row of await writer.run<{ id: string; block: string; documentId: string }>('read-blocks-of-mentions', 'ids', [...wanted])) {
    blocks.set(row.id, row.block)
    if (!isGone(row.documentId)) live.add(row.id)
  }
  for (const id of wanted) {
    const mention = fresh.get(id)
    if (mention) live.add(id)
  }
  const attach = (address: MentionAddress): string | null => candidates(address).find((id) => live.has(id)) ?? null
  const judgements = [...kept.values()].map((judgement): StoredJudgement => ({ ...judgement, leftMention: attach(judgement.left), rightMention: attach(judgement.right) }))
  const links = linksOf(judgements)
  const changed = new Set<string>()
  const key = ({ left, right, verdict }: Link): string => `${left} ${right} ${verdict}`
  const [old, now] = [new Map(linksOf(before).map((link) => [key(link), link])), new Map(links.map((link) => [key(link), link]))]
  for (const [one, other] of [[old, now], [now, old]] as const) {
    for (const [name, link] of one) if (!other.has(name)) for (const id of [link.left, link.right]) for (const block of [blocks.get(id), fresh.get(id)?.block]) if (block !== undefined) changed.add(block)
  }
  return { judgements, links, blocks: changed }
}

/** Judgements with both ends attached, to different mentions; the latest word on a pair counts. */
export function linksOf(judgements: readonly StoredJudgement[]): Link[] {
  const latest = new Map<string, { at: string; link: Link }>()
  for (const { id, leftMention, rightMention, verdict, at } of judgements) {
    if (leftMention === null || rightMention === null || leftMention === rightMention) continue
    const [left, right] = [leftMention, rightMention].sort() as [string, string]
    const stamp = `${at} ${id}`
    const known = latest.get(`${left} ${right}`)
    if (!known || stamp > known.at) latest.set(`${left} ${right}`, { at: stamp, link: { left, right, verdict } })
  }
  return [...latest.values()].map(({ link }) => link)
}
