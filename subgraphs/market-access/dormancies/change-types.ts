/** What the feed tells of dormancies. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const dormanciesChanges = {
  DormancyProlonged: {
    subject: 'Dormancy',
    text: {
      zh: '歇业期限延长至{until:date}',
      en: 'its dormancy was prolonged until {until:date}',
    },
  },
  DormancyEnded: {
    subject: 'Dormancy',
    text: {
      zh: '歇业于{endedOn:date}结束',
      en: 'its dormancy ended on {endedOn:date}',
    },
  },
} as const satisfies ChangeTypes;
