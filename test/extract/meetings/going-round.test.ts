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
