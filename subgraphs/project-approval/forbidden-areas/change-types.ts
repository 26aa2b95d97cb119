/** What the feed tells of forbidden areas. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const forbiddenAreasChanges = {
  ForbiddenAreasPublished: {
    subject: 'ForbiddenAreaRegister',
    open: ['zone', 'version'],
    text: {
      zh: '{zone:zone}公布禁止和限制区域名录第{version}版',
      en: 'version {version} of the register of forbidden areas was published for {zone:zone}',
    },
  },
} as const satisfies ChangeTypes;
