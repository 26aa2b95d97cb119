/** What the feed tells of consents to sharing. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const consentsChanges = {
  SharingConsentGiven: {
    subject: 'SharingConsent',
    text: {
      zh: '企业同意按共享授权（{grantNo}）提供本企业数据，有效期至{until:date}',
      en: 'the enterprise consented to being read under agreement {grantNo} until {until:date}',
    },
  },
  SharingConsentRevoked: {
    subject: 'SharingConsent',
    text: {
      zh: '企业撤回按共享授权（{grantNo}）提供本企业数据的同意',
      en: 'the enterprise took its consent to agreement {grantNo} back',
    },
  },
} as const satisfies ChangeTypes;
