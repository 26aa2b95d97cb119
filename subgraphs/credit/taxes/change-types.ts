/** What the feed tells of taxes. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const taxesChanges = {
  TaxViolationPublished: {
    subject: 'TaxBlacklistEntry',
    stage: 'TAX',
    text: {
      zh: '被列入重大税收违法失信主体名单（公布至{publishedUntil:date}）',
      en: 'put on the list of serious tax violations (published until {publishedUntil:date})',
    },
  },
} as const satisfies ChangeTypes;
