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

  it.each([
    ['120108', '汉沽区', 2008, '120116'], // merged with two others into 滨海新区
    ['320584', '吴江市', 2011, '320509'], // a county-level city that became a district
    ['130223', '滦县', 2017, '130284'],
    ['371200', '莱芜市', 2018, '370100'],
    ['652100', '吐鲁番地区', 2014, '650400'],
    ['522401', '毕节市', 2010, '520502'], // a city whose name passed to the prefecture above it: what took its place is a district
    ['522201', '铜仁市', 2010, '520602'],
    ['610321', '宝鸡县', 2002, '610304'],
    ['622421', '定西县', 2002, '621102'],
  ])('keeps %s %s, which ended in %d, with what took its place', (code, name, to, successor) => {
    expect(gazetteer.byCode(code)).toMatchObject({ name, to, successor })
    expect(gazetteer.byCode(successor)?.from ?? 0).toBeLessThanOrEqual(to + 1)
  })

  it('leads every division that ended to one that is valid', () => {
    const lost = gazetteer.all().filter((division) => {
      let at = division
      for (let steps = 0; at.to !== null && at.successor !== undefined && steps < 5; steps++) at = gazetteer.byCode(at.successor)!
      return at.to !== null
    })
    expect(lost).toEqual([])
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

  it.each([
    ['451122111', '清塘镇', ['钟山县', '贺州市', '广西壮族自治区', '中国']],
    ['419001001', '沁园街道', ['济源市', '河南省', '中国']],
    ['441900101', '石碣镇', ['东莞市', '广东省', '中国']],
    ['130171100', '宋营镇', ['石家庄市', '河北省', '中国']], // in a development zone that is no division
  ])('knows the town %s %s below %j', (code, name, above) => {
    expect(gazetteer.byCode(code)).toMatchObject({ name, level: 'township' })
    expect(gazetteer.ancestors(code).map((division) => division.name)).toEqual(above)
  })

  it('knows the years of towns that are gone', () => {
    expect(gazetteer.townsNamed('长辛店镇')).toEqual([expect.objectContaining({ code: '110106100', to: 2020 })])
    expect(gazetteer.byCode('110106100')).toMatchObject({ name: '北宫镇', from: 2021, to: null }) // its later name
    expect(gazetteer.townsNamed('无此镇')).toEqual([])
  })

  it.each([
    ['一行来到清塘镇、沁园街道调研', ['清塘镇', '沁园街道']],
    ['在江华县河路口镇和松柏瑶族乡', ['河路口镇', '松柏瑶族乡']],
    ['城乡统筹，下乡回乡，乡镇街道', []],
  ])('finds in %s the towns %j', (text, names) => {
    expect(gazetteer.scanTowns(text).map((hit) => text.slice(hit.start, hit.end))).toEqual(names)
  })

  it('gives all divisions of a shared name', () => {
    expect(gazetteer.byName('鼓楼区').length).toBe(4)
  })
})
