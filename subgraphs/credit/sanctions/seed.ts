/**
 * Sanctions of each sample life on the black list, of the list of its zone: one that is in force, and one of which it
 * was told and that it may still answer.
 */
import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { NO_FISCAL_SUPPORT, NO_TENDER } from '../fees/seed.ts';
import type { JointMeasure } from '../generated.ts';
import { SAMPLE_TABLES, noon } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { JointSanction } from './entities.ts';

/** Days before today on which it was told: the notice of the first sanction is over, that of the second runs. */
const DAYS = { imposed: 9, told: 1 } as const;

/** Adds the sanctions that rest on the listing of a life on the black list. */
export function addSanctions(story: SampleStory): void {
  const { today } = story;
  addSanction(story, 0, { measure: NO_TENDER, told: weekday(addDays(today, -DAYS.imposed)), imposedOn: today });
  addSanction(story, 1, { measure: NO_FISCAL_SUPPORT, told: weekday(addDays(today, -DAYS.told)), imposedOn: null });
}

interface SampleSanction {
  measure: JointMeasure;
  told: LocalDate;
  imposedOn: LocalDate | null;
}

function addSanction({ life, add }: SampleStory, n: number, { measure, told, imposedOn }: SampleSanction): void {
  const { index, creditCode, zone } = life;
  const id = sampleId(index, SAMPLE_TABLES.sanction, n);
  const notifiedAt = noon(told);
  add.row(JointSanction, {
    id,
    creditCode,
    zone: zone.code,
    listingId: sampleId(index, SAMPLE_TABLES.listing, 0),
    measure,
    version: 1,
    state: imposedOn === null ? 'NOTIFIED' : 'IMPOSED',
    notifiedAt,
    notifiedBy: 'officer-credit-1',
    answer: null,
    answeredAt: null,
    considered: imposedOn === null ? null : '企业未陈述、申辩。',
    imposedOn,
    imposedBy: imposedOn === null ? null : 'officer-credit-2',
  });
  const change = { creditCode, subject: { type: 'JointSanction', id } };
  add.change(notifiedAt, {
    ...change,
    type: 'SanctionNotified',
    payload: { measure: measure.code, state: 'NOTIFIED' },
    restricted: true,
  });
  if (imposedOn === null) return;
  add.change(noon(imposedOn), {
    ...change,
    type: 'SanctionImposed',
    payload: { measure: measure.code, state: 'IMPOSED' },
  });
}
