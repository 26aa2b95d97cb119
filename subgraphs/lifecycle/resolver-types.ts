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
import type { ViewerRow, CaseRow, ClockAlertRow, OfficeZoneRow, CaseConnectionRow } from './desk/rows.ts';
import type { LifeEventRow, SourceStandingRow, LifecycleRow, LifeSubjectRow } from './events/rows.ts';
import type { ExportedChangeRow } from './export/rows.ts';
import type { EventProofRow } from './proofs/rows.ts';
import type { EnterpriseConnectionRow } from './search/rows.ts';
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
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
  ToleranceDebt: ResolverTypeWrapper<Saying<Omit<Schema.ToleranceDebt, 'matter'> & { matter: ResolversTypes['String'] }>>;
  AvailableStep: ResolverTypeWrapper<AvailableStep>;
  NeededInput: ResolverTypeWrapper<Saying<Omit<Schema.NeededInput, 'name' | 'type'> & { name: ResolversTypes['String'], type: ResolversTypes['String'] }>>;
  NeededValue: ResolverTypeWrapper<Saying<Omit<Schema.NeededValue, 'value'> & { value: ResolversTypes['String'] }>>;
  OwedItem: ResolverTypeWrapper<Saying<Omit<Schema.OwedItem, 'name'> & { name: ResolversTypes['String'] }>>;
  ToleranceKind: ResolverTypeWrapper<Saying<Schema.ToleranceKind>>;
  ToleranceStatus: ResolverTypeWrapper<Saying<Schema.ToleranceStatus>>;
  CacheControlScope: ResolverTypeWrapper<Saying<Schema.CacheControlScope>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Enterprise: ResolverTypeWrapper<EnterpriseKey>;
  Lifecycle: ResolverTypeWrapper<LifecycleRow>;
  TimelineOrder: ResolverTypeWrapper<Saying<Schema.TimelineOrder>>;
  LifecycleStage: ResolverTypeWrapper<Saying<Schema.LifecycleStage>>;
  LifeEvent: ResolverTypeWrapper<LifeEventRow>;
  LifeEventConnection: ResolverTypeWrapper<Saying<Omit<Schema.LifeEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LifeEventEdge']>, nodes: Array<ResolversTypes['LifeEvent']> }>>;
  LifeEventEdge: ResolverTypeWrapper<Saying<Omit<Schema.LifeEventEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['LifeEvent'] }>>;
  SourceStanding: ResolverTypeWrapper<SourceStandingRow>;
  SourceStatus: ResolverTypeWrapper<Saying<Schema.SourceStatus>>;
  ServicePackage: ResolverTypeWrapper<Saying<Schema.ServicePackage>>;
  ServiceItem: ResolverTypeWrapper<Saying<Omit<Schema.ServiceItem, 'operation' | 'department'> & { operation: ResolversTypes['String'], department: ResolversTypes['String'] }>>;
  EventProof: ResolverTypeWrapper<EventProofRow>;
  Viewer: ResolverTypeWrapper<ViewerRow>;
  OfficeZone: ResolverTypeWrapper<OfficeZoneRow>;
  CaseFilter: ResolverTypeWrapper<Saying<Schema.CaseFilter>>;
  CaseSort: ResolverTypeWrapper<Saying<Schema.CaseSort>>;
  CaseConnection: ResolverTypeWrapper<CaseConnectionRow>;
  CaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.CaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Case'] }>>;
  Case: ResolverTypeWrapper<CaseRow>;
  CaseDeadline: ResolverTypeWrapper<Saying<Schema.CaseDeadline>>;
  DeadlineKind: ResolverTypeWrapper<Saying<Schema.DeadlineKind>>;
  CaseAwaiting: ResolverTypeWrapper<Saying<Omit<Schema.CaseAwaiting, 'role' | 'agency'> & { role: ResolversTypes['String'], agency?: Schema.Maybe<ResolversTypes['String']> }>>;
  ClockAlert: ResolverTypeWrapper<ClockAlertRow>;
  LifeSubject: ResolverTypeWrapper<LifeSubjectRow>;
  AccessGrant: ResolverTypeWrapper<Saying<Schema.AccessGrant>>;
  Arrears: ResolverTypeWrapper<Saying<Schema.Arrears>>;
  Collateral: ResolverTypeWrapper<Saying<Schema.Collateral>>;
  Commitment: ResolverTypeWrapper<Saying<Schema.Commitment>>;
  CompensationClaim: ResolverTypeWrapper<Saying<Schema.CompensationClaim>>;
  CompensationFund: ResolverTypeWrapper<Saying<Schema.CompensationFund>>;
  CreditReport: ResolverTypeWrapper<Saying<Schema.CreditReport>>;
  DataResource: ResolverTypeWrapper<Saying<Schema.DataResource>>;
  Deregistration: ResolverTypeWrapper<Saying<Schema.Deregistration>>;
  EnterpriseRegistration: ResolverTypeWrapper<Saying<Schema.EnterpriseRegistration>>;
  ExternalLine: ResolverTypeWrapper<Saying<Schema.ExternalLine>>;
  FinancingNeed: ResolverTypeWrapper<Saying<Schema.FinancingNeed>>;
  Fine: ResolverTypeWrapper<Saying<Schema.Fine>>;
  FundInvestment: ResolverTypeWrapper<Saying<Schema.FundInvestment>>;
  GovernmentPromise: ResolverTypeWrapper<Saying<Schema.GovernmentPromise>>;
  Guarantee: ResolverTypeWrapper<Saying<Schema.Guarantee>>;
  IndustryFund: ResolverTypeWrapper<Saying<Schema.IndustryFund>>;
  InspectionDraw: ResolverTypeWrapper<Saying<Schema.InspectionDraw>>;
  InspectionItemList: ResolverTypeWrapper<Saying<Schema.InspectionItemList>>;
  InspectionPlan: ResolverTypeWrapper<Saying<Schema.InspectionPlan>>;
  InspectionVisit: ResolverTypeWrapper<Saying<Schema.InspectionVisit>>;
  IntermediaryCredit: ResolverTypeWrapper<Saying<Schema.IntermediaryCredit>>;
  IpCase: ResolverTypeWrapper<Saying<Schema.IpCase>>;
  JointSanction: ResolverTypeWrapper<Saying<Schema.JointSanction>>;
  LabourCase: ResolverTypeWrapper<Saying<Schema.LabourCase>>;
  LandParcel: ResolverTypeWrapper<Saying<Omit<Schema.LandParcel, 'parcelCode'> & { parcelCode: ResolversTypes['String'] }>>;
  LegalAidRequest: ResolverTypeWrapper<Saying<Schema.LegalAidRequest>>;
  LicenceRecord: ResolverTypeWrapper<Saying<Schema.LicenceRecord>>;
  LicenceRevocation: ResolverTypeWrapper<Saying<Schema.LicenceRevocation>>;
  Listing: ResolverTypeWrapper<Saying<Schema.Listing>>;
  Loan: ResolverTypeWrapper<Saying<Schema.Loan>>;
  LoanApplication: ResolverTypeWrapper<Saying<Schema.LoanApplication>>;
  LoanProduct: ResolverTypeWrapper<Saying<Schema.LoanProduct>>;
  LoanRenewal: ResolverTypeWrapper<Saying<Schema.LoanRenewal>>;
  MatchmakingEvent: ResolverTypeWrapper<Saying<Schema.MatchmakingEvent>>;
  MisconductReport: ResolverTypeWrapper<Saying<Schema.MisconductReport>>;
  OutgoingReturn: ResolverTypeWrapper<Saying<Schema.OutgoingReturn>>;
  PenaltyCase: ResolverTypeWrapper<Saying<Schema.PenaltyCase>>;
  PenaltyRecord: ResolverTypeWrapper<Saying<Schema.PenaltyRecord>>;
  Project: ResolverTypeWrapper<Saying<Schema.Project>>;
  ReceivedRecord: ResolverTypeWrapper<Saying<Schema.ReceivedRecord>>;
  RecordSubmission: ResolverTypeWrapper<Saying<Schema.RecordSubmission>>;
  RegionalAssessment: ResolverTypeWrapper<Saying<Schema.RegionalAssessment>>;
  RegistrationAnnulment: ResolverTypeWrapper<Saying<Schema.RegistrationAnnulment>>;
  ReturnedRecord: ResolverTypeWrapper<Saying<Schema.ReturnedRecord>>;
  RiskShare: ResolverTypeWrapper<Saying<Schema.RiskShare>>;
  SchemeGrade: ResolverTypeWrapper<Saying<Schema.SchemeGrade>>;
  ShareRequest: ResolverTypeWrapper<Saying<Schema.ShareRequest>>;
  SharingConsent: ResolverTypeWrapper<Saying<Schema.SharingConsent>>;
  SoftMeasure: ResolverTypeWrapper<Saying<Schema.SoftMeasure>>;
  TaxBlacklistEntry: ResolverTypeWrapper<Saying<Schema.TaxBlacklistEntry>>;
  TaxCase: ResolverTypeWrapper<Saying<Schema.TaxCase>>;
  TaxDataConsent: ResolverTypeWrapper<Saying<Schema.TaxDataConsent>>;
  TaxProfileUse: ResolverTypeWrapper<Saying<Schema.TaxProfileUse>>;
  TaxRelief: ResolverTypeWrapper<Saying<Schema.TaxRelief>>;
  Tender: ResolverTypeWrapper<Saying<Schema.Tender>>;
  UtilityConnection: ResolverTypeWrapper<Saying<Schema.UtilityConnection>>;
  ValueDispute: ResolverTypeWrapper<Saying<Schema.ValueDispute>>;
  PortfolioFilter: ResolverTypeWrapper<Saying<Schema.PortfolioFilter>>;
  PortfolioSort: ResolverTypeWrapper<Saying<Schema.PortfolioSort>>;
  EnterpriseConnection: ResolverTypeWrapper<EnterpriseConnectionRow>;
  EnterpriseEdge: ResolverTypeWrapper<Saying<Omit<Schema.EnterpriseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Enterprise'] }>>;
  EnterpriseStatus: ResolverTypeWrapper<Saying<Schema.EnterpriseStatus>>;
  SizeClass: ResolverTypeWrapper<Saying<Schema.SizeClass>>;
  CreditLevel: ResolverTypeWrapper<Saying<Schema.CreditLevel>>;
  ListColour: ResolverTypeWrapper<Saying<Schema.ListColour>>;
  ExportedChanges: ResolverTypeWrapper<Saying<Omit<Schema.ExportedChanges, 'changes' | 'cursor'> & { changes: Array<ResolversTypes['ExportedChange']>, cursor: ResolversTypes['String'] }>>;
  ChangeOp: ResolverTypeWrapper<Saying<Schema.ChangeOp>>;
  ExportedChange: ResolverTypeWrapper<ExportedChangeRow>;
  CarriedCase: ResolverTypeWrapper<Saying<Schema.CarriedCase>>;
  ChangeOfRegistration: ResolverTypeWrapper<Saying<Schema.ChangeOfRegistration>>;
  RealEstateCase: ResolverTypeWrapper<Saying<Schema.RealEstateCase>>;
  JointProcedure: ResolverTypeWrapper<Saying<Schema.JointProcedure>>;
  MergedProcedure: ResolverTypeWrapper<Saying<Schema.MergedProcedure>>;
  EfficiencyInspection: ResolverTypeWrapper<Saying<Schema.EfficiencyInspection>>;
  SupervisionOrder: ResolverTypeWrapper<Saying<Schema.SupervisionOrder>>;
  MeetingTask: ResolverTypeWrapper<Saying<Schema.MeetingTask>>;
  ProjectIssue: ResolverTypeWrapper<Saying<Schema.ProjectIssue>>;
  DesignationReport: ResolverTypeWrapper<Saying<Schema.DesignationReport>>;
  GasService: ResolverTypeWrapper<Saying<Schema.GasService>>;
  CreditRepair: ResolverTypeWrapper<Saying<Schema.CreditRepair>>;
  PropertyRightsReview: ResolverTypeWrapper<Saying<Schema.PropertyRightsReview>>;
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
  ToleranceDebt: Saying<Omit<Schema.ToleranceDebt, 'matter'> & { matter: ResolversParentTypes['String'] }>;
  AvailableStep: AvailableStep;
  NeededInput: Saying<Omit<Schema.NeededInput, 'name' | 'type'> & { name: ResolversParentTypes['String'], type: ResolversParentTypes['String'] }>;
  NeededValue: Saying<Omit<Schema.NeededValue, 'value'> & { value: ResolversParentTypes['String'] }>;
  OwedItem: Saying<Omit<Schema.OwedItem, 'name'> & { name: ResolversParentTypes['String'] }>;
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Enterprise: EnterpriseKey;
  Lifecycle: LifecycleRow;
  LifeEvent: LifeEventRow;
  LifeEventConnection: Saying<Omit<Schema.LifeEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LifeEventEdge']>, nodes: Array<ResolversParentTypes['LifeEvent']> }>;
  LifeEventEdge: Saying<Omit<Schema.LifeEventEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['LifeEvent'] }>;
  SourceStanding: SourceStandingRow;
  ServicePackage: Saying<Schema.ServicePackage>;
  ServiceItem: Saying<Omit<Schema.ServiceItem, 'operation' | 'department'> & { operation: ResolversParentTypes['String'], department: ResolversParentTypes['String'] }>;
  EventProof: EventProofRow;
  Viewer: ViewerRow;
  OfficeZone: OfficeZoneRow;
  CaseFilter: Saying<Schema.CaseFilter>;
  CaseConnection: CaseConnectionRow;
  CaseEdge: Saying<Omit<Schema.CaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Case'] }>;
  Case: CaseRow;
  CaseDeadline: Saying<Schema.CaseDeadline>;
  CaseAwaiting: Saying<Omit<Schema.CaseAwaiting, 'role' | 'agency'> & { role: ResolversParentTypes['String'], agency?: Schema.Maybe<ResolversParentTypes['String']> }>;
  ClockAlert: ClockAlertRow;
  LifeSubject: LifeSubjectRow;
  AccessGrant: Saying<Schema.AccessGrant>;
  Arrears: Saying<Schema.Arrears>;
  Collateral: Saying<Schema.Collateral>;
  Commitment: Saying<Schema.Commitment>;
  CompensationClaim: Saying<Schema.CompensationClaim>;
  CompensationFund: Saying<Schema.CompensationFund>;
  CreditReport: Saying<Schema.CreditReport>;
  DataResource: Saying<Schema.DataResource>;
  Deregistration: Saying<Schema.Deregistration>;
  EnterpriseRegistration: Saying<Schema.EnterpriseRegistration>;
  ExternalLine: Saying<Schema.ExternalLine>;
  FinancingNeed: Saying<Schema.FinancingNeed>;
  Fine: Saying<Schema.Fine>;
  FundInvestment: Saying<Schema.FundInvestment>;
  GovernmentPromise: Saying<Schema.GovernmentPromise>;
  Guarantee: Saying<Schema.Guarantee>;
  IndustryFund: Saying<Schema.IndustryFund>;
  InspectionDraw: Saying<Schema.InspectionDraw>;
  InspectionItemList: Saying<Schema.InspectionItemList>;
  InspectionPlan: Saying<Schema.InspectionPlan>;
  InspectionVisit: Saying<Schema.InspectionVisit>;
  IntermediaryCredit: Saying<Schema.IntermediaryCredit>;
  IpCase: Saying<Schema.IpCase>;
  JointSanction: Saying<Schema.JointSanction>;
  LabourCase: Saying<Schema.LabourCase>;
  LandParcel: Saying<Omit<Schema.LandParcel, 'parcelCode'> & { parcelCode: ResolversParentTypes['String'] }>;
  LegalAidRequest: Saying<Schema.LegalAidRequest>;
  LicenceRecord: Saying<Schema.LicenceRecord>;
  LicenceRevocation: Saying<Schema.LicenceRevocation>;
  Listing: Saying<Schema.Listing>;
  Loan: Saying<Schema.Loan>;
  LoanApplication: Saying<Schema.LoanApplication>;
  LoanProduct: Saying<Schema.LoanProduct>;
  LoanRenewal: Saying<Schema.LoanRenewal>;
  MatchmakingEvent: Saying<Schema.MatchmakingEvent>;
  MisconductReport: Saying<Schema.MisconductReport>;
  OutgoingReturn: Saying<Schema.OutgoingReturn>;
  PenaltyCase: Saying<Schema.PenaltyCase>;
  PenaltyRecord: Saying<Schema.PenaltyRecord>;
  Project: Saying<Schema.Project>;
  ReceivedRecord: Saying<Schema.ReceivedRecord>;
  RecordSubmission: Saying<Schema.RecordSubmission>;
  RegionalAssessment: Saying<Schema.RegionalAssessment>;
  RegistrationAnnulment: Saying<Schema.RegistrationAnnulment>;
  ReturnedRecord: Saying<Schema.ReturnedRecord>;
  RiskShare: Saying<Schema.RiskShare>;
  SchemeGrade: Saying<Schema.SchemeGrade>;
  ShareRequest: Saying<Schema.ShareRequest>;
  SharingConsent: Saying<Schema.SharingConsent>;
  SoftMeasure: Saying<Schema.SoftMeasure>;
  TaxBlacklistEntry: Saying<Schema.TaxBlacklistEntry>;
  TaxCase: Saying<Schema.TaxCase>;
  TaxDataConsent: Saying<Schema.TaxDataConsent>;
  TaxProfileUse: Saying<Schema.TaxProfileUse>;
  TaxRelief: Saying<Schema.TaxRelief>;
  Tender: Saying<Schema.Tender>;
  UtilityConnection: Saying<Schema.UtilityConnection>;
  ValueDispute: Saying<Schema.ValueDispute>;
  PortfolioFilter: Saying<Schema.PortfolioFilter>;
  EnterpriseConnection: EnterpriseConnectionRow;
  EnterpriseEdge: Saying<Omit<Schema.EnterpriseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Enterprise'] }>;
  ExportedChanges: Saying<Omit<Schema.ExportedChanges, 'changes' | 'cursor'> & { changes: Array<ResolversParentTypes['ExportedChange']>, cursor: ResolversParentTypes['String'] }>;
  ExportedChange: ExportedChangeRow;
  CarriedCase: Saying<Schema.CarriedCase>;
  ChangeOfRegistration: Saying<Schema.ChangeOfRegistration>;
  RealEstateCase: Saying<Schema.RealEstateCase>;
  JointProcedure: Saying<Schema.JointProcedure>;
  MergedProcedure: Saying<Schema.MergedProcedure>;
  EfficiencyInspection: Saying<Schema.EfficiencyInspection>;
  SupervisionOrder: Saying<Schema.SupervisionOrder>;
  MeetingTask: Saying<Schema.MeetingTask>;
  ProjectIssue: Saying<Schema.ProjectIssue>;
  DesignationReport: Saying<Schema.DesignationReport>;
  GasService: Saying<Schema.GasService>;
  CreditRepair: Saying<Schema.CreditRepair>;
  PropertyRightsReview: Saying<Schema.PropertyRightsReview>;
  Int: Saying<Schema.Scalars['Int']['output']>;
  String: Spoken;
};

export type CacheControlDirectiveArgs = {
  maxAge?: Schema.Maybe<Schema.Scalars['Int']['input']>;
  scope?: Schema.Maybe<Schema.CacheControlScope>;
  changesWith?: Schema.Maybe<Array<Schema.Scalars['String']['input']>>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  changes?: Resolver<Schema.Maybe<ResolversTypes['ExportedChanges']>, ParentType, ContextType, RequireFields<Schema.QueryChangesArgs, 'first'>>;
  portfolio?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<Schema.QueryPortfolioArgs, 'first'>>;
  proof?: Resolver<Schema.Maybe<ResolversTypes['EventProof']>, ParentType, ContextType, RequireFields<Schema.QueryProofArgs, 'eventId'>>;
  cases?: Resolver<Schema.Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<Schema.QueryCasesArgs, 'sort' | 'first'>>;
  case?: Resolver<Schema.Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<Schema.QueryCaseArgs, 'id'>>;
  viewer?: Resolver<Schema.Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  enterpriseChanged?: SubscriptionResolver<Schema.Maybe<ResolversTypes['LifeEvent']>, "enterpriseChanged", ParentType, ContextType, RequireFields<Schema.SubscriptionEnterpriseChangedArgs, 'creditCode'>>;
  caseChanged?: SubscriptionResolver<Schema.Maybe<ResolversTypes['Case']>, "caseChanged", ParentType, ContextType, RequireFields<Schema.SubscriptionCaseChangedArgs, 'id'>>;
  deskChanged?: SubscriptionResolver<Schema.Maybe<ResolversTypes['Case']>, "deskChanged", ParentType, ContextType>;
  clockAlerts?: SubscriptionResolver<Schema.Maybe<ResolversTypes['ClockAlert']>, "clockAlerts", ParentType, ContextType, RequireFields<Schema.SubscriptionClockAlertsArgs, 'department'>>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  lifecycle?: Resolver<Schema.Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType, Partial<Schema.EnterpriseLifecycleArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifecycleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Lifecycle'] = ResolversParentTypes['Lifecycle']> = {
  asOf?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  stage?: Resolver<Schema.Maybe<ResolversTypes['LifecycleStage']>, ParentType, ContextType>;
  stageName?: Resolver<Schema.Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  stageSince?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['LifeEventConnection'], ParentType, ContextType, RequireFields<Schema.LifecycleTimelineArgs, 'first' | 'order'>>;
  dataAsOf?: Resolver<Array<ResolversTypes['SourceStanding']>, ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServicePackage']>, ParentType, ContextType>;
  proof?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type LifeEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LifeEvent'] = ResolversParentTypes['LifeEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  stage?: Resolver<Schema.Maybe<ResolversTypes['LifecycleStage']>, ParentType, ContextType>;
  changedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Schema.Maybe<ResolversTypes['LifeSubject']>, ParentType, ContextType>;
};

export type LifeEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LifeEventConnection'] = ResolversParentTypes['LifeEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LifeEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LifeEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LifeEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LifeEventEdge'] = ResolversParentTypes['LifeEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LifeEvent'], ParentType, ContextType>;
};

export type SourceStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceStanding'] = ResolversParentTypes['SourceStanding']> = {
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  asOf?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SourceStatus'], ParentType, ContextType>;
};

export type ServicePackageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServicePackage'] = ResolversParentTypes['ServicePackage']> = {
  stage?: Resolver<ResolversTypes['LifecycleStage'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem']> = {
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type EventProofResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventProof'] = ResolversParentTypes['EventProof']> = {
  event?: Resolver<ResolversTypes['LifeEvent'], ParentType, ContextType>;
  hash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  previousHash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  batch?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departmentName?: Resolver<Schema.Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  agency?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  zones?: Resolver<Schema.Maybe<Array<ResolversTypes['OfficeZone']>>, ParentType, ContextType>;
  enterprises?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<Schema.ViewerCasesArgs, 'sort' | 'first'>>;
  deadlines?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<Schema.ViewerDeadlinesArgs, 'before' | 'first'>>;
};

export type OfficeZoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfficeZone'] = ResolversParentTypes['OfficeZone']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departmentName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  zone?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['CaseDeadline']>, ParentType, ContextType>;
  dueAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  light?: Resolver<ResolversTypes['ClockLight'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  awaiting?: Resolver<Schema.Maybe<ResolversTypes['CaseAwaiting']>, ParentType, ContextType>;
  awaitsMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Schema.Maybe<ResolversTypes['LifeSubject']>, ParentType, ContextType>;
};

export type CaseDeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseDeadline'] = ResolversParentTypes['CaseDeadline']> = {
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeadlineKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['ClockLight'], ParentType, ContextType>;
};

export type CaseAwaitingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseAwaiting'] = ResolversParentTypes['CaseAwaiting']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  agency?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClockAlertResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClockAlert'] = ResolversParentTypes['ClockAlert']> = {
  case?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
  light?: Resolver<ResolversTypes['ClockLight'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LifeSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LifeSubject'] = ResolversParentTypes['LifeSubject']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'AccessGrant' | 'Arrears' | 'CarriedCase' | 'ChangeOfRegistration' | 'Collateral' | 'Commitment' | 'CompensationClaim' | 'CompensationFund' | 'CreditRepair' | 'CreditReport' | 'DataResource' | 'Deregistration' | 'DesignationReport' | 'EfficiencyInspection' | 'EnterpriseRegistration' | 'ExternalLine' | 'FinancingNeed' | 'Fine' | 'FundInvestment' | 'GasService' | 'GovernmentPromise' | 'Guarantee' | 'IndustryFund' | 'InspectionDraw' | 'InspectionItemList' | 'InspectionPlan' | 'InspectionVisit' | 'IntermediaryCredit' | 'IpCase' | 'JointProcedure' | 'JointSanction' | 'LabourCase' | 'LandParcel' | 'LegalAidRequest' | 'LicenceRecord' | 'LicenceRevocation' | 'Listing' | 'Loan' | 'LoanApplication' | 'LoanProduct' | 'LoanRenewal' | 'MatchmakingEvent' | 'MeetingTask' | 'MergedProcedure' | 'MisconductReport' | 'OutgoingReturn' | 'PenaltyCase' | 'PenaltyRecord' | 'Project' | 'ProjectIssue' | 'PropertyRightsReview' | 'RealEstateCase' | 'ReceivedRecord' | 'RecordSubmission' | 'RegionalAssessment' | 'RegistrationAnnulment' | 'ReturnedRecord' | 'RiskShare' | 'SchemeGrade' | 'ShareRequest' | 'SharingConsent' | 'SoftMeasure' | 'SupervisionOrder' | 'TaxBlacklistEntry' | 'TaxCase' | 'TaxDataConsent' | 'TaxProfileUse' | 'TaxRelief' | 'Tender' | 'UtilityConnection' | 'ValueDispute', ParentType, ContextType>;
};

export type AccessGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrearsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Arrears'] = ResolversParentTypes['Arrears']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CollateralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Collateral'] = ResolversParentTypes['Collateral']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompensationClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompensationClaim'] = ResolversParentTypes['CompensationClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompensationFundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompensationFund'] = ResolversParentTypes['CompensationFund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditReport'] = ResolversParentTypes['CreditReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataResourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataResource'] = ResolversParentTypes['DataResource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeregistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deregistration'] = ResolversParentTypes['Deregistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseRegistration'] = ResolversParentTypes['EnterpriseRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalLine'] = ResolversParentTypes['ExternalLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinancingNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancingNeed'] = ResolversParentTypes['FinancingNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fine'] = ResolversParentTypes['Fine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundInvestmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundInvestment'] = ResolversParentTypes['FundInvestment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentPromiseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernmentPromise'] = ResolversParentTypes['GovernmentPromise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuaranteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Guarantee'] = ResolversParentTypes['Guarantee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryFundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryFund'] = ResolversParentTypes['IndustryFund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionDrawResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionDraw'] = ResolversParentTypes['InspectionDraw']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionItemListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionItemList'] = ResolversParentTypes['InspectionItemList']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionPlan'] = ResolversParentTypes['InspectionPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisit'] = ResolversParentTypes['InspectionVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntermediaryCreditResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntermediaryCredit'] = ResolversParentTypes['IntermediaryCredit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IpCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IpCase'] = ResolversParentTypes['IpCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointSanctionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointSanction'] = ResolversParentTypes['JointSanction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabourCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabourCase'] = ResolversParentTypes['LabourCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LandParcelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LandParcel'] = ResolversParentTypes['LandParcel']> = {
  parcelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalAidRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalAidRequest'] = ResolversParentTypes['LegalAidRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRecord'] = ResolversParentTypes['LicenceRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceRevocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRevocation'] = ResolversParentTypes['LicenceRevocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplication'] = ResolversParentTypes['LoanApplication']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanProduct'] = ResolversParentTypes['LoanProduct']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanRenewalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanRenewal'] = ResolversParentTypes['LoanRenewal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchmakingEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchmakingEvent'] = ResolversParentTypes['MatchmakingEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MisconductReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisconductReport'] = ResolversParentTypes['MisconductReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutgoingReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutgoingReturn'] = ResolversParentTypes['OutgoingReturn']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyCase'] = ResolversParentTypes['PenaltyCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyRecord'] = ResolversParentTypes['PenaltyRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceivedRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedRecord'] = ResolversParentTypes['ReceivedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSubmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSubmission'] = ResolversParentTypes['RecordSubmission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionalAssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionalAssessment'] = ResolversParentTypes['RegionalAssessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegistrationAnnulmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationAnnulment'] = ResolversParentTypes['RegistrationAnnulment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnedRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnedRecord'] = ResolversParentTypes['ReturnedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskShare'] = ResolversParentTypes['RiskShare']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeGradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchemeGrade'] = ResolversParentTypes['SchemeGrade']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareRequest'] = ResolversParentTypes['ShareRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingConsent'] = ResolversParentTypes['SharingConsent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SoftMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoftMeasure'] = ResolversParentTypes['SoftMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxBlacklistEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBlacklistEntry'] = ResolversParentTypes['TaxBlacklistEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxCase'] = ResolversParentTypes['TaxCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxDataConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxDataConsent'] = ResolversParentTypes['TaxDataConsent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxProfileUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxProfileUse'] = ResolversParentTypes['TaxProfileUse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxReliefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxRelief'] = ResolversParentTypes['TaxRelief']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UtilityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityConnection'] = ResolversParentTypes['UtilityConnection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueDisputeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueDispute'] = ResolversParentTypes['ValueDispute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type ExportedChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportedChanges'] = ResolversParentTypes['ExportedChanges']> = {
  changes?: Resolver<Array<ResolversTypes['ExportedChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExportedChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExportedChange'] = ResolversParentTypes['ExportedChange']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  op?: Resolver<ResolversTypes['ChangeOp'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectType?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payload?: Resolver<Schema.Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  occurredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CarriedCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarriedCase'] = ResolversParentTypes['CarriedCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeOfRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeOfRegistration'] = ResolversParentTypes['ChangeOfRegistration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RealEstateCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateCase'] = ResolversParentTypes['RealEstateCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointProcedure'] = ResolversParentTypes['JointProcedure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergedProcedure'] = ResolversParentTypes['MergedProcedure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EfficiencyInspectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EfficiencyInspection'] = ResolversParentTypes['EfficiencyInspection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionOrderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionOrder'] = ResolversParentTypes['SupervisionOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeetingTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingTask'] = ResolversParentTypes['MeetingTask']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectIssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectIssue'] = ResolversParentTypes['ProjectIssue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DesignationReport'] = ResolversParentTypes['DesignationReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GasServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GasService'] = ResolversParentTypes['GasService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditRepairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRepair'] = ResolversParentTypes['CreditRepair']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyRightsReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyRightsReview'] = ResolversParentTypes['PropertyRightsReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  Enterprise?: EnterpriseResolvers<ContextType>;
  Lifecycle?: LifecycleResolvers<ContextType>;
  LifeEvent?: LifeEventResolvers<ContextType>;
  LifeEventConnection?: LifeEventConnectionResolvers<ContextType>;
  LifeEventEdge?: LifeEventEdgeResolvers<ContextType>;
  SourceStanding?: SourceStandingResolvers<ContextType>;
  ServicePackage?: ServicePackageResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  EventProof?: EventProofResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  OfficeZone?: OfficeZoneResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseDeadline?: CaseDeadlineResolvers<ContextType>;
  CaseAwaiting?: CaseAwaitingResolvers<ContextType>;
  ClockAlert?: ClockAlertResolvers<ContextType>;
  LifeSubject?: LifeSubjectResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  Arrears?: ArrearsResolvers<ContextType>;
  Collateral?: CollateralResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CompensationClaim?: CompensationClaimResolvers<ContextType>;
  CompensationFund?: CompensationFundResolvers<ContextType>;
  CreditReport?: CreditReportResolvers<ContextType>;
  DataResource?: DataResourceResolvers<ContextType>;
  Deregistration?: DeregistrationResolvers<ContextType>;
  EnterpriseRegistration?: EnterpriseRegistrationResolvers<ContextType>;
  ExternalLine?: ExternalLineResolvers<ContextType>;
  FinancingNeed?: FinancingNeedResolvers<ContextType>;
  Fine?: FineResolvers<ContextType>;
  FundInvestment?: FundInvestmentResolvers<ContextType>;
  GovernmentPromise?: GovernmentPromiseResolvers<ContextType>;
  Guarantee?: GuaranteeResolvers<ContextType>;
  IndustryFund?: IndustryFundResolvers<ContextType>;
  InspectionDraw?: InspectionDrawResolvers<ContextType>;
  InspectionItemList?: InspectionItemListResolvers<ContextType>;
  InspectionPlan?: InspectionPlanResolvers<ContextType>;
  InspectionVisit?: InspectionVisitResolvers<ContextType>;
  IntermediaryCredit?: IntermediaryCreditResolvers<ContextType>;
  IpCase?: IpCaseResolvers<ContextType>;
  JointSanction?: JointSanctionResolvers<ContextType>;
  LabourCase?: LabourCaseResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  LegalAidRequest?: LegalAidRequestResolvers<ContextType>;
  LicenceRecord?: LicenceRecordResolvers<ContextType>;
  LicenceRevocation?: LicenceRevocationResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  LoanApplication?: LoanApplicationResolvers<ContextType>;
  LoanProduct?: LoanProductResolvers<ContextType>;
  LoanRenewal?: LoanRenewalResolvers<ContextType>;
  MatchmakingEvent?: MatchmakingEventResolvers<ContextType>;
  MisconductReport?: MisconductReportResolvers<ContextType>;
  OutgoingReturn?: OutgoingReturnResolvers<ContextType>;
  PenaltyCase?: PenaltyCaseResolvers<ContextType>;
  PenaltyRecord?: PenaltyRecordResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ReceivedRecord?: ReceivedRecordResolvers<ContextType>;
  RecordSubmission?: RecordSubmissionResolvers<ContextType>;
  RegionalAssessment?: RegionalAssessmentResolvers<ContextType>;
  RegistrationAnnulment?: RegistrationAnnulmentResolvers<ContextType>;
  ReturnedRecord?: ReturnedRecordResolvers<ContextType>;
  RiskShare?: RiskShareResolvers<ContextType>;
  SchemeGrade?: SchemeGradeResolvers<ContextType>;
  ShareRequest?: ShareRequestResolvers<ContextType>;
  SharingConsent?: SharingConsentResolvers<ContextType>;
  SoftMeasure?: SoftMeasureResolvers<ContextType>;
  TaxBlacklistEntry?: TaxBlacklistEntryResolvers<ContextType>;
  TaxCase?: TaxCaseResolvers<ContextType>;
  TaxDataConsent?: TaxDataConsentResolvers<ContextType>;
  TaxProfileUse?: TaxProfileUseResolvers<ContextType>;
  TaxRelief?: TaxReliefResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  UtilityConnection?: UtilityConnectionResolvers<ContextType>;
  ValueDispute?: ValueDisputeResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  ExportedChanges?: ExportedChangesResolvers<ContextType>;
  ExportedChange?: ExportedChangeResolvers<ContextType>;
  CarriedCase?: CarriedCaseResolvers<ContextType>;
  ChangeOfRegistration?: ChangeOfRegistrationResolvers<ContextType>;
  RealEstateCase?: RealEstateCaseResolvers<ContextType>;
  JointProcedure?: JointProcedureResolvers<ContextType>;
  MergedProcedure?: MergedProcedureResolvers<ContextType>;
  EfficiencyInspection?: EfficiencyInspectionResolvers<ContextType>;
  SupervisionOrder?: SupervisionOrderResolvers<ContextType>;
  MeetingTask?: MeetingTaskResolvers<ContextType>;
  ProjectIssue?: ProjectIssueResolvers<ContextType>;
  DesignationReport?: DesignationReportResolvers<ContextType>;
  GasService?: GasServiceResolvers<ContextType>;
  CreditRepair?: CreditRepairResolvers<ContextType>;
  PropertyRightsReview?: PropertyRightsReviewResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
