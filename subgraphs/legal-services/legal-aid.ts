/**
 * Writes of legal aid: asked for by the enterprise, assigned, done; free of charge. Private to the enterprise, so every
 * change is restricted.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { requireApplicant, requireOfficer } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { isUuid } from '#shared/database/paging.ts';
import { advance } from '#shared/case/state-machine.ts';
import type { Write } from '#shared/database/write.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { LegalAidRequest } from './entities.ts';
import type {
  AssignLawyerInput,
  CompleteLegalAidInput,
  DeclineLegalAidInput,
  RequestLegalAidInput,
  WithdrawLegalAidInput,
} from './generated.ts';
import { checkText } from './input.ts';
import type { LegalAidRequestRow, RequestContext } from './loaders.ts';
import { LEGAL_AID_STATES, legalAidTerms } from './rules.ts';

type LegalAidResult = (LegalAidRequestRow & { __typename: 'LegalAidRequest' }) | Refusal;

export function requestLegalAid(
  context: RequestContext,
  input: RequestLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> {
  const { creditCode, kind, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireApplicant(context.principal, context.department, creditCode);
    const description = checkText('description', input.description, 2_000);
    const { enterprise } = await context.graph<{ enterprise: { zone: string } | null }>(
      'query EnterpriseOfLegalAid($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { zone } }',
      { creditCode },
    );
    if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
    const { covered, fee, rule, reasons } = legalAidTerms(zoneOf(enterprise.zone), kind, localDate(write.now));
    if (!covered) throw refuse('KIND_NOT_COVERED', reasons[0]!, { rule: ruleReference(rule) });
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
      facts: { zone: enterprise.zone, kind },
      reasons,
    });
    write.record({
      type: 'LegalAidRequested',
      creditCode,
      subject: subjectOf(request),
      restricted: true,
      payload: { kind, state: request.state },
    });
    return rowOf(request);
  });
}

export const assignLawyer = (
  context: RequestContext,
  input: AssignLawyerInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, OFFICER, request => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'assign');
    request.lawyer = checkText('lawyer', input.lawyer, 50);
    return { type: 'LegalAidAssigned', changedFields: ['state', 'lawyer'] };
  });

export const completeLegalAid = (
  context: RequestContext,
  input: CompleteLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, OFFICER, (request, write) => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'complete');
    request.doneAt = write.now;
    return { type: 'LegalAidDone', changedFields: ['state', 'doneAt'] };
  });

export const withdrawLegalAid = (
  context: RequestContext,
  input: WithdrawLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, APPLICANT, request => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'withdraw');
    return { type: 'LegalAidWithdrawn', changedFields: ['state'] };
  });

export const declineLegalAid = (
  context: RequestContext,
  input: DeclineLegalAidInput,
  info: GraphQLResolveInfo,
): Promise<LegalAidResult> =>
  changeRequest(context, input, info, OFFICER, request => {
    request.state = advance(LEGAL_AID_STATES, request.state, 'decline');
    request.declineReason = checkText('reason', input.reason, 500);
    return { type: 'LegalAidDeclined', changedFields: ['state', 'declineReason'] };
  });

type Right = (context: RequestContext, creditCode: string) => void;
const OFFICER: Right = ({ principal, department }) => requireOfficer(principal, department);
const APPLICANT: Right = ({ principal, department }, creditCode) => requireApplicant(principal, department, creditCode);

/**
 * One step of a request's life: checks the right, finds the request, lets `step` change it or refuse, records the
 * change.
 */
function changeRequest(
  context: RequestContext,
  input: { creditCode: string; requestId: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  right: Right,
  step: (request: LegalAidRequest, write: Write) => { type: string; changedFields: string[] },
): Promise<LegalAidResult> {
  const { creditCode, requestId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    right(context, creditCode);
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
    return rowOf(request);
  });
}

const subjectOf = ({ id }: { id: string }): { type: string; id: string } => ({ type: 'LegalAidRequest', id });

function rowOf(request: LegalAidRequest): LegalAidRequestRow & { __typename: 'LegalAidRequest' } {
  const {
    id,
    creditCode,
    kind,
    description,
    state,
    lawyer = null,
    fee,
    requestedAt,
    doneAt,
    declineReason = null,
  } = request;
  return {
    __typename: 'LegalAidRequest',
    id,
    creditCode,
    kind,
    description,
    state,
    lawyer,
    fee,
    requestedAt: requestedAt.toISOString(),
    doneAt: doneAt?.toISOString() ?? null,
    declineReason,
  };
}
