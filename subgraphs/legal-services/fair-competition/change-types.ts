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
    open: ['zone', 'heldOn', 'measures', 'abolished'],
    text: {
      zh: '{zone:zone}于{heldOn:date}开展公平竞争清理：清理{measures}件、废止{abolished}件',
      en: '{zone:zone} cleaned up on {heldOn:date}: {measures} measures, {abolished} abolished',
    },
  },
} as const satisfies ChangeTypes;
