/** What the feed tells of draws. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const drawsChanges = {
  DrawPoolPublished: {
    subject: 'InspectionDraw',
    open: ['authority'],
    text: {
      zh: '{authority}公布双随机抽查名录库',
      en: '{authority} published the pool of a random draw',
    },
  },
  InspectionDrawn: {
    subject: 'InspectionDraw',
    open: ['authority'],
    text: {
      zh: '{authority}完成双随机抽取',
      en: '{authority} made a random draw',
    },
  },
  InspectionPlanPublished: {
    subject: 'InspectionPlan',
    open: ['authority', 'year'],
    text: {
      zh: '{authority}公布{year}年度涉企检查计划',
      en: '{authority} published its inspection plan of {year}',
    },
  },
} as const satisfies ChangeTypes;
