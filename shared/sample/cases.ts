/** The open cases of a sample life are told by its changes, as the write door tells those of a write. */
import type { DocumentNode } from 'graphql';
import { ServiceCase, StoredDebt } from '../case/entities.ts';
import { mattersOf } from '../case/desk.ts';
import type { Desk, DeskMatter } from '../case/desk.ts';
import type { Case } from '../case/case.ts';
import { NOTE_TOLD, tellingSources, tellingVersion } from '../case/retelling.ts';
import { withClock } from '../database/told-cases.ts';
import type { ChangedCase } from '../database/changed-case.ts';
import type { CaseBook, CaseSource, PartsOf } from '../database/told-cases.ts';
import { tableOf } from '../database/rows.ts';
import type { EntityClass } from '../database/rows.ts';
import type { SampleChange, SampleOf, SampleRow, SampleSink } from './load.ts';

type Row = Readonly<Record<string, unknown>>;

/** What a life gives: kept until all of it is there, for a case may come before its change or after it. */
class LifeSink implements SampleSink {
  readonly changes: { at: Date; change: SampleChange }[] = [];
  readonly #kept = new Map<EntityClass, Row[]>();
  /** How many changes came before a row. */
  readonly #places = new WeakMap<Row, number>();
  readonly #sink: SampleSink;

  constructor(sink: SampleSink, entities: Iterable<EntityClass>) {
    this.#sink = sink;
    for (const entity of entities) this.#kept.set(entity, []);
  }

  row<Entity extends object>(entity: EntityClass<Entity>, row: SampleRow<Entity>): void {
    this.#kept.get(entity)?.push(row as Row);
    this.#places.set(row as Row, this.changes.length);
    this.#sink.row(entity, row);
  }

  change(at: Date, change: SampleChange): void {
    this.changes.push({ at, change });
  }

  /** The change that came next after a row. */
  next(row: Row): SampleChange | undefined {
    return this.changes[this.#places.get(row) ?? this.changes.length]?.change;
  }

  rows(entity: EntityClass): readonly Row[] {
    return this.#kept.get(entity) ?? [];
  }
}

interface SeedOptions {
  book: CaseBook;
  contract: DocumentNode;
}

/**
 * The seed of a department, whose changes tell of its open cases. What has ended is told of by no change of the sample:
 * a million lives stay small.
 */
export function seedWithCases(seed: SampleOf, desk: Desk, given: SeedOptions): SampleOf {
  const { matters: codes = {} } = desk;
  const { book, contract } = given;
  const sources = [...book.processes.values()];
  const matters = new Map(Object.entries(codes).flatMap(([code, matter]) => mattersOf(code, matter, contract)));
  const links = Object.values(codes).flatMap(({ link }) => link?.entity ?? []);
  const ofSources = sources.flatMap(({ entity, parts }) => [entity, ...parts.map(part => part.entity)]);
  const entities = new Set<EntityClass>([ServiceCase, StoredDebt, ...links, ...ofSources]);
  return {
    ...seed,
    begun: query => query(NOTE_TOLD, [tellingSources(desk), tellingVersion(desk)]),
    rows: (life, add, today) => {
      const sink = new LifeSink(add, entities);
      seed.rows(life, sink, today);
      const cases = openCases(sink, { matters, book });
      for (const { at, change } of tellingLast(sink.changes, cases)) add.change(at, change);
    },
  };
}

const keyOf = ({ type, id }: SampleChange['subject']): string => `${type} ${id}`;

interface Declared {
  matters: ReadonlyMap<string, DeskMatter>;
  book: CaseBook;
}

/** An open case. */
interface OpenCase extends ChangedCase {
  /** What tells of it where it is of no enterprise and no change is about it. */
  tellBy?: SampleChange | undefined;
}

/** The open cases of a life, by their subjects. */
function openCases(sink: LifeSink, declared: Declared): Map<string, OpenCase> {
  const cases = new Map<string, OpenCase>(casesOfKit(sink, declared).map(one => [keyOf(one.subject), one]));
  for (const source of declared.book.processes.values()) {
    for (const given of sink.rows(source.entity)) {
      const row = plainRow(source.entity, given);
      const one = source.of(row, sink.changes.at(-1)?.at ?? new Date(0), partsIn(sink, source, row));
      if (!one) continue;
      const key = keyOf(one.subject);
      if (one.endedAt === null) cases.set(key, { ...withClock(one, cases.get(key)), tellBy: sink.next(given) });
      else cases.delete(key);
    }
  }
  for (const given of sink.rows(StoredDebt)) {
    const debt = plainRow(StoredDebt, given);
    const told = sink.changes.find(({ change }) => change.payload.debtId === debt.id)?.change;
    if (debt.status !== 'OWED' || !told) continue;
    const one = declared.book.ofDebt(debt, told.subject, new Date(0));
    cases.set(`ToleranceDebt ${one.id}`, { ...one, tellBy: told });
  }
  return cases;
}

/** The rows of other tables that belong to a row of a life. */
const partsIn = (sink: LifeSink, { key, parts }: CaseSource, row: Row): PartsOf => {
  const partsOf = (entity: EntityClass): Row[] => {
    const { key: owner = '', names = key } = parts.find(part => part.entity === entity) ?? {};
    return sink.rows(entity).flatMap(one => (one[owner] === row[names] ? [plainRow(entity, one)] : []));
  };
  return partsOf as unknown as PartsOf;
};

function casesOfKit(sink: LifeSink, { matters, book }: Declared): ChangedCase[] {
  return sink.rows(ServiceCase).flatMap(given => {
    const one = plainRow(ServiceCase, given) as unknown as Case;
    const matter = matters.get(one.matter);
    if (one.decidedAt !== null || !matter) return [];
    const subject = { type: matter.type, id: subjectIdOf(one.id, matter, sink) };
    const told = sink.changes.findLast(({ change }) => keyOf(change.subject) === keyOf(subject))?.change;
    const moved = { case: one, acceptedAt: one.acceptedBy === null ? null : one.submittedAt };
    return [book.ofKit(moved, { subject, payload: told?.payload ?? {} })];
  });
}

function subjectIdOf(caseId: string, { link }: DeskMatter, sink: LifeSink): string {
  if (!link) return caseId;
  const row = sink.rows(link.entity).find(one => one[link.caseId] === caseId);
  return String(row?.[link.id] ?? caseId);
}

/**
 * The changes; a case is told by the last one about it, else by the last one of its enterprise, as a write tells it.
 */
function* tellingLast(
  changes: readonly { at: Date; change: SampleChange }[],
  open: ReadonlyMap<string, OpenCase>,
): Generator<{ at: Date; change: SampleChange }> {
  const told = new Map<number, ChangedCase[]>();
  for (const [key, { tellBy, ...one }] of open) {
    const about = changes.findLastIndex(({ change }) => keyOf(change.subject) === key);
    const isBy = ({ change }: { change: SampleChange }): boolean =>
      one.creditCode === null ? change === tellBy : change.creditCode === one.creditCode;
    const index = about >= 0 ? about : changes.findLastIndex(isBy);
    told.set(index, [...(told.get(index) ?? []), one]);
  }
  for (const [index, { at, change }] of changes.entries()) {
    const cases = told.get(index);
    yield { at, change: cases ? { ...change, cases } : change };
  }
}

/** A row as reads return it: what is left out is null, JSON is its value. */
function plainRow(entity: EntityClass, row: Row): Row {
  return Object.fromEntries(
    tableOf(entity).columns.map(({ name, kind, initial }) => [name, plainValue(row[name] ?? initial, kind === 'json')]),
  );
}

function plainValue(value: unknown, isJson: boolean): unknown {
  if (value instanceof Date) return value.toISOString();
  if (isJson && typeof value === 'string') return JSON.parse(value) as unknown;
  return value ?? null;
}
