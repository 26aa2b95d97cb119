/**
 * What a caller may not see of an enterprise is null, or left out of a list, without an error (docs/decisions/0031): so
 * the description of the field must say who sees it. Which fields these are is found by reading everything as the
 * public and as an officer of the department.
 */
import { expect, test } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import type { Department } from '../department.ts';
import { saysWhoSees } from '../server/who-sees.ts';
import { officerOf, sampleLives } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { representation } from './privacy.ts';
import { schemaOfDepartment } from './schema.ts';
import { selectAll } from './selections.ts';

/** Enterprises that are read. */
const ENTERPRISES = 100;

type Fields = Record<string, unknown>;

/** A field that the public does not see as an officer does. */
interface Hidden {
  type: string;
  field: GraphQLField<unknown, unknown>;
}

/** Describes that fields say who sees them. */
export function describeHidden(department: Department, subgraph: () => TestSubgraph): void {
  test('what the public does not see of an enterprise has a description that says who sees it', async () => {
    const enterprise = schemaOfDepartment(department).getType('Enterprise');
    if (!isObjectType(enterprise)) throw new Error('a department adds to the type Enterprise, but this one does not');
    const document = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise ${selectAll(enterprise)} } }`;
    const of = sampleLives(ENTERPRISES).map(representation);
    const read = async (as: object): Promise<unknown[]> =>
      (await subgraph().execute<{ _entities: unknown[] }>(document, { of }, as)).data?._entities ?? [];
    const [office, open] = [await read(officerOf(department.name)), await read({})];
    const hidden = office.flatMap((one, index) => hiddenIn(enterprise, one, open[index]));
    const silent = hidden.filter(({ field }) => !saysWhoSees(field.description ?? ''));
    expect([...new Set(silent.map(({ type, field }) => `${type}.${field.name}`))].sort()).toEqual([]);
  });
}

/** Where a value is hidden as a whole, what is below it is not looked at: its description says it for all of that. */
function hiddenIn(type: GraphQLObjectType, office: unknown, open: unknown): Hidden[] {
  if (!isFields(office) || !isFields(open)) return [];
  return Object.values(type.getFields()).flatMap(field => {
    const [whole, seen] = [office[field.name], open[field.name]];
    if (whole === null || whole === undefined) return [];
    const isHidden = seen === null || (Array.isArray(whole) && Array.isArray(seen) && seen.length < whole.length);
    if (isHidden) return [{ type: type.name, field }];
    const below = getNamedType(field.type);
    if (!isObjectType(below)) return [];
    const seenItems = listOf(seen);
    return listOf(whole).flatMap((item, index) => hiddenIn(below, item, seenItems[index]));
  });
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
