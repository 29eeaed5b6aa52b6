import { loadGazetteer } from '../gazetteer/shipped.ts'
import type { Office } from '../model/facts.ts'
import { foldName } from '../language/fold.ts'
import { vagueHeads } from '../lexicon/office-words.ts'
import { postId, townId } from './ids.ts'

export interface PostRef {
  readonly id: string
  readonly key: string
  /** Id of the division that it belongs to; null where the page does not settle it. */
  readonly divisionId: string | null
  /** Set where the division is a town: those are written only where a document names them. */
  readonly town: { readonly id: string; readonly name: string; readonly parent: string } | null
  readonly role: string
  readonly level: string
  readonly seats: 'one' | 'many'
}

/** Role by the words of the post, the first that fits; leading offices are few to a division and known to all. */
const roles: readonly (readonly [RegExp, string, 'one' | 'many'])[] = [
  [/领导$|执行主席$|班子成员$/, 'unspecified-leader', 'many'],
  [/^(?:中共中央)?总书记$/, 'party-secretary', 'one'],
  [/(?<!纪|政法|团|直属机关工|党工)(?:^|[省市区县旗州盟镇乡]|自治区)(?:党?委)书记$|^(?:党委|镇党委|乡党委|街道党工委|党工委)书记$|^(?:地委|盟委)书记$/, 'party-secretary', 'one'],
  [/^(?:[省市区县旗州盟镇乡]|自治区)?(?:党?委)副书记$|^党工委副书记$/, 'deputy-party-secretary', 'many'],
  [/^[^副]*(?:市长|省长|区长|县长|州长|旗长|盟长|镇长|乡长)$|^自治区主席$|^国务院总理$/, 'government-head', 'one'],
  [/常务副(?:市长|省长|区长|县长|州长|旗长|主席)$/, 'executive-deputy-government-head', 'one'],
  [/副(?:市长|省长|区长|县长|州长|旗长|盟长|镇长|乡长)$|^国务院副总理$|自治区副主席$/, 'deputy-government-head', 'many'],
  [/人大(?:常委会)?主任$|人民代表大会常务委员会主任$|全国人大常委会委员长$/, 'congress-chair', 'one'],
  [/人大(?:常委会)?(?:常务)?副主任$|人民代表大会常务委员会副主任$/, 'deputy-congress-chair', 'many'],
  [/政协主席$/, 'cppcc-chair', 'one'],
  [/政协副主席$/, 'deputy-cppcc-chair', 'many'],
  [/纪委书记$|监委主任$|监察委员会主任$/, 'discipline-head', 'one'],
  [/(?:组织部|宣传部|统战部)部?长$|政法委书记$|(?:市|县|区|省)委秘书长$/, 'party-department-head', 'one'],
  [/委?常委$/, 'standing-committee-member', 'many'],
  [/(?:法院)院长$/, 'court-president', 'one'],
  [/检察长$/, 'chief-procurator', 'one'],
  [/(?<!副)(?:局长|厅长|主任|部长|党组书记|处长|秘书长)$/, 'department-head', 'one'],
  [/副(?:局长|厅长|主任|部长|处长|秘书长|书记)$/, 'deputy-department-head', 'many'],
]
const leading = new Set(['party-secretary', 'deputy-party-secretary', 'government-head', 'executive-deputy-government-head', 'deputy-government-head', 'congress-chair', 'deputy-congress-chair', 'cppcc-chair', 'deputy-cppcc-chair', 'discipline-head', 'party-department-head', 'standing-committee-member'])

export const isLeading = (role: string): boolean => leading.has(role)
/** 区领导, 委员, 代表, 负责同志: two bearers of one name are not one official for sharing such a post. */
export const isTelling = (post: string): boolean => !vagueHeads.test(post) || /国务委员$|政治局(?:常委会|常务)?委员$|军委委员$|主任委员$/.test(post)

export function postOf(office: Office, documentId: string, place: string | null): PostRef {
  const town = townOf(office, place)
  const divisionId = office.ofCode ?? town?.id ?? null
  const key = `${divisionId ?? `document:${documentId}`}/${foldName(office.post)}`
  const [, role, seats] = roles.find(([pattern]) => pattern.test(office.post)) ?? [undefined, 'other', 'many' as const]
  return { id: postId(key), key, divisionId, town, role, level: levelOf(divisionId), seats }
}

/** By the code that the page settles, else as named below the page's place. */
function townOf({ of, ofCode }: Office, place: string | null): PostRef['town'] {
  if (of === null) return null
  if (ofCode?.length === 9) return { id: ofCode, name: of, parent: loadGazetteer().byCode(ofCode)?.parent ?? ofCode.slice(0, 6) }
  return ofCode === null && place !== null && /(?:镇|乡|街道|苏木)$/.test(of) ? { id: townId(place, of), name: of, parent: place } : null
}

function levelOf(division: string | null): string {
  if (division === null) return 'unknown'
  if (division.length > 6) return 'township'
  if (division === '100000') return 'national'
  return division.endsWith('0000') ? 'province' : division.endsWith('00') ? 'prefecture' : 'county'
}
