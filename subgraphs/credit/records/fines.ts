/** Fines: a paid one no longer stands in the way of a deregistration. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { RecordFinePaidInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Penalty } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { PenaltyRecordRow } from './rows.ts';

type FineResult = (PenaltyRecordRow & { __typename: 'PenaltyRecord' }) | Refusal;

/**
 * Records that a fine was paid, as a decision. Refuses NOT_FOUND, NO_FINE, FINE_PAID, INVALID_INPUT,
 * EVIDENCE_UNAVAILABLE.
 */
export function recordFinePaid(
  context: RequestContext,
  input: RecordFinePaidInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> {
  const { creditCode, penaltyId, paidOn, idempotencyKey } = input;
  const facts = (ask: GraphClient) => evidenceOf(ask, creditCode);
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { zone, facts: register }) => {
    const penalty = isUuid(penaltyId) ? await write.em.findOne(Penalty, { id: penaltyId, creditCode }) : null;
    if (!penalty) throw refuse('NOT_FOUND', MESSAGES.NO_PENALTY({ creditCode, id: penaltyId.slice(0, 40) }));
    requireUnpaid(penalty);
    const today = localDate(write.now);
    if (paidOn < penalty.decidedOn || paidOn > today) {
      throw refuse('INVALID_INPUT', MESSAGES.PAID_RANGE({ decidedOn: penalty.decidedOn, today, paidOn }));
    }
    penalty.finePaidOn = paidOn;
    const { documentNo, decidedOn, publishedUntil } = penalty;
    const fine = penalty.fine ?? '';
    write.decide({
      creditCode,
      subject: { type: 'PenaltyRecord', id: penalty.id },
      outcome: 'FINE_PAID',
      rule: ruleReference(ruleOfDay('clock', zone, 'FINE_PAY', decidedOn)),
      facts: { ...register, documentNo, fine, decidedOn, paidOn },
      reasons: [MESSAGES.PAID({ fine, documentNo, paidOn })],
    });
    write.record({
      type: 'FinePaid',
      creditCode,
      subject: { type: 'PenaltyRecord', id: penalty.id },
      changedFields: ['finePaidOn'],
      restricted: !publishedUntil || publishedUntil < today,
      payload: { paidOn },
    });
    return { __typename: 'PenaltyRecord' as const, ...rowOf(Penalty, penalty) };
  });
}

function requireUnpaid({ fine, finePaidOn, documentNo }: Penalty): void {
  if (!Number(fine)) {
    throw refuse('NO_FINE', MESSAGES.NO_FINE({ documentNo }));
  }
  if (finePaidOn) throw refuse('FINE_PAID', MESSAGES.FINE_PAID({ paidOn: finePaidOn }));
}
