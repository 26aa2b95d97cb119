/**
 * The trail of a tender (Q19): each event has a hash that holds the hash of the event before, so that a change of one
 * shows. Pure functions.
 */
import { createHash } from 'node:crypto';
import type { Message } from '#shared/messages.ts';
import { MESSAGES } from './messages.ts';
import type { TenderEventRow, TenderRow } from './rows.ts';

/** An event as its hash is made. */
export type TrailEvent = Pick<TenderEventRow, 'number' | 'type' | 'at' | 'by' | 'detail'>;

/** Whether a trail is whole, and where it is not: at which event, and why. */
export interface TrailFinding {
  intact: boolean;
  brokenAt: number | null;
  finding: Message;
}

/** What the chain of a tender's events begins with. */
export const genesis = (tenderId: string): string => createHash('sha256').update(`tender ${tenderId}`).digest('hex');

/** JSON with keys in order: the database keeps them in an order of its own. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/**
 * The hash of an event, which holds the hash of the event before: to change one event, all that follow must be changed,
 * and the head that the feed has.
 */
export const hashOf = (before: string, { number, type, at, by, detail }: TrailEvent): string =>
  createHash('sha256')
    .update(`${before}\n${canonical({ number, type, at: new Date(at).toISOString(), by, detail })}`)
    .digest('hex');

const broken = (brokenAt: number, finding: Message): TrailFinding => ({ intact: false, brokenAt, finding });

/** Q19: whether a trail is whole: every event as recorded, and as many as the tender says, up to the head it says. */
export function verifyTrail(
  tenderId: string,
  events: readonly (TrailEvent & { hash: string })[],
  { trailLength, trailHead }: Pick<TenderRow, 'trailLength' | 'trailHead'>,
): TrailFinding {
  let head = genesis(tenderId);
  for (const [index, event] of events.entries()) {
    const number = index + 1;
    if (event.number !== number) return broken(number, MESSAGES.EVENT_MISSING({ number }));
    if (hashOf(head, event) !== event.hash) {
      return broken(number, MESSAGES.EVENT_CHANGED({ number }));
    }
    head = event.hash;
  }
  const { length } = events;
  const counts = { recorded: trailLength, there: length };
  if (length < trailLength) return broken(length + 1, MESSAGES.EVENTS_MISSING({ ...counts, number: length + 1 }));
  if (length > trailLength)
    return broken(trailLength + 1, MESSAGES.EVENTS_ADDED({ ...counts, number: trailLength + 1 }));
  if (head !== trailHead) return broken(length, MESSAGES.OTHER_HEAD({ number: length }));
  return { intact: true, brokenAt: null, finding: MESSAGES.INTACT({ count: length }) };
}
