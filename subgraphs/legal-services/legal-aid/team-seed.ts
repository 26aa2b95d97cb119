/** The legal service teams of the zones. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { weekday } from '#shared/sample/life.ts';
import { OF_NO_ENTERPRISE } from '../input.ts';
import { zoneOfFirst } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { LegalTeam } from './entities.ts';

/** Invented lawyers, the same in each zone. */
const MEMBERS = [
  { name: '穆清然', office: '示例律师事务所' },
  { name: '顾书遥', office: '示例律师事务所' },
  { name: '沐知行', office: '示例公证处' },
];
/** Zones that have not appointed one yet: there any lawyer may be assigned. */
const WITHOUT: readonly string[] = ['gedian', 'xinjian'];
const DAYS_AGO = 20;

/** Adds the team of a zone with its first life. */
export function addLegalTeam({ life, add, today }: SampleStory): void {
  const zone = zoneOfFirst(life);
  if (!zone || WITHOUT.includes(zone.code)) return;
  const on = weekday(addDays(today, -DAYS_AGO));
  const team = { zone: zone.code, version: 1 };
  add.row(LegalTeam, { ...team, validFrom: on, members: MEMBERS, appointedBy: 'sample-head' });
  add.change(instantAt(on, '10:00'), {
    type: 'LegalTeamAppointed',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'LegalTeam', id: `${zone.code}-1` },
    payload: { ...team, members: MEMBERS.length, on },
  });
}
