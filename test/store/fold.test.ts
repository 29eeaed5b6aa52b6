import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinTallies, propertiesOf, restsOn, tallyOf, type Said } from '../../src/store/fold.ts'

const day = fc.constantFrom('2020-01-01', '2021-02-03', '2022-05', null)
const said = fc.record({ documentId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), published: day, says: fc.record({ name: fc.constantFrom('钟平', '锺平'), birth: fc.constantFrom('1970', '1970-03', null), gender: fc.constant(null), ethnicity: fc.constant(null), nativePlace: fc.constantFrom('山东', null), seen: day }) })
const documents = fc.uniqueArray(said, { minLength: 1, maxLength: 5, selector: (one) => one.documentId })
const together = (all: readonly Said[]) => joinTallies('Official', all.map((one) => tallyOf('Official', one)))

it('joins in any order and grouping to the same', () => {
  fc.assert(fc.property(documents, fc.nat(4), (all, at) => {
    const whole = together(all)
    expect(joinTallies('Official', [together(all.slice(at).reverse()), together(all.slice(0, at))].filter((tally) => Object.keys(tally).length > 0))).toEqual(whole)
  }))
})

it('comes out the same without a document on which nothing rests', () => {
  fc.assert(fc.property(documents, (all) => {
    const whole = together(all)
    const idle = all.filter(({ documentId }) => !restsOn(whole, documentId))
    expect(idle.map((one) => together(all.filter((other) => other !== one)))).toEqual(idle.map(() => whole))
  }))
})

it('takes the earliest word on what a person is, all spellings, first and last sightings', () => {
  const all: Said[] = [
    { documentId: 'b', published: '2021-01-01', says: { name: '锺平', birth: '1970-03', seen: '2021-01-01' } },
    { documentId: 'a', published: '2020-01-01', says: { name: '钟平', birth: null, seen: '2020-01-01' } },
    { documentId: 'c', published: null, says: { name: '钟平', birth: '1971', seen: null } },
  ]
  expect(propertiesOf('Official', 'official-1', together(all))).toMatchObject({ name: '钟平', aliases: ['锺平'], birth: '1970-03', firstSeen: '2020-01-01', lastSeen: '2021-01-01' })
})
