/**
 * The liquidation of a general deregistration: who winds it up and when its creditors were told, recorded by the
 * enterprise.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { openOne, subjectOf, told, writing } from './steps.ts';
import type { DeregistrationResult } from './steps.ts';
import type { RecordLiquidationInput } from '../generated.ts';
import { checkLiquidation, liquidationOf } from './liquidation-rules.ts';
import type { RequestContext } from '../loaders.ts';

export const recordLiquidation = (
  context: RequestContext,
  input: RecordLiquidationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  writing(context, input, info, async (write, enterprise) => {
    const { creditCode, zone } = enterprise;
    requireApplicant(context.principal, context.department, creditCode);
    const deregistration = await openOne(write, enterprise);
    if (deregistration.kind !== 'GENERAL')
      throw refuse(
        'NO_LIQUIDATION',
        `a liquidation is a part of a general deregistration, but this one is ${deregistration.kind}`,
      );
    if (deregistration.state !== 'NOTICE')
      throw refuse(
        'ILLEGAL_TRANSITION',
        `a liquidation is recorded before the application to close, but the deregistration is in state ${deregistration.state}`,
      );
    const { dissolvedOn, groupFormedOn, creditorsNotifiedOn } = input;
    const facts = { dissolvedOn, groupFormedOn, creditorsNotifiedOn };
    checkLiquidation(facts, localDate(write.now));
    deregistration.liquidation = facts;
    const { group, notification, publication, claimsUntil } = liquidationOf(
      zoneOf(zone),
      facts,
      deregistration.announcedOn,
    );
    const said = (
      [
        ['the group was formed', group],
        ['creditors were notified', notification],
        ['it was published', publication],
      ] as const
    ).map(
      ([what, { doneOn, dueOn, inTime }]) => `${what} on ${doneOn}, due by ${dueOn}: ${inTime ? 'in time' : 'late'}`,
    );
    const reasons = [...said, `creditors declare claims through ${claimsUntil}`];
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'LIQUIDATION_RECORDED',
      rule: group.rule,
      facts: { ...facts, claimsUntil },
      reasons,
    });
    return told(write, deregistration, 'LiquidationRecorded', { claimsUntil });
  });
