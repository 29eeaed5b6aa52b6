import { alternatives } from '../language/alternatives.ts'

/** What happens to works: they are begun, finished, opened. Longest first. */
export const completions =
  alternatives`
    开工建设|建成投产|建成投用|建成通车|建成运营|建成开园|竣工投产|竣工投用|竣工验收|试生产|试运营|试运行|投入使用
    投入运营|交付使用|主体封顶|主体完工|开工|建成|竣工|投产|投用|完工|通车|封顶|启用|开园|开馆|开业|贯通|洞通|落成
    (?<!行)动工|达产
  `
/** When and how, between the works and what happens to them. */
export const completionManner =
  alternatives`(?:${alternatives`
    密集|刚刚|未来|有机|至今|尚未|还未|仍未|未能|未|有望|相继下线|今[天日]|昨[天日]|前天|近日|（[^（）]{0,6}\d日）
    火热|预计|预计将|于(?=\d|年)|完工|隆重|今年|年内|年底前?|年底|明年|\d{1,2}月底?前?|\d{1,2}月份
    [一二三四]季度末?|上半年|下半年|[春夏秋冬]季|[寒暑]假|“十一”前|“五一”前|春节前|国庆前|汛期前|月底前?|日前|已
    将|要|即将|正式|全面|顺利|如期|按期|提前|基本|主体|全线|部分|相继|陆续|先后|同步|率先|成功|力争|确保|争取|实现
    完成|正在|加快|抓紧|全部|开始|可|能|也|均|都|尽快|尽早|早日|规划|整体|竣工|二期|一期|本月|当年|实际|累计
  `})*`
/** Works are no works by these words, but those who build, what is measured, or any of a kind. */
export const notWorks = new RegExp(alternatives`
  ^[一二三四五六]期.{0,2}$
  (?:${alternatives`
    计划新?|满产|企业|企业复产|公司|群众|单位|任务|工作|目标|投资|力度|进度|情况|农户|居民|住户|客商|商户|部门
    产值|收入|产业|资金|生产线|厂房|车间|设备|主体|以来|之后|以后|前|后|时|上|中|内|期间|手续|建设|施工|开发
    工程量|标段|双方|大家|我们|记者|代表|委员|公寓|乡|镇|村|绿|融会|[市县]区|会场|现场|证明|证书|车队|反复|重复
    街道|社区|代表处|办事处|联络处|领事馆|分行|支行|分公司
  `})$
  \d|[一二三四五六七八九十百]+[个项条座所家处批]
`)
