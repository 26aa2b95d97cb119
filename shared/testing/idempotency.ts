/**
 * Every mutation that takes an idempotency key looks it up: one that was used for another request is refused, whatever
 * else the input holds. A mutation that forgets to hand its key on would do a repeated request twice.
 */
import { expect, test } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import { listDepartments } from '../departments.ts';
import type { Department } from '../department.ts';
import { PUBLIC, isMember } from '../identity/principal.ts';
import type { Principal } from '../identity/principal.ts';
import { rightFor } from '../identity/rights.ts';
import { schemaOfDepartment } from './schema.ts';
import { TEST_NOW, officerOf } from './department.ts';
import type { TestSubgraph } from './department.ts';
import { inputOf, mutationsOf } from './inputs.ts';
import { CALLERS, bankOf, findSubject } from './rights.ts';

/** A key that was used before, by callers that have used no other. */
const USED = '00000000-0000-4000-8000-000000000001';

/** The services of all departments: some mutations are theirs alone. */
const SERVICES = listDepartments().map(name => ({ role: 'service', department: name }) as const);

/** Officers of all departments: what is about a thing of another is answered by who keeps that. */
const KEEPERS = listDepartments().map(name => officerOf(name));

/** Describes the matrix of a department that has a sample. */
export function describeIdempotency(department: Department, open: () => TestSubgraph): void {
  const mutations = mutationsOf(schemaOfDepartment(department));
  const keyed = mutations.filter(mutation => 'idempotencyKey' in inputOf(mutation).getFields());

  if (keyed.length === 0) return;
  test.each(keyed.map(mutation => [mutation.name, mutation] as const))(
    '%s does not do again what was done with a key, and refuses the key for anything else',
    async (name, mutation) => {
      const subgraph = open();
      const { input, creditCode, bank } = await findSubject(subgraph, mutation);
      const first = await send(subgraph, mutation, input, officerOf(department.name));
      // Where the sample has nothing for it, it ends before the door where keys are looked up.
      if (first.code === 'NOT_FOUND') return;
      const answers: (string | undefined)[] = [];
      const callers = [...CALLERS.map(([, as]) => as(creditCode ?? '', department.name)), ...SERVICES];
      if (bank) callers.push(bankOf(bank));
      if (first.code === 'NOT_ENTITLED') callers.push(...KEEPERS);
      const right = department.rights[name];
      const owner = { department: department.name, creditCode };
      // Who may not is refused before the door, which is the matrix of rights.
      const mayDo = callers.filter(as => right && rightFor(right, input).allows({ ...PUBLIC, ...as }, owner));
      for (const as of mayDo.length > 0 ? mayDo : callers) {
        const known = { ...PUBLIC, ...as };
        // The subject of who sends signed messages says who it is.
        const caller = isMember(known) ? known : { ...known, subject: `repeats ${name}` };
        await use(subgraph, caller);
        const { code } = await send(subgraph, mutation, { ...input, idempotencyKey: USED }, caller);
        answers.push(code);
      }
      // Who may not do it does not learn of keys; everybody else has used this one.
      const ofThoseWhoMay = answers.filter(code => code !== 'NOT_ENTITLED');
      expect(new Set(ofThoseWhoMay)).toEqual(new Set(['IDEMPOTENCY_KEY_REUSED']));
    },
  );
}

/** Remembers that a caller has used the key for a request that is none of these. */
async function use({ database }: TestSubgraph, { role, department, subject }: Principal): Promise<void> {
  await database.query(
    `insert into idempotency (key, caller, request_hash, result, created_at) values ($1, $2, 'another', '{}', $3)
     on conflict do nothing`,
    [USED, JSON.stringify([role, department, subject]), TEST_NOW],
  );
}

interface Answer {
  code?: string;
}

async function send(
  subgraph: TestSubgraph,
  mutation: GraphQLField<unknown, unknown>,
  input: Record<string, unknown>,
  as: Partial<Principal>,
): Promise<Answer> {
  const document = `mutation ($input: ${inputOf(mutation).name}!) {
    result: ${mutation.name}(input: $input) { __typename ... on Refusal { code } }
  }`;
  const { data, errors } = await subgraph.execute<{ result: Answer }>(document, { input }, as);
  if (errors?.[0]) return { code: errors[0].extensions.code };
  return data?.result ?? {};
}
