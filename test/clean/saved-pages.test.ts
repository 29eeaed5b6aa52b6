import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import { documentId } from '../../src/model/document.ts'
import { cleanSpan } from '../../src/model/span.ts'

function pageOf(text: string): { readonly blocks: [string, string][]; readonly published: string | undefined; original(words: string): string } {
  const cleaned = clean({ id: documentId('text/plain', text), text, mediaType: 'text/plain' })
  return {
    blocks: cleaned.blocks.map(({ kind, span }) => [kind, cleaned.text.slice(span.start, span.end)]),
    published: cleaned.published,
    original(words) {
      const at = cleaned.text.indexOf(words)
      const { start, end } = cleaned.map.toOriginal(cleanSpan(at, at + words.length))
      return text.slice(start, end)
    },
  }
}

const title = '清河县召开防汛调度会'
const body = '3月5日上午，清河县召开防汛调度会，县委书记李青山主持会议并讲话，副县长王安平通报水情。'

describe('a page saved as plain text', () => {
  it('may be Markdown: names keep neither stars nor addresses', () => {
    const page = pageOf(`[首页](http://x.cn/) > [要闻](/yw) > 正文\n# ${title} **李青山讲话**\n![](/a.jpg)\n**发布时间：**2024-03-06 **来源：**县融媒体中心\n3月5日，县委书记**李青山**主持会议，县长[赵明](http://x.cn/zm)、副县长**王 安**出席。\n- [副县长钱志调研](/2)`)
    expect(page.blocks).toContainEqual(['title', `${title} 李青山讲话`])
    expect(page.blocks).toContainEqual(['body', '3月5日，县委书记李青山主持会议，县长赵明、副县长王安出席。'])
    expect(page.blocks.filter(([, text]) => text.includes('钱志'))).toEqual([])
    expect(page.published).toBe('2024-03-06')
    expect(page.original('县长赵明')).toBe('县长[赵明')
  })

  it('is no Markdown for stars in place of names', () => {
    expect(pageOf(`${title}\n3月5日，县领导李青山、**、王安平、**出席会议，总结防汛工作。`).blocks).toContainEqual(['body', '3月5日，县领导李青山、**、王安平、**出席会议，总结防汛工作。'])
  })

  it('may keep the tags and entities of its source', () => {
    const page = pageOf(`<h3>${title}</h3> <p>&ensp;&ensp;3月5日，县委书记<strong>李青山</strong>主持会议，副县长王&nbsp;安出席。</p> <p>会议强调，要抓好&ldquo;两线&rdquo;防汛工作，确保安全。</p>`)
    expect(page.blocks.slice(-2)).toEqual([
      ['body', '3月5日，县委书记李青山主持会议，副县长王安出席。'],
      ['body', '会议强调，要抓好“两线”防汛工作，确保安全。'],
    ])
    expect(page.original('王安')).toBe('王&nbsp;安')
  })

  it('keeps comparisons and ampersands of its own', () => {
    expect(pageOf(`${title}\n会议要求，水位<3.5米时由县水利局负责，R&D经费占比>2%，确保安全度汛。`).blocks.at(-1)![1]).toBe('会议要求，水位<3.5米时由县水利局负责，R&D经费占比>2%，确保安全度汛。')
  })

  it('may have the bars of the cell that held it', () => {
    expect(pageOf(`| ${body} |\nGMT+8, 2025-4-2 08:15`)).toMatchObject({ blocks: [['body', body]], published: undefined })
  })

  it('may have its reporter on a line of his own', () => {
    expect(pageOf(`${title}\n本报讯（记者\n孙晓梅）${body}`).blocks.at(-1)).toEqual(['body', body])
  })

  it.each(['王安平表示，要抓好防汛。（来源：县融媒体中心）', '王安平表示，要抓好防汛。（来源：清河日报） |'])('may close a paragraph with its source: %s', (last) => {
    expect(pageOf(`${title}\n${body}\n${last}`).blocks.at(-1)).toEqual(['body', last.replace(/（.*/, '')])
  })

  it('may part its credits over lines', () => {
    expect(pageOf(`${title}\n${body}\n[编辑：\n吴小波 审核：戎小平 审签：王小明\n]`).blocks.filter(([kind]) => kind === 'body')).toEqual([['body', body]])
  })

  it.each(['新闻推荐', '最近更新', '推荐资讯', '相關鏈結', '栏目推荐', '手机扫码分享本文'])('ends before %s', (head) => {
    expect(pageOf(`${title}\n${body}\n${head}\n昨日，副市长周建国到某社区调研养老工作，并看望慰问了老人。`).blocks.at(-1)).toEqual(['body', body])
  })

  it.each([
    ['2023年政府工作报告\n——2023年1月5日在清河县第十八届人民代表大会第三次会议上\n县长 赵明', '2023年政府工作报告'],
    ['下一版»本期共4版，当前第1版 PDF\n清河县召开防汛调度会', title],
    ['清河县召开防汛调度会\n某某商报·某某新闻网 孙晓梅 通讯员 周洋', title],
  ])('has its headline: %s', (head, expected) => {
    expect(pageOf(`${head}\n${body}`).blocks.filter(([kind]) => kind === 'title')).toEqual([['title', expected]])
  })

  it('may tell a day in each line', () => {
    const days = ['3月4日上午，副县长王安平到东湖水库查看防汛工作', '3月4日下午，县长赵明到南山镇督导防汛工作', '3月5日，县委书记李青山在县防汛指挥部调度防汛工作']
    expect(pageOf(`${title}\n${days.join('\n')}\n会议强调，要压实责任，确保安全度汛。`).blocks.filter(([kind]) => kind === 'body').map(([, text]) => text)).toEqual([...days, '会议强调，要压实责任，确保安全度汛。'])
  })
})
