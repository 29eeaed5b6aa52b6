import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const names = (text: string): string[] => factsOf(`青河县召开工作会议\n2024-03-12\n3月12日，青河县召开工作会议。${text}`).programmes.map(({ name }) => name)

describe('what stands beside a programme’s name', () => {
  it.each([
    ['会议充分肯定“产业强县”建设取得的成绩。', ['“产业强县”建设']],
    ['各县陆续公布“十三五”规划建议，落实上述“双倍增”行动。', ['“十三五”规划', '“双倍增”行动']],
    ['比重已经很高——“十三五”规划定下了目标。', ['“十三五”规划']],
    ['会议审议了《青河县国民经济和社会发展第 十四个五年规划》。', ['《青河县国民经济和社会发展第十四个五年规划》']],
    ['会议对县委第四轮巡察工作进行动员部署。', []],
    ['会议要求，争创国家农业现代化示范区、国家双拥模范城。', ['国家农业现代化示范区', '国家双拥模范城']],
  ])('is no part of it: %s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['会议要求，守住一条红线（资源保护）、建好两个产业（核桃、食用菌）、深化三项改革（林场、林权、执法）。'],
    ['会议要求，施工工地严格落实“六个100%”。'],
    ['会议要求，做好“八大员”养老补助工作。'],
  ])('names none: %s', (text) => {
    expect(names(text)).toEqual([])
  })
})
