/** What the feed tells of inspections. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const inspectionsChanges = {
  EfficiencyInspectionOpened: {
    subject: 'Project',
    officeOnly: true,
    text: {
      zh: '对重大项目开展效能监察',
      en: 'an inspection of efficiency was opened',
    },
  },
  EfficiencyAspectInspected: {
    subject: 'Project',
    officeOnly: true,
    text: {
      zh: '效能监察完成一个方面的检查，发现{findings}项问题',
      en: 'an aspect was inspected, with {findings} findings',
    },
  },
  EfficiencyInspectionClosed: {
    subject: 'Project',
    officeOnly: true,
    text: {
      zh: '效能监察结束，发出{orders}份督办单',
      en: 'an inspection of efficiency was closed, with {orders} orders',
    },
  },
  SupervisionOrderIssued: {
    subject: 'Project',
    officeOnly: true,
    text: {
      zh: '向{agency}发出督办单，整改期限{dueOn:date}',
      en: 'an order was issued to {agency}, due on {dueOn:date}',
    },
  },
  RectificationReported: {
    subject: 'Project',
    officeOnly: true,
    text: {
      zh: '{agency}报告整改情况',
      en: '{agency} reported what it put right',
    },
  },
  RectificationVerified: {
    subject: 'Project',
    officeOnly: true,
    text: {
      zh: '整改情况经检验有效',
      en: 'what was put right was verified',
    },
  },
  RectificationReturned: {
    subject: 'Project',
    officeOnly: true,
    text: {
      zh: '整改情况退回重新整改',
      en: 'what was put right was returned',
    },
  },
} as const satisfies ChangeTypes;
