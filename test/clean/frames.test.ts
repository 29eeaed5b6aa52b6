import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { documentId, type MediaType } from '../../src/model/document.ts'

const title = '清河县召开春季防汛调度会'
const body = '3月5日上午，清河县召开春季防汛调度会，县委书记李青山主持会议并讲话，副县长王安平通报水情。'

function blocksOf(text: string, mediaType: MediaType = 'text/plain'): [string, string][] {
  const cleaned = clean({ id: documentId(mediaType, text), text, mediaType })
  return cleaned.blocks.map(({ kind, span }) => [kind, cleaned.text.slice(span.start, span.end)])
}

const others = ['市委书记赵国栋会见来访客商', '市长钱志强主持召开市政府常务会议', '副市长孙丽华到南湖社区调研养老工作']

describe('the frame that a site sets around a text', () => {
  it.each([
    ['above it', `首页\n要闻\n${others.join('\n')}\n${title}\n2024-03-06\n${body}`],
    ['above it and the path to it', `${others[2]}\n${others[1]}\n您的位置：首页 > 要闻\n${title}\n${body}`],
    ['behind it, each over its day', `${title}\n${body}\n${others.map((other) => `${other}\n2025-11-02`).join('\n')}`],
    ['behind it, each under its day', `${title}\n${body}\n${others.map((other, i) => `[11-0${i + 1}]\n${other}`).join('\n')}`],
  ])('has no part in it: headlines of other pages %s', (_, page) => {
    const blocks = blocksOf(page)
    expect(blocks).toContainEqual(['title', title])
    expect(blocks).toContainEqual(['body', body])
    expect(blocks.filter(([, text]) => others.some((other) => text.includes(other)))).toEqual([])
  })

  it('has its headline below the rows of an index box, in the line that says most of it', () => {
    const page = `<html><head><meta name="ArticleTitle" content="清河县人民政府办公室关于印发2024年实事项目任务分解表的通知"></head><body><div>清河县人民政府</div><table><tr><td>索引号：</td><td>003257952</td><td>发文字号：</td><td>清政办〔2024〕1号</td></tr><tr><td>发布机构：</td><td>清河县人民政府办公室</td><td>生成日期：</td><td>2024-02-18</td></tr></table><p>清河县人民政府办公室<br>关于印发2024年实事项目任务分解表的通知</p><p>${body}</p></body></html>`
    expect(blocksOf(page, 'text/html').filter(([kind]) => kind === 'title')).toEqual([['title', '关于印发2024年实事项目任务分解表的通知']])
  })

  it('ends at the ways to other pages in a page that has lost its lines', () => {
    const page = `清河县人民政府网走进清河新闻中心政务公开互动交流无障碍长者模式当前位置：首页>要闻${title}发布时间：2024-03-06 08:51来源：清河融媒${body}编辑：林静上一篇：县委书记赵国栋到南湖镇调研下一篇：副县长孙丽华督导春灌清河县人民政府办公室主办`
    expect(blocksOf(page).map(([, text]) => text).join()).not.toMatch(/赵国栋|孙丽华/)
    expect(blocksOf(page).map(([, text]) => text).join()).toContain('王安平')
  })

  it('has no headline in it: the box that a government sets above a paper', () => {
    const box = '索引号：003257952/202403-00011 组配分类：政府会议\n发布机构：清河县人民政府办公室 主题分类：综合政务\n名称：防汛会议 文号：202403\n发布日期：2024-03-06 00:00'
    expect(blocksOf(`网站首页> 政府信息公开首页 > 会议\n${box}\n${title}\n${body}`)).toContainEqual(['title', title])
  })

  it('has no part in it: headlines of other pages above a text without one of its own', () => {
    expect(blocksOf(`要闻推荐\n${others.slice(0, 3).join('\n')}\n${body}`).filter(([, text]) => others.some((other) => text.includes(other)))).toEqual([])
  })

  it('has no part in it: lists of links with their days in HTML', () => {
    const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li><a href="x">${item}</a><span>2025-11-02</span></li>`).join('')}</ul>`
    expect(blocksOf(`${list(others.slice(0, 2))}<p>${title}</p><p>${body}</p>${list(others)}`, 'text/html')).toEqual([['title', title], ['body', body]])
  })

  it('does not tell the day of the text', () => {
    expect(blocksOf(`欢迎访问清河县政府网 今天是2026年1月3日 星期六\n${title}\n${body}`)).toEqual([['title', title], ['body', body]])
  })

  it('leaves the day of the text above the days of such headlines', () => {
    const blocks = blocksOf(`${title}\n${body}\n[发布时间:2024年3月6日]\n${others.map((other, i) => `2025-11-0${i + 1}\n${other}`).join('\n')}`)
    expect(blocks.at(-1)).toEqual(['dateline', '[发布时间：2024年3月6日]'])
  })

  it.each([
    ['a headline in two lines', `${title}\n县委书记李青山主持会议并讲话\n${body}`, title],
    ['one other headline, which may be the text\'s own', `各镇部署秋收秋种工作\n${title}\n${body}`, '各镇部署秋收秋种工作'],
    ['who signs a text, and the day', `${title}\n${body}\n清河县防汛抗旱指挥部\n2024年3月5日`, '清河县防汛抗旱指挥部'],
  ])('leaves %s', (_, page, line) => {
    expect(blocksOf(page).map(([, text]) => text)).toContain(line)
  })
})
