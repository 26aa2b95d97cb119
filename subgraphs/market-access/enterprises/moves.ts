/** Moves of an enterprise between its states on the register: stored, logged, and recorded for the feed. */
import { randomUUID } from 'node:crypto';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { EnterpriseStatus, RegistrationEvent } from '../generated.ts';
import { LogEntry } from './entities.ts';
import type { Enterprise } from './entities.ts';
import { MESSAGES, STATUS_WORDS } from './messages.ts';
import { ENTERPRISE_STATES } from './states.ts';
import type { EnterpriseAction } from './states.ts';

/** Each action: its event in the log, and the type of its change in the feed. */
const MOVES = {
  startDeregistration: ['DEREGISTRATION_STARTED', 'EnterpriseDeregistrationStarted'],
  stopDeregistration: ['DEREGISTRATION_ENDED', 'EnterpriseDeregistrationEnded'],
  returnToSuspended: ['DEREGISTRATION_ENDED', 'EnterpriseDeregistrationEnded'],
  returnToRevoked: ['DEREGISTRATION_ENDED', 'EnterpriseDeregistrationEnded'],
  returnToAnnulled: ['DEREGISTRATION_ENDED', 'EnterpriseDeregistrationEnded'],
  deregister: ['DEREGISTERED', 'EnterpriseDeregistered'],
  annulEstablishment: ['ESTABLISHMENT_ANNULLED', 'EnterpriseEstablishmentAnnulled'],
  restoreOperating: ['ESTABLISHMENT_RESTORED', 'EnterpriseEstablishmentRestored'],
  restoreSuspended: ['ESTABLISHMENT_RESTORED', 'EnterpriseEstablishmentRestored'],
  restoreRevoked: ['ESTABLISHMENT_RESTORED', 'EnterpriseEstablishmentRestored'],
  reopenOperating: ['DEREGISTRATION_ANNULLED', 'EnterpriseDeregistrationAnnulled'],
  reopenSuspended: ['DEREGISTRATION_ANNULLED', 'EnterpriseDeregistrationAnnulled'],
  reopenRevoked: ['DEREGISTRATION_ANNULLED', 'EnterpriseDeregistrationAnnulled'],
  reopenAnnulled: ['DEREGISTRATION_ANNULLED', 'EnterpriseDeregistrationAnnulled'],
  strikeOffAgain: ['DEREGISTRATION_RESTORED', 'EnterpriseDeregistrationRestored'],
  revoke: ['REVOKED', 'EnterpriseRevoked'],
  reinstateOperating: ['REVOCATION_ANNULLED', 'EnterpriseRevocationAnnulled'],
  reinstateSuspended: ['REVOCATION_ANNULLED', 'EnterpriseRevocationAnnulled'],
  suspend: ['SUSPENDED', 'EnterpriseSuspended'],
  resume: ['RESUMED', 'EnterpriseResumed'],
} as const satisfies Partial<Record<EnterpriseAction, readonly [event: RegistrationEvent, type: string]>>;

export type EnterpriseMove = keyof typeof MOVES;

/** The operations that make a move which callers ask for; the others follow from operations on a deregistration. */
const OPERATIONS: Readonly<Partial<Record<EnterpriseAction, string>>> = {
  startDeregistration: 'announceDeregistration',
  suspend: 'fileDormancy',
  resume: 'resumeBusiness',
};

/** The status after a move. Refuses ILLEGAL_TRANSITION, with the operations that are possible. */
function statusAfter(before: EnterpriseStatus, action: EnterpriseAction): EnterpriseStatus {
  const after = ENTERPRISE_STATES[before][action];
  if (after !== undefined) return after;
  const possible = (Object.keys(ENTERPRISE_STATES[before]) as EnterpriseAction[]).flatMap(one => OPERATIONS[one] ?? []);
  throw refuse(
    'ILLEGAL_TRANSITION',
    MESSAGES.MOVE_NOT_POSSIBLE({
      move: OPERATIONS[action] ?? action,
      status: STATUS_WORDS[before],
      possible: possible.length > 0 ? possible : MESSAGES.NO_MOVE(),
    }),
  );
}

/** Moves an enterprise. Refuses ILLEGAL_TRANSITION. */
export async function moveEnterprise(write: Write, enterprise: Enterprise, action: EnterpriseMove): Promise<void> {
  const { creditCode, name, zone, status: before, endedOn } = enterprise;
  const status = statusAfter(before, action);
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
      changes: before === status ? [] : [{ field: 'status', before, after: status }],
    }),
  );
  write.record({
    type,
    creditCode,
    subject: { type: 'Enterprise', id: creditCode },
    changedFields: endedOn || before === 'DEREGISTERED' ? ['status', 'endedOn'] : ['status'],
    payload: { name, zone, status, ...(endedOn && { endedOn }) },
  });
}
