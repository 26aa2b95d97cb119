/** Receipts as they travel: what they have in common is told once, and nothing of any is lost. */
import { expect, test } from '@jest/globals';
import { batchOf } from './batch.ts';
import type { Receipt } from './receipt.ts';

const FIELDS = ['Enterprise.secret', 'Licence.number'];
const receipt = (id: string, more: Partial<Receipt> = {}): Receipt => ({
  id,
  creditCodes: [`code of ${id}`],
  readAt: `time of ${id}`,
  reader: 'OFFICER',
  member: null,
  department: 'credit',
  readerId: 'o',
  grantNo: null,
  fields: FIELDS,
  purpose: '核验',
  legalBasis: '',
  caseNo: '',
  refused: false,
  ...more,
});

test('each receipt is what it was, below what it has in common with others', () => {
  const given = [
    receipt('1'),
    receipt('2', { caseNo: 'C-2' }),
    receipt('3'),
    receipt('4', { refused: true }),
    receipt('5', { fields: ['Enterprise.secret'] }),
  ];
  const { lists, common, receipts } = batchOf(given);
  expect([lists.length, common.length, receipts.map(({ of }) => of)]).toEqual([2, 4, [0, 1, 0, 2, 3]]);
  const again = receipts.map(({ of, ...own }) => {
    const shared = common[of];
    return { ...own, ...shared, fields: lists[shared?.fields ?? -1] };
  });
  expect(again).toEqual(given);
});

test('a full batch of different cases stays below what the department takes, however many fields were read', () => {
  const fields = Array.from({ length: 1_000 }, (_, n) => `EnterpriseOfThatName.fieldOfThatName${n}`);
  const long = { purpose: '用'.repeat(500), legalBasis: '法'.repeat(500), fields };
  const full = Array.from({ length: 1_000 }, (_, n) =>
    receipt(String(n), { ...long, caseNo: `C-${n}`, creditCodes: Array.from({ length: 5 }, () => '9'.repeat(18)) }),
  );
  expect(Buffer.byteLength(JSON.stringify(batchOf(full)))).toBeLessThan(5_000_000);
});
