/** Receipts of the sample: the province read the enterprise's grade, and once more than its agreement has. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { SAMPLE_PURPOSE, SAMPLE_TABLES, noon, sampleMember } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { AccessReceipt } from './entities.ts';

const READS = [
  { field: 'Enterprise.creditGrade', refused: false, daysAgo: 9, reader: 'PARTNER' },
  { field: 'Enterprise.creditReports', refused: true, daysAgo: 8, reader: 'PARTNER' },
  { field: 'Enterprise.penaltyCases', refused: false, daysAgo: 7, reader: 'OFFICER' },
] as const;

/** With every third life. */
export function addReceipts({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone } = life;
  if (index % 3 !== 0) return;
  for (const [n, { field, refused, daysAgo, reader }] of READS.entries()) {
    const isPartner = reader === 'PARTNER';
    add.row(AccessReceipt, {
      ...SAMPLE_PURPOSE,
      id: sampleId(index, SAMPLE_TABLES.receipt, n),
      creditCode,
      readAt: noon(addDays(today, -daysAgo)),
      reader,
      member: isPartner ? sampleMember(zone).creditCode : null,
      department: isPartner ? null : 'legal-services',
      readerId: isPartner ? null : 'officer/legal-services/1',
      grantNo: isPartner ? `GX-SAMPLE-${(index % 5) + 1}` : null,
      fields: [field],
      caseNo: `AJ-${index + 1}`,
      refused,
    });
  }
}
