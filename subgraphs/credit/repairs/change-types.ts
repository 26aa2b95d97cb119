/** What the feed tells of repairs. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const repairsChanges = {
  RepairApplied: {
    subject: 'CreditRepair',
    text: {
      zh: '提出信用修复申请（{subject:CreditRepairSubject}）',
      en: 'a credit repair was applied for ({subject:CreditRepairSubject})',
    },
  },
  RepairAccepted: {
    subject: 'CreditRepair',
    text: {
      zh: '受理信用修复申请（{subject:CreditRepairSubject}）',
      en: 'an application for credit repair was accepted ({subject:CreditRepairSubject})',
    },
  },
  RepairExtended: {
    subject: 'CreditRepair',
    text: {
      zh: '信用修复办理期限延长（{subject:CreditRepairSubject}）',
      en: 'the decision on a credit repair was put off ({subject:CreditRepairSubject})',
    },
  },
  RepairOverdue: {
    subject: 'CreditRepair',
    text: {
      zh: '信用修复申请超期，应当于{dueDate:date}前办理（{subject:CreditRepairSubject}）',
      en: 'a credit repair is overdue since {dueDate:date} ({subject:CreditRepairSubject})',
    },
  },
  RepairGranted: {
    subject: 'CreditRepair',
    text: {
      zh: '准予信用修复（{subject:CreditRepairSubject}）',
      en: 'a credit repair was granted ({subject:CreditRepairSubject})',
    },
  },
  RepairRefused: {
    subject: 'CreditRepair',
    text: {
      zh: '不予信用修复（{subject:CreditRepairSubject}）',
      en: 'a credit repair was refused ({subject:CreditRepairSubject})',
    },
  },
  PenaltyRepaired: {
    subject: 'PenaltyRecord',
    ends: true,
    text: {
      zh: '{documentNo}号行政处罚信息已修复，停止公示',
      en: 'the record of penalty {documentNo} was repaired and is published no more',
    },
  },
  PromiseRepaired: {
    subject: 'BrokenPromise',
    text: {
      zh: '未履约（违诺）记录于{repairedOn:date}修复',
      en: 'the record of a broken promise was repaired on {repairedOn:date}',
    },
  },
} as const satisfies ChangeTypes;
