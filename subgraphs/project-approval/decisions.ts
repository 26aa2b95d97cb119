/**
 * The decisions that changes of the feed tell of: with a change of this type at least so many are stored, in the same
 * transaction, about subjects of these types. Tests hold every write to it (shared/testing/decided.ts).
 */
import type { Decided } from '#shared/department.ts';

export const decided: Decided = {
  ApprovalAnomalyFound: { ApprovalResult: 1 },
  DesignationReportEnded: { DesignationReport: 1 },
  EfficiencyInspectionClosed: { Project: 1 },
  EfficiencyInspectionOpened: { Project: 1 },
  ExternalLineAppliedFor: { ExternalLine: 1 },
  ExternalLineFiled: { ExternalLine: 1 },
  ExternalLinePermitGranted: { ExternalLine: 1 },
  ExternalLinePermitRefused: { ExternalLine: 1 },
  GasAccountTransferred: { GasService: 1 },
  GasSafetyCheckDone: { GasService: 1 },
  JointProcedureAppliedFor: { JointProcedure: 1 },
  JointProcedureFailed: { JointProcedure: 1 },
  JointProcedurePassed: { JointProcedure: 1 },
  LandCheckRecorded: { LandParcel: 1 },
  LandPermitDocumentsSubmitted: { Project: 1 },
  MergedProcedureAppliedFor: { MergedProcedure: 1 },
  MilestoneReached: { Project: 1 },
  PlanningOpinionRecorded: { Project: 1 },
  ProjectApplied: { Project: 1 },
  ProjectApproved: { Project: 1 },
  ProjectDebtOwed: { Project: 1 },
  ProjectHandedOver: { Project: 1 },
  ProjectPromiseBroken: { Project: 2 },
  ProjectRejected: { Project: 1 },
  ProjectRevoked: { Project: 2 },
  RegionalAssessmentPublished: { RegionalAssessment: 1 },
  StandardLandMarked: { LandParcel: 1 },
  SupplementRequested: { Project: 1 },
  TenderBiddingClosed: { Tender: 1 },
  TenderBidsOpened: { Tender: 1 },
  TenderEvaluated: { Tender: 1 },
  TenderInvited: { Tender: 1 },
  UtilityRejected: { UtilityConnection: 1 },
};
