import type { Career } from './careers.ts'
import type { ToldDocument } from './documents.ts'

export interface LinkingScore {
  /** Entities that hold mentions of two careers, with the names: each a wrong merge. */
  readonly wrongMerges: string[]
  /** Of all pairs of mentions that the facts support to be one official, the share that shares an entity. */
  readonly recall: number
  readonly pairs: number
}

const pairsOf = (n: number): number => (n * (n - 1)) / 2

/**
 * Counts what linking made of the pages. `entityOf(documentId, person key)` is the entity of a mention. The facts support
 * that two mentions are one official within a stretch in one post, and across two stretches where a notice or a biography
 * tells of both; a move that no page tells of supports nothing.
 */
export function scoreLinking(careers: readonly Career[], documents: Iterable<ToldDocument>, entityOf: (documentId: string, person: string) => string | undefined): LinkingScore {
  const careersOf = new Map<string, Set<number>>()
  const supported = new Map<string, Map<string, number>>()
  for (const { facts, bearers } of documents) {
    for (const [person, bearer] of bearers) {
      const entity = entityOf(facts.documentId, person)
      if (bearer === null || entity === undefined) continue
      careersOf.set(entity, (careersOf.get(entity) ?? new Set()).add(bearer.career))
      const group = `${bearer.career}/${firstOfChain(careers[bearer.career]!, bearer.stint)}`
      const entities = supported.get(group) ?? new Map<string, number>()
      supported.set(group, entities.set(entity, (entities.get(entity) ?? 0) + 1))
    }
  }
  let pairs = 0
  let linked = 0
  for (const entities of supported.values()) {
    pairs += pairsOf([...entities.values()].reduce((sum, n) => sum + n, 0))
    for (const n of entities.values()) linked += pairsOf(n)
  }
  const wrongMerges = [...careersOf].filter(([, ids]) => ids.size > 1).map(([entity, ids]) => `${entity}: ${[...ids].map((id) => `${careers[id]!.name} (${id})`).join(', ')}`)
  return { wrongMerges, recall: pairs === 0 ? 1 : linked / pairs, pairs }
}

/** The stretch from which an unbroken chain of told moves leads to this one. */
function firstOfChain({ stints }: Career, stint: number): number {
  while (stint > 0 && stints[stint]!.explained !== 'nothing') stint--
  return stint
}
