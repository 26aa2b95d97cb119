/** What the feed tells of disputes of values. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const disputesChanges = {
  ValueDisputed: {
    subject: 'ValueDispute',
    text: {
      zh: '对一项政务数据提出校核，答复期限{dueDate:date}',
      en: 'a value was disputed; the answer is due by {dueDate:date}',
    },
  },
  DisputeUpheld: {
    subject: 'ValueDispute',
    text: { zh: '一项政务数据经校核有误，已更正', en: 'a disputed value was found wrong and corrected' },
  },
  DisputeRefused: {
    subject: 'ValueDispute',
    text: { zh: '一项政务数据经校核无误', en: 'a disputed value was found right' },
  },
  DisputeOverdue: {
    subject: 'ValueDispute',
    text: {
      zh: '数据校核逾期未答复，答复期限为{dueDate:date}',
      en: 'the dispute of a value was not answered by {dueDate:date}',
    },
  },
} as const satisfies ChangeTypes;
