/** What the feed tells of joint. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const jointChanges = {
  ProjectBuilt: {
    subject: 'Project',
    text: {
      zh: '项目建成（{builtOn:date}）',
      en: 'a project was built ({builtOn:date})',
    },
  },
  ProjectNotAccepted: {
    subject: 'Project',
    text: {
      zh: '项目竣工验收未通过，需整改',
      en: 'a project was not accepted as built',
    },
  },
  StageMattersEnded: {
    subject: 'Project',
    text: {
      zh: '项目阶段内的事项办结',
      en: "matters of a project's stage ended",
    },
  },
  JointProcedureAppliedFor: {
    subject: 'JointProcedure',
    text: {
      zh: '申请{kind:JointProcedureKind}',
      en: 'a joint procedure was applied for: {kind:JointProcedureKind}',
    },
  },
  JointProcedureAccepted: {
    subject: 'JointProcedure',
    text: {
      zh: '{kind:JointProcedureKind}已受理',
      en: 'a joint procedure was accepted: {kind:JointProcedureKind}',
    },
  },
  JointOpinionGiven: {
    subject: 'JointProcedure',
    text: {
      zh: '{agency}在{kind:JointProcedureKind}中出具意见',
      en: '{agency} gave its opinion in a joint procedure: {kind:JointProcedureKind}',
    },
  },
  JointProcedurePassed: {
    subject: 'JointProcedure',
    text: {
      zh: '{kind:JointProcedureKind}通过',
      en: 'a joint procedure passed: {kind:JointProcedureKind}',
    },
  },
  JointProcedureFailed: {
    subject: 'JointProcedure',
    text: {
      zh: '{kind:JointProcedureKind}未通过',
      en: 'a joint procedure failed: {kind:JointProcedureKind}',
    },
  },
  MergedProcedureAppliedFor: {
    subject: 'MergedProcedure',
    text: {
      zh: '申请{kind:MergedProcedureKind}',
      en: 'a merged procedure was applied for: {kind:MergedProcedureKind}',
    },
  },
  MergedProcedureAccepted: {
    subject: 'MergedProcedure',
    text: {
      zh: '{kind:MergedProcedureKind}已受理',
      en: 'a merged procedure was accepted: {kind:MergedProcedureKind}',
    },
  },
  MergedProcedureCompleted: {
    subject: 'MergedProcedure',
    text: {
      zh: '{kind:MergedProcedureKind}办结',
      en: 'a merged procedure was completed: {kind:MergedProcedureKind}',
    },
  },
} as const satisfies ChangeTypes;
