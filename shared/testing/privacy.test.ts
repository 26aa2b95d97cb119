import { expect, test } from '@jest/globals';
import { privateTextsSeen } from './privacy.ts';
import type { ReadEnterprises } from './privacy.ts';

const CODES = ['91420703M000100Y11', '91350100M000100Y43'];

/** Enterprises with a private need and a public project; `toStrangers` is what strangers see beside the project. */
const reading =
  (toStrangers: (id: string) => object): ReadEnterprises =>
  (creditCodes, { role }) =>
    Promise.resolve(
      creditCodes.map(creditCode => {
        const id = `need-of-${creditCode}`;
        const project = { name: `project of ${creditCode}`, decidedOn: '2026-11-19' };
        const need = { id, creditCode, project: project.name, decidedOn: '2026-11-19', product: '周转贷款产品' };
        return role === 'enterprise'
          ? { needs: { nodes: [need] }, project, blockers: [{ operation: `withdraw ${id}` }] }
          : { needs: null, project, ...toStrangers(id) };
      }),
    );

test.each([
  ['nothing', () => ({ blockers: [] }), 0],
  ['what everybody has, and what is public', () => ({ blockers: [{ operation: '周转贷款产品 2026-11-19' }] }), 0],
  ['the id of a need in a blocker', (id: string) => ({ blockers: [{ operation: `withdraw ${id}` }] }), 2],
  ['the id of a need in a message', (id: string) => ({ message: `need ${id} is open` }), 2],
])('of strangers who see %s it tells', async (_what, toStrangers, leaks) => {
  expect(await privateTextsSeen(reading(toStrangers), CODES, { role: 'public' })).toHaveLength(leaks);
});
