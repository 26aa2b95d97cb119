/** Who may do what in legal-services. */
import { acceptors, applicant, approvers, officers } from '#shared/identity/rights.ts';
import type { Right, Rights } from '#shared/identity/rights.ts';
import type { MutationResolvers } from './resolver-types.ts';

/**
 * Officers of the authority that inspects, and of no other: who asks must be an officer of the department, and the step
 * itself demands the agency that the visit names (`requireAgency`).
 */
const inspectors: Right = {
  ...officers,
  name: 'officers of the authority that inspects',
};

/** The same, where the step decides for the body: its head, or who decides for him. */
const heads: Right = {
  ...approvers,
  name: 'officers (approver) of the authority that inspects',
};

export const rights: Rights<keyof MutationResolvers> = {
  requestLegalAid: applicant,
  assignLawyer: acceptors,
  completeLegalAid: officers,
  withdrawLegalAid: applicant,
  declineLegalAid: acceptors,
  registerInspection: inspectors,
  approveVisit: heads,
  checkInVisit: inspectors,
  reportVisit: inspectors,
  cancelVisit: inspectors,
  endVisit: approvers,
  openPenalty: inspectors,
  pleadPenalty: applicant,
  recordPenaltyHearing: inspectors,
  decidePenalty: heads,
};
