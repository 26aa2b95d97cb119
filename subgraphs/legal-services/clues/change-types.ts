/** What the feed tells of clues. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const cluesChanges = {
  SealedRecordWritten: {
    subject: 'SealedClue',
    sealed: true,
    text: {
      zh: '一份密封记录已写入',
      en: 'a sealed record was written',
    },
  },
} as const satisfies ChangeTypes;
