import type { DraftPerson } from '../rule.ts'

const bornIn = /^(?:出生于|生于|出生年月)?((?:19|20)\d{2})(?:\s*[.年/-]\s*(\d{1,2})?)?\s*月?\s*(?:\d{1,2}日)?(?:出生|生人|生)?$/
const schooling = /(?:研究生|大学|本科|大专|中专|专科|高中|硕士|博士|学士)(?:学历|文化|学位|毕业)?$/

/** Takes a cell or a clause (男, 汉族, 1972年5月生, 江西永丰人, 大学学历) for what it tells of the person; false where it tells nothing. */
export function takeDetail(person: DraftPerson, part: string): boolean {
  const text = part.trim().replace(/[，、。；]$/, '')
  const birth = bornIn.exec(text)
  if (text === '男' || text === '女') person.gender = text
  else if (/^[\u3400-\u9fff]{1,6}族$/.test(text)) person.ethnicity = text
  else if (birth) person.birth = birth[2] ? `${birth[1]}-${birth[2].padStart(2, '0')}` : birth[1]!
  else if (/^(?:籍贯)?[\u3400-\u9fff]{2,9}人$/.test(text) && !/负责人|候选人|代表人|主持人|召集人/.test(text)) person.nativePlace = text.replace(/^籍贯/, '').slice(0, -1)
  else if (schooling.test(text) && text.length < 18) person.education ??= text.replace(/(?:学历|文化|毕业)$/, '')
  else return false
  return true
}
