import { lineOf, parentOf } from './divisions.ts'
import type { Profile } from './profile.ts'

/** So many bearers of a name are all compared with one another. */
const FEW = 64

/**
 * Which profiles of a block are worth comparing. Where many bear the name it is a common one, and nothing can link two of
 * them but a place that they share or that lies above both, a birth, or a post in a biography.
 */
export class Neighbourhood {
  readonly #all: readonly number[]
  readonly #keys: readonly (readonly string[])[]
  readonly #index = new Map<string, number[]>()

  constructor(profiles: readonly Profile[]) {
    this.#all = profiles.map((_, i) => i)
    this.#keys = profiles.length <= FEW ? [] : profiles.map(keysOf)
    this.#keys.forEach((keys, i) => {
      for (const key of keys) {
        const list = this.#index.get(key)
        if (list) list.push(i)
        else this.#index.set(key, [i])
      }
    })
  }

  /** Those near the profile of that number. */
  firm(i: number): Iterable<number> {
    return this.#keys.length === 0 ? this.#all : this.#having(this.#keys[i]!)
  }

  /** Those whom a mention without an office may mean. */
  vague(profile: Profile): Iterable<number> {
    return this.#keys.length === 0 ? this.#all : this.#having([...profile.seats.keys()].map((division) => `place ${lineOf(division)}`))
  }

  #having(keys: readonly string[]): Set<number> {
    return new Set(keys.flatMap((key) => this.#index.get(key) ?? []))
  }
}

function keysOf({ posts, careers, identity }: Profile): string[] {
  const keys = new Set<string>()
  for (const { key, division } of posts) {
    const line = lineOf(division)
    keys.add(`post ${key}`).add(`place ${line}`)
    const above = parentOf(line)
    if (above !== undefined) keys.add(`place ${above}`)
  }
  for (const { key } of careers) keys.add(`post ${key}`)
  for (const birth of identity.birth) keys.add(`birth ${birth.slice(0, 7)}`)
  return [...keys]
}
