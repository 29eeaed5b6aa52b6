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
    ['主持：王安平\n出席：李清河、周长林、孙立民、巩 固', ['周长林 ATTENDED', '孙立民 ATTENDED', '巩固 ATTENDED', '李清河 ATTENDED', '王安平 PRESIDED']],
    ['主持人：王安平 记录：张小明\n出席人员：李清河、周长林\n缺席：孙立民（出差）', ['周长林 ATTENDED', '李清河 ATTENDED', '王安平 PRESIDED']],
  ])('tell who was there by their fields: %s', (fields, expected) => expect(rolesOf(factsOf(minutes(fields)))).toEqual(expected))

  it('list who was not there without a role, and not who keeps them', () => {
    expect(factsOf(minutes('主持：王安平\n出席：李清河、周长林\n请假：副区长孙立民\n记录：张小明')).people.map(({ name }) => name).sort()).toEqual(['周长林', '孙立民', '李清河', '王安平'])
  })

  it('give offices in brackets and before names', () => {
    expect(officesOf(factsOf(minutes('主持：区委书记王安平\n出席：李清河（区长）、周长林（区委常委、组织部部长）')))).toEqual(['王安平 区委书记@安源区', '李清河 区长@安源区', '周长林 区委常委@安源区', '周长林 组织部部长@安源区'])
  })

  it('go on under the heading of a list of names', () => {
    const text = '安源区政协常委会第十次会议\n3月8日，安源区政协召开常委会第十次会议。\n出席名单\n主席：王安平\n副主席：李清河 周长林（女）赵一鸣\n请假名单\n孙立民'
    expect(rolesOf(factsOf(text))).toEqual(['周长林 ATTENDED', '李清河 ATTENDED', '王安平 ATTENDED', '赵一鸣 ATTENDED'])
  })

  it('name the bodies that came without naming anybody', () => {
    expect(bodiesOf(minutes('主持：王安平\n出席：李清河、周长林\n列席：区政协主席孙立民，区交通、住建等部门主要负责人，高坑镇'))).toEqual(['区交通', '住建', '高坑镇'])
    expect(bodiesOf(minutes('主持：王安平\n参加人员：\n区财政局：李清河、周长林\n区住建局：孙立民'))).toEqual([])
  })
})

describe('speakers', () => {
  const conference = (text: string): string => `安源区举行住建工作新闻发布会\n2020-11-20 来源：安源发布\n11月19日，安源区召开住建工作新闻发布会。\n${text}`

  it.each([
    ['发布人：区住建局局长钱小山\n主持人：区委宣传部副部长赵一鸣', ['赵一鸣 PRESIDED', '钱小山 SPOKE_AT']],
    ['主持人：赵一鸣\n发布人：钱小山\n钱小山：五年来，全区共改造老旧小区，请大家监督。\n记者：下一步怎么推进？', ['赵一鸣 PRESIDED', '钱小山 SPOKE_AT']],
    ['区住建局局长 钱小山\n五年来，全区上下坚持以人民为中心，扎实推进老旧小区改造，居民生活环境明显改善，群众满意度持续提升。', ['钱小山 SPOKE_AT']],
  ])('take the floor by fields, colons and lines of their own: %s', (text, expected) => expect(rolesOf(factsOf(conference(text)))).toEqual(expected))

  it('are the names of a list that ends with bodies', () => {
    expect(rolesOf(factsOf('安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。会上，通报了项目进展，高坑镇镇长周长林，青山镇镇长孙立民，区城管局负责人作了交流发言。'))).toEqual(['周长林 SPOKE_AT', '孙立民 SPOKE_AT'])
  })

  it('are none in rosters and lives', () => {
    expect(rolesOf(factsOf(conference('钱小山：区住建局党组书记、局长，主持全面工作。\n赵一鸣：男，汉族，1972年生，大学学历。')))).toEqual([])
  })
})
