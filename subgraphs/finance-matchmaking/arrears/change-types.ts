/** What the feed tells of arrears. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const arrearsChanges = {
  ArrearsRegistered: {
    subject: 'Arrears',
    stage: 'FINANCING',
    text: {
      zh: '账款被拖欠{amount:money}，已登记入台账',
      en: 'arrears of {amount:money} were registered',
    },
  },
  ArrearsAcknowledged: {
    subject: 'Arrears',
    stage: 'FINANCING',
    text: {
      zh: '拖欠账款{amount:money}经债务人确认',
      en: 'arrears of {amount:money} were acknowledged',
    },
  },
  ArrearsPlanned: {
    subject: 'Arrears',
    stage: 'FINANCING',
    text: {
      zh: '拖欠账款{amount:money}已制定清偿计划',
      en: 'a plan was made for arrears of {amount:money}',
    },
  },
  ArrearsPaid: {
    subject: 'Arrears',
    stage: 'FINANCING',
    text: {
      zh: '拖欠账款{amount:money}累计清偿{paid:money}',
      en: '{paid:money} of arrears of {amount:money} are paid',
    },
  },
  ArrearsSupervised: {
    subject: 'Arrears',
    stage: 'FINANCING',
    text: {
      zh: '拖欠账款{amount:money}挂牌督办',
      en: 'arrears of {amount:money} were put under supervision',
    },
  },
  ArrearsWithdrawn: {
    subject: 'Arrears',
    stage: 'FINANCING',
    text: {
      zh: '拖欠账款{amount:money}撤出台账',
      en: 'arrears of {amount:money} were taken off the ledger',
    },
  },
} as const satisfies ChangeTypes;
