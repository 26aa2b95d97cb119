/** Sample coordination meetings of each zone, with its first life. */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { organOf } from '../assessments/seed.ts';
import { OFFICERS, moment } from '../sample.ts';
import { CoordinationMeeting, MeetingTask } from './entities.ts';
import { meetingRule, periodKey } from './rules.ts';

/** The tables' numbers in sample ids. */
const MEETING = 38;
const TASK = 39;
const MONTHS = 6;
/** The meeting of three months ago was missed. */
const MISSED = 3;
const AGENCY = '供电公司';

/** A meeting a month for half a year. */
export function seedMeetings(life: Life, add: SampleSink, today: LocalDate): void {
  if (life.index >= SAMPLE_ZONES.length) return;
  for (let monthsAgo = 1; monthsAgo <= MONTHS; monthsAgo += 1) {
    const heldOn = weekday(addDays(today, -30 * monthsAgo));
    if (monthsAgo !== MISSED && heldOn >= life.foundedOn) seedMeeting(life, add, monthsAgo, heldOn);
  }
}

/** A meeting with one task; the task of the last meeting is open. */
function seedMeeting({ index, zone }: Life, add: SampleSink, monthsAgo: number, heldOn: LocalDate): void {
  const organCode = organOf(zone);
  const rule = meetingRule(zoneOf(zone.code), heldOn);
  const period = periodKey(rule, heldOn);
  const dueOn = addDays(heldOn, 20);
  const id = sampleId(index, MEETING, monthsAgo);
  const taskId = sampleId(index, TASK, monthsAgo);
  const completed = {
    completedAt: moment(addDays(heldOn, 15)),
    completedBy: OFFICERS[1],
    outcome: '已通电',
  };
  add.row(CoordinationMeeting, {
    id,
    zone: zone.code,
    organCode,
    heldOn,
    period,
    topic: '重大项目协调例会',
    rule: ruleReference(rule),
    recordedAt: moment(heldOn),
  });
  add.row(MeetingTask, {
    id: taskId,
    meetingId: id,
    zone: zone.code,
    organCode,
    decision: '协调解决园区临时用电',
    agency: AGENCY,
    dueOn,
    ...(monthsAgo > 1 && completed),
  });
  add.change(new Date(moment(heldOn)), {
    type: 'CoordinationMeetingHeld',
    creditCode: organCode,
    subject: { type: 'CoordinationMeeting', id },
    restricted: true,
    payload: { zone: zone.code, heldOn, period, tasks: [{ id: taskId, agency: AGENCY, dueOn, projectCode: null }] },
  });
}
