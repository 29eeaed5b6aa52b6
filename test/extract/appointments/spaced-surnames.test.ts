import { expect, it } from 'vitest'
import { appointmentsOf, factsOf } from '../../support/facts-of.ts'

it.each([
  ['安源区人民政府任免通知\n经研究，决定：\n周 海波任区公安局政委\n陈  立新任区教育局局长', ['周海波 appointed 区公安局政委', '陈立新 appointed 区教育局局长']],
  ['安源区人民政府任免通知\n经研究，决定：\n李 明任区公安局政委', ['李明 appointed 区公安局政委']],
])('keeps a surname that a blank parts from its name: %s', (text, expected) => {
  expect(appointmentsOf(factsOf(text))).toEqual(expected)
})

it('takes no clauses that a comma parts for names of a list', () => {
  expect(factsOf('安源区举行龙舟赛\n2021-06-14\n6月14日，安源区举行龙舟赛。龙舟要在窄河上急刹通过弯道，也被称为漂移。弯道快才是真的快。').people).toEqual([])
})
