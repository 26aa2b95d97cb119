/**
 * Lists come in the order that the contract states: where the description of a list says "newest first", "oldest first"
 * or the like, a moment or day of its items runs that way through the whole list, on the sample.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { Department } from '../department.ts';
import { lifeOf } from '../sample/life.ts';
import { wrongZones } from './planted-zones.ts';
import { schemaOfDepartment } from './schema.ts';
import { zoneCodes } from '../zones/index.ts';
import { TEST_TODAY, officerOf, openTestSubgraph } from './department.ts';
import type { TestSubgraph } from './department.ts';

type Field = GraphQLField<unknown, unknown>;
type Item = Readonly<Record<string, string | null>>;

/** "newest first", "newest application first", "earliest due first". */
const STATED = /\b(newest|latest|last|oldest|earliest)(?: \w+)? first\b/;
const DOWNWARDS: ReadonlySet<string> = new Set(['newest', 'latest', 'last']);
const MOMENTS: ReadonlySet<string> = new Set(['Date', 'DateTime']);
/** Lives of the sample: enough that there are several things of a kind. */
const LIVES = 100;
const PAGE = 100;
/** The enterprise, and the zone, that get what many have, by their columns. */
const GATHERED = { credit_code: lifeOf(0, TEST_TODAY).creditCode, zone: zoneCodes[0] ?? '' };

/** A list whose order is stated. */
interface Ordered {
  field: Field;
  newestFirst: boolean;
  /** Names of the moments and days of its items. */
  moments: string[];
}

/**
 * Describes the lists of a department with a stated order: those of the root, and those of an enterprise. In a sample
 * an enterprise or a zone has one thing of a kind, or two; here one of them gets what many have.
 */
export function describeOrders(department: Department): void {
  let subgraph: TestSubgraph;
  /** The lists of the root before all is given to one, which the rules of its zone may not know. */
  const before = new Map<string, Item[][]>();
  beforeAll(async () => {
    subgraph = await openTestSubgraph(department, { sample: LIVES });
    for (const ordered of roots) before.set(ordered.field.name, await readRoot(ordered));
    for (const column of ['credit_code', 'zone'] as const) await giveAll(subgraph, column);
  });
  afterAll(() => subgraph.close());
  const open = (): TestSubgraph => subgraph;
  const schema = schemaOfDepartment(department);
  const roots = orderedIn(schema.getQueryType());
  const below = orderedIn(schema.getType('Enterprise') as GraphQLObjectType | undefined);
  const as = officerOf(department.name);

  const readRoot = async ({ field, moments }: Ordered): Promise<Item[][]> => {
    const lists: Item[][] = [];
    for (const args of rootArguments(field)) {
      const query = `{ list: ${field.name}(${args}) { nodes { ${moments.join(' ')} } } }`;
      const { data } = await open().execute<{ list: { nodes: Item[] } | null }>(query, {}, as);
      lists.push(data?.list?.nodes ?? []);
    }
    return lists;
  };

  if (roots.length > 0) {
    test.each(roots.map(({ field }) => field.name))('%s comes in the order that its description states', async name => {
      const ordered = named(roots, name);
      expectOrder(ordered, [...(before.get(name) ?? []), ...(await readRoot(ordered))]);
    });
  }

  if (below.length > 0) {
    test.each(below.map(({ field }) => field.name))(
      'Enterprise.%s comes in the order that its description states',
      async name => {
        const ordered = named(below, name);
        const selection = `list: ${name}(first: ${PAGE}) { nodes { ${ordered.moments.join(' ')} } }`;
        const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { ${selection} } } }`;
        const { data } = await open().execute<{ _entities: [{ list: { nodes: Item[] } | null } | null] }>(
          query,
          { of: [{ __typename: 'Enterprise', creditCode: GATHERED.credit_code }] },
          as,
        );
        const lists = [data?._entities[0]?.list?.nodes ?? []];
        expectOrder(ordered, lists);
      },
    );
  }

  // The last of its tests, since the rows of the sample are gone afterwards.
  test('what is counted for a zone counts nothing of another', async () => {
    const ask = async (document: string) => JSON.stringify((await open().execute(document, {}, as)).data);
    expect(await wrongZones(open().database, schema, ask)).toEqual([]);
  });
}

/** Gives rows of every table to one enterprise or zone, as many as its constraints let it have. */
async function giveAll({ database }: TestSubgraph, column: keyof typeof GATHERED): Promise<void> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = $1 order by table_name`,
    [column],
  );
  for (const { name } of tables) {
    await database.query(`do $$ declare one record; begin
      for one in select ctid from "${name}" limit ${PAGE} loop
        begin
          update "${name}" set ${column} = '${GATHERED[column]}' where ctid = one.ctid;
        exception when integrity_constraint_violation or raise_exception then null;
        end;
      end loop;
    end $$`);
  }
}

function orderedIn(type: GraphQLObjectType | null | undefined): Ordered[] {
  return Object.values(type?.getFields() ?? {}).flatMap(field => {
    const stated = STATED.exec(field.description ?? '')?.[1];
    const moments = momentsOf(field);
    return stated && moments.length > 0 ? [{ field, newestFirst: DOWNWARDS.has(stated), moments }] : [];
  });
}

function momentsOf({ type }: Field): string[] {
  const page = getNamedType(type);
  const nodes = isObjectType(page) && page.getFields().pageInfo ? page.getFields().nodes : undefined;
  const item = nodes && getNamedType(nodes.type);
  if (!isObjectType(item)) return [];
  return Object.values(item.getFields()).flatMap(({ name, type: own }) =>
    MOMENTS.has(getNamedType(own).name) ? [name] : [],
  );
}

/** The arguments of a root list: its first page, in each zone where it asks for one. */
function rootArguments({ args }: Field): string[] {
  const isPerZone = args.some(({ name, type }) => name === 'zone' && String(type).endsWith('!'));
  return isPerZone ? zoneCodes.map(zone => `zone: ${JSON.stringify(zone)}, first: ${PAGE}`) : [`first: ${PAGE}`];
}

function named(lists: readonly Ordered[], name: string): Ordered {
  const found = lists.find(({ field }) => field.name === name);
  if (!found) throw new Error(`there must be a list ${name}`);
  return found;
}

/** One of the moments runs the stated way through every list. Lists without two different moments say nothing. */
function expectOrder({ newestFirst, moments }: Ordered, lists: readonly Item[][]): void {
  const columns = moments.map(name => lists.map(list => list.flatMap(item => item[name] ?? [])));
  const telling = columns.filter(column => column.some(values => new Set(values).size > 1));
  if (telling.length === 0) return;
  const running = telling.some(column => column.every(values => runs(values, newestFirst)));
  expect({ newestFirst, running }).toEqual({ newestFirst, running: true });
}

const runs = (values: readonly string[], newestFirst: boolean): boolean =>
  values.every((value, index) => {
    const before = values[index - 1] ?? value;
    return newestFirst ? value <= before : value >= before;
  });
