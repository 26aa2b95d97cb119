/**
 * The six kinds of credit commitment (Y11), the one in place of a proof among them (G45): signed before, put on record
 * when performed, and published whether kept or not.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { formatMoment, localDate } from '#shared/clock/index.ts';
import type { GraphClient } from '#shared/context.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { impersonalText } from '#shared/input.ts';
import { hashOf, signDocument, signingKey } from '#shared/signing/index.ts';
import { ruleOfDay, ruleReference } from '#shared/zones/index.ts';
import { NATIONAL_ZONE, evidenceOf } from '../evidence.ts';
import type { RecordPerformanceInput, SignCommitmentInput } from '../generated.ts';
import { basisOf } from '../listings/listings.ts';
import type { RequestContext } from '../loaders.ts';
import { BrokenPromise } from '../promises/entities.ts';
import { Commitment } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { CommitmentRow } from './rows.ts';
import { checkPromised } from './rules.ts';

type CommitmentResult = (CommitmentRow & { __typename: 'Commitment' }) | Refusal;

const LONGEST_PERFORMANCE = 2_000;

/** Signs a commitment. Refuses KIND_NOT_OFFERED, INVALID_INPUT, NOT_FOUND, EVIDENCE_UNAVAILABLE. */
export function signCommitment(
  context: RequestContext,
  input: SignCommitmentInput,
  info: GraphQLResolveInfo,
): Promise<CommitmentResult> {
  const { creditCode, kind, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    impersonalText('matter', input.matter);
    impersonalText('content', input.content, 4_000);
    const { zone, name } = await evidenceOf(ask, creditCode);
    const today = localDate(context.now);
    const rule = ruleOfDay('list', zone, 'COMMITMENT_KINDS', today);
    return { name, zone, promised: checkPromised(rule, input, today) };
  };
  return context.write({ creditCode, idempotencyKey, info, input, facts }, async (write, { name, zone, promised }) => {
    const id = randomUUID();
    const content = {
      document: '信用承诺书',
      id,
      creditCode,
      name,
      zone: zone.code,
      kind,
      ...promised,
      signedAt: formatMoment(write.now),
    };
    const commitment = write.em.create(Commitment, {
      ...promised,
      id,
      creditCode,
      kind,
      signedAt: write.now,
      signedBy: context.principal.subject,
      state: 'SIGNED',
      hash: hashOf(content),
      document: signDocument(content, await signingKey(write)),
    });
    write.em.persist(commitment);
    return recorded(write, commitment, 'CommitmentSigned', []);
  });
}

/** Puts on record whether a commitment was kept. Refuses NOT_FOUND, PERFORMANCE_ON_RECORD, INVALID_INPUT. */
export function recordPerformance(
  context: RequestContext,
  input: RecordPerformanceInput,
  info: GraphQLResolveInfo,
): Promise<CommitmentResult> {
  const { creditCode, commitmentId: id, kept, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const performance = impersonalText('performance', input.performance, LONGEST_PERFORMANCE);
    const basis = basisOf(input.basis);
    const commitment = isUuid(id) ? await write.em.findOne(Commitment, { id, creditCode }) : null;
    if (!commitment) throw refuse('NOT_FOUND', MESSAGES.NO_COMMITMENT({ creditCode, id: id.slice(0, 40) }));
    if (commitment.state !== 'SIGNED') {
      throw refuse('PERFORMANCE_ON_RECORD', MESSAGES.PERFORMANCE_ON_RECORD({ state: MESSAGES[commitment.state]() }));
    }
    const state = kept ? 'KEPT' : 'NOT_KEPT';
    const performedBy = context.principal.subject;
    Object.assign(commitment, { state, performance, performedAt: write.now, performedBy });
    decide(write, commitment, { performance, basis });
    if (!kept) recordBroken(write, commitment, context.department);
    const changed = ['state', 'performance', 'performedAt', ...(commitment.dueOn ? ['overdue'] : [])];
    return recorded(write, commitment, kept ? 'CommitmentKept' : 'CommitmentBroken', changed);
  });
}

function decide(
  write: Write,
  commitment: Commitment,
  { performance, basis }: { performance: string; basis: string },
): void {
  const { creditCode, kind, matter, signedAt, state } = commitment;
  write.decide({
    creditCode,
    subject: subjectOf(commitment),
    outcome: state === 'KEPT' ? 'KEPT' : 'PROMISE_BROKEN',
    rule: ruleReference(ruleOfDay('list', NATIONAL_ZONE, 'PROMISE_STANDING', localDate(write.now))),
    facts: { commitmentKind: MESSAGES[kind](), matter, signedAt: formatMoment(new Date(signedAt)) },
    reasons: [MESSAGES.FOUND({ performance })],
    basis,
  });
}

/** A commitment that was not kept counts like any promise to a department, and is repaired like one. */
function recordBroken(write: Write, { id, creditCode, matter, content, dueOn }: Commitment, department: string): void {
  const today = localDate(write.now);
  const promise = write.em.create(BrokenPromise, {
    id,
    creditCode,
    department,
    kind: 'COMMITMENT',
    matter,
    owed: [[...content].slice(0, 200).join('')],
    dueOn: dueOn ?? today,
    brokenAt: write.now,
    recordedOn: today,
  });
  write.em.persist(promise);
  write.record({
    type: 'PromiseBroken',
    creditCode,
    subject: { type: 'BrokenPromise', id },
    payload: { department, kind: 'COMMITMENT', matter, dueOn: promise.dueOn },
  });
}

const subjectOf = ({ id }: Commitment) => ({ type: 'Commitment', id });

function recorded(
  write: Write,
  commitment: Commitment,
  type: string,
  changedFields: string[],
): CommitmentRow & { __typename: 'Commitment' } {
  const { creditCode, kind, matter, state } = commitment;
  write.record({ type, creditCode, subject: subjectOf(commitment), changedFields, payload: { kind, matter, state } });
  return { __typename: 'Commitment' as const, ...rowOf(Commitment, commitment) };
}
