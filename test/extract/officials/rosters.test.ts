import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf } from '../../support/facts-of.ts'

describe('officials/office-rosters', () => {
  it('gives bare offices the body that the announcement names', () => {
    const text = '永丰县人民代表大会公告\n永丰县第十七届人民代表大会第一次会议于2021年10月28日选举：\n主任：傅一伟\n副主任：黄东军  雷永发\n委员（按姓氏笔画为序）：\n丁宁  王小虎  刘洋（女）'
    expect(officesOf(factsOf(text))).toEqual([
      '傅一伟 县人大常委会主任@永丰县', '黄东军 县人大常委会副主任@永丰县', '雷永发 县人大常委会副主任@永丰县',
      '丁宁 县人大常委会委员@永丰县', '王小虎 县人大常委会委员@永丰县', '刘洋 县人大常委会委员@永丰县',
    ])
    expect(appointmentsOf(factsOf(text))).toHaveLength(6)
  })

  it('reads an office on a line and names on the next', () => {
    const text = '永丰县政协十一届一次会议选举结果\n主  席\n宁静\n副主席\n吴海  郑洁  李想\n常务委员\n丁宁  王小虎'
    expect(officesOf(factsOf(text))).toEqual(expect.arrayContaining(['宁静 县政协主席@永丰县', '郑洁 县政协副主席@永丰县', '王小虎 县政协常委@永丰县']))
  })

  it('reads who was elected under headings of their own', () => {
    const text = '中国共产党永丰县第十五届委员会常务委员会委员、书记、副书记名单\n（2021年8月28日中国共产党永丰县第十五届委员会第一次全体会议选举）\n书  记：谢长河\n副书记：董立新  付　强\n常  委（按姓氏笔画为序）：\n付　强  白　洁（女）  谢长河  董立新\n永丰县监察委员会主任当选名单\n钟　诚\n永丰县人民法院院长\n安　康'
    expect(appointmentsOf(factsOf(text))).toEqual(['谢长河 elected 县委书记', '董立新 elected 县委副书记', '付强 elected 县委副书记', '付强 elected 县委常委', '白洁 elected 县委常委', '谢长河 elected 县委常委', '董立新 elected 县委常委', '钟诚 elected 县监察委员会主任', '安康 elected 县人民法院院长'])
  })

  it('reads a yearbook\'s list of leaders, whose later lines go on with the body of the first', () => {
    const text = '永丰县年鉴（2011）\n【领导名录】\n县委书记　王安平\n副 书 记　沙里红（女）　赵一鸣（回族）　周　林\n县　　长　沙里红（女）\n副 县 长　周　林　钱小山　孙立民（1—8月）　何　梅（女，9月任）\n县人大常委会主任　吴云飞\n副 主 任　李清河　郑小康'
    expect(officesOf(factsOf(text))).toEqual([
      '王安平 县委书记@永丰县', '沙里红 县委副书记@永丰县', '沙里红 县长@永丰县', '赵一鸣 县委副书记@永丰县', '周林 县委副书记@永丰县', '周林 副县长@永丰县',
      '钱小山 副县长@永丰县', '孙立民 副县长@永丰县', '何梅 副县长@永丰县', '吴云飞 县人大常委会主任@永丰县', '李清河 县人大常委会副主任@永丰县', '郑小康 县人大常委会副主任@永丰县',
    ])
    expect(factsOf(text).people.find(({ name }) => name === '何梅')?.gender).toBe('女')
  })

  it('takes no role for a name that stands before names', () => {
    expect(factsOf('永丰县政府常务会议\n主持人  王明亮  李清河  周长林').people.map(({ name }) => name)).not.toContain('主持人')
  })

  it('reads long names before their offices', () => {
    const text = '巴里坤县政府领导\n海拉提·努尔别克 县委副书记、县长\n巴音孟克 县委常委、副县长'
    expect(officesOf(factsOf(text))).toEqual(['海拉提·努尔别克 县委副书记@巴里坤哈萨克自治县', '海拉提·努尔别克 县长@巴里坤哈萨克自治县', '巴音孟克 县委常委@巴里坤哈萨克自治县', '巴音孟克 副县长@巴里坤哈萨克自治县'])
  })

  it('lists who was there without an office', () => {
    const facts = factsOf('永丰县第十七届人民代表大会第一次会议主席团名单\n主席团（按姓名笔画为序）\n丁宁　王小虎　邓建华　刘洋')
    expect(facts.people.map(({ name, offices }) => [name, offices.length])).toEqual([['丁宁', 0], ['王小虎', 0], ['邓建华', 0], ['刘洋', 0]])
  })

  it('lists them under the parts of the list, however short', () => {
    const names = factsOf('政协永丰县第十一届委员会委员名单\n（共5名，按姓氏笔画为序）\n一、中国国民党革命委员会（2名）\n白岩峰　冯远征\n二、共青团（3名）\n成龙飞　吕布衣　乔羽（女）').people.map(({ name }) => name)
    expect(names).toEqual(['白岩峰', '冯远征', '成龙飞', '吕布衣', '乔羽'])
  })

  it('judges a roster as a whole: what only looks strange by itself is a name beside names', () => {
    const names = (line: string): string[] => factsOf(`和静县第十八届人民代表大会第一次会议主席团名单\n主席团（按姓名笔画为序）\n${line}`).people.map(({ name }) => name)
    expect(names('李明　吾提库尔·艾山　张伟　阿不都热合曼　赵海峰')).toEqual(['李明', '吾提库尔·艾山', '张伟', '阿不都热合曼', '赵海峰'])
    expect(names('李明　保勇　张伟　赵海峰　刘洋')).toEqual(['李明', '保勇', '张伟', '赵海峰', '刘洋'])
    expect(names('李明　张伟　项目　赵海峰')).toEqual([])
  })

  it('reads a name of two characters that stand apart, though its surname is in no table', () => {
    const text = '永丰年鉴·机构与领导\n中共永丰县委\n书  记  王安平\n常  委  保 勇（回族）\n        字 晓\n政协永丰县委员会\n副主席  安 琴（女，彝族）'
    expect(officesOf(factsOf(text))).toEqual(['王安平 县委书记@永丰县', '安琴 县政协副主席@永丰县', '保勇 县委常委@永丰县', '字晓 县委常委@永丰县'])
  })

  it('reads the parts of a list by their labels, and its last line of one name', () => {
    const text = '永丰县第十七届人民代表大会代表名单\n（共7名，按选区排列）\n第一选区：丁宁、吴忠（女）、王小虎\n第二选区：邓建华、刘洋（女，畲族）\n第三选区（2名）：乔羽\n成龙飞 吕布衣\n白岩峰'
    expect(factsOf(text).people.map(({ name }) => name)).toEqual(['丁宁', '吴忠', '王小虎', '邓建华', '刘洋', '乔羽', '成龙飞', '吕布衣', '白岩峰'])
    expect(factsOf('永丰县人大代表名单\n联系单位：永丰县人大\n监督单位：吴忠镇、县委办').people).toEqual([])
  })

  it('takes no list of things for names', () => {
    expect(factsOf('永丰县重点项目名单\n水库  公路  学校  医院\n高山  平原  河流  湖泊').people).toEqual([])
  })
})

describe('officials/body-rosters', () => {
  const offices = [
    '王安平 县委书记@永丰县', '王安平 县人大常委会主任@永丰县', '李清河 县委书记@永丰县', '郑小康 县委副书记@永丰县', '郑小康 县长@永丰县', '何梅 县委常委@永丰县', '何梅 副县长@永丰县',
    '吴云飞 县人大常委会副主任@永丰县', '沙里红 县政协主席@永丰县', '孙立民 县人武部部长@永丰县', '钟诚 县人民法院院长@永丰县',
  ].sort()

  it.each([
    ['with the blanks of a yearbook filled', '〓'],
    ['set wide', '　'],
  ])('reads heads of the bodies that stand over them, %s', (_, blank) => {
    const text = `永丰年鉴(2006)\n·2005年县级领导人名录·\n中共永丰县委\n书_记_王安平\n____李清河(9月任)\n副书记_郑小康\n常_委_何_梅(女)\n\n县人大常委会\n主_任_王安平\n副主任_吴云飞\n\n县人民政府\n县_长_郑小康\n副县长_何_梅(女)\n\n县政协\n主_席_沙里红\n\n县人武部\n部_长_孙立民\n\n县人民法院\n院_长_钟_诚\n\n·综述·\n2005年，全县完成财政收入3.2亿元，比上年增长11.5%，农民人均纯收入2980元。`.replaceAll('_', blank)
    const facts = factsOf(text)
    expect(officesOf(facts).sort()).toEqual(offices)
    expect(facts.people.find(({ name }) => name === '何梅')?.gender).toBe('女')
  })

  it('reads labels with colons and several names', () => {
    const text = '永丰县2012年县级领导名单\n中共永丰县委员会\n书　　记：王安平\n副 书 记：郑小康　周长林\n永丰县人民代表大会常务委员会\n主　　任：吴云飞\n政协永丰县委员会\n副 主 席：成龙飞　赵一鸣\n中共永丰县纪律检查委员会\n书　　记：孙立民'
    expect(officesOf(factsOf(text))).toEqual(['王安平 县委书记@永丰县', '郑小康 县委副书记@永丰县', '周长林 县委副书记@永丰县', '吴云飞 县人大常委会主任@永丰县', '成龙飞 县政协副主席@永丰县', '赵一鸣 县政协副主席@永丰县', '孙立民 县纪律检查委员会书记@永丰县'])
  })

  it.each([
    ['a 〓 that stands for a character', '永丰县财政局\n李〓华局长昨日到县财政局调研，听取了全县财政收支情况汇报，并提出要求。'],
    ['headings below a body', '永丰县政府\n县长信箱 热线\n概况\n新闻中心'],
  ])('reads nobody else: %s', (_, text) => {
    expect(factsOf(text).people.map(({ name }) => name).filter((name) => name !== '李')).toEqual([])
  })
})

describe('officials/roster-lines', () => {
  it.each([
    ['office, then name', '永丰县领导班子成员\n县委副书记、县长\n高明\n县委常委、组织部部长\n林娜（女）', ['高明 县委副书记@永丰县', '高明 县长@永丰县', '林娜 县委常委@永丰县', '林娜 组织部部长@永丰县']],
    ['name, then office', '永丰县领导班子成员\n高明\n县委副书记、县长\n林娜\n县委常委', ['高明 县委副书记@永丰县', '高明 县长@永丰县', '林娜 县委常委@永丰县']],
    ['a parted name before its post', '永丰县防汛指挥部成员\n副组长：覃  海  县委常委\n        戚  薇   副县长', ['覃海 县委常委@永丰县', '戚薇 副县长@永丰县']],
    ['a post behind the name', '永丰县防汛指挥部成员\n指挥长：高明 县长\n成员：张鹏飞 县水利局局长', ['高明 县长@永丰县', '张鹏飞 县水利局局长@永丰县']],
  ])('reads %s', (_, text, expected) => {
    expect(officesOf(factsOf(text))).toEqual(expect.arrayContaining(expected))
  })
})

describe('pages of officers', () => {
  it('open with the first office and name, though their paragraphs tell duties only', () => {
    const text = '永丰县人民政府\n领导之窗\n县委书记\n雷建国\n主持县委全面工作。\n县委副书记、县长\n蓝海燕\n主持县政府全面工作，负责审计工作。\n县委常委、常务副县长\n方志强\n负责县政府常务工作。分管发改、财政、统计。联系县人大、县政协。'
    expect(officesOf(factsOf(text))).toEqual(['雷建国 县委书记@永丰县', '蓝海燕 县委副书记@永丰县', '蓝海燕 县长@永丰县', '方志强 县委常委@永丰县', '方志强 常务副县长@永丰县'])
  })

  it('open with a label over duties', () => {
    expect(officesOf(factsOf('永丰县人民政府领导\n县长 杨帆\n主持县政府全面工作，分管县审计局。\n副县长 郑凯\n协助县长负责县政府常务工作。分管县政府办公室、县财政局、县统计局。'))).toEqual(['杨帆 县长@永丰县', '郑凯 副县长@永丰县'])
  })

  it('do not open with the links over an article', () => {
    const text = '领导之窗\n县委书记\n雷建国\n县长\n蓝海燕\n永丰县召开城建推进会\n3月5日，永丰县召开城市建设推进会，副县长方志强主持会议并讲话，县直各单位负责人参加会议。'
    expect(factsOf(text).people.map(({ name }) => name)).toEqual(['方志强'])
  })
})

describe('rosters under the names of bodies', () => {
  it('give bare offices those bodies', () => {
    const text = '永丰县领导干部名单\n县委\n书记：高明\n副书记：周正 林红（女）\n县人大常委会\n主任：赵勇\n副主任：孙洋 周涛\n县政协\n主席：冯军'
    expect(officesOf(factsOf(text))).toEqual(['高明 县委书记@永丰县', '周正 县委副书记@永丰县', '林红 县委副书记@永丰县', '赵勇 县人大常委会主任@永丰县', '孙洋 县人大常委会副主任@永丰县', '周涛 县人大常委会副主任@永丰县', '冯军 县政协主席@永丰县'])
  })
})

describe('pages that open with officers', () => {
  it('have them before a paragraph of news', () => {
    const text = '永丰县领导班子名单\n县委书记、县人大常委会主任：王林\n县委副书记、县长：李小明\n县委常委、组织部部长：胡素\n副县长：高建国、黄晓（女）\n据永丰电视台10月9日的报道，10月9日，永丰县委召开常委（扩大）会议，县委常委班子成员悉数与会。'
    expect(officesOf(factsOf(text))).toEqual(['王林 县委书记@永丰县', '王林 县人大常委会主任@永丰县', '李小明 县委副书记@永丰县', '李小明 县长@永丰县', '胡素 县委常委@永丰县', '胡素 组织部部长@永丰县', '高建国 副县长@永丰县', '黄晓 副县长@永丰县'])
  })

  it('may set offices and names in cells', () => {
    expect(officesOf(factsOf('各省区党委副书记\n中国共产党北京市委员会副书记 | 陈宁、张延国 |\n中国共产党安徽省委员会副书记 | 王清河、程丽（女） |'))).toEqual(['陈宁 市委副书记@北京市', '张延国 市委副书记@北京市', '王清河 省委副书记@安徽省', '程丽 省委副书记@安徽省'])
  })
})

describe('offices behind names', () => {
  it.each([
    ['王军代县长：主持县政府全面工作，分管审计工作。', ['王军 代县长@永丰县 acting']],
    ['李明常务副县长主持会议。', ['李明 常务副县长@永丰县']],
    ['李明华同志（县委书记）：主持县委全面工作。', ['李明华 县委书记@永丰县']],
  ])('of %s', (line, expected) => {
    expect(officesOf(factsOf(`永丰县领导分工\n3月5日，永丰县调整领导分工。\n${line}`))).toEqual(expected)
  })
})

describe('rosters of candidates', () => {
  it.each([
    ['an office over names', '县长候选人（1名）\n郑志明\n副县长候选人（3名）\n李 敏（女） 王 刚 赵建华', ['郑志明 县长候选人', '李敏 副县长候选人', '王刚 副县长候选人', '赵建华 副县长候选人']],
    ['an office, then who stands for it', '一、县长\n候选人：郑志明\n二、副县长\n候选人：李敏（女）、王刚\n差额人选：孙伟', ['郑志明 县长候选人', '李敏 副县长候选人', '王刚 副县长候选人', '孙伟 副县长候选人']],
    ['on one line', '县长候选人：郑志明\n县人大常委会委员候选人：李敏、王刚', ['郑志明 县长候选人', '李敏 县人大常委会委员候选人', '王刚 县人大常委会委员候选人']],
  ])('nominate: %s', (_, lines, expected) => {
    const facts = factsOf(`永丰县第十八届人民代表大会第一次会议正式候选人名单\n${lines}`)
    expect(appointmentsOf(facts)).toEqual(expected.map((one) => one.replace(' ', ' nominated ')))
    expect(officesOf(facts)).toEqual(expected.map((one) => `${one}@永丰县 nominated`))
  })
})

describe('rosters of those elected', () => {
  it('may set offices and names apart by blanks only', () => {
    const text = '中国共产党永丰县第十四届纪律检查委员会第一次全体会议选举产生县纪委常务委员会委员、书记、副书记。名单如下：\n书记 林建平\n副书记 赖小兰（女） 曾文辉\n常务委员会委员\n林建平 赖小兰（女） 丘 斌'
    expect(officesOf(factsOf(`永丰县纪委全会选举结果\n${text}`))).toEqual(['林建平 县纪委书记@永丰县', '林建平 县纪委常委@永丰县', '赖小兰 县纪委副书记@永丰县', '赖小兰 县纪委常委@永丰县', '曾文辉 县纪委副书记@永丰县', '丘斌 县纪委常委@永丰县'])
  })
})

describe('officials/bracketed-offices', () => {
  it.each([
    ['县委书记刘伟（兼县人大常委会主任）主持会议。', ['刘伟 县委书记@永丰县', '刘伟 县人大常委会主任@永丰县']],
    ['县政协副主席周斌（县工商联主席、不驻会）出席会议。', ['周斌 县政协副主席@永丰县', '周斌 县工商联主席@永丰县']],
    ['县委书记刘伟、县长张敏（县委副书记）和副县长李强（挂职）出席会议。', ['刘伟 县委书记@永丰县', '张敏 县长@永丰县', '张敏 县委副书记@永丰县', '李强 副县长@永丰县']],
    ['副县长李强（分管教育）和县长张敏（与县委书记一道）出席会议。', ['李强 副县长@永丰县', '张敏 县长@永丰县']],
  ])('reads %s', (sentence, expected) => {
    expect(officesOf(factsOf(`永丰县召开会议\n3月5日，永丰县召开全县工作会议。${sentence}`))).toEqual(expected)
  })
})

describe('rows of a name and the offices of its bearer', () => {
  it('are told apart, though the lines are as wide as those of running text', () => {
    const text = '江西省人民政府办公厅关于成立航空产业发展领导小组的通知\n2021年3月5日\n组 长：\n王安平 省委常委、常务副省长\n成 员：\n李 雷 南昌市委常委、常务副市长\n周长林 九江市委常委、副市长\n方 敏 萍乡市副市长\n孟 立 省发展改革委主任\n戴明国 省水利厅总工程师'
    expect(officesOf(factsOf(text))).toEqual(['王安平 省委常委@江西省', '王安平 常务副省长@江西省', '李雷 市委常委@南昌市', '李雷 常务副市长@南昌市', '周长林 市委常委@九江市', '周长林 副市长@九江市', '方敏 副市长@萍乡市', '孟立 省发展改革委主任@江西省', '戴明国 省水利厅总工程师@江西省'])
  })

  it('may stand behind a label within a line', () => {
    expect(officesOf(factsOf('永丰县水利工作会议\n2021年3月5日\n经研究，决定成立防汛领导小组，人员如下：副组长：王安平 副县长 李清河 县水务局局长 成 员：周长林 县财政局局长 方 敏 县水利局副局长'))).toEqual(['王安平 副组长@永丰县', '王安平 副县长@永丰县', '李清河 县水务局局长@永丰县', '周长林 县财政局局长@永丰县', '方敏 县水利局副局长@永丰县'])
  })

  it('may stand on one line', () => {
    expect(officesOf(factsOf('永丰县水利工作会议\n2021年3月5日\n参会人员：王安平 副县长 李清河 县水务局局长 周长林（女） 县财政局副局长、一级主任科员'))).toEqual(['王安平 副县长@永丰县', '李清河 县水务局局长@永丰县', '周长林 县财政局副局长@永丰县', '周长林 一级主任科员@永丰县'])
  })
})

describe('officials/personal-brackets', () => {
  it.each([
    ['副县长刘洋（女）出席会议。', { gender: '女' }],
    ['副县长刘洋同志（女）出席会议。', { gender: '女' }],
    ['副县长刘洋（回族）出席会议。', { ethnicity: '回族' }],
    ['副县长刘洋（女，蒙古族）出席会议。', { gender: '女', ethnicity: '蒙古族' }],
    ['副县长刘洋，女，1972年5月出生，出席会议。', { gender: '女', birth: '1972-05' }],
    ['年龄最大的是1972年5月出生的现任副县长刘洋，他主持会议。', { birth: '1972-05' }],
    ['副县长刘洋，1972年5月出生于江西永丰，出席会议。', { birth: '1972-05', nativePlace: '江西永丰' }],
    ['副县长刘洋出席会议。1972年5月出生的刘洋是江西永丰人，在吉水工作多年。', { birth: '1972-05', nativePlace: '江西永丰' }],
  ])('reads %s', (sentence, details) => {
    expect(factsOf(`永丰县召开会议\n3月5日，永丰县召开全县工作会议。${sentence}`).people[0]).toMatchObject(details)
  })

  it('does not guess what is not stated', () => {
    const [person] = factsOf('永丰县召开会议\n3月5日，永丰县召开全县工作会议。副县长刘洋（2010年6月）（挂职）出席会议。').people
    expect(person).not.toHaveProperty('gender')
    expect(person).not.toHaveProperty('ethnicity')
  })
})
