import { expect, it } from 'vitest'
import { factsOf } from '../support/facts-of.ts'

it('takes no menu that has run into one line for the headline', () => {
  expect(factsOf('首页要闻  图片新闻  治沙成就  种苗动态  林业评论\n安源区造林进展顺利\n来源：安源发布  时间：2021-03-06\n3月5日，安源区召开造林推进会，区委书记李清河出席会议并讲话。').title).toBe('安源区造林进展顺利')
})

it('takes no summary of the text for the headline', () => {
  expect(factsOf('首页 > 新闻 > 正文\n上栗县党政代表团来萍考察\n核心提示：上栗县党政代表团来萍考察，推动两地共赢\n3月5日，上栗县党政代表团来萍考察，区委书记李清河陪同，两地进行了座谈交流。').title).toBe('上栗县党政代表团来萍考察')
})
