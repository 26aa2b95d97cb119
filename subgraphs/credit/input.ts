/** Checks of input that aggregates share. */
import { graphError, refuse } from '#shared/errors.ts';
import { quoted } from '#shared/identifiers/index.ts';
import { messages } from '#shared/messages.ts';
import { zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

const MESSAGES = messages({
  ZONE: { en: 'zone must be one of {zones}, but got: {got}', zh: '园区代码（zone）应当为{zones}之一，收到的是{got}' },
});

/** A year of four digits, of a read. @throws GraphQLError BAD_USER_INPUT */
export function checkYear(year: number): number {
  if (year >= 1_000 && year <= 9_999) return year;
  throw graphError('BAD_USER_INPUT', `year must be from 1000 to 9999, but got: ${year}`);
}

/** The zone that a write names. Refuses INVALID_INPUT. */
export function requireZone(code: string): Zone {
  if (zoneCodes.includes(code)) return zoneOf(code);
  throw refuse('INVALID_INPUT', MESSAGES.ZONE({ zones: zoneCodes.join(', '), got: quoted(code) }));
}
