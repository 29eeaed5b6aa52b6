import { alternatives } from '../language/alternatives.ts'
import { matchesOf } from '../language/scanner.ts'
import { wordsAfterNames } from '../lexicon/role-verbs.ts'
import { surnames } from '../lexicon/surnames.ts'
import type { Edit, MappedText } from './mapped-text.ts'
import { hanCount } from './traits.ts'
import { isNamed } from './wide-names.ts'

/** Behind a title a name may follow without a mark; behind any other character its first half is part of a word. */
const halves =
  new RegExp(alternatives`(?:${alternatives`
    (?<![\u3400-\u9fff])
    (?<=书记|主任|主席|[省市州区县旗镇乡局部处科会校院]长|委员|常委|同志|代表|领导|任命|免去|接受|[和由])
  `})([\u3400-\u9fff]) [\u3400-\u9fff](?=${alternatives`
    [、，。；）（：\s主出参指强要等讲同为因的任辞列及与和先就代当做作]|$
  `})`, 'g')
/** 王 秉 义 set as wide as a compound surname's bearer: three characters apart, and behind them no further one that stands alone. */
const thirds = /(?:(?<![\u3400-\u9fff])(?:(?<![\u3400-\u9fff] )|(?<=[\u3400-\u9fff]{2} ))|(?<=任命|免去|接受))([\u3400-\u9fff]) [\u3400-\u9fff] (?![男女](?:[， ]|$))[\u3400-\u9fff](?=[、，。；）（：为任的因同]|$| (?![\u3400-\u9fff](?:为|的|任|同志|当选))[\u3400-\u9fff]{2}| [男女](?:[，、 ]|$))/g
const head = '(?:书记|主任|主席|[省市州区县旗镇乡局部处科会校院厅]长|委员|常委|同志|代表|领导|巡视员)'
/**
 * 县委书记王 秉 义主持: such a name within running text, before a verb or a mark, which its last character does not begin
 * (王 明 就有关工作). The 席 of 主席 安 琴 is no surname. Behind an office it may be a rare one, elsewhere its own characters tell.
 */
const thirdsInText = new RegExp(alternatives`(?:(?<![\u3400-\u9fff] )|(?<=[\u3400-\u9fff]{2} ))(?!(?<=主)[席任])([\u3400-\u9fff]) [\u3400-\u9fff] (?![男女](?:[， ]|$)|${wordsAfterNames})[\u3400-\u9fff](?=[、，。；）（]|${wordsAfterNames})(?:${alternatives`
  (?<=${head}.{5})(?<office>)|(?<=[，。；：、].{5})(?<mark>)|
`})`, 'g')
/** 县长 甲 主持会议, 、乙 出席: links and bold print that stand between blanks. */
const apart = new RegExp(`(?:(?<=${head}) |(?<=^|[，。；：、（）“”！？]|${head}))([\\u3400-\\u9fff]{2,3})(?:(?=[、，。；）（])| (?=${wordsAfterNames})|(?=${wordsAfterNames}))`, 'g')
/** Running text, no row of a list: names and offices between blanks are its cells. */
const PROSE = 24
/** Heads of columns are set like names: 姓 名. They stand by themselves. */
const headOfColumn = /(?:^|\t)[\u3400-\u9fff] [\u3400-\u9fff](?=\t|$)/g

/** 县 长：甲, 主 任：乙 */
const spacedLabel = /(?<=^[县市区州旗镇乡主书]) (?=[长任席记]：)/g

/** Beside a mark a blank tells nothing; behind a bracket it may part two acts: 甲任县审计局局长（兼） 乙任…. */
const besideMark = /(?<=[，。；：、！？”]) |(?<=）) (?!(?:同意|决定)?(?:任命|免去|聘任|解聘)|[\u3400-\u9fff·]{2,4}(?:同志)?(?:任(?![务何期])|为(?!了)|不再担任|的[^，。；\s]{4,40}职务)[\u3400-\u9fff]{2})| (?=[，。；：、！？”）（])/g

/** Names are often set as wide as the longest of a list: 李 明、王 强, 王 秉 义. The blanks inside them go. */
export function closeSpacedNames(line: MappedText): MappedText {
  if (!line.text.includes(' ')) return line
  // The blank alone is the edit: each half of the name still stands for itself.
  const blanks: Edit[] = []
  for (const match of matchesOf(thirds, line.text)) {
    if (surnames.has(match[1]!)) for (const at of [match.index + 1, match.index + 3]) blanks.push({ start: at, end: at + 1, text: '' })
  }
  const isFree = (start: number, end: number): boolean => blanks.every((blank) => start >= blank.end || end <= blank.start)
  for (const match of matchesOf(thirdsInText, line.text)) {
    const certain = match.groups?.office !== undefined || (match.groups?.mark !== undefined && surnames.has(match[1]!))
    if ((certain || (isNamed(match[0]) && !endsName(line.text, match.index))) && isFree(match.index, match.index + match[0].length)) for (const at of [match.index + 1, match.index + 3]) blanks.push({ start: at, end: at + 1, text: '' })
  }
  for (const match of matchesOf(halves, line.text)) {
    const start = match.index + 1
    if (surnames.has(match[1]!) && blanks.every((blank) => start < blank.start - 2 || start > blank.end)) blanks.push({ start, end: start + 1, text: '' })
  }
  blanks.sort((a, b) => a.start - b.start)
  return closeAround(
    line
      .apply(blanks)
      .replace(headOfColumn, ([cell]) => cell.replace(' ', ''))
      .replace(spacedLabel, () => '')
      .replace(besideMark, () => ''),
  )
}

/** The first character may be the last of a name in a list (聂海燕 禄 琴). */
const endsName = (text: string, at: number): boolean => {
  const run = /(?<![\u3400-\u9fff])[\u3400-\u9fff]{1,2}$/.exec(text.slice(Math.max(0, at - 3), at))
  return run !== null && isNamed(run[0] + text[at]!)
}

/** In running text no blank stands before a name nor behind it. */
function closeAround(line: MappedText): MappedText {
  if (!line.text.includes(' ') || !/[，。；]/.test(line.text) || hanCount(line.text) < PROSE) return line
  return line.apply(matchesOf(apart, line.text).flatMap(({ index, 0: words, 1: name }) => (isNamed(name!) ? blanksIn(words).map((at): Edit => ({ start: index + at, end: index + at + 1, text: '' })) : [])))
}

const blanksIn = (words: string): number[] => [...words].flatMap((character, at) => (character === ' ' ? [at] : []))
