import type { Genre } from '../../model/facts.ts'
import type { Rule } from '../rule.ts'

/** 某区, XX县, ×××: places and names left open for whoever copies the text. */
const placeholder = /(?:[XＸ×x]{2,}|某)(?:省|市|区|县|镇|乡|街道|村|局|领导|同志|书记|部门|单位|项目|公司|月|日|名|个|人|万|%)|[XＸ×]{3,}|(?:区|县|市)(?:长|委书记)(?:[XＸ×]{2,}|某|[\u3400-\u9fff]某)/g
const templateSite = /范文|写作|模板|文库|文档网|公文网|素材网|\.docx?|会员上传/
const novel = /第[一二三四五六七八九十百千\d]+[章回节](?:\s|　|[\u3400-\u9fff])|小说|连载|作者：[^，。]{1,8}\s*(?:分类|更新|字数)|全文阅读|章节/

/** What kind of page it is, by its headline and its own words. Fiction and templates are told first: nothing is taken from them. */
export const genre: Rule = {
  name: 'genre/genre',
  apply({ facts, clean, text }) {
    const head = clean.blocks.filter(({ kind }) => kind !== 'body').map(({ span }) => text.slice(span.start, span.end)).join('\n')
    facts.genre = genreOf(facts.title ?? '', head, text)
  },
}

function genreOf(title: string, head: string, text: string): Genre {
  const holes = text.match(placeholder)?.length ?? 0
  if (holes >= 4 || (holes >= 2 && templateSite.test(head + text.slice(0, 200)))) return 'template'
  const dialogue = (text.match(/“[^”]{1,40}[，。？！]”/g)?.length ?? 0) / Math.max(1, text.length / 1000)
  if (novel.test(head) || (novel.test(text.slice(0, 300)) && dialogue > 1.5) || (dialogue > 5 && !/召开|举行/.test(text))) return 'fiction'
  if (/任免|任命|任职|免职|公示|辞职|人事/.test(title)) return 'appointment-notice'
  if (/工作报告|实事项目|民生实事/.test(title) || /工作报告|向大会(?:报告工作|作报告)/.test(text.slice(0, 400))) return 'work-report'
  if (/规划|计划|方案|要点|意见|通知$/.test(title) && !/召开|会议|推进会/.test(title)) return 'plan'
  if (/讲话$|致辞$|发言$/.test(title)) return 'speech'
  if (/调研|督导|视察|考察|走访|慰问|检查/.test(title) && !/会议|召开|推进会|座谈会/.test(title)) return 'visit-news'
  return /召开|举行|会议|仪式|大会|会上/.test(text.slice(0, 600)) ? 'meeting-news' : 'other'
}
