import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean/clean.ts'
import type { MediaType } from '../../src/model/document.ts'

const cleaned = (text: string, mediaType: MediaType = 'text/plain') => {
  const result = clean({ id: 'x', text, mediaType })
  return {
    ...result,
    lines: result.blocks.map(({ kind, span }) => [kind, result.text.slice(span.start, span.end)]),
    original: (part: string) => {
      const start = result.text.indexOf(part)
      expect(start).toBeGreaterThanOrEqual(0)
      const span = result.map.toOriginal({ start, end: start + part.length } as never)
      return text.slice(span.start, span.end)
    },
  }
}
const body = '区委书记王安平在会上讲了三点意见，要求各单位把责任落到人头，把进度挂到墙上，年底前逐项交账。'

describe('glosses', () => {
  it.each([
    ['市委書(shū)記(jì)張(zhāng)國(guó)強(qiáng)主持會(huì)議(yì)，並講話。', '市委书记张国强主持会议，并讲话。'],
    ['區(qu)長(cháng)、書記(jì)到會', '区长、书记到会'],
    ['全長(zhǎng)(cháng)', '全长(cháng)'],
  ])('are stripped from %s', (text, expected) => {
    expect(cleaned(text).text.replaceAll('（', '(').replaceAll('）', ')')).toBe(expected)
  })

  it.each(['王芳(女)', '人均GDP(美元)', '李明(li)'])('leave the bracket of %s alone', (text) => {
    expect(cleaned(text).text).toMatch(/[(（].+[)）]/)
  })

  it('lead back to the glossed characters', () => {
    expect(cleaned('市長(zhǎng)張國(guó)強(qiáng)出席').original('张国强')).toBe('張國(guó)強(qiáng)')
  })

  it('that destroyed their neighbours leave one □, and a note where', () => {
    const result = cleaned('全州搬?qiān)任務(wù)要完成。')
    expect(result.text).toContain('搬□任务')
    expect(result.diagnostics).toMatchObject([{ code: 'damaged-text', start: 3 }])
  })
})

describe('script and marks', () => {
  it.each([
    ['於是臺灣與大陸的後生們開會，餘下的事項另議，里長與台長都到了。', '于是台湾与大陆的后生们开会，余下的事项另议，里长与台长都到了。'],
    ['著名学者谈乾隆年间的城建', '著名学者谈乾隆年间的城建'],
    ['“智造清濛”行动在甯县启动', '“智造清濛”行动在甯县启动'],
    ['推进智慧城市建设,完成投资1,200万元(含税);12:30开会', '推进智慧城市建设，完成投资1,200万元（含税）；12:30开会'],
    ['区领导李 明、王　强出席', '区领导李明、王强出席'],
    ['阿不都•热合曼主持', '阿不都·热合曼主持'],
  ])('of %s come out in one form', (text, expected) => {
    expect(cleaned(text).text).toBe(expected)
  })

  it('lead back through characters beyond the basic plane', () => {
    expect(cleaned('副區長孟昭暐、𬕂某出席').original('𬕂某')).toBe('𬕂某')
  })
})

describe('the text of a page', () => {
  it('is told from masthead, dateline, byline, related items and footer', () => {
    const page = `首页 > 要闻 > 正文\n安源区召开城建推进会\n2021-03-06 09:12 来源：安源发布 编辑：李编\n本报讯（记者 钱记 通讯员 孙通）${body}\n责任编辑：李编\n相关阅读\n· 区长周某调研企业\n版权所有`
    expect(cleaned(page).lines).toEqual([
      ['masthead', '首页 > 要闻 > 正文'],
      ['title', '安源区召开城建推进会'],
      ['dateline', '2021-03-06 09:12 来源：安源发布 编辑：李编'],
      ['body', body],
      ['dateline', '责任编辑：李编'],
    ])
    expect(cleaned(page).published).toBe('2021-03-06')
  })

  it.each(['[2021-03-06]', '（2021-03-06）', '● 2021年3月6日', '20210306', '2021-03-06T08:00:00', '发布于：2021-03-06', '撰写时间：2021-03-06', '区政府办 2021-03-06', '更新时间 2021-03-06', '2021年3月6日  安源快报', '2021-03-06 某某经济报道  记者 钱 记', '安源日报 2021年3月6日 A01版'])('is dated by a line %s', (line) => {
    expect(cleaned(`安源区召开城建推进会\n${line}\n${body}`).published).toBe('2021-03-06')
  })

  it('opens with a paragraph of news that lacks its last stop', () => {
    expect(cleaned('市政府召开征求意见座谈会\n来源：市政府办公室 发布时间：2021-03-06\n3月5日，市长王安平主持召开座谈会，听取意见。市政府秘书长李清河出席会议\n会上，大家踊跃发言，提出意见和建议。').lines.map(([kind]) => kind)).toEqual(['title', 'dateline', 'body', 'body'])
  })

  it('keeps short lines of lists', () => {
    const page = `关于王安平等职务任免的通知\n区政府决定，任命：\n王安平为区财政局局长；\n李清河为区教育局局长。\n免去：\n周长林的区财政局局长职务。`
    expect(cleaned(page).lines.map(([, line]) => line)).toContain('周长林的区财政局局长职务。')
  })

  it.each(['→ 上一篇：区长周某调研企业', '← 下一篇：区长周某调研企业', '相关：区长周某调研企业 吴某讲话'])('ends before %s', (line) => {
    expect(cleaned(`安源区召开城建推进会\n${body}\n${line}`).lines.at(-1)).toEqual(['body', body])
  })

  it('is named where it was cut, with the reason', () => {
    const { removed } = cleaned(`安源区召开城建推进会\n${body}\n相关阅读\n区长周某调研企业`)
    expect(removed).toMatchObject([{ step: 'boilerplate' }, { step: 'boilerplate', reason: expect.stringContaining('related') }])
  })

  it('joins lines that a page broke in mid-sentence', () => {
    const broken = body.replace(/(.{20})/g, '$1\n')
    expect(cleaned(`${broken}\n${broken}`).text.replaceAll('\n', '')).toContain(body)
    expect(cleaned(`${broken}\n${broken}`).blocks).toHaveLength(2)
  })

  it('joins a session that the width of a title has broken', () => {
    expect(cleaned(`政府工作报告\n——2021年1月10日在安源区第五届\n人民代表大会第三次会议上\n${body}`).text).toContain('第五届人民代表大会第三次会议上')
  })
})

it('keeps apart headlines on lines of their own', () => {
  const heads = ['3月5日上午，市政府第一次全体（扩大）会议在三楼会议室召开', '市委书记王安平作重要讲话', '市委副书记、市长李清河作主题工作报告', '市委常委、副市长赵一鸣通报了招商引资、项目建设情况', '市委常委、副市长钱小山主持会议']
  expect(cleaned(`${heads.join('\n')}\n${body}`).lines.map(([, line]) => line)).toEqual(expect.arrayContaining(heads.slice(0, 4)))
})

it('keeps apart tasks of a list on lines of their own', () => {
  const tasks = ['开展讲座不少于100场、辅导20场', '新建、更新120个健身路径', '*30个健身苑点、2片足球场', '完成30台电梯加装、9家中心消防改造', '新建10家、改建6家活动室']
  expect(cleaned(`安源区实事项目安排\n${body}\n${tasks.join('\n')}`).lines.map(([, line]) => line)).toEqual(expect.arrayContaining(tasks))
})

describe('copies out of printed pages', () => {
  it.each([
    ['set apart by blanks', '区 委 书 记 王 安 平 主 持 会 议 ， 区 长 李 清 河 通 报 了 进 展 ， 会 期 2 天 。', '区委书记王安平主持会议，区长李清河通报了进展，会期2天。'],
    ['doubled by bold print', '区区委委书书记记王王安安平平主主持持会会议议', '区委书记王安平主持会议'],
    ['with a few names set wide', '区领导李 明、王 强出席了会议，并作了讲话', '区领导李明、王强出席了会议，并作了讲话'],
    ['with numbers set wide', '到 2025 年，新建大棚 500 座，流转土地 3.4 万亩，覆盖率达到 95 %', '到2025年，新建大棚500座，流转土地3.4万亩，覆盖率达到95%'],
    ['with a blank that parts a headline', '某地列车脱轨 5人受伤', '某地列车脱轨 5人受伤'],
    ['with the number of a row', '12 家庭医生签约', '12 家庭医生签约'],
    ['with pictures at their end', '粮食产量稳定在10万吨。📈🌾', '粮食产量稳定在10万吨。'],
    ['with words that are meant twice', '要天天讲、月月讲，看看谁家干得好好的', '要天天讲、月月讲，看看谁家干得好好的'],
  ])('%s are closed', (_, text, expected) => {
    expect(cleaned(text).text).toBe(expected)
  })

  it('lose the numbers of their pages, and sentences go on over them', () => {
    const broken = body.replace(/(.{12})/g, '$1\n')
    const [head, tail] = [broken.slice(0, 26), broken.slice(26)]
    const { text, removed } = cleaned(`${broken}\n${head}- 3 -\n${tail}\n第 4 页 共 5 页`)
    expect(text.replaceAll('\n', '')).toContain(body + body)
    expect(removed.map(({ reason }) => reason)).toHaveLength(2)
  })
})

describe('HTML', () => {
  const page = `<!DOCTYPE html><html><head><title>通知</title><meta name="PubDate" content="2021-03-05"></head><body><div class="nav"><a href="#">首页</a></div>
<h1>任前公示</h1><p>${body.replace('王安平', '<b>王安&#x5E73;</b>').replace('三点', '三&nbsp;点')}</p><script>document.title = "王某"</script>
<table><tr><th>姓名</th><th>职务</th></tr><tr><td>李清<br>河</td><td>区财政局局长</td></tr></table><ul class="related"><li>区长周某</li></ul><ul class="more"><li>区长周某督查企业</li></ul></body></html>`

  it('is laid out in blocks, rows with tabs, without scripts and boxes of links', () => {
    const { lines, published } = cleaned(page, 'text/html')
    expect(lines[0]).toEqual(['title', '任前公示'])
    expect(lines[1]?.[1]).toContain('王安平在会上')
    expect(lines.at(-1)).toEqual(['row', '李清河\t区财政局局长'])
    expect(published).toBe('2021-03-05')
  })

  it('leads back to the file with its markup and entities', () => {
    expect(cleaned(page, 'text/html').original('王安平')).toBe('王安&#x5E73;')
    expect(cleaned(page, 'text/html').original('李清河')).toBe('李清<br>河')
  })
})

describe('Markdown', () => {
  it('loses its marks and keeps its words', () => {
    expect(cleaned(`# 工作推进会\n\n${body.replace('王安平', '**王安平**').replace('责任', '[责任](http://x)')}`, 'text/markdown').lines).toEqual([['title', '工作推进会'], ['body', body]])
  })
})
