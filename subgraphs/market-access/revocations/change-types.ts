/** What the feed tells of revocations of business licences: of one that is not decided to revoke, its parties alone. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const revocationsChanges = {
  RevocationProposed: {
    subject: 'LicenceRevocation',
    stage: 'LAW',
    text: {
      zh: '告知拟吊销营业执照，可在{hearingUntil:date}前要求听证',
      en: 'it was told that its licence is to be revoked; a hearing may be asked for until {hearingUntil:date}',
    },
  },
  RevocationAnswered: {
    subject: 'LicenceRevocation',
    stage: 'LAW',
    text: {
      zh: '就拟吊销营业执照提出陈述、申辩',
      en: 'it stated its case on the revocation of its licence',
    },
  },
  RevocationHearingAnnounced: {
    subject: 'LicenceRevocation',
    stage: 'LAW',
    text: {
      zh: '吊销营业执照案件定于{heldOn:date}听证',
      en: 'a hearing on the revocation of its licence is held on {heldOn:date}',
    },
  },
  RevocationHearingHeld: {
    subject: 'LicenceRevocation',
    stage: 'LAW',
    text: {
      zh: '吊销营业执照案件已听证',
      en: 'a hearing on the revocation of its licence was held',
    },
  },
  RevocationReviewed: {
    subject: 'LicenceRevocation',
    stage: 'LAW',
    text: {
      zh: '吊销营业执照案件已经法制审核',
      en: 'the draft of the revocation of its licence was reviewed',
    },
  },
  RevocationDeliberated: {
    subject: 'LicenceRevocation',
    stage: 'LAW',
    text: {
      zh: '吊销营业执照案件已经集体讨论',
      en: 'the heads of the office deliberated on the revocation of its licence',
    },
  },
  RevocationDecided: {
    subject: 'LicenceRevocation',
    stage: 'LAW',
    text: {
      zh: '吊销营业执照案件作出决定：{state:RevocationState}',
      en: 'the revocation of its licence was decided on: {state:RevocationState}',
    },
  },
  RevocationAnnulled: {
    subject: 'LicenceRevocation',
    stage: 'LAW',
    text: {
      zh: '吊销营业执照的决定被依法撤销',
      en: 'the decision to revoke its licence was annulled',
    },
  },
  RevocationReported: {
    subject: 'LicenceRevocation',
    text: {
      zh: '吊销营业执照案件的决定已报送信用主管部门',
      en: 'credit was told of the decision on its licence',
    },
  },
  RevocationNotReported: {
    subject: 'LicenceRevocation',
    officeOnly: true,
    text: {
      zh: '吊销营业执照案件的决定未能报送信用主管部门（{code}），需人工处理',
      en: 'credit could not be told of the decision on its licence ({code}): a person must see to it',
    },
  },
} as const satisfies ChangeTypes;
