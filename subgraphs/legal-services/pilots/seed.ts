/** The sandbox of each zone whose plan has pilots, with the zone's first life, and the places of some lives. */
import { addDays, addMonths, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, lifeOf, weekday } from '#shared/sample/life.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../input.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Sandbox, SandboxPlace } from './entities.ts';

const TITLE = '跨境电商监管沙盒';
const SCOPE = '在沙盒内试行跨境电商退货集中核验，期间以指导、提示代替处罚。';
const LEAVE_REASON = '试行业务已结束，企业申请退出。';
/** Days before today on which it was opened, unless the zone's first enterprise is younger. */
const OPENED = 200;
/** Days after the opening on which it starts, and months for which it runs. */
const SPAN = { days: 7, months: 12 } as const;
/** One life of so many of a zone has a place, and one of twice as many has left after so many days. */
const PLACES = 10;
const STAY = 60;

interface SampleSandbox {
  id: string;
  zone: string;
  openedOn: LocalDate;
  startsOn: LocalDate;
  exitOn: LocalDate;
}

/** The sandbox of a life's zone; null where its plan has none. */
function sandboxOf({ life, today }: SampleStory): SampleSandbox | null {
  const first = life.index % SAMPLE_ZONES.length;
  const since = weekday(addDays(today, -OPENED));
  const { foundedOn, zone } = lifeOf(first, today);
  const openedOn = foundedOn > since ? foundedOn : since;
  if (!zoneOf(zone.code).findRule('PILOT_SUPERVISION', openedOn)) return null;
  const startsOn = addDays(openedOn, SPAN.days);
  const exitOn = addMonths(startsOn, SPAN.months);
  return { id: sampleId(first, SAMPLE_TABLES.sandbox, 0), zone: zone.code, openedOn, startsOn, exitOn };
}

/** Adds the sandbox of a zone with its first life, and the place of a life. */
export function addPilots(story: SampleStory): void {
  const { index } = story.life;
  const isFirst = index < SAMPLE_ZONES.length;
  const place = Math.floor(index / SAMPLE_ZONES.length) % (2 * PLACES);
  if (!isFirst && place % PLACES !== 1) return;
  const sandbox = sandboxOf(story);
  if (!sandbox) return;
  if (isFirst) addSandbox(story, sandbox);
  else addPlace(story, sandbox, place > PLACES);
}

function addSandbox({ add }: SampleStory, { id, zone, openedOn, startsOn, exitOn }: SampleSandbox): void {
  const openedAt = instantAt(openedOn, '09:40');
  const run = { zone, title: TITLE, startsOn, exitOn };
  add.row(Sandbox, { ...run, id, scope: SCOPE, openedAt, openedBy: 'sample-head' });
  add.change(openedAt, {
    type: 'SandboxOpened',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'Sandbox', id },
    payload: run,
  });
}

function addPlace({ life, add, today }: SampleStory, sandbox: SampleSandbox, leaves: boolean): void {
  const { index, creditCode, stage, foundedOn } = life;
  const { id: sandboxId, zone, startsOn, exitOn } = sandbox;
  const admittedOn = weekday(addDays(startsOn, 10 + (index % 30)));
  if (stage !== 'OPERATING' || foundedOn >= admittedOn || admittedOn >= today) return;
  const leftOn = weekday(addDays(admittedOn, STAY));
  const hasLeft = leaves && leftOn < today;
  const [admittedAt, leftAt] = [instantAt(admittedOn, '10:20'), instantAt(leftOn, '15:30')];
  const id = sampleId(index, SAMPLE_TABLES.sandboxPlace, 0);
  add.row(SandboxPlace, {
    id,
    creditCode,
    sandboxId,
    admittedAt,
    admittedBy: 'sample-head',
    leftAt: hasLeft ? leftAt : null,
    leftBy: hasLeft ? 'sample-head' : null,
    leaveReason: hasLeft ? LEAVE_REASON : null,
  });
  const change = { creditCode, subject: { type: 'SandboxPlace', id }, restricted: true, payload: { zone, exitOn } };
  add.change(admittedAt, { ...change, type: 'SandboxAdmitted' });
  if (!hasLeft) return;
  add.change(leftAt, { ...change, type: 'SandboxLeft', changedFields: ['leftAt', 'leaveReason', 'active'] });
}
