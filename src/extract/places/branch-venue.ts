import { matchesOf } from '../../language/scanner.ts'
import type { PlaceHit } from '../../gazetteer/gazetteer.ts'
import type { ExtractionContext } from '../rule.ts'

/** 在安远县分会场, 我市在安远县设分会场: whose branch venue of a conference of those above. */
const branch = /([\u3400-\u9fff]{2,8}?[市县区州旗])(?:设(?:立|有)?)?分会场/g
const from = /^.*(?:[在各设和、]|会议)/
/** 各市县设分会场 */
const levels = /^[省市县区州旗]+$/
/** 安远县组织收听收看全省…会议: who only listens is whose page it is. */
const listens = /^[\u3400-\u9fff]{2,8}?(?:组织)?(?:收听收看|收看|收听|参加|设分会场)/

/**
 * Whether the page tells of a conference of those above at which this division only had its branch venue: however often it says
 * 全省, it is the division's own.
 */
export function hasBranchVenue({ text, clean }: ExtractionContext, name: string): boolean {
  if (!text.includes('会场') && !/收[听看]/.test(text)) return false
  const venues = new Set(matchesOf(branch, text).map(([, place]) => place!.replace(from, '')).filter((place) => !levels.test(place)))
  if (venues.size === 1 && venues.has(name)) return true
  return clean.blocks.some(({ kind, text: line }) => kind === 'title' && line.startsWith(name) && listens.test(line.slice(0, 24)))
}

/** …在某市举行, of a headline. */
export const isVenue = (title: string, { start, end }: Pick<PlaceHit, 'start' | 'end'>): boolean => title[start - 1] === '在' && /^(?:隆重|成功|顺利|正式)?(?:举行|召开|举办|开幕|闭幕|启动|开赛|落幕)/.test(title.slice(end))
