import { describe, expect, it } from 'vitest'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { closeGappedNames } from '../../src/clean/gapped-names.ts'
import { closePairedNames } from '../../src/clean/paired-names.ts'
import { closeWideHeads } from '../../src/clean/wide-heads.ts'
import { closeWideNames } from '../../src/clean/wide-names.ts'

describe('labels of rosters set wide', () => {
  it.each([
    ['副 书 记　王　强', '副书记　王　强'],
    ['县　　长：李清河', '县长：李清河'],
    ['副 主 任 刘 洋 江 河', '副主任 刘 洋 江 河'],
    ['县 长江路 12号', '县 长江路 12号'],
    ['主 任王强', '主 任王强'],
  ])('%s', (text, expected) => expect(closeWideHeads(MappedText.of(text)).text).toBe(expected))
})

describe('lists of names set wide', () => {
  it.each([
    ['王　秉　义　　　刘　爱　国　　　陈　明', '王秉义　　　刘爱国　　　陈明'],
    ['王  秉  义    陈    明    刘  爱  国', '王秉义    陈明    刘爱国'],
    ['王 秉 义 刘 爱 国 陈 明', '王秉义 刘爱国 陈明'],
    ['王　　强　　　李　清　河', '王强　　　李清河'],
    ['崔 立 荣  文  举  田 晓  黎 刚', '崔立荣  文举  田晓  黎刚'],
    ['王 秉 义   吁  强   刘 爱 国   陈  明', '王秉义   吁强   刘爱国   陈明'],
    ['王 秉 义   目  录   内 容 页   页  码', '王 秉 义   目  录   内 容 页   页  码'],
    ['序 号 姓 名 性 别', '序 号 姓 名 性 别'],
    ['字 号 大 中 小', '字 号 大 中 小'],
    ['区 委 书 记 王 强', '区 委 书 记 王 强'],
  ])('%s', (text, expected) => expect(closeWideNames(MappedText.of(text)).text).toBe(expected))
})

describe('names that wider gaps part', () => {
  it.each([
    ['刁 艳  侯 磊  万 红军', '刁艳  侯磊  万红军'],
    ['委员（3名）：欧阳 春　　丁 一（女）　　王丽丽', '委员（3名）：欧阳春　　丁一（女）　　王丽丽'],
    ['王 明 李 红 万 红军', '王 明 李 红 万 红军'],
    ['主 任  王 明', '主 任  王 明'],
    ['王明 李红  万 红军', '王明 李红  万 红军'],
  ])('%s', (text, expected) => expect(closeGappedNames(MappedText.of(text)).text).toBe(expected))
})

describe('names of two characters set as wide as those of three', () => {
  it.each([
    ['刘 洋 刘建军 江 河 孙　浩(女)', '刘洋 刘建军 江河 孙浩(女)'],
    ['委员（按姓氏笔画为序）：马 丽（女）、王小平、王 强', '委员（按姓氏笔画为序）：马丽（女）、王小平、王强'],
    ['刘 波 安 宁 孙 静', '刘 波 安 宁 孙 静'],
    ['书 记 陈 伟 副书记', '书 记 陈 伟 副书记'],
    ['序 号 姓名 性别 出生年月', '序 号 姓名 性别 出生年月'],
    ['王 强 出席会议并讲话', '王 强 出席会议并讲话'],
  ])('%s', (text, expected) => expect(closePairedNames(MappedText.of(text)).text).toBe(expected))
})
