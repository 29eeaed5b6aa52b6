import { scanner } from '../../language/scanner.ts'
import { builtAreas, kindsOfAreas } from '../../lexicon/programme-heads.ts'
import { doctrine } from '../../lexicon/programme-stops.ts'
import { isOneOfMany } from './action.ts'
import type { Candidate, Finder } from './candidate.ts'
import { builtLength, holdsBound, isGeneral, phraseStart } from './noun-phrase.ts'

const building = scanner(new RegExp(`(?:${builtAreas})建设(?!局|用地|规划|指挥部|公司|集团|投资|管理|服务|领导小组|办公室|工地)`, 'g'))
/** Who builds it says so before its name. */
const pushed = /(?:推进|推动|加快|加速|抓好|支持|启动|实施|统筹|参与|融入|服务|抢抓|抓住|借|借助|对接|围绕|聚焦|高标准|高质量|高水平|高起点|扎实|积极|全力|全面|深入|持续|大力|有序)(?:好|了|推进)?$/
const kind = new RegExp(`(?:${kindsOfAreas})$`)

/** 加快高桥新区建设, 推进青河国际陆港建设: an area by a name of its own, that somebody says is being built. */
export const builtAreaNames: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  for (const match of building(passage)) {
    const end = match.index + match[0].length
    const at = end - '建设'.length
    let start = phraseStart(words, Math.max(0, at - 20), at)
    if (!pushed.test(words.slice(Math.max(0, start - 6), start))) continue
    start += builtLength(words.slice(start, at))
    const name = words.slice(start, at)
    if (name.length < 4 || name.length > 18 || /^[的了]|\d|[“”、]/.test(name) || isGeneral(name) || kind.test(name) || doctrine.test(name) || holdsBound(name) || isOneOfMany(words, start, at)) continue
    found.push({ start, end, points: 2 })
  }
  return found
}
