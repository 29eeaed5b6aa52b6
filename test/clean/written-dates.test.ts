import { describe, expect, it } from 'vitest'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { unifyDates } from '../../src/clean/written-dates.ts'
import { cleanSpan } from '../../src/model/span.ts'

describe('dates', () => {
  it.each([
    ['二〇二三年三月五日', '2023年3月5日'],
    ['（二○一九年十二月二十六日市第四届人大常委会通过）', '（2019年12月26日市第四届人大常委会通过）'],
    ['二0二三年十月廿五日', '2023年10月25日'],
    ['二〇二一年元月', '2021年1月'],
    ['十二月五日，县委召开会议', '12月5日，县委召开会议'],
    ['（2018.3.15在某县第十五届人民代表大会上）', '（2018年3月15日在某县第十五届人民代表大会上）'],
    ['2023/3/5下午', '2023年3月5日下午'],
    ['2018-03-15，县委召开会议', '2018年03月15日，县委召开会议'],
  ])('%s have one form', (text, expected) => {
    const unified = unifyDates(MappedText.of(text))
    expect(unified.text).toBe(expected)
    // Each part of it leads back to the part that was written for it.
    const at = unified.text.indexOf('月')
    const { start, end } = unified.map.toOriginal(cleanSpan(at, at + 1))
    expect(text.slice(start, end)).toMatch(/^[月./-]$/)
  })

  it.each([
    ['二〇二三年工作要点', '2023年工作要点'],
    ['到二○二五年底', '到2025年底'],
    ['十月底前完成，十一月上旬验收', '10月底前完成，11月上旬验收'],
  ])('%s has its year or month in figures though no day follows', (text, expected) => void expect(unifyDates(MappedText.of(text)).text).toBe(expected))

  it.each(['三月三歌圩', '八月十五', '一二月份', '一九三地质队', '农历三月初', '农历三月三日', '二〇三五年远景目标', '三月至五月', '一二月五日', '2018.3.45在某县', '发布时间：2023-03-05 10:20', '2019.9.30—2020.1.1', '版本1.2018.3.15在', '十五日'])('%s stays', (text) => void expect(unifyDates(MappedText.of(text)).text).toBe(text))

  it.each([
    ['甲，197111月生', '甲，1971年11月生'],
    ['乙，19684月出生', '乙，1968年4月出生'],
    ['2016年518日上午', '2016年5月18日上午'],
    ['2016年1118日上午', '2016年11月18日上午'],
    ['2016923日某县第十届', '2016年9月23日某县第十届'],
  ])('%s get their lost marks back', (text, expected) => void expect(unifyDates(MappedText.of(text)).text).toBe(expected))

  it.each(['2016年114日', '工期365日', '文号20161235', '完成2013月产值', '第2016月', '2016年3月5日'])('%s stays', (text) => void expect(unifyDates(MappedText.of(text)).text).toBe(text))
})
