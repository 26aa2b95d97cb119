/** What the feed tells of agreements. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const grantsChanges = {
  GrantOpened: {
    subject: 'AccessGrant',
    text: {
      zh: '政务数据共享授权生效（使用期限至{endsOn:date}）',
      en: 'an agreement on the sharing of data began (until {endsOn:date})',
    },
  },
  GrantNarrowed: {
    subject: 'AccessGrant',
    text: {
      zh: '政务数据共享授权减少信息项',
      en: 'fields were taken out of an agreement on the sharing of data',
    },
  },
  GrantLimited: {
    subject: 'AccessGrant',
    text: {
      zh: '政务数据共享授权核定使用限额',
      en: 'limits were set on an agreement on the sharing of data',
    },
  },
  GrantRevoked: {
    subject: 'AccessGrant',
    text: {
      zh: '政务数据共享授权已撤销',
      en: 'an agreement on the sharing of data was ended',
    },
  },
} as const satisfies ChangeTypes;
