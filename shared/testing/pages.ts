/**
 * Lists go on as their pages say: from 1 to 100 things are asked for at once, a page is full before another follows,
 * and what follows it comes on the next. Tried on each list of the root and of an enterprise that has something to
 * show.
 */
import { expect, test } from '@jest/globals';
import { getNamedType, getNullableType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLObjectType } from 'graphql';
import { PAGE_LIMIT } from '../database/paging.ts';
import type { Department } from '../department.ts';
import { zoneCodes } from '../zones/index.ts';
import { officerOf, sampleLives } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { exampleOf } from './inputs.ts';
import { schemaOfDepartment } from './schema.ts';
import { TEST_TODAY } from './today.ts';
import { representationOf } from './visibility.ts';

/** A list, and the root below which it stands. */
interface List {
  root: 'Query' | 'Enterprise';
  field: GraphQLField<unknown, unknown>;
}

/** What is read of a page. */
export interface Page {
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
}

/** Reads so many things after a cursor; the code of an error where there is one. */
export type ReadPage = (first: number, after?: string) => Promise<Page | string | null>;

/** Enterprises among which one is looked for that has several things in a list. */
const ENTERPRISES = 40;
/** The year of a list that asks for one. */
const YEAR = Number(TEST_TODAY.slice(0, 4));

/** Describes the pages of a department that has a sample. */
export function describePages(department: Department, open: () => TestSubgraph): void {
  const lists = listsOf(department);
  if (lists.length === 0) return;

  test('every list goes on as its pages say, from 1 thing a page to 100', async () => {
    const wrong: string[] = [];
    for (const list of lists) {
      const faults = await wrongPages(await longestOf(open(), list));
      wrong.push(...faults.map(fault => `${list.root}.${list.field.name} ${fault}`));
    }
    expect(wrong).toEqual([]);
  });
}

const isPage = (page: Page | string | null): page is Page => typeof page === 'object' && page !== null;

/** What the pages of a list do otherwise than they say, each in a sentence. */
export async function wrongPages(read: ReadPage): Promise<string[]> {
  const wrong: string[] = [];
  for (const first of [0, PAGE_LIMIT + 1]) {
    const answer = await read(first);
    if (answer !== 'BAD_USER_INPUT') wrong.push(`must refuse first: ${first}, but gave ${JSON.stringify(answer)}`);
  }
  const whole = await read(PAGE_LIMIT);
  if (typeof whole === 'string') return [...wrong, `must take first: ${PAGE_LIMIT}, but gave ${whole}`];
  const all = whole?.edges.map(({ cursor }) => cursor) ?? [];
  if (all.length < 2) return wrong;
  const last = all.length - 1;
  const expected = [
    { first: all.length, cursors: all, hasNextPage: whole?.pageInfo.hasNextPage ?? false },
    { first: last, cursors: all.slice(0, last), hasNextPage: true },
    { first: 1, after: all[0], cursors: all.slice(1, 2), hasNextPage: all.length > 2 || whole?.pageInfo.hasNextPage },
  ];
  for (const { first, after, cursors, hasNextPage } of expected) {
    const page = await read(first, after);
    const got = isPage(page) ? { cursors: page.edges.map(({ cursor }) => cursor), ...page.pageInfo } : { code: page };
    const told = { cursors, hasNextPage, hasPreviousPage: after !== undefined };
    if (JSON.stringify(got) !== JSON.stringify(told)) {
      const asked = `of ${all.length} things, first: ${first} after: ${after ?? 'nothing'}`;
      wrong.push(`${asked} must give ${JSON.stringify(told)}, but gave ${JSON.stringify(got)}`);
    }
  }
  return wrong;
}

function listsOf(department: Department): List[] {
  const schema = schemaOfDepartment(department);
  return (['Query', 'Enterprise'] as const).flatMap(root => {
    const type = schema.getType(root) as GraphQLObjectType | undefined;
    return Object.values(type?.getFields() ?? {})
      .filter(isList)
      .map(field => ({ root, field }));
  });
}

function isList({ type, args }: GraphQLField<unknown, unknown>): boolean {
  const page = getNamedType(type);
  const isOfPages = isObjectType(page) && 'edges' in page.getFields() && 'pageInfo' in page.getFields();
  return isOfPages && args.some(({ name, type: of }) => name === 'first' && String(getNullableType(of)) === 'Int');
}

/** Where a list is read: of which enterprises, or in which zone. */
interface Place {
  of: object[];
  zone: string;
}

interface Answer {
  data: { list?: Page | null; owners?: ({ list: Page | null } | null)[] } | null;
  code: string | null;
}

/** Uses the variable of the owners where there are none. */
const NOBODY = '_entities(representations: $of) { __typename }';

const neededBy = ({ field }: List): GraphQLArgument[] =>
  field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** The document of a page: of the root's list, or of that of each enterprise. */
function documentOf(list: List): string {
  const args = [{ name: 'first', type: 'Int' }, { name: 'after', type: 'String' }, ...neededBy(list)];
  const head = args.map(({ name, type }) => `, $${name}: ${String(type)}`).join('');
  const inner = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = `list: ${list.field.name}(${inner}) { edges { cursor } pageInfo { hasNextPage hasPreviousPage } }`;
  const below = `owners: _entities(representations: $of) { ... on Enterprise { ${call} } }`;
  return `query ($of: [_Any!]!${head}) { ${list.root === 'Query' ? `${NOBODY} ${call}` : below} }`;
}

/** Reads a list where it is longest: of all zones, or of the enterprises of the sample; as an officer. */
async function longestOf(subgraph: TestSubgraph, list: List): Promise<ReadPage> {
  const document = documentOf(list);
  const needed = neededBy(list).map(({ name, type }) => [name, name === 'year' ? YEAR : exampleOf(type)]);
  const own = Object.fromEntries(needed) as Record<string, unknown>;
  const readAt = async ({ of, zone }: Place, first: number, after: string | null): Promise<Answer> => {
    const variables = { ...own, ...('zone' in own && { zone }), of, first, after };
    const { data, errors } = await subgraph.execute<Answer['data']>(document, variables, officerOf(subgraph.name));
    return { data, code: errors?.[0]?.extensions.code ?? null };
  };
  const found: { place: Place; length: number }[] = [];
  for (const place of placesOf(list)) {
    const { data } = await readAt(place, PAGE_LIMIT, null);
    const pages = list.root === 'Query' ? [data] : (data?.owners ?? []);
    const places = pages.map((_, index) => ({ ...place, of: place.of.slice(index, index + 1) }));
    found.push(...places.map((one, index) => ({ place: one, length: pages[index]?.list?.edges.length ?? -1 })));
  }
  const [longest] = found.toSorted((one, other) => other.length - one.length);
  return async (first, after) => {
    const { data, code } = await readAt(longest?.place ?? NOWHERE, first, after ?? null);
    return code ?? data?.list ?? data?.owners?.[0]?.list ?? null;
  };
}

const NOWHERE: Place = { of: [], zone: '' };

/** All places of a list: each zone, or all enterprises at once. */
function placesOf({ root }: List): Place[] {
  if (root === 'Query') return zoneCodes.map(zone => ({ of: [], zone }));
  return [{ of: sampleLives(ENTERPRISES).map(({ creditCode }) => representationOf(creditCode)), zone: '' }];
}
