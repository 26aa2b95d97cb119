import { describe, expect, test } from '@jest/globals';
import { advance } from '#shared/case/state-machine.ts';
import { withParameters } from '#shared/testing/changed-rule.ts';
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

  test('a kind that a zone does not list is not covered, and it says so', () => {
    const narrow = withParameters(zone('xinjian'), 'LEGAL_AID_KINDS', { items: [] });
    const { covered, rule, scope } = legalAidTerms(narrow, 'IMPROPER_ENFORCEMENT', '2026-11-19');
    expect([covered, rule.code]).toEqual([false, 'LEGAL_AID_KINDS']);
    expect(scope.en).toBe('IMPROPER_ENFORCEMENT is not on the list of zone xinjian');
  });

  test('where the zone promises nothing it is free by the configuration of this platform, not by the law on legal aid', () => {
    const clauseOn = (code: string, day: string) =>
      legalAidTerms(zone(code), 'APPEAL_OR_RECONSIDERATION', day).rule.clause;
    expect(clauseOn('gedian', '2026-11-27')).toContain('法律援助法');
    for (const code of ['gedian', 'zhundong', 'yili', 'district']) {
      expect(clauseOn(code, '2026-11-28')).toBe('平台默认配置（无国家规定） default');
    }
    expect(clauseOn('xinjian', '2026-11-28')).toBe('§12');
  });
});

test('a step that the state of a request does not allow is refused with those it does', () =>
  expect(() => advance(LEGAL_AID_STATES, 'ASSIGNED', 'declineLegalAid')).toThrow(
    'declineLegalAid is not possible in state ASSIGNED; possible: completeLegalAid, withdrawLegalAid',
  ));
