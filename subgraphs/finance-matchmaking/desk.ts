/** Which things of finance matchmaking are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { deskProcess } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import { Arrears } from './arrears/entities.ts';
import { CompensationClaim } from './compensation/entities.ts';
import { Loan, LoanRenewal } from './loans/entities.ts';
import { LOAN_MATTER } from './loans/rules.ts';
import { FinancingNeed } from './needs/entities.ts';

export const desk: Desk = {
  matters: {
    [LOAN_MATTER]: {
      name: { en: 'application for a loan', zh: '贷款申请' },
      type: 'LoanApplication',
      bank: 'bankCode',
    },
  },
  processes: [
    deskProcess(FinancingNeed, {
      matter: 'FINANCING_NEED',
      name: { en: 'financing need', zh: '融资需求' },
      states: 'FinancingNeedState',
      awaits: { OPEN: 'officer', MATCHED: 'enterprise' },
      openedAt: ({ publishedAt }) => publishedAt,
      acceptedAt: ({ matchedAt }) => matchedAt,
      endedAt: ({ endedAt }) => endedAt,
    }),
    deskProcess(Loan, {
      matter: 'LOAN_IN_FORCE',
      name: { en: 'loan', zh: '贷款' },
      states: 'LoanState',
      awaits: { OUTSTANDING: 'enterprise' },
      openedAt: ({ madeOn }) => madeOn,
      endedAt: ({ endedOn }) => endedOn,
      bank: ({ bankCode }) => bankCode,
    }),
    deskProcess(LoanRenewal, {
      matter: 'LOAN_RENEWAL',
      name: { en: 'renewal of a loan', zh: '续贷申请' },
      states: 'RenewalState',
      awaits: { APPLIED: 'bank' },
      openedAt: ({ appliedAt }) => appliedAt,
      endedAt: ({ decidedAt }) => decidedAt,
      bank: ({ bankCode }) => bankCode,
    }),
    deskProcess(CompensationClaim, {
      matter: 'COMPENSATION_CLAIM',
      name: { en: 'claim on a compensation fund', zh: '风险补偿申请' },
      states: 'ClaimState',
      awaits: { CLAIMED: 'officer' },
      openedAt: ({ claimedAt }) => claimedAt,
      endedAt: ({ decidedAt }) => decidedAt,
      bank: ({ bankCode }) => bankCode,
    }),
    deskProcess(Arrears, {
      matter: 'ARREARS',
      name: { en: 'arrears of a public body or a large enterprise', zh: '拖欠账款' },
      states: 'ArrearsState',
      awaits: { ON_LEDGER: 'officer', ACKNOWLEDGED: 'officer', PLANNED: 'officer' },
      openedAt: ({ registeredAt }) => registeredAt,
    }),
  ],
  notCases: {
    TaxDataConsent: 'a consent holds until its day; nobody works on it',
    Collateral: 'a security, which stands as long as its loan',
    Guarantee: 'a guarantee, which stands as long as its loan',
    TaxRelief: 'what a screening found; nobody applies for it',
    LoanServiceStandard: 'a published standard',
  },
};
