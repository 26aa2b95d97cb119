/** What the feed tells of property rights. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const propertyRightsChanges = {
  PropertyScreeningOpened: {
    subject: 'PropertyRightsReview',
    stage: 'LAW',
    text: {
      zh: '涉产权甄别启动（{kind:PropertyReviewKind}）',
      en: 'a review of property rights was opened ({kind:PropertyReviewKind})',
    },
  },
  PropertyScreeningConcluded: {
    subject: 'PropertyRightsReview',
    stage: 'LAW',
    text: {
      zh: '涉产权甄别办结（{kind:PropertyReviewKind}）',
      en: 'a review of property rights was concluded ({kind:PropertyReviewKind})',
    },
  },
} as const satisfies ChangeTypes;
