/** What the feed tells of cases. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const casesChanges = {
  BrokenPromiseNotReported: {
    subject: 'ToleranceDebt',
    officeOnly: true,
    text: {
      zh: '未履约（违诺）情况未能报送信用部门（{code}），需人工处理',
      en: 'a broken promise could not be reported to credit ({code}): a person must see to it',
    },
  },
  BrokenPromiseReported: {
    subject: 'ToleranceDebt',
    text: {
      zh: '未履约（违诺）情况已报送信用部门',
      en: 'a broken promise was reported to credit',
    },
  },
} as const satisfies ChangeTypes;
