/** Until when a dispute is answered, and what it must say (国令第809号, 校核): pure functions of rule, facts and time. */
import { dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { quoted } from '#shared/identifiers/index.ts';
import { clockRule, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { MESSAGES } from './messages.ts';
import type { ValueDisputeRow } from './rows.ts';

/** A field of a type, without arguments: what has a value. */
const FIELD = /^([A-Z]\w{0,79})\.([a-z]\w{0,79})$/;
const HASH = /^[0-9a-f]{64}$/;

/** The type and the name of a field. Refuses INVALID_INPUT. */
export function checkField(coordinate: string): { type: string; item: string } {
  const [, type, item] = FIELD.exec(coordinate) ?? [];
  if (type !== undefined && item !== undefined) return { type, item };
  throw refuse('INVALID_INPUT', MESSAGES.NO_FIELD({ got: quoted(coordinate) }));
}

/** The SM3 hash of a value. Refuses INVALID_INPUT. */
export function checkHash(hash: string): string {
  const lower = hash.toLowerCase();
  if (HASH.test(lower)) return lower;
  throw refuse('INVALID_INPUT', MESSAGES.NO_HASH({ got: quoted(hash) }));
}

type Disputed = Pick<ValueDisputeRow, 'zone' | 'disputedAt'>;

/** The limit of the answer, by the rule of the day of the dispute. */
export const disputeLimit = ({ zone, disputedAt }: Disputed): ResolvedRule<'clock'> =>
  clockRule(zoneOf(zone), 'VALUE_DISPUTE_ANSWER', localDate(new Date(disputedAt)));

/** The last day to answer. */
export const disputeDue = (dispute: Disputed): LocalDate =>
  dueAt(new Date(dispute.disputedAt), disputeLimit(dispute).parameters.amount, calendarOf(dispute.zone)).dueDate;

/** Whether a dispute waits for its answer beyond the last day. */
export const isLate = (dispute: Disputed & Pick<ValueDisputeRow, 'state'>, now: Date): boolean =>
  dispute.state === 'OPEN' && localDate(now) > disputeDue(dispute);
