/** What the feed tells of assessments. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const assessmentsChanges = {
  RegionalAssessmentPublished: {
    subject: 'RegionalAssessment',
    open: ['zone', 'validTo'],
    text: {
      zh: '{zone:zone}公布区域评估成果，有效期至{validTo:date}',
      en: 'a regional assessment was published for {zone:zone}, valid until {validTo:date}',
    },
  },
} as const satisfies ChangeTypes;
