import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

describe('whose an office is', () => {
  it('is the prefecture\'s behind 地委 and 地区 on a county\'s page', () => {
    const text = '青河县召开巡察动员会\n9月2日，青河县召开巡察动员会，地委第二巡察组组长孙明，地区纪委委员李保国出席，县委书记王立民主持。'
    expect(officesOf(factsOf(text))).toEqual(['孙明 地委第二巡察组组长@阿勒泰地区', '李保国 地区纪委委员@阿勒泰地区', '王立民 县委书记@青河县'])
  })

  it('is the page\'s place behind somebody who comes from another province', () => {
    const text = '青河县召开动员会\n9月2日，青河县召开动员会。县委副书记、黑龙江省援疆干部领队赵伟民，县委常委、组织部部长马小莉参加会议。'
    expect(officesOf(factsOf(text))).toEqual(['赵伟民 县委副书记@青河县', '赵伟民 省援疆干部领队@黑龙江省', '马小莉 县委常委@青河县', '马小莉 组织部部长@青河县'])
  })

  it.each([
    ['中宣部宣传教育局副局长孙明参加会议。', '孙明 中宣部宣传教育局副局长@中国'],
    ['第八十集团军某旅旅长孙明参加座谈。', '孙明 第八十集团军某旅旅长@中国'],
    ['国家防总秘书长、水利部副部长孙明到会。', '孙明 国家防总秘书长@中国'],
    ['中华全国总工会党组书记、书记处第一书记孙明到会。', '孙明 中华全国总工会书记处第一书记@中国'],
  ])('is the nation\'s on a county\'s page: %s', (sentence, expected) => {
    expect(officesOf(factsOf(`青河县召开会议\n9月2日，青河县召开会议，县委书记王立民主持。${sentence}`))).toContain(expected)
  })

  it.each([
    ['副县长、县脱贫指挥部责任指挥长孙明讲话。', ['孙明 副县长@青河县', '孙明 县脱贫指挥部责任指挥长@青河县']],
    ['讨论中，与会人员围绕县委书记孙明的讲话发言。', ['孙明 县委书记@青河县']],
  ])('has its whole title and no more: %s', (sentence, expected) => {
    expect(officesOf(factsOf(`青河县召开会议\n9月2日，青河县召开会议，县委副书记王立民主持。${sentence}`)).filter((one) => one.startsWith('孙明'))).toEqual(expected)
  })

  it('is the county\'s own of its armed forces department and its relief headquarters', () => {
    const text = '青河县召开会议\n9月2日，青河县召开会议。县委宣传部部长王立民，县防指副指挥长孙明，县应急局局长赵伟民参加。'
    expect(officesOf(factsOf(text))).toEqual(['王立民 县委宣传部部长@青河县', '孙明 县防指副指挥长@青河县', '赵伟民 县应急局局长@青河县'])
  })

  it('is no company\'s where a company\'s head stands before an assistant of the county\'s', () => {
    const text = '青河县要闻\n9月2日，县长王立民会见了远山机械集团总经理孙明一行，双方达成共识，县长助理赵伟民、副县长李保国参加会见。'
    expect(officesOf(factsOf(text))).toEqual(['王立民 县长@青河县', '赵伟民 县长助理@青河县', '李保国 副县长@青河县'])
  })

  it('is the bureau\'s whose news it is, though another one has spoken since', () => {
    const text = '云浮市水务局召开年中推进会\n近日，市水务局召开年中推进会。新兴县水务局作典型发言。\n局党组成员、副局长陈明雄通报情况。会议由副局长黄志刚主持。'
    expect(officesOf(factsOf(text))).toEqual(['陈明雄 市水务局党组成员@云浮市', '陈明雄 市水务局副局长@云浮市', '黄志刚 市水务局副局长@云浮市'])
  })

  it('is the other bureau\'s in the sentence that names it', () => {
    const text = '云浮市水务局召开年中推进会\n近日，市水务局召开年中推进会，新兴县水务局党组书记、局长陈明雄作典型发言。'
    expect(officesOf(factsOf(text))).toEqual(['陈明雄 县水务局党组书记@新兴县', '陈明雄 县水务局局长@新兴县'])
  })

  it.each([
    ['县政协主席杨民，副主席江红旗、周秀英参加会议。', ['杨民', '江红旗', '周秀英']],
    ['县政协主席杨民，副主席江红旗，周秀英参加会议。', ['杨民', '江红旗', '周秀英']],
    ['县政协主席杨民调研江红旗、林东旗等地。', ['杨民']],
  ])('reads names that end like a banner\'s in %s', (sentence, names) => {
    expect(factsOf(`永丰县召开会议\n3月2日，永丰县召开会议，${sentence}`).people.map(({ name }) => name)).toEqual(names)
  })
})
