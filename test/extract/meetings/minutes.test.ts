import { describe, expect, it } from 'vitest'
import { factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const minutes = (fields: string): string => `安源区关于研究凤凰大道建设有关问题的会议纪要\n时间：2022年3月8日\n地点：区政府二楼会议室\n${fields}\n会议议定事项如下：\n一、由区交通局负责项目前期工作。`
const bodiesOf = (text: string): string[] => factsOf(text).organisations.map(({ name }) => name)

describe('minutes', () => {
  it('name their meeting and its day', () => {
    expect(factsOf(minutes('主持：王安平\n出席：李清河、周长林')).meetings.map(({ name, date }) => `${name} ${date}`)).toEqual(['安源区关于研究凤凰大道建设有关问题的会议 2022-03-08'])
  })

  it.each([
    ['主持人：副区长王安平\n出席：李清河 周长林（女）\n列席：区财政局孙立民、高坑镇吴春生', ['吴春生 ATTENDED', '周长林 ATTENDED', '孙立民 ATTENDED', '李清河 ATTENDED', '王安平 PRESIDED']],
    ['主持：王安平\n参加人员：\n区政府办 李清河\n区财政局 周长林 孙立民\n高坑镇 吴春生', ['吴春生 ATTENDED', '周长林 ATTENDED', '孙立民 ATTENDED', '李清河 ATTENDED', '王安平 PRESIDED']],
    ['主持人：王安平 记录：张小明\n出席人员：李清河、周长林\n缺席：孙立民（出差）', ['周长林 ATTENDED', '李清河 ATTENDED', '王安平 PRESIDED']],
  ])('tell who was there by their fields: %s', (fields, expected) => expect(rolesOf(factsOf(minutes(fields)))).toEqual(expected))

  it('list who was not there without a role, and not who keeps them', () => {
    expect(factsOf(minutes('主持：王安平\n出席：李清河、周长林\n请假：副区长孙立民\n记录：张小明')).people.map(({ name }) => name).sort()).toEqual(['周长林', '孙立民', '李清河', '王安平'])
  })

  it('give offices in brackets and before names', () => {
    expect(officesOf(factsOf(minutes('主持：区委书记王安平\n出席：李清河（区长）、周长林（区委常委、组织部部长）')))).toEqual(['王安平 区委书记@安源区', '李清河 区长@安源区', '周长林 区委常委@安源区', '周长林 组织部部长@安源区'])
  })

  it('name the bodies that came without naming anybody', () => {
    expect(bodiesOf(minutes('主持：王安平\n出席：李清河、周长林\n列席：区政协主席孙立民，区交通、住建等部门主要负责人，高坑镇'))).toEqual(['区交通', '住建', '高坑镇'])
    expect(bodiesOf(minutes('主持：王安平\n参加人员：\n区财政局：李清河、周长林\n区住建局：孙立民'))).toEqual([])
  })
})
