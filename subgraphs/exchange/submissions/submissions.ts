/** What moves a submission: what its department tells, what the platform above answers, and an officer's own step. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { NOBODY } from '#shared/identity/rights.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import type { ResubmitRecordInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { RecordSubmission } from './entities.ts';
import { MESSAGES } from './messages.ts';
import { recordsOf } from './records.ts';
import { routeOf, routesOf } from './routes.ts';
import type { RecordSubmissionRow } from './rows.ts';
import { submissionLimit } from './rules.ts';

type SubmissionResult = (RecordSubmissionRow & { __typename: 'RecordSubmission' }) | Refusal;

/** A submission as it is opened. */
export type NewSubmission = Pick<
  RecordSubmission,
  'creditCode' | 'zone' | 'member' | 'profile' | 'recordId' | 'number' | 'kind' | 'startsOn' | 'content' | 'changeId'
>;

/** Opens a submission; what was returned of the same record ends with it. */
export async function openSubmission(
  write: Write,
  department: string,
  given: NewSubmission,
): Promise<RecordSubmission> {
  const { profile, recordId } = given;
  const returned = await write.em.find(RecordSubmission, { profile, recordId, state: 'RETURNED' });
  for (const one of returned) {
    one.state = 'REPLACED';
    tell(write, one, 'SubmissionReplaced', ['state']);
  }
  const submission = write.em.create(RecordSubmission, {
    ...given,
    id: randomUUID(),
    department,
    state: 'PENDING',
    openedAt: write.now,
    problems: [],
    tries: 0,
  });
  write.em.persist(submission);
  tell(write, submission, 'SubmissionOpened', []);
  return submission;
}

/** Tells of a submission: its enterprise, and the office on whose desk it stands. */
export function tell(write: Write, submission: RecordSubmission, type: string, changedFields: string[]): void {
  const { id, creditCode, profile, kind, zone, department } = submission;
  write.record({
    type,
    creditCode,
    subject: { type: 'RecordSubmission', id },
    changedFields,
    restricted: true,
    payload: { profile, kind, zone, department },
  });
}

const LONGEST_REASON = 500;

/** Submits a returned record anew (G50, X13). Refuses NOT_ENTITLED, NOT_FOUND, SUBMISSION_ENDED, INVALID_INPUT. */
export async function resubmitRecord(
  context: RequestContext,
  input: ResubmitRecordInput,
  info: GraphQLResolveInfo,
): Promise<SubmissionResult> {
  const { submissionId: id, idempotencyKey } = input;
  const found = isUuid(id) ? await context.loaders.recordSubmission.load(id) : null;
  const owner = found ? { creditCode: found.creditCode, keeper: found.department } : NOBODY;
  const creditCode = found?.creditCode ?? id.slice(0, 40);
  const facts = async (graph: GraphClient) => {
    // Of what there is not nobody is the keeper: the right has refused it.
    const wanted = found ? [found] : [];
    const [record] = await recordsOf(graph, wanted);
    if (!record) throw refuse('NOT_FOUND', MESSAGES.NO_RECORD({ id: found?.recordId ?? id }));
    return record;
  };
  return context.write({ creditCode, owner, idempotencyKey, info, input, facts }, async (write, { content }) => {
    const reason = impersonalText('reason', input.reason, LONGEST_REASON);
    const former = await write.em.findOneOrFail(RecordSubmission, { id });
    if (former.state !== 'RETURNED') {
      throw refuse('SUBMISSION_ENDED', MESSAGES.SUBMISSION_ENDED({ state: MESSAGES[former.state]() }));
    }
    const { zone, profile, recordId, department, number } = former;
    const member = routeOf(await routesOf(write.query), zone, profile)?.member ?? former.member;
    const startsOn = localDate(write.now);
    const next = { creditCode, zone, member, profile, recordId, kind: 'CORRECTION' as const, startsOn, content };
    const submission = await openSubmission(write, department, { ...next, number: number + 1, changeId: null });
    const row = rowOf(RecordSubmission, submission);
    write.decide({
      creditCode,
      subject: { type: 'RecordSubmission', id: row.id },
      outcome: 'RESUBMITTED',
      rule: ruleReference(submissionLimit(row)),
      facts: { profile, recordId, number: row.number, department, submissionId: id },
      reasons: [reason],
    });
    return { __typename: 'RecordSubmission' as const, ...row };
  });
}
