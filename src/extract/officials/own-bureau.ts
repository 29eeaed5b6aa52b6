import { scanner } from '../../language/scanner.ts'
import type { OfficeUnit } from './office-units.ts'

/** 局党组书记, 院党组书记, 局长's 局: the short word for a body that the page has named in full. */
const short = /^(?:我|本)?([局厅委办]|(?<=[我本])院|院(?=党组$))(党委|党组|党总支|机关党委|党支部)?$/
/** 副局长甲 by itself. */
const bareHead = /^(?:第一|常务|专职|副)*([局厅])长$/
const bureaus = scanner(/[省市区县州旗盟](?!长)[\u3400-\u9fff]{1,12}?[局厅委办院](?!公|员|托|属)/g)
const reach = 600
/** 市水务局召开…, 县教育局组织…: whose news it is. */
const host = scanner(/[省市区县州旗盟](?!长)[\u3400-\u9fff]{1,12}?[局厅委办院](?=(?:在[^，。；]{2,16})?(?:组织)?(?:召开|举行|举办))/g)

/**
 * 市交通运输局召开会议。局党组书记、局长甲…, 副局长乙发言: the body as the page named it last before, where its own news calls
 * it by its last character alone, or not at all.
 */
export function ownBureau(unit: OfficeUnit, text: string, at: number): OfficeUnit {
  const [, kind, organ = ''] = (unit.body === '' ? bareHead.exec(unit.head) : short.exec(unit.body)) ?? []
  if (kind === undefined) return unit
  const before = text.slice(Math.max(0, at - reach), at)
  const fits = ([name]: RegExpExecArray): boolean => name.endsWith(kind) && (name.length > 3 || kind === '院')
  const last = bureaus(before).findLast(fits)
  // 市水务局召开会议。… 某县水务局作发言。局党组成员甲…: another one has spoken since, in a sentence that is over.
  const own = last && before.slice(last.index).includes('。') ? host(before).find(fits) : undefined
  const worded = (own ?? last)?.[0]
  // 凤翔县法院召开…, of a headline over 凤翔县人民法院.
  const full = worded?.replace(/(?<!人民)(?=(?:法|检察)院$)/, '人民')
  const named = full !== undefined && before.includes(full) ? full : worded
  return named === undefined ? unit : { ...unit, body: named + organ }
}
