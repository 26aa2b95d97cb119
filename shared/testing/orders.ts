/**
 * Lists come in the order that the contract states: where the description of a list says "newest first", "oldest first"
 * or the like, a moment or day of its items runs that way through the whole list, on the sample.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType, getNullableType, isListType, isObjectType, isRequiredArgument } from 'graphql';
import type { GraphQLField, GraphQLNamedType, GraphQLObjectType } from 'graphql';
import type { Department } from '../department.ts';
import { lifeOf } from '../sample/life.ts';
import { wrongZones } from './planted-zones.ts';
import { schemaOfDepartment } from './schema.ts';
import { zoneCodes } from '../zones/index.ts';
import { TEST_TODAY, officerOf, openTestSubgraph } from './department.ts';
import type { TestSubgraph } from './department.ts';

type Field = GraphQLField<unknown, unknown>;
type Item = Readonly<Record<string, string | null>>;
/** What is answered for a list: a page of it, or all of it. */
type List = { nodes: Item[] } | Item[] | null;

/** "newest first", "newest application first", "earliest due first"; without such a word, from the first to the last. */
const STATED = /\b(?:(newest|latest|last|oldest|earliest)(?: \w+)? first|first to last|the first first)\b/;
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
  /** Whether it is read in pages; otherwise all of it is answered. */
  isPaged: boolean;
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
  const before = new Map<string, (readonly Item[])[]>();
  beforeAll(async () => {
    subgraph = await openTestSubgraph(department, { sample: LIVES });
    for (const ordered of roots) before.set(ordered.field.name, await readRoot(ordered));
    for (const column of ['credit_code', 'zone'] as const) await giveAll(subgraph, column);
    await spread(subgraph);
  });
  afterAll(() => subgraph.close());
  const open = (): TestSubgraph => subgraph;
  const schema = schemaOfDepartment(department);
  const roots = orderedIn(schema.getQueryType());
  const below = orderedIn(schema.getType('Enterprise') as GraphQLObjectType | undefined);
  const as = officerOf(department.name);

  const readRoot = async (ordered: Ordered): Promise<(readonly Item[])[]> => {
    const lists: (readonly Item[])[] = [];
    for (const args of rootArguments(ordered)) {
      const { data } = await open().execute<{ list: List }>(`{ ${selectionOf(ordered, args)} }`, {}, as);
      lists.push(itemsOf(data?.list));
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
        const selection = selectionOf(ordered, ordered.isPaged ? [`first: ${PAGE}`] : []);
        const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { ${selection} } } }`;
        const { data } = await open().execute<{ _entities: [{ list: List } | null] }>(
          query,
          { of: [{ __typename: 'Enterprise', creditCode: GATHERED.credit_code }] },
          as,
        );
        expectOrder(ordered, [itemsOf(data?._entities[0]?.list)]);
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

/** The moments of what was given, moved back by so many days in turn: in a sample many things are of one day. */
const DAYS_BACK = [3, 0, 4, 1, 2];

/** Makes the moments of the things that one enterprise has differ, all those of a thing by the same number of days. */
async function spread({ database }: TestSubgraph): Promise<void> {
  const tables = await database.query<{ name: string; moved: string }>(
    `select table_name as name,
       string_agg(format('%1$I = %1$I - days', column_name), ', ')
         filter (where data_type in ('date', 'timestamp with time zone')) as moved
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
     group by table_name
     having bool_or(column_name = 'credit_code')
       and bool_or(data_type in ('date', 'timestamp with time zone')) order by table_name`,
  );
  for (const { name, moved } of tables) {
    await database.query(`do $$ declare one record; days interval; begin
      for one in select ctid, row_number() over () as n from "${name}"
          where credit_code = '${GATHERED.credit_code}' limit ${PAGE} loop
        days := (array[${DAYS_BACK.join(', ')}])[1 + one.n % ${DAYS_BACK.length}] * interval '1 day';
        begin
          update "${name}" set ${moved} where ctid = one.ctid;
        exception when integrity_constraint_violation or raise_exception then null;
        end;
      end loop;
    end $$`);
  }
}

function orderedIn(type: GraphQLObjectType | null | undefined): Ordered[] {
  return Object.values(type?.getFields() ?? {}).flatMap(field => {
    const stated = STATED.exec(field.description ?? '');
    const isPaged = nodesOf(field) !== undefined;
    const moments = momentsOf(itemTypeOf(field));
    return stated && moments.length > 0
      ? [{ field, newestFirst: DOWNWARDS.has(stated[1] ?? ''), isPaged, moments }]
      : [];
  });
}

/** The field with the items of a page; nothing where a list is not read in pages. */
function nodesOf({ type }: Field): Field | undefined {
  const page = getNamedType(type);
  return isObjectType(page) && page.getFields().pageInfo ? page.getFields().nodes : undefined;
}

/** The type of a list's items; nothing where a field is no list, or what it lists must be asked for. */
function itemTypeOf(field: Field): GraphQLNamedType | undefined {
  const nodes = nodesOf(field);
  if (nodes) return getNamedType(nodes.type);
  const isList = isListType(getNullableType(field.type)) && !field.args.some(isRequiredArgument);
  return isList ? getNamedType(field.type) : undefined;
}

function momentsOf(item: GraphQLNamedType | undefined): string[] {
  if (!isObjectType(item)) return [];
  return Object.values(item.getFields()).flatMap(({ name, type: own }) =>
    MOMENTS.has(getNamedType(own).name) ? [name] : [],
  );
}

/** The arguments of a root list: its first page, in each zone where it asks for one. */
function rootArguments({ field: { args }, isPaged }: Ordered): string[][] {
  const page = isPaged ? [`first: ${PAGE}`] : [];
  const isPerZone = args.some(({ name, type }) => name === 'zone' && String(type).endsWith('!'));
  return isPerZone ? zoneCodes.map(zone => [`zone: ${JSON.stringify(zone)}`, ...page]) : [page];
}

/** The selection of a list's moments, as `list`. */
function selectionOf({ field: { name }, isPaged, moments }: Ordered, args: readonly string[]): string {
  const asked = args.length > 0 ? `${name}(${args.join(', ')})` : name;
  const items = `{ ${moments.join(' ')} }`;
  return `list: ${asked} ${isPaged ? `{ nodes ${items} }` : items}`;
}

function itemsOf(list: List | undefined): readonly Item[] {
  if (!list) return [];
  return 'nodes' in list ? list.nodes : list;
}

function named(lists: readonly Ordered[], name: string): Ordered {
  const found = lists.find(({ field }) => field.name === name);
  if (!found) throw new Error(`there must be a list ${name}`);
  return found;
}

/** One of the moments runs the stated way through every list. Lists without two different moments say nothing. */
function expectOrder({ newestFirst, moments }: Ordered, lists: readonly (readonly Item[])[]): void {
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
