/** Steps that the cases of every matter of this department take alike. */
import { CASE_MACHINE, grantLicence, loadCase, readCase, stepStored } from '#shared/case/index.ts';
import type { Case, CaseAction, CaseStatus, FeedChange, Grant } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { officers, requireRight } from '#shared/identity/rights.ts';
import type { RuleReference } from '#shared/errors.ts';
import { plainTexts } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { clockRule, limitOf, ruleReference, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';

/** Who acts, and in which department. */
export interface Caller {
  principal: Principal;
  department: string;
}

/** The items of a supplement, requested or supplied, and the change for the feed. */
export interface ItemsStep {
  items: readonly string[];
  feedChange: FeedChange;
}

/** The reasons of a rejection, and the change for the feed. */
export interface RejectStep {
  reasons: readonly string[];
  feedChange: FeedChange;
}

/** A decision on a case: what it is about, and what it rests on. */
export interface CaseDecision {
  subject: FeedChange['subject'];
  outcome: string;
  facts: Record<string, unknown>;
  reasons: readonly Words[];
  /** The law that an officer names for a rejection; default: the rule of the limit. */
  basis?: string;
}

export const isOfficer = ({ principal, department }: Caller): boolean =>
  officers.allows(principal, { department, creditCode: null });

/**
 * Refuses (NOT_ENTITLED) anyone but officers, where the state of a case says that a step is the office's: rights.ts has
 * let the applicant in too, and the state is read under the lock.
 */
export const requireOffice = ({ principal, department }: Caller): void =>
  requireRight(officers, principal, { department, creditCode: null });

const withPayload = (feedChange: FeedChange, payload: Record<string, unknown>): FeedChange => ({
  ...feedChange,
  payload: { ...feedChange.payload, ...payload },
});

/**
 * Requests all that is missing, in one list (一次性告知). A further list is accepted too, but it violates the rule (Q01),
 * which a decision records.
 */
export async function requestItems(write: Write, id: string, caller: Caller, step: ItemsStep): Promise<Case> {
  const items = plainTexts('items', [...new Set(step.items)]);
  const { subject } = caller.principal;
  const feedChange = withPayload(step.feedChange, { items });
  const requested = await stepStored(
    write,
    { id, action: 'requestSupplement', actor: { subject }, detail: { items } },
    feedChange,
  );
  decideLateItems(write, requested, step.feedChange.subject);
  return requested;
}

/** Records that items were requested in more lists than the rule allows. */
function decideLateItems(write: Write, requested: Case, subject: FeedChange['subject']): void {
  const { creditCode, zone, supplements } = requested;
  const late = supplements.at(-1)?.late ?? [];
  if (late.length === 0) return;
  const rule = thresholdRule(zoneOf(zone), 'SUPPLEMENT_REQUESTS', localDate(write.now));
  const allowed = limitOf(rule, 'requests').value;
  const lists = supplements.length;
  write.decide({
    creditCode,
    subject,
    outcome: 'ASKED_AGAIN',
    rule: ruleReference(rule),
    facts: { lists, late },
    reasons: [MESSAGES.ASKED_AGAIN({ allowed, lists })],
  });
}

/** Supplies what the last list requested, all of it; the clock runs again. */
export function supplyItems(write: Write, id: string, { principal }: Caller, step: ItemsStep): Promise<Case> {
  const items = step.items.map(item => item.trim());
  const feedChange = withPayload(step.feedChange, { suppliedAt: write.now.toISOString() });
  return stepStored(
    write,
    { id, action: 'supply', actor: { subject: principal.subject }, detail: { items } },
    feedChange,
  );
}

/**
 * Takes an application back: at once before the office accepted it; afterwards the applicant requests it, and the
 * office confirms it by the same operation (撤件待确认). `feedChange` gives the change for the feed; its argument says
 * whether the withdrawal is only requested. The end of the case is a decision.
 */
export async function withdrawCase(
  write: Write,
  id: string,
  caller: Caller,
  feedChange: (requested: boolean) => FeedChange,
): Promise<Case> {
  const { status } = await loadCase(write, id);
  if (status === 'WITHDRAWAL_PENDING') requireOffice(caller);
  const action = withdrawalFrom(status);
  const { subject } = caller.principal;
  const change = feedChange(action === 'askToWithdraw');
  const withdrawn = await stepStored(write, { id, action, actor: { subject } }, change);
  const { creditCode, caseNo } = withdrawn;
  if (action === 'askToWithdraw') return withdrawn;
  write.decide({
    creditCode,
    subject: change.subject,
    outcome: 'WITHDRAWN',
    rule: ruleBehind(withdrawn, write.now),
    facts: { caseNo, before: status },
    reasons: [action === 'retract' ? MESSAGES.WITHDRAWN() : MESSAGES.WITHDRAWAL_CONFIRMED()],
  });
  return withdrawn;
}

function withdrawalFrom(status: CaseStatus): CaseAction {
  if (CASE_MACHINE[status].retract) return 'retract';
  return status === 'WITHDRAWAL_PENDING' ? 'confirmWithdrawal' : 'askToWithdraw';
}

/** Rejects a case (不予许可); one that is not accepted yet is refused acceptance (不予受理). */
export async function rejectCase(write: Write, id: string, caller: Caller, step: RejectStep): Promise<Case> {
  const reasons = plainTexts('reasons', [...new Set(step.reasons)]);
  const { status } = await loadCase(write, id);
  const action = CASE_MACHINE[status].refuseAcceptance && !CASE_MACHINE[status].reject ? 'refuseAcceptance' : 'reject';
  const { subject } = caller.principal;
  return stepStored(
    write,
    { id, action, actor: { subject }, detail: { reasons } },
    withPayload(step.feedChange, { reasons }),
  );
}

/**
 * Stores a decision with the rule of its limit and whether it kept to the limit. Where no rule of the day set one, it
 * says so: a decision without a limit is appealed from like any other.
 */
export function decideCase(
  write: Pick<Write, 'now' | 'decide'>,
  decided: Pick<Case, 'creditCode' | 'zone' | 'rule' | 'terms' | 'clock'>,
  { facts, reasons, ...decision }: CaseDecision,
): void {
  const { creditCode } = decided;
  const rule = ruleBehind(decided, write.now);
  const reading = readCase(decided, write.now);
  if (!reading) {
    write.decide({ ...decision, creditCode, rule, facts, reasons: [...reasons, MESSAGES.NO_LIMIT()] });
    return;
  }
  const inTime = reading.light !== 'OVERDUE';
  write.decide({
    ...decision,
    creditCode,
    rule,
    facts: { ...facts, dueAt: reading.dueAt.toISOString(), inTime },
    reasons: [...reasons, inTime ? MESSAGES.IN_TIME() : MESSAGES.AFTER_LIMIT()],
  });
}

/** The rule of a case's limit; where none was in force, the general one of the licensing law (行政许可法 42). */
const ruleBehind = ({ rule, zone }: Pick<Case, 'rule' | 'zone'>, now: Date): RuleReference =>
  rule ?? ruleReference(clockRule(zoneOf(zone), 'LICENCE_DECIDE', localDate(now)));

/** A registration, or a change of one, as it is licensed. */
type RegistrationGrant = Pick<Grant, 'creditCode' | 'zone' | 'subject' | 'item'> & { documentNo: string };

/**
 * A registration is a licence that does not end by a day, granted by the register, whose document has the number of its
 * case.
 */
export async function licenseRegistration(write: Write, grant: RegistrationGrant): Promise<void> {
  const authority = zoneOf(grant.zone).authorityOf('market-access').name.zh;
  await grantLicence(write, { ...grant, department: 'market-access', kind: 'REGISTRATION', authority, validTo: null });
}
