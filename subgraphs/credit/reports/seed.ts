/** Credit reports of sample lives in the zone whose plan offers them. */
import { addDays, formatMoment } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { hashOf } from '#shared/signing/index.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import type { ReportContent } from './content.ts';
import { CreditReport } from './entities.ts';

/** One life in seven of those without a violation has asked for a report of one field. */
export function addReport({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone, stage, visits, foundedOn } = life;
  const blameless = stage === 'OPERATING' && visits.every(({ violation }) => violation === 'NONE');
  const issuedOn = weekday(addDays(today, -20));
  if (zone.code !== 'yili' || !blameless || index % 7 !== 3 || issuedOn <= foundedOn) return;
  const issuedAt = noon(issuedOn);
  const no = `XYBG-${issuedOn.replaceAll('-', '')}-${String(index).padStart(20, '0')}`;
  const entries = [
    { field: 'MARKET_REGULATION', name: { en: 'Market regulation', zh: '市场监管' }, clean: true, documents: [] },
  ] as const;
  const content: ReportContent = {
    document: '信用报告',
    no,
    creditCode,
    name: null,
    zone: zone.code,
    purpose: '申报政策支持',
    issuedAt: formatMoment(issuedAt),
    clean: true,
    blackListed: false,
    entries,
    basis: '示例',
  };
  const id = sampleId(index, SAMPLE_TABLES.report, 0);
  const hash = hashOf(content);
  add.row(CreditReport, {
    id,
    creditCode,
    no,
    purpose: content.purpose,
    issuedAt,
    issuedBy: `enterprise-${creditCode}`,
    clean: true,
    entries,
    hash,
    // The sample's documents carry no valid signature: its keys are nobody's.
    document: { content, signature: { keyId: '示例', algorithm: 'SM2-with-SM3', signature: '0'.repeat(128) } },
  });
  add.change(issuedAt, {
    type: 'ReportIssued',
    creditCode,
    subject: { type: 'CreditReport', id },
    payload: { fields: ['MARKET_REGULATION'], clean: true, hash },
    restricted: true,
  });
}
