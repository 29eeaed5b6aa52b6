import { holder } from '../../language/scanner.ts'
import type { ExtractionContext, NameMention, Sentence } from '../rule.ts'

const background = holder(/^(?:据悉，|据了解，)?(?:此前|早前|早在此前|在此之前)，?[^。；]{0,40}(?:\d月|\d日|去年|上周|上月|年初|年底)[^。；]{0,40}(?:召开|举行|举办)/)
const around = holder(/^(?:会议?(?:召开|开始|结束)?之?[前后]|(?:仪式|活动)(?:开始|举行|结束)?之?[前后])，(?!.*(?:召开|举行|会议|[谈报进度话]会))[^。]*(?:察看|查看|参观|观摩|考察|调研|走访|视察)/)
const above = /在(?:(?:全国|国家|全?[省市州])(?:、|和|及)?)+(?:级)?(?:视频|电视电话)?会议?上/

/** 此前，县里4月28日召开…: told only as what came before; what was done there is no part of what the page tells. */
export const isBackground = (sentence: Sentence): boolean => background(sentence)

/** 会前，甲、乙实地察看了某项目: on the spot, not at the meeting that the page tells of. */
export const isAround = ({ facts }: ExtractionContext, sentence: Sentence, meeting: string): boolean => around(sentence) && facts.meetings.some(({ key, kind }) => key === meeting && kind !== '调研')

/** 表决通过了关于接受甲同志辞职请求的决定: whom a body lets go does nothing at its sitting. */
export const isLetGo = (text: string, { name }: NameMention): boolean => /(?:接受|免去|罢免|撤销)(?:了)?$/.test(text.slice(Math.max(0, name.start - 4), name.start)) && /^(?:同志)?(?:因[^，。；]{1,16})?的?(?:提出的?)?(?:请求|申请)?(?:辞|职务)/.test(text.slice(name.end, name.end + 30))

/** 省长甲、市长乙分别在省、市会议上讲话, where the county's own is told of. */
export const isSaidAbove = ({ facts }: ExtractionContext, clause: string, meeting: string): boolean =>
  above.test(clause) && facts.place?.code != null && !facts.place.code.endsWith('00') && facts.meetings.some(({ key, place }) => key === meeting && place === facts.place!.code)
