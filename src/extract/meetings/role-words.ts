/** 主持县委全面工作 is an office, not a meeting. */
export const presides = /主持(?!人?发言|词|了?(?:宪法)?宣誓|(?!召开|举行)[^，。会]{0,8}工作(?!会|推进|座谈|部署|调度|汇报|研讨|交流|专题|动员))/
/** 另有安排, 按照部署, 提出辞去 and 收到建议3条 are no speech. */
export const speaks =
  /讲话|发言|致(?:欢迎)?[辞词]|(?<![工合操运])作(?:了)?[^，。；]{0,50}(?:报告|说明|汇报|总结|部署|点评|通报|辅导|动员|表态)|汇报|通报|指出|强调|要求|表示|介绍|传达|(?<![按决的])部署|(?<![有按的])安排|点评|说(?!明|法|服)|认为|提出(?!的|辞|申请|议案)|叮嘱|嘱咐|谈到|宣讲|回应|坦言|勉励|希望|补充(?:说明|汇报|发言)|说明了|解读|述职|讲解(?!员)|领学|总结(?=时|讲话|发言|[，。]|$)|提醒|(?<!意见|的)建议(?=[，：要])|直言|表态|主讲|代表[^，。；]{2,20}(?<![合工操运])作(?!品|者)|^报告(?![会厅团])|报告(?:了|工作)|[作做]出(?:了)?(?:重要)?(?:指示|要求|安排|部署|说明)|提(?:出)?了?[^，。；]{0,6}(?:要求|意见)/
export const attends =
  /(?<!未|未能|没有|不|无法)(?:出席|参加|列席)|陪同|到会|与会|参会|带队|率队|一同|全程参与|随同|随行|在(?:大会|会议)?主席台|主席台(?:前排)?就[座坐]|担任[^，。；]{0,10}执行主席|应邀|观摩|见证|揭牌|鸣锣|推杆|开启|按下|签约(?!额|总|资|项目|金|率)|签(?:署|订)(?:了)?[^，。]{0,20}(?:协议|备忘录|合同|责任书|承诺书)|座谈(?!会)|会谈|收看|收听|监誓|宣布|宣读|颁发|颁奖|授旗|授牌/
export const roleVerb = new RegExp(`${presides.source}|${speaks.source}|${attends.source}`, 'g')
/** Clauses about what others should do, or did elsewhere. */
export const notHere = /^(?:会议|大会|据悉|记者|根据|按照)(?:还)?(?:指出|强调|要求|认为|传达|决定)/
/** 对乙一行表示欢迎, 与乙座谈时说: who is spoken to does not speak. */
export const addressed = /(?:对|向|与|同|给)$/
/** 出席会议的有：…; 参加会议的市领导有…: those who attend are listed behind. */
export const listed = /^[^，。；：]{0,20}?的(?:还)?(?:[\u3400-\u9fff]{0,8})?(?:，)?(?:还)?(?:有(?!关)|是|包括)|^(?:会议|大会|仪式|活动)?的(?:[\u3400-\u9fff]{0,6})：/
/** 听取了副区长甲关于…的报告: who gave it is named between. */
export const heard = /听取(?:并|和|与)?(?:审议|审查|讨论|评议)?(?:通过)?了?/
export const whatIsHeard = /(?:报告|汇报|说明|介绍|通报|发言|述职|情况|意见|建议)/
/** 主持人是, 参加人员有: likewise. */
export const isListed = /^人?员?(?:分别|依次|先后)?(?:是|为|有(?!关))/
/** 主持会议的是: who did it stands behind. */
export const isNamedBehind = /^(?:会议|大会|仪式|活动)?(?:并讲话|会议)?的?(?:人)?(?:，)?(?:是|为)/
/** Bodies and crowds before a verb are its subject, so that no name before them is. */
export const ownSubject = /(?:局|委|办|镇|乡|街道|县|区|市|村|社区|公司|单位|部门|企业|集团|银行|代表|委员|专家|负责同志|负责人|干部|群众|人员|现场|各地|各级)(?!作|对|就)[^，]{0,8}$/
/** How a clause begins that goes on about the same subject: 并…, 就…作说明; 传达学习…, 研究部署… begin an agenda. */
export const carriesOn = /^(?:并|且|还|也|又|再|同时|随后|最后|首先|接着|先后|分别|依次|现场|在|就|对|向|为|代表|围绕|结合|针对|按照|作|进行|发表|带头|亲自|共同|一致|详细|逐一|书面|会上|受)|^(?:讲话|发言|致辞|指出|强调|要求|表示|介绍|通报|汇报|认为|提出|说|报告|希望|勉励|叮嘱|总结|点评)/
export const allMeetings = /^(?:以上|上述)(?:活动|会议)/
/** 参加调研和座谈会: at both. */
export const bothMeetings = /(?:参加|陪同|出席)(?:了)?(?:上述|相关|有关)?(?:调研|检查|视察|督导|考察|走访|慰问|观摩)(?:活动)?(?:和|及|并(?:参加|出席)|、|与|，并(?:参加|出席))(?:了)?(?:相关)?(?:座谈|会议|汇报会|推进会|调度会)/
export const deputed = /受([^，。]{0,20})(?:的)?(?:委托|委派)/
/** What is said behind these is reported speech: its verbs have other subjects. */
export const reported = /(?:指出|强调|要求|表示|说|认为|提出|希望)(?:：|，|$)/
export const reportedByHim = /^(?:他|她)?(?:还)?(?:指出|强调|要求|表示|说|认为)/
