/** Registrations of sample lives that were applied for at another zone's window. */
import { addDays } from '#shared/clock/index.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { findRuleOfKind, zone as zoneOf } from '#shared/zones/index.ts';
import type { DecidingCalendar } from '../generated.ts';
import { CrossCityCase } from './entities.ts';
import { crossCityTerms } from './rules.ts';

/** The registration, and when it went across cities. */
export interface SampleCrossing {
  id: string;
  submittedAt: string;
  forwardedAt: string;
  mailedAt: string;
}

/** Adds a registration that another zone's window forwarded, and its licence that was mailed; null before the rules. */
export function addCrossCity(
  { creditCode, zone, foundedOn }: Life,
  { id, submittedAt, forwardedAt, mailedAt }: SampleCrossing,
  add: SampleSink,
): { deciding: DecidingCalendar; homeZone: string } | null {
  const hostZone = zone.code;
  const homeZone = hostZone === 'gedian' ? 'xinjian' : 'gedian';
  const on = addDays(foundedOn, -1);
  const listed = [hostZone, homeZone].some(code => findRuleOfKind('list', zoneOf(code), 'CROSS_CITY_MATTERS', on));
  if (!listed) return null;
  const { deciding, rule } = crossCityTerms('SETUP', homeZone, hostZone, on);
  add.row(CrossCityCase, {
    id,
    creditCode,
    homeZone,
    hostZone,
    matter: 'SETUP',
    deciding,
    rule,
    submittedAt,
    forwardedAt,
    forwardedBy: 'officer-sample-1',
    carrier: '邮政',
    trackingNo: `EMS-${creditCode.slice(-10)}`,
    mailedAt,
  });
  return { deciding, homeZone };
}
