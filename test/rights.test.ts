/**
 * Rights to rows, on the path that every other one ends in: each entity of each department, requested by `_entities`
 * as each kind of caller. A stranger sees what the public sees, whatever its role; the enterprise itself, and those who
 * may read its rows, see at least as much.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import type { FieldDefinitionNode, ObjectTypeDefinitionNode, TypeNode } from 'graphql';
import type { Principal } from '../shared/identity/principal.ts';
import { listDepartments, loadDepartment, readSchema } from '../shared/departments.ts';
import { tableOf } from '../shared/database/rows.ts';
import type { Department } from '../shared/department.ts';
import { enterpriseOf, officerOf, openTestSubgraph } from '../shared/testing/department.ts';
import type { TestSubgraph } from '../shared/testing/department.ts';

const FOREIGN = '91350100M000100Y43';
/** A department that has no part in another: of what is disputed, credit keeps values (exchange). */
const elsewhere: Readonly<Record<string, string>> = { credit: 'legal-services', exchange: 'lifecycle' };
/** Callers who have no part in an enterprise or its department. */
const strangersTo = (department: string): Record<string, Partial<Principal>> => ({
  'another enterprise': enterpriseOf(FOREIGN),
  'an officer of another department': officerOf(elsewhere[department] ?? 'credit'),
  'a partner': { role: 'partner', subject: 'partner' },
});
/** Kinds of caller that may read an enterprise's rows (mayRead). */
const insidersTo = (department: string, creditCode: string): Record<string, Partial<Principal>> => ({
  'the enterprise itself': enterpriseOf(creditCode),
  'an officer of the department': officerOf(department),
  'an auditor': { role: 'auditor', subject: 'auditor' },
});
/** Enough that every kind of life is among them, and few enough to request each. */
const LIVES = 300;

interface Entity {
  type: string;
  key: string;
  selection: string;
}

/** Every entity that a contract holds, with all that can be selected on it without arguments, two levels deep. */
function entitiesOf(sdl: string): Entity[] {
  const definitions = parse(sdl).definitions;
  const types = new Map(
    definitions.flatMap(node => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const leaves = new Set(
    definitions.flatMap(node =>
      node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
    ),
  );
  const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));
  const isLeaf = (name: string): boolean =>
    leaves.has(name) || ['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name);
  // What another department must send along is none of this one's rows.
  const foreign = ({ directives }: FieldDefinitionNode): boolean =>
    directives!.some(({ name }) => name.value === 'external' || name.value === 'requires');
  const needs = ({ arguments: given }: FieldDefinitionNode): boolean =>
    given!.some(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  const select = (type: ObjectTypeDefinitionNode, depth: number): string[] =>
    type
      .fields!.filter(field => !foreign(field) && !needs(field))
      .flatMap(field => {
        const result = named(field.type);
        if (isLeaf(result)) return [field.name.value];
        const below = depth > 0 && types.get(result) ? select(types.get(result)!, depth - 1) : [];
        return below.length > 0 ? [`${field.name.value} { ${below.join(' ')} }`] : [];
      });
  return [...types.values()].flatMap(type => {
    const key = type
      .directives!.find(({ name }) => name.value === 'key')
      ?.arguments?.find(({ name }) => name.value === 'fields')?.value;
    return key?.kind === Kind.STRING
      ? [{ type: type.name.value, key: key.value, selection: select(type, 2).join(' ') }]
      : [];
  });
}

describe.each(listDepartments())('%s', name => {
  let department: Department;
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    department = await loadDepartment(name);
    subgraph = await openTestSubgraph(department, { sample: LIVES });
  });
  afterAll(() => subgraph.close());

  /**
   * Keys of an entity's rows, each with the enterprise that it belongs to, from the table that is called like it; of an
   * enterprise, from the fullest one.
   */
  const rowsOf = async ({ type, key }: Entity): Promise<{ key: string; creditCode: string | null }[]> => {
    const snake = (text: string): string => text.replace(/(?<!^)([A-Z])/g, '_$1').toLowerCase();
    const like = (table: string): boolean =>
      snake(type) === table || snake(type).startsWith(`${table}_`) || snake(type).endsWith(`_${table}`);
    const tables = department.seed.tables.map(entity => tableOf(entity).table);
    const counted = await Promise.all(
      tables.map(async table => {
        const columns = await subgraph.database.query<{ name: string }>(
          `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
          [table],
        );
        const [rows] = await subgraph.database.query<{ n: number }>(`select count(*)::int as n from ${table}`);
        return { table, columns: columns.map(one => one.name), n: rows!.n };
      }),
    );
    const [found] = counted
      .filter(({ table, columns }) =>
        type === 'Enterprise' ? columns.includes('credit_code') : like(table) && columns.includes(snake(key)),
      )
      .sort((one, other) => Number(other.table === snake(type)) - Number(one.table === snake(type)) || other.n - one.n);
    if (!found) return [];
    const owner = found.columns.includes('credit_code') ? 'credit_code' : 'null::text';
    return subgraph.database.query(
      `select distinct ${snake(key)}::text as key, ${owner} as "creditCode" from ${found.table} order by 1 limit 60`,
    );
  };

  test.each(entitiesOf(readSchema(name)).map(entity => [entity.type, entity] as const))('%s', async (_type, entity) => {
    const rows = await rowsOf(entity);
    // A department's sample has no rows of some kinds; of an enterprise it always has, where it has any.
    if (entity.type === 'Enterprise' && department.seed.tables.length > 0) expect(rows.length).toBeGreaterThan(10);
    const read = async (as: Partial<Principal>, wanted: readonly { key: string }[] = rows): Promise<unknown[]> => {
      const representations = wanted.map(row => ({ __typename: entity.type, [entity.key]: row.key }));
      const { data } = await subgraph.execute<{ _entities: unknown[] }>(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${entity.type} { ${entity.selection} } } }`,
        { representations },
        as,
      );
      return data?._entities ?? wanted.map(() => null);
    };
    const toPublic = await read({});
    for (const [who, stranger] of Object.entries(strangersTo(name)))
      expect([who, alike(await read(stranger))]).toEqual([who, alike(toPublic)]);
    for (const [index, row] of rows.entries()) {
      if (index >= 15 || row.creditCode === null) break;
      for (const [who, insider] of Object.entries(insidersTo(name, row.creditCode))) {
        const [seen] = await read(insider, [row]);
        expect([who, row.key, lostIn(toPublic[index], seen)]).toEqual([who, row.key, []]);
      }
    }
  });
});

/**
 * What strangers must see alike: all but whether a step is open to the caller, which is about the caller and not about
 * the row. Some steps are open to whoever signs in, such as an objection to an announced deregistration.
 */
const alike = (seen: unknown): unknown =>
  JSON.parse(JSON.stringify(seen, (key, value: unknown) => (key === 'yours' ? undefined : value)));

/** Paths at which the public sees something that `seen` leaves out. Masked texts may be unmasked. */
function lostIn(toPublic: unknown, seen: unknown, path = ''): string[] {
  if (toPublic === null || toPublic === undefined || (Array.isArray(toPublic) && toPublic.length === 0)) return [];
  if (seen === null || seen === undefined) return [path || 'all'];
  if (Array.isArray(toPublic)) return toPublic.length <= (seen as unknown[]).length ? [] : [path];
  if (typeof toPublic !== 'object') return [];
  return Object.entries(toPublic).flatMap(([key, value]) =>
    lostIn(value, (seen as Record<string, unknown>)[key], `${path}.${key}`),
  );
}
