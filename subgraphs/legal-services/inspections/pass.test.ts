import { expect, test } from '@jest/globals';
import { makeSigningKey, signDocument } from '#shared/signing/index.ts';
import { passCode, passPage } from './pass-page.ts';
import { checkAtDoor, passText, readPass } from './pass.ts';
import type { PassContent } from './pass-content.ts';

const content: PassContent = {
  kind: 'INSPECTION_PASS',
  passNo: 'RQ20261123-0A0B0C0D',
  visitId: '0a0b0c0d-0000-4000-8000-000000000000',
  zone: 'xinjian',
  creditCode: '91360112YY0000749C',
  authority: '新建应急管理局',
  authorityCode: '11360112000000001X',
  items: ['SAFETY_LEDGER'],
  inspectors: ['顾清扬', '沈禾'],
  plannedOn: '2026-11-23',
  place: { address: '创业一路1号', latitude: 28.69, longitude: 115.82 },
  approvedAt: '2026-11-19T10:00:00+08:00',
  issuedAt: '2026-11-19T10:00:00+08:00',
};
const key = makeSigningKey();
const { privateKey: _, ...published } = key;

test('X12: the largest pass that can be registered fits its QR code', async () => {
  const most = {
    ...content,
    zone: 'zhundong',
    authority: '局'.repeat(100),
    items: Array.from({ length: 20 }, (_item, n) => `A${String(n).padStart(23, '0')}`),
    inspectors: Array.from({ length: 8 }, () => '扬'.repeat(30)),
    place: { address: '路'.repeat(100), latitude: -12.345_678_901_234_567, longitude: -123.456_789_012_345_67 },
  };
  expect(await passCode(signDocument(most, key))).toContain('<svg');
});

test('X12: its page says in Chinese what the pass says, and nothing of it is markup', async () => {
  const page = await passPage(signDocument({ ...content, approvedAt: null }, key), ['<b>台账</b>']);
  expect(page).toContain('情况紧急当场实施，批准手续随后补办');
  expect(page).toContain('&lt;b&gt;台账&lt;/b&gt;');
  expect(page).not.toContain('<b>台账');
});

test('X12: a pass is read with the keys that are known, whatever the text', () => {
  const signed = signDocument(content, key);
  const text = passText(signed);
  expect(readPass(text, [published])).toEqual({ signature: 'VALID', content });
  expect(readPass(text, [])).toEqual({ signature: 'UNKNOWN_KEY', content: null });
  for (const wrong of ['', '无', '[]', 'null', '{"content":{}}', text.replace('沈禾', '沈木')]) {
    expect(readPass(wrong, [published])).toEqual({ signature: 'FORGED', content: null });
  }
  // What else the department signs is no pass.
  const other = JSON.stringify(signDocument({ ...content, kind: 'ANOTHER' }, key));
  expect(readPass(other, [published])).toEqual({ signature: 'FORGED', content: null });
});

test.each([
  ['on its day', {}, 'VALID'],
  ['the day before', { today: '2026-11-22' }, 'OTHER_DAY'],
  ['the day after', { today: '2026-11-24' }, 'OTHER_DAY'],
  ['at another enterprise', { creditCode: '91360112YY00006R0G' }, 'OTHER_ENTERPRISE'],
])('X12: at the door %s', (_where, changes, state) => {
  const door = { creditCode: content.creditCode, today: content.plannedOn, ...changes };
  expect(checkAtDoor(passText(signDocument(content, key)), [published], door)).toBe(state);
});
