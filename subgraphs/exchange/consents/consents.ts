/**
 * An enterprise consents to being read under an agreement that needs it (授权即达), until a day, and takes it back: in
 * force from the next message on, since each message is judged by the row itself (messages/rules.ts).
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { columnsOf, rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Message, Words } from '#shared/messages.ts';
import { ruleReference, thresholdRule, zone as zoneOf } from '#shared/zones/index.ts';
import { zoneOfEnterprise } from '../evidence.ts';
import type { ConsentToSharingInput, RevokeSharingConsentInput } from '../generated.ts';
import { AccessGrant } from '../grants/entities.ts';
import type { AccessGrantRow } from '../grants/rows.ts';
import type { RequestContext } from '../loaders.ts';
import { fieldLabels } from '../resources/ledger.ts';
import { SharingConsent } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { SharingConsentRow } from './rows.ts';
import { checkConsenting, consentState } from './rules.ts';

type ConsentResult = (SharingConsentRow & { __typename: 'SharingConsent' }) | Refusal;

/**
 * Gives a consent. Refuses NOT_FOUND, CONSENT_NOT_NEEDED, OTHER_ZONE, CONSENT_STANDS, INVALID_INPUT,
 * EVIDENCE_UNAVAILABLE.
 */
export function consentToSharing(
  context: RequestContext,
  input: ConsentToSharingInput,
  info: GraphQLResolveInfo,
): Promise<ConsentResult> {
  const { creditCode, until, idempotencyKey } = input;
  const grantNo = input.grantNo.slice(0, 40);
  const facts = async (ask: GraphClient) => {
    const zone = await zoneOfEnterprise(ask, creditCode);
    if (zone === null) throw refuse('NOT_FOUND', MESSAGES.NO_ENTERPRISE({ creditCode }));
    return { zone };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { zone }) => {
    const grant = checkConsenting(await findGrant(write, grantNo), { grantNo, until, zone }, write.now);
    await requireNone(write, { creditCode, grantId: grant.id });
    const { id: grantId, fields, purpose, memberName } = grant;
    const consent = write.em.create(SharingConsent, {
      ...{ id: randomUUID(), creditCode, zone, grantId, grantNo, fields: [...fields], purpose, until },
      givenAt: write.now,
      revokedAt: null,
      revision: await nextMove(write, grant),
    });
    write.em.persist(consent);
    const labels = await fieldLabels(write.query, fields);
    const reason = MESSAGES.GIVEN({ memberName, purpose, until, fields: labels });
    return stored(write, consent, { step: 'SharingConsentGiven', reason });
  });
}

/** Takes a consent back. Refuses NOT_FOUND, CONSENT_ENDED. */
export function revokeSharingConsent(
  context: RequestContext,
  input: RevokeSharingConsentInput,
  info: GraphQLResolveInfo,
): Promise<ConsentResult> {
  const { creditCode, consentId: id, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const consent = isUuid(id) ? await write.em.findOne(SharingConsent, { id, creditCode }) : null;
    if (!consent) throw refuse('NOT_FOUND', MESSAGES.NO_CONSENT({ creditCode, id: id.slice(0, 40) }));
    const why = endOf(rowOf(SharingConsent, consent), write.now);
    if (why) throw refuse('CONSENT_ENDED', why);
    consent.revokedAt = write.now;
    consent.revision = await nextMove(write, { id: consent.grantId });
    const reason = MESSAGES.TAKEN_BACK({ day: localDate(consent.givenAt) });
    return stored(write, consent, { step: 'SharingConsentRevoked', reason });
  });
}

const GRANT = `select ${columnsOf(AccessGrant)} from access_grant where grant_no = $1`;

async function findGrant({ query }: Write, grantNo: string): Promise<AccessGrantRow | null> {
  const [grant] = await query<AccessGrantRow>(GRANT, [grantNo]);
  return grant ?? null;
}

/** Refuses CONSENT_STANDS where one is in force: two would have two ends. */
async function requireNone({ em, now }: Write, of: { creditCode: string; grantId: string }): Promise<void> {
  const consents = await em.find(SharingConsent, { ...of, revokedAt: null });
  const active = consents.map(one => rowOf(SharingConsent, one)).find(one => consentState(one, now) === 'ACTIVE');
  if (!active) return;
  const { until } = active;
  throw refuse('CONSENT_STANDS', MESSAGES.STANDS({ until }), { remedy: MESSAGES.REVOKE_FIRST() });
}

const MOVES = 'select coalesce(max(revision), 0) + 1 as next from sharing_consent where grant_id = $1';

/** The number of a move: of one agreement they come one at a time, so that who has seen one has seen all before it. */
async function nextMove(write: Write, { id }: Pick<AccessGrantRow, 'id'>): Promise<number> {
  await write.lock('consents', id);
  const [move] = await write.query<{ next: number }>(MOVES, [id]);
  return move?.next ?? 1;
}

/** Why a consent holds no more; null while it does. */
function endOf(consent: SharingConsentRow, now: Date): Message | null {
  if (consentState(consent, now) === 'ACTIVE') return null;
  const { revokedAt, until } = consent;
  return revokedAt ? MESSAGES.REVOKED({ day: localDate(new Date(revokedAt)) }) : MESSAGES.EXPIRED({ day: until });
}

const STEPS = {
  SharingConsentGiven: ['CONSENT_GIVEN', []],
  SharingConsentRevoked: ['CONSENT_TAKEN_BACK', ['state', 'revokedAt']],
} as const;

interface Step {
  step: keyof typeof STEPS;
  reason: Words;
}

/** Stores the decision of an enterprise on its data, and tells it. */
function stored(
  write: Write,
  consent: SharingConsent,
  { step, reason }: Step,
): SharingConsentRow & { __typename: 'SharingConsent' } {
  const row = rowOf(SharingConsent, consent);
  const { id, creditCode, zone, grantNo, fields, purpose, until } = row;
  const subject = { type: 'SharingConsent', id };
  const [outcome, changedFields] = STEPS[step];
  write.decide({
    creditCode,
    subject,
    outcome,
    rule: ruleReference(thresholdRule(zoneOf(zone), 'SHARE_TERM', localDate(write.now))),
    facts: { grantNo, fields, purpose, until },
    reasons: [reason],
  });
  const payload = { zone, grantNo, until };
  write.record({ type: step, creditCode, subject, changedFields: [...changedFields], restricted: true, payload });
  return { __typename: 'SharingConsent' as const, ...row };
}
