/** What the feed tells of events. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const eventsChanges = {
  MatchmakingEventHeld: {
    subject: 'MatchmakingEvent',
    stage: 'FINANCING',
    text: {
      zh: '{zone:zone}于{heldOn:date}举办银企对接活动（{level:MatchmakingLevel}）',
      en: '{zone:zone} held a matchmaking event on {heldOn:date} ({level:MatchmakingLevel})',
    },
  },
} as const satisfies ChangeTypes;
