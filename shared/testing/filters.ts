/**
 * Lists let through what their filters name, and all of it; spans of days hold their first and their last day. Both
 * are made from the contract: an argument of a list that is called like a field of its items names their value, one
 * called after a day with From or To the first or last day, and what counts from one day to another is the sum of its
 * days; from a later day to an earlier one there is nothing.
 */
import { expect, test } from '@jest/globals';
import { getNamedType, getNullableType, isInputObjectType, isLeafType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { addDays, toDayNumber } from '../clock/index.ts';
import type { LocalDate } from '../clock/index.ts';
import type { Department } from '../department.ts';
import type { Principal } from '../identity/principal.ts';
import { schemaOfDepartment } from './schema.ts';
import { zoneCodes } from '../zones/index.ts';
import { TEST_TODAY, officerOf } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { exampleOf } from './inputs.ts';

type Field = GraphQLField<unknown, unknown>;
type Item = Readonly<Record<string, unknown>>;

/** Arguments of every list. */
const PAGING: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);
/** Items that are read of a list, and values of each filter that are tried. */
const PAGE = 100;
const VALUES = 3;
/** Days of a span, and how many of them are tried one after the other: enough that some have something to count. */
const DAYS = 360;
const YEARS = 5;

/** A place of a list's arguments where it can be narrowed: the argument, and the field of its input. */
interface Filter {
  argument: GraphQLArgument;
  field: string | null;
  name: string;
  type: GraphQLInputType;
}

/** What a filter says of an item. */
interface Rule {
  filter: Filter;
  value: unknown;
  fits: (item: Item) => boolean;
}

/** A question for a list, whose pages are read by {@link Lists.read}. */
interface ListQuestion {
  list: Field;
  args: Record<string, unknown>;
  as: Partial<Principal>;
}

/** Describes the lists and spans of a department on its sample. */
export function describeFilters(department: Department, open: () => TestSubgraph): void {
  const schema = schemaOfDepartment(department);
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = fields.filter(field => itemOf(field) !== null && filtersOf(field).length > 0);
  const spans = fields.filter(({ args }) => ['from', 'to'].every(name => args.some(arg => arg.name === name)));

  const tried = lists.length > 0 ? test.each(lists.map(({ name }) => name)) : null;
  tried?.('%s lets through what its filters name, and all of it', async name => {
    const list = fieldOf(schema, name);
    const wrong: string[] = [];
    for (const as of [officerOf(department.name), {}]) {
      for (const args of startsOf(list)) wrong.push(...(await wrongFilters(open(), { list, args, as })));
    }
    expect(wrong).toEqual([]);
  });

  if (spans.length === 0) return;
  test.each(spans.map(({ name }) => name))('%s counts its first day, its last, and those between', async name => {
    const span = fieldOf(schema, name);
    const count: CountDays = (zone, from, to) => countsOf(open(), span, { zone, from, to });
    let counted = 0;
    for (const zone of zoneCodes) {
      for (let year = 0; year < YEARS; year += 1) {
        const to = dayBefore(year * (DAYS + 1));
        counted += await checkHalves((first, last) => count(zone, first, last), addDays(to, -DAYS), to);
      }
      expect(await reversed(() => count(zone, dayBefore(0), dayBefore(DAYS)))).toBe(0);
    }
    // The sample has something to count.
    expect(counted).toBeGreaterThan(0);
  });
}

/** How much there is from a later day to an earlier one; 0 where that is refused. */
const reversed = (count: () => ReturnType<CountDays>): Promise<number> =>
  count().then(totalOf, (error: unknown) => {
    if (String(error).includes('must be answered')) return 0;
    throw error;
  });

type CountDays = (zone: string, from: LocalDate, to: LocalDate) => Promise<Record<string, number>>;

/** Checks that a span is the sum of its halves, down to one day that counts; returns how much there was. */
async function checkHalves(
  count: (from: LocalDate, to: LocalDate) => Promise<Record<string, number>>,
  from: LocalDate,
  to: LocalDate,
): Promise<number> {
  const whole = await count(from, to);
  const sum = totalOf(whole);
  if (sum === 0 || from === to) return sum;
  const middle = addDays(from, Math.floor((toDayNumber(to) - toDayNumber(from)) / 2));
  const next = addDays(middle, 1);
  const [first, second] = [await count(from, middle), await count(next, to)];
  expect([from, middle, to, sumOf([first, second])]).toEqual([from, middle, to, whole]);
  await (totalOf(first) > 0 ? checkHalves(count, from, middle) : checkHalves(count, next, to));
  return sum;
}

const totalOf = (counts: Record<string, number>): number => Object.values(counts).reduce((sum, one) => sum + one, 0);

const dayBefore = (days: number): LocalDate => addDays(TEST_TODAY as LocalDate, -days);

function fieldOf(schema: GraphQLSchema, name: string): Field {
  const field = schema.getQueryType()?.getFields()[name];
  if (!field) throw new Error(`there must be a field Query.${name}`);
  return field;
}

/** The type of a list's items; null where the field is no list of pages. */
function itemOf({ type }: Field): GraphQLObjectType | null {
  const page = getNamedType(type);
  const nodes = isObjectType(page) && page.getFields().pageInfo ? page.getFields().nodes : undefined;
  const item = nodes && getNamedType(nodes.type);
  return isObjectType(item) ? item : null;
}

/** Where a list can be narrowed: by arguments that may be left out, and fields of its inputs. */
const filtersOf = ({ args }: Field): Filter[] =>
  args
    .filter(({ name, type }) => !PAGING.has(name) && !isNonNullType(type))
    .flatMap((argument): Filter[] => {
      const type = getNullableType(argument.type);
      if (!isInputObjectType(type)) return [{ argument, field: null, name: argument.name, type: argument.type }];
      const fields = Object.values(type.getFields());
      return fields.map(one => ({ argument, field: one.name, name: one.name, type: one.type }));
    });

/** The arguments that a list must have: one set for each zone, where it asks for one. */
function startsOf({ args }: Field): Record<string, unknown>[] {
  const needed = args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const zones = needed.some(({ name }) => name === 'zone') ? zoneCodes : [''];
  return zones.map(zone =>
    Object.fromEntries(needed.map(({ name, type }) => [name, name === 'zone' ? zone : exampleOf(type)])),
  );
}

/** The arguments of a list with a value at a filter. */
const withValue = (args: Record<string, unknown>, { argument, field }: Filter, value: unknown) => ({
  ...args,
  [argument.name]: field === null ? value : { [field]: value },
});

/** What the filters of a list do otherwise than they say, each in a sentence. */
async function wrongFilters(subgraph: TestSubgraph, question: ListQuestion): Promise<string[]> {
  const { list, args } = question;
  const all = await itemsOf(subgraph, question);
  if (all.length === 0) return [];
  const wrong: string[] = [];
  for (const filter of filtersOf(list)) {
    const open = await itemsOf(subgraph, { ...question, args: withValue(args, filter, null) });
    if (!same(open, all)) wrong.push(`${list.name}(${filter.name}: null) must be as without it`);
    for (const rule of rulesOf(filter, all)) wrong.push(...(await wrongItems(subgraph, question, rule, all)));
  }
  return wrong;
}

async function wrongItems(
  subgraph: TestSubgraph,
  question: ListQuestion,
  { filter, value, fits }: Rule,
  all: readonly Item[],
): Promise<string[]> {
  const args = withValue(question.args, filter, value);
  const found = await itemsOf(subgraph, { ...question, args });
  const what = `${question.list.name}(${filter.name}: ${String(value)})`;
  const foreign = found.filter(item => !fits(item));
  if (foreign.length > 0) return [`${what} must not show ${JSON.stringify(foreign[0])}`];
  // Both are in one order, and what is found may go on beyond the first page of all.
  const expected = all.filter(fits);
  const missing = expected.filter((item, at) => !same(item, found[at]));
  if (missing.length > 0) return [`${what} must show ${JSON.stringify(missing[0])}`];
  const second = await itemsOf(subgraph, { ...question, args }, { first: 1, pages: 2 });
  return same(second, found.slice(0, 2)) ? [] : [`${what} must go on with its second item on its second page`];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What a filter says for some values that items have; nothing where no field of the items is called like it. */
function rulesOf(filter: Filter, items: readonly Item[]): Rule[] {
  const [, stem, side] = /^(\w+?)(From|To)$/.exec(filter.name) ?? [];
  const name = stem === undefined ? filter.name : `${stem}On`;
  const values = [...new Set(items.map(item => item[name]))].filter(value => value !== null && value !== undefined);
  return values.slice(0, VALUES).flatMap(value => {
    const rule = (fits: Rule['fits']): Rule[] => [{ filter, value, fits }];
    if (side === 'From') return rule(item => String(item[name]) >= String(value));
    if (side === 'To') return rule(item => String(item[name]) <= String(value));
    // A flag that is not set asks for all.
    return value === false ? [] : rule(item => item[name] === value);
  });
}

/** The items of the first pages of a list, with their leaves. */
async function itemsOf(
  subgraph: TestSubgraph,
  { list, args, as }: ListQuestion,
  { first, pages } = { first: PAGE, pages: 1 },
): Promise<Item[]> {
  const item = itemOf(list);
  if (!item) throw new Error(`${list.name} must be a list`);
  const given = list.args.filter(({ name }) => name in args);
  const head = given.map(({ name, type }) => `, $${name}: ${String(type)}`).join('');
  const inner = given.map(({ name }) => `, ${name}: $${name}`).join('');
  const document = `query ($first: Int, $after: String${head}) {
    page: ${list.name}(first: $first, after: $after${inner}) { nodes { ${leavesOf(item)} } pageInfo { endCursor } }
  }`;
  const items: Item[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const answer: Answer = await subgraph.execute(document, { first, after, ...args }, as);
    items.push(...(answer.data?.page?.nodes ?? []));
    after = answer.data?.page?.pageInfo.endCursor ?? null;
  }
  return items;
}

interface Answer {
  data: { page: { nodes: Item[]; pageInfo: { endCursor: string | null } } | null } | null;
}

const leavesOf = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter(({ type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0)
    .map(({ name }) => name)
    .join(' ');

/** The whole numbers that a span's answer has outside of lists, by their places. */
async function countsOf(subgraph: TestSubgraph, span: Field, args: object): Promise<Record<string, number>> {
  const type = getNamedType(span.type);
  if (!isObjectType(type)) throw new Error(`${span.name} must be of an object type`);
  const document = `query ($zone: String!, $from: Date!, $to: Date!) {
    ${span.name}(zone: $zone, from: $from, to: $to) { ${countsIn(type)} }
  }`;
  const { data, errors } = await subgraph.execute(document, { ...args }, officerOf(subgraph.name));
  if (errors) throw new Error(`${span.name} must be answered, but: ${errors[0]?.message}`);
  return numbersIn(Object.values(data ?? {})[0], '');
}

/** What of a type counts: a rule has a version, but counts nothing. */
const countsIn = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .flatMap(({ name, type: of }) => {
      const plain = getNullableType(of);
      if (String(plain) === 'Int') return [name];
      const below = isObjectType(plain) && plain.name !== 'RuleReference' ? countsIn(plain) : '';
      return below ? [`${name} { ${below} }`] : [];
    })
    .join(' ');

function numbersIn(value: unknown, path: string): Record<string, number> {
  if (typeof value === 'number') return { [path]: value };
  const entries = Object.entries(value ?? {}).map(([key, below]) => numbersIn(below, `${path}.${key}`));
  return Object.assign({}, ...entries) as Record<string, number>;
}

const sumOf = (all: readonly Record<string, number>[]): Record<string, number> =>
  Object.fromEntries(
    Object.keys(all[0] ?? {}).map(path => [path, all.reduce((sum, one) => sum + (one[path] ?? 0), 0)]),
  );
