/** What the feed tells of cases. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const casesChanges = {
  BrokenPromiseReported: {
    subject: 'ToleranceDebt',
    text: {
      zh: '未履约（违诺）情况已报送信用部门',
      en: 'a broken promise was reported to credit',
    },
  },
} as const satisfies ChangeTypes;
