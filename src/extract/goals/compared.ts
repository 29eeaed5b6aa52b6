import { alternatives } from '../../language/alternatives.ts'
import { changeVerbs } from '../../lexicon/quantity-words.ts'

/** 比上年, 较去年同期, 同比: right before how it changed. 比例, 比重 and 较强 compare nothing. */
const how = `(?:均|都|分别|实际|名义|预计)*(?<how>(?:[净微略]|[大小]幅)?(?:${changeVerbs})(?:了|到|至)?)(?:约|近|均|都)?(?:约|近|超过|超|逾)?`
const changed = new RegExp(alternatives`(?:${alternatives`
  (?:${alternatives`
    (?:同比|环比)(?:由)?(?:上年|去年|前年|上月|(?:19|20)\d\d年)?|(?:(?<![占可同环])比|较)(?:上年|去年|前年)
  `})(?:同期|末)?(?:${how}|均?超过?)?
  (?:与|同|和|跟)(?:去年|上年|前年|(?:19|20)\d\d年)(?:同期)?相比(?:，)?${how.replace('how', 'against')}
  (?:(?<![占可同环])比|较)(?!例|重|率|值|较|亚|如|利|分)[^，。；]{1,28}?${how.replace('how', 'then')}
`})$`)
/** 高于全国平均水平 (2个百分点). What is to be reached (高于全省平均水平的村达到) says so itself. */
const above = /(?:高于|低于|快于|慢于|好于|高出|低出|超出|领先|领跑)(?:于)?(?![^，]*(?:达到|的(?!(?:预期|年度|计划|既定)?目标(?:任务)?$)))[^，。；]{2,20}$/
/** 占全市的 (40%): the whole of which it is a share. */
const whole = /(?:分别|已经?|约|仅|只|就|也|将)*占(?!地|道|补|用|比|有)(?:到|了)?(?:[^，。；比]{2,16}?)?的?$/
const then = alternatives`(?:${alternatives`
  (?:${alternatives`
    (?:19|20)\d\d年|去年|上年|往年|前年|“?十[一二三四五]?五”?(?:时期|期间|期)?|过去|原来|原先|建[县市区]之?初
    改革(?:开放)?前|\d{1,2}年前
  `})(?:度|底|末|初|同期|全年|春运|春节|假期|实施前|之?前)*
  往年|上届
`})`
/** 是2010年的 (2.4倍), 恢复到2019年同期的 (九成): what it is measured by. */
const measured = new RegExp(`(?:^|(?<verb>是|为|相当于|等于|达到?|(?:已|基本)?(?:恢复|回升|回到)(?:到|至)?))(?:约|近)?${then}(?:的)?(?:水平|总量|总和)?的?$`)

export interface Compared {
  /** How much of the stretch stands before the comparison. */
  readonly length: number
  readonly action: string
}

/** What a stretch before a number compares with, which is no part of what is counted: 财政收入比上年增长, 增速高于全省平均水平, 产值是2015年的. */
export function comparedIn(stretch: string): Compared | undefined {
  const change = /[比较]/.test(stretch) ? changed.exec(stretch) : null
  if (change) return { length: change.index, action: change.groups!['how'] ?? change.groups!['then'] ?? change.groups!['against'] ?? '' }
  const higher = above.exec(stretch)
  if (higher) return { length: higher.index, action: higher[0].slice(0, 2) }
  const share = stretch.includes('占') ? whole.exec(stretch) : null
  if (share && share.index >= 2) return { length: share.index, action: '占' }
  const base = /[年届来初前期末]/.test(stretch) ? measured.exec(stretch) : null
  return base ? { length: base.index, action: base.groups!['verb'] ?? '' } : undefined
}
