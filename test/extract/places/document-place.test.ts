import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const placeOf = (text: string): string => {
  const { place } = factsOf(text)
  return place === null ? '-' : `${place.name} ${place.code}`
}

describe('places/document-place', () => {
  it.each([
    ['the title', '东昌府区召开招商引资推进会\n2021-03-06\n3月5日，全区招商引资推进会召开。', '东昌府区 371502'],
    ['the last name of a chain', '招商引资推进会召开\n3月5日，山东省聊城市东昌府区召开全区招商引资推进会，省委、市委有关部门同志参加。', '东昌府区 371502'],
    ['its parents, where several bear the name', '鼓楼区召开防汛会议\n3月5日，福州市鼓楼区召开全区防汛工作会议。', '鼓楼区 350102'],
    ['its towns, where several bear the name', '朝阳区召开防汛会议\n3月5日，朝阳区召开全区防汛工作会议，望京街道、麦子店街道、团结湖街道作交流发言。', '朝阳区 110105'],
    ['a town whose name holds a county’s', '太平乡选出新乡长\n3月26日，太平乡人民代表大会举行。', '-'],
    ['an old town that is no district', '古城改造见闻\n3月26日，我市推进老城区棚户区改造，老城区新增停车位200个。', '-'],
    ['a town whose own news it is', '荷叶铺镇选出新镇长\n3月26日，清塘镇人民代表大会举行。', '-'],
    ['the one town that the headline and the text go on naming', '枫泾镇人民代表大会选出新镇长\n3月26日，枫泾镇召开人民代表大会。枫泾镇党委书记李清河主持，区人大常委会副主任王安平到会。大会选举赵一鸣为枫泾镇镇长。', '金山区 310116'],
    ['towns alone', '县领导检查防汛\n3月5日，县长李清河到荷叶铺村检查防汛，先后来到清塘镇、燕塘镇、珊瑚镇、公安镇察看河堤。', '钟山县 451122'],
    ['a town and the stem of its city', '市领导慰问困难党员\n3月5日，市长李清河来到石岐街道，看望在中山生活多年的老党员，全市各镇街同步开展慰问。', '中山市 442000'],
    ['the medium, where the stem is a word', '区长办公会召开\n2017-12-15 来源：南岸报\n近日，区长李清河主持召开区长办公会，向全区人民作出承诺。', '南岸区 500108'],
    ['a source whose name begins with a word that is its stem', '我县召开防汛会议\n文章来源：民权网 2021-09-25 10:58\n9月24日，我县召开防汛会议，县长李清河讲话。', '民权县 411421'],
    ['a source whose name goes on like a town’s', '县政府常务会议召开\n2025-05-30 07:56来源：闽侯乡音报\n5月23日，县长李清河主持召开常务会议，我县各部门参加。', '闽侯县 350121'],
    ['no source that is not called after a place', '区政府常务会议召开\n2025-05-30 07:56来源：光明网\n5月23日，区长李清河主持召开常务会议，我区各部门参加。', '-'],
    ['whose leaders go along with visitors', '两县来泌阳考察\n2016-03-24\n3月22日，遂平县委书记李清河带队来考察，泌阳县领导王安平、赵一鸣陪同。', '泌阳县 411726'],
    ['the city of a county that its deputy mayor goes to', '副市长李清河赴桓仁县巡河\n3月8日，副市长、市副总河长李清河赴桓仁县开展巡河工作。副市长李清河强调，要抓好整治。', '本溪市 210500'],
    ['the prefecture of a county that its meeting is held in', '全州产业现场会在维西召开\n2019-12-19\n12月18日，全州产业现场会在维西县召开，州委书记李清河讲话，全州各级各部门参加，州长王安平主持。', '迪庆藏族自治州 533400'],
    ['the province of a city that its meeting is held in', '全省粮食工作会议在鹤壁召开\n4月16日，全省粮食工作会议在鹤壁市召开，总结2024年全省粮食工作，鹤壁市副市长李清河致辞，全省各市参加。', '河南省 410000'],
    ['the inner end of the site’s path, whose stem is a word', '地方网 > 安徽 > 滁州市 > 今日天长 > 正文\n防汛工作会议召开\n来源：今日天长 2016-08-15 09:20\n8月12日下午，全省防汛工作会议召开，我市立即召开续会，市委副书记、市长李清河讲话。', '天长市 341181'],
    ['the city of a district and of a county-level city alike', '我市重点项目建设提速\n2019-11-18\n今年以来，全市上下聚焦项目。全市推进快速路建设，我市完成投资8亿元，副市长李清河多次调度，赣江航道扩能工程（宜春段）进展顺利。责任单位：袁州区政府、丰城市政府。', '宜春市 360900'],
    ['the county-level city that a district’s delegation comes to', '考察团来丰城考察\n2019-11-18\n11月17日，宜春市袁州区考察团来我市考察，丰城市政府副市长李清河陪同。我市介绍情况，全市各镇参加。', '丰城市 360981'],
    ['a work report’s own district, though it speaks of the city', '龙岗区政府工作报告\n——2014年1月15日在龙岗区第五届人民代表大会上\n在市委、市政府领导下，总量全市第三，增速居全市前列，市委、市政府十分重视。', '龙岗区 440307'],
    ['a county whose report speaks of the prefecture only', '2021年维西县人民政府工作报告\n——2021年12月20日在维西县第十八届人民代表大会第一次会议上\n各位代表：\n现在，我向大会报告工作。\n一年来，位居全州前列，全州现场会在此召开，排名全州第一，走在全州前面。', '维西傈僳族自治县 533423'],
    ['a city under a prefecture whose word it passes on', '市委召开全体会议\n会议深入学习自治区党委全会、银川市委十五届六次全体会议精神，认真落实银川市委“三新”总体部署。市委书记李清河作《灵武市建设先行区实施方案》的说明，我市各部门负责人参加。', '灵武市 640181'],
    ['the province over new heads of its counties', '湖南调整多地县委书记\n2021-03-25\n3月23日，醴陵市召开领导干部会议，宣布文湘同志任醴陵市委书记。桂阳县领导干部会议召开，盘宏同志任桂阳县委书记。鼎城区领导干部会议召开，贺立同志任鼎城区委书记。双峰县召开领导干部会议。', '湖南省 430000'],
    ['the medium that the first paragraph opens with', '县政协举行预备会议\n2021-12-29\n太湖县融媒体中心讯 12月28日，县政协十一届一次会议举行预备会议，县委书记李清河出席。', '太湖县 340825'],
    ['the district of a stem that a prefecture bears too', '李清河率队赴普格县帮扶\n【来源：巴州新闻网】\n9月14日，区委书记李清河率队到普格县开展帮扶，看望我区帮扶干部，我区各部门参加，区长王安平陪同。', '巴州区 511902'],
    ['the city of two districts of which it tells', '江苏泰州两区迎新区长\n8月2日，泰州市姜堰区、海陵区召开会议，江苏省委作出决定。李清河任姜堰区委副书记。\n王安平任海陵区委副书记。泰州市泰兴市、靖江市也将调整。', '泰州市 321200'],
    ['no word that holds its name', '衡山县召开金融会议\n3月5日，衡山县召开金融安全区创建会议，县委书记李清河讲话，金融安全区建设提速，金融安全区启动。', '衡山县 430423'],
    ['the dateline before the city that is visited', '滕州市大事记（2月）\n■2月6日，枣庄市委副书记、市长李清河主持会议，我市领导在滕州分会场收看。\n■2月8日，全市动员大会召开，北辛街道、木石镇作表态发言。\n■2月15日，枣庄市副市长王安平来滕调研，先后到西岗镇、级索镇察看麦田，我市领导陪同。', '滕州市 370481'],
    ['the city, not the districts in its navigation', '东北网黑河频道\n首页 | 黑河 | 爱辉 | 北安 | 嫩江 | 五大连池 | 孙吴\n市人大常委会召开会议\n3月5日，黑河市六届人大常委会召开会议，市长李清河列席。', '黑河市 231100'],
    ['what all divisions of the page lie in', '海南多个市县党政领导调整\n近日，海南省委对部分市县领导作了调整。\n【文昌】\n2月24日，文昌市召开干部大会，李清河任文昌市委书记。\n【万宁】\n王安平任万宁市委副书记，万宁市六届人大常委会任命其为副市长。\n【陵水】\n赵一鸣任陵水县委书记，不再担任陵水县县长。\n【琼中】\n琼中县召开会议，钱小山任琼中县委书记。\n【三亚】\n孙立民任三亚市委书记，三亚市副市长周云华陪同。', '海南省 460000'],
    ['whom the visitors come to', '微山县考察团来曲阜市学习\n8月10日，微山县委书记李清河带领考察团来曲阜市学习，王安平、赵一鸣等曲阜市领导陪同。', '曲阜市 370881'],
    ['the paper, where only others are named in full', '李清河拜访海淀区政府\n2016-04-07 来源：聊城日报\n4月6日下午，市委副书记、市长李清河带队拜访了北京市海淀区政府，与海淀区委书记王安平座谈。市委常委、副市长赵一鸣，市政府秘书长钱小山参加座谈。', '聊城市 371500'],
    ['the city that a county comes to', '考察团来访\n11月21日，望江县委书记李清河率望江县党政考察团来我市考察。我市市委副书记、市长王安平陪同。望江县委书记李清河给予高度评价，宁国作为山区城市，全市上下取得了跨越。', '宁国市 341881'],
    ['the county whose own go elsewhere', '庆云要闻\n1月16日，县委书记李清河，县长王安平率县党政考察团到北京市通州区考察。李清河介绍了我县情况和与通州产业园区合作情况，通州区区长赵一鸣与考察团座谈。', '庆云县 371423'],
    ['the city of a zone', '开发区领导干部会议召开\n本报讯 10月7日，开发区召开领导干部会议，市委常委、开发区党工委书记李清河讲话，全区上下要为建设幸福德州作贡献，全区各部门参加，区管委会主任王安平主持。', '德州市 371400'],
    ['no place inside offices and names', '县人大常委会任命纪道平为代理县长\n会议由副县长武小军主持，审议了于立山同志的任职议案，向房县人民表示感谢。', '房县 420325'],
    ['an autonomous region that says 全区', '政府工作报告\n——2001年2月16日在内蒙古自治区第九届人民代表大会第四次会议上\n全区各族人民按照自治区党委、政府的思路，我区经济实现跨越，全区上下共同努力。', '内蒙古自治区 150000'],
    ['the one that now bears the name', '洛龙区收看防汛会议\n7月1日，洛龙区收看全省防汛会议。', '洛龙区 410311'],
    ['a town that holds its own congress', '廊下镇人代会选出新镇长\n3月26日，廊下镇召开第八届人民代表大会第二次会议。镇党委书记李清河主持会议。区人大常委会副主任周明到会指导。', '金山区 310116'],
    ['a town that no other county has', '县长调研\n5月5日上午，县长李清河到西合营镇调研，县政府办公室有关同志参加。', '蔚县 130726'],
    ['the district of a member of the city\'s committee', '浦东召开会议\n6月3日，上海市委常委、浦东新区区委书记李清河主持会议，全区各街镇负责人参加。', '浦东新区 310115'],
    ['its own bodies, though the State Council approved', '上海机构改革任命出炉\n《上海市人民政府机构改革方案》经国务院批复，任命经上海市十三届人大常委会第六次会议表决，中共中央办公厅、国务院办公厅批复方案。', '上海市 310000'],
    ['the prefecture whose leaders a notice names, not the counties that they are of', '州管干部任前公示公告\n才让，男，藏族，1975年6月生，现任泽库县委副书记，拟任县党委正职。\n王强，男，土族，1979年4月生，现任尖扎县坎布拉镇镇长，拟任尖扎县政协副主席人选。\n公示时间：7月14日至20日。受理部门：中共黄南州委组织部。', '黄南藏族自治州 632300'],
    ['whom a group comes to, however often it is named', '上海市徐汇区考察团赴我市考察\n2015-08-06\n座谈会上，市领导李清河致辞，前进区区长王安平向考察团推介。前进区委书记赵一鸣表示，上海市徐汇区一直是前进区的朋友。徐汇区工商联领导钱小山说，徐汇区与我市合作多年，徐汇区企业看好这里。', '佳木斯市 230800'],
    ['whom the deputies of another city come to', '驻宿州市省人大代表来滁视察\n11月18日，宿州市人大常委会主任李清河率部分驻宿州省人大代表及宿州市人大常委会组成人员来滁开展异地视察，考察学习我市经验。宿州市人大常委会副主任王安平等30余位代表参加。\n市人大常委会主任赵一鸣陪同，介绍了滁州市情。', '滁州市 341100'],
    ['whom the deputies of another prefecture come to, named in the paper’s dateline', '省人大代表来我市调研\n临汾新闻网讯 10月21日，吕梁市人大常委会组织驻吕梁市省十三届人大代表来我市开展跨选区调研。吕梁市人大常委会副主任李清河参加调研，市人大常委会副主任王安平陪同。', '临汾市 141000'],
    ['the district whose natives come, and for which its bureau welcomes them', '考察活动\n4月3日，由上海联谊会副主席李清河率队的宜秀籍乡友暨嘉宾投资考察团一行40余人来我区开展考察活动。区委副书记、区长王安平接待。\n在座谈会上，区招商局代表宜秀区向各位嘉宾莅临我区表示热烈欢迎。', '宜秀区 340811'],
    ['the prefecture of a paper that is called after its region', '1月9日上午，市六届人大四次会议举行第三次全体会议，选举李清河为市人民政府市长。\n编辑：王安平\n来源：闽西日报', '龙岩市 350800'],
    ['the city whose counties reported one after another', '全市自然资源重点工作调度会召开\n10月12日，副市长李清河主持召开全市自然资源重点工作调度会，各县（市）区负责同志参加。迁西县、滦州市、曹妃甸区、乐亭县作了汇报，玉田县作表态发言。', '唐山市 130200'],
    ['the city that a firm of another one invests in', '产业示范园区签约仪式举行\n3月4日，产业示范园区签约仪式举行。市领导李清河、王安平，上海远江集团副总裁赵一鸣出席。副市长王安平说，上海远江集团是上海市属大型国企，我市正加快建设。赵一鸣说，上海远江集团将扩大在马鞍山的布局，马鞍山区位条件好。', '马鞍山市 340500'],
    ['the bureau that the headline begins with, though it tells of the province', '民勤县水务局铆足干劲\n2月9日，全省水利工作会议召开，民勤县水务局职工参加。会议强调，做好全省水利工作，全省各地要抓好落实，省水利厅部署全省供水工作。', '民勤县 620621'],
    ['the county of a town that is named but once, as holding its own congress', '12月3日上午，西演镇召开十八届人民代表大会第五次会议，镇人大代表出席会议，村支部书记列席会议。', '高阳县 130628'],
    ['the county of a town whose name a city’s ends', '迎丰镇召开安全工作会议\n3月14日，迎丰镇召开安全工作会议，镇党委书记李清河讲话。', '石泉县 610922'],
    ['the town that calls itself 我镇 and is named in full once', '【安海新闻】我镇百日攻坚行动打响\n2018-05-16 来源：安海关注\n5月16日上午，我镇召开动员会，镇党委委员李清河参加。\n安海镇广播电视站', '晋江市 350582'],
    ['the region that says 全区 and 自治区 of itself', '宁夏以全民治沙带动增绿\n9月22日，宁夏治沙现场推进会召开。全区造林48万亩，全区治沙20万亩。自治区绿化委员会副主任李清河介绍了做法，固原市启动造林。', '宁夏回族自治区 640000'],
    ['the region before a headline of another county that follows', '2022年，自治区安排重大项目120项。抓实项目，是内蒙古稳住大盘的需要。自治区优先抓续建项目，力争全区八成项目开工。\n自治区发展改革委将坚持月调度。\n武平县做好复耕工作', '内蒙古自治区 150000'],
    ['the region whose regulations its congress hears of', '自治区十二届人大常委会组成人员57人，出席会议49人。\n自治区人大常委会副主任李清河主持会议，自治区副主席王安平列席会议，全国人大代表列席会议。会议听取了关于《宁夏回族自治区安全生产条例》实施情况的报告。', '宁夏回族自治区 640000'],
    ['national bodies', '国务院召开常务会议\n国务院总理李清河主持召开国务院常务会议。', '中国 100000'],
    ['the ministries that convene somewhere', '两部委召开推进会\n记者从国家民委、农业农村部11日在甘肃省甘南藏族自治州召开的现场推进会上获悉，有关地方和部门加强衔接。', '中国 100000'],
    ['a city whose one part bears its name', '全市重大项目开工\n2月19日，嘉峪关市举行全市重大项目集中开工仪式，市委书记李清河出席。', '嘉峪关市 620200'],
    ['the prefecture whose leader tours a county, though only its paper names it', '段建伟在和静县调研时强调\n来源：巴音郭楞报 2022-09-16\n9月13日，州党委书记段建伟深入和静县就文旅融合进行调研。\n州党委常委李清河，副州长周长林，和静县委书记王安平、县长段山参加调研。', '巴音郭楞蒙古自治州 652800'],
    ['the prefecture of a county that its leader tours, named nowhere', '段建伟在温泉县调研时强调 做活文旅文章\n2022-09-16\n9月13日，州党委书记段建伟深入温泉县调研。他要求，加快推进全州重大工程建设，力争全县牛存栏突破10万头。\n州党委常委李清河，副州长周长林，温泉县委书记王安平、县长段山参加调研。', '博尔塔拉蒙古自治州 652700'],
    ['the county of its own news, whatever the prefecture does there', '段建伟到温泉县督导森林防火\n2022-09-16\n9月13日，县委书记段建伟主持召开全县会议，传达州党委书记要求，我县各乡镇参加，县长李清河讲话。', '温泉县 652723'],
    ['the region whose meeting is held in its city', '2023宁夏国际友城推介会在银川举行\n9月22日，2023宁夏国际友城推介会在银川举行，由宁夏回族自治区人民政府主办。自治区副主席李清河说，上半年全区生产总值增长6.5%。银川市副市长王安平参加。', '宁夏回族自治区 640000'],
    ['the city whose own meeting is held there', '全市招商推介会在银川举行\n9月22日，全市招商推介会在银川举行，银川市市长李清河出席，全市各区参加。', '银川市 640100'],
    ['a county that has a new mayor', '永丰县迎来新县长\n3月5日，新县长李清河同志主持会议。', '永丰县 360825'],
    ['national figures', '财政收入增长\n财政部最新数据显示，前三季度全国一般公共预算收入增长8.1%。东部、中部地区增速较快。', '中国 100000'],
    ['the division of that year', '吴江市召开经济工作会议\n2008-03-06\n3月5日，吴江市召开全市经济工作会议。', '吴江市 320584'],
  ])('is told by %s', (_, text, expected) => {
    expect(placeOf(text)).toBe(expected)
  })

  it.each([
    ['a district that nobody names', '我区召开创建推进会\n11月15日上午，我区召开推进会，动员全区上下，区委书记李清河讲话，部署市委会议精神。', '-'],
    ['a city whose others the page\'s own outdoes', '全市三季度经济形势分析会召开\n10月21日，我市召开三季度经济形势分析会。市委书记李清河要求冲刺四季度。主要指标继续领先泰州各市区，存贷款增幅居泰州第一。', '-'],
    ['a province that a leader is said to have seen', '区委常委会会议召开\n12月5日，区委常委会召开会议，学习习近平总书记在福建考察时的重要讲话精神，部署我区落实措施，区长李清河主持会议。', '-'],
    ['provinces that a leader is said to have seen', '区委中心组学习\n5月25日，区委书记李清河为全区干部领学习近平总书记在福建、广西考察调研时的重要讲话精神和《重庆谈判》。', '-'],
    ['和 before 县 behind a bracket', '扶贫例会召开\n10月26日，各乡镇（街道）和县直有关单位汇报，县委书记李清河讲话。', '-'],
    ['words that are names elsewhere', '全市节前慰问\n2月17日，市委书记李清河代表市委和政府向惠民工程一线职工致以问候，互助养老、同心共建大兴调研之风，祝老人健康长寿。领导和龙辰公司代表参加。', '-'],
    ['people whose names hold places', '干部会议召开\n会议由王岐山主持，书记蒋卫东讲话，副主任李建华参加。', '-'],
    ['the city proper, and a head of a bureau named like a county', '走访慰问\n1月22日，李清河走访了城区特困户。局长陶乐平汇报，会上，陶乐平局长要求抓紧。', '-'],
    ['a person whose name begins like a city', '换届工作推进会召开\n6月28日，县农委主任许昌发到会指导，许昌发作动员。', '-'],
    ['words whose ends look like counties', '第一书记对接会召开\n7月6日，镇组织委员李清河传达县委组织部通知，示范县创建、创新县域经济工作一并部署。', '-'],
    ['levels that 和 joins', '全市工作会议召开\n3月5日，全市农村工作会议召开。会议要求，落实省市和县委的部署，省、市和县三级联动。', '-'],
    ['a town of the same name as a city', '兴城镇人代会召开\n11月7日，兴城镇第十七届人民代表大会召开，县人大常委会有关同志参加。副镇长李清河介绍情况，推动兴城加快发展。', '-'],
    ['divisions of many provinces', '各地春耕见闻\n成都的菜农忙着育苗，昆明的花农抢时下种，兰州的果农修剪枝条，西宁的牧民转场，合肥的农技员下乡。', '-'],
    ['the city above a county that nobody names', '县委常委会召开\n德州新闻网讯 6月29日，县委书记李清河主持会议，我县各乡镇负责同志参加，县长王安平讲话。', '-'],
    ['other countries\' ministries', '冲突双方互称取得进展\n俄国防部称打击了仓库，俄称多方向发动攻势，乌总参谋部称守住阵地。', '-'],
    ['streets, banks and universities', '签约仪式举行\n3月5日，南京银行、兰州大学、北京路商会代表参加了签约。', '-'],
    ['where one\'s own go to learn', '旗政协赴外地考察\n5月17日，旗政协主席李清河带队，组织委员赴杭锦后旗、五原县、临河区进行考察学习。', '-'],
    ['where a disaster was from which others learn', '我市收看全省安全视频会\n3月5日，我市组织收看全省安全生产视频会议。副市长李清河要求，深刻汲取安阳“11·21”火灾事故教训，抓好排查。', '-'],
    ['a name in a list of people', '县上召开防汛视频会\n3月5日，县上召开防汛工作视频会，县领导孙旭东、李向平、罗平华、赵金锋出席会议，全县各镇参加。', '-'],
    ['the last of those that one\'s own go to', '市领导外出考察\n8月11日，副市长李清河、市政协副主席王安平赴如皋港区、常熟经济开发区以及浙江慈溪市参观考察，学习先进园区的经验。', '-'],
    ['who comes, by name of their bureau', '兄弟单位来我局交流\n5月31日，宜都市水利局副局长李清河一行6人来我局考察交流，局长王安平陪同。', '-'],
  ])('is not settled by %s', (_, text, expected) => {
    expect(placeOf(text)).toBe(expected)
  })

  it('is the province whose high court convenes', () => {
    expect(placeOf('省法院召开会议\n3月5日，江西省高级人民法院召开全省法院院长会议。省法院院长李清河讲话，安源区法院院长王安平发言。')).toBe('江西省 360000')
  })

  it('is no county out of an outlet', () => {
    expect(placeOf('州领导检查水库\n7月19日，州委书记李清河检查防汛工作，实地查看了水库大坝、泄洪洞、溢洪道。')).toBe('-')
  })

  it('is no district out of a city by the sea', () => {
    expect(placeOf('精致城市行动方案\n加快建设现代化海滨城市，全市新增公园20个，全市上下齐心协力。')).toBe('-')
  })

  it('is not where a company is from', () => {
    expect(placeOf('李清河与江苏森联集团座谈\n3月19日，区委书记李清河与江苏森联集团负责人座谈。森联集团对临河区委、政府的工作表示赞扬。')).toBe('临河区 150802')
  })

  it('is not that of a visiting congress, named at the head of a paragraph', () => {
    expect(placeOf('2015年6月大事记\n1日，太仓市人大常委会主任李清河开展调研。\n10日，无锡市人大常委会副主任王安平一行来太考察。市人大常委会副主任周长林陪同。')).toBe('太仓市 320585')
  })

  it('has a name but no code where two districts bear it alike', () => {
    expect(placeOf('长安区召开防汛会议\n3月5日，长安区召开全区防汛会议。')).toBe('长安区 null')
  })

  it('leaves out what a career tells', () => {
    expect(placeOf('李清河任浙江省委书记\n日前，李清河任浙江省委书记。\n1988年2月至1995年3月，合肥市委副书记。\n1995年3月至2001年3月，合肥市委副书记、市长。\n2001年3月至2008年3月，合肥市委书记。')).toBe('浙江省 330000')
  })
})
