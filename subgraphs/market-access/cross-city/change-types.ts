/** What the feed tells of cross city. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const crossCityChanges = {
  CrossCityReceived: {
    subject: 'CrossCityCase',
    stage: 'REGISTRATION',
    text: {
      zh: '跨城通办事项由收件地收件',
      en: 'a cross-city case was received',
    },
  },
  CrossCityForwarded: {
    subject: 'CrossCityCase',
    stage: 'REGISTRATION',
    text: {
      zh: '跨城通办事项转交办理地',
      en: 'a cross-city case was forwarded to the city that decides',
    },
  },
  CrossCityMailed: {
    subject: 'CrossCityCase',
    stage: 'REGISTRATION',
    text: {
      zh: '跨城通办结果已由{carrier}寄出（单号{trackingNo}）',
      en: 'the result of a cross-city case was mailed by {carrier} ({trackingNo})',
    },
  },
  CrossCityDelivered: {
    subject: 'CrossCityCase',
    stage: 'REGISTRATION',
    text: {
      zh: '跨城通办结果已送达（单号{trackingNo}）',
      en: 'the result of a cross-city case was delivered ({trackingNo})',
    },
  },
} as const satisfies ChangeTypes;
