import { matchesOf } from '../../language/scanner.ts'
import { sittingBodies } from '../../lexicon/elected-organisations.ts'
import type { OfficeUnit } from './office-units.ts'
import type { PageScope } from './placed-office.ts'

/** 县政协第九届委员会第二次会议, 县人大常委会召开主任会议, 县工商联第九次会员代表大会: a body and that it sits, none of its officers. */
const sits = new RegExp(`(?:${sittingBodies.map(([words]) => `(${words})`).join('|')})(?!(?:党组|机关)?(?:常务)?副?(?:主任(?!会议)|主席(?!会议)|书记|秘书长|委员(?!会)|领导))(?:[^，。；：、]{0,30}?(?:会议|全会|大会|召开|举行|视察|调研|协商))`, 'g')
const bare = /^(?:常务|专职|党外|驻会)*副?(?:主席|主任|书记|秘书长)$|^常委$/
const mayBe = /政协|政治协商|人大|人民代表|纪委|纪律检查|中共|共产党|全会|联|协会|工会|妇女|团[省市区县州旗]委|民[革盟建进]|农工|致公|九三/

/**
 * A head that stands alone (主席甲主持，副主席乙、丙出席) with the body whose sitting the text before it tells of, or else the
 * headline. As it stands where none sits whose officers are called so.
 */
export function ofSitting(unit: OfficeUnit, before: string, headline: string, { placeName }: PageScope): OfficeUnit {
  const head = unit.body === '常务委员会' && unit.head === '委员' ? '常委' : unit.body === '' && !unit.label ? unit.head : ''
  const level = placeName === null || !bare.test(head) ? undefined : /[省市区县州旗]$/.exec(placeName)?.[0]
  if (level === undefined) return unit
  for (const text of [before, headline]) {
    if (!mayBe.test(text)) continue
    const bodies = matchesOf(sits, text).map((match) => sittingBodies[match.slice(1).findIndex((group) => group !== undefined)]!)
    const own = bodies.findLast(([, , heads]) => heads.test(head))
    if (own) return { ...unit, body: own[1].replace('L', level), head }
    if (bodies.length > 0) return unit
  }
  return unit
}
