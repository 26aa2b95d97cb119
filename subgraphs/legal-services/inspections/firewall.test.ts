/**
 * No sequence of operations gets round the firewall: commands of all who act on visits, in any order and at any time,
 * against a model that knows the rules of the plan by itself. No visit is recorded as made without all conditions
 * holding at its time.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, diffDays, instantAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { officerOf } from '#shared/testing/department.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { InspectionExceptionReason, InspectionGround } from '../generated.ts';
import { department } from '../index.ts';
import { LegalTest, PLACE_HERE, bodyCode, inspectorOf, newCode } from '../testing.ts';

const legal = new LegalTest();

const KEY = 'KEY_ITEM_1';
const ORDINARY = 'ORDINARY_1';
const NAMED = ['顾清扬', '沈禾', '穆清然'];
/** Visits a year of an established enterprise, by its level. */
const CAPS = { A: 1, B: 2, C: 4, D: 6 } as const;
type Level = keyof typeof CAPS;

interface ModelVisit {
  id: string;
  body: string;
  item: string;
  ground: InspectionGround;
  lead: string | null;
  inspectors: readonly string[];
  plannedOn: LocalDate;
  registeredOn: LocalDate;
  order: number;
  exception: InspectionExceptionReason | null;
  isProved: boolean;
  isSeparate: boolean;
  isApproved: boolean;
  state: 'REGISTERED' | 'CHECKED_IN' | 'REPORTED' | 'CANCELLED' | 'ENDED';
}

/** What a run has done so far, as the test knows it. */
interface World {
  creditCode: string;
  bodies: readonly string[];
  level: Level;
  status: string;
  published: Map<string, readonly string[]>;
  visits: ModelVisit[];
}

/** How often what came about, over all runs: a property of nothing proves nothing. */
const made = { registered: 0, refused: 0, approved: 0, checkedIn: 0, turnedAway: 0 };

const today = (): LocalDate => localDate(legal.now);
const headOf = (body: string) => officerOf(department.name, `head of ${body}`, body);

/** Why a visit may not be made at this moment; nothing where it may. */
function against(world: World, visit: ModelVisit, shown: Shown): string[] {
  const day = Number(visit.plannedOn.slice(8));
  const isExcused = visit.exception !== null && (visit.exception !== 'OTHER' || visit.isProved);
  const isUrgent = visit.exception === 'EMERGENCY' && visit.isProved && visit.registeredOn === visit.plannedOn;
  const others = world.visits.filter(one => one !== visit && one.state !== 'CANCELLED');
  const counted = others.filter(
    one => one.body === visit.body && one.ground === 'KEY_ITEM' && isSameYear(one.plannedOn, visit.plannedOn),
  );
  const apart = others.filter(
    one =>
      one.body !== visit.body &&
      one.state === 'REGISTERED' &&
      one.order < visit.order &&
      one.plannedOn > visit.plannedOn &&
      diffDays(visit.plannedOn, one.plannedOn) <= 30,
  );
  const items = world.published.get(visit.body) ?? [];
  const rules: readonly (readonly [string, boolean])[] = [
    ['the day', visit.plannedOn === today()],
    ['quiet day', day > 20 || isExcused],
    ['rest day', calendarOf('xinjian').isWorkday(visit.plannedOn) || isExcused],
    ['notice', visit.registeredOn < visit.plannedOn || isUrgent],
    ['approval', visit.isApproved || isUrgent],
    ['status', world.status !== 'DEREGISTERED'],
    ['item', items.includes(visit.item)],
    ['key item', visit.ground !== 'KEY_ITEM' || visit.item === KEY],
    ['lead', visit.ground === 'KEY_ITEM' || visit.lead !== null],
    ['lead once', visit.lead === null || others.every(one => one.lead !== visit.lead || one.body !== visit.body)],
    ['cap', visit.ground !== 'KEY_ITEM' || counted.length < CAPS[world.level]],
    ['merge', apart.length === 0 || visit.isSeparate || visit.ground !== 'KEY_ITEM' || visit.exception !== null],
    ['pass', shown.ofOwn],
    ['place', shown.isNear],
    ['inspectors', shown.who.length >= 2 && shown.who.every(name => visit.inspectors.includes(name))],
    ['state', visit.state === 'REGISTERED'],
  ];
  return rules.filter(([, holds]) => !holds).map(([name]) => name);
}

const isSameYear = (one: string, other: string): boolean => one.slice(0, 4) === other.slice(0, 4);

/** With what inspectors stand at the door. */
interface Shown {
  ofOwn: boolean;
  isNear: boolean;
  who: readonly string[];
}

type Command = fc.AsyncCommand<World, LegalTest>;

/** A command that needs no condition. */
const command = (text: string, run: (world: World) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => text,
});

/** One of the visits, by any number, those that are open first; nothing where there is none. */
function visitAt({ visits }: World, n: number): ModelVisit | undefined {
  const open = visits.filter(({ state }) => state === 'REGISTERED');
  const among = open.length > 0 && n % 5 > 0 ? open : visits;
  return among[n % Math.max(1, among.length)];
}

const clock = fc
  .record({ days: fc.constantFrom(0, 0, 0, 1, 7), hour: fc.integer({ min: 0, max: 23 }) })
  .map(({ days, hour }) =>
    command(`clock +${days}d ${hour}h`, async () => {
      const next = instantAt(addDays(today(), days), `${String(hour).padStart(2, '0')}:00`);
      if (next > legal.now) legal.now = next;
    }),
  );

const facts = fc
  .record({ level: fc.constantFrom<Level>('A', 'B', 'C', 'D', 'D'), isGone: fc.nat(7) })
  .map(({ level, isGone }) =>
    command(`facts ${level}`, async world => {
      world.level = level;
      world.status = isGone === 0 ? 'DEREGISTERED' : 'OPERATING';
      legal.facts = { zone: 'xinjian', status: world.status, foundedOn: '2015-06-01', creditGrade: { level } };
    }),
  );

const publish = fc
  .record({ body: fc.nat(1), items: fc.constantFrom([KEY, ORDINARY], [KEY, ORDINARY], [ORDINARY]) })
  .map(({ body, items }) =>
    command(`publish ${items.join(' ')}`, async world => {
      const name = world.bodies[body] ?? '';
      await listed(name, body, items);
      world.published.set(name, items);
    }),
  );

async function listed(name: string, body: number, items: readonly string[]): Promise<void> {
  const document = `mutation ($input: PublishInspectionItemsInput!) {
    result: publishInspectionItems(input: $input) { __typename ... on Refusal { code message } } }`;
  const input = {
    zone: 'xinjian',
    authority: name,
    authorityCode: bodyCode(50 + body),
    items: items.map(code => ({ code, name: code, basis: '测试依据', key: code === KEY })),
  };
  const { data } = await legal.subgraph.execute<{ result: object }>(document, { input }, headOf(name));
  expect(data?.result).toEqual({ __typename: 'InspectionItemList' });
}

const register = fc
  .record({
    body: fc.nat(1),
    days: fc.constantFrom(0, 1, 2, 4, 4, 5, 5, 6, 7, 8, 11, 12),
    item: fc.constantFrom(KEY, KEY, KEY, KEY, KEY, KEY, ORDINARY, 'GHOST'),
    ground: fc.constantFrom<InspectionGround>('KEY_ITEM', 'KEY_ITEM', 'COMPLAINT'),
    lead: fc.constantFrom(null, '线索1', '线索2', '线索3', '线索4', '线索5'),
    exception: fc.constantFrom<InspectionExceptionReason | null>(
      null,
      null,
      null,
      'EMERGENCY',
      'SAFETY_PRODUCTION',
      'OTHER',
    ),
    isProved: fc.nat(2).map(n => n > 0),
    isSeparate: fc.nat(3).map(n => n > 0),
    inspectors: fc.constantFrom(NAMED, NAMED, NAMED, NAMED.slice(0, 2), NAMED.slice(0, 1)),
  })
  .map(one =>
    command(`register ${JSON.stringify(one)}`, async world => {
      const { body, days, item, ground, lead, exception, isProved, isSeparate, inspectors } = one;
      const name = world.bodies[body] ?? '';
      const plannedOn = addDays(today(), days);
      const result = await legal.visitStep(
        'registerInspection',
        {
          creditCode: world.creditCode,
          authority: name,
          authorityCode: bodyCode(50 + body),
          items: [item],
          inspectors,
          ground,
          leadReference: lead,
          plannedOn,
          place: { address: '创业一路1号', ...PLACE_HERE },
          exceptionReason: exception,
          ...(isProved && { exceptionNote: '储罐泄漏', approvedBy: '经开区管委会' }),
          ...(isSeparate && { separateReason: '须停产检测' }),
        },
        inspectorOf(name),
      );
      made[result.id ? 'registered' : 'refused'] += 1;
      if (!result.id) return;
      world.visits.push({
        id: String(result.id),
        body: name,
        item,
        ground,
        lead: ground === 'KEY_ITEM' ? null : lead,
        inspectors,
        plannedOn,
        registeredOn: today(),
        order: world.visits.length,
        exception,
        isProved,
        isSeparate,
        isApproved: false,
        state: 'REGISTERED',
      });
    }),
  );

const approve = fc.record({ n: fc.nat(20), isHead: fc.nat(5) }).map(({ n, isHead }) =>
  command(`approve ${n}`, async world => {
    const visit = visitAt(world, n);
    if (!visit) return;
    const as = isHead > 0 ? headOf(visit.body) : inspectorOf(visit.body);
    const result = await legal.visitStep('approveVisit', { creditCode: world.creditCode, visitId: visit.id }, as);
    if (!result.id) return;
    expect(isHead > 0).toBe(true);
    made.approved += 1;
    visit.isApproved = true;
  }),
);

const checkIn = fc
  .record({
    n: fc.nat(20),
    other: fc.nat(20),
    goThere: fc.nat(3),
    ofOwn: fc.nat(7),
    near: fc.nat(7),
    who: fc.constantFrom(...Array.from({ length: 6 }, () => NAMED.slice(0, 2)), NAMED.slice(0, 1), [
      '顾清扬',
      '陌生人',
    ]),
  })
  .map(one =>
    command(`checkIn ${JSON.stringify(one)}`, async world => {
      const [visit, instead] = [visitAt(world, one.n), visitAt(world, one.other)];
      if (!visit || !instead) return;
      if (one.goThere > 0 && visit.plannedOn > today()) legal.now = instantAt(visit.plannedOn, '09:00');
      await comes(world, visit, { instead: one.ofOwn > 0 ? visit : instead, isNear: one.near > 0, who: one.who });
    }),
  );

/** Inspectors come, with the pass of one of the visits. */
async function comes(
  world: World,
  visit: ModelVisit,
  { instead, isNear, who }: { instead: ModelVisit; isNear: boolean; who: readonly string[] },
): Promise<void> {
  const input = {
    creditCode: world.creditCode,
    visitId: visit.id,
    pass: await legal.passOf({ visitId: instead.id }),
    ...(!isNear && { latitude: PLACE_HERE.latitude + 0.01 }),
    inspectors: who,
  };
  const reasons = against(world, visit, { ofOwn: visit === instead, isNear, who });
  const result = await legal.visitStep('checkInVisit', input, inspectorOf(visit.body));
  const isIn = Boolean(result.id);
  made[isIn ? 'checkedIn' : 'turnedAway'] += 1;
  // Both ways: nobody gets in against a rule, and nobody is kept out for none.
  expect({ isIn, reasons, said: result.message }).toEqual({
    isIn: reasons.length === 0,
    reasons,
    said: isIn ? undefined : expect.any(String),
  });
  if (isIn) visit.state = 'CHECKED_IN';
}

const end = fc
  .record({ n: fc.nat(20), how: fc.constantFrom('cancelVisit', 'reportVisit', 'reportVisit', 'endVisit') })
  .map(({ n, how }) =>
    command(`${how} ${n}`, async world => {
      const visit = visitAt(world, n);
      if (!visit) return;
      const more = how === 'reportVisit' ? { result: 'NO_PROBLEM', findings: '未发现问题' } : { reason: '改期' };
      const input = { creditCode: world.creditCode, visitId: visit.id, ...more };
      const result = await legal.visitStep(how, input, headOf(visit.body));
      if (!result.id) return;
      if (how === 'reportVisit') expect([visit.state, visit.isApproved]).toEqual(['CHECKED_IN', true]);
      if (how === 'cancelVisit') expect(visit.state).toBe('REGISTERED');
      visit.state = result.state as ModelVisit['state'];
    }),
  );

test('X06, X07, X08, X11, X12, G54: no sequence of operations makes a visit against a rule', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.commands(
        [clock, facts, publish, register, register, register, approve, approve, approve, checkIn, checkIn, end],
        {
          maxCommands: 60,
          size: 'max',
        },
      ),
      async commands => {
        runs += 1;
        legal.now = new Date('2026-11-19T09:00:00+08:00');
        legal.facts = { zone: 'xinjian', status: 'OPERATING', foundedOn: '2015-06-01', creditGrade: { level: 'D' } };
        const bodies = [`第${runs}甲局`, `第${runs}乙局`];
        const world: World = {
          creditCode: newCode(),
          bodies,
          level: 'D',
          status: 'OPERATING',
          published: new Map(bodies.map(name => [name, [KEY, ORDINARY]])),
          visits: [],
        };
        for (const [n, name] of bodies.entries()) await listed(name, n, [KEY, ORDINARY]);
        await fc.asyncModelRun(() => ({ model: world, real: legal }), commands);
        const stored = await legal.subgraph.database.query<{ id: string; state: string; unpassed: boolean }>(
          `select id, state, checked_in_at is not null and (pass_no is null or present_inspectors is null
              or (head_approved_at is null and not without_notice)) as unpassed
            from inspection_visit where credit_code = $1 order by registered_at, id`,
          [world.creditCode],
        );
        const known = world.visits.map(({ id, state }) => ({ id, state, unpassed: false }));
        const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
        expect([...stored].sort(byId)).toEqual(known.sort(byId));
      },
    ),
    { numRuns: 40 },
  );
  for (const count of Object.values(made)) expect(count).toBeGreaterThan(0);
}, 180_000);
