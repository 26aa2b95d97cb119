/**
 * Lists come in the order that the contract states: where the description of a list says "newest first", "oldest first"
 * or the like, a moment or day of its items runs that way through the whole list, on the sample.
 */
import { expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { Department } from '../department.ts';
import { schemaOf } from '../server/schema.ts';
import { zoneCodes } from '../zones/index.ts';
import { officerOf, sampleLives } from './department.ts';
import type { TestSubgraph } from './department.ts';

type Field = GraphQLField<unknown, unknown>;
type Item = Readonly<Record<string, string | null>>;

/** "newest first", "newest application first", "earliest due first". */
const STATED = /\b(newest|latest|last|oldest|earliest)(?: \w+)? first\b/;
const DOWNWARDS: ReadonlySet<string> = new Set(['newest', 'latest', 'last']);
const MOMENTS: ReadonlySet<string> = new Set(['Date', 'DateTime']);
/** Lives whose lists are read, and how many in one question. */
const LIVES = 200;
const AT_ONCE = 100;
const PAGE = 100;

/** A list whose order is stated. */
interface Ordered {
  field: Field;
  newestFirst: boolean;
  /** Names of the moments and days of its items. */
  moments: string[];
}

/** Describes the lists of a department with a stated order: those of the root, and those of an enterprise. */
export function describeOrders(department: Department, open: () => TestSubgraph): void {
  const schema = schemaOf(department.typeDefs, department.resolvers);
  const roots = orderedIn(schema.getQueryType());
  const below = orderedIn(schema.getType('Enterprise') as GraphQLObjectType | undefined);
  const as = officerOf(department.name);

  if (roots.length > 0) {
    test.each(roots.map(({ field }) => field.name))('%s comes in the order that its description states', async name => {
      const ordered = named(roots, name);
      const lists: Item[][] = [];
      for (const args of rootArguments(ordered.field)) {
        const query = `{ list: ${name}(${args}) { nodes { ${ordered.moments.join(' ')} } } }`;
        const { data } = await open().execute<{ list: { nodes: Item[] } | null }>(query, {}, as);
        lists.push(data?.list?.nodes ?? []);
      }
      expectOrder(ordered, lists);
    });
  }

  if (below.length > 0) {
    test.each(below.map(({ field }) => field.name))(
      'Enterprise.%s comes in the order that its description states',
      async name => {
        const ordered = named(below, name);
        const codes = sampleLives(LIVES).map(({ creditCode }) => ({ __typename: 'Enterprise', creditCode }));
        const selection = `list: ${name}(first: ${PAGE}) { nodes { ${ordered.moments.join(' ')} } }`;
        const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { ${selection} } } }`;
        const lists: Item[][] = [];
        for (let from = 0; from < codes.length; from += AT_ONCE) {
          const of = codes.slice(from, from + AT_ONCE);
          const { data } = await open().execute<{ _entities: ({ list: { nodes: Item[] } | null } | null)[] }>(
            query,
            { of },
            as,
          );
          lists.push(...(data?._entities ?? []).map(entity => entity?.list?.nodes ?? []));
        }
        expectOrder(ordered, lists);
      },
    );
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
