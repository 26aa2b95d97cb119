/**
 * Rows of others, by every id of every mutation: whoever may not have to do with a row is told of it in the very words
 * in which he is told that there is none, so that nobody learns by trying what there is.
 */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { tableOf } from '../database/rows.ts';
import type { Department } from '../department.ts';
import { PUBLIC } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { rightFor } from '../identity/rights.ts';
import { enterpriseOf, officerOf } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { exampleOf, inputOf, mutationsOf } from './inputs.ts';
import { STRANGER, bankOf, changesOf, namingFields, optionalIds, send, subjectsByField } from './rights.ts';
import type { Subject } from './rights.ts';
import { schemaOfDepartment } from './schema.ts';

/** How fields are called that do name one. */
const NAME = /(?:^id|Id|projectCode|parcelCode)$/;

/** Who has nothing to do with a row of an enterprise; an officer of the department, by the code of another alone. */
const OUTSIDERS: readonly (readonly [who: string, as: Partial<Principal>])[] = [
  ['another enterprise', enterpriseOf(STRANGER)],
  ['an enterprise without a code', { role: 'enterprise', subject: 'founder' }],
  ['another bank', bankOf(STRANGER)],
  ['a partner', { role: 'partner', subject: 'partner', creditCodes: [STRANGER] }],
  ['an officer of another department', officerOf('another-department')],
  ['the service of another department', { role: 'service', subject: 'service', department: 'another-department' }],
  ['the public', {}],
];

type Mutation = GraphQLField<unknown, unknown>;

/** Describes that of rows of others nothing is told, whatever names them. */
export function describeForeignRows(department: Department, open: () => TestSubgraph): void {
  const mutations = mutationsOf(schemaOfDepartment(department)).filter(mutation =>
    [...namingFields(mutation), ...optionalIds(mutation)].some(({ name }) => NAME.test(name)),
  );
  if (mutations.length === 0) return;
  test.each(mutations.map(one => [one.name, one] as const))(
    '%s tells of a row of others as of none, by each of its ids',
    async (_name, mutation) => {
      const subgraph = open();
      const told: string[] = [];
      // Rows are found by doing the mutation.
      const subjects = await subjectsByField(subgraph, mutation, NAME);
      const before = await changesOf(subgraph);
      for (const subject of subjects) {
        if (await isOfNoEnterprise(subgraph, String(subject.input[subject.named ?? '']))) continue;
        told.push(...(await differencesOf(subgraph, { department, mutation, subject })));
      }
      expect(told).toEqual([]);
      expect(await changesOf(subgraph)).toBe(before);
    },
  );
}

/** What outsiders are told otherwise of a row than of none, each in a sentence. */
async function differencesOf(
  subgraph: TestSubgraph,
  { department, mutation, subject }: { department: Department; mutation: Mutation; subject: Subject },
): Promise<string[]> {
  const { input, named = '' } = subject;
  const value = String(input[named]);
  const missing = missingLike(value, mutation, named);
  const ask = async (as: Partial<Principal>, id: string, code: object): Promise<string> => {
    const answer = await send(subgraph, mutation, { input: { ...input, ...code, [named]: id }, as });
    const { __typename, code: refused = '', message = '' } = answer;
    return [__typename, refused, message.replaceAll(id, '…').replaceAll(id.slice(0, 40), '…')].join(' ');
  };
  const ofStranger = 'creditCode' in input ? { creditCode: STRANGER } : null;
  const right = department.rights[mutation.name];
  const owner = { department: department.name, creditCode: subject.creditCode };
  // Some rights are everybody's who signs in.
  const callers = OUTSIDERS.filter(
    ([, as]) => right && !rightFor(right, input).allows({ ...PUBLIC, ...as }, owner),
  ).map(([who, as]) => [who, as, {}] as const);
  const own = ofStranger
    ? ([
        ['another enterprise, by its own code', enterpriseOf(STRANGER), ofStranger],
        ['an officer, by the code of another enterprise', officerOf(subgraph.name), ofStranger],
      ] as const)
    : [];
  const told: string[] = [];
  for (const [who, as, code] of [...callers, ...own]) {
    const [ofRow, ofNone] = [await ask(as, value, code), await ask(as, missing, code)];
    const isRefused = /^(?:Refusal|Error) /.test(ofRow);
    if (!isRefused || ofRow !== ofNone) told.push(`${named} as ${who}: ${ofRow}, but of none: ${ofNone}`);
  }
  return told;
}

/** A name of the same form that nothing has. */
function missingLike(value: string, mutation: Mutation, named: string): string {
  if (/^[0-9a-f-]{36}$/.test(value)) return randomUUID();
  const type = inputOf(mutation).getFields()[named]?.type;
  return type && /ProjectCode/.test(String(type)) ? String(exampleOf(type)) : 'XX-NONE';
}

/** Whether an id is that of a row of no enterprise, such as a zone's sandbox: it is there for everybody. */
async function isOfNoEnterprise({ database }: TestSubgraph, id: string): Promise<boolean> {
  const tables = [...database.orm.getMetadata().getAll().values()].filter(({ properties }) => properties.id);
  const holding = await Promise.all(
    tables.map(async ({ class: entity, properties }) => {
      const { table } = tableOf(entity as never);
      const rows = await database.query(`select 1 from ${table} where id::text = $1`, [id]);
      return rows.length > 0 ? [properties.creditCode !== undefined] : [];
    }),
  );
  const areOfEnterprises = holding.flat();
  return areOfEnterprises.length > 0 && !areOfEnterprises.includes(true);
}
