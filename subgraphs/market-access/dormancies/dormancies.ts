/**
 * Dormancy (歇业): filed and prolonged by the enterprise, ended by the enterprise or the office; at its end it ends by
 * itself (ends.ts).
 */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { MESSAGES as REGISTER } from '../enterprises/messages.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import type { FileDormancyInput, ProlongDormancyInput, ResumeBusinessInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Dormancy } from './entities.ts';
import type { DormancyRow } from './rows.ts';
import { MESSAGES } from './messages.ts';
import { checkDormancy, checkProlongation, dormancyLimit } from './rules.ts';
import type { DormancyLimit } from './rules.ts';

export type DormancyResult = (DormancyRow & { __typename: 'Dormancy' }) | Refusal;

/** Files a dormancy from today on. Refusals as {@link checkDormancy} and {@link moveEnterprise}. */
export const fileDormancy = (
  context: RequestContext,
  input: FileDormancyInput,
  info: GraphQLResolveInfo,
): Promise<DormancyResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { creditCode } = enterprise;
    const { until } = input;
    const reason = plainText('reason', input.reason);
    const serviceAddress = input.serviceAddress ? plainText('serviceAddress', input.serviceAddress) : null;
    const fromOn = localDate(write.now);
    const limit = await limitOn(write, enterprise, fromOn);
    checkDormancy(until, fromOn, limit);
    await moveEnterprise(write, enterprise, 'suspend');
    const dormancy = write.em.create(Dormancy, {
      id: randomUUID(),
      creditCode,
      fromOn,
      until,
      reason,
      serviceAddress,
      rule: limit.rule,
      endedOn: null,
    });
    write.em.persist(dormancy);
    const { usedDays, years, latest } = limit;
    write.decide({
      creditCode,
      subject: subjectOf(dormancy),
      outcome: 'FILED',
      rule: limit.rule,
      facts: { fromOn, until, usedDays },
      reasons: [MESSAGES.MAY_LAST({ usedDays, years, latest })],
    });
    return resultOf(dormancy);
  });

/** The limit of a dormancy of an enterprise that begins, or began, on a day: of the earlier ones all have ended. */
async function limitOn(write: Write, enterprise: Enterprise, fromOn: LocalDate): Promise<DormancyLimit> {
  const { creditCode, zone } = enterprise;
  const all = await write.em.find(Dormancy, { creditCode });
  const periods = all.flatMap(one => (one.endedOn ? [{ fromOn: one.fromOn, endedOn: one.endedOn }] : []));
  return dormancyLimit(zoneOf(zone), periods, fromOn);
}

/**
 * Prolongs a dormancy, on one of the last days before its end (实施细则 41). Refuses NOT_FOUND, and as {@link
 * checkProlongation}.
 */
export const prolongDormancy = (
  context: RequestContext,
  input: ProlongDormancyInput,
  info: GraphQLResolveInfo,
): Promise<DormancyResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { creditCode } = enterprise;
    const zone = zoneOf(enterprise.zone);
    const dormancy = await openDormancyOf(write, creditCode);
    const { until: before, fromOn } = dormancy;
    const { until } = input;
    const today = localDate(write.now);
    const limit = await limitOn(write, enterprise, fromOn);
    const { rule } = checkProlongation(zone, { before, until, today }, limit);
    dormancy.until = until;
    const { latest, usedDays } = limit;
    write.decide({
      creditCode,
      subject: subjectOf(dormancy),
      outcome: 'PROLONGED',
      rule,
      facts: { fromOn, before, until, usedDays },
      reasons: [MESSAGES.PROLONGED({ today, before, until, latest })],
    });
    write.record({
      type: 'DormancyProlonged',
      creditCode,
      subject: subjectOf(dormancy),
      changedFields: ['until'],
      payload: { until },
    });
    return resultOf(dormancy);
  });

/** Ends a dormancy today. Refuses NOT_FOUND, and as {@link moveEnterprise}. */
export const resumeBusiness = (
  context: RequestContext,
  input: ResumeBusinessInput,
  info: GraphQLResolveInfo,
): Promise<DormancyResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { creditCode } = enterprise;
    await moveEnterprise(write, enterprise, 'resume');
    const dormancy = await openDormancyOf(write, creditCode);
    const on = localDate(write.now);
    dormancy.endedOn = on;
    const { fromOn, until } = dormancy;
    write.decide({
      creditCode,
      subject: subjectOf(dormancy),
      outcome: 'RESUMED',
      rule: ruleReference(listRule(zoneOf(enterprise.zone), 'DORMANCY_END', on)),
      facts: { fromOn, until, endedOn: on },
      reasons: [MESSAGES.RESUMED({ on, until })],
    });
    return resultOf(dormancy);
  });

export const subjectOf = ({ id }: { id: string }) => ({ type: 'Dormancy', id });

const resultOf = (dormancy: Dormancy): DormancyResult => ({ __typename: 'Dormancy', ...rowOf(Dormancy, dormancy) });

/** The dormancy of an enterprise that has not ended. Refuses NOT_FOUND. */
async function openDormancyOf(write: Write, creditCode: string): Promise<Dormancy> {
  const dormancy = await write.em.findOne(Dormancy, { creditCode, endedOn: null });
  if (dormancy) return dormancy;
  throw refuse('NOT_FOUND', MESSAGES.NONE_ON_RECORD({ creditCode }));
}

interface EnterpriseRequest {
  context: RequestContext;
  input: { creditCode: string; idempotencyKey?: string | null | undefined };
  info: GraphQLResolveInfo;
}

/** A write about an enterprise, for it and the office. Refuses NOT_ENTITLED and NOT_FOUND. */
function onEnterprise(
  { context, input, info }: EnterpriseRequest,
  work: (write: Write, enterprise: Enterprise) => Promise<DormancyResult>,
): Promise<DormancyResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const enterprise = await write.em.findOne(Enterprise, { creditCode });
    if (!enterprise) throw refuse('NOT_FOUND', REGISTER.NOT_ON_REGISTER({ creditCode }));
    return work(write, enterprise);
  });
}
