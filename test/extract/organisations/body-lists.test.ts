import { describe, expect, it } from 'vitest'
import { factsOf } from '../../support/facts-of.ts'

const page = (text: string): string => `安源区要闻\n2021-03-06 来源：安源发布\n3月5日，安源区召开城市建设推进会。${text}`
const bodiesIn = (text: string): string[] => factsOf(page(text)).organisations.map(({ name, type }) => `${name} ${type}`)

describe('bodies of lists', () => {
  it.each([
    ['区政府办、公安局、统计局、人行、农行、信用联社负责人，各镇人大主席列席会议。', ['区政府办 ATTENDED', '公安局 ATTENDED', '统计局 ATTENDED', '人行 ATTENDED', '农行 ATTENDED', '信用联社 ATTENDED']],
    ['会议听取了高坑镇党委和政府、区水利局工作汇报。', ['高坑镇 SPOKE_AT', '区水利局 SPOKE_AT']],
    // Behind a name, and whoever speaks for them.
    ['副区长顾应林及区政府办、发改局、国土分局、高坑镇等部门单位负责人参加会议。', ['区政府办 ATTENDED', '发改局 ATTENDED', '国土分局 ATTENDED', '高坑镇 ATTENDED']],
    ['区住建局、高坑镇主要负责人和分管负责人参加会议。', ['区住建局 ATTENDED', '高坑镇 ATTENDED']],
    ['区住建局、城管局负责同志应邀列席会议。', ['区住建局 ATTENDED', '城管局 ATTENDED']],
    ['区法院、区财政局等单位负责人在发言中认为，报告结合了实际。', ['区法院 SPOKE_AT', '区财政局 SPOKE_AT']],
    ['高坑镇、白源镇楠木村就做好护林工作进行了典型发言。', ['高坑镇 SPOKE_AT', '白源镇楠木村 SPOKE_AT']],
    ['萍乡市农场、青山种猪场作典型发言。', ['萍乡市农场 SPOKE_AT', '青山种猪场 SPOKE_AT']],
    ['那曲市农业农村局、日喀则市桑珠孜区作交流发言。', ['那曲市农业农村局 SPOKE_AT', '日喀则市桑珠孜区 SPOKE_AT']],
    ['区水务局、区应急局和沿河5个乡镇负责同志汇报了情况。', ['区水务局 SPOKE_AT', '区应急局 SPOKE_AT']],
    ['镇中心卫生院、高坑国土所负责人参加会议，省、市水利部门负责人到会。', ['镇中心卫生院 ATTENDED', '高坑国土所 ATTENDED']],
    // Who makes up the group that comes.
    ['由区住建局、区财政局等部门负责人组成的联合检查组到会。', ['区住建局 ATTENDED', '区财政局 ATTENDED']],
    ['湘潭远帆物流有限公司、岳阳大禾食品有限公司2家企业负责人组成的考察团到高坑镇考察。', ['湘潭远帆物流有限公司 ATTENDED', '岳阳大禾食品有限公司 ATTENDED']],
    // Called for short among others.
    ['区法院、检察院主要负责人列席会议。', ['区法院 ATTENDED', '检察院 ATTENDED']],
    ['区交通、住建等部门负责同志参加会议。', ['区交通 ATTENDED', '住建 ATTENDED']],
    ['高坑镇政府、白源街道办事处、区农委4个单位分别作了大会交流发言。', ['高坑镇政府 SPOKE_AT', '白源街道办事处 SPOKE_AT', '区农委 SPOKE_AT']],
    ['区商务局（招商局）负责人作投资环境推介。', ['区商务局 SPOKE_AT']],
    ['区文化和旅游局、区自然资源和规划局作了汇报。', ['区文化和旅游局 SPOKE_AT', '区自然资源和规划局 SPOKE_AT']],
    ['生态环境部、国家铁路局负责同志作交流发言。', ['生态环境部 SPOKE_AT', '国家铁路局 SPOKE_AT']],
    ['区人武部、河口管理处、安源师范学校、安源一中负责人列席会议。', ['区人武部 ATTENDED', '河口管理处 ATTENDED', '安源师范学校 ATTENDED', '安源一中 ATTENDED']],
    ['区纪委监委、区法院等重点行业部门扫黑除恶负责人到会参加。', ['区纪委监委 ATTENDED', '区法院 ATTENDED']],
    ['区扫黑办、区公安分局相关负责人分别就推进深化“六清”行动的最新进展和谋划常态化“六建”工作等作了汇报。', ['区扫黑办 SPOKE_AT', '区公安分局 SPOKE_AT']],
    ['该区区政府办、区财政局负责人参加会议。', ['区政府办 ATTENDED', '区财政局 ATTENDED']],
    ['区政府办、自然资源规划、住建、城投集团等单位负责人参加会议。', ['区政府办 ATTENDED', '自然资源规划 ATTENDED', '住建 ATTENDED', '城投集团 ATTENDED']],
    ['会议听取了区督查室《关于督办工作进展情况的报告》的汇报。', ['区督查室 SPOKE_AT']],
    ['会议请区发改委、区商务委等部门与民营企业家座谈交流。', ['区发改委 ATTENDED', '区商务委 ATTENDED']],
    // Past the crowds among them.
    ['高坑镇、新城办、区直及驻区单位负责人参加会议。', ['高坑镇 ATTENDED', '新城办 ATTENDED']],
    ['区人民法院负责人，区直有关部门负责同志以及高坑镇人大主席列席会议。', ['区人民法院 ATTENDED']],
    // Before other names of the list.
    ['区发改委、财政局、城管局主要负责同志，高坑镇镇长周长林、白源街道办事处主任赵一鸣参加会议。', ['区发改委 ATTENDED', '财政局 ATTENDED', '城管局 ATTENDED']],
    // In what a label announces.
    ['出席会议的还有区政协主席赵一鸣，以及区发改局、区水利局等领导。', ['区发改局 ATTENDED', '区水利局 ATTENDED']],
    ['列席单位：区发改局、水利局、高坑镇。', ['区发改局 ATTENDED', '水利局 ATTENDED', '高坑镇 ATTENDED']],
  ])('%s', (text, expected) => expect(bodiesIn(text)).toEqual(expected))

  it.each([
    '赵一鸣、钱小山等区领导参加会议。',
    '会议听取了政府副镇长所作的报告。',
    '区委、区人大、区政府、区政协主要领导参加会议。',
    '区农机主管部门和有关单位的领导同志应邀参加会议。',
    '与会代表围绕推动创新链、产业链布局等提出意见。',
    '李清河代表区委、区政府对参加活动的客商表示欢迎。',
    '李清河向区领导汇报了工作。',
    '李清河在长春会见了来区出席活动的客商。',
    '各镇要建立健全政府与企业沟通交流机制。',
    '会议还邀请部分区人大代表列席会议。',
    '区委常委、区人大常委会、区政府、区政协领导班子成员，各镇主要领导，共200余人参会。',
    '会议要求区财政局、区住建局按月汇报。',
    '各县市区、各镇、各街道主要负责人列席会议。',
    '自治区、直辖市和计划单列市负责同志参加会议。',
    '与会人员在主会场、分会场作交流发言。',
    '在职区领导、老同志代表参加会议。',
    '高坑镇党政班子成员、镇包村干部参加会议。',
    '大会选举丁小东等8人为江西省出席第十四届全国人民代表大会代表。',
  ])('are not taken from %s', (text) => expect(bodiesIn(text)).toEqual([]))
})
