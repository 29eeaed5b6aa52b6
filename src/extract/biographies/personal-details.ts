import type { DraftPerson } from '../rule.ts'

const bornIn = /^(?:现年\d{2}岁，?|出生于|生于|出生年月|\d{2}岁（)?((?:19|20)\d{2})(?:\s*[.年/-]\s*(\d{1,2})?)?\s*月?\s*(?:\d{1,2}日)?(?:出生|生人|生)?(?:于([\u3400-\u9fff]{2,12}))?）?$/
const LATEST_BIRTH = 2002
const schooling = /(?:研究生|大学|本科|大专|中专|专科|高中|硕士|博士|学士)(?:学历|文化(?:程度)?|学位|毕业)?$/
/** 男，汉，…: the people without 族. */
const shortPeople = /^[汉回满藏壮苗彝侗瑶白傣黎畲羌]$/
/** 江西永丰人; not 负责人, and not 本村人. */
const native = /^(?:籍贯)?[:：]?([\u3400-\u9fff]{2,12}?)(?:省?)人$/
const notNative = /负责|候选|代表|主持|召集|本地|发言|领导|军人|个人|法人|诗人|介绍|联系|当事|党派|证人|传承|创始|带头|继承|守护|受益|经纪|合伙|接班|监护/

/** 籍贯、出生地：, 籍贯（出生地）：, 学历：: what a clause says of itself before it tells. */
const labels = /^(?:(籍 ?贯|祖籍)(?:[、/及和]?（?出生地）?)?|出生地[、/及和]籍贯|(出生地)|性别|(民族)|学历(?:学位)?|文化程度|出生(?:年月|日期|时间))[：:]/

/** A clause without its label, worded as one that needs none; undefined where it tells of something else (出生地 is no 籍贯). */
export function unlabelled(clause: string): string | undefined {
  const label = labels.exec(clause)
  if (!label) return clause
  if (label[2] !== undefined) return undefined
  const value = clause.slice(label[0].length)
  if (label[0].includes('籍')) return `籍贯${value}`
  return label[3] !== undefined && !value.endsWith('族') ? `${value}族` : value
}

/** Takes a cell or a clause (男, 汉族, 1972年5月生, 江西永丰人, 大学学历) for what it tells of the person; false where it tells nothing. */
export function takeDetail(person: DraftPerson, part: string): boolean {
  const text = part.trim().replace(/^(?:该同志|其|本人)(?=\d{4}|[男女]$)|^[为是](?=.{2,}人$)|[，、。；]$/g, '')
  const birth = bornIn.exec(text)
  // （2010年6月）: since when, not born when.
  if (birth && Number(birth[1]) > LATEST_BIRTH && !text.includes('生')) return false
  if (text === '男' || text === '女') person.gender ??= text
  else if (/^[\u3400-\u9fff]{1,6}族$/.test(text)) person.ethnicity ??= text
  else if (shortPeople.test(text) && person.gender !== undefined) person.ethnicity ??= `${text}族`
  else if (birth) {
    person.birth ??= birth[2] ? `${birth[1]}-${birth[2].padStart(2, '0')}` : birth[1]!
    if (birth[3] !== undefined) person.nativePlace ??= birth[3]
  }
  else if (native.test(text) && !notNative.test(text)) person.nativePlace ??= text.replace(/^籍贯[:：]?/, '').slice(0, -1)
  else if (/^籍贯[:：]?[\u3400-\u9fff]{2,12}$/.test(text)) person.nativePlace ??= text.replace(/^籍贯[:：]?/, '')
  else if (schooling.test(text) && text.length < 18) person.education ??= text.replace(/^为|(?:学历|文化(?:程度)?|毕业)$/g, '')
  else return false
  return true
}

export type DetailColumn = 'gender' | 'ethnicity' | 'birth' | 'nativePlace' | 'education'

/** Takes a cell whose column says what it holds, so that shorter words do (汉, 江西永丰, 1972.05). */
export function takeCell(person: DraftPerson, column: DetailColumn, text: string): void {
  if (column === 'ethnicity' && /^[\u3400-\u9fff]{1,6}$/.test(text)) person.ethnicity ??= text.endsWith('族') ? text : `${text}族`
  else if (column === 'nativePlace' && /^[\u3400-\u9fff]{2,12}$/.test(text)) person.nativePlace ??= text.replace(/(?<=..)人$/, '')
  else if (column === 'education' && /^[\u3400-\u9fff、，]{2,18}$/.test(text)) person.education ??= text.replace(/(?:学历|文化|毕业)$/, '')
  else takeDetail(person, text)
}
