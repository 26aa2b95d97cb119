/**
 * What legal services write on facts of the register: nothing is written, and nothing held, while they are not there.
 */
import { describe, expect, test } from '@jest/globals';
import { enterpriseOf, officerOf } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { LegalTest, newCode } from '../testing.ts';

const legal = new LegalTest();
const AGENCY = '沐岚市场监督管理局';
const OFFICER = officerOf(department.name, 'office-1', AGENCY);
const REFUSAL = '... on Refusal { code }';

describe('while the register does not answer', () => {
  test.each([
    [
      'fileFee',
      { authority: AGENCY, item: '检验费', basis: '《价格法》第四十七条', amount: '1.00', imposedOn: '2026-11-18' },
      'officer',
    ],
    ['requestIpProtection', { right: 'PATENT', service: 'MEDIATION', description: '被仿冒' }, 'enterprise'],
    ['admitToSandbox', { sandboxId: '0190a1b2-0000-8000-8000-000000000000' }, 'officer'],
    ['requestLegalAid', { kind: 'LOCAL_PROTECTIONISM', description: '外地投标受限' }, 'enterprise'],
  ] as const)('%s writes nothing and holds nothing', async (name, input, who) => {
    const creditCode = newCode();
    const as = who === 'officer' ? OFFICER : enterpriseOf(creditCode);
    legal.facts = null;
    const before = (await legal.subgraph.changes()).length;
    const ask = () => legal.subgraph.mutate(name, { ...input, creditCode }, REFUSAL, as);
    expect(await ask()).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    // No lock and no connection is held: as many as there are connections ask at once, and all are answered.
    const all = await Promise.all(Array.from({ length: 8 }, ask));
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(['EVIDENCE_UNAVAILABLE']));
    expect((await legal.subgraph.changes()).length).toBe(before);
    // An enterprise that is not on the register is another matter.
    legal.facts = {};
    expect(await ask()).toMatchObject({ code: 'NOT_FOUND' });
  });
});
