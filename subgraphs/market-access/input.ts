/** What queries are asked with: BAD_USER_INPUT says the rule and what was got. */
import { diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { zoneCodes, zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';

export function checkZone(code: string): Zone {
  if (zoneCodes.includes(code)) return zoneOf(code);
  throw graphError(
    'BAD_USER_INPUT',
    `zone must be one of ${zoneCodes.join(', ')}, but got: ${JSON.stringify(code.slice(0, 40))}`,
  );
}

const PERIOD_LIMIT = 366;

/** A period that begins before it ends and is no longer than a year. */
export function checkPeriod(from: LocalDate, to: LocalDate): void {
  const days = diffDays(from, to) + 1;
  if (days < 1) throw graphError('BAD_USER_INPUT', `to must not be before from (${from}), but got: ${to}`);
  if (days > PERIOD_LIMIT)
    throw graphError('BAD_USER_INPUT', `a period must be at most ${PERIOD_LIMIT} days, but got: ${days}`);
}
