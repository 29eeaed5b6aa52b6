import { expect, it } from 'vitest'
import { meetingEnds, meetingHeads } from '../../src/lexicon/meeting-heads.ts'

/** The pattern without its inner groups: the words that a head can end in. */
const ends = meetingHeads.replace(/\(\?<?[=!:][^()]*\)\??/g, '')

it.each(['会议', '推进会', '主题党日', '主题党日活动', '启动仪式', '首发式', '集中学习研讨', '集体学习', '读书班', '专题党课', '典礼', '论坛', '峰会', '签约活动'])('a head ends in one of the listed characters: %s', (head) => {
  expect(new RegExp(`${meetingHeads}$`).test(head)).toBe(true)
  expect(meetingEnds).toContain(head.at(-1))
})

it('lists every character that the pattern can end in', () => {
  const last = new Set([...ends.matchAll(/([\u3400-\u9fff])(?=[|)]|$)/g)].map((match) => match[1]!))
  expect([...last].filter((character) => !meetingEnds.includes(character))).toEqual([])
})
