/** The sample land quota of each zone, with its first life. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { organOf } from '../assessments/seed.ts';
import { moment } from '../sample.ts';
import { LandQuotaPlan } from './entities.ts';

const QUOTA_AREA = 2_000_000;

/**
 * The quota is of the year to come: what the lives were supplied with this year grows with their number, which no life
 * knows.
 */
export function seedLandQuota({ index, zone }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const organCode = organOf(zone);
  const thisYear = Number(today.slice(0, 4));
  const year = thisYear + 1;
  const publishedOn = weekday(addDays(today, -20));
  if (publishedOn < `${thisYear}-01-01`) return;
  add.row(LandQuotaPlan, { zone: zone.code, year, organCode, quotaArea: QUOTA_AREA, publishedOn });
  add.change(new Date(moment(publishedOn)), {
    type: 'LandQuotaPlanPublished',
    creditCode: organCode,
    subject: { type: 'LandQuotaPlan', id: `${zone.code}/${year}` },
    payload: { zone: zone.code, year, quotaArea: QUOTA_AREA, earlier: null },
  });
}
