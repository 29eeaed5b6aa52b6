import { describe, expect, test } from 'vitest'
import { isBlind, documentName, type Gold } from '../../eval/gold.ts'
import { alike } from '../../eval/likeness.ts'
import { pair } from '../../eval/pairing.ts'
import { belowFloors } from '../../eval/report.ts'
import { scoreDocument } from '../../eval/score-document.ts'
import { Tally } from '../../eval/tally.ts'
import { factsOf } from '../support/facts-of.ts'

const page = '兴安县召开河长制工作推进会\n2021-03-04\n3月4日,兴安县委书记陈平主持召开河长制工作推进会并讲话。副县长周海参加会议。'

const label = (changes: Partial<Gold> = {}): Gold => ({
  further: true, place: { name: '兴安县', code: '450325' },
  people: [{ key: 'p1', name: '陈平', offices: [{ title: '县委书记', of: '兴安县' }] }, { key: 'p2', name: '周海', offices: [{ title: '副县长', of: '兴安县' }] }],
  meetings: [{ key: 'm1', name: '河长制工作推进会', date: '2021-03-04' }],
  edges: (['PRESIDED', 'SPOKE_AT', 'ATTENDED'] as const).map((type) => ({ from: 'p1', type, to: 'm1' })).concat([{ from: 'p2', type: 'ATTENDED', to: 'm1' } as never]),
  organisations: [], programmes: [], goals: [], results: [], discussed: [], appointments: [], ...changes,
})

function score(gold: Gold): Tally {
  const tally = new Tally()
  scoreDocument(tally, 'page', gold, factsOf(page))
  return tally
}

describe('counting a document against its labels', () => {
  test('what agrees is right, in every class it concerns', () => {
    const rates = score(label()).rates()
    expect({ person: rates.person?.right, office: rates.office?.right, edge: rates.edge?.right, date: rates['meeting.date']?.right }).toEqual({ person: 2, office: 2, edge: 4, date: 1 })
  })

  test('another name is missed and wrong, and so are its office and its edges', () => {
    const tally = score(label({ people: [{ key: 'p1', name: '陈平', offices: [{ title: '县委书记', of: '兴安县' }] }, { key: 'p2', name: '周洋', offices: [{ title: '副县长', of: '兴安县' }] }] }))
    expect(tally.misses.filter((miss) => miss.class === 'person')).toEqual([
      { document: 'page', class: 'person', kind: 'missed', what: '周洋' },
      { document: 'page', class: 'person', kind: 'wrong', what: '周海' },
    ])
    expect(tally.rates().edge).toMatchObject({ right: 3, wrong: 1, missed: 1 })
  })

  test('what is optional counts neither where it is found nor where it is not', () => {
    const people = [...label().people.map((person) => ({ ...person, optional: true })), { key: 'p3', name: '吴越', optional: true }]
    expect(score(label({ people })).rates().person).toBeUndefined()
  })

  test('another accepted wording is as right as the main one', () => {
    const people = [{ key: 'p1', name: '陈平', offices: [{ title: '书记', titleAccept: ['县委书记'], of: '兴安县' }] }, label().people[1]!]
    expect(score(label({ people })).rates().office).toMatchObject({ right: 2, wrong: 0, missed: 0 })
  })

  test('a field that may have a value or none counts neither way', () => {
    const tally = new Tally()
    tally.field('page', 'goal.detail', 'programme', null, '清水攻坚战', null, true)
    tally.field('page', 'goal.detail', 'year', 2021, null, null, true)
    expect(tally.rates()['goal.detail']).toBeUndefined()
    tally.field('page', 'goal.detail', 'programme', null, '清水攻坚战', null, false)
    expect(tally.rates()['goal.detail']).toMatchObject({ right: 0, wrong: 1, missed: 0 })
  })

  test('a wrong date is wrong and missed', () => {
    expect(score(label({ meetings: [{ key: 'm1', name: '河长制工作推进会', date: '2021-03-05' }] })).rates()['meeting.date']).toMatchObject({ right: 0, wrong: 1, missed: 1 })
  })
})

test.each([
  ['“清水”攻坚战', '清水攻坚战', 1],
  ['浦江水环境整治', '河长制工作推进会', 0],
])('%s and %s are alike by %d', (a, b, likeness) => expect(alike(a, b)).toBe(likeness))

test('the best likeness pairs first, and a required label before an optional one', () => {
  expect([...pair([{ optional: true, v: 1 }, { v: 1 }], [{ v: 1 }], (a, b) => Number(a.v === b.v), 1)]).toEqual([[1, 0]])
})

test('a figure below its floor is told, one on it is not', () => {
  const classes = score(label()).rates()
  expect(belowFloors({ classes }, { person: 1 })).toEqual([])
  expect(belowFloors({ classes }, { programme: 0.5 })).toEqual(['programme: F1 0.0000 is below its floor of 0.5000'])
})

test.each([['d003', true], ['d004', false], ['20230103-06', true], ['20230103-04', false], ['002_07f6', false]])('%s is set apart: %s', (name, apart) => {
  expect(isBlind(documentName(`texts/${name}.txt`))).toBe(apart)
})
