/**
 * Of each zone whose plan has pilots, with the zone's first life: its sandbox and an item that is inspected on a
 * trigger only; and the places of some lives, and the events that befell some.
 */
import { addDays, addMonths, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, lifeOf, weekday } from '#shared/sample/life.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../input.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { Sandbox, SandboxPlace, TriggerEvent, TriggerRule } from './entities.ts';

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
  if (isFirst) {
    addSandbox(story, sandbox);
    addTrigger(story, sandbox);
    return;
  }
  addPlace(story, sandbox, place > PLACES);
  if (place > PLACES) addTriggerEvent(story, sandbox);
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

/** An item that no plan of visits names. */
const ITEM = '跨境电商退货场所检查';
const EVENTS = ['群众举报', '监测预警'];
const [EVENT] = EVENTS as [string];

/** The item on a trigger is published on the day on which the sandbox is opened. */
function addTrigger({ life, add }: SampleStory, { zone, openedOn }: SampleSandbox): void {
  const publishedAt = instantAt(openedOn, '10:10');
  const rule = { zone, item: ITEM, events: EVENTS };
  const id = sampleId(life.index, SAMPLE_TABLES.triggerRule, 0);
  add.row(TriggerRule, { ...rule, id, publishedAt, publishedBy: 'sample-head' });
  add.change(publishedAt, {
    type: 'TriggerRulePublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'TriggerRule', id },
    payload: rule,
  });
}

function addTriggerEvent({ life, add, today }: SampleStory, { zone, startsOn }: SampleSandbox): void {
  const { index, creditCode, stage, foundedOn } = life;
  const occurredOn = weekday(addDays(startsOn, 20));
  const reportedAt = instantAt(weekday(addDays(occurredOn, 1)), '11:20');
  if (stage !== 'OPERATING' || foundedOn >= occurredOn || addDays(occurredOn, 5) >= today) return;
  const [id, triggerRuleId] = [
    sampleId(index, SAMPLE_TABLES.triggerEvent, 0),
    sampleId(index % SAMPLE_ZONES.length, SAMPLE_TABLES.triggerRule, 0),
  ];
  const happened = { event: EVENT, occurredOn };
  add.row(TriggerEvent, { ...happened, id, creditCode, triggerRuleId, reportedAt, reportedBy: 'sample-inspector' });
  add.change(reportedAt, {
    type: 'TriggerReported',
    creditCode,
    subject: { type: 'TriggerEvent', id },
    restricted: true,
    payload: { ...happened, zone, item: ITEM },
  });
}
