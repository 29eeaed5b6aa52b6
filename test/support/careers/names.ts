import type { Draw } from './draw.ts'

/** Names that hundreds of officials bear at once: what a link on the name alone would merge. */
const commonSurnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗']
const commonGiven = ['伟', '军', '勇', '强', '平', '涛', '建国', '建华', '志强', '国强', '海涛', '晓东', '建军', '文斌', '国华', '俊杰', '红梅', '丽华']
const surnames = [...commonSurnames, ...'梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文钟', '欧阳', '上官', '司马']
const characters = [...'安邦博昌诚崇德栋恩发方飞锋富刚光广贵桂海涵浩宏洪鸿虎华怀焕辉惠吉继佳坚健杰金锦劲进京景静军钧凯康科可坤兰乐立利良林玲龙茂梅美敏明铭乃宁培鹏平启谦强勤清庆秋全群仁荣瑞润森山善尚绍生胜世淑树顺思松泰天铁廷万维文武西喜先祥翔小新星兴雄秀旭学雪延燕阳耀义毅英永友宇玉裕元远云运泽兆哲振正芝志治中忠洲柱子宗祖']

/** Characters of one surname that pages write in several ways. */
const variants: Readonly<Record<string, readonly string[]>> = { 钟: ['锺', '鍾'] }

export function drawName(draw: Draw): string {
  if (draw.chance(0.35)) return draw.pick(commonSurnames) + draw.pick(commonGiven)
  return draw.pick(surnames) + draw.pick(characters) + (draw.chance(0.8) ? draw.pick(characters) : '')
}

/** The name as some page writes it: with a variant of its surname, or with a blank inside a name of two characters. */
export function drawSpelling(name: string, draw: Draw): string {
  const [first = '', ...rest] = name
  if (variants[first] && draw.chance(0.3)) return draw.pick(variants[first]) + rest.join('')
  return rest.length === 1 && draw.chance(0.05) ? `${first} ${rest[0]}` : name
}

/** A slip of the keyboard: the last character of the name is another. */
export const drawTypo = (name: string, draw: Draw): string => name.slice(0, -1) + draw.pick(characters.filter((character) => !name.endsWith(character)))
