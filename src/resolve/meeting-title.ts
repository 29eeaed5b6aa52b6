import { foldName } from '../language/fold.ts'
import { loadGazetteer } from '../gazetteer/shipped.ts'

/** 全区防汛工作会议, 2021年东营区防汛工作会议 → 防汛工作会议: what a meeting is called once who held it and when is known. */
export function meetingTitle(name: string, date: string): string {
  let title = foldName(name)
  for (let before = ''; before !== title; ) {
    before = title
    title = title.replace(/^(?:召开|举行|举办)/, '').replace(new RegExp(`^(?:${date.slice(0, 4)}年?度?|今年)`), '').replace(/^(?:中共|中国共产党)/, '').replace(/^全?[省市区县州旗盟镇乡国](?=.{3})(?!长|委|政府|人大|政协|人民)/, '')
    const hit = loadGazetteer().scan(title.slice(0, 12))[0]
    if (hit?.start === 0 && !hit.stem && title.length > hit.end + 2 && !/^(?:委|人大|人民|政府|政协|第)/.test(title.slice(hit.end))) title = title.slice(hit.end)
  }
  return title
}
