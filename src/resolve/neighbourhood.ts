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
  /** Key → numbers of the profiles that have it, ascending. */
  readonly #index = new Map<string, number[]>()
  /** Who has been told to whom last: each is told once, however many keys they share. */
  readonly #told: Int32Array

  constructor(profiles: readonly Profile[]) {
    this.#all = profiles.map((_, i) => i)
    this.#keys = profiles.length <= FEW ? [] : profiles.map(keysOf)
    this.#told = new Int32Array(profiles.length).fill(-1)
    this.#keys.forEach((keys, i) => {
      for (const key of keys) {
        const list = this.#index.get(key)
        if (list) list.push(i)
        else this.#index.set(key, [i])
      }
    })
  }

  /** Those near the profile of that number that come behind it: every two meet once. */
  behind(i: number): readonly number[] {
    if (this.#keys.length === 0) return this.#all.slice(i + 1)
    const found: number[] = []
    for (const key of this.#keys[i]!) {
      const list = this.#index.get(key)!
      for (let at = list.length - 1; list[at]! > i; at--) {
        const other = list[at]!
        if (this.#told[other] === i) continue
        this.#told[other] = i
        found.push(other)
      }
    }
    return found
  }

  /** Those whom a mention without an office may mean. */
  vague(profile: Profile): Iterable<number> {
    if (this.#keys.length === 0) return this.#all
    return new Set([...profile.seats.keys()].flatMap((division) => this.#index.get(`place ${lineOf(division)}`) ?? []))
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
