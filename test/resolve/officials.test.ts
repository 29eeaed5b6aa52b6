import { describe, expect, it, test } from 'vitest'
import type { Facts } from '../../src/model/facts.ts'
import type { Link } from '../../src/model/judgement.ts'
import { link } from '../../src/resolve/link.ts'
import { mentionsOf } from '../../src/resolve/mentions.ts'
import { act, facts, meeting, office, person } from './facts.ts'

/** 东营区 370502, 垦利区 370505 (垦利县 370521 until 2016) of 东营市 370500; 安源区 360302 of 萍乡市; 汉沽区 120108 became part of 滨海新区. */
const dy = (post: string, status?: Parameters<typeof office>[3]) => office(post, '东营区', '370502', status)
const kl = (post: string, status?: Parameters<typeof office>[3]) => office(post, '垦利区', '370505', status)
const ay = (post: string) => office(post, '安源区', '360302')

/** How the mentions of a name fall into people: documents by their place in the list. */
function groups(documents: readonly Facts[], name: string, links: readonly Link[] = []): number[][] {
  const mentions = documents.flatMap(mentionsOf)
  const { entities } = link(mentions, links)
  const found = new Map<string, number[]>()
  for (const [i, one] of documents.entries()) {
    for (const mention of mentions.filter((m) => m.documentId === one.documentId && m.kind === 'official' && m.name.replace(/[锺鍾]/, '钟') === name)) found.set(entities.get(mention.id)!, [...(found.get(entities.get(mention.id)!) ?? []), i])
  }
  return [...found.values()].sort((a, b) => a[0]! - b[0]!)
}

const common = '王伟'
const rare = '逯云澜'

describe('mentions are one official', () => {
  it.each<[string, Facts[], string]>([
    ['who share a post', [facts('a', '2018-03-01', [person(common, [dy('副区长')])]), facts('b', '2019-06-01', [person(common, [dy('副区长')])])], common],
    ['whose post is worded otherwise', [facts('a', '2018-03-01', [person(common, [dy('区委书记')])]), facts('b', '2018-06-01', [person(common, [dy('党委书记')])])], common],
    ['acting, then full', [facts('a', '2018-03-01', [person(common, [dy('区长', 'acting')])]), facts('b', '2018-06-01', [person(common, [dy('区长')])])], common],
    ['head of government, then secretary, of one district', [facts('a', '2018-03-01', [person(common, [dy('区长')])]), facts('b', '2019-06-01', [person(common, [dy('区委书记')])])], common],
    ['whose county became a district', [facts('a', '2015-03-01', [person(common, [office('县长', '垦利县', '370521')])]), facts('b', '2017-03-01', [person(common, [kl('区长')])])], common],
    ['whom a notice takes from one place to another', [facts('a', '2018-03-01', [person(common, [dy('副区长')])]), facts('n', '2019-01-05', [person(common, [dy('副区长'), kl('区长', 'nominated')])]), facts('b', '2019-03-01', [person(common, [kl('区长')])])], common],
    ['whose biography lists the other post', [facts('a', '2010-03-01', [person(common, [ay('副区长')])]), facts('b', '2019-03-01', [person(common, [dy('区委书记')], { career: [{ title: '副区长', of: '安源区', ofCode: '360302', from: '2008-01', to: '2012-05', evidence: [{ start: 0, end: 1, text: '某' }] }] })])], common],
    ['born in one month, in one province', [facts('a', '2010-03-01', [person('李清河', [dy('副区长')], { birth: '1972-03' })]), facts('b', '2013-02-01', [person('李清河', [office('副市长', '济南市', '370100')], { birth: '1972-03' })])], '李清河'],
    ['of a common name, born in one month of one native place', [facts('a', '2010-03-01', [person('罗建国', [dy('副区长')], { birth: '1972-03', nativePlace: '山东莱阳' })]), facts('b', '2013-02-01', [person('罗建国', [office('副市长', '济南市', '370100')], { birth: '1972-03', nativePlace: '莱阳' })])], '罗建国'],
    ['of a common name, born in one month, in one district', [facts('a', '2012-03-01', [person(common, [dy('教育局局长')], { birth: '1972-03' })]), facts('b', '2015-02-01', [person(common, [dy('副区长')], { birth: '1972-03' })])], common],
    ['one in the district’s standing committee, the other in a post that comes with it', [facts('a', '2018-03-01', [person('罗建国', [dy('区委常委')])]), facts('b', '2018-06-01', [person('罗建国', [dy('组织部部长')])]), facts('c', '2018-09-01', [person('罗建国', [dy('区委常委')])])], '罗建国'],
    ['one of whom holds talks for the state with no office named', [facts('a', '2019-03-01', [person(common, [office('国务院总理', '国务院', '100000')])]), facts('b', '2019-06-01', [person(common, [])], { title: `${common}同邻国总理举行会谈` })], common],
    ['in a post that is called a member’s, but that a handful hold', [facts('a', '2019-03-01', [person(common, [office('中央军委委员', '中央军委', '100000')])]), facts('b', '2019-06-01', [person(common, [office('中央军委委员', '中央军委', '100000')])])], common],
    ['presidents of a state with its long name and its short one', [facts('a', '2019-03-01', [person(rare, [office('总统', '古巴', null)])]), facts('b', '2019-06-01', [person(rare, [office('总统', '古巴共和国', null)])])], rare],
    ['ministers of a state with another of its names, by two titles', [facts('a', '2019-03-01', [person('费萨尔', [office('外长', '沙特', null)])]), facts('b', '2019-06-01', [person('费萨尔', [office('外交大臣', '沙特阿拉伯', null)])])], '费萨尔'],
    ['chairs of one committee of the congress', [facts('a', '2019-03-01', [person(rare, [office('农业委员会主任委员', '中国', '100000')])]), facts('b', '2019-06-01', [person(rare, [office('全国人大农业委员会主任委员', '中国', '100000')])])], rare],
    ['of a rare name, in neighbouring districts one after the other', [facts('a', '2015-03-01', [person(rare, [dy('副区长')])]), facts('b', '2017-03-01', [person(rare, [kl('区长')])])], rare],
    ['whose name is written with another form of a character', [facts('a', '2018-03-01', [person('钟平', [dy('副区长')])]), facts('b', '2019-06-01', [person('锺平', [dy('副区长')])])], '钟平'],
    ['one of whom is only named among the leaders', [facts('a', '2018-03-01', [person(common, [dy('副区长')])]), facts('b', '2018-05-01', [person(common, [dy('区领导')])])], common],
  ])('%s', (_, documents, name) => expect(groups(documents, name)).toHaveLength(1))
})

const colleagues = ['逯云澜', '缪承恩', '郗望舒', '逄定远'].map((name) => person(name, [dy('区委常委')]))
const sitting = (date: string): Partial<Facts> => ({ meetings: [meeting('城建会议', '370502', date)] })

describe('mentions are several officials', () => {
  it.each<[string, Facts[], string]>([
    ['who share nothing but a rare name', [facts('a', '2018-03-01', [person(rare, [])]), facts('b', '2018-03-01', [person(rare, [])])], rare],
    ['of a common name, in neighbouring districts one after the other', [facts('a', '2015-03-01', [person(common, [dy('副区长')])]), facts('b', '2017-03-01', [person(common, [kl('区长')])])], common],
    ['of a common name, in one district one after the other, but for head and secretary', [facts('a', '2015-03-01', [person('罗建国', [dy('副区长')])]), facts('b', '2016-03-01', [person('罗建国', [dy('常务副区长')])])], '罗建国'],
    ['of a common name, in one district, who met with the same people', [facts('a', '2015-03-01', [person('罗建国', [dy('副区长')]), ...colleagues], sitting('2015-03-01')), facts('b', '2016-03-01', [person('罗建国', [dy('常务副区长')]), ...colleagues], sitting('2016-03-01'))], '罗建国'],
    ['of a common name, in one district at a time, a bureau’s head and a deputy', [facts('a', '2015-03-01', [person('罗建国', [dy('副区长')])]), facts('b', '2015-06-01', [person('罗建国', [dy('教育局局长')])]), facts('c', '2015-09-01', [person('罗建国', [dy('副区长')])])], '罗建国'],
    ['of a common name, one in the standing committee for another full office', [facts('a', '2015-03-01', [person('罗建国', [dy('区委常委'), dy('宣传部部长')])]), facts('b', '2015-06-01', [person('罗建国', [dy('副区长')])]), facts('c', '2015-09-01', [person('罗建国', [dy('区委常委'), dy('宣传部部长')])])], '罗建国'],
    ['of a common name, born in one month, in one province', [facts('a', '2010-03-01', [person('罗建国', [dy('副区长')], { birth: '1972-03' })]), facts('b', '2013-02-01', [person('罗建国', [office('副市长', '济南市', '370100')], { birth: '1972-03' })])], '罗建国'],
    ['of a rare name, born in one month, in small posts of two prefectures', [facts('a', '2012-03-01', [person('司马柱', [dy('组织部部长')], { birth: '1972-03' })]), facts('b', '2015-02-01', [person('司马柱', [office('副县长', '莘县', '371522')], { birth: '1972-03' })])], '司马柱'],
    ['one of whom meets with a guest for a city', [facts('a', '2019-03-01', [person(common, [office('国务院总理', '国务院', '100000')])]), facts('b', '2019-06-01', [person(common, [])], { title: `${common}会见邻国总理` })], common],
    ['who rule two states, though a page takes them for one', [facts('a', '2019-03-01', [person('纳乌尔', [office('国王', '海陵', null)])]), facts('b', '2019-04-01', [person('纳乌尔', [office('国王', '海陵', null), office('王储', '苍梧', null)])]), facts('c', '2019-05-01', [person('纳乌尔', [office('王储', '苍梧', null)])])], '纳乌尔'],
    ['king and crown prince of one state, of a name that many there bear', [facts('a', '2019-03-01', [person('萨勒曼', [office('国王', '沙特', null)])]), facts('b', '2019-04-01', [person('萨勒曼', [office('王储', '沙特', null)])])], '萨勒曼'],
    ['with full offices far apart by turns', [facts('a', '2018-01-01', [person(rare, [dy('区长')])]), facts('b', '2018-04-01', [person(rare, [kl('区长')])]), facts('c', '2018-08-01', [person(rare, [dy('区长')])])], rare],
    ['in one post, born in other years', [facts('a', '2012-03-01', [person(common, [dy('区长')], { birth: '1965-03' })]), facts('b', '2018-06-01', [person(common, [dy('区长')], { birth: '1975-03' })])], common],
    ['in one post, a man and a woman', [facts('a', '2012-03-01', [person(common, [dy('副区长')], { gender: '男' })]), facts('b', '2014-06-01', [person(common, [dy('副区长')], { gender: '女' })])], common],
    ['whom one page tells apart', [facts('a', '2012-03-01', [person(rare, [dy('副区长')]), { ...person(rare, [dy('副区长')]), key: 'p2' }])], rare],
    ['representatives and the like, which many are', [facts('a', '2012-03-01', [person(common, [dy('人大代表')])]), facts('b', '2012-04-01', [person(common, [dy('人大代表')])])], common],
    ['whom only the page’s place joins', [facts('a', '2012-03-01', [person(common, [office('副局长', '某局', null)])], { place: { name: '东营区', code: '370502', evidence: [{ start: 0, end: 1, text: '某' }] } }), facts('b', '2012-04-01', [person(common, [dy('副区长')])])], common],
  ])('%s', (_, documents, name) => expect(groups(documents, name).length).toBeGreaterThan(1))
})

test('who came into a post after a namesake of another birth is told apart by the time', () => {
  const documents = [
    facts('first', '2010-01-10', [person(common, [dy('区长')], { birth: '1960-01' })], { appointments: [act(common, 'appointed', '区长', '东营区', '370502', '2010-01-10')] }),
    facts('seen', '2012-01-10', [person(common, [dy('区长')])]),
    facts('gone', '2014-01-10', [person(common, [dy('区长', 'former')], { birth: '1960-01' })], { appointments: [act(common, 'removed', '区长', '东营区', '370502', '2014-01-10')] }),
    facts('second', '2016-01-10', [person(common, [dy('区长')], { birth: '1970-02' })], { appointments: [act(common, 'appointed', '区长', '东营区', '370502', '2016-01-10')] }),
    facts('seen again', '2017-01-10', [person(common, [dy('区长')])]),
    facts('between', '2015-01-10', [person(common, [dy('区长')])]),
  ]
  expect(groups(documents, common)).toEqual([[0, 1, 2], [3, 4], [5]])
})

test('two who exclude each other leave what may be either alone', () => {
  const documents = [
    facts('a', '2012-01-10', [person(common, [dy('副区长')], { birth: '1960-01' })]),
    facts('b', '2012-03-10', [person(common, [dy('区人大常委会主任')], { birth: '1975-01' })]),
    facts('c', '2012-04-10', [person(common, [dy('区领导')])]),
  ]
  expect(groups(documents, common)).toEqual([[0], [1], [2]])
})

test('a mention without an office goes to whom the meeting and its company point to', () => {
  const company = ['逯云澜', '缪承恩'].map((name) => person(name, [dy('区委常委')]))
  const at = (name: string) => ({ meetings: [meeting(name, '370502', '2018-03-01')] })
  const documents = [
    facts('a', '2018-03-01', [person(common, [dy('副区长')]), ...company], at('防汛会议')),
    facts('b', '2018-06-01', [person(common, []), ...company], at('防火会议')),
    facts('c', '2018-06-01', [person(common, [])], { meetings: [meeting('秋收会议', '360302', '2018-06-01')] }),
  ]
  expect(groups(documents, common)).toEqual([[0, 1], [2]])
})

describe('a curator’s word', () => {
  const documents = [facts('a', '2018-03-01', [person(common, [dy('副区长')])]), facts('b', '2018-06-01', [person(common, [dy('副区长')])]), facts('c', '2018-06-02', [person(common, [ay('副区长')])])]
  const ids = documents.flatMap(mentionsOf).map(({ id }) => id)
  it('joins what nothing else would, even names that differ', () => {
    expect(groups(documents, common, [{ left: ids[0]!, right: ids[2]!, verdict: 'same' }])).toEqual([[0, 1, 2]])
    const other = [...documents, facts('d', '2018-06-03', [person('王纬', [dy('副区长')])])]
    const mentions = other.flatMap(mentionsOf)
    const { entities } = link(mentions, [{ left: mentions[0]!.id, right: mentions[3]!.id, verdict: 'same' }])
    expect(entities.get(mentions[3]!.id)).toBe(entities.get(mentions[0]!.id))
  })
  it('parts what shares a post', () => expect(groups(documents, common, [{ left: ids[0]!, right: ids[1]!, verdict: 'different' }])).toEqual([[0], [1], [2]]))
  it('parts where another contradicts it', () => expect(groups(documents, common, [{ left: ids[0]!, right: ids[2]!, verdict: 'same' }, { left: ids[1]!, right: ids[2]!, verdict: 'same' }, { left: ids[0]!, right: ids[1]!, verdict: 'different' }]).length).toBe(2))
})
