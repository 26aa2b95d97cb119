/**
 * What a change tells of was decided: the decisions that a department states are stored with it, and none is dropped.
 */
import type { Decided } from '../department.ts';
import type { Stored } from './audit.ts';

/** The decisions that a transaction must have stored with what it told, and has not; each in a sentence. */
export function undecided(stored: readonly Stored[], decided: Decided): string[] {
  const subjects = stored.filter(({ table }) => table === 'decision').map(({ fresh }) => String(fresh.subject_type));
  const told = new Set(stored.filter(({ table }) => table === 'change').map(({ fresh }) => String(fresh.type)));
  return [...told].flatMap(type =>
    Object.entries(decided[type] ?? {}).flatMap(([subject, least]) => {
      const count = subjects.filter(one => one === subject).length;
      return count < least ? [`${type} rests on ${least} decisions about ${subject}, but ${count} were stored`] : [];
    }),
  );
}
