import { expect, test } from '@jest/globals';
import { withParameters } from '#shared/testing/changed-rule.ts';
import { refusalOf } from '#shared/testing/refusal.ts';
import { zone } from '#shared/zones/index.ts';
import { requireListed } from './measures.ts';

test('G55: only measures of the list of the zone are taken', () => {
  const items = [{ code: 'REMINDER', en: 'Reminder and warning', zh: '提醒告诫' }];
  const narrow = withParameters(zone('gedian'), 'SOFT_MEASURES', { items });
  expect(requireListed(narrow, 'REMINDER', '2026-11-19').code).toBe('SOFT_MEASURES');
  expect(refusalOf(() => requireListed(narrow, 'ADVICE', '2026-11-19'))).toMatchObject({
    code: 'MEASURE_NOT_LISTED',
    message: 'only measures of the list are taken: Reminder and warning',
    rule: { code: 'SOFT_MEASURES' },
  });
});
