/** What the feed tells of deregistrations. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const deregistrationsChanges = {
  DeregistrationAnnounced: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '发布注销公告（公告期至{noticeUntil:date}）',
      en: 'its deregistration was announced (notice until {noticeUntil:date})',
    },
  },
  DeregistrationObjected: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '因异议终止简易注销',
      en: 'its simple deregistration ended by an objection',
    },
  },
  DeregistrationExtended: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '简易注销申请期限延长（至{closeBy:date}）',
      en: 'the time to apply for its simple deregistration was extended (to {closeBy:date})',
    },
  },
  DeregistrationWithdrawn: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '撤回注销公告',
      en: 'its deregistration was withdrawn',
    },
  },
  DeregistrationLapsed: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '逾期未申请，注销公告失效',
      en: 'its deregistration lapsed',
    },
  },
  LiquidationRecorded: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '清算已备案（债权申报至{claimsUntil:date}）',
      en: 'its liquidation was recorded (claims until {claimsUntil:date})',
    },
  },
  LiquidationEnded: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '清算结束（{endedOn:date}）',
      en: 'its liquidation ended ({endedOn:date})',
    },
  },
  LiquidationGoesOn: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '继续清算',
      en: 'its liquidation goes on',
    },
  },
  DeregistrationAppliedFor: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '提交注销登记申请（办件编号{caseNo}）',
      en: 'deregistration {caseNo} was applied for',
    },
  },
  DeregistrationAccepted: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '注销登记申请已受理（办件编号{caseNo}）',
      en: 'deregistration {caseNo} was accepted',
    },
  },
  DeregistrationApproved: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '准予注销登记（办件编号{caseNo}）',
      en: 'deregistration {caseNo} was approved',
    },
  },
  DeregistrationRejected: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '不予注销登记（办件编号{caseNo}）',
      en: 'deregistration {caseNo} was rejected',
    },
  },
  DeregistrationWithdrawalAsked: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '申请撤回注销登记（办件编号{caseNo}）',
      en: 'it was asked to withdraw deregistration {caseNo}',
    },
  },
  DeregistrationAnnulled: {
    subject: 'Deregistration',
    text: {
      zh: '注销登记被撤销',
      en: 'its deregistration was annulled',
    },
  },
  DeregistrationRestored: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '恢复注销登记',
      en: 'its deregistration was restored',
    },
  },
  DeregistrationCaseWithdrawn: {
    subject: 'Deregistration',
    stage: 'EXIT',
    text: {
      zh: '注销登记申请已撤回（办件编号{caseNo}）',
      en: 'deregistration {caseNo} was withdrawn',
    },
  },
} as const satisfies ChangeTypes;
