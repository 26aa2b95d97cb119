/**
 * Who reads a value and holds it to be wrong disputes it (校核, 国令第809号); the department that keeps it answers in time:
 * it has corrected it by its own operation, which its feed tells, or says why it stands.
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
import { NOBODY } from '#shared/identity/rights.ts';
import { impersonalText } from '#shared/input.ts';
import { ruleReference } from '#shared/zones/index.ts';
import { zoneOfEnterprise } from '../evidence.ts';
import type { AnswerDisputeInput, DisputeValueInput } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { ValueDispute } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { ValueDisputeRow } from './rows.ts';
import { checkField, checkHash, disputeDue, disputeLimit } from './rules.ts';

type DisputeResult = (ValueDisputeRow & { __typename: 'ValueDispute' }) | Refusal;

const LONGEST = { thing: 200, reason: 2_000, correction: 200 } as const;

/**
 * Disputes a value. Refuses INVALID_INPUT, NOT_IN_LEDGER, NOT_GRANTED, NOT_FOUND, DISPUTE_OPEN, EVIDENCE_UNAVAILABLE.
 */
export function disputeValue(
  context: RequestContext,
  input: DisputeValueInput,
  info: GraphQLResolveInfo,
): Promise<DisputeResult> {
  const { creditCode: disputer, about, idempotencyKey } = input;
  const facts = async (ask: GraphClient) => {
    const zone = await zoneOfEnterprise(ask, about);
    if (zone === null) throw refuse('NOT_FOUND', MESSAGES.NO_ENTERPRISE({ creditCode: about }));
    return { zone };
  };
  const options = { creditCode: about, owner: { creditCode: disputer }, idempotencyKey, info, input, facts };
  return context.write(options, async (write, { zone }) => {
    const thing = impersonalText('thing', input.thing, LONGEST.thing);
    const valueHash = checkHash(input.valueHash);
    const reason = impersonalText('reason', input.reason, LONGEST.reason);
    const { field } = input;
    const department = await keeperOf(write, field);
    if (context.principal.role === 'enterprise') requireOwn(disputer, about);
    else await requireGranted(write, disputer, field);
    await requireNoneOpen(write, { creditCode: about, field, thing });
    const dispute = write.em.create(ValueDispute, {
      ...{ id: randomUUID(), creditCode: about, zone, disputer, department, field, thing, valueHash, reason },
      state: 'OPEN',
      disputedAt: write.now,
      disputedBy: context.principal.subject,
    });
    write.em.persist(dispute);
    return stored(write, dispute, { outcome: 'RECEIVED', reasons: [MESSAGES.DISPUTED({ field, reason })] });
  });
}

const KEEPERS = `select department from data_resource where kind = 'CONTRACT' and name = $1 and items @> $2::jsonb
  order by catalog_code limit 1`;

/** The department whose contract offers a field. Refuses INVALID_INPUT, NOT_IN_LEDGER. */
async function keeperOf({ query }: Write, field: string): Promise<string> {
  const { type, item } = checkField(field);
  const [keeper] = await query<{ department: string }>(KEEPERS, [type, JSON.stringify([{ name: item }])]);
  if (keeper) return keeper.department;
  throw refuse('NOT_IN_LEDGER', MESSAGES.NOT_IN_LEDGER({ field }));
}

function requireOwn(disputer: string, creditCode: string): void {
  if (disputer !== creditCode) throw refuse('NOT_ENTITLED', MESSAGES.OTHER_ENTERPRISE({ creditCode }));
}

const GRANTED = `select 1 from access_grant
  where credit_code = $1 and $2 = any(fields) and revoked_at is null and ends_on >= $3::date limit 1`;

/** Who receives a field under an agreement that stands may dispute it. Refuses NOT_GRANTED. */
async function requireGranted({ query, now }: Write, creditCode: string, field: string): Promise<void> {
  const [granted] = await query(GRANTED, [creditCode, field, localDate(now)]);
  if (!granted) throw refuse('NOT_GRANTED', MESSAGES.NOT_GRANTED({ creditCode, field }));
}

async function requireNoneOpen(
  { em }: Write,
  value: Pick<ValueDispute, 'creditCode' | 'field' | 'thing'>,
): Promise<void> {
  const open = await em.findOne(ValueDispute, { ...value, state: 'OPEN' });
  if (!open) return;
  throw refuse('DISPUTE_OPEN', MESSAGES.DISPUTE_OPEN({ dueDate: disputeDue(rowOf(ValueDispute, open)) }));
}

/** Answers a dispute. Refuses NOT_ENTITLED, DISPUTE_ENDED, INVALID_INPUT. */
export async function answerDispute(
  context: RequestContext,
  input: AnswerDisputeInput,
  info: GraphQLResolveInfo,
): Promise<DisputeResult> {
  const { disputeId: id, upheld, idempotencyKey } = input;
  const found = isUuid(id) ? await context.loaders.valueDispute.load(id) : null;
  const owner = found ? { creditCode: found.creditCode, keeper: found.department } : NOBODY;
  const creditCode = found?.creditCode ?? id.slice(0, 40);
  return context.write({ creditCode, owner, idempotencyKey, info, input }, async write => {
    // Of what there is not nobody is the keeper: the right has refused it.
    const dispute = await write.em.findOneOrFail(ValueDispute, { id });
    if (dispute.state !== 'OPEN') {
      throw refuse('DISPUTE_ENDED', MESSAGES.DISPUTE_ENDED({ state: MESSAGES[dispute.state]() }));
    }
    const reason = impersonalText('reason', input.reason, LONGEST.reason);
    const correction = correctionOf(input);
    const state = upheld ? 'UPHELD' : 'REFUSED';
    const { subject: answeredBy } = context.principal;
    Object.assign(dispute, { state, answeredAt: write.now, answeredBy, answerReason: reason, correction });
    const reasons = correction === null ? [reason] : [reason, MESSAGES.CORRECTED_BY({ correction })];
    return stored(write, dispute, { outcome: state, reasons });
  });
}

/** By what the value was corrected. Refuses INVALID_INPUT one that is missing, or that belongs to no correction. */
function correctionOf({ upheld, correction }: AnswerDisputeInput): string | null {
  const given = typeof correction === 'string' && correction.trim() !== '';
  if (upheld !== given) throw refuse('INVALID_INPUT', MESSAGES.CORRECTION_NEEDED());
  return given ? impersonalText('correction', correction, LONGEST.correction) : null;
}

const CHANGES = {
  RECEIVED: ['ValueDisputed', []],
  UPHELD: ['DisputeUpheld', ['state', 'answeredAt', 'answerReason', 'correction']],
  REFUSED: ['DisputeRefused', ['state', 'answeredAt', 'answerReason']],
  DISPUTE_OVERDUE: ['DisputeOverdue', ['overdue']],
} as const;

interface Step {
  outcome: keyof typeof CHANGES;
  reasons: Parameters<Write['decide']>[0]['reasons'];
}

/** Stores the decision on a dispute, and tells it: the department that keeps the value reads it in the feed. */
export function stored(
  write: Write,
  dispute: ValueDispute,
  { outcome, reasons }: Step,
): ValueDisputeRow & { __typename: 'ValueDispute' } {
  const row = rowOf(ValueDispute, dispute);
  const { id, creditCode, department, field, thing, valueHash, zone, disputer } = row;
  const subject = { type: 'ValueDispute', id };
  const dueDate = disputeDue(row);
  write.decide({
    creditCode,
    subject,
    outcome,
    rule: ruleReference(disputeLimit(row)),
    facts: { department, field, thing, valueHash, disputer, dueDate, inTime: localDate(write.now) <= dueDate },
    reasons,
  });
  const [type, changedFields] = CHANGES[outcome];
  const payload = { department, field, zone, dueDate };
  write.record({ type, creditCode, subject, changedFields: [...changedFields], restricted: true, payload });
  return { __typename: 'ValueDispute' as const, ...row };
}
