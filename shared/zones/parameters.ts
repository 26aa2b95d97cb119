/**
 * The kinds of rule and the shape of their parameters. To add a kind: a schema here, a line in {@link PARAMETERS}, an
 * accessor in `accessors.ts`, a line in the README.
 */
import { z } from 'zod';
import { PAUSE_REASONS } from '../clock/clock.ts';

const AMOUNT_UNITS = ['WD', 'HWD', 'WH', 'CD', 'MONTH', 'INSTANT'] as const;
const LIMIT_UNITS = [
  'YUAN',
  'SQUARE_METRE',
  'METRE',
  'KILOMETRE',
  'KILOWATT',
  'KVA',
  'KILOVOLT',
  'PERCENT',
  'COUNT',
  'PERSON',
  'YEAR',
  'MONTH',
  'DAY',
  'HOUR',
] as const;
const PERIODS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;

const isRealDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

export const localDate = z.string().refine(isRealDate, 'must be a real date written YYYY-MM-DD');
/** SCREAMING_SNAKE_CASE, as in STARTUP_LICENCE. */
export const screamingSnake = z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'must be SCREAMING_SNAKE_CASE');
const camelCase = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'must be camelCase');
const text = z.string().min(1, 'must not be empty');
/** A text for people, English and Chinese. */
export const bilingual = z.strictObject({ en: text, zh: text });

const amount = z.strictObject({ value: z.number(), unit: z.enum(AMOUNT_UNITS) }).refine(({ value, unit }) => {
  if (unit === 'INSTANT') return value === 0;
  if (unit === 'WD') return value > 0 && Number.isInteger(value * 2);
  return value > 0 && (unit === 'WH' || Number.isInteger(value));
}, 'must be 0 for INSTANT, else above 0: a multiple of 0.5 for WD, a whole number for HWD, CD and MONTH');

const clock = z
  .strictObject({
    amount,
    /** AT_MOST: to be done within it. AT_LEAST: not before it is over. EXACTLY: neither sooner nor later. */
    bound: z.enum(['AT_MOST', 'AT_LEAST', 'EXACTLY']).default('AT_MOST'),
    /** Counted forward from the start, or backward from the event. */
    direction: z.enum(['AFTER', 'BEFORE']).default('AFTER'),
    /** What starts it: the application, or its acceptance (受理之日). */
    startsWith: z.enum(['APPLICATION', 'ACCEPTANCE']).default('APPLICATION'),
    /** What the clock stops for. */
    pauses: z.array(z.enum(PAUSE_REASONS)).default([]),
    /** What ends it before its time. */
    endedBy: z.array(z.enum(['OBJECTION'])).default([]),
    /** Whether silence at the end counts as consent. */
    deemedApproval: z.boolean().default(false),
    /**
     * True: its last day may be a rest day. Else a period in calendar days or months that would end on one ends on the
     * next working day (民法典203). Read with `lastDayOf`.
     */
    endsOnRestDays: z.boolean().optional(),
  })
  .refine(
    ({ amount: { unit }, endsOnRestDays }) => !endsOnRestDays || unit === 'CD' || unit === 'MONTH',
    'endsOnRestDays must stand with an amount in CD or MONTH',
  );

const limit = z.strictObject({
  name: camelCase,
  comparison: z.enum(['LT', 'LTE', 'GT', 'GTE', 'EQ']),
  value: z.number(),
  unit: z.enum(LIMIT_UNITS),
  per: z.enum(PERIODS).optional(),
});

const threshold = z.strictObject({
  /** Whether one limit is enough or all must hold. */
  combine: z.enum(['ALL', 'ANY']).default('ALL'),
  limits: z.array(limit).min(1, 'must have at least one limit'),
});

const count = z.strictObject({
  value: z.int().min(0),
  parts: z.array(z.strictObject({ code: screamingSnake, en: text, zh: text, value: z.int().min(0) })).default([]),
});

const item = z.strictObject({
  code: screamingSnake,
  en: text,
  zh: text,
  /** The rule that governs this item. */
  rule: screamingSnake.optional(),
  /** The department that leads it. */
  lead: bilingual.optional(),
  /** The stage of a longer procedure in which it is dealt with. */
  stage: screamingSnake.optional(),
  /** The day by which the plan wants it done. */
  dueOn: localDate.optional(),
  /** The rule that a zone must have for the item to be offered there, whichever file has it. */
  offeredBy: screamingSnake.optional(),
  /** Types of change of which one must have happened: `LOAN_MADE` is `LoanMade`. */
  after: z.array(screamingSnake).min(1).optional(),
  /** Types of change with which it is done. */
  doneBy: z.array(screamingSnake).min(1).optional(),
  /** Types of change with which it can be done again. */
  againBy: z.array(screamingSnake).min(1).optional(),
  /**
   * Type code of an electronic licence (证照类型代码, GB/T 36904): 21 characters of the national directory, or 3 digits of
   * a type that its issuer defines.
   */
  licenceType: z
    .string()
    .regex(/^([0-9A-Z]{18})?\d{3}$/, 'must be a type code of 21 characters, or 3 digits')
    .optional(),
});

const list = z.strictObject({ items: z.array(item).min(1, 'must have at least one item') });

const window = z.strictObject({
  /** Days of every month, both included; null where no days are set. */
  days: z.strictObject({ from: z.int().min(1).max(31), to: z.int().min(1).max(31) }).nullable(),
  exceptions: z.array(item),
  /** Whether other grave reasons are allowed too, each with a reason, an approval and a report. */
  openExceptions: z.boolean(),
});

const frequency = z.strictObject({
  schedule: z
    .array(z.strictObject({ name: camelCase, times: z.int().min(1), per: z.enum(PERIODS) }))
    .min(1, 'must have at least one entry'),
});

const label = z.strictObject({
  /** The name as the plan writes it. */
  label: text,
  /** Whether the plan says what the name stands for. */
  defined: z.boolean(),
  parts: z.array(item),
});

export const CREDIT_LEVELS = ['A', 'B', 'C', 'D'] as const;

const quota = z.strictObject({
  /** Up to this many years since founding an enterprise counts as new. */
  newEnterpriseYears: z.int().min(0),
  /** The grading that `creditLevel` belongs to. */
  scheme: z.enum(['ENTERPRISE_CREDIT_RISK']),
  /** The level of an enterprise that has none. */
  unratedAs: z.enum(CREDIT_LEVELS),
  /** Whose visits are added up: each authority's own, or all authorities' of the zone. */
  countedPer: z.enum(['AUTHORITY', 'ZONE']),
  /** Visits a calendar year. */
  caps: z.array(
    z.strictObject({ creditLevel: z.enum(CREDIT_LEVELS), newEnterprise: z.int().min(0), established: z.int().min(0) }),
  ),
  /** Visits that do not count. */
  notCounted: z.array(item),
});

const span = z.strictObject({ value: z.int().min(1), unit: z.enum(['DAY', 'MONTH', 'YEAR']) });

const periods = z.strictObject({
  /** What the periods are counted from. */
  startsOn: z.enum(['DECISION']),
  classes: z
    .array(
      z.strictObject({
        code: screamingSnake,
        en: text,
        zh: text,
        min: span.nullable(),
        max: span.nullable(),
        published: z.boolean(),
      }),
    )
    .min(1, 'must have at least one class'),
});

/** The parameters of each kind of rule. */
export const PARAMETERS = { clock, threshold, count, list, window, frequency, label, quota, periods };

export type RuleKind = keyof typeof PARAMETERS;
/** The parameters of one kind: `ParametersOf['clock']`. */
export type ParametersOf = { [K in RuleKind]: z.infer<(typeof PARAMETERS)[K]> };
export type Limit = z.infer<typeof limit>;
export type ListItem = z.infer<typeof item>;
export type Bilingual = z.infer<typeof bilingual>;
