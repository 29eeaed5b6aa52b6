import { bodyEnding } from '../../lexicon/office-words.ts'
import { findOffices } from '../officials/office-units.ts'

const bodyLine = /^(?:[一二三四五六七八九十\d]+[、.．]|（[一二三四五六七八九十]+）)?([\u3400-\u9fff]{2,22}(?:局|委员会|办公室|[^任免]办|中心|法院|检察院|政府|街道|[镇乡]))[：:]?$/
/** 县教育局 / 甲 任副局长: whose posts the lines below a body's name tell. */
export function bodyHeading(line: string): string | undefined {
  const named = line.length < 28 ? bodyLine.exec(line)?.[1] : undefined
  return named !== undefined && !/会议|任|免|名单|公告|决定|通知/.test(named) && findOffices(line).length === 0 ? named : undefined
}

/** 县教育局：甲任局长: the same before a colon. */
export const inlineBody = (line: string): string | undefined => bodyHeading(/^[^：:，。；]{3,28}[：:]/.exec(line)?.[0] ?? '')

/** 甲 县教育局 副局长: a body that a blank parts from its office. */
export function bodyApart(text: string): string | undefined {
  const body = /^([\u3400-\u9fff]{2,24}) (?=[\u3400-\u9fff])/.exec(text)?.[1]
  return body !== undefined && bodyEnding.test(body) && findOffices(body).length === 0 && findOffices(text.slice(body.length + 1, body.length + 24))[0]?.start === 0 ? body : undefined
}
