import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const page = (text: string, place: string): ReturnType<typeof factsOf> => factsOf(`${place}要闻\n2021-03-08 来源：${place}发布\n${text}`)
const meetingsIn = (text: string, place = '安源区'): string[] => page(text, place).meetings.map(({ name, place: code }) => `${name} ${code}`)

describe('meetings held in turn', () => {
  it.each([
    ['3月5日，安源区相继召开区委常委会（扩大）会议和全区领导干部大会，宣布市委决定。区委书记王安平讲话。', '安源区', ['区委常委会（扩大）会议 360302', '全区领导干部大会 360302']],
    ['3月5日，区委书记王安平先后主持召开城建项目推进会、全区防汛工作会议。', '安源区', ['城建项目推进会 360302', '全区防汛工作会议 360302']],
    // Of one level below the page's: whose it is, the convener tells.
    ['3月5日，湘东区召开全区领导干部会议，宣布市委决定。市委常委王安平出席会议并讲话。', '萍乡市', ['全区领导干部会议 360313']],
    // What a year brought.
    ['今年以来，安源区先后召开城建项目推进会和全区防汛工作会议。3月5日，区长李清河主持召开区政府常务会议。', '安源区', ['区政府常务会议 360302']],
    // One meeting under a double name.
    ['3月5日，区委召开全区经济工作总结会和项目建设动员会。区委书记王安平讲话。', '安源区', ['全区经济工作总结会和项目建设动员会 360302']],
    ['3月5日，市委召开全市领导干部会议。市委书记王安平讲话。', '萍乡市', ['全市领导干部会议 360300']],
  ])('%s', (text, place, expected) => expect(meetingsIn(text, place)).toEqual(expected))
})

describe('what a year is known for', () => {
  it.each([
    '2021年是建党100周年，也是安源生态区建设和第八届江西花卉博览会举办的重要年份。3月5日，区长李清河主持召开区政府常务会议。',
    '今年是安源区第十次党代会召开之年，恰逢江西花卉博览会举办。3月5日，区长李清河主持召开区政府常务会议。',
  ])('is no meeting: %s', (text) => expect(meetingsIn(text)).toEqual(['区政府常务会议 360302']))

  it('but one that was held is', () => expect(meetingsIn('3月5日，第八届江西花卉博览会举办。区长李清河出席。')).toEqual(['第八届江西花卉博览会 360302']))
})
