import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

const page = (text: string): string => `湖南省要闻\n2024-03-06 来源：湖南发布\n${text}`

describe('offices of other states', () => {
  it.each([
    ['belongs to the state that the page names beside it elsewhere', '3月5日，省长李清河在长沙会见马来西亚总理安瓦尔。总理安瓦尔表示，愿深化合作。', ['李清河 省长@湖南省', '安瓦尔 总理@马来西亚']],
    ['belongs to the state that begins it, whatever word that looks like', '3月5日，省长李清河在长沙会见约旦马安省农业事务委员会委员萨勒曼·哈迪。', ['李清河 省长@湖南省', '萨勒曼·哈迪 马安省农业事务委员会委员@约旦']],
    ['is no province\'s where no division of China has one', '3月5日，省长李清河在长沙会见马来西亚客人。首席部长拉赫曼参加会见。', ['李清河 省长@湖南省', '拉赫曼 首席部长@?']],
  ])('%s', (_, text, offices) => {
    expect(officesOf(factsOf(page(text)))).toEqual(offices)
  })

  it.each([
    ['以军空袭加沙地带\n以色列国防军3日空袭加沙地带，黎巴嫩方面予以谴责。总理内塔尼亚胡称，将推进行动。', ['内塔尼亚胡 总理@?']],
    ['应国家主席邀请访华\n应国家主席习近平邀请，塔吉克斯坦总统拉赫蒙17日抵达北京。', ['习近平 国家主席@中国', '拉赫蒙 总统@塔吉克斯坦']],
  ])('is no other state\'s than the words say: %s', (text, offices) => {
    expect(officesOf(factsOf(text))).toEqual(offices)
  })

  it('is China\'s of who has no other', () => {
    expect(officesOf(factsOf(page('3月5日，马来西亚总理安瓦尔访问长沙。副总理王志远、外交部部长周立新陪同。')))).toEqual(['安瓦尔 总理@马来西亚', '王志远 副总理@中国', '周立新 外交部部长@中国'])
  })
})
