import type { MappedText } from './mapped-text.ts'

/** 本报讯（记者 甲 通讯员 乙）, 新华社北京3月5日电: who wrote it, set before the first sentence or behind the last. */
const before = /^(?:[【[（]?[\u3400-\u9fffA-Za-z·]{0,14}(?:本报|本网|网|报|社|台|客户端|时刻|零距离|发布|讯)[\u3400-\u9fff]{0,8}(?:\d{1,2}月\d{1,2}日)?(?:讯|电|消息|报道)[】\]）]?)?\s*(?:（[^（）]{0,30}(?:记者|通讯员|报道|特约|实习生|摄影|见习)[^（）]{0,60}）)?\s*/
const behind = /（[^（）]{0,24}(?:记者|通讯员|摄影|摄|文\/图|图\/文|供稿|报道组|融媒|日报|晚报)[^（）]{0,30}）$|\s(?:记者|通讯员) ?[\u3400-\u9fff·\s]{2,20}摄$/

/** Cuts reporters out of a paragraph: they took no part in what it tells. */
export function cutByline(line: MappedText): MappedText {
  const lead = before.exec(line.text)?.[0].length ?? 0
  const start = /讯|电|消息|报道|记者|通讯员/.test(line.text.slice(0, lead)) ? lead : 0
  const rest = line.slice(start)
  const tail = behind.exec(rest.text)
  return (tail ? rest.slice(0, tail.index) : rest).trim()
}
