/** Licences of a trade (G30 一业一证): issued, changed and revoked by officers; verified by anybody. */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { requireOfficer } from '#shared/identity/principal.ts';
import { caseNumber } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Write } from '#shared/database/write.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { IndustryLicence } from './entities.ts';
import type {
  ChangeIndustryLicenceInput,
  EnterpriseStatus,
  IssueIndustryLicenceInput,
  LicenceKey,
  LicencePermitInput,
  LicenceVerification,
  RevokeIndustryLicenceInput,
} from '../generated.ts';
import { changePermits, checkPermits, judgeLicence } from './industry-licence-rules.ts';
import type { LicencePermit, ListedItem } from './industry-licence-rules.ts';
import { keyName, keyNameOf, signLicence, verifyOffline } from './licence-token.ts';
import type { LicenceKeyPair } from './licence-token.ts';
import type { IndustryLicenceRow, RequestContext } from '../loaders.ts';
import { requireOnRegister } from '../on-register.ts';
import { checkText, checkTexts } from '../rules.ts';

export type IndustryLicenceResult = (IndustryLicenceRow & { __typename: 'IndustryLicence' }) | Refusal;

export function issueIndustryLicence(
  context: RequestContext,
  input: IssueIndustryLicenceInput,
  info: GraphQLResolveInfo,
): Promise<IndustryLicenceResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const trade = checkText('trade', input.trade);
    if ([...trade].length > 40)
      throw refuse('INVALID_INPUT', `trade must be at most 40 characters, but got: ${[...trade].length}`);
    const zone = await requireOperating(write, creditCode);
    const rule = ruleOfZone(zone, localDate(write.now));
    if (await write.em.findOne(IndustryLicence, { creditCode, trade, status: 'ACTIVE' })) {
      throw refuse('LICENCE_EXISTS', `a trade has one licence (一业一证), but ${creditCode} has one for ${trade}`, {
        remedy: 'changeIndustryLicence',
      });
    }
    const permits = await permitsOf(write, zone, input.permits);
    if (permits.length === 0) throw refuse('INVALID_INPUT', 'a licence holds at least one permit, but got none');
    const licenceNo = caseNumber('YZ', zone, randomUUID());
    const licence = write.em.create(IndustryLicence, {
      licenceNo,
      creditCode,
      zone,
      trade,
      status: 'ACTIVE',
      version: 0,
      permits,
      token: '',
      issuedAt: write.now,
      issuedBy: '',
      reasons: [],
    });
    write.em.persist(licence);
    return enter(context, write, licence, permits, rule, 'ISSUED');
  });
}

export const changeIndustryLicence = (
  context: RequestContext,
  input: ChangeIndustryLicenceInput,
  info: GraphQLResolveInfo,
): Promise<IndustryLicenceResult> =>
  onLicence(context, input, info, async (write, licence) => {
    const zone = await requireOperating(write, licence.creditCode);
    const permits = changePermits(licence.permits, await permitsOf(write, zone, input.add ?? []), input.remove ?? []);
    return enter(context, write, licence, permits, ruleOfZone(zone, localDate(write.now)), 'SUPERSEDED');
  });

export const revokeIndustryLicence = (
  context: RequestContext,
  input: RevokeIndustryLicenceInput,
  info: GraphQLResolveInfo,
): Promise<IndustryLicenceResult> =>
  onLicence(context, input, info, async (write, licence) => {
    licence.reasons = checkTexts('reasons', input.reasons);
    licence.status = 'REVOKED';
    const { creditCode, zone, trade, version, reasons } = licence;
    const rule = findRuleOfKind('list', zoneOf(zone), 'ONE_LICENCE', localDate(write.now));
    if (rule)
      write.decide({
        creditCode,
        subject: subjectOf(licence),
        outcome: 'REVOKED',
        rule: ruleReference(rule),
        facts: { trade, version },
        reasons,
      });
    return told(write, licence, 'IndustryLicenceRevoked', ['status']);
  });

/** A new version of a licence, with a token of its own: whatever token was there before is superseded. */
async function enter(
  context: RequestContext,
  write: Write,
  licence: IndustryLicence,
  permits: LicencePermit[],
  rule: RuleReference,
  outcome: 'ISSUED' | 'SUPERSEDED',
): Promise<IndustryLicenceResult> {
  const { licenceNo, creditCode, trade, version: before } = licence;
  const version = before + 1;
  const token = signLicence(
    { licenceNo, creditCode, trade, version, issuedOn: localDate(write.now), permits },
    await signingKey(write),
  );
  Object.assign(licence, { version, permits, token, issuedAt: write.now, issuedBy: context.principal.subject });
  const reasons = [
    `${permits.length} permit${permits.length === 1 ? '' : 's'} of the zone's list on one code of ${token.length} characters`,
    ...(before > 0 ? [`version ${before} is superseded`] : []),
  ];
  write.decide({ creditCode, subject: subjectOf(licence), outcome, rule, facts: { trade, version, permits }, reasons });
  return told(
    write,
    licence,
    before === 0 ? 'IndustryLicenceIssued' : 'IndustryLicenceChanged',
    before === 0 ? [] : ['permits', 'version'],
  );
}

/** What comes of a token: anybody may ask. */
export async function verifyLicenceQr(
  { database, now, loaders }: RequestContext,
  token: string,
): Promise<LicenceVerification> {
  const keys = await database.query<{ publicKey: JsonWebKey }>(
    'select public_key as "publicKey" from licence_key where kid = $1',
    [keyNameOf(token) ?? ''],
  );
  const none = {
    licenceNo: null,
    creditCode: null,
    trade: null,
    version: null,
    issuedOn: null,
    permits: [],
    checkedAt: now.toISOString(),
  };
  if (!keys[0]) return { ...none, state: 'FORGED', reasons: ['no key of the issuer signed this'] };
  const offline = verifyOffline(token, keys[0].publicKey, now);
  const onRecord = offline.licence && (await loaders.industryLicence.load(offline.licence.licenceNo));
  const enterprise = onRecord && (await loaders.enterprise.load(onRecord.creditCode));
  const judged = judgeLicence(
    offline,
    onRecord && {
      status: onRecord.status,
      version: onRecord.version,
      reasons: onRecord.reasons,
      enterpriseStatus: enterprise?.status ?? 'DEREGISTERED',
    },
  );
  return { ...none, ...judged, ...(judged.state === 'FORGED' ? {} : offline.licence) };
}

/** The keys with which anybody verifies offline, the one in use first. */
export const licenceKeys = ({ database }: RequestContext): Promise<LicenceKey[]> =>
  database.query<LicenceKey>(
    `select kid, 'EdDSA' as algorithm, public_key as "publicKey", made_at as since, retired_at as "retiredAt" from licence_key order by made_at desc`,
  );

async function signingKey(write: Write): Promise<LicenceKeyPair> {
  const [key] = await write.query<Omit<LicenceKeyPair, 'kid'>>(
    'select public_key as "publicKey", private_key as "privateKey" from licence_key where retired_at is null',
  );
  return { ...key!, kid: keyName(key!.publicKey) };
}

async function permitsOf(write: Write, zone: string, permits: readonly LicencePermitInput[]): Promise<LicencePermit[]> {
  const today = localDate(write.now);
  const items = await write.query<ListedItem>(
    'select code, name, reform from operating_permit_item where zone = $1 and code = any($2) and valid_from <= $3 and (valid_to is null or valid_to >= $3)',
    [zone, permits.map(({ code }) => code.trim()), today],
  );
  return checkPermits(permits, items, zone, today);
}

async function requireOperating(write: Write, creditCode: string): Promise<string> {
  const { zone, status } = await requireOnRegister(write, creditCode);
  const operating: EnterpriseStatus = 'OPERATING';
  if (status !== operating)
    throw refuse('ENTERPRISE_NOT_OPERATING', `permits are for those who do business, but ${creditCode} is ${status}`);
  return zone.code;
}

/** Refuses ONE_LICENCE_NOT_OFFERED where the zone's plan knows no such licence. */
function ruleOfZone(zone: string, today: string): RuleReference {
  const rule = findRuleOfKind('list', zoneOf(zone), 'ONE_LICENCE', today);
  if (!rule)
    throw refuse(
      'ONE_LICENCE_NOT_OFFERED',
      `zone ${zone} has no rule ONE_LICENCE today: each permit stands for itself there`,
    );
  return ruleReference(rule);
}

/** A write about an active licence, for officers. Refuses NOT_FOUND and LICENCE_REVOKED. */
async function onLicence(
  context: RequestContext,
  input: { licenceNo: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  work: (write: Write, licence: IndustryLicence) => Promise<IndustryLicenceResult>,
): Promise<IndustryLicenceResult> {
  const { licenceNo, idempotencyKey } = input;
  const known = await context.loaders.industryLicence.load(licenceNo);
  return context.write({ creditCode: known?.creditCode ?? licenceNo, idempotencyKey, info, input }, async write => {
    requireOfficer(context.principal, context.department);
    const licence = known && (await write.em.findOne(IndustryLicence, { licenceNo }));
    if (!licence) throw refuse('NOT_FOUND', `there is no licence ${licenceNo.slice(0, 40)}`);
    if (licence.status === 'REVOKED')
      throw refuse('LICENCE_REVOKED', `nothing is changed on a licence that was revoked, but ${licenceNo} was`, {
        remedy: 'issueIndustryLicence',
      });
    return work(write, licence);
  });
}

const subjectOf = ({ licenceNo }: { licenceNo: string }): { type: string; id: string } => ({
  type: 'IndustryLicence',
  id: licenceNo,
});

/** Licences are shown at the door: what happens to them is public. */
function told(write: Write, licence: IndustryLicence, type: string, changedFields: string[]): IndustryLicenceResult {
  const { licenceNo, creditCode, zone, trade, status, version, permits, token, issuedAt, reasons } = licence;
  write.record({
    type,
    creditCode,
    subject: subjectOf(licence),
    changedFields,
    payload: { trade, status, version, permits: permits.map(({ code, validTo }) => ({ code, validTo })) },
  });
  return {
    __typename: 'IndustryLicence',
    licenceNo,
    creditCode,
    zone,
    trade,
    status,
    version,
    permits,
    token,
    issuedAt: issuedAt.toISOString(),
    reasons,
  };
}
