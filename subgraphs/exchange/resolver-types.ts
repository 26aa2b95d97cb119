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
import type { ValueDisputeRow } from './disputes/rows.ts';
import type { AccessGrantRow } from './grants/rows.ts';
import type { AccessReceiptRow } from './receipts/rows.ts';
import type { ShareRequestRow } from './requests/rows.ts';
import type { DataResourceRow } from './resources/rows.ts';
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
  AccessGrant: Schema.AccessGrant;
  Enterprise: Schema.Enterprise;
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
  AccessGrant:
    ( { __typename: 'AccessGrant' }
    & GraphQLRecursivePick<FederationTypes['AccessGrant'], {"id":true}> );
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
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
  DataItem: ResolverTypeWrapper<Saying<Omit<Schema.DataItem, 'name' | 'label' | 'type'> & { name: ResolversTypes['String'], label: ResolversTypes['String'], type: ResolversTypes['String'] }>>;
  UpdateCycle: ResolverTypeWrapper<Saying<Schema.UpdateCycle>>;
  BaseRegistry: ResolverTypeWrapper<Saying<Omit<Schema.BaseRegistry, 'code' | 'type'> & { code: ResolversTypes['String'], type?: Schema.Maybe<ResolversTypes['String']> }>>;
  RequestShareInput: ResolverTypeWrapper<Saying<Schema.RequestShareInput>>;
  DecideShareInput: ResolverTypeWrapper<Saying<Schema.DecideShareInput>>;
  RevokeGrantInput: ResolverTypeWrapper<Saying<Schema.RevokeGrantInput>>;
  LimitGrantInput: ResolverTypeWrapper<Saying<Schema.LimitGrantInput>>;
  NarrowGrantInput: ResolverTypeWrapper<Saying<Schema.NarrowGrantInput>>;
  RegisterResourceInput: ResolverTypeWrapper<Saying<Schema.RegisterResourceInput>>;
  RegisteredKind: ResolverTypeWrapper<Saying<Schema.RegisteredKind>>;
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
  ShareRequestConnection: ResolverTypeWrapper<Saying<Omit<Schema.ShareRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ShareRequestEdge']>, nodes: Array<ResolversTypes['ShareRequest']> }>>;
  ShareRequestEdge: ResolverTypeWrapper<Saying<Omit<Schema.ShareRequestEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['ShareRequest'] }>>;
  DataResourceConnection: ResolverTypeWrapper<Saying<Omit<Schema.DataResourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DataResourceEdge']>, nodes: Array<ResolversTypes['DataResource']> }>>;
  DataResourceEdge: ResolverTypeWrapper<Saying<Omit<Schema.DataResourceEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['DataResource'] }>>;
  AccessGrantConnection: ResolverTypeWrapper<Saying<Omit<Schema.AccessGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessGrantEdge']>, nodes: Array<ResolversTypes['AccessGrant']> }>>;
  AccessGrantEdge: ResolverTypeWrapper<Saying<Omit<Schema.AccessGrantEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['AccessGrant'] }>>;
  AccessReceiptConnection: ResolverTypeWrapper<Saying<Omit<Schema.AccessReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessReceiptEdge']>, nodes: Array<ResolversTypes['AccessReceipt']> }>>;
  AccessReceiptEdge: ResolverTypeWrapper<Saying<Omit<Schema.AccessReceiptEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['AccessReceipt'] }>>;
  AccessGrant: ResolverTypeWrapper<AccessGrantRow>;
  LeftField: ResolverTypeWrapper<Saying<Omit<Schema.LeftField, 'field'> & { field: ResolversTypes['String'] }>>;
  GrantLimits: ResolverTypeWrapper<Saying<Schema.GrantLimits>>;
  AccessGrantState: ResolverTypeWrapper<Saying<Schema.AccessGrantState>>;
  AccessReceipt: ResolverTypeWrapper<AccessReceiptRow>;
  AccessReader: ResolverTypeWrapper<Saying<Schema.AccessReader>>;
  AccessStatistic: ResolverTypeWrapper<Saying<Schema.AccessStatistic>>;
  Enterprise: ResolverTypeWrapper<EnterpriseKey>;
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
  DataItem: Saying<Omit<Schema.DataItem, 'name' | 'label' | 'type'> & { name: ResolversParentTypes['String'], label: ResolversParentTypes['String'], type: ResolversParentTypes['String'] }>;
  BaseRegistry: Saying<Omit<Schema.BaseRegistry, 'code' | 'type'> & { code: ResolversParentTypes['String'], type?: Schema.Maybe<ResolversParentTypes['String']> }>;
  RequestShareInput: Saying<Schema.RequestShareInput>;
  DecideShareInput: Saying<Schema.DecideShareInput>;
  RevokeGrantInput: Saying<Schema.RevokeGrantInput>;
  LimitGrantInput: Saying<Schema.LimitGrantInput>;
  NarrowGrantInput: Saying<Schema.NarrowGrantInput>;
  RegisterResourceInput: Saying<Schema.RegisterResourceInput>;
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
  ShareRequestConnection: Saying<Omit<Schema.ShareRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ShareRequestEdge']>, nodes: Array<ResolversParentTypes['ShareRequest']> }>;
  ShareRequestEdge: Saying<Omit<Schema.ShareRequestEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['ShareRequest'] }>;
  DataResourceConnection: Saying<Omit<Schema.DataResourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DataResourceEdge']>, nodes: Array<ResolversParentTypes['DataResource']> }>;
  DataResourceEdge: Saying<Omit<Schema.DataResourceEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['DataResource'] }>;
  AccessGrantConnection: Saying<Omit<Schema.AccessGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessGrantEdge']>, nodes: Array<ResolversParentTypes['AccessGrant']> }>;
  AccessGrantEdge: Saying<Omit<Schema.AccessGrantEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['AccessGrant'] }>;
  AccessReceiptConnection: Saying<Omit<Schema.AccessReceiptConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessReceiptEdge']>, nodes: Array<ResolversParentTypes['AccessReceipt']> }>;
  AccessReceiptEdge: Saying<Omit<Schema.AccessReceiptEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['AccessReceipt'] }>;
  AccessGrant: AccessGrantRow;
  LeftField: Saying<Omit<Schema.LeftField, 'field'> & { field: ResolversParentTypes['String'] }>;
  GrantLimits: Saying<Schema.GrantLimits>;
  AccessReceipt: AccessReceiptRow;
  AccessStatistic: Saying<Schema.AccessStatistic>;
  Enterprise: EnterpriseKey;
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
  dataLedger?: Resolver<Schema.Maybe<ResolversTypes['DataResourceConnection']>, ParentType, ContextType, RequireFields<Schema.QueryDataLedgerArgs, 'first'>>;
  baseRegistries?: Resolver<Schema.Maybe<Array<ResolversTypes['BaseRegistry']>>, ParentType, ContextType, RequireFields<Schema.QueryBaseRegistriesArgs, 'zone'>>;
  shareRequests?: Resolver<Schema.Maybe<ResolversTypes['ShareRequestConnection']>, ParentType, ContextType, RequireFields<Schema.QueryShareRequestsArgs, 'first'>>;
  valueDisputes?: Resolver<Schema.Maybe<ResolversTypes['ValueDisputeConnection']>, ParentType, ContextType, RequireFields<Schema.QueryValueDisputesArgs, 'first'>>;
  accessGrants?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantConnection']>, ParentType, ContextType, RequireFields<Schema.QueryAccessGrantsArgs, 'first'>>;
  accessStatistics?: Resolver<Schema.Maybe<Array<ResolversTypes['AccessStatistic']>>, ParentType, ContextType, RequireFields<Schema.QueryAccessStatisticsArgs, 'since' | 'until'>>;
  exchangeDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryExchangeDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestShare?: Resolver<Schema.Maybe<ResolversTypes['ShareRequestResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestShareArgs, 'input'>>;
  disputeValue?: Resolver<Schema.Maybe<ResolversTypes['ValueDisputeResult']>, ParentType, ContextType, RequireFields<Schema.MutationDisputeValueArgs, 'input'>>;
  answerDispute?: Resolver<Schema.Maybe<ResolversTypes['ValueDisputeResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnswerDisputeArgs, 'input'>>;
  grantShare?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantResult']>, ParentType, ContextType, RequireFields<Schema.MutationGrantShareArgs, 'input'>>;
  refuseShare?: Resolver<Schema.Maybe<ResolversTypes['ShareRequestResult']>, ParentType, ContextType, RequireFields<Schema.MutationRefuseShareArgs, 'input'>>;
  revokeGrant?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantResult']>, ParentType, ContextType, RequireFields<Schema.MutationRevokeGrantArgs, 'input'>>;
  narrowGrant?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantResult']>, ParentType, ContextType, RequireFields<Schema.MutationNarrowGrantArgs, 'input'>>;
  limitGrant?: Resolver<Schema.Maybe<ResolversTypes['AccessGrantResult']>, ParentType, ContextType, RequireFields<Schema.MutationLimitGrantArgs, 'input'>>;
  registerResource?: Resolver<Schema.Maybe<ResolversTypes['DataResourceResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterResourceArgs, 'input'>>;
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
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LeftFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeftField'] = ResolversParentTypes['LeftField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantLimitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantLimits'] = ResolversParentTypes['GrantLimits']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  valueDisputes?: Resolver<Schema.Maybe<ResolversTypes['ValueDisputeConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseValueDisputesArgs, 'first'>>;
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
  DataItem?: DataItemResolvers<ContextType>;
  BaseRegistry?: BaseRegistryResolvers<ContextType>;
  DataResourceResult?: DataResourceResultResolvers<ContextType>;
  ShareRequestResult?: ShareRequestResultResolvers<ContextType>;
  AccessGrantResult?: AccessGrantResultResolvers<ContextType>;
  ShareRequest?: ShareRequestResolvers<ContextType>;
  ValueDispute?: ValueDisputeResolvers<ContextType>;
  ValueDisputeResult?: ValueDisputeResultResolvers<ContextType>;
  ValueDisputeConnection?: ValueDisputeConnectionResolvers<ContextType>;
  ValueDisputeEdge?: ValueDisputeEdgeResolvers<ContextType>;
  ShareRequestConnection?: ShareRequestConnectionResolvers<ContextType>;
  ShareRequestEdge?: ShareRequestEdgeResolvers<ContextType>;
  DataResourceConnection?: DataResourceConnectionResolvers<ContextType>;
  DataResourceEdge?: DataResourceEdgeResolvers<ContextType>;
  AccessGrantConnection?: AccessGrantConnectionResolvers<ContextType>;
  AccessGrantEdge?: AccessGrantEdgeResolvers<ContextType>;
  AccessReceiptConnection?: AccessReceiptConnectionResolvers<ContextType>;
  AccessReceiptEdge?: AccessReceiptEdgeResolvers<ContextType>;
  AccessGrant?: AccessGrantResolvers<ContextType>;
  LeftField?: LeftFieldResolvers<ContextType>;
  GrantLimits?: GrantLimitsResolvers<ContextType>;
  AccessReceipt?: AccessReceiptResolvers<ContextType>;
  AccessStatistic?: AccessStatisticResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
