/**
 * Accept now, make good later (容缺受理、告知承诺、先建后验、住所承诺): what an applicant still owes when a case is decided, and until
 * when. Kept when all of it came in time; else what was granted is revoked, and reported to credit. Pure functions;
 * reasons with every result.
 */
import { dueAt, localDate } from '../clock/index.ts';
import type { Amount, LocalDate } from '../clock/index.ts';
import { refuse } from '../errors.ts';
import { calendarOf } from '../zones/zone-clock.ts';
import type { RuleReference } from '../zones/index.ts';

/** Why something may be owed. */
const TOLERANCE_KINDS = {
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

/** What an applicant owes. OWED until all came (SETTLED) or the day passed (BROKEN). */
export interface ToleranceDebt {
  id: string;
  creditCode: string;
  /** What was decided nevertheless: the id of a case, or of what a department calls it. */
  caseId: string;
  matter: string;
  kind: ToleranceKind;
  zone: string;
  items: readonly OwedItem[];
  status: 'OWED' | 'SETTLED' | 'BROKEN';
  openedAt: string;
  dueAt: string;
  dueDate: LocalDate;
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
}

/**
 * What is still owed under the rule: null where nothing is. Refuses MAIN_MATERIAL_MISSING (what may not follow is
 * missing) and COMMITMENT_REQUIRED (something is owed, and was not promised).
 */
export function acceptWithTolerance(
  rule: ToleranceRule,
  { materials, committed, ...given }: Handed,
  at: Date,
): ToleranceDebt | null {
  const missing = (names: readonly string[]): string[] => names.filter(name => !materials.includes(name));
  const more = rule.reference ? { rule: rule.reference } : {};
  const main = missing(rule.mainMaterials);
  if (main.length > 0) {
    throw refuse(
      'MAIN_MATERIAL_MISSING',
      `the main materials of ${rule.matter} may not follow, but these are missing: ${main.join('; ')}`,
      { ...more, remedy: 'hand them in with the application' },
    );
  }
  const owed = missing(rule.deferrable);
  if (owed.length === 0) return null;
  if (!committed) {
    throw refuse('COMMITMENT_REQUIRED', `${owed.join('; ')} may follow only with a written promise, but got none`, {
      ...more,
      remedy: 'sign the promise, or hand them in now',
    });
  }
  const { due, dueDate } = dueAt(at, rule.makeUpWithin, calendarOf(given.zone));
  return {
    ...given,
    matter: rule.matter,
    kind: rule.kind,
    items: owed.map(name => ({ name, settledAt: null })),
    status: 'OWED',
    openedAt: at.toISOString(),
    dueAt: due.toISOString(),
    dueDate,
    endedAt: null,
    rule: rule.reference,
  };
}

/** Takes what is handed in later; settled once nothing is owed. Refuses DEBT_ENDED and NOT_OWED, naming what is. */
export function settle(debt: ToleranceDebt, names: readonly string[], at: Date): ToleranceDebt {
  if (debt.status !== 'OWED')
    throw refuse('DEBT_ENDED', `nothing can be handed in for a promise that is ${debt.status}`);
  const open = debt.items.filter(({ settledAt }) => settledAt === null).map(({ name }) => name);
  const strange = names.filter(name => !open.includes(name));
  if (strange.length > 0 || names.length === 0) {
    throw refuse('NOT_OWED', `owed: ${open.join('; ')}, but got: ${strange.join('; ') || 'nothing'}`);
  }
  const moment = at.toISOString();
  const items = debt.items.map(item => (names.includes(item.name) ? { ...item, settledAt: moment } : item));
  return items.every(({ settledAt }) => settledAt !== null)
    ? { ...debt, items, status: 'SETTLED', endedAt: moment }
    : { ...debt, items };
}

/** The broken debt, with the reasons of the revocation and of the report to credit; null while it is not broken. */
export function breakDebt(debt: ToleranceDebt, now: Date): { debt: ToleranceDebt; reasons: string[] } | null {
  if (debt.status !== 'OWED' || now <= new Date(debt.dueAt)) return null;
  const open = debt.items.filter(({ settledAt }) => settledAt === null).map(({ name }) => name);
  return {
    debt: { ...debt, status: 'BROKEN', endedAt: now.toISOString() },
    reasons: [
      `promised by ${debt.dueDate} (${TOLERANCE_KINDS[debt.kind]}), on ${localDate(now)} still owed: ${open.join('; ')}`,
    ],
  };
}
