/** What the feed tells of sanctions. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const sanctionsChanges = {
  SanctionNotified: {
    subject: 'JointSanction',
    text: {
      zh: '已告知拟采取的失信惩戒措施',
      en: 'told of a measure against dishonesty that is to be taken',
    },
  },
  SanctionAnswered: {
    subject: 'JointSanction',
    text: {
      zh: '对拟采取的失信惩戒措施提出陈述、申辩',
      en: 'answered to a measure against dishonesty that is to be taken',
    },
  },
  SanctionImposed: {
    subject: 'JointSanction',
    text: {
      zh: '失信惩戒措施开始实施',
      en: 'a measure against dishonesty was imposed',
    },
  },
  SanctionLifted: {
    subject: 'JointSanction',
    text: {
      zh: '失信惩戒措施解除（{liftedOn:date}）',
      en: 'a measure against dishonesty was lifted ({liftedOn:date})',
    },
  },
} as const satisfies ChangeTypes;
