import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n${text}`
const officesIn = (text: string): string[] => officesOf(factsOf(page(text)))

describe('heads without a body', () => {
  it.each([
    ['3月5日，区人大常委会主任会议召开。会议由主任王安平主持，副主任李清河、周长林出席会议。', ['王安平 区人大常委会主任@安源区', '李清河 区人大常委会副主任@安源区', '周长林 区人大常委会副主任@安源区']],
    ['3月5日，政协安源区第九届委员会第二次会议举行大会发言。会议由副主席何梅主持。', ['何梅 区政协副主席@安源区']],
    ['3月5日，安源区工商联第九次会员代表大会召开，主席孙立民作工作报告，秘书长何梅宣读决议。', ['孙立民 区工商联主席@安源区', '何梅 区工商联秘书长@安源区']],
    // Of whom another body's sitting tells nothing, they stay as they stand.
    ['3月5日，区政协召开主席会议，副区长何梅通报情况。', ['何梅 副区长@安源区']],
    ['3月5日，区人大常委会主任王安平等出席全区科技大会。区经开区管委会主任李清河发言。', ['王安平 区人大常委会主任@安源区', '李清河 区经开区管委会主任@安源区']],
  ])('are of the body that sits: %s', (text, expected) => expect(officesIn(text)).toEqual(expected))

  it.each([
    ['3月5日，安源区工商联第九次会员代表大会召开。大会选举产生了新一届领导班子：主席孙立民，副主席何梅、周长林，秘书长王力。', ['孙立民 elected 区工商联主席', '何梅 elected 区工商联副主席', '周长林 elected 区工商联副主席', '王力 elected 区工商联秘书长']],
    ['3月5日，全会通过了区纪委一次全会选举结果：书记孙立民，副书记何梅，常务委员会委员周长林。', ['孙立民 elected 区纪委书记', '何梅 elected 区纪委副书记', '周长林 elected 区纪委常委']],
    ['3月5日，中共安源区第九届委员会举行第一次全体会议，选举产生了新一届区委常委和书记、副书记。\n区委常委：王安平、李清河、周长林，书记：王安平，副书记：李清河。', ['王安平 elected 区委常委', '李清河 elected 区委常委', '周长林 elected 区委常委', '王安平 elected 区委书记', '李清河 elected 区委副书记']],
  ])('are of the body that elects: %s', (text, expected) => expect(appointmentsOf(factsOf(page(text)))).toEqual(expected))
})
