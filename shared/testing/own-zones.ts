/**
 * What is not public of another zone is kept from an officer whose token names zones, by every way that the contract
 * has to it: whatever he is shown and an officer of no department is not is of his own zones, by the zone of its row.
 * A bank or an enterprise that has to do with nothing is shown no more than that officer of no department.
 */
import { expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { tableOf } from '../database/rows.ts';
import type { Department } from '../department.ts';
import type { Principal } from '../identity/principal.ts';
import { enterpriseOf, officerOf, sampleLives } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { STRANGER, bankOf } from './rights.ts';
import { schemaOfDepartment } from './schema.ts';
import { selectAll } from './selections.ts';
import { isKeyed, listQuestions } from './visibility.ts';
import type { Question } from './visibility.ts';

/** Enterprises that are read. */
const ENTERPRISES = 30;
/** Rows of each table that are read by their ids. */
const ROWS = 30;

/** Who has to do with nothing of the sample. */
const STRANGERS: readonly (readonly [role: string, as: Partial<Principal>])[] = [
  ['bank', bankOf(STRANGER)],
  ['enterprise', enterpriseOf(STRANGER)],
];

/** A row of a table that has ids and zones. */
interface ZonedRow {
  type: string;
  id: string;
  zone: string;
}

/** Describes a department that has a sample. */
export function describeOwnZones(department: Department, open: () => TestSubgraph): void {
  test('what is not public is kept from an officer of another zone and from strangers, whichever way they read', async () => {
    const subgraph = open();
    const rows = await zonedRows(subgraph);
    const own = sampleLives(1)[0]?.zone.code ?? '';
    const schema = schemaOfDepartment(department);
    const questions = questionsOf(schema, rows);
    const officer = officerOf(department.name);
    const idsSeenBy = async (as: Partial<Principal>): Promise<Set<string>> => {
      const seen = new Set<string>();
      for (const { document, variables } of questions)
        for (const id of idsIn((await subgraph.execute(document, variables, as)).data)) seen.add(id);
      return seen;
    };
    const everywhere = await idsSeenBy(officer);
    const inOwn = await idsSeenBy({ ...officer, zones: [own] });
    const nowhere = await idsSeenBy({ ...officer, department: null });
    for (const [role, as] of STRANGERS) {
      const seen = await idsSeenBy(as);
      const types = new Set(rows.flatMap(({ id, type }) => (seen.has(id) && !nowhere.has(id) ? type : [])));
      // What every bank sees, say, is no secret from a bank: its description says so.
      const isSaid = (type: string): boolean => schema.getType(type)?.description?.includes(`every ${role}`) ?? false;
      expect([role, [...types].filter(type => !isSaid(type))]).toEqual([role, []]);
    }
    const kept = rows.filter(({ id }) => everywhere.has(id) && !nowhere.has(id));
    const shown = kept.filter(({ id }) => inOwn.has(id));
    expect(shown.filter(({ zone }) => zone !== own)).toEqual([]);
    // He sees what is of his own zone, and there is something that he does not see.
    expect(shown.length > 0).toBe(kept.some(({ zone }) => zone === own));
  });
}

/** The rows of all tables that say their zone and have ids. */
async function zonedRows({ database }: TestSubgraph): Promise<ZonedRow[]> {
  const tables = [...database.orm.getMetadata().getAll().values()].filter(
    ({ properties }) => properties.id && properties.zone,
  );
  const found = await Promise.all(
    tables.map(async ({ class: entity, className }) => {
      const { table } = tableOf(entity as never);
      const sql = `select id::text, zone from "${table}" where zone is not null order by id limit ${ROWS}`;
      const rows = await database.query<Omit<ZonedRow, 'type'>>(sql);
      return rows.map(row => ({ type: className, ...row }));
    }),
  );
  return found.flat();
}

/** Every way to things: below enterprises, by their ids, and in the lists of each zone. */
function questionsOf(schema: GraphQLSchema, rows: readonly ZonedRow[]): Question[] {
  const enterprise = schema.getType('Enterprise');
  if (!isObjectType(enterprise)) return [];
  const keyed = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && isKeyed(type) && 'id' in type.getFields(),
  );
  // An entity need not be called as its type: then each row is asked for.
  const idsOf = ({ name }: GraphQLObjectType): string[] => {
    const own = rows.filter(({ type }) => type === name);
    return (own.length > 0 ? own : rows).map(({ id }) => id);
  };
  return [
    entitiesQuestion(
      enterprise,
      sampleLives(ENTERPRISES).map(({ creditCode }) => ({ __typename: 'Enterprise', creditCode })),
    ),
    ...keyed.map(type => {
      const of = idsOf(type).map(id => ({ __typename: type.name, id }));
      return entitiesQuestion(type, of);
    }),
    ...listQuestions(schema),
  ];
}

const entitiesQuestion = (type: GraphQLObjectType, of: readonly object[]): Question => ({
  document: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type.name} ${selectAll(type)} } }`,
  variables: { of },
});

/** All ids in an answer. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => (name === 'id' ? [String(one)] : idsIn(one)));
}
