/** What the feed tells of fines. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const finesChanges = {
  FineDelivered: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '{authority}的{amount:money}罚款决定已送达',
      en: 'the decision on a fine of {amount:money} by {authority} was delivered',
    },
  },
  FineReliefAppliedFor: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '申请延期、分期缴纳{amount:money}罚款',
      en: 'it was asked to pay a fine of {amount:money} later or in parts',
    },
  },
  FineReliefGranted: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '准予延期、分期缴纳{amount:money}罚款',
      en: 'it was granted to pay a fine of {amount:money} later or in parts',
    },
  },
  FineReliefRefused: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '不予延期、分期缴纳{amount:money}罚款',
      en: 'it was refused to pay a fine of {amount:money} later or in parts',
    },
  },
  FineReliefLapsed: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '{amount:money}罚款的延期、分期缴纳失效',
      en: 'the plan to pay a fine of {amount:money} lapsed',
    },
  },
  FinePaymentRecorded: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '{amount:money}罚款已部分缴纳',
      en: 'a part of a fine of {amount:money} was paid',
    },
  },
  FineSettled: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '{amount:money}罚款于{settledOn:date}缴清',
      en: 'a fine of {amount:money} was settled on {settledOn:date}',
    },
  },
  FinePaymentNotReported: {
    subject: 'Fine',
    stage: 'LAW',
    officeOnly: true,
    text: {
      zh: '罚款缴纳情况未能报送信用部门（{code}），需人工处理',
      en: 'the payment of a fine could not be reported to credit ({code}): a person must see to it',
    },
  },
  FineReviewRecorded: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '罚款决定进入行政复议或者行政诉讼，期间不计算加处罚款',
      en: 'the decision of a fine is under review or before a court: nothing is added while it lasts',
    },
  },
  FineReviewEnded: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '罚款决定的行政复议或者行政诉讼办结',
      en: 'the review of a fine, or the suit against it, ended',
    },
  },
  FinePaymentReported: {
    subject: 'Fine',
    stage: 'LAW',
    text: {
      zh: '罚款缴纳情况已报送信用部门',
      en: 'the payment of a fine was reported to credit',
    },
  },
} as const satisfies ChangeTypes;
