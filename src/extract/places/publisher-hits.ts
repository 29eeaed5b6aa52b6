import { alternatives } from '../../language/alternatives.ts'
import { matchesOf } from '../../language/scanner.ts'
import type { Division, Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { BlockKind } from '../../model/clean-text.ts'
import { regionalPapers } from '../../lexicon/regional-papers.ts'
import type { ExtractionContext } from '../rule.ts'
import { validThen, type WeighedHit } from './place-hits.ts'

/** 来源：南岸报; 惠民发布; 大兴融媒; 本报中山2月5日讯; 无为经济开发区: what is named after the division. */
const publisher = new RegExp(alternatives`([\u3400-\u9fff]{2,4})(?:${alternatives`
  日报|晚报|报(?![道告名送])|发布|新闻网|融媒|电视台|广播|政府网|人大网|频道|在线|之窗|信息网
  (?:国家级?)?(?:经济技术|经济|高新技术产业|高新)开发区|经开区|高新区|(?=\d{1,2}月\d{1,2}日(?:讯|电|消息))
`})`, 'g')
/** 来源：今日天长: a paper that is called so. */
const today = /今日([\u3400-\u9fff]{2,3})(?![\u3400-\u9fff])/g
/** 来源：民权网, 来源：闽侯乡音报: a source whose name begins with the division's. */
const source = /(?:来源|稿源|出处)[：:]\s*([\u3400-\u9fff]{2,4})/g
/** 闽侯乡音报: a stem that the text can be searched for, before what looks like a town's ending. */
const townLike = /^[镇乡村路街江河]/
/** 凤凰网, 东方网, 华龙网: media that are not called after the division of that stem. */
const ofNoPlace = new Set(['光明', '新华', '东方', '华龙', '凤凰', '金山', '天山', '长安', '长城', '和平', '西湖', '城区', '郊区'])
const ENDINGS = ['市', '县', '区', '旗', '自治县'] as const
const WEIGHT = 1.5
/** 来源：闽西日报 */
const regional = new RegExp(Object.keys(regionalPapers).join('|'), 'g')

/**
 * Divisions whose stem is a word (南岸, 惠民, 中山), which running text cannot be searched for, by the medium, dateline
 * or zone that bears it; and prefectures by their papers that are called otherwise, above or below the text.
 */
export function publisherHits({ clean, text, gazetteer, facts }: ExtractionContext): WeighedHit[] {
  const hits = clean.blocks.flatMap(({ kind, span }) => (kind === 'dateline' || kind === 'masthead' ? regionalHits(text.slice(span.start, span.end), span.start, kind, gazetteer) : []))
  for (const { kind, span } of clean.blocks) {
    if (kind === 'row' || kind === 'caption' || kind === 'heading') continue
    const end = kind === 'body' ? Math.min(span.end, span.start + 40) : span.end
    const line = text.slice(span.start, end)
    const named = kind === 'dateline' || kind === 'masthead' ? [...matchesOf(publisher, line), ...matchesOf(today, line)] : matchesOf(publisher, line)
    for (const match of named) {
      const run = match[1]!
      for (let from = 0; from <= run.length - 2; from++) {
        const name = run.slice(from)
        const divisions = gazetteer.byName(name).length > 0 ? [] : bearing(name, gazetteer)
        if (divisions.length === 0) continue
        hits.push(hitOf(name, span.start + match.index + match[0].indexOf(run) + from, validThen(divisions, facts.published), kind))
        break
      }
    }
    if (kind === 'dateline') hits.push(...sourceHits(line, span.start, gazetteer, facts.published))
    if (kind === 'body') break
  }
  return hits
}

const regionalHits = (line: string, from: number, kind: BlockKind, gazetteer: Gazetteer): WeighedHit[] =>
  matchesOf(regional, line).flatMap(({ 0: paper, index }) => {
    const division = gazetteer.byCode(regionalPapers[paper]!)
    return division ? [hitOf(paper, from + index, [division], kind)] : []
  })

function sourceHits(line: string, from: number, gazetteer: Gazetteer, published: string | null): WeighedHit[] {
  return matchesOf(source, line).flatMap((match): WeighedHit[] => {
    const run = match[1]!
    const name = [3, 2].map((length) => run.slice(0, length)).find((stem) => (gazetteer.byName(stem).length === 0 || townLike.test(run.slice(stem.length))) && !ofNoPlace.has(stem) && bearing(stem, gazetteer).length > 0)
    if (name === undefined) return []
    return [hitOf(name, from + match.index + match[0].length - run.length, validThen(bearing(name, gazetteer), published), 'dateline')]
  })
}

const hitOf = (name: string, start: number, divisions: readonly Division[], kind: BlockKind): WeighedHit =>
  ({ start, end: start + name.length, name, stem: true, divisions, kind, weight: WEIGHT, spoken: false, visiting: false, away: false, toured: false })

const bearing = (stem: string, gazetteer: Gazetteer): Division[] => ENDINGS.flatMap((ending) => gazetteer.byName(stem + ending))
