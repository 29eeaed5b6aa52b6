import { describe, expect, it } from 'vitest'
import { appointmentsOf, factsOf, officesOf, rolesOf } from '../../support/facts-of.ts'

const page = (sentence: string): string => `永丰县人大常委会举行会议\n6月29日，永丰县十七届人大常委会举行第十二次会议。${sentence}`
const list = (...lines: string[]): string => ['永丰县人大常委会任免名单', '（2023年6月29日通过）', ...lines].join('\n')

describe('appointments/acts', () => {
  it.each([
    ['会议决定：同意高明同志辞去县长职务。', ['高明 resigned 县长']],
    ['县委决定，孙丽同志任中共永丰县佐龙镇委员会委员、书记。', ['孙丽 appointed 镇党委委员', '孙丽 appointed 镇党委书记']],
    ['贺美玲挂职县发展改革局副局长，王志挂职任县教育局副局长。', ['贺美玲 appointed 县发展改革局副局长', '王志 appointed 县教育局副局长']],
    ['会议任命吕静、李保更、李超凡三位同志为县监察委员会委员。', ['吕静 appointed 县监察委员会委员', '李保更 appointed 县监察委员会委员', '李超凡 appointed 县监察委员会委员']],
    ['会议任命麻冬梅为副县长，向楚国为县工信局局长、吴隆顺为县水利局局长。', ['麻冬梅 appointed 副县长', '向楚国 appointed 县工信局局长', '吴隆顺 appointed 县水利局局长']],
    ['会议任命张一帆为县人大常委会办公室主任，免去其县司法局局长职务。', ['张一帆 appointed 县人大常委会办公室主任', '张一帆 removed 县司法局局长']],
    ['会议决定任命张一帆为县司法局局长、决定免去其县信访局局长职务，任命何梅为县审计局局长。', ['张一帆 appointed 县司法局局长', '张一帆 removed 县信访局局长', '何梅 appointed 县审计局局长']],
    ['张一帆任县教育局局长，原县审计局局长职务同时免去。', ['张一帆 appointed 县教育局局长', '张一帆 removed 县审计局局长']],
    ['张一帆任县教育局局长，原任县审计局局长职务自然免除。', ['张一帆 appointed 县教育局局长', '张一帆 removed 县审计局局长']],
    ['会议接受了李红梅因工作变动提出的辞去副县长职务的请求。', ['李红梅 resigned 副县长']],
    ['会议通过了关于接受田野辞去县人大常委会委员职务的决定。', ['田野 resigned 县人大常委会委员']],
    ['会议决定免去阿卜杜拉·买买提的副县长职务。', ['阿卜杜拉·买买提 removed 副县长']],
    ['会议决定任命乌兰其其格为县文化局局长。', ['乌兰其其格 appointed 县文化局局长']],
    ['谢波、杨景先两名同志分别以全票当选为县长和县政协主席。', ['谢波 elected 县长', '杨景先 elected 县政协主席']],
    ['高明同志任县委副书记，并提名为县长候选人。', ['高明 appointed 县委副书记', '高明 nominated 县长候选人']],
    ['侯卫东同志不再担任县委书记、常委、委员职务，另有任用。', ['侯卫东 removed 县委书记', '侯卫东 removed 县委常委', '侯卫东 removed 县委委员']],
    ['会议决定：接受程文辞去副县长职务的请求，任命邓权为副县长，并决定为代理县长。', ['程文 resigned 副县长', '邓权 appointed 副县长', '邓权 appointed 代理县长']],
    ['会议通过了关于罗成代理永丰县县长职务的决定。', ['罗成 appointed 代理县长']],
    ['会议撤销赵明的县公安局局长职务；撤销倪文的县民政局局长职务。', ['赵明 removed 县公安局局长', '倪文 removed 县民政局局长']],
    ['侯春梅（女，汉族，1972年5月生）任县教育局局长，石磊（1969年3月生）同志任县水利局局长。', ['侯春梅 appointed 县教育局局长', '石磊 appointed 县水利局局长']],
    ['郭海以190票的高票当选为县长，雷平、张伟和刘丹当选副县长，王星等20名代表当选为县人大常委会委员。', ['郭海 elected 县长', '雷平 elected 副县长', '张伟 elected 副县长', '刘丹 elected 副县长', '王星 elected 县人大常委会委员']],
    ['钱运生同时当选为县政协秘书长。', ['钱运生 elected 县政协秘书长']],
    ['梅燕、方便两位同志被任命为县人民法院审判员，邝国平的县司法局局长职务则被免去。', ['梅燕 appointed 县人民法院审判员', '方便 appointed 县人民法院审判员', '邝国平 removed 县司法局局长']],
    ['县住房城乡建设和水利局局长一职也换了人，免去严肃的这一职务，由温波接任。', ['严肃 removed 县住房城乡建设和水利局局长', '温波 appointed 县住房城乡建设和水利局局长']],
    ['骆惠珍同志因到龄退出领导岗位，其县人大常委会副主任职务一并免去。', ['骆惠珍 removed 县人大常委会副主任']],
    ['李玉洁任县人大常委会农村工委主任，其县人大常委会办公室副主任一职同时免去。', ['李玉洁 appointed 县人大常委会农村工委主任', '李玉洁 removed 县人大常委会办公室副主任']],
    ['官吉祥任县委书记，为县人大常委会主任人选，不再担任县长职务。', ['官吉祥 appointed 县委书记', '官吉祥 nominated 县人大常委会主任人选', '官吉祥 removed 县长']],
    ['县委副书记、县长凌云，拟任永丰县政协主席。', ['凌云 nominated 县政协主席']],
    ['张大为同志任县教育局局长，王建新任县审计局局长。', ['张大为 appointed 县教育局局长', '王建新 appointed 县审计局局长']],
    ['会议选举程前、华岳（女）、方舟、石榴红、解放、申通（回族）为县人大常委会委员。', ['程前', '华岳', '方舟', '石榴红', '解放', '申通'].map((name) => `${name} elected 县人大常委会委员`)],
    ['会议选举程前、方舟、解放等十一人为县人大常委会委员。', ['程前', '方舟', '解放'].map((name) => `${name} elected 县人大常委会委员`)],
    ['全会批准了县纪委第一次全体会议的选举结果：方舟为县纪委书记，石磊、王琳为县纪委副书记。', ['方舟 elected 县纪委书记', '石磊 elected 县纪委副书记', '王琳 elected 县纪委副书记']],
    ['大会补选陆上行为佐龙乡乡长，高山仰为佐龙乡人大副主席。', ['陆上行 elected 乡长', '高山仰 elected 乡人大副主席']],
    ['佐龙乡党委书记方舟、恩江镇党委书记石磊（女，畲族），均拟任县（市、区）政府副职。', ['方舟 nominated 县（市、区）政府副职', '石磊 nominated 县（市、区）政府副职']],
    ['由乡镇党委书记拟任县教育局副局长的2人：方舟、石磊。本次公示前分别任佐龙乡党委书记、恩江镇党委书记。', ['方舟 nominated 县教育局副局长', '石磊 nominated 县教育局副局长']],
    ['会上表决通过关于沈云舟、丁岚两名同志辞去县人大常委会委员以及曾远帆等同志辞去县政协委员的决定，接受曾远帆辞去县水利局副局长职务。', ['沈云舟 resigned 县人大常委会委员', '丁岚 resigned 县人大常委会委员', '曾远帆 resigned 县政协委员', '曾远帆 resigned 县水利局副局长']],
    ['会议决定免去常青县司法局局长、高艳县统计局局长职务。', ['常青 removed 县司法局局长', '高艳 removed 县统计局局长']],
    ['会议通过任命，任远任县财政局局长，林秀原任县国土资源局副局长职务自然免除。', ['任远 appointed 县财政局局长', '林秀 removed 县国土资源局副局长']],
    ['费文清同志退休，免去其县统计局总统计师、四级调研员职务。', ['费文清 removed 县统计局总统计师', '费文清 removed 四级调研员']],
    ['张飞鹏同志提前退休，不再担任县委统战部副部长职务。', ['张飞鹏 removed 县委统战部副部长']],
    ['苗振华同志挂任市发改委副主任，挂职时间一年。', ['苗振华 appointed 市发改委副主任']],
    ['会议接受温暖、贺喜辞去县人大社会建设委员会副主任委员、委员职务的请求。', ['副主任委员', '委员'].flatMap((post) => ['温暖', '贺喜'].map((name) => `${name} resigned 县人大社会建设委员会${post}`))],
    ['会议选举石磊为县人民法院院长，补选王琳、赵刚为县人大常委会委员。', ['石磊 elected 县人民法院院长', '王琳 elected 县人大常委会委员', '赵刚 elected 县人大常委会委员']],
    ['会议免除路正同志常务副县长一职，任命邢波同志为县政府副县长。', ['路正 removed 常务副县长', '邢波 appointed 副县长']],
    ['于振海因已调任县文旅局党组书记，请求辞去副县长职务。', ['于振海 appointed 县文旅局党组书记', '于振海 resigned 副县长']],
    ['会议决定郑立副县长代理永丰县人民政府县长职务。', ['郑立 appointed 代理县长']],
    ['会议免去秦方兼任的县公安局局长职务。', ['秦方 removed 县公安局局长']],
    ['县委书记一职由县委副书记符潮担任。', ['符潮 appointed 县委书记']],
    ['时任县教育局局长的李文山被任命为副县长。', ['李文山 appointed 副县长']],
    ['会议接受李雅、许云飞、张山辞去副县长职务的请求，李雅仍担任县委常委。', ['李雅 resigned 副县长', '许云飞 resigned 副县长', '张山 resigned 副县长']],
    ['县委决定：免去孙建方同志县委副书记职务；俞太宁同志担任县委常委，批准俞太宁同志为县长候选人，先任副县长。', ['孙建方 removed 县委副书记', '俞太宁 appointed 县委常委', '俞太宁 nominated 县长候选人', '俞太宁 appointed 副县长']],
    ['会议接受张中海同志辞去副县长职务，选举产生了县人大常委会主任。', ['张中海 resigned 副县长']],
    ['提议张根同志不再担任永丰县县长职务。', ['张根 removed 县长']],
    ['县妇联主席张霞获提名为副县级的吉安副市长人选。', ['张霞 nominated 副市长人选']],
    ['县水利局局长任刚拟任县处级领导职务。', ['任刚 nominated 县处级领导职务']],
    ['政协永丰县第十一届委员会第一次会议选举陶丽为政协永丰县第十一届委员会副主席。', ['陶丽 elected 县政协副主席']],
    ['公示显示，现任副县长的王鲁平，拟任县委副书记。', ['王鲁平 nominated 县委副书记']],
    ['县委发布了县教育局局长人选：时任副县长、县水利局局长王守成拟任该职。', ['王守成 nominated 县教育局局长人选']],
    ['县水利局局长任刚拟任县处级领导职务，县林业局局长常绪平，也拟任县处级领导职务（破格）。', ['任刚 nominated 县处级领导职务', '常绪平 nominated 县处级领导职务']],
    ['消息显示张骥任县委办公室主任。', ['张骥 appointed 县委办公室主任']],
    ['山阳县委书记王福和丰城市市长莫亮调任永丰县委常委。', ['王福 appointed 县委常委', '莫亮 appointed 县委常委']],
    ['从县教育局局长调任副县长的刘佳主持会议，梁平近日已履新县委副书记。', ['刘佳 appointed 副县长', '梁平 appointed 县委副书记']],
    ['王安明在辞任县长后，转任县发展研究中心主任，方立辞任副县长。', ['王安明 resigned 县长', '王安明 appointed 县发展研究中心主任', '方立 resigned 副县长']],
    ['会议免去杨冬青等同志政协永丰县第十二届委员会专门委员会主任职务，增补马晓光等3名同志为县政协常委。', ['杨冬青 removed 县政协专门委员会主任', '马晓光 appointed 县政协常委']],
    ['名单包括姜平担任县政府办公室主任、周波为县发改委主任、王坚为县教育局局长。', ['姜平 appointed 县政府办公室主任', '周波 appointed 县发改委主任', '王坚 appointed 县教育局局长']],
    ['刘玉海当选为县人大常委会主任，周光平、林洁（女）当选为副主任，张士为县人大常委会办公室主任。', ['刘玉海 elected 县人大常委会主任', '周光平 elected 县人大常委会副主任', '林洁 elected 县人大常委会副主任', '张士 elected 县人大常委会办公室主任']],
    ['去年接替赵克出任县委书记的陈敏当选县人大常委会主任。', ['陈敏 appointed 县委书记', '陈敏 elected 县人大常委会主任']],
    ['张骥任县委办公室主任、县直工委委员，64岁的谢平不再担任。', ['张骥 appointed 县委办公室主任', '张骥 appointed 县直工委委员', '谢平 removed 县委办公室主任', '谢平 removed 县直工委委员']],
    ['孟立新再次履新，出任县委书记。', ['孟立新 appointed 县委书记']],
    ['原任县长陈志明，已任县委书记。', ['陈志明 appointed 县委书记']],
    ['方正南出任永丰县委副书记，提名为永丰县县长候选人。', ['方正南 appointed 县委副书记', '方正南 nominated 县长候选人']],
    ['会议选举产生了金山镇人大主席潘国忠、副主席凃文，镇长黄波、副镇长付军、孙 伟，并举行宪法宣誓仪式。', ['潘国忠 elected 镇人大主席', '凃文 elected 镇人大副主席', '黄波 elected 镇长', '付军 elected 副镇长', '孙伟 elected 副镇长']],
    ['会议通过了有关人事任免议案。决定任命：\n陈明为县审计局局长；\n林 晖（女）为县民政局局长。', ['陈明 appointed 县审计局局长', '林晖 appointed 县民政局局长']],
    ['会议选举刘晓、王青为县人大常委会副主任；选举刘晓松为县人民法院院长。', ['刘晓 elected 县人大常委会副主任', '王青 elected 县人大常委会副主任', '刘晓松 elected 县人民法院院长']],
    ['任命马 文 秀同志为县旅游局调研员；免去王 玉 林同志的县审计局副局长职务。', ['马文秀 appointed 县旅游局调研员', '王玉林 removed 县审计局副局长']],
    ['增补王立、赵 璇（女）、释常慧为县政协常委，免去高永的县政协文史和学习委员会主任职务。', ['王立 appointed 县政协常委', '赵璇 appointed 县政协常委', '释常慧 appointed 县政协常委', '高永 removed 县政协文史和学习委员会主任']],
    ['犹登会同志任县旅游局党组书记，推荐为县总工会主席候选人。', ['犹登会 appointed 县旅游局党组书记', '犹登会 nominated 县总工会主席候选人']],
    ['根据票决结果，确定张敏同志为县文化局局长人选，郑波同志为县人防办主任人选。', ['张敏 nominated 县文化局局长人选', '郑波 nominated 县人防办主任人选']],
    ['任命周海同志为县公安局政委（列县公安局副局长刘刚之后），谭勇同志试用期满，正式任县林业局副局长。', ['周海 appointed 县公安局政委', '谭勇 appointed 县林业局副局长']],
    ['曾艳红任县卫生健康局副局长，任命原县财政局副局长刘晓春为县审计局局长，任命原一平为县司法局局长。', ['曾艳红 appointed 县卫生健康局副局长', '刘晓春 appointed 县审计局局长', '原一平 appointed 县司法局局长']],
    ['公示显示，金山镇党委书记周明拟进入县（区）党委班子，县委常委罗芬拟提名为县市政府副县（市）长候选人。', ['周明 nominated 县（区）党委班子', '罗芬 nominated 县市政府副县（市）长候选人']],
    ['公示显示，副县长翟明拟为县长人选。', ['翟明 nominated 县长人选']],
    ['今天提请任命的有：陈雄拟任县财政局局长、何清平拟任县民政局局长，拟免去丁伟的县水利局局长职务。', ['陈雄 nominated 县财政局局长', '何清平 nominated 县民政局局长', '丁伟 removed 县水利局局长']],
    ['会议免去高翔、冯玉梅（女）、程远的县教育局副局长、县医疗保障局局长、县水利局副局长职务。', ['高翔 removed 县教育局副局长', '冯玉梅 removed 县医疗保障局局长', '程远 removed 县水利局副局长']],
    ['会议免去高翔、程远的县人民法院审判委员会委员、县人民法院审判员职务。', ['高翔 removed 县人民法院审判委员会委员', '程远 removed 县人民法院审判委员会委员', '高翔 removed 县人民法院审判员', '程远 removed 县人民法院审判员']],
    ['47岁的郑卫东接替贾林祥当选县政协主席。', ['郑卫东 elected 县政协主席']],
    ['朱永和的县人大常委会委员、县人大财政经济委员会委员职务相应终止。', ['朱永和 removed 县人大常委会委员', '朱永和 removed 县人大财政经济委员会委员']],
    ['杨柳，挂职任县科技局副局长（时间一年）。', ['杨柳 appointed 县科技局副局长']],
    ['会议决定县监察委员会副主任余峰代理主任职务。', ['余峰 appointed 县监察委员会代理主任']],
    ['建议陈小军任县财政局总会计师。', ['陈小军 nominated 县财政局总会计师']],
    ['何丽同志拟提拔为副科级领导职务。', ['何丽 nominated 副科级领导职务']],
    ['金晓东提任县统计局副局长，周文上任县水利局局长。', ['金晓东 appointed 县统计局副局长', '周文 appointed 县水利局局长']],
    ['会议任命李晓丽为县教育局督学（副科长级）。', ['李晓丽 appointed 县教育局督学']],
    ['原县委副书记李峰任该职3年后，于今年2月13日被任命为副县长、代县长；原县教育局局长解维明则于今年2月7日被补选为县长。', ['李峰 appointed 副县长', '李峰 appointed 代县长', '解维明 elected 县长']],
    ['全会决定递补县委候补委员孙可明、李刚同志为县委委员，批准韩森林同志辞去县委委员职务。', ['孙可明 appointed 县委委员', '李刚 appointed 县委委员', '韩森林 resigned 县委委员']],
    ['会议决定任用黄刚为副县长。', ['黄刚 appointed 副县长']],
    ['姜国杰是山东莘县人，将出任县委副书记、提名县长。', ['姜国杰 appointed 县委副书记', '姜国杰 nominated 县长']],
    ['出生于1968年2月的原吉水县委书记李猛，出任永丰县委书记。', ['李猛 appointed 县委书记']],
    ['去年11月，原县教育局局长于晓光出任副县长，原县教育局党组书记、副局长孙爱国接任县教育局局长。', ['于晓光 appointed 副县长', '孙爱国 appointed 县教育局局长']],
    ['会议依法任命了县教育局局长王明、县财政局局长李强。', ['王明 appointed 县教育局局长', '李强 appointed 县财政局局长']],
    ['王明同志任县教育局局长；原县财政局局长张丽同志到县人大常委会工作，任县人大财经委主任；赵勇同志从吉水县调入，任县公安局政委。', ['王明 appointed 县教育局局长', '张丽 appointed 县人大财经委主任', '赵勇 appointed 县公安局政委']],
    ['县委同意提名李强同志为县财政局局长人选。', ['李强 nominated 县财政局局长人选']],
    ['吴海同志结束挂职，不再担任县商务局副局长（挂职）职务。', ['吴海 removed 县商务局副局长']],
    ['会议选举魏国荣为副县长，并任命了部分县人民检察院检察员。', ['魏国荣 elected 副县长']],
    ['会议通过了关于接受辞职的决定、关于王宏为县人民检察院代理检察长的决定。', ['王宏 appointed 县人民检察院代理检察长']],
    ['会议通过《县人大常委会关于县人民检察院副检察长李玉科代理检察长的决定》。', ['李玉科 appointed 县人民检察院代理检察长']],
    ['张小龙同志任县政府参事，刘海任县委组织部组织员，周涛任县应急管理局安全总监，吴芳任县总工会经审委主任。', ['张小龙 appointed 县政府参事', '刘海 appointed 县委组织部组织员', '周涛 appointed 县应急管理局安全总监', '吴芳 appointed 县总工会经审委主任']],
    ['县委决定任命政治处主任刘刚为县公安局副局长，派出所所长李明任县公安局刑侦大队大队长，提拔张丽为县公安局指挥中心主任。', ['刘刚 appointed 县公安局副局长', '李明 appointed 县公安局刑侦大队大队长', '张丽 appointed 县公安局指挥中心主任']],
    ['大会选举孙建、魏海为中共恩江镇第十七届委员会委员。随后召开的镇党委一次全会选举孙建为书记，魏海为副书记。', ['孙建 elected 镇党委委员', '魏海 elected 镇党委委员', '孙建 elected 镇党委书记', '魏海 elected 镇党委副书记']],
    ['县纪律检查委员会第一次全体会议选举魏海为书记，赵敏为副书记。', ['魏海 elected 县纪委书记', '赵敏 elected 县纪委副书记']],
    ['会议免去赵刚副县长职务，任命王芳副县长为代县长。', ['赵刚 removed 副县长', '王芳 appointed 代县长']],
    ['县监委聘请张强、李明等12名同志为县监委第二届特约监察员。', ['张强 appointed 县监委特约监察员', '李明 appointed 县监委特约监察员']],
    ['县妇联第一次执委会选举郑丽为主席，何芳、吴静（兼职）为副主席。', ['郑丽 elected 县妇联主席', '何芳 elected 县妇联副主席', '吴静 elected 县妇联副主席']],
    ['民盟永丰县第十次代表大会上，吴志强当选主委，李敏、王刚当选副主委。', ['吴志强 elected 民盟县委主委', '李敏 elected 民盟县委副主委', '王刚 elected 民盟县委副主委']],
    ['会议选举产生了新一届县总工会领导班子：主席张强，常务副主席李明，副主席王芳、赵刚（兼），经费审查委员会主任孙平。', ['张强 elected 县总工会主席', '李明 elected 县总工会常务副主席', '王芳 elected 县总工会副主席', '赵刚 elected 县总工会副主席', '孙平 elected 经费审查委员会主任']],
    ['副县长欧泽清经市委批准担任县委常委，副县长徐世宁汇报工作。', ['欧泽清 appointed 县委常委']],
    ['会议宣布，王磊任恩江镇党委书记，免去白玛央金佐龙乡党委书记职务，免去张伟恩江镇镇长职务。', ['王磊 appointed 镇党委书记', '白玛央金 removed 乡党委书记', '张伟 removed 镇长']],
    ['县委决定：罗成同志任中共恩江镇委员会委员、常委、书记。', ['罗成 appointed 镇党委委员', '罗成 appointed 镇党委常委', '罗成 appointed 镇党委书记']],
    ['大会选举产生了新任县工商联主席张强、副主席李明。', ['张强 elected 县工商联主席', '李明 elected 县工商联副主席']],
  ])('reads %s', (sentence, expected) => {
    expect(appointmentsOf(factsOf(page(sentence)))).toEqual(expected)
  })

  it.each([
    ['会议表决通过了王兰香等6名同志的免职议案，审议了门少春、徐立川两名同志的任职议案。', ['王兰香', '门少春', '徐立川']],
    ['会议审议了县政府《关于提请王文举同志任职的议案》，接受宋文藻同志辞职。', ['王文举', '宋文藻']],
  ])('names whom a motion is about, without an office: %s', (sentence, names) => {
    const { people, appointments } = factsOf(page(sentence))
    expect(people.map(({ name }) => name)).toEqual(names)
    expect(appointments).toEqual([])
  })

  it('takes no clause for a list of names', () => {
    expect(factsOf(page('甲国大选由反对党在国民议会选举中获胜，得票率为22.94%。')).people).toEqual([])
  })

  it.each([
    ['a heading, then name and 为', list('一、任命：', '罗成为县人民法院副院长、审判员；', '二、免去：', '金灿的县财政局局长职务。'), ['罗成 appointed 县人民法院副院长', '罗成 appointed 县人民法院审判员', '金灿 removed 县财政局局长']],
    ['numbered lines', list('任命：', '1.张鹏飞为县审计局局长；2.刘一鸣为县科技局局长。'), ['张鹏飞 appointed 县审计局局长', '刘一鸣 appointed 县科技局局长']],
    ['name and office without a word between', list('任命：', '张鹏飞  县审计局局长；', '免去：', '陈亮县信访局局长职务，宋佳县林业局副局长职务。'), ['张鹏飞 appointed 县审计局局长', '陈亮 removed 县信访局局长', '宋佳 removed 县林业局副局长']],
    ['lines with 任, and what goes on', list('县政府研究决定：', '张鹏飞任永丰县应急管理局局长，免去永丰县司法局局长职务；', '周海波不再担任县科技局副局长职务。'), ['张鹏飞 appointed 县应急管理局局长', '张鹏飞 removed 县司法局局长', '周海波 removed 县科技局副局长']],
    ['an office on a line, names on the next', list('任命：', '县人民法院审判员', '王浩、解放、赵静', '县人民检察院检察员：', '卓越  尚武（女）'), ['王浩 appointed 县人民法院审判员', '解放 appointed 县人民法院审判员', '赵静 appointed 县人民法院审判员', '卓越 appointed 县人民检察院检察员', '尚武 appointed 县人民检察院检察员']],
    ['a name on a line, the office on the next', list('任命：', '张小龙', '县财政局局长', '李强', '县民政局局长'), ['张小龙 appointed 县财政局局长', '李强 appointed 县民政局局长']],
    ['names kept apart by blanks', list('任命下列人员为永丰县人民法院人民陪审员：', '丁　香（女）　于　飞　万　山', '毛小线　甘　草　龙　虎'), ['丁香', '于飞', '万山', '毛小线', '甘草', '龙虎'].map((name) => `${name} appointed 县人民法院人民陪审员`)],
    ['items that the page has broken', list('县委决定：', '葛明亮同志任县委统一战线工', '作部副部长、县工商业联合会党', '组书记；', '免去焦成同志县委政法委员会', '副书记职务。'), ['葛明亮 appointed 县委统一战线工作部副部长', '葛明亮 appointed 县工商业联合会党组书记', '焦成 removed 县委政法委员会副书记']],
    ['acts that only blanks set before their lines', list('任    命  段天涯为县审计局局长', '          海东青为县统计局局长', '免    去  成小非的县审计局局长职务'), ['段天涯 appointed 县审计局局长', '海东青 appointed 县统计局局长', '成小非 removed 县审计局局长']],
    ['the office before the names', list('任命：', '县财政局局长：张小龙', '县民政局局长 李强', '县人民法院审判员：王浩、赵静'), ['张小龙 appointed 县财政局局长', '李强 appointed 县民政局局长', '王浩 appointed 县人民法院审判员', '赵静 appointed 县人民法院审判员']],
    ['names on their line, tied to the office on the next', list('任命', '王浩、李  静、赵  大  为', '为县人民法院审判员', '免去：', '周强、吴芳', '县人民法院审判员职务'), [...['王浩', '李静', '赵大为'].map((name) => `${name} appointed 县人民法院审判员`), ...['周强', '吴芳'].map((name) => `${name} removed 县人民法院审判员`)]],
    ['names over lines, and what ties them to an office on the next', list('任命：', '王浩、李静、', '赵敏为县人民法院审判员；', '免去周强、吴芳', '的县人民法院审判员职务。'), ['王浩 appointed 县人民法院审判员', '李静 appointed 县人民法院审判员', '赵敏 appointed 县人民法院审判员', '周强 removed 县人民法院审判员', '吴芳 removed 县人民法院审判员']],
    ['names set wide', list('任  命   王  秉  义    刘  爱  国    陈    明   为县人民法院审判员'), ['王秉义 appointed 县人民法院审判员', '刘爱国 appointed 县人民法院审判员', '陈明 appointed 县人民法院审判员']],
    ['verb, names and office in cells', list('任命\t王浩、李静\t为县人民法院审判员', '\t赵敏\t为县人民检察院检察员', '免去\t周强、吴芳\t县人民法院审判员职务').replace('\n\t', '\n'), ['王浩 appointed 县人民法院审判员', '李静 appointed 县人民法院审判员', '赵敏 appointed 县人民检察院检察员', '周强 removed 县人民法院审判员', '吴芳 removed 县人民法院审判员']],
    ['an office of the body that the line above names', list('选举：', '王浩为县人大常委会主任；', '李 静（女）、赵敏为副主任；'), ['王浩 elected 县人大常委会主任', '李静 elected 县人大常委会副主任', '赵敏 elected 县人大常委会副主任']],
    ['a woman, whose office follows', list('任    命', '王  浩        县教育局局长', '李    静(女)   永丰县司法局局长'), ['王浩 appointed 县教育局局长', '李静 appointed 县司法局局长']],
    ['columns of what is given and taken', list('姓名\t任职\t免职', '王浩\t县民政局局长\t县科技局局长', '李静\t县司法局局长\t县审计局局长'), ['王浩 appointed 县民政局局长', '王浩 removed 县科技局局长', '李静 appointed 县司法局局长', '李静 removed 县审计局局长']],
    ['whose posts end with their bureau', list('以下同志职务自然免除：', '钱大伟 县旅游局局长', '方杰 县旅游局副局长'), ['钱大伟 removed 县旅游局局长', '方杰 removed 县旅游局副局长']],
    ['acts worded in a column', list('序号  姓名  任免情况', '1  张鹏飞  任县教育局副局长', '2  王红霞  任县司法局副局长，免去县信访局副局长职务'), ['张鹏飞 appointed 县教育局副局长', '王红霞 appointed 县司法局副局长', '王红霞 removed 县信访局副局长']],
    ['the verb in a column', list('姓名\t任免\t职务', '张鹏飞\t任\t县人民法院执行局局长', '周斌\t免\t县人民法院执行局副局长'), ['张鹏飞 appointed 县人民法院执行局局长', '周斌 removed 县人民法院执行局副局长']],
    ['a removal whose name ends like a place', list('免去：', '许文东区统计局副局长职务').replaceAll('永丰县', '西夏区'), ['许文东 removed 区统计局副局长']],
    ['lines that say by themselves what they tell', list('张鹏飞为县教育局局长', '李晓燕（女）为县民政局局长', '刘波的县信访局局长职务'), ['张鹏飞 appointed 县教育局局长', '李晓燕 appointed 县民政局局长', '刘波 removed 县信访局局长']],
    ['names that blanks part from what happens to them', list('张鹏飞 任县教育局副局长', '李晓燕（女） 任县卫健委副主任'), ['张鹏飞 appointed 县教育局副局长', '李晓燕 appointed 县卫健委副主任']],
    ['names that are also words, or begin like a verb', list('任命：', '任国华为县财政局局长；', '方便为县国有林场主任；', '郑成功同志任县数据局局长；', '向晓锋同志任县司法局局长；', '免去：', '解放的县档案局局长职务；', '任士杰的县文联主席职务；'), ['任国华 appointed 县财政局局长', '方便 appointed 县国有林场主任', '郑成功 appointed 县数据局局长', '向晓锋 appointed 县司法局局长', '解放 removed 县档案局局长', '任士杰 removed 县文联主席']],
    ['offices that begin like a name behind a blank', list('任命：', '易锋 县科协主席', '谭志成 县海洋与渔业局局长', '张海平 县森林防火指挥部办公室主任', '王立 团永丰县委书记'), ['易锋 appointed 县科协主席', '谭志成 appointed 县海洋与渔业局局长', '张海平 appointed 县森林防火指挥部办公室主任', '王立 appointed 团县委书记']],
    ['bodies of the county whose names hold others', list('任命：', '易锋为永丰县人大常委会街道工作委员会主任；', '谭志成为县政协委员联络委员会主任；'), ['易锋 appointed 县人大常委会街道工作委员会主任', '谭志成 appointed 县政协委员联络委员会主任']],
    ['marks between a name and its verb', list('王明，任县教育局副局长；', '李强：任县财政局副局长；', '张丽—任县水利局副局长', '孙洋（任县民政局副局长）'), ['王明 appointed 县教育局副局长', '李强 appointed 县财政局副局长', '张丽 appointed 县水利局副局长', '孙洋 appointed 县民政局副局长']],
    ['offices before the names behind a label', list('任职：县教育局局长王明、县人民法院审判员张丽、赵勇。', '免职：县教育局局长孙洋、县财政局局长周涛。'), ['王明 appointed 县教育局局长', '张丽 appointed 县人民法院审判员', '赵勇 appointed 县人民法院审判员', '孙洋 removed 县教育局局长', '周涛 removed 县财政局局长']],
    ['names and offices without a word between', list('任命：王明县教育局局长、李强县财政局局长、张丽（女）县司法局局长。', '免去：孙洋县教育局局长职务、周涛县财政局局长职务。'), ['王明 appointed 县教育局局长', '李强 appointed 县财政局局长', '张丽 appointed 县司法局局长', '孙洋 removed 县教育局局长', '周涛 removed 县财政局局长']],
    ['bodies on lines of their own', list('县政府办公室', '王明 任副主任', '李强 免副主任', '县教育局', '张丽 任副局长（试用期一年）'), ['王明 appointed 县政府办公室副主任', '李强 removed 县政府办公室副主任', '张丽 appointed 县教育局副局长']],
    ['bodies before a colon', list('县教育局：张强任局长，李明不再担任局长；', '县水利局：赵刚任党组书记、提名局长。'), ['张强 appointed 县教育局局长', '李明 removed 县教育局局长', '赵刚 appointed 县水利局党组书记', '赵刚 nominated 县水利局局长']],
    ['acts that only blanks part', list('任命： 王明为县教育局局长 李强强为县财政局局长 张 丽（女）为县司法局局长 免去： 孙洋的县教育局局长职务 周涛涛的县财政局局长职务'), ['王明 appointed 县教育局局长', '李强强 appointed 县财政局局长', '张丽 appointed 县司法局局长', '孙洋 removed 县教育局局长', '周涛涛 removed 县财政局局长']],
    ['bullets', list('●决定任命', '●王明 县教育局局长', '●决定免去', '●孙洋 县教育局局长职务'), ['王明 appointed 县教育局局长', '孙洋 removed 县教育局局长']],
    ['rows with a comma in one', list('任职：', '李强强 县财政局党组书记，提名为局长人选', '张 丽 (女) 县司法局党组书记'), ['李强强 appointed 县财政局党组书记', '李强强 nominated 县财政局局长人选', '张丽 appointed 县司法局党组书记']],
    ['divisions of a court', list('免去周涛涛民一庭庭长、吴海行政庭副庭长职务。'), ['周涛涛 removed 民一庭庭长', '吴海 removed 行政庭副庭长']],
    ['name, body and office apart', list('任命人员：', '王明 县教育局 副局长', '免职人员：', '赵勇 县司法局 副局长'), ['王明 appointed 县教育局副局长', '赵勇 removed 县司法局副局长']],
    ['the body in a column of its own', list('任命：', '姓名\t单位\t职务', '王明\t县教育局\t副局长、党组成员'), ['王明 appointed 县教育局副局长', '王明 appointed 县教育局党组成员']],
    ['a line that ends in 职务 is no heading', list('刘一鸣同志任县科技局局长，免去其县科协主席职务', '欧阳志远同志免去县民政局局长职务'), ['刘一鸣 appointed 县科技局局长', '刘一鸣 removed 县科协主席', '欧阳志远 removed 县民政局局长']],
  ])('reads lists: %s', (_, text, expected) => {
    expect(appointmentsOf(factsOf(text))).toEqual(expected)
  })

  it.each([
    '县人大常委会主任傅卫为新任命人员颁发任命书。',
    '会议审议了人事任免案，通过了任命名单。',
    '会议决定任命下列人员，并组织宪法宣誓。',
    '各乡镇要落实主体责任，任务完成情况纳入考核。',
    '会议决定成立领导小组，由高明副县长任组长。',
    '县长高明主持会议，免去繁琐程序。',
    '2016年10月，张玲当选县长，2011年任县委副书记。',
    '2002年7月，李斌到县财政局工作。之后，李斌出任县财政局局长。',
    '去年以来，县委书记、县长都由李文彪担任。',
    '李雅仍担任县委常委、县委办公室主任。',
    '领导小组组长由县长高明担任，原由李波担任的县级河长调整为由王进担任。',
    '会议通过干部任职决定。',
    '县长高明向新任县人大代表表示祝贺，祝贺他们当选。',
    '20余位新任县政协委员参加会议，县委书记高明向新任县政协主席表示祝贺。',
    '此前，吴天平任县委组织部部长。',
    '会议选出县人大常委会委员29名。',
    '县长高明在新任职干部大会上讲话，责任重大。',
    '由县委书记白建，副县长何天等组成的调研组到乡里调研。',
    '县里成立领导小组，领导小组办公室设在县交通局，李毅同志兼任办公室主任。',
    '领导小组下设办公室在县交通局，办公室主任由李毅兼任。',
    '专班办公室主任由李毅同志兼任。',
    '会议选举县长李文为市人大代表。',
    '县里派出由副县长高明任组长、县政府办公室副主任吴永清和县审计局副局长石建群任副组长的督查组。',
    '成立专班，由县住建局局长郝林任总指挥，副局长朱明、刘文牵头房屋征收工作组。',
    '县委书记白建兼任指挥长，县长高明担任第一副指挥长。',
    '全县共设河长826名，由县委书记白建任总河长，县长高明任副总河长。',
    '调整前，杨国强任县政府办公室主任；任刚、宋永分别任县教育局局长、县司法局局长。',
  ])('finds no appointment in %s', (sentence) => {
    expect(appointmentsOf(factsOf(page(sentence)))).toEqual([])
  })

  it('gives the office that was taken as former, the one of a candidate as nominated, an acting one as acting', () => {
    const offices = officesOf(factsOf(page('会议免去金灿的县财政局局长职务，任命侯继武为副县长、代理县长。石振旗任县委副书记，提名为县长候选人。')))
    expect(offices).toEqual(expect.arrayContaining(['金灿 县财政局局长@永丰县 former', '侯继武 代理县长@永丰县 acting', '石振旗 县长候选人@永丰县 nominated']))
  })

  it('takes the place of a section for the offices told in it', () => {
    const text = '江西两县主要领导调整\n江西省委日前作出决定。\n【永丰】\n罗一鸣任县委书记。\n【宁都】\n高明任县委书记。'
    expect(officesOf(factsOf(text))).toEqual(['罗一鸣 县委书记@永丰县', '高明 县委书记@宁都县'])
  })

  it.each(['【任命】', '二、任职人员', '任 命', '任：', '（二）决定任命的有', '任命以下同志：'])('knows %s for a heading', (heading) => {
    expect(appointmentsOf(factsOf(list('免去：', '金灿的县财政局局长职务；', heading, '张鹏飞 县审计局局长')))).toEqual(['金灿 removed 县财政局局长', '张鹏飞 appointed 县审计局局长'])
  })

  it('reads names below a sentence that elects them', () => {
    const names = '马力、王大伟、王芳（女）、田野、江河'
    expect(appointmentsOf(factsOf(`永丰县党代会闭幕\n中国共产党永丰县第十七次代表大会选举产生了中国共产党永丰县第十七届委员会委员。名单如下：\n${names}`))).toEqual(['马力', '王大伟', '王芳', '田野', '江河'].map((name) => `${name} elected 县委委员`))
  })

  it('makes acts of a roster that an announcement introduces', () => {
    expect(appointmentsOf(factsOf(page('会议任命了县监察委员会组成人员。他们是：副主任蒋文、邓小丽，委员周海、吕明。')))).toEqual(['蒋文 appointed 县监察委员会副主任', '邓小丽 appointed 县监察委员会副主任', '周海 appointed 县监察委员会委员', '吕明 appointed 县监察委员会委员'])
  })

  it('makes acts of those newly chosen, whom the line below lists', () => {
    expect(appointmentsOf(factsOf(page('新任命的县政府组成部门负责人有两张新面孔，他们分别是：\n县教育局局长余向东、县司法局局长罗建华。')))).toEqual(['余向东 appointed 县教育局局长', '罗建华 appointed 县司法局局长'])
  })

  it('gives no public office where a company or a school is joined', () => {
    const facts = factsOf(list('王明为县城市建设投资集团有限公司总经理；').replace('\n王明', '\n任命：\n王明'))
    expect([appointmentsOf(facts), officesOf(facts)]).toEqual([['王明 appointed 县城市建设投资集团有限公司总经理'], []])
  })

  it('knows no 任县 where somebody 任县教育局局长', () => {
    expect(factsOf('县委常委会研究干部任免事项\n经县委常委会研究：\n王明同志任县教育局局长；\n李强，任县财政局局长。').place).toBeNull()
  })

  it('gives one office to whom it is taken from, however often the page tells of it', () => {
    expect(officesOf(factsOf(page('会议接受徐世平辞去副县长职务的请求。县长高明说，副县长徐世平因年龄原因辞职。').replace('会议接受', '副县长徐世平出席。会议接受')))).toEqual(['徐世平 副县长@永丰县 former', '高明 县长@永丰县'])
  })

  it('dates a notice without a session as it is signed', () => {
    const [appointment] = factsOf('永丰县人民政府关于张鹏飞任职的通知\n县政府研究决定：\n张鹏飞任永丰县应急管理局局长。\n永丰县人民政府\n2021年9月13日').appointments
    expect([appointment?.meeting, appointment?.date]).toEqual([null, '2021-09-13'])
  })

  it('links what a session elects on a later day to it', () => {
    const text = '永丰县十七届人大一次会议举行\n2021-12-10\n12月7日，永丰县第十七届人民代表大会第一次会议开幕，县长高明作报告。\n12月9日，大会选举李阳为县人大常委会主任。'
    expect(factsOf(text).appointments.map(({ date, meeting }) => [date, meeting])).toEqual([['2021-12-09', 'm1']])
  })

  it('dates an act by the day that opens its sentence, where that is not the session\'s', () => {
    const text = page('会议决定任命刘浩为副县长。5月12日，陈忠辞去副县长职务。').replace('6月29日', '2023年6月29日')
    expect(factsOf(text).appointments.map(({ date, meeting }) => [date, meeting])).toEqual([['2023-06-29', 'm1'], ['2023-05-12', null]])
    const parts = '永丰县人事调整\n2023年3月27日，李斌辞去县长职务，王学任代县长；3月28日，马飚辞副县长职务。'
    expect(factsOf(parts).appointments.map(({ date }) => date)).toEqual(['2023-03-27', '2023-03-27', '2023-03-28'])
  })

  it('knows no session for what is told beside it', () => {
    const text = '永丰县人大常委会任命一批干部\n2019年6月27日\n6月26日，永丰县十七届人大常委会举行第九次会议，任命肖军为县教育局局长。\n另悉，县纪委副书记孔祥已调任县审计局局长。'
    expect(factsOf(text).appointments.map(({ title, date, meeting }) => `${title} ${date} ${meeting}`)).toEqual(['县教育局局长 2019-06-26 m1', '县审计局局长 null null'])
  })

  it('gives what a headline tells the session of the text', () => {
    const text = '廖平当选永丰县县长\n2021年3月6日\n3月5日，永丰县第四届人民代表大会第一次会议举行，会议选举廖平为永丰县县长。3月4日，政协永丰县第四届委员会第一次会议闭幕，熊建国当选县政协主席。'
    expect(factsOf(text).appointments.map(({ title, date }) => `${title} ${date}`)).toEqual(['县长 2021-03-05', '县政协主席 2021-03-04'])
  })

  it('takes nobody who leaves an office for a participant', () => {
    expect(rolesOf(factsOf(page('会议免去金灿的副县长职务，听取县长高明的工作汇报。'))).filter((role) => role.includes('金灿'))).toEqual([])
  })

  it('reads tables whose cells of the verb and the office reach over the rows below', () => {
    const rows = '<tr><td rowspan="2">任命</td><td>王浩<br>李　静</td><td rowspan="2">为县人民法院审判员</td></tr><tr><td>赵敏</td></tr><tr><td>免去</td><td>周强</td><td>的县人民法院审判员职务</td></tr>'
    expect(appointmentsOf(factsOf(`<html><body><h1>永丰县人大常委会任免名单</h1><table>${rows}</table></body></html>`, { mediaType: 'text/html' }))).toEqual(['王浩', '李静', '赵敏'].map((name) => `${name} appointed 县人民法院审判员`).concat('周强 removed 县人民法院审判员'))
  })

  it('tells the two of a headline apart', () => {
    expect(appointmentsOf(factsOf('周祖明当选县长 赵隆当选县人大常委会主任\n1月15日，永丰县第十七届人民代表大会第三次会议召开，周祖明当选县长，赵隆当选县人大常委会主任。'))).toEqual(['周祖明 elected 县长', '赵隆 elected 县人大常委会主任'])
  })

  it('knows no meeting that decided where there is only a ceremony', () => {
    const facts = factsOf('永丰县监委揭牌\n2018年1月8日，永丰县监察委员会举行揭牌仪式。1月6日，永丰县人大常委会任命万山为县监察委员会副主任。', { published: '2018-01-09' })
    expect(facts.appointments.map(({ date, meeting }) => [date, meeting])).toEqual([['2018-01-06', null]])
  })

  it('gives evidence from the name to the office', () => {
    const [appointment] = factsOf(page('会议任命叶小君为县教育局局长。')).appointments
    expect(appointment?.evidence.map((e) => e.text)).toEqual(['叶小君为县教育局局长'])
  })
})
