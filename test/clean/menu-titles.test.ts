import { expect, it } from 'vitest'
import { factsOf } from '../support/facts-of.ts'

it('takes no menu that has run into one line for the headline', () => {
  expect(factsOf('首页要闻  图片新闻  治沙成就  种苗动态  林业评论\n安源区造林进展顺利\n来源：安源发布  时间：2021-03-06\n3月5日，安源区召开造林推进会，区委书记李清河出席会议并讲话。').title).toBe('安源区造林进展顺利')
})
