/** What the feed tells of entry. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const entryChanges = {
  NegativeListPublished: {
    subject: 'NegativeListVersion',
    text: {
      zh: '公布{title}（{version}），自{validFrom:date}起施行',
      en: '{title} ({version}) was published, in force from {validFrom:date}',
    },
  },
} as const satisfies ChangeTypes;
