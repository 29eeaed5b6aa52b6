import { describe, expect, it } from 'vitest'
import { factsOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string): ReturnType<typeof factsOf> => factsOf(`安源区检查河道整治\n2021-03-06 来源：安源发布\n${text}`)

describe('who goes round with a tour', () => {
  const facts = page('3月5日上午，区委书记王安平率队到部分社区检查河道整治工作。\n区领导王安平、李清河、赵一鸣，以及区水务局、区住建局等部门负责人，先后到萍水堤段、河口社区和水闸，了解保洁情况。')

  it('attends it, people and bodies', () => {
    expect(rolesOf(facts)).toEqual(['李清河 ATTENDED', '王安平 PRESIDED', '赵一鸣 ATTENDED'])
    expect(facts.organisations.map(({ name, type }) => `${name} ${type}`)).toEqual(['区水务局 ATTENDED', '区住建局 ATTENDED'])
  })

  it('makes no body of a verb', () => {
    expect(facts.organisations.map(({ name }) => name).filter((name) => name.startsWith('队'))).toEqual([])
  })

  it('says nothing of a meeting', () => {
    expect(rolesOf(page('3月5日，安源区召开河道整治推进会，区委书记王安平主持。副区长李清河多年来先后到三个单位任职。'))).toEqual(['王安平 PRESIDED'])
  })
})

it('bodies whose officers a leader takes along are on the tour', () => {
  const facts = factsOf('安源区要闻\n2021-03-06 来源：安源发布\n3月5日，副区长李清河率区农业农村局、区水务局、高坑镇执法人员赴萍水河开展水域联合巡查行动。')
  expect(facts.organisations.map(({ name, type }) => `${name} ${type}`)).toEqual(['区农业农村局 ATTENDED', '区水务局 ATTENDED', '高坑镇 ATTENDED'])
})

it('the year of an event that is called by a name in quotation marks is the page’s', () => {
  const facts = factsOf('安源要闻\n9月19日，2024年“安源米杯”趣味运动会在高坑镇开赛。\n9月20日，安源区举行城建推进会，副区长李清河出席会议。')
  expect(facts.meetings.find(({ name }) => name === '城建推进会')?.date).toBe('2024-09-20')
})
