/** What the feed tells of records. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const recordsChanges = {
  LicencePublished: {
    subject: 'LicenceRecord',
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
      zh: '{documentNo}号决定的公示信息已更正',
      en: 'the published record of decision {documentNo} was corrected',
    },
  },
  RecordAnnulled: {
    subject: ['LicenceRecord', 'PenaltyRecord'],
    text: {
      zh: '{documentNo}号决定的公示信息已撤销',
      en: 'the published record of decision {documentNo} was annulled',
    },
  },
  FinePaid: {
    subject: 'PenaltyRecord',
    text: {
      zh: '行政处罚罚款已于{paidOn:date}缴清',
      en: 'the fine of a penalty was paid on {paidOn:date}',
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
