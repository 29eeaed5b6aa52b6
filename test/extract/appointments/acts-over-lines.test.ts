import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf } from '../../support/facts-of.ts'

const notice = (...lines: string[]): string => ['永丰县人民政府关于高山等同志任免职的通知', '县政府研究决定：', ...lines, '2013年4月9日'].join('\n')
const acts = (...lines: string[]): string[] => appointmentsOf(factsOf(notice(...lines)))

describe('acts that go on in the next line', () => {
  it.each([
    [['高明任县水利局局长，', '免去其县林业局局长职务；'], ['高明 appointed 县水利局局长', '高明 removed 县林业局局长']],
    [['高明任县水利局局长；', '并免去其县林业局局长职务。'], ['高明 appointed 县水利局局长', '高明 removed 县林业局局长']],
    [['孙丽任佐龙乡党委副书记，', '推荐为乡长候选人；'], ['孙丽 appointed 乡党委副书记', '孙丽 nominated 乡长候选人']],
    [['孙丽任佐龙乡党委书记，', '免去其恩江镇党委书记、人大主席', '职务；', '石磊任佐龙乡党委委员。'], ['孙丽 appointed 乡党委书记', '孙丽 removed 镇党委书记', '孙丽 removed 镇人大主席', '石磊 appointed 乡党委委员']],
    // Another's name behind the verb.
    [['高明任县水利局局长，', '免去石磊县林业局局长职务。'], ['高明 appointed 县水利局局长', '石磊 removed 县林业局局长']],
  ])('%j', (lines, expected) => expect(acts(...lines)).toEqual(expected))

  it('keeps what a person is beside the same post laid down elsewhere', () => {
    expect(officesOf(factsOf(notice('高明同志任东沟镇镇长，免去其西沟镇镇长职务；')))).toEqual(['高明 镇长@东沟镇', '高明 镇长@西沟镇 former'])
  })

  it('gives what follows 推荐为 its town', () => {
    expect(officesOf(factsOf(notice('孙丽任佐龙乡党委副书记，', '推荐为乡长候选人；')))).toContain('孙丽 乡长候选人@佐龙乡 nominated')
  })
})

describe('shorter verbs and what stands between', () => {
  it.each([
    [['朱军任恩江镇党委委员，免其佐龙乡党委委员、人武部部长职务；'], ['朱军 appointed 镇党委委员', '朱军 removed 乡党委委员', '朱军 removed 人武部部长']],
    [['徐娟任恩江镇纪委书记，同意其不再担任佐龙乡组织委员职务；'], ['徐娟 appointed 镇纪委书记', '徐娟 removed 乡组织委员']],
    [['任命尹志，男，为县审计局局长。'], ['尹志 appointed 县审计局局长']],
    [['会议推选胡志强为县总工会主席，推举卢军为县妇联主席。'], ['胡志强 elected 县总工会主席', '卢军 elected 县妇联主席']],
  ])('%j', (lines, expected) => expect(acts(...lines)).toEqual(expected))
})

describe('results of elections', () => {
  const result = (...lines: string[]): string[] => appointmentsOf(factsOf(['公告', '永丰县第九届人民代表大会第一次会议选举：', ...lines, '现予公告'].join('\n')))
  it.each([
    [['黎学文 李 娜（女） 王 康 为永丰县人民政府副县长'], ['黎学文 elected 副县长', '李娜 elected 副县长', '王康 elected 副县长']],
    [['县人民法院院长 廉明', '县人民检察院检察长 岑岩（须报吉安市人大常委会批准）'], ['廉明 elected 县人民法院院长', '岑岩 elected 县人民检察院检察长']],
    [['县人大常委会委员：', '刁 艳  侯 磊  万 红军'], ['刁艳 elected 县人大常委会委员', '侯磊 elected 县人大常委会委员', '万红军 elected 县人大常委会委员']],
  ])('%j', (lines, expected) => expect(result(...lines)).toEqual(expected))

  it('completes the secretary-general and the standing committee of a conference', () => {
    expect(appointmentsOf(factsOf('政协永丰县第九届委员会第一次会议闭幕\n大会选举康泰为县政协第九届委员会主席，罗平为副主席，温华为秘书长，王义、冯芳等31名同志为常务委员。'))).toEqual(['康泰 elected 县政协主席', '罗平 elected 县政协副主席', '温华 elected 县政协秘书长', '王义 elected 县政协常委', '冯芳 elected 县政协常委'])
  })
})

describe('rows of names whose characters stand apart', () => {
  it('does not run rows of one width into one', () => {
    const text = '永丰县人大常委会任免名单\n（2008年6月26日通过）\n免去：\n孔 祥 云  县人民检察院副检察长、检察委员会委员职务\n曹 斌  县人民法院刑事审判第二庭副庭长、审判员职务'
    expect(appointmentsOf(factsOf(text))).toEqual(['孔祥云 removed 县人民检察院副检察长', '孔祥云 removed 县人民检察院检察委员会委员', '曹斌 removed 县人民法院刑事审判第二庭副庭长', '曹斌 removed 县人民法院审判员'])
  })

  it('takes a column of sexes for no part of the name', () => {
    const text = '永丰县人大常委会任免名单\n姓名    性别  民族  任命职务   免去职务\n王  江  男  汉族  县审计局局长  县农业局局长\n覃  勇  男  土家族    县司法局局长'
    expect(appointmentsOf(factsOf(text))).toEqual(['王江 appointed 县审计局局长', '王江 removed 县农业局局长', '覃勇 appointed 县司法局局长'])
  })

  it('joins a session that the width of the heading has broken', () => {
    const text = '永丰县第四届人民代表大会\n常务委员会任免名单\n（2008年6月26日永丰县第四届人民代表大会\n常务委员会第二十次会议通过）\n任命：\n王 秉 正  县人民检察院检察员'
    expect(factsOf(text).meetings.map(({ name, date }) => `${name} ${date}`)).toEqual(['永丰县第四届人民代表大会常务委员会第二十次会议 2008-06-26'])
  })
})

describe('whose town a notice is of', () => {
  it.each([
    [['关于苏东等同志任职的通知', '经镇党委研究，决定：', '苏东 同志任镇党政办公室主任', '潘勇 同志任镇财政所所长', '中共石桥镇委员会', '2011年3月5日'], '石桥镇'],
    [['关于苏东等同志任职的通知', '经镇党委研究，决定：', '苏东 同志任镇党政办公室主任', '潘勇 同志任镇财政所所长', '2011年3月5日'], '?'],
  ])('%j', (lines, town) => expect(officesOf(factsOf(lines.join('\n')))).toEqual([`苏东 镇党政办公室主任@${town}`, `潘勇 镇财政所所长@${town}`]))
})
