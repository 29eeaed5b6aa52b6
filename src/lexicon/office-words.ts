import { isAboveStates } from './states.ts'

/** Words of the office grammar. An office is a body (市人大常委会), then words of rank (副, 常务, 代), then a head (主任). */

/**
 * What 长 after 市 or 县 begins instead of ending an office: 市长期, 全县长效, 九江市长江大桥. Where a surname is one of these
 * (县长江某, 市长葛某), only what goes on like the place's name is.
 */
const longBegins =
  '期|效|热线|信箱|质量|春|治|岛|安区|寿[区县]|垣|汀县|泰县|阳县|顺县|武县|海县|子县|清区|洲区|岭县|白县|' +
  '江(?=$|[、，。；路沿流岸航边段三口隧股禁村街社之的汛堤委干源两]|大[桥道学保]|经济|中[上下游]|上[游海]|下游|水[利系域警运]|新[区城]|生态|文[化明]|国[际家]|保护|[南北][岸路])|' +
  '征(?=$|[、，。路镇途乡街]|精神|国家)|城(?=$|[、，。墙县区镇子汽路脚保])|沙(?=$|[、，。市县路镇湾理会])|乐(?=$|[、，。区县市镇街机])|葛(?=$|[、，。市])|宁(?=$|[、，。区县镇街路])|丰(?=$|[、，。县镇乡街村])|兴(?=$|[、，。县镇乡岛街路村])'

/** Heads of offices, the longest first where one holds another. */
export const officeHeads =
  '[省市区县州校行部]长助理|总书记|书记员|书记(?!处|员|会|班)|国务委员长|国务委员|主任委员|主任科员|主任检察官|主任法官|常委(?!会)|委员长(?!会)|部务委员(?!会)|委员(?!会|长)|[省市区县州旗盟镇乡村]长(?!' + longBegins + ')|主席团成员|主席(?!团|台|令|国)|主任(?!委员|科员|医师|编辑|记者|技师)|部长(?!级)|局长|厅长|司长|署长|处长|科长|股长|' +
  '行署专员|督查专员|特派员|专员|院长|检察长|审判长|秘书长|书记长|政委|政治委员|司令员|司令官|司令(?!部)|参谋长|师长|旅长|团长|总指挥|指挥长|指挥官|组长(?!单位)|理事长|会长(?!单位)|监事长|支队长|大队长|总队长|队长|站长|所长|庭长|社长|馆长|台长|关长|总督学|' +
  '总工程师|总统计师|总畜牧师|总兽医师|总审计师|总经济师|总规划师|总会计师|总农艺师|巡视员|调研员|检察员|审判员|(?:人民)?陪审员|监察官|成员(?!单位|国)|税务师|[河林湖田路]长(?!制|办)|召集人|发言人|行长|校长|董事长|导师(?!制|团)|研究员|讲师(?!团)|总经理|(?<!总)经理(?!人)|矿长(?!期)|厂长|园长|店长|总裁|理事(?!会|长)|教授|负责人|(?<!总)支书(?!记)|助理|总?顾问(?!委|团|组|单位|公司)|干事长|督学|督察长|主委|秘书(?!处|科|股|组|局)|' +
  '总理(?!府)|首相(?!府)|总统(?!府|夫人|新闻|助理|特使|顾问|办公[厅室]|候选)|新闻秘书|众议长|参议长|国务卿|外长|防长|财长|大使(?!馆)|公使|总领事|国王|王储|亲王|埃米尔|议长|大臣|总督|总干事|行政长官|特首|首席执行官|特使|参赞|常驻代表|联络官|总监|首席代表'

/** Words of rank and status before a head. 副 and 代 belong to the title; 原 and 时任 only tell of the time. */
export const rankWords = '轮值|候任|候补|大校|上校|中校|少将|科技|第一|常务|专职|执行|名誉|代理|代|副|总|一级|二级|三级|四级'

/** Heads of companies, schools and associations: who bears them is a person of the page, but holds no public office. */
export const unofficialHeads = /(?:董事长|首席执行官|首席代表|总经理|总裁|[校行]长助理|顾问|校长|教授|(?<!中国人民银行|央行|人民银行)行长|经理|导师|研究员|讲师|矿长|厂长|园长|店长|理事|监事长)$/

/** 某大学党委副书记, 某集团纪委书记, 校党委委员: posts in companies, schools, hospitals and institutes are no public offices either, whatever their head. */
const unofficialBody =
  /(?:公司|集团|(?<!人民)银行|[支分]行|(?<!行政|社会主义)学院|大学|学校|中学|小学|高中|幼儿园|医院|研究院|研究所|(?<!水|电|保护|自来水)厂|(?<!党|军|干)校|^院)(?:党委|党组|党总支|党支部|纪委|工会|团委|党委[\u3400-\u9fff]{2,4}部|办公室|[\u3400-\u9fff]{2,4}[处科部室])?$/

/** 大会执行主席, 主席团成员, 大会秘书长: a post for one session, which nobody holds beyond it. */
export const isOfSession = ({ body, head }: { readonly body: string; readonly head: string }): boolean => /(?:执行主席|常务主席|主席团成员|主持人)$/.test(head) || /^(?:大会|会议)$/.test(body)

/** True for a post that is no public office: the person is one of the page, the post is not listed. */
export const isUnofficial = ({ body, head }: { readonly body: string; readonly head: string }): boolean =>
  !isAboveStates(body) && (unofficialHeads.test(head) || unofficialBody.test(body) || (shortHeads.test(head) && unofficialBody.test(body + head[0]!)))

/** Heads that many hold or that say little: two bearers of one name are not one official for sharing them. */
export const vagueHeads = /(?:领导|代表|负责人|负责同志|成员|委员|委员会委员|调研员|巡视员|召集人)$/

/** Heads that other countries' offices have. */
export const foreignHeads = /^(?:副?总理|副?首相|副?总统|国务卿|国务委员长|外长|防长|财长|国王|王储|亲王|埃米尔|议长|大臣|总督)$/

/** Heads whose first character is the end of the body's name: 市公安|局长, 外交|部长. */
export const shortHeads = /^(?:部|局|厅|司|署|处|科|股|院|站|所|庭|社|馆|台|关|行|支队|大队|总队|队|会|校|师|旅|团|组|矿|厂|园)长$/

/** What a body's name ends in. */
export const bodyEnding =
  /(?:委|人武|组织|宣传|统战|武装|社会工作|人大|政府|政协|常委会|部|局|厅|处|科|股|室|院|会|组|中心|办|公司|集团|学校|大学|学院|医院|银行|队|站|所|馆|台|校|社|团|园|区|县|市|省|州|旗|盟|镇|乡|街道|苏木|村|场|港|师|庭|司|署|联|协|法院|检察院|基地|全国|国家|中央|国务院|军|层面|政法|纪检|总支|支部|特命全权|自治区|特区|班子|代表团|专班|工程|指|论坛|联盟|机构|共同体|大会|议会|参议院|众议院|党|级)$/

/** 和 and 与 inside the names of bodies. */
export const bodyConjunctions =
  /中华人民共和国|(?<!(?:书记|主任|主席|长|常委|委员)[\u3400-\u9fff]{1,2})(?:[政太平泰永嘉雍祥义中共人]和(?=县|镇|乡|街道)|太和(?=区))|共和(?=国)|以色列|阿尔及利亚|也门|埃及|及利亚|人民代表大会|宪法和法律|监察和司法|圣多美和普林西比|安提瓜和巴布达|特立尼达和多巴哥|和(?:静|田|平|顺|龙|林格尔|硕|布克赛尔|政)|(?:卫生|建设|管理|综合|发展|工业|文化|住房|人力资源|自然资源|规划|民族|经济|农业|林业|广播|水利|商务|教育|公共|生态|交通|科学|市场|应急|财政|审计|体育|旅游|新闻|统计|城乡|社会|文化广电|广电|安全|林业|非公企业|纪检|法制|监察|海洋|改革|机关|外事|电视|出版|电影|社会保障|劳动|计划生育|医疗|食品|安全生产|监督|市容|环境卫生|园林|供销|能源|粮食|物资|金融|司法|预算|代表|人事|议案|城建|环境资源|环境|执法|服务|财经|内务|教育科学|科教|侨务|民宗|农村|信息|国有|退役军人|宣传|行政|投资|科技|健康|草原|畜牧|文史|文史资料|学习|提案|港澳台侨)(?:和|与)(?=[\u3400-\u9fff])/g

/** 市领导 and the like: a label over a list of names, no office. */
export const groupLabels = '(?:党和国家领导人|(?:省|市|区|县|州|旗|盟|镇|乡|街道)(?:上|级)?(?:委|人民政府|政府|人大常委会|人大|政协)?(?:[四几五六][套大家]+班子|“?[四几五]大家”?|班子|党政)?(?:主要)?领导(?:同志)?(?!班子|小组|机关|干部|力量|下|人)|(?:主要)?负责同志|(?:人大(?!代表(?:联络|工作|资格|大会))|企业|群众|村民|居民|党员|教师|职工|专家|干部|政协委员|基层)代表|(?:大会)?执行主席|(?:大会|会议)?主席团(?:会议)?(?:常务主席|主持人)|(?:大会|会议)(?:常务主席|主持人)|(?<=次(?:全体)?会议)常务主席|班子成员|(?:校方|校|院|公司|集团|管委会|工委|(?<![省市区县州旗盟党])委)领导(?!班子|小组|人))'
