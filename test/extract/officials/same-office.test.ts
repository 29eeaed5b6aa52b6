import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const note = (text: string): string => `永丰县2022年为民办实事项目任务分解表\n来源：县政府办 发布日期：2022年3月10日\n${text}`

describe('officials/same-office', () => {
  it('gives one office to all names of a list', () => {
    expect(officesOf(factsOf(note('注：包抓领导李清河、王建华、赵志林均为副县长，变动后由继任者负责。')))).toEqual(['李清河 副县长@永丰县', '王建华 副县长@永丰县', '赵志林 副县长@永丰县'])
  })
  it.each(['注：水利、教育、交通均为副县长分管领域。', '注：李清河、王建华、赵志林均为先进个人。'])('gives none in %s', (text) => {
    expect(officesOf(factsOf(note(text)))).toEqual([])
  })
})
