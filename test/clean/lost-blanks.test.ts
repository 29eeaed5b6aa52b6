import { describe, expect, it } from 'vitest'
import { lostBlanks } from '../../src/clean/lost-blanks.ts'
import { factsOf, officesOf } from '../support/facts-of.ts'

describe('lost blanks', () => {
  it('makes blanks of the marks between names and offices', () => {
    expect(lostBlanks('林长:王建明?县委书记\n李清泉?县委常委、副县长\n')).toBe('林长:王建明　县委书记\n李清泉　县委常委、副县长\n')
    const text = '永丰县林长名单\n副林长：\n王建明?县委副书记、县总工会主席\n李清泉?县委常委、统战部部长\n郑小刚?县委常委、宣传部部长\n吴云飞?副县长'
    expect(officesOf(factsOf(text)).filter((office) => !/林长/.test(office))).toEqual(['王建明 县委副书记@永丰县', '王建明 县总工会主席@永丰县', '李清泉 县委常委@永丰县', '李清泉 统战部部长@永丰县', '郑小刚 县委常委@永丰县', '郑小刚 宣传部部长@永丰县', '吴云飞 副县长@永丰县'])
  })

  it.each(['谁来当家?县长说了算', '您是王建明?县委书记问道。\n您是李清泉?县长又问。', '王建明?县委书记'])('leaves a question alone: %s', (text) => {
    expect(lostBlanks(text)).toBe(text)
  })
})
