import { describe, expect, it } from 'vitest'
import { cutByline } from '../../src/clean/byline.ts'
import { MappedText } from '../../src/clean/mapped-text.ts'

const told = '区委召开城建推进会，区委书记王安平主持会议。'

describe('a byline', () => {
  it.each([
    '本报讯',
    '本报讯 ',
    '本报讯（记者 钱记 通讯员 孙通）',
    '（记者 钱记）',
    '安源日报消息 ',
    '安源新闻网讯（通讯员 孙通）',
    '【安源融媒讯】',
    '新华社北京3月5日电 ',
    '红网时刻安源3月5日讯（通讯员 孙通）',
    '据安源电视台报道，',
  ])('%s is cut before the first sentence', (byline) => {
    expect(cutByline(MappedText.of(byline + told)).text).toBe(told)
  })

  it.each(['（安源日报记者 钱记）', '（孙通 摄）', '（区融媒体中心供稿）', ' 通讯员 孙通摄'])('%s is cut behind the last', (byline) => {
    expect(cutByline(MappedText.of(told + byline)).text).toBe(told)
  })

  it.each([
    '国网台州供电公司总经理周长林出席会议并讲话。',
    '国家电网湖北省电力公司总经理周长林参加座谈会。',
    '某某网络通讯有限公司董事长周长林发言。',
    '县电视台负责人汇报了工作。',
    '市社科院院长周长林作了报告。',
    '会上提出了意见（区融媒体中心主任周长林参加会议）',
    '（一）关于财政预算的报告。',
    '区委书记王安平主持会议（书面报告另发）',
  ])('is not seen in %s', (text) => {
    expect(cutByline(MappedText.of(text)).text).toBe(text)
  })
})
