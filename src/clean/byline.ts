import { alternatives } from '../language/alternatives.ts'
import { areNames, creditsBehind } from './credits.ts'
import type { MappedText } from './mapped-text.ts'

const opening = '[【[（(]?[\u3400-\u9fffA-Za-z·]{0,14}'
const medium = '(?:本报|本网|本台|报|网|社|台|客户端|时刻|零距离|发布|融媒(?:体中心)?)'
/**
 * 本报讯, 新华社北京3月5日电, 【某某融媒讯】: who wrote it, set before the first sentence. Without a date only what stands
 * close to the paper's name or by itself counts: 国网某地供电公司, 某网络通讯公司 open sentences of their own.
 */
const source = alternatives`${opening}${medium}(?:${alternatives`
  [\u3400-\u9fff]{0,8}\d{1,2}月\d{1,2}日(?:讯|电|消息|报道)|(?:讯|消息)
  [\u3400-\u9fff]{0,8}(?:讯|电|消息|报道)(?=[\s】\])）,，:：]|（[^（）]{0,30}(?:记者|通讯员))
`})[】\]）)]?[，：]?`
const before = new RegExp(`^(?:${source})?\\s*(?:（[^（）]{0,30}(?:记者|通讯员|报道|特约|实习生|摄影|见习)[^（）]{0,60}）)?\\s*`)
/** （新闻联播）：, （甲 乙）: the programme, or the reporters by name alone, before the first sentence. */
const opener = /^[（(]([^（）()]{2,16})[）)]\s*[：:]?\s*/

/** 太湖县融媒体中心讯, 【某市新闻网消息】: the medium that a paragraph opens with. */
const mediumBefore = /^[【[（(]?(?!本[报网台])([\u3400-\u9fff]{3,16}?)(?:讯|消息)(?=[\s】\])）,，:：\d（])/

/** The medium that wrote the paragraph, context like a dateline; undefined where it opens with none, or calls itself 本报. */
export function mediumOf(line: MappedText): MappedText | undefined {
  const match = mediumBefore.exec(line.text)
  if (!match || !before.exec(line.text)?.[0].startsWith(match[0])) return undefined
  const start = match[0].indexOf(match[1]!)
  return line.slice(start, start + match[1]!.length)
}

/** Cuts reporters out of a paragraph: they took no part in what it tells. */
export function cutByline(line: MappedText): MappedText {
  const lead = before.exec(line.text)?.[0].length ?? 0
  let start = /讯|电|消息|报道|记者|通讯员/.test(line.text.slice(0, lead)) ? lead : 0
  const next = opener.exec(line.text.slice(start))
  if (next && (areNames(next[1]!) || (start > 0 && /[：:]\s*$/.test(next[0])))) start += next[0].length
  const rest = line.slice(start)
  return rest.slice(0, creditsBehind(rest.text)).trim()
}
