/**
 * Steps that the cases of every matter of this department take alike: supplements, withdrawal, the decision with the
 * rule of its limit.
 */
import { requireOfficer } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { CASE_MACHINE, loadCase, readCase, stepStored } from '#shared/case/index.ts';
import type { Case, Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import { limitOf, ruleReference, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import { checkTexts } from './rules.ts';

/** Who acts, and in which department. */
export interface Caller {
  principal: Principal;
  department: string;
}

export const isOfficer = ({ principal, department }: Caller): boolean =>
  (principal.role === 'officer' || principal.role === 'service') && principal.department === department;

/**
 * Asks for all that is missing, in one list (一次性告知). A further list stands too, but is a violation (Q01), which a
 * decision keeps.
 */
export async function requestItems(
  write: Write,
  id: string,
  { principal, department }: Caller,
  given: readonly string[],
  telling: Telling,
): Promise<Case> {
  requireOfficer(principal, department);
  const items = checkTexts('items', given);
  const asked = await stepStored(
    write,
    id,
    'requestSupplement',
    { subject: principal.subject },
    { ...telling, payload: { ...telling.payload, items } },
    { items },
  );
  const { creditCode, zone, supplements } = asked;
  const { late } = supplements.at(-1)!;
  if (late.length > 0) {
    const rule = thresholdRule(zoneOf(zone), 'SUPPLEMENT_REQUESTS', localDate(write.now));
    const reasons = [
      `an applicant is told all that is missing in at most ${limitOf(rule, 'requests').value} list (一次性告知), but this is list ${supplements.length}`,
    ];
    write.decide({
      creditCode,
      subject: telling.subject,
      outcome: 'ASKED_AGAIN',
      rule: ruleReference(rule),
      facts: { lists: supplements.length, late },
      reasons,
    });
  }
  return asked;
}

/** Supplies what the last list asked for, all of it; the clock runs again. */
export const supplyItems = (
  write: Write,
  id: string,
  { principal }: Caller,
  given: readonly string[],
  telling: Telling,
): Promise<Case> => {
  const items = given.map(item => item.trim());
  return stepStored(
    write,
    id,
    'supply',
    { subject: principal.subject },
    { ...telling, payload: { ...telling.payload, suppliedAt: write.now.toISOString() } },
    { items },
  );
};

/**
 * Takes an application back: at once before anybody accepted it; afterwards it is asked for, and the office confirms it
 * by the same operation (撤件待确认). `telling` names the change: withdrawn, or asked for.
 */
export async function withdrawCase(
  write: Write,
  id: string,
  caller: Caller,
  telling: (asked: boolean) => Telling,
): Promise<Case> {
  const { status } = await loadCase(write, id);
  if (status === 'WITHDRAWAL_PENDING') requireOfficer(caller.principal, caller.department);
  const action = CASE_MACHINE[status].retract
    ? 'retract'
    : status === 'WITHDRAWAL_PENDING'
      ? 'confirmWithdrawal'
      : 'askToWithdraw';
  return stepStored(write, id, action, { subject: caller.principal.subject }, telling(action === 'askToWithdraw'), {});
}

/** Rejects a case (不予许可); one that nobody accepted yet is refused acceptance (不予受理). */
export async function rejectCase(
  write: Write,
  id: string,
  { principal, department }: Caller,
  given: readonly string[],
  telling: Telling,
): Promise<Case> {
  requireOfficer(principal, department);
  const reasons = checkTexts('reasons', given);
  const { status } = await loadCase(write, id);
  const action = CASE_MACHINE[status].refuseAcceptance && !CASE_MACHINE[status].reject ? 'refuseAcceptance' : 'reject';
  return stepStored(
    write,
    id,
    action,
    { subject: principal.subject },
    { ...telling, payload: { ...telling.payload, reasons } },
    { reasons },
  );
}

/**
 * Stores a decision with the rule of its limit and whether it kept to it; where no rule of the day set one, there is
 * nothing to state.
 */
export function decideCase(
  write: Write,
  { creditCode, rule, ...decided }: Case,
  subject: Telling['subject'],
  outcome: string,
  facts: Record<string, unknown>,
  reasons: readonly string[],
): void {
  const reading = readCase(decided, write.now);
  if (!rule || !reading) return;
  const inTime = reading.light !== 'OVERDUE';
  write.decide({
    creditCode,
    subject,
    outcome,
    rule,
    facts: { ...facts, dueAt: reading.dueAt.toISOString(), inTime },
    reasons: [...reasons, inTime ? 'decided in time' : 'decided after the limit'],
  });
}
