/** Registrations of sample lives that were applied for at the window of a partner of their zone. */
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

/**
 * Adds a registration that a partner's window forwarded, and its licence that was mailed; null where the zone had no
 * partner on that day.
 */
export function addCrossCity(
  { creditCode, zone, foundedOn }: Life,
  { id, submittedAt, forwardedAt, mailedAt }: SampleCrossing,
  add: SampleSink,
): { deciding: DecidingCalendar; homeZone: string } | null {
  const hostZone = zone.code;
  const on = addDays(foundedOn, -1);
  const [partner] = findRuleOfKind('list', zoneOf(hostZone), 'CROSS_CITY_PARTNERS', on)?.parameters.items ?? [];
  if (!partner) return null;
  const homeZone = partner.code;
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
