/**
 * What a contract lets the gateway keep (`@cacheControl`) is the same for every caller, and from the morning to the
 * evening of a day: each such field is read on the sample as each kind of caller, and late on the same day.
 */
import { describe, expect, test } from '@jest/globals';
import { getDirectiveValues, getNamedType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Department } from '../department.ts';
import type { Principal } from '../identity/principal.ts';
import { schemaOf } from '../server/schema.ts';
import { TEST_TODAY, sampleLives } from './department.ts';
import { departmentOn } from './day.ts';
import { CALLERS } from './rights.ts';
import { selectionOf } from './selections.ts';
import { representationOf } from './visibility.ts';

type Field = GraphQLField<unknown, unknown>;

/** Lives that are read; each as every caller. */
const LIVES = 60;
const MORNING = `${TEST_TODAY} 08:30`;
const EVENING = `${TEST_TODAY} 23:59`;

/** Describes the fields that a department lets be kept; nothing where there are none. */
export function describeKept(department: Department): void {
  const schema = schemaOf(department.typeDefs, department.resolvers);
  const kept = keptFields(schema);
  if (kept.length === 0) return;
  describe(`what may be kept of ${department.name}`, () => {
    const day = departmentOn(MORNING, department, { sample: LIVES });
    const lives = sampleLives(LIVES);
    const read = async (selection: string, creditCode: string, as: Partial<Principal>): Promise<string> => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { ${selection} } } }`;
      return JSON.stringify(await day.subgraph.execute(query, { of: [representationOf(creditCode)] }, as));
    };

    test.each(kept.map(({ name }) => name))('Enterprise.%s is the same for everybody, all day', async name => {
      const field = kept.find(one => one.name === name);
      if (!field) throw new Error(`there must be a field Enterprise.${name}`);
      const selection = selectionOf(field, ['Enterprise'], isKeptBelow(schema)).join(' ');
      const answers = new Set<string>();
      for (const { creditCode } of lives) {
        const open = await read(selection, creditCode, {});
        answers.add(open);
        for (const [who, as] of CALLERS) {
          const principal = as(creditCode, department.name);
          expect([who, creditCode, await read(selection, creditCode, principal)]).toEqual([who, creditCode, open]);
        }
        day.at(EVENING);
        expect(['late', creditCode, await read(selection, creditCode, {})]).toEqual(['late', creditCode, open]);
        day.at(MORNING);
      }
      // The sample says something of it.
      expect(answers.size).toBeGreaterThan(1);
    });
  });
}

/** The fields of an enterprise that may be kept. */
function keptFields(schema: GraphQLSchema): Field[] {
  const enterprise = schema.getType('Enterprise');
  if (!isObjectType(enterprise)) return [];
  return Object.values(enterprise.getFields()).filter(field => (maxAgeOf(schema, field) ?? 0) > 0);
}

/** Whether a field below one that is kept is kept with it. */
const isKeptBelow =
  (schema: GraphQLSchema) =>
  (field: Field): boolean =>
    maxAgeOf(schema, field) !== 0 && getNamedType(field.type).name !== 'Enterprise';

/** What a field declares, in seconds; undefined where it declares nothing. */
function maxAgeOf(schema: GraphQLSchema, { astNode }: Field): number | undefined {
  const directive = schema.getDirective('cacheControl');
  const declared = directive && astNode && getDirectiveValues(directive, astNode);
  return declared ? Number(declared.maxAge) : undefined;
}
