/**
 * For tests that set the time: a department that is open while a file's tests run, and sample enterprises, each handed
 * out once.
 */
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { Department } from '../department.ts';
import type { Life } from '../sample/life.ts';
import { openTestSubgraph } from './department.ts';
import type { TestOptions, TestSubgraph } from './department.ts';

export interface TestDay {
  /** Open while tests run, from `beforeAll` on. */
  readonly subgraph: TestSubgraph;
  /** Sets the time: '2026-11-19 10:00' in Beijing, or a moment. */
  at(time: string | Date): void;
}

/**
 * Opens a department before the tests of a file, and closes it after them. At the start of each of them it is `time`.
 */
export function departmentOn(time: string, department: Department, options: Omit<TestOptions, 'now'> = {}): TestDay {
  let now: Date;
  let subgraph: TestSubgraph;
  const at: TestDay['at'] = moment => {
    now = typeof moment === 'string' ? new Date(`${moment.replace(' ', 'T')}:00+08:00`) : moment;
  };
  at(time);
  beforeAll(async () => {
    subgraph = await openTestSubgraph(department, { ...options, now: () => now });
  });
  beforeEach(() => at(time));
  afterAll(() => subgraph.close());
  return {
    get subgraph() {
      return subgraph;
    },
    at,
  };
}

/** Hands out enterprises, no one twice: `next('gedian')`. */
export function oneByOne(lives: readonly Life[]): (zone: string, fits?: (life: Life) => boolean) => Life {
  const left = [...lives];
  return (zone, fits = () => true) => {
    const index = left.findIndex(life => life.zone.code === zone && fits(life));
    const [chosen] = index < 0 ? [] : left.splice(index, 1);
    if (!chosen) throw new Error(`of the ${lives.length} enterprises of the sample none is left in ${zone}`);
    return chosen;
  };
}
