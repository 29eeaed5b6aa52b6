import { scanner } from '../../language/scanner.ts'
import type { OfficeUnit } from './office-units.ts'

/** 局党组书记, 局长's 局: the short word for a body that the page has named in full. */
const short = /^(?:我|本)?([局厅委办])(党委|党组|党总支|机关党委|党支部)?$/
/** 副局长甲 by itself. */
const bareHead = /^(?:第一|常务|专职|副)*([局厅])长$/
const bureaus = scanner(/[省市区县州旗盟](?!长)[\u3400-\u9fff]{2,12}?[局厅委办](?!公|员|托|属)/g)
const reach = 600

/**
 * 市交通运输局召开会议。局党组书记、局长甲…, 副局长乙发言: the body as the page named it last before, where its own news calls
 * it by its last character alone, or not at all.
 */
export function ownBureau(unit: OfficeUnit, text: string, at: number): OfficeUnit {
  const [, kind, organ = ''] = (unit.body === '' ? bareHead.exec(unit.head) : short.exec(unit.body)) ?? []
  if (kind === undefined) return unit
  const named = bureaus(text.slice(Math.max(0, at - reach), at)).findLast(([name]) => name.endsWith(kind) && name.length > 3)?.[0]
  return named === undefined ? unit : { ...unit, body: named + organ }
}
