import type { Mention } from '../model/graph.ts'

/**
 * Links the mentions of one block: those that share a feature are one entity, and so on along the chain. Returns mention id →
 * entity id, which is the id of the entity's first mention by (published, id): independent of the order of `mentions`.
 * Mentions without features stand alone; a name by itself never links. Nearly linear in mentions and features.
 */
export function link(mentions: readonly Mention[]): Map<string, string> {
  const parent = new Map<string, string>(mentions.map(({ id }) => [id, id]))
  const root = (id: string): string => {
    let at = id
    while (parent.get(at) !== at) {
      parent.set(at, parent.get(parent.get(at)!)!)
      at = parent.get(at)!
    }
    return at
  }
  const bearer = new Map<string, string>()
  for (const { id, features } of mentions) {
    for (const feature of features) {
      const other = bearer.get(feature)
      if (other === undefined) bearer.set(feature, id)
      else parent.set(root(id), root(other))
    }
  }
  const first = new Map<string, Mention>()
  for (const mention of mentions) {
    const cluster = root(mention.id)
    const known = first.get(cluster)
    if (!known || comesBefore(mention, known)) first.set(cluster, mention)
  }
  return new Map(mentions.map(({ id }) => [id, first.get(root(id))!.id]))
}

const comesBefore = (a: Mention, b: Mention): boolean => a.published < b.published || (a.published === b.published && a.id < b.id)
