/** What all steps of a revocation share: the write, its decision and its change for the feed, its result. */
import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import type { RequestContext } from '../loaders.ts';
import { LicenceRevocation } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { LicenceRevocationRow } from './rows.ts';
import { isPublic } from './rules.ts';

type StoredRevocation = LicenceRevocationRow & { __typename: 'LicenceRevocation' };
export type RevocationResult = StoredRevocation | Refusal;

interface RevocationInput {
  creditCode: string;
  revocationId: string;
  idempotencyKey?: string | null | undefined;
}

export interface RevocationRequest {
  context: RequestContext;
  input: RevocationInput;
  info: GraphQLResolveInfo;
}

/** What a step tells: its change for the feed, and its decision. */
export interface RevocationChange {
  type: string;
  outcome: string;
  changedFields: string[];
  rule: ResolvedRule;
  facts: Record<string, unknown>;
  reasons: Words[];
  payload?: Record<string, unknown>;
}

/** A step of a case, under the lock of its enterprise. Refuses NOT_FOUND. */
export function onRevocation(
  { context, input, info }: RevocationRequest,
  step: (write: Write, revocation: LicenceRevocation) => Promise<RevocationChange> | RevocationChange,
): Promise<RevocationResult> {
  const { creditCode, revocationId: id, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const revocation = isUuid(id) ? await write.em.findOne(LicenceRevocation, { id, creditCode }) : null;
    if (!revocation) throw refuse('NOT_FOUND', MESSAGES.NO_CASE({ creditCode, id: id.slice(0, 40) }));
    return storeStep(write, revocation, await step(write, revocation));
  });
}

/** Stores the decision of a step and its change; returns the case as it stands now. */
export function storeStep(write: Write, revocation: LicenceRevocation, step: RevocationChange): StoredRevocation {
  const { id, creditCode, zone, ground, basis, state } = revocation;
  const { type, outcome, changedFields, rule, facts, reasons, payload } = step;
  const subject = { type: 'LicenceRevocation', id };
  write.decide({
    creditCode,
    subject,
    outcome,
    rule: ruleReference(rule),
    facts: { zone, ground, ...facts },
    reasons,
    ...(state !== 'ANNULLED' && { basis }),
  });
  write.record({
    type,
    creditCode,
    subject,
    changedFields,
    restricted: !isPublic(revocation),
    payload: { state, ...payload },
  });
  return { __typename: 'LicenceRevocation', ...rowOf(LicenceRevocation, revocation) };
}
