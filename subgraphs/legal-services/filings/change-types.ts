/** What the feed tells of filings. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const filingsChanges = {
  EnforcementFiled: {
    subject: 'EnforcementFiling',
    stage: 'LAW',
    text: {
      zh: '{authority}报备{kind:FilingKind}{amount:money}',
      en: '{authority} filed {amount:money} ({kind:FilingKind})',
    },
  },
} as const satisfies ChangeTypes;
