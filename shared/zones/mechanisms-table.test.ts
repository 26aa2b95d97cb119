import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { zone, zoneCodes } from './index.ts';
import { showOwn } from './testing.ts';

/**
 * What the plans name with a number, other than clocks and counts: row, zone, rule, clause, what the profile must say.
 */
const NAMED: [row: string, zone: string, code: string, clause: string, says: string][] = [
  ['Z01', 'zhundong', 'LABEL_LEADER_CONTACT', '二(一)1', '三联六包五覆盖 (not defined)'],
  ['Z03', 'zhundong', 'APPEAL_HOTLINE', '二(二)', '0994-6738700'],
  ['Z03', 'zhundong', 'APPEAL_STEPS', '二(二)', '7: 一号对外、集中接听、领导批办、统一派单、依责办理、限时办结、答复'],
  ['Z04', 'zhundong', 'MATTER_MAX_VISITS', '二(三)1', 'visits ≤ 1 COUNT'],
  ['Z04', 'gedian', 'MATTER_MAX_VISITS', '§44', 'visits ≤ 1 COUNT'],
  ['Z05', 'zhundong', 'LABEL_SIX_IN_ONE', '二(三)1', '六位一体 (not defined)'],
  [
    'Z05',
    'zhundong',
    'SIX_IN_ONE_PARTIES',
    '二(三)1',
    '6: 发展改革、自然资源和规划、生态环境、住房和城乡建设、水务、应急管理',
  ],
  ['Z08', 'zhundong', 'CHIEF_REPRESENTATIVES', '二(三)3', '1'],
  ['Z08', 'xinjian', 'CHIEF_REPRESENTATIVES', '§2', '1'],
  ['Z09', 'zhundong', 'SERVICE_CASE_FLOW', '二(三)3', '3: 前台统一收件、后台分类审批、出件窗口统一出件'],
  ['Z09', 'xinjian', 'SERVICE_CASE_FLOW', '§1', '3: 前台综合受理、后台分类审批、统一窗口出件'],
  ['Z09', 'gedian', 'SERVICE_CASE_FLOW', '§37', '3: 前台综合受理、后台分类审批、统一窗口出件'],
  ['Z09', 'yili', 'SERVICE_CASE_FLOW', '§18', '3: 前台综合受理、后台分类审批、统一窗口出件'],
  ['Z10', 'zhundong', 'START_ON_LAND_DELIVERY', '二(三)4', '2: 容缺受理、负面清单管理'],
  ['Z13', 'zhundong', 'LABEL_THREE_SERVICES', '二(五)', '三服务 (not defined)'],
  ['Z15', 'zhundong', 'BUSINESS_HOURS', '二(五)3', 'extraLimits = 0 COUNT'],
  ['Z16', 'zhundong', 'FIRST_OFFENCE_EXCLUSIONS', '二(六)1', '2: 重大事项、危及人民生命财产安全的事项'],
  ['Z16', 'zhundong', 'LABEL_THREE_SUPERVISIONS', '二(六)', '三监管 (not defined)'],
  ['Z16', 'yili', 'LENIENCY_LISTS', '§15', '3: 从轻处罚事项清单、减轻处罚事项清单、首次轻微违法免予处罚事项清单'],
  ['Z17', 'zhundong', 'COLLECTIVE_DECISION_MEASURES', '二(六)2', '3: 罚款、关停、贴封条'],
  ['Z17', 'zhundong', 'COLLECTIVE_DECISION_SECTORS', '二(六)2', '4: 寄递行业、夜间经济、地摊经济、跳蚤市场'],
  ['Z18', 'zhundong', 'ADOPTION_STAGES', '二(七)1', '3: 前期办理手续、落地建设、竣工投产'],
  ['Z19', 'zhundong', 'LABEL_WALL_CHART', '二(七)2', '挂图作战 (not defined)'],
  ['Z24', 'xinjian', 'LEADING_GROUP_HEADS', '三(一)', '3 = 2 + 1'],
  ['Z25', 'zhundong', 'TASK_RECONCILIATION', '三(二)', 'reconciliation 1 per YEAR'],
  [
    'X01',
    'xinjian',
    'STATIONED_DEPARTMENTS',
    '§1',
    '12: 区发改委、区应急管理局、区生态环境局、区资源规划分局、区住建局、区城管执法局、区交通运输局、区消防救援大队、区人社局、区卫健委、区市场监管局、区水利局',
  ],
  ['X02', 'xinjian', 'TOLERANCE_LIST_FIELDS', '§3', '3: 事项名称、主要申请材料、可容缺受理的材料'],
  ['X03', 'xinjian', 'BENEFIT_MODES', '§4', '3: 免申即享、即申即享、承诺兑现'],
  ['X03', 'xinjian', 'BENEFIT_STEPS', '§4', '4: 受理、流转、审核、拨付'],
  ['X04', 'gedian', 'REGIONAL_ASSESSMENT_PARKS', '§17', '2: 光电子信息产业园、大健康产业园'],
  ['X06', 'xinjian', 'DOUBLE_RANDOM_COVERAGE', '§7', 'coverage ≥ 100 PERCENT'],
  ['X07', 'xinjian', 'JOINT_INSPECTION_KINDS', '§7', '3: 联合踏勘、联合验收、联合抽查'],
  ['X10', 'xinjian', 'FINE_RELIEF_KINDS', '§7', '2: 延期缴纳、分期缴纳'],
  ['X11', 'district', 'QUIET_WINDOW', '三(三)', 'no days'],
  ['X12', 'xinjian', 'INSPECTION_PREREGISTER_FIELDS', '§9', '3: 执法检查主体名称、检查事项、检查人员姓名'],
  ['X12', 'xinjian', 'INSPECTION_SUMMARY', '§9', '1: 区纪委监委'],
  ['X13', 'xinjian', 'INSPECTION_DOCUMENT_REQUESTS', '§10', 'requests ≤ 1 COUNT'],
  [
    'X14',
    'xinjian',
    'ENTERPRISE_EVALUATION_DIMENSIONS',
    '§11',
    '5: 所处发展阶段、行业领先水平、经济密度水平、经营增长潜力、自主创新能力',
  ],
  ['X15', 'xinjian', 'LEGAL_AID_FEE', '§12', 'fee = 0 YUAN'],
  [
    'X15',
    'xinjian',
    'LEGAL_AID_KINDS',
    '§12',
    '3: 不当执法司法行为的举报、投诉、申诉及复议、外地遭遇地方保护主义和不公平待遇',
  ],
  ['X16', 'xinjian', 'ONLINE_SERVICES', '§13', '4: 企业诉求解决、在线咨询、在线评价、政策兑现'],
  ['X20', 'xinjian', 'APPEAL_STEPS', '三(二)', '4: 受理、转办、跟踪、反馈'],
  ['X21', 'xinjian', 'LABEL_CONDUCT_LISTS', '三(三)', '作风三单 (not defined) 2: 问题单、成绩单'],
  [
    'G01',
    'gedian',
    'STANDARD_LAND_CHECKS',
    '§1',
    '5: 征收（拆迁）安置补偿落实到位、没有法律经济纠纷、土地权利清晰、道路及其他基础设施完善、文物勘探完成',
  ],
  ['G02', 'gedian', 'LAND_MILESTONES', '§1–§2', '2: 2021年土地报批工作计划、形成“标准地”'],
  ['G03', 'gedian', 'ADDITIONAL_FLOOR_AREA_FEE', '§3', 'landPrice = 0 YUAN, infrastructureFee = 0 YUAN'],
  ['G03', 'gedian', 'LAND_INTENSITY_INDICATORS', '§3', '3: 土地利用率、产出率、容积率'],
  [
    'G04',
    'gedian',
    'POWER_MILESTONES',
    '§4',
    '4: 三安、容百项目外线建设工程、大健康产业园4条220千伏线路迁改、罗庄等变电站增容、10千伏电力廊道',
  ],
  [
    'G04',
    'gedian',
    'POWER_WORKS',
    '§4',
    'corridorLength = 6.5 KILOMETRE, corridorVoltage = 10 KILOVOLT, relocatedLines = 4 COUNT, relocatedVoltage = 220 KILOVOLT',
  ],
  ['G05', 'gedian', 'LABEL_POWER_321', '§5', '321 (not defined)'],
  ['G07', 'gedian', 'NO_DESIGNATION', '§7', '3: 设计单位、施工单位、供货单位'],
  ['G07', 'gedian', 'POWER_ZERO_SERVICES', '§7', '3: 零投资、零上门、零审批'],
  ['G08', 'gedian', 'LABEL_WATER_110', '§8', '110 3: 1个工作日、一条龙服务，零资料、零跑腿'],
  ['G08', 'gedian', 'LABEL_WATER_221', '§8', '221 (not defined)'],
  ['G08', 'gedian', 'LABEL_WATER_321', '§8', '321 (not defined)'],
  ['G08', 'gedian', 'WATER_110_CONDITIONS', '§8', '2: 外线接入不复杂、无需办理相关行政审批手续'],
  ['G08', 'gedian', 'WATER_110_DOCUMENTS', '§8', 'documents = 0 COUNT'],
  ['G08', 'gedian', 'WATER_110_PAPERS', '§8', '4: 用水报装申请表、营业执照复印件、用水地址权属证明、供用水合同'],
  ['G08', 'gedian', 'WATER_CONNECTION_COST', '§8', 'cost = 0 YUAN'],
  ['G09', 'gedian', 'GAS_CONNECTION_COST', '§9', 'cost = 0 YUAN'],
  ['G09', 'gedian', 'GAS_ONLINE_SERVICES', '§9', '5: 报装、进度查询、过户、缴费、预约安检'],
  ['G09', 'gedian', 'LABEL_GAS_310', '§9', '310 (not defined)'],
  ['G10', 'gedian', 'FUND_MILESTONES', '§10', '1: 产业基金、制造业发展专项基金'],
  ['G11', 'gedian', 'LOAN_PRODUCTS', '§11', '3: 科创贷、信易贷、银税贷'],
  ['G13', 'gedian', 'COLLATERAL_TYPES', '§12', '4: 应收账款、项目合同、生产设备、知识产权'],
  ['G14', 'gedian', 'TALENT_MILESTONES', '§13–§14', '2: 就业信息化管理平台、创新人才集聚机制'],
  ['G17', 'gedian', 'ENERGY_REVIEW_EXCLUSIONS', '§17', '3: 6大类高耗能、煤炭、省发改委审批'],
  [
    'G17',
    'gedian',
    'HIGH_ENERGY_CLASSES',
    '§17',
    '6: 石油、煤炭及其他燃料加工业、化学原料和化学制品制造业、非金属矿物制品业、黑色金属冶炼和压延加工业、有色金属冶炼和压延加工业、电力、热力生产和供应业',
  ],
  [
    'G15',
    'gedian',
    'LAND_STAGE_MATTERS',
    '§15',
    '4: 立项（核准、备案）、建设项目用地预审与选址意见书、权籍调查（与出让条件核定同步）、建设用地规划许可证',
  ],
  ['G18', 'gedian', 'BUILD_THEN_VERIFY_EXCLUSIONS', '§18', '2: 房地产项目、重大基础设施建设项目'],
  ['G19', 'gedian', 'PLANNING_PERMIT_EXEMPT_CLASSES', '§18', '3: 建设工程类、建（构）筑物类、设施类'],
  [
    'G19',
    'gedian',
    'SIMPLIFIED_PERMITS',
    '§18',
    '3: 社会投资简易低风险项目取消施工图审查、一般建设工程取消消防验收和备案、老旧小区改造规划许可合并到施工许可阶段',
  ],
  ['G22', 'gedian', 'MUNICIPAL_UTILITIES', '§20', '6: 水、电、气、热、通信、有线电视'],
  ['G23', 'gedian', 'MARKET_ACCESS_NEGATIVE_LIST', '§21', '市场准入负面清单（2020年版）'],
  ['G25', 'gedian', 'LABEL_STARTUP_210', '§23', '210 (not defined)'],
  ['G25', 'gedian', 'STARTUP_FREE_ITEMS', '§23', '2: 电子营业执照、电子印章'],
  ['G25', 'gedian', 'STARTUP_TASKS', '§23', '4: 设立登记、公章刻制、申领发票、社保登记'],
  ['G26', 'gedian', 'CROSS_CITY_MATTERS', '§24', '2: 设立、变更'],
  ['G26', 'gedian', 'CROSS_CITY_PARTNERS', '§24', '1: 武汉东湖高新区'],
  ['G28', 'gedian', 'SIMPLE_DEREG_FEE', '§26', 'fee = 0 YUAN'],
  ['G29', 'gedian', 'PERMIT_REFORM_KINDS', '§27', '3: 取消审批、改为备案、实行告知承诺'],
  ['G30', 'gedian', 'ONE_LICENCE', '§28', '2: 一企一证、一业一证'],
  ['G31', 'gedian', 'TENDER_ONLINE_STEPS', '§29', '4: 招标、投标、开标、评标'],
  ['G32', 'gedian', 'PROCUREMENT_DOCUMENT_FEE', '§30', 'fee = 0 YUAN'],
  ['G34', 'gedian', 'CLINICS', '§33', '31'],
  ['G35', 'yili', 'RATING_OBJECTS', '四(三)', '3: 办事窗口、办事人员、办事成效'],
  ['G35', 'yili', 'RATING_UNITS', '四(三)', '2: 一事一评、一次一评'],
  ['G36', 'gedian', 'SERVICE_MODES', '§37', '4: 马上办、网上办、就近办、一次办'],
  ['G36', 'gedian', 'SERVICE_REDUCTIONS', '§37', '5: 减环节、减时限、减材料、减跑动、减费用'],
  ['G37', 'gedian', 'THEME_PACKAGES', '§38', '3: 企业开办、不动产登记、项目审批'],
  ['G38', 'gedian', 'CROSS_REGION_MODES', '§39', '3: 全程网办、异地代收代办、多地联办'],
  ['G39', 'gedian', 'SELF_SERVICE_HOURS', '§40', 'hours = 24 HOUR per DAY'],
  ['G40', 'gedian', 'REALESTATE_BANK_CHANNEL', '§41', '1: 抵押登记'],
  [
    'G40',
    'gedian',
    'REALESTATE_INSTANT_KINDS',
    '§41',
    '5: 异议登记、抵押权（预告）注销登记、查解封登记、更正登记、换证登记',
  ],
  ['G40', 'gedian', 'REALESTATE_ONLINE_HOURS', '§41', 'hours = 24 HOUR per DAY'],
  ['G40', 'gedian', 'REALESTATE_SMALL_MICRO', '§41', '2: 小型企业、微型企业'],
  ['G40', 'gedian', 'REALESTATE_STEPS', '§41', 'steps ≤ 1 COUNT'],
  ['G40', 'gedian', 'TITLE_UTILITIES', '§41', '3: 水、电、气'],
  ['G44', 'gedian', 'LABEL_TEN_TAXES', '§44', '十税合一 (not defined)'],
  ['G44', 'gedian', 'TAX_ONE_RETURN', '§44', '4: 一张报表、一次申报、一次缴款、一张凭证'],
  ['G47', 'gedian', 'LIST_CHECK_KINDS', '§45', '2: 红名单、黑名单'],
  ['G47', 'gedian', 'LIST_CHECK_PROCESSES', '§45', '3: 审批、监管、服务'],
  ['G53', 'gedian', 'DOUBLE_RANDOM_COVERAGE', '§48', 'coverage ≥ 100 PERCENT'],
  ['G53', 'gedian', 'DOUBLE_RANDOM_POOLS', '§48', '3: 检查对象名录库、执法检查人员名录库、抽查事项清单'],
  ['G55', 'gedian', 'SOFT_MEASURES', '§48', '5: 批评教育、提醒告诫、约谈指导、责令改正、行政建议'],
  ['G59', 'gedian', 'APPEAL_CHANNELS', '§52', '4: 中小企业投诉平台、双千服务平台、“12345”服务热线、“好差评”系统'],
  ['G60', 'gedian', 'DEEMED_APPROVAL_EXCLUSIONS', '§52', '1: 涉及安全的事项'],
  ['G62', 'gedian', 'PROVINCE_SUPERVISION', '§53', 'supervision 1 per QUARTER'],
  ['G63', 'gedian', 'ISSUE_LOOP', '§53', '3: 发现问题、整改落实、成效检验'],
  ['G63', 'gedian', 'LABEL_TEN_MUST_TEN_MUST_NOT', '§52', '十必须十不准 (not defined)'],
  [
    'Q01',
    'district',
    'ONE_TIME_SERVICES',
    '二',
    '4: 咨询事项一次说清、办事程序一次讲清、填报表格一次给清、能办事项一次办清',
  ],
  ['Q02', 'district', 'POWER_LIST_SINCE', '三(一)', 'year ≥ 2012 YEAR'],
  ['Q04', 'district', 'LABEL_TWO_CONCENTRATIONS', '三(一)', '两集中、两到位 (not defined)'],
  ['Q05', 'district', 'ASSISTED_SERVICES', '三(一)', '3: 领办、帮办、代办'],
  [
    'Q06',
    'district',
    'SERVICE_NORMS',
    '三(一)',
    '5: 群众上门，热情服务、群众咨询，耐心服务、群众在场，不停服务、群众需要，延伸服务、群众困难，主动服务',
  ],
  [
    'Q06',
    'district',
    'SERVICE_TABOOS',
    '三(一)',
    '5: 不让工作在我手中延误、不让差错在我这里发生、不让群众在我这里冷落、不让规定在我这里走样、不让形象因我受损',
  ],
  ['Q07', 'district', 'EFFICIENCY_ASPECTS', '三(二)', '4: 行政事项办理情况、服务保障情况、资金使用情况、廉政情况'],
  ['Q07', 'district', 'EFFICIENCY_SCOPE', '三(二)', '2: 政府投资项目、招商引资项目'],
  ['Q08', 'district', 'PROJECT_FOUR_CLEAR', '三(二)', '4: 项目底数清、项目运行清、项目问题清、项目台帐清'],
  ['Q10', 'district', 'PENALTY_FILING', '三(三)', 'filed ≥ 100 PERCENT'],
  ['Q16', 'district', 'LABEL_TWO_ZERO_CONTACT', '三(四)', '两个零接触 (not defined)'],
  ['Q18', 'district', 'HOTLINE_110_FOLLOW_UP', '四(三)', 'followUp ≥ 100 PERCENT'],
  ['Q19', 'district', 'TENDER_SUPERVISION', '四(三)', 'coverage ≥ 100 PERCENT'],
  ['Q20', 'district', 'SERVICE_LEVELS', '四(三)', '2: 区、办事处'],
  ['Y01', 'yili', 'CROSS_REGION_STEPS', '§2', '4: 统一受理、并联审批、实时流转、跟踪督办'],
  ['Y02', 'yili', 'LIFECYCLE_SERVICES', '§3', '9: 注册登记、用工、融资、税费、招标采购、知识产权、法律、注销、破产'],
  ['Y03', 'yili', 'FOCUS_ENTERPRISES', '§4', '4: 规模以上、专精特新、高新技术、行业龙头'],
  ['Y03', 'yili', 'FOCUS_INDUSTRIES', '§4', '6: 工业制造、商业贸易、建筑房产、文化旅游、种植养殖、服务行业'],
  ['Y06', 'yili', 'APP_ELEMENTS', '§6', '6: 人、地、物、情、事、组织'],
  ['Y06', 'yili', 'MUNICIPAL_UTILITIES', '§7', '6: 水、电、气、热、通信、有线电视'],
  ['Y09', 'yili', 'EXCHANGE_CROSSINGS', '§8', '5: 跨层级、跨部门、跨区域、跨系统、跨业务'],
  ['Y10', 'yili', 'GOV_DISHONESTY_STOCK', '§9', 'stock = 0 COUNT, increase = 0 COUNT'],
  ['Y12', 'yili', 'SUPERVISION_STRATEGIES', '§11', '2: 守信者“无事不扰”、严重失信者“严查严管”'],
  ['Y14', 'yili', 'PILOT_SUPERVISION', '§15', '2: 沙盒监管、触发式监管'],
  [
    'Y18',
    'yili',
    'APPROVAL_ANOMALIES',
    '§17',
    '4: 先办结后受理、无系统办件的审批结果、清单外审批（隐性审批）、越过前置环节审批',
  ],
  ['G20', 'gedian', 'DRAWING_REVIEW_CLASSES', '§18', '4: 取消施工图审查、告知承诺审查、全面审查、类别待定（全面审查）'],
  ['Y19', 'yili', 'MERGED_PROCEDURES', '§17', '4: 多评合一、多测合一、多验合一、验登合一'],
  ['Y17', 'yili', 'MINIMAL_APPROVAL_CLASSES', '§17', '1: 简易低风险项目'],
  ['Y17', 'yili', 'MINIMAL_APPROVAL_PERMITS', '§17', '2: 施工图审查、单独的消防验收或备案'],
  ['Y20', 'yili', 'FREE_SHARED_RESULTS', '§17', '3: 区域评估成果、普查意见清单、环评成果'],
  ['Y22', 'yili', 'ANNUAL_EVALUATION', '四(四)', 'evaluation 1 per YEAR'],
  ['Y23', 'yili', 'ONE_VISIT_ASSESSMENT', '四(三)', 'assessment 1 per YEAR'],
];

describe('other numbers and lists of the plans', () => {
  test.each(NAMED)('%s %s %s (%s) is %s', (row, zoneCode, code, ...[clause, shown]) => {
    expect(showOwn(zoneCode, code)).toBe(shown);
    expect(zone(zoneCode).versions(code)[0]).toMatchObject({ row, clause, inherited: false });
  });

  test('G17: the six high-energy classes are those of GB/T 4754', () => {
    const [rule] = zone('gedian').versions('HIGH_ENERGY_CLASSES');
    expect(rule?.kind === 'list' && rule.parameters.items.map(({ code }) => code)).toEqual([
      'C25',
      'C26',
      'C30',
      'C31',
      'C32',
      'D44',
    ]);
  });

  test.each([
    ['G02', 'LAND_MILESTONES', ['2021-03-31', '2021-12-31']],
    ['G04', 'POWER_MILESTONES', ['2021-03-31', '2021-04-30', '2021-12-31', '2021-12-31']],
    ['G10', 'FUND_MILESTONES', ['2021-12-31']],
    ['G14', 'TALENT_MILESTONES', ['2021-12-31', '2021-12-31']],
    ['X04', 'REGIONAL_ASSESSMENT_PARKS', ['2020-12-31', '2021-12-31']],
  ])('%s gedian %s is due on %s', (_row, code, days) => {
    const [rule] = zone('gedian').versions(code);
    expect(rule?.kind === 'list' && rule.parameters.items.map(({ dueOn }) => dueOn)).toEqual(days);
  });

  test('every rule of the five plans stands in a table of these tests', () => {
    const tables = ['clocks', 'counts', 'table']
      .map(name => readFileSync(new URL(`mechanisms-${name}.test.ts`, import.meta.url), 'utf8'))
      .join()
      .replaceAll(/\s+/g, ' ');
    const missing = zoneCodes.flatMap(code => {
      const own = zone(code).ruleCodes.filter(rule => zone(code).versions(rule)[0]?.inherited === false);
      return own
        .filter(rule => !tables.includes(`'${code}', '${rule}'`) && !rule.startsWith('LABEL_'))
        .map(rule => `${code} ${rule}`);
    });
    expect(missing).toEqual([]);
  });
});
