import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区工商联召开代表大会。${text}`

describe('who is called newly elected', () => {
  it.each([
    ['新当选的区工商联主席李清河讲话。', ['李清河 elected 区工商联主席']],
    ['新当选区工商联秘书长王安平作表态发言。', ['王安平 elected 区工商联秘书长']],
    ['李清河当选区工商联主席。新当选的区工商联主席李清河讲话。', ['李清河 elected 区工商联主席']],
  ])('has been elected in %s', (text, appointments) => {
    expect(appointmentsOf(factsOf(page(text)))).toEqual(appointments)
  })

  it.each(['区工商联主席李清河向新当选的代表表示祝贺。', '区委副书记李清河对新当选的同志提出要求。', '区委副书记李清河为新当选的委员颁发证书，区工商联秘书长王安平讲话。'])('nobody has in %s', (text) => {
    expect(appointmentsOf(factsOf(page(text)))).toEqual([])
  })
})
