/** What the feed tells of reveals. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const revealsChanges = {
  PersonalDataRevealed: {
    subject: 'Reveal',
    text: {
      zh: '工作人员因{purpose:RevealPurpose}查看法定代表人姓名',
      en: 'an official read the name of the legal representative: {purpose:RevealPurpose}',
    },
  },
} as const satisfies ChangeTypes;
