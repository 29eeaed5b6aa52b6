import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n${text}`
const namesIn = (text: string): string[] => factsOf(page(text)).people.map(({ name }) => name)

describe('who wrote and who is addressed', () => {
  it.each(['习近平《谈治国理政》单行本出版。', '习近平同志《论基层治理》出版发行。', '中共中央总书记习近平《在大会上的讲话》单行本在全国发行。'])('nobody acts in %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })

  it.each(['3月5日，中共中央总书记习近平主持召开座谈会并讲话。', '3月5日，国家主席习近平会见《安源日报》记者代表。'])('a leader acts in %s', (text) => {
    expect(namesIn(text)).toContain('习近平')
  })

  it.each([
    ['3月5日，民盟安源区总支召开会议，黄骏主委主持会议，李志远副主委讲话。', ['黄骏 主委', '李志远 副主委']],
    ['3月5日，区检察院召开会议，王安平副检察长主持。', ['王安平 副检察长']],
  ])('a title stands behind the name in %s', (text, offices) => {
    expect(officesOf(factsOf(page(text))).map((office) => office.replace(/@.*/, ''))).toEqual(offices)
  })

  it.each(['3月5日，民盟安源区总支召开会议，新任主委主持。', '3月5日，区检察院召开会议，由分管副检察长主持。'])('nobody is named in %s', (text) => {
    expect(namesIn(text)).toEqual([])
  })
})
