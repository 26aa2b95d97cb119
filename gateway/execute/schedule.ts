/**
 * The order of a plan's fetches by what each needs, for responses that come in parts: a plan lets a fetch wait for all
 * that stands before it, here it waits only for those that bring what it reads. So a slow department holds up nothing
 * that does not need it.
 */
import { add, hasUnwritten, meet, readBy, writtenBy } from './positions.ts';
import type { Positions } from './positions.ts';
import type { Fetch, Step } from './program.ts';

/** A fetch, and those that must have ended before it. */
export interface Scheduled {
  fetch: Fetch;
  after: readonly Scheduled[];
  /** It is sent only where all of these hold. */
  when: readonly Decided[];
  writes: Positions;
}

interface Decided {
  variable: string;
  is: boolean;
}

/**
 * @param inOrder whether every fetch waits for all that stands before it, as those of a mutation do
 * @returns in the order of the plan
 */
export function scheduleOf(step: Step | undefined, inOrder: boolean): readonly Scheduled[] {
  const all: Scheduled[] = [];
  const add = (fetch: Fetch, before: readonly Scheduled[], when: readonly Decided[]): Scheduled => {
    const read = readBy(fetch);
    const needed = inOrder ? before : needs(before, read);
    const scheduled: Scheduled = { fetch, after: needed, when, writes: writtenBy(fetch) };
    all.push(scheduled);
    return scheduled;
  };
  /** Returns what stands before that which follows. */
  const walk = (each: Step, before: readonly Scheduled[], when: readonly Decided[]): readonly Scheduled[] => {
    switch (each.kind) {
      case 'fetch':
        return [...before, add(each.fetch, before, when)];
      case 'parallel':
        return [...new Set(each.steps.flatMap(one => walk(one, before, when)))];
      case 'sequence':
        return each.steps.reduce((earlier, one) => walk(one, earlier, when), before);
      case 'condition': {
        const { variable, ifTrue, ifFalse } = each;
        const branch = (one: Step | undefined, is: boolean): readonly Scheduled[] =>
          one ? walk(one, before, [...when, { variable, is }]) : before;
        return [...new Set([...branch(ifTrue, true), ...branch(ifFalse, false)])];
      }
    }
  };
  if (step) walk(step, [], []);
  return all;
}

/** Those that may write what is read; all where none is known to write a part of it. */
export function needs(writers: readonly Scheduled[], read: Positions): readonly Scheduled[] {
  const writes = writers.map(({ writes: written }) => written);
  if (hasUnwritten(writes, read)) return writers;
  return writers.filter(writer => meet(writer.writes, read));
}

/** What is read until all of it is there: by itself, and by the fetches that it needs. */
export function readInAll(schedule: readonly Scheduled[], read: Positions): Positions {
  const all: Positions = new Map();
  const asked = new Set<Scheduled>();
  const waiting = [...needs(schedule, read)];
  add(all, read);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (asked.has(next)) continue;
    asked.add(next);
    add(all, readBy(next.fetch));
    waiting.push(...next.after);
  }
  return all;
}
