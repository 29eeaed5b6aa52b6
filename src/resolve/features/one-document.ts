import type { Feature } from './feature.ts'

/** A document that tells two bearers of the name apart: it knew why. */
export const oneDocument: Feature = {
  name: 'one-document',
  compare(left, right) {
    const [few, many] = left.documents.size <= right.documents.size ? [left.documents, right.documents] : [right.documents, left.documents]
    for (const id of few) if (many.has(id)) return { score: -9, forbids: true, reason: () => 'One document tells the two apart.', about: { left: ['name'], right: ['name'] } }
    return null
  },
}
