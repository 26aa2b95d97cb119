/** What the feed tells of fair competition. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const fairCompetitionChanges = {
  FairCompetitionReviewed: {
    subject: 'FairCompetitionReview',
    open: ['organ', 'title', 'conclusion'],
    text: {
      zh: '{organ}对《{title}》的公平竞争审查结论：{conclusion:FairCompetitionConclusion}',
      en: '{organ} reviewed {title} for fair competition: {conclusion:FairCompetitionConclusion}',
    },
  },
  FairCompetitionCleanedUp: {
    subject: 'FairCompetitionYear',
    open: ['zone'],
    text: {
      zh: '{zone:zone}开展了本年度公平竞争政策措施清理',
      en: '{zone:zone} held the clean-up of the year of measures against fair competition',
    },
  },
} as const satisfies ChangeTypes;
