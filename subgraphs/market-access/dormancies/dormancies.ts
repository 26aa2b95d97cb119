/** Dormancy (歇业): filed by the enterprise, ended by it or by the office. */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { requireApplicant } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { moveEnterprise } from '../deregistrations/steps.ts';
import { checkDormancy, dormancyLimit } from './rules.ts';
import { Dormancy } from './entities.ts';
import { Enterprise, LogEntry } from '../enterprises/entities.ts';
import type { FileDormancyInput, ResumeBusinessInput } from '../generated.ts';
import type { DormancyRow } from './rows.ts';
import type { RequestContext } from '../loaders.ts';
import { plainText } from '#shared/input.ts';

export type DormancyResult = (DormancyRow & { __typename: 'Dormancy' }) | Refusal;

export const fileDormancy = (
  context: RequestContext,
  input: FileDormancyInput,
  info: GraphQLResolveInfo,
): Promise<DormancyResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { creditCode, status } = enterprise;
    const [reason, serviceAddress] = [
      plainText('reason', input.reason),
      input.serviceAddress ? plainText('serviceAddress', input.serviceAddress) : null,
    ];
    const fromOn = localDate(write.now);
    const earlier = await write.em.find(Dormancy, { creditCode });
    const limit = dormancyLimit(
      zoneOf(enterprise.zone),
      earlier.map(one => ({ fromOn: one.fromOn, endedOn: one.endedOn ?? fromOn })),
      fromOn,
    );
    checkDormancy(input.until, fromOn, limit);
    await moveEnterprise(write, enterprise, 'suspend');
    const dormancy = write.em.create(Dormancy, {
      id: randomUUID(),
      creditCode,
      fromOn,
      until: input.until,
      reason,
      serviceAddress,
      rule: limit.rule,
      endedOn: null,
    });
    write.em.persist(dormancy);
    log(write, creditCode, 'SUSPENDED', status, enterprise.status);
    write.decide({
      creditCode,
      subject: { type: 'Dormancy', id: dormancy.id },
      outcome: 'FILED',
      rule: limit.rule,
      facts: { fromOn, until: input.until, usedDays: limit.usedDays },
      reasons: [`${limit.usedDays} days of ${limit.years} years were spent before: it may last until ${limit.latest}`],
    });
    return resultOf(dormancy);
  });

export const resumeBusiness = (
  context: RequestContext,
  input: ResumeBusinessInput,
  info: GraphQLResolveInfo,
): Promise<DormancyResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { creditCode, status } = enterprise;
    await moveEnterprise(write, enterprise, 'resume');
    log(write, creditCode, 'RESUMED', status, enterprise.status);
    const dormancy = await write.em.findOne(Dormancy, { creditCode, endedOn: null });
    if (!dormancy) throw refuse('NOT_FOUND', `${creditCode} has no dormancy on record`);
    dormancy.endedOn = localDate(write.now);
    return resultOf(dormancy);
  });

async function writing(
  context: RequestContext,
  input: { creditCode: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  work: (write: Write, enterprise: Enterprise) => Promise<DormancyResult>,
): Promise<DormancyResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const enterprise = await write.em.findOne(Enterprise, { creditCode });
    if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
    return work(write, enterprise);
  });
}

function log(write: Write, creditCode: string, event: 'SUSPENDED' | 'RESUMED', before: string, after: string): void {
  write.em.persist(
    write.em.create(LogEntry, {
      id: randomUUID(),
      creditCode,
      event,
      recordedAt: write.now,
      changes: [{ field: 'status', before, after }],
    }),
  );
}

const resultOf = ({
  id,
  creditCode,
  fromOn,
  until,
  reason,
  serviceAddress,
  rule,
  endedOn,
}: Dormancy): DormancyResult => ({
  __typename: 'Dormancy',
  id,
  creditCode,
  fromOn,
  until,
  reason,
  serviceAddress: serviceAddress ?? null,
  rule,
  endedOn: endedOn ?? null,
});
