/** What the feed tells of reports. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const reportsChanges = {
  ReportIssued: {
    subject: 'CreditReport',
    text: {
      zh: '出具专用信用报告（{fields:ReportField}）',
      en: 'a credit report was issued ({fields:ReportField})',
    },
  },
} as const satisfies ChangeTypes;
