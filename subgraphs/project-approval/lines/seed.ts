/** Sample external lines, and outages of power lines. */
import { endTask, openPackage } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, weekday } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { listOf, zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../matters/rules.ts';
import { workingDays } from '../projects/seed-days.ts';
import { OFFICERS, moment } from '../sample.ts';
import { ExternalLine, OutageNotice, OutageRecipient, PowerReliability } from './entities.ts';
import { LEAD_AGENCY, citedRule, lineLimit, lineTasks, modeOf } from './rules.ts';

/** The tables' numbers in sample ids. */
const LINE_TABLE = 22;
const OUTAGE_TABLE = 23;

/** An external line for every twentieth life, an outage for every tenth; of those that have a day to spare. */
export function seedLines(life: Life, add: SampleSink, today: LocalDate): void {
  const { index } = life;
  if (index < SAMPLE_ZONES.length) seedReliability(life, add, today);
  if (index % 20 === 5) seedLine(life, add, today);
  if (index % 50 < SAMPLE_ZONES.length) seedOutage(life, add, today);
}

/** The last two years of each zone's supply, with its first life. */
function seedReliability({ zone }: Life, add: SampleSink, today: LocalDate): void {
  const thisYear = Number(today.slice(0, 4));
  for (const [n, averageOutage] of [9.6, 7.2].entries()) {
    const year = thisYear - 2 + n;
    const recordedAt = moment(weekday(`${year + 1}-01-05`));
    const works = { works: 400 + n, liveWorks: 372 + n };
    add.row(PowerReliability, {
      zone: zone.code,
      year,
      version: 1,
      ...works,
      averageOutage,
      recordedAt,
      recordedBy: OFFICERS[0],
    });
    add.change(new Date(recordedAt), {
      type: 'PowerReliabilityRecorded',
      creditCode: OF_NO_ENTERPRISE,
      subject: { type: 'PowerReliability', id: `${zone.code}/${year}` },
      payload: { zone: zone.code, year, ...works, averageOutage },
    });
  }
}

/** External lines are in the zone whose rules have them in one form. */
function seedLine(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, zone: place, foundedOn, endedOn } = life;
  const random = life.random('project-approval-lines');
  const days = workingDays(place.code, today);
  const last = days.countUpTo(endedOn ?? today) - 1;
  const appliedOn = days.nth(Math.max(1, last - random.between(3, 200)));
  const zone = zoneOf(place.code);
  const list = listOf(zone, 'EXTERNAL_LINE_PERMITS', appliedOn);
  if (!list || appliedOn < foundedOn) return;
  const short = random.chance(0.5);
  const roadCrossing = short ? random.between(0, 20) : random.between(21, 60);
  const lineLength = short ? random.between(50, 300) : random.between(301, 2_000);
  const filing = modeOf(zone, appliedOn, { kind: 'POWER', roadCrossing, lineLength, commitment: short });
  const { mode, reasons } = filing;
  const limit = lineLimit(zone, appliedOn, 'POWER');
  const id = sampleId(index, LINE_TABLE, 0);
  const appliedAt = new Date(moment(appliedOn));
  const endedAt = new Date(moment(days.nth(days.countUpTo(appliedOn) + 2)));
  const tasks = lineTasks(list, limit);
  const line = { id, creditCode, theme: 'EXTERNAL_LINE', zone: zone.code, lead: LEAD_AGENCY, rule: limit, tasks };
  const permits = mode === 'FILING' ? null : allGranted(openPackage(line, appliedAt), endedAt);
  add.row(ExternalLine, {
    id,
    creditCode,
    zone: zone.code,
    kind: 'POWER',
    route: `${place.region}${random.between(1, 99)}号路至厂区`,
    roadCrossing,
    lineLength,
    mode,
    reasons,
    rule: citedRule(filing, limit, list),
    package: permits,
    appliedAt,
    spared: [],
  });
  add.change(appliedAt, {
    type: mode === 'FILING' ? 'ExternalLineFiled' : 'ExternalLineAppliedFor',
    creditCode,
    subject: { type: 'ExternalLine', id },
    restricted: true,
    payload: { kind: 'POWER', mode, zone: zone.code },
  });
}

const allGranted = (permits: ParallelPackage, at: Date): ParallelPackage =>
  permits.tasks.reduce((before, { code }) => endTask(before, code, { done: true, outcome: '准予' }, at), permits);

/** Days before a planned outage on which the sample notices it; the rule says at least seven. */
const NOTICE_DAYS = 8;

/** A planned outage of a line of one's own. */
function seedOutage(life: Life, add: SampleSink, today: LocalDate): void {
  const { index, creditCode, zone, foundedOn, endedOn } = life;
  const day = weekday(addDays(endedOn ?? today, -life.random('project-approval-outages').between(5, 300)));
  const noticedOn = addDays(day, -NOTICE_DAYS);
  if (noticedOn < foundedOn) return;
  const id = sampleId(index, OUTAGE_TABLE, 0);
  const line = `${zone.region}${index}线`;
  const reason = '计划检修';
  const [startsAt, endsAt] = [`${day}T00:00:00.000Z`, `${day}T03:30:00.000Z`];
  add.row(OutageNotice, {
    id,
    zone: zone.code,
    line,
    startsAt,
    endsAt,
    emergency: false,
    reason,
    enterprises: 1,
    noticedAt: moment(noticedOn),
  });
  add.row(OutageRecipient, { creditCode, startsAt, noticeId: id });
  add.change(new Date(moment(noticedOn)), {
    type: 'OutageNoticed',
    creditCode,
    subject: { type: 'OutageNotice', id },
    restricted: true,
    payload: { line, from: startsAt, to: endsAt, emergency: false, reason },
  });
}
