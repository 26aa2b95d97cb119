/**
 * Licences that other departments granted come on record as they tell them (G50): published, read otherwise once they
 * are corrected, taken back once they stand no longer. Nobody types them again.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import type { Zone } from '#shared/zones/index.ts';
import { evidenceOf } from '../evidence.ts';
import type { RecordGrantedLicenceInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { decide, recorded } from './corrections.ts';
import { Licence } from './entities.ts';
import { checkIdentifier, refuseTaken } from './identifiers.ts';
import { MESSAGES } from './messages.ts';
import { LONGEST, checkDecidedOn, checkDocument, refuseDuplicate } from './records.ts';
import type { LicenceRecordRow } from './rows.ts';
import { publishedInTime } from './rules.ts';

type LicenceResult = (LicenceRecordRow & { __typename: 'LicenceRecord' }) | Refusal;

/** What the decision on a licence is called (XK_XKWS). */
const DOCUMENT_NAME = '准予行政许可决定书';

/** A licence as its department tells it, checked, with what the register says of its enterprise. */
interface Told {
  creditCode: string;
  documentNo: string;
  identifier: string | null;
  authority: string;
  content: string;
  kind: RecordGrantedLicenceInput['kind'];
  decidedOn: string;
  validTo: string | null;
  sourceDepartment: string;
  sourceId: string;
  sourceVersion: number;
  /** Its last day where it was withdrawn. */
  withdrawnOn: string | null;
  /** Why it was corrected or withdrawn. */
  reason: string | null;
  zone: Zone;
  partyName: string | null;
}

/**
 * Takes a licence over from the department that granted it, in the version that it tells. Refuses INVALID_INPUT,
 * DUPLICATE_DOCUMENT what is on record in this version or by hand, RECORD_ANNULLED, NOT_FOUND, EVIDENCE_UNAVAILABLE.
 */
export function recordGrantedLicence(
  context: RequestContext,
  input: RecordGrantedLicenceInput,
  info: GraphQLResolveInfo,
): Promise<LicenceResult> {
  const { creditCode, idempotencyKey } = input;
  const facts = async (ask: GraphClient): Promise<Told> => {
    const checked = checkTold(input, localDate(context.now));
    const { zone, name } = await evidenceOf(ask, creditCode);
    return { ...checked, sourceDepartment: context.principal.department ?? '', zone, partyName: name };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, told) => {
    const { sourceDepartment, sourceId } = told;
    const known = await write.em.findOne(Licence, { sourceDepartment, sourceId, creditCode });
    if (!known?.identifier) await refuseTaken(write, told.identifier);
    if (known) correctTo(write, known, told);
    const licence = known ?? (await enter(write, told));
    if (told.withdrawnOn !== null) withdraw(write, licence, told);
    return { __typename: 'LicenceRecord' as const, ...rowOf(Licence, licence) };
  });
}

/** Refuses INVALID_INPUT what no department can tell. */
function checkTold(
  input: RecordGrantedLicenceInput,
  today: string,
): Omit<Told, 'sourceDepartment' | 'zone' | 'partyName'> {
  const { creditCode, kind, decidedOn, validTo = null, withdrawnOn = null, licenceId, version } = input;
  checkDecidedOn(decidedOn, today);
  if (validTo !== null && validTo < decidedOn) {
    throw refuse('INVALID_INPUT', MESSAGES.VALID_TO({ decidedOn, validTo }));
  }
  if (!isUuid(licenceId)) {
    throw refuse('INVALID_INPUT', MESSAGES.LICENCE_ID({ got: licenceId.slice(0, 40) }));
  }
  return {
    ...checkDocument(input),
    identifier: checkIdentifier(input.identifier),
    creditCode,
    kind,
    decidedOn,
    validTo,
    content: impersonalText('content', input.content, LONGEST.content),
    withdrawnOn,
    reason: typeof input.reason === 'string' ? impersonalText('reason', input.reason, LONGEST.violation) : null,
    sourceId: licenceId,
    sourceVersion: version,
  };
}

/** Publishes a licence that is not on record yet. Refuses DUPLICATE_DOCUMENT what somebody typed by hand. */
async function enter(write: Write, told: Told): Promise<Licence> {
  await refuseDuplicate(write, 'licence', told);
  const { zone, withdrawnOn: _withdrawnOn, reason: _reason, ...record } = told;
  const today = localDate(write.now);
  const { creditCode, content, decidedOn } = told;
  const licence = write.em.create(Licence, {
    ...record,
    id: randomUUID(),
    zone: zone.code,
    national: { XK_XKWS: DOCUMENT_NAME, XK_YXQZ: decidedOn },
    publishedOn: today,
    inTime: publishedInTime(zone, decidedOn, today).inTime,
  });
  write.em.persist(licence);
  write.record({
    type: 'LicencePublished',
    creditCode,
    subject: { type: 'LicenceRecord', id: licence.id },
    payload: { content, decidedOn },
  });
  return licence;
}

/** Lets a record read as its department corrected the licence; one that is withdrawn alone is not corrected. */
function correctTo(write: Write, licence: Licence, told: Told): void {
  const { documentNo, authority, content, validTo, sourceVersion, creditCode } = told;
  if (licence.annulledOn) throw refuse('RECORD_ANNULLED', MESSAGES.RECORD_ANNULLED({ on: licence.annulledOn }));
  if ((licence.sourceVersion ?? 0) >= sourceVersion) {
    throw refuse('DUPLICATE_DOCUMENT', MESSAGES.DUPLICATE_DOCUMENT({ documentNo, authority }));
  }
  const before = { content: licence.content, validTo: licence.validTo ?? null, identifier: licence.identifier ?? null };
  // An identifier is issued once; a licence of before there were any gets its own.
  const after = { content, validTo, identifier: before.identifier ?? told.identifier };
  Object.assign(licence, { ...after, sourceVersion });
  const changedFields = [
    ...(before.content === content ? [] : ['content']),
    ...(before.validTo === validTo ? [] : ['validTo']),
    ...(before.identifier === after.identifier ? [] : ['identifier']),
  ];
  if (changedFields.length === 0) return;
  const found = { kind: 'LICENCE' as const, record: licence };
  const why =
    told.reason === null ? MESSAGES.CHANGED_BY_AUTHORITY({ authority }) : MESSAGES.CORRECTED({ reason: told.reason });
  decide(write, found, {
    outcome: 'CORRECTED',
    facts: { creditCode, before, after },
    reasons: [why],
  });
  recorded(write, found, 'RecordCorrected', changedFields);
}

/** Takes a record back whose licence stands no longer: it is valid no more, and stays to be read as such. */
function withdraw(write: Write, licence: Licence, { withdrawnOn, reason, authority }: Told): void {
  const found = { kind: 'LICENCE' as const, record: licence };
  const annulReason = reason ?? authority;
  Object.assign(licence, { annulledOn: withdrawnOn, annulReason });
  decide(write, found, {
    outcome: 'RECORD_ANNULLED',
    facts: { annulledOn: withdrawnOn },
    reasons: [MESSAGES.ANNULLED({ reason: annulReason })],
  });
  recorded(write, found, 'RecordAnnulled', ['annulledOn', 'valid']);
}
