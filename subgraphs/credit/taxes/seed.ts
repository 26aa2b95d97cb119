/** Grave violations of tax law of some troubled sample lives. */
import { addDays } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { TaxBlacklistEntry } from './entities.ts';
import { lastDayOf, publicationRule } from './taxes.ts';

/** One troubled life in two is on the list. */
export function addTaxEntry({ life, add, today }: SampleStory): void {
  const { index, creditCode, zone, stage, foundedOn } = life;
  const publishedOn = weekday(addDays(today, -90));
  const decidedOn = weekday(addDays(publishedOn, -7));
  if (stage !== 'TROUBLED' || index % 2 !== 0 || decidedOn <= foundedOn) return;
  const id = sampleId(index, SAMPLE_TABLES.taxList, 0);
  const publishedUntil = lastDayOf(publicationRule(zoneOf(zone.code), publishedOn), publishedOn);
  add.row(TaxBlacklistEntry, {
    id,
    creditCode,
    documentNo: `${zone.region}税稽罚〔${decidedOn.slice(0, 4)}〕${index}号`,
    violation: '虚开增值税发票',
    amount: '1200000.00',
    authority: `${zone.region}税务局稽查局`,
    decidedOn,
    publishedUntil,
  });
  add.change(noon(publishedOn), {
    type: 'TaxViolationPublished',
    creditCode,
    subject: { type: 'TaxBlacklistEntry', id },
    payload: { decidedOn, publishedUntil },
  });
}
