import { alternatives } from '../../language/alternatives.ts'
import { closing } from '../../language/scanner.ts'
import { actionVerbs, leads, reachVerbs } from '../../lexicon/quantity-words.ts'
import { none, type Counted } from './counted-words.ts'

/** What opens a clause and is no part of what it counts: marks, items, words of time and scope. */
export const leading = new RegExp(alternatives`^(?:${alternatives`
  ${leads}|【[^【】]{1,8}】|[\ud83c-\ud83e][\udc00-\udfff]\ufe0f?|[，、：·☑✅✔▲▶►●■◆◇★☆◎○❖✦➤►※▪◇①-⑳•|/—\s⃣）)；]
  \d{1,3}(?:\.(?!\d)|[、）)\t ]|⃣)|[一二三四五六七八九十]{1,2}[、是](?![一二三四五六七八九十]、|[二三]产)
  （[^（）]{1,3}）
`})`)
const tailTime = alternatives`(?:${alternatives`
  在“?十[一二三四五六]五”?(?:时期|期间)|年内|全年|今年|明年|(?:(?:由|从|到|至)?每[人户])?每[年月]|年均|月底前
  年底前?|年末前?|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}日|底|末|份)?(?:之前|以前|前)?
  (?:由|从)“?十[一二三四五]?五”?期?末
  (?<=由|从)(?:原来|原先|过去|以前|此前|目前|现在|如今|最初|当初|去年|上年|设立之初)的?
  (?:到|至|由|从|自)?(?:19|20)\d\d年(?:底|末)?(?:前)?|[三五两]年内?|(?<![\d第续])\d{1,2}年来?
`})`
/** What stands between what is counted and its number: adverbs, auxiliaries, verbs, times. */
export const trailing = closing(new RegExp(alternatives`(?:${alternatives`
  [、和]?(?:${alternatives`
    也|都|再|将|要|须|需|应|可|先|另|力争|确保|争取|预期|预计|平均|总|各|只|仅|就|共|已|又|还|不|得
    (?<![产功性动节技智效])能|必须|累计|实际|始终|一直|分别|同比|环比|全部|总共|合计|约|近|再次|进一步|均|年均
    首次|再次|常年|免费|连续|稳定|持续|已经|名义|预计|控制|还将|继续|净|虽然|虽|(?<!变)更(?=是|为|达|接)|有望
    有望再|大幅|小幅|目前|现已|陆续|提前|成功|可以|正|逆势|双双|平稳|较快
  `})*(?:${alternatives`
    ${reachVerbs}|${actionVerbs}|开工|竣工|动工|完工|复工|封顶
    (?<=[\u3400-\u9fff]{2})(?:${alternatives`
      恢复[到至]|接近|巩固在|(?<=[率面比重额量值度速积数入价])在|(?:预计)?将在|位于|处于|约合|均在|已过|上调|下调
      上调至|下调至|多达|高达|长达|为期
    `})
    翻[一两几]番|[≥≤]|正在|(?:已|共|累计)*(?:签(?:订|署)?了?协议|履约)
    (?:持续|稳步|逐步|逐年|不断)(?:降低|下降|减少|提高|提升|增长)并|投产|做满|做完|到位|参保|改造|新建|总计|分别
    同比|累计|达|再|也|将|要|只有|只|仅|的|了|目标|计划|方面|(?<!以)上|各|由|从|(?<![违新改扩在兴多迁筹共承])建
    (?<=[再续])扩|做
  `})(?:了|到|至|达|为)?[、和]?
  (?:连|再|屡|续)?创(?:历史|年度)?新[高低]，?|虽然?|${tailTime}
`})$`))

/** A stretch without its time words, adverbs and auxiliaries: what stands before a verb as its subject. */
export function bare(text: string, from: number, to: number): Counted {
  let start = from
  let end = to
  for (let lead = leading.exec(text.slice(start, end)); lead && lead[0] !== ''; lead = leading.exec(text.slice(start, end))) start += lead[0].length
  // 完成老楼加装电梯200部: what is completed is the work, of the buildings.
  start += /^(?:完成|实施|推进|启动|实现)(?=[\u3400-\u9fff]{2})/.exec(text.slice(start, end))?.[0].length ?? 0
  for (let tail = trailing.exec(text, start, end); tail && tail[0] !== ''; tail = trailing.exec(text, start, end)) end -= tail[0].length
  // 大道工程已铺设, 建成后可提供: the auxiliary is none of the subject, and a time is no subject.
  end -= /(?:已经?|可|将|要|拟|共|(?:将|要|须|拟|计划)[在于])$/.exec(text.slice(start, end))?.[0].length ?? 0
  const object = text.slice(start, end)
  return /[后时前]$|^(?:年度|本年度|当年|累计)$/.test(object) || object.length < 2 || object.length > 24 ? none : { ...none, object, objectAt: start }
}
