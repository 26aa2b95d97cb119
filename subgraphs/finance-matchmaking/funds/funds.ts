/** Writes of industry funds (G10): established, and invested from; never more than the fund holds. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { amount, impersonalText, plainText } from '#shared/input.ts';
import { requireOrgan } from '#shared/organs.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { registeredOf, requireInBusiness } from '../evidence.ts';
import type { EstablishIndustryFundInput, InvestFromFundInput } from '../generated.ts';
import { LEAST_AMOUNT, checkDay, exceeds, fen, requireZone, storeStep, yuan } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { FundInvestment, IndustryFund } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { FundInvestmentRow, IndustryFundRow } from './rows.ts';
import { fundPlan, isAfterPlan, leftOf } from './rules.ts';

type FundResult = (IndustryFundRow & { __typename: 'IndustryFund' }) | Refusal;
type InvestmentResult = (FundInvestmentRow & { __typename: 'FundInvestment' }) | Refusal;

/** No fund of the plans is older. */
const EARLIEST = '2000-01-01';

/** Records a fund. Refuses NOT_ENTITLED, INVALID_INPUT, NO_ORGAN, NO_FUND_PLAN, DUPLICATE_FUND. */
export function establishIndustryFund(
  context: RequestContext,
  input: EstablishIndustryFundInput,
  info: GraphQLResolveInfo,
): Promise<FundResult> {
  const { organCode, kind, establishedOn, idempotencyKey } = input;
  return context.write({ creditCode: organCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const name = plainText('name', input.name, 100);
    const size = amount('size', input.size, { least: LEAST_AMOUNT });
    const today = localDate(write.now);
    requireOrgan(zone, today, organCode);
    checkDay('establishedOn', establishedOn, { from: EARLIEST, to: today });
    const plan = fundPlan(zone, today);
    if (!plan) throw refuse('NO_FUND_PLAN', MESSAGES.NO_FUND_PLAN({ zone: zone.names }));
    await write.lock('industry fund', `${zone.code} ${name}`);
    if (await write.em.findOne(IndustryFund, { zone: zone.code, name })) {
      throw refuse('DUPLICATE_FUND', MESSAGES.DUPLICATE({ name }));
    }
    const { rule, plannedBy } = plan;
    const fund = write.em.create(IndustryFund, {
      id: randomUUID(),
      zone: zone.code,
      organCode,
      name,
      kind,
      size,
      invested: '0.00',
      establishedOn,
      plannedBy,
      rule: ruleReference(rule),
    });
    write.em.persist(fund);
    const isLate = isAfterPlan(fund);
    storeStep(write, {
      type: 'IndustryFundEstablished',
      creditCode: organCode,
      subject: { type: 'IndustryFund', id: fund.id },
      outcome: isLate ? 'REACHED_LATE' : 'REACHED_IN_TIME',
      rule: fund.rule,
      facts: { name, kind, size, establishedOn, plannedBy },
      reasons: [(isLate ? MESSAGES.LATE : MESSAGES.IN_TIME)({ day: establishedOn, plannedBy })],
      restricted: false,
      payload: { zone: zone.code, name, kind, size },
    });
    return { __typename: 'IndustryFund', ...rowOf(IndustryFund, fund) };
  });
}

/**
 * Invests from a fund. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, OTHER_ZONE, FUND_EXHAUSTED,
 * ENTERPRISE_NOT_OPERATING, and as {@link registeredOf}.
 */
export function investFromFund(
  context: RequestContext,
  input: InvestFromFundInput,
  info: GraphQLResolveInfo,
): Promise<InvestmentResult> {
  const { creditCode, fund: fundId, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const purpose = impersonalText('purpose', input.purpose, 500);
    const wanted = amount('amount', input.amount, { least: LEAST_AMOUNT });
    return { purpose, wanted, enterprise: requireInBusiness(await registeredOf(ask, creditCode), creditCode) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, known) => {
    const { purpose, wanted, enterprise } = known;
    const fund = await takeFund(write, fundId);
    if (enterprise.zone !== fund.zone) {
      throw refuse('OTHER_ZONE', MESSAGES.OTHER_ZONE({ zone: zoneOf(fund.zone).names }));
    }
    const left = leftOf(fund);
    if (exceeds(wanted, left)) throw refuse('FUND_EXHAUSTED', MESSAGES.NOT_ENOUGH({ left, amount: wanted }));
    fund.invested = yuan(fen(fund.invested) + fen(wanted));
    const investment = write.em.create(FundInvestment, {
      id: randomUUID(),
      creditCode,
      fundId,
      amount: wanted,
      purpose,
      investedAt: write.now,
    });
    write.em.persist(investment);
    storeStep(write, {
      type: 'FundInvested',
      creditCode,
      subject: { type: 'FundInvestment', id: investment.id },
      outcome: 'INVESTED',
      rule: fund.rule,
      facts: { ...enterprise, amount: wanted, purpose, size: fund.size, invested: fund.invested },
      reasons: [MESSAGES.INVESTED({ amount: wanted, left: leftOf(fund), purpose })],
      payload: { fundId, amount: wanted },
    });
    write.record({
      type: 'IndustryFundUsed',
      creditCode: fund.organCode,
      subject: { type: 'IndustryFund', id: fund.id },
      changedFields: ['invested'],
      payload: { zone: fund.zone, invested: fund.invested },
    });
    return { __typename: 'FundInvestment', ...rowOf(FundInvestment, investment) };
  });
}

/** A fund, under the lock of the body that holds it. Refuses NOT_FOUND. */
async function takeFund(write: Write, fundId: string): Promise<IndustryFund> {
  const known = isUuid(fundId) ? await write.em.findOne(IndustryFund, { id: fundId }) : null;
  if (!known) throw refuse('NOT_FOUND', MESSAGES.NO_FUND({ fundId: fundId.slice(0, 40) }));
  await write.lock(ENTERPRISE_LOCK, known.organCode);
  // What another wrote before the lock was had counts.
  await write.em.refresh(known);
  return known;
}
