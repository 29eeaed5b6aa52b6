import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const peopleIn = (text: string): string[] => factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`).people.map(({ name, offices }) => `${name}${offices.map(({ title }) => ` ${title}`).join('')}`)

describe('officials/name-behind-body', () => {
  it.each([
    ['会议由镇党委卢武明主持。', ['卢武明']],
    ['区委办赵一鸣、区委宣传部刘四海陪同，省委党校何立春作辅导报告。', ['赵一鸣', '刘四海', '何立春']],
    ['区委组织部王安平、李洋等同志到会指导。', ['王安平', '李洋']],
    ['区财政局卢武明带队到会，区水利局孙立民作了汇报。', ['卢武明', '孙立民']],
    ['区政府办督查室张燕新主任、区水利局全体班子成员参加会议。', ['张燕新']],
    ['\n列席：区财政局孙立民、区住建局王安平、高坑镇李清河。', ['孙立民', '王安平', '李清河']],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected))

  it.each(['加强干部队伍建设、作风建设。', '区财政局党组要求，各科室抓紧落实。', '会议强调，全区各镇高度重视。', '市政府金融办参加会议。'])('takes nobody from %s', (text) => expect(peopleIn(text)).toEqual([]))
})

describe('officials/office-after-name', () => {
  it.each([
    ['庄羽区长主持会议。', ['庄羽 区长']],
    ['区长江涛、市长葛红林、副县长宁大勇出席会议。', ['江涛 区长', '葛红林 市长', '宁大勇 副县长']],
    ['区政协王安平主席和李清河、周长林、孙立民副主席出席会议。', ['王安平 区政协主席', '孙立民 区政协副主席', '李清河 区政协副主席', '周长林 区政协副主席']],
    ['李清河、周长林副区长出席会议。', ['周长林 副区长', '李清河 副区长']],
    ['区委书记李清河、周长林副区长出席会议。', ['李清河 区委书记', '周长林 副区长']],
    ['会议传达学习王平生书记、肖友林市长近期讲话精神。', []],
    ['九江市长江大桥建成，全市长期坚持，安源区长征路通车。', []],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected))
})
