import type { MappedText } from './mapped-text.ts'

const opening = '[【[（(]?[\u3400-\u9fffA-Za-z·]{0,14}'
const medium = '(?:本报|本网|本台|报|网|社|台|客户端|时刻|零距离|发布|融媒(?:体中心)?)'
/**
 * 本报讯, 新华社北京3月5日电, 【某某融媒讯】: who wrote it, set before the first sentence. Without a date only what stands
 * close to the paper's name or by itself counts: 国网某地供电公司, 某网络通讯公司 open sentences of their own.
 */
const source = `${opening}${medium}(?:[\\u3400-\\u9fff]{0,8}\\d{1,2}月\\d{1,2}日(?:讯|电|消息|报道)|(?:讯|消息)|[\\u3400-\\u9fff]{0,8}(?:讯|电|消息|报道)(?=[\\s】\\])）,，:：]|（[^（）]{0,30}(?:记者|通讯员)))[】\\]）)]?[，：]?`
const before = new RegExp(`^(?:${source})?\\s*(?:（[^（）]{0,30}(?:记者|通讯员|报道|特约|实习生|摄影|见习)[^（）]{0,60}）)?\\s*`)
/** (某某日报 甲 摄) behind the last sentence. A bracket that tells who took part is none. */
const behind = /（(?![^（）]*(?:参加|出席|列席|陪同|参与))[^（）]{0,24}(?:记者|通讯员|摄影|摄|文\/图|图\/文|供稿|报道组|融媒|日报|晚报)[^（）]{0,30}）$|\s(?:记者|通讯员) ?[\u3400-\u9fff·\s]{2,20}摄$/

/** Cuts reporters out of a paragraph: they took no part in what it tells. */
export function cutByline(line: MappedText): MappedText {
  const lead = before.exec(line.text)?.[0].length ?? 0
  const start = /讯|电|消息|报道|记者|通讯员/.test(line.text.slice(0, lead)) ? lead : 0
  const rest = line.slice(start)
  const tail = behind.exec(rest.text)
  return (tail ? rest.slice(0, tail.index) : rest).trim()
}
