import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const venuesOf = (text: string): string[] =>
  factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n${text}`).meetings.map(({ name, venue }) => `${name}: ${venue === null ? '-' : `${venue.name} ${venue.code ?? '?'}`}`)

describe('where a meeting took place', () => {
  it.each([
    ['3月5日，安源区城市建设推进会在区会议中心召开，区长李清河主持。', ['安源区城市建设推进会: 区会议中心 360302']],
    ['3月5日，全区春耕备耕现场会在高坑镇五丰村举行，区长李清河讲话。', ['全区春耕备耕现场会: 高坑镇五丰村 360302']],
    ['3月5日，区长李清河在区政府四楼会议室主持召开区政府第30次常务会议。', ['区政府第30次常务会议: 区政府四楼会议室 360302']],
    ['3月5日，安源区在湘东区召开招商引资推介会，区长李清河讲话。', ['招商引资推介会: 湘东区 360313']],
    ['3月5日，全区防汛工作会议召开。会议在区应急指挥中心举行，区长李清河主持。', ['全区防汛工作会议: 区应急指挥中心 360302']],
    ['3月5日，全市旅游发展大会在南昌举行，区长李清河参加。', ['全市旅游发展大会: 南昌 360100']],
  ])('%s', (text, expected) => expect(venuesOf(text)).toEqual(expected))

  it.each([
    '3月5日，安源区召开城市建设推进会，区长李清河在会上讲话。',
    '3月5日，全区安全生产工作会议在线上召开，区长李清河主持。',
    '3月5日，在防汛的关键时期，全区防汛工作会议召开，区长李清河主持。',
    '3月5日，区长李清河在调研期间主持召开座谈会。',
  ])('is not told in %s', (text) => expect(venuesOf(text).every((line) => line.endsWith(': -'))).toBe(true))
})

describe('where a tour went', () => {
  it.each([
    ['3月5日，区长李清河到高坑镇调研春耕备耕工作。', ['春耕备耕工作调研: 高坑镇 360302']],
    ['3月5日，区长李清河深入部分企业调研复工复产工作。', ['复工复产工作调研: 部分企业 360302']],
    ['3月5日，区长李清河赴湖南省醴陵市考察陶瓷产业发展情况。', ['陶瓷产业发展考察: 湖南省醴陵市 430281']],
  ])('%s', (text, expected) => expect(venuesOf(text)).toEqual(expected))
})
