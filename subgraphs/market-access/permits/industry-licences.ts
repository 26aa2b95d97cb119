/** Licences of a trade (G30 一业一证): issued, changed and revoked by officers. */
import type { GraphQLResolveInfo } from 'graphql';
import { randomUUID } from 'node:crypto';
import { caseNumber, grantLicence, withdrawLicences } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf, zoneName } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type {
  ChangeIndustryLicenceInput,
  IssueIndustryLicenceInput,
  LicencePermitInput,
  RevokeIndustryLicenceInput,
} from '../generated.ts';
import { seenBefore } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { STATUS_WORDS } from '../enterprises/messages.ts';
import { requireOnRegister } from '../enterprises/register.ts';
import { IndustryLicence } from './entities.ts';
import type { LicencePermit } from './entities.ts';
import { changePermits, checkPermits } from './industry-licence-rules.ts';
import type { ListedItem } from './industry-licence-rules.ts';
import { licenceKeyInUse } from './licence-keys.ts';
import { signLicence } from './licence-token.ts';
import { MESSAGES } from './messages.ts';
import type { IndustryLicenceRow } from './rows.ts';

export type IndustryLicenceResult = (IndustryLicenceRow & { __typename: 'IndustryLicence' }) | Refusal;

/** Characters of the name of a trade. */
const TRADE_LENGTH = 40;

export function issueIndustryLicence(
  context: RequestContext,
  input: IssueIndustryLicenceInput,
  info: GraphQLResolveInfo,
): Promise<IndustryLicenceResult> {
  const { creditCode, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const trade = tradeOf(input.trade);
    const zone = await requireOperating(write, creditCode);
    const rule = requireOffered(write, zone);
    if (await write.em.findOne(IndustryLicence, { creditCode, trade, status: 'ACTIVE' })) {
      throw refuse('LICENCE_EXISTS', MESSAGES.LICENCE_EXISTS({ creditCode, trade }), {
        remedy: MESSAGES.CHANGE_IT(),
      });
    }
    const permits = await permitsOf(write, zone, input.permits);
    if (permits.length === 0) throw refuse('INVALID_INPUT', MESSAGES.NO_PERMIT());
    const licence = write.em.create(IndustryLicence, {
      licenceNo: caseNumber('YZ', zone, randomUUID()),
      creditCode,
      zone,
      trade,
      status: 'ACTIVE',
      version: 0,
      permits,
      token: '',
      issuedAt: write.now,
      issuedBy: context.principal.subject,
      earlier: [],
      reasons: [],
    });
    write.em.persist(licence);
    await enterVersion(write, licence, rule);
    return recorded(write, licence, 'IndustryLicenceIssued', []);
  });
}

function tradeOf(text: string): string {
  const trade = plainText('trade', text);
  const { length } = [...trade];
  if (length <= TRADE_LENGTH) return trade;
  throw refuse('INVALID_INPUT', MESSAGES.TRADE_LENGTH({ most: TRADE_LENGTH, got: length }));
}

export const changeIndustryLicence = (
  context: RequestContext,
  input: ChangeIndustryLicenceInput,
  info: GraphQLResolveInfo,
): Promise<IndustryLicenceResult> =>
  onLicence({ context, input, info }, async (write, licence) => {
    const zone = await requireOperating(write, licence.creditCode);
    const added = await permitsOf(write, zone, input.add ?? []);
    const { version, permits, issuedAt, issuedBy, earlier } = licence;
    licence.earlier = [...earlier, { version, permits, issuedAt: issuedAt.toISOString(), issuedBy }];
    licence.permits = changePermits(licence.permits, added, input.remove ?? []);
    licence.issuedBy = context.principal.subject;
    await enterVersion(write, licence, requireOffered(write, zone));
    return recorded(write, licence, 'IndustryLicenceChanged', [
      'permits',
      'version',
      'token',
      ...(issuedAt.getTime() === write.now.getTime() ? [] : ['issuedAt']),
    ]);
  });

export const revokeIndustryLicence = (
  context: RequestContext,
  input: RevokeIndustryLicenceInput,
  info: GraphQLResolveInfo,
): Promise<IndustryLicenceResult> =>
  onLicence({ context, input, info }, async (write, licence) => {
    licence.reasons = plainTexts('reasons', [...new Set(input.reasons)]);
    const basis = plainText('basis', input.basis);
    licence.status = 'REVOKED';
    await withdrawLicences(write, subjectOf(licence), { reason: REVOKED_LICENCE });
    const { creditCode, zone, trade, version, reasons } = licence;
    const rule = findRuleOfKind('list', zoneOf(zone), 'ONE_LICENCE', localDate(write.now));
    if (rule) {
      write.decide({
        creditCode,
        subject: subjectOf(licence),
        outcome: 'REVOKED',
        rule: ruleReference(rule),
        facts: { trade, version },
        reasons,
        basis,
      });
    }
    return recorded(write, licence, 'IndustryLicenceRevoked', ['status', 'reasons']);
  });

/** Enters the next version of a licence, with a token of its own that supersedes the one before. */
async function enterVersion(write: Write, licence: IndustryLicence, rule: RuleReference): Promise<void> {
  const { licenceNo, creditCode, trade, permits, version: before } = licence;
  const version = before + 1;
  const issuedOn = localDate(write.now);
  const key = await licenceKeyInUse(write);
  const token = signLicence({ licenceNo, creditCode, trade, version, issuedOn, permits }, key);
  licence.version = version;
  licence.token = token;
  licence.issuedAt = write.now;
  const count = { en: `${permits.length} permit${permits.length === 1 ? '' : 's'}`, zh: String(permits.length) };
  await publishVersion(write, licence);
  const reasons = [MESSAGES.COUNT({ count, length: token.length })];
  if (before > 0) reasons.push(MESSAGES.SUPERSEDES({ before }));
  write.decide({
    creditCode,
    subject: subjectOf(licence),
    outcome: before === 0 ? 'ISSUED' : 'SUPERSEDED',
    rule,
    facts: { trade, version, permits },
    reasons,
  });
}

/** Why a revoked licence stands no longer, as the public record has it. */
const REVOKED_LICENCE = '许可证被撤销';

/** The licence for the public record: its number, its trade with the permits, and the first day on which one ends. */
async function publishVersion(
  write: Write,
  { licenceNo, creditCode, zone, trade, permits }: IndustryLicence,
): Promise<void> {
  const [first = null] = permits.flatMap(({ validTo }) => validTo ?? []).sort();
  await grantLicence(write, {
    creditCode,
    zone,
    department: 'market-access',
    subject: subjectOf({ licenceNo }),
    item: 'TRADE_LICENCE',
    about: `${trade}：${permits.map(({ name }) => name).join('、')}`,
    kind: 'ORDINARY',
    authority: zoneOf(zone).authorityOf('market-access').name.zh,
    documentNo: licenceNo,
    validTo: first,
  });
}

const LISTED_ITEMS = `select code, name, reform from operating_permit_item
  where zone = $1 and code = any($2) and valid_from <= $3 and (valid_to is null or valid_to >= $3)`;

/** The permits of an input, with what the zone's list says of them. Refusals as {@link checkPermits}. */
async function permitsOf(write: Write, zone: string, permits: readonly LicencePermitInput[]): Promise<LicencePermit[]> {
  const today = localDate(write.now);
  const codes = permits.map(({ code }) => code.trim());
  const items = await write.query<ListedItem>(LISTED_ITEMS, [zone, codes, today]);
  return checkPermits(permits, items, zone, today);
}

/** The zone's code of an enterprise that does business. Refuses ENTERPRISE_NOT_OPERATING. */
async function requireOperating(write: Write, creditCode: string): Promise<string> {
  const { zone, status } = await requireOnRegister(write, creditCode);
  if (status === 'OPERATING') return zone.code;
  throw refuse('ENTERPRISE_NOT_OPERATING', MESSAGES.NOT_IN_BUSINESS({ creditCode, status: STATUS_WORDS[status] }));
}

/** The zone's rule for licences of a trade. Refuses ONE_LICENCE_NOT_OFFERED where its plan has none. */
function requireOffered(write: Write, zone: string): RuleReference {
  const rule = findRuleOfKind('list', zoneOf(zone), 'ONE_LICENCE', localDate(write.now));
  if (rule) return ruleReference(rule);
  throw refuse('ONE_LICENCE_NOT_OFFERED', MESSAGES.NOT_OFFERED({ zone: zoneName(zone) }));
}

interface LicenceRequest {
  context: RequestContext;
  input: { licenceNo: string; idempotencyKey?: string | null | undefined };
  info: GraphQLResolveInfo;
}

/** A write about an active licence, for officers. Refuses NOT_FOUND and LICENCE_REVOKED. */
async function onLicence(
  { context, input, info }: LicenceRequest,
  work: (write: Write, licence: IndustryLicence) => Promise<IndustryLicenceResult>,
): Promise<IndustryLicenceResult> {
  const { licenceNo, idempotencyKey } = input;
  const found = await seenBefore(context.loaders.industryLicence, licenceNo);
  const creditCode = found?.creditCode ?? licenceNo;
  const owner = found ?? NOBODY;
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    const licence = found && (await write.em.findOne(IndustryLicence, { licenceNo }));
    if (!licence) throw refuse('NOT_FOUND', MESSAGES.NO_LICENCE({ licenceNo: licenceNo.slice(0, 40) }));
    if (licence.status === 'REVOKED') {
      throw refuse('LICENCE_REVOKED', MESSAGES.LICENCE_REVOKED({ licenceNo }), {
        remedy: MESSAGES.ISSUE_ANOTHER(),
      });
    }
    return work(write, licence);
  });
}

const subjectOf = ({ licenceNo }: { licenceNo: string }): { type: string; id: string } => ({
  type: 'IndustryLicence',
  id: licenceNo,
});

/** Records a change of a licence for the feed, unrestricted: licences are shown at the door. Returns the licence. */
function recorded(
  write: Write,
  licence: IndustryLicence,
  type: string,
  changedFields: readonly string[],
): IndustryLicenceResult {
  const { creditCode, trade, status, version, permits } = licence;
  write.record({
    type,
    creditCode,
    subject: subjectOf(licence),
    changedFields,
    payload: { trade, status, version, permits: permits.map(({ code, validTo }) => ({ code, validTo })) },
  });
  return { __typename: 'IndustryLicence', ...rowOf(IndustryLicence, licence) };
}
