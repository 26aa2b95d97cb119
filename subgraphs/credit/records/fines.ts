/** Fines: a paid one no longer stands in the way of a deregistration. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import { evidenceOf, paidFineOfCase } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import type { RecordCaseFinePaidInput, RecordFinePaidInput } from '../generated.ts';
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
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, register) => {
    const penalty = isUuid(penaltyId) ? await write.em.findOne(Penalty, { id: penaltyId, creditCode }) : null;
    if (!penalty) throw refuse('NOT_FOUND', MESSAGES.NO_PENALTY({ creditCode, id: penaltyId.slice(0, 40) }));
    return settle(write, penalty, paidOn, register);
  });
}

/**
 * The same of a penalty that came of an inspection: the day is the one that legal services keep, the record the one of
 * the case's document. Refuses as {@link recordFinePaid}, and FINE_NOT_PAID.
 */
export function recordCaseFinePaid(
  context: RequestContext,
  input: RecordCaseFinePaidInput,
  info: GraphQLResolveInfo,
): Promise<FineResult> {
  const { creditCode, penaltyCaseId, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => ({
    ...(await evidenceOf(ask, creditCode)),
    paid: await paidFineOfCase(ask, { creditCode, penaltyCaseId }),
  });
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { paid, ...register }) => {
    const [record] = await write.query<{ id: string }>(OF_DOCUMENT, [creditCode, paid.authority, paid.documentNo]);
    const penalty = record ? await write.em.findOne(Penalty, { id: record.id, creditCode }) : null;
    if (!penalty) throw refuse('NOT_FOUND', MESSAGES.NO_PENALTY({ creditCode, id: paid.documentNo }));
    return settle(write, penalty, paid.paidOn, register);
  });
}

/** The record of a document, however its number and its authority are written. */
const OF_DOCUMENT = `select id from penalty where credit_code = $1
  and document_key(authority) = document_key($2) and document_key(document_no) = document_key($3)`;

/** Puts the day of the payment on record, with its decision. Refuses NO_FINE, FINE_PAID, INVALID_INPUT. */
function settle(
  write: Write,
  penalty: Penalty,
  paidOn: string,
  { zone, facts: register }: Pick<Evidence, 'zone' | 'facts'>,
): PenaltyRecordRow & { __typename: 'PenaltyRecord' } {
  requireUnpaid(penalty);
  const { creditCode, documentNo, decidedOn, publishedUntil } = penalty;
  const today = localDate(write.now);
  if (paidOn < decidedOn || paidOn > today) {
    throw refuse('INVALID_INPUT', MESSAGES.PAID_RANGE({ decidedOn, today, paidOn }));
  }
  penalty.finePaidOn = paidOn;
  const fine = penalty.fine ?? '';
  const subject = { type: 'PenaltyRecord', id: penalty.id };
  write.decide({
    creditCode,
    subject,
    outcome: 'FINE_PAID',
    rule: ruleReference(ruleOfDay('clock', zone, 'FINE_PAY', decidedOn)),
    facts: { ...register, documentNo, fine, decidedOn, paidOn },
    reasons: [MESSAGES.PAID({ fine, documentNo, paidOn })],
  });
  write.record({
    type: 'FinePaid',
    creditCode,
    subject,
    changedFields: ['finePaidOn'],
    restricted: !publishedUntil || publishedUntil < today,
    payload: { paidOn },
  });
  return { __typename: 'PenaltyRecord', ...rowOf(Penalty, penalty) };
}

function requireUnpaid({ fine, finePaidOn, documentNo }: Penalty): void {
  if (!Number(fine)) {
    throw refuse('NO_FINE', MESSAGES.NO_FINE({ documentNo }));
  }
  if (finePaidOn) throw refuse('FINE_PAID', MESSAGES.FINE_PAID({ paidOn: finePaidOn }));
}
