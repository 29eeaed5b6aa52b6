import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../support/facts-of.ts'

/** A page about 安源区 in 萍乡市, with one sentence more. */
const page = (sentence: string): string => `安源区召开城建推进会\n2021-03-06 来源：安源发布\n3月5日，萍乡市安源区召开全区城建推进会。${sentence}`

describe('officials/office-before-name', () => {
  it.each([
    ['区委书记王安平主持会议。', ['王安平 区委书记@安源区']],
    ['副市长、安源区委书记苟长水出席会议。', ['苟长水 副市长@萍乡市', '苟长水 区委书记@安源区']],
    ['区委副书记、代区长李清河讲话。', ['李清河 区委副书记@安源区', '李清河 代区长@安源区 acting']],
    ['区人大常委会主任赵一鸣，副主任钱小山、孙立民参加会议。', ['赵一鸣 区人大常委会主任@安源区', '钱小山 区人大常委会副主任@安源区', '孙立民 区人大常委会副主任@安源区']],
    ['区委常委、副区长（常务）提名人选周云华参加会议。', ['周云华 区委常委@安源区', '周云华 副区长（常务）提名人选@安源区 nominated']],
    ['市委书记陈天明到会。', ['陈天明 市委书记@萍乡市']],
    ['高坑镇党委书记吴大为发言。', ['吴大为 镇党委书记@高坑镇']],
    ['区发展和改革委员会主任郑重阳汇报。', ['郑重阳 区发展和改革委员会主任@安源区']],
    ['区卫健委党组书记、主任冯小刚通报情况。', ['冯小刚 区卫健委党组书记@安源区', '冯小刚 区卫健委主任@安源区']],
    ['副区长阿不都·热合曼出席会议。', ['阿不都·热合曼 副区长@安源区']],
    ['副区长欧阳秋虹（女）、何远（回族）出席会议。', ['欧阳秋虹 副区长@安源区', '何远 副区长@安源区']],
    ['辽阳市委副书记、市长唐志出席会议。', ['唐志 市委副书记@辽阳市', '唐志 市长@辽阳市']],
    ['省委书记高远山出席会议。', ['高远山 省委书记@江西省']],
    ['国务院副总理丁一平出席会议。', ['丁一平 国务院副总理@中国']],
    ['区公安局长周云华汇报。', ['周云华 区公安局长@安源区']],
    ['区防指指挥长孙立民部署工作。', ['孙立民 区防指指挥长@安源区']],
    ['区人武部上校政委赵一鸣出席会议。', ['赵一鸣 区人武部上校政委@安源区']],
    ['安源区区委常委何远出席会议。', ['何远 区委常委@安源区']],
    ['区人大常委会主任、大会执行主席吴大为主持会议。', ['吴大为 区人大常委会主任@安源区']],
    ['市委书记会见法国总统莱昂。', ['莱昂 总统@法国']],
    ['参加座谈的有巴西前总理卡洛斯。', ['卡洛斯 总理@巴西 former']],
    ['会议听取俄罗斯总统新闻秘书安德烈的介绍。', ['安德烈 总统新闻秘书@俄罗斯']],
    ['沙特外交大臣费萨尔在会上发言，乌前总统亚努科维奇缺席，乌克兰局势是议题。', ['费萨尔 外交大臣@沙特', '亚努科维奇 总统@乌克兰 former']],
    ['阿联酋副总统、总理穆罕默德致电祝贺。', ['穆罕默德 副总统@阿联酋', '穆罕默德 总理@阿联酋']],
    ['俄罗斯联邦政府副总理诺瓦克到会，俄副总理诺瓦克介绍了情况。', ['诺瓦克 副总理@俄罗斯']],
    ['世界知识产权组织总干事邓鸿森来访。', ['邓鸿森 总干事@世界知识产权组织']],
    ['国际货币基金组织总裁格奥尔基耶娃、莫斯科市市长索比亚宁先后发言。', ['格奥尔基耶娃 总裁@国际货币基金组织', '索比亚宁 市长@莫斯科市']],
    ['黑山县委书记高远山前来考察。', ['高远山 县委书记@黑山县']],
    ['江苏省委书记高远山前来考察，陪同的有区委书记王安平。', ['高远山 省委书记@江苏省', '王安平 区委书记@安源区']],
    ['区领导王安平、李清河出席会议。', ['王安平 区领导@安源区', '李清河 区领导@安源区']],
  ])('reads %s', (sentence, offices) => {
    expect(officesOf(factsOf(page(sentence)))).toEqual(offices)
  })

  it.each([
    // 平复 is a word, but the page's other sentences tell the name.
    ['近日，区委书记高先平复信区实验小学的学生。高先平指出，希望同学们好好学习。高先平强调，学校要办好。', ['高先平 区委书记@安源区']],
    // What he did there is no part in an affair of the page's; the second sentence is.
    ['国家主席习近平对防汛工作作出重要指示。习近平强调，要把群众安全放在首位。习近平指出，各地要加强值守。习近平要求，有关部门要支援灾区。', ['习近平 国家主席@中国']],
  ])('knows a name by the page’s other sentences in %s', (sentence, offices) => {
    expect(officesOf(factsOf(page(sentence)))).toEqual(offices)
  })

  it.each([
    '副区长应邀出席会议。',
    '区委书记和区长要带头落实。',
    '各镇党委书记、镇长及区直部门主要负责同志参加会议。',
    '会议学习贯彻习近平总书记重要讲话精神。',
    '安源区人大、区政府有关领导参加会议。',
    '区长信箱全面开通，书记热线同步上线。',
    '要发挥主任委员会议作用，强化委员培训。',
    '总书记在江苏考察时作出指示。',
    '中央书记处书记有关讲话精神传达到位。',
    '马方愿同中方一道推进合作。',
    '编审：王安平',
    '外国总统称乌军已经撤离。',
    '政府网站发布《河湖治理》白皮书，白皮书指出水质好转。',
    '各团体向大会致贺词。贺词指出，要继续努力。',
    '该国总统致议会信函今日公布。',
    '该国明年担任东盟轮值主席国。',
    '二十国集团领导人峰会闭幕。',
  ])('finds nobody in %s', (sentence) => {
    expect(factsOf(page(sentence)).people.map((person) => person.name)).toEqual([])
  })

  it.each([
    ['副市长李清河到秦安县调研，县委书记王安平、县长赵一鸣、叶堡镇党委书记钱小山陪同。', ['李清河 副市长@天水市 620500', '王安平 县委书记@秦安县 620522', '赵一鸣 县长@秦安县 620522', '钱小山 镇党委书记@叶堡镇 620522106']],
    // Two counties are named: neither is settled.
    ['副市长李清河到秦安县、甘谷县调研，县委书记王安平陪同。', ['李清河 副市长@天水市 620500', '王安平 县委书记@null null']],
  ])('settles offices of the division that a city\'s tour goes to: %s', (sentence, offices) => {
    const facts = factsOf(`天水市领导调研防汛工作\n2021-03-06 来源：天水日报\n3月5日，${sentence}`)
    expect(facts.people.flatMap((person) => person.offices.map((office) => `${person.name} ${office.title}@${office.of} ${office.ofCode}`))).toEqual(offices)
  })

  it('takes no reporter, editor or photographer for an official', () => {
    const facts = factsOf(`安源区召开城建推进会\n2021-03-06 来源：安源发布 记者：钱记\n本报讯（记者 孙小明 通讯员 李大同）3月5日，安源区召开城建推进会，区长王安平主持会议。（文/图：周摄影）\n责任编辑：吴编辑`)
    expect(facts.people.map((person) => person.name)).toEqual(['王安平'])
  })

  it('gives evidence from the office to the name, and each place of the name', () => {
    const [person] = factsOf(page('区委书记王安平主持会议。王安平强调，要抓紧。')).people
    expect(person?.offices[0]?.evidence.map((e) => e.text)).toEqual(['区委书记王安平'])
    expect(person?.evidence.map((e) => e.text)).toEqual(['王安平', '王安平'])
  })
})

describe('officials behind their names and without office', () => {
  it.each([
    ['茶长青（区委副书记）传达了文件。', ['茶长青 区委副书记@安源区']],
    ['王浩忠书记指出，要抓紧。', ['王浩忠 书记@安源区']],
  ])('reads %s', (sentence, offices) => {
    expect(officesOf(factsOf(page(sentence)))).toEqual(offices)
  })

  it.each([
    ['王安平、李清河、周云华、何远等专家先后发言。', ['王安平', '李清河', '周云华', '何远']],
    ['王安平、李清河、周云华等区四大班子领导到会。', ['王安平', '李清河', '周云华']],
    ['区领导王安平和夫人何云参加植树。', ['王安平', '何云']],
    ['某置地公司副总裁孙维才致辞。', ['孙维才']],
  ])('names the people of %s', (sentence, names) => {
    expect(factsOf(page(sentence)).people.map((person) => person.name)).toEqual(names)
  })

  it('believes a name that begins a clause and acts', () => {
    expect(factsOf(page('陈永生讲话，周刚主持会议。')).people.map((person) => person.name)).toEqual(['陈永生', '周刚'])
  })

  it('links a surname with its title to the person, and makes no new one', () => {
    const facts = factsOf(page('区长李清河讲话。李区长说，要抓紧。'))
    expect(facts.people.map((person) => person.name)).toEqual(['李清河'])
  })
})

describe('appointments', () => {
  const session = (sentence: string): string => `安源区人大常委会通过任免事项\n2021-03-06 来源：安源人大\n3月5日，安源区第五届人大常委会第三次会议召开。${sentence}`
  it.each([
    ['会议决定任命叶小君为区教育局局长，免去陈贵德的区教育局局长职务。', ['叶小君 appointed 区教育局局长 2021-03-05', '陈贵德 removed 区教育局局长 2021-03-05']],
    ['会议决定接受王安平辞去区长职务的请求。', ['王安平 resigned 区长 2021-03-05']],
    ['会议决定副区长李清河代理区长。', ['李清河 appointed 代理区长 2021-03-05']],
    ['会议任命周长林为区财政局局长，吴云飞为区水利局局长。', ['周长林 appointed 区财政局局长 2021-03-05', '吴云飞 appointed 区水利局局长 2021-03-05']],
    ['会议补选郑玉成为区人大常委会副主任。', ['郑玉成 elected 区人大常委会副主任 2021-03-05']],
    ['孙立民当选为副区长。', ['孙立民 elected 副区长 2021-03-05']],
  ])('are read from %s', (sentence, expected) => {
    const facts = factsOf(session(sentence))
    const name = new Map(facts.people.map((person) => [person.key, person.name]))
    expect(facts.appointments.map((a) => `${name.get(a.person)} ${a.action} ${a.title} ${a.date}`)).toEqual(expected)
    expect(new Set(facts.appointments.map((a) => a.meeting))).toEqual(new Set(['m1']))
  })

  it('leave the office that one had before', () => {
    expect(officesOf(factsOf(session('会议决定副区长李清河代理区长。')))).toEqual(['李清河 副区长@安源区', '李清河 代理区长@安源区 acting'])
  })

  it('are read from lists under a heading', () => {
    const facts = factsOf('安源区人民政府关于王安平等职务任免的通知\n区政府研究决定，任命：\n王安平为区财政局局长；\n李清河为区教育局副局长。\n免去：\n周长林的区财政局局长职务。\n2021年3月5日')
    expect(facts.appointments.map((a) => `${a.action} ${a.title}`)).toEqual(['appointed 区财政局局长', 'appointed 区教育局副局长', 'removed 区财政局局长'])
    expect(officesOf(facts)).toContain('周长林 区财政局局长@安源区 former')
  })

  it('are read from one office over a list of names', () => {
    const facts = factsOf('安源区人大常委会任免名单\n（2021年3月5日通过）\n任命下列同志为安源区人民法院审判员：\n王安平、李清河、赵一鸣')
    expect(officesOf(facts)).toEqual(['王安平 区人民法院审判员@安源区', '李清河 区人民法院审判员@安源区', '赵一鸣 区人民法院审判员@安源区'])
  })

  it('and personal details are read from notices', () => {
    const [person] = factsOf('安源区干部任前公示\n2021-03-06\n王安平，男，汉族，1972年5月生，江西萍乡人，大学学历，现任区财政局副局长，拟任区财政局局长。').people
    expect(person).toMatchObject({ name: '王安平', gender: '男', ethnicity: '汉族', birth: '1972-05', nativePlace: '江西萍乡' })
    expect(person?.offices.map((office) => `${office.title} ${office.status}`)).toEqual(['区财政局副局长 held', '区财政局局长 nominated'])
  })
})
