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
import type { SharingConsentRow } from './consents/rows.ts';
import type { ValueDisputeRow } from './disputes/rows.ts';
import type { AccessGrantRow } from './grants/rows.ts';
import type { ReceivedRecordRow, OutgoingReturnRow, FieldProblemRow, SubmissionAnswerRow } from './intake/rows.ts';
import type { ExchangeMessageRow } from './messages/rows.ts';
import type { CarriedCaseRow, PeerPlatformRow } from './peers/rows.ts';
import type { AccessReceiptRow } from './receipts/rows.ts';
import type { ShareRequestRow } from './requests/rows.ts';
import type { DataResourceRow } from './resources/rows.ts';
import type { RecordSubmissionRow, ReturnedRecordRow } from './submissions/rows.ts';
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
  DataResource: Schema.DataResource;
  ShareRequest: Schema.ShareRequest;
  ValueDispute: Schema.ValueDispute;
  CarriedCase: Schema.CarriedCase;
  AccessGrant: Schema.AccessGrant;
  SharingConsent: Schema.SharingConsent;
  Enterprise: Schema.Enterprise;
  RecordSubmission: Schema.RecordSubmission;
  ReceivedRecord: Schema.ReceivedRecord;
  OutgoingReturn: Schema.OutgoingReturn;
  ReturnedRecord: Schema.ReturnedRecord;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DataResource:
    ( { __typename: 'DataResource' }
    & GraphQLRecursivePick<FederationTypes['DataResource'], {"id":true}> );
  ShareRequest:
    ( { __typename: 'ShareRequest' }
    & GraphQLRecursivePick<FederationTypes['ShareRequest'], {"id":true}> );
  ValueDispute:
    ( { __typename: 'ValueDispute' }
    & GraphQLRecursivePick<FederationTypes['ValueDispute'], {"id":true}> );
  CarriedCase:
    ( { __typename: 'CarriedCase' }
    & GraphQLRecursivePick<FederationTypes['CarriedCase'], {"id":true}> );
  AccessGrant:
    ( { __typename: 'AccessGrant' }
    & GraphQLRecursivePick<FederationTypes['AccessGrant'], {"id":true}> );
  SharingConsent:
    ( { __typename: 'SharingConsent' }
    & GraphQLRecursivePick<FederationTypes['SharingConsent'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  RecordSubmission:
    ( { __typename: 'RecordSubmission' }
    & GraphQLRecursivePick<FederationTypes['RecordSubmission'], {"id":true}> );
  ReceivedRecord:
    ( { __typename: 'ReceivedRecord' }
    & GraphQLRecursivePick<FederationTypes['ReceivedRecord'], {"id":true}> );
  OutgoingReturn:
    ( { __typename: 'OutgoingReturn' }
    & GraphQLRecursivePick<FederationTypes['OutgoingReturn'], {"id":true}> );
  ReturnedRecord:
    ( { __typename: 'ReturnedRecord' }
    & GraphQLRecursivePick<FederationTypes['ReturnedRecord'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SharingConsentResult:
    | ( SharingConsentRow )
    | ( Refusal )
  ;
  DataResourceResult:
    | ( DataResourceRow )
    | ( Refusal )
  ;
  ShareRequestResult:
    | ( ShareRequestRow )
    | ( Refusal )
  ;
  AccessGrantResult:
    | ( AccessGrantRow )
    | ( Refusal )
  ;
  ValueDisputeResult:
    | ( ValueDisputeRow )
    | ( Refusal )
  ;
  CarriedCaseResult:
    | ( CarriedCaseRow )
    | ( Refusal )
  ;
  WindowSnapshotResult:
    | ( Saying<Omit<Schema.WindowSnapshot, 'zone' | 'checkCode' | 'page'> & { zone: _RefType['String'], checkCode: _RefType['String'], page: _RefType['String'] }> )
    | ( Refusal )
  ;
  SubmitRecordsResult:
    | ( Saying<Omit<Schema.SubmissionReceipt, 'answers'> & { answers: Array<_RefType['SubmissionAnswer']> }> )
    | ( Refusal )
  ;
  ReceivedRecordResult:
    | ( ReceivedRecordRow )
    | ( Refusal )
  ;
  OutgoingReturnResult:
    | ( OutgoingReturnRow )
    | ( Refusal )
  ;
  RecordSubmissionResult:
    | ( RecordSubmissionRow )
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
  DataLedgerFilter: ResolverTypeWrapper<Saying<Schema.DataLedgerFilter>>;
  DataResourceKind: ResolverTypeWrapper<Saying<Schema.DataResourceKind>>;
  ShareType: ResolverTypeWrapper<Saying<Schema.ShareType>>;
  DataResource: ResolverTypeWrapper<DataResourceRow>;
  Freshness: ResolverTypeWrapper<Saying<Schema.Freshness>>;
  FreshnessState: ResolverTypeWrapper<Saying<Schema.FreshnessState>>;
  DataItem: ResolverTypeWrapper<Saying<Omit<Schema.DataItem, 'name' | 'label' | 'type'> & { name: ResolversTypes['String'], label: ResolversTypes['String'], type: ResolversTypes['String'] }>>;
  UpdateCycle: ResolverTypeWrapper<Saying<Schema.UpdateCycle>>;
  BaseRegistry: ResolverTypeWrapper<Saying<Omit<Schema.BaseRegistry, 'code' | 'type'> & { code: ResolversTypes['String'], type?: Schema.Maybe<ResolversTypes['String']> }>>;
  RequestShareInput: ResolverTypeWrapper<Saying<Schema.RequestShareInput>>;
  DecideShareInput: ResolverTypeWrapper<Saying<Schema.DecideShareInput>>;
  ConsentToSharingInput: ResolverTypeWrapper<Saying<Schema.ConsentToSharingInput>>;
  RevokeSharingConsentInput: ResolverTypeWrapper<Saying<Schema.RevokeSharingConsentInput>>;
  SharingConsentResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SharingConsentResult']>>;
  RevokeGrantInput: ResolverTypeWrapper<Saying<Schema.RevokeGrantInput>>;
  LimitGrantInput: ResolverTypeWrapper<Saying<Schema.LimitGrantInput>>;
  NarrowGrantInput: ResolverTypeWrapper<Saying<Schema.NarrowGrantInput>>;
  RegisterResourceInput: ResolverTypeWrapper<Saying<Schema.RegisterResourceInput>>;
  RegisteredKind: ResolverTypeWrapper<Saying<Schema.RegisteredKind>>;
  ReportResourceUpdateInput: ResolverTypeWrapper<Saying<Schema.ReportResourceUpdateInput>>;
  SetUpdateCycleInput: ResolverTypeWrapper<Saying<Schema.SetUpdateCycleInput>>;
  ClassifyResourceInput: ResolverTypeWrapper<Saying<Schema.ClassifyResourceInput>>;
  DataResourceResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DataResourceResult']>>;
  ShareRequestResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareRequestResult']>>;
  AccessGrantResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessGrantResult']>>;
  ShareRequest: ResolverTypeWrapper<ShareRequestRow>;
  ShareRequestState: ResolverTypeWrapper<Saying<Schema.ShareRequestState>>;
  ValueDispute: ResolverTypeWrapper<ValueDisputeRow>;
  ValueDisputeState: ResolverTypeWrapper<Saying<Schema.ValueDisputeState>>;
  DisputeValueInput: ResolverTypeWrapper<Saying<Schema.DisputeValueInput>>;
  AnswerDisputeInput: ResolverTypeWrapper<Saying<Schema.AnswerDisputeInput>>;
  ValueDisputeResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValueDisputeResult']>>;
  ValueDisputeConnection: ResolverTypeWrapper<Saying<Omit<Schema.ValueDisputeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ValueDisputeEdge']>, nodes: Array<ResolversTypes['ValueDispute']> }>>;
  ValueDisputeEdge: ResolverTypeWrapper<Saying<Omit<Schema.ValueDisputeEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ValueDispute'] }>>;
  CarriedCase: ResolverTypeWrapper<CarriedCaseRow>;
  CarriedMatter: ResolverTypeWrapper<Saying<Schema.CarriedMatter>>;
  CarriedState: ResolverTypeWrapper<Saying<Schema.CarriedState>>;
  HandOverRegistrationInput: ResolverTypeWrapper<Saying<Schema.HandOverRegistrationInput>>;
  CarriedRegistrationInput: ResolverTypeWrapper<Saying<Schema.CarriedRegistrationInput>>;
  HandOverChangeInput: ResolverTypeWrapper<Saying<Schema.HandOverChangeInput>>;
  CarriedChangesInput: ResolverTypeWrapper<Saying<Schema.CarriedChangesInput>>;
  SupplyCarriedCaseInput: ResolverTypeWrapper<Saying<Schema.SupplyCarriedCaseInput>>;
  CarriedCaseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CarriedCaseResult']>>;
  IssueWindowSnapshotInput: ResolverTypeWrapper<Saying<Schema.IssueWindowSnapshotInput>>;
  WindowSnapshotResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WindowSnapshotResult']>>;
  WindowSnapshot: ResolverTypeWrapper<Saying<Omit<Schema.WindowSnapshot, 'zone' | 'checkCode' | 'page'> & { zone: ResolversTypes['String'], checkCode: ResolversTypes['String'], page: ResolversTypes['String'] }>>;
  CarriedCaseConnection: ResolverTypeWrapper<Saying<Omit<Schema.CarriedCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CarriedCaseEdge']>, nodes: Array<ResolversTypes['CarriedCase']> }>>;
  CarriedCaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.CarriedCaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['CarriedCase'] }>>;
  PeerPlatform: ResolverTypeWrapper<PeerPlatformRow>;
  ShareRequestConnection: ResolverTypeWrapper<Saying<Omit<Schema.ShareRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ShareRequestEdge']>, nodes: Array<ResolversTypes['ShareRequest']> }>>;
  ShareRequestEdge: ResolverTypeWrapper<Saying<Omit<Schema.ShareRequestEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ShareRequest'] }>>;
  DataResourceConnection: ResolverTypeWrapper<Saying<Omit<Schema.DataResourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DataResourceEdge']>, nodes: Array<ResolversTypes['DataResource']> }>>;
  DataResourceEdge: ResolverTypeWrapper<Saying<Omit<Schema.DataResourceEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['DataResource'] }>>;
  AccessGrantConnection: ResolverTypeWrapper<Saying<Omit<Schema.AccessGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessGrantEdge']>, nodes: Array<ResolversTypes['AccessGrant']> }>>;
  AccessGrantEdge: ResolverTypeWrapper<Saying<Omit<Schema.AccessGrantEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['AccessGrant'] }>>;
  AccessReceiptConnection: ResolverTypeWrapper<Saying<Omit<Schema.AccessReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessReceiptEdge']>, nodes: Array<ResolversTypes['AccessReceipt']> }>>;
  AccessReceiptEdge: ResolverTypeWrapper<Saying<Omit<Schema.AccessReceiptEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['AccessReceipt'] }>>;
  AccessGrant: ResolverTypeWrapper<AccessGrantRow>;
  SharingConsent: ResolverTypeWrapper<SharingConsentRow>;
  SharingConsentState: ResolverTypeWrapper<Saying<Schema.SharingConsentState>>;
  SharingConsentConnection: ResolverTypeWrapper<Saying<Omit<Schema.SharingConsentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SharingConsentEdge']>, nodes: Array<ResolversTypes['SharingConsent']> }>>;
  SharingConsentEdge: ResolverTypeWrapper<Saying<Omit<Schema.SharingConsentEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['SharingConsent'] }>>;
  LeftField: ResolverTypeWrapper<Saying<Omit<Schema.LeftField, 'field'> & { field: ResolversTypes['String'] }>>;
  GrantLimits: ResolverTypeWrapper<Saying<Schema.GrantLimits>>;
  AccessGrantState: ResolverTypeWrapper<Saying<Schema.AccessGrantState>>;
  ExchangeMessage: ResolverTypeWrapper<ExchangeMessageRow>;
  ExchangeMessageOutcome: ResolverTypeWrapper<Saying<Schema.ExchangeMessageOutcome>>;
  ExchangeMessageBatch: ResolverTypeWrapper<Saying<Omit<Schema.ExchangeMessageBatch, 'root' | 'countersignedBy'> & { root: ResolversTypes['String'], countersignedBy: Array<ResolversTypes['String']> }>>;
  ExchangeMessageConnection: ResolverTypeWrapper<Saying<Omit<Schema.ExchangeMessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExchangeMessageEdge']>, nodes: Array<ResolversTypes['ExchangeMessage']> }>>;
  ExchangeMessageEdge: ResolverTypeWrapper<Saying<Omit<Schema.ExchangeMessageEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ExchangeMessage'] }>>;
  AccessReceipt: ResolverTypeWrapper<AccessReceiptRow>;
  AccessReader: ResolverTypeWrapper<Saying<Schema.AccessReader>>;
  AccessStatistic: ResolverTypeWrapper<Saying<Schema.AccessStatistic>>;
  Enterprise: ResolverTypeWrapper<EnterpriseKey>;
  SubmissionProfile: ResolverTypeWrapper<Saying<Schema.SubmissionProfile>>;
  SubmissionKind: ResolverTypeWrapper<Saying<Schema.SubmissionKind>>;
  SubmissionState: ResolverTypeWrapper<Saying<Schema.SubmissionState>>;
  SubmittedField: ResolverTypeWrapper<Saying<Omit<Schema.SubmittedField, 'code' | 'value'> & { code: ResolversTypes['String'], value: ResolversTypes['String'] }>>;
  FieldProblem: ResolverTypeWrapper<FieldProblemRow>;
  RecordSubmission: ResolverTypeWrapper<RecordSubmissionRow>;
  SubmissionTimeliness: ResolverTypeWrapper<Saying<Omit<Schema.SubmissionTimeliness, 'department'> & { department: ResolversTypes['String'] }>>;
  ReceivedRecordState: ResolverTypeWrapper<Saying<Schema.ReceivedRecordState>>;
  ReceivedRecord: ResolverTypeWrapper<ReceivedRecordRow>;
  ReturnKind: ResolverTypeWrapper<Saying<Schema.ReturnKind>>;
  OutgoingReturn: ResolverTypeWrapper<OutgoingReturnRow>;
  ReturnedRecord: ResolverTypeWrapper<ReturnedRecordRow>;
  SubmitRecordsInput: ResolverTypeWrapper<Saying<Schema.SubmitRecordsInput>>;
  SubmittedRecordInput: ResolverTypeWrapper<Saying<Schema.SubmittedRecordInput>>;
  SubmittedFieldInput: ResolverTypeWrapper<Saying<Schema.SubmittedFieldInput>>;
  FieldProblemInput: ResolverTypeWrapper<Saying<Schema.FieldProblemInput>>;
  ReturnRecordInput: ResolverTypeWrapper<Saying<Schema.ReturnRecordInput>>;
  ReturnDataInput: ResolverTypeWrapper<Saying<Schema.ReturnDataInput>>;
  ResubmitRecordInput: ResolverTypeWrapper<Saying<Schema.ResubmitRecordInput>>;
  SubmitRecordsResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitRecordsResult']>>;
  SubmissionReceipt: ResolverTypeWrapper<Saying<Omit<Schema.SubmissionReceipt, 'answers'> & { answers: Array<ResolversTypes['SubmissionAnswer']> }>>;
  SubmissionAnswer: ResolverTypeWrapper<SubmissionAnswerRow>;
  ReceivedRecordResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceivedRecordResult']>>;
  OutgoingReturnResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OutgoingReturnResult']>>;
  RecordSubmissionResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSubmissionResult']>>;
  RecordSubmissionConnection: ResolverTypeWrapper<Saying<Omit<Schema.RecordSubmissionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecordSubmissionEdge']>, nodes: Array<ResolversTypes['RecordSubmission']> }>>;
  RecordSubmissionEdge: ResolverTypeWrapper<Saying<Omit<Schema.RecordSubmissionEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['RecordSubmission'] }>>;
  ReceivedRecordConnection: ResolverTypeWrapper<Saying<Omit<Schema.ReceivedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReceivedRecordEdge']>, nodes: Array<ResolversTypes['ReceivedRecord']> }>>;
  ReceivedRecordEdge: ResolverTypeWrapper<Saying<Omit<Schema.ReceivedRecordEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ReceivedRecord'] }>>;
  OutgoingReturnConnection: ResolverTypeWrapper<Saying<Omit<Schema.OutgoingReturnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OutgoingReturnEdge']>, nodes: Array<ResolversTypes['OutgoingReturn']> }>>;
  OutgoingReturnEdge: ResolverTypeWrapper<Saying<Omit<Schema.OutgoingReturnEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['OutgoingReturn'] }>>;
  ReturnedRecordConnection: ResolverTypeWrapper<Saying<Omit<Schema.ReturnedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReturnedRecordEdge']>, nodes: Array<ResolversTypes['ReturnedRecord']> }>>;
  ReturnedRecordEdge: ResolverTypeWrapper<Saying<Omit<Schema.ReturnedRecordEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ReturnedRecord'] }>>;
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
  DataLedgerFilter: Saying<Schema.DataLedgerFilter>;
  DataResource: DataResourceRow;
  Freshness: Saying<Schema.Freshness>;
  DataItem: Saying<Omit<Schema.DataItem, 'name' | 'label' | 'type'> & { name: ResolversParentTypes['String'], label: ResolversParentTypes['String'], type: ResolversParentTypes['String'] }>;
  BaseRegistry: Saying<Omit<Schema.BaseRegistry, 'code' | 'type'> & { code: ResolversParentTypes['String'], type?: Schema.Maybe<ResolversParentTypes['String']> }>;
  RequestShareInput: Saying<Schema.RequestShareInput>;
  DecideShareInput: Saying<Schema.DecideShareInput>;
  ConsentToSharingInput: Saying<Schema.ConsentToSharingInput>;
  RevokeSharingConsentInput: Saying<Schema.RevokeSharingConsentInput>;
  SharingConsentResult: Saying<ResolversUnionTypes<ResolversParentTypes>['SharingConsentResult']>;
  RevokeGrantInput: Saying<Schema.RevokeGrantInput>;
  LimitGrantInput: Saying<Schema.LimitGrantInput>;
  NarrowGrantInput: Saying<Schema.NarrowGrantInput>;
  RegisterResourceInput: Saying<Schema.RegisterResourceInput>;
  ReportResourceUpdateInput: Saying<Schema.ReportResourceUpdateInput>;
  SetUpdateCycleInput: Saying<Schema.SetUpdateCycleInput>;
  ClassifyResourceInput: Saying<Schema.ClassifyResourceInput>;
  DataResourceResult: Saying<ResolversUnionTypes<ResolversParentTypes>['DataResourceResult']>;
  ShareRequestResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ShareRequestResult']>;
  AccessGrantResult: Saying<ResolversUnionTypes<ResolversParentTypes>['AccessGrantResult']>;
  ShareRequest: ShareRequestRow;
  ValueDispute: ValueDisputeRow;
  DisputeValueInput: Saying<Schema.DisputeValueInput>;
  AnswerDisputeInput: Saying<Schema.AnswerDisputeInput>;
  ValueDisputeResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ValueDisputeResult']>;
  ValueDisputeConnection: Saying<Omit<Schema.ValueDisputeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ValueDisputeEdge']>, nodes: Array<ResolversParentTypes['ValueDispute']> }>;
  ValueDisputeEdge: Saying<Omit<Schema.ValueDisputeEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ValueDispute'] }>;
  CarriedCase: CarriedCaseRow;
  HandOverRegistrationInput: Saying<Schema.HandOverRegistrationInput>;
  CarriedRegistrationInput: Saying<Schema.CarriedRegistrationInput>;
  HandOverChangeInput: Saying<Schema.HandOverChangeInput>;
  CarriedChangesInput: Saying<Schema.CarriedChangesInput>;
  SupplyCarriedCaseInput: Saying<Schema.SupplyCarriedCaseInput>;
  CarriedCaseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CarriedCaseResult']>;
  IssueWindowSnapshotInput: Saying<Schema.IssueWindowSnapshotInput>;
  WindowSnapshotResult: Saying<ResolversUnionTypes<ResolversParentTypes>['WindowSnapshotResult']>;
  WindowSnapshot: Saying<Omit<Schema.WindowSnapshot, 'zone' | 'checkCode' | 'page'> & { zone: ResolversParentTypes['String'], checkCode: ResolversParentTypes['String'], page: ResolversParentTypes['String'] }>;
  CarriedCaseConnection: Saying<Omit<Schema.CarriedCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CarriedCaseEdge']>, nodes: Array<ResolversParentTypes['CarriedCase']> }>;
  CarriedCaseEdge: Saying<Omit<Schema.CarriedCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['CarriedCase'] }>;
  PeerPlatform: PeerPlatformRow;
  ShareRequestConnection: Saying<Omit<Schema.ShareRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ShareRequestEdge']>, nodes: Array<ResolversParentTypes['ShareRequest']> }>;
  ShareRequestEdge: Saying<Omit<Schema.ShareRequestEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ShareRequest'] }>;
  DataResourceConnection: Saying<Omit<Schema.DataResourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DataResourceEdge']>, nodes: Array<ResolversParentTypes['DataResource']> }>;
  DataResourceEdge: Saying<Omit<Schema.DataResourceEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['DataResource'] }>;
  AccessGrantConnection: Saying<Omit<Schema.AccessGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessGrantEdge']>, nodes: Array<ResolversParentTypes['AccessGrant']> }>;
  AccessGrantEdge: Saying<Omit<Schema.AccessGrantEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['AccessGrant'] }>;
  AccessReceiptConnection: Saying<Omit<Schema.AccessReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessReceiptEdge']>, nodes: Array<ResolversParentTypes['AccessReceipt']> }>;
  AccessReceiptEdge: Saying<Omit<Schema.AccessReceiptEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['AccessReceipt'] }>;
  AccessGrant: AccessGrantRow;
  SharingConsent: SharingConsentRow;
  SharingConsentConnection: Saying<Omit<Schema.SharingConsentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SharingConsentEdge']>, nodes: Array<ResolversParentTypes['SharingConsent']> }>;
  SharingConsentEdge: Saying<Omit<Schema.SharingConsentEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['SharingConsent'] }>;
  LeftField: Saying<Omit<Schema.LeftField, 'field'> & { field: ResolversParentTypes['String'] }>;
  GrantLimits: Saying<Schema.GrantLimits>;
  ExchangeMessage: ExchangeMessageRow;
  ExchangeMessageBatch: Saying<Omit<Schema.ExchangeMessageBatch, 'root' | 'countersignedBy'> & { root: ResolversParentTypes['String'], countersignedBy: Array<ResolversParentTypes['String']> }>;
  ExchangeMessageConnection: Saying<Omit<Schema.ExchangeMessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExchangeMessageEdge']>, nodes: Array<ResolversParentTypes['ExchangeMessage']> }>;
  ExchangeMessageEdge: Saying<Omit<Schema.ExchangeMessageEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ExchangeMessage'] }>;
  AccessReceipt: AccessReceiptRow;
  AccessStatistic: Saying<Schema.AccessStatistic>;
  Enterprise: EnterpriseKey;
  SubmittedField: Saying<Omit<Schema.SubmittedField, 'code' | 'value'> & { code: ResolversParentTypes['String'], value: ResolversParentTypes['String'] }>;
  FieldProblem: FieldProblemRow;
  RecordSubmission: RecordSubmissionRow;
  SubmissionTimeliness: Saying<Omit<Schema.SubmissionTimeliness, 'department'> & { department: ResolversParentTypes['String'] }>;
  ReceivedRecord: ReceivedRecordRow;
  OutgoingReturn: OutgoingReturnRow;
  ReturnedRecord: ReturnedRecordRow;
  SubmitRecordsInput: Saying<Schema.SubmitRecordsInput>;
  SubmittedRecordInput: Saying<Schema.SubmittedRecordInput>;
  SubmittedFieldInput: Saying<Schema.SubmittedFieldInput>;
  FieldProblemInput: Saying<Schema.FieldProblemInput>;
  ReturnRecordInput: Saying<Schema.ReturnRecordInput>;
  ReturnDataInput: Saying<Schema.ReturnDataInput>;
  ResubmitRecordInput: Saying<Schema.ResubmitRecordInput>;
  SubmitRecordsResult: Saying<ResolversUnionTypes<ResolversParentTypes>['SubmitRecordsResult']>;
  SubmissionReceipt: Saying<Omit<Schema.SubmissionReceipt, 'answers'> & { answers: Array<ResolversParentTypes['SubmissionAnswer']> }>;
  SubmissionAnswer: SubmissionAnswerRow;
  ReceivedRecordResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ReceivedRecordResult']>;
  OutgoingReturnResult: Saying<ResolversUnionTypes<ResolversParentTypes>['OutgoingReturnResult']>;
  RecordSubmissionResult: Saying<ResolversUnionTypes<ResolversParentTypes>['RecordSubmissionResult']>;
  RecordSubmissionConnection: Saying<Omit<Schema.RecordSubmissionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecordSubmissionEdge']>, nodes: Array<ResolversParentTypes['RecordSubmission']> }>;
  RecordSubmissionEdge: Saying<Omit<Schema.RecordSubmissionEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['RecordSubmission'] }>;
  ReceivedRecordConnection: Saying<Omit<Schema.ReceivedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReceivedRecordEdge']>, nodes: Array<ResolversParentTypes['ReceivedRecord']> }>;
  ReceivedRecordEdge: Saying<Omit<Schema.ReceivedRecordEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ReceivedRecord'] }>;
  OutgoingReturnConnection: Saying<Omit<Schema.OutgoingReturnConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OutgoingReturnEdge']>, nodes: Array<ResolversParentTypes['OutgoingReturn']> }>;
  OutgoingReturnEdge: Saying<Omit<Schema.OutgoingReturnEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['OutgoingReturn'] }>;
  ReturnedRecordConnection: Saying<Omit<Schema.ReturnedRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReturnedRecordEdge']>, nodes: Array<ResolversParentTypes['ReturnedRecord']> }>;
  ReturnedRecordEdge: Saying<Omit<Schema.ReturnedRecordEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ReturnedRecord'] }>;
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
  dataLedger?: Resolver<Schema.Maybe<ResolversTypes['DataResourceConnection']>, ParentType, ContextType, RequireFields<Schema.QueryDataLedgerArgs, 'first'>>;
  baseRegistries?: Resolver<Schema.Maybe<Array<ResolversTypes['BaseRegistry']>>, ParentType, ContextType, RequireFields<Schema.QueryBaseRegistriesArgs, 'zone'>>;
  shareRequests?: Resolver<Schema.Maybe<ResolversTypes['ShareRequestConnection']>, ParentType, ContextType, RequireFields<Schema.QueryShareRequestsArgs, 'first'>>;
  valueDisputes?: Resolver<Schema.Maybe<ResolversTypes['ValueDisputeConnection']>, ParentType, ContextType, RequireFields<Schema.QueryValueDisputesArgs, 'first'>>;
  accessGrants?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantConnection']>, ParentType, ContextType, RequireFields<Schema.QueryAccessGrantsArgs, 'first'>>;
  accessStatistics?: Resolver<Schema.Maybe<Array<ResolversTypes['AccessStatistic']>>, ParentType, ContextType, RequireFields<Schema.QueryAccessStatisticsArgs, 'since' | 'until'>>;
  exchangeMessages?: Resolver<Schema.Maybe<ResolversTypes['ExchangeMessageConnection']>, ParentType, ContextType, RequireFields<Schema.QueryExchangeMessagesArgs, 'first'>>;
  carriedCases?: Resolver<Schema.Maybe<ResolversTypes['CarriedCaseConnection']>, ParentType, ContextType, RequireFields<Schema.QueryCarriedCasesArgs, 'first'>>;
  carriedCase?: Resolver<Schema.Maybe<ResolversTypes['CarriedCase']>, ParentType, ContextType, RequireFields<Schema.QueryCarriedCaseArgs, 'id'>>;
  peerPlatforms?: Resolver<Schema.Maybe<Array<ResolversTypes['PeerPlatform']>>, ParentType, ContextType>;
  recordSubmissions?: Resolver<Schema.Maybe<ResolversTypes['RecordSubmissionConnection']>, ParentType, ContextType, RequireFields<Schema.QueryRecordSubmissionsArgs, 'first'>>;
  submissionTimeliness?: Resolver<Schema.Maybe<Array<ResolversTypes['SubmissionTimeliness']>>, ParentType, ContextType, RequireFields<Schema.QuerySubmissionTimelinessArgs, 'zone' | 'since' | 'until'>>;
  receivedRecords?: Resolver<Schema.Maybe<ResolversTypes['ReceivedRecordConnection']>, ParentType, ContextType, RequireFields<Schema.QueryReceivedRecordsArgs, 'first'>>;
  outgoingReturns?: Resolver<Schema.Maybe<ResolversTypes['OutgoingReturnConnection']>, ParentType, ContextType, RequireFields<Schema.QueryOutgoingReturnsArgs, 'zone' | 'first'>>;
  exchangeDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryExchangeDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestShare?: Resolver<Schema.Maybe<ResolversTypes['ShareRequestResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestShareArgs, 'input'>>;
  disputeValue?: Resolver<Schema.Maybe<ResolversTypes['ValueDisputeResult']>, ParentType, ContextType, RequireFields<Schema.MutationDisputeValueArgs, 'input'>>;
  answerDispute?: Resolver<Schema.Maybe<ResolversTypes['ValueDisputeResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnswerDisputeArgs, 'input'>>;
  handOverRegistration?: Resolver<Schema.Maybe<ResolversTypes['CarriedCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationHandOverRegistrationArgs, 'input'>>;
  handOverChange?: Resolver<Schema.Maybe<ResolversTypes['CarriedCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationHandOverChangeArgs, 'input'>>;
  supplyCarriedCase?: Resolver<Schema.Maybe<ResolversTypes['CarriedCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationSupplyCarriedCaseArgs, 'input'>>;
  issueWindowSnapshot?: Resolver<Schema.Maybe<ResolversTypes['WindowSnapshotResult']>, ParentType, ContextType, RequireFields<Schema.MutationIssueWindowSnapshotArgs, 'input'>>;
  submitRecords?: Resolver<Schema.Maybe<ResolversTypes['SubmitRecordsResult']>, ParentType, ContextType, RequireFields<Schema.MutationSubmitRecordsArgs, 'input'>>;
  returnRecord?: Resolver<Schema.Maybe<ResolversTypes['ReceivedRecordResult']>, ParentType, ContextType, RequireFields<Schema.MutationReturnRecordArgs, 'input'>>;
  returnData?: Resolver<Schema.Maybe<ResolversTypes['OutgoingReturnResult']>, ParentType, ContextType, RequireFields<Schema.MutationReturnDataArgs, 'input'>>;
  resubmitRecord?: Resolver<Schema.Maybe<ResolversTypes['RecordSubmissionResult']>, ParentType, ContextType, RequireFields<Schema.MutationResubmitRecordArgs, 'input'>>;
  grantShare?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantResult']>, ParentType, ContextType, RequireFields<Schema.MutationGrantShareArgs, 'input'>>;
  refuseShare?: Resolver<Schema.Maybe<ResolversTypes['ShareRequestResult']>, ParentType, ContextType, RequireFields<Schema.MutationRefuseShareArgs, 'input'>>;
  revokeGrant?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantResult']>, ParentType, ContextType, RequireFields<Schema.MutationRevokeGrantArgs, 'input'>>;
  narrowGrant?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantResult']>, ParentType, ContextType, RequireFields<Schema.MutationNarrowGrantArgs, 'input'>>;
  limitGrant?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantResult']>, ParentType, ContextType, RequireFields<Schema.MutationLimitGrantArgs, 'input'>>;
  consentToSharing?: Resolver<Schema.Maybe<ResolversTypes['SharingConsentResult']>, ParentType, ContextType, RequireFields<Schema.MutationConsentToSharingArgs, 'input'>>;
  revokeSharingConsent?: Resolver<Schema.Maybe<ResolversTypes['SharingConsentResult']>, ParentType, ContextType, RequireFields<Schema.MutationRevokeSharingConsentArgs, 'input'>>;
  registerResource?: Resolver<Schema.Maybe<ResolversTypes['DataResourceResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterResourceArgs, 'input'>>;
  reportResourceUpdate?: Resolver<Schema.Maybe<ResolversTypes['DataResourceResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportResourceUpdateArgs, 'input'>>;
  setUpdateCycle?: Resolver<Schema.Maybe<ResolversTypes['DataResourceResult']>, ParentType, ContextType, RequireFields<Schema.MutationSetUpdateCycleArgs, 'input'>>;
  classifyResource?: Resolver<Schema.Maybe<ResolversTypes['DataResourceResult']>, ParentType, ContextType, RequireFields<Schema.MutationClassifyResourceArgs, 'input'>>;
};

export type DataResourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataResource'] = ResolversParentTypes['DataResource'], FederationReferenceType extends FederationReferenceTypes['DataResource'] = FederationReferenceTypes['DataResource']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['DataResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  catalogCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataResourceKind'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DataItem']>, ParentType, ContextType>;
  shareType?: Resolver<ResolversTypes['ShareType'], ParentType, ContextType>;
  shareGround?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updateCycle?: Resolver<ResolversTypes['UpdateCycle'], ParentType, ContextType>;
  freshness?: Resolver<Schema.Maybe<ResolversTypes['Freshness']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FreshnessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Freshness'] = ResolversParentTypes['Freshness']> = {
  lastChangedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readUntil?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FreshnessState'], ParentType, ContextType>;
};

export type DataItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataItem'] = ResolversParentTypes['DataItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareType?: Resolver<ResolversTypes['ShareType'], ParentType, ContextType>;
};

export type BaseRegistryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BaseRegistry'] = ResolversParentTypes['BaseRegistry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  type?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
};

export type SharingConsentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingConsentResult'] = ResolversParentTypes['SharingConsentResult']> = {
  __resolveType: TypeResolveFn<'SharingConsent' | 'Refusal', ParentType, ContextType>;
};

export type DataResourceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataResourceResult'] = ResolversParentTypes['DataResourceResult']> = {
  __resolveType: TypeResolveFn<'DataResource' | 'Refusal', ParentType, ContextType>;
};

export type ShareRequestResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareRequestResult'] = ResolversParentTypes['ShareRequestResult']> = {
  __resolveType: TypeResolveFn<'ShareRequest' | 'Refusal', ParentType, ContextType>;
};

export type AccessGrantResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessGrantResult'] = ResolversParentTypes['AccessGrantResult']> = {
  __resolveType: TypeResolveFn<'AccessGrant' | 'Refusal', ParentType, ContextType>;
};

export type ShareRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareRequest'] = ResolversParentTypes['ShareRequest'], FederationReferenceType extends FederationReferenceTypes['ShareRequest'] = FederationReferenceTypes['ShareRequest']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['ShareRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shareType?: Resolver<ResolversTypes['ShareType'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ShareRequestState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueDisputeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueDispute'] = ResolversParentTypes['ValueDispute'], FederationReferenceType extends FederationReferenceTypes['ValueDispute'] = FederationReferenceTypes['ValueDispute']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['ValueDispute']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disputer?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ValueDisputeState'], ParentType, ContextType>;
  disputedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answeredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  correction?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueDisputeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueDisputeResult'] = ResolversParentTypes['ValueDisputeResult']> = {
  __resolveType: TypeResolveFn<'ValueDispute' | 'Refusal', ParentType, ContextType>;
};

export type ValueDisputeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueDisputeConnection'] = ResolversParentTypes['ValueDisputeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ValueDisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ValueDispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ValueDisputeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueDisputeEdge'] = ResolversParentTypes['ValueDisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ValueDispute'], ParentType, ContextType>;
};

export type CarriedCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarriedCase'] = ResolversParentTypes['CarriedCase'], FederationReferenceType extends FederationReferenceTypes['CarriedCase'] = FederationReferenceTypes['CarriedCase']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['CarriedCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['CarriedMatter'], ParentType, ContextType>;
  platform?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  platformName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  name?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CarriedState'], ParentType, ContextType>;
  hostCaseId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hostCaseNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostStatus?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostStatusName?: Resolver<Schema.Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  hostDueAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hostDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fault?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  faultText?: Resolver<Schema.Maybe<ResolversTypes['Text']>, ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handedOverAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarriedCaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarriedCaseResult'] = ResolversParentTypes['CarriedCaseResult']> = {
  __resolveType: TypeResolveFn<'CarriedCase' | 'Refusal', ParentType, ContextType>;
};

export type WindowSnapshotResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowSnapshotResult'] = ResolversParentTypes['WindowSnapshotResult']> = {
  __resolveType: TypeResolveFn<'WindowSnapshot' | 'Refusal', ParentType, ContextType>;
};

export type WindowSnapshotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowSnapshot'] = ResolversParentTypes['WindowSnapshot']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  checkCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarriedCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarriedCaseConnection'] = ResolversParentTypes['CarriedCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CarriedCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CarriedCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CarriedCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CarriedCaseEdge'] = ResolversParentTypes['CarriedCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarriedCase'], ParentType, ContextType>;
};

export type PeerPlatformResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PeerPlatform'] = ResolversParentTypes['PeerPlatform']> = {
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takesCases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ShareRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareRequestConnection'] = ResolversParentTypes['ShareRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShareRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ShareRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShareRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareRequestEdge'] = ResolversParentTypes['ShareRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShareRequest'], ParentType, ContextType>;
};

export type DataResourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataResourceConnection'] = ResolversParentTypes['DataResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DataResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DataResource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataResourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataResourceEdge'] = ResolversParentTypes['DataResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataResource'], ParentType, ContextType>;
};

export type AccessGrantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessGrantConnection'] = ResolversParentTypes['AccessGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessGrantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessGrantEdge'] = ResolversParentTypes['AccessGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
};

export type AccessReceiptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessReceiptConnection'] = ResolversParentTypes['AccessReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessReceiptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessReceiptEdge'] = ResolversParentTypes['AccessReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessReceipt'], ParentType, ContextType>;
};

export type AccessGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessGrant'] = ResolversParentTypes['AccessGrant'], FederationReferenceType extends FederationReferenceTypes['AccessGrant'] = FederationReferenceTypes['AccessGrant']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['AccessGrant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grantNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fieldLabels?: Resolver<Array<ResolversTypes['Text']>, ParentType, ContextType>;
  consentRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provideBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftFields?: Resolver<Array<ResolversTypes['LeftField']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['GrantLimits'], ParentType, ContextType>;
  operations?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  revokedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessGrantState'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingConsent'] = ResolversParentTypes['SharingConsent'], FederationReferenceType extends FederationReferenceTypes['SharingConsent'] = FederationReferenceTypes['SharingConsent']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['SharingConsent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['AccessGrant'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revokedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SharingConsentState'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingConsentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingConsentConnection'] = ResolversParentTypes['SharingConsentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SharingConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SharingConsent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharingConsentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingConsentEdge'] = ResolversParentTypes['SharingConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingConsent'], ParentType, ContextType>;
};

export type LeftFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeftField'] = ResolversParentTypes['LeftField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantLimits'] = ResolversParentTypes['GrantLimits']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeMessage'] = ResolversParentTypes['ExchangeMessage']> = {
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ExchangeMessageOutcome'], ParentType, ContextType>;
  reason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matterCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  requestHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerHash?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  batch?: Resolver<Schema.Maybe<ResolversTypes['ExchangeMessageBatch']>, ParentType, ContextType>;
  proofPath?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExchangeMessageBatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeMessageBatch'] = ResolversParentTypes['ExchangeMessageBatch']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stampedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countersignedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExchangeMessageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeMessageConnection'] = ResolversParentTypes['ExchangeMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExchangeMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExchangeMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExchangeMessageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeMessageEdge'] = ResolversParentTypes['ExchangeMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExchangeMessage'], ParentType, ContextType>;
};

export type AccessReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessReceipt'] = ResolversParentTypes['AccessReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['AccessReader'], ParentType, ContextType>;
  member?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  department?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readerId?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposeText?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AccessStatisticResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessStatistic'] = ResolversParentTypes['AccessStatistic']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['AccessReader'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutPurpose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  accessReceipts?: Resolver<Schema.Maybe<ResolversTypes['AccessReceiptConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseAccessReceiptsArgs, 'first'>>;
  sharingConsents?: Resolver<Schema.Maybe<ResolversTypes['SharingConsentConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseSharingConsentsArgs, 'first'>>;
  valueDisputes?: Resolver<Schema.Maybe<ResolversTypes['ValueDisputeConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseValueDisputesArgs, 'first'>>;
  returnedRecords?: Resolver<Schema.Maybe<ResolversTypes['ReturnedRecordConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseReturnedRecordsArgs, 'first'>>;
};

export type SubmittedFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmittedField'] = ResolversParentTypes['SubmittedField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldProblem'] = ResolversParentTypes['FieldProblem']> = {
  field?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordSubmissionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSubmission'] = ResolversParentTypes['RecordSubmission'], FederationReferenceType extends FederationReferenceTypes['RecordSubmission'] = FederationReferenceTypes['RecordSubmission']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['RecordSubmission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SubmissionProfile'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubmissionKind'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['SubmittedField']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubmissionState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  fault?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionTimelinessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmissionTimeliness'] = ResolversParentTypes['SubmissionTimeliness']> = {
  profile?: Resolver<ResolversTypes['SubmissionProfile'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReceivedRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedRecord'] = ResolversParentTypes['ReceivedRecord'], FederationReferenceType extends FederationReferenceTypes['ReceivedRecord'] = FederationReferenceTypes['ReceivedRecord']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['ReceivedRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  submissionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['SubmissionProfile'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubmissionKind'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['SubmittedField']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReceivedRecordState'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutgoingReturnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutgoingReturn'] = ResolversParentTypes['OutgoingReturn'], FederationReferenceType extends FederationReferenceTypes['OutgoingReturn'] = FederationReferenceTypes['OutgoingReturn']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['OutgoingReturn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReturnKind'], ParentType, ContextType>;
  submissionId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareType?: Resolver<ResolversTypes['ShareType'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['SubmittedField']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnedRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnedRecord'] = ResolversParentTypes['ReturnedRecord'], FederationReferenceType extends FederationReferenceTypes['ReturnedRecord'] = FederationReferenceTypes['ReturnedRecord']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['ReturnedRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareType?: Resolver<ResolversTypes['ShareType'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['SubmittedField']>, ParentType, ContextType>;
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SubmitRecordsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitRecordsResult'] = ResolversParentTypes['SubmitRecordsResult']> = {
  __resolveType: TypeResolveFn<'SubmissionReceipt' | 'Refusal', ParentType, ContextType>;
};

export type SubmissionReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmissionReceipt'] = ResolversParentTypes['SubmissionReceipt']> = {
  answers?: Resolver<Array<ResolversTypes['SubmissionAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmissionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmissionAnswer'] = ResolversParentTypes['SubmissionAnswer']> = {
  submissionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReceivedRecordState'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
};

export type ReceivedRecordResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedRecordResult'] = ResolversParentTypes['ReceivedRecordResult']> = {
  __resolveType: TypeResolveFn<'ReceivedRecord' | 'Refusal', ParentType, ContextType>;
};

export type OutgoingReturnResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutgoingReturnResult'] = ResolversParentTypes['OutgoingReturnResult']> = {
  __resolveType: TypeResolveFn<'OutgoingReturn' | 'Refusal', ParentType, ContextType>;
};

export type RecordSubmissionResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSubmissionResult'] = ResolversParentTypes['RecordSubmissionResult']> = {
  __resolveType: TypeResolveFn<'RecordSubmission' | 'Refusal', ParentType, ContextType>;
};

export type RecordSubmissionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSubmissionConnection'] = ResolversParentTypes['RecordSubmissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordSubmissionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecordSubmission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecordSubmissionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSubmissionEdge'] = ResolversParentTypes['RecordSubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordSubmission'], ParentType, ContextType>;
};

export type ReceivedRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedRecordConnection'] = ResolversParentTypes['ReceivedRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceivedRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReceivedRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReceivedRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedRecordEdge'] = ResolversParentTypes['ReceivedRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReceivedRecord'], ParentType, ContextType>;
};

export type OutgoingReturnConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutgoingReturnConnection'] = ResolversParentTypes['OutgoingReturnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutgoingReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OutgoingReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OutgoingReturnEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OutgoingReturnEdge'] = ResolversParentTypes['OutgoingReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OutgoingReturn'], ParentType, ContextType>;
};

export type ReturnedRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnedRecordConnection'] = ResolversParentTypes['ReturnedRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReturnedRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReturnedRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReturnedRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnedRecordEdge'] = ResolversParentTypes['ReturnedRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnedRecord'], ParentType, ContextType>;
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
  DataResource?: DataResourceResolvers<ContextType>;
  Freshness?: FreshnessResolvers<ContextType>;
  DataItem?: DataItemResolvers<ContextType>;
  BaseRegistry?: BaseRegistryResolvers<ContextType>;
  SharingConsentResult?: SharingConsentResultResolvers<ContextType>;
  DataResourceResult?: DataResourceResultResolvers<ContextType>;
  ShareRequestResult?: ShareRequestResultResolvers<ContextType>;
  AccessGrantResult?: AccessGrantResultResolvers<ContextType>;
  ShareRequest?: ShareRequestResolvers<ContextType>;
  ValueDispute?: ValueDisputeResolvers<ContextType>;
  ValueDisputeResult?: ValueDisputeResultResolvers<ContextType>;
  ValueDisputeConnection?: ValueDisputeConnectionResolvers<ContextType>;
  ValueDisputeEdge?: ValueDisputeEdgeResolvers<ContextType>;
  CarriedCase?: CarriedCaseResolvers<ContextType>;
  CarriedCaseResult?: CarriedCaseResultResolvers<ContextType>;
  WindowSnapshotResult?: WindowSnapshotResultResolvers<ContextType>;
  WindowSnapshot?: WindowSnapshotResolvers<ContextType>;
  CarriedCaseConnection?: CarriedCaseConnectionResolvers<ContextType>;
  CarriedCaseEdge?: CarriedCaseEdgeResolvers<ContextType>;
  PeerPlatform?: PeerPlatformResolvers<ContextType>;
  ShareRequestConnection?: ShareRequestConnectionResolvers<ContextType>;
  ShareRequestEdge?: ShareRequestEdgeResolvers<ContextType>;
  DataResourceConnection?: DataResourceConnectionResolvers<ContextType>;
  DataResourceEdge?: DataResourceEdgeResolvers<ContextType>;
  AccessGrantConnection?: AccessGrantConnectionResolvers<ContextType>;
  AccessGrantEdge?: AccessGrantEdgeResolvers<ContextType>;
  AccessReceiptConnection?: AccessReceiptConnectionResolvers<ContextType>;
  AccessReceiptEdge?: AccessReceiptEdgeResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  SharingConsent?: SharingConsentResolvers<ContextType>;
  SharingConsentConnection?: SharingConsentConnectionResolvers<ContextType>;
  SharingConsentEdge?: SharingConsentEdgeResolvers<ContextType>;
  LeftField?: LeftFieldResolvers<ContextType>;
  GrantLimits?: GrantLimitsResolvers<ContextType>;
  ExchangeMessage?: ExchangeMessageResolvers<ContextType>;
  ExchangeMessageBatch?: ExchangeMessageBatchResolvers<ContextType>;
  ExchangeMessageConnection?: ExchangeMessageConnectionResolvers<ContextType>;
  ExchangeMessageEdge?: ExchangeMessageEdgeResolvers<ContextType>;
  AccessReceipt?: AccessReceiptResolvers<ContextType>;
  AccessStatistic?: AccessStatisticResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  SubmittedField?: SubmittedFieldResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  RecordSubmission?: RecordSubmissionResolvers<ContextType>;
  SubmissionTimeliness?: SubmissionTimelinessResolvers<ContextType>;
  ReceivedRecord?: ReceivedRecordResolvers<ContextType>;
  OutgoingReturn?: OutgoingReturnResolvers<ContextType>;
  ReturnedRecord?: ReturnedRecordResolvers<ContextType>;
  SubmitRecordsResult?: SubmitRecordsResultResolvers<ContextType>;
  SubmissionReceipt?: SubmissionReceiptResolvers<ContextType>;
  SubmissionAnswer?: SubmissionAnswerResolvers<ContextType>;
  ReceivedRecordResult?: ReceivedRecordResultResolvers<ContextType>;
  OutgoingReturnResult?: OutgoingReturnResultResolvers<ContextType>;
  RecordSubmissionResult?: RecordSubmissionResultResolvers<ContextType>;
  RecordSubmissionConnection?: RecordSubmissionConnectionResolvers<ContextType>;
  RecordSubmissionEdge?: RecordSubmissionEdgeResolvers<ContextType>;
  ReceivedRecordConnection?: ReceivedRecordConnectionResolvers<ContextType>;
  ReceivedRecordEdge?: ReceivedRecordEdgeResolvers<ContextType>;
  OutgoingReturnConnection?: OutgoingReturnConnectionResolvers<ContextType>;
  OutgoingReturnEdge?: OutgoingReturnEdgeResolvers<ContextType>;
  ReturnedRecordConnection?: ReturnedRecordConnectionResolvers<ContextType>;
  ReturnedRecordEdge?: ReturnedRecordEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  stepless?: SteplessDirectiveResolver<any, any, ContextType>;
};
