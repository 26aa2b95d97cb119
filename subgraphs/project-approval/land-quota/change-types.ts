/** What the feed tells of land quota. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const landQuotaChanges = {
  LandQuotaPlanPublished: {
    subject: 'LandQuotaPlan',
    open: ['zone', 'year'],
    text: {
      zh: '{zone:zone}公布{year}年度用地指标',
      en: 'the land quota of {year} was published for {zone:zone}',
    },
  },
} as const satisfies ChangeTypes;
