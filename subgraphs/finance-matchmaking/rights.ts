/** Who may do what in finance-matchmaking. */
import { applicant, called, officers } from '#shared/identity/rights.ts';
import type { Owner, Right, Rights } from '#shared/identity/rights.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { messages } from '#shared/messages.ts';
import type { MutationResolvers } from './resolver-types.ts';

const MESSAGES = messages({
  LENDER: {
    en: 'the bank of the product or officers of {department}',
    zh: '产品所属银行或者“{department}”部门的工作人员',
  },
  BANK_TOKEN: {
    en: 'ask with a token of role bank for the bank of the product',
    zh: '请以产品所属银行的身份办理',
  },
});

/** Whether a caller acts for the bank. A bank is identified by its own credit code, which its token carries. */
const isBank = ({ role, creditCodes }: Principal, { bank }: Owner): boolean =>
  role === 'bank' && typeof bank === 'string' && creditCodes.includes(bank);

/** The bank of the loan product, and officers. A refusal never says which bank that is, nor whether there is one. */
const lender: Right = {
  name: 'the bank of the product, officers',
  allows: (principal, subject) => isBank(principal, subject) || officers.allows(principal, subject),
  who: ({ department }) => MESSAGES.LENDER({ department: called(department) }),
  remedy: () => MESSAGES.BANK_TOKEN(),
};

export const rights: Rights<keyof MutationResolvers> = {
  publishFinancingNeed: applicant,
  withdrawFinancingNeed: applicant,
  matchFinancingNeed: lender,
  closeFinancingNeed: lender,
  publishLoanProduct: lender,
  withdrawLoanProduct: lender,
};
