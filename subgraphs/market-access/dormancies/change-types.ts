/** What the feed tells of dormancies. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const dormanciesChanges = {
  DormancyProlonged: {
    subject: 'Dormancy',
    text: {
      zh: '歇业期限延长（至{until:date}）',
      en: 'its dormancy was prolonged (until {until:date})',
    },
  },
  DormancyEnded: {
    subject: 'Dormancy',
    text: {
      zh: '歇业结束（{endedOn:date}）',
      en: 'its dormancy ended ({endedOn:date})',
    },
  },
} as const satisfies ChangeTypes;
