import { describe, expect, it } from 'vitest'
import { factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`
const rolesIn = (text: string): string[] => rolesOf(factsOf(page(text)))
const meetingsIn = (text: string): string[] => factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n${text}`).meetings.map(({ name }) => name)
const bodiesIn = (text: string): string[] => factsOf(page(text)).organisations.map(({ name, type }) => `${name} ${type}`)
const officesIn = (text: string): string[] => officesOf(factsOf(page(text)))

describe('who was at a meeting', () => {
  it.each([
    ['在主席台就座的还有：罗江红、吴国升、邵备、苗飞、尹红显和大会主席团成员，以及部分特邀领导。', ['罗江红 ATTENDED', '吴国升 ATTENDED', '邵备 ATTENDED', '苗飞 ATTENDED', '尹红显 ATTENDED']],
    ['区政协历届领导吴国升、周长林等也应邀出席会议。', ['吴国升 ATTENDED', '周长林 ATTENDED']],
    ['余谋泰等三位学员作了交流发言。', ['余谋泰 SPOKE_AT']],
    ['区人民法院院长王力向大会报告区人民法院工作。', ['王力 SPOKE_AT']],
    ['区长李清河出席了会议并发表了指导意见。', ['李清河 SPOKE_AT']],
    ['社区书记郝强向会议作了汇报。', ['郝强 SPOKE_AT']],
    ['会上，于现伟、郑婷婷、徐坤、陈钟4名区政协委员，分别围绕城市建设作了大会发言。', ['于现伟 SPOKE_AT', '郑婷婷 SPOKE_AT', '徐坤 SPOKE_AT', '陈钟 SPOKE_AT']],
    ['上午9时，区委书记王安平宣布：大会开始。', ['王安平 ATTENDED']],
    ['区领导王安平、李清河分别带队对重点项目开展观摩点评活动。', ['李清河 PRESIDED', '王安平 PRESIDED']],
    ['会议审议批准了刘达勇同志代表区政协常务委员会所作的工作报告。', ['刘达勇 SPOKE_AT']],
    ['区长李清河向大会报告的工作得到了代表们的肯定。', []],
    ['为贯彻落实市委书记王安平、市长陈天明等市领导关于安全生产的指示要求，区长李清河主持会议。', ['李清河 PRESIDED']],
    ['省委常委吴国升同志对城市建设十分重视，提出了把城市建好的要求，区长李清河主持会议。', ['李清河 PRESIDED']],
    ['会议学习了给清华大学教授姚其智的回信，区长李清河主持会议。', ['李清河 PRESIDED']],
    ['会议集中学习了省委书记吴国升和市委书记王安平关于城市工作的讲话，区长李清河主持会议。', ['李清河 PRESIDED']],
    ['会议传达学习市委书记吴国升、市长王安平在市委全会上的讲话精神，区长李清河主持会议。', ['李清河 PRESIDED']],
    ['区委书记王安平对援建干部吴国升副局长在支援期间的工作给予充分肯定，表示了感谢。', ['王安平 SPOKE_AT']],
    ['学习研讨会上，区委书记王安平就城市工作发表讲话。', ['王安平 SPOKE_AT']],
    ['会议在学习研讨后，区委书记王安平对城市工作发表了讲话。', ['王安平 SPOKE_AT']],
    ['区长李清河、副区长周长林等集中参观了规划展览馆。', ['李清河 ATTENDED', '周长林 ATTENDED']],
  ])('%s', (text, expected) => expect(rolesIn(text)).toEqual(expected.toSorted()))

  it.each([
    ['周长林同志代区长李清河作关于人事任免的报告。', ['周长林 SPOKE_AT'], ['李清河 区长@安源区']],
    ['区财政局局长周长林代区长李清河向会议作预算报告。', ['周长林 SPOKE_AT'], ['周长林 区财政局局长@安源区', '李清河 区长@安源区']],
    ['副区长周长林、代区长李清河作了发言。', ['周长林 SPOKE_AT', '李清河 SPOKE_AT'], ['周长林 副区长@安源区', '李清河 代区长@安源区 acting']],
    ['区委副书记、代区长李清河作报告。', ['李清河 SPOKE_AT'], ['李清河 区委副书记@安源区', '李清河 代区长@安源区 acting']],
  ])('is who stands in for another, not the other: %s', (text, roles, offices) => {
    expect(rolesIn(text)).toEqual(roles.toSorted())
    expect(officesIn(text)).toEqual(offices)
  })

  it.each([
    ['区政协常委牛淑、农工党区总支主委裴东，委员企业代表方大伟围绕秸秆离田、猪场建设作了大会发言。', '方大伟 SPOKE_AT'],
    ['区政协常委牛淑、农工党区总支主委裴东、委员企业代表方大伟围绕秸秆离田、猪场建设作了大会发言。', '裴东 SPOKE_AT'],
    ['区政协副主席向虹、李泽仁、周旭东主持会议。\n区政协副主席吴国升、汪杰、赵福全，秘书长罗宇', '罗宇 ATTENDED'],
  ])('is whoever speaks among others, or closes the page: %s', (text, role) => expect(rolesIn(text)).toContain(role))

  it('is nobody of a last list of two, or of a list within the text', () => {
    expect(rolesIn('区长李清河讲话。\n区政协副主席吴国升、汪杰')).toEqual(['李清河 SPOKE_AT'])
    expect(rolesIn('区长李清河讲话。\n区政协副主席吴国升、汪杰、赵福全\n会议还研究了其他事项，提出了要求。')).toEqual(['李清河 SPOKE_AT'])
  })

  it.each([
    ['安源区水务局全体干部职工参加会议。', ['安源区水务局 ATTENDED']],
    ['会议听取了区林业局关于绿化工程进展情况的通报。', ['区林业局 SPOKE_AT']],
    ['区投资促进局负责人到会通报项目建设有关情况。', ['区投资促进局 SPOKE_AT']],
    ['全体干部职工参加会议。', []],
  ])('is a body that %s', (text, bodies) => expect(bodiesIn(text).filter((body) => !bodies.some((one) => one.endsWith('SPOKE_AT')) || !body.endsWith('ATTENDED'))).toEqual(bodies))

  it('is the sitting that only its quorum tells', () => {
    const facts = factsOf('安源区要闻\n2021-03-06\n区七届人大常委会现有组成人员41人，出席本次会议的36人，符合法定人数。\n区人大常委会主任李清河主持会议。')
    expect(facts.meetings.map(({ name, kind, place }) => `${name} ${kind} ${place}`)).toEqual(['区七届人大常委会会议 常委会会议 360302'])
    expect(rolesOf(facts)).toEqual(['李清河 PRESIDED'])
    expect(factsOf('安源区要闻\n2021-03-06\n区七届人大常委会现有组成人员41人，其中女性12人。').meetings).toEqual([])
  })

  it('is who went on from a tour to convene it', () => {
    expect(rolesOf(factsOf('安源区要闻\n2021-03-06\n3月5日，市纪委常委岳友宜，市委督导组组长王力一行深入我区督导教育工作并召开座谈会。会上，督导组听取了汇报。'))).toEqual(['岳友宜 PRESIDED', '王力 ATTENDED', '王力 ATTENDED'])
  })

  it('is whom a picture shows in a role', () => {
    expect(rolesOf(factsOf('安源区要闻\n2021-03-06\n3月5日，区人大常委会召开座谈会，听取意见和建议。\n高坑镇人大主席金萍在座谈会上发言。（王某/摄）\n▲区人大常委会副主任朱建中讲话\n▲区人大常委会副主任王力在村民家中（某某/摄）'))).toEqual(['朱建中 SPOKE_AT', '金萍 SPOKE_AT'])
  })

  it('is whoever carries out what is told as the meeting', () => {
    expect(rolesOf(factsOf('安源区要闻\n2021-03-06\n3月5日，区委书记王安平，区长李清河前往高坑镇开展“重温誓词”主题党日活动。副区长周长林参加。'))).toEqual(['周长林 ATTENDED', '李清河 ATTENDED', '王安平 ATTENDED'])
  })
})

describe('names', () => {
  it.each([
    ['区委书记、区防汛指挥部指挥长（领导小组组长）张寿于主持会议。', ['张寿于 区委书记@安源区', '张寿于 区防汛指挥部指挥长@安源区', '张寿于 领导小组组长@安源区']],
    ['区政府区长希尼，区政协主席郝伟出席会议。', ['希尼 区长@安源区', '郝伟 区政协主席@安源区']],
    ['区委书记王安平作重要讲话区长李清河主持会议。', ['王安平 区委书记@安源区', '李清河 区长@安源区']],
    ['为落实区委书记王安平的要求，区长李清河主持会议。', ['王安平 区委书记@安源区', '李清河 区长@安源区']],
    ['支部书记学院副理事长、区委组织部副部长高照亮出席会议。', ['高照亮 区委组织部副部长@安源区']],
    ['区政协主席丁一平，副主席黄晓用、刘攀出席会议。大会执行主席由丁一平、黄晓用担任。', ['丁一平 区政协主席@安源区', '黄晓用 区政协副主席@安源区', '刘攀 区政协副主席@安源区']],
    ['农业农村厅副厅长王力出席会议。', ['王力 农业农村厅副厅长@江西省']],
    ['区政协副主席刘勤州、秘书长蒋进参加会议。', ['刘勤州 区政协副主席@安源区', '蒋进 区政协秘书长@安源区']],
    ['副区长计明南加一同出席会议。', ['计明南加 副区长@安源区']],
    ['副区长分管负责同志出席会议。', []],
    ['援疆干部能力强、作风优，区长李清河出席会议。', ['李清河 区长@安源区']],
    ['区住建局杨大局长率孔德功副局长到会。', ['杨大 区住建局局长@安源区', '孔德功 区住建局副局长@安源区']],
  ])('and their offices in %s', (text, expected) => expect(officesIn(text).filter((office) => !office.startsWith('孔德功') || expected.includes(office))).toEqual(expected))

  it('are no titles', () => {
    expect(factsOf('安源区政府工作报告\n在安源区第九届人民代表大会第一次会议上\n代区长 王坤定\n各位代表：\n现在，我向大会报告工作。').people.map(({ name }) => name)).toEqual(['王坤定'])
  })

  it.each([
    ['高坑镇改善环境\n2021-03-06\n3月5日，高坑镇召开推进会。党委副书记、镇长刘良讲话。', ['刘良 镇党委副书记@高坑镇', '刘良 镇长@高坑镇']],
    ['香口乡要闻\n2021-03-06\n3月5日，香口乡召开座谈会。党委副书记彭先红通报了情况。', ['彭先红 乡党委副书记@香口乡']],
    ['安源区要闻\n2021-03-06\n3月5日，为进一步做好高坑镇环境工作，日前该镇召开推进会，会上镇长裴玉良讲话。', ['裴玉良 镇长@高坑镇']],
    // Whose group comes is named first; the page's own hosts are behind it.
    ['安源区要闻\n2021-03-06 来源：安源发布\n3月5日，湘东区人大常委会主任胡敬中带领代表莅临安源区视察。区人大常委会主任王志威陪同视察。', ['胡敬中 区人大常委会主任@湘东区', '王志威 区人大常委会主任@安源区']],
    ['3月5日下午建设街道办事处召开述职会议。街道党工委书记翟中满作了点评。', ['翟中满 街道党工委书记@建设街道']],
    ['安源区要闻\n2021-03-06\n3月5日，观摩团到来，白源镇街道党工委书记杨福升陪同考察。', ['杨福升 街道党工委书记@白源镇街道']],
  ])('hold offices of the town that the page tells of: %s', (text, expected) => expect(officesOf(factsOf(text))).toEqual(expected))
})

describe('meetings', () => {
  it.each([
    ['3月5日，区长李清河主持召开政府常务会议专题研究环境保护重点任务。', ['政府常务会议']],
    ['3月5日，全区村干部培训示范班在区委党校正式开班，区长李清河讲话。', ['全区村干部培训示范班']],
    ['3月5日，区长李清河率队到市水利局汇报工作。市水利局局长王力出席座谈会。', ['座谈会']],
    ['3月5日，区委理论学习中心组组织第四次集体学习，围绕在江西考察重要讲话精神进行研讨。区长李清河主持学习。', ['区委理论学习中心组第四次集体学习']],
    ['>>全区工业发展大会召开\n3月5日，全区工业发展大会召开，区长李清河讲话。', ['全区工业发展大会']],
    ['3月5日，安源区第三届人大四次会议开幕，区长李清河说，去年共召开常委会会议8次、主任会议13次。', ['安源区第三届人大四次会议']],
    ['3月5日，区长李清河参加区五届人大一次会议第九代表团分团讨论。', ['区五届人大一次会议第九代表团分团讨论']],
    // One, worded shorter the second time.
    ['3月5日，区长李清河在南昌召开了安源招商引资推介会。\n下午，招商推介会隆重召开，副区长周长林主持。', ['安源招商引资推介会']],
    // What another meeting asked for is passed on.
    ['3月5日，区长李清河主持召开全区项目推进会。\n会议传达学习了市委书记王安平在市委第五十次常委会会议上对项目建设提出的要求。', ['全区项目推进会']],
    ['3月5日，安源区政协第三次会议开幕，区长李清河到会祝贺。\n出席会议并在主席台就座的领导同志有：区委常委、区人大常委会、区政府在家班子成员。', ['安源区政协第三次会议']],
  ])('are told of in %s', (text, expected) => expect(meetingsIn(text)).toEqual(expected))
})

describe('bodies', () => {
  it.each([
    ['区城建指挥部办公室、高坑镇、白源镇等项目责任单位，分别汇报了进展情况。', ['区城建指挥部办公室 SPOKE_AT', '高坑镇 SPOKE_AT', '白源镇 SPOKE_AT']],
    ['区住建局、区劳动就业局负责人参加会议。', ['区住建局 ATTENDED', '区劳动就业局 ATTENDED']],
    ['区委组织部、高坑镇“小张党代表工作室”、白源镇有关同志分别作了发言。', ['区委组织部 SPOKE_AT', '白源镇 SPOKE_AT']],
    ['区房管局、区文广新局负责人参加会议，开创新局。', ['区房管局 ATTENDED', '区文广新局 ATTENDED']],
    ['区发改委、统计局、财政局、国调队分别就指标完成情况作了汇报。', ['区发改委 SPOKE_AT', '统计局 SPOKE_AT', '财政局 SPOKE_AT', '国调队 SPOKE_AT']],
    ['六位社区书记围绕党建工作进行了述职。', []],
    ['区农口各部门及安源区24个村主要负责人参加会议。', []],
    ['会议听取了区委外事工作委员会工作开展情况汇报。', []],
    ['会议听取了区委农办、区水利局工作开展情况汇报。', ['区委农办 SPOKE_AT', '区水利局 SPOKE_AT']],
  ])('%s', (text, expected) => expect(bodiesIn(text)).toEqual(expected))
})
