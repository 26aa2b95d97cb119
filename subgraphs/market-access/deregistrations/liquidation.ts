/**
 * The liquidation of a general deregistration: when its group was formed, when its creditors were notified, and its end
 * with the report, recorded by the enterprise.
 */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { itemOf, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { EndLiquidationInput, RecordLiquidationInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { checkLiquidation, checkLiquidationEnd, liquidationOf } from './liquidation-rules.ts';
import type { LiquidationReading, LiquidationStep } from './liquidation-rules.ts';
import { KIND_WORDS, MESSAGES, STATE_WORDS } from './messages.ts';
import type { DeregistrationRow } from './rows.ts';
import { daysOf } from './rules.ts';
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
    requireLiquidating(deregistration);
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

/**
 * Records the end of a liquidation with its report, which the shareholders or a court confirmed (公司法 239). From here
 * the time to apply counts (实施细则 44). Refuses as {@link recordLiquidation} and {@link checkLiquidationEnd}.
 */
export const endLiquidation = (
  context: RequestContext,
  input: EndLiquidationInput,
  info: GraphQLResolveInfo,
): Promise<DeregistrationResult> =>
  onEnterprise({ context, input, info }, async (write, enterprise) => {
    const { creditCode, zone } = enterprise;
    const deregistration = await findOpen(write, enterprise);
    requireLiquidating(deregistration);
    const { endedOn, reportDigest, confirmedBy } = input;
    const today = localDate(write.now);
    const end = checkLiquidationEnd(deregistration, { endedOn, reportDigest, confirmedBy }, today);
    deregistration.liquidationEnd = end;
    const rule = listRule(zoneOf(zone), 'LIQUIDATION_REPORT', endedOn);
    const closeBy = String(daysOf(deregistration).closeBy);
    write.decide({
      creditCode,
      subject: subjectOf(deregistration),
      outcome: 'LIQUIDATION_ENDED',
      rule: ruleReference(rule),
      facts: { ...end, closeBy },
      reasons: [
        MESSAGES.REPORT_CONFIRMED({ by: itemOf(rule, confirmedBy) ?? confirmedBy }),
        MESSAGES.APPLY_BY({ closeBy }),
      ],
    });
    return recorded(write, deregistration, 'LiquidationEnded', { endedOn, closeBy });
  });

type LiquidationState = Pick<DeregistrationRow, 'kind' | 'state'> & Partial<Pick<DeregistrationRow, 'liquidationEnd'>>;

/**
 * Refuses NO_LIQUIDATION for a kind that has none, and ILLEGAL_TRANSITION after the application to close and after the
 * end.
 */
function requireLiquidating({ kind, state, liquidationEnd }: LiquidationState): void {
  if (kind !== 'GENERAL') throw refuse('NO_LIQUIDATION', MESSAGES.NO_LIQUIDATION({ kind: KIND_WORDS[kind] }));
  if (state !== 'LIQUIDATING') {
    throw refuse('ILLEGAL_TRANSITION', MESSAGES.LIQUIDATION_LATE({ state: STATE_WORDS[state] }));
  }
  if (!liquidationEnd) return;
  throw refuse('ILLEGAL_TRANSITION', MESSAGES.LIQUIDATION_ENDED({ endedOn: liquidationEnd.endedOn }));
}

const reasonsOf = ({ group, notification, publication, claimsUntil }: LiquidationReading): Message[] => [
  reasonOf(MESSAGES.GROUP_FORMED(), group),
  reasonOf(MESSAGES.CREDITORS_NOTIFIED(), notification),
  reasonOf(MESSAGES.PUBLISHED(), publication),
  MESSAGES.CLAIMS_UNTIL({ until: claimsUntil }),
];

function reasonOf(step: Message, { doneOn, dueOn, inTime }: LiquidationStep): Message {
  const said = inTime ? MESSAGES.IN_TIME : MESSAGES.LATE;
  return said({ step, doneOn: String(doneOn), dueOn });
}
