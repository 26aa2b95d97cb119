/** Sample land quotas and power works of a zone, told with its first life. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { zone as zoneOf, referenceOf } from '#shared/zones/index.ts';
import { organOf } from '../assessments/seed.ts';
import { powerMilestones, worksMilestones } from './rules.ts';

export const WORKS_TABLES = {
  land_quota_plan: ['zone', 'year', 'organ_code', 'quota_area', 'published_on'],
  utility_project: [
    'id',
    'zone',
    'organ_code',
    'name',
    'milestones',
    'corridor_km',
    'relocated_lines',
    'rule',
    'registered_at',
  ],
} as const;

/** The table's number in sample ids. */
const WORKS = 42;
const moment = (day: LocalDate): string => `${day}T03:00:00.000Z`;

export function seedWorks({ index, zone }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const organ = organOf(zone);
  // Of the year to come: what this year's lives were supplied grows with their number, which no life knows.
  const year = Number(today.slice(0, 4)) + 1;
  const publishedOn = weekday(addDays(today, -20));
  const quotaArea = 2_000_000;
  if (publishedOn >= `${year - 1}-01-01`) {
    add.row('land_quota_plan', [zone.code, year, organ, quotaArea, publishedOn]);
    add.change(new Date(moment(publishedOn)), {
      type: 'LandQuotaPlanPublished',
      creditCode: organ,
      subject: { type: 'LandQuotaPlan', id: `${zone.code}/${year}` },
      payload: { zone: zone.code, year, quotaArea, earlier: null },
    });
  }

  const registeredOn = weekday(addDays(today, -300));
  const reachedOn = weekday(addDays(today, -100));
  const rule = powerMilestones(zoneOf(zone.code), registeredOn);
  const given = rule
    ? rule.parameters.items.map(({ code }) => ({ code }))
    : [
        { code: 'TRUNK_LINE', title: '园区10千伏线路新建', dueOn: addDays(today, -90) },
        { code: 'SUBSTATION', title: '园区变电站增容', dueOn: addDays(today, 120) },
      ];
  const { milestones, ofRule } = worksMilestones(rule, given);
  const [first] = milestones;
  const reached = milestones.map(one => (one === first ? { ...one, reachedOn } : one));
  const id = sampleId(index, WORKS, 0);
  const name = `${zone.region}供电网格优化工程`;
  add.row('utility_project', [
    id,
    zone.code,
    organ,
    name,
    JSON.stringify(reached),
    1.2,
    0,
    ofRule.length > 0 ? JSON.stringify(referenceOf(rule)) : null,
    moment(registeredOn),
  ]);
  const subject = { type: 'UtilityProject', id };
  add.change(new Date(moment(registeredOn)), {
    type: 'UtilityProjectRegistered',
    creditCode: organ,
    subject,
    payload: { zone: zone.code, name, milestones },
  });
  add.change(new Date(moment(reachedOn)), {
    type: 'UtilityMilestoneReached',
    creditCode: organ,
    subject,
    changedFields: ['milestones'],
    payload: {
      zone: zone.code,
      milestone: first!.code,
      reachedOn,
      late: reachedOn > first!.dueOn,
      corridorKm: 1.2,
      relocatedLines: 0,
    },
  });
}
