/**
 * What a thing says of its steps is what the mutations do: whom it tells that a step is theirs is not refused for who
 * they are, nor for where the thing stands, and what it tells somebody is another's is not done for them. It is tried
 * with the officers whom the rows name, for who took one step may often not take the next, with officials of the
 * agencies that steps name, and with an officer of one zone.
 */
import { expect, test } from '@jest/globals';
import { isLeafType, getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { agencyName } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import type { Department } from '../department.ts';
import { officerOf, sampleLives } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { exampleOf, hasChoice, inputOf, mutationsOf } from './inputs.ts';
import { schemaOfDepartment } from './schema.ts';
import { selectionsOf } from './selections.ts';
import { shownIn } from './shown.ts';
import { STANDS_ELSEWHERE } from './told-steps.ts';
import { representationOf } from './visibility.ts';

/**
 * Enterprises whose things are tried, officers whom their rows name, agencies, and tries of each step for each of them.
 */
const ENTERPRISES = 150;
const PERSONS = 4;
const AGENCIES = 2;
const TRIES = 2;

/** Codes of refusals that are about who asks. */
const FOR_WHO: ReadonlySet<string> = new Set(['NOT_ENTITLED', 'SAME_OFFICER', 'SAME_PERSON']);

/** Types of inputs that name a thing. */
const NAMES_SOMETHING = /ID|Code/;

interface Step {
  operation: string;
  /** Nothing where the step stands so deep that it was not read. */
  who?: { en: string };
  yours: boolean;
  input: Readonly<Record<string, unknown>>;
  missing: readonly string[];
}

/** The steps of an enterprise's things, as a caller reads them. */
interface Told {
  creditCode: string;
  steps: Step[];
}

type Caller = Partial<Principal>;

/** Describes a department that has a sample. */
export function describeTakers(department: Department, open: () => TestSubgraph): void {
  const enterprise = schemaOfDepartment(department).getType('Enterprise');
  if (!isObjectType(enterprise) || !selectionOfSteps(enterprise).includes('availableSteps')) return;

  test('whoever may take a step by what a thing says may take it, and nobody else', async () => {
    const trial = new Trial(department, open(), enterprise);
    for (const person of [`nobody-yet-${department.name}`, ...(await personsIn(open()))]) {
      await trial.tryAs(officerOf(department.name, person));
      for (const agency of trial.agencies()) await trial.tryAs(officerOf(department.name, person, agency));
    }
    const zones = [sampleLives(1)[0]?.zone.code ?? ''];
    await trial.tryAs({ ...officerOf(department.name, `of-one-zone-${department.name}`), zones });
    expect(trial.wrong).toEqual([]);
  });
}

class Trial {
  readonly wrong: string[] = [];
  readonly #subgraph: TestSubgraph;
  readonly #document: string;
  readonly #enterprise: GraphQLObjectType;
  readonly #mutations: ReadonlyMap<string, GraphQLField<unknown, unknown>>;
  readonly #agencies = new Set<string>();

  constructor(department: Department, subgraph: TestSubgraph, enterprise: GraphQLObjectType) {
    this.#subgraph = subgraph;
    this.#enterprise = enterprise;
    this.#document = `query ($of: [_Any!]!) {
      things: _entities(representations: $of) { ... on Enterprise { ${selectionOfSteps(enterprise)} } }
    }`;
    this.#mutations = new Map(mutationsOf(schemaOfDepartment(department)).map(one => [one.name, one]));
  }

  /** Some of the agencies that steps have named so far. */
  agencies(): string[] {
    return [...this.#agencies].slice(0, AGENCIES);
  }

  /** Takes each kind of step as a caller, whether it is told to be theirs or not. */
  async tryAs(caller: Caller): Promise<void> {
    const tries = new Map<string, number>();
    for (const { creditCode, steps } of await this.#read(caller)) {
      for (const step of steps) {
        const kind = `${step.operation} ${step.yours}`;
        const before = tries.get(kind) ?? 0;
        if (before >= TRIES) continue;
        tries.set(kind, before + 1);
        // What was done moves the enterprise's things: what they said before is of no use.
        if (await this.#take(caller, creditCode, step)) break;
      }
    }
  }

  async #read(caller: Caller): Promise<Told[]> {
    const codes = sampleLives(ENTERPRISES).map(({ creditCode }) => creditCode);
    const of = codes.map(representationOf);
    const { data } = await this.#subgraph.execute<{ things: (object | null)[] }>(this.#document, { of }, caller);
    const told = (data?.things ?? []).map((thing, index) => ({
      creditCode: codes[index] ?? '',
      steps: shownIn(this.#enterprise, thing, '').flatMap(({ fields }) => (fields.availableSteps ?? []) as Step[]),
    }));
    for (const { who } of told.flatMap(({ steps }) => steps)) {
      const agency = /, who work for (.+)$/.exec(who?.en ?? '')?.[1];
      if (agency !== undefined) this.#agencies.add(agencyName(agency));
    }
    return told;
  }

  /** Whether the step was done. */
  async #take(caller: Caller, creditCode: string, { operation, yours, input, missing }: Step): Promise<boolean> {
    const mutation = this.#mutations.get(operation);
    // What is done for an agency of one's own is done by who has one.
    const isForOwn = missing.includes('agency');
    if (!mutation || (isForOwn && caller.agency === undefined)) return false;
    const type = inputOf(mutation);
    const fields = type.getFields();
    const added = missing.flatMap(name => (fields[name] ? [[name, exampleOf(fields[name].type)]] : []));
    const own = isForOwn ? { agency: caller.agency } : {};
    const all = { ...(exampleOf(type) as object), ...Object.fromEntries(added), ...own, ...input };
    const { data, errors } = await this.#subgraph.execute<{ result: { __typename: string; code?: string } }>(
      `mutation ($input: ${type.name}!) { result: ${operation}(input: $input) { __typename ... on Refusal { code } } }`,
      { input: all },
      caller,
    );
    const isDone = !errors && data?.result.__typename !== 'Refusal';
    const code = errors?.[0]?.extensions.code ?? data?.result.code ?? '';
    const whose = `${operation} of ${creditCode} by ${caller.subject} (${caller.agency ?? caller.zones ?? 'no agency'})`;
    // What is not there is what the step names, unless the caller was to name something.
    const isNowhere = code === 'NOT_FOUND' && !missing.some(name => NAMES_SOMETHING.test(String(fields[name]?.type)));
    const isElsewhere = (STANDS_ELSEWHERE.test(code) || isNowhere) && !hasChoice(mutation);
    if (yours && (FOR_WHO.has(code) || isElsewhere)) {
      this.wrong.push(`${whose} is told to be theirs, but is refused: ${code}`);
    }
    if (!yours && isDone) this.wrong.push(`${whose} is told to be another's, but is done`);
    return isDone;
  }
}

/** The steps of all things of a type, and nothing else. */
function selectionOfSteps(type: GraphQLObjectType): string {
  const isWanted = ({ name, type: of, args }: GraphQLField<unknown, unknown>): boolean => {
    const named = getNamedType(of);
    if (name === 'availableSteps') return true;
    if (isLeafType(named)) return STEP.has(name);
    return named.name !== 'NeededInput' && args.every(arg => !String(arg.type).endsWith('!') || arg.defaultValue);
  };
  return selectionsOf(type, [], isWanted).join(' ');
}

/** What is read of a step. */
const STEP: ReadonlySet<string> = new Set(['operation', 'en', 'yours', 'input', 'missing']);

/** Persons whom most rows of the sample name as having done something. */
async function personsIn({ database }: TestSubgraph): Promise<string[]> {
  const columns = await database.query<{ table: string; column: string }>(
    `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('text', 'character varying')
       and column_name ~ '_by$' order by 1, 2`,
  );
  const named = await Promise.all(
    columns.map(({ table, column }) =>
      database.query<{ person: string; rows: number }>(
        `select ${column} as person, count(*)::integer as rows from ${table} where ${column} is not null
         group by 1 order by 2 desc, 1 limit 20`,
      ),
    ),
  );
  const counts = new Map<string, number>();
  for (const { person, rows } of named.flat()) counts.set(person, (counts.get(person) ?? 0) + rows);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, PERSONS)
    .map(([person]) => person);
}
