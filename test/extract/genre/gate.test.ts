import { describe, expect, it } from 'vitest'
import { isFiction } from '../../../src/extract/genre/fiction.ts'
import { isTemplate } from '../../../src/extract/genre/template.ts'

const told =
  '县委书记罗怀山把茶杯往桌上一放，冷笑一声：“这份报告，谁写的？”会议室里没有人说话。县长郑远心里一紧，看了一眼身边的常务副县长，只好开口道：“罗书记，是我让政府办起草的。”罗怀山点了点头，脸色却没有缓下来。散会后，郑远回到办公室，端起茶杯又放下，他想，这一关怕是不好过。'
const news = '3月5日，安源区召开城市更新推进会。区委书记王安平出席会议并讲话，区长李清河主持会议。王安平说：“更新不是大拆大建。”会议要求，各街道要倒排工期，把任务分到周、落到人。'

describe('fiction', () => {
  it.each([
    ['a chapter in its frame', `某某小说网 > 官场小说 > 县城风云\n第三十二章 摊牌\n${told}\n上一章 目录 下一章`],
    ['a chapter under its number', `第七百一十九章 反常的调研\n${told}`],
    ['a chapter without any frame', told.repeat(2)],
    ['masked words', `正文\n县*委书*记罗怀山在大会上讲话。${told}`],
    ['a meeting told in a novel', `关灯 巨大 直达底部\n第789章 大会\n现在，我代表市人民政府向大会报告工作。全年固定资产投资完成856亿元。吴副市长坐在台下，忐忑不安，心想这个数字是怎么来的，他瞥了一眼旁边的秘书长，只见对方似乎毫不在意。\n加入书签`],
  ])('is told by %s', (_, page) => {
    expect(isFiction(page, page)).toBe(true)
  })

  it.each([
    ['a report with a quotation', news],
    ['news of a novel', `长篇小说《河谷》研讨会在安源区举行\n${news}区委常委、宣传部部长钱一出席。与会作家认为，小说写出了基层干部的心里话，第三章尤其动人。`],
    ['news of a television series', `电视剧《县城岁月》开机仪式举行\n${news}该剧讲述一位年轻县长带领乡亲脱贫的故事，根据同名长篇小说改编。`],
    ['regulations in chapters', `安源区城市更新办法\n第一章 总则\n第一条 为规范城市更新，制定本办法。\n第二章 管理\n第二条 区住建局负责。区政府会议研究决定重大事项。`],
    ['a feature about a secretary', `${news}王安平走进村民家里，接过茶杯喝了口水，笑着说：“路通了，心里就亮堂了。”村民连连点头。`],
  ])('is not %s', (_, page) => {
    expect(isFiction(page, page)).toBe(false)
  })
})

describe('a template', () => {
  it.each([
    ['letters for places', '在全区工作会议上的讲话', 'XX同志在XX区工作会议上指出，XX年全区完成投资XX亿元，XX镇、XX局作了发言。'],
    ['small letters', '主持词', '请xx镇发言。请xx局发言。下面请区委常委、宣传部长xxx同志讲话。20xx年x月x日'],
    ['crosses and stars', '会议通稿', '××县召开会议，县委书记×××出席，**局局长**同志发言，××副县长主持。'],
    ['a seller\'s words', '某区委书记在全区动员大会上的讲话', '同志们，今天召开全区动员大会。预览结束，免费获取全文或定制代笔。'],
    ['blanks to fill', '关于召开会议的通知范文', '经研究，____县人民政府定于____年召开会议，请____局、____镇参加。'],
  ])('is told by %s', (_, title, text) => {
    expect(isTemplate(title, text, text)).toBe(true)
  })

  it.each([
    ['a report of cases', '区纪委通报四起典型案例', '某镇党委书记王某、某局局长李某、某街道办事处主任钱某受到处分。区纪委书记周长林主持会议并讲话，诸葛某某等5人移送司法机关。'],
    ['masked numbers', '保障房摇号结果公示', '李**，3622**********12，138****1234。王**，3622**********34。孙**，赣A·XX123。钱**，3603XXXXXXXX。'],
    ['sizes', '口袋公园建设', '公园长30×20米，步道3×50米，球场28×15米，广场40×40米。'],
    ['one hole', '安源区召开推进会', `${news}详见XX日报。`],
    ['writing as a subject', '区委办举办公文写作培训班', `${news}培训班讲解公文写作。`],
  ])('is not %s', (_, title, text) => {
    expect(isTemplate(title, text, text)).toBe(false)
  })
})
