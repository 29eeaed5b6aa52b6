/** Disjoint sets of the numbers 0…n-1. */
export class UnionFind {
  readonly #parent: number[]

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i)
  }

  root(i: number): number {
    const parent = this.#parent
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]!]!
      i = parent[i]!
    }
    return i
  }

  /** The smaller root stays: the outcome does not depend on the order of joining. */
  join(a: number, b: number): void {
    const [x, y] = [this.root(a), this.root(b)]
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y)
  }

  /** The sets, each in ascending order, by their first member. */
  sets(): number[][] {
    const sets = new Map<number, number[]>()
    this.#parent.forEach((_, i) => {
      const root = this.root(i)
      const set = sets.get(root)
      if (set) set.push(i)
      else sets.set(root, [i])
    })
    return [...sets.values()]
  }
}
