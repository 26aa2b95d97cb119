/** What the feed tells of relief. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const reliefChanges = {
  TaxReliefScreened: {
    subject: 'TaxRelief',
    stage: 'TAX',
    text: {
      zh: '已按{year}年度税费优惠政策主动甄别',
      en: 'screened for a tax relief of {year}',
    },
  },
  TaxReliefEnjoyed: {
    subject: 'TaxRelief',
    stage: 'TAX',
    text: {
      zh: '已享受{year}年度税费优惠',
      en: 'a tax relief of {year} was enjoyed',
    },
  },
  TaxReliefMissed: {
    subject: 'TaxRelief',
    stage: 'TAX',
    text: {
      zh: '应享未享{year}年度税费优惠',
      en: 'a tax relief of {year} was missed',
    },
  },
} as const satisfies ChangeTypes;
