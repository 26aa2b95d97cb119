/**
 * Loan products of invented banks, for samples and tests: a few in each zone, with terms as such products have them.
 */
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import type { LoanKind } from '../generated.ts';
import type { Criteria, LoanProductRow } from './rows.ts';

const PRODUCT = 0xf1;
const BANKS = ['云砚银行', '澜庭银行', '禾穹银行', '澄埠银行'];
/** The product for the leading industries of its zone. */
const LEADING_INDUSTRY_LOAN = '主导产业贷';
/** Leading industries of a zone, as divisions. */
const LEADING: Readonly<Record<string, readonly string[]>> = {
  gedian: ['39', '27', '38', '65'],
  xinjian: ['38', '36', '17', '59'],
  zhundong: ['06', '44', '25', '30', '26'],
  yili: ['51', '54', '01', '13', '61'],
  district: ['35', '14', '29', '52'],
};

type Terms = readonly [
  bank: number,
  name: string,
  kind: LoanKind,
  maxWan: number,
  rate: number,
  months: number,
  publishedOn: string,
  criteria: Partial<Criteria>,
];

const TERMS: readonly Terms[] = [
  [0, '周转贷', 'WORKING_CAPITAL', 1_000, 435, 12, '2007-01-08', {}],
  [
    1,
    '园区流贷',
    'WORKING_CAPITAL',
    10_000,
    395,
    24,
    '2012-03-01',
    { sizeClasses: ['MEDIUM', 'LARGE'], creditLevels: ['A', 'B'], taxGrades: ['A', 'B', 'M'] },
  ],
  [
    1,
    '厂房设备贷',
    'FIXED_ASSET',
    5_000,
    420,
    60,
    '2009-06-01',
    { sizeClasses: ['SMALL', 'MEDIUM', 'LARGE'], minimumAgeYears: 1 },
  ],
  [
    2,
    '科创贷',
    'SCIENCE_TECH',
    3_000,
    365,
    36,
    '2017-06-01',
    { creditLevels: ['A', 'B'], industries: ['26', '27', '35', '36', '38', '39', '64', '65'] },
  ],
  [
    3,
    LEADING_INDUSTRY_LOAN,
    'SCIENCE_TECH',
    2_000,
    372,
    36,
    '2018-09-03',
    { creditLevels: ['A', 'B', 'C'], taxGrades: ['A', 'B', 'M'] },
  ],
  [
    0,
    '信易贷',
    'CREDIT_EASY',
    500,
    400,
    12,
    '2019-10-08',
    { creditLevels: ['A', 'B'], sizeClasses: ['MICRO', 'SMALL'] },
  ],
  [2, '信易贷优享', 'CREDIT_EASY', 2_000, 370, 24, '2020-05-06', { creditLevels: ['A'], minimumAgeYears: 2 }],
  [0, '银税贷', 'TAX_BANK', 300, 388, 12, '2019-12-02', { sizeClasses: ['MICRO', 'SMALL'] }],
  [3, '税易融', 'TAX_BANK', 1_000, 375, 24, '2021-05-06', { minimumAgeYears: 2 }],
  [
    1,
    '无还本续贷',
    'RENEWAL_NO_PRINCIPAL',
    1_000,
    410,
    12,
    '2015-03-02',
    { creditLevels: ['A', 'B', 'C'], sizeClasses: ['MICRO', 'SMALL'], minimumAgeYears: 2 },
  ],
  // For whom has no grade yet: a new enterprise has neither a credit level nor a tax grade.
  [2, '初创贷', 'WORKING_CAPITAL', 200, 445, 12, '2020-03-02', { sizeClasses: ['MICRO', 'SMALL'] }],
  [3, '初创设备贷', 'FIXED_ASSET', 1_000, 450, 36, '2020-03-02', { sizeClasses: ['MICRO', 'SMALL'] }],
  [
    1,
    '研发启航贷',
    'SCIENCE_TECH',
    300,
    430,
    24,
    '2021-05-06',
    { industries: ['26', '27', '35', '36', '38', '39', '64', '65'] },
  ],
];

/** The sample products of each zone, each serving that zone alone. Codes and names are invented. */
export const SAMPLE_PRODUCTS: ReadonlyMap<string, readonly LoanProductRow[]> = new Map(
  SAMPLE_ZONES.map(({ code: zone, region }, at) => [
    zone,
    TERMS.map(([bank, name, kind, maxWan, rate, termMonths, publishedOn, criteria], n) => ({
      id: sampleId(at, PRODUCT, n),
      bankCode: makeCreditCode({ authority: '9', kind: '1', divisionCode: '100000', serial: bank }),
      bankName: `${BANKS[bank]}（样例）`,
      name: `${region}${name}`,
      kind,
      maxAmount: `${maxWan}0000.00`,
      // One point apart, so that the zones can be distinguished.
      yearlyRateBasisPoints: rate + at,
      termMonths,
      criteria: {
        creditLevels: [],
        taxGrades: [],
        sizeClasses: [],
        minimumAgeYears: null,
        ...criteria,
        industries: (name === LEADING_INDUSTRY_LOAN ? LEADING[zone] : criteria.industries) ?? [],
        zones: [zone],
      },
      publishedOn,
      withdrawnOn: null,
    })),
  ]),
);
