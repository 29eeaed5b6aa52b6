import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const meetingsIn = (text: string): string[] => factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n${text}`).meetings.map(({ name, date }) => `${name} ${date}`)

describe('meetings/held-meetings', () => {
  it.each([
    ['of a county whose name begins like what is to come', '将乐县第十八届人民政府第12次常务会议3月5日召开，县长李清河主持会议。', ['将乐县第十八届人民政府第12次常务会议 2021-03-05']],
    ['not on the day of the one that it follows', '我区召开项目建设现场巡查会，这是继2月9日现场观摩会之后的又一次检阅。区委书记王安平明确了此次现场巡查会的意义，区长李清河讲话。', ['项目建设现场巡查会 null']],
    ['a consultation by what it was about', '3月5日，区应急局召集区水利局、区气象局等12个单位召开强降雨过程会商。\n会上，各单位收看了省气象局天气会商，区应急局局长李清河作了部署。', ['强降雨过程会商 2021-03-05']],
    ['a congress by its own name, not by what it passed', '区长李清河所作的政府工作报告已经区八届人大四次会议审议通过，现将任务分解如下。', ['区八届人大四次会议 null']],
    ['one that was held more than once', '3月5日，区人大常委会工作报告（稿）征求意见座谈会先后召开，区人大常委会副主任李清河主持座谈会。', ['区人大常委会工作报告（稿）征求意见座谈会 2021-03-05']],
    ['meetings of one name in two divisions', '3月5日上午，安源区召开全区领导干部会议，宣布市委决定。\n3月5日下午，萍乡市上栗县领导干部会议召开，区长李清河到会。', ['全区领导干部会议 2021-03-05', '萍乡市上栗县领导干部会议 2021-03-05']],
    ['once where a line calls it by its division', '3月5日，安源区领导干部会议召开，宣布市委决定。\n区长李清河在全区领导干部会议上讲话。', ['安源区领导干部会议 2021-03-05']],
    ['a session by whom it elected', '3月5日，安源区十七届人大一次会议第三次全体会议选举李清河为区长。', ['安源区十七届人大一次会议第三次全体会议 2021-03-05']],
    ['one of several days whose last day decided', '安源区纪委公报（2021年3月5日安源区第八届纪律检查委员会第二次全体会议通过）\n安源区第八届纪律检查委员会第二次全体会议，于2021年3月4日至5日在安源举行。', ['安源区第八届纪律检查委员会第二次全体会议 2021-03-04']],
    ['the province\'s and the city\'s own of one name', '3月5日，省政府召开预防溺水工作电视电话会议。会后，萍乡市立即召开全市预防溺水工作会议，市长陈天明出席。', ['预防溺水工作电视电话会议 2021-03-05', '全市预防溺水工作会议 2021-03-05']],
    ['the county\'s own by the very name of the one before', '3月5日，全省召开防汛工作电视电话会议，副市长陈天明在分会场出席。会议结束后，萍乡市随即召开全市防汛工作电视电话会议，陈天明讲话。', ['防汛工作电视电话会议 2021-03-05', '全市防汛工作电视电话会议 2021-03-05']],
    ['one of several days again on its last', '3月4日至5日，区长李清河出席区协作委员会第十一次会议。\n3月5日，区长李清河主持区协作委员会第十一次会议。', ['区协作委员会第十一次会议 2021-03-04']],
    ['whose chair is named before it', '3月5日，区长李清河主持区政府第三次专题学习，副区长周长林作交流发言。', ['区政府第三次专题学习 2021-03-05']],
    ['a day of open doors', '3月5日上午，“区长信访接待日”活动在区信访局举行，区长李清河接待来访群众。', ['“区长信访接待日”活动 2021-03-05']],
    ['the deliberation of a delegation', '3月5日，区长李清河参加区人大第一代表团审议，强调要团结奋进。', ['区人大第一代表团审议 2021-03-05']],
    ['one whose day lacks its word', '安源区第十五届人民代表大会第二次会议3月5下午3:00在区剧院隆重开幕，区长李清河作报告。', ['安源区第十五届人民代表大会第二次会议 2021-03-05']],
    ['what was heard, where nothing names it', '3月5日，区委、区政府向老干部通报去年经济社会发展情况。区长李清河作通报。区委常委王安平主持。', ['通报去年经济社会发展情况 2021-03-05']],
    ['talks and a session held in one breath', '3月5日，区长李清河同上栗县县长王安平举行会谈并共同主持协作委员会第六次会议。', ['协作委员会第六次会议 2021-03-05']],
    ['by any word in 会', '3月5日，全区脱贫攻坚2021年度第一次促进会在区会议中心召开，区长李清河主持会议。', ['全区脱贫攻坚2021年度第一次促进会 2021-03-05']],
    ['a contest of reports', '3月5日，区委书记王安平主持召开项目建设亮晒会。', ['项目建设亮晒会 2021-03-05']],
    ['a festival that officials open', '3月5日，安源区2021年民俗文化旅游节隆重开幕，区长李清河致辞。', ['安源区2021年民俗文化旅游节 2021-03-05']],
    ['its opening by its own name', '3月5日，安源区旅游产业发展大会开幕式暨诗歌颁奖晚会隆重举行，区长李清河致辞。', ['安源区旅游产业发展大会开幕式暨诗歌颁奖晚会 2021-03-05']],
    ['only by what was said there', '3月5日下午，各商会负责人来到安源。\n座谈会上，区长李清河介绍了情况。', ['座谈会 2021-03-05']],
    ['a session by what it did', '3月5日，安源区第七届人民代表大会常务委员会第三十一次会议依法补选李清河为市人大代表。', ['安源区第七届人民代表大会常务委员会第三十一次会议 2021-03-05']],
    ['one about what is still to be held', '3月5日上午，区文明办就即将举办的广场纳凉晚会牵头召开部门协调会，副区长周长林到会。', ['部门协调会 2021-03-05']],
    ['where something was said', '3月5日，在区政府党组会上，区长李清河强调，要抓紧。', ['区政府党组会 2021-03-05']],
    ['a congress where the report was given', '代区长李清河3月5日在安源区第十六届人民代表大会第一次会议上向代表作报告。', ['安源区第十六届人民代表大会第一次会议 2021-03-05']],
    ['ceremonies held one after another', '3月5日，随后，我区分别举行新能源基地项目开工仪式，区长李清河致辞。', ['新能源基地项目开工仪式 2021-03-05']],
    ['on no day where it was lately', '3月4日，区委书记王安平主持召开区委常委会会议。\n日前，区政协副主席赵一鸣出席城南街道仓湖村史馆落成典礼。', ['区委常委会会议 2021-03-04', '城南街道仓湖村史馆落成典礼 null']],
    ['two sessions of like number in two districts', '1月10日，安源区第十六届人民代表大会第五次会议圆满完成各项议程后胜利闭幕。1月10日，湘东区第十六届人民代表大会第五次会议在圆满完成各项议程后胜利闭幕。', ['安源区第十六届人民代表大会第五次会议 2021-01-10', '湘东区第十六届人民代表大会第五次会议 2021-01-10']],
    ['by who convened it the day before', '本报3月6日讯 区人大常委会昨日召开第九次会议，区人大常委会主任王安平主持。', ['区人大常委会第九次会议 2021-03-05']],
    ['a session by what it decided after a vote', '3月5日，安源区四届人大常委会第十二次会议经表决，决定接受李清河辞去区长职务的请求。', ['安源区四届人大常委会第十二次会议 2021-03-05']],
    ['not by who declares it open', '3月5日，李清河宣布安源区第十六届人民代表大会第四次会议开幕。', ['安源区第十六届人民代表大会第四次会议 2021-03-05']],
    ['in a paragraph of one short sentence', '3月5日，我区举行开工仪式。\n区长李清河，副区长周长林、吴云飞等区领导出席仪式，共同为项目培土奠基。', ['开工仪式 2021-03-05']],
    ['the county\'s own without a name', '3月5日，全省防汛视频调度会召开。\n省视频会议结束后，我区立即召开会议，区长李清河强调，要抓紧。', ['全省防汛视频调度会 2021-03-05', '会议 2021-03-05']],
    ['the county\'s own but not the city\'s without a name', '3月5日，全省防汛视频调度会召开。\n省视频会议结束后，我市随即召开会议。\n市视频会结束后，我区立即召开会议，区长李清河强调，要抓紧。', ['全省防汛视频调度会 2021-03-05', '会议 2021-03-05']],
    ['a numbered 常委会 of a body', '3月5日，区政协召开十届十八次常委会，区政协主席王安平主持会议。', ['区政协十届十八次常委会 2021-03-05']],
    ['once where its kind alone has a chair', '3月5日，全区老干部迎新春茶话会在区会议中心举行。\n茶话会由区委常委王安平主持。', ['全区老干部迎新春茶话会 2021-03-05']],
    ['the congresses of two districts', '3月5日，安源区第十六届人民代表大会第五次会议闭幕。\n3月5日，湘东区第十六届人民代表大会第五次会议闭幕。', ['安源区第十六届人民代表大会第五次会议 2021-03-05', '湘东区第十六届人民代表大会第五次会议 2021-03-05']],
    ['an anniversary without its motto', '3月5日，以“砥砺十年”为主题的安源经济开发区成立十周年活动在安源举办，区长李清河致辞。', ['安源经济开发区成立十周年活动 2021-03-05']],
    ['only by what was announced there', '区政府新闻发言人李清河昨天在例行新闻发布会上宣布，十件实事已全部完成。', ['例行新闻发布会 2021-03-05']],
    ['the sessions of two bodies that have one number', '3月5日，九届区委举行第一次全体会议，王安平主持。\n3月5日晚，九届区纪委举行第一次全体会议，李清河主持。', ['九届区委第一次全体会议 2021-03-05', '九届区纪委第一次全体会议 2021-03-05']],
    ['a sitting of a session', '3月5日，区五届人大三次会议举行第二次全体会议，区长李清河主持。', ['区五届人大三次会议第二次全体会议 2021-03-05']],
    ['one that a publicity department convenes', '3月5日，区委宣传部、区政府新闻办组织召开防汛新闻发布会，副区长周长林介绍情况，并回答记者提问。', ['防汛新闻发布会 2021-03-05']],
    ['a congress whose business is told before its close', '中国共产党安源区第八次代表大会圆满完成各项议程，于3月5日下午在区会堂闭幕，区委书记王安平主持。\n3月5日下午，中国共产党安源区第八届委员会举行第一次全体会议。', ['中国共产党安源区第八次代表大会 2021-03-05', '中国共产党安源区第八届委员会第一次全体会议 2021-03-05']],
    ['one that opened and went on', '2月5日，我区传达精神。\n3月3日，安源区第八次党代表大会在区剧院召开，至11日闭幕，区长李清河主持。', ['安源区第八次党代表大会 2021-03-03']],
  ])('tells %s', (_, text, expected) => expect(meetingsIn(text)).toEqual(expected))

  it.each([
    ['that is only said to have been one of weight', '党的二十届三中全会是在关键时期召开的一次具有全局性、里程碑意义的重要会议，区长李清河谈了体会。'],
    ['whose opening is greeted', '区委书记王安平对大会召开表示祝贺。'],
    ['that is still to open', '镇人大主席团在会议召开前组织代表视察，区长李清河参加。'],
    ['to which others are invited', '区长李清河邀请客商参加第二十一届安源食品博览会。'],
    ['that bodies in 会 hold', '3月5日，区总工会举办技能比赛，区长李清河颁奖。'],
    ['that a festival without officials is', '3月5日，安源区民俗文化旅游节开幕，游客很多。'],
    ['that another decides on', '会议研究了召开区十七届人大二次会议、区政协十二届二次会议有关事宜，区长李清河列席。'],
    ['that who comes will take part in', '代表团一行是参加“2021第二届汽车洽谈会”的，区长李清河接待。'],
    ['that one decides to hold on a day', '会议决定11月28日在安源召开区十七届人大二次会议，区长李清河参加。'],
    ['that go on all year', '今年以来，全区组织开展了招商引资项目建设年活动，区长李清河抓落实。'],
    ['of many forms and kinds', '3月5日，各镇举行形式多样的庆祝活动，区长李清河参加。'],
    ['of many bodies each', '3月5日，区长李清河要求，10个镇分别召开动员会，抓好落实。'],
    ['whose convener is named by his title', '3月5日，片区联席会议召集人李清河到任。'],
  ])('takes none %s', (_, text) => expect(meetingsIn(text)).toEqual([]))

  it('open a page that has no headline, lately', () => {
    expect(factsOf('近日，安源区政协第九届委员会常务委员会召开第20次会议。\n区政协主席王安平主持会议；副区长李清河列席会议；区政协副主席赵一鸣、王力出席会议。').meetings.map(({ name }) => name)).toEqual(['安源区政协第九届委员会常务委员会第20次会议'])
  })

  it('at which something was learnt may quote what they press on', () => {
    expect(factsOf('安源区要闻\n2021-03-06 来源：安源发布\n3月5日，记者从安源区委农村工作会议暨“千村工程”现场推进会上获悉，今年将建设100个清洁村庄。').meetings.map(({ name }) => name)).toEqual(['安源区委农村工作会议暨“千村工程”现场推进会'])
  })

  it('at which a report was made opens its sentence', () => {
    expect(factsOf('安源区要闻\n2021-03-06\n3月5日，安源区第五届人民代表大会第三次会议上，代区长李清河作《政府工作报告》。').meetings.map(({ name }) => name)).toEqual(['安源区第五届人民代表大会第三次会议'])
  })

  it.each(['3月5日，安源区高坑镇第一届人民代表大会第三次会议成功召开。', '3月5日，安源区高坑镇第一届人民代表大会第三次会议圆满闭幕。'])('may go well: %s', (text) => {
    expect(factsOf(`安源区要闻\n2021-03-06\n${text}`).meetings.map(({ name }) => name)).toEqual(['安源区高坑镇第一届人民代表大会第三次会议'])
  })

  it('that has passed a paper is named without it', () => {
    expect(factsOf('安源区人民政府\n《安源区2021年民生实事》已经安源区第五届人民代表大会第三次会议表决通过，现印发给你们。').meetings.map(({ name }) => name)).toEqual(['安源区第五届人民代表大会第三次会议'])
  })

  it('are of no year for which an assessment was made', () => {
    expect(factsOf('1月9日，安源区召开2009年度目标责任考核工作大会，区委书记王安平在会上讲话，要求各单位认真总结经验，改进工作。').meetings.map(({ date }) => date)).toEqual([null])
  })

  it('are of the month that a chronicle tells, and of the year that a day of the past stands under', () => {
    const days = (text: string): string[] => factsOf(text).meetings.map(({ name, date }) => `${name} ${date}`)
    expect(days('安源区大事记（1994年4月）\n3日，安源区第一次妇女代表大会在区剧院召开，区长李清河出席大会。\n9日，全区春耕工作会议在区剧院召开。')).toEqual(['安源区第一次妇女代表大会 1994-04-03', '全区春耕工作会议 1994-04-09'])
    expect(days('3月5日，历史上的今天，安源发生了这些大事\n2018-03-05\n【2007年】安源区召开全区春耕工作会议，区长李清河出席会议并讲话。')).toEqual(['全区春耕工作会议 2007-03-05'])
  })

  it('knows no more of who attends than that he does: only the page\'s place holds a ceremony', () => {
    const facts = factsOf('安源区要闻\n2021-03-06 来源：安源发布\n3月5日，省委督导组组长张国平出席了欢迎仪式，全区各镇代表参加。')
    expect(facts.meetings.map(({ name, place }) => `${name} ${place}`)).toEqual(['欢迎仪式 360302'])
  })
})
