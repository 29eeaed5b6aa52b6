import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`
const namesOf = (text: string): string[] => factsOf(page(text)).people.map(({ name }) => name)

describe('the last of a list, behind 和, 及, 与', () => {
  it.each([
    ['副区长王安平、李清河和傅利民出席会议。', ['王安平', '李清河', '傅利民']],
    ['区领导王安平、张海平和尹振山出席会议。', ['王安平', '张海平', '尹振山']],
    ['副区长王安平、李清河及左文参加会议。', ['王安平', '李清河', '左文']],
    ['副区长王安平、周长林以及李清河参加会议。', ['王安平', '周长林', '李清河']],
    ['副区长王安平、买买提·艾山和周长林出席会议。', ['王安平', '买买提·艾山', '周长林']],
    ['副区长王安平、周长林和买买提·艾山出席会议。', ['王安平', '周长林', '买买提·艾山']],
    ['区领导王安平、道尔吉·才仁与热娜·司马义出席会议。', ['王安平', '道尔吉·才仁', '热娜·司马义']],
    ['副区长王安平、巴特尔和周长林参加会议。', ['王安平', '巴特尔', '周长林']],
    ['副区长王安平、巴德玛·孟和主持会议。', ['王安平', '巴德玛·孟和']],
    ['副区长王安平、那顺孟和和周长林参加会议。', ['王安平', '那顺孟和', '周长林']],
    ['王安平、李清河及周长林等区领导出席会议。', ['王安平', '李清河', '周长林']],
  ])('%s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it.each([
    ['副区长王安平、李清河和有关部门负责人参加会议。', ['王安平', '李清河']],
    ['副区长王安平、李清河及高坑镇、安源镇负责同志参加会议。', ['王安平', '李清河']],
    ['区长王安平和夫人出席招待会。', ['王安平']],
  ])('only names: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it.each([
    ['会议选举王安平、高胜利、江淮和尹波四人为区委常委。', ['王安平', '高胜利', '江淮', '尹波']],
    ['会议任命王安平、李清河及周长林为区人民法院审判员。', ['王安平', '李清河', '周长林']],
  ])('in appointments: %s', (text, expected) => expect(appointmentsOf(factsOf(page(text))).map((act) => act.split(' ')[0])).toEqual(expected))
})

describe('where a name with a dot ends', () => {
  it.each([
    ['区委书记古丽娜尔·买买提出席会议并讲话。', ['古丽娜尔·买买提']],
    ['区长木合亚提·沙尔合提提出三点要求。', ['木合亚提·沙尔合提']],
    ['副区长努尔兰·阿不都满金和周长林参加会议。', ['努尔兰·阿不都满金', '周长林']],
  ])('%s', (text, expected) => expect(namesOf(text)).toEqual(expected))
})

describe('where a name with a dot begins and ends among other words', () => {
  it.each([
    ['区人大常委会主任艾尔肯·吐尼亚孜在高坑镇调研。', ['艾尔肯·吐尼亚孜']],
    ['区委书记王安平会见了努尔兰·沙塔尔一行，区长买买提·艾山也参加了会见。', ['王安平', '买买提·艾山']],
    ['艾山江·买买提（区人大常委会主任）、热娜·司马义（区政协主席）列席；艾尔肯·吐尼亚孜区长作了讲话。', ['艾山江·买买提', '热娜·司马义', '艾尔肯·吐尼亚孜']],
    ['区领导王安平、扎西次仁、李清河参加会议，那顺孟和陪同。', ['王安平', '扎西次仁', '李清河', '那顺孟和']],
  ])('%s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it('before the body of an office', () => {
    expect(appointmentsOf(factsOf('安源区人民政府任免通知\n免去古丽娜尔·买买提市发展和改革委员会主任职务。\n2021年3月5日'))).toEqual(['古丽娜尔·买买提 removed 市发展和改革委员会主任'])
  })
})
