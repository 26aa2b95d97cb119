/**
 * Versions of what has states of its own. An entity that declares `version: stateVersion()` counts its moves: the
 * write door raises the count once in each write that changes the row, and holds the version that a caller saw
 * (`version` of the input) against the row that the input names, when the work loads it. So no mutation checks by
 * itself, and none can forget to. Cases of the kit have theirs from their steps (case/store.ts).
 */
import { ChangeSetType, p } from '@mikro-orm/core';
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

/** The column that counts the moves of a row, from 1: `version int not null default 1`. */
export const stateVersion = () =>
  p
    .integer()
    .default(1)
    .onCreate(() => 1);

/** The version that a write's caller saw; null once it is held against a row, and where none was told. */
interface Seen {
  version: number | null;
}

interface Counting {
  seen: Seen;
  /** What the input names. */
  named: ReadonlySet<string>;
  /** Rows that this write has moved. */
  moved: Map<Counted, { name: string; key: string; isNew: boolean }>;
}

interface Counted {
  [property: string]: unknown;
  version: number;
}

const counting = new WeakMap<object, Counting>();

/** Counts the moves that a unit of work stores, and holds `seen` against the row that `input` names. */
export function countVersions(em: object, input: unknown, seen: Seen): void {
  const values = typeof input === 'object' && input !== null ? Object.values(input) : [];
  counting.set(em, {
    seen,
    named: new Set(values.filter(value => typeof value === 'string')),
    moved: new Map(),
  });
}

/** What is known of an entity's class. */
interface Meta {
  properties: object;
  primaryKeys: readonly unknown[];
}

const isCounted = ({ properties }: Meta): boolean => {
  const { version } = properties as { version?: { default?: unknown; onCreate?: unknown } };
  return version?.onCreate !== undefined && Number(version.default) === 1;
};

const keyOf = ({ primaryKeys }: Meta): string => String(primaryKeys[0]);

/** Refuses CASE_CHANGED where a loaded row that the input names is no longer at the version seen. */
function holdAgainst({ em, entity, meta }: EventArgs<unknown>): void {
  const { seen, named } = counting.get(em) ?? {};
  if (!seen || !named || seen.version === null || !isCounted(meta)) return;
  const row = entity as Counted;
  if (!named.has(String(row[keyOf(meta)]))) return;
  const { version } = seen;
  seen.version = null;
  if (row.version !== version) {
    throw refuse('CASE_CHANGED', MESSAGES.CHANGED({ version: row.version, seen: version }), {
      remedy: MESSAGES.READ_AGAIN(),
    });
  }
}

function countMoves({ em, uow }: FlushEventArgs): void {
  const { moved } = counting.get(em) ?? {};
  if (!moved) return;
  for (const { entity, meta, type } of [...uow.getChangeSets()]) {
    const row = entity as Counted;
    if (!isCounted(meta) || moved.has(row)) continue;
    const isNew = type !== ChangeSetType.UPDATE;
    moved.set(row, { name: meta.className, key: keyOf(meta), isNew });
    if (isNew) continue;
    row.version += 1;
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
  for (const [moved, { name, key }] of counting.get(em)?.moved ?? []) {
    if (name === entity && moved[key] === row[key]) return { ...result, version: moved.version };
  }
  return result;
}

/** What is known here of a change of the feed. */
interface AnyChange {
  creditCode: string;
  subject: { type: string; id: string };
  changedFields?: readonly string[];
}

/** Names the version among the fields that a change about a moved row has changed. */
export function tellMoves<Change extends AnyChange>(em: object, changes: readonly Change[]): readonly Change[] {
  const rows = [...(counting.get(em)?.moved ?? [])].filter(([, { isNew }]) => !isNew);
  const moved = new Set(rows.map(([row, { name, key }]) => `${name} ${String(row[key])}`));
  return changes.map(change => {
    const { creditCode, subject, changedFields = [] } = change;
    // What an enterprise has but one of is kept by its code.
    const isMoved = [subject.id, creditCode].some(key => moved.has(`${subject.type} ${key}`));
    if (!isMoved || changedFields.includes('version')) return change;
    return { ...change, changedFields: [...changedFields, 'version'] };
  });
}
