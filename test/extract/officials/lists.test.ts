import { describe, expect, it } from 'vitest'
import { factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`
const namesOf = (text: string): string[] => factsOf(page(text)).people.map(({ name }) => name)
const rolesIn = (text: string): string[] => rolesOf(factsOf(page(text)))

describe('lists of names', () => {
  it.each([
    // A name whose surname no table has, one that is also a word, one that the page could not write.
    ['区领导王安平、李清河、他文彬、周长林出席会议。', ['王安平', '李清河', '他文彬', '周长林']],
    ['区人大常委会副主任王安平、李清河、高峰在主席台就座。', ['王安平', '李清河', '高峰']],
    ['区政协副主席王安平、李清河、zha（言字旁）国平、周长林出席会议。', ['王安平', '李清河', '周长林']],
    ['区委常委王安平、李清河、母勇等出席会议。', ['王安平', '李清河', '母勇']],
    ['区委副书记保文、区政协主席周长林出席会议。', ['保文', '周长林']],
    ['区四大班子领导王安平、李清河出席会议。', ['王安平', '李清河']],
    ['大会常务主席王安平、李清河在主席台就座。', ['王安平', '李清河']],
    ['担任大会执行主席的有：王安平、李清河、周长林。', ['王安平', '李清河', '周长林']],
    ['区领导王安平、李清河、高 峰、万 里 周长林参加会议。', ['王安平', '李清河', '高峰', '万里', '周长林']],
    ['省委党校教授、博士生导师周长林作辅导报告。', ['周长林']],
    ['市河长办副主任周长林参加会议。', ['周长林']],
    ['区人武部部长高山，区财政局局长周长林参加会议。', ['高山', '周长林']],
    ['某某煤矿矿长王安平、某某自来水公司经理李清河参加会议。', ['王安平', '李清河']],
    ['高坑镇党委书记铁马、副镇长白雪、区民政局局长向前参加会议。', ['铁马', '白雪', '向前']],
    ['区委书记高峰讲话，区长万里主持会议，区政协主席黄河，区人大常委会主任方向同志出席会议。', ['高峰', '万里', '黄河', '方向']],
    ['区委书记武大齐主持会议，区长高度明、副区长安全生出席会议。', ['武大齐', '高度明', '安全生']],
    ['市局领导王安平、公司领导李清河参加会议。', ['王安平', '李清河']],
    // Words, and a name set wide behind a blank, in a list that otherwise holds names.
    ['区领导方山、忽然、 李 清、王安平、周长林、孙立民出席会议。', ['方山', '忽然', '李清', '王安平', '周长林', '孙立民']],
    ['区政协副主席王安平，秘书长向前进出席会议。', ['王安平', '向前进']],
    ['副区长张掖生在会上表态，将抓好落实。区委书记王安平就“清零行动”作安排。', ['张掖生', '王安平']],
    // Names that end like places.
    ['区领导王安平、李清州、周长林出席会议。', ['王安平', '李清州', '周长林']],
    ['副区长王安村及区政府办负责人参加会议。', ['王安村']],
    ['中国智慧能源联盟总顾问王安平、李清河（女）周长林参加会议。', ['王安平', '李清河', '周长林']],
    ['来自外地的客商代表王安平、李清河、欧阳文军先后发言。', ['王安平', '李清河', '欧阳文军']],
    ['副县级领导干部王安平、正处级干部李清河参加会议。', ['王安平', '李清河']],
    ['出席大会的有在区里工作的老领导王安平、李清河。', ['王安平', '李清河']],
    // Announced by who they are, or by a label behind them.
    ['离退休老同志王安平、李清河、周长林等应邀出席大会。', ['王安平', '李清河', '周长林']],
    ['王安平、李清河、周长林等区四大组织领导参加会议。', ['王安平', '李清河', '周长林']],
    ['受王安平区长委托，副区长李清河作报告。', ['李清河', '王安平']],
    ['区政协副主席王安平、大会秘书长李清河在主席台就座。', ['王安平', '李清河']],
    ['会议由主席团会议主持人王安平主持。', ['王安平']],
  ])('%s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it.each([
    ['区领导王安平、李清河、各镇街负责人参加会议。', ['王安平', '李清河']],
    ['区领导旅游、文化、王安平、李清河出席会议。区长向大会作报告。', []],
    ['区领导王安平、李清河、区财政局参加会议。', ['王安平', '李清河']],
    ['区领导王安平、李清河、专家学者、企业代表参加会议。', ['王安平', '李清河']],
    ['副书记带头、党员跟进，区长李清河出席会议。', ['李清河']],
    ['区委书记成功主持、区长全程参加会议，区长李清河向总书记问好，区委常委议军会随后举行。', ['李清河']],
    ['区委书记项目、局长工程受到表扬，区长李清河出席会议。', ['李清河']],
    ['副镇长李清河、杨柳村、桃花村负责人参加会议。', ['李清河']],
    ['区长李清河与市领导和嘉宾参观展览。', ['李清河']],
  ])('hold no other items: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it('of a tour, or of those before, are of the page', () => {
    expect(officesOf(factsOf(page('检查组成员王安平参加会议。历任区领导李清河参加会议。')))).toEqual(['李清河 区领导@安源区'])
  })

  it('of a session are no offices, beside which the other offices stand', () => {
    expect(officesOf(factsOf(page('大会由区人大常委会主任、本次大会主席团常务主席、执行主席王安平主持。大会执行主席李清河、周长林在主席台就座。')))).toEqual(['王安平 区人大常委会主任@安源区'])
  })

  it('of offices go on behind a nominated one', () => {
    expect(officesOf(factsOf(page('区委常委、提名副区长人选李清河出席会议。')))).toEqual(['李清河 区委常委@安源区', '李清河 副区长人选@安源区 nominated'])
  })
})

describe('names before verbs', () => {
  it.each(['莅会', '携客商到场', '领衔办理', '鸣哨开赛', '寄语青年', '语重心长地说', '带头上党课', '夜访群众', '连线现场', '建言献策', '默哀', '圈阅文件'])('end where 李明%s begins', (verb) => expect(namesOf(`区委书记李明${verb}。`)).toEqual(['李明']))
})

describe('roles of those listed', () => {
  it.each<[string, string[], string?]>([
    ['区卫健委主任王安平，区教体局局长李清河，区人社局局长周长林作表态发言。', ['周长林 SPOKE_AT', '李清河 SPOKE_AT', '王安平 SPOKE_AT']],
    ['区住建局局长王安平、高坑街道党工委书记李清河、某某建筑有限公司总经理周长林先后作了发言。', ['周长林 SPOKE_AT', '李清河 SPOKE_AT', '王安平 SPOKE_AT']],
    ['会议听取了副区长王安平代表区政府所作的城市建设情况的报告，听取了李清河关于项目进展情况的汇报。', ['王安平 SPOKE_AT']],
    ['王安平就项目建设、李清河就招商引资、周长林就农业工作分别作了安排。', ['周长林 SPOKE_AT', '李清河 SPOKE_AT', '王安平 SPOKE_AT'], '区领导王安平、李清河、周长林参加。'],
    ['区长李清河就防汛工作提出要求，副区长王安平通报了全区情况。', ['李清河 SPOKE_AT', '王安平 SPOKE_AT']],
    ['大会执行主席有：王安平、李清河。', ['李清河 ATTENDED', '王安平 ATTENDED']],
    ['镇党委书记王安平、局长李清河分别就案件办理情况进行了说明。', ['李清河 SPOKE_AT', '王安平 SPOKE_AT']],
    ['副区长王安平补充说明了用地情况。', ['王安平 SPOKE_AT']],
    ['区领导王安平、李清河在大会主席台前排就坐。', ['李清河 ATTENDED', '王安平 ATTENDED']],
    ['担任大会执行主席的有：王安平、李清河、周长林。', ['周长林 ATTENDED', '李清河 ATTENDED', '王安平 ATTENDED']],
  ])('%s', (text, expected, before = '') => expect(rolesIn(before + text)).toEqual(expected))

  it('take part in the tour and in the meeting behind it', () => {
    const facts = factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n3月5日，区长李清河到高坑镇调研春耕备耕工作。调研结束后，李清河主持召开座谈会。副区长王安平参加调研和座谈。`)
    expect(facts.edges.filter(({ from }) => facts.people.find(({ key }) => key === from)?.name === '王安平')).toHaveLength(2)
  })

  it('of the next clause are no part of a speech', () => {
    const facts = factsOf(page('副区长王安平汇报，区长李清河列席。副区长周长林通报，全区已完成改造12处。'))
    expect(facts.speeches.map(({ person }) => facts.people.find(({ key }) => key === person)?.name)).toEqual(['周长林'])
  })
})

describe('lists whose items read like words', () => {
  it.each([
    ['区领导高山、刘显龙、付庆浩出席会议。', ['高山', '刘显龙', '付庆浩']],
    ['区领导王安平、资金财、刘显龙、付庆浩出席会议。', ['王安平', '刘显龙', '付庆浩']],
    ['李军主持会议。', ['李军']],
  ])('%s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it.each(['总书记在河南、重庆考察时提出要求。', '马军参加会议。', '行长远之策、建久安之基。'])('hold nobody in %s', (text) => expect(namesOf(text)).toEqual([]))
})

describe('names without an office', () => {
  it.each([
    ['周长林、赵一鸣分别作了典型发言，李清河致开幕词。', ['周长林', '赵一鸣', '李清河']],
    ['周长林同志作动员讲话，赵一鸣同志最后作总结。', ['周长林', '赵一鸣']],
    ['在主席台前排就座的有王安平、李清河、周长林、赵一鸣。', ['王安平', '李清河', '周长林', '赵一鸣']],
    ['会议邀请王安平、李清河、周长林等专家作专题辅导。', ['王安平', '李清河', '周长林']],
    ['会议听取了王安平、李清河、周长林三位同志的述职报告。', ['王安平', '李清河', '周长林']],
    ['援疆干部王安平、联络员李清河、大会总监票人周长林参加。', ['王安平', '李清河', '周长林']],
    ['区委王安平书记、区人大周长林主任出席会议。', ['王安平', '周长林']],
  ])('%s', (text, expected) => expect(namesOf(text).sort()).toEqual([...expected].sort()))

  it.each(['会议请各位领导批评指正，听取了汇报。', '会议听取了有关方面意见。'])('are none in %s', (text) => expect(namesOf(text)).toEqual([]))
})
