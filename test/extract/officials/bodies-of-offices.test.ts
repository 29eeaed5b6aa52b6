import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`
const officesIn = (text: string): string[] => officesOf(factsOf(page(text)))
const namesIn = (text: string): string[] => factsOf(page(text)).people.map(({ name }) => name)

describe('offices and the bodies that they belong to', () => {
  it.each([
    ['区政协党组成员、秘书长杨立民参加会议。', ['杨立民 区政协党组成员@安源区', '杨立民 区政协秘书长@安源区']],
    ['区人大工委党组书记、主任徐卓讲话。副主任刘忠汇报。', ['徐卓 区人大工委党组书记@安源区', '徐卓 区人大工委主任@安源区', '刘忠 区人大工委副主任@安源区']],
    ['白源街道党工委副书记、办事处主任张迪陪同。', ['张迪 街道党工委副书记@白源街道', '张迪 街道办事处主任@白源街道']],
    ['区委常委、政府党组副书记吴金城参加会议。', ['吴金城 区委常委@安源区', '吴金城 区政府党组副书记@安源区']],
    ['民盟萍乡市委会主委贺晋发言。', ['贺晋 民盟市委会主委@萍乡市']],
    ['会上，区教育局局长王安平传达区委书记李清河的批示。', ['王安平 区教育局局长@安源区', '李清河 区委书记@安源区']],
    ['市卫生局周卫华副局长陪同，高坑镇李清河镇长汇报，区人大常委会刘强副主任讲话。', ['周卫华 市卫生局副局长@萍乡市', '李清河 镇长@高坑镇', '刘强 区人大常委会副主任@安源区']],
  ])('%s', (text, expected) => expect(officesIn(text)).toEqual(expected))

  it.each([
    ['校党委副书记、副校长马小洁，校党委组织部部长于克训参加会议。', ['马小洁', '于克训']],
    ['萍乡某某大学党委书记王安平，校长李清河出席会议。', ['王安平', '李清河']],
    ['市第一人民医院党委书记曾强、某某建工集团党委副书记周林发言。', ['曾强', '周林']],
  ])('are no public ones in schools, hospitals and companies: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
    expect(officesIn(text)).toEqual([])
  })

  it.each([
    ['区领导伊达木、宝音满都呼、王力平参加会议。', ['伊达木', '宝音满都呼', '王力平']],
    ['区工作专班刘彩凤、李靖、刘博、王瑞雪等同志到会指导。', ['刘彩凤', '李靖', '刘博', '王瑞雪']],
  ])('stand over lists of names: %s', (text, names) => expect(namesIn(text)).toEqual(names))

  it.each(['督导组先后来到高坑镇。', '区卫健局多次主任办公会研究，区教育局全体书记参加。', '会议由区教育局主任级干部主持。', '校长强调，副校长要带头。'])('name nobody in %s', (text) => expect(namesIn(text)).toEqual([]))
})
