import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { licenceSteps, penaltySteps, publishedInTime, publishedUntil } from './rules.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './rows.ts';

const gedian = zone('gedian');

describe('G52: how long a penalty is published, by the rule of the day of its decision', () => {
  test.each([
    ['MINOR', '2026-04-01', null],
    ['MINOR', '2026-03-31', null],
    ['MINOR', '2023-04-30', null],
    ['ORDINARY', '2026-04-01', '2027-04-01'],
    ['SERIOUS', '2026-04-01', '2029-04-01'],
    ['ORDINARY', '2026-03-31', '2029-03-31'],
    ['ORDINARY', '2023-04-30', '2024-04-30'],
  ] as const)('%s decided on %s: until %s', (gravity, decidedOn, until) =>
    expect(publishedUntil(gedian, { gravity, decidedOn }).until).toBe(until),
  );

  test.each([
    ['2026-04-01', '2026-07-01', true],
    // Before, none was published whatever the necessity.
    ['2026-03-31', null, false],
  ])('a minor one of %s that must be published: until %s, possible: %s', (decidedOn, until, possible) =>
    expect(publishedUntil(gedian, { gravity: 'MINOR', decidedOn, necessary: true })).toMatchObject({ until, possible }),
  );
});

test('G50: seven working days, over the National Day holiday with its make-up days', () => {
  // From Tuesday 29 September 2026: 30 September, 8, 9, 10 (a Saturday worked), 12, 13, 14 October.
  expect(publishedInTime(gedian, '2026-09-29', '2026-10-14')).toMatchObject({ inTime: true, dueDate: '2026-10-14' });
  expect(publishedInTime(gedian, '2026-09-29', '2026-10-15').inTime).toBe(false);
});

describe('the steps of a record', () => {
  const operations = (steps: readonly { operation: string }[]) => steps.map(({ operation }) => operation);
  const penalty = (changes: Partial<PenaltyRecordRow>) =>
    ({ id: 'p', creditCode: 'E', annulledOn: null, fine: null, finePaidOn: null, ...changes }) as PenaltyRecordRow;

  test('a fine is paid once, repair is applied for once it can be, with a commitment that is signed first; an annulled record is over', () => {
    const record = ['correctRecord', 'annulRecord'];
    const early = { repairable: false, commitmentId: null };
    expect(operations(penaltySteps(penalty({}), early))).toEqual(record);
    expect(operations(penaltySteps(penalty({ fine: '0.00' }), early))).toEqual(record);
    expect(operations(penaltySteps(penalty({ fine: '0.01' }), early))).toEqual(['recordFinePaid', ...record]);
    const paid = { fine: '0.01', finePaidOn: '2026-03-02' };
    expect(penaltySteps(penalty(paid), { repairable: true, commitmentId: null })[0]).toEqual({
      operation: 'signCommitment',
      input: { creditCode: 'E', kind: 'CREDIT_REPAIR' },
    });
    expect(penaltySteps(penalty(paid), { repairable: true, commitmentId: 'c' })[0]).toEqual({
      operation: 'applyForPenaltyRepair',
      input: { creditCode: 'E', penaltyId: 'p', commitmentId: 'c' },
    });
    const annulled = penalty({ fine: '0.01', annulledOn: '2026-03-02' });
    expect(penaltySteps(annulled, { repairable: true, commitmentId: 'c' })).toEqual([]);
    expect(licenceSteps({ id: 'l', creditCode: 'E', annulledOn: null } as LicenceRecordRow)).toEqual(
      record.map(operation => ({ operation, input: { creditCode: 'E', kind: 'LICENCE', recordId: 'l' } })),
    );
    expect(licenceSteps({ id: 'l', creditCode: 'E', annulledOn: '2026-03-02' } as LicenceRecordRow)).toEqual([]);
  });
});
