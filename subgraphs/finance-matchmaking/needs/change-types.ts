/** What the feed tells of needs. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const needsChanges = {
  FinancingNeedPublished: {
    subject: 'FinancingNeed',
    stage: 'FINANCING',
    text: {
      zh: '发布融资需求{amount:money}（{purpose:FinancingPurpose}）',
      en: 'a financing need of {amount:money} was published ({purpose:FinancingPurpose})',
    },
  },
  FinancingNeedMatched: {
    subject: 'FinancingNeed',
    stage: 'FINANCING',
    text: {
      zh: '融资需求{amount:money}已匹配贷款产品',
      en: 'a product was matched to a financing need of {amount:money}',
    },
  },
  FinancingNeedClosed: {
    subject: 'FinancingNeed',
    stage: 'FINANCING',
    text: {
      zh: '融资需求{amount:money}已办结',
      en: 'a financing need of {amount:money} was closed',
    },
  },
  FinancingNeedWithdrawn: {
    subject: 'FinancingNeed',
    stage: 'FINANCING',
    text: {
      zh: '融资需求{amount:money}已撤回',
      en: 'a financing need of {amount:money} was withdrawn',
    },
  },
} as const satisfies ChangeTypes;
