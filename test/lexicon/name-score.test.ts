import { describe, expect, it } from 'vitest'
import { nameAt } from '../../src/extract/officials/name-at.ts'
import { nameScore } from '../../src/lexicon/name-score.ts'

describe('lexicon/name-score', () => {
  it.each(['李建国', '欧阳雪', '王芳', '马晓霞', '司徒玉华'])('believes %s', (name) => {
    expect(nameScore(name)).toBeGreaterThan(0)
  })

  it.each(['主持', '方便', '和平'])('doubts %s', (word) => {
    expect(nameScore(word)).toBeLessThan(2)
  })

  it('knows no name without a surname', () => {
    expect(nameScore('的确')).toBe(-Infinity)
    expect(nameScore('李')).toBe(-Infinity)
  })

  it('takes what the party does for nobody, and somebody called alike for somebody', () => {
    expect(nameScore('党建')).toBe(-Infinity)
    expect(nameScore('党建华')).toBeGreaterThan(0)
  })
})

describe('officials/name-at, behind an office', () => {
  it.each([
    ['王芳出席会议', '王芳'],
    ['修文传达了文件', '修文'],
    ['欧阳秋虹、李明', '欧阳秋虹'],
    ['任江河主持会议', '任江河'],
    ['阿迪力江·阿布都热合曼出席', '阿迪力江·阿布都热合曼'],
    ['马黑拉则、布约小兵', '马黑拉则'],
    ['次仁卓玛、索朗', '次仁卓玛'],
    ['敖日格勒参加会议', '敖日格勒'],
    ['张良才和李明', '张良才'],
    ['杨帆委托', '杨帆'],
    ['李伟同志', '李伟'],
    ['周文也参加了会议', '周文'],
    ['贺小川率调研组', '贺小川'],
    ['钱立为，副主任', '钱立为'],
    ['方铁映出席', '方铁映'],
    ['吴太平等在主席台就座', '吴太平'],
    ['何德平等及有关部门', '何德平'],
    ['孙敬和区长李明', '孙敬'],
    ['掌文胜，县政协主席', '掌文胜'],
    ['郑重阳汇报', '郑重阳'],
    ['王明说：', '王明'],
    ['赵岳山还走访', '赵岳山'],
    ['农布七林通报', '农布七林'],
    ['周远向随行记者介绍', '周远'],
    ['周远应询介绍', '周远'],
    ['钟岳向大会作了报告', '钟岳'],
    ['林宁和自治区政府主席', '林宁'],
    ['丁向和、马力', '丁向和'],
  ])('finds the name in %s', (text, name) => {
    expect(nameAt(text, 0, { strong: true })?.name).toBe(name)
  })

  it.each(['应邀出席会议', '通报有关情况', '任命书', '由高明主持', '王书记指出', '全体成员', '任组长', '分管工作', '热线开通', '信箱', '方便群众', '到江苏考察', '贺信中说', '法国总统', '推广更为有效的做法', '伉俪、', '智慧和力量', '和魏鑫密切配合', '向俄罗斯输送'])('finds none in %s', (text) => {
    expect(nameAt(text, 0, { strong: true })).toBeUndefined()
  })
})

describe('officials/name-at, names set apart by blanks', () => {
  it.each([
    ['李 明出席', '李明'],
    ['吴才 贵出席', '吴才贵'],
    ['龙 令烨，', '龙令烨'],
    ['郝 在 廷 旗农牧局', '郝在廷'],
    ['张三 李四出席', '张三'],
    ['王浩 男', '王浩'],
  ])('reads %s', (text, name) => {
    expect(nameAt(text, 0, { strong: true })?.name).toBe(name)
  })
})

describe('officials/name-at, names written by their sound', () => {
  it.each([
    ['卡洛斯表示', '卡洛斯'],
    ['费南德在会谈中', '费南德'],
    ['桑多瓦和夫人', '桑多瓦'],
    ['汉恩斯·柯说，', '汉恩斯·柯'],
    ['莱奥·巴在仪式上', '莱奥·巴'],
    ['科菲·罗南希望会议成功', '科菲·罗南'],
    ['迪诺-卡尔内当选', '迪诺-卡尔内'],
    ['莱希特自2011年起', '莱希特'],
    ['哈里森试乘了列车', '哈里森'],
    ['多米安得票率最高', '多米安'],
    ['格林森称，', '格林森'],
    ['罗伯特亦向晚宴致信', '罗伯特'],
    ['卡尔五世、', '卡尔五世'],
    ['埃米·安齐抵达伊朗首都', '埃米·安齐'],
    ['丹尼·穆内热烈欢迎', '丹尼·穆内'],
  ])('reads %s', (text, name) => {
    expect(nameAt(text, 0, { strong: true, foreign: true })?.name).toBe(name)
  })

  it.each(['俄罗斯宣布', '加蓬、', '阿曼苏丹某', '伊朗新任大使', '摩托车队护卫下', '巴厘岛会晤', '和莫尼列太后'])('takes no country and no thing for a person: %s', (text) => {
    expect(nameAt(text, 0, { strong: true, foreign: true })).toBeUndefined()
  })
})
