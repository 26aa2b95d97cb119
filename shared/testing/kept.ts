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

/** Lives that are looked at, and how many of different answers are read as every caller. */
const LIVES = 300;
const READ = 10;
const AT_ONCE = 100;
const MORNING = `${TEST_TODAY} 08:30`;
const EVENING = `${TEST_TODAY} 23:59`;

/** Describes the fields that a department lets be kept; nothing where there are none. */
export function describeKept(department: Department): void {
  const schema = schemaOf(department.typeDefs, department.resolvers);
  const kept = keptFields(schema);
  if (kept.length === 0) return;
  describe(`what may be kept of ${department.name}`, () => {
    const day = departmentOn(MORNING, department, { sample: LIVES });
    const read = async (selection: string, codes: string[], as: Partial<Principal>): Promise<string[]> => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { ${selection} } } }`;
      const of = codes.map(representationOf);
      const { data } = await day.subgraph.execute<{ _entities: unknown[] }>(query, { of }, as);
      return (data?._entities ?? []).map(entity => JSON.stringify(entity));
    };
    /** Enterprises of different answers: the sample says something of the field. */
    const telling = async (selection: string): Promise<Map<string, string>> => {
      const codes = sampleLives(LIVES).map(({ creditCode }) => creditCode);
      const byAnswer = new Map<string, string>();
      for (let from = 0; from < codes.length; from += AT_ONCE) {
        const some = codes.slice(from, from + AT_ONCE);
        const answers = await read(selection, some, {});
        for (const [index, answer] of answers.entries()) byAnswer.set(answer, some[index] ?? '');
      }
      expect(byAnswer.size).toBeGreaterThan(1);
      return new Map([...byAnswer].slice(0, READ).map(([answer, creditCode]) => [creditCode, answer]));
    };

    test.each(kept.map(({ name }) => name))('Enterprise.%s is the same for everybody, all day', async name => {
      const field = kept.find(one => one.name === name);
      if (!field) throw new Error(`there must be a field Enterprise.${name}`);
      const selection = selectionOf(field, ['Enterprise'], isKeptBelow(schema)).join(' ');
      for (const [creditCode, open] of await telling(selection)) {
        for (const [who, as] of CALLERS) {
          const [answer] = await read(selection, [creditCode], as(creditCode, department.name));
          expect([who, creditCode, answer]).toEqual([who, creditCode, open]);
        }
        day.at(EVENING);
        expect(['late', creditCode, ...(await read(selection, [creditCode], {}))]).toEqual(['late', creditCode, open]);
        day.at(MORNING);
      }
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
