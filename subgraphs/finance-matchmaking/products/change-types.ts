/** What the feed tells of products. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const productsChanges = {
  LoanProductPublished: {
    subject: 'LoanProduct',
    stage: 'FINANCING',
    text: {
      zh: '发布贷款产品“{name}”（{kind:LoanKind}）',
      en: 'the loan product {name} was published ({kind:LoanKind})',
    },
  },
  LoanProductWithdrawn: {
    subject: 'LoanProduct',
    stage: 'FINANCING',
    text: {
      zh: '贷款产品“{name}”下架',
      en: 'the loan product {name} was withdrawn',
    },
  },
} as const satisfies ChangeTypes;
