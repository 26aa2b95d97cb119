/** Sample forbidden areas (G22): the register of each zone that exempts connections, with its first life. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { OFFICERS, moment } from '../sample.ts';
import { ForbiddenAreaRegister } from './entities.ts';
import type { ForbiddenArea } from './rows.ts';
import { exemptConnections } from './rules.ts';

/** The first version of a zone's register, valid for a year by now: one stretch of road. */
export function seedForbiddenAreas({ index, zone, foundedOn }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const since = weekday(addDays(today, -365));
  const validFrom = foundedOn > since ? foundedOn : since;
  if (!exemptConnections(zoneOf(zone.code), validFrom)) return;
  const area: ForbiddenArea = {
    code: 'MAIN_ROAD',
    title: `${zone.region}主干道新建路段`,
    ground: '新建城市道路交付使用后五年内不得挖掘（城市道路管理条例第三十三条）',
    stretch: { road: `${zone.region}大道`, fromMetre: 0, toMetre: 1_800 },
    boundary: null,
  };
  add.row(ForbiddenAreaRegister, {
    zone: zone.code,
    version: 1,
    validFrom,
    basis: '城市道路管理条例第三十三条',
    areas: [area],
    publishedAt: moment(validFrom),
    publishedBy: OFFICERS[0],
  });
  add.change(new Date(moment(validFrom)), {
    type: 'ForbiddenAreasPublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'ForbiddenAreaRegister', id: `${zone.code}-1` },
    payload: { zone: zone.code, version: 1, areas: [area.code], on: validFrom },
  });
}
