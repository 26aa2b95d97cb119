/** What is unique among enterprises is given once, however many ask at the same moment. */
import { describe, expect, test } from '@jest/globals';
import { departmentOn, oneByOne } from '#shared/testing/day.ts';
import { enterpriseOf, sampleLives } from '#shared/testing/department.ts';
import { department } from './index.ts';
import { application } from './registrations/testing.ts';
import { FIRST, FOUNDER } from './testing.ts';

const office = departmentOn('2026-11-19 09:00', department, { sample: 200 });
const next = oneByOne(sampleLives(200).filter(({ stage }) => stage === 'OPERATING'));
const REQUESTS = 8;

/**
 * Makes the same request eight times at once; returns the types or codes of the answers, in order. Who waited for the
 * others' writes too long makes it again, as the refusal says.
 */
async function atOnce(name: string, request: () => { input: object; as: object }): Promise<string[]> {
  const answers = await Promise.all(
    Array.from({ length: REQUESTS }, async () => {
      const { input, as } = request();
      for (;;) {
        const answer = await office.subgraph.mutate<{ code?: string }>(name, input, '... on Refusal { code }', as);
        const said = answer.code ?? answer.__typename;
        if (said !== 'WRITE_BUSY') return said;
      }
    }),
  );
  return answers.sort();
}

const oneOf = (type: string, code: string): string[] => [type, ...Array<string>(REQUESTS - 1).fill(code)].sort();

describe('of eight requests at once one is granted', () => {
  test('for a name', async () => {
    const input = application();
    let founders = 0;
    const answers = await atOnce('registerEnterprise', () => {
      founders += 1;
      return { input, as: { ...FOUNDER, subject: `founder-${founders}` } };
    });
    expect(answers).toEqual(oneOf('EnterpriseRegistration', 'NAME_TAKEN'));
  });

  test('for a unit of real estate', async () => {
    const unitNo = '420703002003GB00001F00000001';
    const answers = await atOnce('applyForRealEstate', () => {
      const { creditCode } = next('gedian');
      const input = { creditCode, kind: 'FIRST', unitNo, location: '创业一路1号', area: 100 };
      return { input, as: enterpriseOf(creditCode) };
    });
    expect(answers).toEqual(oneOf('RealEstateCase', 'REAL_ESTATE_CASE_OPEN'));
  });

  test('for an edition of a list', async () => {
    const entry = { industryCode: 'C39', measure: 'PROHIBITED', text: '禁止' };
    const input = {
      kind: 'DOMESTIC',
      version: '2026年版',
      title: '市场准入负面清单',
      validFrom: '2026-12-01',
      entries: [entry],
    };
    const answers = await atOnce('publishNegativeListVersion:PublishNegativeListInput', () => ({ input, as: FIRST }));
    expect(answers).toEqual(oneOf('NegativeListVersion', 'EDITION_PUBLISHED'));
  });

  test('for a start of dormancy', async () => {
    const { creditCode } = next('gedian');
    const input = { creditCode, until: '2026-12-31', reason: '停业整顿' };
    const answers = await atOnce('fileDormancy', () => ({ input, as: enterpriseOf(creditCode) }));
    expect(answers).toEqual(oneOf('Dormancy', 'ILLEGAL_TRANSITION'));
  });
});
