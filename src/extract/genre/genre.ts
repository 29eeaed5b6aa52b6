import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Genre } from '../../model/facts.ts'
import { belowMastheads } from '../below-mastheads.ts'
import type { Rule } from '../rule.ts'
import { isFiction, type Divisions } from './fiction.ts'
import { isTemplate } from './template.ts'

/** What kind of page it is, by its headline and its own words. Fiction and templates are told first: nothing is taken from them. */
export const genre: Rule = {
  name: 'genre/genre',
  apply({ facts, clean, text, document, gazetteer }) {
    // What was cut is the site's: where a novel's or a seller's frame stands.
    const frame = clean.removed.map(({ span }) => document.text.slice(span.start, Math.min(span.end, span.start + 200))).join('\n')
    const title = facts.title ?? ''
    const page = `${text}\n${frame}`
    facts.genre = isTemplate(title, page, text) ? 'template' : isFiction(page, text, divisionsOf(gazetteer)) ? 'fiction' : genreOf(title, text, belowMastheads(clean))
  },
}

const divisionsOf = (gazetteer: Gazetteer): Divisions => ({
  isProvince: (name) => gazetteer.byName(name).some(({ level }) => level === 'province'),
  isPlaced: (text) => {
    const named = gazetteer.scan(text).filter(({ stem }) => !stem).flatMap(({ divisions }) => divisions)
    const codes = new Set(named.map(({ code }) => code))
    const below = [...named, ...gazetteer.scanTowns(text).flatMap(({ divisions }) => divisions)]
    return below.some(({ code }) => gazetteer.ancestors(code).some((above) => above.level !== 'national' && codes.has(above.code)))
  },
})

function genreOf(title: string, text: string, top: number): Genre {
  // 市五届人大常委会召开第三次会议 通过人事任免事项: news of a session, unless it tells of little else (told-acts).
  if (/任免|任命|任职|免职|公示|辞职|人事/.test(title) && !/(?:召开|举行)[^，]*会/.test(title)) return 'appointment-notice'
  // 关于市政协五届三次会议第86号提案的答复
  if (/(?:提案|建议|议案|来信)[^，。]{0,6}(?:的)?(?:答复|复函|回复)(?:函|意见)?$/.test(title)) return 'other'
  if (isReport(title, text, top)) return 'work-report'
  if (/规划|计划|方案|要点|意见|通知$/.test(title) && !/召开|会议|推进会|征求|听取|调研|督导|主持|现场办公|办公会|座谈|检查|解读|宣讲/.test(title)) return 'plan'
  if (/讲话$|致辞$|发言$/.test(title)) return 'speech'
  if (/调研|督导|视察|考察|走访|慰问|检查/.test(title) && !/会议|召开|推进会|座谈会/.test(title)) return 'visit-news'
  return /召开|举行|会议|仪式|大会|会上/.test(text.slice(0, top + 600)) ? 'meeting-news' : 'other'
}

/** A report is headed as one or speaks for itself (各位代表：现在，我代表…); news that mentions it (县长作工作报告) and what carries it out are none. */
function isReport(title: string, text: string, top: number): boolean {
  const bare = title.replace(/《[^》]*》/g, '')
  if (/实事项目|民生实事/.test(bare)) return !/召开|会议|推进会|调研|督导|视察|走访|观摩|督查|检查|测评|座谈|听取|审议|通知$/.test(bare)
  if (/工作报告/.test(bare)) return !/任务|分解|责任|通知$|(?:(?<!工)作|听取|审议|讨论|解读|征求|座谈|起草|热议|聚焦)[^，。]*工作报告|工作报告[^，。（]*(?:召开|讨论|审议|座谈会|解读|起草)/.test(bare)
  // 政 府 工 作 报 告 is set wide.
  const head = text.slice(0, top + 400).replace(/^(?:[\u3400-\u9fff] ){3,}[\u3400-\u9fff]$/gm, (line) => line.replaceAll(' ', ''))
  return !/召开|举行/.test(title) && (/^(?![^，。\n]*(?:(?<![焦工合操])作[^，。\n]*工作报告|听取|审议))[^，。\n]{0,30}工作报告(?:（[^（）\n]*）)?$/m.test(head) || /^[^，。《》\n听审]{0,20}关于[^，。《》\n]{4,60}(?:执行情况|草案)[^，。《》\n]{0,30}的?报告(?:（[^（）\n]*）)?$/m.test(head) || /各位代表[：，！]|请予审议|我(?:谨)?(?:代表|受)[^，。]{2,24}(?:委托)?[^。]{0,20}报告/.test(head))
}
