import { describe, expect, it } from 'vitest'
import { factsOf } from '../support/facts-of.ts'

describe('clean/inline-stamps', () => {
  it.each([
    ['安源区召开防汛工作推进会 发布时间：2021-03-06 09:36', '安源区召开防汛工作推进会'],
    ['安源区“十四五”规划纲要（附全文） 时间：2021-03-06 来源：安源发布', '安源区“十四五”规划纲要（附全文）'],
    ['安源区召开防汛工作推进会 2021-03-06 09:36', '安源区召开防汛工作推进会'],
  ])('parts the headline from %s', (line, title) => {
    const facts = factsOf(`${line}\n3月5日，安源区召开防汛工作推进会，区委书记李清河出席会议并讲话。`)
    expect([facts.title, facts.published]).toEqual([title, '2021-03-06'])
  })

  it('leaves a site’s own line', () => {
    expect(factsOf('安源区人民政府网站首页 新闻 2021年3月6日 星期六\n安源区召开防汛工作推进会\n3月5日，安源区召开防汛工作推进会，区委书记李清河出席会议并讲话。').title).toBe('安源区召开防汛工作推进会')
  })
})
