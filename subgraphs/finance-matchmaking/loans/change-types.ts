/** What the feed tells of loans. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const loansChanges = {
  LoanApplied: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '申请贷款{amount:money}，期限{termMonths}个月',
      en: 'a loan of {amount:money} for {termMonths} months was applied for',
    },
  },
  LoanApplicationAccepted: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '贷款申请已受理（{amount:money}）',
      en: 'its application for a loan of {amount:money} was accepted',
    },
  },
  LoanDocumentsRequested: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '贷款申请需补充材料（{amount:money}）',
      en: 'papers were requested for a loan of {amount:money}',
    },
  },
  LoanDocumentsSupplied: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '贷款申请已补充材料（{amount:money}）',
      en: 'papers were supplied for a loan of {amount:money}',
    },
  },
  LoanApproved: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '贷款获批{amount:money}，期限{termMonths}个月',
      en: 'a loan of {amount:money} for {termMonths} months was approved',
    },
  },
  LoanRejected: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '贷款申请未通过（{amount:money}）',
      en: 'a loan of {amount:money} was not approved',
    },
  },
  LoanApplicationWithdrawn: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '贷款申请已撤回（{amount:money}）',
      en: 'the application for a loan of {amount:money} was withdrawn',
    },
  },
  LoanApplicationFulfilled: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '贷款申请已放款办结',
      en: 'its application for a loan was fulfilled',
    },
  },
  LoanStandardBreached: {
    subject: 'LoanApplication',
    stage: 'FINANCING',
    text: {
      zh: '贷款办理未达到服务标准（{breaches:LoanBreachKind}）',
      en: 'the bank missed its service standard ({breaches:LoanBreachKind})',
    },
  },
  LoanMade: {
    subject: 'Loan',
    stage: 'FINANCING',
    text: {
      zh: '取得贷款{amount:money}，期限{termMonths}个月',
      en: 'a loan of {amount:money} for {termMonths} months was made',
    },
  },
  LoanRepaid: {
    subject: 'Loan',
    stage: 'FINANCING',
    text: {
      zh: '贷款{amount:money}已结清',
      en: 'a loan of {amount:money} was repaid',
    },
  },
  LoanDefaulted: {
    subject: 'Loan',
    stage: 'FINANCING',
    text: {
      zh: '贷款{amount:money}已形成损失',
      en: 'a loan of {amount:money} was reported as lost',
    },
  },
  LoanRenewalApplied: {
    subject: 'LoanRenewal',
    stage: 'FINANCING',
    text: {
      zh: '申请无还本续贷',
      en: 'a renewal of a loan was applied for',
    },
  },
  LoanRenewalDecided: {
    subject: 'LoanRenewal',
    stage: 'FINANCING',
    text: {
      zh: '续贷申请的审批结果：{state:RenewalState}',
      en: 'the bank decided on a renewal: {state:RenewalState}',
    },
  },
  LoanRenewed: {
    subject: 'Loan',
    stage: 'FINANCING',
    text: {
      zh: '贷款{amount:money}已续贷',
      en: 'a loan of {amount:money} was renewed',
    },
  },
} as const satisfies ChangeTypes;
