import { describe, expect, it } from 'vitest'
import { factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`
const namesOf = (text: string): string[] => factsOf(page(text)).people.map(({ name }) => name)

describe('names of two characters', () => {
  it.each([
    ['区委组织部曹健、卓霞等同志到会指导。', ['曹健', '卓霞']],
    ['区委组织部曹健同志到会指导。', ['曹健']],
    ['区委组织部高度重视，区财政局全力支持。', []],
    ['区财政局方面作了准备。', []],
    ['区民政局党组书记田长青，区住建局局长路长林到会。', ['田长青', '路长林']],
  ])('behind a body, where the text calls them comrades: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it.each([
    ['区住建局局长杨大作表态发言。', ['杨大']],
    ['区住建局局长侯立作率队督查。', ['侯立作']],
    ['副区长王馨任通报情况，副区长陈威以宣读了决定。', ['王馨任', '陈威以']],
    ['副区长王馨任组长，副区长陈威以视频形式参加会议。', ['王馨', '陈威']],
  ])('are told from a particle behind them: %s', (text, expected) => expect(namesOf(text)).toEqual(expected))

  it('are named again at the head of a clause, whatever follows', () => {
    const roles = rolesOf(factsOf('安源区要闻\n2021-03-06\n3月5日，区委常委蒋鹏，区政协副主席丛秀华走访慰问困难群众。在老战士家里，蒋鹏送上棉被，并叮嘱街道负责人要常来看看。'))
    expect(roles).toContain('蒋鹏 SPOKE_AT')
  })
})

describe('names with a surname of two characters', () => {
  it.each([
    ['区政协诸葛维佳主席、令狐敏副主席参加会议。', ['诸葛维佳 区政协主席@安源区', '令狐敏 区政协副主席@安源区']],
    ['区政协主席令狐海波出席会议。', ['令狐海波 区政协主席@安源区']],
    ['区政协副主席国敬之、王安平参加会议。', ['国敬之 区政协副主席@安源区', '王安平 区政协副主席@安源区']],
  ])('%s', (text, expected) => expect(officesOf(factsOf(page(text)))).toEqual(expected))

  it.each(['轮值主席国印度出席会议。', '新任主席国致力于合作。', '主席令已经颁布。'])('no name in %s', (text) => expect(namesOf(text)).toEqual([]))

  it('hold no place', () => {
    expect(factsOf('公孙永安主持会议\n2021-03-06\n3月5日，我市召开城市建设推进会。市委副书记公孙永安主持会议。').place?.name).not.toBe('永安市')
  })
})
