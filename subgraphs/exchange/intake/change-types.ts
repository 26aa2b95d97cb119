/** What the feed tells of records that other platforms submit, and of what is returned to them. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const intakeChanges = {
  RecordReceived: {
    subject: 'ReceivedRecord',
    text: {
      zh: '接收上报的{profile:SubmissionProfile}（{kind:SubmissionKind}）：{state:ReceivedRecordState}',
      en: 'a submitted record was taken: {profile:SubmissionProfile} ({kind:SubmissionKind}), {state:ReceivedRecordState}',
    },
  },
  RecordSentAgain: {
    subject: 'ReceivedRecord',
    text: {
      zh: '已接收的{profile:SubmissionProfile}再次报送，未重复入库',
      en: 'a record that was taken before was submitted again: {profile:SubmissionProfile}',
    },
  },
  ReceivedRecordReturned: {
    subject: 'ReceivedRecord',
    text: {
      zh: '退回上报的{profile:SubmissionProfile}，待更正',
      en: 'a submitted record was returned for correction: {profile:SubmissionProfile}',
    },
  },
  DataReturned: {
    subject: 'OutgoingReturn',
    text: { zh: '向下级平台回流企业数据：{title}', en: 'data was returned to the platform below: {title}' },
  },
} as const satisfies ChangeTypes;
