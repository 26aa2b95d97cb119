/** Fines: a paid one no longer stands in the way of a deregistration. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { RecordFinePaidInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Penalty } from './entities.ts';
import type { PenaltyRecordRow } from './rows.ts';

type FineResult = (PenaltyRecordRow & { __typename: 'PenaltyRecord' }) | Refusal;

/** Records that a fine was paid. Refuses NOT_FOUND, NO_FINE, FINE_PAID, INVALID_INPUT. */
export function recordFinePaid(
  context: RequestContext,
  input: RecordFinePaidInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> {
  const { creditCode, penaltyId, paidOn, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const penalty = isUuid(penaltyId) ? await write.em.findOne(Penalty, { id: penaltyId, creditCode }) : null;
    if (!penalty) throw refuse('NOT_FOUND', `${creditCode} has no penalty ${penaltyId.slice(0, 40)}`);
    requireUnpaid(penalty);
    const today = localDate(write.now);
    if (paidOn < penalty.decidedOn || paidOn > today) {
      throw refuse(
        'INVALID_INPUT',
        `paidOn must be from decidedOn (${penalty.decidedOn}) to today (${today}), but got: ${paidOn}`,
      );
    }
    penalty.finePaidOn = paidOn;
    write.record({
      type: 'FinePaid',
      creditCode,
      subject: { type: 'PenaltyRecord', id: penalty.id },
      changedFields: ['finePaidOn'],
      payload: { paidOn },
    });
    return { __typename: 'PenaltyRecord' as const, ...rowOf(Penalty, penalty) };
  });
}

function requireUnpaid({ fine, finePaidOn, documentNo }: Penalty): void {
  if (!Number(fine)) {
    throw refuse('NO_FINE', `what is paid is a fine, but document ${documentNo} imposes none`);
  }
  if (finePaidOn) throw refuse('FINE_PAID', `a fine is paid once, but this one was on ${finePaidOn}`);
}
