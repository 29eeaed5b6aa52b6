import { isTownName } from '../../gazetteer/towns.ts'
import { alternatives } from '../../language/alternatives.ts'
import { spokesmenOf } from './spokesmen.ts'

/** What a list opens with before its first body: 会上，区住建局; 听取了区住建局; 其中来自高坑镇. */
const opening =
  new RegExp(alternatives`
    ^[（(]|^(?:参加|出席|列席)[^、：]{0,12}?(?:还有|有(?!关)|包括)(?=[\u3400-\u9fff]{2})
    ^(?:与会的?|参会的?|列席的?)
    ^(?:会议|大会|会上)?还?(?:分别|先后|依次)?(?:${alternatives`
      审议了?|听取(?:了|和审议了?|审议了?)?|会上|随后|其中|由|以及|及|和(?![平田静硕顺政布龙])|与|同(?![心仁德江安志])
      在(?!职)|会同|邀?请了?|接着|最后|来自|还有|包括
      (?:优秀|先进|获奖|受表彰)?(?:企业|单位|部门|集体|乡镇|基层|村级)代表(?![和及与、]|以及)(?=[\u3400-\u9fff]{3})
      (?:优秀组织|先进|获奖|受表彰|示范|试点)单位(?:代表)?(?=[省市区县州旗镇乡])
      (?:挂点|挂钩|成员|帮扶|责任|牵头|相关)单位(?=[\u3400-\u9fff]{2})
      (?:出席|列席|参加|参会|与会)(?:单位|人员|部门)：?
    `})
    [我该本](?=[省市区县州旗镇乡])(?:[省市区县州旗镇乡](?=[\u3400-\u9fff]{2,}))?|^.{0,14}的(?=[\u3400-\u9fff]{2,})
  `)

/** How much of a part such words take; none of 同心镇负责人, in which no 同 opens a 心镇. */
export function openedBy(text: string): number {
  const opened = opening.exec(text)?.[0].length ?? 0
  return opened > 0 && isTownName(text.slice(0, text.length - spokesmenOf(text).length)) ? 0 : opened
}
