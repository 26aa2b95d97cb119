/** For tests through the gateway: mutations by their name, and what an enterprise's fields say. */
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Principal } from '../shared/identity/principal.ts';
import type { Life } from '../shared/sample/life.ts';
import { oneByOne } from '../shared/testing/day.ts';
import { enterpriseOf, mutationOf, officerOf, sampleLives } from '../shared/testing/department.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

export type Result = Record<string, unknown> & { __typename: string };
type As = Partial<Principal>;

export interface Acting {
  /**
   * Does a mutation with its one argument `input` and returns its result, a refusal included. `fields` are those of the
   * result type; for a mutation whose input type is not named after it, `name` is `name:InputType`.
   */
  act(as: As, name: string, input: object, fields?: string): Promise<Result>;
  /** The same where it must not be refused. */
  done(as: As, name: string, input: object, fields?: string): Promise<Result>;
  /** Fields of an enterprise. */
  of(creditCode: string, fields: string, as?: As): Promise<Record<string, never>>;
  /** A field of the query. */
  query(field: string, as?: As): Promise<Record<string, unknown>>;
}

function acting(platform: () => Platform): Acting {
  const act: Acting['act'] = async (as, name, input, fields = '') => {
    const { data, errors } = await platform().execute<{ result: Result }>(
      mutationOf(name, `${fields} ... on Refusal { code message }`),
      { input },
      as,
    );
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data!.result;
  };
  return {
    act,
    done: async (...step) => {
      const result = await act(...step);
      if (['Refusal', 'DeregistrationBlocked'].includes(result.__typename))
        throw new Error(`${step[1]}: ${JSON.stringify(result)}`);
      return result;
    },
    of: async (creditCode, fields, as) => {
      const { data, errors } = await platform().execute<{ enterprise: Record<string, never> }>(
        `query ($c: CreditCode!) { enterprise(creditCode: $c) { ${fields} } }`,
        { c: creditCode },
        as,
      );
      expect(errors).toBeUndefined();
      return data!.enterprise;
    },
    query: async (field, as) => {
      const { data, errors } = await platform().execute<{ queried: Record<string, unknown> }>(
        `{ queried: ${field} }`,
        {},
        as,
      );
      expect(errors).toBeUndefined();
      return data!.queried;
    },
  };
}

/** The context of tests on a platform of their own. */
export interface OnDay extends Acting {
  platform(): Platform;
  /** Sets the platform's time, on the file's own day where none is said. */
  at(time: string, day?: string): void;
  /** A sample enterprise of the zone that operates and that no other test has had. */
  next(zone: string, fits?: (life: Life) => boolean): Life;
  /** A project of such an enterprise, just applied for, with `fields` of it. */
  newProject(
    zone: string,
    more?: object,
    fields?: string,
  ): Promise<Result & { projectCode: string; creditCode: string }>;
}

/**
 * Opens a platform with so many sample enterprises for the tests of a file; before each of them it is ten o'clock on
 * this day.
 */
export function actingOn(today: string, enterprises: number): OnDay {
  let now: Date;
  let platform: Platform;
  const at: OnDay['at'] = (time, day = today) => {
    now = new Date(`${day}T${time}:00+08:00`);
  };
  at('10:00');
  beforeAll(async () => {
    platform = await openPlatform({ sample: enterprises, now: () => now });
  });
  beforeEach(() => at('10:00'));
  afterAll(() => platform.close());
  const actors = acting(() => platform);
  const next = oneByOne(
    sampleLives(enterprises).filter(({ stage, foundedOn }) => stage === 'OPERATING' && foundedOn < '2025-01-01'),
  );
  return {
    ...actors,
    platform: () => platform,
    at,
    next,
    newProject: async (zone, more = {}, fields = '') => {
      const { creditCode } = next(zone);
      const input = {
        creditCode,
        name: '示例项目',
        category: 'INDUSTRIAL',
        investment: '8000000.00',
        floorArea: 2_000,
        ...more,
      };
      return {
        ...(await actors.done(
          enterpriseOf(creditCode),
          'applyForProject',
          input,
          `... on Project { projectCode ${fields} }`,
        )),
        creditCode,
      } as Awaited<ReturnType<OnDay['newProject']>>;
    },
  };
}

/** The caller who founds enterprises. */
export const founder = { role: 'enterprise' as const, subject: 'founder' };

/** Makes the forms by which enterprises are registered, each of another name; a few in a file. */
export function registrationForms() {
  let made = 0;
  return (zone: string) => {
    const brand = `沐${'岚青云川石禾'.charAt(made++)}`;
    const place = zone === 'gedian' ? '葛店' : '新建';
    return {
      zone,
      name: `${place}${brand}光电科技有限公司`,
      brand,
      industry: 'C3976',
      employees: 30,
      annualRevenue: '5000000',
      registeredCapital: '1000000.00',
      address: '创业一路1号',
      legalRepresentative: '沐青禾',
    };
  };
}

/** Two officers of a department. */
export const officers = (department: string) =>
  [officerOf(department, `first-${department}`), officerOf(department, `second-${department}`)] as const;
