import { describe, expect, it } from 'vitest'
import { MappedText } from '../../src/clean/mapped-text.ts'
import { closeWideNames } from '../../src/clean/wide-names.ts'

describe('lists of names set wide', () => {
  it.each([
    ['王　秉　义　　　刘　爱　国　　　陈　明', '王秉义　　　刘爱国　　　陈明'],
    ['王  秉  义    陈    明    刘  爱  国', '王秉义    陈明    刘爱国'],
    ['王 秉 义 刘 爱 国 陈 明', '王秉义 刘爱国 陈明'],
    ['王　　强　　　李　清　河', '王强　　　李清河'],
    ['序 号 姓 名 性 别', '序 号 姓 名 性 别'],
    ['字 号 大 中 小', '字 号 大 中 小'],
    ['区 委 书 记 王 强', '区 委 书 记 王 强'],
  ])('%s', (text, expected) => expect(closeWideNames(MappedText.of(text)).text).toBe(expected))
})
