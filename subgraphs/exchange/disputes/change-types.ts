/** What the feed tells of disputes of values. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const disputesChanges = {
  ValueDisputed: {
    subject: 'ValueDispute',
    text: {
      zh: '对信息项{field}提出数据校核，答复期限{dueDate:date}',
      en: 'a value of {field} was disputed; the answer is due by {dueDate:date}',
    },
  },
  DisputeUpheld: {
    subject: 'ValueDispute',
    text: { zh: '信息项{field}经校核有误，已更正', en: 'a value of {field} was found wrong and corrected' },
  },
  DisputeRefused: {
    subject: 'ValueDispute',
    text: { zh: '信息项{field}经校核无误', en: 'a value of {field} was found right' },
  },
  DisputeOverdue: {
    subject: 'ValueDispute',
    text: {
      zh: '信息项{field}的数据校核逾期未答复（{dueDate:date}）',
      en: 'a dispute of {field} was not answered by {dueDate:date}',
    },
  },
} as const satisfies ChangeTypes;
