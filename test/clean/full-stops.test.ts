import { describe, expect, it } from 'vitest'
import { fullStops } from '../../src/clean/full-stops.ts'

describe('dots that end the sentences of a page', () => {
  it.each([
    ['县委召开会议,传达学习有关精神.县委书记甲主持会议.\n完成投资3.5亿元.', '县委召开会议,传达学习有关精神。县委书记甲主持会议。\n完成投资3.5亿元。'],
    ['<p>会议强调,要抓好各项工作.</p><p>县领导出席会议.&nbsp;</p><a href="http://a.example/x.html">', '<p>会议强调,要抓好各项工作。</p><p>县领导出席会议。&nbsp;</p><a href="http://a.example/x.html">'],
    ['会议指出，形势总体向好．会议强调，要再接再厉．2023年3月5日', '会议指出，形势总体向好。会议强调，要再接再厉。2023年3月5日'],
    ['要坚决打赢"三大攻坚战".副县长甲主持会议.', '要坚决打赢"三大攻坚战"。副县长甲主持会议。'],
  ])('are stops: %s', (text, expected) => {
    expect(fullStops(text)).toBe(expected)
    expect(expected.length).toBe(text.length)
  })

  it.each([
    '1.总则 2.分则 3.附则',
    '参加会议的有阿不都.热合曼、买买提.艾力、古丽.吐尔逊和艾木拜.克热木',
    '甲.乙.丙.丁',
    '县委召开会议。会议强调，要抓好落实。县委书记主持会议.',
    '首页.新闻.政务.服务.互动',
    '版本v2.0和增长3.5%',
  ])('are none: %s', (text) => void expect(fullStops(text)).toBe(text))
})
