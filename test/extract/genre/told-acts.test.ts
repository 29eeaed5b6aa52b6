import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const acts = '任命赵立军为县教育局局长；\n任命孙明为县审计局局长；\n免去杨波的县教育局局长职务。\n'
const session = '3月8日，永丰县第十七届人大常委会举行第三十四次会议。县人大常委会主任傅伟主持会议，副主任雷永发、卢胜出席会议。'
const business = '会议听取和审议了县人民政府关于2015年度财政决算情况的报告、关于环境状况和环境保护目标完成情况的报告，审议通过了关于加强生态环境保护的决议。傅伟在讲话中强调，要坚持党的领导，依法履行监督职责，推动县委决策部署落到实处；要围绕民生关切开展调研，提出务实管用的意见建议；要加强代表工作，密切联系群众，为全县经济社会发展贡献力量。'

describe('genre/told-acts', () => {
  it.each([
    ['a list under the session that passed it', `永丰县第十七届人民代表大会常务委员会第三十四次会议于2016年3月8日通过：\n${acts}`, 'appointment-notice'],
    ['a public notice', `永丰县人民代表大会常务委员会公告\n（第12号）\n${acts}`, 'appointment-notice'],
    ['a headline that does not say so', `永丰县一批干部职务调整\n2016-03-09\n${acts}`, 'appointment-notice'],
    ['a headline that is an act', `赵立军任永丰县代理县长\n2016-03-09\n${session}会议决定任命赵立军为永丰县代理县长。${business}`, 'appointment-notice'],
    ['no headline', '永丰县人民政府近日发布一批人事任免通知，县政府决定免去杨波的县教育局局长职务。', 'appointment-notice'],
    ['news of a session with its other business', `永丰县人大常委会举行第三十四次会议\n2016-03-09\n${session}${business}会议任命赵立军为县教育局局长，孙明为县审计局局长，免去杨波的县教育局局长职务。`, 'meeting-news'],
    ['such news whose headline speaks of it', `永丰县人大常委会召开第三十四次会议 通过人事任免事项\n2016-03-09\n${session}${business}会议任命赵立军为县教育局局长，孙明为县审计局局长，免去杨波的县教育局局长职务。`, 'meeting-news'],
    ['the headline of a session that elects', `永丰县第十七届人民代表大会第一次会议闭幕 赵立军当选县长\n2016-03-09\n3月8日，永丰县第十七届人民代表大会第一次会议闭幕。赵立军当选县长。${business}`, 'meeting-news'],
  ])('%s', (_, text, genre) => expect(factsOf(text).genre).toBe(genre))
})
