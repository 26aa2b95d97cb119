/** Agreements: opened by the answer to a request, ended by their last day or before. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { quoted } from '#shared/identifiers/index.ts';
import { impersonalText, plainTexts } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { LimitGrantInput, NarrowGrantInput, RevokeGrantInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { ShareRequest } from '../requests/entities.ts';
import { provideLimit } from '../requests/rules.ts';
import { AccessGrant } from './entities.ts';
import { checkLimits, checkOperations, limitsOf, limitsRule } from './limits.ts';
import { MESSAGES } from './messages.ts';
import type { AccessGrantRow } from './rows.ts';

type Granted = AccessGrantRow & { __typename: 'AccessGrant' };
export type GrantResult = Granted | Refusal;

const LONGEST_REASON = 2_000;

/**
 * Opens the agreement of a request that was granted, with its very terms; an officer says whether it needs consents.
 */
export function openGrant(write: Write, request: ShareRequest, consentRequired: boolean): Granted {
  const id = randomUUID();
  const { creditCode, zone, memberName, fields, purpose, legalBasis, matterCode, endsOn } = request;
  const grant = write.em.create(AccessGrant, {
    id,
    grantNo: `GX-${localDate(write.now).replaceAll('-', '')}-${id.slice(0, 8).toUpperCase()}`,
    creditCode,
    zone,
    memberName,
    fields: [...fields],
    purpose,
    legalBasis,
    matterCode,
    endsOn,
    consentRequired,
    grantedAt: write.now,
    requestId: request.id,
    revision: 0,
    leftFields: [],
  });
  write.em.persist(grant);
  return recorded(write, grant, 'GrantOpened', []);
}

/** Ends an agreement at once. Refuses NOT_FOUND, GRANT_REVOKED, INVALID_INPUT. */
export function revokeGrant(
  context: RequestContext,
  input: RevokeGrantInput,
  info: GraphQLResolveInfo,
): Promise<GrantResult> {
  const { creditCode, grantId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, LONGEST_REASON);
    const grant = await findStanding(write, { creditCode, grantId });
    Object.assign(grant, { revokedAt: write.now, revokeReason: reason });
    const { id, zone, fields, purpose, endsOn } = grant;
    write.decide({
      creditCode,
      subject: { type: 'AccessGrant', id },
      outcome: 'REVOKED',
      rule: ruleReference(provideLimit(zone, localDate(write.now))),
      facts: { fields, purpose, endsOn },
      reasons: [MESSAGES.ENDED_BECAUSE({ reason })],
    });
    return recorded(write, grant, 'GrantRevoked', ['state', 'revokedAt']);
  });
}

/** Takes fields out of an agreement. Refuses NOT_FOUND, GRANT_REVOKED, INVALID_INPUT. */
export function narrowGrant(
  context: RequestContext,
  input: NarrowGrantInput,
  info: GraphQLResolveInfo,
): Promise<GrantResult> {
  const { creditCode, grantId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, LONGEST_REASON);
    const grant = await findStanding(write, { creditCode, grantId });
    const left = plainTexts('fields', input.fields, grant.fields.length);
    const beside = left.find(field => !grant.fields.includes(field));
    if (beside !== undefined) throw refuse('INVALID_INPUT', MESSAGES.FIELD_NOT_GRANTED({ field: quoted(beside) }));
    if (left.length === grant.fields.length) throw refuse('INVALID_INPUT', MESSAGES.NOTHING_STAYS());
    const revision = grant.revision + 1;
    Object.assign(grant, {
      revision,
      fields: grant.fields.filter(field => !left.includes(field)),
      leftFields: [...grant.leftFields, ...left.map(field => ({ field, revision }))],
    });
    const { id, zone, purpose } = grant;
    write.decide({
      creditCode,
      subject: { type: 'AccessGrant', id },
      outcome: 'NARROWED',
      rule: ruleReference(provideLimit(zone, localDate(write.now))),
      facts: { fields: grant.fields, removed: left, purpose },
      reasons: [MESSAGES.NARROWED_BECAUSE({ reason })],
    });
    return recorded(write, grant, 'GrantNarrowed', ['fields', 'leftFields', 'revision']);
  });
}

/** Sets the limits of an agreement and its list of operations. Refuses NOT_FOUND, GRANT_REVOKED, INVALID_INPUT. */
export function limitGrant(
  context: RequestContext,
  input: LimitGrantInput,
  info: GraphQLResolveInfo,
): Promise<GrantResult> {
  const { creditCode, grantId, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const reason = impersonalText('reason', input.reason, LONGEST_REASON);
    const grant = await findStanding(write, { creditCode, grantId });
    const { id, zone } = grant;
    const rule = limitsRule(zone, write.now);
    checkLimits(input, rule);
    const operations = checkOperations(input);
    const { depth = null, cost = null, perMinute = null } = input;
    const before = { limits: limitsOf(grant, write.now), operations: grant.operations ?? null };
    Object.assign(grant, { depthLimit: depth, costLimit: cost, rateLimit: perMinute, operations });
    const after = { limits: limitsOf(grant, write.now), operations };
    write.decide({
      creditCode,
      subject: { type: 'AccessGrant', id },
      outcome: 'LIMITED',
      rule: ruleReference(rule),
      facts: { depth, cost, perMinute, operations },
      reasons: [MESSAGES.LIMITED_BECAUSE({ reason })],
    });
    const changed = (['limits', 'operations'] as const).filter(name => !isDeepStrictEqual(before[name], after[name]));
    return recorded(write, grant, 'GrantLimited', changed);
  });
}

async function findStanding(
  write: Write,
  { creditCode, grantId }: { creditCode: string; grantId: string },
): Promise<AccessGrant> {
  const grant = isUuid(grantId) ? await write.em.findOne(AccessGrant, { id: grantId, creditCode }) : null;
  if (!grant) throw refuse('NOT_FOUND', MESSAGES.NO_AGREEMENT({ creditCode, id: grantId.slice(0, 40) }));
  if (!grant.revokedAt) return grant;
  throw refuse('GRANT_REVOKED', MESSAGES.REVOKED_ALREADY({ on: localDate(grant.revokedAt) }));
}

function recorded(write: Write, grant: AccessGrant, type: string, changedFields: string[]): Granted {
  const { creditCode, id, zone, grantNo, endsOn } = grant;
  write.record({
    type,
    creditCode,
    subject: { type: 'AccessGrant', id },
    changedFields,
    payload: { zone, grantNo, endsOn },
  });
  return { __typename: 'AccessGrant' as const, ...rowOf(AccessGrant, grant) };
}
