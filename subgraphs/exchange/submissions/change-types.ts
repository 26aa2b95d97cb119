/** What the feed tells of submissions, and of what the platform above returned. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const submissionsChanges = {
  SubmissionOpened: {
    subject: 'RecordSubmission',
    text: {
      zh: '{profile:SubmissionProfile}待向上级平台报送（{kind:SubmissionKind}）',
      en: 'a record is to be submitted to the platform above: {profile:SubmissionProfile} ({kind:SubmissionKind})',
    },
  },
  SubmissionAccepted: {
    subject: 'RecordSubmission',
    text: {
      zh: '{profile:SubmissionProfile}已由上级平台接收（{kind:SubmissionKind}）',
      en: 'the platform above accepted a record: {profile:SubmissionProfile} ({kind:SubmissionKind})',
    },
  },
  SubmissionReturned: {
    subject: 'RecordSubmission',
    text: {
      zh: '{profile:SubmissionProfile}被上级平台退回，待更正（{kind:SubmissionKind}）',
      en: 'the platform above returned a record for correction: {profile:SubmissionProfile} ({kind:SubmissionKind})',
    },
  },
  SubmissionReplaced: {
    subject: 'RecordSubmission',
    text: {
      zh: '被退回的{profile:SubmissionProfile}已更正并重新报送（{kind:SubmissionKind}）',
      en: 'a returned record was corrected and is submitted anew: {profile:SubmissionProfile} ({kind:SubmissionKind})',
    },
  },
  EnterpriseDataReturned: {
    subject: 'ReturnedRecord',
    open: ['title'],
    text: { zh: '上级平台回流信息：{title}', en: 'the platform above returned data: {title}' },
  },
} as const satisfies ChangeTypes;
