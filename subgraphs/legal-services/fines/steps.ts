/** How a fine takes a step: found with its payments and reliefs, changed or refused, stored with its decision. */
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { RequestContext } from '../loaders.ts';
import { Fine } from './entities.ts';
import { PAYMENTS, RELIEFS } from './loaders.ts';
import { MESSAGES } from './messages.ts';
import type { FinePaymentRow, FineReliefRow, FineRow } from './rows.ts';

export type FineResult = (FineRow & { __typename: 'Fine' }) | Refusal;

/** What is known of a fine beside its row, oldest first. */
export interface FineBooks {
  payments: FinePaymentRow[];
  reliefs: FineReliefRow[];
}

/** The fine that a step is about. */
export interface FineStage extends FineBooks {
  fine: Fine;
  write: Write;
  zone: Zone;
  today: LocalDate;
}

/** What a step tells: its change for the feed, and its decision. */
export interface FineChange {
  type: string;
  outcome: string;
  changedFields: string[];
  rule: ResolvedRule;
  facts: Record<string, unknown>;
  reasons: Words[];
}

interface FineInput {
  creditCode: string;
  fineId: string;
  idempotencyKey?: string | null | undefined;
}

/** Takes one step of a fine. Refuses NOT_FOUND. */
export function changeFine(
  context: RequestContext,
  input: FineInput,
  info: GraphQLResolveInfo,
  step: (stage: FineStage) => FineChange,
): Promise<FineResult> {
  const { creditCode, fineId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const fine = await findFine(write, { creditCode, fineId });
    const books = await booksOf(write, fine.id);
    const stage = { ...books, fine, write, zone: zoneOf(fine.zone), today: localDate(write.now) };
    return storeFineStep(write, fine, step(stage));
  });
}

/** The fine of an enterprise. Refuses NOT_FOUND. */
export async function findFine(
  write: Write,
  { creditCode, fineId }: { creditCode: string; fineId: string },
): Promise<Fine> {
  const fine = isUuid(fineId) ? await write.em.findOne(Fine, { id: fineId, creditCode }) : null;
  if (!fine) throw refuse('NOT_FOUND', MESSAGES.NO_FINE({ creditCode, fineId }));
  return fine;
}

/** Payments and reliefs of a fine in this transaction. */
export const booksOf = async (write: Write, fineId: string): Promise<FineBooks> => ({
  payments: await write.query<FinePaymentRow>(`${PAYMENTS} where fine_id = $1 order by paid_on, recorded_at, id`, [
    fineId,
  ]),
  reliefs: await write.query<FineReliefRow>(
    `${RELIEFS} where fine_id = $1 order by applied_at, decided_at nulls last, id`,
    [fineId],
  ),
});

/** Stores the decision of a step and its change; returns the fine as it stands now. */
export function storeFineStep(
  write: Write,
  fine: Fine,
  { type, outcome, changedFields, rule, facts, reasons }: FineChange,
): FineRow & { __typename: 'Fine' } {
  const { id, creditCode, zone, authority, basis, penaltyId, amount, settledOn = null } = fine;
  const subject = { type: 'Fine', id };
  write.decide({
    creditCode,
    subject,
    outcome,
    rule: ruleReference(rule),
    facts: { zone, authority, fine: amount, ...facts },
    reasons,
    basis,
  });
  const payload = { authority, penaltyId, amount, settledOn };
  write.record({ type, creditCode, subject, changedFields, restricted: true, payload });
  return { __typename: 'Fine', ...rowOf(Fine, fine) };
}
