/** What the feed tells of compensation. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const compensationChanges = {
  CompensationFundOpened: {
    subject: 'CompensationFund',
    stage: 'FINANCING',
    text: {
      zh: '{zone:zone}设立“{name}”，首期{paidIn:money}',
      en: 'the fund {name} was opened in {zone:zone} with {paidIn:money}',
    },
  },
  CompensationFundPaidInto: {
    subject: 'CompensationFund',
    stage: 'FINANCING',
    text: {
      zh: '{zone:zone}风险补偿资金追加，余额{balance:money}',
      en: 'a compensation fund of {zone:zone} was paid into, and holds {balance:money}',
    },
  },
  CompensationFundPaidOut: {
    subject: 'CompensationFund',
    stage: 'FINANCING',
    text: {
      zh: '{zone:zone}风险补偿资金支出，余额{balance:money}',
      en: 'a compensation fund of {zone:zone} paid out, and holds {balance:money}',
    },
  },
  CompensationClaimed: {
    subject: 'CompensationClaim',
    stage: 'FINANCING',
    text: {
      zh: '银行就贷款损失{loss:money}申请风险补偿{claimed:money}',
      en: 'a bank claimed {claimed:money} for a loss of {loss:money}',
    },
  },
  CompensationDecided: {
    subject: 'CompensationClaim',
    stage: 'FINANCING',
    text: {
      zh: '风险补偿申请的审批结果：{state:ClaimState}',
      en: 'a claim for compensation was decided on: {state:ClaimState}',
    },
  },
} as const satisfies ChangeTypes;
