/** How the case of a penalty takes a step: found, changed or refused, stored with its decision and its change. */
import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { RequestContext } from '../loaders.ts';
import { PenaltyCase } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { PenaltyCaseRow } from './rows.ts';

type StoredCase = PenaltyCaseRow & { __typename: 'PenaltyCase' };
export type PenaltyResult = StoredCase | Refusal;

interface PenaltyInput {
  creditCode: string;
  penaltyId: string;
  idempotencyKey?: string | null | undefined;
}

/** The case that a step is about, and the zone whose rules hold for it. */
export interface PenaltyStage {
  penalty: PenaltyCase;
  write: Write;
  zone: Zone;
}

/** What a step tells: its change for the feed, and its decision. */
export interface PenaltyChange {
  type: string;
  outcome: string;
  changedFields: string[];
  rule: ResolvedRule;
  facts: Record<string, unknown>;
  reasons: Words[];
}

/** Takes one step of a case: finds it, lets `step` change it or refuse, stores the decision and records the change. */
export function changePenalty(
  context: RequestContext,
  input: PenaltyInput,
  info: GraphQLResolveInfo,
  step: (stage: PenaltyStage) => PenaltyChange | Promise<PenaltyChange>,
): Promise<PenaltyResult> {
  const { creditCode, penaltyId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const penalty = isUuid(penaltyId) ? await write.em.findOne(PenaltyCase, { id: penaltyId, creditCode }) : null;
    if (!penalty) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ creditCode, penaltyId }));
    return storeStep(write, penalty, await step({ penalty, write, zone: zoneOf(penalty.zone) }));
  });
}

/** Stores the decision of a step and its change; returns the case as it stands now. */
export function storeStep(write: Write, penalty: PenaltyCase, step: PenaltyChange): StoredCase {
  const { creditCode, zone, authority, authorityCode, gravity, violation, basis, state } = penalty;
  const subject = { type: 'PenaltyCase', id: penalty.id };
  const { type, outcome, changedFields, rule, facts, reasons } = step;
  write.decide({
    creditCode,
    subject,
    outcome,
    rule: ruleReference(rule),
    facts: { zone, authority, authorityCode, gravity, violation, ...facts },
    reasons,
    basis,
  });
  const payload = { authority, authorityCode, gravity, state, documentNo: penalty.documentNo };
  write.record({ type, creditCode, subject, changedFields, restricted: true, payload });
  return { __typename: 'PenaltyCase', ...rowOf(PenaltyCase, penalty) };
}
