/** What the feed tells of commitments. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const commitmentsChanges = {
  CommitmentSigned: {
    subject: 'Commitment',
    open: ['kind'],
    text: {
      zh: '签署信用承诺（{kind:CommitmentKind}）',
      en: 'a commitment was signed ({kind:CommitmentKind})',
    },
  },
  CommitmentKept: {
    subject: 'Commitment',
    open: ['kind'],
    text: {
      zh: '信用承诺已履行（{kind:CommitmentKind}）',
      en: 'a commitment was kept ({kind:CommitmentKind})',
    },
  },
  CommitmentBroken: {
    subject: 'Commitment',
    text: {
      zh: '信用承诺未履行（{kind:CommitmentKind}）',
      en: 'a commitment was not kept ({kind:CommitmentKind})',
    },
  },
} as const satisfies ChangeTypes;
