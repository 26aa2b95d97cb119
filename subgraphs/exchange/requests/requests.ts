/**
 * An authority asks for data, and exchange answers: with reasons, within the time of the regulation (国令第809号). Nothing
 * is shared that nobody asked for, for a purpose, by a law, until a day.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { checkZone, impersonalText } from '#shared/input.ts';
import { requireOrgan } from '#shared/organs.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { DecideShareInput, RequestShareInput, ShareRequestState } from '../generated.ts';
import { openGrant } from '../grants/grants.ts';
import type { GrantResult } from '../grants/grants.ts';
import type { RequestContext } from '../loaders.ts';
import { ledgerOf } from '../resources/ledger.ts';
import { ShareRequest } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { ShareRequestRow } from './rows.ts';
import { answerDue, answerLimit, checkEnd, checkFields, checkMatterCode, shareTypeOf } from './rules.ts';

type RequestResult = (ShareRequestRow & { __typename: 'ShareRequest' }) | Refusal;

const LONGEST = { purpose: 500, legalBasis: 500, reason: 2_000 } as const;

/** Asks for data. Refuses INVALID_INPUT, NO_ORGAN, NOT_IN_LEDGER, NOT_SHARED. */
export function requestShare(
  context: RequestContext,
  input: RequestShareInput,
  info: GraphQLResolveInfo,
): Promise<RequestResult> {
  const { creditCode, endsOn, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const zone = zoneOf(checkZone(input.zone));
    const today = localDate(write.now);
    const asked = {
      memberName: impersonalText('memberName', input.memberName),
      fields: checkFields(input.fields),
      purpose: impersonalText('purpose', input.purpose, LONGEST.purpose),
      legalBasis: impersonalText('legalBasis', input.legalBasis, LONGEST.legalBasis),
      matterCode: checkMatterCode(input.matterCode),
    };
    checkEnd(endsOn, zone, today);
    requireOrgan(zone, today, creditCode);
    const request = write.em.create(ShareRequest, {
      ...asked,
      id: randomUUID(),
      creditCode,
      zone: zone.code,
      endsOn,
      shareType: shareTypeOf(asked.fields, await ledgerOf(write, asked.fields)),
      state: 'OPEN',
      requestedAt: write.now,
      requestedBy: context.principal.subject,
    });
    write.em.persist(request);
    return recorded(write, request, 'ShareRequested', []);
  });
}

/** Grants a request. Refuses NOT_FOUND, REQUEST_ENDED, SAME_OFFICER, INVALID_INPUT, NOT_SHARED. */
export function grantShare(
  context: RequestContext,
  input: DecideShareInput,
  info: GraphQLResolveInfo,
): Promise<GrantResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const request = await decideOn(write, { context, input, state: 'GRANTED' });
    // What was asked for may be shared otherwise since.
    shareTypeOf(request.fields, await ledgerOf(write, request.fields));
    checkEnd(request.endsOn, zoneOf(request.zone), localDate(write.now));
    recorded(write, request, 'ShareGranted', ['state', 'decidedAt', 'decisionReason']);
    return openGrant(write, request, input.consentRequired ?? false);
  });
}

/** Refuses a request, with reasons. Refuses NOT_FOUND, REQUEST_ENDED, SAME_OFFICER, INVALID_INPUT. */
export function refuseShare(
  context: RequestContext,
  input: DecideShareInput,
  info: GraphQLResolveInfo,
): Promise<RequestResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const request = await decideOn(write, { context, input, state: 'REFUSED' });
    return recorded(write, request, 'ShareRefused', ['state', 'decidedAt', 'decisionReason']);
  });
}

interface Answer {
  context: RequestContext;
  input: DecideShareInput;
  state: Exclude<ShareRequestState, 'OPEN'>;
}

/** The answer to a request, as a decision. */
async function decideOn(write: Write, { context, input, state }: Answer): Promise<ShareRequest> {
  const reason = impersonalText('reason', input.reason, LONGEST.reason);
  const request = await findOpen(write, input);
  const { subject: by } = context.principal;
  if (request.requestedBy === by) throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER());
  Object.assign(request, { state, decidedAt: write.now, decidedBy: by, decisionReason: reason });
  const row = rowOf(ShareRequest, request);
  const { creditCode, id, fields, purpose, legalBasis, matterCode, shareType, requestedAt } = row;
  const dueDate = answerDue(row);
  write.decide({
    creditCode,
    subject: { type: 'ShareRequest', id },
    outcome: state,
    rule: ruleReference(answerLimit(row)),
    facts: {
      fields,
      purpose,
      legalBasis,
      matterCode,
      shareType,
      ...(state === 'GRANTED' && { consentRequired: input.consentRequired ?? false }),
      requestedAt,
      dueDate,
      inTime: localDate(write.now) <= dueDate,
    },
    reasons: [MESSAGES.ASKED_FOR({ purpose, legalBasis, matterCode }), reason],
  });
  return request;
}

async function findOpen(write: Write, { creditCode, requestId: id }: DecideShareInput): Promise<ShareRequest> {
  const request = isUuid(id) ? await write.em.findOne(ShareRequest, { id, creditCode }) : null;
  if (!request) throw refuse('NOT_FOUND', MESSAGES.NO_REQUEST({ creditCode, id: id.slice(0, 40) }));
  if (request.state === 'OPEN') return request;
  throw refuse('REQUEST_ENDED', MESSAGES.REQUEST_ENDED({ state: MESSAGES[request.state]() }));
}

function recorded(
  write: Write,
  request: ShareRequest,
  type: string,
  changedFields: string[],
): ShareRequestRow & { __typename: 'ShareRequest' } {
  const { creditCode, id, zone, state, shareType } = request;
  write.record({
    type,
    creditCode,
    subject: { type: 'ShareRequest', id },
    changedFields,
    restricted: true,
    payload: { zone, state, shareType },
  });
  return { __typename: 'ShareRequest' as const, ...rowOf(ShareRequest, request) };
}
