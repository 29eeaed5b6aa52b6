/** Words of the office grammar. An office is a body (市人大常委会), then words of rank (副, 常务, 代), then a head (主任). */

/** Heads of offices, the longest first where one holds another. */
export const officeHeads =
  '总书记|书记员|书记|国务委员|主任委员|常委(?!会)|委员长|委员(?!会)|[省市区县州旗盟镇乡村]长|主席团成员|主席|主任|部长|局长|厅长|处长|科长|股长|行署专员|督查专员|特派员|专员|院长|检察长|审判长|秘书长|书记长|政委|政治委员|' +
  '司令员|司令|参谋长|师长|团长|总指挥|指挥长|指挥官|组长|理事长|会长|监事长|支队长|大队长|总队长|队长|站长|所长|庭长|社长|馆长|台长|总理|首相|总统|总督学|总工程师|总审计师|总经济师|总规划师|总会计师|总农艺师|' +
  '巡视员|调研员|检察员|审判员|陪审员|监察官|成员|关长|税务师|河长|林长|召集人|发言人|行长|校长|董事长|总经理|总裁|理事|教授|所长|负责人|支书|助理|干事长|督学|主委|秘书'

/** Words of rank and status before a head. 副 and 代 belong to the title; 原 and 时任 only tell of the time. */
export const rankWords = '第一|常务|专职|执行|名誉|代理|代|副|总|一级|二级|三级|四级'

/** Heads of companies, schools and associations: who bears them is a person of the page, but holds no public office. */
export const unofficialHeads = /(?:董事长|总经理|总裁|校长|教授|行长|经理|理事|监事长)$/

/** Heads that many hold or that say little: two bearers of one name are not one official for sharing them. */
export const vagueHeads = /(?:领导|代表|负责人|负责同志|成员|委员|委员会委员|调研员|巡视员|召集人)$/

/** What a body's name ends in. */
export const bodyEnding =
  /(?:委|人武|组织|宣传|统战|武装|社会工作|人大|政府|政协|常委会|部|局|厅|处|科|股|室|院|会|组|中心|办|公司|集团|学校|大学|学院|医院|银行|队|站|所|馆|社|团|园|区|县|市|省|州|旗|盟|镇|乡|街道|苏木|村|场|港|师|庭|司|署|联|协|法院|检察院|基地|全国|国家|中央|国务院|军|层面|自治区|特区|班子|代表团|专班|工程)$/

/** 和 and 与 inside the names of bodies. */
export const bodyConjunctions =
  /人民代表大会|和(?:静|田|平|顺|龙|林格尔|硕|布克赛尔|政)|(?:卫生|建设|管理|综合|发展|工业|文化|住房|人力资源|自然资源|规划|民族|经济|农业|林业|广播|水利|商务|教育|公共|生态|交通|科学|市场|应急|财政|审计|体育|旅游|新闻|统计|城乡|社会|非公企业|纪检|法制|监察|海洋|改革|机关|外事|电视|出版|电影|社会保障|劳动|计划生育|医疗|食品|安全生产|监督|市容|环境卫生|园林|供销|能源|粮食|物资|金融|司法|预算|代表|人事|议案|城建|环境资源|环境|执法|服务|财经|内务|教育科学|科教|侨务|民宗|农村|信息|国有|退役军人|宣传|行政|投资|科技|健康|草原|畜牧)(?:和|与)(?=[\u3400-\u9fff])/g

/** 市领导 and the like: a label over a list of names, no office. */
export const groupLabels = '(?:(?:省|市|区|县|州|旗|盟|镇|乡|街道)(?:上|级)?(?:委|人民政府|政府|人大常委会|人大|政协)?(?:[四几]套班子|四大家|班子)?(?:主要)?领导(?:同志)?(?!班子|小组|机关|干部|力量|下)|(?:主要)?负责同志|(?:人大|企业|群众|村民|居民|党员|教师|职工|专家|干部|政协委员|基层)代表|(?:大会)?执行主席|主席团常务主席|班子成员)'
