/** What a department told, as it is kept: pure functions of a line of its feed. */
import { createHash } from 'node:crypto';
import { openPart } from '#shared/database/open-part.ts';
import type { ToldChange } from '#shared/server/feeds.ts';
import type { Text } from '#shared/messages.ts';
import { saidOf } from './sentences.ts';
import type { Catalogue } from './sentences.ts';

/** An event as it goes into the database, before it has its place in a chain. */
export interface KeptEvent {
  id: string;
  department: string;
  sourceCursor: string;
  sourceOrder: string;
  creditCode: string;
  type: string;
  subjectType: string;
  subjectId: string;
  changedFields: readonly string[];
  restricted: boolean;
  officeOnly: boolean;
  payload: Readonly<Record<string, unknown>>;
  /** What of the payload everybody may read. */
  openPayload: Readonly<Record<string, unknown>>;
  text: Text;
  brief: Text;
  stage: string | null;
  occurredAt: string;
}

/** An event, with the whole line that told it. */
export interface Told {
  event: KeptEvent;
  change: ToldChange;
}

/** The cursor of a department on the kit: the tag of the time in which it was given, and the place of the change. */
const CURSOR = /^[0-9a-f]{10}-(\d{1,9})-(\d{1,20})-(\d{1,19})$/;
const DIGITS = 20;

/**
 * The place of a change in its department's feed, the same for ever: a text that sorts as the feed does. Undefined for
 * the cursor of a department that is not on the kit: it is taken whole, and sorts as it came.
 */
export function placeOf(cursor: string): string | undefined {
  const [, ...parts] = CURSOR.exec(cursor) ?? [];
  return parts.length === 0 ? undefined : parts.map(part => part.padStart(DIGITS, '0')).join('-');
}

/** The id of an event: of its department and its place, so that a rebuild gives it again. */
export function eventId(department: string, sourceCursor: string): string {
  const hex = createHash('sha256').update(`${department} ${sourceCursor}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** What the rest of an event is made of. */
export interface Telling {
  department: string;
  catalogue: Catalogue;
  /** How many changes the department told before. */
  told: number;
}

/** The events of changes, in their order. */
export const toldOf = (changes: readonly ToldChange[], { department, catalogue, told }: Telling): Told[] =>
  changes.map((change, index) => {
    const place = placeOf(change.cursor);
    const sourceCursor = change.id ?? place ?? change.cursor;
    const kind = catalogue.types[change.type];
    const { restricted = false, payload = {}, changedFields = [] } = change;
    const event: KeptEvent = {
      id: eventId(department, sourceCursor),
      department,
      sourceCursor,
      sourceOrder: place ?? String(told + index + 1).padStart(DIGITS, '0'),
      creditCode: change.creditCode ?? '',
      type: change.type,
      subjectType: change.subject.type,
      subjectId: change.subject.id,
      changedFields,
      restricted,
      officeOnly: restricted && kind?.officeOnly === true,
      payload,
      openPayload: restricted ? {} : openPart(payload, kind?.open),
      ...saidOf(change, catalogue),
      stage: kind?.stage ?? null,
      occurredAt: change.occurredAt,
    };
    return { event, change };
  });
