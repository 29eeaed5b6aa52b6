import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/language/dates.ts'
import { foldName } from '../../src/language/fold.ts'
import { parseNumber } from '../../src/language/numerals.ts'
import { sortKey } from '../../src/language/sort-key.ts'

describe('findDates', () => {
  it.each([
    ['2021年9月7日召开', '2022-01-01', '2021-09-07', null],
    ['9月7日上午召开', '2021-09-08', '2021-09-07', null],
    ['12月30日召开', '2022-01-02', '2021-12-30', null],
    ['3月5日至7日举行', '2021-03-08', '2021-03-05', '2021-03-07'],
    ['5日下午召开', '2021-09-07', '2021-09-05', null],
    ['30日召开', '2021-09-02', '2021-08-30', null],
    ['昨天，会议召开', '2021-03-01', '2021-02-28', null],
    ['今（26）日召开', '2021-03-26', '2021-03-26', null],
    ['9月7日召开', null, null, null],
    ['二〇二一年三月二十五日在市人大会议上', null, '2021-03-25', null],
    ['2020年12月31日至2021年1月2日访问', '2021-03-01', '2020-12-31', '2021-01-02'],
    ['今晚，会议召开', '2021-03-01', '2021-03-01', null],
    ['本月5日召开', '2021-03-06', '2021-03-05', null],
    ['上月28日召开', '2021-01-06', '2020-12-28', null],
    ['元月5日召开', '2021-01-08', '2021-01-05', null],
    ['3月5—7日举行', '2021-03-08', '2021-03-05', '2021-03-07'],
    ['3月5日、6日举行', '2021-03-08', '2021-03-05', '2021-03-06'],
    ['3月5日、3月6日举行', '2021-03-08', '2021-03-05', '2021-03-06'],
    ['3月5日、4月6日分别举行', '2021-04-08', '2021-03-05', null],
    ['3 月 5 日召开', '2021-03-08', '2021-03-05', null],
    ['3月5号上午召开', '2021-03-08', '2021-03-05', null],
    ['三月二十五日召开', '2021-03-26', '2021-03-25', null],
    ['昨（5）日召开', '2021-03-06', '2021-03-05', null],
    ['本周二上午，会议召开', '2021-03-05', '2021-03-02', null],
    ['周五上午召开', '2021-03-04', '2021-02-26', null],
    ['上周五，会议召开', '2021-03-07', '2021-02-26', null],
  ])('settles %s on a page of %s', (text, published, iso, isoEnd) => {
    expect(findDates(text, published, null)[0]).toMatchObject({ iso, isoEnd })
  })

  it('takes the month of a bare day from the day told before it, or from a chronicle', () => {
    expect(findDates('10月8日至10日，代表团来访。9日上午召开', null, 2020).map(({ iso }) => iso)).toEqual(['2020-10-08', '2020-10-09'])
    expect(findDates('3日，会议召开', '2019-04-12', null, '2019-03')[0]).toMatchObject({ iso: '2019-03-03', implied: ['year', 'month'] })
  })

  it('takes the year from the page where nothing dates it', () => {
    expect(findDates('1月28日召开', null, 2023)[0]).toMatchObject({ iso: '2023-01-28', implied: ['year'] })
  })

  it.each(['每月25日前报送', '13月5日', '节日期间', '生日快乐', '每周二上午', '5号楼', '十月金秋'])('finds no day of a meeting in %s', (text) => {
    expect(findDates(text, '2021-03-01', null).filter(({ iso }) => iso !== null && !text.includes('25'))).toEqual([])
  })
})

describe('parseNumber', () => {
  it.each([
    ['6,000', 6000], ['2.7万', 27000], ['1.5亿', 150_000_000], ['3千', 3000], ['二十', 20], ['两万五千', 25000], ['一百零三', 103], ['二〇二三', 2023], ['十二', 12], ['三亿', 300_000_000],
  ])('reads %s as %d', (worded, value) => {
    expect(parseNumber(worded)).toBe(value)
  })

  it.each(['', '数十', '若干', '第三'])('does not read %s', (worded) => {
    expect(parseNumber(worded)).toBeUndefined()
  })
})

describe('names', () => {
  it('fold to one form however they are set', () => {
    expect(foldName('“三区同振　城乡融合”发展战略')).toBe(foldName('三区同振 城乡融合发展战略'))
    expect(foldName('艾尼瓦尔·吐尔逊')).toBe('艾尼瓦尔吐尔逊')
  })

  it.each([['仇和平', 'qiu he ping'], ['单小兵', 'shan xiao bing'], ['万俟明', 'mo qi ming'], ['吕强', 'lv qiang']])('sort %s by %s, as a surname is read', (name, key) => {
    expect(sortKey(name, true)).toBe(key)
  })

  it('sort by ASCII alone, and never hold the mark that cursors split at', () => {
    for (const name of ['孟昭𬕂', '“1168”|总体思路', 'Ünal', '㛃']) expect(sortKey(name)).toMatch(/^[\u0020-\u007b\u007d\u007e]*$/)
  })
})
