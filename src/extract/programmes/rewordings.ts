/** 祥丰工业基地项目 of 祥丰矿山设备有限公司工业基地项目. */
const firm = /公司$/
/** 老旧小区改造 of 老旧小区综合改造: how a work is gone about. */
const manner = /^(?:综合|全面|集中|专项|配套|提升|更新)$/
const telling = /[一二三四五六七八九十百\d东西南北中新老高低上下内外]/

/** Some of the words left out (高效单晶组件 of 高效单晶光伏组件), none of which tells two works apart. */
export function isReworded(words: string, full: string): boolean {
  if (words === full) return true
  const more = full.length - words.length
  if (words.length < 6 || more < 1 || more > 10) return false
  let head = 0
  while (head < words.length && words[head] === full[head]) head++
  const left = full.slice(head, head + more)
  if (full.slice(head + more) !== words.slice(head) || telling.test(left)) return false
  if (manner.test(left) && head >= 4) return true
  return firm.test(left) ? head >= 2 : words.length >= 7 && head >= 4 && more <= 3
}

const kind = /(?:三年|五年|专项|攻坚|百日|整治)(?:行动|攻坚)$/

/** A quotation that takes up a longer name: its kind alone (“三年行动”), or characters of it down to its head (“百千万工程” of 百县千镇万村高质量发展工程). */
export function isShortFor(core: string, full: string): boolean {
  if (core.length < 4 || full.length <= core.length) return false
  if (core.length <= 4 && kind.test(core)) return full.includes(core)
  const head = core.slice(-2)
  const end = full.indexOf(head)
  const start = full.indexOf(core[0]!)
  if (end < 0 || start < 0 || start > 8 || end - start > core.length * 3) return false
  let at = start
  for (const character of core.slice(0, -2)) {
    at = full.indexOf(character, at)
    if (at < 0 || at > end) return false
    at++
  }
  return /工程|行动|战略|计划|攻坚|方案/.test(head)
}
