/** Sample power works of each zone, with its first life. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import { organOf } from '../assessments/seed.ts';
import { moment } from '../sample.ts';
import { UtilityProject } from './entities.ts';
import { checkMilestones, powerMilestones } from './rules.ts';

/** The table's number in sample ids. */
const TABLE = 42;
const BUILT = { corridorKm: 1.2, relocatedLines: 0 };

/** Works whose first milestone is reached. */
export function seedPowerWorks({ index, zone }: Life, add: SampleSink, today: LocalDate): void {
  if (index >= SAMPLE_ZONES.length) return;
  const organCode = organOf(zone);
  const registeredOn = weekday(addDays(today, -300));
  const reachedOn = weekday(addDays(today, -100));
  const rule = powerMilestones(zoneOf(zone.code), registeredOn);
  const values = rule?.parameters.items.map(({ code }) => ({ code })) ?? [
    { code: 'TRUNK_LINE', title: '园区10千伏线路新建', dueOn: addDays(today, -90) },
    { code: 'SUBSTATION', title: '园区变电站增容', dueOn: addDays(today, 120) },
  ];
  const { milestones, ofRule } = checkMilestones(rule, values);
  const [first, ...others] = milestones;
  if (!first) throw new Error('works must have a milestone');
  const id = sampleId(index, TABLE, 0);
  const name = `${zone.region}供电网格优化工程`;
  add.row(UtilityProject, {
    id,
    zone: zone.code,
    organCode,
    name,
    milestones: [{ ...first, reachedOn }, ...others],
    ...BUILT,
    rule: ofRule.length > 0 ? referenceOf(rule) : null,
    registeredAt: moment(registeredOn),
  });
  const subject = { type: 'UtilityProject', id };
  add.change(new Date(moment(registeredOn)), {
    type: 'UtilityProjectRegistered',
    creditCode: organCode,
    subject,
    payload: { zone: zone.code, name, milestones },
  });
  add.change(new Date(moment(reachedOn)), {
    type: 'UtilityMilestoneReached',
    creditCode: organCode,
    subject,
    changedFields: ['milestones'],
    payload: { zone: zone.code, milestone: first.code, reachedOn, late: reachedOn > first.dueOn, ...BUILT },
  });
}
