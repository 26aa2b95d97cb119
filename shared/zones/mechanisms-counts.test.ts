import { describe, expect, test } from '@jest/globals';
import { zone } from './index.ts';
import { showOwn } from './testing.ts';

/**
 * Every threshold and count that must be a testable number: row of the mechanism, zone, rule, what the profile must
 * say.
 */
const COUNTS: [row: string, zone: string, code: string, says: string][] = [
  ['Z06', 'zhundong', 'DELEGATED_MATTERS', '194'],
  ['Z09', 'zhundong', 'SERVICE_WINDOWS', '6 = 4 + 1 + 1'],
  [
    'X04',
    'xinjian',
    'REGIONAL_ASSESSMENTS',
    '7: 地震安全性评价、地质灾害危险性评估、压覆矿产资源评估、环境影响评价、节能评价、水资源论证、气候可行性论证',
  ],
  ['Z16', 'xinjian', 'FIRST_OFFENCE_FIELDS', '7: 市场监管、生态环境、交通运输、应急管理、城市管理、城乡建设、国土规划'],
  ['Y13', 'yili', 'CREDIT_REPORT_FIELDS', '7: 市场监管、文化旅游、农业农村、应急管理、交通运输、生态环境、劳动监察'],
  ['Y11', 'yili', 'COMMITMENT_KINDS', '6: 审批替代、主动公示、行业自律、信用修复、证明事项告知、政务服务'],
  ['G29', 'gedian', 'PERMIT_REFORM_ITEMS', '16'],
  ['Q04', 'district', 'APPROVAL_OFFICES', '16'],
  [
    'G16',
    'gedian',
    'PROJECT_CATEGORIES',
    '5: 社会投资带方案出让类、社会投资中小型、政府投资市政类（非独立占地）线性、改造类（规划条件不变）、一般工业类',
  ],
  [
    'G21',
    'gedian',
    'EXTERNAL_LINE_PERMITS',
    '5: 工程规划许可、绿化许可、古树古木迁移许可、城市道路路政许可、占掘路许可',
  ],
  ['G15', 'gedian', 'LAND_PERMIT_DOCUMENT_LIMIT', 'documents ≤ 2 COUNT'],
  ['G15', 'gedian', 'LAND_PERMIT_DOCUMENTS', '2: 申请书、土地出让合同'],
  ['G19', 'gedian', 'CONSTRUCTION_PERMIT_EXEMPTION', 'investment ≤ 1000000 YUAN or floorArea < 500 SQUARE_METRE'],
  ['G21', 'gedian', 'EXTERNAL_LINE_FILING', 'roadCrossing ≤ 20 METRE, lineLength ≤ 300 METRE'],
  ['G07', 'gedian', 'POWER_ZERO_INVESTMENT', 'urbanCapacity ≤ 160 KILOWATT or ruralCapacity ≤ 100 KILOWATT'],
  ['G05', 'gedian', 'POWER_REPLY_ON_SPOT', 'load ≤ 2000 KVA'],
  [
    'G06',
    'gedian',
    'POWER_RELIABILITY',
    'liveWorking ≥ 90 PERCENT, outagesPerLine ≤ 2 COUNT per YEAR, averageOutageCut ≥ 20 PERCENT, averageOutage ≤ 8.5 HOUR',
  ],
  ['G12', 'gedian', 'LOAN_SME_LIMITS', 'steps ≤ 3 COUNT, documents ≤ 8 COUNT'],
  ['G12', 'gedian', 'LOAN_SME', '8 CD'],
  ['G11', 'gedian', 'TAX_BANK_GRADES', '2: A级、B级'],
  ['G11', 'gedian', 'TAX_BANK_COVERAGE', 'coverage ≥ 50 PERCENT'],
  ['G42', 'gedian', 'INVOICE_QUOTA', 'special = 25 COUNT, ordinary = 50 COUNT, faceValue = 100000 YUAN'],
  ['G43', 'gedian', 'TAX_INSTANT_DEREG_RATE', 'instant ≥ 80 PERCENT'],
  ['G44', 'gedian', 'TAX_BURDEN', 'payments ≤ 5 COUNT per YEAR, hours ≤ 90 HOUR per YEAR'],
  ['G54', 'gedian', 'INSPECTION_FREQUENCY', 'new ≤ 3 YEAR; A 0/1, B 1/2, C 3/4, D 6/6'],
  ['Z12', 'zhundong', 'TAX_RELIEF_COVERAGE', 'coverage ≥ 100 PERCENT'],
  ['Z14', 'zhundong', 'CONTACTLESS_CAPTURE', 'coverage ≥ 100 PERCENT'],
  ['Z21', 'gedian', 'GOV_INTEGRITY', 'dishonestyTreated ≥ 100 PERCENT, promisesKept ≥ 100 PERCENT'],
  ['G31', 'gedian', 'TENDER_ONLINE_RATE', 'online ≥ 100 PERCENT'],
  [
    'G32',
    'gedian',
    'PROCUREMENT_TARGETS',
    'contractPerformance ≥ 100 PERCENT, complaintsOnTime ≥ 100 PERCENT, complaintsErrorFree ≥ 100 PERCENT',
  ],
  ['G34', 'gedian', 'CITY_QUALITY', 'goodAir ≥ 80 PERCENT, waterCompliance ≥ 100 PERCENT'],
  ['G35', 'gedian', 'RATING_TARGETS', 'coverage ≥ 100 PERCENT, badReviewsFixed ≥ 100 PERCENT'],
  ['Q18', 'district', 'HOTLINE_110', 'completion ≥ 90 PERCENT per MONTH, satisfaction ≥ 90 PERCENT per MONTH'],
  ['G33', 'gedian', 'TRADE_GROWTH', 'foreignTrade ≥ 10 PERCENT, foreignInvestment ≥ 10 PERCENT'],
  [
    'Y01',
    'yili',
    'KEY_ZONES',
    '5: 中国（新疆）自由贸易试验区霍尔果斯片区、霍尔果斯经济开发区、奎屯—独山子经济技术开发区、伊宁边境经济合作区、伊犁国家农业科技园区',
  ],
  ['Y08', 'yili', 'BASE_REGISTRIES', '3: 人口库、法人库、电子证照库'],
  ['Z27', 'zhundong', 'KPI_WEIGHT', 'weight ≥ 5 PERCENT'],
];

describe('thresholds and counts of the plans', () => {
  test.each(COUNTS)('%s %s %s is %s', (row, zoneCode, code, says) => {
    expect(showOwn(zoneCode, code)).toBe(says);
    expect(zone(zoneCode).versions(code)[0]).toMatchObject({ row, inherited: false });
  });

  test('G16: each of the five categories names its clock', () => {
    const rule = zone('gedian').rule('PROJECT_CATEGORIES', '2026-03-02');
    const clocks =
      rule.kind === 'list'
        ? rule.parameters.items.map(item => `${item.code} ${showOwn('gedian', item.rule ?? '').slice(0, 5)}`)
        : [];
    expect(clocks).toEqual(['WITH_PLAN 30 WD', 'SME 45 WD', 'GOV_LINEAR 40 WD', 'REBUILD 35 WD', 'INDUSTRIAL 30 WD']);
  });
});
