import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlLines } from '../../src/clean/html-lines.ts'
import { cleanSpan } from '../../src/model/span.ts'

const told = '3月5日，区委召开城建推进会，区委书记王安平主持会议并讲话，区长李清河通报了进展。'
const texts = (source: string): string[] => htmlLines(source).lines.map(({ mapped }) => mapped.text)

describe('the lines of a page', () => {
  it.each([
    ['end tags that nothing opened', '<p>区长李清河</span>主持</font>会议</p>', ['区长李清河主持会议']],
    ['comments', '<p>区长<!-- 王某 -->李清河</p>', ['区长李清河']],
    ['entities, white ones too', '<p>甲&nbsp;乙&#32;丙&NewLine;丁&amp;&#20013;&#x20000;</p>', ['甲 乙 丙 丁&中𠀀']],
    ['entities without their semicolon', '<p>张三&nbsp李四 AT&T</p>', ['张三 李四 AT&T']],
    ['text misplaced in a table', '<div>前文甲<table><tr><td>丙</td><td>丁</td></tr>乙在表外</table></div>', ['前文甲', '丙\t丁', '乙在表外']],
    ['text misplaced between rows', '<table><tr><td>丙</td></tr>乙<tr><td>丁</td></tr></table>', ['丙', '乙', '丁']],
    ['breaks', '<p>第一段<br>第二段</p>', ['第一段', '第二段']],
    ['breaks in cells', '<table><tr><td>李清<br>河</td><td>区长</td></tr></table>', ['李清河\t区长']],
    ['names below each other in a cell', '<table><tr><td>李清河<br>王　强</td><td>副区长</td></tr></table>', ['李清河 王 强\t副区长']],
    ['several names on each line of a cell', '<table><tr><td>委员</td><td>李清河（女）　王　强<br>周　林　赵长安</td></tr></table>', ['委员\t李清河（女） 王 强 周 林 赵长安']],
    ['words that break in a cell', '<table><tr><td>王强</td><td>分管文<br>化和旅游</td></tr></table>', ['王强\t分管文化和旅游']],
    ['empty cells', '<table><tr><td>1</td><td></td><td>区长</td></tr></table>', ['1\t\t区长']],
    ['layout tables', '<table><tr><td><p>甲段</p><p>乙段</p></td></tr></table>', ['甲段', '乙段']],
    ['a text in one cell that only breaks part', `<table><tr><td>${told}<br><br>${told}<br>记者周明</td></tr></table>`, [told, told, '记者周明']],
    ['a text beside a cell of links', `<table><tr><td>首页<br>要闻<br>公告</td><td>${`${told}<br>`.repeat(8)}</td></tr></table>`, ['首页', '要闻', '公告', ...Array.from({ length: 8 }, () => told)]],
    ['several breaks in a cell of data', '<table><tr><td>1</td><td>新建中心幼儿园<br>改造农贸市场<br>硬化村道</td></tr></table>', ['1\t新建中心幼儿园改造农贸市场硬化村道']],
    ['a source that breaks its paragraphs by width', '<p>\n    3月5日上午，安源区委副书记、区人民政府区\n    长李清河到城关镇调研,要求年内硬化村道12\n公里。\n</p>', ['3月5日上午，安源区委副书记、区人民政府区长李清河到城关镇调研,要求年内硬化村道12公里。']],
    ['a list that only its source parts', '<p>李清河 区教育局党组书记、局长\n王安平 区财政局党组书记、局长</p>', ['李清河 区教育局党组书记、局长 王安平 区财政局党组书记、局长']],
    ['names that only their source parts', '<p>李清河\n王强</p>', ['李清河 王强']],
    ['lines of preformatted text', '<pre>甲段\n\n乙段</pre>', ['甲段', '乙段']],
    ['what is struck or hidden', '<p>甲<del>旧</del>乙</p><script>丙</script><style>丁</style><textarea>戊</textarea>', ['甲乙']],
    ['what stands aside', `<article><p>${told}</p></article><aside><h4>热门</h4><ol><li>市长陈天明来我区调研</li></ol></aside>`, [told]],
    ['a page that stands in one form', '<form id="aspnetForm"><h1>推进会</h1><p>甲段</p><select><option>乙</option></select></form>', ['推进会', '甲段']],
  ])('has %s right', (_, source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  it('leaves out boxes named as navigation, related or footer', () => {
    const { lines, boilerplate } = htmlLines(`<div class="top-nav">首页</div><p>${told}</p><ul class="related"><li>区长周某调研</li></ul><footer>某某网</footer>`)
    expect(lines.map(({ mapped }) => mapped.text)).toEqual([told])
    expect(boilerplate.map(({ mapped }) => mapped.text)).toEqual(['首页', '区长周某调研', '某某网'])
  })

  it('does not believe the names of boxes that hold all the running text', () => {
    expect(texts(`<div class="hot share"><h1>推进会</h1><p>${told}</p></div><nav>首页</nav>`)).toEqual(['推进会', told])
  })

  it.each(['<div>', '<b>', '<table><tr><td>', '<ul><li>', '<td><font>'])('come through %s nested without end', (tag) => {
    expect(texts(tag.repeat(4000) + told).join('')).toBe(told)
  })
})

describe('offsets', () => {
  const piece = fc.constantFrom('甲', '乙', '國', '𬕂', ' ', '\n', '&nbsp;', '&#32;', '&amp', '&', '<', '>', '<b>', '</b>', '</span>', '<p>', '</p>', '<br>', '<table>', '<tr>', '<td>', '</td>', '</tr>', '</table>', '<!--', '-->', '<a href="x>y">', '</a>', '<pre>', '<form>', '<h1>', '<li>', '</p', '<textarea>', '<i><p>')

  it('of every Chinese character are those of the file, whatever the markup', () => {
    const misled = (source: string): string[] => htmlLines(source).lines.flatMap(({ mapped }) => {
      let at = 0
      return [...mapped.text].filter((character) => {
        const span = mapped.map.toOriginal(cleanSpan(at, at + character.length))
        at += character.length
        return character >= '\u3400' && source.slice(span.start, span.end) !== character
      })
    })
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => void expect(misled(pieces.join(''))).toEqual([])), { numRuns: 2000, seed: 7 })
  })
})

describe('entries of leaders that are links', () => {
  const links = (...entries: string[]): string => `<h2>县政府领导</h2><ul>${entries.map((entry) => `<li><a href="1">${entry}</a></li>`).join('')}</ul>`
  const hints = (source: string): string[] => htmlLines(source).lines.map(({ mapped, hint }) => `${hint} ${mapped.text}`)
  const entries = ['县长&nbsp;李清河', '副县长&nbsp;王强', '副县长&nbsp;拓小霞', '县政府办公室主任：周林']

  it('are what a page without running text says', () => expect(hints(links(...entries))).toEqual(['heading 县政府领导', 'none 县长 李清河', 'none 副县长 王强', 'none 副县长 拓小霞', 'none 县政府办公室主任：周林']))
  it('stay links beside running text, and where they are headlines', () => {
    expect(hints(`<p>${told}</p>${links(...entries)}`)).not.toContain('none 县长 李清河')
    expect(hints(links('县长李清河调研水利工程', '副县长王强督导防汛', '县长李清河会见客商'))).toContain('link 县长李清河调研水利工程')
  })
})
