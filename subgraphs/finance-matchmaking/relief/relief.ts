/**
 * Writes of tax relief (Z12): screened by the rule of the year, confirmed where it is enjoyed, missed where it is not.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { amount as yuanIn } from '#shared/input.ts';
import { itemOf, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { registeredOf } from '../evidence.ts';
import type { ConfirmTaxReliefInput, ScreenTaxReliefInput } from '../generated.ts';
import { LEAST_AMOUNT, checkDay, checkThat, storeStep } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { TaxRelief } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { TaxReliefRow } from './rows.ts';
import { FIRST_YEAR, judgeRelief, reliefRules } from './rules.ts';

type ReliefResult = (TaxReliefRow & { __typename: 'TaxRelief' }) | Refusal;

/** More employees than any enterprise has: it catches numbers that were typed in another unit. */
const MOST_EMPLOYEES = 1_000_000;

const subjectOf = ({ id }: { id: string }) => ({ type: 'TaxRelief', id });

/**
 * Screens an enterprise for a relief. Refuses NOT_ENTITLED, INVALID_INPUT, SCREENED_ALREADY, as {@link registeredOf}.
 */
export function screenTaxRelief(
  context: RequestContext,
  input: ScreenTaxReliefInput,
  info: GraphQLResolveInfo,
): Promise<ReliefResult> {
  const { idempotencyKey, creditCode, policy, year, employees } = input;
  const facts = async (ask: GraphClient) => {
    const last = Number(localDate(context.now).slice(0, 4));
    checkThat(year >= FIRST_YEAR && year <= last, MESSAGES.YEAR({ first: FIRST_YEAR, last, got: year }));
    const count = employees >= 0 && employees <= MOST_EMPLOYEES;
    checkThat(count, MESSAGES.EMPLOYEES({ most: MOST_EMPLOYEES, got: employees }));
    const taxableIncome = yuanIn('taxableIncome', input.taxableIncome);
    const totalAssets = yuanIn('totalAssets', input.totalAssets);
    const enterprise = await registeredOf(ask, creditCode);
    const rules = reliefRules(zoneOf(enterprise.zone), year);
    if (!rules) throw refuse('INVALID_INPUT', MESSAGES.NO_RULE({ year }));
    const known = rules.policies.parameters.items.map(({ code }) => code).join(', ');
    checkThat(itemOf(rules.policies, policy) !== null, MESSAGES.POLICY({ known, got: policy.slice(0, 40) }));
    return { enterprise, rules, figures: { taxableIncome, employees, totalAssets } };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { enterprise, rules, figures } = known;
    const before = await write.em.findOne(TaxRelief, { creditCode, policy, year });
    if (before) {
      throw refuse('SCREENED_ALREADY', MESSAGES.SCREENED_ALREADY({ day: localDate(before.screenedAt) }));
    }
    const { eligible, reasons } = judgeRelief(rules.limits, figures);
    const relief = write.em.create(TaxRelief, {
      id: randomUUID(),
      creditCode,
      zone: enterprise.zone,
      policy,
      year,
      eligible,
      reasons,
      screenedAt: write.now,
      enjoyedAmount: null,
      enjoyedOn: null,
      missedAt: null,
      rule: ruleReference(rules.limits),
    });
    write.em.persist(relief);
    storeStep(write, {
      type: 'TaxReliefScreened',
      creditCode,
      subject: subjectOf(relief),
      outcome: eligible ? 'ENTITLED' : 'NOT_ENTITLED',
      rule: relief.rule,
      facts: { ...enterprise, policy, year, ...figures },
      reasons,
      payload: { policy, year, eligible },
    });
    return { __typename: 'TaxRelief', ...rowOf(TaxRelief, relief) };
  });
}

/** An entitlement of an enterprise, under its lock. Refuses NOT_FOUND. */
async function requireRelief(write: Write, creditCode: string, reliefId: string): Promise<TaxRelief> {
  const relief = isUuid(reliefId) ? await write.em.findOne(TaxRelief, { id: reliefId, creditCode }) : null;
  if (relief) return relief;
  throw refuse('NOT_FOUND', MESSAGES.NONE({ creditCode, reliefId }));
}

/** Records that a relief is enjoyed. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, NOT_ELIGIBLE, ENJOYED_ALREADY. */
export function confirmTaxRelief(
  context: RequestContext,
  input: ConfirmTaxReliefInput,
  info: GraphQLResolveInfo,
): Promise<ReliefResult> {
  const { idempotencyKey, creditCode, reliefId, enjoyedOn } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const relief = await requireRelief(write, creditCode, reliefId);
    if (!relief.eligible) throw refuse('NOT_ELIGIBLE', MESSAGES.NOT_ELIGIBLE(), { rule: relief.rule });
    if (relief.enjoyedOn) throw refuse('ENJOYED_ALREADY', MESSAGES.ENJOYED_ALREADY({ day: relief.enjoyedOn }));
    const saved = yuanIn('amount', input.amount, { least: LEAST_AMOUNT });
    checkDay('enjoyedOn', enjoyedOn, { from: `${relief.year}-01-01`, to: localDate(write.now) });
    relief.enjoyedAmount = saved;
    relief.enjoyedOn = enjoyedOn;
    storeStep(write, {
      type: 'TaxReliefEnjoyed',
      creditCode,
      subject: subjectOf(relief),
      outcome: 'ENJOYED',
      rule: relief.rule,
      facts: { policy: relief.policy, year: relief.year, amount: saved, enjoyedOn },
      reasons: [MESSAGES.ENJOYED({ amount: saved, day: enjoyedOn })],
      changedFields: ['enjoyedAmount', 'enjoyedOn'],
      payload: { policy: relief.policy, year: relief.year },
    });
    return { __typename: 'TaxRelief', ...rowOf(TaxRelief, relief) };
  });
}

/** Puts an entitlement whose year is over, and that is not enjoyed, on the list of those that are missed. */
export async function noteMissed(write: Write, { creditCode, id }: { creditCode: string; id: string }): Promise<void> {
  const relief = await requireRelief(write, creditCode, id);
  if (relief.missedAt || relief.enjoyedOn) throw refuse('ENJOYED_ALREADY', MESSAGES.NOT_ELIGIBLE());
  relief.missedAt = write.now;
  const { policy, year, rule } = relief;
  storeStep(write, {
    type: 'TaxReliefMissed',
    creditCode,
    subject: subjectOf(relief),
    outcome: 'RELIEF_MISSED',
    rule,
    facts: { policy, year },
    reasons: [MESSAGES.MISSED({ year })],
    changedFields: ['missedAt'],
    payload: { policy, year },
  });
}
