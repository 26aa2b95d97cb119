/** What the feed tells of consents. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const consentsChanges = {
  TaxDataConsentGranted: {
    subject: 'TaxDataConsent',
    stage: 'FINANCING',
    text: {
      zh: '授权银行查询{scope:TaxDataScope}，有效期至{until:date}',
      en: 'a bank was given consent to read, until {until:date}: {scope:TaxDataScope}',
    },
  },
  TaxDataConsentRevoked: {
    subject: 'TaxDataConsent',
    stage: 'FINANCING',
    text: {
      zh: '撤回对银行的查询授权（{scope:TaxDataScope}）',
      en: "a bank's consent was taken back: {scope:TaxDataScope}",
    },
  },
  TaxProfileRefused: {
    subject: 'TaxDataConsent',
    stage: 'FINANCING',
    text: {
      zh: '授权已终止，金融机构（{bankCode}）查询纳税和信用信息的申请未予提供',
      en: 'bank {bankCode} asked for tax and credit facts under a consent that has ended, and was given nothing',
    },
  },
  TaxProfileGiven: {
    subject: 'TaxProfileUse',
    stage: 'FINANCING',
    text: {
      zh: '银行凭授权查询了{scope:TaxDataScope}',
      en: 'a bank read by consent: {scope:TaxDataScope}',
    },
  },
} as const satisfies ChangeTypes;
