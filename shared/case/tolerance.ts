/**
 * Accept now, make good later (容缺受理、告知承诺、先建后验、住所承诺): what an applicant still owes when a case is decided, and until
 * when. Kept when all of it came in time; else what was granted is revoked, and reported to credit. Time is judged by
 * the day, to its end (民法典 203: the counter online never closes), at the moment when something is handed in: whenever a
 * job looks, late stays late. Pure functions; reasons with every result.
 */
import { addDays, dueAt, instantAt, localDate } from '../clock/index.ts';
import type { Amount, Calendar, LocalDate } from '../clock/index.ts';
import { refuse } from '../errors.ts';
import type { Message, Text } from '../messages.ts';
import { calendarOf } from '../zones/zone-clock.ts';
import { MESSAGES } from './messages.ts';
import { requireMayPromise } from './standing.ts';
import type { PromiseStanding } from './standing.ts';
import type { RuleReference } from '../zones/index.ts';

/** Why something may be owed. */
export const TOLERANCE_KINDS = {
  MATERIALS: '容缺受理',
  COMMITMENT: '告知承诺',
  BUILD_THEN_VERIFY: '先建后验',
  ADDRESS: '住所承诺',
} as const;
export type ToleranceKind = keyof typeof TOLERANCE_KINDS;

/**
 * What may be deferred for a matter: the three columns that a published list must have (X02: 事项名称、主要申请材料、可容缺材料), and
 * for how long.
 */
export interface ToleranceRule {
  matter: string;
  kind: ToleranceKind;
  /** Without these nothing is accepted. */
  mainMaterials: readonly string[];
  /** These may follow. */
  deferrable: readonly string[];
  makeUpWithin: Amount;
  reference: RuleReference | null;
}

export interface OwedItem {
  name: string;
  settledAt: string | null;
}

/**
 * What an applicant owes. OWED until all came in time (SETTLED), the day passed (BROKEN), or what it was owed for was
 * taken back or ended without it (RELEASED: nothing was kept, and nothing broken).
 */
export interface ToleranceDebt {
  id: string;
  creditCode: string;
  /** What was decided nevertheless: the id of a case, or of what a department calls it. */
  caseId: string;
  matter: string;
  kind: ToleranceKind;
  zone: string;
  items: readonly OwedItem[];
  status: 'OWED' | 'SETTLED' | 'BROKEN' | 'RELEASED';
  openedAt: string;
  /** How long it had, counted from `openedAt`; null where the promise has no period of its own. */
  within: Amount | null;
  /** The last moment in time: the end of `dueDate`. Derived from `openedAt` and `within` wherever it is read. */
  dueAt: string;
  /** The last day. */
  dueDate: LocalDate;
  /** The day lies beyond the published holiday calendar, and is dated again when that is published. */
  provisional: boolean;
  endedAt: string | null;
  rule: RuleReference | null;
}

/** What was handed in with an application. */
export interface Handed {
  id: string;
  creditCode: string;
  caseId: string;
  zone: string;
  materials: readonly string[];
  /** The applicant promised in writing to hand in the rest. */
  committed: boolean;
  /** What credit says of promises to come (standing.ts); null where the rule lets all follow for everybody. */
  standing: PromiseStanding | null;
}

/**
 * What is still owed under the rule: null where nothing is. Refuses MAIN_MATERIAL_MISSING (what may not follow is
 * missing), PROMISE_STANDING (nothing may be promised before broken promises are repaired) and COMMITMENT_REQUIRED
 * (something is owed, and was not promised).
 */
export function acceptWithTolerance(
  rule: ToleranceRule,
  { materials, committed, standing, ...given }: Handed,
  at: Date,
): ToleranceDebt | null {
  const missing = (names: readonly string[]): string[] => names.filter(name => !materials.includes(name));
  const more = rule.reference ? { rule: rule.reference } : {};
  const main = missing(rule.mainMaterials);
  if (main.length > 0) {
    throw refuse('MAIN_MATERIAL_MISSING', MESSAGES.MAIN_MATERIAL_MISSING({ matter: rule.matter, missing: main }), {
      ...more,
      remedy: MESSAGES.HAND_IN_NOW(),
    });
  }
  const owed = missing(rule.deferrable);
  if (owed.length === 0) return null;
  if (standing) requireMayPromise(standing);
  if (!committed) {
    throw refuse('COMMITMENT_REQUIRED', MESSAGES.COMMITMENT_REQUIRED({ owed }), {
      ...more,
      remedy: MESSAGES.SIGN_THE_PROMISE(),
    });
  }
  return redated({
    ...given,
    matter: rule.matter,
    kind: rule.kind,
    items: owed.map(name => ({ name, settledAt: null })),
    status: 'OWED',
    openedAt: at.toISOString(),
    within: rule.makeUpWithin,
    dueAt: at.toISOString(),
    dueDate: NOT_DATED,
    provisional: false,
    endedAt: null,
    rule: rule.reference,
  });
}

/** Stands for the day until {@link redated} derives it. */
const NOT_DATED: LocalDate = '1970-01-01';

/**
 * The debt with its last day, derived from its period and the calendar as it is published now: a holiday notice that
 * came later moves it. One without a period keeps the day that it has.
 */
export function redated<Debt extends ToleranceDebt>(debt: Debt, calendar: Calendar = calendarOf(debt.zone)): Debt {
  if (!debt.within) return { ...debt, provisional: false };
  const { dueDate, provisional } = dueAt(new Date(debt.openedAt), debt.within, calendar);
  return { ...debt, dueDate, provisional, dueAt: endOf(dueDate).toISOString() };
}

/** The last millisecond of a day. */
const endOf = (day: LocalDate): Date => new Date(instantAt(addDays(day, 1), '00:00').getTime() - 1);

/** Whether the day of a debt has passed with something owed. */
const isPast = ({ status, dueAt: last }: ToleranceDebt, at: Date): boolean =>
  status === 'OWED' && at.getTime() > new Date(last).getTime();

/** What has not come. */
export const openItems = ({ items }: Pick<ToleranceDebt, 'items'>): string[] =>
  items.filter(({ settledAt }) => settledAt === null).map(({ name }) => name);

/**
 * The debt as it is seen at a moment: dated by the calendar of that day, and BROKEN from the end of its last day, even
 * while the job that draws the consequences has not run yet.
 */
export function seenAt<Debt extends ToleranceDebt>(debt: Debt, now: Date): Debt {
  const dated = redated(debt);
  return isPast(dated, now) ? { ...dated, status: 'BROKEN', endedAt: dated.dueAt } : dated;
}

/**
 * Takes what is handed in until the end of the last day; settled once nothing is owed. Refuses DEBT_ENDED, also where
 * the day has passed, and NOT_OWED, naming what is.
 */
export function settle(debt: ToleranceDebt, names: readonly string[], at: Date): ToleranceDebt {
  const dated = redated(debt);
  if (dated.status !== 'OWED') throw refuse('DEBT_ENDED', MESSAGES.DEBT_ENDED({ status: STATUSES[dated.status] }));
  const open = openItems(dated);
  if (isPast(dated, at)) {
    throw refuse('DEBT_ENDED', MESSAGES.PROMISE_PAST({ dueDate: dated.dueDate, at, open }));
  }
  const strange = names.filter(name => !open.includes(name));
  if (strange.length > 0 || names.length === 0) {
    throw refuse('NOT_OWED', MESSAGES.NOT_OWED({ open, got: strange.length > 0 ? strange : MESSAGES.NOTHING() }));
  }
  const moment = at.toISOString();
  const items = dated.items.map(item => (names.includes(item.name) ? { ...item, settledAt: moment } : item));
  return items.every(({ settledAt }) => settledAt !== null)
    ? { ...dated, items, status: 'SETTLED', endedAt: moment }
    : { ...dated, items };
}

const STATUSES: Readonly<Record<Exclude<ToleranceDebt['status'], 'OWED'>, Text>> = {
  SETTLED: { en: 'SETTLED', zh: '已履行' },
  BROKEN: { en: 'BROKEN', zh: '未履约（违诺）' },
  RELEASED: { en: 'RELEASED', zh: '已解除' },
};

/**
 * Releases what is owed, since what it was owed for has ended without it: withdrawn, or refused for another reason. It
 * is on record as released, not as kept. Null where it is owed no longer, or its day has passed: a broken promise is
 * not released.
 */
export function release(debt: ToleranceDebt, at: Date): ToleranceDebt | null {
  const dated = redated(debt);
  if (dated.status !== 'OWED' || isPast(dated, at)) return null;
  return { ...dated, status: 'RELEASED', endedAt: at.toISOString() };
}

/** The broken debt, with the reasons of the revocation and of the report to credit; null while it is not broken. */
export function breakDebt(debt: ToleranceDebt, now: Date): { debt: ToleranceDebt; reasons: Message[] } | null {
  const dated = redated(debt);
  if (!isPast(dated, now)) return null;
  const { dueDate, kind } = dated;
  const open = openItems(dated);
  const reason = MESSAGES.PROMISE_BROKEN({ dueDate, kind: TOLERANCE_KINDS[kind], day: localDate(now), open });
  return { debt: { ...dated, status: 'BROKEN', endedAt: now.toISOString() }, reasons: [reason] };
}
