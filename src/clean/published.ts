import type { BlockKind } from '../model/clean-text.ts'

const day = /(?<!\d)((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/

/** 12.01.2016, as some agencies write. */
const dayFirst = (text: string): RegExpExecArray | null => {
  const match = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2})(?![\d.])/.exec(text)
  return match && day.exec(`${match[3]}.${match[2]}.${match[1]}`)
}

/** A line that is nothing but 20230306. */
const compact = /^(20\d{2})(\d{2})(\d{2})$/

const said = /(?:发布|发表|刊发|成文|录入|上传)(?:日期|时间)[：:]/

/** 2020-02-28 15:55:22 来源：某新闻网: with its minute or beside who wrote it, a day is the text's. */
const stamped = /\d\s*[:：]\s*\d{2}(?!\d)|(?:来源|作者|编辑|记者|责编)\s*[：:]/

/** The reader's own day, not the page's: 今天是2024年5月6日. */
const dayOfReading = /(?:今天|今日|现在|当前(?:日期|时间))(?:是|为)?[：:\s]*(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}/g

/** 2023年5月12日 星期五 多云 18~26℃: the weather beside a day, or a greeting, tells that it is the reader's too. */
export const besideWeather = /℃|°C|[晴阴雨雪雾霾]转|多云|(?:小|中|大|阵)[雨雪]|(?<=[\s日一二三四五六])[晴阴](?=\s|$)|欢迎[您你]|[您你]好/

/**
 * When the page was published: what its meta data state, else the date in its dateline, masthead or above its text.
 * Footers, related lists and the text itself are never asked.
 */
export function publishedOf(meta: string | undefined, blocks: readonly { kind: BlockKind; text: string }[]): string | undefined {
  const stated = meta === undefined ? undefined : isoOf(meta)
  if (stated !== undefined) return stated
  const lines = blocks.filter(({ kind }) => kind === 'dateline')
  // A day over the page without a word of its own is often the reader's, or the site's.
  const heads = [...lines.filter(({ text }) => said.test(text)), ...lines.filter(({ text }) => stamped.test(text)), ...lines, ...blocks.filter(({ kind, text }) => kind === 'masthead' && !besideWeather.test(text))]
  for (const { text } of heads) {
    const date = isoOf(text.replace(dayOfReading, ' '))
    if (date !== undefined) return date
  }
  return undefined
}

function isoOf(text: string): string | undefined {
  const match = day.exec(text) ?? compact.exec(text.trim()) ?? dayFirst(text)
  if (!match) return undefined
  const [year, month, date] = [match[1]!, match[2]!.padStart(2, '0'), match[3]!.padStart(2, '0')]
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31 ? `${year}-${month}-${date}` : undefined
}
