/** What the feed tells of changes. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const changesChanges = {
  ChangeAppliedFor: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '提交变更登记申请（办件编号{caseNo}）',
      en: 'change of registration {caseNo} was applied for',
    },
  },
  ChangeAccepted: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '变更登记申请已受理（办件编号{caseNo}）',
      en: 'change of registration {caseNo} was accepted',
    },
  },
  ChangeSupplementRequested: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '变更登记一次性告知补正（办件编号{caseNo}）',
      en: 'papers were requested for change of registration {caseNo}',
    },
  },
  ChangeSupplemented: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '变更登记材料已补正（办件编号{caseNo}）',
      en: 'papers were supplied for change of registration {caseNo}',
    },
  },
  ChangeApproved: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '准予变更登记（办件编号{caseNo}）',
      en: 'change of registration {caseNo} was approved',
    },
  },
  ChangeRejected: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '不予变更登记（办件编号{caseNo}）',
      en: 'change of registration {caseNo} was rejected',
    },
  },
  ChangeWithdrawalAsked: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '申请撤回变更登记（办件编号{caseNo}）',
      en: 'it was asked to withdraw change of registration {caseNo}',
    },
  },
  ChangeWithdrawn: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '变更登记申请已撤回（办件编号{caseNo}）',
      en: 'change of registration {caseNo} was withdrawn',
    },
  },
  EnterpriseNameChanged: {
    subject: 'Enterprise',
    open: ['formerName', 'name'],
    stage: 'REGISTRATION',
    text: {
      zh: '企业名称由“{formerName}”变更为“{name}”',
      en: 'its name changed from {formerName} to {name}',
    },
  },
  EnterprisePremisesChanged: {
    subject: 'Enterprise',
    stage: 'REGISTRATION',
    text: {
      zh: '住所（经营场所）变更',
      en: 'its premises changed',
    },
  },
  AddressPromiseBroken: {
    subject: 'ChangeOfRegistration',
    stage: 'REGISTRATION',
    text: {
      zh: '住所承诺未履行（履行期限{dueDate:date}）',
      en: 'a promise about its premises was not kept by {dueDate:date}',
    },
  },
} as const satisfies ChangeTypes;
