import type { ExtractionContext } from './rule.ts'

/**
 * What several rules ask of a document, worked out when the first of them asks. Only for what no rule changes any more by
 * then. Forgotten with the document.
 */
export function oncePerDocument<T>(work: (context: ExtractionContext) => T): (context: ExtractionContext) => T {
  const done = new WeakMap<ExtractionContext, { readonly result: T }>()
  return (context) => {
    let known = done.get(context)
    if (!known) done.set(context, (known = { result: work(context) }))
    return known.result
  }
}
