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
import type { CommitmentRow } from './commitments/rows.ts';
import type { FeeListRow, IntermediaryCreditRow } from './fees/rows.ts';
import type { GovernmentPromiseRow } from './government/rows.ts';
import type { CreditGradeRow, SchemeGradeRow } from './grades/rows.ts';
import type { ListingRow } from './listings/rows.ts';
import type { BrokenPromiseRow } from './promises/rows.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './records/rows.ts';
import type { CreditRepairRow } from './repairs/rows.ts';
import type { CreditReportRow } from './reports/rows.ts';
import type { JointSanctionRow, JointMeasureListRow } from './sanctions/rows.ts';
import type { TaxBlacklistEntryRow } from './taxes/rows.ts';
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
  CreditRepair: Schema.CreditRepair;
  Enterprise: Schema.Enterprise;
  Commitment: Schema.Commitment;
  CreditReport: Schema.CreditReport;
  GovernmentPromise: Schema.GovernmentPromise;
  JointSanction: Schema.JointSanction;
  IntermediaryCredit: Schema.IntermediaryCredit;
  TaxBlacklistEntry: Schema.TaxBlacklistEntry;
  SchemeGrade: Schema.SchemeGrade;
  LicenceRecord: Schema.LicenceRecord;
  PenaltyRecord: Schema.PenaltyRecord;
  Listing: Schema.Listing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CreditRepair:
    ( { __typename: 'CreditRepair' }
    & GraphQLRecursivePick<FederationTypes['CreditRepair'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"zone":true}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"zone":true}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"zone":true}> ) );
  Commitment:
    ( { __typename: 'Commitment' }
    & GraphQLRecursivePick<FederationTypes['Commitment'], {"id":true}> );
  CreditReport:
    ( { __typename: 'CreditReport' }
    & GraphQLRecursivePick<FederationTypes['CreditReport'], {"id":true}> );
  GovernmentPromise:
    ( { __typename: 'GovernmentPromise' }
    & GraphQLRecursivePick<FederationTypes['GovernmentPromise'], {"id":true}> );
  JointSanction:
    ( { __typename: 'JointSanction' }
    & GraphQLRecursivePick<FederationTypes['JointSanction'], {"id":true}> );
  IntermediaryCredit:
    ( { __typename: 'IntermediaryCredit' }
    & GraphQLRecursivePick<FederationTypes['IntermediaryCredit'], {"id":true}> );
  TaxBlacklistEntry:
    ( { __typename: 'TaxBlacklistEntry' }
    & GraphQLRecursivePick<FederationTypes['TaxBlacklistEntry'], {"id":true}> );
  SchemeGrade:
    ( { __typename: 'SchemeGrade' }
    & GraphQLRecursivePick<FederationTypes['SchemeGrade'], {"id":true}> );
  LicenceRecord:
    ( { __typename: 'LicenceRecord' }
    & GraphQLRecursivePick<FederationTypes['LicenceRecord'], {"id":true}> );
  PenaltyRecord:
    ( { __typename: 'PenaltyRecord' }
    & GraphQLRecursivePick<FederationTypes['PenaltyRecord'], {"id":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  RecordBrokenPromiseResult:
    | ( BrokenPromiseRow )
    | ( Refusal )
  ;
  GovernmentPromiseResult:
    | ( GovernmentPromiseRow )
    | ( Refusal )
  ;
  FeeListResult:
    | ( FeeListRow )
    | ( Refusal )
  ;
  JointMeasureListResult:
    | ( JointMeasureListRow )
    | ( Refusal )
  ;
  JointSanctionResult:
    | ( JointSanctionRow )
    | ( Refusal )
  ;
  IntermediaryCreditResult:
    | ( IntermediaryCreditRow )
    | ( Refusal )
  ;
  TaxBlacklistResult:
    | ( TaxBlacklistEntryRow )
    | ( Refusal )
  ;
  CreditReportResult:
    | ( CreditReportRow )
    | ( Refusal )
  ;
  CommitmentResult:
    | ( CommitmentRow )
    | ( Refusal )
  ;
  CreditRepairResult:
    | ( CreditRepairRow )
    | ( Refusal )
  ;
  PublishLicenceResult:
    | ( LicenceRecordRow )
    | ( Refusal )
  ;
  PublishPenaltyResult:
    | ( PenaltyRecordRow )
    | ( Refusal )
  ;
  PublicRecordResult:
    | ( LicenceRecordRow )
    | ( PenaltyRecordRow )
    | ( Refusal )
  ;
  GradeEnterpriseResult:
    | ( CreditGradeRow )
    | ( Refusal )
  ;
  RecordGradeResult:
    | ( SchemeGradeRow )
    | ( Refusal )
  ;
  ListEnterpriseResult:
    | ( ListingRow )
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
  RecordFinePaidInput: ResolverTypeWrapper<Saying<Schema.RecordFinePaidInput>>;
  RecordCaseFinePaidInput: ResolverTypeWrapper<Saying<Schema.RecordCaseFinePaidInput>>;
  RecordBrokenPromiseInput: ResolverTypeWrapper<Saying<Schema.RecordBrokenPromiseInput>>;
  RecordBrokenPromiseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBrokenPromiseResult']>>;
  BrokenPromise: ResolverTypeWrapper<BrokenPromiseRow>;
  PromiseStanding: ResolverTypeWrapper<Saying<Omit<Schema.PromiseStanding, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  CreditRepair: ResolverTypeWrapper<CreditRepairRow>;
  CreditRepairSubject: ResolverTypeWrapper<Saying<Schema.CreditRepairSubject>>;
  CreditRepairState: ResolverTypeWrapper<Saying<Schema.CreditRepairState>>;
  GovernmentPromiseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GovernmentPromiseResult']>>;
  FeeListResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FeeListResult']>>;
  JointMeasureListResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointMeasureListResult']>>;
  JointSanctionResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JointSanctionResult']>>;
  IntermediaryCreditResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntermediaryCreditResult']>>;
  TaxBlacklistResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxBlacklistResult']>>;
  CreditReportResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditReportResult']>>;
  CommitmentResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitmentResult']>>;
  CreditRepairResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditRepairResult']>>;
  BrokenPromiseConnection: ResolverTypeWrapper<Saying<Omit<Schema.BrokenPromiseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BrokenPromiseEdge']>, nodes: Array<ResolversTypes['BrokenPromise']> }>>;
  BrokenPromiseEdge: ResolverTypeWrapper<Saying<Omit<Schema.BrokenPromiseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['BrokenPromise'] }>>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  Commitment: ResolverTypeWrapper<CommitmentRow>;
  CommitmentKind: ResolverTypeWrapper<Saying<Schema.CommitmentKind>>;
  CommitmentState: ResolverTypeWrapper<Saying<Schema.CommitmentState>>;
  CommitmentConnection: ResolverTypeWrapper<Saying<Omit<Schema.CommitmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommitmentEdge']>, nodes: Array<ResolversTypes['Commitment']> }>>;
  CommitmentEdge: ResolverTypeWrapper<Saying<Omit<Schema.CommitmentEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Commitment'] }>>;
  CreditReport: ResolverTypeWrapper<CreditReportRow>;
  ReportEntry: ResolverTypeWrapper<Saying<Omit<Schema.ReportEntry, 'documents'> & { documents: Array<ResolversTypes['String']> }>>;
  ReportVerification: ResolverTypeWrapper<Saying<Omit<Schema.ReportVerification, 'reasons' | 'no' | 'purpose' | 'hash'> & { reasons: Array<ResolversTypes['String']>, no: ResolversTypes['String'], purpose?: Schema.Maybe<ResolversTypes['String']>, hash?: Schema.Maybe<ResolversTypes['String']> }>>;
  ReportState: ResolverTypeWrapper<Saying<Schema.ReportState>>;
  CreditReportConnection: ResolverTypeWrapper<Saying<Omit<Schema.CreditReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CreditReportEdge']>, nodes: Array<ResolversTypes['CreditReport']> }>>;
  CreditReportEdge: ResolverTypeWrapper<Saying<Omit<Schema.CreditReportEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['CreditReport'] }>>;
  GovernmentPromise: ResolverTypeWrapper<GovernmentPromiseRow>;
  PromiseChange: ResolverTypeWrapper<Saying<Omit<Schema.PromiseChange, 'reason' | 'basis'> & { reason: ResolversTypes['String'], basis: ResolversTypes['String'] }>>;
  GovernmentPromiseKind: ResolverTypeWrapper<Saying<Schema.GovernmentPromiseKind>>;
  GovernmentPromiseState: ResolverTypeWrapper<Saying<Schema.GovernmentPromiseState>>;
  GovernmentIntegrity: ResolverTypeWrapper<Saying<Omit<Schema.GovernmentIntegrity, 'zone'> & { zone: ResolversTypes['String'] }>>;
  GovernmentPromiseConnection: ResolverTypeWrapper<Saying<Omit<Schema.GovernmentPromiseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GovernmentPromiseEdge']>, nodes: Array<ResolversTypes['GovernmentPromise']> }>>;
  GovernmentPromiseEdge: ResolverTypeWrapper<Saying<Omit<Schema.GovernmentPromiseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['GovernmentPromise'] }>>;
  FeeList: ResolverTypeWrapper<FeeListRow>;
  FeeItem: ResolverTypeWrapper<Saying<Omit<Schema.FeeItem, 'code' | 'name' | 'authority' | 'basis' | 'standard'> & { code: ResolversTypes['String'], name: ResolversTypes['String'], authority: ResolversTypes['String'], basis: ResolversTypes['String'], standard: ResolversTypes['String'] }>>;
  FeeCharger: ResolverTypeWrapper<Saying<Schema.FeeCharger>>;
  FeeCheck: ResolverTypeWrapper<Saying<Omit<Schema.FeeCheck, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  JointMeasureList: ResolverTypeWrapper<JointMeasureListRow>;
  JointMeasure: ResolverTypeWrapper<Saying<Omit<Schema.JointMeasure, 'code' | 'name' | 'authority' | 'basis'> & { code: ResolversTypes['String'], name: ResolversTypes['String'], authority: ResolversTypes['String'], basis: ResolversTypes['String'] }>>;
  JointSanction: ResolverTypeWrapper<JointSanctionRow>;
  JointSanctionState: ResolverTypeWrapper<Saying<Schema.JointSanctionState>>;
  IntermediaryCredit: ResolverTypeWrapper<IntermediaryCreditRow>;
  IntermediaryRating: ResolverTypeWrapper<Saying<Schema.IntermediaryRating>>;
  IntermediaryCreditConnection: ResolverTypeWrapper<Saying<Omit<Schema.IntermediaryCreditConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IntermediaryCreditEdge']>, nodes: Array<ResolversTypes['IntermediaryCredit']> }>>;
  IntermediaryCreditEdge: ResolverTypeWrapper<Saying<Omit<Schema.IntermediaryCreditEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['IntermediaryCredit'] }>>;
  TaxBlacklistEntry: ResolverTypeWrapper<TaxBlacklistEntryRow>;
  TaxBlacklistConnection: ResolverTypeWrapper<Saying<Omit<Schema.TaxBlacklistConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaxBlacklistEdge']>, nodes: Array<ResolversTypes['TaxBlacklistEntry']> }>>;
  TaxBlacklistEdge: ResolverTypeWrapper<Saying<Omit<Schema.TaxBlacklistEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['TaxBlacklistEntry'] }>>;
  CreditSigningKey: ResolverTypeWrapper<Saying<Omit<Schema.CreditSigningKey, 'keyId' | 'algorithm' | 'publicKey'> & { keyId: ResolversTypes['String'], algorithm: ResolversTypes['String'], publicKey: ResolversTypes['String'] }>>;
  CreditGrade: ResolverTypeWrapper<CreditGradeRow>;
  SchemeGrade: ResolverTypeWrapper<SchemeGradeRow>;
  GradeFact: ResolverTypeWrapper<Saying<Omit<Schema.GradeFact, 'name' | 'value'> & { name: ResolversTypes['String'], value: ResolversTypes['String'] }>>;
  SupervisionStrategy: ResolverTypeWrapper<Saying<Omit<Schema.SupervisionStrategy, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  SupervisionKind: ResolverTypeWrapper<Saying<Schema.SupervisionKind>>;
  GradeInputs: ResolverTypeWrapper<Saying<Schema.GradeInputs>>;
  GradeScheme: ResolverTypeWrapper<Saying<Schema.GradeScheme>>;
  CreditLevel: ResolverTypeWrapper<Saying<Schema.CreditLevel>>;
  TaxGrade: ResolverTypeWrapper<Saying<Schema.TaxGrade>>;
  LicenceRecord: ResolverTypeWrapper<LicenceRecordRow>;
  NationalField: ResolverTypeWrapper<Saying<Omit<Schema.NationalField, 'code' | 'value'> & { code: ResolversTypes['String'], value?: Schema.Maybe<ResolversTypes['String']> }>>;
  PublicRecordKind: ResolverTypeWrapper<Saying<Schema.PublicRecordKind>>;
  PublicityTimeliness: ResolverTypeWrapper<Saying<Omit<Schema.PublicityTimeliness, 'zone'> & { zone: ResolversTypes['String'] }>>;
  RepairEligibility: ResolverTypeWrapper<Saying<Omit<Schema.RepairEligibility, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  RepairNotice: ResolverTypeWrapper<Saying<Omit<Schema.RepairNotice, 'page'> & { page: ResolversTypes['String'] }>>;
  LicenceKind: ResolverTypeWrapper<Saying<Schema.LicenceKind>>;
  PenaltyRecord: ResolverTypeWrapper<PenaltyRecordRow>;
  ReportField: ResolverTypeWrapper<Saying<Schema.ReportField>>;
  PenaltyGravity: ResolverTypeWrapper<Saying<Schema.PenaltyGravity>>;
  Listing: ResolverTypeWrapper<ListingRow>;
  ListingState: ResolverTypeWrapper<Saying<Schema.ListingState>>;
  ListColour: ResolverTypeWrapper<Saying<Schema.ListColour>>;
  LicenceRecordConnection: ResolverTypeWrapper<Saying<Omit<Schema.LicenceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LicenceRecordEdge']>, nodes: Array<ResolversTypes['LicenceRecord']> }>>;
  LicenceRecordEdge: ResolverTypeWrapper<Saying<Omit<Schema.LicenceRecordEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['LicenceRecord'] }>>;
  PenaltyRecordConnection: ResolverTypeWrapper<Saying<Omit<Schema.PenaltyRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PenaltyRecordEdge']>, nodes: Array<ResolversTypes['PenaltyRecord']> }>>;
  PenaltyRecordEdge: ResolverTypeWrapper<Saying<Omit<Schema.PenaltyRecordEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['PenaltyRecord'] }>>;
  PublishLicenceInput: ResolverTypeWrapper<Saying<Schema.PublishLicenceInput>>;
  RecordGrantedLicenceInput: ResolverTypeWrapper<Saying<Schema.RecordGrantedLicenceInput>>;
  PublishPenaltyInput: ResolverTypeWrapper<Saying<Schema.PublishPenaltyInput>>;
  NationalFieldInput: ResolverTypeWrapper<Saying<Schema.NationalFieldInput>>;
  CorrectRecordInput: ResolverTypeWrapper<Saying<Schema.CorrectRecordInput>>;
  AnnulRecordInput: ResolverTypeWrapper<Saying<Schema.AnnulRecordInput>>;
  ApplyForPenaltyRepairInput: ResolverTypeWrapper<Saying<Schema.ApplyForPenaltyRepairInput>>;
  PublishPenaltyCaseInput: ResolverTypeWrapper<Saying<Schema.PublishPenaltyCaseInput>>;
  RecordLicenceRevocationInput: ResolverTypeWrapper<Saying<Schema.RecordLicenceRevocationInput>>;
  GradeEnterpriseInput: ResolverTypeWrapper<Saying<Schema.GradeEnterpriseInput>>;
  RecordGradeInput: ResolverTypeWrapper<Saying<Schema.RecordGradeInput>>;
  GradeFactInput: ResolverTypeWrapper<Saying<Schema.GradeFactInput>>;
  ProposeListingInput: ResolverTypeWrapper<Saying<Schema.ProposeListingInput>>;
  AnswerListingInput: ResolverTypeWrapper<Saying<Schema.AnswerListingInput>>;
  ListEnterpriseInput: ResolverTypeWrapper<Saying<Schema.ListEnterpriseInput>>;
  DropListingInput: ResolverTypeWrapper<Saying<Schema.DropListingInput>>;
  DelistEnterpriseInput: ResolverTypeWrapper<Saying<Schema.DelistEnterpriseInput>>;
  ApplyForDelistingInput: ResolverTypeWrapper<Saying<Schema.ApplyForDelistingInput>>;
  ApplyForPromiseRepairInput: ResolverTypeWrapper<Saying<Schema.ApplyForPromiseRepairInput>>;
  RegisterGovernmentPromiseInput: ResolverTypeWrapper<Saying<Schema.RegisterGovernmentPromiseInput>>;
  ChangeGovernmentPromiseInput: ResolverTypeWrapper<Saying<Schema.ChangeGovernmentPromiseInput>>;
  FulfilGovernmentPromiseInput: ResolverTypeWrapper<Saying<Schema.FulfilGovernmentPromiseInput>>;
  TreatGovernmentDishonestyInput: ResolverTypeWrapper<Saying<Schema.TreatGovernmentDishonestyInput>>;
  PublishFeeListInput: ResolverTypeWrapper<Saying<Schema.PublishFeeListInput>>;
  FeeItemInput: ResolverTypeWrapper<Saying<Schema.FeeItemInput>>;
  PublishJointMeasuresInput: ResolverTypeWrapper<Saying<Schema.PublishJointMeasuresInput>>;
  JointMeasureInput: ResolverTypeWrapper<Saying<Schema.JointMeasureInput>>;
  NotifyDishonestInput: ResolverTypeWrapper<Saying<Schema.NotifyDishonestInput>>;
  AnswerSanctionInput: ResolverTypeWrapper<Saying<Schema.AnswerSanctionInput>>;
  ImposeSanctionInput: ResolverTypeWrapper<Saying<Schema.ImposeSanctionInput>>;
  LiftSanctionInput: ResolverTypeWrapper<Saying<Schema.LiftSanctionInput>>;
  RateIntermediaryInput: ResolverTypeWrapper<Saying<Schema.RateIntermediaryInput>>;
  PublishTaxViolationInput: ResolverTypeWrapper<Saying<Schema.PublishTaxViolationInput>>;
  IssueCreditReportInput: ResolverTypeWrapper<Saying<Schema.IssueCreditReportInput>>;
  SignCommitmentInput: ResolverTypeWrapper<Saying<Schema.SignCommitmentInput>>;
  RecordPerformanceInput: ResolverTypeWrapper<Saying<Schema.RecordPerformanceInput>>;
  AcceptRepairInput: ResolverTypeWrapper<Saying<Schema.AcceptRepairInput>>;
  ExtendRepairInput: ResolverTypeWrapper<Saying<Schema.ExtendRepairInput>>;
  DecideRepairInput: ResolverTypeWrapper<Saying<Schema.DecideRepairInput>>;
  PublishLicenceResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishLicenceResult']>>;
  PublishPenaltyResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPenaltyResult']>>;
  PublicRecordResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublicRecordResult']>>;
  GradeEnterpriseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GradeEnterpriseResult']>>;
  RecordGradeResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordGradeResult']>>;
  ListEnterpriseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListEnterpriseResult']>>;
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
  RecordFinePaidInput: Saying<Schema.RecordFinePaidInput>;
  RecordCaseFinePaidInput: Saying<Schema.RecordCaseFinePaidInput>;
  RecordBrokenPromiseInput: Saying<Schema.RecordBrokenPromiseInput>;
  RecordBrokenPromiseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['RecordBrokenPromiseResult']>;
  BrokenPromise: BrokenPromiseRow;
  PromiseStanding: Saying<Omit<Schema.PromiseStanding, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  CreditRepair: CreditRepairRow;
  GovernmentPromiseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['GovernmentPromiseResult']>;
  FeeListResult: Saying<ResolversUnionTypes<ResolversParentTypes>['FeeListResult']>;
  JointMeasureListResult: Saying<ResolversUnionTypes<ResolversParentTypes>['JointMeasureListResult']>;
  JointSanctionResult: Saying<ResolversUnionTypes<ResolversParentTypes>['JointSanctionResult']>;
  IntermediaryCreditResult: Saying<ResolversUnionTypes<ResolversParentTypes>['IntermediaryCreditResult']>;
  TaxBlacklistResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TaxBlacklistResult']>;
  CreditReportResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CreditReportResult']>;
  CommitmentResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CommitmentResult']>;
  CreditRepairResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CreditRepairResult']>;
  BrokenPromiseConnection: Saying<Omit<Schema.BrokenPromiseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BrokenPromiseEdge']>, nodes: Array<ResolversParentTypes['BrokenPromise']> }>;
  BrokenPromiseEdge: Saying<Omit<Schema.BrokenPromiseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['BrokenPromise'] }>;
  Enterprise: EnterpriseRow;
  Commitment: CommitmentRow;
  CommitmentConnection: Saying<Omit<Schema.CommitmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommitmentEdge']>, nodes: Array<ResolversParentTypes['Commitment']> }>;
  CommitmentEdge: Saying<Omit<Schema.CommitmentEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Commitment'] }>;
  CreditReport: CreditReportRow;
  ReportEntry: Saying<Omit<Schema.ReportEntry, 'documents'> & { documents: Array<ResolversParentTypes['String']> }>;
  ReportVerification: Saying<Omit<Schema.ReportVerification, 'reasons' | 'no' | 'purpose' | 'hash'> & { reasons: Array<ResolversParentTypes['String']>, no: ResolversParentTypes['String'], purpose?: Schema.Maybe<ResolversParentTypes['String']>, hash?: Schema.Maybe<ResolversParentTypes['String']> }>;
  CreditReportConnection: Saying<Omit<Schema.CreditReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CreditReportEdge']>, nodes: Array<ResolversParentTypes['CreditReport']> }>;
  CreditReportEdge: Saying<Omit<Schema.CreditReportEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['CreditReport'] }>;
  GovernmentPromise: GovernmentPromiseRow;
  PromiseChange: Saying<Omit<Schema.PromiseChange, 'reason' | 'basis'> & { reason: ResolversParentTypes['String'], basis: ResolversParentTypes['String'] }>;
  GovernmentIntegrity: Saying<Omit<Schema.GovernmentIntegrity, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  GovernmentPromiseConnection: Saying<Omit<Schema.GovernmentPromiseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GovernmentPromiseEdge']>, nodes: Array<ResolversParentTypes['GovernmentPromise']> }>;
  GovernmentPromiseEdge: Saying<Omit<Schema.GovernmentPromiseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['GovernmentPromise'] }>;
  FeeList: FeeListRow;
  FeeItem: Saying<Omit<Schema.FeeItem, 'code' | 'name' | 'authority' | 'basis' | 'standard'> & { code: ResolversParentTypes['String'], name: ResolversParentTypes['String'], authority: ResolversParentTypes['String'], basis: ResolversParentTypes['String'], standard: ResolversParentTypes['String'] }>;
  FeeCheck: Saying<Omit<Schema.FeeCheck, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  JointMeasureList: JointMeasureListRow;
  JointMeasure: Saying<Omit<Schema.JointMeasure, 'code' | 'name' | 'authority' | 'basis'> & { code: ResolversParentTypes['String'], name: ResolversParentTypes['String'], authority: ResolversParentTypes['String'], basis: ResolversParentTypes['String'] }>;
  JointSanction: JointSanctionRow;
  IntermediaryCredit: IntermediaryCreditRow;
  IntermediaryCreditConnection: Saying<Omit<Schema.IntermediaryCreditConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IntermediaryCreditEdge']>, nodes: Array<ResolversParentTypes['IntermediaryCredit']> }>;
  IntermediaryCreditEdge: Saying<Omit<Schema.IntermediaryCreditEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['IntermediaryCredit'] }>;
  TaxBlacklistEntry: TaxBlacklistEntryRow;
  TaxBlacklistConnection: Saying<Omit<Schema.TaxBlacklistConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaxBlacklistEdge']>, nodes: Array<ResolversParentTypes['TaxBlacklistEntry']> }>;
  TaxBlacklistEdge: Saying<Omit<Schema.TaxBlacklistEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['TaxBlacklistEntry'] }>;
  CreditSigningKey: Saying<Omit<Schema.CreditSigningKey, 'keyId' | 'algorithm' | 'publicKey'> & { keyId: ResolversParentTypes['String'], algorithm: ResolversParentTypes['String'], publicKey: ResolversParentTypes['String'] }>;
  CreditGrade: CreditGradeRow;
  SchemeGrade: SchemeGradeRow;
  GradeFact: Saying<Omit<Schema.GradeFact, 'name' | 'value'> & { name: ResolversParentTypes['String'], value: ResolversParentTypes['String'] }>;
  SupervisionStrategy: Saying<Omit<Schema.SupervisionStrategy, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  GradeInputs: Saying<Schema.GradeInputs>;
  LicenceRecord: LicenceRecordRow;
  NationalField: Saying<Omit<Schema.NationalField, 'code' | 'value'> & { code: ResolversParentTypes['String'], value?: Schema.Maybe<ResolversParentTypes['String']> }>;
  PublicityTimeliness: Saying<Omit<Schema.PublicityTimeliness, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  RepairEligibility: Saying<Omit<Schema.RepairEligibility, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  RepairNotice: Saying<Omit<Schema.RepairNotice, 'page'> & { page: ResolversParentTypes['String'] }>;
  PenaltyRecord: PenaltyRecordRow;
  Listing: ListingRow;
  LicenceRecordConnection: Saying<Omit<Schema.LicenceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LicenceRecordEdge']>, nodes: Array<ResolversParentTypes['LicenceRecord']> }>;
  LicenceRecordEdge: Saying<Omit<Schema.LicenceRecordEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['LicenceRecord'] }>;
  PenaltyRecordConnection: Saying<Omit<Schema.PenaltyRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PenaltyRecordEdge']>, nodes: Array<ResolversParentTypes['PenaltyRecord']> }>;
  PenaltyRecordEdge: Saying<Omit<Schema.PenaltyRecordEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['PenaltyRecord'] }>;
  PublishLicenceInput: Saying<Schema.PublishLicenceInput>;
  RecordGrantedLicenceInput: Saying<Schema.RecordGrantedLicenceInput>;
  PublishPenaltyInput: Saying<Schema.PublishPenaltyInput>;
  NationalFieldInput: Saying<Schema.NationalFieldInput>;
  CorrectRecordInput: Saying<Schema.CorrectRecordInput>;
  AnnulRecordInput: Saying<Schema.AnnulRecordInput>;
  ApplyForPenaltyRepairInput: Saying<Schema.ApplyForPenaltyRepairInput>;
  PublishPenaltyCaseInput: Saying<Schema.PublishPenaltyCaseInput>;
  RecordLicenceRevocationInput: Saying<Schema.RecordLicenceRevocationInput>;
  GradeEnterpriseInput: Saying<Schema.GradeEnterpriseInput>;
  RecordGradeInput: Saying<Schema.RecordGradeInput>;
  GradeFactInput: Saying<Schema.GradeFactInput>;
  ProposeListingInput: Saying<Schema.ProposeListingInput>;
  AnswerListingInput: Saying<Schema.AnswerListingInput>;
  ListEnterpriseInput: Saying<Schema.ListEnterpriseInput>;
  DropListingInput: Saying<Schema.DropListingInput>;
  DelistEnterpriseInput: Saying<Schema.DelistEnterpriseInput>;
  ApplyForDelistingInput: Saying<Schema.ApplyForDelistingInput>;
  ApplyForPromiseRepairInput: Saying<Schema.ApplyForPromiseRepairInput>;
  RegisterGovernmentPromiseInput: Saying<Schema.RegisterGovernmentPromiseInput>;
  ChangeGovernmentPromiseInput: Saying<Schema.ChangeGovernmentPromiseInput>;
  FulfilGovernmentPromiseInput: Saying<Schema.FulfilGovernmentPromiseInput>;
  TreatGovernmentDishonestyInput: Saying<Schema.TreatGovernmentDishonestyInput>;
  PublishFeeListInput: Saying<Schema.PublishFeeListInput>;
  FeeItemInput: Saying<Schema.FeeItemInput>;
  PublishJointMeasuresInput: Saying<Schema.PublishJointMeasuresInput>;
  JointMeasureInput: Saying<Schema.JointMeasureInput>;
  NotifyDishonestInput: Saying<Schema.NotifyDishonestInput>;
  AnswerSanctionInput: Saying<Schema.AnswerSanctionInput>;
  ImposeSanctionInput: Saying<Schema.ImposeSanctionInput>;
  LiftSanctionInput: Saying<Schema.LiftSanctionInput>;
  RateIntermediaryInput: Saying<Schema.RateIntermediaryInput>;
  PublishTaxViolationInput: Saying<Schema.PublishTaxViolationInput>;
  IssueCreditReportInput: Saying<Schema.IssueCreditReportInput>;
  SignCommitmentInput: Saying<Schema.SignCommitmentInput>;
  RecordPerformanceInput: Saying<Schema.RecordPerformanceInput>;
  AcceptRepairInput: Saying<Schema.AcceptRepairInput>;
  ExtendRepairInput: Saying<Schema.ExtendRepairInput>;
  DecideRepairInput: Saying<Schema.DecideRepairInput>;
  PublishLicenceResult: Saying<ResolversUnionTypes<ResolversParentTypes>['PublishLicenceResult']>;
  PublishPenaltyResult: Saying<ResolversUnionTypes<ResolversParentTypes>['PublishPenaltyResult']>;
  PublicRecordResult: Saying<ResolversUnionTypes<ResolversParentTypes>['PublicRecordResult']>;
  GradeEnterpriseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['GradeEnterpriseResult']>;
  RecordGradeResult: Saying<ResolversUnionTypes<ResolversParentTypes>['RecordGradeResult']>;
  ListEnterpriseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ListEnterpriseResult']>;
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
  licenceRecord?: Resolver<Schema.Maybe<ResolversTypes['LicenceRecord']>, ParentType, ContextType, RequireFields<Schema.QueryLicenceRecordArgs, 'id'>>;
  penaltyRecord?: Resolver<Schema.Maybe<ResolversTypes['PenaltyRecord']>, ParentType, ContextType, RequireFields<Schema.QueryPenaltyRecordArgs, 'id'>>;
  penaltyRecords?: Resolver<Schema.Maybe<ResolversTypes['PenaltyRecordConnection']>, ParentType, ContextType, RequireFields<Schema.QueryPenaltyRecordsArgs, 'first'>>;
  governmentPromises?: Resolver<Schema.Maybe<ResolversTypes['GovernmentPromiseConnection']>, ParentType, ContextType, RequireFields<Schema.QueryGovernmentPromisesArgs, 'zone' | 'first'>>;
  governmentIntegrity?: Resolver<Schema.Maybe<ResolversTypes['GovernmentIntegrity']>, ParentType, ContextType, RequireFields<Schema.QueryGovernmentIntegrityArgs, 'zone'>>;
  feeList?: Resolver<Schema.Maybe<ResolversTypes['FeeList']>, ParentType, ContextType, RequireFields<Schema.QueryFeeListArgs, 'zone'>>;
  checkFee?: Resolver<Schema.Maybe<ResolversTypes['FeeCheck']>, ParentType, ContextType, RequireFields<Schema.QueryCheckFeeArgs, 'zone' | 'code' | 'amount'>>;
  jointMeasures?: Resolver<Schema.Maybe<ResolversTypes['JointMeasureList']>, ParentType, ContextType, RequireFields<Schema.QueryJointMeasuresArgs, 'zone'>>;
  intermediaries?: Resolver<Schema.Maybe<ResolversTypes['IntermediaryCreditConnection']>, ParentType, ContextType, RequireFields<Schema.QueryIntermediariesArgs, 'zone' | 'first'>>;
  taxBlacklist?: Resolver<Schema.Maybe<ResolversTypes['TaxBlacklistConnection']>, ParentType, ContextType, RequireFields<Schema.QueryTaxBlacklistArgs, 'first'>>;
  verifyReport?: Resolver<Schema.Maybe<ResolversTypes['ReportVerification']>, ParentType, ContextType, RequireFields<Schema.QueryVerifyReportArgs, 'no'>>;
  creditSigningKeys?: Resolver<Schema.Maybe<Array<ResolversTypes['CreditSigningKey']>>, ParentType, ContextType>;
  licence?: Resolver<Schema.Maybe<ResolversTypes['LicenceRecord']>, ParentType, ContextType, RequireFields<Schema.QueryLicenceArgs, 'identifier'>>;
  doublePublicityTimeliness?: Resolver<Schema.Maybe<ResolversTypes['PublicityTimeliness']>, ParentType, ContextType, RequireFields<Schema.QueryDoublePublicityTimelinessArgs, 'zone' | 'year'>>;
  creditDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryCreditDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishLicence?: Resolver<Schema.Maybe<ResolversTypes['PublishLicenceResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishLicenceArgs, 'input'>>;
  recordGrantedLicence?: Resolver<Schema.Maybe<ResolversTypes['PublishLicenceResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordGrantedLicenceArgs, 'input'>>;
  publishPenalty?: Resolver<Schema.Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishPenaltyArgs, 'input'>>;
  publishPenaltyCase?: Resolver<Schema.Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishPenaltyCaseArgs, 'input'>>;
  recordLicenceRevocation?: Resolver<Schema.Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordLicenceRevocationArgs, 'input'>>;
  correctRecord?: Resolver<Schema.Maybe<ResolversTypes['PublicRecordResult']>, ParentType, ContextType, RequireFields<Schema.MutationCorrectRecordArgs, 'input'>>;
  annulRecord?: Resolver<Schema.Maybe<ResolversTypes['PublicRecordResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnnulRecordArgs, 'input'>>;
  recordFinePaid?: Resolver<Schema.Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordFinePaidArgs, 'input'>>;
  recordCaseFinePaid?: Resolver<Schema.Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordCaseFinePaidArgs, 'input'>>;
  gradeEnterprise?: Resolver<Schema.Maybe<ResolversTypes['GradeEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationGradeEnterpriseArgs, 'input'>>;
  recordGrade?: Resolver<Schema.Maybe<ResolversTypes['RecordGradeResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordGradeArgs, 'input'>>;
  proposeListing?: Resolver<Schema.Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationProposeListingArgs, 'input'>>;
  answerListing?: Resolver<Schema.Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnswerListingArgs, 'input'>>;
  listEnterprise?: Resolver<Schema.Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationListEnterpriseArgs, 'input'>>;
  dropListing?: Resolver<Schema.Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationDropListingArgs, 'input'>>;
  delistEnterprise?: Resolver<Schema.Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationDelistEnterpriseArgs, 'input'>>;
  applyForDelisting?: Resolver<Schema.Maybe<ResolversTypes['CreditRepairResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForDelistingArgs, 'input'>>;
  applyForPromiseRepair?: Resolver<Schema.Maybe<ResolversTypes['CreditRepairResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForPromiseRepairArgs, 'input'>>;
  applyForPenaltyRepair?: Resolver<Schema.Maybe<ResolversTypes['CreditRepairResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForPenaltyRepairArgs, 'input'>>;
  acceptRepair?: Resolver<Schema.Maybe<ResolversTypes['CreditRepairResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptRepairArgs, 'input'>>;
  extendRepair?: Resolver<Schema.Maybe<ResolversTypes['CreditRepairResult']>, ParentType, ContextType, RequireFields<Schema.MutationExtendRepairArgs, 'input'>>;
  grantRepair?: Resolver<Schema.Maybe<ResolversTypes['CreditRepairResult']>, ParentType, ContextType, RequireFields<Schema.MutationGrantRepairArgs, 'input'>>;
  refuseRepair?: Resolver<Schema.Maybe<ResolversTypes['CreditRepairResult']>, ParentType, ContextType, RequireFields<Schema.MutationRefuseRepairArgs, 'input'>>;
  registerGovernmentPromise?: Resolver<Schema.Maybe<ResolversTypes['GovernmentPromiseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterGovernmentPromiseArgs, 'input'>>;
  changeGovernmentPromise?: Resolver<Schema.Maybe<ResolversTypes['GovernmentPromiseResult']>, ParentType, ContextType, RequireFields<Schema.MutationChangeGovernmentPromiseArgs, 'input'>>;
  fulfilGovernmentPromise?: Resolver<Schema.Maybe<ResolversTypes['GovernmentPromiseResult']>, ParentType, ContextType, RequireFields<Schema.MutationFulfilGovernmentPromiseArgs, 'input'>>;
  treatGovernmentDishonesty?: Resolver<Schema.Maybe<ResolversTypes['GovernmentPromiseResult']>, ParentType, ContextType, RequireFields<Schema.MutationTreatGovernmentDishonestyArgs, 'input'>>;
  publishFeeList?: Resolver<Schema.Maybe<ResolversTypes['FeeListResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishFeeListArgs, 'input'>>;
  publishJointMeasures?: Resolver<Schema.Maybe<ResolversTypes['JointMeasureListResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishJointMeasuresArgs, 'input'>>;
  notifyDishonest?: Resolver<Schema.Maybe<ResolversTypes['JointSanctionResult']>, ParentType, ContextType, RequireFields<Schema.MutationNotifyDishonestArgs, 'input'>>;
  answerSanction?: Resolver<Schema.Maybe<ResolversTypes['JointSanctionResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnswerSanctionArgs, 'input'>>;
  imposeSanction?: Resolver<Schema.Maybe<ResolversTypes['JointSanctionResult']>, ParentType, ContextType, RequireFields<Schema.MutationImposeSanctionArgs, 'input'>>;
  liftSanction?: Resolver<Schema.Maybe<ResolversTypes['JointSanctionResult']>, ParentType, ContextType, RequireFields<Schema.MutationLiftSanctionArgs, 'input'>>;
  rateIntermediary?: Resolver<Schema.Maybe<ResolversTypes['IntermediaryCreditResult']>, ParentType, ContextType, RequireFields<Schema.MutationRateIntermediaryArgs, 'input'>>;
  publishTaxViolation?: Resolver<Schema.Maybe<ResolversTypes['TaxBlacklistResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishTaxViolationArgs, 'input'>>;
  issueCreditReport?: Resolver<Schema.Maybe<ResolversTypes['CreditReportResult']>, ParentType, ContextType, RequireFields<Schema.MutationIssueCreditReportArgs, 'input'>>;
  signCommitment?: Resolver<Schema.Maybe<ResolversTypes['CommitmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationSignCommitmentArgs, 'input'>>;
  recordPerformance?: Resolver<Schema.Maybe<ResolversTypes['CommitmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordPerformanceArgs, 'input'>>;
  recordBrokenPromise?: Resolver<Schema.Maybe<ResolversTypes['RecordBrokenPromiseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordBrokenPromiseArgs, 'input'>>;
};

export type RecordBrokenPromiseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordBrokenPromiseResult'] = ResolversParentTypes['RecordBrokenPromiseResult']> = {
  __resolveType: TypeResolveFn<'BrokenPromise' | 'Refusal', ParentType, ContextType>;
};

export type BrokenPromiseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrokenPromise'] = ResolversParentTypes['BrokenPromise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ToleranceKind'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  brokenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  repairedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseStandingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PromiseStanding'] = ResolversParentTypes['PromiseStanding']> = {
  mayPromise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type CreditRepairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRepair'] = ResolversParentTypes['CreditRepair'], FederationReferenceType extends FederationReferenceTypes['CreditRepair'] = FederationReferenceTypes['CreditRepair']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['CreditRepair']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CreditRepairSubject'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dutyProof?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  commitmentId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CreditRepairState'], ParentType, ContextType>;
  acceptBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extendedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensionReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GovernmentPromiseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernmentPromiseResult'] = ResolversParentTypes['GovernmentPromiseResult']> = {
  __resolveType: TypeResolveFn<'GovernmentPromise' | 'Refusal', ParentType, ContextType>;
};

export type FeeListResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeListResult'] = ResolversParentTypes['FeeListResult']> = {
  __resolveType: TypeResolveFn<'FeeList' | 'Refusal', ParentType, ContextType>;
};

export type JointMeasureListResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointMeasureListResult'] = ResolversParentTypes['JointMeasureListResult']> = {
  __resolveType: TypeResolveFn<'JointMeasureList' | 'Refusal', ParentType, ContextType>;
};

export type JointSanctionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointSanctionResult'] = ResolversParentTypes['JointSanctionResult']> = {
  __resolveType: TypeResolveFn<'JointSanction' | 'Refusal', ParentType, ContextType>;
};

export type IntermediaryCreditResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntermediaryCreditResult'] = ResolversParentTypes['IntermediaryCreditResult']> = {
  __resolveType: TypeResolveFn<'IntermediaryCredit' | 'Refusal', ParentType, ContextType>;
};

export type TaxBlacklistResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBlacklistResult'] = ResolversParentTypes['TaxBlacklistResult']> = {
  __resolveType: TypeResolveFn<'TaxBlacklistEntry' | 'Refusal', ParentType, ContextType>;
};

export type CreditReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditReportResult'] = ResolversParentTypes['CreditReportResult']> = {
  __resolveType: TypeResolveFn<'CreditReport' | 'Refusal', ParentType, ContextType>;
};

export type CommitmentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitmentResult'] = ResolversParentTypes['CommitmentResult']> = {
  __resolveType: TypeResolveFn<'Commitment' | 'Refusal', ParentType, ContextType>;
};

export type CreditRepairResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditRepairResult'] = ResolversParentTypes['CreditRepairResult']> = {
  __resolveType: TypeResolveFn<'CreditRepair' | 'Refusal', ParentType, ContextType>;
};

export type BrokenPromiseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrokenPromiseConnection'] = ResolversParentTypes['BrokenPromiseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrokenPromiseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BrokenPromise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrokenPromiseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrokenPromiseEdge'] = ResolversParentTypes['BrokenPromiseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BrokenPromise'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  creditGrade?: Resolver<Schema.Maybe<ResolversTypes['CreditGrade']>, ParentType, ContextType>;
  taxGrade?: Resolver<Schema.Maybe<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  creditGrades?: Resolver<Schema.Maybe<Array<ResolversTypes['SchemeGrade']>>, ParentType, ContextType>;
  supervisionStrategy?: Resolver<Schema.Maybe<ResolversTypes['SupervisionStrategy']>, ParentType, ContextType>;
  licenceRecords?: Resolver<Schema.Maybe<ResolversTypes['LicenceRecordConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLicenceRecordsArgs, 'first'>>;
  penaltyRecords?: Resolver<Schema.Maybe<ResolversTypes['PenaltyRecordConnection']>, ParentType, ContextType, RequireFields<Schema.EnterprisePenaltyRecordsArgs, 'first'>>;
  listings?: Resolver<Schema.Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType>;
  listingProposals?: Resolver<Schema.Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType>;
  promiseStanding?: Resolver<Schema.Maybe<ResolversTypes['PromiseStanding']>, ParentType, ContextType>;
  openRepairs?: Resolver<Schema.Maybe<Array<ResolversTypes['CreditRepair']>>, ParentType, ContextType>;
  jointSanctions?: Resolver<Schema.Maybe<Array<ResolversTypes['JointSanction']>>, ParentType, ContextType>;
  sanctionNotices?: Resolver<Schema.Maybe<Array<ResolversTypes['JointSanction']>>, ParentType, ContextType>;
  jointIncentives?: Resolver<Schema.Maybe<Array<ResolversTypes['JointMeasure']>>, ParentType, ContextType>;
  taxViolations?: Resolver<Schema.Maybe<Array<ResolversTypes['TaxBlacklistEntry']>>, ParentType, ContextType>;
  intermediaryCredit?: Resolver<Schema.Maybe<Array<ResolversTypes['IntermediaryCredit']>>, ParentType, ContextType>;
  creditReports?: Resolver<Schema.Maybe<ResolversTypes['CreditReportConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseCreditReportsArgs, 'first'>>;
  commitments?: Resolver<Schema.Maybe<ResolversTypes['CommitmentConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseCommitmentsArgs, 'first'>>;
  brokenPromises?: Resolver<Schema.Maybe<ResolversTypes['BrokenPromiseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseBrokenPromisesArgs, 'first'>>;
  creditBlockers?: Resolver<Schema.Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  creditDecisions?: Resolver<Schema.Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseCreditDecisionsArgs, 'first'>>;
};

export type CommitmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment'], FederationReferenceType extends FederationReferenceTypes['Commitment'] = FederationReferenceTypes['Commitment']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Commitment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitmentKind'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitmentState'], ParentType, ContextType>;
  performance?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type CreditReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditReport'] = ResolversParentTypes['CreditReport'], FederationReferenceType extends FederationReferenceTypes['CreditReport'] = FederationReferenceTypes['CreditReport']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['CreditReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['ReportEntry']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportEntry'] = ResolversParentTypes['ReportEntry']> = {
  field?: Resolver<ResolversTypes['ReportField'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  clean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportVerification'] = ResolversParentTypes['ReportVerification']> = {
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  issuedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clean?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ReportField']>, ParentType, ContextType>;
  hash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreditReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditReportConnection'] = ResolversParentTypes['CreditReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CreditReportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditReportEdge'] = ResolversParentTypes['CreditReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditReport'], ParentType, ContextType>;
};

export type GovernmentPromiseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernmentPromise'] = ResolversParentTypes['GovernmentPromise'], FederationReferenceType extends FederationReferenceTypes['GovernmentPromise'] = FederationReferenceTypes['GovernmentPromise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['GovernmentPromise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authorityCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GovernmentPromiseKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GovernmentPromiseState'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PromiseChange']>, ParentType, ContextType>;
  keptOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brokenOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  treatedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromiseChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PromiseChange'] = ResolversParentTypes['PromiseChange']> = {
  noticedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GovernmentIntegrityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernmentIntegrity'] = ResolversParentTypes['GovernmentIntegrity']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisesKept?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dishonesties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  treated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dishonestyTreated?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  stock?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  increase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type GovernmentPromiseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernmentPromiseConnection'] = ResolversParentTypes['GovernmentPromiseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GovernmentPromiseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GovernmentPromise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GovernmentPromiseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GovernmentPromiseEdge'] = ResolversParentTypes['GovernmentPromiseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernmentPromise'], ParentType, ContextType>;
};

export type FeeListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeList'] = ResolversParentTypes['FeeList']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['FeeItem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeeItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeItem'] = ResolversParentTypes['FeeItem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  charger?: Resolver<ResolversTypes['FeeCharger'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  most?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeeCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeeCheck'] = ResolversParentTypes['FeeCheck']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Schema.Maybe<ResolversTypes['FeeItem']>, ParentType, ContextType>;
  version?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type JointMeasureListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointMeasureList'] = ResolversParentTypes['JointMeasureList']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['JointMeasure']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JointMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointMeasure'] = ResolversParentTypes['JointMeasure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['ListColour'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointSanctionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JointSanction'] = ResolversParentTypes['JointSanction'], FederationReferenceType extends FederationReferenceTypes['JointSanction'] = FederationReferenceTypes['JointSanction']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['JointSanction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['JointMeasure'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JointSanctionState'], ParentType, ContextType>;
  notifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answer?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imposedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  liftedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntermediaryCreditResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntermediaryCredit'] = ResolversParentTypes['IntermediaryCredit'], FederationReferenceType extends FederationReferenceTypes['IntermediaryCredit'] = FederationReferenceTypes['IntermediaryCredit']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['IntermediaryCredit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['IntermediaryRating'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntermediaryCreditConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntermediaryCreditConnection'] = ResolversParentTypes['IntermediaryCreditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntermediaryCreditEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IntermediaryCredit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntermediaryCreditEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntermediaryCreditEdge'] = ResolversParentTypes['IntermediaryCreditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntermediaryCredit'], ParentType, ContextType>;
};

export type TaxBlacklistEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBlacklistEntry'] = ResolversParentTypes['TaxBlacklistEntry'], FederationReferenceType extends FederationReferenceTypes['TaxBlacklistEntry'] = FederationReferenceTypes['TaxBlacklistEntry']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['TaxBlacklistEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxBlacklistConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBlacklistConnection'] = ResolversParentTypes['TaxBlacklistConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxBlacklistEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxBlacklistEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaxBlacklistEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBlacklistEdge'] = ResolversParentTypes['TaxBlacklistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxBlacklistEntry'], ParentType, ContextType>;
};

export type CreditSigningKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditSigningKey'] = ResolversParentTypes['CreditSigningKey']> = {
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreditGradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditGrade'] = ResolversParentTypes['CreditGrade']> = {
  scheme?: Resolver<ResolversTypes['GradeScheme'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CreditLevel'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inputs?: Resolver<ResolversTypes['GradeInputs'], ParentType, ContextType>;
  inputHash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeGradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SchemeGrade'] = ResolversParentTypes['SchemeGrade'], FederationReferenceType extends FederationReferenceTypes['SchemeGrade'] = FederationReferenceTypes['SchemeGrade']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['SchemeGrade']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['GradeScheme'], ParentType, ContextType>;
  industry?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levelName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['GradeFact']>, ParentType, ContextType>;
  inputHash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradeFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeFact'] = ResolversParentTypes['GradeFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupervisionStrategyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupervisionStrategy'] = ResolversParentTypes['SupervisionStrategy']> = {
  strategy?: Resolver<ResolversTypes['SupervisionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  level?: Resolver<Schema.Maybe<ResolversTypes['CreditLevel']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type GradeInputsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeInputs'] = ResolversParentTypes['GradeInputs']> = {
  penalties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seriousPenalties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blacklisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  redlisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  brokenPromises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LicenceRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRecord'] = ResolversParentTypes['LicenceRecord'], FederationReferenceType extends FederationReferenceTypes['LicenceRecord'] = FederationReferenceTypes['LicenceRecord']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LicenceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifier?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  annulledOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nationalFields?: Resolver<Array<ResolversTypes['NationalField']>, ParentType, ContextType>;
  missingFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NationalFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NationalField'] = ResolversParentTypes['NationalField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  value?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicityTimelinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicityTimeliness'] = ResolversParentTypes['PublicityTimeliness']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type RepairEligibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairEligibility'] = ResolversParentTypes['RepairEligibility']> = {
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstDay?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type RepairNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RepairNotice'] = ResolversParentTypes['RepairNotice']> = {
  firstDay?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PenaltyRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyRecord'] = ResolversParentTypes['PenaltyRecord'], FederationReferenceType extends FederationReferenceTypes['PenaltyRecord'] = FederationReferenceTypes['PenaltyRecord']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['PenaltyRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gravity?: Resolver<ResolversTypes['PenaltyGravity'], ParentType, ContextType>;
  fine?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  finePaidOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedUntil?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  necessity?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  field?: Resolver<Schema.Maybe<ResolversTypes['ReportField']>, ParentType, ContextType>;
  repairEligibility?: Resolver<ResolversTypes['RepairEligibility'], ParentType, ContextType>;
  repairNotice?: Resolver<ResolversTypes['RepairNotice'], ParentType, ContextType>;
  nationalFields?: Resolver<Array<ResolversTypes['NationalField']>, ParentType, ContextType>;
  missingFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['ListColour'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ListingState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerUntil?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  listedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  listedUntil?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delistingFrom?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delistedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicenceRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRecordConnection'] = ResolversParentTypes['LicenceRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LicenceRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LicenceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LicenceRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRecordEdge'] = ResolversParentTypes['LicenceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LicenceRecord'], ParentType, ContextType>;
};

export type PenaltyRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyRecordConnection'] = ResolversParentTypes['PenaltyRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PenaltyRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PenaltyRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PenaltyRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyRecordEdge'] = ResolversParentTypes['PenaltyRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PenaltyRecord'], ParentType, ContextType>;
};

export type PublishLicenceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishLicenceResult'] = ResolversParentTypes['PublishLicenceResult']> = {
  __resolveType: TypeResolveFn<'LicenceRecord' | 'Refusal', ParentType, ContextType>;
};

export type PublishPenaltyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishPenaltyResult'] = ResolversParentTypes['PublishPenaltyResult']> = {
  __resolveType: TypeResolveFn<'PenaltyRecord' | 'Refusal', ParentType, ContextType>;
};

export type PublicRecordResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicRecordResult'] = ResolversParentTypes['PublicRecordResult']> = {
  __resolveType: TypeResolveFn<'LicenceRecord' | 'PenaltyRecord' | 'Refusal', ParentType, ContextType>;
};

export type GradeEnterpriseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeEnterpriseResult'] = ResolversParentTypes['GradeEnterpriseResult']> = {
  __resolveType: TypeResolveFn<'CreditGrade' | 'Refusal', ParentType, ContextType>;
};

export type RecordGradeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordGradeResult'] = ResolversParentTypes['RecordGradeResult']> = {
  __resolveType: TypeResolveFn<'SchemeGrade' | 'Refusal', ParentType, ContextType>;
};

export type ListEnterpriseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ListEnterpriseResult'] = ResolversParentTypes['ListEnterpriseResult']> = {
  __resolveType: TypeResolveFn<'Listing' | 'Refusal', ParentType, ContextType>;
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
  RecordBrokenPromiseResult?: RecordBrokenPromiseResultResolvers<ContextType>;
  BrokenPromise?: BrokenPromiseResolvers<ContextType>;
  PromiseStanding?: PromiseStandingResolvers<ContextType>;
  CreditRepair?: CreditRepairResolvers<ContextType>;
  GovernmentPromiseResult?: GovernmentPromiseResultResolvers<ContextType>;
  FeeListResult?: FeeListResultResolvers<ContextType>;
  JointMeasureListResult?: JointMeasureListResultResolvers<ContextType>;
  JointSanctionResult?: JointSanctionResultResolvers<ContextType>;
  IntermediaryCreditResult?: IntermediaryCreditResultResolvers<ContextType>;
  TaxBlacklistResult?: TaxBlacklistResultResolvers<ContextType>;
  CreditReportResult?: CreditReportResultResolvers<ContextType>;
  CommitmentResult?: CommitmentResultResolvers<ContextType>;
  CreditRepairResult?: CreditRepairResultResolvers<ContextType>;
  BrokenPromiseConnection?: BrokenPromiseConnectionResolvers<ContextType>;
  BrokenPromiseEdge?: BrokenPromiseEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  CreditReport?: CreditReportResolvers<ContextType>;
  ReportEntry?: ReportEntryResolvers<ContextType>;
  ReportVerification?: ReportVerificationResolvers<ContextType>;
  CreditReportConnection?: CreditReportConnectionResolvers<ContextType>;
  CreditReportEdge?: CreditReportEdgeResolvers<ContextType>;
  GovernmentPromise?: GovernmentPromiseResolvers<ContextType>;
  PromiseChange?: PromiseChangeResolvers<ContextType>;
  GovernmentIntegrity?: GovernmentIntegrityResolvers<ContextType>;
  GovernmentPromiseConnection?: GovernmentPromiseConnectionResolvers<ContextType>;
  GovernmentPromiseEdge?: GovernmentPromiseEdgeResolvers<ContextType>;
  FeeList?: FeeListResolvers<ContextType>;
  FeeItem?: FeeItemResolvers<ContextType>;
  FeeCheck?: FeeCheckResolvers<ContextType>;
  JointMeasureList?: JointMeasureListResolvers<ContextType>;
  JointMeasure?: JointMeasureResolvers<ContextType>;
  JointSanction?: JointSanctionResolvers<ContextType>;
  IntermediaryCredit?: IntermediaryCreditResolvers<ContextType>;
  IntermediaryCreditConnection?: IntermediaryCreditConnectionResolvers<ContextType>;
  IntermediaryCreditEdge?: IntermediaryCreditEdgeResolvers<ContextType>;
  TaxBlacklistEntry?: TaxBlacklistEntryResolvers<ContextType>;
  TaxBlacklistConnection?: TaxBlacklistConnectionResolvers<ContextType>;
  TaxBlacklistEdge?: TaxBlacklistEdgeResolvers<ContextType>;
  CreditSigningKey?: CreditSigningKeyResolvers<ContextType>;
  CreditGrade?: CreditGradeResolvers<ContextType>;
  SchemeGrade?: SchemeGradeResolvers<ContextType>;
  GradeFact?: GradeFactResolvers<ContextType>;
  SupervisionStrategy?: SupervisionStrategyResolvers<ContextType>;
  GradeInputs?: GradeInputsResolvers<ContextType>;
  LicenceRecord?: LicenceRecordResolvers<ContextType>;
  NationalField?: NationalFieldResolvers<ContextType>;
  PublicityTimeliness?: PublicityTimelinessResolvers<ContextType>;
  RepairEligibility?: RepairEligibilityResolvers<ContextType>;
  RepairNotice?: RepairNoticeResolvers<ContextType>;
  PenaltyRecord?: PenaltyRecordResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  LicenceRecordConnection?: LicenceRecordConnectionResolvers<ContextType>;
  LicenceRecordEdge?: LicenceRecordEdgeResolvers<ContextType>;
  PenaltyRecordConnection?: PenaltyRecordConnectionResolvers<ContextType>;
  PenaltyRecordEdge?: PenaltyRecordEdgeResolvers<ContextType>;
  PublishLicenceResult?: PublishLicenceResultResolvers<ContextType>;
  PublishPenaltyResult?: PublishPenaltyResultResolvers<ContextType>;
  PublicRecordResult?: PublicRecordResultResolvers<ContextType>;
  GradeEnterpriseResult?: GradeEnterpriseResultResolvers<ContextType>;
  RecordGradeResult?: RecordGradeResultResolvers<ContextType>;
  ListEnterpriseResult?: ListEnterpriseResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
