/** For tests that set the time: a department that is open while a file's tests run, and sample enterprises, each handed out once. */
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { Department } from './department.ts';
import { lifeOf } from './sample/life.ts';
import type { Life } from './sample/life.ts';
import { TEST_TODAY, openTestSubgraph } from './testing.ts';
import type { TestOptions, TestSubgraph } from './testing.ts';

export interface TestDay {
  /** Open while tests run, from `beforeAll` on. */
  readonly subgraph: TestSubgraph;
  /** Sets the time: '2026-11-19 10:00' in Beijing. */
  at(time: string): void;
}

/** Opens a department before the tests of a file, and closes it after them. At the start of each of them it is `time`. */
export function departmentOn<Loaders>(time: string, department: Department<Loaders>, options: Omit<TestOptions, 'now'> = {}): TestDay {
  let now: Date;
  let subgraph: TestSubgraph;
  const at: TestDay['at'] = text => void (now = new Date(`${text.replace(' ', 'T')}:00+08:00`));
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

/** Hands out those of the first `count` sample enterprises that fit, no one twice: `next('gedian')`. */
export function sampleEnterprises(count: number, fits: (life: Life) => boolean, today = TEST_TODAY): (zone: string, also?: (life: Life) => boolean) => Life {
  const lives = Array.from({ length: count }, (_, index) => lifeOf(index, today)).filter(fits);
  return (zone, also = () => true) => {
    const index = lives.findIndex(life => life.zone.code === zone && also(life));
    if (index < 0) throw new Error(`none is left of ${zone} among the first ${count} sample enterprises`);
    return lives.splice(index, 1)[0]!;
  };
}
