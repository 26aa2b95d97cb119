/**
 * Versions of what has states of its own. An entity that declares `version: stateVersion()` counts its moves: the
 * write door raises the count once in each write that changes the row, and holds the version that a caller saw
 * (`version` of the input) against the row that the input names, when the work loads it. So no mutation checks by
 * itself, and none can forget to. Cases of the kit have theirs from their steps (case/store.ts).
 */
import { ChangeSetType, helper, p } from '@mikro-orm/core';
import type { EventArgs, EventSubscriber, FlushEventArgs } from '@mikro-orm/core';
import { refuse } from '../errors.ts';
import { messages } from '../messages.ts';
import { STORED_IN } from './rows.ts';

const MESSAGES = messages({
  CHANGED: {
    en: 'it was changed meanwhile: it is at version {version}, but got: version {seen}',
    zh: '该事项在此期间已有变动：当前为第{version}版，收到的是第{seen}版',
  },
  READ_AGAIN: {
    en: 'read it again, then decide whether the step is still wanted',
    zh: '请重新查看该事项，再决定是否继续办理',
  },
});

/** How a count begins. Which of the two a property has says by what an input names its row. */
const ofKey = () => 1;
const ofEnterprise = () => 1;

/**
 * The column that counts the moves of a row, from 1: `version int not null default 1`. An input names the row by its
 * key; what an enterprise has but one of at a time, such as a dormancy, by the enterprise (`creditCode`) too. Such a
 * row with a `caseId` has become a case of the kit, which has a version of its own.
 */
export const stateVersion = (namedBy: 'key' | 'enterprise' = 'key') =>
  p
    .integer()
    .default(1)
    .onCreate(namedBy === 'key' ? ofKey : ofEnterprise);

/** The version that a write's caller saw; null once it is held against a row, and where none was told. */
interface Seen {
  version: number | null;
}

interface Counting {
  seen: Seen;
  /** What the input names. */
  named: ReadonlySet<string>;
  /** The version of a named row that has become a case: it is held where the work steps no case. */
  ofCase: number | null;
  /** Rows whose count this write has raised before they were stored. */
  touched: Set<Counted>;
  /** Rows that this write has moved. */
  moved: Map<Counted, { name: string; key: string; counter: string; isNew: boolean }>;
}

type Counted = Record<string, unknown>;

const counting = new WeakMap<object, Counting>();

/** Counts the moves that a unit of work stores, and holds `seen` against the row that `input` names. */
export function countVersions(em: object, input: unknown, seen: Seen): void {
  const values = typeof input === 'object' && input !== null ? Object.values(input) : [];
  counting.set(em, {
    seen,
    named: new Set(values.filter(value => typeof value === 'string')),
    ofCase: null,
    touched: new Set(),
    moved: new Map(),
  });
}

/** What is known of an entity's class. */
interface Meta {
  properties: object;
  primaryKeys: readonly unknown[];
}

interface Counter {
  /** The property that counts: `version`, or another where that word means something else. */
  name: string;
  isOfEnterprise: boolean;
}

const counters = new WeakMap<Meta, Counter | null>();

/** How the moves of an entity are counted; null where they are not. */
export function counterOf(meta: Meta): Counter | null {
  const known = counters.get(meta);
  if (known !== undefined) return known;
  const properties = Object.entries(meta.properties as Readonly<Record<string, { onCreate?: unknown }>>);
  const found = properties.find(([, { onCreate }]) => onCreate === ofKey || onCreate === ofEnterprise);
  const counter = found ? { name: found[0], isOfEnterprise: found[1].onCreate === ofEnterprise } : null;
  counters.set(meta, counter);
  return counter;
}

const keyOf = ({ primaryKeys }: Meta): string => String(primaryKeys[0]);

/** Refuses CASE_CHANGED where a loaded row that the input names is no longer at the version seen. */
function holdAgainst({ em, entity, meta }: EventArgs<unknown>): void {
  const known = counting.get(em);
  if (!known || known.seen.version === null) return;
  const counter = counterOf(meta);
  const row = entity as Counted;
  if (!counter || !isNamed(row, { counter, meta, named: known.named })) return;
  const current = Number(row[counter.name]);
  if (counter.isOfEnterprise && row.caseId) known.ofCase = current;
  else hold(known.seen, current);
}

function hold(seen: Seen, current: number): void {
  const { version } = seen;
  seen.version = null;
  if (version === null || current === version) return;
  throw refuse('CASE_CHANGED', MESSAGES.CHANGED({ version: current, seen: version }), {
    remedy: MESSAGES.READ_AGAIN(),
  });
}

interface Naming {
  counter: Counter;
  meta: Meta;
  named: ReadonlySet<string>;
}

/** Whether an input names a row. Of an enterprise's rows it names the one that has not ended. */
function isNamed(row: Counted, { counter: { isOfEnterprise }, meta, named }: Naming): boolean {
  if (named.has(String(row[keyOf(meta)]))) return true;
  return isOfEnterprise && !row.endedOn && named.has(String(row.creditCode));
}

/**
 * Holds what the work itself held against nothing: the version of what became a case, where no case was stepped, as
 * after a closing that was refused. Throws where there is nothing: a step would be taken unseen.
 */
export function holdTheRest(em: object, operation: string): void {
  const { seen, ofCase } = counting.get(em) ?? {};
  if (!seen || seen.version === null) return;
  if (typeof ofCase !== 'number')
    throw new Error(`${operation} takes a version, but its work loads nothing that counts its moves and is named`);
  hold(seen, ofCase);
}

/** Counts a move of a loaded row whose own columns stay as they are: of its parts, or of the case that it stands on. */
export function touch({ em }: { em: object }, row: object): void {
  const known = counting.get(em);
  const counter = counterOf(helper(row).__meta);
  const counted = row as Counted;
  if (!known || !counter || known.moved.has(counted) || known.touched.has(counted)) return;
  known.touched.add(counted);
  counted[counter.name] = Number(counted[counter.name]) + 1;
}

function countMoves({ em, uow }: FlushEventArgs): void {
  const { moved, touched } = counting.get(em) ?? {};
  if (!moved) return;
  for (const { entity, meta, type } of [...uow.getChangeSets()]) {
    const row = entity as Counted;
    const counter = counterOf(meta);
    if (!counter || moved.has(row)) continue;
    const isNew = type !== ChangeSetType.UPDATE;
    moved.set(row, { name: meta.className, key: keyOf(meta), counter: counter.name, isNew });
    if (isNew || touched?.has(row)) continue;
    row[counter.name] = Number(row[counter.name]) + 1;
    uow.recomputeSingleChangeSet(row);
  }
}

/** Counts and holds versions, of every unit of work that {@link countVersions} was called for. */
export const keepVersions: EventSubscriber = {
  onLoad: args => holdAgainst(args as EventArgs<unknown>),
  onFlush: args => {
    countMoves(args);
    return Promise.resolve();
  },
};

/** The result of a write, made before its rows were stored, with the version that its row has come to. */
export function withVersion<Result extends object>(em: object, result: Result): Result {
  const { [STORED_IN]: entity, ...row } = result as Readonly<Record<string | symbol, unknown>>;
  for (const [moved, { name, key, counter }] of counting.get(em)?.moved ?? []) {
    if (name === entity && moved[key] === row[key]) return { ...result, [counter]: moved[counter] };
  }
  return result;
}

/** What is known here of a change of the feed. */
interface AnyChange {
  creditCode: string;
  subject: { type: string; id: string };
  changedFields?: readonly string[];
}

/** A row that a write has moved, by what a change may call it. */
interface MovedRow {
  key: string;
  name: string;
  counter: string;
}

/** Names the count among the fields that a change about a moved row has changed. */
export function tellMoves<Change extends AnyChange>(em: object, changes: readonly Change[]): readonly Change[] {
  const rows = [...(counting.get(em)?.moved ?? [])].flatMap(([row, { name, key, counter, isNew }]) =>
    isNew ? [] : { key: String(row[key]), name, counter },
  );
  return changes.map(change => {
    const { changedFields = [] } = change;
    const counter = rows.find(row => isAbout(change, row))?.counter;
    if (counter === undefined || changedFields.includes(counter)) return change;
    return { ...change, changedFields: [...changedFields, counter] };
  });
}

/**
 * Whether a change is about a row: of what an enterprise has but one of, by its code. A contract may call a row a
 * record (Penalty, PenaltyRecord); a change that names no field of a record tells that nobody reads it any more.
 */
function isAbout({ creditCode, subject, changedFields = [] }: AnyChange, { key, name }: MovedRow): boolean {
  if (subject.type === `${name}Record`) return subject.id === key && changedFields.length > 0;
  return subject.type === name && (subject.id === key || creditCode === key);
}
