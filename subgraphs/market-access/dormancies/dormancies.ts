/** Dormancy (歇业): filed by the enterprise, ended by the enterprise or the office. */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { plainText } from '#shared/input.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { Enterprise } from '../enterprises/entities.ts';
import { moveEnterprise } from '../enterprises/moves.ts';
import type { FileDormancyInput, ResumeBusinessInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Dormancy } from './entities.ts';
import type { DormancyRow } from './rows.ts';
import { checkDormancy, dormancyLimit } from './rules.ts';
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
      subject: { type: 'Dormancy', id: dormancy.id },
      outcome: 'FILED',
      rule: limit.rule,
      facts: { fromOn, until, usedDays },
      reasons: [`${usedDays} days of ${years} years were spent before: it may last until ${latest}`],
    });
    return { __typename: 'Dormancy', ...rowOf(Dormancy, dormancy) };
  });

/** The limit of a dormancy of an enterprise that begins today. */
async function limitOn(write: Write, enterprise: Enterprise, today: LocalDate): Promise<DormancyLimit> {
  const { creditCode, zone } = enterprise;
  const earlier = await write.em.find(Dormancy, { creditCode });
  const periods = earlier.map(({ fromOn, endedOn }) => ({ fromOn, endedOn: endedOn ?? today }));
  return dormancyLimit(zoneOf(zone), periods, today);
}

/** Ends a dormancy today. Refuses NOT_FOUND, and as {@link moveEnterprise}. */
export const resumeBusiness = (
  context: RequestContext,
  input: ResumeBusinessInput,
  info: GraphQLResolveInfo,
): Promise<DormancyResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { creditCode } = enterprise;
    await moveEnterprise(write, enterprise, 'resume');
    const dormancy = await write.em.findOne(Dormancy, { creditCode, endedOn: null });
    if (!dormancy) throw refuse('NOT_FOUND', `${creditCode} has no dormancy on record`);
    dormancy.endedOn = localDate(write.now);
    return { __typename: 'Dormancy', ...rowOf(Dormancy, dormancy) };
  });

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
    if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
    return work(write, enterprise);
  });
}
