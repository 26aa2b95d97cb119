/** What the feed tells of penalties. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const penaltiesChanges = {
  PenaltyOpened: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '{authority}立案并告知拟作出的行政处罚',
      en: '{authority} opened a penalty case and told of it',
    },
  },
  PenaltyPleaded: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '就{authority}的处罚告知提出陈述、申辩',
      en: 'a plea was made in a penalty case of {authority}',
    },
  },
  PenaltyHearingAnnounced: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '{authority}通知处罚案件听证的时间、地点',
      en: '{authority} announced the hearing in a penalty case',
    },
  },
  PenaltyHearingHeld: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '{authority}的处罚案件已听证',
      en: 'a hearing was held in a penalty case of {authority}',
    },
  },
  PenaltyReviewed: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '{authority}的处罚案件已经法制审核',
      en: 'the draft in a penalty case of {authority} was reviewed',
    },
  },
  PenaltyDecided: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '{authority}对处罚案件作出决定：{state:PenaltyState}',
      en: '{authority} decided on a penalty case: {state:PenaltyState}',
    },
  },
  ViolationCorrected: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '{authority}的处罚案件中违法行为已改正',
      en: 'the violation in a penalty case of {authority} was corrected',
    },
  },
  CorrectionCommitmentSigned: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '在{authority}的处罚案件中签署整改承诺',
      en: 'a commitment to correct was signed in a penalty case of {authority}',
    },
  },
  CommitmentReported: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '向{authority}报告整改承诺履行情况',
      en: 'the performance of a commitment was reported to {authority}',
    },
  },
  CommitmentKept: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '整改承诺已履行（{authority}）',
      en: 'a commitment to correct was kept ({authority})',
    },
  },
  CommitmentBroken: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '整改承诺未履行（{authority}）',
      en: 'a commitment to correct was not kept ({authority})',
    },
  },
  CollectiveDecisionRecorded: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '{authority}就处罚案件作出集体讨论决定',
      en: '{authority} recorded a collective decision on a penalty case',
    },
  },
  BrokenCommitmentReported: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '未履行的整改承诺已报送信用部门',
      en: 'a commitment to correct that was not kept was reported to credit',
    },
  },
  BrokenCommitmentNotReported: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    officeOnly: true,
    text: {
      zh: '未履行的整改承诺未能报送信用部门（{code}），需人工处理',
      en: 'a commitment that was not kept could not be reported to credit ({code}): a person must see to it',
    },
  },
  PenaltyNotReported: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    officeOnly: true,
    text: {
      zh: '行政处罚情况未能报送信用部门（{code}），需人工处理',
      en: 'a penalty could not be reported to credit ({code}): a person must see to it',
    },
  },
  PenaltyReported: {
    subject: 'PenaltyCase',
    stage: 'LAW',
    text: {
      zh: '行政处罚情况已报送信用部门',
      en: 'a penalty was reported to credit',
    },
  },
} as const satisfies ChangeTypes;
