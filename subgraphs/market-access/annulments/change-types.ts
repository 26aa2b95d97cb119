/**
 * What the feed tells of annulments of registrations. What everybody may hear of has no number of the case, which the
 * feed shows to its parties alone.
 */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const annulmentsChanges = {
  AnnulmentAppliedFor: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '收到撤销登记申请（办件编号{caseNo}）',
      en: 'annulment {caseNo} of a registration was applied for',
    },
  },
  AnnulmentAccepted: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '撤销登记申请已受理，开始调查（办件编号{caseNo}）',
      en: 'annulment {caseNo} was taken up and is investigated',
    },
  },
  SuspectedRegistrationPublished: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '公示涉嫌虚假登记',
      en: 'a registration of it that is suspected was published',
    },
  },
  AnnulmentObjected: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '公示期内对撤销登记提出异议',
      en: 'it was objected to the annulment of a registration',
    },
  },
  AnnulmentSuspended: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '中止撤销登记调查',
      en: 'the investigation of one of its registrations was suspended',
    },
  },
  AnnulmentResumed: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '恢复撤销登记调查',
      en: 'the investigation of one of its registrations was taken up again',
    },
  },
  AnnulmentExtended: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '延长撤销登记调查期限',
      en: 'the investigation of one of its registrations was given more time',
    },
  },
  AnnulmentApproved: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '作出撤销登记决定',
      en: 'a registration of it was annulled',
    },
  },
  AnnulmentRejected: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '不予受理或者不予撤销登记',
      en: 'the annulment of a registration was refused',
    },
  },
  AnnulmentWithdrawalAsked: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '请求撤回撤销登记申请',
      en: 'it was asked to withdraw the application for an annulment',
    },
  },
  AnnulmentWithdrawn: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '撤销登记申请已撤回',
      en: 'the application for an annulment was withdrawn',
    },
  },
  AnnulmentReversed: {
    subject: 'RegistrationAnnulment',
    text: {
      zh: '撤销登记决定有误，已恢复原登记状态',
      en: 'the annulment of a registration was taken back as wrong',
    },
  },
} as const satisfies ChangeTypes;
