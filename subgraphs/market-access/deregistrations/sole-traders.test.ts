import { describe, expect, test } from '@jest/globals';
import type { Blocker } from '#shared/case/blockers.ts';
import { enterpriseOf, sampleLives } from '#shared/testing/department.ts';
import { FIRST } from '../testing.ts';
import { openDeregistrations } from './testing.ts';

const { announce, step, closeWhole, codeIn, blockedBy } = openDeregistrations();

const traders = sampleLives(1300).filter(
  ({ creditCode, stage }) => creditCode.startsWith('92') && stage === 'OPERATING',
);
const nextTrader = (): string => traders.shift()!.creditCode;
const WITHOUT_PROMISE = { promisedByAllInvestors: false };

describe('a sole trader (条例 33, last paragraph)', () => {
  test('is deregistered without a notice and without a promise of investors, on the day it asks', async () => {
    const creditCode = nextTrader();
    expect(await announce(creditCode, WITHOUT_PROMISE)).toMatchObject({
      state: 'NOTICE',
      rule: { code: 'SOLE_TRADER_DEREG' },
      fee: '0.00',
    });
    expect(await step('objectToDeregistration', creditCode, FIRST, { reason: '有未结事项' })).toMatchObject({
      code: 'OBJECTION_NOT_FORESEEN',
    });
    expect(await closeWhole(creditCode)).toMatchObject({
      state: 'DEREGISTERED',
      enterprise: { status: 'DEREGISTERED' },
    });
  });

  test('is stopped by a department that objects, when it asks and when it applies to close', async () => {
    const creditCode = nextTrader();
    const fine: Blocker = { code: 'UNPAID_PENALTIES', department: 'credit', operation: 'recordFinePaid', message: 'x' };
    blockedBy([fine]);
    expect(await announce(creditCode, WITHOUT_PROMISE)).toMatchObject({ __typename: 'DeregistrationBlocked' });
    blockedBy([]);
    await announce(creditCode, WITHOUT_PROMISE);
    blockedBy([fine]);
    expect(await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      __typename: 'DeregistrationBlocked',
    });
  });

  test('is the only one: an enterprise needs the promise and waits for its twenty days', async () => {
    const creditCode = codeIn('gedian');
    expect(await announce(creditCode, WITHOUT_PROMISE)).toMatchObject({ code: 'COMMITMENT_REQUIRED' });
    await announce(creditCode);
    expect(await step('applyToCloseDeregistration', creditCode, enterpriseOf(creditCode))).toMatchObject({
      code: 'NOTICE_RUNNING',
    });
  });
});
