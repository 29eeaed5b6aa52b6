import { describe, expect, test } from 'vitest'
import { meetingsIn, pageOf, rolesIn } from '../../support/composed.ts'
import { factsOf } from '../../support/facts-of.ts'

const MEETING = '全县防汛工作推进会'
const opening = `8月5日，大余县召开${MEETING}，研究部署下一步工作。`
const words = (list: string): string[] => list.split(' ')

/** What each of the wordings is read as where it is not read as expected. */
function otherwise(wordings: readonly string[], sentences: (wording: string) => string, meeting: (wording: string) => string, roles: string): string[] {
  return wordings.flatMap((wording) => {
    const facts = factsOf(pageOf(sentences(wording)))
    const found = [meetingsIn(facts), rolesIn(facts)]
    return found.join() === [meeting(wording), roles].join() ? [] : [`${wording}: ${found.join('; ')}`]
  })
}
const heldOn = (date: string | null, name = MEETING) => (): string => `${name} ${date}`
const others = '{B}、{C}参加会议。'

/** A page about one meeting reads the same however one of its parts is worded. */
describe('pages composed of parts', () => {
  test.each([
    ['2023-08-05', words('8月5日 8月5日上午 5日下午 8月5日下午3时 8月5日至6日 8月5日-6日 昨日 昨天上午 8月5日（星期六） 8月5日傍晚 8月5日凌晨 8月5日14:30 八月五日 本月5日 2023年8月5日上午9点30分')],
    ['2023-08-06', words('今天 今日上午 8月6日')],
    [null, words('日前 近日 连日来')],
  ])('days: %s', (date, wordings) => expect(otherwise(wordings, (day) => `${day}，${MEETING}召开，{A}讲话。`, heldOn(date), 'S A')).toEqual([]))

  test('who convenes', () =>
    expect(otherwise(words('县委 县委、县政府 大余县 我县 县政府办 县住建局 县防汛抗旱指挥部 县人大常委会 中共大余县委 大余县南安镇 县总工会 县委组织部、县财政局 县河长办 团县委 县人民检察院 大余工业园区管委会'), (convener) => `8月5日，${convener}召开${MEETING}。{A}主持会议。`, heldOn('2023-08-05'), 'P A')).toEqual([]))

  test('where and how it is held', () =>
    expect(otherwise(words('在县会议中心 在大余县南安镇 以视频形式 以电视电话会议形式 通过视频连线的方式 采取视频会议形式 采用“线上+线下”方式 线上线下同步 于县会议中心 隆重 成功 顺利 圆满 热烈 按时 紧急 再次 接续 分片 如期'), (way) => `8月5日，${MEETING}${way}召开，{A}讲话。`, heldOn('2023-08-05'), 'S A')).toEqual([]))

  test('what it is', () => {
    const names = words('县政府常务会议 县政府第12次常务会议 县十八届人民政府第12次常务会议 县委常委会会议 县委常委会 县委常委（扩大）会议 十四届县委常委会第86次会议 县政府党组会议 县委理论学习中心组（扩大）学习会 县十八届人大常委会第30次主任会议 县政协十五届二十次主席会议 县委全面深化改革委员会第九次会议 县委农村工作领导小组会议 县委书记专题会议 县长办公会 县政府全体（扩大）会议 县委十四届六次全会 县安委会第三次全体会议 县政府班子主题教育专题民主生活会 县党政联席会议 全县干部大会 全县第三季度项目建设现场办公会 县级总河湖长会议 全县防汛工作观摩会 全县“百日攻坚”行动警示教育大会 全县视频调度会 信访稳定研讨会')
    for (const [sentence, roles] of [
      ['{A}主持召开*。', 'P A'], ['{A}主持召开*传达学习上级精神，研究部署防汛等工作。', 'P A'], ['{A}主持*并讲话。', 'P A, S A'], ['{A}在*上强调，要压实责任。', 'S A'], ['{A}出席*并讲话。', 'S A'], ['*召开，{A}讲话。', 'S A'], ['在*上，{A}强调，要压实责任。', 'S A'],
    ] as const) expect(otherwise(names, (name) => `8月5日，${sentence.replace('*', name)}${others}`, (name) => `${name} 2023-08-05`, `${roles}, T B, T C`)).toEqual([])
  })

  test.each([
    ['P A', ['{A}召开*。', '{A}组织召开*。', '{A}牵头召开*。', '{A}到南安镇召开*。', '{A}召集有关单位负责人召开*。', '由{A}主持的*举行。', '由县委主办，县水利局承办的*在县会议中心召开，{A}主持会议。', '{A}连夜主持召开*安排部署防汛工作。', ...words('调度 进一步研究 统筹推进 全面部署 协调解决 再次研究 点评 交办 回顾 检视').map((agenda) => `{A}主持召开*${agenda}有关工作。`), '{A}主持召开*，通报了汛情。', '受{D}委托，{A}主持召开*。']],
    ['P A, S A', ['{A}主持召开*并讲话。', '{A}主持召开*强调，要压实责任。', '{A}主持召开*，强调要压实责任。', '*召开，{A}在主持会议时强调，要压实责任。']],
    ['P A, P B', ['{A}、{B}共同主持召开*。', '*举行，会议由{A}、{B}共同主持。']],
    ['S A', ['{A}在*上强调，要压实责任。', '{A}出席在县会议中心召开的*并讲话。', '为切实做好防汛工作，我县召开*，{A}出席会议并讲话。']],
  ])('who opens the sentence: %s', (roles, wordings) => expect(otherwise(wordings, (wording) => `8月5日，${wording.replace('*', MEETING)}`, heldOn('2023-08-05'), roles)).toEqual([]))

  test.each([
    ['P A', ['{A}主持会议。', '会议由{A}同志主持。', '主持人：{A}。', '由{A}主持。', '{A}主持了本次会议。', '主持会议的是{A}。', '推进会由{A}主持。', '{A}担任会议主持人。']],
    ['P A, S A', ['{A}主持会议并讲话。', '{A}主持会议，并就下一步工作提出三点意见。', '{A}主持会议。他强调，要压实责任。', '{A}在主持时强调，要压实责任。', '会议由{A}主持，并对工作作具体安排。']],
    ['P B, S A', ['{A}讲话，{B}主持。', '会议由{B}主持，{A}作重要讲话。', '{A}出席会议并讲话，{B}主持会议。']],
    ['P A, T B, T C, T D, T E', ['{A}主持会议，{B}、{C}，{D}、{E}出席会议。', '会议由{A}主持，县领导{b}、{c}、{d}、{e}等参加。']],
    ['T A, T B', ['{A}、{B}列席会议。', '参加会议的还有{A}、{B}。', '{A}、{B}在县分会场收听收看。', '县四套班子领导{a}、{b}出席会议。', '参会领导：{A}、{B}。', '{A}、{B}应邀参加会议。', '{A}、{B}，各乡镇、县直各单位主要负责人共计200余人参加会议。', '{A}、{B}在主席台前排就座。', '{A}、{B}莅会指导。', '{A}、{B}到场祝贺。']],
    ['P A, S A, T B, T C, T D', ['{A}主持会议，强调要压实责任，{B}、{C}，{D}出席。', '{A}主持会议，强调要压实责任，抓好落实，{B}、{C}、{D}参加会议。']],
    ['P A, S A', ['{A}主持会议，强调要压实责任，由{B}、{C}参加会议。', '{A}主持会议，强调{B}、{C}要出席会议。']],
    ['T A, T B', ['随后，{B}陪同{A}参观了展览。', '{B}陪同{A}察看了现场。']],
    ['S B', ['{B}代表{A}讲话。', '{B}代表{A}出席会议并讲话。']],
    ['T A, T B, T C, T D', ['出席会议的有：{A}；{B}、{C}；{D}。', '出席会议的有{A}；{B}、{C}；{D}。', '参会领导：{A}、{B}；{C}；{D}。']],
    ['S A', ['{A}作动员部署。', '会上，{A}通报了上半年工作情况。', '{A}就方案起草情况作说明。', '{A}发表主旨演讲。', '{A}以《防汛知识》为题作专题讲座。', '最后，{A}作总结讲话。', '{A}代表县委、县政府致辞。', '{A}逐一进行点评。', '{A}提出了四点要求。', '{A}作招商推介。', '{A}带头作对照检查。', '{A}作业务培训。', '{A}反馈了督察意见。', '{A}总结上半年工作，安排下半年任务。', '{A}分析了当前形势。', '{A}听取汇报后指出，要压实责任。', '{A}寄语全体干部，要勇于担当。', '{A}进一步强调，要压实责任。', '{A}重点强调了三项工作。', '{A}说，要压实责任。']],
    ['S A, S B', ['{A}、{B}分别作交流发言。', '{A}首先致辞，随后{B}作主题发言。', '{A}、{B}结合工作实际谈认识、谈体会。', '{A}、{B}交流经验做法。', '{A}和{B}分别讲话。']],
  ])('who did what: %s', (roles, wordings) => expect(otherwise(wordings, (wording) => opening + wording, heldOn('2023-08-05'), roles)).toEqual([]))

  test.each([
    ['T A, T B, T C, T D', ['{A}、{B}在主会场，{C}、{D}在分会场参加会议。']],
    ['T A, T B, T C', ['{A}在主会场出席会议，{B}、{C}在县分会场出席。', '{A}、{B}在县主会场参加会议；{C}在南安镇分会场参加会议。', '在家的县委常委{a}、{b}、{c}参加会议。', '县委常委，县人大常委会、县政府、县政协领导{a}、{b}、{c}出席。']],
    ['P B', ['{A}委托{B}主持会议。', '{B}受{A}委托主持会议。', '{B}代表{a}主持会议。', '{A}因公出差，委托{B}主持会议。']],
    ['P B, S A', ['{A}在主会场讲话，{B}主持会议。']],
    ['S B', ['{B}代表{a}讲话。', '{B}代表县政府作工作报告。', '{B}宣读了{A}的讲话。', '{B}代读了{A}的书面致辞。']],
    ['S B, T A', ['{A}出席，{B}代表县委、县政府讲话。']],
    ['P A, S B, T C', ['{A}主持，{B}讲话，{C}出席。', '{C}出席，{A}主持，{B}作动员讲话。']],
    ['P A, T B, T C', ['{A}主持会议。{B}、{C}等县领导，各乡镇主要负责人参加。', '{A}主持会议。县领导{b}，县直有关部门负责人，各乡镇党委书记参加会议。{C}列席。']],
    ['S A', ['“要压实责任。”{A}说。', '“要压实责任，”{A}在会上强调，“要抓落实。”', '{A}语重心长地说，要压实责任。', '会上，{A}与各乡镇签订责任书并讲话。', '{A}对下一步工作提要求：要压实责任。']],
    ['', ['{A}因病请假。', '会议学习了{A}在全市会议上的讲话。', '会议通报了{A}对防汛工作的批示。']],
  ])('where, for whom and in which order: %s', (roles, wordings) => expect(otherwise(wordings, (wording) => opening + wording, heldOn('2023-08-05'), roles)).toEqual([]))

  test.each([
    ['P B, S A', ['{A}出席由{B}主持的*并讲话。']],
    ['P A, T B', ['{A}同{B}召开*。', '{A}与{B}召开*。']],
    ['P A', ['{A}连线各乡镇，召开*。', '{A}在调研结束后，随即主持召开*。', '{A}到南安镇，连夜召开*。']],
  ])('who opens it with whom: %s', (roles, wordings) => expect(otherwise(wordings, (wording) => `8月5日，${wording.replace('*', MEETING)}`, heldOn('2023-08-05'), roles)).toEqual([]))

  test('none that is only spoken of', () =>
    expect(
      otherwise(
        [`8月5日，{A}要求召开${MEETING}。`, `8月5日，我县将召开${MEETING}，{A}参加。`, `8月5日，{A}强调要贯彻${MEETING}精神。`, `8月5日，{A}听取了${MEETING}筹备情况。`, `8月5日，{A}对${MEETING}的成功召开表示祝贺。`, `{A}表示，随着${MEETING}成功举办五届，成效显现。`, `{A}指出，近期召开的${MEETING}强调了责任。`, `会议决定召开${MEETING}，{A}参加。`, `{A}说，在第三届“和合之路”国际合作高峰论坛上，大家形成了共识。`, `在会期4天的大会上，{A}提出建议。`, `今年以来，我县多次召开${MEETING}，{A}提出要求。`, `${MEETING}召开后，各乡镇迅速行动，{A}提出要求。`],
        (wording) => wording,
        () => '',
        '',
      ),
    ).toEqual([]))

  test('names before the words that follow them', () => {
    const found = words('陈国明 李明 张华 钟声 白雪 尚进 任重 周长林 欧阳凯').flatMap((name) =>
      words('说，要压实责任 强调，要压实责任 进一步指出，要压实责任 重点强调了责任 深刻指出，要压实责任 未参加会议 因故请假').flatMap((rest) => {
        const named = factsOf(pageOf(`${opening}县委书记${name}${rest}。`)).people.map((person) => person.name).join()
        return named === name ? [] : [`${name}${rest}: ${named}`]
      }),
    )
    expect(found).toEqual([])
  })

  test('a list in which 任 is a surname', () => {
    const facts = factsOf(pageOf(`${opening}县人大常委会副主任王慧、徐华、任玉兰、县委副书记罗怀远在主会场参加会议。`))
    expect([facts.people.map(({ name }) => name), facts.appointments]).toEqual([['王慧', '徐华', '任玉兰', '罗怀远'], []])
  })
})
