import { alternatives } from '../language/alternatives.ts'
import { wordStems } from './word-stems.ts'

const peoples =
  alternatives`(?:${alternatives`
    蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇
    柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固
    京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各
  `})族?`
const autonomous = new RegExp(`^(.{2,}?)(?:${peoples})+自治(区|州|县|旗)$`)
const special: Readonly<Record<string, string | readonly string[]>> = {
  // What is named after its people alone.
  东乡族自治县: ['东乡县', '东乡'], 鄂温克族自治旗: ['鄂温克旗', '鄂温克'], 鄂伦春自治旗: ['鄂伦春旗', '鄂伦春'],
  内蒙古自治区: '内蒙古', 西藏自治区: '西藏', 香港特别行政区: '香港', 澳门特别行政区: '澳门',
  克孜勒苏柯尔克孜自治州: '克州', 巴音郭楞蒙古自治州: '巴州', 博尔塔拉蒙古自治州: '博州',
}

/**
 * Names that a division goes by besides its full one: without its ending (东营), without its peoples
 * (长阳土家族自治县: 长阳县, 长阳). Provinces keep stems that are also directions (山东, 河南); counties do not.
 */
export function shortNames(name: string, level: 'province' | 'prefecture' | 'county'): string[] {
  const fixed = special[name]
  if (fixed) return [fixed].flat()
  const match = name.includes('自治') ? autonomous.exec(name) : null
  if (match) {
    const [, stem, ending] = match as unknown as [string, string, string]
    return ending === '区' ? [stem] : level === 'county' && wordStems.has(stem) ? [stem + ending] : [stem + ending, stem]
  }
  const stem = name.replace(level === 'province' ? /(省|市)$/ : /(市|地区|盟|县|新区|区|旗|州|林区|特区)$/, '')
  if (stem === name || stem.length < 2) return []
  return level !== 'province' && wordStems.has(stem) ? [] : [stem]
}
