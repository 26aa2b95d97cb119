/** Moves of an enterprise between its states on the register: stored, logged, and recorded for the feed. */
import { randomUUID } from 'node:crypto';
import { advance } from '#shared/case/state-machine.ts';
import type { Write } from '#shared/database/write.ts';
import type { RegistrationEvent } from '../generated.ts';
import { LogEntry } from './entities.ts';
import type { Enterprise } from './entities.ts';
import { ENTERPRISE_STATES } from './states.ts';
import type { EnterpriseAction } from './states.ts';

/** Each action: its event in the log, and the type of its change in the feed. */
const MOVES = {
  startDeregistration: ['DEREGISTRATION_STARTED', 'EnterpriseDeregistrationStarted'],
  stopDeregistration: ['DEREGISTRATION_ENDED', 'EnterpriseDeregistrationEnded'],
  returnToSuspended: ['DEREGISTRATION_ENDED', 'EnterpriseDeregistrationEnded'],
  returnToRevoked: ['DEREGISTRATION_ENDED', 'EnterpriseDeregistrationEnded'],
  deregister: ['DEREGISTERED', 'EnterpriseDeregistered'],
  suspend: ['SUSPENDED', 'EnterpriseSuspended'],
  resume: ['RESUMED', 'EnterpriseResumed'],
} as const satisfies Partial<Record<EnterpriseAction, readonly [event: RegistrationEvent, type: string]>>;

export type EnterpriseMove = keyof typeof MOVES;

/** Moves an enterprise. Refuses ILLEGAL_TRANSITION. */
export async function moveEnterprise(write: Write, enterprise: Enterprise, action: EnterpriseMove): Promise<void> {
  const { creditCode, name, zone, status: before, endedOn } = enterprise;
  const status = advance(ENTERPRISE_STATES, before, action);
  enterprise.status = status;
  // The search finds former names by the status too.
  await write.query('update former_name set status = $2 where credit_code = $1', [creditCode, status]);
  const [event, type] = MOVES[action];
  write.em.persist(
    write.em.create(LogEntry, {
      id: randomUUID(),
      creditCode,
      event,
      recordedAt: write.now,
      changes: [{ field: 'status', before, after: status }],
    }),
  );
  write.record({
    type,
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: endedOn ? ['status', 'endedOn'] : ['status'],
    payload: { name, zone, status, ...(endedOn && { endedOn }) },
  });
}
