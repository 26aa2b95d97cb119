/** Fair-competition reviews of documents, and the yearly clean-up of measures (G24). Of no enterprise, and public. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { requireAgency } from '#shared/identity/principal.ts';
import { impersonalText, plainText } from '#shared/input.ts';
import type { Text } from '#shared/messages.ts';
import { findRuleOfKind, referenceOf, ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { RuleReference, Zone } from '#shared/zones/index.ts';
import type {
  FairCompetitionConclusion,
  HoldFairCompetitionCampaignInput,
  RecordFairCompetitionReviewInput,
} from '../generated.ts';
import { OF_NO_ENTERPRISE, noteText, requireDay, requireThat, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { FairCompetitionCampaign, FairCompetitionReview } from './entities.ts';
import { YEAR_COUNTS } from './loaders.ts';
import { MESSAGES } from './messages.ts';
import type { FairCompetitionReviewRow, YearCounts } from './rows.ts';

type ReviewResult = (FairCompetitionReviewRow & { __typename: 'FairCompetitionReview' }) | Refusal;

const CONCLUSIONS: Readonly<Record<FairCompetitionConclusion, Text>> = {
  LAWFUL: { en: 'LAWFUL', zh: '不具有排除、限制竞争效果' },
  AMENDED: { en: 'AMENDED', zh: '调整后符合要求' },
  NOT_ISSUED: { en: 'NOT_ISSUED', zh: '不予出台' },
  EXCEPTION: { en: 'EXCEPTION', zh: '适用例外规定' },
};

/** The first day of a review or a clean-up that can be put on record. */
const FIRST_DAY: LocalDate = '2020-01-01';

const CAMPAIGN = 'FAIR_COMPETITION_CLEANUP';

/** Puts a review on record. Refuses NOT_ENTITLED, INVALID_INPUT. */
export function recordFairCompetitionReview(
  context: RequestContext,
  input: RecordFairCompetitionReviewInput,
  info: GraphQLResolveInfo,
): Promise<ReviewResult> {
  const { conclusion, reviewedOn, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const organ = plainText('organ', input.organ, 100);
    requireAgency(context.principal, organ);
    const title = impersonalText('title', input.title);
    const thirdParty = input.thirdParty ? plainText('thirdParty', input.thirdParty, 100) : null;
    const opinion = noteText('opinion', input.opinion, 2_000);
    requireDay('reviewedOn', reviewedOn, { from: FIRST_DAY, today: localDate(write.now) });
    const review = write.em.create(FairCompetitionReview, {
      id: randomUUID(),
      zone: zone.code,
      title,
      organ,
      thirdParty,
      conclusion,
      opinion,
      reviewedOn,
      recordedAt: write.now,
      recordedBy: context.principal.subject,
    });
    write.em.persist(review);
    const subject = { type: 'FairCompetitionReview', id: review.id };
    write.decide({
      creditCode: OF_NO_ENTERPRISE,
      subject,
      outcome: conclusion,
      rule: ruleReference(ruleOfDay('label', zone, 'FAIR_COMPETITION_REVIEW', reviewedOn)),
      facts: { zone: zone.code, title, organ, thirdParty, reviewedOn },
      reasons: [MESSAGES.REVIEWED({ title, conclusion: CONCLUSIONS[conclusion] }), opinion],
    });
    const payload = { zone: zone.code, title, organ, conclusion, reviewedOn };
    write.record({ type: 'FairCompetitionReviewed', creditCode: OF_NO_ENTERPRISE, subject, payload });
    return { __typename: 'FairCompetitionReview', ...rowOf(FairCompetitionReview, review) };
  });
}

/** The year of a zone as it stands. */
export interface CompetitionYear extends YearCounts {
  zone: string;
  year: number;
  due: number | null;
  missed: boolean | null;
  rule: RuleReference | null;
}

/** What a year comes to: a clean-up is missed once the year is over without it. */
export function yearOf(
  zone: Zone,
  year: number,
  { counts, today }: { counts: YearCounts; today: LocalDate },
): CompetitionYear {
  const last: LocalDate = `${year}-12-31`;
  const rule = findRuleOfKind('frequency', zone, CAMPAIGN, last < today ? last : today);
  const due = rule?.parameters.schedule[0]?.times ?? null;
  const missed = due === null ? null : last < today && counts.held < due;
  return { zone: zone.code, year, ...counts, due, missed, rule: referenceOf(rule) };
}

/** Most measures of one clean-up. */
const MOST_MEASURES = 10_000;

/** Puts a clean-up on record. Refuses NOT_ENTITLED, INVALID_INPUT, NO_CAMPAIGN_RULE. */
export function holdFairCompetitionCampaign(
  context: RequestContext,
  input: HoldFairCompetitionCampaignInput,
  info: GraphQLResolveInfo,
): Promise<(CompetitionYear & { __typename: 'FairCompetitionYear' }) | Refusal> {
  const { heldOn, measures, abolished, idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const today = localDate(write.now);
    const within = measures >= 0 && measures <= MOST_MEASURES;
    requireThat(within, MESSAGES.MEASURES({ least: 0, most: MOST_MEASURES }), measures);
    requireThat(abolished >= 0 && abolished <= measures, MESSAGES.ABOLISHED({ least: 0, most: measures }), abolished);
    const summary = noteText('summary', input.summary, 2_000);
    requireDay('heldOn', heldOn, { from: FIRST_DAY, today });
    const rule = findRuleOfKind('frequency', zone, CAMPAIGN, heldOn);
    if (!rule) throw refuse('NO_CAMPAIGN_RULE', MESSAGES.NO_RULE({ zone: zone.names, heldOn }));
    const held = { id: randomUUID(), zone: zone.code, heldOn, measures, abolished, summary };
    const recorded = { recordedAt: write.now, recordedBy: context.principal.subject };
    write.em.persist(write.em.create(FairCompetitionCampaign, { ...held, ...recorded }));
    await write.em.flush();
    const year = Number(heldOn.slice(0, 4));
    const subject = { type: 'FairCompetitionYear', id: `${zone.code}-${year}` };
    write.decide({
      creditCode: OF_NO_ENTERPRISE,
      subject,
      outcome: 'CLEANED_UP',
      rule: ruleReference(rule),
      facts: { zone: zone.code, heldOn, measures, abolished },
      reasons: [MESSAGES.HELD({ heldOn, measures, abolished }), summary],
    });
    const payload = { zone: zone.code, heldOn, measures, abolished };
    write.record({ type: 'FairCompetitionCleanedUp', creditCode: OF_NO_ENTERPRISE, subject, payload });
    const [counts] = await write.query<YearCounts>(YEAR_COUNTS, [zone.code, `${year}-01-01`, `${year}-12-31`]);
    if (!counts) throw new Error('counts are one row');
    return { __typename: 'FairCompetitionYear', ...yearOf(zone, year, { counts, today }) };
  });
}

/** The year of a zone. */
export async function readYear(
  { zone: code, year }: { zone: string; year: number },
  { loaders, now }: RequestContext,
): Promise<CompetitionYear> {
  const zone = zoneOf(code);
  const counts = await loaders.fairCompetitionCounts(code, `${year}-01-01`, `${year}-12-31`);
  return yearOf(zone, year, { counts, today: localDate(now) });
}
