/**
 * Whether a read is within an agreement: a pure function. What is not granted is refused: by member, by purpose, by law
 * and by each field; and only while the agreement stands.
 */
import { dueAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { comparable } from '#shared/identifiers/index.ts';
import type { Message } from '#shared/messages.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { AccessGrantState } from '../generated.ts';
import { provideLimit } from '../requests/rules.ts';
import { MESSAGES } from './messages.ts';
import type { AccessGrantRow, GrantTerms } from './rows.ts';

/** A read that somebody wants to make. */
export interface AccessQuestion {
  /** The authority that asks, by its credit code. */
  member: string;
  purpose: string;
  legalBasis: string;
  caseNo: string;
  /** Schema coordinates, `Type.field`. */
  fields: readonly string[];
}

/** Whether an agreement stands at a moment: its last day counts to its end, a revocation at once. */
export function grantState(
  { endsOn, revokedAt }: Pick<GrantTerms, 'endsOn' | 'revokedAt'>,
  now: Date,
): AccessGrantState {
  if (revokedAt !== null) return 'REVOKED';
  return localDate(now) > endsOn ? 'ENDED' : 'ACTIVE';
}

/** Why a read is refused: every reason that there is; none where it is within the agreement. */
export function authorize(grant: GrantTerms | null, question: AccessQuestion, now: Date): Message[] {
  if (!grant) return [MESSAGES.NO_GRANT()];
  // Another's agreement is not described to whom it does not belong.
  if (grant.creditCode !== question.member) return [MESSAGES.OTHER_MEMBER()];
  return [...standing(grant, now), ...termsOf(grant, question), ...fieldsOf(grant, question)];
}

function standing({ endsOn, revokedAt }: GrantTerms, now: Date): Message[] {
  const state = grantState({ endsOn, revokedAt }, now);
  if (state === 'REVOKED') return [MESSAGES.REVOKED({ on: localDate(new Date(revokedAt ?? now)) })];
  return state === 'ENDED' ? [MESSAGES.ENDED({ endsOn })] : [];
}

const isSame = (one: string, other: string): boolean => comparable(one) === comparable(other);

const termsOf = ({ purpose, legalBasis }: GrantTerms, question: AccessQuestion): Message[] => [
  ...(isSame(purpose, question.purpose) ? [] : [MESSAGES.OTHER_PURPOSE({ purpose })]),
  ...(isSame(legalBasis, question.legalBasis) ? [] : [MESSAGES.OTHER_BASIS({ legalBasis })]),
  ...(comparable(question.caseNo) === '' ? [MESSAGES.NO_CASE()] : []),
];

function fieldsOf({ fields }: GrantTerms, question: AccessQuestion): Message[] {
  const granted = new Set(fields);
  if (question.fields.length === 0) return [MESSAGES.NO_FIELDS()];
  return question.fields.filter(field => !granted.has(field)).map(field => MESSAGES.FIELD_NOT_GRANTED({ field }));
}

/** The last day on which the data is provided for the first time. */
export function provideBy({ zone, grantedAt }: Pick<AccessGrantRow, 'zone' | 'grantedAt'>): LocalDate {
  const from = new Date(grantedAt);
  return dueAt(from, provideLimit(zone, localDate(from)).parameters.amount, calendarOf(zone)).dueDate;
}
