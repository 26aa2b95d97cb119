/**
 * What the departments' samples tell fits together: cases with their steps, decisions with their rules, promises with
 * who was told of them.
 */
import { beforeAll, expect, test } from '@jest/globals';
import { listDepartments, loadDepartment } from '../shared/department.ts';
import { instantAt, localDate } from '../shared/clock/index.ts';
import { lifeOf } from '../shared/sample/life.ts';
import type { SampleValue } from '../shared/sample/load.ts';
import { ruleOf, zone as zoneOf } from '../shared/zones/index.ts';
import type { RuleReference } from '../shared/zones/index.ts';
import { TEST_TODAY } from '../shared/testing/department.ts';

type Row = Record<string, SampleValue>;
const LIVES = 2_000;
/** Who was founded today was so in the morning, whatever the hour is now. */
const AHEAD = instantAt(TEST_TODAY, '12:00');
/** Rows of a table of a department. */
const rows: Record<string, Record<string, Row[]>> = {};
const of = (department: string, table: string): Row[] => rows[department]?.[table] ?? [];

beforeAll(async () => {
  for (const name of listDepartments()) {
    const { seed } = await loadDepartment(name);
    const own: Record<string, Row[]> = (rows[name] = {});
    const row = (table: string, values: readonly SampleValue[]): void =>
      void (own[table] ??= []).push(Object.fromEntries(seed.tables[table]!.map((column, n) => [column, values[n]!])));
    for (let index = 0; index < LIVES; index += 1)
      seed.rows(lifeOf(index, TEST_TODAY), { row, change: () => {} }, TEST_TODAY);
  }
});

test('the steps of a case lead to where it stands, as many as its version', () => {
  for (const name of listDepartments()) {
    const cases = new Map(of(name, 'service_case').map(one => [one.id, one]));
    const steps = Map.groupBy(of(name, 'case_event'), one => one.case_id);
    for (const [id, taken] of steps) {
      const found = cases.get(id!)!;
      const [first, last] = [taken[0]!, taken.at(-1)!];
      expect([name, id, taken.length, last.to_status, first.at]).toEqual([
        name,
        id,
        found.version,
        found.status,
        found.submitted_at,
      ]);
      expect(taken.map(({ at }) => at)).toEqual(taken.map(({ at }) => at).toSorted());
      if (found.decided_at) expect([id, last.at, last.by]).toEqual([id, found.decided_at, found.decided_by]);
    }
    // Whatever is open can be looked into.
    for (const { id, decided_at: decidedAt } of cases.values())
      if (!decidedAt) expect([name, id, steps.has(id!)]).toEqual([name, id, true]);
  }
});

test('a decision names a rule of its day, says why, and is not ahead of now', () => {
  for (const name of listDepartments()) {
    expect([name, of(name, 'decision').length > 100]).toEqual([name, true]);
    expect(new Set(of(name, 'decision').map(({ id }) => id)).size).toBe(of(name, 'decision').length);
    for (const { id, rule, reasons, decided_at: at } of of(name, 'decision')) {
      const { code, version, zone, validFrom } = ruleOf(JSON.parse(rule as string) as RuleReference);
      const decided = at instanceof Date ? at : new Date(at as string);
      // What is older than some rules goes by their first version.
      const inForce = validFrom <= localDate(decided) || version === zoneOf(zone).versions(code)[0]!.version;
      const why = JSON.parse(reasons as string) as string[];
      expect([name, id, inForce, decided <= AHEAD, Array.isArray(why)]).toEqual([name, id, true, true, true]);
    }
  }
});

test('credit was told of every promise that was broken, with the same days and what is owed', () => {
  const broken = of('project-approval', 'tolerance_debt').filter(({ status }) => status === 'BROKEN');
  const told = new Map(of('credit', 'broken_promise').map(one => [one.id, one]));
  expect([broken.length > 10, told.size]).toEqual([true, broken.length]);
  for (const { id, credit_code: creditCode, due_date: dueDate, ended_at: endedAt, items, kind, matter } of broken) {
    const promise = told.get(id!)!;
    const owed = (JSON.parse(items as string) as { name: string; settledAt: string | null }[])
      .filter(({ settledAt }) => settledAt === null)
      .map(one => one.name);
    expect([
      promise.credit_code,
      promise.due_on,
      (promise.broken_at as Date).toISOString(),
      JSON.parse(promise.owed as string),
      promise.kind,
      promise.matter,
    ]).toEqual([creditCode, dueDate, endedAt, owed, kind, matter]);
  }
});
