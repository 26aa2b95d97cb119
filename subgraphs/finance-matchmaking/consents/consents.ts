/**
 * Writes of consents (授权即达): given by the enterprise, taken back at once, and used by the bank, each use on record.
 * What a bank is given is signed with the department's key.
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
import { impersonalText } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { signDocument, signingKey } from '#shared/signing/index.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { evidenceOf, registeredOf } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import type {
  GrantTaxDataConsentInput,
  ReadTaxProfileInput,
  RevokeTaxDataConsentInput,
  TaxDataScope,
} from '../generated.ts';
import { checkDay, checkThat, storeStep } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { bankOfThing } from '../rights.ts';
import { TaxDataConsent, TaxProfileUse } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { TaxDataConsentRow, TaxProfileUseRow } from './rows.ts';
import { consentState, factsIn, longestConsent, scopeRule, scopeText } from './rules.ts';

type ConsentResult = (TaxDataConsentRow & { __typename: 'TaxDataConsent' }) | Refusal;
type UseResult = (TaxProfileUseRow & { __typename: 'TaxProfileUse' }) | Refusal;

const subjectOf = ({ id }: { id: string }) => ({ type: 'TaxDataConsent', id });

/** Gives a consent. Refuses NOT_ENTITLED, INVALID_INPUT, and as {@link registeredOf}. */
export function grantTaxDataConsent(
  context: RequestContext,
  input: GrantTaxDataConsentInput,
  info: GraphQLResolveInfo,
): Promise<ConsentResult> {
  const { idempotencyKey, creditCode, bankCode, scope, until } = input;
  const facts = async (ask: GraphClient) => {
    const purpose = impersonalText('purpose', input.purpose, 200);
    const { zone } = await registeredOf(ask, creditCode);
    const today = localDate(context.now);
    const rule = scopeRule(zoneOf(zone), today);
    const list = rule.parameters.items.map(({ code }) => code).join(', ');
    const isSet = scope.length > 0 && new Set(scope).size === scope.length;
    checkThat(isSet, MESSAGES.SCOPE({ list, got: scope.join(', ') }));
    checkDay('until', until, { from: today, to: longestConsent(zoneOf(zone), today) });
    return { zone, purpose, rule };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { zone, purpose, rule }) => {
    const consent = write.em.create(TaxDataConsent, {
      id: randomUUID(),
      creditCode,
      bankCode,
      zone,
      scope,
      purpose,
      grantedAt: write.now,
      until,
      revokedAt: null,
    });
    write.em.persist(consent);
    storeStep(write, {
      type: 'TaxDataConsentGranted',
      creditCode,
      subject: subjectOf(consent),
      outcome: 'CONSENT_GIVEN',
      rule: ruleReference(rule),
      facts: { bankCode, scope, purpose, until },
      reasons: [MESSAGES.GIVEN({ bankCode, scope: scopeText(scope), until, purpose })],
      payload: { bankCode, scope, until },
    });
    return { __typename: 'TaxDataConsent', ...rowOf(TaxDataConsent, consent) };
  });
}

/** Takes a consent back. Refuses NOT_ENTITLED, NOT_FOUND, CONSENT_ENDED. */
export function revokeTaxDataConsent(
  context: RequestContext,
  input: RevokeTaxDataConsentInput,
  info: GraphQLResolveInfo,
): Promise<ConsentResult> {
  const { idempotencyKey, creditCode, consentId } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const consent = isUuid(consentId) ? await write.em.findOne(TaxDataConsent, { id: consentId, creditCode }) : null;
    if (!consent) throw refuse('NOT_FOUND', MESSAGES.NO_CONSENT({ creditCode, consentId }));
    const today = localDate(write.now);
    requireActive(rowOf(TaxDataConsent, consent), today);
    consent.revokedAt = write.now;
    const { bankCode, scope } = consent;
    storeStep(write, {
      type: 'TaxDataConsentRevoked',
      creditCode,
      subject: subjectOf(consent),
      outcome: 'CONSENT_TAKEN_BACK',
      rule: ruleReference(scopeRule(zoneOf(consent.zone), today)),
      facts: { bankCode, scope, until: consent.until },
      reasons: [MESSAGES.TAKEN_BACK({ day: localDate(consent.grantedAt) })],
      changedFields: ['revokedAt', 'state'],
      payload: { bankCode, scope },
    });
    return { __typename: 'TaxDataConsent', ...rowOf(TaxDataConsent, consent) };
  });
}

/** Why a consent holds no more: it was taken back, or is over; null while it holds. */
function endOf(consent: TaxDataConsentRow, today: string): Message | null {
  if (consentState(consent, today) === 'ACTIVE') return null;
  const { revokedAt, until } = consent;
  return revokedAt ? MESSAGES.REVOKED({ day: localDate(new Date(revokedAt)) }) : MESSAGES.EXPIRED({ day: until });
}

const ended = (message: Message): ReturnType<typeof refuse> =>
  refuse('CONSENT_ENDED', message, { remedy: MESSAGES.ASK_ANEW() });

/** Refuses CONSENT_ENDED a consent that was taken back or is over. */
function requireActive(consent: TaxDataConsentRow, today: string): void {
  const message = endOf(consent, today);
  if (message) throw ended(message);
}

/**
 * Gives a bank what its consent covers. Nobody is asked where the consent does not hold, and it is looked at again
 * where the use is stored: a consent that was taken back meanwhile gives nothing, and that it was asked for is on
 * record. Refuses NOT_ENTITLED, NOT_FOUND, CONSENT_ENDED, and as {@link evidenceOf}.
 */
export async function readTaxProfile(
  context: RequestContext,
  input: ReadTaxProfileInput,
  info: GraphQLResolveInfo,
): Promise<UseResult> {
  const { idempotencyKey, creditCode, consentId } = input;
  const known = await context.loaders.consent.load(consentId);
  const owner = bankOfThing(known, creditCode);
  const facts = async (ask: GraphClient) => {
    const purpose = impersonalText('purpose', input.purpose, 200);
    const isOver = known !== null && known !== undefined && endOf(known, localDate(context.now)) !== null;
    return { purpose, evidence: isOver ? null : await evidenceOf(ask, creditCode) };
  };
  return context.write({ creditCode, owner, idempotencyKey, info, input, facts }, async (write, found) => {
    const consent = await findConsent(write, creditCode, consentId);
    if (!consent) throw refuse('NOT_FOUND', MESSAGES.NO_CONSENT({ creditCode, consentId }));
    const { purpose, evidence } = found;
    const why = endOf(consent, localDate(write.now));
    if (why) return recordRefused(write, { consent, purpose, why });
    if (!evidence) throw new Error(`consent ${consent.id} was over before and must not hold again`);
    return giveProfile(write, { consent, evidence, purpose });
  });
}

const CONSENT = `select ${columnsOf(TaxDataConsent)} from tax_data_consent where credit_code = $1`;

/** A consent of an enterprise as it stands under the enterprise's lock. */
async function findConsent(write: Write, creditCode: string, id: string): Promise<TaxDataConsentRow | null> {
  if (!isUuid(id)) return null;
  const [found] = await write.query<TaxDataConsentRow>(`${CONSENT} and id = $2`, [creditCode, id]);
  return found ?? null;
}

/** A bank that asks under a consent that holds no more. */
interface Refused {
  consent: TaxDataConsentRow;
  purpose: string;
  why: Message;
}

/** Stores that a bank asked for what it may know no more: the enterprise sees it. Nothing is given. */
function recordRefused(write: Write, { consent, purpose, why }: Refused): Refusal {
  const { creditCode, bankCode, scope, zone } = consent;
  storeStep(write, {
    type: 'TaxProfileRefused',
    creditCode,
    subject: subjectOf(consent),
    outcome: 'PROFILE_REFUSED',
    rule: ruleReference(scopeRule(zoneOf(zone), localDate(write.now))),
    facts: { bankCode, scope, purpose, until: consent.until },
    reasons: [why],
    payload: { bankCode, scope },
  });
  return ended(why).refusal;
}

/** What is given, of what, and for what. */
interface Given {
  consent: TaxDataConsentRow;
  evidence: Evidence;
  purpose: string;
}

/** Signs and stores what is given, with its decision. */
async function giveProfile(write: Write, { consent, evidence, purpose }: Given) {
  const { creditCode, bankCode, scope, zone } = consent;
  const given = factsIn(scope, evidence);
  const content = {
    enterprise: creditCode,
    bank: bankCode,
    consent: consent.id,
    givenAt: write.now.toISOString(),
    until: consent.until,
    facts: given,
  };
  const { signature } = signDocument(content, await signingKey(write));
  const use = write.em.create(TaxProfileUse, {
    id: randomUUID(),
    creditCode,
    consentId: consent.id,
    bankCode,
    purpose,
    usedAt: write.now,
    content,
    ...signature,
  });
  write.em.persist(use);
  const day = localDate(new Date(consent.grantedAt));
  storeStep(write, {
    type: 'TaxProfileGiven',
    creditCode,
    subject: { type: 'TaxProfileUse', id: use.id },
    outcome: 'PROFILE_GIVEN',
    rule: ruleReference(scopeRule(zoneOf(zone), localDate(write.now))),
    facts: { bankCode, scope, purpose, ...given },
    reasons: [MESSAGES.PROFILE({ day, scope: scopeText(scope), purpose })],
    payload: { bankCode, scope, consentId: consent.id },
  });
  return { __typename: 'TaxProfileUse' as const, ...rowOf(TaxProfileUse, use) };
}

/** A bank that is about to learn something of an enterprise. */
interface Learner {
  creditCode: string;
  bankCode: string;
  scopes: readonly TaxDataScope[];
}

/** A consent, and whether the bank has used it: it learns nothing that is not on record. */
type UsedConsent = TaxDataConsentRow & { used: boolean };

const USED = `exists (select 1 from tax_profile_use where consent_id = tax_data_consent.id) as used`;

/**
 * Refuses CONSENT_REQUIRED a bank that may not know all of this now, PROFILE_NOT_READ one that may and has not asked
 * for it: what a match or a decision would tell it, it must have been given on record.
 */
export async function requireProfile(write: Write, { creditCode, bankCode, scopes }: Learner): Promise<void> {
  if (scopes.length === 0) return;
  const today = localDate(write.now);
  const consents = await write.query<UsedConsent>(
    `select ${columnsOf(TaxDataConsent)}, ${USED} from tax_data_consent where credit_code = $1 and bank_code = $2`,
    [creditCode, bankCode],
  );
  const active = consents.filter(consent => consentState(consent, today) === 'ACTIVE');
  const missingIn = (held: readonly UsedConsent[]) =>
    scopes.filter(one => !held.some(({ scope }) => scope.includes(one)));
  const withoutConsent = missingIn(active);
  if (withoutConsent.length > 0) {
    const message = MESSAGES.NEEDED({ scope: scopeText(withoutConsent) });
    throw refuse('CONSENT_REQUIRED', message, { remedy: MESSAGES.GRANT_IT() });
  }
  const unread = missingIn(active.filter(({ used }) => used));
  if (unread.length === 0) return;
  const message = MESSAGES.NOT_READ({ scope: scopeText(unread) });
  throw refuse('PROFILE_NOT_READ', message, { remedy: MESSAGES.READ_IT() });
}
