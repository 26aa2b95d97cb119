/** What of an event is proved: pure functions. */
import { hashOf } from '#shared/signing/index.ts';

/** An event, as far as its proof needs it. */
export interface Chainable {
  id: string;
  department: string;
  sourceCursor: string;
  creditCode: string;
  type: string;
  subjectType: string;
  subjectId: string;
  changedFields: readonly string[];
  restricted: boolean;
  officeOnly: boolean;
  payload: Readonly<Record<string, unknown>>;
  occurredAt: string;
}

/** What is hashed of an event. */
export interface EventContent {
  id: string;
  [member: string]: unknown;
}

/**
 * What is proved of an event: all that its department told. The payload stands as its hash, for not all may read it.
 */
export const contentOf = (event: Chainable): EventContent => ({
  id: event.id,
  department: event.department,
  place: event.sourceCursor,
  creditCode: event.creditCode,
  type: event.type,
  subject: { type: event.subjectType, id: event.subjectId },
  changedFields: event.changedFields,
  restricted: event.restricted,
  payloadHash: hashOf(event.payload),
  occurredAt: new Date(event.occurredAt).toISOString(),
});

/** The name of an event's chain: its department, and who may know of it. */
export function chainName({
  department,
  restricted,
  officeOnly,
}: Pick<Chainable, 'department' | 'restricted' | 'officeOnly'>): string {
  if (officeOnly) return `${department} OFFICE`;
  return `${department} ${restricted ? 'OWN' : 'OPEN'}`;
}
