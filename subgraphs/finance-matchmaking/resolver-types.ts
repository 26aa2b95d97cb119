/* Made from schema.graphql by npm run generate: do not edit. */
import type * as Schema from './generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseRow } from './rows.ts';
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
    | ( Partial<Schema.Refusal> )
  ;
  LoanProductResult:
    | ( LoanProductRow )
    | ( Partial<Schema.Refusal> )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CreditCode: ResolverTypeWrapper<Partial<Schema.Scalars['CreditCode']['output']>>;
  ProjectCode: ResolverTypeWrapper<Partial<Schema.Scalars['ProjectCode']['output']>>;
  Date: ResolverTypeWrapper<Partial<Schema.Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Schema.Scalars['DateTime']['output']>>;
  Yuan: ResolverTypeWrapper<Partial<Schema.Scalars['Yuan']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<Schema.PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Schema.Scalars['Boolean']['output']>>;
  String: ResolverTypeWrapper<Partial<Schema.Scalars['String']['output']>>;
  Refusal: ResolverTypeWrapper<Partial<Schema.Refusal>>;
  RuleReference: ResolverTypeWrapper<Partial<Schema.RuleReference>>;
  Int: ResolverTypeWrapper<Partial<Schema.Scalars['Int']['output']>>;
  ClockReading: ResolverTypeWrapper<Partial<Schema.ClockReading>>;
  Float: ResolverTypeWrapper<Partial<Schema.Scalars['Float']['output']>>;
  ClockLight: ResolverTypeWrapper<Partial<Schema.ClockLight>>;
  MaskedString: ResolverTypeWrapper<Partial<Schema.MaskedString>>;
  Blocker: ResolverTypeWrapper<Partial<Schema.Blocker>>;
  JSON: ResolverTypeWrapper<Partial<Schema.Scalars['JSON']['output']>>;
  Decision: ResolverTypeWrapper<Partial<Schema.Decision>>;
  ID: ResolverTypeWrapper<Partial<Schema.Scalars['ID']['output']>>;
  DecisionConnection: ResolverTypeWrapper<Partial<Schema.DecisionConnection>>;
  DecisionEdge: ResolverTypeWrapper<Partial<Schema.DecisionEdge>>;
  ToleranceDebt: ResolverTypeWrapper<Partial<Schema.ToleranceDebt>>;
  OwedItem: ResolverTypeWrapper<Partial<Schema.OwedItem>>;
  ToleranceKind: ResolverTypeWrapper<Partial<Schema.ToleranceKind>>;
  ToleranceStatus: ResolverTypeWrapper<Partial<Schema.ToleranceStatus>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Enterprise: ResolverTypeWrapper<EnterpriseRow>;
  Industry: ResolverTypeWrapper<Partial<Schema.Industry>>;
  CreditGrade: ResolverTypeWrapper<Partial<Schema.CreditGrade>>;
  Listing: ResolverTypeWrapper<Partial<Schema.Listing>>;
  ListColour: ResolverTypeWrapper<Partial<Schema.ListColour>>;
  CreditLevel: ResolverTypeWrapper<Partial<Schema.CreditLevel>>;
  TaxGrade: ResolverTypeWrapper<Partial<Schema.TaxGrade>>;
  SizeClass: ResolverTypeWrapper<Partial<Schema.SizeClass>>;
  EnterpriseStatus: ResolverTypeWrapper<Partial<Schema.EnterpriseStatus>>;
  LoanProduct: ResolverTypeWrapper<LoanProductRow>;
  Bank: ResolverTypeWrapper<Partial<Schema.Bank>>;
  LoanKind: ResolverTypeWrapper<Partial<Schema.LoanKind>>;
  EligibilityCriteria: ResolverTypeWrapper<Partial<Schema.EligibilityCriteria>>;
  TaxGradeRange: ResolverTypeWrapper<Partial<Schema.TaxGradeRange>>;
  ProductMatch: ResolverTypeWrapper<Partial<Omit<Schema.ProductMatch, 'product'> & { product: ResolversTypes['LoanProduct'] }>>;
  FinancingSummary: ResolverTypeWrapper<FinancingSummaryRow>;
  FinancingNeed: ResolverTypeWrapper<FinancingNeedRow>;
  FinancingPurpose: ResolverTypeWrapper<Partial<Schema.FinancingPurpose>>;
  FinancingNeedState: ResolverTypeWrapper<Partial<Schema.FinancingNeedState>>;
  LoanServiceStandard: ResolverTypeWrapper<Partial<Schema.LoanServiceStandard>>;
  LoanProductFilter: ResolverTypeWrapper<Partial<Schema.LoanProductFilter>>;
  FinancingNeedFilter: ResolverTypeWrapper<Partial<Schema.FinancingNeedFilter>>;
  LoanProductConnection: ResolverTypeWrapper<Partial<Omit<Schema.LoanProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LoanProductEdge']>, nodes: Array<ResolversTypes['LoanProduct']> }>>;
  LoanProductEdge: ResolverTypeWrapper<Partial<Omit<Schema.LoanProductEdge, 'node'> & { node: ResolversTypes['LoanProduct'] }>>;
  FinancingNeedConnection: ResolverTypeWrapper<Partial<Omit<Schema.FinancingNeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FinancingNeedEdge']>, nodes: Array<ResolversTypes['FinancingNeed']> }>>;
  FinancingNeedEdge: ResolverTypeWrapper<Partial<Omit<Schema.FinancingNeedEdge, 'node'> & { node: ResolversTypes['FinancingNeed'] }>>;
  PublishFinancingNeedInput: ResolverTypeWrapper<Partial<Schema.PublishFinancingNeedInput>>;
  WithdrawFinancingNeedInput: ResolverTypeWrapper<Partial<Schema.WithdrawFinancingNeedInput>>;
  MatchFinancingNeedInput: ResolverTypeWrapper<Partial<Schema.MatchFinancingNeedInput>>;
  CloseFinancingNeedInput: ResolverTypeWrapper<Partial<Schema.CloseFinancingNeedInput>>;
  PublishLoanProductInput: ResolverTypeWrapper<Partial<Schema.PublishLoanProductInput>>;
  EligibilityCriteriaInput: ResolverTypeWrapper<Partial<Schema.EligibilityCriteriaInput>>;
  FinancingNeedResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinancingNeedResult']>>;
  LoanProductResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanProductResult']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreditCode: Partial<Schema.Scalars['CreditCode']['output']>;
  ProjectCode: Partial<Schema.Scalars['ProjectCode']['output']>;
  Date: Partial<Schema.Scalars['Date']['output']>;
  DateTime: Partial<Schema.Scalars['DateTime']['output']>;
  Yuan: Partial<Schema.Scalars['Yuan']['output']>;
  PageInfo: Partial<Schema.PageInfo>;
  Boolean: Partial<Schema.Scalars['Boolean']['output']>;
  String: Partial<Schema.Scalars['String']['output']>;
  Refusal: Partial<Schema.Refusal>;
  RuleReference: Partial<Schema.RuleReference>;
  Int: Partial<Schema.Scalars['Int']['output']>;
  ClockReading: Partial<Schema.ClockReading>;
  Float: Partial<Schema.Scalars['Float']['output']>;
  MaskedString: Partial<Schema.MaskedString>;
  Blocker: Partial<Schema.Blocker>;
  JSON: Partial<Schema.Scalars['JSON']['output']>;
  Decision: Partial<Schema.Decision>;
  ID: Partial<Schema.Scalars['ID']['output']>;
  DecisionConnection: Partial<Schema.DecisionConnection>;
  DecisionEdge: Partial<Schema.DecisionEdge>;
  ToleranceDebt: Partial<Schema.ToleranceDebt>;
  OwedItem: Partial<Schema.OwedItem>;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Enterprise: EnterpriseRow;
  Industry: Partial<Schema.Industry>;
  CreditGrade: Partial<Schema.CreditGrade>;
  Listing: Partial<Schema.Listing>;
  LoanProduct: LoanProductRow;
  Bank: Partial<Schema.Bank>;
  EligibilityCriteria: Partial<Schema.EligibilityCriteria>;
  TaxGradeRange: Partial<Schema.TaxGradeRange>;
  ProductMatch: Partial<Omit<Schema.ProductMatch, 'product'> & { product: ResolversParentTypes['LoanProduct'] }>;
  FinancingSummary: FinancingSummaryRow;
  FinancingNeed: FinancingNeedRow;
  LoanServiceStandard: Partial<Schema.LoanServiceStandard>;
  LoanProductFilter: Partial<Schema.LoanProductFilter>;
  FinancingNeedFilter: Partial<Schema.FinancingNeedFilter>;
  LoanProductConnection: Partial<Omit<Schema.LoanProductConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LoanProductEdge']>, nodes: Array<ResolversParentTypes['LoanProduct']> }>;
  LoanProductEdge: Partial<Omit<Schema.LoanProductEdge, 'node'> & { node: ResolversParentTypes['LoanProduct'] }>;
  FinancingNeedConnection: Partial<Omit<Schema.FinancingNeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FinancingNeedEdge']>, nodes: Array<ResolversParentTypes['FinancingNeed']> }>;
  FinancingNeedEdge: Partial<Omit<Schema.FinancingNeedEdge, 'node'> & { node: ResolversParentTypes['FinancingNeed'] }>;
  PublishFinancingNeedInput: Partial<Schema.PublishFinancingNeedInput>;
  WithdrawFinancingNeedInput: Partial<Schema.WithdrawFinancingNeedInput>;
  MatchFinancingNeedInput: Partial<Schema.MatchFinancingNeedInput>;
  CloseFinancingNeedInput: Partial<Schema.CloseFinancingNeedInput>;
  PublishLoanProductInput: Partial<Schema.PublishLoanProductInput>;
  EligibilityCriteriaInput: Partial<Schema.EligibilityCriteriaInput>;
  FinancingNeedResult: Partial<ResolversUnionTypes<ResolversParentTypes>['FinancingNeedResult']>;
  LoanProductResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LoanProductResult']>;
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

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
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
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanServiceStandardResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanServiceStandard'] = ResolversParentTypes['LoanServiceStandard']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calendarDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
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
  Refusal?: RefusalResolvers<ContextType>;
  RuleReference?: RuleReferenceResolvers<ContextType>;
  ClockReading?: ClockReadingResolvers<ContextType>;
  MaskedString?: MaskedStringResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  ToleranceDebt?: ToleranceDebtResolvers<ContextType>;
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

