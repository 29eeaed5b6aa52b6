import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const names = (text: string): string[] => factsOf(text).people.map(({ name }) => name)

describe('what stands beside a name', () => {
  it.each([
    ['an adverb that reads like one', '座谈会上，顾文岭副市长简要介绍了全市情况。', ['顾文岭']],
    ['a surname with half a title', '龙门县检察院梁文顺检察长一行到我院座谈。梁检强调，今天的座谈很有意义。', ['梁文顺']],
    ['its last character before a verb', '东坡区委统战部常务副部长侯继作率各民主党派负责人到竹山县考察。', ['侯继作']],
    ['who asks them to speak', '同志们：现在开会。首先请赵景山副市长发言，请苏君副市长发言；下面，欢迎梁文顺市长讲话。', ['赵景山', '苏君', '梁文顺']],
    ['a verb with its object', '县委副书记侯继作主旨发言，县长赵国强作报告。', ['侯继', '赵国强']],
  ])('is parted: %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('what closes the name of an undertaking', () => {
  it.each([
    ['县人大办汇报了“代表委员助春耕”活动筹备情况，开展“书记区长谈发展”专栏。', []],
    ['推进“委员连民心”行动和“主任贺新春”系列活动。', []],
    ['县委书记段山走访“李清河”工作室，县长周长林参加。', ['段山', '周长林']],
  ])('is nobody: %s', (text, expected) => {
    expect(names(`永丰县要闻\n3月5日，永丰县召开春耕会议。${text}`)).toEqual(expected)
  })
})

describe('figures and programmes of other words', () => {
  it('are no goals where a session appoints so many', () => {
    expect(factsOf('2023年3月30日，新城区第七届人大常委会召开第十一次会议。会议任命2名工委主任、1名庭长、7名审判员、60名人民陪审员。').goals).toEqual([])
    expect(factsOf('2023年工作计划\n今年要培训干部300名，引进人才60名。').goals).toHaveLength(2)
  })

  it('are no programmes across two words or in an office', () => {
    expect(factsOf('9月8日，县住院楼项目在县医院建设工地举行动工仪式，副县长赵国强主持。').programmes.map(({ name }) => name)).not.toContain('县医院建设工地举行动')
    expect(factsOf('3月13日，省卫健委规划信息处处长赵国强、省人社厅规划财务处调研员王建明到县医院调研。').programmes).toEqual([])
  })
})
