/** What every route of a deregistration shares: its writes, what stands in its way, how it ends, how it is told. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type { Blocker } from '#shared/case/blockers.ts';
import type { Telling } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { advance } from '#shared/case/state-machine.ts';
import type { Write } from '#shared/database/write.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import { DEREGISTRATION_STATES, blockersOf } from './rules.ts';
import type { DeregistrationAction } from './rules.ts';
import { Deregistration } from './entities.ts';
import { Enterprise, LogEntry } from '../enterprises/entities.ts';
import type { DeregistrationKind } from '../generated.ts';
import type { DeregistrationRow } from './rows.ts';
import type { RequestContext } from '../loaders.ts';
import { ENTERPRISE_STATES } from '../enterprises/states.ts';

/** Refused for what stands in the way, as data. */
interface Blocked {
  __typename: 'DeregistrationBlocked';
  code: string;
  message: string;
  rule: RuleReference | null;
  blockers: Blocker[];
}
export type DeregistrationResult = (DeregistrationRow & { __typename: 'Deregistration' }) | Blocked | Refusal;

/** Thrown inside a write to roll it back with the blockers that were found. */
class BlockedError extends Error {
  readonly blocked: Blocked;
  constructor(blocked: Blocked) {
    super(blocked.message);
    this.blocked = blocked;
  }
}

const EVIDENCE = `query DeregistrationEvidence($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) {
  deregistrationBlockers { code department message operation } } }`;

/**
 * Asks every department what stands in the way; throws {@link BlockedError} where something does. Returns what was
 * asked, for the decision.
 */
export async function refuseBlocked(
  context: RequestContext,
  creditCode: string,
  kind: DeregistrationKind,
  rule: RuleReference,
): Promise<Record<string, unknown>> {
  const { enterprise } = await context.graph<{ enterprise: { deregistrationBlockers: Blocker[] | null } | null }>(
    EVIDENCE,
    { creditCode },
  );
  if (!enterprise?.deregistrationBlockers)
    throw refuse('EVIDENCE_UNAVAILABLE', 'what stands in the way could not be had from every department', {
      remedy: 'try again when all departments answer',
    });
  const blockers = blockersOf(kind, enterprise.deregistrationBlockers);
  if (blockers.length === 0) return { blockers: [] };
  const message = `${creditCode} cannot be deregistered while ${blockers.length} ${blockers.length === 1 ? 'thing stands' : 'things stand'} in the way: ${blockers.map(one => one.message).join('; ')}`;
  throw new BlockedError({
    __typename: 'DeregistrationBlocked',
    code: 'DEREGISTRATION_BLOCKED',
    message,
    rule,
    blockers,
  });
}

/** A write about an enterprise's deregistration; blockers come back as data. */
export async function writing(
  context: RequestContext,
  input: { creditCode: string; idempotencyKey?: string | null | undefined },
  info: GraphQLResolveInfo,
  work: (write: Write, enterprise: Enterprise) => Promise<DeregistrationResult>,
): Promise<DeregistrationResult> {
  const { creditCode, idempotencyKey } = input;
  try {
    return await context.write({ creditCode, idempotencyKey, info, input }, async write => {
      const enterprise = await write.em.findOne(Enterprise, { creditCode });
      if (!enterprise) throw refuse('NOT_FOUND', `there is no enterprise ${creditCode} on the register`);
      return work(write, enterprise);
    });
  } catch (error) {
    if (error instanceof BlockedError) return error.blocked;
    throw error;
  }
}

export async function openOne(write: Write, { creditCode }: Enterprise): Promise<Deregistration> {
  const open = await write.em.findOne(Deregistration, { creditCode, endedOn: null });
  if (!open) throw refuse('NOT_FOUND', `${creditCode} has no deregistration under way`);
  return open;
}

export async function closing(write: Write, enterprise: Enterprise): Promise<Deregistration> {
  const open = await openOne(write, enterprise);
  if (open.caseId) return open;
  throw refuse(
    'ILLEGAL_TRANSITION',
    `there is nothing to decide on before the application to close, but the deregistration is in state ${open.state}`,
  );
}

/** Ends a deregistration: the enterprise leaves the register, or is again what it was before. */
export async function end(
  write: Write,
  enterprise: Enterprise,
  deregistration: Deregistration,
  action: DeregistrationAction,
): Promise<void> {
  const before = enterprise.status;
  deregistration.state = advance(DEREGISTRATION_STATES, deregistration.state, action);
  deregistration.endedOn = localDate(write.now);
  await moveEnterprise(
    write,
    enterprise,
    action === 'close'
      ? 'deregister'
      : (RETURNS[deregistration.statusBefore as keyof typeof RETURNS] ?? 'stopDeregistration'),
  );
  log(
    write,
    enterprise.creditCode,
    action === 'close' ? 'DEREGISTERED' : 'DEREGISTRATION_ENDED',
    before,
    enterprise.status,
  );
}

/**
 * One that was suspended or revoked before goes back to that: a deregistration that came to nothing gives no right to
 * do business.
 */
const RETURNS = { SUSPENDED: 'returnToSuspended', REVOKED: 'returnToRevoked' } as const;

/** What the feed calls the register's own steps, whatever led to them. */
const REGISTER_CHANGES = {
  startDeregistration: 'EnterpriseDeregistrationStarted',
  stopDeregistration: 'EnterpriseDeregistrationEnded',
  returnToSuspended: 'EnterpriseDeregistrationEnded',
  returnToRevoked: 'EnterpriseDeregistrationEnded',
  deregister: 'EnterpriseDeregistered',
  suspend: 'EnterpriseSuspended',
  resume: 'EnterpriseResumed',
} as const;

export async function moveEnterprise(
  write: Write,
  enterprise: Enterprise,
  action: keyof typeof REGISTER_CHANGES,
): Promise<void> {
  enterprise.status = advance(ENTERPRISE_STATES, enterprise.status, action);
  // Former names are found by the status too.
  await write.query('update former_name set status = $2 where credit_code = $1', [
    enterprise.creditCode,
    enterprise.status,
  ]);
  const { creditCode, name, zone, status, endedOn } = enterprise;
  write.record({
    type: REGISTER_CHANGES[action],
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: endedOn ? ['status', 'endedOn'] : ['status'],
    payload: { name, zone, status, ...(endedOn && { endedOn }) },
  });
}

export function log(
  write: Write,
  creditCode: string,
  event: 'DEREGISTRATION_STARTED' | 'DEREGISTRATION_ENDED' | 'DEREGISTERED',
  before: string,
  after: string,
): void {
  write.em.persist(
    write.em.create(LogEntry, {
      id: randomUUID(),
      creditCode,
      event,
      recordedAt: write.now,
      changes: [{ field: 'status', before, after }],
    }),
  );
}

export const subjectOf = ({ id }: { id: string }): { type: string; id: string } => ({ type: 'Deregistration', id });
/** A deregistration is published: its steps are public. */
export const telling = (deregistration: Deregistration, type: string): Telling => ({
  type,
  subject: subjectOf(deregistration),
  payload: { state: deregistration.state },
  restricted: false,
});

export function told(
  write: Write,
  deregistration: Deregistration,
  type: string,
  payload: Record<string, unknown>,
): DeregistrationResult {
  const { creditCode, state } = deregistration;
  const changedFields = type === 'DeregistrationAnnounced' ? [] : ['state'];
  write.record({ type, creditCode, subject: subjectOf(deregistration), changedFields, payload: { state, ...payload } });
  return resultOf(deregistration);
}

export const resultOf = ({
  objection,
  caseId,
  endedOn,
  closeBy,
  liquidation,
  statusBefore: _before,
  ...rest
}: Deregistration): DeregistrationResult => ({
  __typename: 'Deregistration',
  ...rest,
  closeBy: closeBy ?? null,
  liquidation: liquidation ?? null,
  objection: objection ?? null,
  caseId: caseId ?? null,
  endedOn: endedOn ?? null,
});
