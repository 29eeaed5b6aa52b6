import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/gazetteer/shipped.ts'

const gazetteer = loadGazetteer()

describe('the gazetteer', () => {
  it('leads every division up to 中国', () => {
    const lost = gazetteer.all().filter((division) => division.code !== '100000' && gazetteer.ancestors(division.code).at(-1)?.name !== '中国')
    expect(lost).toEqual([])
  })

  it.each([
    ['371502', '东昌府区', ['聊城市', '山东省', '中国']],
    ['110105', '朝阳区', ['北京市', '中国']],
    ['419001', '济源市', ['河南省', '中国']],
    ['500235', '云阳县', ['重庆市', '中国']],
  ])('knows %s %s below %j', (code, name, above) => {
    expect(gazetteer.byCode(code)?.name).toBe(name)
    expect(gazetteer.ancestors(code).map((division) => division.name)).toEqual(above)
  })

  it('keeps divisions that ended, with what took their place', () => {
    expect(gazetteer.byCode('120108')).toMatchObject({ name: '汉沽区', to: 2008 })
    expect(gazetteer.byCode('320584')).toMatchObject({ name: '吴江市', successor: '320509' })
  })

  it('holds no pseudo-divisions', () => {
    expect(gazetteer.all().filter((division) => /^(市辖区|县|省直辖县级行政区划)$/.test(division.name) || /开发区|工业园区|产业园/.test(division.name))).toEqual([])
  })

  it.each([
    ['山东省聊城市东昌府区委书记', ['山东省', '聊城市', '东昌府区']],
    ['陵水县与延边州', ['陵水县', '延边州']],
    ['内蒙古自治区的新疆干部', ['内蒙古自治区', '新疆']],
    ['建设和平的朝阳产业', []],
  ])('finds in %s the longest names %j', (text, names) => {
    expect(gazetteer.scan(text).map((hit) => hit.name)).toEqual(names)
  })

  it('gives all divisions of a shared name', () => {
    expect(gazetteer.byName('鼓楼区').length).toBe(4)
  })
})
