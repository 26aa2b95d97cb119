/** What the feed tells of registrations. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const registrationsChanges = {
  RegistrationSubmitted: {
    subject: 'EnterpriseRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '提交设立登记申请（办件编号{caseNo}）',
      en: 'registration {caseNo} was submitted',
    },
  },
  RegistrationAccepted: {
    subject: 'EnterpriseRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '设立登记申请已受理（办件编号{caseNo}）',
      en: 'registration {caseNo} was accepted',
    },
  },
  RegistrationSupplementRequested: {
    subject: 'EnterpriseRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '设立登记一次性告知补正（办件编号{caseNo}）',
      en: 'papers were requested for registration {caseNo}',
    },
  },
  RegistrationSupplemented: {
    subject: 'EnterpriseRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '设立登记材料已补正（办件编号{caseNo}）',
      en: 'papers were supplied for registration {caseNo}',
    },
  },
  RegistrationApproved: {
    subject: 'EnterpriseRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '准予设立登记（办件编号{caseNo}）',
      en: 'registration {caseNo} was approved',
    },
  },
  RegistrationRejected: {
    subject: 'EnterpriseRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '不予设立登记（办件编号{caseNo}）',
      en: 'registration {caseNo} was rejected',
    },
  },
  RegistrationWithdrawalAsked: {
    subject: 'EnterpriseRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '申请撤回设立登记（办件编号{caseNo}）',
      en: 'it was asked to withdraw registration {caseNo}',
    },
  },
  RegistrationWithdrawn: {
    subject: 'EnterpriseRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '设立登记申请已撤回（办件编号{caseNo}）',
      en: 'registration {caseNo} was withdrawn',
    },
  },
  EnterpriseRegistered: {
    subject: 'Enterprise',
    open: ['name', 'foundedOn'],
    stage: 'REGISTRATION',
    text: {
      zh: '{name}设立登记，成立日期{foundedOn:date}',
      en: '{name} was registered, founded on {foundedOn:date}',
    },
  },
} as const satisfies ChangeTypes;
