import { foldName } from '../language/fold.ts'
import type { Facts } from '../model/facts.ts'
import type { GraphStore } from '../store/graph-store.ts'

/** One mention in one document at one address: what a user needs to check linking. */
interface MentionLine {
  /** The address of the document; one that several addresses carry has a line for each. */
  readonly document: string
  readonly kind: 'official' | 'meeting' | 'programme' | 'organisation'
  /** In simplified characters. */
  readonly name: string
  /** Offices as worded there, in its order; empty where it names none, and for what holds no office. */
  readonly title: string
  /** UTF-16 code units of the original text: where it is first named. */
  readonly start: number
  readonly end: number
  /** Id of the entity. */
  readonly entity: string
}

const AT_ONCE = 200

/** All mentions, document by document in the order of their ids, in the order of the text: equal graphs give equal lines. */
export async function* mentionLines(store: GraphStore): AsyncGenerator<string> {
  for (let after = ''; ; ) {
    const { rows } = await store.run<{ id: string; facts: string; uris: string[] }>('export-documents', { after, limit: AT_ONCE })
    if (rows.length === 0) return
    after = rows.at(-1)!.id
    const ids = rows.map(({ id }) => id)
    const resolved = new Map((await store.run<{ documentId: string; key: string; entityId: string }>('read-mentions-of-documents', { ids })).rows.map((row) => [`${row.documentId} ${row.key}`, row.entityId]))
    const keyed = new Map<string, string>()
    for (const label of ['Organisation', 'Programme']) {
      for (const row of (await store.run<{ documentId: string; id: string; attestation: string }>('export-keyed-mentions', { ids }, { LABEL: label })).rows) keyed.set(`${row.documentId} ${(JSON.parse(row.attestation) as { key: string }).key}`, row.id)
    }
    for (const { id, facts: json, uris } of rows) {
      const facts = JSON.parse(json) as Facts
      const lines = linesOf(facts, (key) => resolved.get(`${id} ${key}`), (division, name) => keyed.get(`${id} ${division ?? `document:${id}`}/${foldName(name)}`))
      for (const document of uris.toSorted()) for (const line of lines) yield JSON.stringify({ document, ...line })
    }
  }
}

function linesOf(facts: Facts, entityOf: (key: string) => string | undefined, keyedBy: (division: string | null, name: string) => string | undefined): Omit<MentionLine, 'document'>[] {
  const lines: Omit<MentionLine, 'document'>[] = []
  const add = (kind: MentionLine['kind'], { name, evidence }: { name: string; evidence: readonly { start: number; end: number }[] }, entity: string | undefined, title = ''): void => {
    const first = evidence.reduce((a, b) => (b.start < a.start ? b : a))
    if (entity !== undefined) lines.push({ kind, name, title, start: first.start, end: first.end, entity })
  }
  for (const person of facts.people) add('official', person, entityOf(person.key), person.offices.map(({ title }) => title).join('、'))
  for (const meeting of facts.meetings) add('meeting', meeting, entityOf(meeting.key))
  for (const programme of facts.programmes) add('programme', programme, keyedBy(programme.owner?.code ?? null, programme.name))
  for (const organisation of facts.organisations) add('organisation', organisation, keyedBy(organisation.ofCode, organisation.name))
  return lines.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
}
