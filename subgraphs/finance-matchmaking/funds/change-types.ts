/** What the feed tells of funds. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const fundsChanges = {
  IndustryFundEstablished: {
    subject: 'IndustryFund',
    stage: 'FINANCING',
    text: {
      zh: '{zone:zone}设立“{name}”，规模{size:money}',
      en: 'the fund {name} of {size:money} was established in {zone:zone}',
    },
  },
  FundInvested: {
    subject: 'FundInvestment',
    stage: 'FINANCING',
    text: {
      zh: '获得产业基金投资{amount:money}',
      en: 'an industry fund invested {amount:money} in it',
    },
  },
  IndustryFundUsed: {
    subject: 'IndustryFund',
    stage: 'FINANCING',
    text: {
      zh: '{zone:zone}产业基金累计投资{invested:money}',
      en: 'an industry fund of {zone:zone} has invested {invested:money} in all',
    },
  },
} as const satisfies ChangeTypes;
