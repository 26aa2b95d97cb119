/* Made from schema.graphql by npm run generate: do not edit. */
import type { EnterpriseKey } from '#shared/subgraph.ts';
import type * as Schema from './generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CreditGradeRow } from './grades/rows.ts';
import type { ListingRow } from './listings/rows.ts';
import type { BrokenPromiseRow } from './promises/rows.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './records/rows.ts';
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
  LicenceRecord: Schema.LicenceRecord;
  PenaltyRecord: Schema.PenaltyRecord;
  Listing: Schema.Listing;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
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
    | ( Partial<Schema.Refusal> )
  ;
  PublishLicenceResult:
    | ( LicenceRecordRow )
    | ( Partial<Schema.Refusal> )
  ;
  PublishPenaltyResult:
    | ( PenaltyRecordRow )
    | ( Partial<Schema.Refusal> )
  ;
  GradeEnterpriseResult:
    | ( CreditGradeRow )
    | ( Partial<Schema.Refusal> )
  ;
  ListEnterpriseResult:
    | ( ListingRow )
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
  RecordFinePaidInput: ResolverTypeWrapper<Partial<Schema.RecordFinePaidInput>>;
  RecordBrokenPromiseInput: ResolverTypeWrapper<Partial<Schema.RecordBrokenPromiseInput>>;
  RecordBrokenPromiseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBrokenPromiseResult']>>;
  BrokenPromise: ResolverTypeWrapper<BrokenPromiseRow>;
  BrokenPromiseConnection: ResolverTypeWrapper<Partial<Omit<Schema.BrokenPromiseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BrokenPromiseEdge']>, nodes: Array<ResolversTypes['BrokenPromise']> }>>;
  BrokenPromiseEdge: ResolverTypeWrapper<Partial<Omit<Schema.BrokenPromiseEdge, 'node'> & { node: ResolversTypes['BrokenPromise'] }>>;
  Enterprise: ResolverTypeWrapper<EnterpriseKey>;
  CreditGrade: ResolverTypeWrapper<CreditGradeRow>;
  GradeInputs: ResolverTypeWrapper<Partial<Schema.GradeInputs>>;
  GradeScheme: ResolverTypeWrapper<Partial<Schema.GradeScheme>>;
  CreditLevel: ResolverTypeWrapper<Partial<Schema.CreditLevel>>;
  TaxGrade: ResolverTypeWrapper<Partial<Schema.TaxGrade>>;
  LicenceRecord: ResolverTypeWrapper<LicenceRecordRow>;
  LicenceKind: ResolverTypeWrapper<Partial<Schema.LicenceKind>>;
  PenaltyRecord: ResolverTypeWrapper<PenaltyRecordRow>;
  PenaltyGravity: ResolverTypeWrapper<Partial<Schema.PenaltyGravity>>;
  Listing: ResolverTypeWrapper<ListingRow>;
  ListColour: ResolverTypeWrapper<Partial<Schema.ListColour>>;
  LicenceRecordConnection: ResolverTypeWrapper<Partial<Omit<Schema.LicenceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LicenceRecordEdge']>, nodes: Array<ResolversTypes['LicenceRecord']> }>>;
  LicenceRecordEdge: ResolverTypeWrapper<Partial<Omit<Schema.LicenceRecordEdge, 'node'> & { node: ResolversTypes['LicenceRecord'] }>>;
  PenaltyRecordConnection: ResolverTypeWrapper<Partial<Omit<Schema.PenaltyRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PenaltyRecordEdge']>, nodes: Array<ResolversTypes['PenaltyRecord']> }>>;
  PenaltyRecordEdge: ResolverTypeWrapper<Partial<Omit<Schema.PenaltyRecordEdge, 'node'> & { node: ResolversTypes['PenaltyRecord'] }>>;
  PublishLicenceInput: ResolverTypeWrapper<Partial<Schema.PublishLicenceInput>>;
  PublishPenaltyInput: ResolverTypeWrapper<Partial<Schema.PublishPenaltyInput>>;
  GradeEnterpriseInput: ResolverTypeWrapper<Partial<Schema.GradeEnterpriseInput>>;
  ListEnterpriseInput: ResolverTypeWrapper<Partial<Schema.ListEnterpriseInput>>;
  DelistEnterpriseInput: ResolverTypeWrapper<Partial<Schema.DelistEnterpriseInput>>;
  PublishLicenceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishLicenceResult']>>;
  PublishPenaltyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPenaltyResult']>>;
  GradeEnterpriseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GradeEnterpriseResult']>>;
  ListEnterpriseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListEnterpriseResult']>>;
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
  RecordFinePaidInput: Partial<Schema.RecordFinePaidInput>;
  RecordBrokenPromiseInput: Partial<Schema.RecordBrokenPromiseInput>;
  RecordBrokenPromiseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordBrokenPromiseResult']>;
  BrokenPromise: BrokenPromiseRow;
  BrokenPromiseConnection: Partial<Omit<Schema.BrokenPromiseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BrokenPromiseEdge']>, nodes: Array<ResolversParentTypes['BrokenPromise']> }>;
  BrokenPromiseEdge: Partial<Omit<Schema.BrokenPromiseEdge, 'node'> & { node: ResolversParentTypes['BrokenPromise'] }>;
  Enterprise: EnterpriseKey;
  CreditGrade: CreditGradeRow;
  GradeInputs: Partial<Schema.GradeInputs>;
  LicenceRecord: LicenceRecordRow;
  PenaltyRecord: PenaltyRecordRow;
  Listing: ListingRow;
  LicenceRecordConnection: Partial<Omit<Schema.LicenceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LicenceRecordEdge']>, nodes: Array<ResolversParentTypes['LicenceRecord']> }>;
  LicenceRecordEdge: Partial<Omit<Schema.LicenceRecordEdge, 'node'> & { node: ResolversParentTypes['LicenceRecord'] }>;
  PenaltyRecordConnection: Partial<Omit<Schema.PenaltyRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PenaltyRecordEdge']>, nodes: Array<ResolversParentTypes['PenaltyRecord']> }>;
  PenaltyRecordEdge: Partial<Omit<Schema.PenaltyRecordEdge, 'node'> & { node: ResolversParentTypes['PenaltyRecord'] }>;
  PublishLicenceInput: Partial<Schema.PublishLicenceInput>;
  PublishPenaltyInput: Partial<Schema.PublishPenaltyInput>;
  GradeEnterpriseInput: Partial<Schema.GradeEnterpriseInput>;
  ListEnterpriseInput: Partial<Schema.ListEnterpriseInput>;
  DelistEnterpriseInput: Partial<Schema.DelistEnterpriseInput>;
  PublishLicenceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishLicenceResult']>;
  PublishPenaltyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishPenaltyResult']>;
  GradeEnterpriseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['GradeEnterpriseResult']>;
  ListEnterpriseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ListEnterpriseResult']>;
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
  penaltyRecords?: Resolver<Schema.Maybe<ResolversTypes['PenaltyRecordConnection']>, ParentType, ContextType, RequireFields<Schema.QueryPenaltyRecordsArgs, 'first'>>;
  creditDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryCreditDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishLicence?: Resolver<Schema.Maybe<ResolversTypes['PublishLicenceResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishLicenceArgs, 'input'>>;
  publishPenalty?: Resolver<Schema.Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishPenaltyArgs, 'input'>>;
  recordFinePaid?: Resolver<Schema.Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordFinePaidArgs, 'input'>>;
  gradeEnterprise?: Resolver<Schema.Maybe<ResolversTypes['GradeEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationGradeEnterpriseArgs, 'input'>>;
  listEnterprise?: Resolver<Schema.Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationListEnterpriseArgs, 'input'>>;
  delistEnterprise?: Resolver<Schema.Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<Schema.MutationDelistEnterpriseArgs, 'input'>>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  licenceRecords?: Resolver<Schema.Maybe<ResolversTypes['LicenceRecordConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLicenceRecordsArgs, 'first'>>;
  penaltyRecords?: Resolver<Schema.Maybe<ResolversTypes['PenaltyRecordConnection']>, ParentType, ContextType, RequireFields<Schema.EnterprisePenaltyRecordsArgs, 'first'>>;
  listings?: Resolver<Schema.Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType>;
  brokenPromises?: Resolver<Schema.Maybe<ResolversTypes['BrokenPromiseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseBrokenPromisesArgs, 'first'>>;
  creditBlockers?: Resolver<Schema.Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  creditDecisions?: Resolver<Schema.Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseCreditDecisionsArgs, 'first'>>;
};

export type CreditGradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreditGrade'] = ResolversParentTypes['CreditGrade']> = {
  scheme?: Resolver<ResolversTypes['GradeScheme'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CreditLevel'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inputs?: Resolver<ResolversTypes['GradeInputs'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradeInputsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeInputs'] = ResolversParentTypes['GradeInputs']> = {
  penalties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seriousPenalties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blacklisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  redlisted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LicenceRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRecord'] = ResolversParentTypes['LicenceRecord'], FederationReferenceType extends FederationReferenceTypes['LicenceRecord'] = FederationReferenceTypes['LicenceRecord']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LicenceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  publishedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['ListColour'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  delistedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type GradeEnterpriseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GradeEnterpriseResult'] = ResolversParentTypes['GradeEnterpriseResult']> = {
  __resolveType: TypeResolveFn<'CreditGrade' | 'Refusal', ParentType, ContextType>;
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
  RecordBrokenPromiseResult?: RecordBrokenPromiseResultResolvers<ContextType>;
  BrokenPromise?: BrokenPromiseResolvers<ContextType>;
  BrokenPromiseConnection?: BrokenPromiseConnectionResolvers<ContextType>;
  BrokenPromiseEdge?: BrokenPromiseEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  CreditGrade?: CreditGradeResolvers<ContextType>;
  GradeInputs?: GradeInputsResolvers<ContextType>;
  LicenceRecord?: LicenceRecordResolvers<ContextType>;
  PenaltyRecord?: PenaltyRecordResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  LicenceRecordConnection?: LicenceRecordConnectionResolvers<ContextType>;
  LicenceRecordEdge?: LicenceRecordEdgeResolvers<ContextType>;
  PenaltyRecordConnection?: PenaltyRecordConnectionResolvers<ContextType>;
  PenaltyRecordEdge?: PenaltyRecordEdgeResolvers<ContextType>;
  PublishLicenceResult?: PublishLicenceResultResolvers<ContextType>;
  PublishPenaltyResult?: PublishPenaltyResultResolvers<ContextType>;
  GradeEnterpriseResult?: GradeEnterpriseResultResolvers<ContextType>;
  ListEnterpriseResult?: ListEnterpriseResultResolvers<ContextType>;
};

