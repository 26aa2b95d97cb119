/**
 * The departments' samples fit together: cases with their steps, decisions with their rules, promises with
 * their reports.
 */
import { beforeAll, expect, test } from '@jest/globals';
import { listDepartments, loadDepartment } from '../shared/departments.ts';
import { instantAt, localDate } from '../shared/clock/index.ts';
import { lifeOf } from '../shared/sample/life.ts';
import { tableOf } from '../shared/database/rows.ts';
import type { EntityClass } from '../shared/database/rows.ts';
import type { SampleSink } from '../shared/sample/load.ts';
import { ruleOf, zone as zoneOf, zoneCodes } from '../shared/zones/index.ts';
import type { RuleReference } from '../shared/zones/index.ts';
import { TEST_TODAY } from '../shared/testing/department.ts';

type Row = Readonly<Record<string, unknown>>;
const SIGNED_AND_CHAINED = 'signed by the keys of the department and of the member, and chained to the one before';
const ZONES_OWN = 'a list that the zone publishes would be taken for the zone’s own';
const LIVES = 2_000;
/** An enterprise that was founded today was so in the morning, whatever the hour is now. */
const AHEAD = instantAt(TEST_TODAY, '12:00');
/** The rows of all departments' tables. */
const rows = new Map<string, Row[]>();
/** The departments that decide something. */
const deciding: string[] = [];
const of = (department: string, table: string): Row[] => rows.get(`${department}.${table}`) ?? [];
/** A column of JSON, which many rows give as a text that they share. */
const json = <Value>(value: unknown): Value => (typeof value === 'string' ? JSON.parse(value) : value) as Value;

beforeAll(async () => {
  for (const name of listDepartments()) {
    const { seed, decided } = await loadDepartment(name);
    if (decided) deciding.push(name);
    const tables = new Map<EntityClass, Row[]>();
    for (const entity of seed.tables) {
      const kept: Row[] = [];
      tables.set(entity, kept);
      rows.set(`${name}.${tableOf(entity).table}`, kept);
    }
    const sink: SampleSink = { row: (entity, row) => void tables.get(entity)?.push(row as Row), change: () => {} };
    for (let index = 0; index < LIVES; index += 1) seed.rows(lifeOf(index, TEST_TODAY), sink, TEST_TODAY);
  }
});

/** Tables that no sample may fill, and why. */
const WITHOUT_SAMPLE: Readonly<Record<string, string>> = {
  'exchange.message_entry': SIGNED_AND_CHAINED,
  'exchange.message_root': SIGNED_AND_CHAINED,
  'exchange.message_batch': SIGNED_AND_CHAINED,
  'exchange.message_stamp': SIGNED_AND_CHAINED,
  'exchange.message_countersign': SIGNED_AND_CHAINED,
  'exchange.member_key': 'a key belongs to a partner who keeps its other half',
  'exchange.message_archive': 'it names a file that holds the entries of a batch',
  'exchange.receipt_archive': 'it names a file that holds receipts',
  'exchange.receipt_batch': SIGNED_AND_CHAINED,
  'exchange.peer_batch': 'its root is signed by another platform',
  'exchange.submission_route': 'an operator says by a command where the records of a zone go',
  'exchange.submission_message': 'its answer is proven by another platform',
  'exchange.read_feed': 'it follows the feeds of other departments',
  'exchange.told_type': 'it follows the feeds of other departments',
  'finance-matchmaking.tax_profile_use': 'what a bank was given is signed by the key of the department',
  'market-access.industry_licence': 'its code is signed by the key of the department',
  'market-access.operating_permit_item': ZONES_OWN,
  'market-access.negative_list_entry': ZONES_OWN,
  'market-access.negative_list_version': ZONES_OWN,
};

test('each table has a row in the sample, or it is said why not; what reads the feeds of others has none', async () => {
  const empty: string[] = [];
  for (const name of listDepartments().filter(one => one !== 'lifecycle')) {
    for (const entity of await (await loadDepartment(name)).entities()) {
      const table = `${name}.${tableOf(entity).table}`;
      if ((rows.get(table) ?? []).length === 0) empty.push(table);
    }
  }
  expect(empty.toSorted()).toEqual(Object.keys(WITHOUT_SAMPLE).toSorted());
});

test('no number that people read holds what programs call a zone', () => {
  const codes = new RegExp(`\\b(${zoneCodes.map(code => code.toUpperCase()).join('|')})`);
  const wrong = [...rows].flatMap(([table, all]) => {
    const found = all.find(row => codes.test(JSON.stringify(row)));
    return found ? [`${table}: ${JSON.stringify(found)}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('the steps of a case lead to where it stands, as many as its version', () => {
  for (const name of listDepartments()) {
    const cases = new Map(of(name, 'service_case').map(one => [one.id, one]));
    const steps = Map.groupBy(of(name, 'case_event'), one => one.caseId);
    for (const [id, taken] of steps) {
      const found = cases.get(id);
      const [first, last] = [taken[0], taken.at(-1)];
      expect([name, id, taken.length, last?.toStatus, first?.at]).toEqual([
        name,
        id,
        found?.version,
        found?.status,
        found?.submittedAt,
      ]);
      const times = taken.map(({ at }) => String(at));
      expect(times).toEqual(times.toSorted());
      if (found?.decidedAt) expect([id, last?.at, last?.by]).toEqual([id, found.decidedAt, found.decidedBy]);
    }
    // Every open case can be looked into.
    for (const { id, decidedAt } of cases.values()) {
      if (!decidedAt) expect([name, id, steps.has(id)]).toEqual([name, id, true]);
    }
  }
});

/** What exchange decides on is asked by authorities: a few in each zone, however many enterprises there are. */
const leastDecisions = (name: string): number => (name === 'exchange' ? 10 : 100);

test('a decision names a rule of its day, says why, and is not ahead of now', () => {
  for (const name of deciding) {
    expect([name, of(name, 'decision').length >= leastDecisions(name)]).toEqual([name, true]);
    expect(new Set(of(name, 'decision').map(({ id }) => id)).size).toBe(of(name, 'decision').length);
    for (const { id, rule, reasons, decidedAt: at } of of(name, 'decision')) {
      const { code, version, zone, validFrom } = ruleOf(json<RuleReference>(rule));
      const decided = at instanceof Date ? at : new Date(String(at));
      // What is older than some rules goes by their first version.
      const inForce = validFrom <= localDate(decided) || version === zoneOf(zone).versions(code)[0]?.version;
      const why = Array.isArray(json(reasons));
      expect([name, id, inForce, decided <= AHEAD, why]).toEqual([name, id, true, true, true]);
    }
  }
});

test('every promise that was broken was reported to credit, with the same days and what is owed', () => {
  const broken = of('project-approval', 'tolerance_debt').filter(({ status }) => status === 'BROKEN');
  const reported = new Map(of('credit', 'broken_promise').map(one => [one.id, one]));
  expect([broken.length > 10, reported.size]).toEqual([true, broken.length]);
  for (const { id, creditCode, dueDate, endedAt, items, kind, matter } of broken) {
    const promise = reported.get(id);
    const owed = json<{ name: string; settledAt: string | null }[]>(items)
      .filter(({ settledAt }) => settledAt === null)
      .map(one => one.name);
    expect({ ...promise, brokenAt: new Date(String(promise?.brokenAt)).getTime() }).toMatchObject({
      creditCode,
      dueOn: dueDate,
      brokenAt: new Date(String(endedAt)).getTime(),
      owed,
      kind,
      matter,
    });
  }
});
