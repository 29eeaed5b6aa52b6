import { describe, expect, it } from 'vitest'
import { cutByline } from '../../src/clean/byline.ts'
import { isCredit } from '../../src/clean/credits.ts'
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
    '央视网消息（新闻联播）：',
    '（钱记 孙通）',
    '中新网安源3月5日电 （记者 钱记）',
  ])('%s is cut before the first sentence', (byline) => {
    expect(cutByline(MappedText.of(byline + told)).text).toBe(told)
  })

  it.each(['（安源日报记者 钱记）', '（孙通 摄）', '（区融媒体中心供稿）', ' 通讯员 孙通摄', '（钱记 孙通）', '（文字：钱记 图片：孙通 审核：李审）', '（来源：区融媒体中心）', '（记者钱记）', '（本报通讯员孙通 钱记）', ' 文/图 钱记', '（完）'])('%s is cut behind the last', (byline) => {
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
    '（城市更新）是今年的重点。',
    '会议原则通过方案。（附件另发）',
    '区长李清河参加。（区领导钱一、孙二参加）',
  ])('is not seen in %s', (text) => {
    expect(cutByline(MappedText.of(text)).text).toBe(text)
  })
})

describe('a line of credits', () => {
  it.each([
    '（文字：钱记 海报：孙通 审核：李审）', '来源：安源发布', '编辑：李编 审核：王审', '记者 钱记 通讯员 孙通', '文/图 钱记', '文丨钱记 图丨孙通', '一审：钱编 二审：孙编 三审：李编',
    '全媒体记者：钱记 孙通', '（区融媒体中心供稿）', '■编辑：小雨 ■责编：李编', '值班编委：符敏 主编：冯志', '来源丨县融媒体中心 编辑丨李编 审核丨王审', '图片来源：网络', '某某融媒体记者 钱记 孙通', '某某商报·某某新闻网 钱记 通讯员 孙通', '钱晓摄影报道', '（撰稿人：钱记 审稿人：李审）',
  ])('is %s', (line) => {
    expect(isCredit(line)).toBe(true)
  })

  it.each(['主任：王安平', '主任 王安平', '编辑部主任王安平出席', '审核通过了预算报告', '记者从会议获悉，今年新开工十个项目', '王安平同志任区文联主席', '编委会主任：王安平 副主任：李清河', '责任单位：区住建局', '发布会由王安平主持', '姓名：王安平', '县电视台 王安平', '县融媒体中心 主任 王安平', '安源日报社社长 王安平', '县摄影家协会摄影报道'])('is not %s', (line) => {
    expect(isCredit(line)).toBe(false)
  })
})
