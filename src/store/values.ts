import type { Parameters, Value } from './store.ts'

/** Rejects what only one of the engines refuses, so that both behave alike. Throws TypeError naming the parameter. */
export function checkParameters(parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) check(value, name, 0)
}

function check(value: Value | undefined, path: string, depth: number): void {
  if (depth > 6) throw new TypeError(`Parameter ${path} is nested too deeply.`)
  if (value === undefined) throw new TypeError(`Parameter ${path} is undefined.`)
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`Parameter ${path} is no finite number.`)
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') throw new TypeError(`Parameter ${path} is a ${typeof value}.`)
    return
  }
  if (Array.isArray(value)) {
    for (const item of value as readonly Value[]) {
      if (item === null) throw new TypeError(`Parameter ${path} holds a null in a list.`)
      check(item, path, depth + 1)
    }
    return
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new TypeError(`Parameter ${path} is no plain object.`)
  for (const [key, item] of Object.entries(value)) check(item, `${path}.${key}`, depth + 1)
}
