/**
 * Matchmaking events of each zone, with its first life: one a month for half a year; that of three months ago was
 * missed.
 */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { SAMPLE_PRODUCTS } from '../products/catalogue.ts';
import { moment, organOf } from '../sample.ts';
import type { Story } from '../sample.ts';
import { MatchmakingEvent } from './entities.ts';
import { formRule } from './rules.ts';

const EVENT = 0x103;
const MONTHS = 6;
const MISSED = 3;

export function addEvents({ life, add, today }: Story): void {
  const { index, zone, creditCode } = life;
  if (index >= SAMPLE_ZONES.length) return;
  const banks = [...new Set((SAMPLE_PRODUCTS.get(zone.code) ?? []).map(({ bankCode }) => bankCode))];
  for (let monthsAgo = 1; monthsAgo <= MONTHS; monthsAgo += 1) {
    if (monthsAgo === MISSED) continue;
    const heldOn = weekday(addDays(today, -30 * monthsAgo));
    add.row(MatchmakingEvent, {
      id: sampleId(index, EVENT, monthsAgo),
      zone: zone.code,
      organCode: organOf(zone),
      form: 'MATCHMAKING',
      level: 'ZONE',
      title: '政银企对接会',
      heldOn,
      enterprises: [creditCode],
      banks,
      rule: ruleReference(formRule(zoneOf(zone.code), heldOn)),
      recordedAt: moment(heldOn),
    });
  }
}
