/** Decisions on deregistrations (G28): pure functions of rule, facts and day, with reasons. */
import type { Blocker } from '#shared/case/blockers.ts';
import { addMonths, dueAt, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { clockRule, evaluateThreshold, limitOf, ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference, Zone } from '#shared/zones/index.ts';
import type { DeregistrationKind, DeregistrationState, EnterpriseStatus } from '../generated.ts';
import type { EnterpriseRow } from '../enterprises/rows.ts';

export type DeregistrationAction = 'object' | 'apply' | 'close' | 'withdraw' | 'lapse';

/**
 * An objection ends the simple route while its notice runs; a general one goes on, and creditors declare their claims.
 */
export const DEREGISTRATION_STATES: Machine<DeregistrationState, DeregistrationAction> = {
  NOTICE: { object: 'OBJECTED', apply: 'CLOSING', withdraw: 'WITHDRAWN', lapse: 'LAPSED' },
  CLOSING: { close: 'DEREGISTERED', withdraw: 'WITHDRAWN' },
  OBJECTED: {},
  WITHDRAWN: {},
  LAPSED: {},
  DEREGISTERED: {},
};

/** The rules of a kind: how long the notice stands, and within which time after it the applicant must come. */
const RULES: Record<DeregistrationKind, { notice: string; apply: string | null }> = {
  SIMPLE: { notice: 'SIMPLE_DEREG_NOTICE', apply: 'SIMPLE_DEREG_APPLY' },
  // Creditors who were not told have 45 days from the publication; the application follows within 30 days of the
  // liquidation.
  GENERAL: { notice: 'DEREG_CLAIM_PUBLISHED', apply: 'DEREG_APPLY' },
  // The office closes it whenever the notice is over (公司法 241).
  FORCED: { notice: 'FORCED_DEREG_NOTICE', apply: null },
};

/** What a notice that is published on a day comes to. */
export interface Notice {
  noticeUntil: LocalDate;
  /** Null where no rule sets a day. */
  closeBy: LocalDate | null;
  /** In yuan: the notice is free (免除公告费用). */
  fee: string;
  rule: ResolvedRule<'clock'>;
  reasons: string[];
}

/** The notice of a kind, published on a day: its last day, and the last day for the application that follows it. */
export function noticeOf(zone: Zone, kind: DeregistrationKind, announcedOn: LocalDate): Notice {
  const calendar = calendarOf(zone.code);
  const rule = clockRule(zone, RULES[kind].notice, announcedOn);
  const notice = dueAt(instantAt(announcedOn, '12:00'), rule.parameters.amount, calendar);
  const applyRule = RULES[kind].apply;
  const closeBy =
    applyRule &&
    dueAt(instantAt(notice.dueDate, '12:00'), clockRule(zone, applyRule, announcedOn).parameters.amount, calendar)
      .dueDate;
  const fee = limitOf(thresholdRule(zone, 'SIMPLE_DEREG_FEE', announcedOn), 'fee').value.toFixed(2);
  return {
    noticeUntil: notice.dueDate,
    closeBy,
    fee,
    rule,
    reasons: [notice.explanation, closeBy ? `to be closed by ${closeBy}` : 'to be closed by the office after it'],
  };
}

/** What stands in the way of a kind: the black list closes the simple route alone (公司法 240; 市场主体登记管理条例 33). */
export const blockersOf = (kind: DeregistrationKind, blockers: readonly Blocker[]): Blocker[] =>
  blockers.filter(({ code }) => kind === 'SIMPLE' || code !== 'BLACK_LISTED');

/** Refuses NOTICE_RUNNING through the notice's last day, naming it. */
export function checkNoticeOver(
  { noticeUntil, rule }: { noticeUntil: LocalDate; rule: Parameters<typeof ruleReference>[0] | null },
  today: LocalDate,
): void {
  if (today > noticeUntil) return;
  throw refuse(
    'NOTICE_RUNNING',
    `the notice stands through ${noticeUntil} and its whole time is given to objections, but today is ${today}`,
    {
      ...(rule && { rule: ruleReference(rule) }),
      remedy: `apply from the day after ${noticeUntil}`,
    },
  );
}

/**
 * Refuses NOTICE_OVER where somebody objects after the notice, and OBJECTION_NOT_FORESEEN where its rule knows none.
 */
export function checkObjection(
  kind: DeregistrationKind,
  rule: ResolvedRule<'clock'>,
  noticeUntil: LocalDate,
  today: LocalDate,
): void {
  const more = { rule: ruleReference(rule) };
  if (!rule.parameters.endedBy.includes('OBJECTION')) {
    throw refuse(
      'OBJECTION_NOT_FORESEEN',
      `a ${kind.toLowerCase()} deregistration is not ended by objections: claims are declared to the liquidation group`,
      more,
    );
  }
  if (today > noticeUntil)
    throw refuse('NOTICE_OVER', `objections end a notice through ${noticeUntil}, but today is ${today}`, more);
}

/** Open cases of these matters stand in the way: what each is called, and the operation that ends it. */
const UNFINISHED: readonly { matters: RegExp; code: string; one: string; many: string; operation: string }[] = [
  {
    matters: /^CHANGE$/,
    code: 'OPEN_CHANGE_OF_REGISTRATION',
    one: 'change of registration is',
    many: 'changes of registration are',
    operation: 'approveChange, rejectChange, withdrawChange',
  },
  {
    matters: /^REAL_ESTATE_/,
    code: 'OPEN_REAL_ESTATE_CASES',
    one: 'real-estate case is',
    many: 'real-estate cases are',
    operation: 'approveRealEstate, rejectRealEstate, withdrawRealEstate',
  },
  { matters: /^TAX_/, code: 'OPEN_TAX_CASES', one: 'tax case is', many: 'tax cases are', operation: 'closeTaxCase' },
];

/** What open cases have against a deregistration: how many, for all to see; which, the enterprise finds in its own. */
export const caseBlockers = (open: readonly { matter: string; cases: number }[], department: string): Blocker[] =>
  UNFINISHED.flatMap(({ matters, code, one, many, operation }) => {
    const cases = open.reduce((sum, { matter, cases: of }) => sum + (matters.test(matter) ? of : 0), 0);
    return cases === 0
      ? []
      : [{ code, department, message: `${cases} ${cases === 1 ? one : many} not closed`, operation }];
  });

const ENCUMBERED: Readonly<Partial<Record<string, { code: string; one: string; operation: string }>>> = {
  MORTGAGE: { code: 'MORTGAGED_REAL_ESTATE', one: 'mortgage', operation: 'applyForRealEstate (MORTGAGE_CANCELLATION)' },
  SEIZURE: { code: 'SEIZED_REAL_ESTATE', one: 'seizure', operation: 'applyForRealEstate (RELEASE)' },
};

/**
 * What lies on its real estate stands in the way: a creditor's or a court's claim. An objection between owners does
 * not.
 */
export const realEstateBlockers = (open: readonly { kind: string; number: number }[], department: string): Blocker[] =>
  open.flatMap(({ kind, number }) => {
    const found = ENCUMBERED[kind];
    return found
      ? [
          {
            code: found.code,
            department,
            message: `${number} ${found.one}${number === 1 ? ' lies' : 's lie'} on its real estate`,
            operation: found.operation,
          },
        ]
      : [];
  });

/** All blockers, the register's own last; null where one department's are not known, since then nobody knows. */
export function joinBlockers(
  { creditBlockers, projectBlockers, financingBlockers, inspectionBlockers }: EnterpriseRow,
  own: readonly Blocker[],
): Blocker[] | null {
  const all = [creditBlockers, projectBlockers, financingBlockers, inspectionBlockers];
  return all.every(one => one !== null && one !== undefined) ? [...all.flatMap(one => one!), ...own] : null;
}

/** Full years from a day to another: three on the day of the same date, three years on. */
function fullYears(from: LocalDate, to: LocalDate): number {
  let years = 0;
  while (addMonths(from, 12 * (years + 1)) <= to) years += 1;
  return years;
}

/**
 * Whether an enterprise may be deregistered by force (公司法 241): so long after its licence was revoked. Refuses
 * NOT_REVOKED and REVOKED_RECENTLY.
 */
export function checkForced(
  zone: Zone,
  { status, revokedOn }: { status: EnterpriseStatus; revokedOn: LocalDate | null },
  today: LocalDate,
): { years: number; rule: RuleReference; reasons: string[] } {
  const rule = thresholdRule(zone, 'FORCED_DEREG_AFTER', today);
  const more = { rule: ruleReference(rule) };
  if (status !== 'REVOKED' || !revokedOn)
    throw refuse('NOT_REVOKED', `by force go those whose licence was revoked, but this one is ${status}`, more);
  const { value } = limitOf(rule, 'sinceRevocation');
  const years = fullYears(revokedOn, today);
  if (!evaluateThreshold(rule, { sinceRevocation: years }).met) {
    throw refuse(
      'REVOKED_RECENTLY',
      `by force go those revoked for ${value} years without applying, but this one was on ${revokedOn}, and today is ${today}`,
      {
        ...more,
        remedy: `announce it from ${addMonths(revokedOn, 12 * value)} on`,
      },
    );
  }
  return {
    years,
    ...more,
    reasons: [
      `revoked on ${revokedOn}, ${years} full years ago, at least ${value} are needed`,
      'no deregistration was applied for since',
    ],
  };
}
