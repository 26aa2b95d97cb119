/**
 * What a department licenses reaches the public record by itself (双公示, G50): each licence gets the number of its
 * decision document, and a job tells credit of it, of what is corrected in it, and that it stands no longer.
 */
import { randomUUID } from 'node:crypto';
import { localDate } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';
import type { Write } from '../database/write.ts';
import { division, provinceShortName } from '../identifiers/index.ts';
import { itemOf, findRuleOfKind, zone as zoneOf } from '../zones/index.ts';
import type { Job } from './jobs.ts';
import { identifierOf } from './licence-identifiers.ts';
import { telling } from './telling.ts';
import type { Untold } from './telling.ts';

/** Kinds of licences that departments grant, of those that credit knows (LicenceKind). */
export type GrantedKind = 'ORDINARY' | 'APPROVAL' | 'REGISTRATION';

/** On what a licence was granted: the thing by its type in the contract, and which of several licences on it. */
export interface Licensed {
  subject: { type: string; id: string };
  /** Default: the only one. */
  part?: string;
}

/** A licence as it is granted. */
export interface Grant extends Licensed {
  creditCode: string;
  zone: string;
  /** The department that grants it: its authority in the zone is the issuer. */
  department: string;
  /** Its code in the list of licences that are published (PUBLISHED_LICENCES). */
  item: string;
  /** What it is for, such as the name of a project; default: the item says it all. */
  about?: string;
  kind: GrantedKind;
  authority: string;
  /** Number of its document, or the word of the department in the next one, such as 审 in 鄂华容区审许〔2026〕1号. */
  documentNo: string | { word: string };
  /** Its last day; null where it has none. */
  validTo: LocalDate | null;
}

const NEXT = `insert into licence_serial (prefix, year, last) values ($1, $2, 1)
  on conflict (prefix, year) do update set last = licence_serial.last + 1 returning last`;

const STANDING = `update granted_licence set content = $4, valid_to = $5, version = version + 1
  where subject_type = $1 and subject_id = $2 and part = $3 and withdrawn_on is null
  returning document_no as "documentNo"`;

const INSERT = `insert into granted_licence (id, credit_code, subject_type, subject_id, part, document_no, content, kind,
    authority, decided_on, valid_to, zone, item, identifier, version, told_version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1, 0)`;

/**
 * Keeps a licence for the public record. Returns the number of its document; null for what the list of the day does not
 * name, which is no licence. One that stands already keeps its number and its identifier, and reads as it is granted
 * now.
 */
export async function grantLicence(write: Write, grant: Grant): Promise<string | null> {
  const { creditCode, subject, part = '', about, kind, authority, validTo } = grant;
  const decidedOn = localDate(write.now);
  const list = findRuleOfKind('list', zoneOf(grant.zone), 'PUBLISHED_LICENCES', decidedOn);
  const item = list && itemOf(list, grant.item);
  if (!item) return null;
  const content = about ? `${item.zh}（${about}）` : item.zh;
  const key = [subject.type, subject.id, part];
  const [standing] = await write.query<{ documentNo: string }>(STANDING, [...key, content, validTo]);
  if (standing) return standing.documentNo;
  const documentNo =
    typeof grant.documentNo === 'string'
      ? grant.documentNo
      : await nextDocument(write, grant.zone, grant.documentNo.word);
  const id = randomUUID();
  const values = [documentNo, content, kind, authority, decidedOn, validTo];
  const identifier = identifierOf({ ...grant, id, decidedOn });
  await write.query(INSERT, [id, creditCode, ...key, ...values, grant.zone, grant.item, identifier]);
  return documentNo;
}

/** The next number of a zone and year. A write that is rolled back gives it back, so that none is missing. */
async function nextDocument(write: Write, zone: string, word: string): Promise<string> {
  const prefix = documentPrefix(zone, word);
  const year = localDate(write.now).slice(0, 4);
  const [next] = await write.query<{ last: number }>(NEXT, [prefix, Number(year)]);
  if (!next) throw new Error('the count of licences gave no number');
  return `${prefix}〔${year}〕${next.last}号`;
}

/** What numbers of licences begin with: the province, the place and the word of the department, such as 鄂华容区审许. */
function documentPrefix(zone: string, word: string): string {
  const { hostDivisionCode } = zoneOf(zone);
  const place = division(hostDivisionCode);
  if (!place) throw new Error(`zone ${zone} lies in a division that there is not: ${hostDivisionCode}`);
  return `${provinceShortName(hostDivisionCode)}${place.name}${word}许`;
}

const WITHDRAW = `update granted_licence set withdrawn_on = $3, reason = $4, version = version + 1
  where subject_type = $1 and subject_id = $2 and ($5::text[] is null or part = any($5)) and withdrawn_on is null`;

/**
 * The licences on a thing stand no longer: all of them, or those of the named parts. What was granted before licences
 * had numbers is not on the public record, and stays so.
 */
export async function withdrawLicences(
  write: Write,
  subject: Licensed['subject'],
  { reason, parts = null }: { reason: string; parts?: readonly string[] | null },
): Promise<void> {
  await write.query(WITHDRAW, [subject.type, subject.id, localDate(write.now), reason, parts]);
}

/** An enterprise has left the register: what this department licensed it to do stands no longer (行政许可法 70). */
export async function withdrawAllLicences(write: Write, creditCode: string, reason: string): Promise<void> {
  await write.query(
    `update granted_licence set withdrawn_on = $2, reason = $3, version = version + 1
      where credit_code = $1 and withdrawn_on is null`,
    [creditCode, localDate(write.now), reason],
  );
}

/** A licence with what credit is told of it. */
interface UntoldLicence extends Untold {
  subjectType: string;
  subjectId: string;
  documentNo: string;
  content: string;
  kind: GrantedKind;
  authority: string;
  decidedOn: LocalDate;
  validTo: LocalDate | null;
  withdrawnOn: LocalDate | null;
  reason: string | null;
  /** Null where it was granted before licences had identifiers, as are zone and item where they are not known. */
  identifier: string | null;
  zone: string | null;
  item: string | null;
  version: number;
}

const UNTOLD = `select id, credit_code as "creditCode", subject_type as "subjectType", subject_id as "subjectId",
    document_no as "documentNo", content, kind, authority, decided_on::text as "decidedOn",
    valid_to::text as "validTo", withdrawn_on::text as "withdrawnOn", reason, identifier, zone,
    item, version
  from granted_licence where told_version < version`;

const TOLD = 'update granted_licence set told_version = $2, identifier = coalesce(identifier, $3) where id = $1';

/** The identifier that a licence has or is given now. */
function identifierIn(department: string, { zone, item, identifier, ...licence }: UntoldLicence): string | null {
  if (identifier !== null || zone === null || item === null) return identifier;
  return identifierOf({ ...licence, zone, item, department });
}

/**
 * The job that tells credit of licences, once each version. Changes `LicenceReported` and `LicenceNotReported`, about
 * what the licence was granted on, say that it was told, or given up. One of before identifiers gets its own.
 * @param open types of which everybody reads what licences were granted on
 */
export const licencesToCredit = ({ department, open }: { department: string; open: readonly string[] }): Job =>
  telling<UntoldLicence>({
    purpose: '向信用主管部门报送行政许可信息',
    name: 'licences that credit is told of',
    to: 'credit',
    untold: UNTOLD,
    mutation: `mutation RecordGrantedLicence($input: RecordGrantedLicenceInput!) {
    told: recordGrantedLicence(input: $input) { __typename ... on Refusal { code message } } }`,
    input: licence => ({
      creditCode: licence.creditCode,
      licenceId: licence.id,
      version: licence.version,
      documentNo: licence.documentNo,
      content: licence.content,
      kind: licence.kind,
      authority: licence.authority,
      decidedOn: licence.decidedOn,
      validTo: licence.validTo,
      withdrawnOn: licence.withdrawnOn,
      reason: licence.reason,
      identifier: identifierIn(department, licence),
      idempotencyKey: `${licence.id}-${licence.version}`,
    }),
    // Somebody has put the document on record by hand, or took the record back.
    known: ['DUPLICATE_DOCUMENT', 'RECORD_ANNULLED'],
    remember: async (write, licence) => {
      const { id, creditCode, version, subjectType, subjectId } = licence;
      await write.query(TOLD, [id, version, identifierIn(department, licence)]);
      write.record({
        type: 'LicenceReported',
        creditCode,
        subject: { type: subjectType, id: subjectId },
        restricted: !open.includes(subjectType),
        payload: { to: 'credit' },
      });
    },
    givenUp: {
      type: 'LicenceNotReported',
      subject: ({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId }),
    },
  });
