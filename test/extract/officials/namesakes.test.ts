import { describe, expect, test } from 'vitest'
import { appointmentsOf, factsOf } from '../../support/facts-of.ts'

const page = (text: string): string => `永丰县要闻\n2019-05-06 来源：永丰发布\n${text}`
const bearersOf = (text: string): string[] => factsOf(page(text)).people.map(({ key, name, birth, offices }) => `${key} ${name}${birth ? ` ${birth}` : ''}: ${offices.map(({ title, status }) => (status === 'held' ? title : `${title} ${status}`)).join('、')}`)

describe('two bearers of one name on one page', () => {
  test('entries with different births', () => {
    const text = '经县政府研究，决定任命：\n王强（1966年2月生）为县教育局局长；\n王强（1978年12月生）为县林业局局长。'
    expect(bearersOf(text)).toEqual(['p1 王强 1966-02: 县教育局局长', 'p2 王强 1978-12: 县林业局局长'])
    expect(new Set(factsOf(page(text)).appointments.map(({ person }) => person)).size).toBe(2)
  })

  test('offices of two states', () => {
    const text = '沙特王储兼首相穆罕默德向大会致贺信。阿联酋总统穆罕默德也发来贺电。'
    expect(bearersOf(text)).toEqual(['p1 穆罕默德: 王储、首相', 'p2 穆罕默德: 总统'])
  })

  test('one sentence that names both by offices of their own, each with his own role', () => {
    const text = '5月6日，永丰县召开安全生产会议。县委书记李清主持会议，组织部部长张伟宣读通报，县公安局局长张伟汇报工作。'
    expect(bearersOf(text)).toEqual(['p1 李清: 县委书记', 'p2 张伟: 组织部部长', 'p3 张伟: 县公安局局长'])
    expect(new Set(factsOf(page(text)).edges.filter(({ type }) => type === 'SPOKE_AT').map(({ from }) => from))).toEqual(new Set(['p2', 'p3']))
  })

  test.each([
    ['one office worded twice', '副县长张伟主持会议。副县长张伟指出，要抓紧落实。'],
    ['two offices in two sentences', '副县长张伟主持会议。县公安局局长张伟还到现场检查。'],
    ['one birth told twice', '张伟，男，1970年3月生，任县教育局局长。\n张伟（1970年3月生）为县教育局局长。'],
  ])('%s is one person', (_, text) => {
    expect(factsOf(page(text)).people.filter(({ name }) => name === '张伟')).toHaveLength(1)
  })
})

describe('biographies/past-posts', () => {
  test('posts held before are former ones', () => {
    expect(bearersOf('会议决定任命张伟为永丰县副县长。\n张伟，男，1971年2月生，此前任永丰县水利局局长、农业局局长。')).toEqual(['p1 张伟 1971-02: 副县长、县水利局局长 former、农业局局长 former'])
  })

  test('what goes on is none', () => {
    expect(bearersOf('张伟，男，1971年2月生，此前任永丰县水利局局长，现任县农业局局长。')[0]).not.toMatch(/县农业局局长 former/)
    expect(appointmentsOf(factsOf(page('张伟此前任永丰县水利局局长。')))).toEqual([])
  })
})
