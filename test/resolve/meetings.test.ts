import { expect, it } from 'vitest'
import type { Facts } from '../../src/model/facts.ts'
import { link } from '../../src/resolve/link.ts'
import { mentionsOf } from '../../src/resolve/mentions.ts'
import { facts, meeting, person } from './facts.ts'

const told = (id: string, name: string, people: string[] = [], place: string | null = '370502', date: string | null = '2021-03-02'): Facts => facts(id, '2021-03-03', people.map((one) => person(one, [])), { meetings: [meeting(name, place, date)] })

function count(documents: readonly Facts[]): number {
  const mentions = documents.flatMap(mentionsOf).filter(({ kind }) => kind === 'meeting')
  const { entities } = link(mentions, [])
  return new Set(mentions.map(({ id }) => entities.get(id))).size
}

it.each<[string, Facts, Facts]>([
  ['of one name', told('a', '防汛工作会议'), told('b', '防汛工作会议')],
  ['named with and without its district and year', told('a', '2021年东营区防汛工作会议'), told('b', '全区防汛工作会议')],
  ['shortened, with participants in common', told('a', '城建重点项目推进会', ['逯云澜']), told('b', '项目推进会', ['逯云澜', '缪承恩'])],
  ['of a name that any meeting bears, with participants in common', told('a', '座谈会', ['逯云澜']), told('b', '座谈会', ['逯云澜'])],
  ['of several days, whose title tells the session', told('a', '区五届人大三次会议'), told('b', '区五届人大三次会议', [], '370502', '2021-03-05')],
  ['of several days, whose title tells the edition', told('a', '第三届丝路商贸博览会'), told('b', '第三届丝路商贸博览会', [], '370502', '2021-03-04')],
])('reports of a meeting %s are of one meeting', (_, a, b) => expect(count([a, b])).toBe(1))

it.each<[string, Facts, Facts]>([
  ['like names', told('a', '城建工作推进会'), told('b', '招商工作推进会')],
  ['numbers that differ', told('a', '区委常委会第三次会议', ['逯云澜']), told('b', '区委常委会第四次会议', ['逯云澜'])],
  ['a name that any meeting bears, and nobody in common', told('a', '座谈会', ['逯云澜']), told('b', '座谈会', ['缪承恩'])],
  ['days that differ', told('a', '防汛工作会议'), told('b', '防汛工作会议', [], '370502', '2021-03-03')],
  ['days that differ, though the title tells the term', told('a', '十四届人大常委会主任会议'), told('b', '十四届人大常委会主任会议', [], '370502', '2021-03-03')],
  ['a session of one number, half a year apart', told('a', '区五届人大三次会议'), told('b', '区五届人大三次会议', [], '370502', '2021-09-02')],
  ['holders that differ', told('a', '防汛工作会议'), told('b', '防汛工作会议', [], '360302')],
  ['no day known', told('a', '防汛工作会议', [], '370502', null), told('b', '防汛工作会议', [], '370502', null)],
])('meetings with %s stay two', (_, a, b) => expect(count([a, b])).toBe(2))

it('keeps apart what one document tells apart', () => {
  const twice = facts('a', '2021-03-03', [], { meetings: [meeting('防汛工作会议', '370502', '2021-03-02'), { ...meeting('防汛工作会议', '370502', '2021-03-02'), key: 'm2' }] })
  expect(count([twice])).toBe(2)
})
