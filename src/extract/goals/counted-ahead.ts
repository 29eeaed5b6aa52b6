import { bare, leading, trailing } from './bare-subject.ts'
import { comparedIn } from './compared.ts'
import { byWork, forestry, joinedWork, keepsEnd, leadingVerb, nounOfRate, placedWork, plain, plannedWork, rateOfWork, selfWords, weakStart, worked } from './counted-ahead-words.ts'
import { inQuotes, none, oneCharacter, self, verbsOf, verbWords, type Counted } from './counted-words.ts'

/** The noun before the number without time, adverbs and verbs: 今年全县新建污水管网 → 污水管网. */
export function ahead(text: string, from: number, at: number): Counted {
  let start = from
  let end = at
  let action = ''
  let label = false
  while (end > start && text[end - 1] === ' ') end--
  // 农业 全年总产值, 畜牧全年出栏: the head of a paragraph that has lost its line.
  if (text.slice(0, start).trim() === '') start += /^\s*(?:(?:[\u3400-\u9fff、]{2,8} ){1,3}(?=全年|年末|(?:19|20)\d\d年|规模以上|全[省市县区]|各级)|[\u3400-\u9fff]{2,6}(?:全年|年末)(?=[\u3400-\u9fff]{2}))/.exec(text.slice(start, end))?.[0].length ?? 0
  // 沙河县2024年三季度集中开工项目: whose, and when.
  start += /^[\u3400-\u9fff]{1,7}(?:[省市县州镇乡]|(?<!欧元)区)(?:19|20)\d\d年度?(?:上半年|下半年|[一二三四]季度)?(?=[\u3400-\u9fff]{2})/.exec(text.slice(start, end))?.[0].length ?? 0
  // 第十届博览会参展商: which of them it is.
  start += /^第[\d一二三四五六七八九十百]+届(?=[\u3400-\u9fff]{2})/.exec(text.slice(start, end))?.[0].length ?? 0
  // A label (总投资：36亿元) is what its colon opens on.
  if (start > 0 && start === end && text[start - 1] === '：') {
    label = true
    end = start - 1
    start = /[^，。；：\s\d）%元亩里米套座处条家列瓶吨人户个]*$/.exec(text.slice(0, end))!.index
  }
  // “20年来已累计投入资金18亿元: speech that opens.
  if (text[start] === '“' && !text.slice(start, end).includes('”')) start++
  // 王强当场要求增加到20台, 下达的任务是新建泵站2座: who demands it is no part of it.
  const demanded = /^.*(?:要求|强调|叮嘱|指出|提出|明确|(?:任务|目标|重点)[是为]|(?<=[\u3400-\u9fff]{2})(?<![出转受礼退忍])让)(?=.)/.exec(text.slice(start, end))
  if (demanded && !demanded[0].includes('“')) start += demanded[0].length
  const skip = (): void => {
    for (let lead = leading.exec(text.slice(start, end)); lead && lead[0] !== ''; lead = leading.exec(text.slice(start, end))) start += lead[0].length
  }
  // Brackets that belong to the noun stay out of the way of the verbs.
  const closed = /（[^（）]*）$/.exec(text.slice(start, end))
  if (closed && closed.index > 1) end -= closed[0].length
  const compared = comparedIn(text.slice(start, end))
  if (compared) {
    action = compared.action
    end = start + compared.length
  }
  skip()
  // 服务收入增长8%，在全行业收入中占比65%: a share of that.
  if (/在[^，。；\d]{2,20}中的?占比(?:达到?|为|超过?)?$/.test(text.slice(from, at))) return { ...none, action: '占' }
  // 通行时间将从公路运输的60分钟缩短至…: where it starts from is no part of it.
  const startsFrom = /(?<=[\u3400-\u9fff]{3})(?:将|已)?(?:从|由)[\u3400-\u9fff]{2,8}的$/.exec(text.slice(start, end))
  if (startsFrom) end = start + startsFrom.index
  // 决定下调存款准备金率0.25个百分点: the change of a rate stands before it.
  const changed = /^(?:降低|下调|上调|调降|提高)(?=[\u3400-\u9fff]{2,}(?:率|价格|标准|比例|税|额度)$)/.exec(text.slice(start, end))
  if (changed) return { ...none, object: text.slice(start + changed[0].length, end), objectAt: start + changed[0].length, action: changed[0] }
  for (let tail = trailing.exec(text, start, end); tail && tail[0] !== ''; tail = trailing.exec(text, start, end)) {
    const rest = text.slice(start, end)
    // 煤矿智能化改造完成36处: work that is completed is what is counted.
    if (/完成|实现/.test(action) && worked.test(rest)) break
    // 湿地保护与修复26万亩: two works in one name.
    if (joinedWork.test(rest)) break
    // 渝利铁路完成征地984亩: the verb before says that it is done.
    if (action === '' && self.test(rest) && /[\u3400-\u9fff]{2}(?:完成|实现)$/.test(rest.slice(0, -selfWords.exec(rest)![0].length))) break
    // 退耕还林工程累计造林24万亩: what the work does is counted, not the work.
    const worker = self.test(rest) ? byWork.exec(rest.slice(0, -tail[0].length) + tail[0].replace(selfWords, '')) : null
    if (worker) {
      const work = selfWords.exec(rest)![0]
      const owner = bare(text, start, start + worker[1]!.length)
      return { ...none, object: work, objectAt: end - work.length, action: work, subject: owner.object, subjectAt: owner.objectAt }
    }
    // 人工造林9万亩, 春季造林已完成14万亩: of which kind; 青河镇造林500亩 says where.
    if (forestry.test(rest)) break
    // 生猪存栏稳定在40万头: what is held at a level is named by it.
    if (/[\u3400-\u9fff]{2}[存出]栏$/.test(rest) && /^(?:稳定|保持|达|突破|控制|超|增|提高|下降)/.test(action)) break
    // 固定资产投资, 造林: a noun that merely ends like a verb keeps its end.
    if (keepsEnd.test(rest)) break
    if (self.test(rest) && (action === '' || !/[\u3400-\u9fff]{2}(?<!了|到)$/.test(rest.slice(0, -tail[0].length))) && rest.slice(0, -tail[0].length).replace(verbWords, '').replace(/全[国省市县区州]|[共已]/g, '').length < 2) break
    if (action === '' || /^(?:达|达到|实现|完成|为|近|约|超|超过|突破)?$/.test(action)) action = tail[0].replace(/^[、和]|[、和了]$/g, '')
    end -= tail[0].length
  }
  // 面积由现有的8万亩扩大, 旅游收入在去年20亿元的基础上翻一番: when it was so.
  end -= /(?<=[\u3400-\u9fff]{2})(?:[由从](?:现有?|目前|去年|上年)|在(?:去年|上年|目前|现有|20\d\d年[底末]?)|(?<![存潜所现内])在(?=$))的?$/.exec(text.slice(start, end))?.[0].length ?? 0
  // 养蜂从两个乡镇扩到5个: where it starts from is no part of it.
  const moved = /(?:从|由)(?=[^，。；]{1,24}$)(?=[^，]*(?:[、两一三四五六七八九十]|\d)[^，]*$)/.exec(text.slice(start, end))
  if (moved && /扩|增|提|升|拓|发展|减|降/.test(action)) end = start + moved.index
  end -= /按可比(?:口径|价格?)?(?:计算)?$/.exec(text.slice(start, end))?.[0].length ?? 0
  const inner = text.slice(start, end)
  // 约占落实总量的45%: of what, not what.
  if (/^[约近]占/.test(inner)) return { ...none, action: '占' }
  // 集种草、加工、销售为一体的牧场: what it joins is done by nobody here.
  const joined = /集[^，。；]{2,40}?[为于]一体的/.exec(inner)
  const apart = joined ? start + joined.index + joined[0].length : 0
  let last: RegExpExecArray | undefined
  for (const verb of verbsOf(inner)) {
    const rest = inner.slice(verb.index + verb[0].length)
    // 垃圾收集处置率: the verb is part of the rate's name.
    if (verb.index >= 2 && (rateOfWork.test(rest) || nounOfRate.test(verb[0] + rest))) continue
    // 培养出栏50头以上养殖大户: how large they are.
    if ((joined && verb.index > joined.index && verb.index < joined.index + joined[0].length) || (last && /^\d[\d.万]*[^\d，]{1,3}以[上下]/.test(rest))) continue
    if ((rest.length >= 2 || oneCharacter.test(rest)) && (!weakStart.test(rest) || plain.test(verb[0]) || (verb[0] === '实现' && /^(?:产值|收入|销售)/.test(rest))) && !inQuotes(inner, verb.index)) last = verb as RegExpExecArray
  }
  last ??= plannedWork.exec(inner) ?? (text.slice(0, from).endsWith('年，') ? placedWork.exec(inner) : null) ?? undefined
  let subject = ''
  let subjectAt = -1
  if (last) {
    if (!/^(?:推动|促进|带动|推进|实现|完成)/.test(last[0]) || action === '') action = last[0].replace(/了$/, '')
    const owner = bare(text, start, start + last.index)
    subject = owner.object
    subjectAt = owner.objectAt
    start += last.index + last[0].length
  }
  skip()
  const verb = leadingVerb.exec(text.slice(start, end))
  // 新建和改造茶园: the second verb of a pair.
  const isPaired = last !== undefined && /[和、并]$/.test(text.slice(from, start))
  if (verb && !nounOfRate.test(text.slice(start, end)) && (end - start - verb[0].length >= 2 || oneCharacter.test(text.slice(start + verb[0].length, end))) && (!last || isPaired)) {
    action = verb[0].replace(/[、和并了]+$/, '')
    start += verb[0].length
  }
  skip()
  start = Math.max(start, apart)
  // 发展学前教育 全市入园率: a heading that a blank alone divides from its text.
  const headed = /^.*[\u3400-\u9fff]{4}\s+(?=[\u3400-\u9fff]{4})/.exec(text.slice(start, end))
  if (headed) start += headed[0].length
  if (headed) skip()
  const etc = text.slice(start, end).search(/(?<![高中初同平相优均对])等(?=[\u3400-\u9fff“]{4})(?!级|候)/)
  if (etc > 0) start += etc + 1
  const isList = /分别/.test(text.slice(end, at)) && end - start <= 60
  if (end - start > 24 && !isList) {
    const rest = text.slice(start, end)
    const cut = Math.max(rest.lastIndexOf('的'), rest.lastIndexOf('、')) + 1
    if (cut > 0 && rest.length - cut >= 2) start += cut
  }
  if (end - start > 30 && !isList) start = end - 20
  // 20日举办的推进会共签约项目23个: at what.
  start += /^[^“”]*[\u3400-\u9fff]会上?(?:现场|集中|共|累计)+(?=[\u3400-\u9fff]{2})/.exec(text.slice(start, end))?.[0].length ?? 0
  // 产业园要到2025年应税销售突破300亿元: when, and who is to do it, are no part of it.
  const timed = /^[^“”]*(?:要|将|力争|计划|确保|争取)(?:到|至|在)?20\d\d年(?:底|末)?(?:之?前)?(?=[\u3400-\u9fff]{2})(?!度)/.exec(text.slice(start, end))
  if (timed) start += timed[0].length
  // 471处灌区中390处有任务: those among which it is so.
  if (/[\u3400-\u9fff]{3}(?<![高初集其年稳])中$/.test(text.slice(start, end))) end--
  // …桥梁改造），计划总投资; 工程）计划总投资: a bracket that closes before it.
  const shut = /^[^（）]*）(?=.{2})/.exec(text.slice(start, end))
  if (shut) start += shut[0].length
  while (start < end && /[的了（”]/.test(text[start]!)) start++
  // 围绕“房屋拆迁1200户，征地5400亩”的目标: a quotation that opens on what is counted.
  if (text[start] === '“' && !text.slice(start, end).includes('”')) start++
  // A name in quotation marks stays whole.
  if (/^[^“]*”/.test(text.slice(start, end)) && text.lastIndexOf('“', start) >= from) start = text.lastIndexOf('“', start)
  while (end > start && /[，、：（\s]/.test(text[end - 1]!)) end--
  // 十年增加近70亿元: how long it took.
  if (/^(?:[一二三四五六七八九十两]+年(?:来|间)?|[一二三四五六七八九十两]+个月)$/.test(text.slice(start, end))) return { ...none, action: actionOf(action), subject, subjectAt }
  if (/^约?占(?!地|道|补)/.test(text.slice(start, end))) return { ...none, action: '占', subject, subjectAt }
  // 规划征地33亩: the work is what is counted.
  if (/^(?:规划|计划)$/.test(text.slice(start, end)) && self.test(action)) return { ...none, object: action, objectAt: text.indexOf(action, end), action: text.slice(start, end) }
  return end - start < 2 && !(end - start === 1 && oneCharacter.test(text[start]!)) ? { ...none, action: actionOf(action), subject, subjectAt } : { object: text.slice(start, end), objectAt: start, action: actionOf(action), subject, subjectAt, ...(label && { label }) }
}

/** Auxiliaries and particles that were stripped with the verb tell nothing done. */
const actionOf = (words: string): string => words.replace(/^(?:大约|接近|将近|约|近|逾|也|都|再|将|要|须|需|应|可|先|另|年|均|总|各|只|仅|就|共|已|又|还|的|、|和|由|从|为)+|(?:的|了|、|和|由|从)+$/g, '')
