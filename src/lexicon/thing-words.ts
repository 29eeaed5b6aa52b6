/** 白马河, 城东水库, 和平大道, 竹木加工园项目: what somebody is over who is named beside it. Names of people end in some of the characters, too (长河, 小溪). */
const water = '[河湖溪江渠库塘沟涧浦港湾海泊]'
const road = '路|街|巷|大道|公路|高速|铁路'
const work = '项目|工程|小区|片区|园区|粮库|电厂|电站|水厂|学校|医院|市场|林场'
export const thingEnding = new RegExp(`(?:${water}|${road}|${work})(?:（[^（）]{1,10}）)?$`)
/** Pages that set people beside such things: 河长, 路长, 包保责任. */
export const overThings = /[河湖溪江渠库塘沟段路街巷片林田]长(?!江|城|[期远短度时])|包[保联挂抓]|责任名单/
