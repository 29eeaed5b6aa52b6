import { describe, expect, it } from 'vitest'
import { textLines } from '../../src/clean/text-lines.ts'

const linesOf = (source: string): string[] => textLines(source, 'text/plain').map(({ mapped }) => mapped.text)

/** A page that breaks all its text after 24 characters. */
const wrapped = `清河县召开春季防汛调度会
3月5日上午，清河县召开春季防汛调度会。县委副书记、县
长李青山主持会议并讲话，副县长王安平通报水情，县（区）
有关部门参加。
李青山要求，各乡镇要逐村排查隐患，备足编织袋、冲锋舟，
对重点堤段逐段落实责任人；全县今年整治渠道投资增长
12.5%，为“安澜清河”工程打好底子，把《清河县防汛预案》
落到实处，其中排涝站的改造由县水务局负责，由乡镇作出
安排：汛前完成清淤。副县长阿不力克木·买买提、艾尼瓦尔
·吐尔逊一同参加。
牵头单位：县水务局`

describe('text that the width of the page has broken', () => {
  it('is joined, whatever stands at the break', () => {
    const [, first, second, label] = linesOf(wrapped)
    expect(first).toBe('3月5日上午，清河县召开春季防汛调度会。县委副书记、县长李青山主持会议并讲话，副县长王安平通报水情，县（区）有关部门参加。')
    expect(second).toContain('投资增长12.5%，为“安澜清河”工程打好底子，把《清河县防汛预案》落到实处，其中排涝站的改造由县水务局负责，由乡镇作出安排：汛前完成清淤。副县长阿不力克木·买买提、艾尼瓦尔·吐尔逊一同参加。')
    expect(label).toBe('牵头单位：县水务局')
  })

  it('ends where a line is a roster of names', () => {
    const listed = wrapped.replace('牵头单位：县水务局', '王安平 李清河 何梅（女、壮族） 周长林 赵一鸣\n执行主席分组名单')
    expect(linesOf(listed)).toEqual(expect.arrayContaining(['王安平 李清河 何梅（女、壮族） 周长林 赵一鸣', '执行主席分组名单']))
  })

  it('goes on within a name that the break parts, though its line holds no comma', () => {
    const parted = wrapped.replace('有关部门参加。', '有关部门参加。\n会议审议通过《清河县水网建设提升行动方案（2023\n—2025年）》。')
    expect(linesOf(parted)).toContain('会议审议通过《清河县水网建设提升行动方案（2023—2025年）》。')
  })

  it('goes on where the next line opens with the end of a word, though the line breaks off early', () => {
    const early = wrapped.replace('有关部门参加。', '有关部门参加。\n县领导陈立新、孟祥\n辉，县政府办主任沈国平列席会议。')
    expect(linesOf(early)).toContain('县领导陈立新、孟祥辉，县政府办主任沈国平列席会议。')
    const items = wrapped.replace('有关部门参加。', '有关部门参加。\n会议提出以下要求\n一、落实责任')
    expect(linesOf(items)).toContain('一、落实责任')
  })

  it('is measured without the pinyin of its glosses', () => {
    expect(linesOf(wrapped.replaceAll('县', '縣(xiàn)'))).toHaveLength(4)
  })

  it('goes on behind a line that ends in a gloss', () => {
    const lines = linesOf(wrapped.replace('副书记、县\n长李青山', '副书记、縣(xiàn)\n長(zhǎng)李青山'))
    expect(lines[1]).toContain('副书记、縣(xiàn)長(zhǎng)李青山主持会议')
    expect(lines).toHaveLength(4)
  })

  it('is not joined to the day and the medium between it and its headline', () => {
    const [title, ...text] = wrapped.split('\n')
    expect(linesOf([`${title}，部署防汛、抗旱和春灌等工作`, '2024-03-06 08:12 来源：清河融媒，清河在线', ...text].join('\n'))[1]).toBe('2024-03-06 08:12 来源：清河融媒，清河在线')
  })

  it.each([
    ['a headline over it', '要闻：清河县部署防汛、抗旱'],
    ['a short line that ends without a stop', '记者张平，通讯员周明'],
  ])('is not joined to %s', (_, line) => {
    expect(linesOf(`${line}\n${wrapped}`)[0]).toBe(line)
  })

  it.each(['☑ 新增就业8132人', '1.整治渠道12公里', '（二）强化责任', '● 清河县召开人大常委会会议'])('does not take up the item %s', (item) => {
    expect(linesOf(`${wrapped.replace('有关部门参加。', '有关部门参加，落实')}\n${item}`).at(-1)).toBe(item)
    expect(linesOf(wrapped.replace('\n李青山要求', `\n${item}\n李青山要求`))).toContain(item)
  })
})
