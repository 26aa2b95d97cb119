/** What the feed tells of fees. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const feesChanges = {
  IntermediaryRated: {
    subject: 'IntermediaryCredit',
    open: ['rating', 'zone'],
    text: {
      zh: '中介服务信用被评为“{rating:IntermediaryRating}”（{zone:zone}）',
      en: 'rated as an intermediary: {rating:IntermediaryRating} ({zone:zone})',
    },
  },
  FeeListPublished: {
    subject: 'FeeList',
    open: ['zone', 'version'],
    text: {
      zh: '{zone:zone}公布涉企收费目录清单第{version}版',
      en: 'version {version} of the list of fees was published for {zone:zone}',
    },
  },
  JointMeasuresPublished: {
    subject: 'JointMeasureList',
    open: ['zone', 'version'],
    text: {
      zh: '{zone:zone}公布失信惩戒措施清单第{version}版',
      en: 'version {version} of the list of measures against dishonesty was published for {zone:zone}',
    },
  },
} as const satisfies ChangeTypes;
