import { scanner } from '../../language/scanner.ts'
import { completionManner, completions, notWorks } from '../../lexicon/capital-words.ts'
import { doctrine } from '../../lexicon/programme-stops.ts'
import type { Candidate, Finder } from './candidate.ts'
import { isGeneral, joinedStart, phraseStart } from './noun-phrase.ts'

const happening = scanner(new RegExp(completions, 'g'))
const manner = new RegExp(`${completionManner}$`)
/** What makes a work of a thing. */
const called = /项目|工程|改造|建设|建$|整治|治理|加固|修复|[一二三四五六七八九\d]期|段$|线$|路$|高速|铁路|通道|桥|隧道|机场|水库|枢纽|电站|基地|园区?$/
const bracket = /（[^（）]{1,8}）$/
const longest = 20
/** 就项目开工、棚改项目交付使用和信访工作作了部署: fields of work. */
const spokenOf = /^[^，。；]{0,60}(?:进行|作了?|作出)(?:了)?(?:安排|部署|研究|强调|通报|汇报)/

/** 大连重工轧机二期三季度投产, 县人民医院新院区年底前封顶: works by their bare name, told by what happens to them. */
export const capitalWorks: Finder = (passage) => {
  const words = passage.text
  const found: Candidate[] = []
  for (const match of happening(passage)) {
    // 两湖五河贯通工程: the work is named for it.
    // 下达开工令, 公路通车里程: another word.
    // “项目直通车”, 创建成果, 召开工作会议: two words of which the middle looks like one.
    if (/[创召]/.test(words[match.index - 1] ?? '') || words.startsWith('直通车', match.index - 1) || /^(?:工程|项目|公路|铁路|令|里程|率|果)/.test(words.slice(match.index + match[0].length, match.index + match[0].length + 2))) continue
    // 教师宿舍完工1504套: of a kind that is counted.
    if (/^(?:了)?\d[\d.]*万?(?:余|多)?[个座处所套户栋条间家口]/.test(words.slice(match.index + match[0].length))) continue
    if (/^[、和及等]/.test(words.slice(match.index + match[0].length)) && spokenOf.test(words.slice(match.index))) continue
    const before = words.slice(Math.max(0, match.index - 70), match.index)
    const skipped = manner.exec(before)![0].length
    let end = match.index - skipped
    // A list shares what happens to it: 江河纸业特种纸、旭瑞食品建成投产.
    while (end > 0) {
      const limit = bracket.exec(words.slice(Math.max(0, end - 10), end))
      const own = phraseStart(words, Math.max(0, end - longest - 4), end)
      // 体育场保护与利用项目: a work of two objects.
      const start = /(?:项目|工程)$/.test(words.slice(own, end)) ? joinedStart(words, Math.max(0, own - longest), own) : own
      const name = words.slice(start, end)
      const bare = limit ? name.slice(0, -limit[0].length) : name
      if (bare.length < 4 || name.length > longest || notWorks.test(bare.replace(/^[A-Z]\d{1,4}/, '')) || isGeneral(bare) || doctrine.test(name) || /[“”]|^[个名所座处]|(?:至少|不少于)$/.test(name)) break
      // 戚家广场竣工: a building by its bare name is done, where 年底前 or 二期 tells of a work.
      found.push({ start, end, points: called.test(bare) || /年底|月底|年内|季度|力争|确保|预计|计划|将/.test(skipped === 0 ? '' : before.slice(-skipped)) ? 2 : 1 })
      if (words[start - 1] !== '、') break
      end = start - 1
    }
  }
  return found
}
