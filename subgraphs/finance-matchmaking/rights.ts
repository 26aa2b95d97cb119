/** Who may do what in finance-matchmaking, and who sees what is an enterprise's and its bank's. */
import type { Condition } from '#shared/database/paging.ts';
import { graphError } from '#shared/errors.ts';
import { applicant, approvers, called, callerInWords, isEnterprise, officers } from '#shared/identity/rights.ts';
import type { Owner, Right, Rights } from '#shared/identity/rights.ts';
import { mayRead } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { messages } from '#shared/messages.ts';
import type { Language } from '#shared/messages.ts';
import type { MutationResolvers } from './resolver-types.ts';

const MESSAGES = messages({
  LENDER: {
    en: 'the bank of the product or officers of {department}',
    zh: '产品所属银行或者“{department}”部门的工作人员',
  },
  BANK: { en: 'the bank that it is about', zh: '相关银行' },
  BANK_TOKEN: {
    en: 'ask with a token of role bank for the bank of the product',
    zh: '请以产品所属银行的身份办理',
  },
  ITSELF: { en: 'the enterprise that it is about', zh: '当事人' },
  ENTERPRISE_TOKEN: {
    en: 'ask with a token of role enterprise for that enterprise',
    zh: '请以当事人的身份办理',
  },
  LIST_FOR: {
    en: 'this list is for enterprises, banks, officers of {department}, services and auditors, but the caller is: {caller}',
    zh: '该列表仅供企业、银行、“{department}”部门的工作人员、部门服务和审计监督人员查询，当前用户为：{caller}',
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

/** The bank alone: nobody lends, or gives a security up, in its name. */
const bank: Right = {
  name: 'the bank that it is about',
  allows: isBank,
  who: () => MESSAGES.BANK(),
  remedy: () => MESSAGES.BANK_TOKEN(),
};

/** The enterprise alone: nobody consents in its name. */
const itself: Right = {
  name: 'the enterprise itself',
  allows: isEnterprise,
  who: () => MESSAGES.ITSELF(),
  remedy: () => MESSAGES.ENTERPRISE_TOKEN(),
};

export const rights: Rights<keyof MutationResolvers> = {
  publishFinancingNeed: applicant,
  withdrawFinancingNeed: applicant,
  matchFinancingNeed: lender,
  closeFinancingNeed: lender,
  publishLoanProduct: lender,
  withdrawLoanProduct: lender,
  grantTaxDataConsent: itself,
  revokeTaxDataConsent: itself,
  readTaxProfile: bank,
  applyForLoan: applicant,
  acceptLoanApplication: bank,
  requestLoanDocuments: bank,
  supplyLoanDocuments: applicant,
  approveLoan: bank,
  rejectLoan: bank,
  withdrawLoanApplication: applicant,
  recordLoanRepayment: bank,
  reportLoanDefault: bank,
  applyForRenewal: applicant,
  decideRenewal: bank,
  registerCollateral: bank,
  extendCollateral: bank,
  releaseCollateral: bank,
  establishIndustryFund: officers,
  investFromFund: officers,
  openCompensationFund: officers,
  payIntoCompensationFund: officers,
  claimCompensation: bank,
  decideCompensationClaim: approvers,
  grantGuarantee: officers,
  endGuarantee: officers,
  agreeRiskShare: officers,
  registerArrears: applicant,
  acknowledgeArrears: officers,
  planArrears: officers,
  recordArrearsPayment: applicant,
  superviseArrears: officers,
  withdrawArrears: applicant,
  screenTaxRelief: officers,
  confirmTaxRelief: officers,
  holdMatchmakingEvent: officers,
};

/** Who asks, and in which department. */
interface Reader {
  principal: Principal;
  department: string;
}

/** What belongs to an enterprise and to its bank. */
interface OfTwo {
  creditCode: string;
  bankCode: string;
}

/** Whether the caller may see what belongs to an enterprise and its bank: of banks that one alone. */
export function maySeeOfTwo({ principal, department }: Reader, { creditCode, bankCode }: OfTwo): boolean {
  if (principal.role === 'bank') return principal.creditCodes.includes(bankCode);
  return mayRead(principal, department, creditCode);
}

/** A row where the caller may see it, else null: others do not learn that there is one. */
export const ofTwo = <Row extends OfTwo>(row: Row | null | undefined, reader: Reader): Row | null =>
  row && maySeeOfTwo(reader, row) ? row : null;

/** What is of the zones in which an officer or an auditor works, so that no page of a list is left with gaps. */
export const ofOwnZones = ({ zones }: Principal): Condition[] =>
  zones === undefined ? [] : [{ sql: 'zone = any(?::text[])', values: [zones] }];

/** {@link maySeeOfTwo} as conditions of a list. Throws FORBIDDEN for a caller who may see none. */
export function listedOfTwo({ principal, department, language }: Reader & { language: Language }): Condition[] {
  const { role, creditCodes } = principal;
  if (role === 'bank') return [{ sql: 'bank_code = any(?::text[])', values: [creditCodes] }];
  if (role === 'enterprise') return [{ sql: 'credit_code = any(?::text[])', values: [creditCodes] }];
  if (mayRead(principal, department, '')) return ofOwnZones(principal);
  const said = MESSAGES.LIST_FOR({ department: called(department), caller: callerInWords(principal) });
  throw graphError('FORBIDDEN', said[language]);
}

/** The bank of a thing of an enterprise, for the right: null where the thing is not this enterprise's. */
export const bankOfThing = (thing: OfTwo | null | undefined, creditCode: string): Owner => ({
  creditCode,
  bank: thing?.creditCode === creditCode ? thing.bankCode : null,
});
