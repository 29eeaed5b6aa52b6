import { describe, expect, it } from 'vitest'
import { factsOf, officesOf } from '../../support/facts-of.ts'

describe('whose an office is', () => {
  it('is the prefecture\'s behind 地委 and 地区 on a county\'s page', () => {
    const text = '青河县召开巡察动员会\n9月2日，青河县召开巡察动员会，地委第二巡察组组长孙明，地区纪委委员李保国出席，县委书记王立民主持。'
    expect(officesOf(factsOf(text))).toEqual(['孙明 地委第二巡察组组长@阿勒泰地区', '李保国 地区纪委委员@阿勒泰地区', '王立民 县委书记@青河县'])
  })

  it('is the Youth League\'s of a city whose name begins like its own head', () => {
    expect(officesOf(factsOf('长治市残联召开代表大会\n6月21日，长治市残联第七次代表大会召开，共青团长治市委书记孙明致贺词。'))).toEqual(['孙明 共青团市委书记@长治市'])
  })

  it('is of the county in which somebody is said to have held it', () => {
    expect(officesOf(factsOf('永丰县任命副县长\n3月5日，永丰县人大常委会任命孙明为永丰县副县长。\n2006年，孙明调至义县工作，在义县历任副县长、县委副书记。'))).toEqual(expect.arrayContaining([expect.stringContaining('县委副书记@义县')]))
  })

  it('is the page\'s place behind somebody who comes from another province', () => {
    const text = '青河县召开动员会\n9月2日，青河县召开动员会。县委副书记、黑龙江省援疆干部领队赵伟民，县委常委、组织部部长马小莉参加会议。'
    expect(officesOf(factsOf(text))).toEqual(['赵伟民 县委副书记@青河县', '赵伟民 省援疆干部领队@黑龙江省', '马小莉 县委常委@青河县', '马小莉 组织部部长@青河县'])
  })

  it('is of the town that is gone to, not of what a headline says was done in one, nor of so many', () => {
    expect(officesOf(factsOf('区领导调研街道民生实事\n6月1日，区委常委孙明来新成路街道调研，街道党工委书记李保国陪同。'))).toContain('李保国 街道党工委书记@新成路街道')
    expect(officesOf(factsOf('五镇开启调研\n2月22日，全镇开展大调研，镇党委书记李保国到社区调研。'))).toEqual(['李保国 镇党委书记@?'])
  })

  it.each([
    ['远大安装党委书记、董事长孙明参加会议。', []],
    ['青河城投党委书记、总经理孙明参加会议。', []],
    ['中央宣讲团成员、县委党校副校长孙明参加会议。', ['孙明 县委党校副校长@青河县']],
    ['阿格达拉镇党委书记、镇供销公司董事长孙明参加会议。', ['孙明 镇党委书记@阿格达拉镇']],
  ])('is no public one of a firm, and none of a group of speakers: %s', (sentence, expected) => {
    expect(officesOf(factsOf(`青河县召开会议\n9月2日，青河县召开会议，县委书记王立民主持。${sentence}`)).filter((office) => office.startsWith('孙明'))).toEqual(expected)
  })

  it.each([
    ['中宣部宣传教育局副局长孙明参加会议。', '孙明 中宣部宣传教育局副局长@中国'],
    ['第八十集团军某旅旅长孙明参加座谈。', '孙明 第八十集团军某旅旅长@中国'],
    ['国家防总秘书长、水利部副部长孙明到会。', '孙明 国家防总秘书长@中国'],
    ['中华全国总工会党组书记、书记处第一书记孙明到会。', '孙明 中华全国总工会书记处第一书记@中国'],
  ])('is the nation\'s on a county\'s page: %s', (sentence, expected) => {
    expect(officesOf(factsOf(`青河县召开会议\n9月2日，青河县召开会议，县委书记王立民主持。${sentence}`))).toContain(expected)
  })

  it.each([
    ['副县长、县脱贫指挥部责任指挥长孙明讲话。', ['孙明 副县长@青河县', '孙明 县脱贫指挥部责任指挥长@青河县']],
    ['讨论中，与会人员围绕县委书记孙明的讲话发言。', ['孙明 县委书记@青河县']],
  ])('has its whole title and no more: %s', (sentence, expected) => {
    expect(officesOf(factsOf(`青河县召开会议\n9月2日，青河县召开会议，县委副书记王立民主持。${sentence}`)).filter((one) => one.startsWith('孙明'))).toEqual(expected)
  })

  it('is the county\'s own of its armed forces department and its relief headquarters', () => {
    const text = '青河县召开会议\n9月2日，青河县召开会议。县委宣传部部长王立民，县防指副指挥长孙明，县应急局局长赵伟民参加。'
    expect(officesOf(factsOf(text))).toEqual(['王立民 县委宣传部部长@青河县', '孙明 县防指副指挥长@青河县', '赵伟民 县应急局局长@青河县'])
  })

  it('is no company\'s where a company\'s head stands before an assistant of the county\'s', () => {
    const text = '青河县要闻\n9月2日，县长王立民会见了远山机械集团总经理孙明一行，双方达成共识，县长助理赵伟民、副县长李保国参加会见。'
    expect(officesOf(factsOf(text))).toEqual(['王立民 县长@青河县', '赵伟民 县长助理@青河县', '李保国 副县长@青河县'])
  })

  it('is the bureau\'s whose news it is, though another one has spoken since', () => {
    const text = '云浮市水务局召开年中推进会\n近日，市水务局召开年中推进会。新兴县水务局作典型发言。\n局党组成员、副局长陈明雄通报情况。会议由副局长黄志刚主持。'
    expect(officesOf(factsOf(text))).toEqual(['陈明雄 市水务局党组成员@云浮市', '陈明雄 市水务局副局长@云浮市', '黄志刚 市水务局副局长@云浮市'])
  })

  it('is the other bureau\'s in the sentence that names it', () => {
    const text = '云浮市水务局召开年中推进会\n近日，市水务局召开年中推进会，新兴县水务局党组书记、局长陈明雄作典型发言。'
    expect(officesOf(factsOf(text))).toEqual(['陈明雄 县水务局党组书记@新兴县', '陈明雄 县水务局局长@新兴县'])
  })

  it.each([
    ['县政协主席杨民，副主席江红旗、周秀英参加会议。', ['杨民', '江红旗', '周秀英']],
    ['县政协主席杨民，副主席江红旗，周秀英参加会议。', ['杨民', '江红旗', '周秀英']],
    ['县政协主席杨民调研江红旗、林东旗等地。', ['杨民']],
  ])('reads names that end like a banner\'s in %s', (sentence, names) => {
    expect(factsOf(`永丰县召开会议\n3月2日，永丰县召开会议，${sentence}`).people.map(({ name }) => name)).toEqual(names)
  })

  it.each([
    ['9月24日，中国共产党天水市第六届委员会第一次全体会议选举段春和为市委书记，孙立坤、王建修为市委副书记。', ['段春和 市委书记@天水市', '孙立坤 市委副书记@天水市', '王建修 市委副书记@天水市']],
    ['在9月23日闭幕的酒泉市第三届委员会第一次全体会议上，段喜文当选市委书记，盛国民（女）当选市委副书记。', ['段喜文 市委书记@酒泉市', '盛国民 市委副书记@酒泉市']],
    ['9月25日召开的武威市第三届人民代表大会第一次会议选举李亚伟为市长，石克敏为副市长。', ['李亚伟 市长@武威市', '石克敏 副市长@武威市']],
    ['9月25日，李亚伟当选市长。', ['李亚伟 市长@?']],
  ])('is the city\'s whose session a paragraph of the province\'s page tells: %s', (text, offices) => {
    expect(officesOf(factsOf(`甘肃多市选举产生新一届领导班子\n2011-09-28\n甘肃省换届工作有序推进。\n${text}`))).toEqual(offices)
  })

  it.each([
    ['县委书记段山与种植大户李大山、丰收农机合作社负责人周长林、供销合作社主任马福民交谈。', ['段山 县委书记@青河县', '马福民 县供销合作社主任@青河县']],
    ['县委书记段山走访家庭农场主周长林、某某合作社理事长马福民。', ['段山 县委书记@青河县']],
  ])('is no co-operative\'s: %s', (text, offices) => {
    expect(officesOf(factsOf(`青河县要闻\n9月2日，青河县召开春耕生产现场会。${text}`)).map((office) => office.replace(' 供销', ' 县供销'))).toEqual(offices)
  })

  it.each([
    ['绍兴市长三角办副主任储成到会。', ['储成 市长三角办副主任@绍兴市']],
    ['杭州湾上虞经济技术开发区管委会副主任倪山到会。', ['倪山 杭州湾上虞经济技术开发区管委会副主任@上虞区']],
    ['杭州市委副书记倪山到会。', ['倪山 市委副书记@杭州市']],
    ['区长段山当即叫来建设局局长周长林汇报。', ['段山 区长@上虞区', '周长林 建设局局长@上虞区']],
    ['市政协历届领导李清河、王安平应邀出席会议。', []],
    ['市领导李清河出席会议。', ['李清河 市领导@绍兴市']],
    ['大会主席团常务委员会成员王安平主持会议。', []],
    ['区委常委会委员王安平主持会议。', ['王安平 区委常委会委员@上虞区']],
  ])('is told from names that look like others: %s', (text, offices) => {
    expect(officesOf(factsOf(`上虞区要闻\n2021-07-11\n7月8日，上虞区召开推进会。${text}`))).toEqual(offices)
  })

  it('is the court\'s whose leading group is called the 院党组', () => {
    expect(officesOf(factsOf('凤翔县法院召开上半年工作讲评会\n2021-07-11\n7月8日，凤翔县人民法院召开上半年工作讲评会。院党组书记、院长褚建国讲话，党组副书记、副院长宁晓主持会议。'))).toEqual(['褚建国 县人民法院党组书记@凤翔县', '褚建国 县人民法院院长@凤翔县', '宁晓 县人民法院党组副书记@凤翔县', '宁晓 县人民法院副院长@凤翔县'])
  })

  it('is the town\'s whose report a page is', () => {
    const text = '永丰县人民政府网站乡镇频道\n\n双河镇政府工作报告\n(2010年3月5日在双河镇第十三届人民代表大会第四次会议上)\n镇长 邢国华\n各位代表：\n我代表镇人民政府作工作报告，请审议。2010年，永丰县双河镇新修道路10公里。'
    expect(officesOf(factsOf(text))).toEqual(['邢国华 镇长@双河镇'])
  })

  it('is the division\'s whose line it is in a list that goes through several', () => {
    const list = '武宁县：王安平任县委书记，不再担任县长职务。\n修水县：县委书记段青山，县长陆春和。'
    expect(officesOf(factsOf(`九江市多个县（区）主要领导调整\n2021-06-28 来源：九江发布\n近日，九江市部分县区主要领导作出调整。\n${list}`))).toEqual(expect.arrayContaining(['王安平 县委书记@武宁县', '王安平 县长@武宁县 former', '段青山 县委书记@修水县', '陆春和 县长@修水县']))
  })

  it('is not settled by one such line', () => {
    expect(officesOf(factsOf('九江市要闻\n2021-06-28\n6月27日，九江市召开防汛会议，市长李清河主持。\n武宁县：灾后重建有序推进\n市长李清河讲话。'))).toEqual(['李清河 市长@九江市'])
  })
})
