/**
 * Who may do what in market access. Who speaks for an agency or a utility is judged by the step itself, which names it
 * (`requireAgency`); so is what only the state of a case can tell: the office confirms a withdrawal, and closes what it
 * announced by force.
 */
import {
  acceptors,
  applicant,
  approvers,
  called,
  choose,
  identified,
  isEnterprise,
  officers,
} from '#shared/identity/rights.ts';
import type { Owner, Right, Rights } from '#shared/identity/rights.ts';
import { isMember, mayRead } from '#shared/identity/principal.ts';
import { messages } from '#shared/messages.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { ApplyForChangeInput, ApplyForRealEstateInput, RegisterEnterpriseInput } from './generated.ts';
import type { MutationResolvers } from './resolver-types.ts';

const MESSAGES = messages({
  PARTIES: {
    en: 'who applied, the enterprise that it is about or officers of {department}',
    zh: '申请人、当事企业或者“{department}”部门的工作人员',
  },
  TOKEN_OF_PARTY: {
    en: 'ask with the token that applied, or with one of role enterprise for that enterprise',
    zh: '请以申请人或者当事企业的身份办理',
  },
  FOUNDERS: {
    en: 'callers of role enterprise or officers of {department}',
    zh: '企业身份的用户或者“{department}”部门的工作人员',
  },
  TOKEN_OF_FOUNDER: {
    en: 'ask with a token of role enterprise; it needs no credit code',
    zh: '请以企业身份办理，无需统一社会信用代码',
  },
  MORTGAGE_PARTIES: {
    en: 'enterprise {creditCode}, the bank that is the mortgagee or officers of {department}',
    zh: '企业{creditCode}、抵押权人银行或者“{department}”部门的工作人员',
  },
  TOKEN_OF_MORTGAGEE: {
    en: 'ask with a token of the enterprise, or of role bank for the mortgagee',
    zh: '请以该企业或者抵押权人银行的身份办理',
  },
  MORTGAGE_HOLDER: {
    en: 'the bank that holds the mortgage or officers of {department}',
    zh: '抵押权人银行或者“{department}”部门的工作人员',
  },
  LET_BANK_APPLY: { en: 'let the bank apply', zh: '请由抵押权人银行申请' },
  OBJECTORS: {
    en: 'enterprises that object in their own name, by credit code, or officers of {department}',
    zh: '以自己名义（统一社会信用代码）提出异议的企业或者“{department}”部门的工作人员',
  },
  TOKEN_OF_OBJECTOR: {
    en: 'ask with a token of role enterprise that has the credit code of the objector',
    zh: '请以异议申请人的企业身份办理',
  },
  CLAIMANTS: {
    en: 'who applied or officers of {department}',
    zh: '申请人或者“{department}”部门的工作人员',
  },
  TOKEN_OF_CLAIMANT: { en: 'ask with the token that applied', zh: '请以申请时的身份办理' },
});

/** Whose a case is: who applied, and the enterprise that it is about. */
export interface Parties {
  applicant: string;
  creditCode: string;
}

/** Whether a caller is a party of a case: it applied, by a role that applies, or it is the enterprise. */
const isParty = (principal: Principal, owner: Owner): boolean => {
  const applies = principal.role === 'enterprise' || principal.role === 'bank' || principal.role === 'partner';
  return isEnterprise(principal, owner) || (applies && owner.applicant === principal.subject);
};

/** Whether a caller may see a case: its parties, officers of the department, services and auditors. */
export const readsCase = (
  { principal, department }: { principal: Principal; department: string },
  parties: Parties,
): boolean => isParty(principal, parties) || mayRead(principal, department, parties.creditCode);

/** The parties of a case, and officers. A refusal says the same of a case of others and of none. */
const parties: Right = {
  name: 'who applied, the enterprise itself, officers',
  allows: (principal, subject) => isParty(principal, subject) || officers.allows(principal, subject),
  who: ({ department }) => MESSAGES.PARTIES({ department: called(department) }),
  remedy: () => MESSAGES.TOKEN_OF_PARTY(),
};

/** Founders have no credit code yet: the role is enough. */
const founders: Right = {
  name: 'founders and enterprises, officers',
  allows: (principal, subject) => principal.role === 'enterprise' || officers.allows(principal, subject),
  who: ({ department }) => MESSAGES.FOUNDERS({ department: called(department) }),
  remedy: () => MESSAGES.TOKEN_OF_FOUNDER(),
};

/** What was applied for at the window of another platform is handed over by it (G26), by signed messages alone. */
const acrossCities: Right = {
  ...founders,
  name: 'the platform of the other city, founders and enterprises, officers',
  allows: (principal, subject) => isMember(principal) || founders.allows(principal, subject),
};

/** What an enterprise applies for at the window of another platform, which says who speaks for it (G26). */
const forEnterpriseAcrossCities: Right = {
  ...applicant,
  name: 'the platform of the other city, the enterprise itself, officers',
  allows: (principal, subject) => isMember(principal) || applicant.allows(principal, subject),
};

type FromHome = Pick<ApplyForChangeInput, 'homeZone'>;

/** The enterprise itself and officers; at the window of another platform that one, too. */
const ownOrAcrossCities = choose(
  ({ homeZone }: FromHome) => (homeZone ? forEnterpriseAcrossCities : applicant),
  applicant,
  forEnterpriseAcrossCities,
);

const isMortgagee = ({ role, creditCodes }: Principal, { bank }: Owner): boolean =>
  role === 'bank' && typeof bank === 'string' && creditCodes.includes(bank);

/** Both parties of a mortgage, and officers. */
const mortgageParties: Right = {
  name: 'the enterprise itself, the bank that is the mortgagee, officers',
  allows: (principal, subject) => isMortgagee(principal, subject) || applicant.allows(principal, subject),
  who: ({ creditCode, department }) =>
    MESSAGES.MORTGAGE_PARTIES({ creditCode: String(creditCode), department: called(department) }),
  remedy: () => MESSAGES.TOKEN_OF_MORTGAGEE(),
};

/** Only its holder gives a mortgage up. A refusal never says who that is, nor whether there is a mortgage. */
const mortgageHolder: Right = {
  name: 'the bank that holds the mortgage, officers',
  allows: (principal, subject) => isMortgagee(principal, subject) || officers.allows(principal, subject),
  who: ({ department }) => MESSAGES.MORTGAGE_HOLDER({ department: called(department) }),
  remedy: () => MESSAGES.LET_BANK_APPLY(),
};

/**
 * Any enterprise with an interest may object to a title, in its own name: the register must know it by its credit code.
 */
const objectors = (objector: string | null): Right => ({
  name: 'enterprises that object in their own name, officers',
  allows: (principal, subject) => objects(principal, objector) || officers.allows(principal, subject),
  who: ({ department }) => MESSAGES.OBJECTORS({ department: called(department) }),
  remedy: () => MESSAGES.TOKEN_OF_OBJECTOR(),
});

const objects = ({ role, creditCodes }: Principal, objector: string | null): boolean =>
  role === 'enterprise' && (objector === null ? creditCodes.length > 0 : creditCodes.includes(objector));

/** Who applies for which kind. What a court orders comes through the office. */
function realEstateRight({ kind, objector = null }: Pick<ApplyForRealEstateInput, 'kind' | 'objector'>): Right {
  switch (kind) {
    case 'SEIZURE':
    case 'RELEASE':
      return officers;
    case 'MORTGAGE':
      return mortgageParties;
    case 'MORTGAGE_CANCELLATION':
      return mortgageHolder;
    case 'OBJECTION':
      return objectors(objector);
    default:
      return applicant;
  }
}

/** Who applied for an annulment, and officers: the enterprise that it is about does not take it back. */
const claimants: Right = {
  name: 'who applied, officers',
  allows: (principal, subject) =>
    (subject.applicant !== undefined && subject.applicant === principal.subject) || officers.allows(principal, subject),
  who: ({ department }) => MESSAGES.CLAIMANTS({ department: called(department) }),
  remedy: () => MESSAGES.TOKEN_OF_CLAIMANT(),
};

export const rights: Rights<keyof MutationResolvers> = {
  revealLegalRepresentative: officers,
  registerEnterprise: choose(
    ({ homeZone }: Pick<RegisterEnterpriseInput, 'homeZone'>) => (homeZone ? acrossCities : founders),
    founders,
    acrossCities,
  ),
  acceptRegistration: acceptors,
  requestSupplement: officers,
  supplySupplement: parties,
  approveRegistration: approvers,
  rejectRegistration: approvers,
  withdrawRegistration: parties,
  setRiskTaxpayer: officers,
  openTaxCase: applicant,
  closeTaxCase: approvers,
  acceptTaxCase: acceptors,
  requestTaxSupplement: officers,
  supplyTaxSupplement: parties,
  withdrawTaxCase: parties,
  reportTaxBurden: applicant,
  announceDeregistration: applicant,
  fileDormancy: applicant,
  prolongDormancy: applicant,
  resumeBusiness: applicant,
  announceForcedDeregistration: approvers,
  recordLiquidation: applicant,
  endLiquidation: applicant,
  extendDeregistration: applicant,
  objectToDeregistration: identified,
  applyToCloseDeregistration: applicant,
  acceptDeregistration: acceptors,
  approveDeregistration: approvers,
  rejectDeregistration: approvers,
  withdrawDeregistration: applicant,
  applyForAnnulment: identified,
  acceptAnnulment: acceptors,
  publishSuspectedRegistration: officers,
  objectToAnnulment: identified,
  suspendAnnulment: officers,
  resumeAnnulment: officers,
  extendAnnulment: approvers,
  approveAnnulment: approvers,
  rejectAnnulment: approvers,
  withdrawAnnulment: claimants,
  reverseAnnulment: approvers,
  proposeRevocation: acceptors,
  answerRevocation: applicant,
  announceRevocationHearing: officers,
  recordRevocationHearing: officers,
  reviewRevocation: officers,
  deliberateRevocation: approvers,
  decideRevocation: approvers,
  annulRevocation: approvers,
  publishNegativeListVersion: officers,
  openStartup: parties,
  completeStartupTask: officers,
  applyForChange: ownOrAcrossCities,
  acceptChange: acceptors,
  approveChange: approvers,
  rejectChange: approvers,
  requestChangeSupplement: officers,
  supplyChangeSupplement: ownOrAcrossCities,
  withdrawChange: applicant,
  breakAddressPromise: approvers,
  forwardCrossCityCase: acceptors,
  mailCrossCityResult: officers,
  confirmCrossCityDelivery: parties,
  issueIndustryLicence: approvers,
  changeIndustryLicence: approvers,
  revokeIndustryLicence: approvers,
  applyForRealEstate: choose(realEstateRight, applicant, mortgageParties, mortgageHolder, objectors(null), officers),
  acceptRealEstate: acceptors,
  approveRealEstate: approvers,
  rejectRealEstate: approvers,
  requestRealEstateSupplement: officers,
  supplyRealEstateSupplement: parties,
  withdrawRealEstate: parties,
  recordObjectionSuit: parties,
  enterIssuedCreditCode: acceptors,
  confirmIssuedCreditCode: approvers,
  confirmUtilityTransfer: officers,
  publishPermitItem: officers,
};
