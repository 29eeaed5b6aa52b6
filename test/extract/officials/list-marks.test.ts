import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`
const peopleIn = (text: string): string[] => factsOf(page(text)).people.map(({ name, offices }) => [name, ...offices.map(({ title }) => title)].join(' ')).sort()

describe('lists of names that no 、 parts', () => {
  it.each([
    // To the last name, under a label, an office or neither.
    ['区领导高翔宇，钟丽娟，刘庆海，万里出席会议。', ['万里 区领导', '刘庆海 区领导', '钟丽娟 区领导', '高翔宇 区领导']],
    ['区人大常委会副主任高翔宇，钟丽娟（女），刘庆海及委员20人出席会议。', ['刘庆海 区人大常委会副主任', '钟丽娟 区人大常委会副主任', '高翔宇 区人大常委会副主任']],
    ['区领导高翔宇 钟丽娟 刘庆海 参加会议。', ['刘庆海 区领导', '钟丽娟 区领导', '高翔宇 区领导']],
    ['高翔宇，钟丽娟，刘庆海，曾晓明参加会议。', ['刘庆海', '曾晓明', '钟丽娟', '高翔宇']],
    ['高翔宇 钟丽娟 刘庆海 曾晓明参加会议。', ['刘庆海', '曾晓明', '钟丽娟', '高翔宇']],
    // Two, where one verb takes them.
    ['钟丽娟 刘庆海等领导列席会议。', ['刘庆海', '钟丽娟']],
    ['副区长高翔宇，钟丽娟参加会议。', ['钟丽娟 副区长', '高翔宇 副区长']],
    // Words that are names in a list of them.
    ['区领导高翔宇，钟丽娟，温和，刘庆海，方正出席会议。', ['刘庆海 区领导', '方正 区领导', '温和 区领导', '钟丽娟 区领导', '高翔宇 区领导']],
    ['区领导高翔宇、钟丽娟、刘庆海、温和、秦时月、林涛参加会议。', ['刘庆海 区领导', '林涛 区领导', '温和 区领导', '秦时月 区领导', '钟丽娟 区领导', '高翔宇 区领导']],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual([...expected].sort()))

  it.each([
    // Clauses, and one who holds an office that has one seat.
    ['区长高翔宇，钟丽娟同志主持会议。', '钟丽娟 区长'],
    ['副区长高翔宇，高度重视，马上行动。', '高度 副区长'],
    ['副区长高翔宇，同时，方便群众，全面推进。', '同时 副区长'],
    ['副区长高翔宇，区住建局局长钟丽娟，区水利局局长刘庆海参加。', '钟丽娟 副区长'],
  ])('are none in %s', (text, wrong) => expect(peopleIn(text)).not.toContain(wrong))

  it.each([
    ['会议选举高翔宇，钟丽娟，刘庆海，解放为区人大常委会委员。', ['高翔宇', '钟丽娟', '刘庆海', '解放'].map((name) => `${name} elected 区人大常委会委员`)],
    ['选举结果：高翔宇为区长；钟丽娟 刘庆海 曾晓明为副区长。', ['高翔宇 elected 区长', '钟丽娟 elected 副区长', '刘庆海 elected 副区长', '曾晓明 elected 副区长']],
    ['会议选举高翔宇，钟丽娟，刘庆海等十一人为区人大常委会委员。', ['高翔宇', '钟丽娟', '刘庆海'].map((name) => `${name} elected 区人大常委会委员`)],
    ['钟丽娟被决定免去副区长职务；刘庆海被免去区教育局局长职务。', ['钟丽娟 removed 副区长', '刘庆海 removed 区教育局局长']],
  ])('%s', (text, expected) => expect(appointmentsOf(factsOf(page(text)))).toEqual(expected))

  it.each([
    ['主持了会议并讲话的是区委书记高翔宇。', '高翔宇 PRESIDED'],
    ['主持会议并作讲话的是区委书记高翔宇。', '高翔宇 PRESIDED'],
    ['区长钟丽娟讲话，主持会议的是区委书记高翔宇。', '高翔宇 PRESIDED'],
  ])('%s', (text, expected) => expect(rolesOf(factsOf(page(text)))).toContain(expected))
})

it('gives each guest who is received in turn a meeting', () => {
  const { meetings } = factsOf('安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区委书记王安平先后会见远山集团董事长高翔宇，海川公司总经理钟丽娟。')
  expect(meetings.map(({ name }) => name)).toEqual(['会见远山集团董事长高翔宇', '会见海川公司总经理钟丽娟'])
})
