import { describe, expect, it } from 'vitest'
import { factsOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，${text}`
const speakersIn = (text: string): string[] => rolesOf(factsOf(page(text))).filter((role) => role.endsWith('SPOKE_AT'))

describe('who is led along', () => {
  it.each([
    ['区委书记李清河带领区委副书记王安平、副区长赵一鸣到高坑镇看望慰问困难群众，向他们表示节日的问候。', ['李清河 SPOKE_AT']],
    ['区长周立新带领副区长王国强、区政府办主任孙志远慰问一线职工，表示衷心感谢。', ['周立新 SPOKE_AT']],
    ['区长周立新率副区长王国强慰问一线职工并强调，要注意安全。', ['周立新 SPOKE_AT']],
  ])('does not speak in %s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers)
  })

  it('speaks where the sentence says so', () => {
    expect(speakersIn('区长周立新带领副区长王国强、区政府办主任孙志远到高坑镇慰问一线职工，王国强介绍了情况。')).toEqual(['王国强 SPOKE_AT'])
  })
})
