import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const namesOf = (text: string): string[] => factsOf(`安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`).people.map(({ name }) => name)

describe('names made of elements of other tongues', () => {
  it.each([
    ['区人大常委会主任宝音满都，区政协主席周长林参加会议。', ['宝音满都', '周长林']],
    ['副区长那仁满达主持会议。', ['那仁满达']],
    ['区委书记才让太出席会议。', ['才让太']],
    ['区长走访联系市级人大代表斯琴和区级人大代表巴图苏和。', ['斯琴', '巴图苏和']],
    ['区领导更登、周长林、莫色子黑参加会议。', ['更登', '周长林', '莫色子黑']],
    ['区政协副主席尼玛次仁、朝鲁，秘书长李清河出席。', ['尼玛次仁', '朝鲁', '李清河']],
    ['副区长才让东智、曲木史哈和阿苦日歪参加会议。', ['才让东智', '曲木史哈', '阿苦日歪']],
    ['区领导周长林、尕藏当周、李清河出席。', ['周长林', '尕藏当周', '李清河']],
  ])('%s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it.each(['区委书记达到会场。', '区长就布和村工作讲话。'])('are not taken from %s', (text) => expect(namesOf(text)).toEqual([]))
})
