/** A document of each zone that was reviewed for fair competition, and a clean-up where the zone's plan has one. */
import { addDays, instantAt } from '#shared/clock/index.ts';
import { sampleId } from '#shared/sample/ids.ts';
import { weekday } from '#shared/sample/life.ts';
import { findRuleOfKind } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../input.ts';
import { SAMPLE_TABLES, zoneOfFirst } from '../sample.ts';
import type { SampleStory } from '../sample.ts';
import { FairCompetitionCampaign, FairCompetitionReview } from './entities.ts';

const REVIEW = {
  title: '样例园区产业扶持办法',
  organ: '示例司法局',
  thirdParty: '示例评估中心',
  conclusion: 'AMENDED',
} as const;
const OPINION = '删去限定本地企业的条款后，符合公平竞争要求。';
const SUMMARY = '对现行政策措施全面清理，废止与公平竞争不符的文件。';
/** Days before today: two calendar years back, so that the year is over. */
const DAYS_AGO = 700;

/** Adds what a zone has reviewed and cleaned up, with its first life. */
export function addFairCompetition({ life, add, today }: SampleStory): void {
  const zone = zoneOfFirst(life);
  if (!zone) return;
  const on = weekday(addDays(today, -DAYS_AGO));
  const recordedAt = instantAt(on, '16:00');
  const recorded = { recordedAt, recordedBy: 'sample-head' };
  const review = { ...REVIEW, id: sampleId(life.index, SAMPLE_TABLES.competitionReview, 0), zone: zone.code };
  add.row(FairCompetitionReview, { ...review, opinion: OPINION, reviewedOn: on, ...recorded });
  const { title, organ, conclusion } = REVIEW;
  add.change(recordedAt, {
    type: 'FairCompetitionReviewed',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'FairCompetitionReview', id: review.id },
    payload: { zone: zone.code, title, organ, conclusion, reviewedOn: on },
  });
  if (!findRuleOfKind('frequency', zone, 'FAIR_COMPETITION_CLEANUP', on)) return;
  const id = sampleId(life.index, SAMPLE_TABLES.competitionCampaign, 0);
  const held = { zone: zone.code, heldOn: on, measures: 36, abolished: 2 };
  add.row(FairCompetitionCampaign, { ...held, id, summary: SUMMARY, ...recorded });
  add.change(recordedAt, {
    type: 'FairCompetitionCleanedUp',
    creditCode: OF_NO_ENTERPRISE,
    subject: { type: 'FairCompetitionYear', id: `${zone.code}-${on.slice(0, 4)}` },
    payload: held,
  });
}
