import { expect, test } from '@jest/globals';
import { withParameters } from '#shared/testing/changed-rule.ts';
import { refusalOf } from '#shared/testing/refusal.ts';
import { listRule, zone } from '#shared/zones/index.ts';
import { checkFields } from './rules.ts';

test('Y13: a report has the fields that the plan names, and no other', () => {
  const rule = listRule(zone('yili'), 'CREDIT_REPORT_FIELDS', '2026-11-19');
  const items = rule.parameters.items.filter(({ code }) => code !== 'AGRICULTURE');
  const narrow = listRule(withParameters(zone('yili'), rule.code, { items }), rule.code, '2026-11-19');
  expect(refusalOf(() => checkFields(rule, ['AGRICULTURE']))).toBeNull();
  expect(refusalOf(() => checkFields(narrow, ['TRANSPORT', 'AGRICULTURE']))).toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringMatching(/^fields must be of those that the plan names, .*, but got: AGRICULTURE$/),
  });
});
