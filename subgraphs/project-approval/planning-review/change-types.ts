/** What the feed tells of planning review. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const planningReviewChanges = {
  PlanningOpinionRecorded: {
    subject: 'Project',
    text: {
      zh: '{by}出具规划审查意见',
      en: '{by} gave its opinion on the planning',
    },
  },
} as const satisfies ChangeTypes;
