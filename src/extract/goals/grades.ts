import type { Counted } from './counted.ts'

const grade = '(?:世界级|国家级|国家(?=[A\\d])|省级|省(?=[A\\d])|自治区级|市级|州级|区级|县级|镇级|村级|[2-5]A级?|[一二三四五六]级|[甲乙丙]级|[一二三]星级?|[1-5]星级?|百强|中国|全国)'
const alone = new RegExp(`^${grade}{1,2}$`)
const opening = new RegExp(`^${grade}{1,2}`)

/** 培育国家级示范社2家、省级12家: a grade alone counts what the other grade was of. */
export function ofGrade<C extends Counted>(counted: C, known: readonly { readonly object: string }[]): C {
  if (!alone.test(counted.object)) return counted
  const other = known.at(-1)?.object ?? ''
  const rest = other.replace(opening, '')
  return rest.length >= 2 && rest !== other ? { ...counted, object: counted.object + rest } : counted
}
