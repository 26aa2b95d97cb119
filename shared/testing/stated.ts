/**
 * What a write states of its subject is what its rows hold: a value among the facts of a decision, or in what a change
 * tells, that has the name of a column of the subject's own row is that column's, before the write or after it. Who did
 * a thing and when stand together, and a decision about a promise rests on the rule of the promise.
 */
import type { Stored, Update } from './audit.ts';

type Values = Readonly<Record<string, unknown>>;

export const camelCase = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Whether a row is a subject's own: by its id; what has none, by its code. What has an id only belongs to a code, and
 * so does a parcel to the project on it.
 */
export function isOf(row: Values, subjectId: string): boolean {
  if (row.id !== undefined) return row.id === subjectId;
  if (row.parcel_code !== undefined) return row.parcel_code === subjectId;
  return row.project_code === subjectId || row.credit_code === subjectId;
}

/** Where a statement stands, by table: the column with its values. */
const STATEMENTS: Readonly<Record<string, string>> = { change: 'payload', decision: 'facts' };

/** Names of what is not the subject's own: mostly these are of its enterprise, of its case, or of one of its parts. */
const OF_OTHERS: ReadonlySet<string> = new Set(['status', 'reason', 'version', 'since', 'until']);
/**
 * The same, of facts alone: of the enterprise that was judged, of a promise, of the works of a whole zone, of a payment
 * or what was granted of what was asked for; a trade is told by its name.
 */
const FACTS_OF_OTHERS: ReadonlySet<string> = new Set([
  ...['zone', 'kind', 'corridorKm', 'relocatedLines'],
  ...['amount', 'trade'],
]);

/** What decisions and changes of one transaction say otherwise than the rows of their subjects, in sentences. */
export function misstated(stored: readonly Stored[], updates: readonly Update[]): string[] {
  const after = stored.filter(({ table }) => !(table in STATEMENTS)).map(({ fresh }) => fresh);
  const before = updates.filter(({ xid }) => xid === stored[0]?.xid).map(({ old }) => old);
  return stored.flatMap(({ table, fresh }) => {
    const values = (fresh[STATEMENTS[table] ?? ''] ?? {}) as Values;
    const changed = (fresh.changed_fields ?? []) as readonly string[];
    // A change of a promise tells of the promise.
    const ofSubject = (rows: readonly Values[]) =>
      rows.filter(row => isOf(row, String(values.debtId ?? fresh.subject_id)));
    const what = `${table} ${String(fresh.type ?? fresh.outcome)} of ${String(fresh.subject_type)}`;
    return Object.entries(values).flatMap(([name, value]) => {
      if (OF_OTHERS.has(name) || (table === 'decision' && FACTS_OF_OTHERS.has(name))) return [];
      // What a change says to have changed is told as it is now.
      const held = valuesNamed(name, ofSubject(changed.includes(name) ? after : [...before, ...after]));
      if (isHeld(value, held)) return [];
      return [`${what} says ${name} ${JSON.stringify(value)}, but its rows: ${JSON.stringify(held)}`];
    });
  });
}

/** The values of the columns of a name. */
const valuesNamed = (name: string, rows: readonly Values[]): unknown[] =>
  rows.flatMap(row => Object.entries(row).flatMap(([column, value]) => (camelCase(column) === name ? [value] : [])));

/** Whether a value is one of those that rows hold; what they do not hold in that form says nothing of it. */
function isHeld(value: unknown, held: readonly unknown[]): boolean {
  const comparable = held.filter(one => one !== null && formOf(one) === formOf(value));
  return (
    value === null ||
    formOf(value) === 'object' ||
    comparable.length === 0 ||
    comparable.some(one => plain(one) === plain(value))
  );
}

/** The form of a value: a list may be told as its length or by its codes, and a code with its words. */
function formOf(value: unknown): 'list' | 'object' | 'plain' {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? 'object' : 'plain';
  return value.some(one => formOf(one) !== 'plain') ? 'object' : 'list';
}

/** A value in one form: moments and numbers are written in several. */
function plain(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (/^\d{4}-\d\d-\d\d[T ]/.test(text)) return new Date(text).toISOString();
  return /^-?\d+(\.\d+)?$/.test(text) ? String(Number(text)) : text;
}

/** Columns of a row that say who did something and not when, or when and not who. */
export function halfRecorded({ table, fresh }: Stored): string[] {
  return Object.keys(fresh)
    .filter(column => column.endsWith('_by'))
    .map(column => [column, column.replace(/_by$/, '_at')] as const)
    .filter(([by, at]) => fresh[at] !== undefined && (fresh[by] === null) !== (fresh[at] === null))
    .map(([by, at]) => `${table}: ${by} is ${String(fresh[by])}, but ${at} is ${String(fresh[at])}`);
}

/** Promises that a transaction opened, moved or ended, but of which it decided nothing under their own rule. */
export function restingElsewhere(stored: readonly Stored[]): string[] {
  const codes = stored.filter(({ table }) => table === 'decision').map(({ fresh }) => ruleCode(fresh));
  if (codes.length === 0) return [];
  return stored
    .filter(({ table, fresh }) => table === 'tolerance_debt' && fresh.rule !== null && !codes.includes(ruleCode(fresh)))
    .map(({ fresh }) => `a promise rests on ${ruleCode(fresh)}, but what was decided of it on: ${codes.join(', ')}`);
}

const ruleCode = ({ rule }: Values): string => String((rule as Values | null)?.code);
