/** What the feed tells of requests for sharing. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const requestsChanges = {
  ShareRequested: {
    subject: 'ShareRequest',
    text: {
      zh: '提出政务数据共享申请（{shareType:ShareType}）',
      en: 'the sharing of data was asked for ({shareType:ShareType})',
    },
  },
  ShareGranted: {
    subject: 'ShareRequest',
    text: {
      zh: '同意政务数据共享申请（{shareType:ShareType}）',
      en: 'a request for the sharing of data was granted ({shareType:ShareType})',
    },
  },
  ShareRefused: {
    subject: 'ShareRequest',
    text: {
      zh: '不予共享政务数据（{shareType:ShareType}）',
      en: 'a request for the sharing of data was refused ({shareType:ShareType})',
    },
  },
} as const satisfies ChangeTypes;
