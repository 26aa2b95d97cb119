/** What is returned to the platform that submits (回流): a record with its faults, or data of an enterprise. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { isUuid } from '#shared/database/paging.ts';
import { localDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { quoted } from '#shared/identifiers/index.ts';
import { checkZone, impersonalText } from '#shared/input.ts';
import { itemOf, listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { FieldProblemInput, ReturnDataInput, ReturnRecordInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { fieldsRule } from '../submissions/rules.ts';
import { OutgoingReturn, ReceivedRecord } from './entities.ts';
import type { Problem } from './entities.ts';
import { checkCount, checkedFields, decide, tell } from './intake.ts';
import { MESSAGES } from './messages.ts';
import type { OutgoingReturnRow, ReceivedRecordRow } from './rows.ts';

type ReceivedResult = (ReceivedRecordRow & { __typename: 'ReceivedRecord' }) | Refusal;
type ReturnResult = (OutgoingReturnRow & { __typename: 'OutgoingReturn' }) | Refusal;

const LONGEST_REASON = 500;

/** Returns a record. Refuses NOT_ENTITLED, NOT_FOUND, RETURNED_BEFORE, INVALID_INPUT. */
export async function returnRecord(
  context: RequestContext,
  input: ReturnRecordInput,
  info: GraphQLResolveInfo,
): Promise<ReceivedResult> {
  const { receivedRecordId: id, idempotencyKey } = input;
  const found = isUuid(id) ? await context.loaders.receivedRecord.load(id) : null;
  const creditCode = found?.creditCode ?? id.slice(0, 40);
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const received = found && (await write.em.findOne(ReceivedRecord, { id }));
    if (!received) throw refuse('NOT_FOUND', MESSAGES.NO_RECORD({ id: id.slice(0, 40) }));
    const problems = checkProblems(input.problems, rowOf(ReceivedRecord, received));
    if (received.state !== 'ACCEPTED') throw refuse('RETURNED_BEFORE', MESSAGES.RETURNED_BEFORE());
    Object.assign(received, { state: 'RETURNED', problems });
    decide(write, received);
    tell(write, received, 'ReceivedRecordReturned', ['state', 'problems']);
    const { zone, member, submissionId } = received;
    await send(write, {
      ...{ creditCode, zone, member, submissionId, problems },
      kind: 'CORRECTION_WANTED',
      title: MESSAGES.CORRECTION_TITLE().zh,
      source: member,
      content: [],
      shareType: 'CONDITIONAL',
      returnedBy: context.principal.subject,
    });
    return { __typename: 'ReceivedRecord' as const, ...rowOf(ReceivedRecord, received) };
  });
}

/** What an officer finds wrong with fields of the standard. Refuses INVALID_INPUT. */
function checkProblems(given: readonly FieldProblemInput[], { profile, zone, startsOn }: ReceivedRecordRow): Problem[] {
  checkCount('problems', given);
  const rule = fieldsRule(profile, zone, startsOn);
  return given.map(({ field = null, reason }) => {
    if (field !== null && !itemOf(rule, field)) {
      throw refuse('INVALID_INPUT', MESSAGES.NO_FIELD({ got: quoted(field) }));
    }
    return { field, reason: impersonalText('reason', reason, LONGEST_REASON) };
  });
}

/** Returns data of an enterprise. Refuses NOT_ENTITLED, NOT_FOUND, INVALID_INPUT. */
export function returnData(
  context: RequestContext,
  input: ReturnDataInput,
  info: GraphQLResolveInfo,
): Promise<ReturnResult> {
  const { creditCode, member, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const zone = checkZone(input.zone);
    const { shareType } = input;
    if (shareType === 'NOT_SHARED') throw refuse('INVALID_INPUT', MESSAGES.NOT_SHARED());
    checkCount('fields', input.fields);
    const said = {
      title: impersonalText('title', input.title),
      source: impersonalText('source', input.source),
      content: checkedFields(input.fields),
    };
    await requirePlatform(write, member);
    const outgoing = await send(write, {
      ...{ creditCode, zone, member, shareType, ...said },
      kind: 'ENTERPRISE_DATA',
      submissionId: null,
      problems: [],
      returnedBy: context.principal.subject,
    });
    const row = rowOf(OutgoingReturn, outgoing);
    const subject = { type: 'OutgoingReturn', id: row.id };
    const { title, source } = said;
    write.decide({
      creditCode,
      subject,
      outcome: 'DATA_RETURNED',
      rule: ruleReference(listRule(zoneOf(zone), 'SHARE_TYPES', localDate(write.now))),
      facts: { member, source, shareType },
      reasons: [title],
    });
    write.record({
      type: 'DataReturned',
      creditCode,
      subject,
      changedFields: [],
      restricted: true,
      payload: { title, zone },
    });
    return { __typename: 'OutgoingReturn' as const, ...row };
  });
}

async function requirePlatform({ query }: Write, member: string): Promise<void> {
  const known = await query('select 1 from peer_platform where member = $1 and ended_at is null', [member]);
  if (known.length === 0) throw refuse('NOT_FOUND', MESSAGES.NO_PLATFORM({ member }));
}

const LAST = 'select coalesce(max(number), 0) as last from outgoing_return where member = $1';

/** Puts something into the list that the platform reads: numbered without gaps, so that a reader skips none. */
async function send(
  write: Write,
  given: Omit<OutgoingReturnRow, 'id' | 'number' | 'returnedAt'>,
): Promise<OutgoingReturn> {
  await write.lock('returns', given.member);
  const [{ last } = { last: 0 }] = await write.query<{ last: number }>(LAST, [given.member]);
  const outgoing = write.em.create(OutgoingReturn, {
    ...given,
    id: randomUUID(),
    number: last + 1,
    returnedAt: write.now,
  });
  write.em.persist(outgoing);
  return outgoing;
}
