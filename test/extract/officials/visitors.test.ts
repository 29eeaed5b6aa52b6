import { describe, expect, it } from 'vitest'
import { factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string, head = '安源区要闻\n2021-03-06 来源：安源发布'): ReturnType<typeof factsOf> => factsOf(`${head}\n${text}`)

describe('people beside the page’s own', () => {
  it('say nothing where somebody shakes hands with them', () => {
    const roles = rolesOf(page('3月5日，安源区召开劳模座谈会。区委书记王安平与劳模代表李清河握手交谈，表示祝贺。'))
    expect(roles).toContain('王安平 SPOKE_AT')
    expect(roles).not.toContain('李清河 SPOKE_AT')
  })

  it('lead a group whose words do not say whose it is', () => {
    expect(officesOf(page('3月5日，督查组组长李清河到安源区督查城市建设，区委书记王安平陪同。'))).toEqual(['王安平 区委书记@安源区'])
  })

  it('have what stands behind their list, not who follows it', () => {
    const offices = officesOf(page('3月5日，萍乡市召开城市建设推进会。王安平、李清河等在家的市委常委，市政协主席赵一鸣出席会议。', '萍乡要闻\n2021-03-06 来源：萍乡发布'))
    expect(offices.sort()).toEqual(['李清河 市委常委@萍乡市', '王安平 市委常委@萍乡市', '赵一鸣 市政协主席@萍乡市'])
  })
})

describe('members of a team that has come', () => {
  const start = '3月5日，安源区召开换届工作会议。'
  it.each([
    ['副市长石磊，以及马科、顾应林等市委换届工作第三督导组同志到会指导。', ['石磊', '马科', '顾应林']],
    ['马国梁、顾应林等市委督导组一行到会指导，区委书记王安平讲话。', ['马国梁', '顾应林']],
    ['副市长石磊，及马国梁、顾应林、陈志远等市级专家组成员到会。', ['石磊', '马国梁', '顾应林', '陈志远']],
    // Towns and bodies that only stand so.
    ['副市长石磊，以及高坑、白源等市级重点镇工作组同志到会，区委书记王安平讲话。', ['石磊']],
    ['副市长石磊，以及水利、应急等市级专家组成员到会指导。', ['石磊']],
  ])('%s', (text, expected) => expect(rolesOf(page(start + text)).filter((role) => role.endsWith(' ATTENDED')).map((role) => role.split(' ')[0]).sort()).toEqual(expected.sort()))
})

describe('the place of a page', () => {
  it('is none where a town’s own go out to learn', () => {
    expect(page('3月5日，双庙镇党委书记王安平带领考察团，先后来到潜山市官庄镇、岳西县黄尾镇，考察学习乡村旅游。', '双庙镇开展外出考察学习活动').place).toBeNull()
  })

  it('is not the nation for what a zone’s committee studies', () => {
    expect(page('3月5日，开发区召开干部会议，传达全国人大、全国政协会议精神，学习国务院有关要求。党工委书记王安平主持会议。', '学习贯彻全国“两会”精神').place).toBeNull()
  })
})

it('what is held is a body’s sitting, beside the congress', () => {
  const { meetings } = page('3月5日，安源区四届人大三次会议选举产生区政府副区长。区委书记王安平主持召开区委常委会，研究城建工作。')
  expect(meetings.map(({ name }) => name)).toContain('区委常委会')
})

describe('及 behind a mark of the list', () => {
  const start = '3月5日，安源区人大常委会召开第三次会议。区人大常委会副主任石磊、顾应林、'
  it.each([
    ['及云霞出席会议。', ['石磊', '顾应林', '及云霞']],
    ['及文丽列席会议。', ['石磊', '顾应林', '及文丽']],
    // What joins the last of them, or others.
    ['及陈志远出席会议。', ['石磊', '顾应林', '陈志远']],
    ['及李明出席会议。', ['石磊', '顾应林', '李明']],
    ['和李明列席会议。', ['石磊', '顾应林', '李明']],
    ['和志强列席会议。', ['石磊', '顾应林', '和志强']],
    ['及各镇、各部门参加会议。', ['石磊', '顾应林']],
    ['及部分代表列席会议。', ['石磊', '顾应林']],
  ])('%s', (text, expected) => expect(page(start + text).people.map(({ name }) => name).sort()).toEqual(expected.sort()))
})
