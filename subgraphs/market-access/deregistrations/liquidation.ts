/**
 * The liquidation of a general deregistration: when its group was formed and when its creditors were notified, recorded
 * by the enterprise.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { RecordLiquidationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { checkLiquidation, liquidationOf } from './liquidation-rules.ts';
import type { LiquidationReading, LiquidationStep } from './liquidation-rules.ts';
import type { DeregistrationRow } from './rows.ts';
import { findOpen, onEnterprise, recorded, subjectOf } from './steps.ts';
import type { DeregistrationResult } from './steps.ts';

/** Records a liquidation. Refuses NO_LIQUIDATION, ILLEGAL_TRANSITION, and as {@link checkLiquidation}. */
export const recordLiquidation = (
  context: RequestContext,
  input: RecordLiquidationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { creditCode, zone } = enterprise;
    const deregistration = await findOpen(write, enterprise);
    requireLiquidated(deregistration);
    const { dissolvedOn, groupFormedOn, creditorsNotifiedOn } = input;
    const facts = { dissolvedOn, groupFormedOn, creditorsNotifiedOn };
    checkLiquidation(facts, localDate(write.now));
    deregistration.liquidation = facts;
    const reading = liquidationOf(zoneOf(zone), facts, deregistration.announcedOn);
    const { claimsUntil } = reading;
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'LIQUIDATION_RECORDED',
      rule: reading.group.rule,
      facts: { ...facts, claimsUntil },
      reasons: reasonsOf(reading),
    });
    return recorded(write, deregistration, 'LiquidationRecorded', { claimsUntil });
  });

/** Refuses NO_LIQUIDATION for a kind that has none, and ILLEGAL_TRANSITION after the application to close. */
function requireLiquidated({ kind, state }: Pick<DeregistrationRow, 'kind' | 'state'>): void {
  if (kind !== 'GENERAL') {
    throw refuse('NO_LIQUIDATION', `a liquidation is a part of a general deregistration, but this one is ${kind}`);
  }
  if (state !== 'NOTICE') {
    throw refuse(
      'ILLEGAL_TRANSITION',
      `a liquidation is recorded before the application to close, but the deregistration is in state ${state}`,
    );
  }
}

const reasonsOf = ({ group, notification, publication, claimsUntil }: LiquidationReading): string[] => [
  reasonOf('the group was formed', group),
  reasonOf('creditors were notified', notification),
  reasonOf('it was published', publication),
  `creditors declare claims through ${claimsUntil}`,
];

const reasonOf = (step: string, { doneOn, dueOn, inTime }: LiquidationStep): string =>
  `${step} on ${doneOn}, due by ${dueOn}: ${inTime ? 'in time' : 'late'}`;
