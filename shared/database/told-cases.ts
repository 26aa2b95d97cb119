/**
 * The cases that a change of the feed has moved: what a desk over all departments shows of them (case/desk.ts makes
 * them). They are put on the change by the write door, in the same transaction, from what was stored, so that no write
 * can forget them.
 */
import type { ChangedCase } from './changed-case.ts';
import type { NewChange } from './feed.ts';
import { flushedBy } from './flushed.ts';
import { columnsOf, rowOf, tableOf } from './rows.ts';
import type { EntityClass, RowOf } from './rows.ts';

/** How the write door makes cases of changes. */
export interface CaseBook {
  /** How the rows of subjects of a type become cases, by type. */
  processes: ReadonlyMap<string, CaseSource>;
  /** The case of a step of a case of the kit, which its change was recorded with. */
  ofKit(moved: object, change: Pick<NewChange, 'subject' | 'payload'>): ChangedCase;
  /** The case of a debt of tolerance (case/debts.ts), which is about the subject of its change. */
  ofDebt(debt: object, subject: NewChange['subject'], at: Date): ChangedCase;
}

/** A kind of thing that is a case by a state machine of its own. */
export interface CaseSource {
  entity: EntityClass;
  /** The property that holds the subject's id. */
  key: string;
  /** What else it is made of: rows of other tables, by the property of them that holds the subject's id. */
  parts: readonly CasePart[];
  /** The case of a row; a row that is none is null. `at` is the time of the change. */
  of(row: Plain, at: Date, parts: PartsOf): ChangedCase | null;
}

type Plain = Readonly<Record<string, unknown>>;

/** Rows of another table that belong to a case. */
export interface CasePart {
  entity: EntityClass;
  /** The property of them that names the case. */
  key: string;
  /** The property of the case's row that they name. Default: the one that holds the subject's id. */
  names?: string;
}

/** The rows of a case's part, in the order of their keys. */
export type PartsOf = <Entity extends object>(entity: EntityClass<Entity>) => readonly RowOf<Entity>[];

/** A change as it is stored, with the cases that it has moved. */
export type StoredChange = Omit<NewChange, 'moved' | 'debt'> & { cases: readonly ChangedCase[] };

type Query = <Row extends object>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

interface Moving {
  book: CaseBook;
  at: Date;
  /** The unit of work of the write. */
  em: object;
}

/**
 * The changes, each with the cases that it has moved: what the unit of work has stored, what the subjects of changes
 * have become, and the steps of cases of the kit. A case is told by the last change about it, else by the last one of
 * its enterprise: a finding that opens three orders is one change.
 * @throws Error where a case was moved and no change of its enterprise is told
 */
export async function withCases(
  query: Query,
  changes: readonly NewChange[],
  { book, at, em }: Moving,
): Promise<readonly StoredChange[]> {
  const told: (StoredChange & { cases: ChangedCase[] })[] = changes.map(
    ({ moved: _moved, debt: _debt, ...change }) => ({
      ...change,
      cases: [],
    }),
  );
  for (const one of await movedCases(query, changes, { book, at, em })) {
    const { type, id } = one.subject;
    const about = told.findLast(({ subject }) => subject.type === type && subject.id === id);
    const change = about ?? told.findLast(({ creditCode }) => one.creditCode === null || one.creditCode === creditCode);
    if (!change) throw new Error(`${type} ${id} was moved, but no change of its enterprise is recorded`);
    change.cases.push(one);
  }
  for (const [index, { debt, subject }] of changes.entries()) {
    if (debt) told[index]?.cases.push(book.ofDebt(debt, subject, at));
  }
  return told;
}

/** All cases that a write has moved, each as it is now. */
async function movedCases(query: Query, changes: readonly NewChange[], moving: Moving): Promise<Iterable<ChangedCase>> {
  const { processes } = moving.book;
  const cases = casesStepped(changes, moving.book);
  const own = new Map<string, ChangedCase>();
  for (const source of processes.values()) {
    for (const one of await casesStored(query, source, moving)) own.set(keyOf(one.subject), one);
  }
  for (const one of await casesOfParts(query, moving, own)) own.set(keyOf(one.subject), one);
  for (const [type, ofType] of Map.groupBy(changes, ({ subject }) => subject.type)) {
    const source = processes.get(type);
    const unread = ofType.filter(({ subject }) => !own.has(keyOf(subject))).map(({ subject }) => subject.id);
    if (!source || unread.length === 0) continue;
    for (const one of await casesRead(query, source, { ids: unread, at: moving.at })) own.set(keyOf(one.subject), one);
  }
  for (const [key, one] of own) cases.set(key, withClock(one, cases.get(key)));
  return cases.values();
}

/** The cases of the kit that changes tell a step of, as the last step left each. */
function casesStepped(changes: readonly NewChange[], { ofKit }: CaseBook): Map<string, ChangedCase> {
  const cases = new Map<string, ChangedCase>();
  for (const change of changes) {
    if (!change.moved) continue;
    const one = ofKit(change.moved, change);
    const key = keyOf(one.subject);
    cases.set(key, { ...one, acceptedAt: one.acceptedAt ?? cases.get(key)?.acceptedAt ?? null });
  }
  return cases;
}

const keyOf = ({ type, id }: ChangedCase['subject']): string => `${type} ${id}`;

/** A process that is a case of the kit besides has its clock, and was accepted with it. */
export const withClock = (own: ChangedCase, ofKit: ChangedCase | undefined): ChangedCase => ({
  ...own,
  clock: own.clock ?? ofKit?.clock ?? null,
  acceptedAt: own.acceptedAt ?? ofKit?.acceptedAt ?? null,
});

async function casesStored(query: Query, source: CaseSource, { em, at }: Moving): Promise<ChangedCase[]> {
  const { entity } = source;
  const stored = flushedBy(em).filter(one => one instanceof entity);
  const rows = stored.map(one => rowOf(entity, one) as Plain);
  return casesOfRows(query, source, { rows, at });
}

/** The cases of which a part was stored, but for those that are `known`. */
async function casesOfParts(
  query: Query,
  { book, em, at }: Moving,
  known: ReadonlyMap<string, ChangedCase>,
): Promise<ChangedCase[]> {
  const cases: ChangedCase[] = [];
  for (const [type, source] of book.processes) {
    const ids = ownersStored(source, em).filter(id => !known.has(keyOf({ type, id })));
    if (ids.length > 0) cases.push(...(await casesRead(query, source, { ids, at })));
  }
  return cases;
}

/** The subjects of which a part was stored, by the property of the part that names them. */
function ownersStored({ entity, parts }: CaseSource, em: object): string[] {
  const stored = flushedBy(em);
  return parts
    .filter(part => part.entity !== entity && part.names === undefined)
    .flatMap(part =>
      stored.filter(one => one instanceof part.entity).map(one => (rowOf(part.entity, one) as Plain)[part.key]),
    )
    .filter(owner => typeof owner === 'string');
}

/** The cases of subjects, by the index of what names them. */
export async function casesRead(
  query: Query,
  source: CaseSource,
  { ids, at }: { ids: readonly string[]; at: Date },
): Promise<ChangedCase[]> {
  const { entity, key } = source;
  const rows = await query<Plain>(rowsNamed(entity, key), [[...new Set(ids)]]);
  return casesOfRows(query, source, { rows, at });
}

/**
 * Reads the rows that texts name by a property, for `$1`. The texts become what its column is, since no index serves a
 * column that has become text.
 */
const rowsNamed = (entity: EntityClass, property: string): string =>
  `select ${columnsOf(entity)} from ${tableOf(entity).table} where ${columnOf(entity, property)} = any($1)`;

function columnOf(entity: EntityClass, key: string): string {
  const { table, columns } = tableOf(entity);
  const column = columns.find(({ name }) => name === key)?.column;
  if (column === undefined) throw new Error(`the desk names ${key} of ${table}, but there is no such column`);
  return column;
}

const keysOf = (entity: EntityClass): string =>
  tableOf(entity)
    .columns.flatMap(({ column, isKey }) => (isKey ? column : []))
    .join(', ');

/** The cases of rows of a source, with the rows of other tables that they are made of: one statement a table. */
export async function casesOfRows(
  query: Query,
  { key, parts, of }: CaseSource,
  { rows, at }: { rows: readonly Plain[]; at: Date },
): Promise<ChangedCase[]> {
  if (rows.length === 0) return [];
  const found = new Map<EntityClass, (row: Plain) => Plain[]>();
  for (const { entity, key: owner, names = key } of parts) {
    const ids = rows.flatMap(row => row[names] ?? []).map(String);
    const all = await query<Plain>(`${rowsNamed(entity, owner)} order by ${keysOf(entity)}`, [ids]);
    const byOwner = Map.groupBy(all, part => String(part[owner]));
    found.set(entity, row => byOwner.get(String(row[names])) ?? []);
  }
  return rows.flatMap(row => {
    const partsOf = (entity: EntityClass) => found.get(entity)?.(row) ?? [];
    return of(row, at, partsOf as unknown as PartsOf) ?? [];
  });
}
