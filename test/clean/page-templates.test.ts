import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'

const first = '3月5日，安源区召开城市更新推进会。区委书记王安平出席会议并讲话，区长李清河主持会议。'
const second = '会议要求，各街道要倒排工期，把任务分到周、落到人，确保六月底前全部开工。'

/** Pages as the systems behind local sites lay them out: what belongs to the report, and what else stands on the page. */
const templates: readonly { name: string; page: string; title: string; published?: string; masthead: string }[] = [
  {
    name: 'a portal with the standard meta data',
    title: '安源区召开城市更新推进会',
    published: '2023-03-06',
    masthead: '安源区人民政府',
    page: `<html><head><title>安源区召开城市更新推进会_区内要闻</title><meta name="SiteName" content="安源区人民政府"><meta name="ArticleTitle" content="安源区召开城市更新推进会"><meta name="PubDate" content="2023-03-06 09:20"></head>
<body><div class="dqwz">您现在的位置：<a href="/">首页</a> &gt; <a href="/yw">要闻</a></div><div class="article"><h2>安源区召开城市更新推进会</h2><div class="info">来源：区融媒体中心　发布时间：2023-03-06　字号：[大 中 小]</div>
<div class="TRS_Editor"><p>　　${first}</p><p>　　${second}</p></div><div class="bdsharebuttonbox">分享到：<a>微信</a></div></div>
<div class="xgwz"><h3>相关文章</h3><ul><li><a href="/1">副区长周长林走访企业</a></li></ul></div><div class="footer">主办：安源区人民政府办公室 赣ICP备05000001号</div></body></html>`,
  },
  {
    name: 'old tables without classes',
    title: '安源区召开城市更新推进会',
    published: '2013-03-06',
    masthead: '首页 | 时政',
    page: `<html><head><title>安源新闻网</title></head><body><table width="100%"><tr><td><a href="/">首页</a> | <a href="/a">时政</a> | <a href="/b">镇街</a></td></tr></table>
<table><tr><td align="center"><font size="5"><b>安源区召开城市更新推进会</b></font></td></tr><tr><td>2013-3-6 8:55:20　　作者：钱记　　来源：安源新闻　　点击数：492</td></tr>
<tr><td><p>&nbsp;&nbsp;&nbsp;&nbsp;${first}</p><p>&nbsp;&nbsp;&nbsp;&nbsp;${second}</p><p align="right">（责任编辑：孙编）</p></td></tr>
<tr><td>上一条：<a href="/2">区长周长林调研企业</a></td></tr><tr><td>下一条：<a href="/3">副区长吴某走访社区</a></td></tr></table><table><tr><td>版权所有：安源新闻网</td></tr></table></body></html>`,
  },
  {
    name: 'a page of a digital newspaper',
    title: '安源区召开城市更新推进会',
    published: '2019-03-06',
    masthead: '安源日报',
    page: `<html><head><title>安源日报</title></head><body><div>安源日报 2019年03月06日 星期三</div><div>第01版：要闻</div><div><a>上一版</a> <a>下一版</a></div><h1>安源区召开城市更新推进会</h1>
<founder-content><p>本报讯（记者 钱记 通讯员 孙通）${first}</p><p>${second}</p></founder-content><div><a href="/4">区长周长林走访企业</a></div><div><a href="/5">教育大会召开</a></div></body></html>`,
  },
  {
    name: 'an article for telephones',
    title: '安源区召开城市更新推进会',
    published: '2022-03-06',
    masthead: '',
    page: `<html><head><meta property="og:title" content="安源区召开城市更新推进会"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-03-06T10:00:00+08:00"}</script></head><body>
<h1 id="activity-name">安源区召开城市更新推进会</h1><div>原创 安源融媒</div><div id="js_content"><section><span>点击上方蓝字关注我们</span></section><section><span>${first}</span></section><section><p><span style="color:#333">${second}</span></p></section>
<section><span>文字：钱记</span></section><section><span>审核：孙审 编辑：李编</span></section><section>往期推荐</section><section><a href="/6">区长周长林的一天</a></section></div></body></html>`,
  },
  {
    name: 'a page of a forum that carries news',
    title: '安源区召开城市更新推进会',
    published: '2021-03-06',
    masthead: '安源论坛',
    page: `<html><body><div id="hd"><a href="/">安源论坛</a> › <a href="/n">资讯</a> › 查看内容</div><h1>安源区召开城市更新推进会</h1><p>2021-3-6 12:55| 发布者: admin| 评论: 0</p>
<table><tr><td id="article_content"><p>${first}</p><p>${second}</p></td></tr></table><table><tr><td>鲜花</td><td>握手</td><td>雷人</td></tr></table><div>相关分类</div><ul><li><a>区长周长林视察学校</a></li></ul></body></html>`,
  },
]

describe('a page laid out as', () => {
  it.each(templates)('$name yields its report, title and date, and no name of another page', ({ page, title, published, masthead }) => {
    const result = clean({ id: 'x', text: page, mediaType: 'text/html' })
    const lines = result.blocks.map(({ kind, span }) => [kind, result.text.slice(span.start, span.end)] as const)
    expect(lines.filter(([kind]) => kind === 'body').map(([, text]) => text)).toEqual([first, second.replace('六月底', '6月底')])
    expect(lines.find(([kind]) => kind === 'title')?.[1]).toBe(title)
    expect(result.published).toBe(published)
    expect(lines.filter(([kind]) => kind === 'masthead').map(([, text]) => text).join('\n')).toContain(masthead)
    expect(lines.filter(([kind]) => kind !== 'masthead' && kind !== 'dateline').map(([, text]) => text).join('\n')).not.toMatch(/周长林|吴某|钱记|孙审|李编/)
    const at = result.text.indexOf('区委书记王安平')
    const { start, end } = result.map.toOriginal({ start: at, end: at + 7 } as never)
    expect(page.slice(start, end)).toBe('区委书记王安平')
  })
})
