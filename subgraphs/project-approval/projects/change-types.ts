/** What the feed tells of projects. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const projectsChanges = {
  ProjectApplied: {
    subject: 'Project',
    open: ['name', 'investment'],
    text: {
      zh: '申报工程建设项目“{name}”，投资{investment:money}',
      en: 'the project {name} with an investment of {investment:money} was applied for',
    },
  },
  ProjectAccepted: {
    subject: 'Project',
    text: {
      zh: '工程建设项目受理（{acceptedOn:date}）',
      en: 'a project was accepted ({acceptedOn:date})',
    },
  },
  SupplementRequested: {
    subject: 'Project',
    text: {
      zh: '一次性告知补正：{items}',
      en: 'papers were requested: {items}',
    },
  },
  SupplementSupplied: {
    subject: 'Project',
    text: {
      zh: '项目材料于{suppliedOn:date}补正',
      en: 'papers of a project were supplied on {suppliedOn:date}',
    },
  },
  SpecialProcedureStarted: {
    subject: 'Project',
    text: {
      zh: '项目进入特别程序',
      en: 'a special procedure of a project began',
    },
  },
  SpecialProcedureEnded: {
    subject: 'Project',
    text: {
      zh: '项目特别程序结束',
      en: 'a special procedure of a project ended',
    },
  },
  ProjectStageCompleted: {
    subject: 'Project',
    open: ['stage'],
    text: {
      zh: '项目{stage:ProjectStageCode}阶段办结',
      en: 'a stage of a project was completed: {stage:ProjectStageCode}',
    },
  },
  ProjectApproved: {
    subject: 'Project',
    text: {
      zh: '工程建设项目全部办结',
      en: 'a project was approved',
    },
  },
  ProjectRejected: {
    subject: 'Project',
    text: {
      zh: '工程建设项目不予通过',
      en: 'a project was rejected',
    },
  },
  ProjectRevoked: {
    subject: 'Project',
    text: {
      zh: '工程建设项目批准被撤销',
      en: 'the approval of a project was revoked',
    },
  },
  ProjectWithdrawalAsked: {
    subject: 'Project',
    text: {
      zh: '申请撤回工程建设项目',
      en: 'it was asked to withdraw a project',
    },
  },
  ProjectWithdrawn: {
    subject: 'Project',
    text: {
      zh: '工程建设项目申请撤回（{withdrawnOn:date}）',
      en: 'a project was withdrawn ({withdrawnOn:date})',
    },
  },
  ProjectFactsTold: {
    subject: 'Project',
    text: {
      zh: '项目情况有更新',
      en: 'facts of a project were told',
    },
  },
} as const satisfies ChangeTypes;
