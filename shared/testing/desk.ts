/** What things that somebody waits for promise: each is on the desk, and each write that moves it says so. */
import { expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import type { DocumentNode, FieldDefinitionNode, TypeNode } from 'graphql';
import { ENDED } from '../case/index.ts';
import type { CaseStatus } from '../case/index.ts';
import { runJobs } from '../case/jobs.ts';
import { TELLING_ANEW } from '../case/retelling.ts';
import { addDays } from '../clock/index.ts';
import type { ChangedCase } from '../database/changed-case.ts';
import { columnsOf, tableOf } from '../database/rows.ts';
import { casesOfRows, casesRead } from '../database/told-cases.ts';
import type { Department } from '../department.ts';
import { createLog } from '../process/log.ts';
import { createFeedClient } from '../server/feeds.ts';
import { anyGraph } from './any-graph.ts';
import { deskTables } from './desk-tables.ts';
import { TEST_NOW } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { wronglyTyped } from './typed-changes.ts';

/** The job that tells cases anew (case/retelling.ts). */
const RETELLING = 'cases told anew';

/** A row of the feed that tells of cases. */
interface Told {
  moved_cases: ChangedCase[];
}

/** Describes what the desk of a department promises. */
export function describeDesk(department: Department, subgraph: () => TestSubgraph): void {
  const { desk, typeDefs, cases } = department;
  if (!desk || !cases) return;
  const { matters = {}, processes = [], seenAt = {}, notCases = {}, notDue = {} } = desk;
  const onDesk = [...Object.values(matters).map(({ type }) => type), ...processes.map(({ type }) => type)];

  test('whatever has steps or states is on the desk, or desk.ts says why not', () => {
    const known = new Set([...onDesk, ...Object.keys(notCases), 'Enterprise', 'ToleranceDebt']);
    expect(stepping(typeDefs).filter(type => !known.has(type))).toEqual([]);
    expect(Object.keys(notCases).filter(type => onDesk.includes(type))).toEqual([]);
  });

  test('whatever is on the desk tells its steps, and is an entity that others can go on to', () => {
    const types = new Set(onDesk);
    const watched = new Set(processes.flatMap(({ type, isWatched }) => (isWatched ? type : [])));
    const worked = [...types].filter(type => !watched.has(type));
    expect(worked.filter(type => !fieldsOf(typeDefs, type).has('availableSteps'))).toEqual([]);
    expect([...types].filter(type => !hasKey(typeDefs, type) && !seenAt[type])).toEqual([]);
  });

  test('whatever is due or ends on a day is on the desk with it, or desk.ts says why not', () => {
    const datedTypes = new Set(processes.flatMap(({ type, isDated }) => (isDated ? type : [])));
    const days = daysOf(typeDefs).filter(({ type }) => !datedTypes.has(type));
    expect(days.map(({ name }) => name).filter(name => !(name in notDue))).toEqual([]);
    // A reason for what is no day any more is a reason for nothing.
    expect(Object.keys(notDue).filter(name => !days.some(day => day.name === name))).toEqual([]);
  });

  test('an older database, whose changes tell of no case, has all of them told anew, once', async () => {
    const { database } = subgraph();
    const job = department.jobs?.find(({ name }) => name === RETELLING);
    const run = async (): Promise<number> => {
      const log = createLog(department.name, 'error');
      const feeds = createFeedClient({ url: undefined, token: undefined });
      const of = { department: department.name, database, cases };
      const options = { ...of, graph: () => anyGraph, feeds, log, now: () => TEST_NOW };
      return (await runJobs(job ? [job] : [], options))[RETELLING] ?? 0;
    };
    const before = await toldCases(subgraph());
    await database.query('delete from case_telling');
    const told = await run();
    const faults = await wronglyTyped(department, database);
    const anew = await toldCases(subgraph(), TELLING_ANEW);
    expect(faults).toEqual([]);
    expect(await run()).toBe(0);
    expect(told > 0).toBe(before.size > 0);
    const open = [...(await openProcesses(subgraph(), department)), ...(await openKitCases(subgraph(), department))];
    expect([...new Set(open.filter(({ key }) => !anew.has(key)).map(({ what }) => what))]).toEqual([]);
  });

  test('a case is read by an index, and what it is made of too', async () => {
    const client = await subgraph().database.pool.connect();
    const slow: string[] = [];
    const query = async <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> => {
      const { rows: plan } = await client.query<Record<string, string>>(`explain ${sql}`, [...parameters]);
      if (plan.some(line => /Seq Scan/.test(Object.values(line).join()))) slow.push(sql);
      return (await client.query<Row>(sql, [...parameters])).rows;
    };
    try {
      // A table of a test is too small for its index to be worth the way.
      await client.query('set enable_seqscan = off');
      for (const source of cases.processes.values()) {
        const { columns, table } = tableOf(source.entity);
        const { column = '' } = columns.find(({ name }) => name === source.key) ?? {};
        const { rows } = await client.query<{ id: string }>(`select ${column}::text as id from ${table} limit 3`);
        await casesRead(query, source, { ids: rows.map(({ id }) => id), at: TEST_NOW });
      }
    } finally {
      await client.query('reset enable_seqscan');
      client.release();
    }
    expect(slow).toEqual([]);
  });

  test('no case ends at what it opens at', async () => {
    expect(await endingAsTheyOpen(subgraph(), department)).toEqual([]);
  });

  test('every open case of the sample is told by its feed, as it is', async () => {
    const told = await toldCases(subgraph());
    const processes = await openProcesses(subgraph(), department);
    const open = [...processes, ...(await openKitCases(subgraph(), department))];
    expect([...new Set(open.filter(({ key }) => !told.has(key)).map(({ what }) => what))]).toEqual([]);
    const otherwise = processes.filter(({ key, stands }) => shownOf(told.get(key)) !== shownOf(stands));
    // Of each kind one says what is wrong.
    const shown = otherwise.map(({ key, what, stands }) => [what, [shownOf(told.get(key)), shownOf(stands)]] as const);
    expect(Object.fromEntries(shown)).toEqual({});
  });
}

/** An open case: by what a change tells it, and what it is. */
interface Open {
  key: string;
  what: string;
}

/** One with how it stands by its row. */
interface OpenProcess extends Open {
  stands: ChangedCase;
}

/** What of a case does not depend on when it was told. */
const shownOf = ({ number, matter, status, version, zone, awaiting, creditCode }: Partial<ChangedCase> = {}): string =>
  JSON.stringify({ number, matter, status, version, zone, awaiting: awaiting?.who.zh, creditCode });

type Row = Readonly<Record<string, unknown>>;

/**
 * Fields of rows that move both the opening and the end of a case, by a case of each process that has ended in the
 * sample: each of its moments is put a day earlier in turn.
 */
async function endingAsTheyOpen({ database }: TestSubgraph, { cases }: Department): Promise<string[]> {
  const found: string[] = [];
  for (const source of cases?.processes.values() ?? []) {
    const read = (rows: readonly Row[]) => casesOfRows(database.query, source, { rows, at: TEST_NOW });
    const { table } = tableOf(source.entity);
    const rows = await database.query<Row>(`select ${columnsOf(source.entity)} from ${table}`);
    const ended = (await read(rows)).find(({ endedAt }) => endedAt !== null);
    const row = rows.find(one => String(one[source.key]) === ended?.subject.id);
    for (const [name, value] of Object.entries(row ?? {})) {
      const earlier = dayBefore(value);
      const [moved] = earlier === null ? [] : await read([{ ...row, [name]: earlier }]);
      if (moved && moved.openedAt !== ended?.openedAt && moved.endedAt !== ended?.endedAt) {
        found.push(`${table}.${name}`);
      }
    }
  }
  return found;
}

/** The day before a day, or the moment a day before a moment, as a database writes them; null for what is neither. */
function dayBefore(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d( \d\d:|$)/.test(value)) return null;
  return `${addDays(value.slice(0, 10), -1)}${value.slice(10)}`;
}

/** Ids of cases, and subjects of cases, that changes tell of: those of some types, or all. */
async function toldCases(
  { database }: TestSubgraph,
  types: readonly string[] | null = null,
): Promise<Map<string, ChangedCase>> {
  const rows = await database.query<Told>(
    `select moved_cases from change where moved_cases is not null and ($1::text[] is null or type = any($1))
     order by era, xid, seq`,
    [types],
  );
  return new Map(
    rows
      .flatMap(row => row.moved_cases)
      .flatMap(one => [[one.id, one] as const, [`${one.subject.type} ${one.subject.id}`, one] as const]),
  );
}

async function openProcesses({ database }: TestSubgraph, { cases }: Department): Promise<OpenProcess[]> {
  const open: OpenProcess[] = [];
  for (const source of cases?.processes.values() ?? []) {
    const what = tableOf(source.entity).table;
    const rows = await database.query<Record<string, unknown>>(`select ${columnsOf(source.entity)} from ${what}`);
    const told = await casesOfRows(database.query, source, { rows, at: new Date(0) });
    const all = told.filter(({ endedAt }) => endedAt === null);
    open.push(...all.map(stands => ({ key: `${stands.subject.type} ${stands.subject.id}`, what, stands })));
  }
  return open;
}

async function openKitCases({ database }: TestSubgraph, department: Department): Promise<Open[]> {
  const rows = await database.query<{ id: string; matter: string; status: CaseStatus }>(
    'select id, matter, status from service_case',
  );
  const elsewhere = deskTables(department)?.shownElsewhere;
  return rows
    .filter(({ matter, status }) => !ENDED.has(status) && !elsewhere?.has(matter))
    .map(({ id, matter }) => ({ key: id, what: matter }));
}

/** Object types of a contract that have steps, or a field `state` or `status` of an enumeration. */
function stepping(contract: DocumentNode): string[] {
  const enums = new Set(
    contract.definitions.flatMap(node => (node.kind === Kind.ENUM_TYPE_DEFINITION ? node.name.value : [])),
  );
  const isState = ({ name, type }: FieldDefinitionNode): boolean =>
    (name.value === 'state' || name.value === 'status') && enums.has(namedType(type)) && /St/.test(namedType(type));
  return contract.definitions.flatMap(node =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION &&
    !node.name.value.endsWith('Edge') &&
    node.fields?.some(field => field.name.value === 'availableSteps' || isState(field))
      ? node.name.value
      : [],
  );
}

/** Names of days that lie ahead, as contracts write them: `payBy`, `hearingUntil`, `dueOn`, `bidDeadline`, … */
const AHEAD = /(By|Until|DueAt|Deadline|Through)$|^(until|due\w*|ends(On|At)|validTo|lastDay|plannedOn)$/;
/** Types of every department, which stand in what has the days. */
const COMMON: ReadonlySet<string> = new Set(['ClockReading', 'Remedy', 'ToleranceDebt']);

/** The days of a contract that lie ahead: fields of its own object types. */
const daysOf = ({ definitions }: DocumentNode): { type: string; name: string }[] =>
  definitions.flatMap(node => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const type = node.name.value;
    if (COMMON.has(type)) return [];
    return (node.fields ?? [])
      .filter(field => ['Date', 'DateTime'].includes(namedType(field.type)) && AHEAD.test(field.name.value))
      .map(field => ({ type, name: `${type}.${field.name.value}` }));
  });

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const nodesOf = (contract: DocumentNode, type: string) =>
  contract.definitions.flatMap(node =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) && node.name.value === type
      ? node
      : [],
  );

const fieldsOf = (contract: DocumentNode, type: string): Set<string> =>
  new Set(nodesOf(contract, type).flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)));

const hasKey = (contract: DocumentNode, type: string): boolean =>
  nodesOf(contract, type).some(({ directives = [] }) => directives.some(({ name }) => name.value === 'key'));
