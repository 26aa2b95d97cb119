/** What the feed tells of soft measures. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const softMeasuresChanges = {
  SoftMeasureTaken: {
    subject: 'SoftMeasure',
    stage: 'LAW',
    text: {
      zh: '{authority}采取柔性执法措施：{kind:SoftMeasureKind}',
      en: '{authority} took a soft measure: {kind:SoftMeasureKind}',
    },
  },
  SoftMeasureAnswered: {
    subject: 'SoftMeasure',
    stage: 'LAW',
    text: {
      zh: '已答复{authority}的柔性执法措施：{kind:SoftMeasureKind}',
      en: 'a soft measure of {authority} was answered: {kind:SoftMeasureKind}',
    },
  },
  SoftMeasureClosed: {
    subject: 'SoftMeasure',
    stage: 'LAW',
    text: {
      zh: '{authority}的柔性执法措施办结：{kind:SoftMeasureKind}',
      en: 'a soft measure of {authority} was closed: {kind:SoftMeasureKind}',
    },
  },
} as const satisfies ChangeTypes;
