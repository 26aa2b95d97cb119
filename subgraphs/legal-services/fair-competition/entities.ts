import { defineEntity, p } from '@mikro-orm/core';
import type { FairCompetitionConclusion } from '../generated.ts';

const FairCompetitionReviewSchema = defineEntity({
  name: 'FairCompetitionReview',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    title: p.text(),
    organ: p.text(),
    thirdParty: p.text().nullable(),
    conclusion: p.text().$type<FairCompetitionConclusion>(),
    opinion: p.text(),
    reviewedOn: p.date(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});
/** The fair-competition review of a document. */
export class FairCompetitionReview extends FairCompetitionReviewSchema.class {}
FairCompetitionReviewSchema.setClass(FairCompetitionReview);

const FairCompetitionCampaignSchema = defineEntity({
  name: 'FairCompetitionCampaign',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    heldOn: p.date(),
    measures: p.integer(),
    abolished: p.integer(),
    summary: p.text(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});
/** A clean-up of measures against fair competition. */
export class FairCompetitionCampaign extends FairCompetitionCampaignSchema.class {}
FairCompetitionCampaignSchema.setClass(FairCompetitionCampaign);
