/** Sample draws: one of a zone, with some of its enterprises as objects. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_ZONES, lifeOf } from '#shared/sample/life.ts';
import { FIELDS, bodyCode } from '../inspections/seed.ts';
import { itemsOfField } from '../items/seed.ts';
import { SAMPLE_TABLES } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import type { DrawPool } from './algorithm.ts';
import { drawFrom, orderedPool, poolHashOf, seedOf } from './algorithm.ts';
import { InspectionDraw, InspectionPlan } from './entities.ts';

/** Lives with these indexes may have a draw, of the lives of their zone before them. */
const FROM = 40;
const TO = 200;
const OBJECTS = 8;
/** Days before today on which the pool was published, the lottery held, and the draw made. */
const DAYS = { published: 40, lottery: 38, drawn: 37 } as const;
const NUMBERS = '03 07 12 19 24 31+08';

interface SamplePlan {
  id: string;
  authority: string;
  authorityCode: string;
  pool: DrawPool;
}

/** The plan in which a draw stands, published in its month; once for a body and a year. */
function addPlan(add: SampleStory['add'], { id, authority, authorityCode, pool }: SamplePlan): void {
  const { zone, items, authorities, seedOn } = pool;
  const year = Number(seedOn.slice(0, 4));
  const tasks = [{ month: Number(seedOn.slice(5, 7)), items, authorities }];
  const publishedAt = instantAt(addDays(seedOn, -5), '09:00');
  add.row(InspectionPlan, { id, zone, year, authority, authorityCode, tasks, publishedAt, publishedBy: 'sample-head' });
  add.change(publishedAt, {
    type: 'InspectionPlanPublished',
    creditCode: authorityCode,
    subject: { type: 'InspectionPlan', id },
    payload: { zone, authority, year, tasks: tasks.length },
  });
}

/** Adds a draw for market supervision, for few lives. */
export function addDraw({ life, add, today }: SampleStory): void {
  const { index, zone, foundedOn } = life;
  const publishedOn = addDays(today, -DAYS.published);
  if (index < FROM || index >= TO || index % FROM >= SAMPLE_ZONES.length || foundedOn > publishedOn) return;
  const id = sampleId(index, SAMPLE_TABLES.draw, 0);
  const authority = `${zone.region}${FIELDS.MARKET[0]}`;
  const authorityCode = bodyCode(zone.code, 'MARKET');
  const inspectors = ['顾清扬', '沈禾', '林知远', '周慕云'].map((name, n) => ({
    authority,
    cardNo: `${zone.divisionCode}${String(1_000 + n)}`,
    name,
  }));
  const seedOn = addDays(today, -DAYS.lottery);
  const pool = orderedPool({
    zone: zone.code,
    authorities: [authority],
    items: [itemsOfField('MARKET')[1].code],
    objects: Array.from({ length: OBJECTS }, (_, n) => lifeOf(index - SAMPLE_ZONES.length * (n + 1), today).creditCode),
    inspectors,
    count: 2,
    seedSource: 'SSQ',
    seedOn,
  });
  const seed = seedOf('SSQ', `${seedOn.slice(0, 4)}${String(100 + (index % 50))}`, NUMBERS);
  const [publishedAt, drawnAt] = [instantAt(publishedOn, '10:00'), instantAt(addDays(today, -DAYS.drawn), '09:30')];
  const poolHash = poolHashOf(pool);
  add.row(InspectionDraw, {
    ...pool,
    id,
    authority,
    authorityCode,
    authorities: [...pool.authorities],
    items: [...pool.items],
    objects: [...pool.objects],
    inspectors,
    poolHash,
    planned: index < 2 * FROM,
    publishedAt,
    publishedBy: 'sample-inspector',
    state: 'DRAWN',
    seed,
    drawnAt,
    drawnBy: 'sample-head',
    drawn: drawFrom(pool, seed),
  });
  // One plan of a body and a year: that of the zone's first draw.
  if (index < 2 * FROM) addPlan(add, { id: sampleId(index, SAMPLE_TABLES.plan, 0), authority, authorityCode, pool });
  const told = { creditCode: authorityCode, subject: { type: 'InspectionDraw', id } };
  const payload = { zone: zone.code, authority, poolHash, seedSource: 'SSQ', seedOn };
  add.change(publishedAt, { ...told, type: 'DrawPoolPublished', payload: { ...payload, seed: null } });
  add.change(drawnAt, {
    ...told,
    type: 'InspectionDrawn',
    changedFields: ['state', 'seed', 'drawn', 'drawnAt'],
    payload: { ...payload, seed },
  });
}
