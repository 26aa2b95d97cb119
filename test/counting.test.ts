/**
 * Lists stay batched, whatever departments add: of every field of an enterprise, selected to its depth, eighty
 * enterprises cost no more subgraph requests and SQL statements than forty. The queries are made from the
 * schema, so that every new field is counted without a change here.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { ROOT } from '../shared/process/config.ts';
import { listDepartments } from '../shared/departments.ts';
import { SAMPLE_ZONES } from '../shared/sample/life.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

const LIVES = 400;
const DEPTH = 6;
const AUDITOR = { role: 'auditor' as const, subject: 'auditor' };
let platform: Platform;
let schema: GraphQLSchema;
beforeAll(async () => {
  platform = await openPlatform({ sample: LIVES });
  schema = buildSchema(await (await fetch(new URL('/schema.graphql', platform.url))).text());
});
afterAll(() => platform.close());

/** The arguments with which a field is selected; null where the schema alone does not give them. */
function argumentsOf(field: GraphQLField<unknown, unknown>): string | null {
  const values = field.args
    .filter(({ name, type, defaultValue }) => name === 'first' || (isNonNullType(type) && defaultValue === undefined))
    .map(argument => [argument.name, sampleValueOf(argument)] as const);
  if (values.some(([, value]) => value === null)) return null;
  return values.length > 0 ? `(${values.map(([name, value]) => `${name}: ${value}`).join(', ')})` : '';
}

/** A value for an argument; null where the schema alone does not give one. */
function sampleValueOf({ name, type }: GraphQLArgument): string | null {
  if (name === 'first') return '3';
  const named = getNamedType(type);
  if (named.name === 'Boolean') return 'true';
  if (named.name === 'Int') return '2026';
  if (isEnumType(named)) return named.getValues()[0]?.name ?? null;
  return isScalarType(named) && name === 'zone' ? '"gedian"' : null;
}

/** Everything below a type, down to {@link DEPTH}, but what leads back to an enterprise. */
function selectionOf(type: GraphQLObjectType, depth: number, path: readonly string[] = []): string {
  const fields = Object.values(type.getFields()).flatMap(field => {
    const selected = fieldOf(field, depth, [...path, type.name]);
    return selected ? [selected] : [];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '{ __typename }';
}

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number, path: readonly string[]): string | null {
  const named = getNamedType(field.type);
  const argumentsText = argumentsOf(field);
  if (argumentsText === null) return null;
  if (isScalarType(named) || isEnumType(named)) return `${field.name}${argumentsText}`;
  if (isUnionType(named) || isInputObjectType(named) || !isObjectType(named) || depth === 0) return null;
  // The way back to the enterprise, and from a type to itself, is selected with its key alone.
  if (named.name === 'Enterprise') return `${field.name}${argumentsText} { creditCode name }`;
  if (path.includes(named.name)) return null;
  // Only the nodes of a page are selected: its edges hold the same rows.
  const below =
    'nodes' in named.getFields() && 'pageInfo' in named.getFields()
      ? `{ ${fieldOf(named.getFields().nodes!, depth, path) ?? '__typename'} }`
      : selectionOf(named, depth - 1, path);
  return `${field.name}${argumentsText} ${below}`;
}

/** What a query costs: requests and SQL statements of each department, by name. */
type Cost = Readonly<Record<string, number>>;

async function costOf(query: string, first: number): Promise<Cost> {
  const before = platform.counts();
  const { errors } = await platform.execute(query, { first }, AUDITOR);
  expect([query, errors]).toEqual([query, undefined]);
  const after = platform.counts();
  return Object.fromEntries(
    (['requests', 'statements'] as const).flatMap(kind =>
      Object.keys(after[kind]).map(name => [`${kind} of ${name}`, after[kind][name]! - before[kind][name]!] as const),
    ),
  );
}

/** What the dearest of some queries costs. */
async function dearest(queries: readonly string[], first: number): Promise<Cost> {
  const most: Record<string, number> = {};
  for (const query of queries) {
    for (const [name, count] of Object.entries(await costOf(query, first)))
      most[name] = Math.max(most[name] ?? 0, count);
  }
  return most;
}

/** What costs more for many rows than for few, of the dearest of some queries. */
async function growing(queries: readonly string[], [few, many]: readonly [number, number]): Promise<string[]> {
  const [ofMany, ofFew] = [await dearest(queries, many), await dearest(queries, few)];
  return Object.keys(ofMany)
    .filter(name => ofMany[name]! > ofFew[name]!)
    .map(name => `${ofMany[name]} ${name} for ${many}, ${ofFew[name]} for ${few}`);
}

/** Whether a field is a list, or a page of one. */
const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type) || getNamedType(type).name.endsWith('Connection');

const SIGNED =
  'is signed with a key that each database makes for itself, which a life does not know; unsigned it would not verify';
/** Lists that no sample enterprise has anything in, and why. */
const EMPTY_IN_THE_SAMPLE: Readonly<Record<string, string>> = {
  brokenAddressPromises: 'no premises of the sample were found untrue',
  listingProposals: 'every listing of the sample was decided on',
  taxProfileUses: `what a bank was given ${SIGNED}`,
  industryLicences: `its token ${SIGNED}`,
};

test('of every field of an enterprise, eighty enterprises cost no more than forty', async () => {
  const enterprise = schema.getType('Enterprise') as GraphQLObjectType;
  const counted: string[] = [];
  const dearer: string[] = [];
  for (const field of Object.values(enterprise.getFields())) {
    const selected = fieldOf(field, DEPTH, ['Enterprise']);
    if (!selected || isScalarType(getNamedType(field.type)) || isEnumType(getNamedType(field.type))) continue;
    const of = (filter: string) =>
      `query ($first: Int) { enterprises(first: $first${filter}) { nodes { creditCode ${selected} } } }`;
    const first = await growing([of('')], [40, 80]);
    // What is rare may not be among forty: some zone has it among its forty. What each row costs grows there too.
    const ofZones = SAMPLE_ZONES.map(({ code }) => of(`, filter: { zone: "${code}" }`));
    const grown = first.length > 0 ? await growing(ofZones, [40, 80]) : [];
    dearer.push(...grown.map(what => `${field.name}: ${what}`));
    counted.push(field.name);
  }
  expect(dearer).toEqual([]);
  // Every department's lists are among them.
  const own = listDepartments().map(name => readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8'));
  const lists = Object.values(enterprise.getFields()).filter(isList);
  expect(
    lists
      .filter(({ name, type }) => isObjectType(getNamedType(type)) && !counted.includes(name))
      .map(({ name }) => name),
  ).toEqual([]);
  for (const text of own) expect(counted.some(name => text.includes(`  ${name}`))).toBe(true);
});

test('every list of an enterprise has something in the sample', async () => {
  const empty: string[] = [];
  for (const field of Object.values((schema.getType('Enterprise') as GraphQLObjectType).getFields()).filter(isList)) {
    const [argumentsText, named] = [argumentsOf(field), getNamedType(field.type)];
    if (argumentsText === null) continue;
    const item = isObjectType(named) ? '{ __typename }' : '';
    const below = named.name.endsWith('Connection') ? `{ nodes ${item} }` : item;
    const query = `query ($zone: String!) { enterprises(first: 80, filter: { zone: $zone }) { nodes { list: ${field.name}${argumentsText} ${below} } } }`;
    // Eighty of a zone after another, until one has something: what only some plans have is in their zones alone.
    let found = false;
    for (const { code: zone } of SAMPLE_ZONES) {
      if (found) break;
      const { data, errors } = await platform.execute<{
        enterprises: { nodes: { list: unknown[] | { nodes: unknown[] } | null }[] };
      }>(query, { zone }, AUDITOR);
      expect([field.name, errors]).toEqual([field.name, undefined]);
      found = data!.enterprises.nodes.some(({ list }) => (Array.isArray(list) ? list : (list?.nodes ?? [])).length > 0);
    }
    if (!found) empty.push(field.name);
  }
  expect(empty.toSorted()).toEqual(Object.keys(EMPTY_IN_THE_SAMPLE).toSorted());
});

test('of every list of the query, a page of forty costs no more than one of ten', async () => {
  const counted: string[] = [];
  const dearer: string[] = [];
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    if (!field.args.some(({ name }) => name === 'first') || field.name === 'enterprises') continue;
    if (argumentsOf(field) === null) continue;
    const query = `query ($first: Int) { ${fieldOf(field, DEPTH, ['Query'])!.replace('first: 3', 'first: $first')} }`;
    const first = await growing([query], [10, 40]);
    // A department may have done work of its own meanwhile: what each row costs grows every time.
    const grown = first.length > 0 ? await growing([query], [10, 40]) : [];
    dearer.push(...grown.map(what => `${field.name}: ${what}`));
    counted.push(field.name);
  }
  expect(dearer).toEqual([]);
  expect(counted).toEqual(expect.arrayContaining(['projects', 'penaltyRecords', 'loanProducts']));
});
