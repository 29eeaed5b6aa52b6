import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceOf, factsOf } from '../support/facts-of.ts'

const report = (text: string): string => `安源区政府工作报告\n2021-01-10 来源：安源区政府办\n一、2021年主要工作\n${text}`
const goalsOf = (text: string): string[] => factsOf(report(text)).goals.map((goal) => `${goal.object} ${goal.comparator === '=' ? '' : goal.comparator}${goal.value}${goal.unit}`)

describe('goals', () => {
  it.each([
    ['启动40条市政道路建设，完成3座桥梁改造。', ['市政道路建设 40条', '桥梁改造 3座']],
    ['新建口袋公园10处、公厕8处、停车位2000个。', ['口袋公园 10处', '公厕 8处', '停车位 2000个']],
    ['新增城镇就业7000人以上，培训农民1.2万人次。', ['城镇就业 >=7000人', '农民 12000人次']],
    ['完成固定资产投资35亿元。', ['固定资产投资 3500000000元']],
    ['城镇登记失业率控制在4%以内。', ['城镇登记失业率 <=4%']],
    ['招录教师400名，高标准培训5万人次。', ['教师 400名', '教师 50000人次']],
  ])('are read from %s', (text, expected) => {
    expect(goalsOf(text)).toEqual(expected)
  })

  it.each(['召开第138次会议。', '一是抓好产业，二是抓好民生。', '9月7日前完成整改。', '“1168”思路要落实。', '依据〔2018〕57号文件办理。'])('are not read from %s', (text) => {
    expect(goalsOf(text)).toEqual([])
  })

  it('carry how firmly they are meant, by when, and from what', () => {
    const [ensured, strived, raised] = factsOf(report('确保6月底前建成安置房6000套；力争新增企业100家；规上企业由668家增加到1041家。')).goals
    expect(ensured).toMatchObject({ modality: 'ensure', deadline: '2021-06', year: 2021 })
    expect(strived).toMatchObject({ modality: 'strive', value: 100 })
    expect(raised).toMatchObject({ value: 1041, baseline: 668, action: '增加' })
  })

  it('that are achieved are results', () => {
    const facts = factsOf(report('去年，全区已建成安置房5000套。今年，建成安置房6000套。'))
    expect(facts.results.map((result) => result.value)).toEqual([5000])
    expect(facts.goals.map((goal) => goal.value)).toEqual([6000])
  })
})

describe('evidence', () => {
  const parts = fc.constantFrom('区委书记王安平主持會(huì)議(yì)。', '副區長李清河、周長林出席。', '會議決定任命吳雲飛為區財政局局長。', '今年建成安置房6000套，新建公園10處。', '深入實施“東優西拓”三年行動。', '区领导孟昭𬕂讲话。', '记者 钱小明 摄', '3月5日，安源區召開城建推進會。')
  it('re-slices the original exactly, on any page and in any markup', () => {
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 8 }), fc.boolean(), (sentences, html) => {
        const text = html ? `<html><body><h1>安源區&#x8981;聞</h1>${sentences.map((sentence) => `<p>${sentence.replace(/[長區]/g, '<b>$&</b>&nbsp;').replaceAll('&nbsp;', '')}</p>`).join('\r\n')}</body></html>` : `安源區要聞\n2021-03-06\n${sentences.join('')}`
        const facts = factsOf(text, { mediaType: html ? 'text/html' : 'text/plain' })
        for (const { start, end, text: slice } of evidenceOf(facts)) {
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(slice)
        }
      }),
      { numRuns: 200, seed: 9 },
    )
  })
})
