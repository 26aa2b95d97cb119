/** What the feed tells of permits. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const permitsChanges = {
  ProjectCommitmentFiled: {
    subject: 'Project',
    text: {
      zh: '项目以告知承诺办理{kind:ProjectCommitmentKind}（{filedOn:date}）',
      en: 'a commitment was filed for a project on {filedOn:date}: {kind:ProjectCommitmentKind}',
    },
  },
  ProjectCommitmentQuestioned: {
    subject: 'Project',
    text: {
      zh: '{agency}核查项目承诺：{kind:ProjectCommitmentKind}',
      en: '{agency} questioned a commitment of a project: {kind:ProjectCommitmentKind}',
    },
  },
  CommitmentFindingAnswered: {
    subject: 'Project',
    text: {
      zh: '就项目承诺核查提出陈述、申辩：{kind:ProjectCommitmentKind}',
      en: 'a finding about a commitment was answered: {kind:ProjectCommitmentKind}',
    },
  },
  CommitmentFindingDropped: {
    subject: 'Project',
    text: {
      zh: '项目承诺不予撤销：{kind:ProjectCommitmentKind}',
      en: 'a commitment of a project stands: {kind:ProjectCommitmentKind}',
    },
  },
  ProjectCommitmentRevoked: {
    subject: 'Project',
    text: {
      zh: '项目承诺不实，予以撤销：{commitment:ProjectCommitmentKind}',
      en: 'a commitment of a project was revoked: {commitment:ProjectCommitmentKind}',
    },
  },
  LicencesCancelled: {
    subject: ['Project', 'ExternalLine'],
    text: {
      zh: '企业注销，其行政许可随之注销',
      en: 'its licences ended with the enterprise',
    },
  },
  LicenceReported: {
    subject: ['Project', 'ExternalLine'],
    text: {
      zh: '行政许可信息已报送信用部门',
      en: 'a licence was reported to credit for the public record',
    },
  },
  LicenceNotReported: {
    subject: ['Project', 'ExternalLine'],
    officeOnly: true,
    text: {
      zh: '行政许可信息未能报送信用部门（{code}），需人工处理',
      en: 'a licence could not be reported to credit ({code}): a person must see to it',
    },
  },
} as const satisfies ChangeTypes;
