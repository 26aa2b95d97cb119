/** A zone's list of first offences, with its first life. */
import { instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { SAMPLE_ZONES } from '#shared/sample/life.ts';
import { OF_NO_ENTERPRISE } from '../input.ts';
import type { SampleStory } from '../sample.ts';
import { LeniencyList } from './entities.ts';
import type { ListedEntry } from './rows.ts';

const ENTRIES: readonly ListedEntry[] = [
  {
    code: 'AD_WORDING',
    violation: '广告用语不规范',
    field: 'MARKET_REGULATION',
    basis: '《中华人民共和国广告法》第九条',
    whenCorrected: true,
    concerns: [],
  },
  {
    code: 'SAFETY_LEDGER',
    violation: '安全生产台账不全',
    field: 'EMERGENCY_MANAGEMENT',
    basis: '《中华人民共和国安全生产法》第九十七条',
    whenCorrected: true,
    concerns: [],
  },
];
/** Every zone's plan is older. */
const PUBLISHED_ON: LocalDate = '2024-06-03';

/** The zone's first-offence list. */
export function addLeniencyList({ life, add }: SampleStory): void {
  if (life.index >= SAMPLE_ZONES.length || life.foundedOn > PUBLISHED_ON) return;
  const zone = life.zone.code;
  const published = { zone, kind: 'FIRST_OFFENCE' as const, version: 1, validFrom: PUBLISHED_ON };
  add.row(LeniencyList, { ...published, entries: ENTRIES, publishedBy: 'sample-head' });
  add.change(instantAt(PUBLISHED_ON, '10:00'), {
    type: 'LeniencyListPublished',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'LeniencyList', id: `${zone}-FIRST_OFFENCE-1` },
    payload: { zone, kind: 'FIRST_OFFENCE', version: 1, codes: ENTRIES.map(({ code }) => code), on: PUBLISHED_ON },
  });
}
