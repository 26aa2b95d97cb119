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
import type { ArrearsRow } from './arrears/rows.ts';
import type { CollateralRow } from './collateral/rows.ts';
import type { CompensationFundRow, CompensationClaimRow } from './compensation/rows.ts';
import type { TaxDataConsentRow, TaxProfileUseRow } from './consents/rows.ts';
import type { MatchmakingEventRow } from './events/rows.ts';
import type { IndustryFundRow, FundInvestmentRow } from './funds/rows.ts';
import type { GuaranteeRow, RiskShareRow } from './guarantees/rows.ts';
import type { LoanRow, LoanRenewalRow, LoanApplicationRow } from './loans/rows.ts';
import type { FinancingNeedRow, FinancingSummaryRow } from './needs/rows.ts';
import type { LoanProductRow } from './products/rows.ts';
import type { TaxReliefRow } from './relief/rows.ts';
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
  TaxDataConsent: Schema.TaxDataConsent;
  TaxProfileUse: Schema.TaxProfileUse;
  LoanApplication: Schema.LoanApplication;
  Loan: Schema.Loan;
  LoanRenewal: Schema.LoanRenewal;
  Collateral: Schema.Collateral;
  IndustryFund: Schema.IndustryFund;
  FundInvestment: Schema.FundInvestment;
  CompensationFund: Schema.CompensationFund;
  CompensationClaim: Schema.CompensationClaim;
  Guarantee: Schema.Guarantee;
  RiskShare: Schema.RiskShare;
  Arrears: Schema.Arrears;
  TaxRelief: Schema.TaxRelief;
  MatchmakingEvent: Schema.MatchmakingEvent;
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
  TaxDataConsent:
    ( { __typename: 'TaxDataConsent' }
    & GraphQLRecursivePick<FederationTypes['TaxDataConsent'], {"id":true}> );
  TaxProfileUse:
    ( { __typename: 'TaxProfileUse' }
    & GraphQLRecursivePick<FederationTypes['TaxProfileUse'], {"id":true}> );
  LoanApplication:
    ( { __typename: 'LoanApplication' }
    & GraphQLRecursivePick<FederationTypes['LoanApplication'], {"id":true}> );
  Loan:
    ( { __typename: 'Loan' }
    & GraphQLRecursivePick<FederationTypes['Loan'], {"id":true}> );
  LoanRenewal:
    ( { __typename: 'LoanRenewal' }
    & GraphQLRecursivePick<FederationTypes['LoanRenewal'], {"id":true}> );
  Collateral:
    ( { __typename: 'Collateral' }
    & GraphQLRecursivePick<FederationTypes['Collateral'], {"id":true}> );
  IndustryFund:
    ( { __typename: 'IndustryFund' }
    & GraphQLRecursivePick<FederationTypes['IndustryFund'], {"id":true}> );
  FundInvestment:
    ( { __typename: 'FundInvestment' }
    & GraphQLRecursivePick<FederationTypes['FundInvestment'], {"id":true}> );
  CompensationFund:
    ( { __typename: 'CompensationFund' }
    & GraphQLRecursivePick<FederationTypes['CompensationFund'], {"id":true}> );
  CompensationClaim:
    ( { __typename: 'CompensationClaim' }
    & GraphQLRecursivePick<FederationTypes['CompensationClaim'], {"id":true}> );
  Guarantee:
    ( { __typename: 'Guarantee' }
    & GraphQLRecursivePick<FederationTypes['Guarantee'], {"id":true}> );
  RiskShare:
    ( { __typename: 'RiskShare' }
    & GraphQLRecursivePick<FederationTypes['RiskShare'], {"id":true}> );
  Arrears:
    ( { __typename: 'Arrears' }
    & GraphQLRecursivePick<FederationTypes['Arrears'], {"id":true}> );
  TaxRelief:
    ( { __typename: 'TaxRelief' }
    & GraphQLRecursivePick<FederationTypes['TaxRelief'], {"id":true}> );
  MatchmakingEvent:
    ( { __typename: 'MatchmakingEvent' }
    & GraphQLRecursivePick<FederationTypes['MatchmakingEvent'], {"id":true}> );
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
  TaxDataConsentResult:
    | ( TaxDataConsentRow )
    | ( Refusal )
  ;
  TaxProfileUseResult:
    | ( TaxProfileUseRow )
    | ( Refusal )
  ;
  LoanApplicationResult:
    | ( LoanApplicationRow )
    | ( Refusal )
  ;
  LoanResult:
    | ( LoanRow )
    | ( Refusal )
  ;
  LoanRenewalResult:
    | ( LoanRenewalRow )
    | ( Refusal )
  ;
  CollateralResult:
    | ( CollateralRow )
    | ( Refusal )
  ;
  IndustryFundResult:
    | ( IndustryFundRow )
    | ( Refusal )
  ;
  FundInvestmentResult:
    | ( FundInvestmentRow )
    | ( Refusal )
  ;
  CompensationFundResult:
    | ( CompensationFundRow )
    | ( Refusal )
  ;
  CompensationClaimResult:
    | ( CompensationClaimRow )
    | ( Refusal )
  ;
  GuaranteeResult:
    | ( GuaranteeRow )
    | ( Refusal )
  ;
  RiskShareResult:
    | ( RiskShareRow )
    | ( Refusal )
  ;
  ArrearsResult:
    | ( ArrearsRow )
    | ( Refusal )
  ;
  TaxReliefResult:
    | ( TaxReliefRow )
    | ( Refusal )
  ;
  MatchmakingEventResult:
    | ( MatchmakingEventRow )
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
  LoanFilter: ResolverTypeWrapper<Saying<Schema.LoanFilter>>;
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
  TaxDataConsent: ResolverTypeWrapper<TaxDataConsentRow>;
  TaxDataScope: ResolverTypeWrapper<Saying<Schema.TaxDataScope>>;
  ConsentState: ResolverTypeWrapper<Saying<Schema.ConsentState>>;
  TaxProfileUse: ResolverTypeWrapper<TaxProfileUseRow>;
  TaxProfile: ResolverTypeWrapper<Saying<Omit<Schema.TaxProfile, 'keyId' | 'algorithm' | 'signature'> & { keyId: ResolversTypes['String'], algorithm: ResolversTypes['String'], signature: ResolversTypes['String'] }>>;
  TaxBankCoverage: ResolverTypeWrapper<Saying<Omit<Schema.TaxBankCoverage, 'zone'> & { zone: ResolversTypes['String'] }>>;
  LoanApplication: ResolverTypeWrapper<LoanApplicationRow>;
  LoanSupplement: ResolverTypeWrapper<Saying<Omit<Schema.LoanSupplement, 'items'> & { items: Array<ResolversTypes['String']> }>>;
  LoanBreach: ResolverTypeWrapper<Saying<Schema.LoanBreach>>;
  LoanBreachKind: ResolverTypeWrapper<Saying<Schema.LoanBreachKind>>;
  LoanEfficiency: ResolverTypeWrapper<Saying<Omit<Schema.LoanEfficiency, 'zone'> & { zone: ResolversTypes['String'] }>>;
  Loan: ResolverTypeWrapper<LoanRow>;
  LoanState: ResolverTypeWrapper<Saying<Schema.LoanState>>;
  LoanRenewal: ResolverTypeWrapper<LoanRenewalRow>;
  RenewalState: ResolverTypeWrapper<Saying<Schema.RenewalState>>;
  LoanTermStructure: ResolverTypeWrapper<Saying<Omit<Schema.LoanTermStructure, 'zone'> & { zone: ResolversTypes['String'] }>>;
  LoanTermShare: ResolverTypeWrapper<Saying<Schema.LoanTermShare>>;
  Collateral: ResolverTypeWrapper<CollateralRow>;
  CollateralState: ResolverTypeWrapper<Saying<Schema.CollateralState>>;
  IndustryFund: ResolverTypeWrapper<IndustryFundRow>;
  IndustryFundKind: ResolverTypeWrapper<Saying<Schema.IndustryFundKind>>;
  FundInvestment: ResolverTypeWrapper<FundInvestmentRow>;
  CompensationFund: ResolverTypeWrapper<CompensationFundRow>;
  CompensationClaim: ResolverTypeWrapper<CompensationClaimRow>;
  ClaimState: ResolverTypeWrapper<Saying<Schema.ClaimState>>;
  Guarantee: ResolverTypeWrapper<GuaranteeRow>;
  RiskShare: ResolverTypeWrapper<RiskShareRow>;
  RiskBearer: ResolverTypeWrapper<Saying<Schema.RiskBearer>>;
  RiskPart: ResolverTypeWrapper<Saying<Schema.RiskPart>>;
  RiskPayment: ResolverTypeWrapper<Saying<Schema.RiskPayment>>;
  Arrears: ResolverTypeWrapper<ArrearsRow>;
  ArrearsDebtor: ResolverTypeWrapper<Saying<Schema.ArrearsDebtor>>;
  ArrearsCategory: ResolverTypeWrapper<Saying<Schema.ArrearsCategory>>;
  ArrearsState: ResolverTypeWrapper<Saying<Schema.ArrearsState>>;
  ArrearsInstalment: ResolverTypeWrapper<Saying<Schema.ArrearsInstalment>>;
  ArrearsPayment: ResolverTypeWrapper<Saying<Schema.ArrearsPayment>>;
  ArrearsInterest: ResolverTypeWrapper<Saying<Omit<Schema.ArrearsInterest, 'because'> & { because: ResolversTypes['String'] }>>;
  ArrearsLedger: ResolverTypeWrapper<Saying<Omit<Schema.ArrearsLedger, 'zone'> & { zone: ResolversTypes['String'] }>>;
  TaxRelief: ResolverTypeWrapper<TaxReliefRow>;
  TaxReliefCoverage: ResolverTypeWrapper<Saying<Omit<Schema.TaxReliefCoverage, 'zone'> & { zone: ResolversTypes['String'] }>>;
  MatchmakingEvent: ResolverTypeWrapper<MatchmakingEventRow>;
  MatchmakingLevel: ResolverTypeWrapper<Saying<Schema.MatchmakingLevel>>;
  MatchmakingMonth: ResolverTypeWrapper<Saying<Omit<Schema.MatchmakingMonth, 'month'> & { month: ResolversTypes['String'] }>>;
  MatchmakingAlert: ResolverTypeWrapper<Saying<Schema.MatchmakingAlert>>;
  GrantTaxDataConsentInput: ResolverTypeWrapper<Saying<Schema.GrantTaxDataConsentInput>>;
  RevokeTaxDataConsentInput: ResolverTypeWrapper<Saying<Schema.RevokeTaxDataConsentInput>>;
  ReadTaxProfileInput: ResolverTypeWrapper<Saying<Schema.ReadTaxProfileInput>>;
  ApplyForLoanInput: ResolverTypeWrapper<Saying<Schema.ApplyForLoanInput>>;
  AcceptLoanApplicationInput: ResolverTypeWrapper<Saying<Schema.AcceptLoanApplicationInput>>;
  RequestLoanDocumentsInput: ResolverTypeWrapper<Saying<Schema.RequestLoanDocumentsInput>>;
  SupplyLoanDocumentsInput: ResolverTypeWrapper<Saying<Schema.SupplyLoanDocumentsInput>>;
  ApproveLoanInput: ResolverTypeWrapper<Saying<Schema.ApproveLoanInput>>;
  RejectLoanInput: ResolverTypeWrapper<Saying<Schema.RejectLoanInput>>;
  WithdrawLoanApplicationInput: ResolverTypeWrapper<Saying<Schema.WithdrawLoanApplicationInput>>;
  RecordLoanRepaymentInput: ResolverTypeWrapper<Saying<Schema.RecordLoanRepaymentInput>>;
  ReportLoanDefaultInput: ResolverTypeWrapper<Saying<Schema.ReportLoanDefaultInput>>;
  ApplyForRenewalInput: ResolverTypeWrapper<Saying<Schema.ApplyForRenewalInput>>;
  DecideRenewalInput: ResolverTypeWrapper<Saying<Schema.DecideRenewalInput>>;
  RegisterCollateralInput: ResolverTypeWrapper<Saying<Schema.RegisterCollateralInput>>;
  ExtendCollateralInput: ResolverTypeWrapper<Saying<Schema.ExtendCollateralInput>>;
  ReleaseCollateralInput: ResolverTypeWrapper<Saying<Schema.ReleaseCollateralInput>>;
  EstablishIndustryFundInput: ResolverTypeWrapper<Saying<Schema.EstablishIndustryFundInput>>;
  InvestFromFundInput: ResolverTypeWrapper<Saying<Schema.InvestFromFundInput>>;
  OpenCompensationFundInput: ResolverTypeWrapper<Saying<Schema.OpenCompensationFundInput>>;
  PayIntoCompensationFundInput: ResolverTypeWrapper<Saying<Schema.PayIntoCompensationFundInput>>;
  ClaimCompensationInput: ResolverTypeWrapper<Saying<Schema.ClaimCompensationInput>>;
  DecideCompensationClaimInput: ResolverTypeWrapper<Saying<Schema.DecideCompensationClaimInput>>;
  GrantGuaranteeInput: ResolverTypeWrapper<Saying<Schema.GrantGuaranteeInput>>;
  EndGuaranteeInput: ResolverTypeWrapper<Saying<Schema.EndGuaranteeInput>>;
  AgreeRiskShareInput: ResolverTypeWrapper<Saying<Schema.AgreeRiskShareInput>>;
  RiskPartInput: ResolverTypeWrapper<Saying<Schema.RiskPartInput>>;
  RegisterArrearsInput: ResolverTypeWrapper<Saying<Schema.RegisterArrearsInput>>;
  AcknowledgeArrearsInput: ResolverTypeWrapper<Saying<Schema.AcknowledgeArrearsInput>>;
  PlanArrearsInput: ResolverTypeWrapper<Saying<Schema.PlanArrearsInput>>;
  ArrearsInstalmentInput: ResolverTypeWrapper<Saying<Schema.ArrearsInstalmentInput>>;
  RecordArrearsPaymentInput: ResolverTypeWrapper<Saying<Schema.RecordArrearsPaymentInput>>;
  SuperviseArrearsInput: ResolverTypeWrapper<Saying<Schema.SuperviseArrearsInput>>;
  WithdrawArrearsInput: ResolverTypeWrapper<Saying<Schema.WithdrawArrearsInput>>;
  ScreenTaxReliefInput: ResolverTypeWrapper<Saying<Schema.ScreenTaxReliefInput>>;
  ConfirmTaxReliefInput: ResolverTypeWrapper<Saying<Schema.ConfirmTaxReliefInput>>;
  HoldMatchmakingEventInput: ResolverTypeWrapper<Saying<Schema.HoldMatchmakingEventInput>>;
  TaxDataConsentConnection: ResolverTypeWrapper<Saying<Omit<Schema.TaxDataConsentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaxDataConsentEdge']>, nodes: Array<ResolversTypes['TaxDataConsent']> }>>;
  TaxDataConsentEdge: ResolverTypeWrapper<Saying<Omit<Schema.TaxDataConsentEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['TaxDataConsent'] }>>;
  TaxProfileUseConnection: ResolverTypeWrapper<Saying<Omit<Schema.TaxProfileUseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaxProfileUseEdge']>, nodes: Array<ResolversTypes['TaxProfileUse']> }>>;
  TaxProfileUseEdge: ResolverTypeWrapper<Saying<Omit<Schema.TaxProfileUseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['TaxProfileUse'] }>>;
  LoanApplicationConnection: ResolverTypeWrapper<Saying<Omit<Schema.LoanApplicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LoanApplicationEdge']>, nodes: Array<ResolversTypes['LoanApplication']> }>>;
  LoanApplicationEdge: ResolverTypeWrapper<Saying<Omit<Schema.LoanApplicationEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['LoanApplication'] }>>;
  LoanConnection: ResolverTypeWrapper<Saying<Omit<Schema.LoanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LoanEdge']>, nodes: Array<ResolversTypes['Loan']> }>>;
  LoanEdge: ResolverTypeWrapper<Saying<Omit<Schema.LoanEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Loan'] }>>;
  CollateralConnection: ResolverTypeWrapper<Saying<Omit<Schema.CollateralConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollateralEdge']>, nodes: Array<ResolversTypes['Collateral']> }>>;
  CollateralEdge: ResolverTypeWrapper<Saying<Omit<Schema.CollateralEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Collateral'] }>>;
  IndustryFundConnection: ResolverTypeWrapper<Saying<Omit<Schema.IndustryFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndustryFundEdge']>, nodes: Array<ResolversTypes['IndustryFund']> }>>;
  IndustryFundEdge: ResolverTypeWrapper<Saying<Omit<Schema.IndustryFundEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['IndustryFund'] }>>;
  FundInvestmentConnection: ResolverTypeWrapper<Saying<Omit<Schema.FundInvestmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FundInvestmentEdge']>, nodes: Array<ResolversTypes['FundInvestment']> }>>;
  FundInvestmentEdge: ResolverTypeWrapper<Saying<Omit<Schema.FundInvestmentEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['FundInvestment'] }>>;
  CompensationFundConnection: ResolverTypeWrapper<Saying<Omit<Schema.CompensationFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CompensationFundEdge']>, nodes: Array<ResolversTypes['CompensationFund']> }>>;
  CompensationFundEdge: ResolverTypeWrapper<Saying<Omit<Schema.CompensationFundEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['CompensationFund'] }>>;
  ArrearsConnection: ResolverTypeWrapper<Saying<Omit<Schema.ArrearsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArrearsEdge']>, nodes: Array<ResolversTypes['Arrears']> }>>;
  ArrearsEdge: ResolverTypeWrapper<Saying<Omit<Schema.ArrearsEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Arrears'] }>>;
  TaxReliefConnection: ResolverTypeWrapper<Saying<Omit<Schema.TaxReliefConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaxReliefEdge']>, nodes: Array<ResolversTypes['TaxRelief']> }>>;
  TaxReliefEdge: ResolverTypeWrapper<Saying<Omit<Schema.TaxReliefEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['TaxRelief'] }>>;
  MatchmakingEventConnection: ResolverTypeWrapper<Saying<Omit<Schema.MatchmakingEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MatchmakingEventEdge']>, nodes: Array<ResolversTypes['MatchmakingEvent']> }>>;
  MatchmakingEventEdge: ResolverTypeWrapper<Saying<Omit<Schema.MatchmakingEventEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['MatchmakingEvent'] }>>;
  TaxDataConsentResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxDataConsentResult']>>;
  TaxProfileUseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxProfileUseResult']>>;
  LoanApplicationResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanApplicationResult']>>;
  LoanResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanResult']>>;
  LoanRenewalResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LoanRenewalResult']>>;
  CollateralResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CollateralResult']>>;
  IndustryFundResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndustryFundResult']>>;
  FundInvestmentResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FundInvestmentResult']>>;
  CompensationFundResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompensationFundResult']>>;
  CompensationClaimResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompensationClaimResult']>>;
  GuaranteeResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuaranteeResult']>>;
  RiskShareResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RiskShareResult']>>;
  ArrearsResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArrearsResult']>>;
  TaxReliefResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxReliefResult']>>;
  MatchmakingEventResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MatchmakingEventResult']>>;
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
  LoanFilter: Saying<Schema.LoanFilter>;
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
  TaxDataConsent: TaxDataConsentRow;
  TaxProfileUse: TaxProfileUseRow;
  TaxProfile: Saying<Omit<Schema.TaxProfile, 'keyId' | 'algorithm' | 'signature'> & { keyId: ResolversParentTypes['String'], algorithm: ResolversParentTypes['String'], signature: ResolversParentTypes['String'] }>;
  TaxBankCoverage: Saying<Omit<Schema.TaxBankCoverage, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  LoanApplication: LoanApplicationRow;
  LoanSupplement: Saying<Omit<Schema.LoanSupplement, 'items'> & { items: Array<ResolversParentTypes['String']> }>;
  LoanBreach: Saying<Schema.LoanBreach>;
  LoanEfficiency: Saying<Omit<Schema.LoanEfficiency, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  Loan: LoanRow;
  LoanRenewal: LoanRenewalRow;
  LoanTermStructure: Saying<Omit<Schema.LoanTermStructure, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  LoanTermShare: Saying<Schema.LoanTermShare>;
  Collateral: CollateralRow;
  IndustryFund: IndustryFundRow;
  FundInvestment: FundInvestmentRow;
  CompensationFund: CompensationFundRow;
  CompensationClaim: CompensationClaimRow;
  Guarantee: GuaranteeRow;
  RiskShare: RiskShareRow;
  RiskPart: Saying<Schema.RiskPart>;
  RiskPayment: Saying<Schema.RiskPayment>;
  Arrears: ArrearsRow;
  ArrearsInstalment: Saying<Schema.ArrearsInstalment>;
  ArrearsPayment: Saying<Schema.ArrearsPayment>;
  ArrearsInterest: Saying<Omit<Schema.ArrearsInterest, 'because'> & { because: ResolversParentTypes['String'] }>;
  ArrearsLedger: Saying<Omit<Schema.ArrearsLedger, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  TaxRelief: TaxReliefRow;
  TaxReliefCoverage: Saying<Omit<Schema.TaxReliefCoverage, 'zone'> & { zone: ResolversParentTypes['String'] }>;
  MatchmakingEvent: MatchmakingEventRow;
  MatchmakingMonth: Saying<Omit<Schema.MatchmakingMonth, 'month'> & { month: ResolversParentTypes['String'] }>;
  GrantTaxDataConsentInput: Saying<Schema.GrantTaxDataConsentInput>;
  RevokeTaxDataConsentInput: Saying<Schema.RevokeTaxDataConsentInput>;
  ReadTaxProfileInput: Saying<Schema.ReadTaxProfileInput>;
  ApplyForLoanInput: Saying<Schema.ApplyForLoanInput>;
  AcceptLoanApplicationInput: Saying<Schema.AcceptLoanApplicationInput>;
  RequestLoanDocumentsInput: Saying<Schema.RequestLoanDocumentsInput>;
  SupplyLoanDocumentsInput: Saying<Schema.SupplyLoanDocumentsInput>;
  ApproveLoanInput: Saying<Schema.ApproveLoanInput>;
  RejectLoanInput: Saying<Schema.RejectLoanInput>;
  WithdrawLoanApplicationInput: Saying<Schema.WithdrawLoanApplicationInput>;
  RecordLoanRepaymentInput: Saying<Schema.RecordLoanRepaymentInput>;
  ReportLoanDefaultInput: Saying<Schema.ReportLoanDefaultInput>;
  ApplyForRenewalInput: Saying<Schema.ApplyForRenewalInput>;
  DecideRenewalInput: Saying<Schema.DecideRenewalInput>;
  RegisterCollateralInput: Saying<Schema.RegisterCollateralInput>;
  ExtendCollateralInput: Saying<Schema.ExtendCollateralInput>;
  ReleaseCollateralInput: Saying<Schema.ReleaseCollateralInput>;
  EstablishIndustryFundInput: Saying<Schema.EstablishIndustryFundInput>;
  InvestFromFundInput: Saying<Schema.InvestFromFundInput>;
  OpenCompensationFundInput: Saying<Schema.OpenCompensationFundInput>;
  PayIntoCompensationFundInput: Saying<Schema.PayIntoCompensationFundInput>;
  ClaimCompensationInput: Saying<Schema.ClaimCompensationInput>;
  DecideCompensationClaimInput: Saying<Schema.DecideCompensationClaimInput>;
  GrantGuaranteeInput: Saying<Schema.GrantGuaranteeInput>;
  EndGuaranteeInput: Saying<Schema.EndGuaranteeInput>;
  AgreeRiskShareInput: Saying<Schema.AgreeRiskShareInput>;
  RiskPartInput: Saying<Schema.RiskPartInput>;
  RegisterArrearsInput: Saying<Schema.RegisterArrearsInput>;
  AcknowledgeArrearsInput: Saying<Schema.AcknowledgeArrearsInput>;
  PlanArrearsInput: Saying<Schema.PlanArrearsInput>;
  ArrearsInstalmentInput: Saying<Schema.ArrearsInstalmentInput>;
  RecordArrearsPaymentInput: Saying<Schema.RecordArrearsPaymentInput>;
  SuperviseArrearsInput: Saying<Schema.SuperviseArrearsInput>;
  WithdrawArrearsInput: Saying<Schema.WithdrawArrearsInput>;
  ScreenTaxReliefInput: Saying<Schema.ScreenTaxReliefInput>;
  ConfirmTaxReliefInput: Saying<Schema.ConfirmTaxReliefInput>;
  HoldMatchmakingEventInput: Saying<Schema.HoldMatchmakingEventInput>;
  TaxDataConsentConnection: Saying<Omit<Schema.TaxDataConsentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaxDataConsentEdge']>, nodes: Array<ResolversParentTypes['TaxDataConsent']> }>;
  TaxDataConsentEdge: Saying<Omit<Schema.TaxDataConsentEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['TaxDataConsent'] }>;
  TaxProfileUseConnection: Saying<Omit<Schema.TaxProfileUseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaxProfileUseEdge']>, nodes: Array<ResolversParentTypes['TaxProfileUse']> }>;
  TaxProfileUseEdge: Saying<Omit<Schema.TaxProfileUseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['TaxProfileUse'] }>;
  LoanApplicationConnection: Saying<Omit<Schema.LoanApplicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LoanApplicationEdge']>, nodes: Array<ResolversParentTypes['LoanApplication']> }>;
  LoanApplicationEdge: Saying<Omit<Schema.LoanApplicationEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['LoanApplication'] }>;
  LoanConnection: Saying<Omit<Schema.LoanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LoanEdge']>, nodes: Array<ResolversParentTypes['Loan']> }>;
  LoanEdge: Saying<Omit<Schema.LoanEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Loan'] }>;
  CollateralConnection: Saying<Omit<Schema.CollateralConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollateralEdge']>, nodes: Array<ResolversParentTypes['Collateral']> }>;
  CollateralEdge: Saying<Omit<Schema.CollateralEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Collateral'] }>;
  IndustryFundConnection: Saying<Omit<Schema.IndustryFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndustryFundEdge']>, nodes: Array<ResolversParentTypes['IndustryFund']> }>;
  IndustryFundEdge: Saying<Omit<Schema.IndustryFundEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['IndustryFund'] }>;
  FundInvestmentConnection: Saying<Omit<Schema.FundInvestmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FundInvestmentEdge']>, nodes: Array<ResolversParentTypes['FundInvestment']> }>;
  FundInvestmentEdge: Saying<Omit<Schema.FundInvestmentEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['FundInvestment'] }>;
  CompensationFundConnection: Saying<Omit<Schema.CompensationFundConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CompensationFundEdge']>, nodes: Array<ResolversParentTypes['CompensationFund']> }>;
  CompensationFundEdge: Saying<Omit<Schema.CompensationFundEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['CompensationFund'] }>;
  ArrearsConnection: Saying<Omit<Schema.ArrearsConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArrearsEdge']>, nodes: Array<ResolversParentTypes['Arrears']> }>;
  ArrearsEdge: Saying<Omit<Schema.ArrearsEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Arrears'] }>;
  TaxReliefConnection: Saying<Omit<Schema.TaxReliefConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaxReliefEdge']>, nodes: Array<ResolversParentTypes['TaxRelief']> }>;
  TaxReliefEdge: Saying<Omit<Schema.TaxReliefEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['TaxRelief'] }>;
  MatchmakingEventConnection: Saying<Omit<Schema.MatchmakingEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MatchmakingEventEdge']>, nodes: Array<ResolversParentTypes['MatchmakingEvent']> }>;
  MatchmakingEventEdge: Saying<Omit<Schema.MatchmakingEventEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['MatchmakingEvent'] }>;
  TaxDataConsentResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TaxDataConsentResult']>;
  TaxProfileUseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TaxProfileUseResult']>;
  LoanApplicationResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LoanApplicationResult']>;
  LoanResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LoanResult']>;
  LoanRenewalResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LoanRenewalResult']>;
  CollateralResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CollateralResult']>;
  IndustryFundResult: Saying<ResolversUnionTypes<ResolversParentTypes>['IndustryFundResult']>;
  FundInvestmentResult: Saying<ResolversUnionTypes<ResolversParentTypes>['FundInvestmentResult']>;
  CompensationFundResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CompensationFundResult']>;
  CompensationClaimResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CompensationClaimResult']>;
  GuaranteeResult: Saying<ResolversUnionTypes<ResolversParentTypes>['GuaranteeResult']>;
  RiskShareResult: Saying<ResolversUnionTypes<ResolversParentTypes>['RiskShareResult']>;
  ArrearsResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ArrearsResult']>;
  TaxReliefResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TaxReliefResult']>;
  MatchmakingEventResult: Saying<ResolversUnionTypes<ResolversParentTypes>['MatchmakingEventResult']>;
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
  loanProducts?: Resolver<Schema.Maybe<ResolversTypes['LoanProductConnection']>, ParentType, ContextType, RequireFields<Schema.QueryLoanProductsArgs, 'first'>>;
  financingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeed']>, ParentType, ContextType, RequireFields<Schema.QueryFinancingNeedArgs, 'id'>>;
  financingNeeds?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedConnection']>, ParentType, ContextType, RequireFields<Schema.QueryFinancingNeedsArgs, 'first'>>;
  loanServiceStandard?: Resolver<Schema.Maybe<ResolversTypes['LoanServiceStandard']>, ParentType, ContextType, RequireFields<Schema.QueryLoanServiceStandardArgs, 'zone'>>;
  financingDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryFinancingDecisionArgs, 'id'>>;
  taxDataConsent?: Resolver<Schema.Maybe<ResolversTypes['TaxDataConsent']>, ParentType, ContextType, RequireFields<Schema.QueryTaxDataConsentArgs, 'id'>>;
  taxDataConsents?: Resolver<Schema.Maybe<ResolversTypes['TaxDataConsentConnection']>, ParentType, ContextType, RequireFields<Schema.QueryTaxDataConsentsArgs, 'first'>>;
  taxProfileUse?: Resolver<Schema.Maybe<ResolversTypes['TaxProfileUse']>, ParentType, ContextType, RequireFields<Schema.QueryTaxProfileUseArgs, 'id'>>;
  taxBankCoverage?: Resolver<Schema.Maybe<ResolversTypes['TaxBankCoverage']>, ParentType, ContextType, RequireFields<Schema.QueryTaxBankCoverageArgs, 'zone' | 'year'>>;
  loanApplication?: Resolver<Schema.Maybe<ResolversTypes['LoanApplication']>, ParentType, ContextType, RequireFields<Schema.QueryLoanApplicationArgs, 'id'>>;
  loan?: Resolver<Schema.Maybe<ResolversTypes['Loan']>, ParentType, ContextType, RequireFields<Schema.QueryLoanArgs, 'id'>>;
  loanRenewal?: Resolver<Schema.Maybe<ResolversTypes['LoanRenewal']>, ParentType, ContextType, RequireFields<Schema.QueryLoanRenewalArgs, 'id'>>;
  loanApplications?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationConnection']>, ParentType, ContextType, RequireFields<Schema.QueryLoanApplicationsArgs, 'first'>>;
  loans?: Resolver<Schema.Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<Schema.QueryLoansArgs, 'first'>>;
  loanEfficiency?: Resolver<Schema.Maybe<ResolversTypes['LoanEfficiency']>, ParentType, ContextType, RequireFields<Schema.QueryLoanEfficiencyArgs, 'zone' | 'year'>>;
  loanTermStructure?: Resolver<Schema.Maybe<ResolversTypes['LoanTermStructure']>, ParentType, ContextType, RequireFields<Schema.QueryLoanTermStructureArgs, 'zone'>>;
  collateral?: Resolver<Schema.Maybe<ResolversTypes['Collateral']>, ParentType, ContextType, RequireFields<Schema.QueryCollateralArgs, 'id'>>;
  searchCollateral?: Resolver<Schema.Maybe<ResolversTypes['CollateralConnection']>, ParentType, ContextType, RequireFields<Schema.QuerySearchCollateralArgs, 'creditCode' | 'first'>>;
  industryFunds?: Resolver<Schema.Maybe<ResolversTypes['IndustryFundConnection']>, ParentType, ContextType, RequireFields<Schema.QueryIndustryFundsArgs, 'zone' | 'first'>>;
  compensationFunds?: Resolver<Schema.Maybe<ResolversTypes['CompensationFundConnection']>, ParentType, ContextType, RequireFields<Schema.QueryCompensationFundsArgs, 'zone' | 'first'>>;
  compensationClaim?: Resolver<Schema.Maybe<ResolversTypes['CompensationClaim']>, ParentType, ContextType, RequireFields<Schema.QueryCompensationClaimArgs, 'id'>>;
  guarantee?: Resolver<Schema.Maybe<ResolversTypes['Guarantee']>, ParentType, ContextType, RequireFields<Schema.QueryGuaranteeArgs, 'id'>>;
  riskShare?: Resolver<Schema.Maybe<ResolversTypes['RiskShare']>, ParentType, ContextType, RequireFields<Schema.QueryRiskShareArgs, 'id'>>;
  arrears?: Resolver<Schema.Maybe<ResolversTypes['Arrears']>, ParentType, ContextType, RequireFields<Schema.QueryArrearsArgs, 'id'>>;
  arrearsList?: Resolver<Schema.Maybe<ResolversTypes['ArrearsConnection']>, ParentType, ContextType, RequireFields<Schema.QueryArrearsListArgs, 'zone' | 'first'>>;
  arrearsLedger?: Resolver<Schema.Maybe<ResolversTypes['ArrearsLedger']>, ParentType, ContextType, RequireFields<Schema.QueryArrearsLedgerArgs, 'zone'>>;
  taxReliefCoverage?: Resolver<Schema.Maybe<ResolversTypes['TaxReliefCoverage']>, ParentType, ContextType, RequireFields<Schema.QueryTaxReliefCoverageArgs, 'zone' | 'year'>>;
  taxReliefMissed?: Resolver<Schema.Maybe<ResolversTypes['TaxReliefConnection']>, ParentType, ContextType, RequireFields<Schema.QueryTaxReliefMissedArgs, 'zone' | 'year' | 'first'>>;
  taxRelief?: Resolver<Schema.Maybe<ResolversTypes['TaxRelief']>, ParentType, ContextType, RequireFields<Schema.QueryTaxReliefArgs, 'id'>>;
  matchmakingEvents?: Resolver<Schema.Maybe<ResolversTypes['MatchmakingEventConnection']>, ParentType, ContextType, RequireFields<Schema.QueryMatchmakingEventsArgs, 'zone' | 'first'>>;
  matchmakingMonths?: Resolver<Schema.Maybe<Array<ResolversTypes['MatchmakingMonth']>>, ParentType, ContextType, RequireFields<Schema.QueryMatchmakingMonthsArgs, 'zone' | 'year'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishFinancingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishFinancingNeedArgs, 'input'>>;
  withdrawFinancingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawFinancingNeedArgs, 'input'>>;
  matchFinancingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedResult']>, ParentType, ContextType, RequireFields<Schema.MutationMatchFinancingNeedArgs, 'input'>>;
  closeFinancingNeed?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedResult']>, ParentType, ContextType, RequireFields<Schema.MutationCloseFinancingNeedArgs, 'input'>>;
  publishLoanProduct?: Resolver<Schema.Maybe<ResolversTypes['LoanProductResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishLoanProductArgs, 'input'>>;
  withdrawLoanProduct?: Resolver<Schema.Maybe<ResolversTypes['LoanProductResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawLoanProductArgs, 'input'>>;
  grantTaxDataConsent?: Resolver<Schema.Maybe<ResolversTypes['TaxDataConsentResult']>, ParentType, ContextType, RequireFields<Schema.MutationGrantTaxDataConsentArgs, 'input'>>;
  revokeTaxDataConsent?: Resolver<Schema.Maybe<ResolversTypes['TaxDataConsentResult']>, ParentType, ContextType, RequireFields<Schema.MutationRevokeTaxDataConsentArgs, 'input'>>;
  readTaxProfile?: Resolver<Schema.Maybe<ResolversTypes['TaxProfileUseResult']>, ParentType, ContextType, RequireFields<Schema.MutationReadTaxProfileArgs, 'input'>>;
  applyForLoan?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForLoanArgs, 'input'>>;
  acceptLoanApplication?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptLoanApplicationArgs, 'input'>>;
  requestLoanDocuments?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestLoanDocumentsArgs, 'input'>>;
  supplyLoanDocuments?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationResult']>, ParentType, ContextType, RequireFields<Schema.MutationSupplyLoanDocumentsArgs, 'input'>>;
  approveLoan?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationResult']>, ParentType, ContextType, RequireFields<Schema.MutationApproveLoanArgs, 'input'>>;
  rejectLoan?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRejectLoanArgs, 'input'>>;
  withdrawLoanApplication?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawLoanApplicationArgs, 'input'>>;
  recordLoanRepayment?: Resolver<Schema.Maybe<ResolversTypes['LoanResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordLoanRepaymentArgs, 'input'>>;
  reportLoanDefault?: Resolver<Schema.Maybe<ResolversTypes['LoanResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportLoanDefaultArgs, 'input'>>;
  applyForRenewal?: Resolver<Schema.Maybe<ResolversTypes['LoanRenewalResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForRenewalArgs, 'input'>>;
  decideRenewal?: Resolver<Schema.Maybe<ResolversTypes['LoanRenewalResult']>, ParentType, ContextType, RequireFields<Schema.MutationDecideRenewalArgs, 'input'>>;
  registerCollateral?: Resolver<Schema.Maybe<ResolversTypes['CollateralResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterCollateralArgs, 'input'>>;
  extendCollateral?: Resolver<Schema.Maybe<ResolversTypes['CollateralResult']>, ParentType, ContextType, RequireFields<Schema.MutationExtendCollateralArgs, 'input'>>;
  releaseCollateral?: Resolver<Schema.Maybe<ResolversTypes['CollateralResult']>, ParentType, ContextType, RequireFields<Schema.MutationReleaseCollateralArgs, 'input'>>;
  establishIndustryFund?: Resolver<Schema.Maybe<ResolversTypes['IndustryFundResult']>, ParentType, ContextType, RequireFields<Schema.MutationEstablishIndustryFundArgs, 'input'>>;
  investFromFund?: Resolver<Schema.Maybe<ResolversTypes['FundInvestmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationInvestFromFundArgs, 'input'>>;
  openCompensationFund?: Resolver<Schema.Maybe<ResolversTypes['CompensationFundResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenCompensationFundArgs, 'input'>>;
  payIntoCompensationFund?: Resolver<Schema.Maybe<ResolversTypes['CompensationFundResult']>, ParentType, ContextType, RequireFields<Schema.MutationPayIntoCompensationFundArgs, 'input'>>;
  claimCompensation?: Resolver<Schema.Maybe<ResolversTypes['CompensationClaimResult']>, ParentType, ContextType, RequireFields<Schema.MutationClaimCompensationArgs, 'input'>>;
  decideCompensationClaim?: Resolver<Schema.Maybe<ResolversTypes['CompensationClaimResult']>, ParentType, ContextType, RequireFields<Schema.MutationDecideCompensationClaimArgs, 'input'>>;
  grantGuarantee?: Resolver<Schema.Maybe<ResolversTypes['GuaranteeResult']>, ParentType, ContextType, RequireFields<Schema.MutationGrantGuaranteeArgs, 'input'>>;
  endGuarantee?: Resolver<Schema.Maybe<ResolversTypes['GuaranteeResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndGuaranteeArgs, 'input'>>;
  agreeRiskShare?: Resolver<Schema.Maybe<ResolversTypes['RiskShareResult']>, ParentType, ContextType, RequireFields<Schema.MutationAgreeRiskShareArgs, 'input'>>;
  registerArrears?: Resolver<Schema.Maybe<ResolversTypes['ArrearsResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterArrearsArgs, 'input'>>;
  acknowledgeArrears?: Resolver<Schema.Maybe<ResolversTypes['ArrearsResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcknowledgeArrearsArgs, 'input'>>;
  planArrears?: Resolver<Schema.Maybe<ResolversTypes['ArrearsResult']>, ParentType, ContextType, RequireFields<Schema.MutationPlanArrearsArgs, 'input'>>;
  recordArrearsPayment?: Resolver<Schema.Maybe<ResolversTypes['ArrearsResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordArrearsPaymentArgs, 'input'>>;
  superviseArrears?: Resolver<Schema.Maybe<ResolversTypes['ArrearsResult']>, ParentType, ContextType, RequireFields<Schema.MutationSuperviseArrearsArgs, 'input'>>;
  withdrawArrears?: Resolver<Schema.Maybe<ResolversTypes['ArrearsResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawArrearsArgs, 'input'>>;
  screenTaxRelief?: Resolver<Schema.Maybe<ResolversTypes['TaxReliefResult']>, ParentType, ContextType, RequireFields<Schema.MutationScreenTaxReliefArgs, 'input'>>;
  confirmTaxRelief?: Resolver<Schema.Maybe<ResolversTypes['TaxReliefResult']>, ParentType, ContextType, RequireFields<Schema.MutationConfirmTaxReliefArgs, 'input'>>;
  holdMatchmakingEvent?: Resolver<Schema.Maybe<ResolversTypes['MatchmakingEventResult']>, ParentType, ContextType, RequireFields<Schema.MutationHoldMatchmakingEventArgs, 'input'>>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  matchedProducts?: Resolver<Schema.Maybe<Array<ResolversTypes['ProductMatch']>>, ParentType, ContextType>;
  productMatch?: Resolver<Schema.Maybe<ResolversTypes['ProductMatch']>, ParentType, ContextType, RequireFields<Schema.EnterpriseProductMatchArgs, 'productId'>>;
  financingSummary?: Resolver<Schema.Maybe<ResolversTypes['FinancingSummary']>, ParentType, ContextType>;
  financingBlockers?: Resolver<Schema.Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  financingNeeds?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeedConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseFinancingNeedsArgs, 'first'>>;
  taxDataConsents?: Resolver<Schema.Maybe<ResolversTypes['TaxDataConsentConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseTaxDataConsentsArgs, 'first'>>;
  taxProfileUses?: Resolver<Schema.Maybe<ResolversTypes['TaxProfileUseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseTaxProfileUsesArgs, 'first'>>;
  loanApplications?: Resolver<Schema.Maybe<ResolversTypes['LoanApplicationConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLoanApplicationsArgs, 'first'>>;
  loans?: Resolver<Schema.Maybe<ResolversTypes['LoanConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseLoansArgs, 'first'>>;
  fundInvestments?: Resolver<Schema.Maybe<ResolversTypes['FundInvestmentConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseFundInvestmentsArgs, 'first'>>;
  arrears?: Resolver<Schema.Maybe<ResolversTypes['ArrearsConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseArrearsArgs, 'first'>>;
  taxReliefs?: Resolver<Schema.Maybe<ResolversTypes['TaxReliefConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseTaxReliefsArgs, 'first'>>;
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
  consentScope?: Resolver<Array<ResolversTypes['TaxDataScope']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  withdrawnOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
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
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type TaxDataConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxDataConsent'] = ResolversParentTypes['TaxDataConsent'], FederationReferenceType extends FederationReferenceTypes['TaxDataConsent'] = FederationReferenceTypes['TaxDataConsent']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['TaxDataConsent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  bankCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  scope?: Resolver<Array<ResolversTypes['TaxDataScope']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revokedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxProfileUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxProfileUse'] = ResolversParentTypes['TaxProfileUse'], FederationReferenceType extends FederationReferenceTypes['TaxProfileUse'] = FederationReferenceTypes['TaxProfileUse']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['TaxProfileUse']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['TaxDataConsent'], ParentType, ContextType>;
  bankCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  profile?: Resolver<Schema.Maybe<ResolversTypes['TaxProfile']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxProfile'] = ResolversParentTypes['TaxProfile']> = {
  content?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxBankCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBankCoverage'] = ResolversParentTypes['TaxBankCoverage']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprises?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type LoanApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplication'] = ResolversParentTypes['LoanApplication'], FederationReferenceType extends FederationReferenceTypes['LoanApplication'] = FederationReferenceTypes['LoanApplication']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LoanApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<Schema.Maybe<ResolversTypes['FinancingNeed']>, ParentType, ContextType>;
  product?: Resolver<Schema.Maybe<ResolversTypes['LoanProduct']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  supplements?: Resolver<Array<ResolversTypes['LoanSupplement']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breaches?: Resolver<Array<ResolversTypes['LoanBreach']>, ParentType, ContextType>;
  approvedAmount?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  approvedRateBasisPoints?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanSupplementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanSupplement'] = ResolversParentTypes['LoanSupplement']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suppliedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LoanBreachResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanBreach'] = ResolversParentTypes['LoanBreach']> = {
  kind?: Resolver<ResolversTypes['LoanBreachKind'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  got?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LoanEfficiencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEfficiency'] = ResolversParentTypes['LoanEfficiency']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  days?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  documents?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type LoanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Loan'] = ResolversParentTypes['Loan'], FederationReferenceType extends FederationReferenceTypes['Loan'] = FederationReferenceTypes['Loan']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Loan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  bankCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  product?: Resolver<Schema.Maybe<ResolversTypes['LoanProduct']>, ParentType, ContextType>;
  application?: Resolver<Schema.Maybe<ResolversTypes['LoanApplication']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  yearlyRateBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LoanState'], ParentType, ContextType>;
  endedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  loss?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  renews?: Resolver<Schema.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  renewals?: Resolver<Array<ResolversTypes['LoanRenewal']>, ParentType, ContextType>;
  guarantees?: Resolver<Array<ResolversTypes['Guarantee']>, ParentType, ContextType>;
  riskShare?: Resolver<Schema.Maybe<ResolversTypes['RiskShare']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanRenewalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanRenewal'] = ResolversParentTypes['LoanRenewal'], FederationReferenceType extends FederationReferenceTypes['LoanRenewal'] = FederationReferenceTypes['LoanRenewal']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LoanRenewal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  loan?: Resolver<Schema.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  termMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RenewalState'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newLoan?: Resolver<Schema.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoanTermStructureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanTermStructure'] = ResolversParentTypes['LoanTermStructure']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['LoanTermShare'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['LoanTermShare'], ParentType, ContextType>;
  long?: Resolver<ResolversTypes['LoanTermShare'], ParentType, ContextType>;
  mediumAndLongShare?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type LoanTermShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanTermShare'] = ResolversParentTypes['LoanTermShare']> = {
  loans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type CollateralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Collateral'] = ResolversParentTypes['Collateral'], FederationReferenceType extends FederationReferenceTypes['Collateral'] = FederationReferenceTypes['Collateral']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Collateral']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  bankCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  assetType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assetCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  securedAmount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CollateralState'], ParentType, ContextType>;
  rank?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryFundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryFund'] = ResolversParentTypes['IndustryFund'], FederationReferenceType extends FederationReferenceTypes['IndustryFund'] = FederationReferenceTypes['IndustryFund']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['IndustryFund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndustryFundKind'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  invested?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  establishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  plannedBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  afterPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundInvestmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundInvestment'] = ResolversParentTypes['FundInvestment'], FederationReferenceType extends FederationReferenceTypes['FundInvestment'] = FederationReferenceTypes['FundInvestment']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['FundInvestment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  fund?: Resolver<Schema.Maybe<ResolversTypes['IndustryFund']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  investedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompensationFundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompensationFund'] = ResolversParentTypes['CompensationFund'], FederationReferenceType extends FederationReferenceTypes['CompensationFund'] = FederationReferenceTypes['CompensationFund']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['CompensationFund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidIn?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  shareBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompensationClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompensationClaim'] = ResolversParentTypes['CompensationClaim'], FederationReferenceType extends FederationReferenceTypes['CompensationClaim'] = FederationReferenceTypes['CompensationClaim']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['CompensationClaim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  fund?: Resolver<Schema.Maybe<ResolversTypes['CompensationFund']>, ParentType, ContextType>;
  bankCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  loss?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  claimed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuaranteeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Guarantee'] = ResolversParentTypes['Guarantee'], FederationReferenceType extends FederationReferenceTypes['Guarantee'] = FederationReferenceTypes['Guarantee']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Guarantee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  loan?: Resolver<Schema.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  guarantorCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  feeBasisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yearlyFee?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskShare'] = ResolversParentTypes['RiskShare'], FederationReferenceType extends FederationReferenceTypes['RiskShare'] = FederationReferenceTypes['RiskShare']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['RiskShare']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  loan?: Resolver<Schema.Maybe<ResolversTypes['Loan']>, ParentType, ContextType>;
  pledgeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['RiskPart']>, ParentType, ContextType>;
  agreedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  split?: Resolver<Array<ResolversTypes['RiskPayment']>, ParentType, ContextType, RequireFields<Schema.RiskShareSplitArgs, 'loss'>>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskPart'] = ResolversParentTypes['RiskPart']> = {
  bearer?: Resolver<ResolversTypes['RiskBearer'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskPaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskPayment'] = ResolversParentTypes['RiskPayment']> = {
  bearer?: Resolver<ResolversTypes['RiskBearer'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ArrearsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Arrears'] = ResolversParentTypes['Arrears'], FederationReferenceType extends FederationReferenceTypes['Arrears'] = FederationReferenceTypes['Arrears']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Arrears']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  debtorCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  debtorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  debtorKind?: Resolver<ResolversTypes['ArrearsDebtor'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ArrearsCategory'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  undisputed?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  contractedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deliveredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agreedDays?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agreedRateBasisPoints?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onThirdParty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  payableOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payableBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ArrearsState'], ParentType, ContextType>;
  supervisedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  instalments?: Resolver<Array<ResolversTypes['ArrearsInstalment']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['ArrearsPayment']>, ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['ArrearsInterest'], ParentType, ContextType, Partial<Schema.ArrearsInterestArgs>>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArrearsInstalmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrearsInstalment'] = ResolversParentTypes['ArrearsInstalment']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArrearsPaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrearsPayment'] = ResolversParentTypes['ArrearsPayment']> = {
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
};

export type ArrearsInterestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrearsInterest'] = ResolversParentTypes['ArrearsInterest']> = {
  fromDay?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type ArrearsLedgerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrearsLedger'] = ResolversParentTypes['ArrearsLedger']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  undisputed?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  unplanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supervised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaxReliefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxRelief'] = ResolversParentTypes['TaxRelief'], FederationReferenceType extends FederationReferenceTypes['TaxRelief'] = FederationReferenceTypes['TaxRelief']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['TaxRelief']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  screenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enjoyedAmount?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  enjoyedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxReliefCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxReliefCoverage'] = ResolversParentTypes['TaxReliefCoverage']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enjoyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coverage?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type MatchmakingEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchmakingEvent'] = ResolversParentTypes['MatchmakingEvent'], FederationReferenceType extends FederationReferenceTypes['MatchmakingEvent'] = FederationReferenceTypes['MatchmakingEvent']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['MatchmakingEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MatchmakingLevel'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  enterpriseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bankCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchmakingMonthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchmakingMonth'] = ResolversParentTypes['MatchmakingMonth']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alert?: Resolver<ResolversTypes['MatchmakingAlert'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type TaxDataConsentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxDataConsentConnection'] = ResolversParentTypes['TaxDataConsentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxDataConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxDataConsent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaxDataConsentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxDataConsentEdge'] = ResolversParentTypes['TaxDataConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxDataConsent'], ParentType, ContextType>;
};

export type TaxProfileUseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxProfileUseConnection'] = ResolversParentTypes['TaxProfileUseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxProfileUseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxProfileUse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaxProfileUseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxProfileUseEdge'] = ResolversParentTypes['TaxProfileUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxProfileUse'], ParentType, ContextType>;
};

export type LoanApplicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplicationConnection'] = ResolversParentTypes['LoanApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoanApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LoanApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoanApplicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplicationEdge'] = ResolversParentTypes['LoanApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoanApplication'], ParentType, ContextType>;
};

export type LoanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanConnection'] = ResolversParentTypes['LoanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Loan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LoanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanEdge'] = ResolversParentTypes['LoanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Loan'], ParentType, ContextType>;
};

export type CollateralConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollateralConnection'] = ResolversParentTypes['CollateralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollateralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Collateral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CollateralEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollateralEdge'] = ResolversParentTypes['CollateralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collateral'], ParentType, ContextType>;
};

export type IndustryFundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryFundConnection'] = ResolversParentTypes['IndustryFundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndustryFundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IndustryFund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IndustryFundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryFundEdge'] = ResolversParentTypes['IndustryFundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndustryFund'], ParentType, ContextType>;
};

export type FundInvestmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundInvestmentConnection'] = ResolversParentTypes['FundInvestmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundInvestmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundInvestment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundInvestmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundInvestmentEdge'] = ResolversParentTypes['FundInvestmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundInvestment'], ParentType, ContextType>;
};

export type CompensationFundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompensationFundConnection'] = ResolversParentTypes['CompensationFundConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompensationFundEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompensationFund']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompensationFundEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompensationFundEdge'] = ResolversParentTypes['CompensationFundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompensationFund'], ParentType, ContextType>;
};

export type ArrearsConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrearsConnection'] = ResolversParentTypes['ArrearsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArrearsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Arrears']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArrearsEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrearsEdge'] = ResolversParentTypes['ArrearsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Arrears'], ParentType, ContextType>;
};

export type TaxReliefConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxReliefConnection'] = ResolversParentTypes['TaxReliefConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxReliefEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxRelief']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaxReliefEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxReliefEdge'] = ResolversParentTypes['TaxReliefEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxRelief'], ParentType, ContextType>;
};

export type MatchmakingEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchmakingEventConnection'] = ResolversParentTypes['MatchmakingEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatchmakingEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MatchmakingEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchmakingEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchmakingEventEdge'] = ResolversParentTypes['MatchmakingEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchmakingEvent'], ParentType, ContextType>;
};

export type TaxDataConsentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxDataConsentResult'] = ResolversParentTypes['TaxDataConsentResult']> = {
  __resolveType: TypeResolveFn<'TaxDataConsent' | 'Refusal', ParentType, ContextType>;
};

export type TaxProfileUseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxProfileUseResult'] = ResolversParentTypes['TaxProfileUseResult']> = {
  __resolveType: TypeResolveFn<'TaxProfileUse' | 'Refusal', ParentType, ContextType>;
};

export type LoanApplicationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanApplicationResult'] = ResolversParentTypes['LoanApplicationResult']> = {
  __resolveType: TypeResolveFn<'LoanApplication' | 'Refusal', ParentType, ContextType>;
};

export type LoanResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanResult'] = ResolversParentTypes['LoanResult']> = {
  __resolveType: TypeResolveFn<'Loan' | 'Refusal', ParentType, ContextType>;
};

export type LoanRenewalResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoanRenewalResult'] = ResolversParentTypes['LoanRenewalResult']> = {
  __resolveType: TypeResolveFn<'LoanRenewal' | 'Refusal', ParentType, ContextType>;
};

export type CollateralResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollateralResult'] = ResolversParentTypes['CollateralResult']> = {
  __resolveType: TypeResolveFn<'Collateral' | 'Refusal', ParentType, ContextType>;
};

export type IndustryFundResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryFundResult'] = ResolversParentTypes['IndustryFundResult']> = {
  __resolveType: TypeResolveFn<'IndustryFund' | 'Refusal', ParentType, ContextType>;
};

export type FundInvestmentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FundInvestmentResult'] = ResolversParentTypes['FundInvestmentResult']> = {
  __resolveType: TypeResolveFn<'FundInvestment' | 'Refusal', ParentType, ContextType>;
};

export type CompensationFundResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompensationFundResult'] = ResolversParentTypes['CompensationFundResult']> = {
  __resolveType: TypeResolveFn<'CompensationFund' | 'Refusal', ParentType, ContextType>;
};

export type CompensationClaimResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompensationClaimResult'] = ResolversParentTypes['CompensationClaimResult']> = {
  __resolveType: TypeResolveFn<'CompensationClaim' | 'Refusal', ParentType, ContextType>;
};

export type GuaranteeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GuaranteeResult'] = ResolversParentTypes['GuaranteeResult']> = {
  __resolveType: TypeResolveFn<'Guarantee' | 'Refusal', ParentType, ContextType>;
};

export type RiskShareResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskShareResult'] = ResolversParentTypes['RiskShareResult']> = {
  __resolveType: TypeResolveFn<'RiskShare' | 'Refusal', ParentType, ContextType>;
};

export type ArrearsResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrearsResult'] = ResolversParentTypes['ArrearsResult']> = {
  __resolveType: TypeResolveFn<'Arrears' | 'Refusal', ParentType, ContextType>;
};

export type TaxReliefResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxReliefResult'] = ResolversParentTypes['TaxReliefResult']> = {
  __resolveType: TypeResolveFn<'TaxRelief' | 'Refusal', ParentType, ContextType>;
};

export type MatchmakingEventResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchmakingEventResult'] = ResolversParentTypes['MatchmakingEventResult']> = {
  __resolveType: TypeResolveFn<'MatchmakingEvent' | 'Refusal', ParentType, ContextType>;
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
  TaxDataConsent?: TaxDataConsentResolvers<ContextType>;
  TaxProfileUse?: TaxProfileUseResolvers<ContextType>;
  TaxProfile?: TaxProfileResolvers<ContextType>;
  TaxBankCoverage?: TaxBankCoverageResolvers<ContextType>;
  LoanApplication?: LoanApplicationResolvers<ContextType>;
  LoanSupplement?: LoanSupplementResolvers<ContextType>;
  LoanBreach?: LoanBreachResolvers<ContextType>;
  LoanEfficiency?: LoanEfficiencyResolvers<ContextType>;
  Loan?: LoanResolvers<ContextType>;
  LoanRenewal?: LoanRenewalResolvers<ContextType>;
  LoanTermStructure?: LoanTermStructureResolvers<ContextType>;
  LoanTermShare?: LoanTermShareResolvers<ContextType>;
  Collateral?: CollateralResolvers<ContextType>;
  IndustryFund?: IndustryFundResolvers<ContextType>;
  FundInvestment?: FundInvestmentResolvers<ContextType>;
  CompensationFund?: CompensationFundResolvers<ContextType>;
  CompensationClaim?: CompensationClaimResolvers<ContextType>;
  Guarantee?: GuaranteeResolvers<ContextType>;
  RiskShare?: RiskShareResolvers<ContextType>;
  RiskPart?: RiskPartResolvers<ContextType>;
  RiskPayment?: RiskPaymentResolvers<ContextType>;
  Arrears?: ArrearsResolvers<ContextType>;
  ArrearsInstalment?: ArrearsInstalmentResolvers<ContextType>;
  ArrearsPayment?: ArrearsPaymentResolvers<ContextType>;
  ArrearsInterest?: ArrearsInterestResolvers<ContextType>;
  ArrearsLedger?: ArrearsLedgerResolvers<ContextType>;
  TaxRelief?: TaxReliefResolvers<ContextType>;
  TaxReliefCoverage?: TaxReliefCoverageResolvers<ContextType>;
  MatchmakingEvent?: MatchmakingEventResolvers<ContextType>;
  MatchmakingMonth?: MatchmakingMonthResolvers<ContextType>;
  TaxDataConsentConnection?: TaxDataConsentConnectionResolvers<ContextType>;
  TaxDataConsentEdge?: TaxDataConsentEdgeResolvers<ContextType>;
  TaxProfileUseConnection?: TaxProfileUseConnectionResolvers<ContextType>;
  TaxProfileUseEdge?: TaxProfileUseEdgeResolvers<ContextType>;
  LoanApplicationConnection?: LoanApplicationConnectionResolvers<ContextType>;
  LoanApplicationEdge?: LoanApplicationEdgeResolvers<ContextType>;
  LoanConnection?: LoanConnectionResolvers<ContextType>;
  LoanEdge?: LoanEdgeResolvers<ContextType>;
  CollateralConnection?: CollateralConnectionResolvers<ContextType>;
  CollateralEdge?: CollateralEdgeResolvers<ContextType>;
  IndustryFundConnection?: IndustryFundConnectionResolvers<ContextType>;
  IndustryFundEdge?: IndustryFundEdgeResolvers<ContextType>;
  FundInvestmentConnection?: FundInvestmentConnectionResolvers<ContextType>;
  FundInvestmentEdge?: FundInvestmentEdgeResolvers<ContextType>;
  CompensationFundConnection?: CompensationFundConnectionResolvers<ContextType>;
  CompensationFundEdge?: CompensationFundEdgeResolvers<ContextType>;
  ArrearsConnection?: ArrearsConnectionResolvers<ContextType>;
  ArrearsEdge?: ArrearsEdgeResolvers<ContextType>;
  TaxReliefConnection?: TaxReliefConnectionResolvers<ContextType>;
  TaxReliefEdge?: TaxReliefEdgeResolvers<ContextType>;
  MatchmakingEventConnection?: MatchmakingEventConnectionResolvers<ContextType>;
  MatchmakingEventEdge?: MatchmakingEventEdgeResolvers<ContextType>;
  TaxDataConsentResult?: TaxDataConsentResultResolvers<ContextType>;
  TaxProfileUseResult?: TaxProfileUseResultResolvers<ContextType>;
  LoanApplicationResult?: LoanApplicationResultResolvers<ContextType>;
  LoanResult?: LoanResultResolvers<ContextType>;
  LoanRenewalResult?: LoanRenewalResultResolvers<ContextType>;
  CollateralResult?: CollateralResultResolvers<ContextType>;
  IndustryFundResult?: IndustryFundResultResolvers<ContextType>;
  FundInvestmentResult?: FundInvestmentResultResolvers<ContextType>;
  CompensationFundResult?: CompensationFundResultResolvers<ContextType>;
  CompensationClaimResult?: CompensationClaimResultResolvers<ContextType>;
  GuaranteeResult?: GuaranteeResultResolvers<ContextType>;
  RiskShareResult?: RiskShareResultResolvers<ContextType>;
  ArrearsResult?: ArrearsResultResolvers<ContextType>;
  TaxReliefResult?: TaxReliefResultResolvers<ContextType>;
  MatchmakingEventResult?: MatchmakingEventResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
