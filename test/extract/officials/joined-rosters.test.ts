import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const leaders = ['王建明 县委书记@永丰县', '李清泉 县长@永丰县', '郑小刚 县委常委@永丰县', '郑小刚 副县长@永丰县']
const codesOf = (text: string): string[] => factsOf(text).diagnostics.map(({ code }) => code)

describe('officials/joined-rosters', () => {
  it.each([
    ['names first', '永丰县河长名单\n王建明县委书记李清泉县长郑小刚县委常委、副县长'],
    ['names first behind labels', '永丰县成立领导小组\n成员名单如下：组长：王建明县委书记副组长：李清泉县长成员：郑小刚县委常委、副县长二、工作职责'],
    ['labels on lines of their own', '永丰县成立领导小组\n组  长：王建明县委书记\n副组长：李清泉县长\n郑小刚县委常委、副县长'],
    ['a blank before the offices, none behind', '永丰县河长名单\n总河长：王建明 县委书记副总河长：李清泉 县长 河长：郑小刚 县委常委、副县长协助：县水利局'],
    ['commas between the pairs', '永丰县河长名单\n总河长：王建明、县委书记，李清泉、县长\n副总河长：郑小刚、县委常委、副县长'],
    ['offices first', '永丰县领导名单\n县委书记王建明县长李清泉县委常委、副县长郑小刚'],
    ['broken by the page\'s width', '永丰县领导名单\n县委书记王建明县长李清泉县委常委、副县长\n郑小刚'],
  ])('reads a list without marks between names and offices: %s', (_, text) => {
    expect(officesOf(factsOf(text)).filter((office) => !/河长/.test(office)).sort()).toEqual([...leaders].sort())
  })

  it('reads a clause whose offices and names stand hard against each other up to its verb', () => {
    const facts = factsOf('永丰县召开防汛调度会\n5月6日，永丰县召开防汛调度会，县委书记王建明县长李清泉副县长洪礼国、县公安局局长戴良福县卫健局局长周敏参加会议。')
    expect(officesOf(facts)).toEqual(['王建明 县委书记@永丰县', '李清泉 县长@永丰县', '洪礼国 副县长@永丰县', '戴良福 县公安局局长@永丰县', '周敏 县卫健局局长@永丰县'])
    expect(facts.edges.filter(({ type }) => type === 'ATTENDED')).toHaveLength(5)
  })

  it('parts a name from the body behind it', () => {
    const text = '永丰县成立领导小组\n组长：钱建文副县长成员：周敏县委宣传部副部长刀志明县民族宗教局副局长李琼县财政局总会计师段学文永丰县人武部政委'
    expect(officesOf(factsOf(text))).toEqual(['钱建文 副县长@永丰县', '周敏 县委宣传部副部长@永丰县', '刀志明 县民族宗教局副局长@永丰县', '李琼 县财政局总会计师@永丰县', '段学文 县人武部政委@永丰县'])
  })

  it.each([
    ['an office left over', '永丰县领导名单\n县委书记王建明县长李清泉县委常委、副县长'],
    ['a name left over', '永丰县领导名单\n王建明县委书记李清泉县长郑小刚'],
    ['names above, offices below', '永丰县领导名单\n王建明\n李清泉\n县委书记\n县长'],
  ])('says nothing of %s', (_, text) => {
    expect(officesOf(factsOf(text))).toEqual([])
    expect(codesOf(text)).toContain('roster-open')
  })

  it('gives each name the office below it, none the office above', () => {
    expect(officesOf(factsOf('永丰县领导\n王建明\n县委书记\n李清泉\n县长\n郑小刚\n副县长'))).toEqual(['王建明 县委书记@永丰县', '李清泉 县长@永丰县', '郑小刚 副县长@永丰县'])
  })

  it.each(['永丰县召开大会\n县委书记王建明主持会议，县长李清泉讲话。', '高阳县召开大会\n高阳县委书记王建明\n高阳县长李清泉'])('leaves an office before a name to it: %s', (text) => {
    expect(officesOf(factsOf(text)).map((office) => office.split('@')[0])).toEqual(['王建明 县委书记', '李清泉 县长'])
    expect(codesOf(text)).not.toContain('roster-open')
  })
})
