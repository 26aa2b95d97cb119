/** Who may do what in legal-services. */
import { acceptors, applicant, approvers, isEnterprise, officers } from '#shared/identity/rights.ts';
import type { Right, Rights } from '#shared/identity/rights.ts';
import type { Text } from '#shared/messages.ts';
import type { MutationResolvers } from './resolver-types.ts';

/**
 * Officers of the authority that inspects, and of no other: who asks must be an officer of the department, and the step
 * itself demands the agency that the visit names (`requireAgency`).
 */
const inspectors: Right = {
  ...officers,
  name: 'officers of the authority that inspects',
};

const THE_ENTERPRISE: Text = { en: 'the enterprise that it is about', zh: '当事人' };

/** The same, where the step decides for the body: its head, or who decides for him. */
const heads: Right = {
  ...approvers,
  name: 'officers (approver) of the authority that inspects',
};

/** The enterprise alone: an officer who reports for it is of the department that hears what inspectors did. */
const itself: Right = {
  ...applicant,
  name: 'the enterprise itself',
  allows: isEnterprise,
  who: () => THE_ENTERPRISE,
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
  publishInspectionItems: heads,
  publishInspectionPlan: heads,
  publishDrawPool: inspectors,
  drawInspection: inspectors,
  requestVisitDocuments: inspectors,
  publishVisitResult: inspectors,
  openLabourCase: officers,
  closeLabourCase: approvers,
  reportMisconduct: itself,
  decideMisconduct: approvers,
  answerVisitSurvey: itself,
  openPenalty: inspectors,
  pleadPenalty: applicant,
  announcePenaltyHearing: inspectors,
  recordPenaltyHearing: inspectors,
  reviewPenalty: inspectors,
  decidePenalty: heads,
  publishLeniencyList: approvers,
  recordCorrection: inspectors,
  signCorrectionCommitment: applicant,
  reportCommitmentKept: applicant,
  verifyCommitment: heads,
  recordCollectiveDecision: officers,
  deliverFine: inspectors,
  applyForFineRelief: applicant,
  decideFineRelief: heads,
  recordFinePayment: inspectors,
  recordFineReview: inspectors,
  endFineReview: inspectors,
  fileFine: inspectors,
  fileFee: officers,
  takeSoftMeasure: inspectors,
  answerSoftMeasure: applicant,
  closeSoftMeasure: inspectors,
  transferClue: officers,
  acknowledgeClue: officers,
  openClue: approvers,
  appointLegalTeam: approvers,
  requestIpProtection: applicant,
  acceptIpCase: acceptors,
  closeIpCase: approvers,
  withdrawIpCase: applicant,
  recordFairCompetitionReview: officers,
  holdFairCompetitionCampaign: approvers,
  openPropertyRightsReview: acceptors,
  concludePropertyRightsReview: approvers,
  openSandbox: approvers,
  admitToSandbox: acceptors,
  leaveSandbox: approvers,
  publishTriggerRule: approvers,
  reportTrigger: officers,
};
