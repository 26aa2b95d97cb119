/** Tax cases (G43): opened by the enterprise, closed by the office, each on the clock of its kind. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/auth.ts';
import { addDays, instantAt, localDate, startClock, stopClock } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { isUuid } from '#shared/paging.ts';
import { readStoredClock, reviveClock, storeClock } from '#shared/rules.ts';
import { advance } from '#shared/state.ts';
import type { Write } from '#shared/write.ts';
import { findRuleOfKind, ruleReference } from '#shared/zones/index.ts';
import { TaxCase } from './entities.ts';
import type { CloseTaxCaseInput, InstantDeregistrationRate, OpenTaxCaseInput, TaxCaseKind } from './generated.ts';
import { checkPeriod, checkZone } from './input.ts';
import type { RequestContext, TaxCaseRow } from './loaders.ts';
import { requireOnRegister } from './on-register.ts';
import { checkText, checkTexts } from './rules.ts';
import { TAX_CASE_STATES, checkAnother, closedOnTheSpot, instantRate, taxLimit } from './tax-rules.ts';

export type TaxCaseResult = (TaxCaseRow & { __typename: 'TaxCase' }) | Refusal;

export function openTaxCase(context: RequestContext, input: OpenTaxCaseInput, info: GraphQLResolveInfo): Promise<TaxCaseResult> {
  const { creditCode, kind, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const subject = checkText('subject', input.subject);
    const { zone } = await requireOnRegister(write, creditCode);
    await refuseSecond(write, creditCode, kind, subject);
    const limit = taxLimit(zone, kind, localDate(write.now));
    const taxCase = write.em.create(TaxCase, {
      ...{ id: randomUUID(), creditCode, kind, subject, state: 'SUBMITTED', zone: zone.code, openedBy: context.principal.subject, submittedAt: write.now },
      ...{ closedAt: null, closedBy: null, onTheSpot: null, reasons: [], clock: storeClock(startClock(write.now)) },
      ...{ amount: limit && limit.amount, limitNote: limit && limit.note, rule: limit && ruleReference(limit.rule) },
    });
    write.em.persist(taxCase);
    write.record({ type: 'TaxCaseOpened', creditCode, subject: subjectOf(taxCase), restricted: true, payload: { kind, state: 'SUBMITTED', submittedAt: write.now.toISOString() } });
    return resultOf(taxCase);
  });
}

export async function closeTaxCase(context: RequestContext, input: CloseTaxCaseInput, info: GraphQLResolveInfo): Promise<TaxCaseResult> {
  const { taxCaseId, outcome, idempotencyKey } = input;
  const creditCode = isUuid(taxCaseId) ? (await context.loaders.taxCase.load(taxCaseId))?.creditCode : undefined;
  return context.write({ creditCode: creditCode ?? taxCaseId, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const taxCase = creditCode === undefined ? null : await write.em.findOne(TaxCase, { id: taxCaseId });
    if (!taxCase) throw refuse('NOT_FOUND', `there is no tax case ${taxCaseId.slice(0, 40)}`);
    const given = input.reasons ?? [];
    const reasons = outcome === 'REJECTED' || given.length > 0 ? checkTexts('reasons', given) : [];
    taxCase.state = advance(TAX_CASE_STATES, taxCase.state, outcome === 'DONE' ? 'finish' : 'reject');
    checkAnother(taxCase.openedBy, context.principal.subject);
    taxCase.closedAt = write.now;
    taxCase.closedBy = context.principal.subject;
    taxCase.onTheSpot = closedOnTheSpot(taxCase.submittedAt, write.now);
    taxCase.reasons = reasons;
    taxCase.clock = storeClock(stopClock(reviveClock(taxCase.clock), write.now));
    decide(write, taxCase);
    const { kind, state, onTheSpot } = taxCase;
    write.record({
      type: outcome === 'DONE' ? 'TaxCaseDone' : 'TaxCaseRejected', creditCode: taxCase.creditCode, subject: subjectOf(taxCase), changedFields: ['state', 'closedAt', 'onTheSpot', 'reasons'],
      restricted: true, payload: { kind, state, closedAt: write.now.toISOString(), onTheSpot },
    });
    return resultOf(taxCase);
  });
}

/** The share of a zone's tax deregistrations in a period that were done on the spot. */
export async function instantDeregistrationRate({ database }: RequestContext, zoneCode: string, from: LocalDate, to: LocalDate): Promise<InstantDeregistrationRate> {
  const zone = checkZone(zoneCode);
  checkPeriod(from, to);
  const [counts] = await database.query<{ deregistrations: number; instant: number }>(
    `select count(*)::int as deregistrations, (count(*) filter (where on_the_spot))::int as instant from tax_case
     where kind = 'FAST_DEREGISTRATION' and state = 'DONE' and zone = $1 and closed_at >= $2 and closed_at < $3`,
    [zone.code, instantAt(from, '00:00'), instantAt(addDays(to, 1), '00:00')]);
  const rule = findRuleOfKind('threshold', zone, 'TAX_INSTANT_DEREG_RATE', to);
  return { zone: zone.code, from, to, ...counts!, ...instantRate(rule, { zone: zone.code, ...counts! }), rule: rule && ruleReference(rule) };
}

/** One case of the same matter at a time, and one deregistration for good. */
async function refuseSecond(write: Write, creditCode: string, kind: TaxCaseKind, subject: string): Promise<void> {
  const [there] = await write.query<{ id: string; state: string }>(
    `select id, state from tax_case where credit_code = $1 and kind = $2
       and (state = 'SUBMITTED' and (subject = $3 or kind = 'FAST_DEREGISTRATION') or state = 'DONE' and kind = 'FAST_DEREGISTRATION') limit 1`,
    [creditCode, kind, subject]);
  if (there?.state === 'DONE') throw refuse('TAX_DEREGISTERED', `${creditCode} is deregistered for taxes already, by case ${there.id}`);
  if (there) throw refuse('TAX_CASE_OPEN', `a matter has one open case at a time, but case ${there.id} is open`, { remedy: 'wait until it is closed' });
}

/** Stores the decision with the rule of its limit and whether it kept to it. */
function decide(write: Write, { id, creditCode, kind, state, zone, rule, amount, limitNote, clock, reasons, onTheSpot }: TaxCase): void {
  if (!rule || !amount) return;
  const { dueAt, light, explanation } = readStoredClock(clock, amount, zone, write.now);
  const inTime = light !== 'OVERDUE';
  write.decide({
    creditCode, subject: subjectOf({ id }), outcome: state, rule, facts: { zone, kind, onTheSpot, amount, limitNote, dueAt: dueAt.toISOString(), inTime },
    reasons: [...reasons, inTime ? 'closed in time' : 'closed after the limit', explanation],
  });
}

const subjectOf = ({ id }: { id: string }): { type: string; id: string } => ({ type: 'TaxCase', id });

function resultOf({ id, creditCode, kind, subject, state, zone, submittedAt, closedAt, onTheSpot, reasons, clock, amount, limitNote, rule }: TaxCase): TaxCaseResult {
  return {
    __typename: 'TaxCase', id, creditCode, kind, subject, state, zone, submittedAt: submittedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null,
    onTheSpot: onTheSpot ?? null, reasons, clock, amount: amount ?? null, limitNote: limitNote ?? null, rule: rule ?? null,
  };
}
