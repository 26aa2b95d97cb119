import { expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { keptFields, keptFieldsSeen, privateTextsSeen } from './privacy.ts';
import type { ReadEnterprises } from './privacy.ts';

const CODES = ['91420703M000100Y11', '91350100M000100Y43'];

/** A clause that one enterprise alone has a decision by. */
const clauseFor = (creditCode: string): string => `工作方案第${creditCode.slice(-2)}条`;

/** Enterprises with a private need and a public project; `toStrangers` is what strangers see beside the project. */
const reading =
  (toStrangers: (id: string, creditCode: string) => object): ReadEnterprises =>
  (creditCodes, { role }) =>
    Promise.resolve(
      creditCodes.map(creditCode => {
        const id = `need-of-${creditCode}`;
        const project = { name: `project of ${creditCode}`, decidedOn: '2026-11-19' };
        const need = { id, creditCode, project: project.name, decidedOn: '2026-11-19', product: '周转贷款产品' };
        const decision = { ground: { zh: clauseFor(creditCode) }, reasons: [`reason of ${creditCode}`] };
        return role === 'enterprise'
          ? { needs: { nodes: [need] }, decision, project, blockers: [{ operation: `withdraw ${id}` }] }
          : { needs: null, project, ...toStrangers(id, creditCode) };
      }),
    );

test.each([
  ['nothing', () => ({ blockers: [] }), 0],
  ['what everybody has, and what is public', () => ({ blockers: [{ operation: '周转贷款产品 2026-11-19' }] }), 0],
  ['a clause that they are decided by too', (_: string, of: string) => ({ words: `依据${clauseFor(of)}` }), 0],
  ['the reason of a private decision', (_: string, of: string) => ({ words: `because of reason of ${of}` }), 2],
  ['the reason of a private decision as a ground', (_: string, of: string) => ({ ground: `reason of ${of}.` }), 2],
  ['the id of a need in a blocker', (id: string) => ({ blockers: [{ operation: `withdraw ${id}` }] }), 2],
  ['the id of a need in a message', (id: string) => ({ message: `need ${id} is open` }), 2],
])('of strangers who see %s it tells', async (_what, toStrangers, leaks) => {
  expect(await privateTextsSeen(reading(toStrangers), CODES, { role: 'public' })).toHaveLength(leaks);
});

test('what the contract keeps from strangers is known by its words, at any depth', () => {
  const schema = buildSchema(`
    type Query { enterprise: Enterprise }
    type Enterprise {
      "Public; null while the department does not answer."
      name: String
      "Its needs; null, without an error, for everybody else."
      needs: [String!]
      "Null where there is none, and for a caller who may not see it."
      startup: String
      visits: [Visit!]
    }
    type Visit { "Null for anyone but the enterprise." findings: String result: String }
  `);
  const enterprise = schema.getType('Enterprise');
  if (!isObjectType(enterprise)) throw new Error('the schema must have the type Enterprise');
  expect(keptFields(enterprise)).toEqual(['needs', 'startup']);
  const answer = { name: 'a', needs: [], startup: null, visits: [{ findings: 'b', result: 'c' }, { findings: null }] };
  expect(keptFieldsSeen(enterprise, answer)).toEqual(['Enterprise.needs', 'Visit.findings']);
});
