import { describe, expect, test } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const placeOf = (text: string): string => factsOf(text).place?.name ?? '-'
/** What each of the sentences, told with each of the ones that follow, gives where it is not as expected. */
const otherwise = (opening: (sentence: string, next: string) => string, sentences: readonly string[], followed: readonly string[], place: (sentence: string, next: string) => string): string[] =>
  sentences.flatMap((sentence) => followed.flatMap((next) => {
    const found = placeOf(opening(sentence, next))
    return found === place(sentence, next) ? [] : [`${sentence}${next}: ${found}`]
  }))

const goes = [
  '市委书记陈国平率党政代表团赴江苏省昆山市考察学习。', '市委书记陈国平率党政考察团到江苏省昆山市、张家港市学习考察。', '市长陈国平带队赴昆山市开展招商活动。', '陈国平率我市党政代表团赴昆山市考察。',
  '我市在昆山市举办招商推介会，市委书记陈国平出席。', '市长陈国平赴昆山市拜访企业，洽谈合作项目。', '市长陈国平率队到昆山市拜访华星公司，开展以商招商。', '市委副书记陈国平带领市招商局负责人赴昆山市、佛山市招商。', '市长陈国平一行赴昆山市对接项目。',
]
const received = ['昆山市委书记赵立华、市长孙文斌陪同考察。', '昆山市委书记赵立华会见了考察团一行。', '昆山市副市长孙文斌介绍情况。', '双方座谈，昆山市委副书记赵立华主持，昆山市领导孙文斌参加。', '']
const comes = [
  '昆山市委书记赵立华率党政代表团来桐城考察。', '昆山市委书记赵立华率领党政考察团莅临桐城市考察。', '由昆山市委书记赵立华、市长孙文斌率领的昆山市党政代表团来桐城考察交流。', '昆山市政协主席赵立华一行来桐城市调研。', '昆山市党政代表团到桐城市考察，昆山市委书记赵立华、市长孙文斌参加。',
  '昆山市委书记赵立华带队来我市考察。', '市委书记陈国平会见由昆山市委书记赵立华率领的昆山市党政代表团一行。', '市长陈国平会见了昆山市市长孙文斌一行。', '昆山市考察组一行莅桐考察，昆山市副市长赵立华带队。',
]
const hosted = ['市委书记陈国平、市长林海波陪同。', '桐城市领导陈国平、林海波陪同考察。', '市领导陈国平介绍了我市情况。', '赵立华说，桐城发展很快，昆山市要向桐城学习。', '']
const day = '2021-09-18'

/** Whose page it is that tells of a journey, however it is worded: never that of where its own have gone or whence visitors came. */
describe('places/document-place: journeys', () => {
  test('its own go to another city, and theirs is not named', () => expect(otherwise((sentence, next) => `学习考察促发展\n${day}\n9月17日，${sentence}${next}陈国平说，要学习先进经验。`, goes, received, () => '-')).toEqual([]))
  test('its own city in the frame', () => expect(otherwise((sentence, next) => `学习考察促发展\n${day} 来源：桐城市融媒体中心\n9月17日，${sentence}${next}陈国平说，要学习先进经验。`, goes, received, () => '桐城市')).toEqual([]))
  test('its own city in what its leader tells', () => expect(otherwise((sentence, next) => `学习考察促发展\n${day}\n9月17日，${sentence}${next}陈国平介绍了桐城经济社会发展情况，说，要学习先进经验。`, goes, received, () => '桐城市')).toEqual([]))
  test('others come', () => expect(otherwise((sentence, next) => `加强合作共谋发展\n${day}\n9月17日，${sentence}${next}`, comes, hosted, (sentence, next) => ((sentence + next).includes('桐城') ? '桐城市' : '-'))).toEqual([]))
  test('others come, as the headline tells too', () => expect(otherwise((sentence, next) => `昆山市党政代表团来桐城考察\n${day}\n9月17日，${sentence}${next}`, comes, hosted, () => '桐城市')).toEqual([]))

  test.each([
    ['who comes to a town of the own district', '秀洲区教育局局长赵一鸣一行莅临王店镇巡视开学工作\n2018-09-11\n9月3日，秀洲区教育局局长赵一鸣一行莅临王店镇，考察学校建设。', '秀洲区'],
    ['the city of a county that its mayor goes to', '副市长李清河赴桓仁县巡河\n3月8日，副市长李清河赴桓仁县考察河道。副市长李清河强调，要抓好整治。', '本溪市'],
    ['to whom a mayor told with his city leads a group', '邹平市党政考察团来潢川考察\n10月25日，山东省邹平市委副书记、市长李清河率党政考察团到潢川县考察粮食加工。县委书记王安平陪同。王安平说，潢川将学习邹平先进经验。', '潢川县'],
    ['a city’s leader beside a county’s', '市委书记到桐城考察项目\n9月17日，安庆市委书记陈国平到桐城市考察项目。桐城市委书记赵立华、市长孙文斌陪同。', '桐城市'],
    ['two who held one seat after another', '桐城市召开领导干部会议\n9月17日，桐城市召开领导干部会议，宣布陈国平任桐城市委书记。市委书记陈国平讲话，原桐城市委书记赵立华参加座谈。', '桐城市'],
    ['companies that its own call on, by the city in their names', '经贸合作\n4月16日至21日，市委副书记李清河带领市商务局负责人赴珠三角开展经贸合作。考察组一行先后考察了腾云公司、广州市励远文化科技股份有限公司、联油能源有限公司。李清河介绍了延安经济社会发展情况，欢迎企业到延安投资兴业。', '延安市'],
    ['whose mayor receives another’s', '加强交流\n2008年10月10日07:20  深圳商报\n昨天，市长李清河会见了由扬州市委书记王安平、市长赵一鸣率领的党政代表团一行。扬州市领导周长林，深圳市委常委孙文斌参加会见。昨天，扬州市党政代表团一行参观了企业。', '深圳市'],
  ])('%s', (_, text, place) => expect(placeOf(text)).toBe(place))
})
