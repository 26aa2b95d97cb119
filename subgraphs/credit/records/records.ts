/** Licences and penalties are published (双公示): the right first, then the rule, then the record with its change. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import type { Write } from '#shared/database/write.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { amount, impersonalText, plainText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { evidenceOf, penaltyOfCase } from '../evidence.ts';
import type { RegisterFacts } from '../evidence.ts';
import type { PublishLicenceInput, PublishPenaltyCaseInput, PublishPenaltyInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { Licence, Penalty } from './entities.ts';
import { checkFields } from './fields.ts';
import { checkIdentifier, refuseTaken } from './identifiers.ts';
import { MESSAGES } from './messages.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './rows.ts';
import { toldOfRepair } from './repairable.ts';
import { fieldOf, publishedInTime, publishedUntil, reasonsOf } from './rules.ts';

type LicenceResult = (LicenceRecordRow & { __typename: 'LicenceRecord' }) | Refusal;
export type PenaltyResult = (PenaltyRecordRow & { __typename: 'PenaltyRecord' }) | Refusal;

/**
 * Publishes a licence (G50). Refuses INVALID_INPUT, DUPLICATE_DOCUMENT, NOT_FOUND, EVIDENCE_UNAVAILABLE.
 */
export function publishLicence(
  context: RequestContext,
  input: PublishLicenceInput,
  info: GraphQLResolveInfo,
): Promise<LicenceResult> {
  const { creditCode, kind, decidedOn, validTo = null, commitmentId = null, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const texts = {
      ...checkDocument(input),
      identifier: checkIdentifier(input.identifier),
      content: impersonalText('content', input.content, LONGEST.content),
    };
    checkDecidedOn(decidedOn, localDate(context.now));
    if (validTo && validTo < decidedOn) {
      throw refuse('INVALID_INPUT', MESSAGES.VALID_TO({ decidedOn, validTo }));
    }
    const national = checkFields('XK', input.fields, decidedOn);
    return { ...(await evidenceOf(ask, creditCode)), texts: { ...texts, national } };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { zone, name, texts }) => {
    const today = localDate(write.now);
    await refuseDuplicate(write, 'licence', texts);
    await refuseTaken(write, texts.identifier);
    await requireSigned(write, input);
    const { inTime } = publishedInTime(zone, decidedOn, today);
    const id = randomUUID();
    const record = { creditCode, kind, decidedOn, validTo, ...texts, commitmentId, zone: zone.code, partyName: name };
    const licence = write.em.create(Licence, { ...record, id, publishedOn: today, inTime });
    write.em.persist(licence);
    write.record({
      type: 'LicencePublished',
      creditCode,
      subject: { type: 'LicenceRecord', id },
      payload: { content: texts.content, decidedOn },
    });
    return { __typename: 'LicenceRecord' as const, ...rowOf(Licence, licence) };
  });
}

/** Refuses COMMITMENT_NOT_SIGNED a licence on a commitment that was not signed before (Y11). */
async function requireSigned(
  write: Write,
  { creditCode, commitmentId, decidedOn }: PublishLicenceInput,
): Promise<void> {
  if (!commitmentId) return;
  const [signed] = isUuid(commitmentId)
    ? await write.query<{ id: string }>(
        `select id from commitment where id = $1 and credit_code = $2 and kind = 'APPROVAL_SUBSTITUTE'
           and (signed_at at time zone 'Asia/Shanghai')::date <= $3::date`,
        [commitmentId, creditCode, decidedOn],
      )
    : [];
  if (signed) return;
  throw refuse('COMMITMENT_NOT_SIGNED', MESSAGES.COMMITMENT_NOT_SIGNED({ decidedOn, got: commitmentId.slice(0, 40) }), {
    remedy: MESSAGES.SIGN_FIRST(),
  });
}

/**
 * Publishes a penalty until the day that its gravity allows (G50, G52), as a decision with its rule. Refuses
 * INVALID_INPUT, DUPLICATE_DOCUMENT, NOT_FOUND, EVIDENCE_UNAVAILABLE.
 */
export const publishPenalty = (
  context: RequestContext,
  input: PublishPenaltyInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> => publishDecided({ context, input, info }, () => Promise.resolve(input));

/**
 * Publishes the penalty that came of an inspection, as legal services decided it: nothing is typed twice. Refuses as
 * {@link publishPenalty}, and NOT_PENALISED where no penalty was imposed.
 */
export const publishPenaltyCase = (
  context: RequestContext,
  input: PublishPenaltyCaseInput,
  info: GraphQLResolveInfo,
): Promise<PenaltyResult> =>
  publishDecided({ context, input, info }, async ask => {
    const { creditCode, penaltyCaseId, necessity = null } = input;
    return { ...(await penaltyOfCase(ask, { creditCode, penaltyCaseId })), necessity };
  });

interface Publishing {
  context: RequestContext;
  input: { creditCode: string; idempotencyKey?: string | null };
  info: GraphQLResolveInfo;
}

/** A penalty as its authority decided it. */
type Decided = Omit<PublishPenaltyInput, 'creditCode' | 'idempotencyKey'>;

function publishDecided(
  { context, input, info }: Publishing,
  decidedBy: (ask: GraphClient) => Promise<Decided>,
): Promise<PenaltyResult> {
  const { creditCode, idempotencyKey } = input;
  const today = localDate(context.now);
  const facts = async (ask: GraphClient) => checkPenalty(ask, { creditCode, today, decided: await decidedBy(ask) });
  return context.write({ creditCode, idempotencyKey, info, input, facts }, enterPenalty);
}

/** A penalty that is to be put on record. */
interface ToRecord {
  creditCode: string;
  today: LocalDate;
  decided: Decided;
}

/** A penalty as it goes on record, with what the register says of its enterprise. */
export type CheckedPenalty = Awaited<ReturnType<typeof checkPenalty>>;

/** Checks a penalty before it goes on record. Refuses INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export async function checkPenalty(ask: GraphClient, { creditCode, today, decided }: ToRecord) {
  const { gravity, decidedOn } = decided;
  const fine = decided.fine ? amount('fine', decided.fine, { most: MOST_FINE }) : null;
  const violation = impersonalText('violation', decided.violation, LONGEST.violation);
  const texts = { ...checkDocument(decided), violation };
  const necessity = checkNecessity(decided);
  checkDecidedOn(decidedOn, today);
  const national = checkFields('CF', decided.fields, decidedOn);
  const field = decided.field ?? fieldOf(texts.authority);
  const known = await evidenceOf(ask, creditCode);
  checkFounded(decidedOn, known.facts);
  return { ...known, record: { ...texts, creditCode, gravity, decidedOn, fine, necessity, national, field } };
}

/** Puts a penalty on record, as a decision with its rule. Refuses DUPLICATE_DOCUMENT and INVALID_INPUT. */
export async function enterPenalty(
  write: Write,
  { zone, name, facts, record }: CheckedPenalty,
): Promise<Exclude<PenaltyResult, Refusal>> {
  const { creditCode, gravity, decidedOn, necessity, violation } = record;
  const today = localDate(write.now);
  await refuseDuplicate(write, 'penalty', record);
  const { inTime } = publishedInTime(zone, decidedOn, today);
  const publication = publishedUntil(zone, { gravity, decidedOn, necessary: necessity !== null });
  if (necessity !== null && !publication.possible) {
    throw refuse('INVALID_INPUT', MESSAGES.NEVER_PUBLISHED({ decidedOn }), { rule: ruleReference(publication.rule) });
  }
  const { until, rule } = publication;
  const id = randomUUID();
  const penalty = write.em.create(Penalty, {
    ...record,
    id,
    zone: zone.code,
    partyName: name,
    publishedOn: today,
    publishedUntil: until,
    inTime,
    // One that is put on record after its time is used by nobody.
    endedOn: until !== null && until < today ? today : null,
  });
  write.em.persist(penalty);
  const subject = { type: 'PenaltyRecord', id };
  write.decide({
    creditCode,
    subject,
    outcome: until === null ? 'NOT_PUBLISHED' : 'PUBLISHED',
    rule: ruleReference(rule),
    facts: { ...facts, gravity, decidedOn, necessity },
    reasons: [...reasonsOf(publication, { gravity, decidedOn, necessity }), ...toldOfRepair(rowOf(Penalty, penalty))],
  });
  write.record({
    type: until === null ? 'PenaltyRecorded' : 'PenaltyPublished',
    creditCode,
    subject,
    restricted: until === null,
    payload: { violation, gravity, decidedOn },
  });
  return { __typename: 'PenaltyRecord' as const, ...rowOf(Penalty, penalty) };
}

/** Why a minor penalty must be published; null where nobody says so. Refuses INVALID_INPUT for another class. */
function checkNecessity({ gravity, necessity }: Decided): string | null {
  if (necessity === null || necessity === undefined) return null;
  if (gravity !== 'MINOR') {
    throw refuse('INVALID_INPUT', MESSAGES.NECESSITY_OF_MINOR({ gravity: MESSAGES[gravity]() }));
  }
  return impersonalText('necessity', necessity, LONGEST.violation);
}

/** Characters of the texts of a record, as the data standard of 双公示 has them. */
export const LONGEST = { documentNo: 128, authority: 200, content: 4_000, violation: 2_000 } as const;

/** Five times the greatest fine that an authority of China has imposed on one enterprise until 2025, in yuan. */
const MOST_FINE = '100000000000.00';

/** Since this day enterprises are registered (工商企业登记管理条例): no decision on one is older. */
const FIRST_DECISION = '1982-08-09';

/** Refuses INVALID_INPUT a day of decision after today, or before enterprises were registered. */
export function checkDecidedOn(decidedOn: string, today: string): void {
  if (decidedOn > today) {
    throw refuse('INVALID_INPUT', MESSAGES.DECIDED_IN_FUTURE({ today, decidedOn }));
  }
  if (decidedOn < FIRST_DECISION) {
    throw refuse('INVALID_INPUT', MESSAGES.DECIDED_TOO_EARLY({ first: FIRST_DECISION, decidedOn }));
  }
}

/** Nobody is punished who is not there yet; a licence may be older, where the law wants it before the registration. */
function checkFounded(decidedOn: string, { foundedOn }: RegisterFacts): void {
  if (!foundedOn || decidedOn >= foundedOn) return;
  throw refuse('INVALID_INPUT', MESSAGES.BEFORE_FOUNDING({ foundedOn, decidedOn }));
}

/** What names a document: the authority that issued it, and its number there. */
interface Document {
  authority: string;
  documentNo: string;
}

/** Refuses INVALID_INPUT what is no number or no authority. */
export const checkDocument = ({ documentNo, authority }: Document): Document => ({
  documentNo: plainText('documentNo', documentNo, LONGEST.documentNo),
  authority: plainText('authority', authority, LONGEST.authority),
});

/** Refuses DUPLICATE_DOCUMENT what is on record already, however it is spelt. */
export async function refuseDuplicate(
  write: Write,
  table: 'licence' | 'penalty',
  { authority, documentNo }: Document,
): Promise<void> {
  // Of two writes of one document, whichever enterprises they are about, the second sees the first.
  await write.lock(table, comparable(`${authority} ${documentNo}`));
  if ((await documentOnRecord(write, table, { authority, documentNo })) === null) return;
  throw refuse('DUPLICATE_DOCUMENT', MESSAGES.DUPLICATE_DOCUMENT({ documentNo, authority }), {
    remedy: MESSAGES.CHECK_NUMBER(),
  });
}

/** The id of the record of a document, however that is spelt; null where there is none. */
export async function documentOnRecord(
  write: Write,
  table: 'licence' | 'penalty',
  { authority, documentNo }: Document,
): Promise<string | null> {
  const [existing] = await write.query<{ id: string }>(
    `select id from ${table}
      where document_key(authority) = document_key($1) and document_key(document_no) = document_key($2)`,
    [authority, documentNo],
  );
  return existing?.id ?? null;
}
