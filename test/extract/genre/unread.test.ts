import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const codesOf = (text: string): string[] => factsOf(text).diagnostics.map(({ code }) => code)

describe('genre/unread says what a page of its genre lacks', () => {
  it.each([
    ['no-facts-read', '天气转凉\n立冬过后，山里的柿子红了，早晚要添衣裳。'],
    ['no-meeting-read', '老礼堂的故事\n章贡区区长林致远表示，这里举行过的仪式值得怀念，礼堂要留给后人。'],
    ['no-appointment-read', '赣州市章贡区人民政府任免工作办法\n章贡区区长林致远签署命令，公布本办法，自发布之日起施行。'],
    ['no-goal-read', '赣州市章贡区养老服务发展规划\n章贡区要大力发展养老服务，章贡区区长林致远负总责，开展“银龄守护”行动。'],
    ['acts-unread', '安源区人民政府任免通知\n2021年3月6日\n经研究，决定：\n任命李清河为区教育局局长；\n任命王安平为区民政局局长；\n区水务局局长一职继续空缺待补；\n任命赵一鸣为区审计局局长。'],
    ['place-unsettled', '本报讯 全县春耕生产推进会召开，县长林致远出席会议并讲话。'],
  ])('%s', (code, text) => {
    expect(codesOf(text)).toContain(code)
  })

  it.each([
    ['news that was read', '3月5日，章贡区召开城市更新推进会。赣州市章贡区委书记王安平主持会议并讲话。'],
    ['a notice that was read whole', '安源区人民政府任免通知\n2021年3月6日\n经研究，决定：\n任命李清河为区教育局局长；\n任命王安平为区民政局局长；\n任命赵一鸣为区审计局局长。'],
    ['fiction, of which the gate speaks', `第七百一十九章 反常的调研\n${'县委书记罗怀山把茶杯往桌上一放，冷笑一声：“这份报告，谁写的？”会议室里没有人说话。县长郑远心里一紧，看了一眼身边的常务副县长，只好开口道：“罗书记，是我让政府办起草的。”罗怀山点了点头，脸色却没有缓下来。散会后，郑远回到办公室，端起茶杯又放下，他想，这一关怕是不好过。'.repeat(2)}`],
  ])('nothing of %s', (_, text) => {
    expect(codesOf(text).filter((code) => code !== 'no-real-events')).toEqual([])
  })
})
