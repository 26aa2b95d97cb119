import { describe, expect, test } from '@jest/globals';
import { zone } from './index.ts';
import { show } from './testing.ts';

const DAY = '2026-11-02';

/**
 * Law and standards: what they are, rule, what the profile must say. Read through a zone that has none of them of its
 * own.
 */
const NATIONAL: [what: string, code: string, says: string][] = [
  ['条例746 art. 19', 'STARTUP_LICENCE', '3 WD; stops for SUPPLEMENT'],
  ['条例746 art. 19', 'STARTUP_LICENCE_EXTENSION', '3 WD'],
  ['条例746 art. 19', 'REG_CHANGE', '3 WD; stops for SUPPLEMENT'],
  ['start-up in all', 'STARTUP_TOTAL', '4 WD; stops for SUPPLEMENT'],
  [
    'start-up tasks',
    'STARTUP_TASKS',
    '6: 营业执照、印章刻制、发票申领和税务登记、社保登记、住房公积金缴存登记、银行预约开户',
  ],
  ['configuration', 'ISSUED_CREDIT_CODES', '校验码例外清单'],
  [
    '企业名称 art. 11',
    'NAME_STATE_BODIES',
    '19: 共产党、中共、党委、党校、民主党派、国务院、人大常委会、政府、法院、检察院、公安、解放军、武警、部队、军委、军区、共青团、妇联、总工会',
  ],
  [
    '企业名称 art. 11',
    'NAME_FOREIGN_BODIES',
    '14: 联合国、世界银行、世界贸易组织、世界卫生组织、欧盟、北约、美国、英国、法国、德国、俄罗斯、日本、韩国、哈萨克斯坦',
  ],
  ['企业名称 art. 11', 'NAME_BARRED_CONTENT', '6: 淫秽、色情、赌博、迷信、恐怖、暴力'],
  ['企业名称实施办法 art. 16', 'NAME_MISLEADING_WORDS', '3: 国家级、最高级、最佳'],
  ['企业名称 art. 12', 'NAME_STATE_WORDS', '5: 中国、中华、中央、全国、国家'],
  [
    '企业名称 art. 10',
    'NAME_FORMS',
    '8: 有限公司、有限责任公司、股份有限公司、股份公司、（普通合伙）、（特殊普通合伙）、（有限合伙）、（个人独资）',
  ],
  ['个体工商户名称 art. 10', 'SOLE_TRADER_NAME_FORMS', '7: 厂、店、馆、部、行、中心、（个体工商户）'],
  ['个体工商户名称 art. 10', 'SOLE_TRADER_NAME_BARRED', '3: 企业、公司、农民专业合作社'],
  ['企业名称 art. 17', 'NAME_HELD_AFTER', 'sinceGivenUp < 1 YEAR'],
  ['不动产登记细则 art. 91', 'REALESTATE_INSTANT', 'INSTANT'],
  ['不动产登记细则 art. 91', 'REALESTATE_INSTANT_KINDS', '1: 查封登记、解除查封登记'],
  ['民法典 220', 'OBJECTION_SUIT', '15 CD'],
  ['不动产登记细则 art. 84', 'OBJECTION_ONCE', '异议登记失效后就同一事项以同一理由再次申请的不予受理'],
  ['条例746 art. 33', 'SOLE_TRADER_DEREG', '10 CD'],
  ['条例746 art. 33', 'SIMPLE_DEREG_NOTICE', 'exactly 20 CD; ended by OBJECTION'],
  ['条例746 art. 30', 'DORMANCY_MAX', 'dormancy ≤ 3 YEAR'],
  ['公司法 240', 'SIMPLE_DEREG_APPLY', '20 CD'],
  ['国市监注发〔2021〕45号', 'SIMPLE_DEREG_APPLY_EXTENDED', '30 CD'],
  [
    '细则 48',
    'SIMPLE_DEREG_BARS',
    '5: 在经营异常名录或者严重违法失信名单中、股权（财产份额）被冻结、出质，动产抵押，或者对其他市场主体存在投资、正在被立案调查或者采取行政强制措施，正在诉讼或者仲裁程序中、被吊销营业执照、责令关闭、撤销、受到罚款等行政处罚尚未执行完毕',
  ],
  ['细则 41', 'DORMANCY_PROLONGATION', 'daysBeforeEnd ≤ 30 DAY'],
  ['细则 42', 'DORMANCY_END', '2: 备案的歇业期限届满、累计歇业满3年'],
  ['在线政务服务规定 10', 'CROSS_CITY_PROOFS', '1: 企业统一身份认证登录'],
  ['细则 52', 'ANNULMENT_ACCEPT', '3 WD'],
  ['细则 53', 'ANNULMENT_INVESTIGATION', '3 MONTH; stops for SPECIAL_PROCEDURE'],
  ['细则 53', 'ANNULMENT_EXTENSION', '3 MONTH'],
  ['条例746 art. 40', 'ANNULMENT_NOTICE', 'exactly 45 CD; ended by OBJECTION; ends on rest days too'],
  ['条例746 art. 40', 'ANNULMENT_NOTICE_GROUNDS', '2: 相关市场主体和人员无法联系、相关市场主体和人员拒不配合'],
  [
    '细则 54',
    'ANNULMENT_SUSPENSION',
    '3: 有证据证明与涉嫌虚假登记相关的民事权利存在争议、涉嫌虚假登记的市场主体正在诉讼或者仲裁程序中、有关部门书面证明该主体或者其法定代表人、负责人存在违法案件尚未结案，或者尚未履行相关法定义务',
  ],
  [
    '条例746 art. 41',
    'ANNULMENT_BARS',
    '3: 撤销市场主体登记可能对社会公共利益造成重大损害、撤销市场主体登记后无法恢复到登记前的状态、法律、行政法规规定的其他情形',
  ],
  [
    '条例746 art. 40',
    'ANNULMENT_OF_REGISTRATION',
    '2: 经调查认定存在虚假市场主体登记情形、相关市场主体及其利害关系人在公示期内没有提出异议',
  ],
  ['细则 57', 'ANNULMENT_PARTLY', '同一登记包含多个登记事项，其中部分登记事项被认定为虚假的，可以仅撤销虚假的登记事项'],
  ['条例746 art. 42', 'ANNULMENT_REVERSAL', '可以撤销该决定，恢复原登记状态，并通过国家企业信用信息公示系统公示'],
  ['条例746 art. 40', 'FALSE_REGISTRATION_BAR', '36 MONTH; ends on rest days too'],
  [
    '公司法 250',
    'REVOCATION_COMPANY_DECEIT',
    '1: 虚报注册资本、提交虚假材料或者采取其他欺诈手段隐瞒重要事实取得公司登记，情节严重',
  ],
  ['公司法 260', 'REVOCATION_COMPANY_IDLE', '2: 公司成立后无正当理由超过六个月未开业、开业后自行停业连续六个月以上'],
  ['公司法 260', 'REVOCATION_IDLE_MONTHS', '6 MONTH; ends on rest days too'],
  ['公司法 262', 'REVOCATION_COMPANY_HARM', '1: 利用公司名义从事危害国家安全、社会公共利益的严重违法行为'],
  ['条例746 art. 44', 'REVOCATION_DECEIT', '1: 提交虚假材料或者采取其他欺诈手段隐瞒重要事实取得市场主体登记，情节严重'],
  [
    '条例746 art. 45',
    'REVOCATION_CAPITAL',
    '1: 实行注册资本实缴登记制的市场主体虚报注册资本取得市场主体登记，情节严重',
  ],
  ['条例746 art. 46', 'REVOCATION_CHANGE', '1: 未依照规定办理变更登记，拒不改正，情节严重'],
  ['条例746 art. 48', 'REVOCATION_LICENCE_MISUSED', '1: 伪造、涂改、出租、出借、转让营业执照，情节严重'],
  ['行政复议法 64', 'REVOCATION_ANNULLED_ON_REVIEW', '行政复议机关决定撤销该行政行为'],
  ['行政诉讼法 70', 'REVOCATION_ANNULLED_BY_COURT', '人民法院判决撤销行政行为'],
  ['公司法 230', 'DISSOLUTION_REVOKED', '1: 尚未向股东分配财产，经股东会决议或者修改章程而存续'],
  ['公司法 239', 'LIQUIDATION_REPORT', '2: 股东会、人民法院'],
  ['公司法 232', 'LIQUIDATION_GROUP', '15 CD'],
  ['公司法 235', 'DEREG_NOTIFY_CREDITORS', '10 CD'],
  ['公司法 235', 'DEREG_PUBLISH', '60 CD'],
  ['公司法 235', 'DEREG_CLAIM_NOTICED', '30 CD'],
  ['公司法 235', 'DEREG_CLAIM_PUBLISHED', '45 CD'],
  ['细则 44', 'DEREG_APPLY', '30 CD'],
  ['总局令第105号 3', 'FORCED_DEREG_NOTICE', 'at least 90 CD; ended by OBJECTION'],
  ['公司法 241', 'FORCED_DEREG_AFTER', 'sinceRevocation ≥ 3 YEAR'],
  ['许可法 32', 'LICENCE_ACCEPT', '5 WD; silence is consent'],
  ['许可法 42', 'LICENCE_DECIDE', '20 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['许可法 42', 'LICENCE_DECIDE_EXTENSION', '10 WD'],
  ['许可法 42', 'LICENCE_JOINT', '45 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['许可法 42', 'LICENCE_JOINT_EXTENSION', '15 WD'],
  ['许可法 70', 'LICENCE_CANCELLATION', '1: 法人或者其他组织依法终止'],
  ['许可法 44', 'LICENCE_DELIVER', '10 WD'],
  ['国办发〔2019〕11号', 'PROJ_WITH_PLAN', '120 WD; stops for SUPPLEMENT, SPECIAL_PROCEDURE'],
  ['国办发〔2019〕11号', 'PROJECT_STAGES', '4: 立项用地规划许可、工程建设许可、施工许可、竣工验收'],
  [
    '国办发〔2019〕11号',
    'PROJECT_MATTERS',
    '11: 地震安全性评价、建设工程规划许可证、压覆重要矿产资源、地质灾害危险性评估、环境影响评价、节能评价、水资源论证、气候可行性论证、施工图审查、施工许可证、消防验收或备案',
  ],
  ['国办发〔2019〕11号', 'PROJECT_TIME_LEFT_OUT', '1: 建设期间（施工许可阶段办结至申请竣工验收）'],
  ['环境影响评价法 25、31', 'BUILD_THEN_VERIFY_NEVER', '1: 环境影响评价'],
  ['国办发〔2019〕11号', 'JOINT_DRAWING_REVIEW_MEMBERS', '4: 施工图设计文件、消防、人防、技防'],
  ['国办发〔2019〕11号', 'JOINT_ACCEPTANCE_MEMBERS', '5: 规划、土地、消防、人防、档案'],
  ['体外循环', 'APPROVAL_ANOMALIES', '4: 先办结后受理、无系统办件的审批结果、清单外审批（隐性审批）、越过前置环节审批'],
  ['多测合一', 'MERGED_SURVEYS', '5: 土地勘测定界、规划测量、房产测绘、地下管线测量、人防测量'],
  ['configuration', 'COORDINATION_MEETINGS', 'meeting 1 per MONTH'],
  ['招标投标法 24', 'TENDER_BID_PERIOD', 'at least 20 CD'],
  ['行政复议法 20', 'REMEDY_REVIEW', '60 CD'],
  ['行政诉讼法 46', 'REMEDY_LITIGATION', '6 MONTH'],
  ['招标投标法 40', 'TENDER_AWARD', '3: 推荐中标候选人、定标、终止招标'],
  ['土地管理法 54–58', 'LAND_USE_RIGHT', '3: 供地、转让、交回'],
  ['电力供应与使用条例 28', 'OUTAGE_NOTICE', 'at least 7 CD before'],
  ['优化营商环境条例 28', 'UTILITY_SERVICE_STANDARD', '4: 办理环节、申请材料、办理时限、资费标准'],
  ['双公示', 'DOUBLE_PUBLICITY', '7 WD'],
  ['双公示', 'DOUBLE_PUBLICITY_TYPES', '2: 行政许可、行政处罚'],
  [
    '双公示',
    'PUBLISHED_LICENCES',
    '16: 企业设立登记、企业变更登记、行业综合许可、建设项目用地预审与选址意见书、建设用地规划许可证、建设工程规划许可、建设项目压覆重要矿产资源审批、建设项目环境影响评价文件审批、固定资产投资项目节能审查、建筑工程施工许可、建设工程消防验收、工程规划许可、绿化许可、古树古木迁移许可、城市道路路政许可、占掘路许可',
  ],
  [
    'GB/T 36904',
    'LICENCE_TYPES',
    '16: 营业执照、营业执照、行业综合许可证、建设项目用地预审与选址意见书、建设用地规划许可证、建设工程规划许可证、建设项目压覆重要矿产资源审批文件、建设项目环境影响评价审批文件、节能审查意见、建筑工程施工许可证、建设工程消防验收意见书、工程规划许可证、绿化许可证、古树古木迁移许可证、城市道路路政许可证、占掘路许可证',
  ],
  ['国市监信发〔2022〕6号', 'CREDIT_RISK_CLASSES', '4: 信用风险低、信用风险一般、信用风险较高、信用风险高'],
  ['公共信用综合评价', 'PUBLIC_CREDIT_LEVELS', '4: 优、良、中、差'],
  ['国发〔2016〕33号', 'SANCTION_NOTICE', '5 WD'],
  ['国家税务总局令第54号', 'TAX_BLACKLIST_PERIODS', 'PUBLISHED – to 36 MONTH'],
  [
    '国市监信发〔2022〕6号',
    'SUPERVISION_STRATEGIES',
    '4: 除线索核查外降低抽查比例和频次，“无事不扰”、按常规比例和频次抽查、提高抽查比例和频次、严格监管，“严查严管”',
  ],
  ['纳税信用', 'TAX_CREDIT_GRADES', '5: A级、B级、M级、C级、D级'],
  ['纳税信用', 'TAX_GRADE_PUBLICATION', '1: A级经营主体名单'],
  ['行政处罚法 73', 'FINE_ADDITION_STANDSTILL', '2: 行政复议期间、行政诉讼期间'],
  ['信用修复 2026', 'CREDIT_REPAIR', 'MINOR – to 3 MONTH, ORDINARY 3 MONTH to 12 MONTH, SERIOUS 12 MONTH to 36 MONTH'],
  ['国办发〔2020〕42号', 'PROMISE_STANDING', '2: 曾未履行承诺且未完成信用修复、被列入黑名单'],
  ['总局令第44号', 'LISTING_NOTICE', '5 WD'],
  ['许可法 7、69', 'COMMITMENT_FINDING', '5 WD'],
  ['GB 32100 表1', 'ORGAN_CODES', '2: 机关、事业单位'],
  ['总局令第44号', 'LISTING_PERIODS', 'BLACK 12 MONTH to 36 MONTH, RED – to 12 MONTH'],
  ['信用修复 2026', 'CREDIT_REPAIR_ACCEPT', '3 WD'],
  ['信用修复 2026', 'CREDIT_REPAIR_DECIDE', '10 WD'],
  ['信用修复 2026', 'CREDIT_REPAIR_EXTENSION', '10 WD'],
  ['国办发〔2025〕22号', 'CREDIT_REPAIR_DOCUMENTS', '2: 法定责任义务履行完毕的证明材料、信用承诺书'],
  ['国令802', 'SME_PAYMENT_AUTHORITY', '30 CD'],
  ['国令802', 'SME_PAYMENT_AUTHORITY_MAX', '60 CD'],
  ['国令802', 'SME_PAYMENT_LARGE', '60 CD'],
  ['国令802', 'SME_PAYMENT_INTEREST', 'rate = 0.05 PERCENT per DAY'],
  ['税总发〔2019〕113号', 'TAX_DATA_SCOPES', '3: 纳税缴费信用级别、信用等级、红黑名单'],
  ['configuration', 'TAX_DATA_CONSENT_TERM', 'months ≤ 12 MONTH'],
  ['商业银行法 35', 'LOAN_REVIEW', '2: 审贷分离、分级审批'],
  ['金规〔2024〕13号', 'LOAN_RENEWAL', '3: 微型企业、小型企业、中型企业（暂定三年）'],
  ['贷款通则 8', 'LOAN_TERM_CLASSES', 'shortUpTo ≤ 12 MONTH, mediumUpTo ≤ 60 MONTH'],
  [
    '国发〔2020〕18号',
    'COLLATERAL_TYPES',
    '7: 生产设备、原材料、半成品、产品、应收账款、存款单、仓单、提单、融资租赁、保理、所有权保留、其他可以登记的动产和权利',
  ],
  ['民法典 414', 'COLLATERAL_PRIORITY', '2: 已经登记的按照登记的时间先后、已经登记的先于未登记的'],
  ['央行令〔2021〕7号', 'COLLATERAL_PERIOD', 'least ≥ 1 MONTH, most ≤ 30 YEAR'],
  [
    '国办发〔2019〕6号',
    'GUARANTEE_TERMS',
    'ceiling ≤ 10000000 YUAN, smallUpTo ≤ 5000000 YUAN, feeSmall ≤ 1 PERCENT per YEAR, feeLarge ≤ 1.5 PERCENT per YEAR',
  ],
  ['国办发〔2019〕6号', 'RISK_SHARE', 'bank ≥ 20 PERCENT'],
  ['configuration', 'ARREARS_LARGE', 'amount ≥ 1000000 YUAN'],
  ['LPR', 'LPR_ONE_YEAR', 'rate = 3 PERCENT per YEAR'],
  [
    '公告2023年第12号',
    'SMALL_LOW_PROFIT',
    'taxableIncome ≤ 3000000 YUAN, employees ≤ 300 PERSON, totalAssets ≤ 50000000 YUAN',
  ],
  ['公告2023年第12号', 'TAX_RELIEF_POLICIES', '2: 小型微利企业减征企业所得税、“六税两费”减半征收'],
  ['configuration', 'MATCHMAKING_FORMS', '3: 政银企对接活动、大型项目融资对接会、重点项目融资需求圆桌会'],
  ['configuration', 'LOAN_PRODUCT_TERMS', '4: 最高额度、年利率、最长期限、准入条件'],
  ['处罚法 60', 'PENALTY_DECIDE', '90 CD; stops for SPECIAL_PROCEDURE'],
  ['处罚法 64', 'HEARING_REQUEST', '5 WD'],
  ['处罚法 64', 'HEARING_NOTICE', 'at least 7 WD before'],
  ['处罚法 57', 'COLLECTIVE_DELIBERATION', '2: 对情节复杂的违法行为给予行政处罚、对重大违法行为给予行政处罚'],
  [
    '处罚法 58',
    'LEGAL_REVIEW',
    '4: 涉及重大公共利益、直接关系当事人或者第三人重大权益，经过听证程序、案件情况疑难复杂、涉及多个法律关系、法律、法规规定应当进行法制审核的其他情形',
  ],
  ['处罚法 48', 'PENALTY_WITHDRAWN', '3 WD'],
  ['处罚法 61', 'PENALTY_DELIVER', '7 WD'],
  ['处罚法 67', 'FINE_PAY', '15 CD'],
  ['处罚法 33', 'FIRST_OFFENCE_CONDITIONS', '3: 初次违法、危害后果轻微、及时改正'],
  ['处罚法 66', 'FINE_RELIEF_KINDS', '2: 延期缴纳、分期缴纳'],
  ['国令783', 'FAIR_COMPETITION_REVIEW', '公平竞争审查'],
  ['国市监法规〔2022〕2号', 'PENALTY_DISCRETION', 'lighter ≤ 30 PERCENT'],
  ['default X10', 'FINE_INSTALMENT_MISSED', '3: 剩余罚款立即到期、对逾期部分加处罚款、可以申请人民法院强制执行'],
  ['国办发〔2024〕54号', 'INSPECTION_FORMS', '7'],
  [
    '国办发〔2024〕54号',
    'INSPECTION_PROCEDURE',
    '3: 检查前报行政执法主体负责人批准、情况紧急当场实施的，及时报告并补办批准手续、检查结果记录并告知',
  ],
  ['处罚法 42', 'INSPECTION_INSPECTORS', 'inspectors ≥ 2 COUNT'],
  [
    '国办发〔2024〕54号',
    'INSPECTION_ITEMS',
    '4: 检查事项应当已经公布，未经公布不得实施、重点监管事项须列入重点监管事项清单、清单之外的检查须经“双随机”抽取、依线索开展的检查须有线索记录，一条线索检查一次',
  ],
  ['configuration', 'INSPECTION_MERGE', 'apart ≤ 30 DAY'],
  ['configuration', 'INSPECTION_PLACE', 'distance ≤ 500 METRE'],
  ['configuration', 'INSPECTION_RECORD', 'hours ≤ 24 HOUR'],
  ['国发〔2019〕5号', 'INSPECTION_RESULT_PUBLICATION', '20 WD'],
  ['国务院令第423号', 'LABOUR_SUPERVISION', '60 WD'],
  ['劳动争议调解仲裁法 43', 'LABOUR_ARBITRATION', '45 CD'],
  ['configuration', 'DRAW_SEED_SOURCES', '2: 中国福利彩票双色球开奖号码、中国体育彩票超级大乐透开奖号码'],
  [
    'configuration',
    'VISIT_SURVEY',
    '3: 检查人员是否出示入企凭证和执法证件、是否推荐或者指定第三方机构、产品或者服务、是否收取费用、接受宴请或者谋取其他利益',
  ],
  [
    '国办发〔2024〕54号',
    'MISCONDUCT_REPORTS',
    '5: 搭车推荐、指定第三方机构开展中介服务、乱收费、吃拿卡要、随意检查、重复检查',
  ],
  ['Y02 全生命周期', 'LIFECYCLE_STAGES', '8: 注册登记、用工、融资、税费、招标采购、知识产权、法律、注销、破产'],
  [
    'Y02 全生命周期',
    'LIFECYCLE_ENDS',
    '7: 注销登记、吊销营业执照、撤销设立登记、恢复注销登记、恢复设立登记、撤销注销登记、撤销吊销营业执照决定',
  ],
  ['Y02 全生命周期', 'LIFECYCLE_RETURNS', '4: 注销程序终止、撤回注销公告、因异议终止简易注销、注销公告失效'],
  [
    'Y02 全生命周期',
    'LIFECYCLE_PACKAGES',
    '19: 设立登记、企业开办一件事、变更登记、劳动监察和仲裁立案、发布融资需求、申请贷款、申请续贷、动产和权利担保登记、办理涉税事项、减税降费政策筛查、工程建设项目申报、水电气报装、发布招标、知识产权保护申请、申请法律服务、申请处罚信息信用修复、出具信用报告、注销公告、申请办结注销',
  ],
  ['国令第809号', 'SHARE_ANSWER_UNCONDITIONAL', '1 WD'],
  ['国令第809号', 'SHARE_ANSWER_CONDITIONAL', '10 WD'],
  ['国令第809号', 'VALUE_DISPUTE_ANSWER', '10 WD'],
  ['国令第809号', 'SHARE_PROVIDE', '20 WD'],
  ['报送', 'SUBMISSION_PROFILES', '3: 行政许可信息、行政处罚信息、涉企行政检查结果信息'],
  ['双公示', 'DOUBLE_PUBLICITY_SUBMISSION', '7 WD'],
  [
    '双公示',
    'DOUBLE_PUBLICITY_OPTIONAL_FIELDS',
    '12: 事业单位证书号、社会组织登记证号、许可证书名称、许可编号、有效期至、事业单位证书号、社会组织登记证号、罚款金额（万元）、没收金额（万元）、暂扣或吊销证照名称及编号、处罚有效期、备注',
  ],
  ['国发〔2019〕5号', 'VISIT_RESULT_SUBMISSION', '20 WD'],
  [
    '国办发〔2024〕54号',
    'VISIT_RESULT_FIELDS',
    '9: 检查对象名称、检查对象统一社会信用代码、检查机关、检查机关统一社会信用代码、检查事项、检查类型、检查日期、检查结果登记日期、检查结果',
  ],
  ['国令第809号', 'FACTS_BY_SHARING', '能够通过共享获取的，不再要求企业和群众提交'],
  ['国令第809号', 'SHARE_TYPES', '3: 无条件共享、有条件共享、不予共享'],
  ['configuration', 'SHARE_TERM', 'months ≤ 36 MONTH'],
  ['configuration', 'GRANT_LIMITS', 'depth ≤ 10 COUNT, cost ≤ 10000 COUNT, perMinute ≤ 600 COUNT'],
  ['网络安全法 21', 'MESSAGE_LOG_KEPT', 'months ≥ 6 MONTH'],
  ['configuration', 'WINDOW_SNAPSHOT_DAYS', 'days ≤ 7 DAY'],
  ['configuration', 'STAMP_GRACE', 'hours ≤ 4 HOUR'],
  ['configuration', 'FRESHNESS_KNOWN', 'hours ≤ 24 HOUR'],
  ['好差评', 'RATING_LEVELS', '5: 非常满意、满意、基本满意、不满意、非常不满意'],
  ['好差评', 'RATING_BAD_LEVELS', '2: 不满意、非常不满意'],
];

describe('national rules', () => {
  test.each([
    [
      '细则 48',
      'SIMPLE_DEREG_BARS',
      '6: 在经营异常名录或者市场监督管理严重违法失信名单中、股权（财产份额）被冻结、出质或者动产抵押，或者对其他市场主体存在投资、正在被立案调查或者采取行政强制措施，正在诉讼或者仲裁程序中、被吊销营业执照、责令关闭、撤销、受到罚款等行政处罚尚未执行完毕、不符合《条例》第三十三条规定的其他情形',
    ],
    [
      '公司法 230',
      'DISSOLUTION_REVOKED',
      '2: 公司章程规定的营业期限届满或者其他解散事由出现，且尚未向股东分配财产，通过修改公司章程或者经股东会决议而存续、股东会决议解散，且尚未向股东分配财产，通过修改公司章程或者经股东会决议而存续',
    ],
  ])('%s: %s as its text has it, since 2026-11-29', (_what, code, says) => {
    expect(show(zone('zhundong').rule(code, '2026-11-29'))).toBe(says);
  });

  test.each(NATIONAL)('%s: %s is %s', (_what, code, says) => {
    const rule = zone('zhundong').rule(code, DAY);
    expect(show(rule)).toBe(says);
    expect(rule).toMatchObject({ inherited: true, source: 'NATIONAL' });
  });

  test.each([
    ['SIZE_INDUSTRY', [20, 3e6, 300, 2e7, 1000, 4e8]],
    ['SIZE_CONSTRUCTION', [3e6, 3e6, 6e7, 5e7, 8e8, 8e8]],
    ['SIZE_WHOLESALE', [5, 1e7, 20, 5e7, 200, 4e8]],
    ['SIZE_RETAIL', [10, 1e6, 50, 5e6, 300, 2e8]],
    ['SIZE_SOFTWARE', [10, 5e5, 100, 1e7, 300, 1e8]],
  ])('工信部联企业〔2011〕300号: %s', (code, bounds) => {
    const rule = zone('zhundong').rule(code, DAY);
    expect(rule.kind === 'threshold' && rule.parameters.limits.map(({ value }) => value)).toEqual(bounds);
  });

  test.each([
    ['INSPECTION_FREQUENCY', '关于严格规范涉企行政检查的意见 §三(五)', '关于严格规范涉企行政检查的意见 §四'],
    ['LABEL_FIVE_BANS_EIGHT_NOTS', '关于严格规范涉企行政检查的意见 §二', '关于严格规范涉企行政检查的意见 §七'],
    ['INSPECTION_FORMS', '关于严格规范涉企行政检查的意见 §五', '行政检查文书基本格式文本（试行） templates'],
    ['LEGAL_AID_FEE', '中华人民共和国法律援助法 art. 2', '平台默认配置（无国家规定） default'],
  ])('%s named the wrong source until 2026-11-27; the number is the same', (code, before, since) => {
    const [old, corrected] = ['2026-11-27', '2026-11-28'].map(day => zone('zhundong').rule(code, day));
    expect([old?.clause, corrected?.clause]).toEqual([before, since]);
    expect(corrected?.parameters).toEqual(old?.parameters);
  });

  test('published licences and penalties never carry an identity number', () => {
    for (const code of ['DOUBLE_PUBLICITY_XK_FIELDS', 'DOUBLE_PUBLICITY_CF_FIELDS']) {
      const rule = zone('zhundong').rule(code, DAY);
      expect(rule.kind === 'list' && rule.parameters.items.filter(item => item.code.endsWith('SFZH'))).toEqual([]);
    }
  });
});
