/** What the feed tells of anomalies. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const anomaliesChanges = {
  ApprovalResultReported: {
    subject: 'ApprovalResult',
    officeOnly: true,
    text: {
      zh: '审批结果{documentNo}已归集（{decidedOn:date}）',
      en: 'the result {documentNo} of {decidedOn:date} was reported',
    },
  },
  ApprovalAnomalyFound: {
    subject: 'ApprovalResult',
    officeOnly: true,
    text: {
      zh: '审批结果{documentNo}发现异常（{decidedOn:date}）',
      en: 'an anomaly was found in the result {documentNo} of {decidedOn:date}',
    },
  },
  TypicalCasePublished: {
    subject: 'TypicalCase',
    text: {
      zh: '公布典型案例（{zone:zone}：“{title}”）',
      en: 'a typical case was published ({zone:zone}: {title})',
    },
  },
} as const satisfies ChangeTypes;
