/**
 * Writes of legal service: requested by the enterprise, assigned, done; free of charge. A request is private to the
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
import type { Refusal, RefusalError } from '#shared/errors.ts';
import type { GraphClient } from '#shared/context.ts';
import { impersonalText } from '#shared/input.ts';
import type { Words } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { zoneOfEnterprise, zoneOfThing } from '../evidence.ts';
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
import { MESSAGES } from './messages.ts';
import type { LegalAidRequestRow } from './rows.ts';
import { LEGAL_AID_STATES, legalAidTerms } from './rules.ts';
import { requireMember } from './team.ts';

type StoredRequest = LegalAidRequestRow & { __typename: 'LegalAidRequest' };
type LegalAidResult = StoredRequest | Refusal;

/** Requests legal service. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE, KIND_NOT_COVERED. */
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
    const { covered, fee, rule, scope, feeReason } = legalAidTerms(zoneOf(zone), kind, localDate(write.now));
    if (!covered) throw refuse('KIND_NOT_COVERED', scope, { rule: ruleReference(rule) });
    const request = write.em.create(LegalAidRequest, {
      id: randomUUID(),
      creditCode,
      zone,
      kind,
      description,
      state: 'REQUESTED',
      lawyer: null,
      fee,
      requestedAt: write.now,
      doneAt: null,
      result: null,
      declineReason: null,
    });
    write.em.persist(request);
    write.decide({
      creditCode,
      subject: subjectOf(request),
      outcome: 'ACCEPTED',
      rule: ruleReference(rule),
      facts: { zone, kind },
      reasons: [scope, feeReason],
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

/** Assigns a lawyer. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT, LAWYER_NOT_ON_TEAM. */
export const assignLawyer = (
  context: RequestContext,
  input: AssignLawyerInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, async (request, write, zone) => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'assignLawyer');
    const lawyer = impersonalText('lawyer', input.lawyer, 50);
    await requireMember(write, zone, lawyer);
    request.lawyer = lawyer;
    return { type: 'LegalAidAssigned', changedFields: ['state', 'lawyer'], reason: MESSAGES.ASSIGNED() };
  });

/** Ends a request that was helped. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT. */
export const completeLegalAid = (
  context: RequestContext,
  input: CompleteLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, (request, write) => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'completeLegalAid');
    request.doneAt = write.now;
    const result = noteText('result', input.result, 2_000);
    request.result = result;
    return { type: 'LegalAidDone', changedFields: ['state', 'doneAt', 'result'], reason: MESSAGES.DONE({ result }) };
  });

/** Takes a request back. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION. */
export const withdrawLegalAid = (
  context: RequestContext,
  input: WithdrawLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, request => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'withdrawLegalAid');
    return { type: 'LegalAidWithdrawn', changedFields: ['state'], reason: MESSAGES.WITHDRAWN() };
  });

/**
 * Declines a request on a ground, with the reason. Refuses NOT_ENTITLED, NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT.
 */
export const declineLegalAid = (
  context: RequestContext,
  input: DeclineLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, request => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'declineLegalAid');
    const reason = noteText('reason', input.reason, 500);
    request.declineReason = reason;
    const basis = impersonalText('basis', input.basis);
    return { type: 'LegalAidDeclined', changedFields: ['state', 'declineReason'], reason, basis };
  });

interface RequestInput {
  creditCode: string;
  requestId: string;
  idempotencyKey?: string | null | undefined;
}

/** What a step tells: its change for the feed, and why. */
interface RequestChange {
  type: string;
  changedFields: string[];
  reason: Words;
  /** The law or rule that a step against the enterprise rests on, in the officer's words. */
  basis?: string;
}

/** One step of a request's life: changes the request, or refuses; returns what is told of it. */
type RequestStep = (request: LegalAidRequest, write: Write, zone: string) => RequestChange | Promise<RequestChange>;

/** Takes one step: finds the request, changes it, stores the decision and records the change. */
function changeRequest(
  context: RequestContext,
  input: RequestInput,
  info: GraphQLResolveInfo,
  step: RequestStep,
): Promise<LegalAidResult> {
  const { creditCode, requestId, idempotencyKey } = input;
  const facts = async (ask: GraphClient): Promise<string> => {
    const known = await context.loaders.legalAid.load(requestId);
    if (known?.creditCode !== creditCode) throw noRequest(creditCode, requestId);
    return zoneOfThing(ask, known, creditCode);
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, zone) => {
    const request = isUuid(requestId) ? await write.em.findOne(LegalAidRequest, { id: requestId, creditCode }) : null;
    if (!request) throw noRequest(creditCode, requestId);
    const { type, changedFields, reason, basis } = await step(request, write, zone);
    const { kind, state } = request;
    const { feeRule } = legalAidTerms(zoneOf(zone), kind, localDate(write.now));
    write.decide({
      creditCode,
      subject: subjectOf(request),
      outcome: state,
      rule: ruleReference(feeRule),
      facts: { zone, kind },
      reasons: [reason],
      ...(basis && { basis }),
    });
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

const noRequest = (creditCode: string, requestId: string): RefusalError =>
  refuse('NOT_FOUND', MESSAGES.NO_REQUEST({ creditCode, requestId }));

const subjectOf = ({ id }: LegalAidRequest): { type: string; id: string } => ({ type: 'LegalAidRequest', id });

const storedRequest = (request: LegalAidRequest): StoredRequest => ({
  __typename: 'LegalAidRequest',
  ...rowOf(LegalAidRequest, request),
});
