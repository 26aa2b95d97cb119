/** What the feed tells of records. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const recordsChanges = {
  LicencePublished: {
    subject: 'LicenceRecord',
    open: ['content'],
    text: {
      zh: '行政许可信息公示：{content}',
      en: 'a licence was published: {content}',
    },
  },
  PenaltyPublished: {
    subject: 'PenaltyRecord',
    text: {
      zh: '行政处罚信息公示：{violation}（{gravity:PenaltyGravity}）',
      en: 'a penalty was published: {violation} ({gravity:PenaltyGravity})',
    },
  },
  PenaltyRecorded: {
    subject: 'PenaltyRecord',
    text: {
      zh: '行政处罚信息归集，不予公示：{violation}（{gravity:PenaltyGravity}）',
      en: 'a penalty was recorded, and is not published: {violation} ({gravity:PenaltyGravity})',
    },
  },
  RecordCorrected: {
    subject: ['LicenceRecord', 'PenaltyRecord'],
    text: {
      zh: '决定的公示信息已更正（{documentNo}号）',
      en: 'the published record of a decision was corrected ({documentNo})',
    },
  },
  RecordAnnulled: {
    subject: ['LicenceRecord', 'PenaltyRecord'],
    text: {
      zh: '决定的公示信息已撤销（{documentNo}号）',
      en: 'the published record of a decision was annulled ({documentNo})',
    },
  },
  FinePaid: {
    subject: 'PenaltyRecord',
    text: {
      zh: '行政处罚罚款已缴清（{paidOn:date}）',
      en: 'the fine of a penalty was paid ({paidOn:date})',
    },
  },
  PublicationEnded: {
    subject: 'PenaltyRecord',
    text: {
      zh: '{documentNo}号行政处罚决定于{publishedUntil:date}公示期满',
      en: 'the publication of penalty {documentNo} ended on {publishedUntil:date}',
    },
  },
} as const satisfies ChangeTypes;
