/**
 * Random draws (X13, G53): the pool is published before its seed exists, and is drawn from once, by a second person.
 */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { addDays, localDate } from '#shared/clock/index.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import type { Write } from '#shared/database/write.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable, quoted } from '#shared/identifiers/index.ts';
import { agencyName, requireAgency } from '#shared/identity/principal.ts';
import { impersonalText } from '#shared/input.ts';
import { listRule, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { Zone } from '#shared/zones/index.ts';
import type { DrawInspectionInput, PublishDrawPoolInput } from '../generated.ts';
import { OF_NO_ENTERPRISE, impersonalTexts, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { INSPECTORS_OF_BODY, drawFrom, isLotteryResult, orderedPool, poolHashOf, seedOf } from './algorithm.ts';
import type { DrawPool } from './algorithm.ts';
import { InspectionDraw, InspectionPlan } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { InspectionDrawRow, NamedInspector } from './rows.ts';
import { SEED_EXAMPLES, seedSourceText } from './rules.ts';

type DrawResult = (InspectionDrawRow & { __typename: 'InspectionDraw' }) | Refusal;

/** Objects, inspectors and items of one pool, and days until its seed, at most. */
export const MOST = { objects: 2_000, inspectors: 200, items: 20, days: 60 } as const;

/**
 * Publishes a pool with its hash. Refuses NOT_ENTITLED officers of another body, INVALID_INPUT, ITEM_NOT_PUBLISHED,
 * POOL_OPEN while there is one for the same items: of several the best could be taken.
 */
export function publishDrawPool(
  context: RequestContext,
  input: PublishDrawPoolInput,
  info: GraphQLResolveInfo,
): Promise<DrawResult> {
  const { authorityCode, idempotencyKey } = input;
  return context.write({ creditCode: authorityCode, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const authority = agencyName(impersonalText('authority', input.authority, 100));
    requireAgency(context.principal, authority);
    const inspectors = inspectorsOf(input, authority);
    const pool = poolOf(input, inspectors, localDate(write.now));
    await write.lock('draw pools', `${zone.code} ${authority}`);
    await requirePublishedItems(write, pool);
    await requireNoOpenPool(write, pool, authority);
    const poolHash = poolHashOf(pool);
    const planned = await isPlanned(write, pool, authority);
    const draw = write.em.create(InspectionDraw, {
      ...pool,
      id: randomUUID(),
      authority,
      authorityCode,
      authorities: [...pool.authorities],
      items: [...pool.items],
      objects: [...pool.objects],
      inspectors,
      poolHash,
      planned,
      publishedAt: write.now,
      publishedBy: context.principal.subject,
      state: 'POOL_PUBLISHED',
      seed: null,
      drawnAt: null,
      drawnBy: null,
      drawn: [],
    });
    write.em.persist(draw);
    tell(write, draw, {
      type: 'DrawPoolPublished',
      changedFields: [],
      outcome: 'PUBLISHED',
      zone,
      reasons: [
        MESSAGES.POOL({
          objects: draw.objects.length,
          inspectors: inspectors.length,
          authorities: draw.authorities.join('、'),
          hash: poolHash,
          source: seedSourceText(pool.seedSource),
          seedOn: pool.seedOn,
        }),
        planned ? MESSAGES.IN_PLAN() : MESSAGES.NOT_IN_PLAN(),
      ],
    });
    return { __typename: 'InspectionDraw' as const, ...rowOf(InspectionDraw, draw) };
  });
}

/** Whether the leading body's plan of the lottery's year has a task with the pool's items and bodies. */
async function isPlanned(write: Write, pool: DrawPool, authority: string): Promise<boolean> {
  const year = Number(pool.seedOn.slice(0, 4));
  const plan = await write.em.findOne(InspectionPlan, { zone: pool.zone, year, authority });
  return (plan?.tasks ?? []).some(
    ({ items, authorities }) =>
      pool.items.every(item => items.includes(item)) && pool.authorities.every(body => authorities.includes(body)),
  );
}

/** The pool of an input in its one order. Refuses INVALID_INPUT. */
function poolOf(input: PublishDrawPoolInput, inspectors: readonly NamedInspector[], today: string): DrawPool {
  const { objects, count, seedSource, seedOn } = input;
  requireNumber('objects', objects.length, [2, MOST.objects]);
  requireDifferent('objects', objects);
  requireNumber('items', input.items.length, [1, MOST.items]);
  const items = impersonalTexts('items', input.items, 24);
  requireDifferent('items', items);
  // Where all are drawn there is no draw.
  requireNumber('count', count, [1, objects.length - 1]);
  const [first, last] = [addDays(today, 1), addDays(today, MOST.days)];
  if (seedOn < first || seedOn > last) {
    throw refuse('INVALID_INPUT', MESSAGES.SEED_LATER({ first, last, got: seedOn }));
  }
  const authorities = [...new Set(inspectors.map(({ authority }) => authority))];
  return orderedPool({ zone: input.zone, authorities, items, objects, inspectors, count, seedSource, seedOn });
}

function inspectorsOf(input: PublishDrawPoolInput, leading: string): NamedInspector[] {
  requireNumber('inspectors', input.inspectors.length, [INSPECTORS_OF_BODY, MOST.inspectors]);
  const inspectors = input.inspectors.map(one => ({
    authority: agencyName(impersonalText('authority', one.authority, 100)),
    cardNo: impersonalText('cardNo', one.cardNo, 30),
    name: impersonalText('name', one.name, 30),
  }));
  requireDifferent(
    'cardNo',
    inspectors.map(({ cardNo }) => cardNo),
  );
  for (const authority of new Set(inspectors.map(one => one.authority))) {
    const own = inspectors.filter(one => one.authority === authority);
    const got = new Set(own.map(({ name }) => comparable(name))).size;
    if (got >= INSPECTORS_OF_BODY) continue;
    throw refuse('INVALID_INPUT', MESSAGES.FEW_INSPECTORS({ least: INSPECTORS_OF_BODY, authority, got }));
  }
  if (inspectors.every(({ authority }) => authority !== leading)) {
    throw refuse('INVALID_INPUT', MESSAGES.LEADS({ authority: leading }));
  }
  return inspectors;
}

/** Refuses INVALID_INPUT a number that is out of its range. */
export function requireNumber(field: string, got: number, [least, most]: readonly [number, number]): void {
  if (got < least || got > most) throw refuse('INVALID_INPUT', MESSAGES.HOW_MANY({ field, least, most, got }));
}

function requireDifferent(field: string, texts: readonly string[]): void {
  const seen = new Set<string>();
  for (const text of texts) {
    if (seen.has(text)) throw refuse('INVALID_INPUT', MESSAGES.TWICE({ field, got: text }));
    seen.add(text);
  }
}

const PUBLISHED_ITEMS = `select distinct one->>'code' as code
  from inspection_item_list l, jsonb_array_elements(l.items) one
  where l.zone = $1 and l.authority = any($2) and l.valid_to is null`;

/** Refuses ITEM_NOT_PUBLISHED items that none of the bodies has on its list. */
export async function requirePublishedItems(
  write: Write,
  { zone, authorities, items }: Pick<DrawPool, 'zone' | 'authorities' | 'items'>,
): Promise<void> {
  const published = await write.query<{ code: string }>(PUBLISHED_ITEMS, [zone, authorities]);
  const known = new Set(published.map(({ code }) => code));
  const missing = items.filter(code => !known.has(code));
  if (missing.length === 0) return;
  throw refuse('ITEM_NOT_PUBLISHED', MESSAGES.NOT_PUBLISHED({ items: missing.join('、') }), {
    remedy: MESSAGES.PUBLISH_FIRST(),
  });
}

async function requireNoOpenPool(write: Write, { zone, items }: DrawPool, authority: string): Promise<void> {
  const [open] = await write.query<{ id: string }>(
    `select id from inspection_draw
     where zone = $1 and authority = $2 and state = 'POOL_PUBLISHED' and items && $3 limit 1`,
    [zone, authority, items],
  );
  if (!open) return;
  throw refuse('POOL_OPEN', MESSAGES.POOL_OPEN({ authority, drawId: open.id }), { remedy: MESSAGES.DRAW_IT() });
}

/**
 * Draws from a pool with the numbers of its lottery. Refuses NOT_FOUND, NOT_ENTITLED, DRAWN_ALREADY, SAME_OFFICER,
 * SEED_NOT_THERE before the day after the lottery, INVALID_INPUT numbers that it cannot have.
 */
export async function drawInspection(
  context: RequestContext,
  input: DrawInspectionInput,
  info: GraphQLResolveInfo,
): Promise<DrawResult> {
  const { drawId, idempotencyKey } = input;
  const known = await context.loaders.draw.load(drawId);
  const creditCode = known?.authorityCode ?? OF_NO_ENTERPRISE;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const draw = isUuid(drawId) ? await write.em.findOne(InspectionDraw, { id: drawId }) : null;
    if (!draw) throw refuse('NOT_FOUND', MESSAGES.NO_DRAW({ drawId }));
    requireAgency(context.principal, draw.authority);
    requireDrawable(draw, context.principal.subject, localDate(write.now));
    const seed = seedFrom(draw, input);
    draw.seed = seed;
    draw.drawn = drawFrom(poolOfDraw(draw), seed);
    draw.drawnAt = write.now;
    draw.drawnBy = context.principal.subject;
    draw.state = 'DRAWN';
    const { count, objects } = draw;
    tell(write, draw, {
      type: 'InspectionDrawn',
      changedFields: ['state', 'seed', 'drawn', 'drawnAt'],
      outcome: 'DRAWN',
      zone: zoneOf(draw.zone),
      reasons: [MESSAGES.DRAWN({ count, objects: objects.length, seed })],
    });
    return { __typename: 'InspectionDraw' as const, ...rowOf(InspectionDraw, draw) };
  });
}

function requireDrawable({ state, drawnAt, publishedBy, seedOn }: InspectionDraw, by: string, today: string): void {
  if (state === 'DRAWN') throw refuse('DRAWN_ALREADY', MESSAGES.DRAWN_ALREADY({ at: drawnAt ?? '' }));
  if (publishedBy === by) throw refuse('SAME_OFFICER', MESSAGES.SAME_OFFICER());
  if (today <= seedOn) throw refuse('SEED_NOT_THERE', MESSAGES.SEED_NOT_THERE({ seedOn, today }));
}

/** The seed of a lottery's result. Refuses INVALID_INPUT. */
function seedFrom({ seedSource: source }: InspectionDraw, { seedIssue, seedNumbers }: DrawInspectionInput): string {
  if (!/^\d{5,7}$/.test(seedIssue)) throw refuse('INVALID_INPUT', MESSAGES.SEED_ISSUE({ got: quoted(seedIssue) }));
  if (isLotteryResult(source, seedNumbers)) return seedOf(source, seedIssue, seedNumbers);
  const example = SEED_EXAMPLES[source];
  throw refuse(
    'INVALID_INPUT',
    MESSAGES.SEED_NUMBERS({ source: seedSourceText(source), example, got: quoted(seedNumbers) }),
  );
}

/** The pool that a draw keeps. */
export const poolOfDraw = (draw: Pick<InspectionDrawRow, keyof DrawPool>): DrawPool => orderedPool(draw);

interface DrawChange {
  type: string;
  changedFields: string[];
  outcome: string;
  zone: Zone;
  reasons: ReturnType<typeof MESSAGES.POOL>[];
}

/** Stores the decision on a step of a draw, and records its change. */
function tell(write: Write, draw: InspectionDraw, { zone, outcome, reasons, ...change }: DrawChange): void {
  const { id, authority, authorityCode, poolHash, seedSource, seedOn, seed, count } = draw;
  const subject = { type: 'InspectionDraw', id };
  write.decide({
    creditCode: authorityCode,
    subject,
    outcome,
    rule: ruleReference(listRule(zone, 'DRAW_SEED_SOURCES', localDate(write.now))),
    facts: { zone: zone.code, authority, poolHash, seedSource, seedOn, seed, count },
    reasons,
  });
  write.record({
    ...change,
    creditCode: authorityCode,
    subject,
    payload: { zone: zone.code, authority, poolHash, seedSource, seedOn, seed },
  });
}
