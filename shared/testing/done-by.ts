/**
 * Who is recorded as having done something is who did it: a column that says so (`accepted_by`, `resolved_by`) takes,
 * when it is written, the subject of a caller whose mutation was sent, or what that mutation names.
 */
import type { Stored, Update } from './audit.ts';

/** Who sent a mutation, and with what. */
export interface Sender {
  subject: string;
  /** The variables, as JSON. */
  said: string;
}

/** Whose name a step bears that a rule takes at once, where no officer has a say: the register accepts, a rule decides. */
const NO_PERSON: ReadonlySet<string> = new Set(['register', 'rule']);

/** By what something came to its end, such as a release: a value of an enumeration. */
const BY_WHAT = /^[A-Z_]+$/;

/** What rows say was done by somebody who sent nothing, in sentences; nothing where it is not known who did. */
export function doneByOthers(
  stored: readonly Stored[],
  updates: readonly Update[],
  senders: readonly Sender[],
): string[] {
  if (senders.length === 0) return [];
  const isSender = (value: string): boolean =>
    NO_PERSON.has(value) ||
    senders.some(({ subject, said }) => subject === value || said.includes(JSON.stringify(value)));
  return stored.flatMap(one =>
    newPersons(one, updates)
      .filter(([, value]) => !isSender(value))
      .map(([column, value]) => {
        const names = senders.map(({ subject }) => subject).join(', ');
        return `${one.table}.${column} says ${value}, but it was done by: ${names}`;
      }),
  );
}

/** The columns of who did something that a write has filled, with what stands there now. */
function newPersons({ xid, table, fresh }: Stored, updates: readonly Update[]): [column: string, value: string][] {
  const now = JSON.stringify(fresh);
  const before = updates.find(one => one.xid === xid && one.table === table && JSON.stringify(one.new) === now)?.old;
  return Object.entries(fresh).flatMap(([column, value]) => {
    const isPerson = column.endsWith('_by') && typeof value === 'string' && !BY_WHAT.test(value);
    return isPerson && before?.[column] !== value ? [[column, value] as [string, string]] : [];
  });
}
