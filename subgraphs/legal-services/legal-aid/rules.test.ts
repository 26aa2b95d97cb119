import { describe, expect, test } from '@jest/globals';
import { advance } from '#shared/case/state-machine.ts';
import { zone } from '#shared/zones/index.ts';
import { LEGAL_AID_STATES, legalAidTerms } from './rules.ts';

describe('X15: legal aid', () => {
  test.each(['xinjian', 'gedian', 'district', 'zhundong', 'yili'])('is free in %s, for every kind', code => {
    for (const kind of ['IMPROPER_ENFORCEMENT', 'APPEAL_OR_RECONSIDERATION', 'LOCAL_PROTECTIONISM'] as const) {
      expect(legalAidTerms(zone(code), kind, '2026-11-19')).toMatchObject({
        covered: true,
        fee: '0.00',
        rule: { code: 'LEGAL_AID_FEE', inherited: code !== 'xinjian' },
      });
    }
  });
});

test('a step that the state of a request does not allow is refused with those it does', () =>
  expect(() => advance(LEGAL_AID_STATES, 'ASSIGNED', 'decline')).toThrow(
    'decline is not possible in state ASSIGNED; possible: complete, withdraw',
  ));
