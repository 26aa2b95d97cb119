/**
 * Records that another platform submits: each is taken once by its id, and judged by the standard of its fields. The
 * answer to each is a decision; a whole message is one transaction.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { ENTERPRISE_LOCK } from '#shared/database/write.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { memberOf } from '#shared/identity/principal.ts';
import { quoted } from '#shared/identifiers/index.ts';
import { checkZone, impersonalText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { SubmitRecordsInput, SubmittedFieldInput, SubmittedRecordInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { placeOf } from '../peers/anchors.ts';
import { fieldsRule } from '../submissions/rules.ts';
import { ReceivedRecord } from './entities.ts';
import type { ReceivedField } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { SubmissionAnswerRow } from './rows.ts';
import { problemsOf } from './rules.ts';

type ReceiptResult = { __typename: 'SubmissionReceipt'; answers: SubmissionAnswerRow[] } | Refusal;

/** Records of one message; characters of a code and of a value. */
const MOST = 50;
const LONGEST = { code: 100, value: 2_000 } as const;

/** Takes the records of another platform. Refuses NOT_ENTITLED, NOT_GRANTED, INVALID_INPUT. */
export function submitRecords(
  context: RequestContext,
  input: SubmitRecordsInput,
  info: GraphQLResolveInfo,
): Promise<ReceiptResult> {
  const { idempotencyKey, records, homeZone } = input;
  const member = memberOf(context.principal) ?? '';
  return context.write({ creditCode: member, idempotencyKey, info, input }, async write => {
    const zone = checkZone(input.zone);
    checkRecords(records);
    if ((await placeOf(write.query, member)) !== homeZone) {
      throw refuse('NOT_GRANTED', MESSAGES.OTHER_PLACE({ member, place: quoted(homeZone) }));
    }
    await write.lock(ENTERPRISE_LOCK, ...new Set(records.map(({ creditCode }) => creditCode)));
    const answers: SubmissionAnswerRow[] = [];
    for (const record of records) answers.push(await take(write, { record, member, zone }));
    return { __typename: 'SubmissionReceipt' as const, answers };
  });
}

function checkRecords(records: readonly SubmittedRecordInput[]): void {
  checkCount('records', records);
  for (const { submissionId, recordId, number } of records) {
    for (const [field, id] of Object.entries({ submissionId, recordId }))
      if (!isUuid(id)) throw refuse('INVALID_INPUT', MESSAGES.NO_ID({ field, got: quoted(id) }));
    if (number < 1) throw refuse('INVALID_INPUT', MESSAGES.NO_NUMBER({ got: number }));
  }
  const ids = records.map(({ submissionId }) => submissionId.toLowerCase());
  const doubled = ids.find((id, index) => ids.indexOf(id) !== index);
  if (doubled !== undefined) throw refuse('INVALID_INPUT', MESSAGES.DOUBLED_RECORD({ got: doubled }));
}

/** Refuses a list that is empty or too long. */
export function checkCount(field: string, list: readonly unknown[]): void {
  if (list.length >= 1 && list.length <= MOST) return;
  throw refuse('INVALID_INPUT', MESSAGES.COUNT({ field, most: MOST, got: list.length }));
}

/** Fields as they are stored. Refuses INVALID_INPUT. */
export const checkedFields = (fields: readonly SubmittedFieldInput[]): ReceivedField[] =>
  fields.map(({ code, value }) => ({
    code: impersonalText('code', code, LONGEST.code),
    value: impersonalText('value', value, LONGEST.value),
  }));

interface Taking {
  record: SubmittedRecordInput;
  member: string;
  zone: string;
}

/** The answer to a record: the former one where it was taken before. */
async function take(write: Write, { record, member, zone }: Taking): Promise<SubmissionAnswerRow> {
  const { submissionId } = record;
  const former = await write.em.findOne(ReceivedRecord, { member, submissionId });
  if (former) {
    tell(write, former, 'RecordSentAgain', []);
    return { submissionId, outcome: former.state, problems: former.problems };
  }
  const problems = problemsOf(record, zone, write.now);
  const { creditCode, profile, recordId, number, kind, startsOn, fields } = record;
  const received = write.em.create(ReceivedRecord, {
    ...{ creditCode, zone, member, submissionId, profile, recordId, number, kind, startsOn, problems },
    id: randomUUID(),
    content: checkedFields(fields),
    state: problems.length === 0 ? 'ACCEPTED' : 'RETURNED',
    receivedAt: write.now,
  });
  write.em.persist(received);
  decide(write, received);
  tell(write, received, 'RecordReceived', []);
  return { submissionId, outcome: received.state, problems };
}

const OUTCOMES = { ACCEPTED: 'RECORD_ACCEPTED', RETURNED: 'RECORD_RETURNED' } as const;

/** Stores what was decided on a record, with every reason. */
export function decide(write: Write, received: ReceivedRecord): void {
  const { id, creditCode, state, profile, zone, startsOn, recordId, number, kind, member, problems } = rowOf(
    ReceivedRecord,
    received,
  );
  const reasons = problems.map(({ field, reason }) => (field === null ? reason : MESSAGES.OF_FIELD({ field, reason })));
  write.decide({
    creditCode,
    subject: { type: 'ReceivedRecord', id },
    outcome: OUTCOMES[state],
    rule: ruleReference(fieldsRule(profile, zone, startsOn)),
    facts: { member, profile, recordId, number, submissionKind: kind },
    reasons: reasons.length > 0 ? reasons : [MESSAGES.ACCEPTED()],
  });
}

/** Tells of a record. */
export function tell(write: Write, received: ReceivedRecord, type: string, changedFields: string[]): void {
  const { id, creditCode, profile, kind, state, zone } = received;
  write.record({
    type,
    creditCode,
    subject: { type: 'ReceivedRecord', id },
    changedFields,
    restricted: true,
    payload: { profile, kind, state, zone },
  });
}
