/** What an enterprise can do next (Y02): what its zone offers, and what is neither done nor wants something first. */
import { describe, expect, test } from '@jest/globals';
import { zoneCodes } from '#shared/zones/index.ts';
import type { LifecycleStage } from '../generated.ts';
import { decidingTypes, packagesOf } from './rules.ts';

const DAY = '2026-11-19';

/** The operations that a stage offers who has reached it; `happened` is what happened, the newest last. */
function offered(stage: LifecycleStage | null, happened: readonly string[] = [], zone: string | null = 'gedian') {
  const packages = packagesOf({ stage, zone, happened: [...happened].reverse() }, DAY);
  const [own] = packages.filter(one => one.stage === (stage ?? 'REGISTRATION'));
  return own?.items.map(({ operation }) => operation) ?? [];
}

test('the stage that was reached comes first, and its life alone is what a beginning and an end offer', () => {
  const stages = (stage: LifecycleStage | null, happened: readonly string[]) =>
    packagesOf({ stage, zone: 'gedian', happened }, DAY).map(one => one.stage);
  expect(stages('IP', ['EnterpriseRegistered'])).toEqual([
    'IP',
    'REGISTRATION',
    'STAFFING',
    'FINANCING',
    'TAX',
    'BIDDING',
    'LAW',
    'EXIT',
  ]);
  expect(stages(null, [])).toEqual(['REGISTRATION']);
  expect(stages('EXIT', ['DeregistrationAnnounced', 'EnterpriseRegistered'])).toEqual(['EXIT']);
  expect(stages('EXIT', ['EnterpriseDeregistered', 'DeregistrationAnnounced', 'EnterpriseRegistered'])).toEqual([]);
});

describe('a zone', () => {
  test.each<[LifecycleStage, string, readonly string[]]>([
    ['IP', 'requestIpProtection', ['gedian']],
    ['LAW', 'issueCreditReport', ['yili']],
    ['LAW', 'requestLegalAid', zoneCodes],
  ])('%s: %s is offered where the plan has it', (stage, operation, zones) => {
    expect(zoneCodes.filter(zone => offered(stage, [], zone).includes(operation))).toEqual(zones);
    // Where an enterprise is, is not always known: then what not every zone has is not promised.
    expect(offered(stage, [], null).includes(operation)).toBe(zones.length === zoneCodes.length);
  });

  test('names its own rule with what not every zone offers', () => {
    const [ofIp] = packagesOf({ stage: 'IP', zone: 'gedian', happened: [] }, DAY);
    expect(ofIp).toMatchObject({
      rule: { code: 'LIFECYCLE_PACKAGES', version: 2, inherited: true },
      items: [{ rule: { code: 'IP_PROTECTION_SERVICES', zone: 'gedian', inherited: false } }],
    });
    expect(packagesOf({ stage: 'IP', zone: 'yili', happened: [] }, DAY)[0]?.stage).not.toBe('IP');
  });
});

describe('what happened', () => {
  const REGISTERED = 'EnterpriseRegistered';
  const ANNOUNCED = 'DeregistrationAnnounced';
  test.each<[LifecycleStage | null, readonly string[], readonly string[]]>([
    [null, [], ['registerEnterprise', 'openStartup']],
    ['REGISTRATION', ['StartupOpened'], ['registerEnterprise']],
    // A start-up is opened with the registration; afterwards only one that failed.
    ['REGISTRATION', [REGISTERED], ['applyForChange']],
    ['REGISTRATION', ['StartupOpened', REGISTERED, 'StartupFailed'], ['openStartup', 'applyForChange']],
    ['REGISTRATION', ['StartupOpened', REGISTERED, 'StartupFailed', 'StartupReopened'], ['applyForChange']],
    ['FINANCING', [], ['publishFinancingNeed', 'registerCollateral']],
    ['FINANCING', ['FinancingNeedMatched'], ['publishFinancingNeed', 'applyForLoan', 'registerCollateral']],
    ['FINANCING', ['FinancingNeedMatched', 'LoanApplied'], ['publishFinancingNeed', 'registerCollateral']],
    [
      'FINANCING',
      ['FinancingNeedMatched', 'LoanApplied', 'LoanRejected'],
      ['publishFinancingNeed', 'applyForLoan', 'registerCollateral'],
    ],
    ['FINANCING', ['FinancingNeedMatched', 'FinancingNeedClosed'], ['publishFinancingNeed', 'registerCollateral']],
    ['FINANCING', ['LoanMade'], ['publishFinancingNeed', 'applyForRenewal', 'registerCollateral']],
    ['LAW', ['PenaltyPublished'], ['requestLegalAid', 'applyForPenaltyRepair']],
    ['EXIT', [REGISTERED], ['announceDeregistration']],
    ['EXIT', [REGISTERED, ANNOUNCED], ['applyToCloseDeregistration']],
    ['EXIT', [REGISTERED, ANNOUNCED, 'DeregistrationAppliedFor'], []],
    [
      'EXIT',
      [REGISTERED, ANNOUNCED, 'DeregistrationAppliedFor', 'DeregistrationRejected'],
      ['applyToCloseDeregistration'],
    ],
    ['EXIT', [REGISTERED, ANNOUNCED, 'DeregistrationWithdrawn'], ['announceDeregistration']],
    ['EXIT', [REGISTERED, ANNOUNCED, 'DeregistrationWithdrawn', ANNOUNCED], ['applyToCloseDeregistration']],
    ['EXIT', [REGISTERED, ANNOUNCED, 'DeregistrationAppliedFor', 'EnterpriseDeregistered'], []],
    [
      'EXIT',
      [REGISTERED, ANNOUNCED, 'EnterpriseDeregistered', 'EnterpriseDeregistrationAnnulled'],
      ['announceDeregistration'],
    ],
  ])('%s after %j offers %j', (stage, happened, operations) => {
    expect(offered(stage, happened)).toEqual(operations);
  });

  test('before the version that asks for it, decides nothing', () => {
    const packages = packagesOf({ stage: 'EXIT', zone: 'yili', happened: ['EnterpriseDeregistered'] }, '2026-10-31');
    expect(packages[0]?.items.map(({ operation }) => operation)).toEqual([
      'announceDeregistration',
      'applyToCloseDeregistration',
    ]);
    expect([decidingTypes('2026-10-31'), decidingTypes(DAY).includes('LoanMade')]).toEqual([[], true]);
  });
});
