/** What the feed tells of fast track. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const fastTrackChanges = {
  ProjectDebtOwed: {
    subject: 'Project',
    text: {
      zh: '{kind:ToleranceKind}，应于{dueDate:date}前补齐',
      en: 'something is owed for a project until {dueDate:date}: {kind:ToleranceKind}',
    },
  },
  ProjectDebtSettled: {
    subject: 'Project',
    text: {
      zh: '{kind:ToleranceKind}事项已补交',
      en: 'what was owed for a project came in: {kind:ToleranceKind}',
    },
  },
  ProjectDebtReleased: {
    subject: 'Project',
    text: {
      zh: '{kind:ToleranceKind}事项已解除',
      en: 'what was owed for a project is owed no more: {kind:ToleranceKind}',
    },
  },
  ProjectPromiseBroken: {
    subject: 'Project',
    text: {
      zh: '{kind:ToleranceKind}逾期未履行（期限{dueDate:date}）',
      en: 'a promise of a project was not kept by {dueDate:date}: {kind:ToleranceKind}',
    },
  },
  BrokenPromiseNotReported: {
    subject: 'ToleranceDebt',
    officeOnly: true,
    text: {
      zh: '未履约（违诺）情况未能报送信用部门（{code}），需人工处理',
      en: 'a broken promise could not be reported to credit ({code}): a person must see to it',
    },
  },
  BrokenPromiseReported: {
    subject: 'ToleranceDebt',
    text: {
      zh: '未履约（违诺）情况已报送信用部门',
      en: 'a broken promise was reported to credit',
    },
  },
  ProjectBuildFirstPromised: {
    subject: 'Project',
    text: {
      zh: '项目承诺先建后验',
      en: 'a project was promised to be built first',
    },
  },
  ToleranceListPublished: {
    subject: 'ToleranceList',
    open: ['zone', 'version'],
    text: {
      zh: '{zone:zone}公布容缺受理清单第{version}版',
      en: 'version {version} of the list of tolerance was published for {zone:zone}',
    },
  },
} as const satisfies ChangeTypes;
