import type { Doubt, Mention, Properties } from '../model/graph.ts'
import type { Link } from '../model/judgement.ts'
import type { Identity } from '../resolve/contribution.ts'
import { link } from '../resolve/link.ts'
import { mentionsOf } from '../resolve/mentions.ts'
import { returnsFor, returnsOf } from '../resolve/stints.ts'
import type { GraphWriter } from '../store/graph-store.ts'
import { attachJudgements, judgementNode, type Curation } from './judgements.ts'
import type { DocumentChange } from './plan.ts'
import { documentFrom, mentionFrom, mentionNode, type StoredDocument, type StoredMention } from './stored.ts'

export interface Resolution {
  /** Documents whose part of the graph changes though their facts do not, as stored. */
  readonly moved: readonly StoredDocument[]
  /** Who is who before and after: document → key in its facts → identity. */
  readonly before: ReadonlyMap<string, ReadonlyMap<string, Identity>>
  readonly after: ReadonlyMap<string, ReadonlyMap<string, Identity>>
}

/**
 * Resolves anew the blocks that changed documents' names fall into, and those whose judgements changed; writes mentions,
 * judgements and doubts. `carried`: what the batch's addresses carry afterwards (null: nothing).
 */
export async function resolveBlocks(writer: GraphWriter, changed: readonly DocumentChange[], carried: ReadonlyMap<string, string | null>, curation: Curation): Promise<Resolution> {
  const ids = new Set(changed.map(({ id }) => id))
  const own = (await writer.run('read-mentions-of-documents', 'ids', [...ids])).map(mentionFrom)
  const fresh = changed.flatMap(({ after }) => (after ? mentionsOf(after.facts) : []))
  const freshById = new Map(fresh.map((mention) => [mention.id, mention]))
  const attached = await attachJudgements(writer, curation, carried, freshById, (documentId) => ids.has(documentId))
  const touched = new Set([...[...own, ...fresh].map((mention) => mention.block), ...attached.blocks])
  const stored = await readBlocks(writer, touched, attached.links, freshById)
  const remaining = stored.filter((mention) => !ids.has(mention.documentId))

  const all = [...remaining.map(withoutEntity), ...fresh]
  const { entities, doubts } = link(all, attached.links)
  const identities = identitiesOf(all, entities)

  const movers = remaining.filter((mention) => !sameIdentity(identities.get(mention.id)!, mention))
  const movedIds = [...new Set(movers.map((mention) => mention.documentId))]
  const movedMentions = (await writer.run('read-mentions-of-documents', 'ids', movedIds)).map(mentionFrom)
  const moved = (await writer.run('read-documents', 'ids', movedIds)).map(documentFrom)

  const before = byDocument([...own, ...movedMentions], (mention) => mention)
  const after = byDocument([...fresh, ...movedMentions], (mention) => identities.get(mention.id) ?? (mention as StoredMention))

  await writer.deleteNodes('Mention', own.filter((mention) => !freshById.has(mention.id)).map((mention) => mention.id))
  await writer.writeNodes('Mention', [...fresh, ...movers.map(withoutEntity)].map((mention) => mentionNode(mention, identities.get(mention.id)!)))
  await writer.deleteNodes('Judgement', curation.revoked)
  await writer.writeNodes('Judgement', attached.judgements.map(judgementNode))
  await writeDoubts(writer, new Set([...touched, ...stored.map((mention) => mention.block)]), doubts)
  return { moved, before, after }
}

const withoutEntity = ({ entityId: _, returns: __, ...mention }: StoredMention): Mention => mention

const sameIdentity = (a: Identity, b: Identity): boolean => a.entityId === b.entityId && a.returns.join('\n') === b.returns.join('\n')

/** Mention id → who it is, and when that official came into the posts of the mention again. */
function identitiesOf(mentions: readonly Mention[], entities: ReadonlyMap<string, string>): Map<string, Identity> {
  const members = new Map<string, Mention[]>()
  for (const mention of mentions) {
    const entityId = entities.get(mention.id)!
    const list = members.get(entityId)
    if (list) list.push(mention)
    else members.set(entityId, [mention])
  }
  return new Map([...members].flatMap(([entityId, own]) => {
    const returns = returnsOf(own)
    return own.map((mention) => [mention.id, { entityId, returns: returnsFor(mention, returns) }] as const)
  }))
}

/** The mentions of those blocks, and of all that a “same” joins to them. */
async function readBlocks(writer: GraphWriter, touched: Set<string>, links: readonly Link[], fresh: ReadonlyMap<string, Mention>): Promise<StoredMention[]> {
  const linked = links.filter(({ verdict }) => verdict === 'same').flatMap(({ left, right }) => [left, right])
  const blockOf = new Map((await writer.run<{ id: string; block: string }>('read-blocks-of-mentions', 'ids', [...new Set(linked)])).map(({ id, block }) => [id, block]))
  for (const id of linked) if (fresh.has(id)) blockOf.set(id, fresh.get(id)!.block)
  for (let grown = true; grown; ) {
    grown = false
    for (const { left, right, verdict } of links) {
      const [a, b] = [blockOf.get(left), blockOf.get(right)]
      if (verdict !== 'same' || a === undefined || b === undefined || touched.has(a) === touched.has(b)) continue
      touched.add(a).add(b)
      grown = true
    }
  }
  return (await writer.run('read-mentions-of-blocks', 'blocks', [...touched])).map(mentionFrom)
}

function byDocument<M extends Mention>(mentions: readonly M[], identityOf: (mention: M) => Identity): Map<string, Map<string, Identity>> {
  const documents = new Map<string, Map<string, Identity>>()
  for (const mention of mentions) {
    const keys = documents.get(mention.documentId) ?? new Map<string, Identity>()
    documents.set(mention.documentId, keys.set(mention.key, identityOf(mention)))
  }
  return documents
}

async function writeDoubts(writer: GraphWriter, blocks: ReadonlySet<string>, doubts: readonly Doubt[]): Promise<void> {
  const now = new Set(doubts.map(({ id }) => id))
  const before = await writer.run<{ id: string }>('read-doubts-of-blocks', 'blocks', [...blocks])
  await writer.deleteNodes('Doubt', before.map(({ id }) => id).filter((id) => !now.has(id)))
  await writer.writeNodes('Doubt', doubts.map(doubtNode))
}

const MOST_VALUE = 10_000_000

/** Sorts by descending value: the store reads lists in ascending order. */
const doubtNode = (doubt: Doubt): Properties => ({ ...doubt, sort: `${String(Math.max(0, Math.round(MOST_VALUE - doubt.value * 100))).padStart(8, '0')}|${doubt.id}` })
