import { describe, expect, it } from 'vitest'
import { plainCharacters } from '../../src/clean/characters.ts'
import { stripGlosses } from '../../src/clean/gloss.ts'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { publishedOf } from '../../src/clean/published.ts'
import { unifyPunctuation } from '../../src/clean/punctuation.ts'
import { closeSpacedNames } from '../../src/clean/spaced-names.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

describe('glosses', () => {
  const stripped = (text: string): { text: string; diagnostics: Diagnostic[] } => {
    const diagnostics: Diagnostic[] = []
    return { text: stripGlosses([MappedText.of(text)], (diagnostic) => void diagnostics.push(diagnostic))[0]!.text, diagnostics }
  }

  // One gloss a line, so that none can hide behind another: tones whose vowel is in Latin-1 and ones whose is not.
  it.each([['經濟發達(dá)地區', '經濟發達地區'], ['億(yì)元', '億元'], ['級(jí)別', '級別'], ['結(jié)構', '結構'], ['綠(lǜ)化', '綠化'], ['貧(pín)困', '貧困'], ['區（qū）長', '區長'], ['務(wu)實', '務實']])('in %s are stripped', (text, expected) => {
    expect(stripped(text)).toEqual({ text: expected, diagnostics: [] })
  })

  it.each(['世界贸易组织（World Trade Organization）以来', '详见网站(see more here)', 'a)加快建设;b)压实责任', '姓名第二字为“祎”(音yī)', '欧元(euro)', '商务会谈(b to b)'])('are not seen in %s', (text) => {
    expect(stripped(text)).toEqual({ text, diagnostics: [] })
  })

  it.each([
    ['大力推動要?jiǎng)?chuàng)新,惠及群眾', '大力推動要創新,惠及群眾'],
    ['實(shí)打?qū)嵉墓ぷ魍苿?dòng)項(xiàng)目', '實打實的工作推動項目'],
    ['針?qiāng)π蚤_展“營(yíng)商環境”評議', '針對性開展“營商環境”評議'],
    ['動?dìng)T大會(huì)', '動員大會'],
  ])('that destroyed their neighbours in %s are undone', (text, expected) => {
    const { text: read, diagnostics } = stripped(text)
    expect(read).toBe(expected)
    expect(diagnostics).toMatchObject([{ code: 'restored-text' }])
  })

  it.each([
    ['全市上下?lián)屪?guó)家', '全市上下搶□國家', ['搶抓國', '搶住國']],
    ['推?jìn)會議', '推□會議', []],
  ])('that destroyed more than can be told from %s are flagged with what it may have been', (text, expected, readings) => {
    const { text: read, diagnostics } = stripped(text)
    expect(read).toBe(expected)
    expect(diagnostics).toMatchObject([{ code: 'damaged-text' }])
    for (const reading of readings) expect(diagnostics[0]!.message).toContain(reading)
  })

  it.each(['为什么?大家都来了(a)吗?', '怎么干?谁来干?', 'Q?A)'])('are not seen in %s', (text) => {
    expect(stripped(text)).toEqual({ text, diagnostics: [] })
  })

  it('behind a mark whose first byte was lost put the text back in step', () => {
    expect(stripped('他表示?!痹诮裉欤?5日)召开的会议上').text).toBe('他表示。”在今天□□5日)召开的会议上')
  })
})

describe('marks', () => {
  it.each([
    ['会议强调,要落实(含乡镇)任务!', '会议强调，要落实（含乡镇）任务！'],
    ['完成1,200万元,增长5.5%;9:30开会', '完成1,200万元，增长5.5%；9:30开会'],
    ['网址:https://a.example/x?a=1', '网址：https://a.example/x?a=1'],
    ['「三城同创」与『两山』', '“三城同创”与“两山”'],
    ['他说「落实『两山』理念」', '他说“落实‘两山’理念”'],
    ['"三城同创"部署', '“三城同创”部署'],
    ['阿不都•艾合买提、买买提．吐尔逊', '阿不都·艾合买提、买买提·吐尔逊'],
    ['一.加强领导', '一.加强领导'],
    ['抓落实,,促发展、、', '抓落实，促发展、'],
    ['副主任甲、乙,、丙出席,,“要抓什么,?”他问,；', '副主任甲、乙、丙出席，“要抓什么？”他问；'],
    ['落实责任、，压实担子，。', '落实责任，压实担子。'],
    ['“三城同创“行动', '“三城同创”行动'],
    ['阿不都.热合曼、艾尼瓦尔?吐尔逊', '阿不都·热合曼、艾尼瓦尔·吐尔逊'],
    ['艾尼瓦尔 · 吐尔逊', '艾尼瓦尔·吐尔逊'],
    ['甲方 • 乙方', '甲方 • 乙方'],
    ['怎么干?谁来干?', '怎么干？谁来干？'],
  ])('of %s', (text, expected) => {
    expect(unifyPunctuation(MappedText.of(text)).text).toBe(expected)
  })
})

describe('names set wide', () => {
  it.each([
    ['区领导李 明、王志强、何 平出席', '区领导李明、王志强、何平出席'],
    ['王志强 何 平 李清河', '王志强 何平 李清河'],
    ['副县长李 明主持', '副县长李明主持'],
    ['王 秉 义 为县审计局局长', '王秉义 为县审计局局长'],
    ['王 秉 义、李 静、赵 大 川', '王秉义、李静、赵大川'],
    ['免去王 玉 林同志的职务', '免去王玉林同志的职务'],
    ['黄 海 男，1976年12月生', '黄海 男，1976年12月生'],
    ['姓 名\t职 务', '姓名\t职务'],
    ['推进会 议程', '推进会 议程'],
    ['字号：大 中 小', '字号：大 中 小'],
    ['县委书记王 秉 义主持会议', '县委书记王秉义主持会议'],
    ['副县长查 得 法，局长武 又 明陪同', '副县长查得法，局长武又明陪同'],
    ['副市长 安世明 钱海燕 田 琴', '副市长 安世明 钱海燕 田琴'],
    ['县委常委、宣传部部长 王秉义 ，文化局局长 钱海燕 参加会议，镇长 孙立 就有关工作作了汇报，并提出建议。', '县委常委、宣传部部长王秉义，文化局局长钱海燕参加会议，镇长孙立就有关工作作了汇报，并提出建议。'],
    ['王秉义 县委书记 钱海燕 县长', '王秉义 县委书记 钱海燕 县长'],
    ['在座的有王秉义 钱海燕 孙立明 参加的还有街道、社区的负责同志和群众代表，共四十余人。', '在座的有王秉义 钱海燕 孙立明 参加的还有街道、社区的负责同志和群众代表，共四十余人。'],
  ])('of %s', (text, expected) => {
    expect(closeSpacedNames(MappedText.of(text)).text).toBe(expected)
  })
})

describe('characters', () => {
  it.each([
    ['２０２３年增长１２％', '2023年增长12%'],
    ['⻓沙市⾦融办', '长沙市金融办'],
    ['\uf90a水镇', '金水镇'],
    ['︵试行︶︽办法︾', '（试行）《办法》'],
    ['会\u200b议\ufeff召\u00ad开', '会议召开'],
    ['区长\u3000\u00a0李清河', '区长 李清河'],
    ['葛\u{e0100}城', '葛城'],
    ['你\u{2f804}们', '你你们'],
    ['建设㎡、①和½', '建设㎡、①和½'],
  ])('of %s have one form', (text, expected) => {
    expect(plainCharacters(MappedText.of(text), 'blanks').text).toBe(expected)
  })
})

describe('the date of publication', () => {
  it.each([
    ['dateline', '发布时间：2023-03-06 09:12 来源：区委办', '2023-03-06'],
    ['masthead', '安源日报 2023年3月6日 星期一', '2023-03-06'],
    ['masthead', '某某政府网 今天是2024年5月6日 星期一', undefined],
    ['masthead', '今天是：2024/5/6 发布日期：2023/3/6', '2023-03-06'],
    ['dateline', '浏览次数：20230306', undefined],
    ['dateline', '2023-13-06', undefined],
    ['dateline', '06.03.2023  13:21', '2023-03-06'],
    ['body', '2023年3月6日，区委召开会议。', undefined],
  ] as const)('in a %s “%s” is %s', (kind, text, expected) => {
    expect(publishedOf(undefined, [{ kind, text }])).toBe(expected)
  })

  it('that a line states by its word goes before a day over the page', () => {
    expect(publishedOf(undefined, [{ kind: 'dateline', text: '2023年03月29日 星期三' }, { kind: 'dateline', text: '发布日期：2020-01-27' }])).toBe('2020-01-27')
  })

  it('that stands with its minute or beside its source goes before a bare day of the site', () => {
    expect(publishedOf(undefined, [{ kind: 'dateline', text: '2018年3月5日| 热线：0358-2220000' }, { kind: 'dateline', text: '2020-02-28 15:55:22 来源：某某新闻网' }])).toBe('2020-02-28')
  })

  it('that the meta data state goes before all others', () => {
    expect(publishedOf('2023-03-05T08:00:00+08:00', [{ kind: 'dateline', text: '2024-01-01' }])).toBe('2023-03-05')
  })
})
