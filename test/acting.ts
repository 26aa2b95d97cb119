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
  /**
   * What a thing says of itself: `fields` of it. A thing is written as one gets to it from the query,
   * `registration(id: "…")` or `enterprise(creditCode: "…").startup`; of a list on the way, each.
   */
  read<Thing = Record<string, never>>(as: As, thing: string, fields: string): Promise<Thing[]>;
  /** The steps that a thing says are open, as the caller sees them. */
  steps(as: As, thing: string): Promise<Step[]>;
  /**
   * Takes a step that the thing says is open and the caller's: with the input that the thing gives, and what the caller
   * must add. `missing` of the step is covered by what is added. The result has its id, where it has one.
   */
  take(as: As, thing: string, operation: string, added?: Record<string, unknown>): Promise<Result>;
  /** The same for each such step of the caller, one after the other, while there are any; how many there were. */
  takeEach(as: As, thing: string, operation: string, added?: Record<string, unknown>): Promise<number>;
  /**
   * Takes a step as often as it is offered, each time as an official of the agency whose it is; which agencies they
   * were. Another official takes another operation.
   */
  asAgencies(thing: string, operation: string, added?: Record<string, unknown>, department?: string): Promise<string[]>;
  /** Performs a step that an answer names. */
  perform(as: As, named: Named, added?: Record<string, unknown>): Promise<Result>;
  /**
   * Performs a call that an answer writes out, as a blocker names the operation that removes it, with texts that the
   * caller must add.
   */
  call(as: As, written: string, added?: Readonly<Record<string, string | number>>): Promise<Result>;
}

/** An operation that an answer names, with what it knows of the input. */
export interface Named {
  operation: string;
  input: object;
  missing?: string[];
  needed?: Needed[];
}

/** What an answer asks for: what it is called, and the values that it may have, where they are enumerated. */
export interface Needed {
  name: string;
  label: { zh: string };
  values: { value: string }[];
}

/** A step that is open: the common type `AvailableStep`. */
export interface Step extends Named {
  who: { zh: string };
  yours: boolean;
  missing: string[];
}

/** What an answer says of what it asks for. */
export const NEEDED = 'needed { name label { zh } values { value } }';

/** Codes that are added and that the answer did not give, and what it asks for without saying in Chinese what it is. */
function guessed(needed: readonly Needed[], added: Record<string, unknown>): string[] {
  return needed.flatMap(({ name, label, values }) => {
    const known = values.map(({ value }) => value);
    const given = [added[name] ?? []].flat() as string[];
    const strange = known.length > 0 ? given.filter(value => !known.includes(value)) : [];
    return [...strange, ...(/\p{Script=Han}/u.test(label.zh) ? [] : [name])];
  });
}

/** The agency whose step it is, as the step says. */
export function agencyOf({ operation, who }: Step): string {
  const agency = /（所属机关：(.+)）$/.exec(who.zh)?.[1];
  if (!agency) throw new Error(`${operation} must say whose it is, but says: ${who.zh}`);
  return agency;
}

/** A mutation of the gateway's contract: the type of its input, and the selection of ids of its result. */
interface Operation {
  type: string;
  ids: string;
}

interface Introspected {
  __schema: {
    mutationType: {
      fields: { name: string; args: { type: { ofType: { name: string } } }[]; type: { name: string } }[];
    };
    types: { name: string; fields: { name: string }[] | null; possibleTypes: { name: string }[] | null }[];
  };
}

const OPERATIONS = `{ __schema {
  mutationType { fields { name args { type { ofType { name } } } type { name } } }
  types { name fields { name } possibleTypes { name } }
} }`;

/** The mutations of the gateway's contract by their name, as its introspection gives them. */
async function operationsOf(platform: Platform): Promise<ReadonlyMap<string, Operation>> {
  const { data, errors } = await platform.execute<Introspected>(OPERATIONS);
  if (!data) throw new Error(`the gateway must tell its operations: ${JSON.stringify(errors)}`);
  const { mutationType, types } = data.__schema;
  const results = new Map(types.map(({ name, possibleTypes }) => [name, possibleTypes ?? []]));
  const withId = new Set(types.filter(({ fields }) => fields?.some(({ name }) => name === 'id')).map(one => one.name));
  return new Map(
    mutationType.fields.map(({ name, args, type }) => {
      const possible = results.get(type.name) ?? [];
      const ids = possible.filter(one => withId.has(one.name)).map(one => `... on ${one.name} { id }`);
      return [name, { type: args[0]!.type.ofType.name, ids: ids.join(' ') }];
    }),
  );
}

/** The things that stand at a path of an answer; of lists, each. */
function thingsAt(answer: unknown, path: readonly string[]): unknown[] {
  if (answer === null || answer === undefined) return [];
  if (Array.isArray(answer)) return answer.flatMap(one => thingsAt(one, path));
  const [field, ...rest] = path;
  return field === undefined ? [answer] : thingsAt((answer as Record<string, unknown>)[field], rest);
}

function acting(platform: () => Platform): Acting {
  let operations: Promise<ReadonlyMap<string, Operation>> | undefined;
  const act: Acting['act'] = async (as, name, input, fields = '') => {
    const { data, errors } = await platform().execute<{ result: Result }>(
      mutationOf(name, `${fields} ... on Refusal { code message }`),
      { input },
      as,
    );
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data!.result;
  };
  const done: Acting['done'] = async (...step) => {
    const result = await act(...step);
    if (['Refusal', 'DeregistrationBlocked'].includes(result.__typename))
      throw new Error(`${step[1]}: ${JSON.stringify(result)}`);
    return result;
  };
  const read: Acting['read'] = async <Thing>(as: As, thing: string, fields: string) => {
    const way = thing.split('.');
    const selection = way.reduceRight((inner, field) => `${field} { ${inner} }`, fields);
    const { data, errors } = await platform().execute(`{ ${selection} }`, {}, as);
    if (errors) throw new Error(`${thing}: ${JSON.stringify(errors)}`);
    const path = way.map(field => field.replace(/\(.*/s, ''));
    return thingsAt(data, path) as Thing[];
  };
  const steps: Acting['steps'] = async (as, thing) => {
    const found = await read<{ availableSteps: Step[] }>(
      as,
      thing,
      `availableSteps { operation who { zh } yours input missing ${NEEDED} }`,
    );
    return found.flatMap(({ availableSteps }) => availableSteps);
  };
  const perform: Acting['perform'] = async (as, { operation, input, missing = [], needed = [] }, added = {}) => {
    operations ??= operationsOf(platform());
    const found = (await operations).get(operation);
    if (!found) throw new Error(`the gateway has no operation ${operation}`);
    expect({ operation, notAdded: missing.filter(name => !isIn(added, name.split('.'))) }).toEqual({
      operation,
      notAdded: [],
    });
    expect({ operation, guessed: guessed(needed, added) }).toEqual({ operation, guessed: [] });
    return done(as, `${operation}:${found.type}`, { ...input, ...added }, found.ids);
  };
  const take: Acting['take'] = async (as, thing, operation, added) => {
    const open = await steps(as, thing);
    const step = open.find(one => one.operation === operation && one.yours);
    if (!step) throw new Error(`${thing} must offer ${as.subject} ${operation}, but offers ${JSON.stringify(open)}`);
    return perform(as, step, added);
  };
  const asAgencies: Acting['asAgencies'] = async (thing, operation, added, department = 'project-approval') => {
    const agencies: string[] = [];
    const anybody = officerOf(department, 'anybody');
    for (;;) {
      const step = (await steps(anybody, thing)).find(open => open.operation === operation);
      if (!step) return agencies;
      const agency = agencyOf(step);
      await take(officerOf(department, `${operation} of ${agency}`, agency), thing, operation, added);
      agencies.push(agency);
    }
  };
  return {
    act,
    done,
    read,
    steps,
    perform,
    asAgencies,
    call: async (as, written, added = {}) => {
      const more = Object.entries(added).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
      const whole = written.replace(/\}\)$/, `${more.join('')}})`);
      const document = `mutation { result: ${whole} { __typename ... on Refusal { code message } } }`;
      const { data, errors } = await platform().execute<{ result: Result }>(document, {}, as);
      if (errors) throw new Error(`${whole}: ${JSON.stringify(errors)}`);
      return data!.result;
    },
    take,
    takeEach: async (as, thing, operation, added) => {
      const yours = (all: readonly Step[]) => all.filter(step => step.operation === operation && step.yours).length;
      const open = yours(await steps(as, thing));
      for (let taken = 0; taken < open; taken += 1) await take(as, thing, operation, added);
      return open;
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

/** The stories are not about time limits: a machine that does much else takes longer to plan their first operations. */
const PATIENT = { PLAN_TIMEOUT_MS: '60000', OPERATION_TIMEOUT_MS: '120000', SUBGRAPH_TIMEOUT_MS: '60000' };

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
    platform = await openPlatform({ sample: enterprises, now: () => now, settings: PATIENT });
  }, 300_000);
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

/** Whether a value is given at a path of an input; in a list, in each of its entries. */
function isIn(value: unknown, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return value !== undefined;
  if (Array.isArray(value)) return value.every(entry => isIn(entry, path));
  return typeof value === 'object' && value !== null && isIn((value as Record<string, unknown>)[name], rest);
}
