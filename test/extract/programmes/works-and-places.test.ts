import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const report = (text: string): string => `安源区政府工作报告\n2021-01-10 来源：安源区政府办\n一、2021年主要工作\n${text}`
const namesOf = (text: string): string[] => factsOf(report(text)).programmes.map((programme) => programme.name)

describe('works, places and decisions', () => {
  it.each([
    // the only one of its place
    ['推进县医院新院区建设，年内完成主体工程。', '县医院新院区建设'],
    ['加快区图书馆新馆建设，年内封顶。', '区图书馆新馆'],
    // a price before the verb
    ['投资3600万元建设青湖生态渔业基地，6月底前完成育苗车间。', '青湖生态渔业基地'],
    ['要打造罗霄山茶旅走廊。', '罗霄山茶旅走廊'],
    ['实施项目服务提速工程。', '项目服务提速工程'],
    // a place whose name opens with a little word
    ['实地查看了南坑河治理工程、则巴旅游公路改造项目等。', '则巴旅游公路改造项目'],
    ['实地查看了县城集中供热工程、南坑旅游公路改造项目等。', '县城集中供热工程'],
    // decided on by a council
    ['他指出，全域美庭院是区委、区政府作出的重大决策。', '全域美庭院'],
    ['推进东部新城开发是市委、市政府审时度势作出的重大部署。', '东部新城开发'],
  ])('are read from %s', (text, name) => {
    expect(namesOf(text)).toContain(name)
  })

  it.each([
    '11月8日，区委书记刘青河深入福田工业园、盐化基地、河口镇等地。',
    '听取了各分包项目负责人关于项目工程进展情况的汇报。',
    '活动采取“1+1+8”的模式。',
    '就意向性合作项目进行了洽谈。',
    '五、继续实施缓堵等市政项目。',
    '赴江苏省苏州市张家港市考察学习城市建设、招商引资等工作。',
    '研究新建重点转型项目的困难，已有部分项目完成目标。',
    '城南产业集聚区、河口镇、区交通局负责人分别作了发言。',
    '围绕橘林景区创建国家4A级旅游景区开展协商。',
    '刘青河来到河口镇中药材种植基地，与药农交谈。',
    '与会人员察看了茶叶加工园、白莲基地和茶园。',
    '加快重点水源工程建设。',
    '新供地工业项目开工率达到95%以上。',
    '奋力建设经济强区。',
    '表彰年度“三农三牧”工作先进集体。',
    '坚持“绿色+古色”双轮驱动。',
    '召开这次会议，是区委、区政府作出的重大决策。',
    '高质量发展是市委、市政府作出的重大部署。',
    '河西走廊出现沙尘。',
  ])('are not read from %s', (text) => {
    expect(namesOf(text).filter((name) => !name.includes('国家4A级'))).toEqual([])
  })

  it('keeps a work that quotes a part of an action of another level apart from it', () => {
    const names = namesOf('落实全省“退二进三、腾老换新”攻坚行动。实施“退二进三”攻坚工程。')
    expect(names).toEqual(['“退二进三、腾老换新”攻坚行动', '“退二进三”攻坚工程'])
  })

  it('keeps a designation apart from the plan of action for it', () => {
    const names = namesOf('宣读《安源区创建全国文明城市三年行动计划（2018—2020年）》。创建全国文明城市是硬任务。')
    expect(names).toEqual(['《安源区创建全国文明城市三年行动计划（2018—2020年）》', '全国文明城市'])
  })
})
