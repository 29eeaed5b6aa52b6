import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import type { MediaType } from '../../src/model/document.ts'

const blocks = (text: string, mediaType: MediaType = 'text/plain') => {
  const result = clean({ id: 'x', text, mediaType })
  return result.blocks.map(({ kind, span }) => [kind, result.text.slice(span.start, span.end)] as const)
}
const first = '5月22日下午，青溪县召开创建文明县城动员大会，全面部署今年的创建工作，动员全县上下迎难而上。县委书记周文海出席会议并讲话，县长林向东主持会议。'
const second = '会议要求，各镇各部门要对照测评体系逐项梳理，明确责任人和完成时限，务必把短板补齐，确保年底前全部达标。'

describe('a page whose first line holds its frame', () => {
  it.each([
    ['a path, a headline and a dateline', `青溪新闻网 > 时政要闻 青溪县召开创建文明县城动员大会 2018-05-23 18:02:37 来源：青溪县融媒体中心 编辑：赵一 ${first}`, '2018-05-23'],
    ['a path that says where it ends', `首页>>要闻>>正文青溪县召开创建文明县城动员大会 作者：钱二 孙三 来源：青溪台 时间：2018-05-23 阅读：2351 ${first}`, '2018-05-23'],
    ['a dateline over the headline', `青溪新闻 时间：2018-05-23 08:44:19 点击：688 [打印][收藏] 青溪县召开创建文明县城动员大会 ${first}`, '2018-05-23'],
    ['nothing but a headline', `青溪县召开创建文明县城动员大会 ${first}`, undefined],
  ])('of %s has lines of their own', (_, line, published) => {
    const found = clean({ id: 'x', text: `${line}\n${second}`, mediaType: 'text/plain' })
    const lines = blocks(`${line}\n${second}`)
    expect(lines.filter(([kind]) => kind === 'title').map(([, text]) => text)).toEqual(['青溪县召开创建文明县城动员大会'])
    expect(lines.filter(([kind]) => kind === 'body').map(([, text]) => text)).toEqual([first, second])
    expect(found.published).toBe(published)
  })

  it.each([
    ['a sentence with a day of its own', `2018年5月22日，${first.slice(8)}`],
    ['a sentence of two halves', `青溪县认真落实上级部署 ${second}${first.replace(/青溪县|创建|文明|县城/g, '')}`],
    ['the text alone', first],
  ])('is left whole where it is %s', (_, line) => {
    expect(blocks(`${line}\n${second}`).filter(([kind]) => kind === 'body')).toHaveLength(2)
  })
})

const long = (opening: string): string => `${opening}，要坚持问题导向，倒排工期、挂图作战，把任务分解到单位、细化到岗位，一件一件抓落实。县直各部门要主动服务、密切配合，形成合力，对推进缓慢的项目要逐个会诊，限期解决。`
const paragraphs = [first, long('周文海强调'), long('林向东要求'), second]

describe('a page on one line', () => {
  it('parts into paragraphs at the blanks behind its stops', () => {
    expect(blocks(paragraphs.join('　　')).filter(([kind]) => kind === 'body').map(([, text]) => text)).toEqual(paragraphs)
    expect(blocks(`<html><body><div><p>${paragraphs.join(' ')}</p></div></body></html>`, 'text/html').filter(([kind]) => kind === 'body').map(([, text]) => text)).toEqual(paragraphs)
  })

  it('parts at the headings of its items', () => {
    const lines = blocks(`${first} 一、总体情况 ${long('一季度')} 二、下步打算 ${long('下一步')}`)
    expect(lines.map(([, text]) => text)).toEqual([first, '一、总体情况', long('一季度'), '二、下步打算', long('下一步')])
  })

  it('stays whole where blanks stand behind its commas too', () => {
    expect(blocks(paragraphs.join('').replace(/([，、。])/g, '$1 ')).filter(([kind]) => kind === 'body')).toHaveLength(1)
  })
})

describe('markup whose paragraphs are the lines of a printed page', () => {
  const lines = `${first}${second}`.match(/.{1,30}/gs)!
  it.each([['<p>', lines.map((line) => `<p>${line}</p>`).join('\n')], ['<br>', lines.join('<br>\n')]])('of %s has them joined', (_, markup) => {
    expect(blocks(`<html><body><h1>青溪县召开动员大会</h1><div>${markup}</div></body></html>`, 'text/html').filter(([kind]) => kind === 'body').map(([, text]) => text).join('')).toBe(`${first}${second}`)
    expect(blocks(`<html><body><h1>青溪县召开动员大会</h1><div>${markup}</div></body></html>`, 'text/html').filter(([kind]) => kind === 'body').length).toBeLessThanOrEqual(2)
  })
})

describe('a page without any break', () => {
  const sentences = [first, '会前，与会人员到滨河社区、青溪中学现场观摩了创建工作，听取了社区网格化管理和校园周边整治情况的介绍。', second]
  const page = `青溪县人民政府网走进青溪新闻中心政务公开当前位置：首页 > 新闻中心 > 青溪要闻青溪县召开创建文明县城动员大会发布时间：2018-05-23 08:51:07来源：青溪融媒字体：【大 中 小】${sentences.join('')}编辑：赵一上一篇：县委书记吴国梁到南湖镇调研下一篇：副县长孙丽华督导春灌`
  it('has its frame and its tail parted from the sentences, each of which is read by itself', () => {
    const lines = blocks(page)
    expect(lines.filter(([kind]) => kind === 'title').map(([, text]) => text)).toEqual(['青溪县召开创建文明县城动员大会'])
    expect(lines.filter(([kind]) => kind === 'body').map(([, text]) => text)).toEqual([...first.split(/(?<=。)/), ...sentences[1]!.split(/(?<=。)/), second])
    expect(lines.map(([, text]) => text).join()).not.toMatch(/吴国梁|孙丽华/)
  })
})

describe('a headline that the markup names', () => {
  it('is not the name of the site, nor the path to the page', () => {
    for (const site of ['青溪县政府门户网站', '首页 > 青溪新闻 > 正文']) {
      const page = `<html><body><h1>${site}</h1><h3>青溪县召开创建文明县城动员大会</h3><p>${first}</p><p>${second}</p></body></html>`
      expect(blocks(page, 'text/html').filter(([kind]) => kind === 'title').map(([, text]) => text)).toEqual(['青溪县召开创建文明县城动员大会'])
    }
  })
})
