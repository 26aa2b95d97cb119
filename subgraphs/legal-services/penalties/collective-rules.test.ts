import { expect, test } from '@jest/globals';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { CoerciveMeasure, CollectiveTrade } from '../generated.ts';
import { collectiveNeed } from './collective-rules.ts';

const need = (
  { trade = 'COURIER', measures = [] }: { trade?: string | null; measures?: CoerciveMeasure[] },
  { fine = null, zone = 'zhundong' }: { fine?: string | null; zone?: string } = {},
) =>
  // A case may name a trade that the zone's list has no longer.
  collectiveNeed({ trade: trade as CollectiveTrade | null, measures }, { fine, zone: zoneOf(zone), on: '2026-11-19' });

test('Z17: a fine, a closure and a seal need the leading group, each by its name', () => {
  expect(need({}, { fine: '50000.00' })).toMatchObject({ trade: '寄递行业', measures: ['罚款'] });
  expect(need({ trade: 'FLEA_MARKET', measures: ['CLOSURE', 'SEAL'] }, { fine: '1.00' })).toMatchObject({
    trade: '跳蚤市场',
    measures: ['罚款', '关停', '贴封条'],
  });
});

test('Z17: a trade that is not listed needs nobody, nor a case without one, nor what coerces nobody', () => {
  for (const trade of ['SMALL_WORKSHOP', null]) expect(need({ trade, measures: ['SEAL'] })).toBeNull();
  expect(need({})).toBeNull();
  expect(need({}, { fine: '50000.00', zone: 'gedian' })).toBeNull();
});
