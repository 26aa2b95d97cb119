/* Made from schema.graphql by npm run generate: do not edit. */
import type * as Schema from './generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseRow } from './rows.ts';
import type { InspectionVisitRow } from './inspections/rows.ts';
import type { LegalAidRequestRow } from './legal-aid/rows.ts';
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
  LegalAidRequest: Schema.LegalAidRequest;
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
  LegalAidRequest:
    ( { __typename: 'LegalAidRequest' }
    & GraphQLRecursivePick<FederationTypes['LegalAidRequest'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  LegalAidResult:
    | ( LegalAidRequestRow )
    | ( Partial<Schema.Refusal> )
  ;
  InspectionVisitResult:
    | ( InspectionVisitRow )
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
  CreditGrade: ResolverTypeWrapper<Partial<Schema.CreditGrade>>;
  CreditLevel: ResolverTypeWrapper<Partial<Schema.CreditLevel>>;
  InspectionVisit: ResolverTypeWrapper<InspectionVisitRow>;
  InspectionState: ResolverTypeWrapper<Partial<Schema.InspectionState>>;
  InspectionGround: ResolverTypeWrapper<Partial<Schema.InspectionGround>>;
  InspectionExceptionReason: ResolverTypeWrapper<Partial<Schema.InspectionExceptionReason>>;
  InspectionResult: ResolverTypeWrapper<Partial<Schema.InspectionResult>>;
  InspectionQuota: ResolverTypeWrapper<Partial<Schema.InspectionQuota>>;
  QuotaScope: ResolverTypeWrapper<Partial<Schema.QuotaScope>>;
  AuthorityVisits: ResolverTypeWrapper<Partial<Schema.AuthorityVisits>>;
  QuietStatus: ResolverTypeWrapper<Partial<Schema.QuietStatus>>;
  QuietWindow: ResolverTypeWrapper<Partial<Schema.QuietWindow>>;
  LegalAidRequest: ResolverTypeWrapper<LegalAidRequestRow>;
  LegalAidKind: ResolverTypeWrapper<Partial<Schema.LegalAidKind>>;
  LegalAidState: ResolverTypeWrapper<Partial<Schema.LegalAidState>>;
  InspectionVisitConnection: ResolverTypeWrapper<Partial<Omit<Schema.InspectionVisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InspectionVisitEdge']>, nodes: Array<ResolversTypes['InspectionVisit']> }>>;
  InspectionVisitEdge: ResolverTypeWrapper<Partial<Omit<Schema.InspectionVisitEdge, 'node'> & { node: ResolversTypes['InspectionVisit'] }>>;
  LegalAidRequestConnection: ResolverTypeWrapper<Partial<Omit<Schema.LegalAidRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LegalAidRequestEdge']>, nodes: Array<ResolversTypes['LegalAidRequest']> }>>;
  LegalAidRequestEdge: ResolverTypeWrapper<Partial<Omit<Schema.LegalAidRequestEdge, 'node'> & { node: ResolversTypes['LegalAidRequest'] }>>;
  InspectionVisitFilter: ResolverTypeWrapper<Partial<Schema.InspectionVisitFilter>>;
  RequestLegalAidInput: ResolverTypeWrapper<Partial<Schema.RequestLegalAidInput>>;
  AssignLawyerInput: ResolverTypeWrapper<Partial<Schema.AssignLawyerInput>>;
  CompleteLegalAidInput: ResolverTypeWrapper<Partial<Schema.CompleteLegalAidInput>>;
  WithdrawLegalAidInput: ResolverTypeWrapper<Partial<Schema.WithdrawLegalAidInput>>;
  DeclineLegalAidInput: ResolverTypeWrapper<Partial<Schema.DeclineLegalAidInput>>;
  RegisterInspectionInput: ResolverTypeWrapper<Partial<Schema.RegisterInspectionInput>>;
  CheckInVisitInput: ResolverTypeWrapper<Partial<Schema.CheckInVisitInput>>;
  ReportVisitInput: ResolverTypeWrapper<Partial<Schema.ReportVisitInput>>;
  CancelVisitInput: ResolverTypeWrapper<Partial<Schema.CancelVisitInput>>;
  LegalAidResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LegalAidResult']>>;
  InspectionVisitResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionVisitResult']>>;
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
  CreditGrade: Partial<Schema.CreditGrade>;
  InspectionVisit: InspectionVisitRow;
  InspectionQuota: Partial<Schema.InspectionQuota>;
  AuthorityVisits: Partial<Schema.AuthorityVisits>;
  QuietStatus: Partial<Schema.QuietStatus>;
  QuietWindow: Partial<Schema.QuietWindow>;
  LegalAidRequest: LegalAidRequestRow;
  InspectionVisitConnection: Partial<Omit<Schema.InspectionVisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionVisitEdge']>, nodes: Array<ResolversParentTypes['InspectionVisit']> }>;
  InspectionVisitEdge: Partial<Omit<Schema.InspectionVisitEdge, 'node'> & { node: ResolversParentTypes['InspectionVisit'] }>;
  LegalAidRequestConnection: Partial<Omit<Schema.LegalAidRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LegalAidRequestEdge']>, nodes: Array<ResolversParentTypes['LegalAidRequest']> }>;
  LegalAidRequestEdge: Partial<Omit<Schema.LegalAidRequestEdge, 'node'> & { node: ResolversParentTypes['LegalAidRequest'] }>;
  InspectionVisitFilter: Partial<Schema.InspectionVisitFilter>;
  RequestLegalAidInput: Partial<Schema.RequestLegalAidInput>;
  AssignLawyerInput: Partial<Schema.AssignLawyerInput>;
  CompleteLegalAidInput: Partial<Schema.CompleteLegalAidInput>;
  WithdrawLegalAidInput: Partial<Schema.WithdrawLegalAidInput>;
  DeclineLegalAidInput: Partial<Schema.DeclineLegalAidInput>;
  RegisterInspectionInput: Partial<Schema.RegisterInspectionInput>;
  CheckInVisitInput: Partial<Schema.CheckInVisitInput>;
  ReportVisitInput: Partial<Schema.ReportVisitInput>;
  CancelVisitInput: Partial<Schema.CancelVisitInput>;
  LegalAidResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LegalAidResult']>;
  InspectionVisitResult: Partial<ResolversUnionTypes<ResolversParentTypes>['InspectionVisitResult']>;
};

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
  inspectionVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisit']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionVisitArgs, 'id'>>;
  inspectionVisits?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitConnection']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionVisitsArgs, 'first'>>;
  legalAidRequest?: Resolver<Schema.Maybe<ResolversTypes['LegalAidRequest']>, ParentType, ContextType, RequireFields<Schema.QueryLegalAidRequestArgs, 'id'>>;
  legalDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryLegalDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  requestLegalAid?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestLegalAidArgs, 'input'>>;
  assignLawyer?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationAssignLawyerArgs, 'input'>>;
  completeLegalAid?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationCompleteLegalAidArgs, 'input'>>;
  withdrawLegalAid?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawLegalAidArgs, 'input'>>;
  declineLegalAid?: Resolver<Schema.Maybe<ResolversTypes['LegalAidResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeclineLegalAidArgs, 'input'>>;
  registerInspection?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterInspectionArgs, 'input'>>;
  checkInVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationCheckInVisitArgs, 'input'>>;
  reportVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportVisitArgs, 'input'>>;
  cancelVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitResult']>, ParentType, ContextType, RequireFields<Schema.MutationCancelVisitArgs, 'input'>>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  inspectionVisits?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseInspectionVisitsArgs, 'first'>>;
  inspectionQuota?: Resolver<Schema.Maybe<ResolversTypes['InspectionQuota']>, ParentType, ContextType, Partial<Schema.EnterpriseInspectionQuotaArgs>>;
  quietStatus?: Resolver<Schema.Maybe<ResolversTypes['QuietStatus']>, ParentType, ContextType, Partial<Schema.EnterpriseQuietStatusArgs>>;
  legalAidRequests?: Resolver<Schema.Maybe<ResolversTypes['LegalAidRequestConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLegalAidRequestsArgs, 'first'>>;
  inspectionBlockers?: Resolver<Schema.Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  legalAidCount?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  legalDecisions?: Resolver<Schema.Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLegalDecisionsArgs, 'first'>>;
};

export type InspectionVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisit'] = ResolversParentTypes['InspectionVisit'], FederationReferenceType extends FederationReferenceTypes['InspectionVisit'] = FederationReferenceTypes['InspectionVisit']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['InspectionVisit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['InspectionGround'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InspectionState'], ParentType, ContextType>;
  exceptionReason?: Resolver<Schema.Maybe<ResolversTypes['InspectionExceptionReason']>, ParentType, ContextType>;
  exceptionNote?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalVisitCode?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedInAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  findings?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuthorityVisitsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityVisits'] = ResolversParentTypes['AuthorityVisits']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalAidKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LegalAidState'], ParentType, ContextType>;
  lawyer?: Resolver<Schema.Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declineReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LegalAidResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalAidResult'] = ResolversParentTypes['LegalAidResult']> = {
  __resolveType: TypeResolveFn<'LegalAidRequest' | 'Refusal', ParentType, ContextType>;
};

export type InspectionVisitResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InspectionVisitResult'] = ResolversParentTypes['InspectionVisitResult']> = {
  __resolveType: TypeResolveFn<'InspectionVisit' | 'Refusal', ParentType, ContextType>;
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
  InspectionVisit?: InspectionVisitResolvers<ContextType>;
  InspectionQuota?: InspectionQuotaResolvers<ContextType>;
  AuthorityVisits?: AuthorityVisitsResolvers<ContextType>;
  QuietStatus?: QuietStatusResolvers<ContextType>;
  QuietWindow?: QuietWindowResolvers<ContextType>;
  LegalAidRequest?: LegalAidRequestResolvers<ContextType>;
  InspectionVisitConnection?: InspectionVisitConnectionResolvers<ContextType>;
  InspectionVisitEdge?: InspectionVisitEdgeResolvers<ContextType>;
  LegalAidRequestConnection?: LegalAidRequestConnectionResolvers<ContextType>;
  LegalAidRequestEdge?: LegalAidRequestEdgeResolvers<ContextType>;
  LegalAidResult?: LegalAidResultResolvers<ContextType>;
  InspectionVisitResult?: InspectionVisitResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  multiline?: MultilineDirectiveResolver<any, any, ContextType>;
};
