/* Made from schema.graphql by npm run generate: do not edit. */
import type { Saying } from '#shared/messages.ts';
import type * as Schema from './generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseRow } from './rows.ts';
import type { Spoken } from '#shared/messages.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { AvailableStep } from '#shared/case/available.ts';
import type { Explanation } from '#shared/case/decisions.ts';
import type { SealedClueRow, ClueOpeningRow } from './clues/rows.ts';
import type { InspectionPlanRow, DrawInspectorRow, InspectionDrawRow } from './draws/rows.ts';
import type { FairCompetitionReviewRow } from './fair-competition/rows.ts';
import type { EnforcementFilingRow } from './filings/rows.ts';
import type { FineRow, FineReliefRow } from './fines/rows.ts';
import type { InspectionVisitRow, VisitPassRow } from './inspections/rows.ts';
import type { IpCaseRow } from './ip-cases/rows.ts';
import type { InspectionItemListRow } from './items/rows.ts';
import type { LabourCaseRow } from './labour/rows.ts';
import type { LegalAidRequestRow, LegalTeamRow, LegalTeamMemberRow } from './legal-aid/rows.ts';
import type { LeniencyListRow } from './leniency-lists/rows.ts';
import type { MisconductReportRow } from './misconduct/rows.ts';
import type { PenaltyCaseRow } from './penalties/rows.ts';
import type { SandboxRow, SandboxPlaceRow, TriggerRuleRow, TriggerEventRow } from './pilots/rows.ts';
import type { PropertyRightsReviewRow } from './property-rights/rows.ts';
import type { SoftMeasureRow } from './soft-measures/rows.ts';
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
  InspectionVisit: Schema.InspectionVisit;
  InspectionItemList: Schema.InspectionItemList;
  InspectionDraw: Schema.InspectionDraw;
  InspectionPlan: Schema.InspectionPlan;
  MisconductReport: Schema.MisconductReport;
  LabourCase: Schema.LabourCase;
  LegalAidRequest: Schema.LegalAidRequest;
  PenaltyCase: Schema.PenaltyCase;
  Fine: Schema.Fine;
  SoftMeasure: Schema.SoftMeasure;
  IpCase: Schema.IpCase;
  PropertyRightsReview: Schema.PropertyRightsReview;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"zone":true,"foundedOn":true,"creditGrade":{"level":true}}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"zone":true,"foundedOn":true,"creditGrade":{"level":true}}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"zone":true}> ) );
  InspectionVisit:
    ( { __typename: 'InspectionVisit' }
    & GraphQLRecursivePick<FederationTypes['InspectionVisit'], {"id":true}> );
  InspectionItemList:
    ( { __typename: 'InspectionItemList' }
    & GraphQLRecursivePick<FederationTypes['InspectionItemList'], {"id":true}> );
  InspectionDraw:
    ( { __typename: 'InspectionDraw' }
    & GraphQLRecursivePick<FederationTypes['InspectionDraw'], {"id":true}> );
  InspectionPlan:
    ( { __typename: 'InspectionPlan' }
    & GraphQLRecursivePick<FederationTypes['InspectionPlan'], {"id":true}> );
  MisconductReport:
    ( { __typename: 'MisconductReport' }
    & GraphQLRecursivePick<FederationTypes['MisconductReport'], {"id":true}> );
  LabourCase:
    ( { __typename: 'LabourCase' }
    & GraphQLRecursivePick<FederationTypes['LabourCase'], {"id":true}> );
  LegalAidRequest:
    ( { __typename: 'LegalAidRequest' }
    & GraphQLRecursivePick<FederationTypes['LegalAidRequest'], {"id":true}> );
  PenaltyCase:
    ( { __typename: 'PenaltyCase' }
    & GraphQLRecursivePick<FederationTypes['PenaltyCase'], {"id":true}> );
  Fine:
    ( { __typename: 'Fine' }
    & GraphQLRecursivePick<FederationTypes['Fine'], {"id":true}> );
  SoftMeasure:
    ( { __typename: 'SoftMeasure' }
    & GraphQLRecursivePick<FederationTypes['SoftMeasure'], {"id":true}> );
  IpCase:
    ( { __typename: 'IpCase' }
    & GraphQLRecursivePick<FederationTypes['IpCase'], {"id":true}> );
  PropertyRightsReview:
    ( { __typename: 'PropertyRightsReview' }
    & GraphQLRecursivePick<FederationTypes['PropertyRightsReview'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PenaltyCaseResult:
    | ( PenaltyCaseRow )
    | ( Refusal )
  ;
  LegalAidResult:
    | ( LegalAidRequestRow )
    | ( Refusal )
  ;
  InspectionVisitResult:
    | ( InspectionVisitRow )
    | ( Refusal )
  ;
  LeniencyListResult:
    | ( LeniencyListRow )
    | ( Refusal )
  ;
  FineResult:
    | ( FineRow )
    | ( Refusal )
  ;
  EnforcementFilingResult:
    | ( EnforcementFilingRow )
    | ( Refusal )
  ;
  SoftMeasureResult:
    | ( SoftMeasureRow )
    | ( Refusal )
  ;
  InspectionItemListResult:
    | ( InspectionItemListRow )
    | ( Refusal )
  ;
  InspectionDrawResult:
    | ( InspectionDrawRow )
    | ( Refusal )
  ;
  MisconductReportResult:
    | ( MisconductReportRow )
    | ( Refusal )
  ;
  SealedClueResult:
    | ( SealedClueRow )
    | ( Refusal )
  ;
  OpenedClueResult:
    | ( Saying<Omit<Schema.OpenedClue, 'content'> & { content: _RefType['String'] }> )
    | ( Refusal )
  ;
  LegalTeamResult:
    | ( LegalTeamRow )
    | ( Refusal )
  ;
  IpCaseResult:
    | ( IpCaseRow )
    | ( Refusal )
  ;
  FairCompetitionReviewResult:
    | ( FairCompetitionReviewRow )
    | ( Refusal )
  ;
  FairCompetitionYearResult:
    | ( Saying<Omit<Schema.FairCompetitionYear, 'zone'> & { zone: _RefType['String'] }> )
    | ( Refusal )
  ;
  PropertyRightsReviewResult:
    | ( PropertyRightsReviewRow )
    | ( Refusal )
  ;
  SandboxResult:
    | ( SandboxRow )
    | ( Refusal )
  ;
  SandboxPlaceResult:
    | ( SandboxPlaceRow )
    | ( Refusal )
  ;
  TriggerRuleResult:
    | ( TriggerRuleRow )
    | ( Refusal )
  ;
  TriggerEventResult:
    | ( TriggerEventRow )
    | ( Refusal )
  ;
  LabourCaseResult:
    | ( LabourCaseRow )
    | ( Refusal )
  ;
  InspectionPlanResult:
    | ( InspectionPlanRow )
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
  ToleranceDebt: ResolverTypeWrapper<Saying<Omit<Schema.ToleranceDebt, 'matter'> & { matter: ResolversTypes['String'] }>>;
  AvailableStep: ResolverTypeWrapper<AvailableStep>;
  NeededInput: ResolverTypeWrapper<Saying<Omit<Schema.NeededInput, 'name' | 'type'> & { name: ResolversTypes['String'], type: ResolversTypes['String'] }>>;
  NeededValue: ResolverTypeWrapper<Saying<Omit<Schema.NeededValue, 'value'> & { value: ResolversTypes['String'] }>>;
  OwedItem: ResolverTypeWrapper<Saying<Omit<Schema.OwedItem, 'name'> & { name: ResolversTypes['String'] }>>;
  ToleranceKind: ResolverTypeWrapper<Saying<Schema.ToleranceKind>>;
  ToleranceStatus: ResolverTypeWrapper<Saying<Schema.ToleranceStatus>>;
  CacheControlScope: ResolverTypeWrapper<Saying<Schema.CacheControlScope>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  CreditGrade: ResolverTypeWrapper<Saying<Schema.CreditGrade>>;
  CreditLevel: ResolverTypeWrapper<Saying<Schema.CreditLevel>>;
  InspectionVisit: ResolverTypeWrapper<InspectionVisitRow>;
  VisitPass: ResolverTypeWrapper<VisitPassRow>;
  VisitPassCheck: ResolverTypeWrapper<Saying<Omit<Schema.VisitPassCheck, 'visit' | 'explanation'> & { visit?: Schema.Maybe<ResolversTypes['InspectionVisit']>, explanation: ResolversTypes['String'] }>>;
  PassSignature: ResolverTypeWrapper<Saying<Schema.PassSignature>>;
  InspectionItemList: ResolverTypeWrapper<InspectionItemListRow>;
  InspectionItem: ResolverTypeWrapper<Saying<Omit<Schema.InspectionItem, 'code' | 'name' | 'basis'> & { code: ResolversTypes['String'], name: ResolversTypes['String'], basis: ResolversTypes['String'] }>>;
  InspectionDraw: ResolverTypeWrapper<InspectionDrawRow>;
  InspectionPlan: ResolverTypeWrapper<InspectionPlanRow>;
  InspectionTask: ResolverTypeWrapper<Saying<Omit<Schema.InspectionTask, 'items' | 'authorities'> & { items: Array<ResolversTypes['String']>, authorities: Array<ResolversTypes['String']> }>>;
  DrawInspector: ResolverTypeWrapper<DrawInspectorRow>;
  DrawnObject: ResolverTypeWrapper<Saying<Omit<Schema.DrawnObject, 'enterprise' | 'cards'> & { enterprise: ResolversTypes['Enterprise'], cards: Array<ResolversTypes['String']> }>>;
  DrawState: ResolverTypeWrapper<Saying<Schema.DrawState>>;
  DrawSeedSource: ResolverTypeWrapper<Saying<Schema.DrawSeedSource>>;
  DrawVerification: ResolverTypeWrapper<Saying<Omit<Schema.DrawVerification, 'poolHash' | 'seed' | 'explanation'> & { poolHash: ResolversTypes['String'], seed?: Schema.Maybe<ResolversTypes['String']>, explanation: ResolversTypes['String'] }>>;
  DrawCoverage: ResolverTypeWrapper<Saying<Omit<Schema.DrawCoverage, 'zone'> & { zone: ResolversTypes['String'] }>>;
  MisconductReport: ResolverTypeWrapper<MisconductReportRow>;
  MisconductKind: ResolverTypeWrapper<Saying<Schema.MisconductKind>>;
  MisconductState: ResolverTypeWrapper<Saying<Schema.MisconductState>>;
  LabourCase: ResolverTypeWrapper<LabourCaseRow>;
  LabourCaseKind: ResolverTypeWrapper<Saying<Schema.LabourCaseKind>>;
  LabourCaseState: ResolverTypeWrapper<Saying<Schema.LabourCaseState>>;
  LabourCaseRate: ResolverTypeWrapper<Saying<Schema.LabourCaseRate>>;
  VisitSurvey: ResolverTypeWrapper<Saying<Omit<Schema.VisitSurvey, 'zone'> & { zone: ResolversTypes['String'] }>>;
  AuthoritySurvey: ResolverTypeWrapper<Saying<Omit<Schema.AuthoritySurvey, 'authority'> & { authority: ResolversTypes['String'] }>>;
  InspectionState: ResolverTypeWrapper<Saying<Schema.InspectionState>>;
  InspectionGround: ResolverTypeWrapper<Saying<Schema.InspectionGround>>;
  InspectionExceptionReason: ResolverTypeWrapper<Saying<Schema.InspectionExceptionReason>>;
  InspectionResult: ResolverTypeWrapper<Saying<Schema.InspectionResult>>;
  InspectionQuota: ResolverTypeWrapper<Saying<Omit<Schema.InspectionQuota, 'supervision' | 'reasons'> & { supervision: ResolversTypes['String'], reasons: Array<ResolversTypes['String']> }>>;
  QuotaScope: ResolverTypeWrapper<Saying<Schema.QuotaScope>>;
  AuthorityVisits: ResolverTypeWrapper<Saying<Omit<Schema.AuthorityVisits, 'authority'> & { authority: ResolversTypes['String'] }>>;
  QuietStatus: ResolverTypeWrapper<Saying<Omit<Schema.QuietStatus, 'explanation'> & { explanation: ResolversTypes['String'] }>>;
  QuietWindow: ResolverTypeWrapper<Saying<Schema.QuietWindow>>;
  LegalAidRequest: ResolverTypeWrapper<LegalAidRequestRow>;
  PenaltyCase: ResolverTypeWrapper<PenaltyCaseRow>;
  PenaltyHearingNotice: ResolverTypeWrapper<Saying<Omit<Schema.PenaltyHearingNotice, 'place'> & { place: ResolversTypes['String'] }>>;
  PenaltyReview: ResolverTypeWrapper<Saying<Omit<Schema.PenaltyReview, 'opinion'> & { opinion: ResolversTypes['String'] }>>;
  LegalReviewGround: ResolverTypeWrapper<Saying<Schema.LegalReviewGround>>;
  PenaltyState: ResolverTypeWrapper<Saying<Schema.PenaltyState>>;
  InspectionSummary: ResolverTypeWrapper<Saying<Omit<Schema.InspectionSummary, 'zone' | 'recipients'> & { zone: ResolversTypes['String'], recipients: Array<ResolversTypes['String']> }>>;
  AuthorityTotals: ResolverTypeWrapper<Saying<Omit<Schema.AuthorityTotals, 'authority'> & { authority: ResolversTypes['String'] }>>;
  VisitTotals: ResolverTypeWrapper<Saying<Schema.VisitTotals>>;
  LegalAidKind: ResolverTypeWrapper<Saying<Schema.LegalAidKind>>;
  LegalAidState: ResolverTypeWrapper<Saying<Schema.LegalAidState>>;
  InspectionVisitConnection: ResolverTypeWrapper<Saying<Omit<Schema.InspectionVisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionVisitEdge']>, nodes: Array<ResolversTypes['InspectionVisit']> }>>;
  InspectionVisitEdge: ResolverTypeWrapper<Saying<Omit<Schema.InspectionVisitEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['InspectionVisit'] }>>;
  LegalAidRequestConnection: ResolverTypeWrapper<Saying<Omit<Schema.LegalAidRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LegalAidRequestEdge']>, nodes: Array<ResolversTypes['LegalAidRequest']> }>>;
  LegalAidRequestEdge: ResolverTypeWrapper<Saying<Omit<Schema.LegalAidRequestEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['LegalAidRequest'] }>>;
  PenaltyCaseConnection: ResolverTypeWrapper<Saying<Omit<Schema.PenaltyCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PenaltyCaseEdge']>, nodes: Array<ResolversTypes['PenaltyCase']> }>>;
  PenaltyCaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.PenaltyCaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['PenaltyCase'] }>>;
  InspectionItemListConnection: ResolverTypeWrapper<Saying<Omit<Schema.InspectionItemListConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionItemListEdge']>, nodes: Array<ResolversTypes['InspectionItemList']> }>>;
  InspectionItemListEdge: ResolverTypeWrapper<Saying<Omit<Schema.InspectionItemListEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['InspectionItemList'] }>>;
  InspectionPlanConnection: ResolverTypeWrapper<Saying<Omit<Schema.InspectionPlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionPlanEdge']>, nodes: Array<ResolversTypes['InspectionPlan']> }>>;
  InspectionPlanEdge: ResolverTypeWrapper<Saying<Omit<Schema.InspectionPlanEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['InspectionPlan'] }>>;
  InspectionDrawConnection: ResolverTypeWrapper<Saying<Omit<Schema.InspectionDrawConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionDrawEdge']>, nodes: Array<ResolversTypes['InspectionDraw']> }>>;
  InspectionDrawEdge: ResolverTypeWrapper<Saying<Omit<Schema.InspectionDrawEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['InspectionDraw'] }>>;
  MisconductReportConnection: ResolverTypeWrapper<Saying<Omit<Schema.MisconductReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MisconductReportEdge']>, nodes: Array<ResolversTypes['MisconductReport']> }>>;
  MisconductReportEdge: ResolverTypeWrapper<Saying<Omit<Schema.MisconductReportEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['MisconductReport'] }>>;
  LabourCaseConnection: ResolverTypeWrapper<Saying<Omit<Schema.LabourCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LabourCaseEdge']>, nodes: Array<ResolversTypes['LabourCase']> }>>;
  LabourCaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.LabourCaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['LabourCase'] }>>;
  InspectionVisitFilter: ResolverTypeWrapper<Saying<Schema.InspectionVisitFilter>>;
  RequestLegalAidInput: ResolverTypeWrapper<Saying<Schema.RequestLegalAidInput>>;
  AssignLawyerInput: ResolverTypeWrapper<Saying<Schema.AssignLawyerInput>>;
  CompleteLegalAidInput: ResolverTypeWrapper<Saying<Schema.CompleteLegalAidInput>>;
  WithdrawLegalAidInput: ResolverTypeWrapper<Saying<Schema.WithdrawLegalAidInput>>;
  DeclineLegalAidInput: ResolverTypeWrapper<Saying<Schema.DeclineLegalAidInput>>;
  RegisterInspectionInput: ResolverTypeWrapper<Saying<Schema.RegisterInspectionInput>>;
  ApproveVisitInput: ResolverTypeWrapper<Saying<Schema.ApproveVisitInput>>;
  CheckInVisitInput: ResolverTypeWrapper<Saying<Schema.CheckInVisitInput>>;
  VisitPlaceInput: ResolverTypeWrapper<Saying<Schema.VisitPlaceInput>>;
  RequestVisitDocumentsInput: ResolverTypeWrapper<Saying<Schema.RequestVisitDocumentsInput>>;
  PublishVisitResultInput: ResolverTypeWrapper<Saying<Schema.PublishVisitResultInput>>;
  PublishInspectionItemsInput: ResolverTypeWrapper<Saying<Schema.PublishInspectionItemsInput>>;
  InspectionItemInput: ResolverTypeWrapper<Saying<Schema.InspectionItemInput>>;
  PublishInspectionPlanInput: ResolverTypeWrapper<Saying<Schema.PublishInspectionPlanInput>>;
  InspectionTaskInput: ResolverTypeWrapper<Saying<Schema.InspectionTaskInput>>;
  PublishDrawPoolInput: ResolverTypeWrapper<Saying<Schema.PublishDrawPoolInput>>;
  DrawInspectorInput: ResolverTypeWrapper<Saying<Schema.DrawInspectorInput>>;
  DrawInspectionInput: ResolverTypeWrapper<Saying<Schema.DrawInspectionInput>>;
  ReportMisconductInput: ResolverTypeWrapper<Saying<Schema.ReportMisconductInput>>;
  DecideMisconductInput: ResolverTypeWrapper<Saying<Schema.DecideMisconductInput>>;
  OpenLabourCaseInput: ResolverTypeWrapper<Saying<Schema.OpenLabourCaseInput>>;
  CloseLabourCaseInput: ResolverTypeWrapper<Saying<Schema.CloseLabourCaseInput>>;
  AnswerVisitSurveyInput: ResolverTypeWrapper<Saying<Schema.AnswerVisitSurveyInput>>;
  ReportVisitInput: ResolverTypeWrapper<Saying<Schema.ReportVisitInput>>;
  CancelVisitInput: ResolverTypeWrapper<Saying<Schema.CancelVisitInput>>;
  EndVisitInput: ResolverTypeWrapper<Saying<Schema.EndVisitInput>>;
  OpenPenaltyInput: ResolverTypeWrapper<Saying<Schema.OpenPenaltyInput>>;
  PleadPenaltyInput: ResolverTypeWrapper<Saying<Schema.PleadPenaltyInput>>;
  AnnouncePenaltyHearingInput: ResolverTypeWrapper<Saying<Schema.AnnouncePenaltyHearingInput>>;
  ReviewPenaltyInput: ResolverTypeWrapper<Saying<Schema.ReviewPenaltyInput>>;
  RecordPenaltyHearingInput: ResolverTypeWrapper<Saying<Schema.RecordPenaltyHearingInput>>;
  DecidePenaltyInput: ResolverTypeWrapper<Saying<Schema.DecidePenaltyInput>>;
  PenaltyCaseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PenaltyCaseResult']>>;
  LegalAidResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LegalAidResult']>>;
  InspectionVisitResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionVisitResult']>>;
  CollectiveDecision: ResolverTypeWrapper<Saying<Omit<Schema.CollectiveDecision, 'documentNo' | 'record'> & { documentNo: ResolversTypes['String'], record: ResolversTypes['String'] }>>;
  CorrectionCommitment: ResolverTypeWrapper<Saying<Omit<Schema.CorrectionCommitment, 'text' | 'report'> & { text: ResolversTypes['String'], report?: Schema.Maybe<ResolversTypes['String']> }>>;
  CommitmentState: ResolverTypeWrapper<Saying<Schema.CommitmentState>>;
  LeniencyKind: ResolverTypeWrapper<Saying<Schema.LeniencyKind>>;
  CollectiveTrade: ResolverTypeWrapper<Saying<Schema.CollectiveTrade>>;
  CoerciveMeasure: ResolverTypeWrapper<Saying<Schema.CoerciveMeasure>>;
  PenaltyConcern: ResolverTypeWrapper<Saying<Schema.PenaltyConcern>>;
  EnforcementField: ResolverTypeWrapper<Saying<Schema.EnforcementField>>;
  LeniencyList: ResolverTypeWrapper<LeniencyListRow>;
  LeniencyEntry: ResolverTypeWrapper<Saying<Omit<Schema.LeniencyEntry, 'code' | 'violation' | 'basis'> & { code: ResolversTypes['String'], violation: ResolversTypes['String'], basis: ResolversTypes['String'] }>>;
  FirstOffenceCheck: ResolverTypeWrapper<Saying<Omit<Schema.FirstOffenceCheck, 'conditions' | 'reasons'> & { conditions: Array<ResolversTypes['String']>, reasons: Array<ResolversTypes['String']> }>>;
  Fine: ResolverTypeWrapper<FineRow>;
  FineReview: ResolverTypeWrapper<Saying<Omit<Schema.FineReview, 'caseNo' | 'outcome'> & { caseNo: ResolversTypes['String'], outcome?: Schema.Maybe<ResolversTypes['String']> }>>;
  FineInstalment: ResolverTypeWrapper<Saying<Schema.FineInstalment>>;
  FineRelief: ResolverTypeWrapper<FineReliefRow>;
  FineReliefKind: ResolverTypeWrapper<Saying<Schema.FineReliefKind>>;
  FineReliefState: ResolverTypeWrapper<Saying<Schema.FineReliefState>>;
  EnforcementFiling: ResolverTypeWrapper<EnforcementFilingRow>;
  FilingKind: ResolverTypeWrapper<Saying<Schema.FilingKind>>;
  EnforcementFilingSummary: ResolverTypeWrapper<Saying<Omit<Schema.EnforcementFilingSummary, 'zone' | 'unfiled'> & { zone: ResolversTypes['String'], unfiled: Array<ResolversTypes['Fine']> }>>;
  SoftMeasure: ResolverTypeWrapper<SoftMeasureRow>;
  SoftMeasureKind: ResolverTypeWrapper<Saying<Schema.SoftMeasureKind>>;
  FineConnection: ResolverTypeWrapper<Saying<Omit<Schema.FineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FineEdge']>, nodes: Array<ResolversTypes['Fine']> }>>;
  FineEdge: ResolverTypeWrapper<Saying<Omit<Schema.FineEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Fine'] }>>;
  SoftMeasureConnection: ResolverTypeWrapper<Saying<Omit<Schema.SoftMeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SoftMeasureEdge']>, nodes: Array<ResolversTypes['SoftMeasure']> }>>;
  SoftMeasureEdge: ResolverTypeWrapper<Saying<Omit<Schema.SoftMeasureEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['SoftMeasure'] }>>;
  EnforcementFilingConnection: ResolverTypeWrapper<Saying<Omit<Schema.EnforcementFilingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EnforcementFilingEdge']>, nodes: Array<ResolversTypes['EnforcementFiling']> }>>;
  EnforcementFilingEdge: ResolverTypeWrapper<Saying<Omit<Schema.EnforcementFilingEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['EnforcementFiling'] }>>;
  PublishLeniencyListInput: ResolverTypeWrapper<Saying<Schema.PublishLeniencyListInput>>;
  LeniencyEntryInput: ResolverTypeWrapper<Saying<Schema.LeniencyEntryInput>>;
  RecordCorrectionInput: ResolverTypeWrapper<Saying<Schema.RecordCorrectionInput>>;
  SignCorrectionCommitmentInput: ResolverTypeWrapper<Saying<Schema.SignCorrectionCommitmentInput>>;
  ReportCommitmentKeptInput: ResolverTypeWrapper<Saying<Schema.ReportCommitmentKeptInput>>;
  VerifyCommitmentInput: ResolverTypeWrapper<Saying<Schema.VerifyCommitmentInput>>;
  RecordCollectiveDecisionInput: ResolverTypeWrapper<Saying<Schema.RecordCollectiveDecisionInput>>;
  DeliverFineInput: ResolverTypeWrapper<Saying<Schema.DeliverFineInput>>;
  ApplyForFineReliefInput: ResolverTypeWrapper<Saying<Schema.ApplyForFineReliefInput>>;
  FineInstalmentInput: ResolverTypeWrapper<Saying<Schema.FineInstalmentInput>>;
  DecideFineReliefInput: ResolverTypeWrapper<Saying<Schema.DecideFineReliefInput>>;
  RecordFinePaymentInput: ResolverTypeWrapper<Saying<Schema.RecordFinePaymentInput>>;
  RecordFineReviewInput: ResolverTypeWrapper<Saying<Schema.RecordFineReviewInput>>;
  EndFineReviewInput: ResolverTypeWrapper<Saying<Schema.EndFineReviewInput>>;
  FileFineInput: ResolverTypeWrapper<Saying<Schema.FileFineInput>>;
  FileFeeInput: ResolverTypeWrapper<Saying<Schema.FileFeeInput>>;
  TakeSoftMeasureInput: ResolverTypeWrapper<Saying<Schema.TakeSoftMeasureInput>>;
  AnswerSoftMeasureInput: ResolverTypeWrapper<Saying<Schema.AnswerSoftMeasureInput>>;
  CloseSoftMeasureInput: ResolverTypeWrapper<Saying<Schema.CloseSoftMeasureInput>>;
  LeniencyListResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeniencyListResult']>>;
  FineResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FineResult']>>;
  EnforcementFilingResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnforcementFilingResult']>>;
  SoftMeasureResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SoftMeasureResult']>>;
  InspectionItemListResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionItemListResult']>>;
  InspectionDrawResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionDrawResult']>>;
  MisconductReportResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MisconductReportResult']>>;
  SealedClue: ResolverTypeWrapper<SealedClueRow>;
  ClueOpening: ResolverTypeWrapper<ClueOpeningRow>;
  OpenedClue: ResolverTypeWrapper<Saying<Omit<Schema.OpenedClue, 'content'> & { content: ResolversTypes['String'] }>>;
  LegalTeam: ResolverTypeWrapper<LegalTeamRow>;
  LegalTeamMember: ResolverTypeWrapper<LegalTeamMemberRow>;
  IpCase: ResolverTypeWrapper<IpCaseRow>;
  IpRight: ResolverTypeWrapper<Saying<Schema.IpRight>>;
  IpService: ResolverTypeWrapper<Saying<Schema.IpService>>;
  IpCaseState: ResolverTypeWrapper<Saying<Schema.IpCaseState>>;
  IpTrack: ResolverTypeWrapper<Saying<Schema.IpTrack>>;
  IpOutcome: ResolverTypeWrapper<Saying<Schema.IpOutcome>>;
  IpStatistics: ResolverTypeWrapper<Saying<Omit<Schema.IpStatistics, 'zone'> & { zone: ResolversTypes['String'] }>>;
  FairCompetitionReview: ResolverTypeWrapper<FairCompetitionReviewRow>;
  FairCompetitionConclusion: ResolverTypeWrapper<Saying<Schema.FairCompetitionConclusion>>;
  FairCompetitionYear: ResolverTypeWrapper<Saying<Omit<Schema.FairCompetitionYear, 'zone'> & { zone: ResolversTypes['String'] }>>;
  PropertyRightsReview: ResolverTypeWrapper<PropertyRightsReviewRow>;
  PropertyReviewKind: ResolverTypeWrapper<Saying<Schema.PropertyReviewKind>>;
  PropertyFinding: ResolverTypeWrapper<Saying<Schema.PropertyFinding>>;
  Sandbox: ResolverTypeWrapper<SandboxRow>;
  SandboxPlace: ResolverTypeWrapper<SandboxPlaceRow>;
  TriggerRule: ResolverTypeWrapper<TriggerRuleRow>;
  TriggerEvent: ResolverTypeWrapper<TriggerEventRow>;
  SealedClueConnection: ResolverTypeWrapper<Saying<Omit<Schema.SealedClueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SealedClueEdge']>, nodes: Array<ResolversTypes['SealedClue']> }>>;
  SealedClueEdge: ResolverTypeWrapper<Saying<Omit<Schema.SealedClueEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['SealedClue'] }>>;
  IpCaseConnection: ResolverTypeWrapper<Saying<Omit<Schema.IpCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IpCaseEdge']>, nodes: Array<ResolversTypes['IpCase']> }>>;
  IpCaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.IpCaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['IpCase'] }>>;
  FairCompetitionReviewConnection: ResolverTypeWrapper<Saying<Omit<Schema.FairCompetitionReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FairCompetitionReviewEdge']>, nodes: Array<ResolversTypes['FairCompetitionReview']> }>>;
  FairCompetitionReviewEdge: ResolverTypeWrapper<Saying<Omit<Schema.FairCompetitionReviewEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['FairCompetitionReview'] }>>;
  PropertyRightsReviewConnection: ResolverTypeWrapper<Saying<Omit<Schema.PropertyRightsReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PropertyRightsReviewEdge']>, nodes: Array<ResolversTypes['PropertyRightsReview']> }>>;
  PropertyRightsReviewEdge: ResolverTypeWrapper<Saying<Omit<Schema.PropertyRightsReviewEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['PropertyRightsReview'] }>>;
  SandboxConnection: ResolverTypeWrapper<Saying<Omit<Schema.SandboxConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SandboxEdge']>, nodes: Array<ResolversTypes['Sandbox']> }>>;
  SandboxEdge: ResolverTypeWrapper<Saying<Omit<Schema.SandboxEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Sandbox'] }>>;
  SandboxPlaceConnection: ResolverTypeWrapper<Saying<Omit<Schema.SandboxPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SandboxPlaceEdge']>, nodes: Array<ResolversTypes['SandboxPlace']> }>>;
  SandboxPlaceEdge: ResolverTypeWrapper<Saying<Omit<Schema.SandboxPlaceEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['SandboxPlace'] }>>;
  TriggerRuleConnection: ResolverTypeWrapper<Saying<Omit<Schema.TriggerRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TriggerRuleEdge']>, nodes: Array<ResolversTypes['TriggerRule']> }>>;
  TriggerRuleEdge: ResolverTypeWrapper<Saying<Omit<Schema.TriggerRuleEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['TriggerRule'] }>>;
  TransferClueInput: ResolverTypeWrapper<Saying<Schema.TransferClueInput>>;
  AcknowledgeClueInput: ResolverTypeWrapper<Saying<Schema.AcknowledgeClueInput>>;
  OpenClueInput: ResolverTypeWrapper<Saying<Schema.OpenClueInput>>;
  AppointLegalTeamInput: ResolverTypeWrapper<Saying<Schema.AppointLegalTeamInput>>;
  LegalTeamMemberInput: ResolverTypeWrapper<Saying<Schema.LegalTeamMemberInput>>;
  RequestIpProtectionInput: ResolverTypeWrapper<Saying<Schema.RequestIpProtectionInput>>;
  AcceptIpCaseInput: ResolverTypeWrapper<Saying<Schema.AcceptIpCaseInput>>;
  CloseIpCaseInput: ResolverTypeWrapper<Saying<Schema.CloseIpCaseInput>>;
  WithdrawIpCaseInput: ResolverTypeWrapper<Saying<Schema.WithdrawIpCaseInput>>;
  RecordFairCompetitionReviewInput: ResolverTypeWrapper<Saying<Schema.RecordFairCompetitionReviewInput>>;
  HoldFairCompetitionCampaignInput: ResolverTypeWrapper<Saying<Schema.HoldFairCompetitionCampaignInput>>;
  OpenPropertyRightsReviewInput: ResolverTypeWrapper<Saying<Schema.OpenPropertyRightsReviewInput>>;
  ConcludePropertyRightsReviewInput: ResolverTypeWrapper<Saying<Schema.ConcludePropertyRightsReviewInput>>;
  OpenSandboxInput: ResolverTypeWrapper<Saying<Schema.OpenSandboxInput>>;
  AdmitToSandboxInput: ResolverTypeWrapper<Saying<Schema.AdmitToSandboxInput>>;
  LeaveSandboxInput: ResolverTypeWrapper<Saying<Schema.LeaveSandboxInput>>;
  PublishTriggerRuleInput: ResolverTypeWrapper<Saying<Schema.PublishTriggerRuleInput>>;
  ReportTriggerInput: ResolverTypeWrapper<Saying<Schema.ReportTriggerInput>>;
  SealedClueResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SealedClueResult']>>;
  OpenedClueResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenedClueResult']>>;
  LegalTeamResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LegalTeamResult']>>;
  IpCaseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IpCaseResult']>>;
  FairCompetitionReviewResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FairCompetitionReviewResult']>>;
  FairCompetitionYearResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FairCompetitionYearResult']>>;
  PropertyRightsReviewResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PropertyRightsReviewResult']>>;
  SandboxResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SandboxResult']>>;
  SandboxPlaceResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SandboxPlaceResult']>>;
  TriggerRuleResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriggerRuleResult']>>;
  TriggerEventResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TriggerEventResult']>>;
  LabourCaseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LabourCaseResult']>>;
  InspectionPlanResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionPlanResult']>>;
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
  Mutation: Record<PropertyKey, never>;
  Enterprise: EnterpriseRow;
  CreditGrade: Saying<Schema.CreditGrade>;
  InspectionVisit: InspectionVisitRow;
  VisitPass: VisitPassRow;
  VisitPassCheck: Saying<Omit<Schema.VisitPassCheck, 'visit' | 'explanation'> & { visit?: Schema.Maybe<ResolversParentTypes['InspectionVisit']>, explanation: ResolversParentTypes['String'] }>;
  InspectionItemList: InspectionItemListRow;
  InspectionItem: Saying<Omit<Schema.InspectionItem, 'code' | 'name' | 'basis'> & { code: ResolversParentTypes['String'], name: ResolversParentTypes['String'], basis: ResolversParentTypes['String'] }>;
  InspectionDraw: InspectionDrawRow;
  InspectionPlan: InspectionPlanRow;
  InspectionTask: Saying<Omit<Schema.InspectionTask, 'items' | 'authorities'> & { items: Array<ResolversParentTypes['String']>, authorities: Array<ResolversParentTypes['String']> }>;
  DrawInspector: DrawInspectorRow;
  DrawnObject: Saying<Omit<Schema.DrawnObject, 'enterprise' | 'cards'> & { enterprise: ResolversParentTypes['Enterprise'], cards: Array<ResolversParentTypes['String']> }>;
  DrawVerification: Saying<Omit<Schema.DrawVerification, 'poolHash' | 'seed' | 'explanation'> & { poolHash: ResolversParentTypes['String'], seed?: Schema.Maybe<ResolversParentTypes['String']>, explanation: ResolversParentTypes['String'] }>;
  DrawCoverage: Saying<Omit<Schema.DrawCoverage, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  MisconductReport: MisconductReportRow;
  LabourCase: LabourCaseRow;
  LabourCaseRate: Saying<Schema.LabourCaseRate>;
  VisitSurvey: Saying<Omit<Schema.VisitSurvey, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  AuthoritySurvey: Saying<Omit<Schema.AuthoritySurvey, 'authority'> & { authority: ResolversParentTypes['String'] }>;
  InspectionQuota: Saying<Omit<Schema.InspectionQuota, 'supervision' | 'reasons'> & { supervision: ResolversParentTypes['String'], reasons: Array<ResolversParentTypes['String']> }>;
  AuthorityVisits: Saying<Omit<Schema.AuthorityVisits, 'authority'> & { authority: ResolversParentTypes['String'] }>;
  QuietStatus: Saying<Omit<Schema.QuietStatus, 'explanation'> & { explanation: ResolversParentTypes['String'] }>;
  QuietWindow: Saying<Schema.QuietWindow>;
  LegalAidRequest: LegalAidRequestRow;
  PenaltyCase: PenaltyCaseRow;
  PenaltyHearingNotice: Saying<Omit<Schema.PenaltyHearingNotice, 'place'> & { place: ResolversParentTypes['String'] }>;
  PenaltyReview: Saying<Omit<Schema.PenaltyReview, 'opinion'> & { opinion: ResolversParentTypes['String'] }>;
  InspectionSummary: Saying<Omit<Schema.InspectionSummary, 'zone' | 'recipients'> & { zone: ResolversParentTypes['String'], recipients: Array<ResolversParentTypes['String']> }>;
  AuthorityTotals: Saying<Omit<Schema.AuthorityTotals, 'authority'> & { authority: ResolversParentTypes['String'] }>;
  VisitTotals: Saying<Schema.VisitTotals>;
  InspectionVisitConnection: Saying<Omit<Schema.InspectionVisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionVisitEdge']>, nodes: Array<ResolversParentTypes['InspectionVisit']> }>;
  InspectionVisitEdge: Saying<Omit<Schema.InspectionVisitEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['InspectionVisit'] }>;
  LegalAidRequestConnection: Saying<Omit<Schema.LegalAidRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LegalAidRequestEdge']>, nodes: Array<ResolversParentTypes['LegalAidRequest']> }>;
  LegalAidRequestEdge: Saying<Omit<Schema.LegalAidRequestEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['LegalAidRequest'] }>;
  PenaltyCaseConnection: Saying<Omit<Schema.PenaltyCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PenaltyCaseEdge']>, nodes: Array<ResolversParentTypes['PenaltyCase']> }>;
  PenaltyCaseEdge: Saying<Omit<Schema.PenaltyCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['PenaltyCase'] }>;
  InspectionItemListConnection: Saying<Omit<Schema.InspectionItemListConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionItemListEdge']>, nodes: Array<ResolversParentTypes['InspectionItemList']> }>;
  InspectionItemListEdge: Saying<Omit<Schema.InspectionItemListEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['InspectionItemList'] }>;
  InspectionPlanConnection: Saying<Omit<Schema.InspectionPlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionPlanEdge']>, nodes: Array<ResolversParentTypes['InspectionPlan']> }>;
  InspectionPlanEdge: Saying<Omit<Schema.InspectionPlanEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['InspectionPlan'] }>;
  InspectionDrawConnection: Saying<Omit<Schema.InspectionDrawConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionDrawEdge']>, nodes: Array<ResolversParentTypes['InspectionDraw']> }>;
  InspectionDrawEdge: Saying<Omit<Schema.InspectionDrawEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['InspectionDraw'] }>;
  MisconductReportConnection: Saying<Omit<Schema.MisconductReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MisconductReportEdge']>, nodes: Array<ResolversParentTypes['MisconductReport']> }>;
  MisconductReportEdge: Saying<Omit<Schema.MisconductReportEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['MisconductReport'] }>;
  LabourCaseConnection: Saying<Omit<Schema.LabourCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LabourCaseEdge']>, nodes: Array<ResolversParentTypes['LabourCase']> }>;
  LabourCaseEdge: Saying<Omit<Schema.LabourCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['LabourCase'] }>;
  InspectionVisitFilter: Saying<Schema.InspectionVisitFilter>;
  RequestLegalAidInput: Saying<Schema.RequestLegalAidInput>;
  AssignLawyerInput: Saying<Schema.AssignLawyerInput>;
  CompleteLegalAidInput: Saying<Schema.CompleteLegalAidInput>;
  WithdrawLegalAidInput: Saying<Schema.WithdrawLegalAidInput>;
  DeclineLegalAidInput: Saying<Schema.DeclineLegalAidInput>;
  RegisterInspectionInput: Saying<Schema.RegisterInspectionInput>;
  ApproveVisitInput: Saying<Schema.ApproveVisitInput>;
  CheckInVisitInput: Saying<Schema.CheckInVisitInput>;
  VisitPlaceInput: Saying<Schema.VisitPlaceInput>;
  RequestVisitDocumentsInput: Saying<Schema.RequestVisitDocumentsInput>;
  PublishVisitResultInput: Saying<Schema.PublishVisitResultInput>;
  PublishInspectionItemsInput: Saying<Schema.PublishInspectionItemsInput>;
  InspectionItemInput: Saying<Schema.InspectionItemInput>;
  PublishInspectionPlanInput: Saying<Schema.PublishInspectionPlanInput>;
  InspectionTaskInput: Saying<Schema.InspectionTaskInput>;
  PublishDrawPoolInput: Saying<Schema.PublishDrawPoolInput>;
  DrawInspectorInput: Saying<Schema.DrawInspectorInput>;
  DrawInspectionInput: Saying<Schema.DrawInspectionInput>;
  ReportMisconductInput: Saying<Schema.ReportMisconductInput>;
  DecideMisconductInput: Saying<Schema.DecideMisconductInput>;
  OpenLabourCaseInput: Saying<Schema.OpenLabourCaseInput>;
  CloseLabourCaseInput: Saying<Schema.CloseLabourCaseInput>;
  AnswerVisitSurveyInput: Saying<Schema.AnswerVisitSurveyInput>;
  ReportVisitInput: Saying<Schema.ReportVisitInput>;
  CancelVisitInput: Saying<Schema.CancelVisitInput>;
  EndVisitInput: Saying<Schema.EndVisitInput>;
  OpenPenaltyInput: Saying<Schema.OpenPenaltyInput>;
  PleadPenaltyInput: Saying<Schema.PleadPenaltyInput>;
  AnnouncePenaltyHearingInput: Saying<Schema.AnnouncePenaltyHearingInput>;
  ReviewPenaltyInput: Saying<Schema.ReviewPenaltyInput>;
  RecordPenaltyHearingInput: Saying<Schema.RecordPenaltyHearingInput>;
  DecidePenaltyInput: Saying<Schema.DecidePenaltyInput>;
  PenaltyCaseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['PenaltyCaseResult']>;
  LegalAidResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LegalAidResult']>;
  InspectionVisitResult: Saying<ResolversUnionTypes<ResolversParentTypes>['InspectionVisitResult']>;
  CollectiveDecision: Saying<Omit<Schema.CollectiveDecision, 'documentNo' | 'record'> & { documentNo: ResolversParentTypes['String'], record: ResolversParentTypes['String'] }>;
  CorrectionCommitment: Saying<Omit<Schema.CorrectionCommitment, 'text' | 'report'> & { text: ResolversParentTypes['String'], report?: Schema.Maybe<ResolversParentTypes['String']> }>;
  LeniencyList: LeniencyListRow;
  LeniencyEntry: Saying<Omit<Schema.LeniencyEntry, 'code' | 'violation' | 'basis'> & { code: ResolversParentTypes['String'], violation: ResolversParentTypes['String'], basis: ResolversParentTypes['String'] }>;
  FirstOffenceCheck: Saying<Omit<Schema.FirstOffenceCheck, 'conditions' | 'reasons'> & { conditions: Array<ResolversParentTypes['String']>, reasons: Array<ResolversParentTypes['String']> }>;
  Fine: FineRow;
  FineReview: Saying<Omit<Schema.FineReview, 'caseNo' | 'outcome'> & { caseNo: ResolversParentTypes['String'], outcome?: Schema.Maybe<ResolversParentTypes['String']> }>;
  FineInstalment: Saying<Schema.FineInstalment>;
  FineRelief: FineReliefRow;
  EnforcementFiling: EnforcementFilingRow;
  EnforcementFilingSummary: Saying<Omit<Schema.EnforcementFilingSummary, 'zone' | 'unfiled'> & { zone: ResolversParentTypes['String'], unfiled: Array<ResolversParentTypes['Fine']> }>;
  SoftMeasure: SoftMeasureRow;
  FineConnection: Saying<Omit<Schema.FineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FineEdge']>, nodes: Array<ResolversParentTypes['Fine']> }>;
  FineEdge: Saying<Omit<Schema.FineEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Fine'] }>;
  SoftMeasureConnection: Saying<Omit<Schema.SoftMeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SoftMeasureEdge']>, nodes: Array<ResolversParentTypes['SoftMeasure']> }>;
  SoftMeasureEdge: Saying<Omit<Schema.SoftMeasureEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['SoftMeasure'] }>;
  EnforcementFilingConnection: Saying<Omit<Schema.EnforcementFilingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EnforcementFilingEdge']>, nodes: Array<ResolversParentTypes['EnforcementFiling']> }>;
  EnforcementFilingEdge: Saying<Omit<Schema.EnforcementFilingEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['EnforcementFiling'] }>;
  PublishLeniencyListInput: Saying<Schema.PublishLeniencyListInput>;
  LeniencyEntryInput: Saying<Schema.LeniencyEntryInput>;
  RecordCorrectionInput: Saying<Schema.RecordCorrectionInput>;
  SignCorrectionCommitmentInput: Saying<Schema.SignCorrectionCommitmentInput>;
  ReportCommitmentKeptInput: Saying<Schema.ReportCommitmentKeptInput>;
  VerifyCommitmentInput: Saying<Schema.VerifyCommitmentInput>;
  RecordCollectiveDecisionInput: Saying<Schema.RecordCollectiveDecisionInput>;
  DeliverFineInput: Saying<Schema.DeliverFineInput>;
  ApplyForFineReliefInput: Saying<Schema.ApplyForFineReliefInput>;
  FineInstalmentInput: Saying<Schema.FineInstalmentInput>;
  DecideFineReliefInput: Saying<Schema.DecideFineReliefInput>;
  RecordFinePaymentInput: Saying<Schema.RecordFinePaymentInput>;
  RecordFineReviewInput: Saying<Schema.RecordFineReviewInput>;
  EndFineReviewInput: Saying<Schema.EndFineReviewInput>;
  FileFineInput: Saying<Schema.FileFineInput>;
  FileFeeInput: Saying<Schema.FileFeeInput>;
  TakeSoftMeasureInput: Saying<Schema.TakeSoftMeasureInput>;
  AnswerSoftMeasureInput: Saying<Schema.AnswerSoftMeasureInput>;
  CloseSoftMeasureInput: Saying<Schema.CloseSoftMeasureInput>;
  LeniencyListResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LeniencyListResult']>;
  FineResult: Saying<ResolversUnionTypes<ResolversParentTypes>['FineResult']>;
  EnforcementFilingResult: Saying<ResolversUnionTypes<ResolversParentTypes>['EnforcementFilingResult']>;
  SoftMeasureResult: Saying<ResolversUnionTypes<ResolversParentTypes>['SoftMeasureResult']>;
  InspectionItemListResult: Saying<ResolversUnionTypes<ResolversParentTypes>['InspectionItemListResult']>;
  InspectionDrawResult: Saying<ResolversUnionTypes<ResolversParentTypes>['InspectionDrawResult']>;
  MisconductReportResult: Saying<ResolversUnionTypes<ResolversParentTypes>['MisconductReportResult']>;
  SealedClue: SealedClueRow;
  ClueOpening: ClueOpeningRow;
  OpenedClue: Saying<Omit<Schema.OpenedClue, 'content'> & { content: ResolversParentTypes['String'] }>;
  LegalTeam: LegalTeamRow;
  LegalTeamMember: LegalTeamMemberRow;
  IpCase: IpCaseRow;
  IpStatistics: Saying<Omit<Schema.IpStatistics, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  FairCompetitionReview: FairCompetitionReviewRow;
  FairCompetitionYear: Saying<Omit<Schema.FairCompetitionYear, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  PropertyRightsReview: PropertyRightsReviewRow;
  Sandbox: SandboxRow;
  SandboxPlace: SandboxPlaceRow;
  TriggerRule: TriggerRuleRow;
  TriggerEvent: TriggerEventRow;
  SealedClueConnection: Saying<Omit<Schema.SealedClueConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SealedClueEdge']>, nodes: Array<ResolversParentTypes['SealedClue']> }>;
  SealedClueEdge: Saying<Omit<Schema.SealedClueEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['SealedClue'] }>;
  IpCaseConnection: Saying<Omit<Schema.IpCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IpCaseEdge']>, nodes: Array<ResolversParentTypes['IpCase']> }>;
  IpCaseEdge: Saying<Omit<Schema.IpCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['IpCase'] }>;
  FairCompetitionReviewConnection: Saying<Omit<Schema.FairCompetitionReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FairCompetitionReviewEdge']>, nodes: Array<ResolversParentTypes['FairCompetitionReview']> }>;
  FairCompetitionReviewEdge: Saying<Omit<Schema.FairCompetitionReviewEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['FairCompetitionReview'] }>;
  PropertyRightsReviewConnection: Saying<Omit<Schema.PropertyRightsReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PropertyRightsReviewEdge']>, nodes: Array<ResolversParentTypes['PropertyRightsReview']> }>;
  PropertyRightsReviewEdge: Saying<Omit<Schema.PropertyRightsReviewEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['PropertyRightsReview'] }>;
  SandboxConnection: Saying<Omit<Schema.SandboxConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SandboxEdge']>, nodes: Array<ResolversParentTypes['Sandbox']> }>;
  SandboxEdge: Saying<Omit<Schema.SandboxEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Sandbox'] }>;
  SandboxPlaceConnection: Saying<Omit<Schema.SandboxPlaceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SandboxPlaceEdge']>, nodes: Array<ResolversParentTypes['SandboxPlace']> }>;
  SandboxPlaceEdge: Saying<Omit<Schema.SandboxPlaceEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['SandboxPlace'] }>;
  TriggerRuleConnection: Saying<Omit<Schema.TriggerRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TriggerRuleEdge']>, nodes: Array<ResolversParentTypes['TriggerRule']> }>;
  TriggerRuleEdge: Saying<Omit<Schema.TriggerRuleEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['TriggerRule'] }>;
  TransferClueInput: Saying<Schema.TransferClueInput>;
  AcknowledgeClueInput: Saying<Schema.AcknowledgeClueInput>;
  OpenClueInput: Saying<Schema.OpenClueInput>;
  AppointLegalTeamInput: Saying<Schema.AppointLegalTeamInput>;
  LegalTeamMemberInput: Saying<Schema.LegalTeamMemberInput>;
  RequestIpProtectionInput: Saying<Schema.RequestIpProtectionInput>;
  AcceptIpCaseInput: Saying<Schema.AcceptIpCaseInput>;
  CloseIpCaseInput: Saying<Schema.CloseIpCaseInput>;
  WithdrawIpCaseInput: Saying<Schema.WithdrawIpCaseInput>;
  RecordFairCompetitionReviewInput: Saying<Schema.RecordFairCompetitionReviewInput>;
  HoldFairCompetitionCampaignInput: Saying<Schema.HoldFairCompetitionCampaignInput>;
  OpenPropertyRightsReviewInput: Saying<Schema.OpenPropertyRightsReviewInput>;
  ConcludePropertyRightsReviewInput: Saying<Schema.ConcludePropertyRightsReviewInput>;
  OpenSandboxInput: Saying<Schema.OpenSandboxInput>;
  AdmitToSandboxInput: Saying<Schema.AdmitToSandboxInput>;
  LeaveSandboxInput: Saying<Schema.LeaveSandboxInput>;
  PublishTriggerRuleInput: Saying<Schema.PublishTriggerRuleInput>;
  ReportTriggerInput: Saying<Schema.ReportTriggerInput>;
  SealedClueResult: Saying<ResolversUnionTypes<ResolversParentTypes>['SealedClueResult']>;
  OpenedClueResult: Saying<ResolversUnionTypes<ResolversParentTypes>['OpenedClueResult']>;
  LegalTeamResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LegalTeamResult']>;
  IpCaseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['IpCaseResult']>;
  FairCompetitionReviewResult: Saying<ResolversUnionTypes<ResolversParentTypes>['FairCompetitionReviewResult']>;
  FairCompetitionYearResult: Saying<ResolversUnionTypes<ResolversParentTypes>['FairCompetitionYearResult']>;
  PropertyRightsReviewResult: Saying<ResolversUnionTypes<ResolversParentTypes>['PropertyRightsReviewResult']>;
  SandboxResult: Saying<ResolversUnionTypes<ResolversParentTypes>['SandboxResult']>;
  SandboxPlaceResult: Saying<ResolversUnionTypes<ResolversParentTypes>['SandboxPlaceResult']>;
  TriggerRuleResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TriggerRuleResult']>;
  TriggerEventResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TriggerEventResult']>;
  LabourCaseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LabourCaseResult']>;
  InspectionPlanResult: Saying<ResolversUnionTypes<ResolversParentTypes>['InspectionPlanResult']>;
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
  inspectionVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisit']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionVisitArgs, 'id'>>;
  inspectionVisits?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitConnection']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionVisitsArgs, 'first'>>;
  legalAidRequest?: Resolver<Schema.Maybe<ResolversTypes['LegalAidRequest']>, ParentType, ContextType, RequireFields<Schema.QueryLegalAidRequestArgs, 'id'>>;
  inspectionItemLists?: Resolver<Schema.Maybe<ResolversTypes['InspectionItemListConnection']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionItemListsArgs, 'zone' | 'first'>>;
  inspectionPlans?: Resolver<Schema.Maybe<ResolversTypes['InspectionPlanConnection']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionPlansArgs, 'zone' | 'year' | 'first'>>;
  inspectionDraw?: Resolver<Schema.Maybe<ResolversTypes['InspectionDraw']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionDrawArgs, 'id'>>;
  inspectionDraws?: Resolver<Schema.Maybe<ResolversTypes['InspectionDrawConnection']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionDrawsArgs, 'zone' | 'first'>>;
  verifyDraw?: Resolver<Schema.Maybe<ResolversTypes['DrawVerification']>, ParentType, ContextType, RequireFields<Schema.QueryVerifyDrawArgs, 'id'>>;
  drawCoverage?: Resolver<Schema.Maybe<ResolversTypes['DrawCoverage']>, ParentType, ContextType, RequireFields<Schema.QueryDrawCoverageArgs, 'zone' | 'year'>>;
  verifyVisitPass?: Resolver<Schema.Maybe<ResolversTypes['VisitPassCheck']>, ParentType, ContextType, RequireFields<Schema.QueryVerifyVisitPassArgs, 'pass'>>;
  labourCase?: Resolver<Schema.Maybe<ResolversTypes['LabourCase']>, ParentType, ContextType, RequireFields<Schema.QueryLabourCaseArgs, 'id'>>;
  labourCaseRates?: Resolver<Schema.Maybe<Array<ResolversTypes['LabourCaseRate']>>, ParentType, ContextType, RequireFields<Schema.QueryLabourCaseRatesArgs, 'zone' | 'year'>>;
  misconductReport?: Resolver<Schema.Maybe<ResolversTypes['MisconductReport']>, ParentType, ContextType, RequireFields<Schema.QueryMisconductReportArgs, 'id'>>;
  visitSurvey?: Resolver<Schema.Maybe<ResolversTypes['VisitSurvey']>, ParentType, ContextType, RequireFields<Schema.QueryVisitSurveyArgs, 'zone' | 'year' | 'quarter'>>;
  inspectionSummary?: Resolver<Schema.Maybe<ResolversTypes['InspectionSummary']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionSummaryArgs, 'zone' | 'from' | 'to'>>;
  penaltyCase?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCase']>, ParentType, ContextType, RequireFields<Schema.QueryPenaltyCaseArgs, 'id'>>;
  leniencyList?: Resolver<Schema.Maybe<ResolversTypes['LeniencyList']>, ParentType, ContextType, RequireFields<Schema.QueryLeniencyListArgs, 'zone' | 'kind'>>;
  checkFirstOffence?: Resolver<Schema.Maybe<ResolversTypes['FirstOffenceCheck']>, ParentType, ContextType, RequireFields<Schema.QueryCheckFirstOffenceArgs, 'creditCode' | 'zone' | 'violationCode'>>;
  fine?: Resolver<Schema.Maybe<ResolversTypes['Fine']>, ParentType, ContextType, RequireFields<Schema.QueryFineArgs, 'id'>>;
  softMeasure?: Resolver<Schema.Maybe<ResolversTypes['SoftMeasure']>, ParentType, ContextType, RequireFields<Schema.QuerySoftMeasureArgs, 'id'>>;
  enforcementFilings?: Resolver<Schema.Maybe<ResolversTypes['EnforcementFilingSummary']>, ParentType, ContextType, RequireFields<Schema.QueryEnforcementFilingsArgs, 'zone' | 'from' | 'to'>>;
  sealedClues?: Resolver<Schema.Maybe<ResolversTypes['SealedClueConnection']>, ParentType, ContextType, RequireFields<Schema.QuerySealedCluesArgs, 'first'>>;
  legalTeam?: Resolver<Schema.Maybe<ResolversTypes['LegalTeam']>, ParentType, ContextType, RequireFields<Schema.QueryLegalTeamArgs, 'zone'>>;
  ipCase?: Resolver<Schema.Maybe<ResolversTypes['IpCase']>, ParentType, ContextType, RequireFields<Schema.QueryIpCaseArgs, 'id'>>;
  ipStatistics?: Resolver<Schema.Maybe<ResolversTypes['IpStatistics']>, ParentType, ContextType, RequireFields<Schema.QueryIpStatisticsArgs, 'zone' | 'from' | 'to'>>;
  fairCompetitionReviews?: Resolver<Schema.Maybe<ResolversTypes['FairCompetitionReviewConnection']>, ParentType, ContextType, RequireFields<Schema.QueryFairCompetitionReviewsArgs, 'zone' | 'first'>>;
  fairCompetitionYear?: Resolver<Schema.Maybe<ResolversTypes['FairCompetitionYear']>, ParentType, ContextType, RequireFields<Schema.QueryFairCompetitionYearArgs, 'zone' | 'year'>>;
  propertyRightsReviews?: Resolver<Schema.Maybe<ResolversTypes['PropertyRightsReviewConnection']>, ParentType, ContextType, RequireFields<Schema.QueryPropertyRightsReviewsArgs, 'zone' | 'first'>>;
  sandboxes?: Resolver<Schema.Maybe<ResolversTypes['SandboxConnection']>, ParentType, ContextType, RequireFields<Schema.QuerySandboxesArgs, 'zone' | 'first'>>;
  triggerRules?: Resolver<Schema.Maybe<ResolversTypes['TriggerRuleConnection']>, ParentType, ContextType, RequireFields<Schema.QueryTriggerRulesArgs, 'zone' | 'first'>>;
  legalDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryLegalDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestLegalAid?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestLegalAidArgs, 'input'>>;
  assignLawyer?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationAssignLawyerArgs, 'input'>>;
  completeLegalAid?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationCompleteLegalAidArgs, 'input'>>;
  withdrawLegalAid?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawLegalAidArgs, 'input'>>;
  declineLegalAid?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeclineLegalAidArgs, 'input'>>;
  registerInspection?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterInspectionArgs, 'input'>>;
  approveVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationApproveVisitArgs, 'input'>>;
  checkInVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationCheckInVisitArgs, 'input'>>;
  reportVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportVisitArgs, 'input'>>;
  cancelVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationCancelVisitArgs, 'input'>>;
  endVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndVisitArgs, 'input'>>;
  publishInspectionItems?: Resolver<Schema.Maybe<ResolversTypes['InspectionItemListResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishInspectionItemsArgs, 'input'>>;
  publishInspectionPlan?: Resolver<Schema.Maybe<ResolversTypes['InspectionPlanResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishInspectionPlanArgs, 'input'>>;
  publishDrawPool?: Resolver<Schema.Maybe<ResolversTypes['InspectionDrawResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishDrawPoolArgs, 'input'>>;
  drawInspection?: Resolver<Schema.Maybe<ResolversTypes['InspectionDrawResult']>, ParentType, ContextType, RequireFields<Schema.MutationDrawInspectionArgs, 'input'>>;
  requestVisitDocuments?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestVisitDocumentsArgs, 'input'>>;
  publishVisitResult?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishVisitResultArgs, 'input'>>;
  openLabourCase?: Resolver<Schema.Maybe<ResolversTypes['LabourCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenLabourCaseArgs, 'input'>>;
  closeLabourCase?: Resolver<Schema.Maybe<ResolversTypes['LabourCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationCloseLabourCaseArgs, 'input'>>;
  reportMisconduct?: Resolver<Schema.Maybe<ResolversTypes['MisconductReportResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportMisconductArgs, 'input'>>;
  decideMisconduct?: Resolver<Schema.Maybe<ResolversTypes['MisconductReportResult']>, ParentType, ContextType, RequireFields<Schema.MutationDecideMisconductArgs, 'input'>>;
  answerVisitSurvey?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnswerVisitSurveyArgs, 'input'>>;
  openPenalty?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenPenaltyArgs, 'input'>>;
  pleadPenalty?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationPleadPenaltyArgs, 'input'>>;
  announcePenaltyHearing?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnnouncePenaltyHearingArgs, 'input'>>;
  recordPenaltyHearing?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordPenaltyHearingArgs, 'input'>>;
  reviewPenalty?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationReviewPenaltyArgs, 'input'>>;
  decidePenalty?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationDecidePenaltyArgs, 'input'>>;
  publishLeniencyList?: Resolver<Schema.Maybe<ResolversTypes['LeniencyListResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishLeniencyListArgs, 'input'>>;
  recordCorrection?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordCorrectionArgs, 'input'>>;
  signCorrectionCommitment?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationSignCorrectionCommitmentArgs, 'input'>>;
  reportCommitmentKept?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportCommitmentKeptArgs, 'input'>>;
  verifyCommitment?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationVerifyCommitmentArgs, 'input'>>;
  recordCollectiveDecision?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordCollectiveDecisionArgs, 'input'>>;
  deliverFine?: Resolver<Schema.Maybe<ResolversTypes['FineResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeliverFineArgs, 'input'>>;
  applyForFineRelief?: Resolver<Schema.Maybe<ResolversTypes['FineResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForFineReliefArgs, 'input'>>;
  decideFineRelief?: Resolver<Schema.Maybe<ResolversTypes['FineResult']>, ParentType, ContextType, RequireFields<Schema.MutationDecideFineReliefArgs, 'input'>>;
  recordFinePayment?: Resolver<Schema.Maybe<ResolversTypes['FineResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordFinePaymentArgs, 'input'>>;
  recordFineReview?: Resolver<Schema.Maybe<ResolversTypes['FineResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordFineReviewArgs, 'input'>>;
  endFineReview?: Resolver<Schema.Maybe<ResolversTypes['FineResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndFineReviewArgs, 'input'>>;
  fileFine?: Resolver<Schema.Maybe<ResolversTypes['EnforcementFilingResult']>, ParentType, ContextType, RequireFields<Schema.MutationFileFineArgs, 'input'>>;
  fileFee?: Resolver<Schema.Maybe<ResolversTypes['EnforcementFilingResult']>, ParentType, ContextType, RequireFields<Schema.MutationFileFeeArgs, 'input'>>;
  takeSoftMeasure?: Resolver<Schema.Maybe<ResolversTypes['SoftMeasureResult']>, ParentType, ContextType, RequireFields<Schema.MutationTakeSoftMeasureArgs, 'input'>>;
  answerSoftMeasure?: Resolver<Schema.Maybe<ResolversTypes['SoftMeasureResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnswerSoftMeasureArgs, 'input'>>;
  closeSoftMeasure?: Resolver<Schema.Maybe<ResolversTypes['SoftMeasureResult']>, ParentType, ContextType, RequireFields<Schema.MutationCloseSoftMeasureArgs, 'input'>>;
  transferClue?: Resolver<Schema.Maybe<ResolversTypes['SealedClueResult']>, ParentType, ContextType, RequireFields<Schema.MutationTransferClueArgs, 'input'>>;
  acknowledgeClue?: Resolver<Schema.Maybe<ResolversTypes['SealedClueResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcknowledgeClueArgs, 'input'>>;
  openClue?: Resolver<Schema.Maybe<ResolversTypes['OpenedClueResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenClueArgs, 'input'>>;
  appointLegalTeam?: Resolver<Schema.Maybe<ResolversTypes['LegalTeamResult']>, ParentType, ContextType, RequireFields<Schema.MutationAppointLegalTeamArgs, 'input'>>;
  requestIpProtection?: Resolver<Schema.Maybe<ResolversTypes['IpCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestIpProtectionArgs, 'input'>>;
  acceptIpCase?: Resolver<Schema.Maybe<ResolversTypes['IpCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptIpCaseArgs, 'input'>>;
  closeIpCase?: Resolver<Schema.Maybe<ResolversTypes['IpCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationCloseIpCaseArgs, 'input'>>;
  withdrawIpCase?: Resolver<Schema.Maybe<ResolversTypes['IpCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawIpCaseArgs, 'input'>>;
  recordFairCompetitionReview?: Resolver<Schema.Maybe<ResolversTypes['FairCompetitionReviewResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordFairCompetitionReviewArgs, 'input'>>;
  holdFairCompetitionCampaign?: Resolver<Schema.Maybe<ResolversTypes['FairCompetitionYearResult']>, ParentType, ContextType, RequireFields<Schema.MutationHoldFairCompetitionCampaignArgs, 'input'>>;
  openPropertyRightsReview?: Resolver<Schema.Maybe<ResolversTypes['PropertyRightsReviewResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenPropertyRightsReviewArgs, 'input'>>;
  concludePropertyRightsReview?: Resolver<Schema.Maybe<ResolversTypes['PropertyRightsReviewResult']>, ParentType, ContextType, RequireFields<Schema.MutationConcludePropertyRightsReviewArgs, 'input'>>;
  openSandbox?: Resolver<Schema.Maybe<ResolversTypes['SandboxResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenSandboxArgs, 'input'>>;
  admitToSandbox?: Resolver<Schema.Maybe<ResolversTypes['SandboxPlaceResult']>, ParentType, ContextType, RequireFields<Schema.MutationAdmitToSandboxArgs, 'input'>>;
  leaveSandbox?: Resolver<Schema.Maybe<ResolversTypes['SandboxPlaceResult']>, ParentType, ContextType, RequireFields<Schema.MutationLeaveSandboxArgs, 'input'>>;
  publishTriggerRule?: Resolver<Schema.Maybe<ResolversTypes['TriggerRuleResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishTriggerRuleArgs, 'input'>>;
  reportTrigger?: Resolver<Schema.Maybe<ResolversTypes['TriggerEventResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportTriggerArgs, 'input'>>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  inspectionVisits?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseInspectionVisitsArgs, 'first'>>;
  comingVisits?: Resolver<Schema.Maybe<Array<ResolversTypes['InspectionVisit']>>, ParentType, ContextType>;
  labourCases?: Resolver<Schema.Maybe<ResolversTypes['LabourCaseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLabourCasesArgs, 'first'>>;
  misconductReports?: Resolver<Schema.Maybe<ResolversTypes['MisconductReportConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseMisconductReportsArgs, 'first'>>;
  inspectionQuota?: Resolver<Schema.Maybe<ResolversTypes['InspectionQuota']>, ParentType, ContextType, Partial<Schema.EnterpriseInspectionQuotaArgs>>;
  quietStatus?: Resolver<Schema.Maybe<ResolversTypes['QuietStatus']>, ParentType, ContextType, Partial<Schema.EnterpriseQuietStatusArgs>>;
  legalAidRequests?: Resolver<Schema.Maybe<ResolversTypes['LegalAidRequestConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLegalAidRequestsArgs, 'first'>>;
  inspectionBlockers?: Resolver<Schema.Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  legalAidCount?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  penaltyCases?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterprisePenaltyCasesArgs, 'first'>>;
  fines?: Resolver<Schema.Maybe<ResolversTypes['FineConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseFinesArgs, 'first'>>;
  softMeasures?: Resolver<Schema.Maybe<ResolversTypes['SoftMeasureConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseSoftMeasuresArgs, 'first'>>;
  filedEnforcements?: Resolver<Schema.Maybe<ResolversTypes['EnforcementFilingConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseFiledEnforcementsArgs, 'first'>>;
  ipCases?: Resolver<Schema.Maybe<ResolversTypes['IpCaseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseIpCasesArgs, 'first'>>;
  sandboxPlaces?: Resolver<Schema.Maybe<ResolversTypes['SandboxPlaceConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseSandboxPlacesArgs, 'first'>>;
  legalDecisions?: Resolver<Schema.Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLegalDecisionsArgs, 'first'>>;
};

export type InspectionVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisit'] = ResolversParentTypes['InspectionVisit'], FederationReferenceType extends FederationReferenceTypes['InspectionVisit'] = FederationReferenceTypes['InspectionVisit']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['InspectionVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityCode?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  presentInspectors?: Resolver<Schema.Maybe<Array<ResolversTypes['MaskedString']>>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['InspectionGround'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  exceptionReason?: Resolver<Schema.Maybe<ResolversTypes['InspectionExceptionReason']>, ParentType, ContextType>;
  exceptionNote?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headApprovedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nationalVisitCode?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  draw?: Resolver<Schema.Maybe<ResolversTypes['InspectionDraw']>, ParentType, ContextType>;
  leadReference?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jointWith?: Resolver<Array<ResolversTypes['InspectionVisit']>, ParentType, ContextType>;
  separateReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withoutNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pass?: Resolver<Schema.Maybe<ResolversTypes['VisitPass']>, ParentType, ContextType>;
  documents?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  documentsRequestedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordDueAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedLate?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publishBy?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publicationNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  findings?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitPassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPass'] = ResolversParentTypes['VisitPass']> = {
  passNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitPassCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitPassCheck'] = ResolversParentTypes['VisitPassCheck']> = {
  signature?: Resolver<ResolversTypes['PassSignature'], ParentType, ContextType>;
  visit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisit']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionItemListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionItemList'] = ResolversParentTypes['InspectionItemList'], FederationReferenceType extends FederationReferenceTypes['InspectionItemList'] = FederationReferenceTypes['InspectionItemList']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['InspectionItemList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['InspectionItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionItem'] = ResolversParentTypes['InspectionItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InspectionDrawResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionDraw'] = ResolversParentTypes['InspectionDraw'], FederationReferenceType extends FederationReferenceTypes['InspectionDraw'] = FederationReferenceTypes['InspectionDraw']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['InspectionDraw']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  authorities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  objects?: Resolver<Array<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['DrawInspector']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  poolHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seedSource?: Resolver<ResolversTypes['DrawSeedSource'], ParentType, ContextType>;
  seedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DrawState'], ParentType, ContextType>;
  seed?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drawnAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  drawn?: Resolver<Array<ResolversTypes['DrawnObject']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionPlan'] = ResolversParentTypes['InspectionPlan'], FederationReferenceType extends FederationReferenceTypes['InspectionPlan'] = FederationReferenceTypes['InspectionPlan']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['InspectionPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['InspectionTask']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionTask'] = ResolversParentTypes['InspectionTask']> = {
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  authorities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawInspectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrawInspector'] = ResolversParentTypes['DrawInspector']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cardNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['MaskedString'], ParentType, ContextType>;
};

export type DrawnObjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrawnObject'] = ResolversParentTypes['DrawnObject']> = {
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  cards?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DrawVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrawVerification'] = ResolversParentTypes['DrawVerification']> = {
  poolIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seedAfterPool?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resultMatches?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  poolHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DrawCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DrawCoverage'] = ResolversParentTypes['DrawCoverage']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type MisconductReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisconductReport'] = ResolversParentTypes['MisconductReport'], FederationReferenceType extends FederationReferenceTypes['MisconductReport'] = FederationReferenceTypes['MisconductReport']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['MisconductReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['InspectionVisit'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MisconductKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MisconductState'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabourCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabourCase'] = ResolversParentTypes['LabourCase'], FederationReferenceType extends FederationReferenceTypes['LabourCase'] = FederationReferenceTypes['LabourCase']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LabourCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LabourCaseKind'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisit']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LabourCaseState'], ParentType, ContextType>;
  closedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedLate?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LabourCaseRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabourCaseRate'] = ResolversParentTypes['LabourCaseRate']> = {
  kind?: Resolver<ResolversTypes['LabourCaseKind'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type VisitSurveyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitSurvey'] = ResolversParentTypes['VisitSurvey']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  authorities?: Resolver<Array<ResolversTypes['AuthoritySurvey']>, ParentType, ContextType>;
};

export type AuthoritySurveyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthoritySurvey'] = ResolversParentTypes['AuthoritySurvey']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recommended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tookFavours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionQuota'] = ResolversParentTypes['InspectionQuota']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedPer?: Resolver<ResolversTypes['QuotaScope'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authorities?: Resolver<Array<ResolversTypes['AuthorityVisits']>, ParentType, ContextType>;
  supervision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newEnterprise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  creditLevel?: Resolver<Schema.Maybe<ResolversTypes['CreditLevel']>, ParentType, ContextType>;
  creditLevelOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorityVisitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityVisits'] = ResolversParentTypes['AuthorityVisits']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityCode?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuietStatusResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuietStatus'] = ResolversParentTypes['QuietStatus']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quiet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  window?: Resolver<Schema.Maybe<ResolversTypes['QuietWindow']>, ParentType, ContextType>;
  nextFreeDay?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuietWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuietWindow'] = ResolversParentTypes['QuietWindow']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalAidRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalAidRequest'] = ResolversParentTypes['LegalAidRequest'], FederationReferenceType extends FederationReferenceTypes['LegalAidRequest'] = FederationReferenceTypes['LegalAidRequest']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LegalAidRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalAidKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LegalAidState'], ParentType, ContextType>;
  lawyer?: Resolver<Schema.Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declineReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyCase'] = ResolversParentTypes['PenaltyCase'], FederationReferenceType extends FederationReferenceTypes['PenaltyCase'] = FederationReferenceTypes['PenaltyCase']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['PenaltyCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['InspectionVisit'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityCode?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gravity?: Resolver<ResolversTypes['InspectionResult'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violationCode?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trade?: Resolver<Schema.Maybe<ResolversTypes['CollectiveTrade']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['CoerciveMeasure']>, ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['PenaltyConcern']>, ParentType, ContextType>;
  fineLeast?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  fineMost?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  correctedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leniency?: Resolver<Schema.Maybe<ResolversTypes['LeniencyKind']>, ParentType, ContextType>;
  collectiveDecision?: Resolver<Schema.Maybe<ResolversTypes['CollectiveDecision']>, ParentType, ContextType>;
  commitment?: Resolver<Schema.Maybe<ResolversTypes['CorrectionCommitment']>, ParentType, ContextType>;
  creditToldAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fineCase?: Resolver<Schema.Maybe<ResolversTypes['Fine']>, ParentType, ContextType>;
  proposedFine?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PenaltyState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hearingUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decideUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plea?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pleadedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hearingRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hearingNotice?: Resolver<Schema.Maybe<ResolversTypes['PenaltyHearingNotice']>, ParentType, ContextType>;
  hearingHeldOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hearingRecord?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalReview?: Resolver<Schema.Maybe<ResolversTypes['PenaltyReview']>, ParentType, ContextType>;
  documentNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fine?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyHearingNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyHearingNotice'] = ResolversParentTypes['PenaltyHearingNotice']> = {
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PenaltyReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyReview'] = ResolversParentTypes['PenaltyReview']> = {
  reviewGround?: Resolver<ResolversTypes['LegalReviewGround'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InspectionSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionSummary'] = ResolversParentTypes['InspectionSummary']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['VisitTotals'], ParentType, ContextType>;
  authorities?: Resolver<Array<ResolversTypes['AuthorityTotals']>, ParentType, ContextType>;
};

export type AuthorityTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityTotals'] = ResolversParentTypes['AuthorityTotals']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityCode?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['VisitTotals'], ParentType, ContextType>;
};

export type VisitTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VisitTotals'] = ResolversParentTypes['VisitTotals']> = {
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withException?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutNotice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedAfterwards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withProblem?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  penalised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionVisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitConnection'] = ResolversParentTypes['InspectionVisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionVisitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionVisit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionVisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitEdge'] = ResolversParentTypes['InspectionVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionVisit'], ParentType, ContextType>;
};

export type LegalAidRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalAidRequestConnection'] = ResolversParentTypes['LegalAidRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LegalAidRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LegalAidRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LegalAidRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalAidRequestEdge'] = ResolversParentTypes['LegalAidRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalAidRequest'], ParentType, ContextType>;
};

export type PenaltyCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyCaseConnection'] = ResolversParentTypes['PenaltyCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PenaltyCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PenaltyCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PenaltyCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyCaseEdge'] = ResolversParentTypes['PenaltyCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PenaltyCase'], ParentType, ContextType>;
};

export type InspectionItemListConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionItemListConnection'] = ResolversParentTypes['InspectionItemListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionItemListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionItemList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionItemListEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionItemListEdge'] = ResolversParentTypes['InspectionItemListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionItemList'], ParentType, ContextType>;
};

export type InspectionPlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionPlanConnection'] = ResolversParentTypes['InspectionPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionPlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionPlanEdge'] = ResolversParentTypes['InspectionPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionPlan'], ParentType, ContextType>;
};

export type InspectionDrawConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionDrawConnection'] = ResolversParentTypes['InspectionDrawConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionDrawEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InspectionDraw']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionDrawEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionDrawEdge'] = ResolversParentTypes['InspectionDrawEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionDraw'], ParentType, ContextType>;
};

export type MisconductReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisconductReportConnection'] = ResolversParentTypes['MisconductReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MisconductReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MisconductReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MisconductReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisconductReportEdge'] = ResolversParentTypes['MisconductReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MisconductReport'], ParentType, ContextType>;
};

export type LabourCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabourCaseConnection'] = ResolversParentTypes['LabourCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LabourCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LabourCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LabourCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabourCaseEdge'] = ResolversParentTypes['LabourCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LabourCase'], ParentType, ContextType>;
};

export type PenaltyCaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyCaseResult'] = ResolversParentTypes['PenaltyCaseResult']> = {
  __resolveType: TypeResolveFn<'PenaltyCase' | 'Refusal', ParentType, ContextType>;
};

export type LegalAidResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalAidResult'] = ResolversParentTypes['LegalAidResult']> = {
  __resolveType: TypeResolveFn<'LegalAidRequest' | 'Refusal', ParentType, ContextType>;
};

export type InspectionVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitResult'] = ResolversParentTypes['InspectionVisitResult']> = {
  __resolveType: TypeResolveFn<'InspectionVisit' | 'Refusal', ParentType, ContextType>;
};

export type CollectiveDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollectiveDecision'] = ResolversParentTypes['CollectiveDecision']> = {
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionCommitmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectionCommitment'] = ResolversParentTypes['CorrectionCommitment']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitmentState'], ParentType, ContextType>;
  report?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LeniencyListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeniencyList'] = ResolversParentTypes['LeniencyList']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeniencyKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LeniencyEntry']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeniencyEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeniencyEntry'] = ResolversParentTypes['LeniencyEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['EnforcementField'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenCorrected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FirstOffenceCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirstOffenceCheck'] = ResolversParentTypes['FirstOffenceCheck']> = {
  applies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earlierCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listVersion?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type FineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fine'] = ResolversParentTypes['Fine'], FederationReferenceType extends FederationReferenceTypes['Fine'] = FederationReferenceTypes['Fine']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Fine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  penalty?: Resolver<ResolversTypes['PenaltyCase'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliverBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliveredOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payBy?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  addition?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  dueNow?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  instalments?: Resolver<Array<ResolversTypes['FineInstalment']>, ParentType, ContextType>;
  relief?: Resolver<Schema.Maybe<ResolversTypes['FineRelief']>, ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['FineReview']>, ParentType, ContextType>;
  settledOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  creditToldAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FineReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FineReview'] = ResolversParentTypes['FineReview']> = {
  kind?: Resolver<ResolversTypes['RemedyKind'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FineInstalmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FineInstalment'] = ResolversParentTypes['FineInstalment']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FineReliefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FineRelief'] = ResolversParentTypes['FineRelief']> = {
  kind?: Resolver<ResolversTypes['FineReliefKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FineReliefState'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnforcementFilingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementFiling'] = ResolversParentTypes['EnforcementFiling']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FilingKind'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  imposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fine?: Resolver<Schema.Maybe<ResolversTypes['Fine']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnforcementFilingSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementFilingSummary'] = ResolversParentTypes['EnforcementFilingSummary']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedFines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filedFees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unfiled?: Resolver<Array<ResolversTypes['Fine']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type SoftMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoftMeasure'] = ResolversParentTypes['SoftMeasure'], FederationReferenceType extends FederationReferenceTypes['SoftMeasure'] = FederationReferenceTypes['SoftMeasure']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['SoftMeasure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  visit?: Resolver<ResolversTypes['InspectionVisit'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SoftMeasureKind'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correctBy?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  corrected?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  closedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FineConnection'] = ResolversParentTypes['FineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FineEdge'] = ResolversParentTypes['FineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fine'], ParentType, ContextType>;
};

export type SoftMeasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoftMeasureConnection'] = ResolversParentTypes['SoftMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SoftMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SoftMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SoftMeasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoftMeasureEdge'] = ResolversParentTypes['SoftMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SoftMeasure'], ParentType, ContextType>;
};

export type EnforcementFilingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementFilingConnection'] = ResolversParentTypes['EnforcementFilingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnforcementFilingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EnforcementFiling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnforcementFilingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementFilingEdge'] = ResolversParentTypes['EnforcementFilingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EnforcementFiling'], ParentType, ContextType>;
};

export type LeniencyListResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeniencyListResult'] = ResolversParentTypes['LeniencyListResult']> = {
  __resolveType: TypeResolveFn<'LeniencyList' | 'Refusal', ParentType, ContextType>;
};

export type FineResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FineResult'] = ResolversParentTypes['FineResult']> = {
  __resolveType: TypeResolveFn<'Fine' | 'Refusal', ParentType, ContextType>;
};

export type EnforcementFilingResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnforcementFilingResult'] = ResolversParentTypes['EnforcementFilingResult']> = {
  __resolveType: TypeResolveFn<'EnforcementFiling' | 'Refusal', ParentType, ContextType>;
};

export type SoftMeasureResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SoftMeasureResult'] = ResolversParentTypes['SoftMeasureResult']> = {
  __resolveType: TypeResolveFn<'SoftMeasure' | 'Refusal', ParentType, ContextType>;
};

export type InspectionItemListResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionItemListResult'] = ResolversParentTypes['InspectionItemListResult']> = {
  __resolveType: TypeResolveFn<'InspectionItemList' | 'Refusal', ParentType, ContextType>;
};

export type InspectionDrawResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionDrawResult'] = ResolversParentTypes['InspectionDrawResult']> = {
  __resolveType: TypeResolveFn<'InspectionDraw' | 'Refusal', ParentType, ContextType>;
};

export type MisconductReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MisconductReportResult'] = ResolversParentTypes['MisconductReportResult']> = {
  __resolveType: TypeResolveFn<'MisconductReport' | 'Refusal', ParentType, ContextType>;
};

export type SealedClueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SealedClue'] = ResolversParentTypes['SealedClue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sender?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transferredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openings?: Resolver<Schema.Maybe<Array<ResolversTypes['ClueOpening']>>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClueOpeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClueOpening'] = ResolversParentTypes['ClueOpening']> = {
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenedClueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenedClue'] = ResolversParentTypes['OpenedClue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalTeamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalTeam'] = ResolversParentTypes['LegalTeam']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['LegalTeamMember']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalTeamMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalTeamMember'] = ResolversParentTypes['LegalTeamMember']> = {
  name?: Resolver<ResolversTypes['MaskedString'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IpCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IpCase'] = ResolversParentTypes['IpCase'], FederationReferenceType extends FederationReferenceTypes['IpCase'] = FederationReferenceTypes['IpCase']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['IpCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['IpRight'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['IpService'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IpCaseState'], ParentType, ContextType>;
  track?: Resolver<Schema.Maybe<ResolversTypes['IpTrack']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['IpOutcome']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IpStatisticsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IpStatistics'] = ResolversParentTypes['IpStatistics']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simple?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closingRate?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type FairCompetitionReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairCompetitionReview'] = ResolversParentTypes['FairCompetitionReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organ?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thirdParty?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['FairCompetitionConclusion'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FairCompetitionYearResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairCompetitionYear'] = ResolversParentTypes['FairCompetitionYear']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missed?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abolished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byThirdParty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PropertyRightsReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyRightsReview'] = ResolversParentTypes['PropertyRightsReview'], FederationReferenceType extends FederationReferenceTypes['PropertyRightsReview'] = FederationReferenceTypes['PropertyRightsReview']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['PropertyRightsReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PropertyReviewKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finding?: Resolver<Schema.Maybe<ResolversTypes['PropertyFinding']>, ParentType, ContextType>;
  opinion?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sandbox'] = ResolversParentTypes['Sandbox']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exitOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SandboxPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SandboxPlace'] = ResolversParentTypes['SandboxPlace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  sandbox?: Resolver<ResolversTypes['Sandbox'], ParentType, ContextType>;
  admittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  leftAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaveReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriggerRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerRule'] = ResolversParentTypes['TriggerRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriggerEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerEvent'] = ResolversParentTypes['TriggerEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  triggerRule?: Resolver<ResolversTypes['TriggerRule'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SealedClueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SealedClueConnection'] = ResolversParentTypes['SealedClueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SealedClueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SealedClue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SealedClueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SealedClueEdge'] = ResolversParentTypes['SealedClueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SealedClue'], ParentType, ContextType>;
};

export type IpCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IpCaseConnection'] = ResolversParentTypes['IpCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IpCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IpCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IpCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IpCaseEdge'] = ResolversParentTypes['IpCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IpCase'], ParentType, ContextType>;
};

export type FairCompetitionReviewConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairCompetitionReviewConnection'] = ResolversParentTypes['FairCompetitionReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FairCompetitionReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FairCompetitionReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FairCompetitionReviewEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairCompetitionReviewEdge'] = ResolversParentTypes['FairCompetitionReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FairCompetitionReview'], ParentType, ContextType>;
};

export type PropertyRightsReviewConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyRightsReviewConnection'] = ResolversParentTypes['PropertyRightsReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PropertyRightsReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PropertyRightsReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PropertyRightsReviewEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyRightsReviewEdge'] = ResolversParentTypes['PropertyRightsReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyRightsReview'], ParentType, ContextType>;
};

export type SandboxConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SandboxConnection'] = ResolversParentTypes['SandboxConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SandboxEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Sandbox']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SandboxEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SandboxEdge'] = ResolversParentTypes['SandboxEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sandbox'], ParentType, ContextType>;
};

export type SandboxPlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SandboxPlaceConnection'] = ResolversParentTypes['SandboxPlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SandboxPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SandboxPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SandboxPlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SandboxPlaceEdge'] = ResolversParentTypes['SandboxPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SandboxPlace'], ParentType, ContextType>;
};

export type TriggerRuleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerRuleConnection'] = ResolversParentTypes['TriggerRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TriggerRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TriggerRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TriggerRuleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerRuleEdge'] = ResolversParentTypes['TriggerRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TriggerRule'], ParentType, ContextType>;
};

export type SealedClueResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SealedClueResult'] = ResolversParentTypes['SealedClueResult']> = {
  __resolveType: TypeResolveFn<'SealedClue' | 'Refusal', ParentType, ContextType>;
};

export type OpenedClueResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenedClueResult'] = ResolversParentTypes['OpenedClueResult']> = {
  __resolveType: TypeResolveFn<'OpenedClue' | 'Refusal', ParentType, ContextType>;
};

export type LegalTeamResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalTeamResult'] = ResolversParentTypes['LegalTeamResult']> = {
  __resolveType: TypeResolveFn<'LegalTeam' | 'Refusal', ParentType, ContextType>;
};

export type IpCaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IpCaseResult'] = ResolversParentTypes['IpCaseResult']> = {
  __resolveType: TypeResolveFn<'IpCase' | 'Refusal', ParentType, ContextType>;
};

export type FairCompetitionReviewResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairCompetitionReviewResult'] = ResolversParentTypes['FairCompetitionReviewResult']> = {
  __resolveType: TypeResolveFn<'FairCompetitionReview' | 'Refusal', ParentType, ContextType>;
};

export type FairCompetitionYearResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairCompetitionYearResult'] = ResolversParentTypes['FairCompetitionYearResult']> = {
  __resolveType: TypeResolveFn<'FairCompetitionYear' | 'Refusal', ParentType, ContextType>;
};

export type PropertyRightsReviewResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyRightsReviewResult'] = ResolversParentTypes['PropertyRightsReviewResult']> = {
  __resolveType: TypeResolveFn<'PropertyRightsReview' | 'Refusal', ParentType, ContextType>;
};

export type SandboxResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SandboxResult'] = ResolversParentTypes['SandboxResult']> = {
  __resolveType: TypeResolveFn<'Sandbox' | 'Refusal', ParentType, ContextType>;
};

export type SandboxPlaceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SandboxPlaceResult'] = ResolversParentTypes['SandboxPlaceResult']> = {
  __resolveType: TypeResolveFn<'SandboxPlace' | 'Refusal', ParentType, ContextType>;
};

export type TriggerRuleResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerRuleResult'] = ResolversParentTypes['TriggerRuleResult']> = {
  __resolveType: TypeResolveFn<'TriggerRule' | 'Refusal', ParentType, ContextType>;
};

export type TriggerEventResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriggerEventResult'] = ResolversParentTypes['TriggerEventResult']> = {
  __resolveType: TypeResolveFn<'TriggerEvent' | 'Refusal', ParentType, ContextType>;
};

export type LabourCaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabourCaseResult'] = ResolversParentTypes['LabourCaseResult']> = {
  __resolveType: TypeResolveFn<'LabourCase' | 'Refusal', ParentType, ContextType>;
};

export type InspectionPlanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionPlanResult'] = ResolversParentTypes['InspectionPlanResult']> = {
  __resolveType: TypeResolveFn<'InspectionPlan' | 'Refusal', ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  InspectionVisit?: InspectionVisitResolvers<ContextType>;
  VisitPass?: VisitPassResolvers<ContextType>;
  VisitPassCheck?: VisitPassCheckResolvers<ContextType>;
  InspectionItemList?: InspectionItemListResolvers<ContextType>;
  InspectionItem?: InspectionItemResolvers<ContextType>;
  InspectionDraw?: InspectionDrawResolvers<ContextType>;
  InspectionPlan?: InspectionPlanResolvers<ContextType>;
  InspectionTask?: InspectionTaskResolvers<ContextType>;
  DrawInspector?: DrawInspectorResolvers<ContextType>;
  DrawnObject?: DrawnObjectResolvers<ContextType>;
  DrawVerification?: DrawVerificationResolvers<ContextType>;
  DrawCoverage?: DrawCoverageResolvers<ContextType>;
  MisconductReport?: MisconductReportResolvers<ContextType>;
  LabourCase?: LabourCaseResolvers<ContextType>;
  LabourCaseRate?: LabourCaseRateResolvers<ContextType>;
  VisitSurvey?: VisitSurveyResolvers<ContextType>;
  AuthoritySurvey?: AuthoritySurveyResolvers<ContextType>;
  InspectionQuota?: InspectionQuotaResolvers<ContextType>;
  AuthorityVisits?: AuthorityVisitsResolvers<ContextType>;
  QuietStatus?: QuietStatusResolvers<ContextType>;
  QuietWindow?: QuietWindowResolvers<ContextType>;
  LegalAidRequest?: LegalAidRequestResolvers<ContextType>;
  PenaltyCase?: PenaltyCaseResolvers<ContextType>;
  PenaltyHearingNotice?: PenaltyHearingNoticeResolvers<ContextType>;
  PenaltyReview?: PenaltyReviewResolvers<ContextType>;
  InspectionSummary?: InspectionSummaryResolvers<ContextType>;
  AuthorityTotals?: AuthorityTotalsResolvers<ContextType>;
  VisitTotals?: VisitTotalsResolvers<ContextType>;
  InspectionVisitConnection?: InspectionVisitConnectionResolvers<ContextType>;
  InspectionVisitEdge?: InspectionVisitEdgeResolvers<ContextType>;
  LegalAidRequestConnection?: LegalAidRequestConnectionResolvers<ContextType>;
  LegalAidRequestEdge?: LegalAidRequestEdgeResolvers<ContextType>;
  PenaltyCaseConnection?: PenaltyCaseConnectionResolvers<ContextType>;
  PenaltyCaseEdge?: PenaltyCaseEdgeResolvers<ContextType>;
  InspectionItemListConnection?: InspectionItemListConnectionResolvers<ContextType>;
  InspectionItemListEdge?: InspectionItemListEdgeResolvers<ContextType>;
  InspectionPlanConnection?: InspectionPlanConnectionResolvers<ContextType>;
  InspectionPlanEdge?: InspectionPlanEdgeResolvers<ContextType>;
  InspectionDrawConnection?: InspectionDrawConnectionResolvers<ContextType>;
  InspectionDrawEdge?: InspectionDrawEdgeResolvers<ContextType>;
  MisconductReportConnection?: MisconductReportConnectionResolvers<ContextType>;
  MisconductReportEdge?: MisconductReportEdgeResolvers<ContextType>;
  LabourCaseConnection?: LabourCaseConnectionResolvers<ContextType>;
  LabourCaseEdge?: LabourCaseEdgeResolvers<ContextType>;
  PenaltyCaseResult?: PenaltyCaseResultResolvers<ContextType>;
  LegalAidResult?: LegalAidResultResolvers<ContextType>;
  InspectionVisitResult?: InspectionVisitResultResolvers<ContextType>;
  CollectiveDecision?: CollectiveDecisionResolvers<ContextType>;
  CorrectionCommitment?: CorrectionCommitmentResolvers<ContextType>;
  LeniencyList?: LeniencyListResolvers<ContextType>;
  LeniencyEntry?: LeniencyEntryResolvers<ContextType>;
  FirstOffenceCheck?: FirstOffenceCheckResolvers<ContextType>;
  Fine?: FineResolvers<ContextType>;
  FineReview?: FineReviewResolvers<ContextType>;
  FineInstalment?: FineInstalmentResolvers<ContextType>;
  FineRelief?: FineReliefResolvers<ContextType>;
  EnforcementFiling?: EnforcementFilingResolvers<ContextType>;
  EnforcementFilingSummary?: EnforcementFilingSummaryResolvers<ContextType>;
  SoftMeasure?: SoftMeasureResolvers<ContextType>;
  FineConnection?: FineConnectionResolvers<ContextType>;
  FineEdge?: FineEdgeResolvers<ContextType>;
  SoftMeasureConnection?: SoftMeasureConnectionResolvers<ContextType>;
  SoftMeasureEdge?: SoftMeasureEdgeResolvers<ContextType>;
  EnforcementFilingConnection?: EnforcementFilingConnectionResolvers<ContextType>;
  EnforcementFilingEdge?: EnforcementFilingEdgeResolvers<ContextType>;
  LeniencyListResult?: LeniencyListResultResolvers<ContextType>;
  FineResult?: FineResultResolvers<ContextType>;
  EnforcementFilingResult?: EnforcementFilingResultResolvers<ContextType>;
  SoftMeasureResult?: SoftMeasureResultResolvers<ContextType>;
  InspectionItemListResult?: InspectionItemListResultResolvers<ContextType>;
  InspectionDrawResult?: InspectionDrawResultResolvers<ContextType>;
  MisconductReportResult?: MisconductReportResultResolvers<ContextType>;
  SealedClue?: SealedClueResolvers<ContextType>;
  ClueOpening?: ClueOpeningResolvers<ContextType>;
  OpenedClue?: OpenedClueResolvers<ContextType>;
  LegalTeam?: LegalTeamResolvers<ContextType>;
  LegalTeamMember?: LegalTeamMemberResolvers<ContextType>;
  IpCase?: IpCaseResolvers<ContextType>;
  IpStatistics?: IpStatisticsResolvers<ContextType>;
  FairCompetitionReview?: FairCompetitionReviewResolvers<ContextType>;
  FairCompetitionYear?: FairCompetitionYearResolvers<ContextType>;
  PropertyRightsReview?: PropertyRightsReviewResolvers<ContextType>;
  Sandbox?: SandboxResolvers<ContextType>;
  SandboxPlace?: SandboxPlaceResolvers<ContextType>;
  TriggerRule?: TriggerRuleResolvers<ContextType>;
  TriggerEvent?: TriggerEventResolvers<ContextType>;
  SealedClueConnection?: SealedClueConnectionResolvers<ContextType>;
  SealedClueEdge?: SealedClueEdgeResolvers<ContextType>;
  IpCaseConnection?: IpCaseConnectionResolvers<ContextType>;
  IpCaseEdge?: IpCaseEdgeResolvers<ContextType>;
  FairCompetitionReviewConnection?: FairCompetitionReviewConnectionResolvers<ContextType>;
  FairCompetitionReviewEdge?: FairCompetitionReviewEdgeResolvers<ContextType>;
  PropertyRightsReviewConnection?: PropertyRightsReviewConnectionResolvers<ContextType>;
  PropertyRightsReviewEdge?: PropertyRightsReviewEdgeResolvers<ContextType>;
  SandboxConnection?: SandboxConnectionResolvers<ContextType>;
  SandboxEdge?: SandboxEdgeResolvers<ContextType>;
  SandboxPlaceConnection?: SandboxPlaceConnectionResolvers<ContextType>;
  SandboxPlaceEdge?: SandboxPlaceEdgeResolvers<ContextType>;
  TriggerRuleConnection?: TriggerRuleConnectionResolvers<ContextType>;
  TriggerRuleEdge?: TriggerRuleEdgeResolvers<ContextType>;
  SealedClueResult?: SealedClueResultResolvers<ContextType>;
  OpenedClueResult?: OpenedClueResultResolvers<ContextType>;
  LegalTeamResult?: LegalTeamResultResolvers<ContextType>;
  IpCaseResult?: IpCaseResultResolvers<ContextType>;
  FairCompetitionReviewResult?: FairCompetitionReviewResultResolvers<ContextType>;
  FairCompetitionYearResult?: FairCompetitionYearResultResolvers<ContextType>;
  PropertyRightsReviewResult?: PropertyRightsReviewResultResolvers<ContextType>;
  SandboxResult?: SandboxResultResolvers<ContextType>;
  SandboxPlaceResult?: SandboxPlaceResultResolvers<ContextType>;
  TriggerRuleResult?: TriggerRuleResultResolvers<ContextType>;
  TriggerEventResult?: TriggerEventResultResolvers<ContextType>;
  LabourCaseResult?: LabourCaseResultResolvers<ContextType>;
  InspectionPlanResult?: InspectionPlanResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  stepless?: SteplessDirectiveResolver<any, any, ContextType>;
  multiline?: MultilineDirectiveResolver<any, any, ContextType>;
};
