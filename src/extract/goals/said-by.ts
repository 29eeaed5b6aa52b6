import { alternatives } from '../../language/alternatives.ts'
import { scanner } from '../../language/scanner.ts'
import type { Passage } from '../../language/traces.ts'

/** Whether a figure is planned or achieved. */
export type Tense = 'goal' | 'result'

/** Who speaks: a report tells what was, a demand what is to be. */
const speech = scanner(new RegExp(alternatives`
  (?<told>${alternatives`
    汇报(?:说)?|通报(?:说)?|介绍(?:说|道|到)?(?!等|牌|栏|册)|报告称|获悉|了解到
    (?<!高清|新型|柔性|液晶)显示(?!器|屏|产业|面板|技术|模组|材料|终端)|据统计|据悉|公布|听取|(?<!“)回头看|回顾
    表示祝贺|看到
  `})
  (?<!目标|总体|工作|任务|标准|有关|相关|[总新的])要求|强调|部署|谋划(?=[^，。]{0,16}工作)
  提出(?!(?:提案|建议|议案|[\u3400-\u9fff]{0,4}意见)(?:[\d，。、；]|$))|明确(?!了)
  (?<!决议|作出|事项|[、和])决定(?!\d)|会议(?:研究)?(?:确定|议定)(?=[，：])|会议认为|指出|叮嘱|希望|嘱咐|表态
  承诺|表示|说
`, 'g'))

/** What words have settled, and where they stand. */
export interface Told {
  readonly tense: Tense | undefined
  readonly at: number
  /** The page's own year was named last: what was said of another year before it no longer holds. */
  readonly neutral?: boolean
}

/** Who spoke last in a stretch, and where. */
export function saidBy(words: string | Passage): Told {
  const last = speech(words).at(-1)
  return last ? { tense: last.groups!['told'] === undefined ? 'goal' : 'result', at: last.index } : { tense: undefined, at: -1 }
}
