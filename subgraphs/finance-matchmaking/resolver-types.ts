/* Made from schema.graphql by npm run generate: do not edit. */
import type { Saying } from '#shared/messages.ts';
import type * as Schema from './generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseRow } from './rows.ts';
import type { Spoken } from '#shared/messages.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { Explanation } from '#shared/case/decisions.ts';
import type { FinancingNeedRow, FinancingSummaryRow } from './needs/rows.ts';
import type { LoanProductRow } from './products/rows.ts';
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
  LoanProduct: Schema.LoanProduct;
  FinancingNeed: Schema.FinancingNeed;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"status":true,"zone":true,"industry":{"divisionCode":true},"sizeClass":true,"foundedOn":true,"creditGrade":{"level":true},"taxGrade":true,"listings":{"colour":true}}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"status":true,"zone":true,"industry":{"divisionCode":true},"sizeClass":true,"foundedOn":true,"creditGrade":{"level":true},"taxGrade":true,"listings":{"colour":true}}>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"status":true,"zone":true,"industry":{"divisionCode":true},"sizeClass":true,"foundedOn":true,"creditGrade":{"level":true},"taxGrade":true,"listings":{"colour":true}}> ) );
  LoanProduct:
    ( { __typename: 'LoanProduct' }
    & GraphQLRecursivePick<FederationTypes['LoanProduct'], {"id":true}> );
  FinancingNeed:
    ( { __typename: 'FinancingNeed' }
    & GraphQLRecursivePick<FederationTypes['FinancingNeed'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FinancingNeedResult:
    | ( FinancingNeedRow )
    | ( Refusal )
  ;
  LoanProductResult:
    | ( LoanProductRow )
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
  String: ResolverTypeWrapper<Spoken>;
  Text: ResolverTypeWrapper<Saying<Omit<Schema.Text, 'zh' | 'en'> & { zh: ResolversTypes['String'], en: ResolversTypes['String'] }>>;
  Refusal: ResolverTypeWrapper<Refusal>;
  RuleReference: ResolverTypeWrapper<Saying<Omit<Schema.RuleReference, 'code' | 'clause' | 'zone'> & { code: ResolversTypes['String'], clause: ResolversTypes['String'], zone?: Schema.Maybe<ResolversTypes['String']> }>>;
  Int: ResolverTypeWrapper<Saying<Schema.Scalars['Int']['output']>>;
  ClockReading: ResolverTypeWrapper<Saying<Omit<Schema.ClockReading, 'explanation'> & { explanation: ResolversTypes['String'] }>>;
  Float: ResolverTypeWrapper<Saying<Schema.Scalars['Float']['output']>>;
  ClockLight: ResolverTypeWrapper<Saying<Schema.ClockLight>>;
  MaskedString: ResolverTypeWrapper<Saying<Omit<Schema.MaskedString, 'value' | 'reason'> & { value: ResolversTypes['String'], reason: ResolversTypes['String'] }>>;
  Blocker: ResolverTypeWrapper<Blocker>;
  JSON: ResolverTypeWrapper<Saying<Schema.Scalars['JSON']['output']>>;
  Decision: ResolverTypeWrapper<Explanation>;
  ID: ResolverTypeWrapper<Saying<Schema.Scalars['ID']['output']>>;
  Remedy: ResolverTypeWrapper<Saying<Schema.Remedy>>;
  RemedyKind: ResolverTypeWrapper<Saying<Schema.RemedyKind>>;
  DecisionConnection: ResolverTypeWrapper<Saying<Omit<Schema.DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DecisionEdge']>, nodes: Array<ResolversTypes['Decision']> }>>;
  DecisionEdge: ResolverTypeWrapper<Saying<Omit<Schema.DecisionEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Decision'] }>>;
  ToleranceDebt: ResolverTypeWrapper<Saying<Omit<Schema.ToleranceDebt, 'matter'> & { matter: ResolversTypes['String'] }>>;
  AvailableStep: ResolverTypeWrapper<Saying<Omit<Schema.AvailableStep, 'operation' | 'missing'> & { operation: ResolversTypes['String'], missing: Array<ResolversTypes['String']> }>>;
  OwedItem: ResolverTypeWrapper<Saying<Omit<Schema.OwedItem, 'name'> & { name: ResolversTypes['String'] }>>;
  ToleranceKind: ResolverTypeWrapper<Saying<Schema.ToleranceKind>>;
  ToleranceStatus: ResolverTypeWrapper<Saying<Schema.ToleranceStatus>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  Industry: ResolverTypeWrapper<Saying<Omit<Schema.Industry, 'divisionCode'> & { divisionCode: ResolversTypes['String'] }>>;
  CreditGrade: ResolverTypeWrapper<Saying<Schema.CreditGrade>>;
  Listing: ResolverTypeWrapper<Saying<Schema.Listing>>;
  ListColour: ResolverTypeWrapper<Saying<Schema.ListColour>>;
  CreditLevel: ResolverTypeWrapper<Saying<Schema.CreditLevel>>;
  TaxGrade: ResolverTypeWrapper<Saying<Schema.TaxGrade>>;
  SizeClass: ResolverTypeWrapper<Saying<Schema.SizeClass>>;
  EnterpriseStatus: ResolverTypeWrapper<Saying<Schema.EnterpriseStatus>>;
  LoanProduct: ResolverTypeWrapper<LoanProductRow>;
  Bank: ResolverTypeWrapper<Saying<Omit<Schema.Bank, 'name'> & { name: ResolversTypes['String'] }>>;
  LoanKind: ResolverTypeWrapper<Saying<Schema.LoanKind>>;
  EligibilityCriteria: ResolverTypeWrapper<Saying<Omit<Schema.EligibilityCriteria, 'industries' | 'zones'> & { industries: Array<ResolversTypes['String']>, zones: Array<ResolversTypes['String']> }>>;
  TaxGradeRange: ResolverTypeWrapper<Saying<Omit<Schema.TaxGradeRange, 'zone'> & { zone: ResolversTypes['String'] }>>;
  ProductMatch: ResolverTypeWrapper<Saying<Omit<Schema.ProductMatch, 'product' | 'reasons'> & { product: ResolversTypes['LoanProduct'], reasons: Array<ResolversTypes['String']> }>>;
  FinancingSummary: ResolverTypeWrapper<FinancingSummaryRow>;
  FinancingNeed: ResolverTypeWrapper<FinancingNeedRow>;
  FinancingPurpose: ResolverTypeWrapper<Saying<Schema.FinancingPurpose>>;
  FinancingNeedState: ResolverTypeWrapper<Saying<Schema.FinancingNeedState>>;
  LoanServiceStandard: ResolverTypeWrapper<Saying<Omit<Schema.LoanServiceStandard, 'zone'> & { zone: ResolversTypes['String'] }>>;
  LoanProductFilter: ResolverTypeWrapper<Saying<Schema.LoanProductFilter>>;
  FinancingNeedFilter: ResolverTypeWrapper<Saying<Schema.FinancingNeedFilter>>;
  LoanProductConnection: ResolverTypeWrapper<Saying<Omit<Schema.LoanProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LoanProductEdge']>, nodes: Array<ResolversTypes['LoanProduct']> }>>;
  LoanProductEdge: ResolverTypeWrapper<Saying<Omit<Schema.LoanProductEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['LoanProduct'] }>>;
  FinancingNeedConnection: ResolverTypeWrapper<Saying<Omit<Schema.FinancingNeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FinancingNeedEdge']>, nodes: Array<ResolversTypes['FinancingNeed']> }>>;
  FinancingNeedEdge: ResolverTypeWrapper<Saying<Omit<Schema.FinancingNeedEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['FinancingNeed'] }>>;
  PublishFinancingNeedInput: ResolverTypeWrapper<Saying<Schema.PublishFinancingNeedInput>>;
  WithdrawFinancingNeedInput: ResolverTypeWrapper<Saying<Schema.WithdrawFinancingNeedInput>>;
  MatchFinancingNeedInput: ResolverTypeWrapper<Saying<Schema.MatchFinancingNeedInput>>;
  CloseFinancingNeedInput: ResolverTypeWrapper<Saying<Schema.CloseFinancingNeedInput>>;
  WithdrawLoanProductInput: ResolverTypeWrapper<Saying<Schema.WithdrawLoanProductInput>>;
  PublishLoanProductInput: ResolverTypeWrapper<Saying<Schema.PublishLoanProductInput>>;
  EligibilityCriteriaInput: ResolverTypeWrapper<Saying<Schema.EligibilityCriteriaInput>>;
  FinancingNeedResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinancingNeedResult']>>;
  LoanProductResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanProductResult']>>;
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
  String: Spoken;
  Text: Saying<Omit<Schema.Text, 'zh' | 'en'> & { zh: ResolversParentTypes['String'], en: ResolversParentTypes['String'] }>;
  Refusal: Refusal;
  RuleReference: Saying<Omit<Schema.RuleReference, 'code' | 'clause' | 'zone'> & { code: ResolversParentTypes['String'], clause: ResolversParentTypes['String'], zone?: Schema.Maybe<ResolversParentTypes['String']> }>;
  Int: Saying<Schema.Scalars['Int']['output']>;
  ClockReading: Saying<Omit<Schema.ClockReading, 'explanation'> & { explanation: ResolversParentTypes['String'] }>;
  Float: Saying<Schema.Scalars['Float']['output']>;
  MaskedString: Saying<Omit<Schema.MaskedString, 'value' | 'reason'> & { value: ResolversParentTypes['String'], reason: ResolversParentTypes['String'] }>;
  Blocker: Blocker;
  JSON: Saying<Schema.Scalars['JSON']['output']>;
  Decision: Explanation;
  ID: Saying<Schema.Scalars['ID']['output']>;
  Remedy: Saying<Schema.Remedy>;
  DecisionConnection: Saying<Omit<Schema.DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DecisionEdge']>, nodes: Array<ResolversParentTypes['Decision']> }>;
  DecisionEdge: Saying<Omit<Schema.DecisionEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Decision'] }>;
  ToleranceDebt: Saying<Omit<Schema.ToleranceDebt, 'matter'> & { matter: ResolversParentTypes['String'] }>;
  AvailableStep: Saying<Omit<Schema.AvailableStep, 'operation' | 'missing'> & { operation: ResolversParentTypes['String'], missing: Array<ResolversParentTypes['String']> }>;
  OwedItem: Saying<Omit<Schema.OwedItem, 'name'> & { name: ResolversParentTypes['String'] }>;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Enterprise: EnterpriseRow;
  Industry: Saying<Omit<Schema.Industry, 'divisionCode'> & { divisionCode: ResolversParentTypes['String'] }>;
  CreditGrade: Saying<Schema.CreditGrade>;
  Listing: Saying<Schema.Listing>;
  LoanProduct: LoanProductRow;
  Bank: Saying<Omit<Schema.Bank, 'name'> & { name: ResolversParentTypes['String'] }>;
  EligibilityCriteria: Saying<Omit<Schema.EligibilityCriteria, 'industries' | 'zones'> & { industries: Array<ResolversParentTypes['String']>, zones: Array<ResolversParentTypes['String']> }>;
  TaxGradeRange: Saying<Omit<Schema.TaxGradeRange, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  ProductMatch: Saying<Omit<Schema.ProductMatch, 'product' | 'reasons'> & { product: ResolversParentTypes['LoanProduct'], reasons: Array<ResolversParentTypes['String']> }>;
  FinancingSummary: FinancingSummaryRow;
  FinancingNeed: FinancingNeedRow;
  LoanServiceStandard: Saying<Omit<Schema.LoanServiceStandard, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  LoanProductFilter: Saying<Schema.LoanProductFilter>;
  FinancingNeedFilter: Saying<Schema.FinancingNeedFilter>;
  LoanProductConnection: Saying<Omit<Schema.LoanProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LoanProductEdge']>, nodes: Array<ResolversParentTypes['LoanProduct']> }>;
  LoanProductEdge: Saying<Omit<Schema.LoanProductEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['LoanProduct'] }>;
  FinancingNeedConnection: Saying<Omit<Schema.FinancingNeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FinancingNeedEdge']>, nodes: Array<ResolversParentTypes['FinancingNeed']> }>;
  FinancingNeedEdge: Saying<Omit<Schema.FinancingNeedEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['FinancingNeed'] }>;
  PublishFinancingNeedInput: Saying<Schema.PublishFinancingNeedInput>;
  WithdrawFinancingNeedInput: Saying<Schema.WithdrawFinancingNeedInput>;
  MatchFinancingNeedInput: Saying<Schema.MatchFinancingNeedInput>;
  CloseFinancingNeedInput: Saying<Schema.CloseFinancingNeedInput>;
  WithdrawLoanProductInput: Saying<Schema.WithdrawLoanProductInput>;
  PublishLoanProductInput: Saying<Schema.PublishLoanProductInput>;
  EligibilityCriteriaInput: Saying<Schema.EligibilityCriteriaInput>;
  FinancingNeedResult: Saying<ResolversUnionTypes<ResolversParentTypes>['FinancingNeedResult']>;
  LoanProductResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LoanProductResult']>;
};

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
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
};

export type OwedItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwedItem'] = ResolversParentTypes['OwedItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  loanProducts?: Resolver<Schema.Maybe<ResolversTypes['LoanProductConnection']>, ParentType, ContextType, RequireFields<Schema.QueryLoanProductsArgs, 'first'>>;
  financingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeed']>, ParentType, ContextType, RequireFields<Schema.QueryFinancingNeedArgs, 'id'>>;
  financingNeeds?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedConnection']>, ParentType, ContextType, RequireFields<Schema.QueryFinancingNeedsArgs, 'first'>>;
  loanServiceStandard?: Resolver<Schema.Maybe<ResolversTypes['LoanServiceStandard']>, ParentType, ContextType, RequireFields<Schema.QueryLoanServiceStandardArgs, 'zone'>>;
  financingDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryFinancingDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishFinancingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishFinancingNeedArgs, 'input'>>;
  withdrawFinancingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawFinancingNeedArgs, 'input'>>;
  matchFinancingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedResult']>, ParentType, ContextType, RequireFields<Schema.MutationMatchFinancingNeedArgs, 'input'>>;
  closeFinancingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedResult']>, ParentType, ContextType, RequireFields<Schema.MutationCloseFinancingNeedArgs, 'input'>>;
  publishLoanProduct?: Resolver<Schema.Maybe<ResolversTypes['LoanProductResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishLoanProductArgs, 'input'>>;
  withdrawLoanProduct?: Resolver<Schema.Maybe<ResolversTypes['LoanProductResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawLoanProductArgs, 'input'>>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  matchedProducts?: Resolver<Schema.Maybe<Array<ResolversTypes['ProductMatch']>>, ParentType, ContextType>;
  productMatch?: Resolver<Schema.Maybe<ResolversTypes['ProductMatch']>, ParentType, ContextType, RequireFields<Schema.EnterpriseProductMatchArgs, 'productId'>>;
  financingSummary?: Resolver<Schema.Maybe<ResolversTypes['FinancingSummary']>, ParentType, ContextType>;
  financingBlockers?: Resolver<Schema.Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  financingNeeds?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseFinancingNeedsArgs, 'first'>>;
  financingDecisions?: Resolver<Schema.Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseFinancingDecisionsArgs, 'first'>>;
};

export type LoanProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanProduct'] = ResolversParentTypes['LoanProduct'], FederationReferenceType extends FederationReferenceTypes['LoanProduct'] = FederationReferenceTypes['LoanProduct']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LoanProduct']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LoanKind'], ParentType, ContextType>;
  maxAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  yearlyRateBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  criteria?: Resolver<ResolversTypes['EligibilityCriteria'], ParentType, ContextType>;
  taxGradeRanges?: Resolver<Array<ResolversTypes['TaxGradeRange']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Bank'] = ResolversParentTypes['Bank']> = {
  code?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EligibilityCriteriaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EligibilityCriteria'] = ResolversParentTypes['EligibilityCriteria']> = {
  creditLevels?: Resolver<Array<ResolversTypes['CreditLevel']>, ParentType, ContextType>;
  taxGrades?: Resolver<Array<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  industries?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sizeClasses?: Resolver<Array<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  zones?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minimumAgeYears?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TaxGradeRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxGradeRange'] = ResolversParentTypes['TaxGradeRange']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grades?: Resolver<Array<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ProductMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProductMatch'] = ResolversParentTypes['ProductMatch']> = {
  product?: Resolver<ResolversTypes['LoanProduct'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FinancingSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancingSummary'] = ResolversParentTypes['FinancingSummary']> = {
  openNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metNeeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FinancingNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancingNeed'] = ResolversParentTypes['FinancingNeed'], FederationReferenceType extends FederationReferenceTypes['FinancingNeed'] = FederationReferenceTypes['FinancingNeed']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['FinancingNeed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['FinancingPurpose'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibleToBanks?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FinancingNeedState'], ParentType, ContextType>;
  matchedProduct?: Resolver<Schema.Maybe<ResolversTypes['LoanProduct']>, ParentType, ContextType>;
  matchedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  loanAmount?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  loanRateBasisPoints?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  loanMadeOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableSteps?: Resolver<Array<ResolversTypes['AvailableStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanServiceStandardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanServiceStandard'] = ResolversParentTypes['LoanServiceStandard']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calendarDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  limitsRule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
};

export type LoanProductConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanProductConnection'] = ResolversParentTypes['LoanProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoanProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LoanProduct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoanProductEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanProductEdge'] = ResolversParentTypes['LoanProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoanProduct'], ParentType, ContextType>;
};

export type FinancingNeedConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancingNeedConnection'] = ResolversParentTypes['FinancingNeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FinancingNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FinancingNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FinancingNeedEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancingNeedEdge'] = ResolversParentTypes['FinancingNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FinancingNeed'], ParentType, ContextType>;
};

export type FinancingNeedResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FinancingNeedResult'] = ResolversParentTypes['FinancingNeedResult']> = {
  __resolveType: TypeResolveFn<'FinancingNeed' | 'Refusal', ParentType, ContextType>;
};

export type LoanProductResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanProductResult'] = ResolversParentTypes['LoanProductResult']> = {
  __resolveType: TypeResolveFn<'LoanProduct' | 'Refusal', ParentType, ContextType>;
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
  Remedy?: RemedyResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  ToleranceDebt?: ToleranceDebtResolvers<ContextType>;
  AvailableStep?: AvailableStepResolvers<ContextType>;
  OwedItem?: OwedItemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  LoanProduct?: LoanProductResolvers<ContextType>;
  Bank?: BankResolvers<ContextType>;
  EligibilityCriteria?: EligibilityCriteriaResolvers<ContextType>;
  TaxGradeRange?: TaxGradeRangeResolvers<ContextType>;
  ProductMatch?: ProductMatchResolvers<ContextType>;
  FinancingSummary?: FinancingSummaryResolvers<ContextType>;
  FinancingNeed?: FinancingNeedResolvers<ContextType>;
  LoanServiceStandard?: LoanServiceStandardResolvers<ContextType>;
  LoanProductConnection?: LoanProductConnectionResolvers<ContextType>;
  LoanProductEdge?: LoanProductEdgeResolvers<ContextType>;
  FinancingNeedConnection?: FinancingNeedConnectionResolvers<ContextType>;
  FinancingNeedEdge?: FinancingNeedEdgeResolvers<ContextType>;
  FinancingNeedResult?: FinancingNeedResultResolvers<ContextType>;
  LoanProductResult?: LoanProductResultResolvers<ContextType>;
};

