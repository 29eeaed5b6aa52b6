/** A blank by which a line is set wide, for patterns of lines whose blanks are not yet made one. */
export const blank = '[ \\u00a0\\u2000-\\u200a\\u3000]'
/** What stands between two characters that are set apart. */
export const gap = new RegExp(`${blank}+`, 'g')

/** 书〓记, 常〓委: an office's head that is set wide with 〓 tells that the page fills its blanks so; elsewhere 〓 is a character that could not be printed. */
const filledHead = /[书書主常委政部院省市区區县縣州旗镇鎮乡鄉局]〓+[记記任席委长長]/

/** The text with the 〓 of yearbooks, which stand for wide blanks, made blanks; every offset stays. */
export const blankFillers = (text: string): string => (filledHead.test(text) ? text.replaceAll('〓', '\u3000') : text)

const beforeTie = /^(?:任命|免去|选举|补选)?[ \u3000]*[\u3400-\u9fff（）()·、 \u3000\u00a0]{5,80}?(?=(?:等?\d{0,2}[名位]?同志)?(?:为(?![了何])[\u3400-\u9fff]{3}|的[\u3400-\u9fff、]{3,40}职务|当选))/
const parted = /[\u3400-\u9fff）)][ \u3000\u00a0]/

/** How far a line may be names: up to 为…, 的…职务 or 当选 where such names stand before it (孙 丽 石 磊 卢 军为副县长), else all of it. */
export function namesEnd(text: string): number {
  const names = beforeTie.exec(text)?.[0]
  return names !== undefined && parted.test(names) ? names.length : text.length
}
