/** Which things of finance matchmaking are cases that somebody waits for, and for whom (shared/case/desk.ts). */
import { casePart, deskProcess, duty, endsOn } from '#shared/case/index.ts';
import type { Desk } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { PartsOf } from '#shared/database/told-cases.ts';
import { Arrears } from './arrears/entities.ts';
import { isMissed } from './arrears/rules.ts';
import { Collateral } from './collateral/entities.ts';
import { CompensationClaim } from './compensation/entities.ts';
import { TaxDataConsent } from './consents/entities.ts';
import { Loan, LoanApplication, LoanRenewal } from './loans/entities.ts';
import { LOAN_MATTER } from './loans/rules.ts';
import { FinancingNeed } from './needs/entities.ts';

const DAYS = {
  repay: { en: 'day to repay the loan', zh: '贷款到期日' },
  consent: { en: 'last day of the consent', zh: '授权有效期截止日期' },
  security: { en: 'last day of the registration', zh: '登记期限截止日期' },
} as const;

/** What of arrears is to be paid by a day. */
const instalment = (amount: string) => ({ en: `day to pay ${amount} yuan`, zh: `清偿${amount}元的期限` });

/** Later than every day of a plan: what is not covered by payments counts as missed then. */
const LATER = '9999-12-31';

/** The application of a need that its bank has approved. */
const approvedOf = (parts: PartsOf): Pick<RowOf<LoanApplication>, 'bankCode'> | undefined =>
  parts(LoanApplication).find(({ approvedAmount }) => approvedAmount !== null);

export const desk: Desk = {
  // A matched need waits for its bank once the loan is approved.
  version: 2,
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
      status: ({ state }, parts) => (state === 'MATCHED' && approvedOf(parts) ? 'TO_BE_LENT' : state),
      called: { TO_BE_LENT: { en: 'approved, to be lent', zh: '已批准，待放款' } },
      awaits: { OPEN: 'officer', MATCHED: 'enterprise', TO_BE_LENT: 'bank' },
      openedAt: ({ publishedAt }) => publishedAt,
      acceptedAt: ({ matchedAt }) => matchedAt,
      endedAt: ({ endedAt }) => endedAt,
      parts: [casePart(LoanApplication, 'needId')],
      bank: (_need, parts) => approvedOf(parts)?.bankCode ?? null,
    }),
    deskProcess(Loan, {
      matter: 'LOAN_IN_FORCE',
      name: { en: 'loan', zh: '贷款' },
      states: 'LoanState',
      awaits: { OUTSTANDING: 'enterprise' },
      openedAt: ({ madeOn }) => madeOn,
      endedAt: ({ endedOn }) => endedOn,
      bank: ({ bankCode }) => bankCode,
      deadlines: ({ state, dueOn }) => (state === 'OUTSTANDING' ? [duty(DAYS.repay, dueOn)] : []),
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
      deadlines: arrears =>
        arrears.instalments
          .filter((_one, index) => isMissed(arrears, index, LATER))
          .map(({ amount, dueOn }) => duty(instalment(amount), dueOn)),
    }),
    deskProcess(TaxDataConsent, {
      matter: 'TAX_DATA_CONSENT',
      name: { en: 'consent to tax data', zh: '涉税数据查询授权' },
      watched: true,
      states: 'ConsentState',
      status: ({ revokedAt }) => (revokedAt === null ? 'ACTIVE' : 'REVOKED'),
      awaits: { ACTIVE: null },
      openedAt: ({ grantedAt }) => grantedAt,
      endedAt: ({ revokedAt }) => revokedAt,
      bank: ({ bankCode }) => bankCode,
      deadlines: ({ until }) => [endsOn(DAYS.consent, until)],
    }),
    deskProcess(Collateral, {
      matter: 'COLLATERAL',
      name: { en: 'registered security', zh: '担保登记' },
      watched: true,
      states: 'CollateralState',
      status: ({ endedAt }) => (endedAt === null ? 'IN_FORCE' : 'DISCHARGED'),
      awaits: { IN_FORCE: null },
      number: ({ number }) => String(number),
      openedAt: ({ registeredAt }) => registeredAt,
      endedAt: ({ endedAt }) => endedAt,
      bank: ({ bankCode }) => bankCode,
      deadlines: ({ until }) => [endsOn(DAYS.security, until)],
    }),
  ],
  notDue: {
    'ArrearsInstalment.dueOn': 'told with its arrears',
    'IndustryFund.plannedBy': 'the plan of a fund, which is of no enterprise',
    'MatchmakingMonth.endsOn': 'the last day of a month of meetings, which are of no enterprise',
  },
  uncounted: {
    LoanProduct: 'it is taken off offer once, and never changed otherwise',
    CompensationFund: 'what is paid in adds up, whatever was paid in meanwhile',
  },
  notCases: {
    LoanProduct: 'an offer of a bank',
    CompensationFund: 'a fund of a zone, which is never closed',
    Guarantee: 'a guarantee, which stands as long as its loan',
    TaxRelief: 'what a screening found; nobody applies for it',
    LoanServiceStandard: 'a published standard',
  },
};
