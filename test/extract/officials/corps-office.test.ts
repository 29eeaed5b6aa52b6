import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const corps = (text: string): string[] => officesOf(factsOf(`第八师石河子市召开经济工作会议\n2022-02-10 来源：石河子日报\n2月9日，第八师石河子市召开经济工作会议，传达兵团党委要求。${text}`))

describe('offices of the production corps', () => {
  it.each([
    ['第八师石河子市党委书记、政委王安平主持会议。', ['王安平 第八师石河子市党委书记@石河子市', '王安平 政委@石河子市']],
    ['八师党委常委、副师长李清河讲话，师市党委常委周长林出席。', ['李清河 八师党委常委@石河子市', '李清河 副师长@石河子市', '周长林 师市党委常委@石河子市']],
    ['第七师胡杨河市党委书记、政委吴国升到会。', ['吴国升 第七师胡杨河市党委书记@胡杨河市', '吴国升 政委@胡杨河市']],
    ['兵团党委常委、副政委石珍出席会议。', ['石珍 兵团党委常委@新疆维吾尔自治区', '石珍 副政委@新疆维吾尔自治区']],
  ])('are of the city that the division runs: %s', (text, expected) => expect(corps(text)).toEqual(expected))

  it.each([
    ['高坑师范学校党委书记王安平出席。', []],
    ['陆军第八师政委王安平出席。', ['王安平 陆军第八师政委@安源区']],
  ])('are none of other words and armies: %s', (text, expected) => {
    expect(officesOf(factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开共建推进会。${text}`))).toEqual(expected)
  })
})
