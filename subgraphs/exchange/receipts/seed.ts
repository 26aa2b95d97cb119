/** Receipts of the sample: the province read the enterprise's grade, and once more than its agreement has. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_PURPOSE, SAMPLE_TABLES, noon, sampleMember } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { AccessReceipt } from './entities.ts';

const READS = [
  { field: 'Enterprise.creditGrade', refused: false, daysAgo: 9 },
  { field: 'Enterprise.creditReports', refused: true, daysAgo: 8 },
] as const;

/** With every third life. */
export function addReceipts({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone } = life;
  if (index % 3 !== 0) return;
  for (const [n, { field, refused, daysAgo }] of READS.entries()) {
    add.row(AccessReceipt, {
      ...SAMPLE_PURPOSE,
      id: sampleId(index, SAMPLE_TABLES.receipt, n),
      creditCode,
      readAt: noon(addDays(today, -daysAgo)),
      reader: 'PARTNER',
      member: sampleMember(zone).creditCode,
      grantNo: `GX-SAMPLE-${(index % 5) + 1}`,
      fields: [field],
      caseNo: `AJ-${index + 1}`,
      refused,
    });
  }
}
