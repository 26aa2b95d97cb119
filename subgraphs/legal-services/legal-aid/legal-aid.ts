/**
 * Writes of legal aid: requested by the enterprise, assigned, done; free of charge. A request is private to the
 * enterprise, so every change is restricted.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { advance } from '#shared/case/state-machine.ts';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { GraphClient } from '#shared/context.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { zoneOfEnterprise } from '../evidence.ts';
import type {
  AssignLawyerInput,
  CompleteLegalAidInput,
  DeclineLegalAidInput,
  RequestLegalAidInput,
  WithdrawLegalAidInput,
} from '../generated.ts';
import { noteText } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { LegalAidRequest } from './entities.ts';
import type { LegalAidRequestRow } from './rows.ts';
import { LEGAL_AID_STATES, legalAidTerms } from './rules.ts';

type StoredRequest = LegalAidRequestRow & { __typename: 'LegalAidRequest' };
type LegalAidResult = StoredRequest | Refusal;

/** Requests legal aid. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE, KIND_NOT_COVERED. */
export function requestLegalAid(
  context: RequestContext,
  input: RequestLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> {
  const { creditCode, kind, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const description = noteText('description', input.description, 2_000);
    return { description, zone: await zoneOfEnterprise(ask, creditCode) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { description, zone }) => {
    const { covered, fee, rule, scope, reasons } = legalAidTerms(zoneOf(zone), kind, localDate(write.now));
    if (!covered) throw refuse('KIND_NOT_COVERED', scope, { rule: ruleReference(rule) });
    const request = write.em.create(LegalAidRequest, {
      id: randomUUID(),
      creditCode,
      kind,
      description,
      state: 'REQUESTED',
      lawyer: null,
      fee,
      requestedAt: write.now,
      doneAt: null,
      declineReason: null,
    });
    write.em.persist(request);
    write.decide({
      creditCode,
      subject: subjectOf(request),
      outcome: 'ACCEPTED',
      rule: ruleReference(rule),
      facts: { zone, kind },
      reasons,
    });
    write.record({
      type: 'LegalAidRequested',
      creditCode,
      subject: subjectOf(request),
      restricted: true,
      payload: { kind, state: request.state },
    });
    return storedRequest(request);
  });
}

/** Assigns a lawyer. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT. */
export const assignLawyer = (
  context: RequestContext,
  input: AssignLawyerInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, request => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'assign');
    request.lawyer = impersonalText('lawyer', input.lawyer, 50);
    return { type: 'LegalAidAssigned', changedFields: ['state', 'lawyer'] };
  });

/** Ends a request that was helped. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION. */
export const completeLegalAid = (
  context: RequestContext,
  input: CompleteLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, (request, write) => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'complete');
    request.doneAt = write.now;
    return { type: 'LegalAidDone', changedFields: ['state', 'doneAt'] };
  });

/** Takes a request back. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION. */
export const withdrawLegalAid = (
  context: RequestContext,
  input: WithdrawLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, request => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'withdraw');
    return { type: 'LegalAidWithdrawn', changedFields: ['state'] };
  });

/** Declines a request, with the reason. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT. */
export const declineLegalAid = (
  context: RequestContext,
  input: DeclineLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, request => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'decline');
    request.declineReason = noteText('reason', input.reason, 500);
    return { type: 'LegalAidDeclined', changedFields: ['state', 'declineReason'] };
  });

interface RequestInput {
  creditCode: string;
  requestId: string;
  idempotencyKey?: string | null | undefined;
}

/** One step of a request's life: changes the request, or refuses; returns what the feed says of it. */
type RequestStep = (request: LegalAidRequest, write: Write) => { type: string; changedFields: string[] };

/** Takes one step: finds the request, changes it, records the change. */
function changeRequest(
  context: RequestContext,
  input: RequestInput,
  info: GraphQLResolveInfo,
  step: RequestStep,
): Promise<LegalAidResult> {
  const { creditCode, requestId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const request = isUuid(requestId) ? await write.em.findOne(LegalAidRequest, { id: requestId, creditCode }) : null;
    if (!request) throw refuse('NOT_FOUND', `${creditCode} has no request for legal aid ${requestId}`);
    const { type, changedFields } = step(request, write);
    const { kind, state } = request;
    write.record({
      type,
      creditCode,
      subject: subjectOf(request),
      changedFields,
      restricted: true,
      payload: { kind, state },
    });
    return storedRequest(request);
  });
}

const subjectOf = ({ id }: LegalAidRequest): { type: string; id: string } => ({ type: 'LegalAidRequest', id });

const storedRequest = (request: LegalAidRequest): StoredRequest => ({
  __typename: 'LegalAidRequest',
  ...rowOf(LegalAidRequest, request),
});
