import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
afterAll(() => subgraph.close());

describe('G12: the loan service standard', () => {
  const QUERY =
    'query ($zone: String!) { loanServiceStandard(zone: $zone) { zone steps days calendarDays documents rule { code clause } limitsRule { code clause } } }';
  test('is public: 3 steps, 8 calendar days, 8 documents in gedian', async () => {
    expect((await subgraph.execute(QUERY, { zone: 'gedian' })).data).toEqual({
      loanServiceStandard: {
        zone: 'gedian',
        steps: 3,
        days: 8,
        calendarDays: true,
        documents: 8,
        rule: { code: 'LOAN_SME', clause: '§12' },
        limitsRule: { code: 'LOAN_SME_LIMITS', clause: '§12' },
      },
    });
  });
  test.each(['xinjian', 'zhundong', 'yili', 'district'])('is null in %s, which promises none', async zone =>
    expect((await subgraph.execute(QUERY, { zone })).data).toEqual({ loanServiceStandard: null }),
  );
  test('of an unknown zone is refused', async () => {
    const { errors } = await subgraph.execute(QUERY, { zone: 'gedain' });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('zone must be one of'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
