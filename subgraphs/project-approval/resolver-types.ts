/* Made from schema.graphql by npm run generate: do not edit. */
import type { EnterpriseKey } from '#shared/subgraph.ts';
import type { Saying } from '#shared/messages.ts';
import type * as Schema from './generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Spoken } from '#shared/messages.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { AvailableStep } from '#shared/case/available.ts';
import type { Explanation } from '#shared/case/decisions.ts';
import type { ProjectAdoptionRow } from './adoptions/rows.ts';
import type { ProjectAgentRow, AgentContactRow } from './agents/rows.ts';
import type { ApprovalResultRow, TypicalCaseRow } from './anomalies/rows.ts';
import type { RegionalAssessmentRow } from './assessments/rows.ts';
import type { DesignerLiabilityRow, DrawingReviewClassRow } from './designers/rows.ts';
import type { ToleranceDebtRow, ToleranceListRow } from './fast-track/rows.ts';
import type { ForbiddenAreaRegisterRow } from './forbidden-areas/rows.ts';
import type { EfficiencyInspectionRow, SupervisionOrderRow } from './inspections/rows.ts';
import type { JointProcedureRow, MergedProcedureRow } from './joint/rows.ts';
import type { LandParcelRow } from './land/rows.ts';
import type { LandQuotaPlanRow } from './land-quota/rows.ts';
import type { ExternalLineRow, OutageNoticeRow, ExternalLinePermitTaskRow } from './lines/rows.ts';
import type { MajorProjectRow, ProjectLedgerEntryRow } from './major-projects/rows.ts';
import type { InvestmentMatterListRow, ProjectMatterRow } from './matters/rows.ts';
import type { CoordinationMeetingRow, MeetingTaskRow } from './meetings/rows.ts';
import type { PermitRequirementRow, ProjectRiskRow, BuildThenVerifyRow, EnergyReviewRow } from './permits/rows.ts';
import type { UtilityProjectRow } from './power-works/rows.ts';
import type { ProjectIssueRow } from './project-issues/rows.ts';
import type { ProjectRow } from './projects/rows.ts';
import type { StageTaskRow, StagePackageRow, ProjectStageRow } from './stages/rows.ts';
import type { TenderRow, TenderEventRow } from './tenders/rows.ts';
import type { UtilityConnectionRow, DesignationReportRow, GasServiceRow, UtilityStandardRow } from './utilities/rows.ts';
import type { RequestContext } from './loaders.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };


export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Schema.Maybe<T> extends T ? Schema.Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Schema.Maybe<TTypes> | Promise<Schema.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Enterprise: Schema.Enterprise;
  Project: Schema.Project;
  LandParcel: Schema.LandParcel;
  RegionalAssessment: Schema.RegionalAssessment;
  UtilityConnection: Schema.UtilityConnection;
  ExternalLine: Schema.ExternalLine;
  JointProcedure: Schema.JointProcedure;
  MergedProcedure: Schema.MergedProcedure;
  ProjectIssue: Schema.ProjectIssue;
  MeetingTask: Schema.MeetingTask;
  EfficiencyInspection: Schema.EfficiencyInspection;
  SupervisionOrder: Schema.SupervisionOrder;
  Tender: Schema.Tender;
  DesignationReport: Schema.DesignationReport;
  GasService: Schema.GasService;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"projectCode":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Project'], {"enterprise":{"promiseStanding":{"mayPromise":true,"reasons":true}}}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"enterprise":{"promiseStanding":{"mayPromise":true,"reasons":true}}}>
        | GraphQLRecursivePick<FederationTypes['Project'], {"enterprise":{"promiseStanding":{"mayPromise":true,"reasons":true}}}> ) );
  LandParcel:
    ( { __typename: 'LandParcel' }
    & GraphQLRecursivePick<FederationTypes['LandParcel'], {"parcelCode":true}> );
  RegionalAssessment:
    ( { __typename: 'RegionalAssessment' }
    & GraphQLRecursivePick<FederationTypes['RegionalAssessment'], {"id":true}> );
  UtilityConnection:
    ( { __typename: 'UtilityConnection' }
    & GraphQLRecursivePick<FederationTypes['UtilityConnection'], {"id":true}> );
  ExternalLine:
    ( { __typename: 'ExternalLine' }
    & GraphQLRecursivePick<FederationTypes['ExternalLine'], {"id":true}> );
  JointProcedure:
    ( { __typename: 'JointProcedure' }
    & GraphQLRecursivePick<FederationTypes['JointProcedure'], {"id":true}> );
  MergedProcedure:
    ( { __typename: 'MergedProcedure' }
    & GraphQLRecursivePick<FederationTypes['MergedProcedure'], {"id":true}> );
  ProjectIssue:
    ( { __typename: 'ProjectIssue' }
    & GraphQLRecursivePick<FederationTypes['ProjectIssue'], {"id":true}> );
  MeetingTask:
    ( { __typename: 'MeetingTask' }
    & GraphQLRecursivePick<FederationTypes['MeetingTask'], {"id":true}> );
  EfficiencyInspection:
    ( { __typename: 'EfficiencyInspection' }
    & GraphQLRecursivePick<FederationTypes['EfficiencyInspection'], {"id":true}> );
  SupervisionOrder:
    ( { __typename: 'SupervisionOrder' }
    & GraphQLRecursivePick<FederationTypes['SupervisionOrder'], {"id":true}> );
  Tender:
    ( { __typename: 'Tender' }
    & GraphQLRecursivePick<FederationTypes['Tender'], {"id":true}> );
  DesignationReport:
    ( { __typename: 'DesignationReport' }
    & GraphQLRecursivePick<FederationTypes['DesignationReport'], {"id":true}> );
  GasService:
    ( { __typename: 'GasService' }
    & GraphQLRecursivePick<FederationTypes['GasService'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ExternalLineResult:
    | ( ExternalLineRow )
    | ( Refusal )
  ;
  OutageNoticeResult:
    | ( OutageNoticeRow )
    | ( Refusal )
  ;
  UtilityConnectionResult:
    | ( UtilityConnectionRow )
    | ( Refusal )
  ;
  LandParcelResult:
    | ( LandParcelRow )
    | ( Refusal )
  ;
  RegionalAssessmentResult:
    | ( RegionalAssessmentRow )
    | ( Refusal )
  ;
  ProjectResult:
    | ( ProjectRow )
    | ( Refusal )
  ;
  InvestmentMatterListResult:
    | ( InvestmentMatterListRow )
    | ( Refusal )
  ;
  ProjectMatterResult:
    | ( ProjectMatterRow )
    | ( Refusal )
  ;
  JointProcedureResult:
    | ( JointProcedureRow )
    | ( Refusal )
  ;
  MergedProcedureResult:
    | ( MergedProcedureRow )
    | ( Refusal )
  ;
  ApprovalResultReport:
    | ( ApprovalResultRow )
    | ( Refusal )
  ;
  TypicalCaseResult:
    | ( TypicalCaseRow )
    | ( Refusal )
  ;
  DesignerLiabilityResult:
    | ( DesignerLiabilityRow )
    | ( Refusal )
  ;
  ToleranceListResult:
    | ( ToleranceListRow )
    | ( Refusal )
  ;
  MajorProjectResult:
    | ( MajorProjectRow )
    | ( Refusal )
  ;
  ProjectAdoptionResult:
    | ( ProjectAdoptionRow )
    | ( Refusal )
  ;
  ProjectMilestonesResult:
    | ( Saying<Schema.ProjectMilestones> )
    | ( Refusal )
  ;
  ProjectIssueResult:
    | ( ProjectIssueRow )
    | ( Refusal )
  ;
  CoordinationMeetingResult:
    | ( CoordinationMeetingRow )
    | ( Refusal )
  ;
  MeetingTaskResult:
    | ( MeetingTaskRow )
    | ( Refusal )
  ;
  EfficiencyInspectionResult:
    | ( EfficiencyInspectionRow )
    | ( Refusal )
  ;
  SupervisionOrderResult:
    | ( SupervisionOrderRow )
    | ( Refusal )
  ;
  ProjectAgentResult:
    | ( ProjectAgentRow )
    | ( Refusal )
  ;
  AgentContactResult:
    | ( AgentContactRow )
    | ( Refusal )
  ;
  TenderResult:
    | ( TenderRow )
    | ( Refusal )
  ;
  LandQuotaPlanResult:
    | ( LandQuotaPlanRow )
    | ( Refusal )
  ;
  UtilityProjectResult:
    | ( UtilityProjectRow )
    | ( Refusal )
  ;
  DesignationReportResult:
    | ( DesignationReportRow )
    | ( Refusal )
  ;
  GasServiceResult:
    | ( GasServiceRow )
    | ( Refusal )
  ;
  ForbiddenAreaRegisterResult:
    | ( ForbiddenAreaRegisterRow )
    | ( Refusal )
  ;
  PowerReliabilityResult:
    | ( Saying<Omit<Schema.PowerReliability, 'zone' | 'reasons'> & { zone: _RefType['String'], reasons: Array<_RefType['String']> }> )
    | ( Refusal )
  ;
  UtilityStandardResult:
    | ( UtilityStandardRow )
    | ( Refusal )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CreditCode: ResolverTypeWrapper<Saying<Schema.Scalars['CreditCode']['output']>>;
  ProjectCode: ResolverTypeWrapper<Saying<Schema.Scalars['ProjectCode']['output']>>;
  Date: ResolverTypeWrapper<Saying<Schema.Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Saying<Schema.Scalars['DateTime']['output']>>;
  Yuan: ResolverTypeWrapper<Saying<Schema.Scalars['Yuan']['output']>>;
  PageInfo: ResolverTypeWrapper<Saying<Omit<Schema.PageInfo, 'startCursor' | 'endCursor'> & { startCursor?: Schema.Maybe<ResolversTypes['String']>, endCursor?: Schema.Maybe<ResolversTypes['String']> }>>;
  Boolean: ResolverTypeWrapper<Saying<Schema.Scalars['Boolean']['output']>>;
  Text: ResolverTypeWrapper<Saying<Omit<Schema.Text, 'zh' | 'en'> & { zh: ResolversTypes['String'], en: ResolversTypes['String'] }>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RuleReference: ResolverTypeWrapper<Saying<Omit<Schema.RuleReference, 'code' | 'clause' | 'zone'> & { code: ResolversTypes['String'], clause: ResolversTypes['String'], zone?: Schema.Maybe<ResolversTypes['String']> }>>;
  ClockReading: ResolverTypeWrapper<Saying<Omit<Schema.ClockReading, 'explanation'> & { explanation: ResolversTypes['String'] }>>;
  Float: ResolverTypeWrapper<Saying<Schema.Scalars['Float']['output']>>;
  ClockLight: ResolverTypeWrapper<Saying<Schema.ClockLight>>;
  MaskedString: ResolverTypeWrapper<Saying<Omit<Schema.MaskedString, 'value' | 'reason'> & { value: ResolversTypes['String'], reason: ResolversTypes['String'] }>>;
  Blocker: ResolverTypeWrapper<Blocker>;
  JSON: ResolverTypeWrapper<Saying<Schema.Scalars['JSON']['output']>>;
  Decision: ResolverTypeWrapper<Explanation>;
  ID: ResolverTypeWrapper<Saying<Schema.Scalars['ID']['output']>>;
  ToConfirm: ResolverTypeWrapper<Saying<Schema.ToConfirm>>;
  Remedy: ResolverTypeWrapper<Saying<Schema.Remedy>>;
  RemedyKind: ResolverTypeWrapper<Saying<Schema.RemedyKind>>;
  DecisionConnection: ResolverTypeWrapper<Saying<Omit<Schema.DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DecisionEdge']>, nodes: Array<ResolversTypes['Decision']> }>>;
  DecisionEdge: ResolverTypeWrapper<Saying<Omit<Schema.DecisionEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Decision'] }>>;
  ToleranceDebt: ResolverTypeWrapper<ToleranceDebtRow>;
  AvailableStep: ResolverTypeWrapper<AvailableStep>;
  NeededInput: ResolverTypeWrapper<Saying<Omit<Schema.NeededInput, 'name' | 'type'> & { name: ResolversTypes['String'], type: ResolversTypes['String'] }>>;
  NeededValue: ResolverTypeWrapper<Saying<Omit<Schema.NeededValue, 'value'> & { value: ResolversTypes['String'] }>>;
  OwedItem: ResolverTypeWrapper<Saying<Omit<Schema.OwedItem, 'name'> & { name: ResolversTypes['String'] }>>;
  ToleranceKind: ResolverTypeWrapper<Saying<Schema.ToleranceKind>>;
  ToleranceStatus: ResolverTypeWrapper<Saying<Schema.ToleranceStatus>>;
  CacheControlScope: ResolverTypeWrapper<Saying<Schema.CacheControlScope>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Enterprise: ResolverTypeWrapper<EnterpriseKey>;
  PromiseStanding: ResolverTypeWrapper<Saying<Omit<Schema.PromiseStanding, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  Project: ResolverTypeWrapper<ProjectRow>;
  SubmittedDocument: ResolverTypeWrapper<Saying<Omit<Schema.SubmittedDocument, 'code' | 'contentHash'> & { code: ResolversTypes['String'], contentHash: ResolversTypes['String'] }>>;
  ExternalLinePermits: ResolverTypeWrapper<Saying<Schema.ExternalLinePermits>>;
  ExternalLinePermitItem: ResolverTypeWrapper<Saying<Omit<Schema.ExternalLinePermitItem, 'code' | 'title' | 'agency'> & { code: ResolversTypes['String'], title: ResolversTypes['String'], agency: ResolversTypes['String'] }>>;
  LandPermitDocuments: ResolverTypeWrapper<Saying<Schema.LandPermitDocuments>>;
  RequiredDocument: ResolverTypeWrapper<Saying<Omit<Schema.RequiredDocument, 'code' | 'title'> & { code: ResolversTypes['String'], title: ResolversTypes['String'] }>>;
  LandParcel: ResolverTypeWrapper<LandParcelRow>;
  LandPurpose: ResolverTypeWrapper<Saying<Schema.LandPurpose>>;
  LandParcelState: ResolverTypeWrapper<Saying<Schema.LandParcelState>>;
  LandReadinessCheck: ResolverTypeWrapper<Saying<Omit<Schema.LandReadinessCheck, 'code' | 'title' | 'note'> & { code: ResolversTypes['String'], title: ResolversTypes['String'], note?: Schema.Maybe<ResolversTypes['String']> }>>;
  LandUseControl: ResolverTypeWrapper<Saying<Schema.LandUseControl>>;
  LandChecklist: ResolverTypeWrapper<Saying<Omit<Schema.LandChecklist, 'sharedResults'> & { sharedResults: Array<ResolversTypes['SharedResult']> }>>;
  SurveyFinding: ResolverTypeWrapper<Saying<Omit<Schema.SurveyFinding, 'finding' | 'reportHash'> & { finding: ResolversTypes['String'], reportHash: ResolversTypes['String'] }>>;
  SurveyKind: ResolverTypeWrapper<Saying<Schema.SurveyKind>>;
  SharedResult: ResolverTypeWrapper<Saying<Omit<Schema.SharedResult, 'code' | 'title' | 'assessments'> & { code: ResolversTypes['String'], title: ResolversTypes['String'], assessments: Array<ResolversTypes['RegionalAssessment']> }>>;
  AdditionalFloorAreaFee: ResolverTypeWrapper<Saying<Omit<Schema.AdditionalFloorAreaFee, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  LandParcelConnection: ResolverTypeWrapper<Saying<Omit<Schema.LandParcelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LandParcelEdge']>, nodes: Array<ResolversTypes['LandParcel']> }>>;
  LandParcelEdge: ResolverTypeWrapper<Saying<Omit<Schema.LandParcelEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['LandParcel'] }>>;
  ExemptAssessments: ResolverTypeWrapper<Saying<Omit<Schema.ExemptAssessments, 'park' | 'exempt' | 'remaining'> & { park?: Schema.Maybe<ResolversTypes['String']>, exempt: Array<ResolversTypes['ExemptAssessment']>, remaining: Array<ResolversTypes['ExemptAssessment']> }>>;
  ExemptAssessment: ResolverTypeWrapper<Saying<Omit<Schema.ExemptAssessment, 'type' | 'title' | 'reasons' | 'assessment'> & { type: ResolversTypes['String'], title: ResolversTypes['String'], reasons: Array<ResolversTypes['String']>, assessment?: Schema.Maybe<ResolversTypes['RegionalAssessment']> }>>;
  RegionalAssessment: ResolverTypeWrapper<RegionalAssessmentRow>;
  RegionalAssessmentConnection: ResolverTypeWrapper<Saying<Omit<Schema.RegionalAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegionalAssessmentEdge']>, nodes: Array<ResolversTypes['RegionalAssessment']> }>>;
  RegionalAssessmentEdge: ResolverTypeWrapper<Saying<Omit<Schema.RegionalAssessmentEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['RegionalAssessment'] }>>;
  ProjectFacts: ResolverTypeWrapper<Saying<Omit<Schema.ProjectFacts, 'planningClass' | 'industryDivision'> & { planningClass?: Schema.Maybe<ResolversTypes['String']>, industryDivision?: Schema.Maybe<ResolversTypes['String']> }>>;
  ProjectNature: ResolverTypeWrapper<Saying<Schema.ProjectNature>>;
  FireSafetyClass: ResolverTypeWrapper<Saying<Schema.FireSafetyClass>>;
  PermitRequirements: ResolverTypeWrapper<Saying<Omit<Schema.PermitRequirements, 'risk' | 'permits'> & { risk: ResolversTypes['ProjectRisk'], permits: Array<ResolversTypes['PermitRequirement']> }>>;
  PermitRequirement: ResolverTypeWrapper<PermitRequirementRow>;
  ProjectPermit: ResolverTypeWrapper<Saying<Schema.ProjectPermit>>;
  ProjectRisk: ResolverTypeWrapper<ProjectRiskRow>;
  ProjectRiskClass: ResolverTypeWrapper<Saying<Schema.ProjectRiskClass>>;
  BuildThenVerify: ResolverTypeWrapper<BuildThenVerifyRow>;
  EnergyReview: ResolverTypeWrapper<EnergyReviewRow>;
  EnergyReviewMode: ResolverTypeWrapper<Saying<Schema.EnergyReviewMode>>;
  ProjectCategory: ResolverTypeWrapper<Saying<Schema.ProjectCategory>>;
  ProjectState: ResolverTypeWrapper<Saying<Schema.ProjectState>>;
  ProjectCaseStatus: ResolverTypeWrapper<Saying<Schema.ProjectCaseStatus>>;
  ProjectStage: ResolverTypeWrapper<ProjectStageRow>;
  StagePackage: ResolverTypeWrapper<StagePackageRow>;
  StageTask: ResolverTypeWrapper<StageTaskRow>;
  StageTaskStatus: ResolverTypeWrapper<Saying<Schema.StageTaskStatus>>;
  ProjectStageCode: ResolverTypeWrapper<Saying<Schema.ProjectStageCode>>;
  ProjectStageState: ResolverTypeWrapper<Saying<Schema.ProjectStageState>>;
  ProjectPause: ResolverTypeWrapper<Saying<Omit<Schema.ProjectPause, 'items' | 'late'> & { items?: Schema.Maybe<Array<ResolversTypes['String']>>, late?: Schema.Maybe<Array<ResolversTypes['String']>> }>>;
  ProjectPauseReason: ResolverTypeWrapper<Saying<Schema.ProjectPauseReason>>;
  SpecialProcedure: ResolverTypeWrapper<Saying<Schema.SpecialProcedure>>;
  ProjectConnection: ResolverTypeWrapper<Saying<Omit<Schema.ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>>;
  ProjectEdge: ResolverTypeWrapper<Saying<Omit<Schema.ProjectEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Project'] }>>;
  ProjectFilter: ResolverTypeWrapper<Saying<Schema.ProjectFilter>>;
  RegionalAssessmentFilter: ResolverTypeWrapper<Saying<Schema.RegionalAssessmentFilter>>;
  ApplyForProjectInput: ResolverTypeWrapper<Saying<Schema.ApplyForProjectInput>>;
  ProjectFactsInput: ResolverTypeWrapper<Saying<Schema.ProjectFactsInput>>;
  ProjectInput: ResolverTypeWrapper<Saying<Schema.ProjectInput>>;
  TellProjectFactsInput: ResolverTypeWrapper<Saying<Schema.TellProjectFactsInput>>;
  RequestProjectSupplementInput: ResolverTypeWrapper<Saying<Schema.RequestProjectSupplementInput>>;
  StartSpecialProcedureInput: ResolverTypeWrapper<Saying<Schema.StartSpecialProcedureInput>>;
  CompleteStageInput: ResolverTypeWrapper<Saying<Schema.CompleteStageInput>>;
  RejectProjectInput: ResolverTypeWrapper<Saying<Schema.RejectProjectInput>>;
  PublishRegionalAssessmentInput: ResolverTypeWrapper<Saying<Schema.PublishRegionalAssessmentInput>>;
  SubmitLandPermitDocumentsInput: ResolverTypeWrapper<Saying<Schema.SubmitLandPermitDocumentsInput>>;
  DocumentInput: ResolverTypeWrapper<Saying<Schema.DocumentInput>>;
  RegisterLandParcelInput: ResolverTypeWrapper<Saying<Schema.RegisterLandParcelInput>>;
  RecordLandCheckInput: ResolverTypeWrapper<Saying<Schema.RecordLandCheckInput>>;
  RecordSurveyFindingInput: ResolverTypeWrapper<Saying<Schema.RecordSurveyFindingInput>>;
  MarkStandardLandInput: ResolverTypeWrapper<Saying<Schema.MarkStandardLandInput>>;
  SupplyLandParcelInput: ResolverTypeWrapper<Saying<Schema.SupplyLandParcelInput>>;
  LandUseInput: ResolverTypeWrapper<Saying<Schema.LandUseInput>>;
  UtilityConnection: ResolverTypeWrapper<UtilityConnectionRow>;
  UtilityKind: ResolverTypeWrapper<Saying<Schema.UtilityKind>>;
  UtilityClass: ResolverTypeWrapper<Saying<Schema.UtilityClass>>;
  ConnectionArea: ResolverTypeWrapper<Saying<Schema.ConnectionArea>>;
  SizeClass: ResolverTypeWrapper<Saying<Schema.SizeClass>>;
  UtilityCaseStatus: ResolverTypeWrapper<Saying<Schema.UtilityCaseStatus>>;
  ConnectionCost: ResolverTypeWrapper<Saying<Omit<Schema.ConnectionCost, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  UtilityConnectionConnection: ResolverTypeWrapper<Saying<Omit<Schema.UtilityConnectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UtilityConnectionEdge']>, nodes: Array<ResolversTypes['UtilityConnection']> }>>;
  UtilityConnectionEdge: ResolverTypeWrapper<Saying<Omit<Schema.UtilityConnectionEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['UtilityConnection'] }>>;
  ApplyForUtilityInput: ResolverTypeWrapper<Saying<Schema.ApplyForUtilityInput>>;
  UtilityInput: ResolverTypeWrapper<Saying<Schema.UtilityInput>>;
  ExternalLine: ResolverTypeWrapper<ExternalLineRow>;
  ExternalLineMode: ResolverTypeWrapper<Saying<Schema.ExternalLineMode>>;
  ExternalLineState: ResolverTypeWrapper<Saying<Schema.ExternalLineState>>;
  SparedLinePermit: ResolverTypeWrapper<Saying<Omit<Schema.SparedLinePermit, 'permit' | 'reason'> & { permit: ResolversTypes['String'], reason: ResolversTypes['String'] }>>;
  ExternalLinePermitTask: ResolverTypeWrapper<ExternalLinePermitTaskRow>;
  ExternalLinePermitStatus: ResolverTypeWrapper<Saying<Schema.ExternalLinePermitStatus>>;
  ExternalLineConnection: ResolverTypeWrapper<Saying<Omit<Schema.ExternalLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExternalLineEdge']>, nodes: Array<ResolversTypes['ExternalLine']> }>>;
  ExternalLineEdge: ResolverTypeWrapper<Saying<Omit<Schema.ExternalLineEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ExternalLine'] }>>;
  OutageNotice: ResolverTypeWrapper<OutageNoticeRow>;
  OutageNoticeConnection: ResolverTypeWrapper<Saying<Omit<Schema.OutageNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OutageNoticeEdge']>, nodes: Array<ResolversTypes['OutageNotice']> }>>;
  OutageNoticeEdge: ResolverTypeWrapper<Saying<Omit<Schema.OutageNoticeEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['OutageNotice'] }>>;
  LineOutages: ResolverTypeWrapper<Saying<Omit<Schema.LineOutages, 'zone' | 'line'> & { zone: ResolversTypes['String'], line: ResolversTypes['String'] }>>;
  ExcavationWorks: ResolverTypeWrapper<Saying<Schema.ExcavationWorks>>;
  ExcavationNeed: ResolverTypeWrapper<Saying<Omit<Schema.ExcavationNeed, 'reasons' | 'areas'> & { reasons: Array<ResolversTypes['String']>, areas: Array<ResolversTypes['String']> }>>;
  ApplyForExternalLineInput: ResolverTypeWrapper<Saying<Schema.ApplyForExternalLineInput>>;
  WithoutLinePermitInput: ResolverTypeWrapper<Saying<Schema.WithoutLinePermitInput>>;
  EndExternalLinePermitInput: ResolverTypeWrapper<Saying<Schema.EndExternalLinePermitInput>>;
  NoticeOutageInput: ResolverTypeWrapper<Saying<Schema.NoticeOutageInput>>;
  ExternalLineResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExternalLineResult']>>;
  OutageNoticeResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OutageNoticeResult']>>;
  UtilityConnectionResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UtilityConnectionResult']>>;
  LandParcelResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LandParcelResult']>>;
  RegionalAssessmentResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegionalAssessmentResult']>>;
  ProjectResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectResult']>>;
  EndStageTaskInput: ResolverTypeWrapper<Saying<Schema.EndStageTaskInput>>;
  InvestmentMatterList: ResolverTypeWrapper<InvestmentMatterListRow>;
  InvestmentMatter: ResolverTypeWrapper<Saying<Omit<Schema.InvestmentMatter, 'code' | 'title' | 'department' | 'basis'> & { code: ResolversTypes['String'], title: ResolversTypes['String'], department: ResolversTypes['String'], basis: ResolversTypes['String'] }>>;
  MatterDemandCheck: ResolverTypeWrapper<Saying<Omit<Schema.MatterDemandCheck, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  ProjectMatter: ResolverTypeWrapper<ProjectMatterRow>;
  PublishInvestmentMattersInput: ResolverTypeWrapper<Saying<Schema.PublishInvestmentMattersInput>>;
  InvestmentMatterInput: ResolverTypeWrapper<Saying<Schema.InvestmentMatterInput>>;
  AcceptProjectMatterInput: ResolverTypeWrapper<Saying<Schema.AcceptProjectMatterInput>>;
  InvestmentMatterListResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvestmentMatterListResult']>>;
  ProjectMatterResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectMatterResult']>>;
  JointProcedure: ResolverTypeWrapper<JointProcedureRow>;
  JointProcedureKind: ResolverTypeWrapper<Saying<Schema.JointProcedureKind>>;
  MemberOpinion: ResolverTypeWrapper<Saying<Omit<Schema.MemberOpinion, 'member' | 'title' | 'agency' | 'comment'> & { member: ResolversTypes['String'], title: ResolversTypes['String'], agency: ResolversTypes['String'], comment?: Schema.Maybe<ResolversTypes['String']> }>>;
  MergedProcedure: ResolverTypeWrapper<MergedProcedureRow>;
  MergedProcedureKind: ResolverTypeWrapper<Saying<Schema.MergedProcedureKind>>;
  ApplyForJointProcedureInput: ResolverTypeWrapper<Saying<Schema.ApplyForJointProcedureInput>>;
  JointProcedureInput: ResolverTypeWrapper<Saying<Schema.JointProcedureInput>>;
  GiveJointOpinionInput: ResolverTypeWrapper<Saying<Schema.GiveJointOpinionInput>>;
  ApplyForMergedProcedureInput: ResolverTypeWrapper<Saying<Schema.ApplyForMergedProcedureInput>>;
  MergedProcedureInput: ResolverTypeWrapper<Saying<Schema.MergedProcedureInput>>;
  CompleteMergedProcedureInput: ResolverTypeWrapper<Saying<Schema.CompleteMergedProcedureInput>>;
  JointProcedureResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointProcedureResult']>>;
  MergedProcedureResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergedProcedureResult']>>;
  ApprovalResult: ResolverTypeWrapper<ApprovalResultRow>;
  ApprovalAnomaly: ResolverTypeWrapper<Saying<Omit<Schema.ApprovalAnomaly, 'kind' | 'title' | 'reason'> & { kind: ResolversTypes['String'], title: ResolversTypes['String'], reason: ResolversTypes['String'] }>>;
  ApprovalResultConnection: ResolverTypeWrapper<Saying<Omit<Schema.ApprovalResultConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApprovalResultEdge']>, nodes: Array<ResolversTypes['ApprovalResult']> }>>;
  ApprovalResultEdge: ResolverTypeWrapper<Saying<Omit<Schema.ApprovalResultEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ApprovalResult'] }>>;
  TypicalCase: ResolverTypeWrapper<TypicalCaseRow>;
  TypicalCaseConnection: ResolverTypeWrapper<Saying<Omit<Schema.TypicalCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TypicalCaseEdge']>, nodes: Array<ResolversTypes['TypicalCase']> }>>;
  TypicalCaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.TypicalCaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['TypicalCase'] }>>;
  DrawingReviewClass: ResolverTypeWrapper<DrawingReviewClassRow>;
  DrawingReviewWay: ResolverTypeWrapper<Saying<Schema.DrawingReviewWay>>;
  DesignerLiability: ResolverTypeWrapper<DesignerLiabilityRow>;
  DesignerRole: ResolverTypeWrapper<Saying<Schema.DesignerRole>>;
  DesignerLiabilityConnection: ResolverTypeWrapper<Saying<Omit<Schema.DesignerLiabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DesignerLiabilityEdge']>, nodes: Array<ResolversTypes['DesignerLiability']> }>>;
  DesignerLiabilityEdge: ResolverTypeWrapper<Saying<Omit<Schema.DesignerLiabilityEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['DesignerLiability'] }>>;
  ReportApprovalResultInput: ResolverTypeWrapper<Saying<Schema.ReportApprovalResultInput>>;
  PublishTypicalCaseInput: ResolverTypeWrapper<Saying<Schema.PublishTypicalCaseInput>>;
  RecordDesignerLiabilityInput: ResolverTypeWrapper<Saying<Schema.RecordDesignerLiabilityInput>>;
  ApprovalResultReport: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApprovalResultReport']>>;
  TypicalCaseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TypicalCaseResult']>>;
  DesignerLiabilityResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DesignerLiabilityResult']>>;
  LandPlanningReview: ResolverTypeWrapper<Saying<Omit<Schema.LandPlanningReview, 'silent'> & { silent: Array<ResolversTypes['String']> }>>;
  PlanningOpinion: ResolverTypeWrapper<Saying<Omit<Schema.PlanningOpinion, 'party' | 'title' | 'comment'> & { party: ResolversTypes['String'], title: ResolversTypes['String'], comment?: Schema.Maybe<ResolversTypes['String']> }>>;
  EarlierPlanningOpinion: ResolverTypeWrapper<Saying<Omit<Schema.EarlierPlanningOpinion, 'comment'> & { comment: ResolversTypes['String'] }>>;
  FastTrack: ResolverTypeWrapper<Saying<Omit<Schema.FastTrack, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  ToleranceList: ResolverTypeWrapper<ToleranceListRow>;
  ToleranceItem: ResolverTypeWrapper<Saying<Omit<Schema.ToleranceItem, 'matter' | 'mainMaterials' | 'deferrable'> & { matter: ResolversTypes['String'], mainMaterials: Array<ResolversTypes['String']>, deferrable: Array<ResolversTypes['String']> }>>;
  ToleranceItemKind: ResolverTypeWrapper<Saying<Schema.ToleranceItemKind>>;
  PublishToleranceListInput: ResolverTypeWrapper<Saying<Schema.PublishToleranceListInput>>;
  ToleranceItemInput: ResolverTypeWrapper<Saying<Schema.ToleranceItemInput>>;
  AcceptProjectWithToleranceInput: ResolverTypeWrapper<Saying<Schema.AcceptProjectWithToleranceInput>>;
  ProjectCommitment: ResolverTypeWrapper<Saying<Omit<Schema.ProjectCommitment, 'documentHash'> & { documentHash?: Schema.Maybe<ResolversTypes['String']> }>>;
  CommittedMatter: ResolverTypeWrapper<Saying<Omit<Schema.CommittedMatter, 'matter' | 'title'> & { matter: ResolversTypes['String'], title: ResolversTypes['String'] }>>;
  CommitmentFinding: ResolverTypeWrapper<Saying<Omit<Schema.CommitmentFinding, 'agency' | 'finding' | 'evidenceHash' | 'basis' | 'answer' | 'reason'> & { agency: ResolversTypes['String'], finding: ResolversTypes['String'], evidenceHash: ResolversTypes['String'], basis: ResolversTypes['String'], answer?: Schema.Maybe<ResolversTypes['String']>, reason?: Schema.Maybe<ResolversTypes['String']> }>>;
  CommitmentFindingState: ResolverTypeWrapper<Saying<Schema.CommitmentFindingState>>;
  ProjectCommitmentKind: ResolverTypeWrapper<Saying<Schema.ProjectCommitmentKind>>;
  FileProjectCommitmentInput: ResolverTypeWrapper<Saying<Schema.FileProjectCommitmentInput>>;
  QuestionProjectCommitmentInput: ResolverTypeWrapper<Saying<Schema.QuestionProjectCommitmentInput>>;
  AnswerCommitmentFindingInput: ResolverTypeWrapper<Saying<Schema.AnswerCommitmentFindingInput>>;
  DecideCommitmentFindingInput: ResolverTypeWrapper<Saying<Schema.DecideCommitmentFindingInput>>;
  BuildProjectFirstInput: ResolverTypeWrapper<Saying<Schema.BuildProjectFirstInput>>;
  SettleProjectDebtInput: ResolverTypeWrapper<Saying<Schema.SettleProjectDebtInput>>;
  RecordPlanningOpinionInput: ResolverTypeWrapper<Saying<Schema.RecordPlanningOpinionInput>>;
  ToleranceListResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ToleranceListResult']>>;
  MajorProjectKind: ResolverTypeWrapper<Saying<Schema.MajorProjectKind>>;
  MajorProject: ResolverTypeWrapper<MajorProjectRow>;
  MajorProjectProblems: ResolverTypeWrapper<Saying<Schema.MajorProjectProblems>>;
  MajorProjectConnection: ResolverTypeWrapper<Saying<Omit<Schema.MajorProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MajorProjectEdge']>, nodes: Array<ResolversTypes['MajorProject']> }>>;
  MajorProjectEdge: ResolverTypeWrapper<Saying<Omit<Schema.MajorProjectEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['MajorProject'] }>>;
  ProjectOfficial: ResolverTypeWrapper<Saying<Omit<Schema.ProjectOfficial, 'reference' | 'post'> & { reference: ResolversTypes['String'], post: ResolversTypes['String'] }>>;
  ProjectAdoption: ResolverTypeWrapper<ProjectAdoptionRow>;
  AdoptionStage: ResolverTypeWrapper<Saying<Omit<Schema.AdoptionStage, 'code' | 'title'> & { code: ResolversTypes['String'], title: ResolversTypes['String'] }>>;
  ProjectMilestone: ResolverTypeWrapper<Saying<Omit<Schema.ProjectMilestone, 'code' | 'title'> & { code: ResolversTypes['String'], title: ResolversTypes['String'] }>>;
  ProjectMilestones: ResolverTypeWrapper<Saying<Schema.ProjectMilestones>>;
  ProjectIssue: ResolverTypeWrapper<ProjectIssueRow>;
  ProjectIssueConnection: ResolverTypeWrapper<Saying<Omit<Schema.ProjectIssueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectIssueEdge']>, nodes: Array<ResolversTypes['ProjectIssue']> }>>;
  ProjectIssueEdge: ResolverTypeWrapper<Saying<Omit<Schema.ProjectIssueEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ProjectIssue'] }>>;
  ProjectLedgerEntry: ResolverTypeWrapper<ProjectLedgerEntryRow>;
  ProjectLedgerEntryConnection: ResolverTypeWrapper<Saying<Omit<Schema.ProjectLedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectLedgerEntryEdge']>, nodes: Array<ResolversTypes['ProjectLedgerEntry']> }>>;
  ProjectLedgerEntryEdge: ResolverTypeWrapper<Saying<Omit<Schema.ProjectLedgerEntryEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ProjectLedgerEntry'] }>>;
  ProjectBoardFilter: ResolverTypeWrapper<Saying<Schema.ProjectBoardFilter>>;
  ProjectBoard: ResolverTypeWrapper<Saying<Omit<Schema.ProjectBoard, 'zone' | 'projects'> & { zone: ResolversTypes['String'], projects: ResolversTypes['MajorProjectConnection'] }>>;
  BoardInventory: ResolverTypeWrapper<Saying<Schema.BoardInventory>>;
  BoardProgress: ResolverTypeWrapper<Saying<Schema.BoardProgress>>;
  BoardLedger: ResolverTypeWrapper<Saying<Schema.BoardLedger>>;
  CoordinationMeeting: ResolverTypeWrapper<CoordinationMeetingRow>;
  CoordinationMeetingConnection: ResolverTypeWrapper<Saying<Omit<Schema.CoordinationMeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CoordinationMeetingEdge']>, nodes: Array<ResolversTypes['CoordinationMeeting']> }>>;
  CoordinationMeetingEdge: ResolverTypeWrapper<Saying<Omit<Schema.CoordinationMeetingEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['CoordinationMeeting'] }>>;
  MeetingTask: ResolverTypeWrapper<MeetingTaskRow>;
  MeetingTaskConnection: ResolverTypeWrapper<Saying<Omit<Schema.MeetingTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MeetingTaskEdge']>, nodes: Array<ResolversTypes['MeetingTask']> }>>;
  MeetingTaskEdge: ResolverTypeWrapper<Saying<Omit<Schema.MeetingTaskEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['MeetingTask'] }>>;
  MeetingPeriod: ResolverTypeWrapper<Saying<Omit<Schema.MeetingPeriod, 'period'> & { period: ResolversTypes['String'] }>>;
  EfficiencyInspection: ResolverTypeWrapper<EfficiencyInspectionRow>;
  InspectedAspect: ResolverTypeWrapper<Saying<Omit<Schema.InspectedAspect, 'code' | 'title' | 'summary'> & { code: ResolversTypes['String'], title: ResolversTypes['String'], summary?: Schema.Maybe<ResolversTypes['String']> }>>;
  SupervisionOrder: ResolverTypeWrapper<SupervisionOrderRow>;
  ReturnedRectification: ResolverTypeWrapper<Saying<Omit<Schema.ReturnedRectification, 'rectification' | 'verification'> & { rectification?: Schema.Maybe<ResolversTypes['String']>, verification: ResolversTypes['String'] }>>;
  SupervisionOrderConnection: ResolverTypeWrapper<Saying<Omit<Schema.SupervisionOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupervisionOrderEdge']>, nodes: Array<ResolversTypes['SupervisionOrder']> }>>;
  SupervisionOrderEdge: ResolverTypeWrapper<Saying<Omit<Schema.SupervisionOrderEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['SupervisionOrder'] }>>;
  SupervisionOrderState: ResolverTypeWrapper<Saying<Schema.SupervisionOrderState>>;
  ProjectAgent: ResolverTypeWrapper<ProjectAgentRow>;
  AgentContact: ResolverTypeWrapper<AgentContactRow>;
  AgentContactConnection: ResolverTypeWrapper<Saying<Omit<Schema.AgentContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgentContactEdge']>, nodes: Array<ResolversTypes['AgentContact']> }>>;
  AgentContactEdge: ResolverTypeWrapper<Saying<Omit<Schema.AgentContactEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['AgentContact'] }>>;
  ZeroContact: ResolverTypeWrapper<Saying<Omit<Schema.ZeroContact, 'label' | 'note'> & { label: ResolversTypes['String'], note: ResolversTypes['String'] }>>;
  MarkMajorProjectInput: ResolverTypeWrapper<Saying<Schema.MarkMajorProjectInput>>;
  ProjectOfficialValue: ResolverTypeWrapper<Saying<Schema.ProjectOfficialValue>>;
  ClaimProjectInput: ResolverTypeWrapper<Saying<Schema.ClaimProjectInput>>;
  HandOverProjectInput: ResolverTypeWrapper<Saying<Schema.HandOverProjectInput>>;
  PlannedMilestoneValue: ResolverTypeWrapper<Saying<Schema.PlannedMilestoneValue>>;
  PlanMilestonesInput: ResolverTypeWrapper<Saying<Schema.PlanMilestonesInput>>;
  ReachMilestoneInput: ResolverTypeWrapper<Saying<Schema.ReachMilestoneInput>>;
  RaiseProjectIssueInput: ResolverTypeWrapper<Saying<Schema.RaiseProjectIssueInput>>;
  ResolveProjectIssueInput: ResolverTypeWrapper<Saying<Schema.ResolveProjectIssueInput>>;
  MeetingDecisionValue: ResolverTypeWrapper<Saying<Schema.MeetingDecisionValue>>;
  HoldCoordinationMeetingInput: ResolverTypeWrapper<Saying<Schema.HoldCoordinationMeetingInput>>;
  CompleteMeetingTaskInput: ResolverTypeWrapper<Saying<Schema.CompleteMeetingTaskInput>>;
  OpenEfficiencyInspectionInput: ResolverTypeWrapper<Saying<Schema.OpenEfficiencyInspectionInput>>;
  EfficiencyFindingValue: ResolverTypeWrapper<Saying<Schema.EfficiencyFindingValue>>;
  InspectAspectInput: ResolverTypeWrapper<Saying<Schema.InspectAspectInput>>;
  ReportRectificationInput: ResolverTypeWrapper<Saying<Schema.ReportRectificationInput>>;
  VerifyRectificationInput: ResolverTypeWrapper<Saying<Schema.VerifyRectificationInput>>;
  CloseEfficiencyInspectionInput: ResolverTypeWrapper<Saying<Schema.CloseEfficiencyInspectionInput>>;
  AssignProjectAgentInput: ResolverTypeWrapper<Saying<Schema.AssignProjectAgentInput>>;
  RecordAgentContactInput: ResolverTypeWrapper<Saying<Schema.RecordAgentContactInput>>;
  MajorProjectResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MajorProjectResult']>>;
  ProjectAdoptionResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectAdoptionResult']>>;
  ProjectMilestonesResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectMilestonesResult']>>;
  ProjectIssueResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectIssueResult']>>;
  CoordinationMeetingResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoordinationMeetingResult']>>;
  MeetingTaskResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MeetingTaskResult']>>;
  EfficiencyInspectionResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EfficiencyInspectionResult']>>;
  SupervisionOrderResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupervisionOrderResult']>>;
  ProjectAgentResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectAgentResult']>>;
  AgentContactResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgentContactResult']>>;
  Tender: ResolverTypeWrapper<TenderRow>;
  TenderState: ResolverTypeWrapper<Saying<Schema.TenderState>>;
  TenderStepCode: ResolverTypeWrapper<Saying<Schema.TenderStepCode>>;
  TenderStep: ResolverTypeWrapper<Saying<Schema.TenderStep>>;
  TenderOnlineRate: ResolverTypeWrapper<Saying<Omit<Schema.TenderOnlineRate, 'zone'> & { zone: ResolversTypes['String'] }>>;
  TenderTrail: ResolverTypeWrapper<Saying<Omit<Schema.TenderTrail, 'finding' | 'events'> & { finding: ResolversTypes['String'], events: Array<ResolversTypes['TenderEvent']> }>>;
  TenderEvent: ResolverTypeWrapper<TenderEventRow>;
  TenderSupervision: ResolverTypeWrapper<Saying<Omit<Schema.TenderSupervision, 'zone'> & { zone: ResolversTypes['String'] }>>;
  OpenTenderInput: ResolverTypeWrapper<Saying<Schema.OpenTenderInput>>;
  RecordTenderStepInput: ResolverTypeWrapper<Saying<Schema.RecordTenderStepInput>>;
  RecommendBiddersInput: ResolverTypeWrapper<Saying<Schema.RecommendBiddersInput>>;
  AwardTenderInput: ResolverTypeWrapper<Saying<Schema.AwardTenderInput>>;
  CancelTenderInput: ResolverTypeWrapper<Saying<Schema.CancelTenderInput>>;
  TenderResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TenderResult']>>;
  LandQuotaPlan: ResolverTypeWrapper<LandQuotaPlanRow>;
  PlanMilestone: ResolverTypeWrapper<Saying<Omit<Schema.PlanMilestone, 'code' | 'title'> & { code: ResolversTypes['String'], title: ResolversTypes['String'] }>>;
  PowerWorks: ResolverTypeWrapper<Saying<Omit<Schema.PowerWorks, 'zone'> & { zone: ResolversTypes['String'] }>>;
  UtilityProject: ResolverTypeWrapper<UtilityProjectRow>;
  PublishLandQuotaPlanInput: ResolverTypeWrapper<Saying<Schema.PublishLandQuotaPlanInput>>;
  UtilityMilestoneValue: ResolverTypeWrapper<Saying<Schema.UtilityMilestoneValue>>;
  RegisterUtilityProjectInput: ResolverTypeWrapper<Saying<Schema.RegisterUtilityProjectInput>>;
  ReachUtilityMilestoneInput: ResolverTypeWrapper<Saying<Schema.ReachUtilityMilestoneInput>>;
  LandQuotaPlanResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LandQuotaPlanResult']>>;
  UtilityProjectResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UtilityProjectResult']>>;
  DesignatedRole: ResolverTypeWrapper<Saying<Schema.DesignatedRole>>;
  DesignationReportState: ResolverTypeWrapper<Saying<Schema.DesignationReportState>>;
  DesignationReport: ResolverTypeWrapper<DesignationReportRow>;
  DesignationReportConnection: ResolverTypeWrapper<Saying<Omit<Schema.DesignationReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DesignationReportEdge']>, nodes: Array<ResolversTypes['DesignationReport']> }>>;
  DesignationReportEdge: ResolverTypeWrapper<Saying<Omit<Schema.DesignationReportEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['DesignationReport'] }>>;
  GasServiceKind: ResolverTypeWrapper<Saying<Schema.GasServiceKind>>;
  GasService: ResolverTypeWrapper<GasServiceRow>;
  GasServiceConnection: ResolverTypeWrapper<Saying<Omit<Schema.GasServiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GasServiceEdge']>, nodes: Array<ResolversTypes['GasService']> }>>;
  GasServiceEdge: ResolverTypeWrapper<Saying<Omit<Schema.GasServiceEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['GasService'] }>>;
  RejectUtilityInput: ResolverTypeWrapper<Saying<Schema.RejectUtilityInput>>;
  WithdrawUtilityInput: ResolverTypeWrapper<Saying<Schema.WithdrawUtilityInput>>;
  WithdrawExternalLineInput: ResolverTypeWrapper<Saying<Schema.WithdrawExternalLineInput>>;
  DemandExternalLinePermitInput: ResolverTypeWrapper<Saying<Schema.DemandExternalLinePermitInput>>;
  RevokeExternalLineInput: ResolverTypeWrapper<Saying<Schema.RevokeExternalLineInput>>;
  ReportDesignationInput: ResolverTypeWrapper<Saying<Schema.ReportDesignationInput>>;
  EndDesignationReportInput: ResolverTypeWrapper<Saying<Schema.EndDesignationReportInput>>;
  TransferGasAccountInput: ResolverTypeWrapper<Saying<Schema.TransferGasAccountInput>>;
  BookSafetyCheckInput: ResolverTypeWrapper<Saying<Schema.BookSafetyCheckInput>>;
  CompleteGasServiceInput: ResolverTypeWrapper<Saying<Schema.CompleteGasServiceInput>>;
  DesignationReportResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DesignationReportResult']>>;
  GasServiceResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GasServiceResult']>>;
  ForbiddenAreaRegister: ResolverTypeWrapper<ForbiddenAreaRegisterRow>;
  ForbiddenArea: ResolverTypeWrapper<Saying<Omit<Schema.ForbiddenArea, 'code' | 'title' | 'ground'> & { code: ResolversTypes['String'], title: ResolversTypes['String'], ground: ResolversTypes['String'] }>>;
  RoadStretch: ResolverTypeWrapper<Saying<Omit<Schema.RoadStretch, 'road'> & { road: ResolversTypes['String'] }>>;
  GeoPoint: ResolverTypeWrapper<Saying<Schema.GeoPoint>>;
  RoadStretchInput: ResolverTypeWrapper<Saying<Schema.RoadStretchInput>>;
  GeoPointInput: ResolverTypeWrapper<Saying<Schema.GeoPointInput>>;
  WorksPlaceInput: ResolverTypeWrapper<Saying<Schema.WorksPlaceInput>>;
  PublishForbiddenAreasInput: ResolverTypeWrapper<Saying<Schema.PublishForbiddenAreasInput>>;
  ForbiddenAreaInput: ResolverTypeWrapper<Saying<Schema.ForbiddenAreaInput>>;
  ForbiddenAreaRegisterResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForbiddenAreaRegisterResult']>>;
  LandUseIndicator: ResolverTypeWrapper<Saying<Schema.LandUseIndicator>>;
  LandUseComparison: ResolverTypeWrapper<Saying<Schema.LandUseComparison>>;
  LandUseItem: ResolverTypeWrapper<Saying<Omit<Schema.LandUseItem, 'threshold' | 'figure'> & { threshold: ResolversTypes['String'], figure?: Schema.Maybe<ResolversTypes['String']> }>>;
  LandUseEnding: ResolverTypeWrapper<Saying<Schema.LandUseEnding>>;
  EarlierSupply: ResolverTypeWrapper<Saying<Schema.EarlierSupply>>;
  PlaceProjectOnParcelInput: ResolverTypeWrapper<Saying<Schema.PlaceProjectOnParcelInput>>;
  VerifyLandUseInput: ResolverTypeWrapper<Saying<Schema.VerifyLandUseInput>>;
  ReturnLandParcelInput: ResolverTypeWrapper<Saying<Schema.ReturnLandParcelInput>>;
  TransferLandParcelInput: ResolverTypeWrapper<Saying<Schema.TransferLandParcelInput>>;
  PowerReliability: ResolverTypeWrapper<Saying<Omit<Schema.PowerReliability, 'zone' | 'reasons'> & { zone: ResolversTypes['String'], reasons: Array<ResolversTypes['String']> }>>;
  ReliabilityFigure: ResolverTypeWrapper<Saying<Omit<Schema.ReliabilityFigure, 'code'> & { code: ResolversTypes['String'] }>>;
  RecordPowerReliabilityInput: ResolverTypeWrapper<Saying<Schema.RecordPowerReliabilityInput>>;
  PowerReliabilityResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PowerReliabilityResult']>>;
  ConnectionAverage: ResolverTypeWrapper<Saying<Schema.ConnectionAverage>>;
  UtilityStandard: ResolverTypeWrapper<UtilityStandardRow>;
  SettleUtilityDebtInput: ResolverTypeWrapper<Saying<Schema.SettleUtilityDebtInput>>;
  PublishUtilityStandardInput: ResolverTypeWrapper<Saying<Schema.PublishUtilityStandardInput>>;
  UtilityStandardResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UtilityStandardResult']>>;
  Int: ResolverTypeWrapper<Saying<Schema.Scalars['Int']['output']>>;
  String: ResolverTypeWrapper<Spoken>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreditCode: Saying<Schema.Scalars['CreditCode']['output']>;
  ProjectCode: Saying<Schema.Scalars['ProjectCode']['output']>;
  Date: Saying<Schema.Scalars['Date']['output']>;
  DateTime: Saying<Schema.Scalars['DateTime']['output']>;
  Yuan: Saying<Schema.Scalars['Yuan']['output']>;
  PageInfo: Saying<Omit<Schema.PageInfo, 'startCursor' | 'endCursor'> & { startCursor?: Schema.Maybe<ResolversParentTypes['String']>, endCursor?: Schema.Maybe<ResolversParentTypes['String']> }>;
  Boolean: Saying<Schema.Scalars['Boolean']['output']>;
  Text: Saying<Omit<Schema.Text, 'zh' | 'en'> & { zh: ResolversParentTypes['String'], en: ResolversParentTypes['String'] }>;
  Refusal: Refusal;
  RuleReference: Saying<Omit<Schema.RuleReference, 'code' | 'clause' | 'zone'> & { code: ResolversParentTypes['String'], clause: ResolversParentTypes['String'], zone?: Schema.Maybe<ResolversParentTypes['String']> }>;
  ClockReading: Saying<Omit<Schema.ClockReading, 'explanation'> & { explanation: ResolversParentTypes['String'] }>;
  Float: Saying<Schema.Scalars['Float']['output']>;
  MaskedString: Saying<Omit<Schema.MaskedString, 'value' | 'reason'> & { value: ResolversParentTypes['String'], reason: ResolversParentTypes['String'] }>;
  Blocker: Blocker;
  JSON: Saying<Schema.Scalars['JSON']['output']>;
  Decision: Explanation;
  ID: Saying<Schema.Scalars['ID']['output']>;
  ToConfirm: Saying<Schema.ToConfirm>;
  Remedy: Saying<Schema.Remedy>;
  DecisionConnection: Saying<Omit<Schema.DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DecisionEdge']>, nodes: Array<ResolversParentTypes['Decision']> }>;
  DecisionEdge: Saying<Omit<Schema.DecisionEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Decision'] }>;
  ToleranceDebt: ToleranceDebtRow;
  AvailableStep: AvailableStep;
  NeededInput: Saying<Omit<Schema.NeededInput, 'name' | 'type'> & { name: ResolversParentTypes['String'], type: ResolversParentTypes['String'] }>;
  NeededValue: Saying<Omit<Schema.NeededValue, 'value'> & { value: ResolversParentTypes['String'] }>;
  OwedItem: Saying<Omit<Schema.OwedItem, 'name'> & { name: ResolversParentTypes['String'] }>;
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Enterprise: EnterpriseKey;
  PromiseStanding: Saying<Omit<Schema.PromiseStanding, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  Project: ProjectRow;
  SubmittedDocument: Saying<Omit<Schema.SubmittedDocument, 'code' | 'contentHash'> & { code: ResolversParentTypes['String'], contentHash: ResolversParentTypes['String'] }>;
  ExternalLinePermits: Saying<Schema.ExternalLinePermits>;
  ExternalLinePermitItem: Saying<Omit<Schema.ExternalLinePermitItem, 'code' | 'title' | 'agency'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'], agency: ResolversParentTypes['String'] }>;
  LandPermitDocuments: Saying<Schema.LandPermitDocuments>;
  RequiredDocument: Saying<Omit<Schema.RequiredDocument, 'code' | 'title'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'] }>;
  LandParcel: LandParcelRow;
  LandReadinessCheck: Saying<Omit<Schema.LandReadinessCheck, 'code' | 'title' | 'note'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'], note?: Schema.Maybe<ResolversParentTypes['String']> }>;
  LandUseControl: Saying<Schema.LandUseControl>;
  LandChecklist: Saying<Omit<Schema.LandChecklist, 'sharedResults'> & { sharedResults: Array<ResolversParentTypes['SharedResult']> }>;
  SurveyFinding: Saying<Omit<Schema.SurveyFinding, 'finding' | 'reportHash'> & { finding: ResolversParentTypes['String'], reportHash: ResolversParentTypes['String'] }>;
  SharedResult: Saying<Omit<Schema.SharedResult, 'code' | 'title' | 'assessments'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'], assessments: Array<ResolversParentTypes['RegionalAssessment']> }>;
  AdditionalFloorAreaFee: Saying<Omit<Schema.AdditionalFloorAreaFee, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  LandParcelConnection: Saying<Omit<Schema.LandParcelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LandParcelEdge']>, nodes: Array<ResolversParentTypes['LandParcel']> }>;
  LandParcelEdge: Saying<Omit<Schema.LandParcelEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['LandParcel'] }>;
  ExemptAssessments: Saying<Omit<Schema.ExemptAssessments, 'park' | 'exempt' | 'remaining'> & { park?: Schema.Maybe<ResolversParentTypes['String']>, exempt: Array<ResolversParentTypes['ExemptAssessment']>, remaining: Array<ResolversParentTypes['ExemptAssessment']> }>;
  ExemptAssessment: Saying<Omit<Schema.ExemptAssessment, 'type' | 'title' | 'reasons' | 'assessment'> & { type: ResolversParentTypes['String'], title: ResolversParentTypes['String'], reasons: Array<ResolversParentTypes['String']>, assessment?: Schema.Maybe<ResolversParentTypes['RegionalAssessment']> }>;
  RegionalAssessment: RegionalAssessmentRow;
  RegionalAssessmentConnection: Saying<Omit<Schema.RegionalAssessmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegionalAssessmentEdge']>, nodes: Array<ResolversParentTypes['RegionalAssessment']> }>;
  RegionalAssessmentEdge: Saying<Omit<Schema.RegionalAssessmentEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['RegionalAssessment'] }>;
  ProjectFacts: Saying<Omit<Schema.ProjectFacts, 'planningClass' | 'industryDivision'> & { planningClass?: Schema.Maybe<ResolversParentTypes['String']>, industryDivision?: Schema.Maybe<ResolversParentTypes['String']> }>;
  PermitRequirements: Saying<Omit<Schema.PermitRequirements, 'risk' | 'permits'> & { risk: ResolversParentTypes['ProjectRisk'], permits: Array<ResolversParentTypes['PermitRequirement']> }>;
  PermitRequirement: PermitRequirementRow;
  ProjectRisk: ProjectRiskRow;
  BuildThenVerify: BuildThenVerifyRow;
  EnergyReview: EnergyReviewRow;
  ProjectStage: ProjectStageRow;
  StagePackage: StagePackageRow;
  StageTask: StageTaskRow;
  ProjectPause: Saying<Omit<Schema.ProjectPause, 'items' | 'late'> & { items?: Schema.Maybe<Array<ResolversParentTypes['String']>>, late?: Schema.Maybe<Array<ResolversParentTypes['String']>> }>;
  ProjectConnection: Saying<Omit<Schema.ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> }>;
  ProjectEdge: Saying<Omit<Schema.ProjectEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Project'] }>;
  ProjectFilter: Saying<Schema.ProjectFilter>;
  RegionalAssessmentFilter: Saying<Schema.RegionalAssessmentFilter>;
  ApplyForProjectInput: Saying<Schema.ApplyForProjectInput>;
  ProjectFactsInput: Saying<Schema.ProjectFactsInput>;
  ProjectInput: Saying<Schema.ProjectInput>;
  TellProjectFactsInput: Saying<Schema.TellProjectFactsInput>;
  RequestProjectSupplementInput: Saying<Schema.RequestProjectSupplementInput>;
  StartSpecialProcedureInput: Saying<Schema.StartSpecialProcedureInput>;
  CompleteStageInput: Saying<Schema.CompleteStageInput>;
  RejectProjectInput: Saying<Schema.RejectProjectInput>;
  PublishRegionalAssessmentInput: Saying<Schema.PublishRegionalAssessmentInput>;
  SubmitLandPermitDocumentsInput: Saying<Schema.SubmitLandPermitDocumentsInput>;
  DocumentInput: Saying<Schema.DocumentInput>;
  RegisterLandParcelInput: Saying<Schema.RegisterLandParcelInput>;
  RecordLandCheckInput: Saying<Schema.RecordLandCheckInput>;
  RecordSurveyFindingInput: Saying<Schema.RecordSurveyFindingInput>;
  MarkStandardLandInput: Saying<Schema.MarkStandardLandInput>;
  SupplyLandParcelInput: Saying<Schema.SupplyLandParcelInput>;
  LandUseInput: Saying<Schema.LandUseInput>;
  UtilityConnection: UtilityConnectionRow;
  ConnectionCost: Saying<Omit<Schema.ConnectionCost, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  UtilityConnectionConnection: Saying<Omit<Schema.UtilityConnectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UtilityConnectionEdge']>, nodes: Array<ResolversParentTypes['UtilityConnection']> }>;
  UtilityConnectionEdge: Saying<Omit<Schema.UtilityConnectionEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['UtilityConnection'] }>;
  ApplyForUtilityInput: Saying<Schema.ApplyForUtilityInput>;
  UtilityInput: Saying<Schema.UtilityInput>;
  ExternalLine: ExternalLineRow;
  SparedLinePermit: Saying<Omit<Schema.SparedLinePermit, 'permit' | 'reason'> & { permit: ResolversParentTypes['String'], reason: ResolversParentTypes['String'] }>;
  ExternalLinePermitTask: ExternalLinePermitTaskRow;
  ExternalLineConnection: Saying<Omit<Schema.ExternalLineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExternalLineEdge']>, nodes: Array<ResolversParentTypes['ExternalLine']> }>;
  ExternalLineEdge: Saying<Omit<Schema.ExternalLineEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ExternalLine'] }>;
  OutageNotice: OutageNoticeRow;
  OutageNoticeConnection: Saying<Omit<Schema.OutageNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OutageNoticeEdge']>, nodes: Array<ResolversParentTypes['OutageNotice']> }>;
  OutageNoticeEdge: Saying<Omit<Schema.OutageNoticeEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['OutageNotice'] }>;
  LineOutages: Saying<Omit<Schema.LineOutages, 'zone' | 'line'> & { zone: ResolversParentTypes['String'], line: ResolversParentTypes['String'] }>;
  ExcavationNeed: Saying<Omit<Schema.ExcavationNeed, 'reasons' | 'areas'> & { reasons: Array<ResolversParentTypes['String']>, areas: Array<ResolversParentTypes['String']> }>;
  ApplyForExternalLineInput: Saying<Schema.ApplyForExternalLineInput>;
  WithoutLinePermitInput: Saying<Schema.WithoutLinePermitInput>;
  EndExternalLinePermitInput: Saying<Schema.EndExternalLinePermitInput>;
  NoticeOutageInput: Saying<Schema.NoticeOutageInput>;
  ExternalLineResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ExternalLineResult']>;
  OutageNoticeResult: Saying<ResolversUnionTypes<ResolversParentTypes>['OutageNoticeResult']>;
  UtilityConnectionResult: Saying<ResolversUnionTypes<ResolversParentTypes>['UtilityConnectionResult']>;
  LandParcelResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LandParcelResult']>;
  RegionalAssessmentResult: Saying<ResolversUnionTypes<ResolversParentTypes>['RegionalAssessmentResult']>;
  ProjectResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ProjectResult']>;
  EndStageTaskInput: Saying<Schema.EndStageTaskInput>;
  InvestmentMatterList: InvestmentMatterListRow;
  InvestmentMatter: Saying<Omit<Schema.InvestmentMatter, 'code' | 'title' | 'department' | 'basis'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'], department: ResolversParentTypes['String'], basis: ResolversParentTypes['String'] }>;
  MatterDemandCheck: Saying<Omit<Schema.MatterDemandCheck, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  ProjectMatter: ProjectMatterRow;
  PublishInvestmentMattersInput: Saying<Schema.PublishInvestmentMattersInput>;
  InvestmentMatterInput: Saying<Schema.InvestmentMatterInput>;
  AcceptProjectMatterInput: Saying<Schema.AcceptProjectMatterInput>;
  InvestmentMatterListResult: Saying<ResolversUnionTypes<ResolversParentTypes>['InvestmentMatterListResult']>;
  ProjectMatterResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ProjectMatterResult']>;
  JointProcedure: JointProcedureRow;
  MemberOpinion: Saying<Omit<Schema.MemberOpinion, 'member' | 'title' | 'agency' | 'comment'> & { member: ResolversParentTypes['String'], title: ResolversParentTypes['String'], agency: ResolversParentTypes['String'], comment?: Schema.Maybe<ResolversParentTypes['String']> }>;
  MergedProcedure: MergedProcedureRow;
  ApplyForJointProcedureInput: Saying<Schema.ApplyForJointProcedureInput>;
  JointProcedureInput: Saying<Schema.JointProcedureInput>;
  GiveJointOpinionInput: Saying<Schema.GiveJointOpinionInput>;
  ApplyForMergedProcedureInput: Saying<Schema.ApplyForMergedProcedureInput>;
  MergedProcedureInput: Saying<Schema.MergedProcedureInput>;
  CompleteMergedProcedureInput: Saying<Schema.CompleteMergedProcedureInput>;
  JointProcedureResult: Saying<ResolversUnionTypes<ResolversParentTypes>['JointProcedureResult']>;
  MergedProcedureResult: Saying<ResolversUnionTypes<ResolversParentTypes>['MergedProcedureResult']>;
  ApprovalResult: ApprovalResultRow;
  ApprovalAnomaly: Saying<Omit<Schema.ApprovalAnomaly, 'kind' | 'title' | 'reason'> & { kind: ResolversParentTypes['String'], title: ResolversParentTypes['String'], reason: ResolversParentTypes['String'] }>;
  ApprovalResultConnection: Saying<Omit<Schema.ApprovalResultConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApprovalResultEdge']>, nodes: Array<ResolversParentTypes['ApprovalResult']> }>;
  ApprovalResultEdge: Saying<Omit<Schema.ApprovalResultEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ApprovalResult'] }>;
  TypicalCase: TypicalCaseRow;
  TypicalCaseConnection: Saying<Omit<Schema.TypicalCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TypicalCaseEdge']>, nodes: Array<ResolversParentTypes['TypicalCase']> }>;
  TypicalCaseEdge: Saying<Omit<Schema.TypicalCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['TypicalCase'] }>;
  DrawingReviewClass: DrawingReviewClassRow;
  DesignerLiability: DesignerLiabilityRow;
  DesignerLiabilityConnection: Saying<Omit<Schema.DesignerLiabilityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DesignerLiabilityEdge']>, nodes: Array<ResolversParentTypes['DesignerLiability']> }>;
  DesignerLiabilityEdge: Saying<Omit<Schema.DesignerLiabilityEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['DesignerLiability'] }>;
  ReportApprovalResultInput: Saying<Schema.ReportApprovalResultInput>;
  PublishTypicalCaseInput: Saying<Schema.PublishTypicalCaseInput>;
  RecordDesignerLiabilityInput: Saying<Schema.RecordDesignerLiabilityInput>;
  ApprovalResultReport: Saying<ResolversUnionTypes<ResolversParentTypes>['ApprovalResultReport']>;
  TypicalCaseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TypicalCaseResult']>;
  DesignerLiabilityResult: Saying<ResolversUnionTypes<ResolversParentTypes>['DesignerLiabilityResult']>;
  LandPlanningReview: Saying<Omit<Schema.LandPlanningReview, 'silent'> & { silent: Array<ResolversParentTypes['String']> }>;
  PlanningOpinion: Saying<Omit<Schema.PlanningOpinion, 'party' | 'title' | 'comment'> & { party: ResolversParentTypes['String'], title: ResolversParentTypes['String'], comment?: Schema.Maybe<ResolversParentTypes['String']> }>;
  EarlierPlanningOpinion: Saying<Omit<Schema.EarlierPlanningOpinion, 'comment'> & { comment: ResolversParentTypes['String'] }>;
  FastTrack: Saying<Omit<Schema.FastTrack, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  ToleranceList: ToleranceListRow;
  ToleranceItem: Saying<Omit<Schema.ToleranceItem, 'matter' | 'mainMaterials' | 'deferrable'> & { matter: ResolversParentTypes['String'], mainMaterials: Array<ResolversParentTypes['String']>, deferrable: Array<ResolversParentTypes['String']> }>;
  PublishToleranceListInput: Saying<Schema.PublishToleranceListInput>;
  ToleranceItemInput: Saying<Schema.ToleranceItemInput>;
  AcceptProjectWithToleranceInput: Saying<Schema.AcceptProjectWithToleranceInput>;
  ProjectCommitment: Saying<Omit<Schema.ProjectCommitment, 'documentHash'> & { documentHash?: Schema.Maybe<ResolversParentTypes['String']> }>;
  CommittedMatter: Saying<Omit<Schema.CommittedMatter, 'matter' | 'title'> & { matter: ResolversParentTypes['String'], title: ResolversParentTypes['String'] }>;
  CommitmentFinding: Saying<Omit<Schema.CommitmentFinding, 'agency' | 'finding' | 'evidenceHash' | 'basis' | 'answer' | 'reason'> & { agency: ResolversParentTypes['String'], finding: ResolversParentTypes['String'], evidenceHash: ResolversParentTypes['String'], basis: ResolversParentTypes['String'], answer?: Schema.Maybe<ResolversParentTypes['String']>, reason?: Schema.Maybe<ResolversParentTypes['String']> }>;
  FileProjectCommitmentInput: Saying<Schema.FileProjectCommitmentInput>;
  QuestionProjectCommitmentInput: Saying<Schema.QuestionProjectCommitmentInput>;
  AnswerCommitmentFindingInput: Saying<Schema.AnswerCommitmentFindingInput>;
  DecideCommitmentFindingInput: Saying<Schema.DecideCommitmentFindingInput>;
  BuildProjectFirstInput: Saying<Schema.BuildProjectFirstInput>;
  SettleProjectDebtInput: Saying<Schema.SettleProjectDebtInput>;
  RecordPlanningOpinionInput: Saying<Schema.RecordPlanningOpinionInput>;
  ToleranceListResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ToleranceListResult']>;
  MajorProject: MajorProjectRow;
  MajorProjectProblems: Saying<Schema.MajorProjectProblems>;
  MajorProjectConnection: Saying<Omit<Schema.MajorProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MajorProjectEdge']>, nodes: Array<ResolversParentTypes['MajorProject']> }>;
  MajorProjectEdge: Saying<Omit<Schema.MajorProjectEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['MajorProject'] }>;
  ProjectOfficial: Saying<Omit<Schema.ProjectOfficial, 'reference' | 'post'> & { reference: ResolversParentTypes['String'], post: ResolversParentTypes['String'] }>;
  ProjectAdoption: ProjectAdoptionRow;
  AdoptionStage: Saying<Omit<Schema.AdoptionStage, 'code' | 'title'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'] }>;
  ProjectMilestone: Saying<Omit<Schema.ProjectMilestone, 'code' | 'title'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'] }>;
  ProjectMilestones: Saying<Schema.ProjectMilestones>;
  ProjectIssue: ProjectIssueRow;
  ProjectIssueConnection: Saying<Omit<Schema.ProjectIssueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectIssueEdge']>, nodes: Array<ResolversParentTypes['ProjectIssue']> }>;
  ProjectIssueEdge: Saying<Omit<Schema.ProjectIssueEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ProjectIssue'] }>;
  ProjectLedgerEntry: ProjectLedgerEntryRow;
  ProjectLedgerEntryConnection: Saying<Omit<Schema.ProjectLedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectLedgerEntryEdge']>, nodes: Array<ResolversParentTypes['ProjectLedgerEntry']> }>;
  ProjectLedgerEntryEdge: Saying<Omit<Schema.ProjectLedgerEntryEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ProjectLedgerEntry'] }>;
  ProjectBoardFilter: Saying<Schema.ProjectBoardFilter>;
  ProjectBoard: Saying<Omit<Schema.ProjectBoard, 'zone' | 'projects'> & { zone: ResolversParentTypes['String'], projects: ResolversParentTypes['MajorProjectConnection'] }>;
  BoardInventory: Saying<Schema.BoardInventory>;
  BoardProgress: Saying<Schema.BoardProgress>;
  BoardLedger: Saying<Schema.BoardLedger>;
  CoordinationMeeting: CoordinationMeetingRow;
  CoordinationMeetingConnection: Saying<Omit<Schema.CoordinationMeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CoordinationMeetingEdge']>, nodes: Array<ResolversParentTypes['CoordinationMeeting']> }>;
  CoordinationMeetingEdge: Saying<Omit<Schema.CoordinationMeetingEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['CoordinationMeeting'] }>;
  MeetingTask: MeetingTaskRow;
  MeetingTaskConnection: Saying<Omit<Schema.MeetingTaskConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MeetingTaskEdge']>, nodes: Array<ResolversParentTypes['MeetingTask']> }>;
  MeetingTaskEdge: Saying<Omit<Schema.MeetingTaskEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['MeetingTask'] }>;
  MeetingPeriod: Saying<Omit<Schema.MeetingPeriod, 'period'> & { period: ResolversParentTypes['String'] }>;
  EfficiencyInspection: EfficiencyInspectionRow;
  InspectedAspect: Saying<Omit<Schema.InspectedAspect, 'code' | 'title' | 'summary'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'], summary?: Schema.Maybe<ResolversParentTypes['String']> }>;
  SupervisionOrder: SupervisionOrderRow;
  ReturnedRectification: Saying<Omit<Schema.ReturnedRectification, 'rectification' | 'verification'> & { rectification?: Schema.Maybe<ResolversParentTypes['String']>, verification: ResolversParentTypes['String'] }>;
  SupervisionOrderConnection: Saying<Omit<Schema.SupervisionOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupervisionOrderEdge']>, nodes: Array<ResolversParentTypes['SupervisionOrder']> }>;
  SupervisionOrderEdge: Saying<Omit<Schema.SupervisionOrderEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['SupervisionOrder'] }>;
  ProjectAgent: ProjectAgentRow;
  AgentContact: AgentContactRow;
  AgentContactConnection: Saying<Omit<Schema.AgentContactConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgentContactEdge']>, nodes: Array<ResolversParentTypes['AgentContact']> }>;
  AgentContactEdge: Saying<Omit<Schema.AgentContactEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['AgentContact'] }>;
  ZeroContact: Saying<Omit<Schema.ZeroContact, 'label' | 'note'> & { label: ResolversParentTypes['String'], note: ResolversParentTypes['String'] }>;
  MarkMajorProjectInput: Saying<Schema.MarkMajorProjectInput>;
  ProjectOfficialValue: Saying<Schema.ProjectOfficialValue>;
  ClaimProjectInput: Saying<Schema.ClaimProjectInput>;
  HandOverProjectInput: Saying<Schema.HandOverProjectInput>;
  PlannedMilestoneValue: Saying<Schema.PlannedMilestoneValue>;
  PlanMilestonesInput: Saying<Schema.PlanMilestonesInput>;
  ReachMilestoneInput: Saying<Schema.ReachMilestoneInput>;
  RaiseProjectIssueInput: Saying<Schema.RaiseProjectIssueInput>;
  ResolveProjectIssueInput: Saying<Schema.ResolveProjectIssueInput>;
  MeetingDecisionValue: Saying<Schema.MeetingDecisionValue>;
  HoldCoordinationMeetingInput: Saying<Schema.HoldCoordinationMeetingInput>;
  CompleteMeetingTaskInput: Saying<Schema.CompleteMeetingTaskInput>;
  OpenEfficiencyInspectionInput: Saying<Schema.OpenEfficiencyInspectionInput>;
  EfficiencyFindingValue: Saying<Schema.EfficiencyFindingValue>;
  InspectAspectInput: Saying<Schema.InspectAspectInput>;
  ReportRectificationInput: Saying<Schema.ReportRectificationInput>;
  VerifyRectificationInput: Saying<Schema.VerifyRectificationInput>;
  CloseEfficiencyInspectionInput: Saying<Schema.CloseEfficiencyInspectionInput>;
  AssignProjectAgentInput: Saying<Schema.AssignProjectAgentInput>;
  RecordAgentContactInput: Saying<Schema.RecordAgentContactInput>;
  MajorProjectResult: Saying<ResolversUnionTypes<ResolversParentTypes>['MajorProjectResult']>;
  ProjectAdoptionResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ProjectAdoptionResult']>;
  ProjectMilestonesResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ProjectMilestonesResult']>;
  ProjectIssueResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ProjectIssueResult']>;
  CoordinationMeetingResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CoordinationMeetingResult']>;
  MeetingTaskResult: Saying<ResolversUnionTypes<ResolversParentTypes>['MeetingTaskResult']>;
  EfficiencyInspectionResult: Saying<ResolversUnionTypes<ResolversParentTypes>['EfficiencyInspectionResult']>;
  SupervisionOrderResult: Saying<ResolversUnionTypes<ResolversParentTypes>['SupervisionOrderResult']>;
  ProjectAgentResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ProjectAgentResult']>;
  AgentContactResult: Saying<ResolversUnionTypes<ResolversParentTypes>['AgentContactResult']>;
  Tender: TenderRow;
  TenderStep: Saying<Schema.TenderStep>;
  TenderOnlineRate: Saying<Omit<Schema.TenderOnlineRate, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  TenderTrail: Saying<Omit<Schema.TenderTrail, 'finding' | 'events'> & { finding: ResolversParentTypes['String'], events: Array<ResolversParentTypes['TenderEvent']> }>;
  TenderEvent: TenderEventRow;
  TenderSupervision: Saying<Omit<Schema.TenderSupervision, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  OpenTenderInput: Saying<Schema.OpenTenderInput>;
  RecordTenderStepInput: Saying<Schema.RecordTenderStepInput>;
  RecommendBiddersInput: Saying<Schema.RecommendBiddersInput>;
  AwardTenderInput: Saying<Schema.AwardTenderInput>;
  CancelTenderInput: Saying<Schema.CancelTenderInput>;
  TenderResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TenderResult']>;
  LandQuotaPlan: LandQuotaPlanRow;
  PlanMilestone: Saying<Omit<Schema.PlanMilestone, 'code' | 'title'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'] }>;
  PowerWorks: Saying<Omit<Schema.PowerWorks, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  UtilityProject: UtilityProjectRow;
  PublishLandQuotaPlanInput: Saying<Schema.PublishLandQuotaPlanInput>;
  UtilityMilestoneValue: Saying<Schema.UtilityMilestoneValue>;
  RegisterUtilityProjectInput: Saying<Schema.RegisterUtilityProjectInput>;
  ReachUtilityMilestoneInput: Saying<Schema.ReachUtilityMilestoneInput>;
  LandQuotaPlanResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LandQuotaPlanResult']>;
  UtilityProjectResult: Saying<ResolversUnionTypes<ResolversParentTypes>['UtilityProjectResult']>;
  DesignationReport: DesignationReportRow;
  DesignationReportConnection: Saying<Omit<Schema.DesignationReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DesignationReportEdge']>, nodes: Array<ResolversParentTypes['DesignationReport']> }>;
  DesignationReportEdge: Saying<Omit<Schema.DesignationReportEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['DesignationReport'] }>;
  GasService: GasServiceRow;
  GasServiceConnection: Saying<Omit<Schema.GasServiceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GasServiceEdge']>, nodes: Array<ResolversParentTypes['GasService']> }>;
  GasServiceEdge: Saying<Omit<Schema.GasServiceEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['GasService'] }>;
  RejectUtilityInput: Saying<Schema.RejectUtilityInput>;
  WithdrawUtilityInput: Saying<Schema.WithdrawUtilityInput>;
  WithdrawExternalLineInput: Saying<Schema.WithdrawExternalLineInput>;
  DemandExternalLinePermitInput: Saying<Schema.DemandExternalLinePermitInput>;
  RevokeExternalLineInput: Saying<Schema.RevokeExternalLineInput>;
  ReportDesignationInput: Saying<Schema.ReportDesignationInput>;
  EndDesignationReportInput: Saying<Schema.EndDesignationReportInput>;
  TransferGasAccountInput: Saying<Schema.TransferGasAccountInput>;
  BookSafetyCheckInput: Saying<Schema.BookSafetyCheckInput>;
  CompleteGasServiceInput: Saying<Schema.CompleteGasServiceInput>;
  DesignationReportResult: Saying<ResolversUnionTypes<ResolversParentTypes>['DesignationReportResult']>;
  GasServiceResult: Saying<ResolversUnionTypes<ResolversParentTypes>['GasServiceResult']>;
  ForbiddenAreaRegister: ForbiddenAreaRegisterRow;
  ForbiddenArea: Saying<Omit<Schema.ForbiddenArea, 'code' | 'title' | 'ground'> & { code: ResolversParentTypes['String'], title: ResolversParentTypes['String'], ground: ResolversParentTypes['String'] }>;
  RoadStretch: Saying<Omit<Schema.RoadStretch, 'road'> & { road: ResolversParentTypes['String'] }>;
  GeoPoint: Saying<Schema.GeoPoint>;
  RoadStretchInput: Saying<Schema.RoadStretchInput>;
  GeoPointInput: Saying<Schema.GeoPointInput>;
  WorksPlaceInput: Saying<Schema.WorksPlaceInput>;
  PublishForbiddenAreasInput: Saying<Schema.PublishForbiddenAreasInput>;
  ForbiddenAreaInput: Saying<Schema.ForbiddenAreaInput>;
  ForbiddenAreaRegisterResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ForbiddenAreaRegisterResult']>;
  LandUseComparison: Saying<Schema.LandUseComparison>;
  LandUseItem: Saying<Omit<Schema.LandUseItem, 'threshold' | 'figure'> & { threshold: ResolversParentTypes['String'], figure?: Schema.Maybe<ResolversParentTypes['String']> }>;
  EarlierSupply: Saying<Schema.EarlierSupply>;
  PlaceProjectOnParcelInput: Saying<Schema.PlaceProjectOnParcelInput>;
  VerifyLandUseInput: Saying<Schema.VerifyLandUseInput>;
  ReturnLandParcelInput: Saying<Schema.ReturnLandParcelInput>;
  TransferLandParcelInput: Saying<Schema.TransferLandParcelInput>;
  PowerReliability: Saying<Omit<Schema.PowerReliability, 'zone' | 'reasons'> & { zone: ResolversParentTypes['String'], reasons: Array<ResolversParentTypes['String']> }>;
  ReliabilityFigure: Saying<Omit<Schema.ReliabilityFigure, 'code'> & { code: ResolversParentTypes['String'] }>;
  RecordPowerReliabilityInput: Saying<Schema.RecordPowerReliabilityInput>;
  PowerReliabilityResult: Saying<ResolversUnionTypes<ResolversParentTypes>['PowerReliabilityResult']>;
  ConnectionAverage: Saying<Schema.ConnectionAverage>;
  UtilityStandard: UtilityStandardRow;
  SettleUtilityDebtInput: Saying<Schema.SettleUtilityDebtInput>;
  PublishUtilityStandardInput: Saying<Schema.PublishUtilityStandardInput>;
  UtilityStandardResult: Saying<ResolversUnionTypes<ResolversParentTypes>['UtilityStandardResult']>;
  Int: Saying<Schema.Scalars['Int']['output']>;
  String: Spoken;
};

export type CacheControlDirectiveArgs = {
  maxAge?: Schema.Maybe<Schema.Scalars['Int']['input']>;
  scope?: Schema.Maybe<Schema.CacheControlScope>;
  changesWith?: Schema.Maybe<Array<Schema.Scalars['String']['input']>>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SteplessDirectiveArgs = {
  reason: Schema.Scalars['String']['input'];
};

export type SteplessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = SteplessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MultilineDirectiveArgs = { };

export type MultilineDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = MultilineDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface CreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CreditCode'], any> {
  name: 'CreditCode';
}

export interface ProjectCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ProjectCode'], any> {
  name: 'ProjectCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface YuanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Yuan'], any> {
  name: 'Yuan';
}

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Text'] = ResolversParentTypes['Text']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  remedy?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleReference'] = ResolversParentTypes['RuleReference']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inherited?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ClockReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClockReading'] = ResolversParentTypes['ClockReading']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grossDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  netDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratio?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['ClockLight'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaskedStringResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaskedString'] = ResolversParentTypes['MaskedString']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  needed?: Resolver<Array<ResolversTypes['NeededInput']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  remedies?: Resolver<Array<ResolversTypes['Remedy']>, ParentType, ContextType>;
  ruleHash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toConfirm?: Resolver<Array<ResolversTypes['ToConfirm']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ToConfirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToConfirm'] = ResolversParentTypes['ToConfirm']> = {
  missing?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type RemedyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Remedy'] = ResolversParentTypes['Remedy']> = {
  kind?: Resolver<ResolversTypes['RemedyKind'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type ToleranceDebtResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToleranceDebt'] = ResolversParentTypes['ToleranceDebt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ToleranceKind'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['OwedItem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ToleranceStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type AvailableStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AvailableStep'] = ResolversParentTypes['AvailableStep']> = {
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  yours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  needed?: Resolver<Array<ResolversTypes['NeededInput']>, ParentType, ContextType>;
};

export type NeededInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeededInput'] = ResolversParentTypes['NeededInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['NeededValue']>, ParentType, ContextType>;
};

export type NeededValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeededValue'] = ResolversParentTypes['NeededValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type OwedItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwedItem'] = ResolversParentTypes['OwedItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  project?: Resolver<Schema.Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<Schema.QueryProjectArgs, 'projectCode'>>;
  projects?: Resolver<Schema.Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<Schema.QueryProjectsArgs, 'first'>>;
  regionalAssessments?: Resolver<Schema.Maybe<ResolversTypes['RegionalAssessmentConnection']>, ParentType, ContextType, RequireFields<Schema.QueryRegionalAssessmentsArgs, 'zone' | 'first'>>;
  landParcel?: Resolver<Schema.Maybe<ResolversTypes['LandParcel']>, ParentType, ContextType, RequireFields<Schema.QueryLandParcelArgs, 'parcelCode'>>;
  landParcels?: Resolver<Schema.Maybe<ResolversTypes['LandParcelConnection']>, ParentType, ContextType, RequireFields<Schema.QueryLandParcelsArgs, 'zone' | 'first'>>;
  landPermitDocuments?: Resolver<Schema.Maybe<ResolversTypes['LandPermitDocuments']>, ParentType, ContextType, RequireFields<Schema.QueryLandPermitDocumentsArgs, 'zone'>>;
  utilityConnection?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnection']>, ParentType, ContextType, RequireFields<Schema.QueryUtilityConnectionArgs, 'id'>>;
  connectionCost?: Resolver<Schema.Maybe<ResolversTypes['ConnectionCost']>, ParentType, ContextType, RequireFields<Schema.QueryConnectionCostArgs, 'zone' | 'kind' | 'area'>>;
  externalLine?: Resolver<Schema.Maybe<ResolversTypes['ExternalLine']>, ParentType, ContextType, RequireFields<Schema.QueryExternalLineArgs, 'id'>>;
  externalLinePermits?: Resolver<Schema.Maybe<ResolversTypes['ExternalLinePermits']>, ParentType, ContextType, RequireFields<Schema.QueryExternalLinePermitsArgs, 'zone'>>;
  lineOutages?: Resolver<Schema.Maybe<ResolversTypes['LineOutages']>, ParentType, ContextType, RequireFields<Schema.QueryLineOutagesArgs, 'zone' | 'line' | 'year'>>;
  needsExcavationPermit?: Resolver<Schema.Maybe<ResolversTypes['ExcavationNeed']>, ParentType, ContextType, RequireFields<Schema.QueryNeedsExcavationPermitArgs, 'zone' | 'kind' | 'place'>>;
  projectDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryProjectDecisionArgs, 'id'>>;
  investmentMatters?: Resolver<Schema.Maybe<ResolversTypes['InvestmentMatterList']>, ParentType, ContextType, RequireFields<Schema.QueryInvestmentMattersArgs, 'zone'>>;
  checkMatterDemand?: Resolver<Schema.Maybe<ResolversTypes['MatterDemandCheck']>, ParentType, ContextType, RequireFields<Schema.QueryCheckMatterDemandArgs, 'projectCode' | 'matter'>>;
  approvalAnomalies?: Resolver<Schema.Maybe<ResolversTypes['ApprovalResultConnection']>, ParentType, ContextType, RequireFields<Schema.QueryApprovalAnomaliesArgs, 'zone' | 'first'>>;
  typicalCases?: Resolver<Schema.Maybe<ResolversTypes['TypicalCaseConnection']>, ParentType, ContextType, RequireFields<Schema.QueryTypicalCasesArgs, 'zone' | 'first'>>;
  designerLiabilities?: Resolver<Schema.Maybe<ResolversTypes['DesignerLiabilityConnection']>, ParentType, ContextType, RequireFields<Schema.QueryDesignerLiabilitiesArgs, 'personRef' | 'first'>>;
  toleranceList?: Resolver<Schema.Maybe<ResolversTypes['ToleranceList']>, ParentType, ContextType, RequireFields<Schema.QueryToleranceListArgs, 'zone'>>;
  projectBoard?: Resolver<Schema.Maybe<ResolversTypes['ProjectBoard']>, ParentType, ContextType, RequireFields<Schema.QueryProjectBoardArgs, 'zone' | 'first'>>;
  coordinationMeetings?: Resolver<Schema.Maybe<ResolversTypes['CoordinationMeetingConnection']>, ParentType, ContextType, RequireFields<Schema.QueryCoordinationMeetingsArgs, 'zone' | 'first'>>;
  meetingPeriods?: Resolver<Schema.Maybe<Array<ResolversTypes['MeetingPeriod']>>, ParentType, ContextType, RequireFields<Schema.QueryMeetingPeriodsArgs, 'zone' | 'year'>>;
  meetingTasks?: Resolver<Schema.Maybe<ResolversTypes['MeetingTaskConnection']>, ParentType, ContextType, RequireFields<Schema.QueryMeetingTasksArgs, 'zone' | 'first'>>;
  supervisionOrders?: Resolver<Schema.Maybe<ResolversTypes['SupervisionOrderConnection']>, ParentType, ContextType, RequireFields<Schema.QuerySupervisionOrdersArgs, 'zone' | 'first'>>;
  tender?: Resolver<Schema.Maybe<ResolversTypes['Tender']>, ParentType, ContextType, RequireFields<Schema.QueryTenderArgs, 'id'>>;
  tenderOnlineRate?: Resolver<Schema.Maybe<ResolversTypes['TenderOnlineRate']>, ParentType, ContextType, RequireFields<Schema.QueryTenderOnlineRateArgs, 'zone' | 'year'>>;
  tenderTrail?: Resolver<Schema.Maybe<ResolversTypes['TenderTrail']>, ParentType, ContextType, RequireFields<Schema.QueryTenderTrailArgs, 'tenderId'>>;
  tenderSupervision?: Resolver<Schema.Maybe<ResolversTypes['TenderSupervision']>, ParentType, ContextType, RequireFields<Schema.QueryTenderSupervisionArgs, 'zone' | 'year'>>;
  landQuotaPlan?: Resolver<Schema.Maybe<ResolversTypes['LandQuotaPlan']>, ParentType, ContextType, RequireFields<Schema.QueryLandQuotaPlanArgs, 'zone' | 'year'>>;
  powerWorks?: Resolver<Schema.Maybe<ResolversTypes['PowerWorks']>, ParentType, ContextType, RequireFields<Schema.QueryPowerWorksArgs, 'zone'>>;
  utilityProject?: Resolver<Schema.Maybe<ResolversTypes['UtilityProject']>, ParentType, ContextType, RequireFields<Schema.QueryUtilityProjectArgs, 'id'>>;
  designationReport?: Resolver<Schema.Maybe<ResolversTypes['DesignationReport']>, ParentType, ContextType, RequireFields<Schema.QueryDesignationReportArgs, 'id'>>;
  gasService?: Resolver<Schema.Maybe<ResolversTypes['GasService']>, ParentType, ContextType, RequireFields<Schema.QueryGasServiceArgs, 'id'>>;
  forbiddenAreas?: Resolver<Schema.Maybe<ResolversTypes['ForbiddenAreaRegister']>, ParentType, ContextType, RequireFields<Schema.QueryForbiddenAreasArgs, 'zone'>>;
  powerReliability?: Resolver<Schema.Maybe<ResolversTypes['PowerReliability']>, ParentType, ContextType, RequireFields<Schema.QueryPowerReliabilityArgs, 'zone' | 'year'>>;
  connectionAverages?: Resolver<Schema.Maybe<Array<ResolversTypes['ConnectionAverage']>>, ParentType, ContextType, RequireFields<Schema.QueryConnectionAveragesArgs, 'zone' | 'year'>>;
  utilityStandard?: Resolver<Schema.Maybe<ResolversTypes['UtilityStandard']>, ParentType, ContextType, RequireFields<Schema.QueryUtilityStandardArgs, 'zone' | 'kind'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  projectUpdated?: SubscriptionResolver<Schema.Maybe<ResolversTypes['Project']>, "projectUpdated", ParentType, ContextType, RequireFields<Schema.SubscriptionProjectUpdatedArgs, 'projectCode'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForProject?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForProjectArgs, 'input'>>;
  acceptProject?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptProjectArgs, 'input'>>;
  requestProjectSupplement?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestProjectSupplementArgs, 'input'>>;
  supplyProjectSupplement?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationSupplyProjectSupplementArgs, 'input'>>;
  startSpecialProcedure?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationStartSpecialProcedureArgs, 'input'>>;
  endSpecialProcedure?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndSpecialProcedureArgs, 'input'>>;
  completeStage?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationCompleteStageArgs, 'input'>>;
  rejectProject?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationRejectProjectArgs, 'input'>>;
  withdrawProject?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawProjectArgs, 'input'>>;
  tellProjectFacts?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationTellProjectFactsArgs, 'input'>>;
  publishRegionalAssessment?: Resolver<Schema.Maybe<ResolversTypes['RegionalAssessmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishRegionalAssessmentArgs, 'input'>>;
  submitLandPermitDocuments?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationSubmitLandPermitDocumentsArgs, 'input'>>;
  registerLandParcel?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterLandParcelArgs, 'input'>>;
  recordLandCheck?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordLandCheckArgs, 'input'>>;
  recordSurveyFinding?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordSurveyFindingArgs, 'input'>>;
  markStandardLand?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationMarkStandardLandArgs, 'input'>>;
  supplyLandParcel?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationSupplyLandParcelArgs, 'input'>>;
  applyForUtility?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForUtilityArgs, 'input'>>;
  acceptUtility?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptUtilityArgs, 'input'>>;
  startCustomerWorks?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationStartCustomerWorksArgs, 'input'>>;
  endCustomerWorks?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndCustomerWorksArgs, 'input'>>;
  connectUtility?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationConnectUtilityArgs, 'input'>>;
  applyForExternalLine?: Resolver<Schema.Maybe<ResolversTypes['ExternalLineResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForExternalLineArgs, 'input'>>;
  endExternalLinePermit?: Resolver<Schema.Maybe<ResolversTypes['ExternalLineResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndExternalLinePermitArgs, 'input'>>;
  noticeOutage?: Resolver<Schema.Maybe<ResolversTypes['OutageNoticeResult']>, ParentType, ContextType, RequireFields<Schema.MutationNoticeOutageArgs, 'input'>>;
  endStageTask?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndStageTaskArgs, 'input'>>;
  publishInvestmentMatters?: Resolver<Schema.Maybe<ResolversTypes['InvestmentMatterListResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishInvestmentMattersArgs, 'input'>>;
  acceptProjectMatter?: Resolver<Schema.Maybe<ResolversTypes['ProjectMatterResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptProjectMatterArgs, 'input'>>;
  applyForJointProcedure?: Resolver<Schema.Maybe<ResolversTypes['JointProcedureResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForJointProcedureArgs, 'input'>>;
  acceptJointProcedure?: Resolver<Schema.Maybe<ResolversTypes['JointProcedureResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptJointProcedureArgs, 'input'>>;
  giveJointOpinion?: Resolver<Schema.Maybe<ResolversTypes['JointProcedureResult']>, ParentType, ContextType, RequireFields<Schema.MutationGiveJointOpinionArgs, 'input'>>;
  concludeJointProcedure?: Resolver<Schema.Maybe<ResolversTypes['JointProcedureResult']>, ParentType, ContextType, RequireFields<Schema.MutationConcludeJointProcedureArgs, 'input'>>;
  applyForMergedProcedure?: Resolver<Schema.Maybe<ResolversTypes['MergedProcedureResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForMergedProcedureArgs, 'input'>>;
  acceptMergedProcedure?: Resolver<Schema.Maybe<ResolversTypes['MergedProcedureResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptMergedProcedureArgs, 'input'>>;
  completeMergedProcedure?: Resolver<Schema.Maybe<ResolversTypes['MergedProcedureResult']>, ParentType, ContextType, RequireFields<Schema.MutationCompleteMergedProcedureArgs, 'input'>>;
  reportApprovalResult?: Resolver<Schema.Maybe<ResolversTypes['ApprovalResultReport']>, ParentType, ContextType, RequireFields<Schema.MutationReportApprovalResultArgs, 'input'>>;
  publishTypicalCase?: Resolver<Schema.Maybe<ResolversTypes['TypicalCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishTypicalCaseArgs, 'input'>>;
  recordDesignerLiability?: Resolver<Schema.Maybe<ResolversTypes['DesignerLiabilityResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordDesignerLiabilityArgs, 'input'>>;
  publishToleranceList?: Resolver<Schema.Maybe<ResolversTypes['ToleranceListResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishToleranceListArgs, 'input'>>;
  acceptProjectWithTolerance?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptProjectWithToleranceArgs, 'input'>>;
  fileProjectCommitment?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationFileProjectCommitmentArgs, 'input'>>;
  questionProjectCommitment?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationQuestionProjectCommitmentArgs, 'input'>>;
  answerCommitmentFinding?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnswerCommitmentFindingArgs, 'input'>>;
  decideCommitmentFinding?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationDecideCommitmentFindingArgs, 'input'>>;
  buildProjectFirst?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationBuildProjectFirstArgs, 'input'>>;
  settleProjectDebt?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationSettleProjectDebtArgs, 'input'>>;
  recordPlanningOpinion?: Resolver<Schema.Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordPlanningOpinionArgs, 'input'>>;
  markMajorProject?: Resolver<Schema.Maybe<ResolversTypes['MajorProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationMarkMajorProjectArgs, 'input'>>;
  claimProject?: Resolver<Schema.Maybe<ResolversTypes['ProjectAdoptionResult']>, ParentType, ContextType, RequireFields<Schema.MutationClaimProjectArgs, 'input'>>;
  handOverProject?: Resolver<Schema.Maybe<ResolversTypes['ProjectAdoptionResult']>, ParentType, ContextType, RequireFields<Schema.MutationHandOverProjectArgs, 'input'>>;
  planMilestones?: Resolver<Schema.Maybe<ResolversTypes['ProjectMilestonesResult']>, ParentType, ContextType, RequireFields<Schema.MutationPlanMilestonesArgs, 'input'>>;
  reachMilestone?: Resolver<Schema.Maybe<ResolversTypes['ProjectMilestonesResult']>, ParentType, ContextType, RequireFields<Schema.MutationReachMilestoneArgs, 'input'>>;
  raiseProjectIssue?: Resolver<Schema.Maybe<ResolversTypes['ProjectIssueResult']>, ParentType, ContextType, RequireFields<Schema.MutationRaiseProjectIssueArgs, 'input'>>;
  resolveProjectIssue?: Resolver<Schema.Maybe<ResolversTypes['ProjectIssueResult']>, ParentType, ContextType, RequireFields<Schema.MutationResolveProjectIssueArgs, 'input'>>;
  holdCoordinationMeeting?: Resolver<Schema.Maybe<ResolversTypes['CoordinationMeetingResult']>, ParentType, ContextType, RequireFields<Schema.MutationHoldCoordinationMeetingArgs, 'input'>>;
  completeMeetingTask?: Resolver<Schema.Maybe<ResolversTypes['MeetingTaskResult']>, ParentType, ContextType, RequireFields<Schema.MutationCompleteMeetingTaskArgs, 'input'>>;
  openEfficiencyInspection?: Resolver<Schema.Maybe<ResolversTypes['EfficiencyInspectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenEfficiencyInspectionArgs, 'input'>>;
  inspectAspect?: Resolver<Schema.Maybe<ResolversTypes['EfficiencyInspectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationInspectAspectArgs, 'input'>>;
  reportRectification?: Resolver<Schema.Maybe<ResolversTypes['SupervisionOrderResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportRectificationArgs, 'input'>>;
  verifyRectification?: Resolver<Schema.Maybe<ResolversTypes['SupervisionOrderResult']>, ParentType, ContextType, RequireFields<Schema.MutationVerifyRectificationArgs, 'input'>>;
  closeEfficiencyInspection?: Resolver<Schema.Maybe<ResolversTypes['EfficiencyInspectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationCloseEfficiencyInspectionArgs, 'input'>>;
  assignProjectAgent?: Resolver<Schema.Maybe<ResolversTypes['ProjectAgentResult']>, ParentType, ContextType, RequireFields<Schema.MutationAssignProjectAgentArgs, 'input'>>;
  recordAgentContact?: Resolver<Schema.Maybe<ResolversTypes['AgentContactResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordAgentContactArgs, 'input'>>;
  openTender?: Resolver<Schema.Maybe<ResolversTypes['TenderResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenTenderArgs, 'input'>>;
  recordTenderStep?: Resolver<Schema.Maybe<ResolversTypes['TenderResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordTenderStepArgs, 'input'>>;
  recommendBidders?: Resolver<Schema.Maybe<ResolversTypes['TenderResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecommendBiddersArgs, 'input'>>;
  awardTender?: Resolver<Schema.Maybe<ResolversTypes['TenderResult']>, ParentType, ContextType, RequireFields<Schema.MutationAwardTenderArgs, 'input'>>;
  cancelTender?: Resolver<Schema.Maybe<ResolversTypes['TenderResult']>, ParentType, ContextType, RequireFields<Schema.MutationCancelTenderArgs, 'input'>>;
  publishLandQuotaPlan?: Resolver<Schema.Maybe<ResolversTypes['LandQuotaPlanResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishLandQuotaPlanArgs, 'input'>>;
  registerUtilityProject?: Resolver<Schema.Maybe<ResolversTypes['UtilityProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterUtilityProjectArgs, 'input'>>;
  reachUtilityMilestone?: Resolver<Schema.Maybe<ResolversTypes['UtilityProjectResult']>, ParentType, ContextType, RequireFields<Schema.MutationReachUtilityMilestoneArgs, 'input'>>;
  rejectUtility?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationRejectUtilityArgs, 'input'>>;
  withdrawUtility?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawUtilityArgs, 'input'>>;
  withdrawExternalLine?: Resolver<Schema.Maybe<ResolversTypes['ExternalLineResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawExternalLineArgs, 'input'>>;
  demandExternalLinePermit?: Resolver<Schema.Maybe<ResolversTypes['ExternalLineResult']>, ParentType, ContextType, RequireFields<Schema.MutationDemandExternalLinePermitArgs, 'input'>>;
  revokeExternalLine?: Resolver<Schema.Maybe<ResolversTypes['ExternalLineResult']>, ParentType, ContextType, RequireFields<Schema.MutationRevokeExternalLineArgs, 'input'>>;
  reportDesignation?: Resolver<Schema.Maybe<ResolversTypes['DesignationReportResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportDesignationArgs, 'input'>>;
  endDesignationReport?: Resolver<Schema.Maybe<ResolversTypes['DesignationReportResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndDesignationReportArgs, 'input'>>;
  transferGasAccount?: Resolver<Schema.Maybe<ResolversTypes['GasServiceResult']>, ParentType, ContextType, RequireFields<Schema.MutationTransferGasAccountArgs, 'input'>>;
  bookSafetyCheck?: Resolver<Schema.Maybe<ResolversTypes['GasServiceResult']>, ParentType, ContextType, RequireFields<Schema.MutationBookSafetyCheckArgs, 'input'>>;
  completeGasService?: Resolver<Schema.Maybe<ResolversTypes['GasServiceResult']>, ParentType, ContextType, RequireFields<Schema.MutationCompleteGasServiceArgs, 'input'>>;
  publishForbiddenAreas?: Resolver<Schema.Maybe<ResolversTypes['ForbiddenAreaRegisterResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishForbiddenAreasArgs, 'input'>>;
  placeProjectOnParcel?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationPlaceProjectOnParcelArgs, 'input'>>;
  verifyLandUse?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationVerifyLandUseArgs, 'input'>>;
  returnLandParcel?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationReturnLandParcelArgs, 'input'>>;
  transferLandParcel?: Resolver<Schema.Maybe<ResolversTypes['LandParcelResult']>, ParentType, ContextType, RequireFields<Schema.MutationTransferLandParcelArgs, 'input'>>;
  recordPowerReliability?: Resolver<Schema.Maybe<ResolversTypes['PowerReliabilityResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordPowerReliabilityArgs, 'input'>>;
  settleUtilityDebt?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionResult']>, ParentType, ContextType, RequireFields<Schema.MutationSettleUtilityDebtArgs, 'input'>>;
  publishUtilityStandard?: Resolver<Schema.Maybe<ResolversTypes['UtilityStandardResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishUtilityStandardArgs, 'input'>>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  projects?: Resolver<Schema.Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseProjectsArgs, 'first'>>;
  utilityConnections?: Resolver<Schema.Maybe<ResolversTypes['UtilityConnectionConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseUtilityConnectionsArgs, 'first'>>;
  externalLines?: Resolver<Schema.Maybe<ResolversTypes['ExternalLineConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseExternalLinesArgs, 'first'>>;
  outageNotices?: Resolver<Schema.Maybe<ResolversTypes['OutageNoticeConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseOutageNoticesArgs, 'first'>>;
  projectBlockers?: Resolver<Schema.Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  projectDecisions?: Resolver<Schema.Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseProjectDecisionsArgs, 'first'>>;
  designationReports?: Resolver<Schema.Maybe<ResolversTypes['DesignationReportConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseDesignationReportsArgs, 'first'>>;
  gasServices?: Resolver<Schema.Maybe<ResolversTypes['GasServiceConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseGasServicesArgs, 'first'>>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProjectCategory'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  floorArea?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseStatus?: Resolver<ResolversTypes['ProjectCaseStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  limitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['ClockReading'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['ProjectPause']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  reasons?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['ProjectFacts'], ParentType, ContextType>;
  park?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permitRequirements?: Resolver<ResolversTypes['PermitRequirements'], ParentType, ContextType>;
  buildThenVerify?: Resolver<ResolversTypes['BuildThenVerify'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  energyReviewMode?: Resolver<ResolversTypes['EnergyReview'], ParentType, ContextType>;
  commitments?: Resolver<Schema.Maybe<Array<ResolversTypes['ProjectCommitment']>>, ParentType, ContextType>;
  exemptAssessments?: Resolver<ResolversTypes['ExemptAssessments'], ParentType, ContextType>;
  landPermitDocuments?: Resolver<Schema.Maybe<Array<ResolversTypes['SubmittedDocument']>>, ParentType, ContextType>;
  matters?: Resolver<Schema.Maybe<Array<ResolversTypes['ProjectMatter']>>, ParentType, ContextType>;
  jointReview?: Resolver<Schema.Maybe<ResolversTypes['JointProcedure']>, ParentType, ContextType>;
  jointAcceptance?: Resolver<Schema.Maybe<ResolversTypes['JointProcedure']>, ParentType, ContextType>;
  mergedProcedures?: Resolver<Schema.Maybe<Array<ResolversTypes['MergedProcedure']>>, ParentType, ContextType>;
  drawingReviewClass?: Resolver<ResolversTypes['DrawingReviewClass'], ParentType, ContextType>;
  designers?: Resolver<Schema.Maybe<Array<ResolversTypes['DesignerLiability']>>, ParentType, ContextType>;
  landPlanningReview?: Resolver<Schema.Maybe<ResolversTypes['LandPlanningReview']>, ParentType, ContextType>;
  fastTrack?: Resolver<Schema.Maybe<ResolversTypes['FastTrack']>, ParentType, ContextType>;
  debts?: Resolver<Schema.Maybe<Array<ResolversTypes['ToleranceDebt']>>, ParentType, ContextType>;
  major?: Resolver<Schema.Maybe<ResolversTypes['MajorProject']>, ParentType, ContextType>;
  adopter?: Resolver<Schema.Maybe<ResolversTypes['ProjectAdoption']>, ParentType, ContextType>;
  adoptions?: Resolver<Array<ResolversTypes['ProjectAdoption']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['ProjectMilestone']>, ParentType, ContextType>;
  issues?: Resolver<Schema.Maybe<ResolversTypes['ProjectIssueConnection']>, ParentType, ContextType, RequireFields<Schema.ProjectIssuesArgs, 'first'>>;
  ledger?: Resolver<Schema.Maybe<ResolversTypes['ProjectLedgerEntryConnection']>, ParentType, ContextType, RequireFields<Schema.ProjectLedgerArgs, 'first'>>;
  agent?: Resolver<Schema.Maybe<ResolversTypes['ProjectAgent']>, ParentType, ContextType>;
  agents?: Resolver<Array<ResolversTypes['ProjectAgent']>, ParentType, ContextType>;
  agentContacts?: Resolver<Schema.Maybe<ResolversTypes['AgentContactConnection']>, ParentType, ContextType, RequireFields<Schema.ProjectAgentContactsArgs, 'first'>>;
  zeroContact?: Resolver<Schema.Maybe<ResolversTypes['ZeroContact']>, ParentType, ContextType>;
  efficiencyInspections?: Resolver<Schema.Maybe<Array<ResolversTypes['EfficiencyInspection']>>, ParentType, ContextType>;
  tenders?: Resolver<Schema.Maybe<Array<ResolversTypes['Tender']>>, ParentType, ContextType>;
  landParcels?: Resolver<Array<ResolversTypes['LandParcel']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmittedDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmittedDocument'] = ResolversParentTypes['SubmittedDocument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExternalLinePermitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalLinePermits'] = ResolversParentTypes['ExternalLinePermits']> = {
  permits?: Resolver<Schema.Maybe<Array<ResolversTypes['ExternalLinePermitItem']>>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ExternalLinePermitItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalLinePermitItem'] = ResolversParentTypes['ExternalLinePermitItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LandPermitDocumentsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandPermitDocuments'] = ResolversParentTypes['LandPermitDocuments']> = {
  documents?: Resolver<Schema.Maybe<Array<ResolversTypes['RequiredDocument']>>, ParentType, ContextType>;
  limit?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type RequiredDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequiredDocument'] = ResolversParentTypes['RequiredDocument']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LandParcelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandParcel'] = ResolversParentTypes['LandParcel'], FederationReferenceType extends FederationReferenceTypes['LandParcel'] = FederationReferenceTypes['LandParcel']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LandParcel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  parcelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  park?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['LandPurpose'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LandParcelState'], ParentType, ContextType>;
  readinessChecklist?: Resolver<Array<ResolversTypes['LandReadinessCheck']>, ParentType, ContextType>;
  standardOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suppliedTo?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  suppliedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  landUseControl?: Resolver<Schema.Maybe<ResolversTypes['LandUseControl']>, ParentType, ContextType>;
  project?: Resolver<Schema.Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  plannedUse?: Resolver<Schema.Maybe<ResolversTypes['LandUseComparison']>, ParentType, ContextType>;
  builtUse?: Resolver<Schema.Maybe<ResolversTypes['LandUseComparison']>, ParentType, ContextType>;
  earlierSupplies?: Resolver<Array<ResolversTypes['EarlierSupply']>, ParentType, ContextType>;
  landChecklist?: Resolver<ResolversTypes['LandChecklist'], ParentType, ContextType>;
  additionalFloorAreaFee?: Resolver<ResolversTypes['AdditionalFloorAreaFee'], ParentType, ContextType, RequireFields<Schema.LandParcelAdditionalFloorAreaFeeArgs, 'planConforms' | 'useUnchanged'>>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandReadinessCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandReadinessCheck'] = ResolversParentTypes['LandReadinessCheck']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  checkedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LandUseControlResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandUseControl'] = ResolversParentTypes['LandUseControl']> = {
  utilisation?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outputPerHectare?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  floorAreaRatio?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  investmentPerMu?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  taxPerMu?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type LandChecklistResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandChecklist'] = ResolversParentTypes['LandChecklist']> = {
  surveyFindings?: Resolver<Array<ResolversTypes['SurveyFinding']>, ParentType, ContextType>;
  notSurveyed?: Resolver<Array<ResolversTypes['SurveyKind']>, ParentType, ContextType>;
  sharedResults?: Resolver<Array<ResolversTypes['SharedResult']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type SurveyFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SurveyFinding'] = ResolversParentTypes['SurveyFinding']> = {
  kind?: Resolver<ResolversTypes['SurveyKind'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surveyedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedResult'] = ResolversParentTypes['SharedResult']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  assessments?: Resolver<Array<ResolversTypes['RegionalAssessment']>, ParentType, ContextType>;
};

export type AdditionalFloorAreaFeeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdditionalFloorAreaFee'] = ResolversParentTypes['AdditionalFloorAreaFee']> = {
  landPrice?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  infrastructureFee?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  ratioUncapped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type LandParcelConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandParcelConnection'] = ResolversParentTypes['LandParcelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LandParcelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LandParcel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LandParcelEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandParcelEdge'] = ResolversParentTypes['LandParcelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandParcel'], ParentType, ContextType>;
};

export type ExemptAssessmentsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExemptAssessments'] = ResolversParentTypes['ExemptAssessments']> = {
  park?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exempt?: Resolver<Array<ResolversTypes['ExemptAssessment']>, ParentType, ContextType>;
  remaining?: Resolver<Array<ResolversTypes['ExemptAssessment']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ExemptAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExemptAssessment'] = ResolversParentTypes['ExemptAssessment']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  assessment?: Resolver<Schema.Maybe<ResolversTypes['RegionalAssessment']>, ParentType, ContextType>;
};

export type RegionalAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionalAssessment'] = ResolversParentTypes['RegionalAssessment'], FederationReferenceType extends FederationReferenceTypes['RegionalAssessment'] = FederationReferenceTypes['RegionalAssessment']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['RegionalAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  park?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parkName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reportHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  freeSharing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionalAssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionalAssessmentConnection'] = ResolversParentTypes['RegionalAssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegionalAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RegionalAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegionalAssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionalAssessmentEdge'] = ResolversParentTypes['RegionalAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionalAssessment'], ParentType, ContextType>;
};

export type ProjectFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFacts'] = ResolversParentTypes['ProjectFacts']> = {
  nature?: Resolver<Schema.Maybe<ResolversTypes['ProjectNature']>, ParentType, ContextType>;
  planningClass?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fireClass?: Resolver<Schema.Maybe<ResolversTypes['FireSafetyClass']>, ParentType, ContextType>;
  simpleWorks?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  policyConform?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coal?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provinceApproved?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  industryDivision?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermitRequirementsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitRequirements'] = ResolversParentTypes['PermitRequirements']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['ProjectRisk'], ParentType, ContextType>;
  permits?: Resolver<Array<ResolversTypes['PermitRequirement']>, ParentType, ContextType>;
};

export type PermitRequirementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitRequirement'] = ResolversParentTypes['PermitRequirement']> = {
  permit?: Resolver<ResolversTypes['ProjectPermit'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStageCode'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  neededFacts?: Resolver<Array<ResolversTypes['NeededInput']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ProjectRiskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectRisk'] = ResolversParentTypes['ProjectRisk']> = {
  class?: Resolver<ResolversTypes['ProjectRiskClass'], ParentType, ContextType>;
  minimalApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  neededFacts?: Resolver<Array<ResolversTypes['NeededInput']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type BuildThenVerifyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BuildThenVerify'] = ResolversParentTypes['BuildThenVerify']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  neededFacts?: Resolver<Array<ResolversTypes['NeededInput']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type EnergyReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnergyReview'] = ResolversParentTypes['EnergyReview']> = {
  mode?: Resolver<ResolversTypes['EnergyReviewMode'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  neededFacts?: Resolver<Array<ResolversTypes['NeededInput']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ProjectStageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectStage'] = ResolversParentTypes['ProjectStage']> = {
  code?: Resolver<ResolversTypes['ProjectStageCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadDepartment?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectStageState'], ParentType, ContextType>;
  startedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finishedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  package?: Resolver<Schema.Maybe<ResolversTypes['StagePackage']>, ParentType, ContextType>;
};

export type StagePackageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StagePackage'] = ResolversParentTypes['StagePackage']> = {
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StageTaskStatus'], ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['StageTask']>, ParentType, ContextType>;
  holdingUp?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StageTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageTask'] = ResolversParentTypes['StageTask']> = {
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StageTaskStatus'], ParentType, ContextType>;
  waitsFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifier?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
};

export type ProjectPauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectPause'] = ResolversParentTypes['ProjectPause']> = {
  reason?: Resolver<ResolversTypes['ProjectPauseReason'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedure?: Resolver<Schema.Maybe<ResolversTypes['SpecialProcedure']>, ParentType, ContextType>;
  items?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  late?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type UtilityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityConnection'] = ResolversParentTypes['UtilityConnection'], FederationReferenceType extends FederationReferenceTypes['UtilityConnection'] = FederationReferenceTypes['UtilityConnection']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['UtilityConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UtilityKind'], ParentType, ContextType>;
  class?: Resolver<Schema.Maybe<ResolversTypes['UtilityClass']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['ConnectionArea'], ParentType, ContextType>;
  capacityKw?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  loadKva?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cost?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  freeReasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  costRule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  replyOnSpot?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseStatus?: Resolver<ResolversTypes['UtilityCaseStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  connectedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  limitNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  debts?: Resolver<Array<ResolversTypes['ToleranceDebt']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  accountHolder?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectionCost'] = ResolversParentTypes['ConnectionCost']> = {
  cost?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type UtilityConnectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityConnectionConnection'] = ResolversParentTypes['UtilityConnectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UtilityConnectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UtilityConnection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UtilityConnectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityConnectionEdge'] = ResolversParentTypes['UtilityConnectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UtilityConnection'], ParentType, ContextType>;
};

export type ExternalLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalLine'] = ResolversParentTypes['ExternalLine'], FederationReferenceType extends FederationReferenceTypes['ExternalLine'] = FederationReferenceTypes['ExternalLine']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['ExternalLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UtilityKind'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roadCrossing?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lineLength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ExternalLineMode'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExternalLineState'], ParentType, ContextType>;
  leadAgency?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  permits?: Resolver<Array<ResolversTypes['ExternalLinePermitTask']>, ParentType, ContextType>;
  spared?: Resolver<Array<ResolversTypes['SparedLinePermit']>, ParentType, ContextType>;
  revokedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revocation?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  debts?: Resolver<Array<ResolversTypes['ToleranceDebt']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  holdingUp?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SparedLinePermitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SparedLinePermit'] = ResolversParentTypes['SparedLinePermit']> = {
  permit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExternalLinePermitTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalLinePermitTask'] = ResolversParentTypes['ExternalLinePermitTask']> = {
  permit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExternalLinePermitStatus'], ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifier?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  deemedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExternalLineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalLineConnection'] = ResolversParentTypes['ExternalLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExternalLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExternalLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExternalLineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalLineEdge'] = ResolversParentTypes['ExternalLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExternalLine'], ParentType, ContextType>;
};

export type OutageNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutageNotice'] = ResolversParentTypes['OutageNotice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutageNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutageNoticeConnection'] = ResolversParentTypes['OutageNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutageNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OutageNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OutageNoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutageNoticeEdge'] = ResolversParentTypes['OutageNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutageNotice'], ParentType, ContextType>;
};

export type LineOutagesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineOutages'] = ResolversParentTypes['LineOutages']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hoursLimit?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countMet?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hoursMet?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ExcavationNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcavationNeed'] = ResolversParentTypes['ExcavationNeed']> = {
  needed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registerVersion?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ExternalLineResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalLineResult'] = ResolversParentTypes['ExternalLineResult']> = {
  __resolveType: TypeResolveFn<'ExternalLine' | 'Refusal', ParentType, ContextType>;
};

export type OutageNoticeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutageNoticeResult'] = ResolversParentTypes['OutageNoticeResult']> = {
  __resolveType: TypeResolveFn<'OutageNotice' | 'Refusal', ParentType, ContextType>;
};

export type UtilityConnectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityConnectionResult'] = ResolversParentTypes['UtilityConnectionResult']> = {
  __resolveType: TypeResolveFn<'UtilityConnection' | 'Refusal', ParentType, ContextType>;
};

export type LandParcelResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandParcelResult'] = ResolversParentTypes['LandParcelResult']> = {
  __resolveType: TypeResolveFn<'LandParcel' | 'Refusal', ParentType, ContextType>;
};

export type RegionalAssessmentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionalAssessmentResult'] = ResolversParentTypes['RegionalAssessmentResult']> = {
  __resolveType: TypeResolveFn<'RegionalAssessment' | 'Refusal', ParentType, ContextType>;
};

export type ProjectResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectResult'] = ResolversParentTypes['ProjectResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'Refusal', ParentType, ContextType>;
};

export type InvestmentMatterListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestmentMatterList'] = ResolversParentTypes['InvestmentMatterList']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  matters?: Resolver<Array<ResolversTypes['InvestmentMatter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestmentMatterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestmentMatter'] = ResolversParentTypes['InvestmentMatter']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStageCode'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limitDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MatterDemandCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatterDemandCheck'] = ResolversParentTypes['MatterDemandCheck']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  matter?: Resolver<Schema.Maybe<ResolversTypes['InvestmentMatter']>, ParentType, ContextType>;
  version?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProjectMatterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMatter'] = ResolversParentTypes['ProjectMatter']> = {
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStageCode'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acceptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passed?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestmentMatterListResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvestmentMatterListResult'] = ResolversParentTypes['InvestmentMatterListResult']> = {
  __resolveType: TypeResolveFn<'InvestmentMatterList' | 'Refusal', ParentType, ContextType>;
};

export type ProjectMatterResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMatterResult'] = ResolversParentTypes['ProjectMatterResult']> = {
  __resolveType: TypeResolveFn<'ProjectMatter' | 'Refusal', ParentType, ContextType>;
};

export type JointProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointProcedure'] = ResolversParentTypes['JointProcedure'], FederationReferenceType extends FederationReferenceTypes['JointProcedure'] = FederationReferenceTypes['JointProcedure']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['JointProcedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JointProcedureKind'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseStatus?: Resolver<ResolversTypes['ProjectCaseStatus'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  opinions?: Resolver<Array<ResolversTypes['MemberOpinion']>, ParentType, ContextType>;
  silent?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  concludedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  membersRule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberOpinionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MemberOpinion'] = ResolversParentTypes['MemberOpinion']> = {
  member?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  comment?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MergedProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergedProcedure'] = ResolversParentTypes['MergedProcedure'], FederationReferenceType extends FederationReferenceTypes['MergedProcedure'] = FederationReferenceTypes['MergedProcedure']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['MergedProcedure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MergedProcedureKind'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standsFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  caseStatus?: Resolver<ResolversTypes['ProjectCaseStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportHash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointProcedureResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointProcedureResult'] = ResolversParentTypes['JointProcedureResult']> = {
  __resolveType: TypeResolveFn<'JointProcedure' | 'Refusal', ParentType, ContextType>;
};

export type MergedProcedureResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergedProcedureResult'] = ResolversParentTypes['MergedProcedureResult']> = {
  __resolveType: TypeResolveFn<'MergedProcedure' | 'Refusal', ParentType, ContextType>;
};

export type ApprovalResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalResult'] = ResolversParentTypes['ApprovalResult']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  anomalies?: Resolver<Array<ResolversTypes['ApprovalAnomaly']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalAnomalyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalAnomaly'] = ResolversParentTypes['ApprovalAnomaly']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApprovalResultConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalResultConnection'] = ResolversParentTypes['ApprovalResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApprovalResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApprovalResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApprovalResultEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalResultEdge'] = ResolversParentTypes['ApprovalResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApprovalResult'], ParentType, ContextType>;
};

export type TypicalCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypicalCase'] = ResolversParentTypes['TypicalCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypicalCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypicalCaseConnection'] = ResolversParentTypes['TypicalCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TypicalCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TypicalCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TypicalCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypicalCaseEdge'] = ResolversParentTypes['TypicalCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TypicalCase'], ParentType, ContextType>;
};

export type DrawingReviewClassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrawingReviewClass'] = ResolversParentTypes['DrawingReviewClass']> = {
  class?: Resolver<ResolversTypes['DrawingReviewWay'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missingFacts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  neededFacts?: Resolver<Array<ResolversTypes['NeededInput']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type DesignerLiabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignerLiability'] = ResolversParentTypes['DesignerLiability']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  personRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['MaskedString'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DesignerRole'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignerLiabilityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignerLiabilityConnection'] = ResolversParentTypes['DesignerLiabilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DesignerLiabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DesignerLiability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DesignerLiabilityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignerLiabilityEdge'] = ResolversParentTypes['DesignerLiabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DesignerLiability'], ParentType, ContextType>;
};

export type ApprovalResultReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalResultReport'] = ResolversParentTypes['ApprovalResultReport']> = {
  __resolveType: TypeResolveFn<'ApprovalResult' | 'Refusal', ParentType, ContextType>;
};

export type TypicalCaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypicalCaseResult'] = ResolversParentTypes['TypicalCaseResult']> = {
  __resolveType: TypeResolveFn<'TypicalCase' | 'Refusal', ParentType, ContextType>;
};

export type DesignerLiabilityResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignerLiabilityResult'] = ResolversParentTypes['DesignerLiabilityResult']> = {
  __resolveType: TypeResolveFn<'DesignerLiability' | 'Refusal', ParentType, ContextType>;
};

export type LandPlanningReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandPlanningReview'] = ResolversParentTypes['LandPlanningReview']> = {
  parties?: Resolver<Array<ResolversTypes['PlanningOpinion']>, ParentType, ContextType>;
  silent?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  passed?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type PlanningOpinionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanningOpinion'] = ResolversParentTypes['PlanningOpinion']> = {
  party?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passed?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  comment?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['EarlierPlanningOpinion']>, ParentType, ContextType>;
};

export type EarlierPlanningOpinionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierPlanningOpinion'] = ResolversParentTypes['EarlierPlanningOpinion']> = {
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FastTrackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FastTrack'] = ResolversParentTypes['FastTrack']> = {
  eligible?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ToleranceListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToleranceList'] = ResolversParentTypes['ToleranceList']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ToleranceItem']>, ParentType, ContextType>;
  excludedNatures?: Resolver<Array<ResolversTypes['ProjectNature']>, ParentType, ContextType>;
  excludedCategories?: Resolver<Array<ResolversTypes['ProjectCategory']>, ParentType, ContextType>;
  excludedIndustries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ToleranceItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToleranceItem'] = ResolversParentTypes['ToleranceItem']> = {
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ToleranceItemKind'], ParentType, ContextType>;
  mainMaterials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deferrable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  makeUpDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectCommitmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectCommitment'] = ResolversParentTypes['ProjectCommitment']> = {
  kind?: Resolver<ResolversTypes['ProjectCommitmentKind'], ParentType, ContextType>;
  documentHash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['CommittedMatter']>, ParentType, ContextType>;
  verifyDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CommitmentFinding']>, ParentType, ContextType>;
};

export type CommittedMatterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommittedMatter'] = ResolversParentTypes['CommittedMatter']> = {
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitmentFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitmentFinding'] = ResolversParentTypes['CommitmentFinding']> = {
  state?: Resolver<ResolversTypes['CommitmentFindingState'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidenceHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answer?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ToleranceListResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToleranceListResult'] = ResolversParentTypes['ToleranceListResult']> = {
  __resolveType: TypeResolveFn<'ToleranceList' | 'Refusal', ParentType, ContextType>;
};

export type MajorProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MajorProject'] = ResolversParentTypes['MajorProject']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MajorProjectKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  underEfficiencyInspection?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Schema.Maybe<ResolversTypes['MajorProjectProblems']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MajorProjectProblemsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MajorProjectProblems'] = ResolversParentTypes['MajorProjectProblems']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MajorProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MajorProjectConnection'] = ResolversParentTypes['MajorProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MajorProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MajorProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MajorProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MajorProjectEdge'] = ResolversParentTypes['MajorProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MajorProject'], ParentType, ContextType>;
};

export type ProjectOfficialResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectOfficial'] = ResolversParentTypes['ProjectOfficial']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['MaskedString'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectAdoptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAdoption'] = ResolversParentTypes['ProjectAdoption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['ProjectOfficial'], ParentType, ContextType>;
  specialist?: Resolver<ResolversTypes['ProjectOfficial'], ParentType, ContextType>;
  unconditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['AdoptionStage']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionStageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptionStage'] = ResolversParentTypes['AdoptionStage']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProjectMilestoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMilestone'] = ResolversParentTypes['ProjectMilestone']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstPlannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  actualOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['ClockLight'], ParentType, ContextType>;
  workingDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectMilestonesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMilestones'] = ResolversParentTypes['ProjectMilestones']> = {
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['ProjectMilestone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectIssue'] = ResolversParentTypes['ProjectIssue'], FederationReferenceType extends FederationReferenceTypes['ProjectIssue'] = FederationReferenceTypes['ProjectIssue']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['ProjectIssue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolution?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectIssueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectIssueConnection'] = ResolversParentTypes['ProjectIssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectIssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectIssue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectIssueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectIssueEdge'] = ResolversParentTypes['ProjectIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectIssue'], ParentType, ContextType>;
};

export type ProjectLedgerEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectLedgerEntry'] = ResolversParentTypes['ProjectLedgerEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ProjectLedgerEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectLedgerEntryConnection'] = ResolversParentTypes['ProjectLedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectLedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectLedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectLedgerEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectLedgerEntryEdge'] = ResolversParentTypes['ProjectLedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectLedgerEntry'], ParentType, ContextType>;
};

export type ProjectBoardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectBoard'] = ResolversParentTypes['ProjectBoard']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  inventory?: Resolver<ResolversTypes['BoardInventory'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['BoardProgress'], ParentType, ContextType>;
  problems?: Resolver<Schema.Maybe<ResolversTypes['MajorProjectProblems']>, ParentType, ContextType>;
  ledger?: Resolver<Schema.Maybe<ResolversTypes['BoardLedger']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['MajorProjectConnection'], ParentType, ContextType>;
};

export type BoardInventoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardInventory'] = ResolversParentTypes['BoardInventory']> = {
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardProgress'] = ResolversParentTypes['BoardProgress']> = {
  green?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yellow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  red?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedInTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type BoardLedgerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BoardLedger'] = ResolversParentTypes['BoardLedger']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CoordinationMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinationMeeting'] = ResolversParentTypes['CoordinationMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['MeetingTask']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinationMeetingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinationMeetingConnection'] = ResolversParentTypes['CoordinationMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoordinationMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CoordinationMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoordinationMeetingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinationMeetingEdge'] = ResolversParentTypes['CoordinationMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoordinationMeeting'], ParentType, ContextType>;
};

export type MeetingTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingTask'] = ResolversParentTypes['MeetingTask'], FederationReferenceType extends FederationReferenceTypes['MeetingTask'] = FederationReferenceTypes['MeetingTask']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['MeetingTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectCode?: Resolver<Schema.Maybe<ResolversTypes['ProjectCode']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  completedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingTaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingTaskConnection'] = ResolversParentTypes['MeetingTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MeetingTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingTaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingTaskEdge'] = ResolversParentTypes['MeetingTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeetingTask'], ParentType, ContextType>;
};

export type MeetingPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingPeriod'] = ResolversParentTypes['MeetingPeriod']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type EfficiencyInspectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EfficiencyInspection'] = ResolversParentTypes['EfficiencyInspection'], FederationReferenceType extends FederationReferenceTypes['EfficiencyInspection'] = FederationReferenceTypes['EfficiencyInspection']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['EfficiencyInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  aspects?: Resolver<Array<ResolversTypes['InspectedAspect']>, ParentType, ContextType>;
  orders?: Resolver<Array<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectedAspectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectedAspect'] = ResolversParentTypes['InspectedAspect']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inspectedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  summary?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupervisionOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionOrder'] = ResolversParentTypes['SupervisionOrder'], FederationReferenceType extends FederationReferenceTypes['SupervisionOrder'] = FederationReferenceTypes['SupervisionOrder']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['SupervisionOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupervisionOrderState'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rectification?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectifiedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verification?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returned?: Resolver<Array<ResolversTypes['ReturnedRectification']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnedRectificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnedRectification'] = ResolversParentTypes['ReturnedRectification']> = {
  rectification?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectifiedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SupervisionOrderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionOrderConnection'] = ResolversParentTypes['SupervisionOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupervisionOrderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionOrderEdge'] = ResolversParentTypes['SupervisionOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionOrder'], ParentType, ContextType>;
};

export type ProjectAgentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAgent'] = ResolversParentTypes['ProjectAgent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['ProjectOfficial'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgentContact'] = ResolversParentTypes['AgentContact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentContactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgentContactConnection'] = ResolversParentTypes['AgentContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgentContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgentContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgentContactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgentContactEdge'] = ResolversParentTypes['AgentContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgentContact'], ParentType, ContextType>;
};

export type ZeroContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ZeroContact'] = ResolversParentTypes['ZeroContact']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defined?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agentContacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type MajorProjectResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MajorProjectResult'] = ResolversParentTypes['MajorProjectResult']> = {
  __resolveType: TypeResolveFn<'MajorProject' | 'Refusal', ParentType, ContextType>;
};

export type ProjectAdoptionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAdoptionResult'] = ResolversParentTypes['ProjectAdoptionResult']> = {
  __resolveType: TypeResolveFn<'ProjectAdoption' | 'Refusal', ParentType, ContextType>;
};

export type ProjectMilestonesResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectMilestonesResult'] = ResolversParentTypes['ProjectMilestonesResult']> = {
  __resolveType: TypeResolveFn<'ProjectMilestones' | 'Refusal', ParentType, ContextType>;
};

export type ProjectIssueResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectIssueResult'] = ResolversParentTypes['ProjectIssueResult']> = {
  __resolveType: TypeResolveFn<'ProjectIssue' | 'Refusal', ParentType, ContextType>;
};

export type CoordinationMeetingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinationMeetingResult'] = ResolversParentTypes['CoordinationMeetingResult']> = {
  __resolveType: TypeResolveFn<'CoordinationMeeting' | 'Refusal', ParentType, ContextType>;
};

export type MeetingTaskResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingTaskResult'] = ResolversParentTypes['MeetingTaskResult']> = {
  __resolveType: TypeResolveFn<'MeetingTask' | 'Refusal', ParentType, ContextType>;
};

export type EfficiencyInspectionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EfficiencyInspectionResult'] = ResolversParentTypes['EfficiencyInspectionResult']> = {
  __resolveType: TypeResolveFn<'EfficiencyInspection' | 'Refusal', ParentType, ContextType>;
};

export type SupervisionOrderResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionOrderResult'] = ResolversParentTypes['SupervisionOrderResult']> = {
  __resolveType: TypeResolveFn<'SupervisionOrder' | 'Refusal', ParentType, ContextType>;
};

export type ProjectAgentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectAgentResult'] = ResolversParentTypes['ProjectAgentResult']> = {
  __resolveType: TypeResolveFn<'ProjectAgent' | 'Refusal', ParentType, ContextType>;
};

export type AgentContactResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgentContactResult'] = ResolversParentTypes['AgentContactResult']> = {
  __resolveType: TypeResolveFn<'AgentContact' | 'Refusal', ParentType, ContextType>;
};

export type TenderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender'], FederationReferenceType extends FederationReferenceTypes['Tender'] = FederationReferenceTypes['Tender']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Tender']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compulsory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TenderState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bidDeadline?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TenderStep']>, ParentType, ContextType>;
  online?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  recommended?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  awardedTo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awardReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenderStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenderStep'] = ResolversParentTypes['TenderStep']> = {
  step?: Resolver<ResolversTypes['TenderStepCode'], ParentType, ContextType>;
  at?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  online?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  remote?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TenderOnlineRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenderOnlineRate'] = ResolversParentTypes['TenderOnlineRate']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compulsory?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secretExcluded?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type TenderTrailResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenderTrail'] = ResolversParentTypes['TenderTrail']> = {
  tenderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brokenAt?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['TenderEvent']>, ParentType, ContextType>;
};

export type TenderEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenderEvent'] = ResolversParentTypes['TenderEvent']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TenderSupervisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenderSupervision'] = ResolversParentTypes['TenderSupervision']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type TenderResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenderResult'] = ResolversParentTypes['TenderResult']> = {
  __resolveType: TypeResolveFn<'Tender' | 'Refusal', ParentType, ContextType>;
};

export type LandQuotaPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandQuotaPlan'] = ResolversParentTypes['LandQuotaPlan']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quotaArea?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  usedArea?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  remainingArea?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['PlanMilestone']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanMilestoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanMilestone'] = ResolversParentTypes['PlanMilestone']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reachedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PowerWorksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PowerWorks'] = ResolversParentTypes['PowerWorks']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corridorKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  corridorTargetKm?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relocatedLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relocatedLinesTarget?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  done?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['PlanMilestone']>, ParentType, ContextType>;
};

export type UtilityProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityProject'] = ResolversParentTypes['UtilityProject']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestones?: Resolver<Array<ResolversTypes['PlanMilestone']>, ParentType, ContextType>;
  corridorKm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relocatedLines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandQuotaPlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandQuotaPlanResult'] = ResolversParentTypes['LandQuotaPlanResult']> = {
  __resolveType: TypeResolveFn<'LandQuotaPlan' | 'Refusal', ParentType, ContextType>;
};

export type UtilityProjectResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityProjectResult'] = ResolversParentTypes['UtilityProjectResult']> = {
  __resolveType: TypeResolveFn<'UtilityProject' | 'Refusal', ParentType, ContextType>;
};

export type DesignationReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignationReport'] = ResolversParentTypes['DesignationReport'], FederationReferenceType extends FederationReferenceTypes['DesignationReport'] = FederationReferenceTypes['DesignationReport']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['DesignationReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['DesignatedRole'], ParentType, ContextType>;
  connectionId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  designatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DesignationReportState'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designatedByCode?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  toldTo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignationReportConnection'] = ResolversParentTypes['DesignationReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DesignationReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DesignationReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DesignationReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignationReportEdge'] = ResolversParentTypes['DesignationReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DesignationReport'], ParentType, ContextType>;
};

export type GasServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GasService'] = ResolversParentTypes['GasService'], FederationReferenceType extends FederationReferenceTypes['GasService'] = FederationReferenceTypes['GasService']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['GasService']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  connectionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GasServiceKind'], ParentType, ContextType>;
  transferTo?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  day?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  completedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GasServiceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GasServiceConnection'] = ResolversParentTypes['GasServiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GasServiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GasService']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GasServiceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GasServiceEdge'] = ResolversParentTypes['GasServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GasService'], ParentType, ContextType>;
};

export type DesignationReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignationReportResult'] = ResolversParentTypes['DesignationReportResult']> = {
  __resolveType: TypeResolveFn<'DesignationReport' | 'Refusal', ParentType, ContextType>;
};

export type GasServiceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GasServiceResult'] = ResolversParentTypes['GasServiceResult']> = {
  __resolveType: TypeResolveFn<'GasService' | 'Refusal', ParentType, ContextType>;
};

export type ForbiddenAreaRegisterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForbiddenAreaRegister'] = ResolversParentTypes['ForbiddenAreaRegister']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areas?: Resolver<Array<ResolversTypes['ForbiddenArea']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForbiddenAreaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForbiddenArea'] = ResolversParentTypes['ForbiddenArea']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stretch?: Resolver<Schema.Maybe<ResolversTypes['RoadStretch']>, ParentType, ContextType>;
  boundary?: Resolver<Schema.Maybe<Array<ResolversTypes['GeoPoint']>>, ParentType, ContextType>;
};

export type RoadStretchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoadStretch'] = ResolversParentTypes['RoadStretch']> = {
  road?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromMetre?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toMetre?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ForbiddenAreaRegisterResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForbiddenAreaRegisterResult'] = ResolversParentTypes['ForbiddenAreaRegisterResult']> = {
  __resolveType: TypeResolveFn<'ForbiddenAreaRegister' | 'Refusal', ParentType, ContextType>;
};

export type LandUseComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandUseComparison'] = ResolversParentTypes['LandUseComparison']> = {
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['LandUseItem']>, ParentType, ContextType>;
};

export type LandUseItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandUseItem'] = ResolversParentTypes['LandUseItem']> = {
  indicator?: Resolver<ResolversTypes['LandUseIndicator'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EarlierSupplyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierSupply'] = ResolversParentTypes['EarlierSupply']> = {
  suppliedTo?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  suppliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ending?: Resolver<ResolversTypes['LandUseEnding'], ParentType, ContextType>;
};

export type PowerReliabilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PowerReliability'] = ResolversParentTypes['PowerReliability']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  liveWorks?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  liveWorkingShare?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageOutage?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  averageOutageCut?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  worstLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['ReliabilityFigure']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliabilityFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliabilityFigure'] = ResolversParentTypes['ReliabilityFigure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figure?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PowerReliabilityResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PowerReliabilityResult'] = ResolversParentTypes['PowerReliabilityResult']> = {
  __resolveType: TypeResolveFn<'PowerReliability' | 'Refusal', ParentType, ContextType>;
};

export type ConnectionAverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConnectionAverage'] = ResolversParentTypes['ConnectionAverage']> = {
  class?: Resolver<ResolversTypes['UtilityClass'], ParentType, ContextType>;
  connections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  averageNetDays?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  limit?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type UtilityStandardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityStandard'] = ResolversParentTypes['UtilityStandard']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UtilityKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  limitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  charges?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtilityStandardResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityStandardResult'] = ResolversParentTypes['UtilityStandardResult']> = {
  __resolveType: TypeResolveFn<'UtilityStandard' | 'Refusal', ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  CreditCode?: GraphQLScalarType;
  ProjectCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Yuan?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Text?: TextResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RuleReference?: RuleReferenceResolvers<ContextType>;
  ClockReading?: ClockReadingResolvers<ContextType>;
  MaskedString?: MaskedStringResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  ToConfirm?: ToConfirmResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  ToleranceDebt?: ToleranceDebtResolvers<ContextType>;
  AvailableStep?: AvailableStepResolvers<ContextType>;
  NeededInput?: NeededInputResolvers<ContextType>;
  NeededValue?: NeededValueResolvers<ContextType>;
  OwedItem?: OwedItemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  SubmittedDocument?: SubmittedDocumentResolvers<ContextType>;
  ExternalLinePermits?: ExternalLinePermitsResolvers<ContextType>;
  ExternalLinePermitItem?: ExternalLinePermitItemResolvers<ContextType>;
  LandPermitDocuments?: LandPermitDocumentsResolvers<ContextType>;
  RequiredDocument?: RequiredDocumentResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  LandReadinessCheck?: LandReadinessCheckResolvers<ContextType>;
  LandUseControl?: LandUseControlResolvers<ContextType>;
  LandChecklist?: LandChecklistResolvers<ContextType>;
  SurveyFinding?: SurveyFindingResolvers<ContextType>;
  SharedResult?: SharedResultResolvers<ContextType>;
  AdditionalFloorAreaFee?: AdditionalFloorAreaFeeResolvers<ContextType>;
  LandParcelConnection?: LandParcelConnectionResolvers<ContextType>;
  LandParcelEdge?: LandParcelEdgeResolvers<ContextType>;
  ExemptAssessments?: ExemptAssessmentsResolvers<ContextType>;
  ExemptAssessment?: ExemptAssessmentResolvers<ContextType>;
  RegionalAssessment?: RegionalAssessmentResolvers<ContextType>;
  RegionalAssessmentConnection?: RegionalAssessmentConnectionResolvers<ContextType>;
  RegionalAssessmentEdge?: RegionalAssessmentEdgeResolvers<ContextType>;
  ProjectFacts?: ProjectFactsResolvers<ContextType>;
  PermitRequirements?: PermitRequirementsResolvers<ContextType>;
  PermitRequirement?: PermitRequirementResolvers<ContextType>;
  ProjectRisk?: ProjectRiskResolvers<ContextType>;
  BuildThenVerify?: BuildThenVerifyResolvers<ContextType>;
  EnergyReview?: EnergyReviewResolvers<ContextType>;
  ProjectStage?: ProjectStageResolvers<ContextType>;
  StagePackage?: StagePackageResolvers<ContextType>;
  StageTask?: StageTaskResolvers<ContextType>;
  ProjectPause?: ProjectPauseResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  UtilityConnection?: UtilityConnectionResolvers<ContextType>;
  ConnectionCost?: ConnectionCostResolvers<ContextType>;
  UtilityConnectionConnection?: UtilityConnectionConnectionResolvers<ContextType>;
  UtilityConnectionEdge?: UtilityConnectionEdgeResolvers<ContextType>;
  ExternalLine?: ExternalLineResolvers<ContextType>;
  SparedLinePermit?: SparedLinePermitResolvers<ContextType>;
  ExternalLinePermitTask?: ExternalLinePermitTaskResolvers<ContextType>;
  ExternalLineConnection?: ExternalLineConnectionResolvers<ContextType>;
  ExternalLineEdge?: ExternalLineEdgeResolvers<ContextType>;
  OutageNotice?: OutageNoticeResolvers<ContextType>;
  OutageNoticeConnection?: OutageNoticeConnectionResolvers<ContextType>;
  OutageNoticeEdge?: OutageNoticeEdgeResolvers<ContextType>;
  LineOutages?: LineOutagesResolvers<ContextType>;
  ExcavationNeed?: ExcavationNeedResolvers<ContextType>;
  ExternalLineResult?: ExternalLineResultResolvers<ContextType>;
  OutageNoticeResult?: OutageNoticeResultResolvers<ContextType>;
  UtilityConnectionResult?: UtilityConnectionResultResolvers<ContextType>;
  LandParcelResult?: LandParcelResultResolvers<ContextType>;
  RegionalAssessmentResult?: RegionalAssessmentResultResolvers<ContextType>;
  ProjectResult?: ProjectResultResolvers<ContextType>;
  InvestmentMatterList?: InvestmentMatterListResolvers<ContextType>;
  InvestmentMatter?: InvestmentMatterResolvers<ContextType>;
  MatterDemandCheck?: MatterDemandCheckResolvers<ContextType>;
  ProjectMatter?: ProjectMatterResolvers<ContextType>;
  InvestmentMatterListResult?: InvestmentMatterListResultResolvers<ContextType>;
  ProjectMatterResult?: ProjectMatterResultResolvers<ContextType>;
  JointProcedure?: JointProcedureResolvers<ContextType>;
  MemberOpinion?: MemberOpinionResolvers<ContextType>;
  MergedProcedure?: MergedProcedureResolvers<ContextType>;
  JointProcedureResult?: JointProcedureResultResolvers<ContextType>;
  MergedProcedureResult?: MergedProcedureResultResolvers<ContextType>;
  ApprovalResult?: ApprovalResultResolvers<ContextType>;
  ApprovalAnomaly?: ApprovalAnomalyResolvers<ContextType>;
  ApprovalResultConnection?: ApprovalResultConnectionResolvers<ContextType>;
  ApprovalResultEdge?: ApprovalResultEdgeResolvers<ContextType>;
  TypicalCase?: TypicalCaseResolvers<ContextType>;
  TypicalCaseConnection?: TypicalCaseConnectionResolvers<ContextType>;
  TypicalCaseEdge?: TypicalCaseEdgeResolvers<ContextType>;
  DrawingReviewClass?: DrawingReviewClassResolvers<ContextType>;
  DesignerLiability?: DesignerLiabilityResolvers<ContextType>;
  DesignerLiabilityConnection?: DesignerLiabilityConnectionResolvers<ContextType>;
  DesignerLiabilityEdge?: DesignerLiabilityEdgeResolvers<ContextType>;
  ApprovalResultReport?: ApprovalResultReportResolvers<ContextType>;
  TypicalCaseResult?: TypicalCaseResultResolvers<ContextType>;
  DesignerLiabilityResult?: DesignerLiabilityResultResolvers<ContextType>;
  LandPlanningReview?: LandPlanningReviewResolvers<ContextType>;
  PlanningOpinion?: PlanningOpinionResolvers<ContextType>;
  EarlierPlanningOpinion?: EarlierPlanningOpinionResolvers<ContextType>;
  FastTrack?: FastTrackResolvers<ContextType>;
  ToleranceList?: ToleranceListResolvers<ContextType>;
  ToleranceItem?: ToleranceItemResolvers<ContextType>;
  ProjectCommitment?: ProjectCommitmentResolvers<ContextType>;
  CommittedMatter?: CommittedMatterResolvers<ContextType>;
  CommitmentFinding?: CommitmentFindingResolvers<ContextType>;
  ToleranceListResult?: ToleranceListResultResolvers<ContextType>;
  MajorProject?: MajorProjectResolvers<ContextType>;
  MajorProjectProblems?: MajorProjectProblemsResolvers<ContextType>;
  MajorProjectConnection?: MajorProjectConnectionResolvers<ContextType>;
  MajorProjectEdge?: MajorProjectEdgeResolvers<ContextType>;
  ProjectOfficial?: ProjectOfficialResolvers<ContextType>;
  ProjectAdoption?: ProjectAdoptionResolvers<ContextType>;
  AdoptionStage?: AdoptionStageResolvers<ContextType>;
  ProjectMilestone?: ProjectMilestoneResolvers<ContextType>;
  ProjectMilestones?: ProjectMilestonesResolvers<ContextType>;
  ProjectIssue?: ProjectIssueResolvers<ContextType>;
  ProjectIssueConnection?: ProjectIssueConnectionResolvers<ContextType>;
  ProjectIssueEdge?: ProjectIssueEdgeResolvers<ContextType>;
  ProjectLedgerEntry?: ProjectLedgerEntryResolvers<ContextType>;
  ProjectLedgerEntryConnection?: ProjectLedgerEntryConnectionResolvers<ContextType>;
  ProjectLedgerEntryEdge?: ProjectLedgerEntryEdgeResolvers<ContextType>;
  ProjectBoard?: ProjectBoardResolvers<ContextType>;
  BoardInventory?: BoardInventoryResolvers<ContextType>;
  BoardProgress?: BoardProgressResolvers<ContextType>;
  BoardLedger?: BoardLedgerResolvers<ContextType>;
  CoordinationMeeting?: CoordinationMeetingResolvers<ContextType>;
  CoordinationMeetingConnection?: CoordinationMeetingConnectionResolvers<ContextType>;
  CoordinationMeetingEdge?: CoordinationMeetingEdgeResolvers<ContextType>;
  MeetingTask?: MeetingTaskResolvers<ContextType>;
  MeetingTaskConnection?: MeetingTaskConnectionResolvers<ContextType>;
  MeetingTaskEdge?: MeetingTaskEdgeResolvers<ContextType>;
  MeetingPeriod?: MeetingPeriodResolvers<ContextType>;
  EfficiencyInspection?: EfficiencyInspectionResolvers<ContextType>;
  InspectedAspect?: InspectedAspectResolvers<ContextType>;
  SupervisionOrder?: SupervisionOrderResolvers<ContextType>;
  ReturnedRectification?: ReturnedRectificationResolvers<ContextType>;
  SupervisionOrderConnection?: SupervisionOrderConnectionResolvers<ContextType>;
  SupervisionOrderEdge?: SupervisionOrderEdgeResolvers<ContextType>;
  ProjectAgent?: ProjectAgentResolvers<ContextType>;
  AgentContact?: AgentContactResolvers<ContextType>;
  AgentContactConnection?: AgentContactConnectionResolvers<ContextType>;
  AgentContactEdge?: AgentContactEdgeResolvers<ContextType>;
  ZeroContact?: ZeroContactResolvers<ContextType>;
  MajorProjectResult?: MajorProjectResultResolvers<ContextType>;
  ProjectAdoptionResult?: ProjectAdoptionResultResolvers<ContextType>;
  ProjectMilestonesResult?: ProjectMilestonesResultResolvers<ContextType>;
  ProjectIssueResult?: ProjectIssueResultResolvers<ContextType>;
  CoordinationMeetingResult?: CoordinationMeetingResultResolvers<ContextType>;
  MeetingTaskResult?: MeetingTaskResultResolvers<ContextType>;
  EfficiencyInspectionResult?: EfficiencyInspectionResultResolvers<ContextType>;
  SupervisionOrderResult?: SupervisionOrderResultResolvers<ContextType>;
  ProjectAgentResult?: ProjectAgentResultResolvers<ContextType>;
  AgentContactResult?: AgentContactResultResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderStep?: TenderStepResolvers<ContextType>;
  TenderOnlineRate?: TenderOnlineRateResolvers<ContextType>;
  TenderTrail?: TenderTrailResolvers<ContextType>;
  TenderEvent?: TenderEventResolvers<ContextType>;
  TenderSupervision?: TenderSupervisionResolvers<ContextType>;
  TenderResult?: TenderResultResolvers<ContextType>;
  LandQuotaPlan?: LandQuotaPlanResolvers<ContextType>;
  PlanMilestone?: PlanMilestoneResolvers<ContextType>;
  PowerWorks?: PowerWorksResolvers<ContextType>;
  UtilityProject?: UtilityProjectResolvers<ContextType>;
  LandQuotaPlanResult?: LandQuotaPlanResultResolvers<ContextType>;
  UtilityProjectResult?: UtilityProjectResultResolvers<ContextType>;
  DesignationReport?: DesignationReportResolvers<ContextType>;
  DesignationReportConnection?: DesignationReportConnectionResolvers<ContextType>;
  DesignationReportEdge?: DesignationReportEdgeResolvers<ContextType>;
  GasService?: GasServiceResolvers<ContextType>;
  GasServiceConnection?: GasServiceConnectionResolvers<ContextType>;
  GasServiceEdge?: GasServiceEdgeResolvers<ContextType>;
  DesignationReportResult?: DesignationReportResultResolvers<ContextType>;
  GasServiceResult?: GasServiceResultResolvers<ContextType>;
  ForbiddenAreaRegister?: ForbiddenAreaRegisterResolvers<ContextType>;
  ForbiddenArea?: ForbiddenAreaResolvers<ContextType>;
  RoadStretch?: RoadStretchResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  ForbiddenAreaRegisterResult?: ForbiddenAreaRegisterResultResolvers<ContextType>;
  LandUseComparison?: LandUseComparisonResolvers<ContextType>;
  LandUseItem?: LandUseItemResolvers<ContextType>;
  EarlierSupply?: EarlierSupplyResolvers<ContextType>;
  PowerReliability?: PowerReliabilityResolvers<ContextType>;
  ReliabilityFigure?: ReliabilityFigureResolvers<ContextType>;
  PowerReliabilityResult?: PowerReliabilityResultResolvers<ContextType>;
  ConnectionAverage?: ConnectionAverageResolvers<ContextType>;
  UtilityStandard?: UtilityStandardResolvers<ContextType>;
  UtilityStandardResult?: UtilityStandardResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  stepless?: SteplessDirectiveResolver<any, any, ContextType>;
  multiline?: MultilineDirectiveResolver<any, any, ContextType>;
};
