/**
 * Size class of an enterprise: 中小企业划型标准规定, 工信部联企业〔2011〕300号 clause 4, with the divisions of GB/T 4754-2017 as in
 * 统计上大中小微型企业划分办法(2017). Large, medium and small need every lower bound of their row, else the enterprise falls to the
 * next class down; what meets none is micro. Amounts are in 万元 (10,000 yuan), as the bounds are printed.
 */
import { parseIndustryCode } from './industries.ts';
import type { Parsed } from './parsed.ts';

export type SizeClass = 'MICRO' | 'SMALL' | 'MEDIUM' | 'LARGE';
export type SizeMeasure = 'employees' | 'annualRevenueWan' | 'totalAssetsWan';

export interface SizeFacts {
  /**
   * Industry: 2 digits, or more where the row depends on the group (591 handling, 702 property management); a letter
   * may lead.
   */
  division: string;
  /** Persons at the end of the year. A measure that the row does not use may be left out. */
  employees?: number | undefined;
  annualRevenueWan?: number | undefined;
  totalAssetsWan?: number | undefined;
}

/** One bound that was compared. */
export interface SizeReason {
  sizeClass: Exclude<SizeClass, 'MICRO'>;
  measure: SizeMeasure;
  atLeast: number;
  got: number;
  met: boolean;
}

export interface SizeClassification {
  sizeClass: SizeClass;
  /** Name of the row applied, as printed in the regulation. */
  row: string;
  /**
   * True where the regulation has no row for the industry (railways, finance, education, health, public bodies, own
   * real estate) and the bounds of 其他未列明行业 were used in its place. Finance has a standard of its own, 银发〔2015〕309号.
   */
  fallback: boolean;
  /** The bounds compared, from large downwards, ending with the class that was reached. */
  reasons: SizeReason[];
}

/** Lower bounds, one for each measure of the row, in its order. */
interface Bounds {
  large: readonly number[];
  medium: readonly number[];
  small: readonly number[];
}

/** A row of the regulation's table. */
interface Row extends Bounds {
  name: string;
  measures: readonly SizeMeasure[];
}

const STAFF_AND_REVENUE = ['employees', 'annualRevenueWan'] as const;
const REVENUE_AND_ASSETS = ['annualRevenueWan', 'totalAssetsWan'] as const;
const STAFF_AND_ASSETS = ['employees', 'totalAssetsWan'] as const;

const row = (name: string, measures: readonly SizeMeasure[], bounds: Bounds): Row => ({ name, measures, ...bounds });

const OTHER = row('其他未列明行业', ['employees'], { large: [300], medium: [100], small: [10] });
const TRANSPORT = row('交通运输业', STAFF_AND_REVENUE, {
  large: [1000, 30_000],
  medium: [300, 3000],
  small: [20, 200],
});
const REAL_ESTATE = row('房地产开发经营', REVENUE_AND_ASSETS, {
  large: [200_000, 10_000],
  medium: [1000, 5000],
  small: [100, 2000],
});

/**
 * Which row covers which codes: from and to are compared as prefixes, and the first match wins (so 591 stands before
 * 59).
 */
const ROWS: ReadonlyArray<readonly [from: string, to: string, row: Row]> = [
  ['01', '05', row('农、林、牧、渔业', ['annualRevenueWan'], { large: [20_000], medium: [500], small: [50] })],
  ['06', '46', row('工业', STAFF_AND_REVENUE, { large: [1000, 40_000], medium: [300, 2000], small: [20, 300] })],
  ['47', '50', row('建筑业', REVENUE_AND_ASSETS, { large: [80_000, 80_000], medium: [6000, 5000], small: [300, 300] })],
  ['51', '51', row('批发业', STAFF_AND_REVENUE, { large: [200, 40_000], medium: [20, 5000], small: [5, 1000] })],
  ['52', '52', row('零售业', STAFF_AND_REVENUE, { large: [300, 20_000], medium: [50, 500], small: [10, 100] })],
  ['54', '58', TRANSPORT],
  ['591', '591', TRANSPORT],
  ['59', '59', row('仓储业', STAFF_AND_REVENUE, { large: [200, 30_000], medium: [100, 1000], small: [20, 100] })],
  ['60', '60', row('邮政业', STAFF_AND_REVENUE, { large: [1000, 30_000], medium: [300, 2000], small: [20, 100] })],
  ['61', '61', row('住宿业', STAFF_AND_REVENUE, { large: [300, 10_000], medium: [100, 2000], small: [10, 100] })],
  ['62', '62', row('餐饮业', STAFF_AND_REVENUE, { large: [300, 10_000], medium: [100, 2000], small: [10, 100] })],
  ['63', '64', row('信息传输业', STAFF_AND_REVENUE, { large: [2000, 100_000], medium: [100, 1000], small: [10, 100] })],
  [
    '65',
    '65',
    row('软件和信息技术服务业', STAFF_AND_REVENUE, { large: [300, 10_000], medium: [100, 1000], small: [10, 50] }),
  ],
  ['702', '702', row('物业管理', STAFF_AND_REVENUE, { large: [1000, 5000], medium: [300, 1000], small: [100, 500] })],
  ['703', '703', OTHER],
  ['709', '709', OTHER],
  ['701', '701', REAL_ESTATE],
  [
    '71',
    '72',
    row('租赁和商务服务业', STAFF_AND_ASSETS, { large: [300, 120_000], medium: [100, 8000], small: [10, 100] }),
  ],
  ['73', '82', OTHER],
  ['85', '90', OTHER],
];

/**
 * Classifies an enterprise and says by which bounds. Division 70 without a group is taken as development 房地产开发经营.
 * Problems: an industry code that cannot be read, a measure of the row that is missing, negative or not a number.
 */
export function sizeClass(facts: SizeFacts): Parsed<SizeClassification> {
  const industry = parseIndustryCode(facts.division);
  if (!industry.ok) return industry;
  const digits = industry.value.code.slice(1);
  if (!digits) return { ok: false, problems: [`division must have 2 digits, but got: ${industry.value.code}`] };
  const listed = findRow(digits);
  const applied = listed ?? OTHER;

  const values = new Map(applied.measures.map(measure => [measure, facts[measure] ?? NaN]));
  const problems = [...values]
    .filter(([, value]) => !(Number.isFinite(value) && value >= 0))
    .map(
      ([measure]) =>
        `${applied.name} needs ${measure} as a number of 0 or more, but got: ${facts[measure] ?? 'nothing'}`,
    );
  if (problems.length > 0) return { ok: false, problems };

  const reasons: SizeReason[] = [];
  const classes = [
    ['LARGE', applied.large],
    ['MEDIUM', applied.medium],
    ['SMALL', applied.small],
  ] as const;
  const reached = classes.find(([candidate, bounds]) => {
    const compared = [...values].map(([measure, got], i): SizeReason => {
      const atLeast = bounds[i] ?? 0;
      return { sizeClass: candidate, measure, atLeast, got, met: got >= atLeast };
    });
    reasons.push(...compared);
    return compared.every(reason => reason.met);
  });
  return { ok: true, value: { sizeClass: reached?.[0] ?? 'MICRO', row: applied.name, fallback: !listed, reasons } };
}

function findRow(digits: string): Row | undefined {
  if (digits === '70') return REAL_ESTATE;
  return ROWS.find(([from, to]) => digits.slice(0, from.length) >= from && digits.slice(0, to.length) <= to)?.[2];
}
