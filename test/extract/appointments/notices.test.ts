import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf } from '../../support/facts-of.ts'

const title = '永丰县干部任前公示\n现将永丰县拟任职人选公示如下：\n'
const detailsOf = (text: string, mediaType: 'text/plain' | 'text/html' = 'text/plain'): string[] =>
  factsOf(text, { mediaType }).people.map(({ name, gender, ethnicity, birth, nativePlace, education }) => [name, gender, ethnicity, birth, nativePlace, education].filter((value) => value !== undefined).join(' '))

describe('appointments/notice-entries', () => {
  it('reads an entry: details, present office, office to come', () => {
    const text = `${title}陈思远，男，汉族，1985年3月出生，江西永丰人，大学学历，中共党员，现任永丰县佐龙乡党委副书记、乡长，拟任永丰县水利局局长。`
    expect(detailsOf(text)).toEqual(['陈思远 男 汉族 1985-03 江西永丰 大学'])
    expect(officesOf(factsOf(text))).toEqual(['陈思远 乡党委副书记@佐龙乡', '陈思远 乡长@佐龙乡', '陈思远 县水利局局长@永丰县 nominated'])
    expect(appointmentsOf(factsOf(text))).toEqual(['陈思远 nominated 县水利局局长'])
  })

  it.each([
    ['numbered, spaced', '（4）王浩 男 汉族 1979年2月生 现任恩江镇镇长 拟任永丰县统计局局长', ['王浩 nominated 县统计局局长']],
    ['拟提名为', '刘燕，女，1988年生，现任县委组织部副部长，拟提名为县妇联主席候选人。', ['刘燕 nominated 县妇联主席候选人']],
    ['vague posts', '钟毓秀，女，1983年8月生，现任县教育局副局长，拟提名为县（市、区）政府副职人选。', ['钟毓秀 nominated 县（市、区）政府副职人选']],
    ['without an office by name', '钟毓秀同志，女，1983年8月生，现任县教育局副局长，拟任县直单位正职。', ['钟毓秀 nominated 县直单位正职']],
    ['what the second half of a clause proposes', '史玉红（女）现任县妇联副主席，拟任县妇联党组书记、提名主席候选人。', ['史玉红 nominated 县妇联党组书记', '史玉红 nominated 县妇联主席候选人']],
    ['and names the place that it is of', '钟毓秀同志，女，1983年8月生，现任县教育局副局长，拟任永丰县直单位正职。', ['钟毓秀 nominated 县直单位正职']],
    ['with a long remark in a bracket', '钟毓秀，女，1983年8月生，现任县教育局副局长，拟提名为县政协专门委员会副职人选（基层工作经历不满2年，属破格提拔）。', ['钟毓秀 nominated 县政协专门委员会副职人选']],
    ['a post of one of the county’s towns', '钟毓秀，女，1983年8月生，现任县教育局副局长，拟任乡镇党委书记。', ['钟毓秀 nominated 乡镇党委书记']],
    ['a vague post of a city whose name it holds', '钟毓秀，女，1983年8月生，现任县教育局副局长，拟任吉安市市直部门正职。', ['钟毓秀 nominated 市直部门正职']],
    ['a post that stands over the entries', '一、拟任县直部门正职人选\n周建军，男，1978年8月生，现任县信访局副局长。', ['周建军 nominated 县直部门正职']],
    ['who is in charge', '蒲江涛，男，1978年11月生，现任县信访局局长，拟任县政府组成部门主要负责人。', ['蒲江涛 nominated 县政府组成部门主要负责人']],
    ['a bare post of the town that is told before', '网传公示中的干部名为谭小梦，1997年11月出生，现任佐龙乡组织委员，拟任副乡长。', ['谭小梦 nominated 副乡长']],
    ['the name on a line of its own', '张建平\n男，1972年5月生，现任县发改委副主任，拟任县审计局局长。', ['张建平 nominated 县审计局局长']],
  ])('reads %s', (_, entry, expected) => {
    expect(appointmentsOf(factsOf(title + entry))).toEqual(expected)
  })

  it.each([
    ['籍贯、出生地：广东南雄', '广东南雄'],
    ['籍贯（出生地）：云南凤庆', '云南凤庆'],
    ['出生地：湖南宜章，籍贯：江西永丰', '江西永丰'],
    ['籍贯：四川会理，出生地：云南双江', '四川会理'],
    ['出生地：湖南宜章', ''],
  ])('reads whence somebody is, behind a label, as no person: %s', (told, expected) => {
    const [person, ...others] = factsOf(`${title}周志恒，男，民族：彝，1972年11月出生，${told}，学历：大学，现任县纪委常委，拟任县审计局局长。`).people
    expect(others).toEqual([])
    expect(person).toMatchObject({ name: '周志恒', ethnicity: '彝族', education: '大学' })
    expect(person!.nativePlace ?? '').toBe(expected)
  })

  it('reads who stands in for the head as acting, and nobody else', () => {
    const text = `${title}周长林，男，1976年8月生，现任县水利局副局长（主持工作），拟任县水利局局长。\n李清河，男，1980年1月生，现任佐龙乡党委副书记（主持乡政府工作），拟任佐龙乡乡长。\n林素，女，1981年2月生，现任县统计局副局长（正科级、主持全面工作），拟任县统计局局长。`
    expect(officesOf(factsOf(text)).filter((office) => !office.endsWith('nominated'))).toEqual(['周长林 县水利局副局长@永丰县 acting', '李清河 乡党委副书记@佐龙乡', '林素 县统计局副局长@永丰县 acting'])
  })

  it('reads who holds an office before 的, and what is told of 该同志', () => {
    const text = `${title}现任县水利局副局长的张丽同志，拟任县水利局局长。\n王明同志，现任县教育局副局长，拟任县教育局局长。该同志1975年6月出生，汉族。`
    expect(officesOf(factsOf(text))).toEqual(['张丽 县水利局副局长@永丰县', '张丽 县水利局局长@永丰县 nominated', '王明 县教育局副局长@永丰县', '王明 县教育局局长@永丰县 nominated'])
    expect(detailsOf(text)).toContain('王明 1975-06 汉族'.replace('1975-06 汉族', '汉族 1975-06'))
  })

  it('reads entries whose parts blanks keep apart', () => {
    const text = `${title}1.曾志强 恩江镇党委委员、武装部长 拟任恩江镇党委副书记；\n2.饶芳 （女）恩江镇党建办主任 拟提名恩江镇副镇长候选人；`
    expect(appointmentsOf(factsOf(text))).toEqual(['曾志强 nominated 镇党委副书记', '饶芳 nominated 副镇长候选人'])
    expect(officesOf(factsOf(text)).filter((office) => !office.endsWith('nominated'))).toEqual(['曾志强 镇党委委员@恩江镇', '曾志强 镇武装部长@恩江镇', '饶芳 镇党建办主任@恩江镇'])
  })

  it('gives those just listed the posts that they held until then, one each', () => {
    const text = `${title}拟任县教育局副局长的2人：方舟、石磊。本次任命前分别任佐龙乡党委书记、恩江镇镇长。石磊当过坑田镇镇长。其中生于1985年6月的石磊年纪最轻。`
    expect(officesOf(factsOf(text))).toEqual(['方舟 县教育局副局长@永丰县 nominated', '方舟 乡党委书记@佐龙乡 former', '石磊 县教育局副局长@永丰县 nominated', '石磊 镇长@恩江镇 former', '石磊 镇长@坑田镇 former'])
    expect(detailsOf(text)).toEqual(['方舟', '石磊 1985-06'])
  })

  it('takes a bare post for one of the division told before, and none for a company\'s or a party\'s', () => {
    const text = '吉安市管干部任前公示\n赵琳，女，1978年4月生，现任永丰县委副书记、县长，拟任县委书记。\n方舟，女，1975年2月出生，致公党成员，现任吉安水务集团有限公司党委委员、副总经理，拟任市属企业正职。'
    expect(officesOf(factsOf(text))).toEqual(['赵琳 县委副书记@永丰县', '赵琳 县长@永丰县', '赵琳 县委书记@永丰县 nominated'])
  })

  it('does not take a past post for a present one, nor what came lately for a past one', () => {
    const life = '永丰县迎来新县长\n公开简历显示，周长林1975年9月出生，彝族，江西南昌人，当过万安县副县长、县委常委，2017年任吉安市司法局局长。'
    expect(officesOf(factsOf(life)).filter((office) => !office.endsWith('former'))).toEqual([])
    expect(detailsOf(life)).toEqual(['周长林 彝族 1975-09 江西南昌'])
    expect(officesOf(factsOf('永丰县迎来新县长\n3月5日，县长周长林出席会议。周长林此前任万安县委常委、泰和县委副书记，不久前已出任永丰县委副书记。'))).toContain('周长林 县委副书记@永丰县')
    expect(officesOf(factsOf(`${title}李克坚，男，1970年10月生，历任永丰县县长、县委书记，现任县政协主席，拟任市直单位副职。`))).toEqual(['李克坚 县政协主席@永丰县', '李克坚 县长@永丰县 former', '李克坚 县委书记@永丰县 former'])
  })
})

describe('appointments/notice-fields', () => {
  it('reads acts told by fields', () => {
    expect(appointmentsOf(factsOf('永丰县人事任免\n姓名：李娜\n任职：永丰县统计局总统计师\n免职：永丰县档案局副局长\n任职时间：2021年4月'))).toEqual(['李娜 appointed 县统计局总统计师', '李娜 removed 县档案局副局长'])
  })

  it.each([
    ['one line', '姓名：李娜 性别：女 出生年月：1981.03 现任职务：县委办公室副主任 拟任职务：县档案局局长'],
    ['labels set wide', '姓    名：李  娜\n性    别：女\n出生年月：1981.03\n现任职务：县委办公室副主任\n拟任职务：县档案局局长'],
    ['several lines', '姓名：李娜\n性别：女\n出生年月：1981.03\n现任职务：县委办公室副主任\n拟任职务：县档案局局长'],
  ])('reads labelled fields on %s', (_, fields) => {
    expect(detailsOf(title + fields)).toEqual(['李娜 女 1981-03'])
    expect(officesOf(factsOf(title + fields))).toEqual(['李娜 县委办公室副主任@永丰县', '李娜 县档案局局长@永丰县 nominated'])
  })
})

describe('details of notices', () => {
  it.each([
    ['王五洲（女，1977年8月出生，中共党员，大学），现任县水利局副局长，拟任县水利局局长。', '王五洲 女 1977-08 大学'],
    ['周八方，男，汉，1980年11月，大学文化程度，现任县水利局副局长，拟任县水利局局长。', '周八方 男 汉族 1980-11 大学'],
  ])('are read in short: %s', (entry, expected) => {
    expect(detailsOf(title + entry)).toEqual([expected])
    expect(appointmentsOf(factsOf(title + entry))).toHaveLength(1)
  })

  it('are read by the label of their field, and behind a colon', () => {
    expect(detailsOf(`${title}姓名：李娜\n性别：女\n民族：回\n籍贯：江西吉水\n现任职务：县委办公室副主任\n拟任职务：县档案局局长`)).toEqual(['李娜 女 回族 江西吉水'])
    expect(detailsOf(`${title}黄  伟：男，1975年11月生，中共党员。现任恩江镇镇长，拟任恩江镇党委书记。`)).toEqual(['黄伟 男 1975-11'])
  })

  it('tell of no place of the page where they tell whence somebody is', () => {
    expect(factsOf('市委管理干部任前公示\n姓名：刘刚\n籍贯：山东平度\n现任职务：市水利局副局长\n拟任职务：市水利局局长').place).toBeNull()
  })
})

describe('appointments/cell-lines', () => {
  const heads = ['姓名', '性别', '民族', '出生年月', '现任职务', '拟任职务']

  it('reads rows whose cells stand on lines, also where one is empty', () => {
    const text = title + [...heads, '备注', '甘　露', '女', '汉族', '1983.05', '县妇联副主席', '拟任县妇联主席', '路遥', '男', '壮族', '1979.11', '恩江镇镇长', '拟任恩江镇党委书记', '公示时间：2023年4月6日至12日'].join('\n')
    expect(officesOf(factsOf(text))).toEqual(['甘露 县妇联副主席@永丰县', '甘露 县妇联主席@永丰县 nominated', '路遥 镇长@恩江镇', '路遥 镇党委书记@恩江镇 nominated'])
    expect(detailsOf(text)).toEqual(['甘露 女 汉族 1983-05', '路遥 男 壮族 1979-11'])
  })

  it('reads forms, whose labels and values stand on lines by turns', () => {
    const text = title + ['姓名', '甘露', '性别', '女', '现任职务', '县妇联副主席', '拟任职务', '县妇联主席', '姓名', '路遥', '现任职务', '恩江镇镇长', '拟任职务', '恩江镇党委书记'].join('\n')
    expect(officesOf(factsOf(text))).toEqual(['甘露 县妇联副主席@永丰县', '甘露 县妇联主席@永丰县 nominated', '路遥 镇长@恩江镇', '路遥 镇党委书记@恩江镇 nominated'])
  })

  it('reads what somebody moves to, and whence he is, by other heads', () => {
    const text = title + ['名字', '出生年月', '原籍', '调整时间', '调整前职务', '调整后职务', '孙述明', '1965年1月', '山东高密', '5月14日', '县教育局局长', '永丰县副县长', '林武', '1962年2月', '福建闽侯', '5月30日', '县财政局局长', '永丰县委常委'].join('\n')
    expect(officesOf(factsOf(text))).toEqual(['孙述明 副县长@永丰县', '林武 县委常委@永丰县'])
    expect(detailsOf(text)).toEqual(['孙述明 1965-01 山东高密', '林武 1962-02 福建闽侯'])
  })

  it('takes no one from lines that only look like heads', () => {
    expect(factsOf(`${title}姓名\n电话\n县委组织部\n12380`).people).toEqual([])
  })
})

describe('appointments/table-rows', () => {
  const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const html = (...rows: string[]): string => `<html><body><h1>永丰县人事任免</h1><p>现将永丰县有关任免事项公布如下：</p><table>${rows.join('')}</table></body></html>`

  it('takes the meaning of posts from the header', () => {
    const text = html(row('姓名', '任命职务', '免去职务'), row('张鹏飞', '县审计局局长', '县司法局局长'), row('刘一鸣', '县科技局局长', ''))
    expect(appointmentsOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['张鹏飞 appointed 县审计局局长', '张鹏飞 removed 县司法局局长', '刘一鸣 appointed 县科技局局长'])
  })

  it('takes 拟任 in the column of what is intended for no part of a vague post', () => {
    const text = html(row('姓名', '现任职务', '拟任职务'), row('张鹏飞', '永丰县审计局副局长', '拟任县直单位副职'), row('刘一鸣', '永丰县司法局副局长', '拟提名为县（市、区）政府副职人选'))
    expect(appointmentsOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['张鹏飞 nominated 县直单位副职', '刘一鸣 nominated 县（市、区）政府副职人选'])
  })

  it('reads details, present and intended posts', () => {
    const text = html(row('序号', '姓名', '性别', '民族', '出生年月', '籍贯', '现任职务', '拟任职务'), row('1', '欧阳雪', '女', '畲族', '1982.11', '江西永丰', '恩江镇镇长', '恩江镇党委书记'))
    expect(officesOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['欧阳雪 镇长@恩江镇', '欧阳雪 镇党委书记@恩江镇 nominated'])
    expect(detailsOf(text, 'text/html')).toEqual(['欧阳雪 女 畲族 1982-11 江西永丰'])
  })

  it('takes details by the heads of their columns, also where these stand in a second row', () => {
    const heads = [row('姓名', '基本情况', '现任职务', '拟任职务'), row('性别', '民族', '出生年月', '入党时间', '参加工作时间')]
    const text = html(...heads, row('王磊', '男', '汉', '1978.03', '2002.06', '2000.07', '恩江镇镇长', '恩江镇党委书记'))
    expect(detailsOf(text, 'text/html')).toEqual(['王磊 男 汉族 1978-03'])
    expect(appointmentsOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['王磊 nominated 镇党委书记'])
  })

  it('tells columns by their heads in any order, and names by their column', () => {
    const text = html(row('拟任职务', '公示对象', '性别', '现任职务'), row('县财政局党组书记', '高山', '男', '县财政局副局长'))
    expect(officesOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['高山 县财政局党组书记@永丰县 nominated', '高山 县财政局副局长@永丰县'])
  })

  it('reads a form, whose cells are labels and values by turns', () => {
    const text = html(row('姓名', '古国雄', '性别', '男'), row('民族', '汉族', '学历', '大学'), row('现任职务', '恩江镇镇长'), row('拟任职务', '恩江镇党委书记'))
    expect(detailsOf(text, 'text/html')).toEqual(['古国雄 男 汉族 大学'])
    expect(officesOf(factsOf(text, { mediaType: 'text/html' }))).toEqual(['古国雄 镇长@恩江镇', '古国雄 镇党委书记@恩江镇 nominated'])
  })

  it('reads columns that blanks keep apart', () => {
    const text = `${title}姓名  性别  民族  现任职务  拟任职务\n张鹏飞  男  汉族  永丰县财政局副局长  永丰县审计局局长`
    expect(officesOf(factsOf(text))).toEqual(['张鹏飞 县财政局副局长@永丰县', '张鹏飞 县审计局局长@永丰县 nominated'])
  })

  it('reads columns that blanks keep apart, though names, heads and offices hold blanks', () => {
    const text = `${title}姓 名 性别 出生年月 现任职务 拟任职务\n王 明 男 1980.05 永丰县教育局副局长 永丰县教育局局长\n张 丽 女 1979.03 永丰县司法局 副局长 永丰县司法局局长`
    expect(officesOf(factsOf(text)).filter((office) => office.endsWith('nominated'))).toEqual(['王明 县教育局局长@永丰县 nominated', '张丽 县司法局局长@永丰县 nominated'])
  })

  it('takes no one from a table of other things', () => {
    const text = html(row('项目', '地点', '责任单位'), row('高山水库', '恩江镇', '县水利局'))
    expect(factsOf(text, { mediaType: 'text/html' }).people).toEqual([])
  })
})
