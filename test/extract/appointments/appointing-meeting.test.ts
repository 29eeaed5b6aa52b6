import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const sessionsOf = (text: string): string[] => {
  const { appointments, meetings, people } = factsOf(text)
  return appointments.map(({ person, meeting }) => `${people.find(({ key }) => key === person)?.name} ${meetings.find(({ key }) => key === meeting)?.name ?? '-'}`)
}

describe('appointments/appointing-meeting', () => {
  it.each([
    ['no session of another entry of a chronicle', '1988年\n1月4日 县十届二次人代会在县城召开，会期3天。\n4月 县委书记李清河奉调离开，王安平任县委书记。\n7月 县人大常委会批准赵一鸣辞去副县长职务。\n11月5日 县委召开六届七次全委会议。', ['王安平 -', '赵一鸣 -']],
    ['the session that goes on in a later entry', '1月4日，县十届二次人民代表大会开幕，县委书记李清河讲话。\n1月5日，大会听取报告。\n1月6日，大会选举王安平为县长。\n1月7日，大会闭幕。', ['王安平 县十届二次人民代表大会']],
    ['none for what came lately', '3月5日，永丰县人大常委会举行第三次会议，决定任命王安平为副县长。\n王安平此前任万安县委常委，不久前已出任永丰县委副书记。', ['王安平 永丰县人大常委会第三次会议', '王安平 -']],
    ['the session of its own entry', '1月4日 县政府召开常务会议。\n3月2日 县委召开全委会议。\n4月6日 县人大常委会召开第二次会议，会议任命王安平为副县长。\n7月1日 县委召开表彰大会。', ['王安平 县人大常委会第二次会议']],
    ['the session below a heading that tells its outcome', '甘肃两市选举产生新一届市委班子\n2011-09-28\n周长林当选中共天水市委书记\n9月24日，中国共产党天水市第六届委员会第一次全体会议选举周长林为市委书记。\n王安平当选中共平凉市委书记\n9月22日，中国共产党平凉市第三届委员会第一次全体会议选举王安平为市委书记。', ['周长林 中国共产党天水市第六届委员会第一次全体会议', '王安平 中国共产党平凉市第三届委员会第一次全体会议']],
  ])('tells %s', (_, text, expected) => {
    expect(sessionsOf(text)).toEqual(expected)
  })
})
