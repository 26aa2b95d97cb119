/** What the feed tells of taxes. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const taxesChanges = {
  TaxBurdenReported: {
    subject: 'TaxBurdenReport',
    stage: 'TAX',
    text: {
      zh: '填报{year}年度办税负担：缴税{payments}次、用时{hours}小时',
      en: 'reported its tax burden of {year}: {payments} payments, {hours} hours',
    },
  },
  TaxCaseOpened: {
    subject: 'TaxCase',
    stage: 'TAX',
    text: {
      zh: '提交税费事项申请：{kind:TaxCaseKind}（办件编号{caseNo}）',
      en: 'tax case {caseNo} was opened: {kind:TaxCaseKind}',
    },
  },
  TaxCaseAccepted: {
    subject: 'TaxCase',
    stage: 'TAX',
    text: {
      zh: '税费事项已受理：{kind:TaxCaseKind}（办件编号{caseNo}）',
      en: 'tax case {caseNo} was accepted: {kind:TaxCaseKind}',
    },
  },
  TaxSupplementRequested: {
    subject: 'TaxCase',
    stage: 'TAX',
    text: {
      zh: '税费事项一次性告知补正（办件编号{caseNo}）',
      en: 'papers were requested in tax case {caseNo}',
    },
  },
  TaxSupplemented: {
    subject: 'TaxCase',
    stage: 'TAX',
    text: {
      zh: '税费事项已补正（办件编号{caseNo}）',
      en: 'papers were supplied in tax case {caseNo}',
    },
  },
  TaxCaseWithdrawalAsked: {
    subject: 'TaxCase',
    stage: 'TAX',
    text: {
      zh: '申请撤回税费事项（办件编号{caseNo}）',
      en: 'it was asked to withdraw tax case {caseNo}',
    },
  },
  TaxCaseWithdrawn: {
    subject: 'TaxCase',
    stage: 'TAX',
    text: {
      zh: '税费事项已撤回（办件编号{caseNo}）',
      en: 'tax case {caseNo} was withdrawn',
    },
  },
  TaxCaseRejected: {
    subject: 'TaxCase',
    stage: 'TAX',
    text: {
      zh: '税费事项不予办理：{kind:TaxCaseKind}（办件编号{caseNo}）',
      en: 'tax case {caseNo} was rejected: {kind:TaxCaseKind}',
    },
  },
  TaxCaseDone: {
    subject: 'TaxCase',
    stage: 'TAX',
    text: {
      zh: '税费事项已办结：{kind:TaxCaseKind}（办件编号{caseNo}）',
      en: 'tax case {caseNo} was done: {kind:TaxCaseKind}',
    },
  },
  RiskTaxpayerListed: {
    subject: 'TaxRisk',
    stage: 'TAX',
    text: {
      zh: '自{since:date}起列为风险纳税人',
      en: 'marked as a taxpayer at risk since {since:date}',
    },
  },
  RiskTaxpayerDelisted: {
    subject: 'TaxRisk',
    stage: 'TAX',
    text: {
      zh: '不再列为风险纳税人',
      en: 'no longer marked as a taxpayer at risk',
    },
  },
} as const satisfies ChangeTypes;
