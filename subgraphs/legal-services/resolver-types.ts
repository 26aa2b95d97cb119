/* Made from schema.graphql by npm run generate: do not edit. */
import type { Saying } from '#shared/messages.ts';
import type * as Schema from './generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseRow } from './rows.ts';
import type { Spoken } from '#shared/messages.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { Explanation } from '#shared/case/decisions.ts';
import type { InspectionVisitRow } from './inspections/rows.ts';
import type { LegalAidRequestRow } from './legal-aid/rows.ts';
import type { PenaltyCaseRow } from './penalties/rows.ts';
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
  PenaltyCase: Schema.PenaltyCase;
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
  PenaltyCase:
    ( { __typename: 'PenaltyCase' }
    & GraphQLRecursivePick<FederationTypes['PenaltyCase'], {"id":true}> );
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
  CreditGrade: ResolverTypeWrapper<Saying<Schema.CreditGrade>>;
  CreditLevel: ResolverTypeWrapper<Saying<Schema.CreditLevel>>;
  InspectionVisit: ResolverTypeWrapper<InspectionVisitRow>;
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
  InspectionVisitFilter: ResolverTypeWrapper<Saying<Schema.InspectionVisitFilter>>;
  RequestLegalAidInput: ResolverTypeWrapper<Saying<Schema.RequestLegalAidInput>>;
  AssignLawyerInput: ResolverTypeWrapper<Saying<Schema.AssignLawyerInput>>;
  CompleteLegalAidInput: ResolverTypeWrapper<Saying<Schema.CompleteLegalAidInput>>;
  WithdrawLegalAidInput: ResolverTypeWrapper<Saying<Schema.WithdrawLegalAidInput>>;
  DeclineLegalAidInput: ResolverTypeWrapper<Saying<Schema.DeclineLegalAidInput>>;
  RegisterInspectionInput: ResolverTypeWrapper<Saying<Schema.RegisterInspectionInput>>;
  ApproveVisitInput: ResolverTypeWrapper<Saying<Schema.ApproveVisitInput>>;
  CheckInVisitInput: ResolverTypeWrapper<Saying<Schema.CheckInVisitInput>>;
  ReportVisitInput: ResolverTypeWrapper<Saying<Schema.ReportVisitInput>>;
  CancelVisitInput: ResolverTypeWrapper<Saying<Schema.CancelVisitInput>>;
  EndVisitInput: ResolverTypeWrapper<Saying<Schema.EndVisitInput>>;
  OpenPenaltyInput: ResolverTypeWrapper<Saying<Schema.OpenPenaltyInput>>;
  PleadPenaltyInput: ResolverTypeWrapper<Saying<Schema.PleadPenaltyInput>>;
  RecordPenaltyHearingInput: ResolverTypeWrapper<Saying<Schema.RecordPenaltyHearingInput>>;
  DecidePenaltyInput: ResolverTypeWrapper<Saying<Schema.DecidePenaltyInput>>;
  PenaltyCaseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PenaltyCaseResult']>>;
  LegalAidResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LegalAidResult']>>;
  InspectionVisitResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InspectionVisitResult']>>;
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
  CreditGrade: Saying<Schema.CreditGrade>;
  InspectionVisit: InspectionVisitRow;
  InspectionQuota: Saying<Omit<Schema.InspectionQuota, 'supervision' | 'reasons'> & { supervision: ResolversParentTypes['String'], reasons: Array<ResolversParentTypes['String']> }>;
  AuthorityVisits: Saying<Omit<Schema.AuthorityVisits, 'authority'> & { authority: ResolversParentTypes['String'] }>;
  QuietStatus: Saying<Omit<Schema.QuietStatus, 'explanation'> & { explanation: ResolversParentTypes['String'] }>;
  QuietWindow: Saying<Schema.QuietWindow>;
  LegalAidRequest: LegalAidRequestRow;
  PenaltyCase: PenaltyCaseRow;
  InspectionSummary: Saying<Omit<Schema.InspectionSummary, 'zone' | 'recipients'> & { zone: ResolversParentTypes['String'], recipients: Array<ResolversParentTypes['String']> }>;
  AuthorityTotals: Saying<Omit<Schema.AuthorityTotals, 'authority'> & { authority: ResolversParentTypes['String'] }>;
  VisitTotals: Saying<Schema.VisitTotals>;
  InspectionVisitConnection: Saying<Omit<Schema.InspectionVisitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InspectionVisitEdge']>, nodes: Array<ResolversParentTypes['InspectionVisit']> }>;
  InspectionVisitEdge: Saying<Omit<Schema.InspectionVisitEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['InspectionVisit'] }>;
  LegalAidRequestConnection: Saying<Omit<Schema.LegalAidRequestConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LegalAidRequestEdge']>, nodes: Array<ResolversParentTypes['LegalAidRequest']> }>;
  LegalAidRequestEdge: Saying<Omit<Schema.LegalAidRequestEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['LegalAidRequest'] }>;
  PenaltyCaseConnection: Saying<Omit<Schema.PenaltyCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PenaltyCaseEdge']>, nodes: Array<ResolversParentTypes['PenaltyCase']> }>;
  PenaltyCaseEdge: Saying<Omit<Schema.PenaltyCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['PenaltyCase'] }>;
  InspectionVisitFilter: Saying<Schema.InspectionVisitFilter>;
  RequestLegalAidInput: Saying<Schema.RequestLegalAidInput>;
  AssignLawyerInput: Saying<Schema.AssignLawyerInput>;
  CompleteLegalAidInput: Saying<Schema.CompleteLegalAidInput>;
  WithdrawLegalAidInput: Saying<Schema.WithdrawLegalAidInput>;
  DeclineLegalAidInput: Saying<Schema.DeclineLegalAidInput>;
  RegisterInspectionInput: Saying<Schema.RegisterInspectionInput>;
  ApproveVisitInput: Saying<Schema.ApproveVisitInput>;
  CheckInVisitInput: Saying<Schema.CheckInVisitInput>;
  ReportVisitInput: Saying<Schema.ReportVisitInput>;
  CancelVisitInput: Saying<Schema.CancelVisitInput>;
  EndVisitInput: Saying<Schema.EndVisitInput>;
  OpenPenaltyInput: Saying<Schema.OpenPenaltyInput>;
  PleadPenaltyInput: Saying<Schema.PleadPenaltyInput>;
  RecordPenaltyHearingInput: Saying<Schema.RecordPenaltyHearingInput>;
  DecidePenaltyInput: Saying<Schema.DecidePenaltyInput>;
  PenaltyCaseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['PenaltyCaseResult']>;
  LegalAidResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LegalAidResult']>;
  InspectionVisitResult: Saying<ResolversUnionTypes<ResolversParentTypes>['InspectionVisitResult']>;
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
  inspectionVisit?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisit']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionVisitArgs, 'id'>>;
  inspectionVisits?: Resolver<Schema.Maybe<ResolversTypes['InspectionVisitConnection']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionVisitsArgs, 'first'>>;
  legalAidRequest?: Resolver<Schema.Maybe<ResolversTypes['LegalAidRequest']>, ParentType, ContextType, RequireFields<Schema.QueryLegalAidRequestArgs, 'id'>>;
  inspectionSummary?: Resolver<Schema.Maybe<ResolversTypes['InspectionSummary']>, ParentType, ContextType, RequireFields<Schema.QueryInspectionSummaryArgs, 'zone' | 'from' | 'to'>>;
  penaltyCase?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCase']>, ParentType, ContextType, RequireFields<Schema.QueryPenaltyCaseArgs, 'id'>>;
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
  openPenalty?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenPenaltyArgs, 'input'>>;
  pleadPenalty?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationPleadPenaltyArgs, 'input'>>;
  recordPenaltyHearing?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordPenaltyHearingArgs, 'input'>>;
  decidePenalty?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationDecidePenaltyArgs, 'input'>>;
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
  penaltyCases?: Resolver<Schema.Maybe<ResolversTypes['PenaltyCaseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterprisePenaltyCasesArgs, 'first'>>;
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
  checkedInAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Schema.Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  findings?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Array<ResolversTypes['AvailableStep']>, ParentType, ContextType>;
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
  declineReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Array<ResolversTypes['AvailableStep']>, ParentType, ContextType>;
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
  proposedFine?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PenaltyState'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hearingUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decideUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plea?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pleadedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hearingRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hearingHeldOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hearingRecord?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fine?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Array<ResolversTypes['AvailableStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  approvedAfterwards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PenaltyCaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyCaseResult'] = ResolversParentTypes['PenaltyCaseResult']> = {
  __resolveType: TypeResolveFn<'PenaltyCase' | 'Refusal', ParentType, ContextType>;
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
  InspectionVisit?: InspectionVisitResolvers<ContextType>;
  InspectionQuota?: InspectionQuotaResolvers<ContextType>;
  AuthorityVisits?: AuthorityVisitsResolvers<ContextType>;
  QuietStatus?: QuietStatusResolvers<ContextType>;
  QuietWindow?: QuietWindowResolvers<ContextType>;
  LegalAidRequest?: LegalAidRequestResolvers<ContextType>;
  PenaltyCase?: PenaltyCaseResolvers<ContextType>;
  InspectionSummary?: InspectionSummaryResolvers<ContextType>;
  AuthorityTotals?: AuthorityTotalsResolvers<ContextType>;
  VisitTotals?: VisitTotalsResolvers<ContextType>;
  InspectionVisitConnection?: InspectionVisitConnectionResolvers<ContextType>;
  InspectionVisitEdge?: InspectionVisitEdgeResolvers<ContextType>;
  LegalAidRequestConnection?: LegalAidRequestConnectionResolvers<ContextType>;
  LegalAidRequestEdge?: LegalAidRequestEdgeResolvers<ContextType>;
  PenaltyCaseConnection?: PenaltyCaseConnectionResolvers<ContextType>;
  PenaltyCaseEdge?: PenaltyCaseEdgeResolvers<ContextType>;
  PenaltyCaseResult?: PenaltyCaseResultResolvers<ContextType>;
  LegalAidResult?: LegalAidResultResolvers<ContextType>;
  InspectionVisitResult?: InspectionVisitResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  multiline?: MultilineDirectiveResolver<any, any, ContextType>;
};
