/* Made from schema.graphql by npm run generate: do not edit. */
import type { Saying } from '#shared/messages.ts';
import type * as Schema from './generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EnterpriseRow, RegistrationLogEntryRow, EnterpriseConnectionRow } from './enterprises/rows.ts';
import type { Spoken } from '#shared/messages.ts';
import type { Refusal } from '#shared/errors.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { AvailableStep } from '#shared/case/available.ts';
import type { Explanation } from '#shared/case/decisions.ts';
import type { RegistrationAnnulmentRow } from './annulments/rows.ts';
import type { ChangeOfRegistrationRow } from './changes/rows.ts';
import type { CrossCityCaseRow } from './cross-city/rows.ts';
import type { DeregistrationRow, DeregistrationCaseRow } from './deregistrations/rows.ts';
import type { DormancyRow } from './dormancies/rows.ts';
import type { NegativeListVersionRow } from './entry/rows.ts';
import type { IssuedCreditCodeRow } from './issued-codes/rows.ts';
import type { IndustryLicenceRow, OperatingPermitItemRow } from './permits/rows.ts';
import type { RealEstateRow, RealEstateEncumbranceRow, RealEstateCaseRow } from './real-estate/rows.ts';
import type { EnterpriseRegistrationRow } from './registrations/rows.ts';
import type { RevealRow } from './reveals/rows.ts';
import type { LicenceRevocationRow } from './revocations/rows.ts';
import type { StartupRow, StartupTaskRow } from './startups/rows.ts';
import type { TaxRiskRow, TaxCaseRow, TaxBurdenReportRow } from './taxes/rows.ts';
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
  EnterpriseRegistration: Schema.EnterpriseRegistration;
  TaxCase: Schema.TaxCase;
  Deregistration: Schema.Deregistration;
  ChangeOfRegistration: Schema.ChangeOfRegistration;
  RealEstateCase: Schema.RealEstateCase;
  RegistrationAnnulment: Schema.RegistrationAnnulment;
  LicenceRevocation: Schema.LicenceRevocation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditBlockers":{"code":true,"department":true,"message":true,"text":{"zh":true,"en":true},"operation":true,"who":{"zh":true,"en":true},"input":true,"missing":true,"needed":{"name":true,"label":{"zh":true,"en":true},"type":true,"values":{"value":true,"label":{"zh":true,"en":true}}}},"projectBlockers":{"code":true,"department":true,"message":true,"text":{"zh":true,"en":true},"operation":true,"who":{"zh":true,"en":true},"input":true,"missing":true,"needed":{"name":true,"label":{"zh":true,"en":true},"type":true,"values":{"value":true,"label":{"zh":true,"en":true}}}},"financingBlockers":{"code":true,"department":true,"message":true,"text":{"zh":true,"en":true},"operation":true,"who":{"zh":true,"en":true},"input":true,"missing":true,"needed":{"name":true,"label":{"zh":true,"en":true},"type":true,"values":{"value":true,"label":{"zh":true,"en":true}}}},"inspectionBlockers":{"code":true,"department":true,"message":true,"text":{"zh":true,"en":true},"operation":true,"who":{"zh":true,"en":true},"input":true,"missing":true,"needed":{"name":true,"label":{"zh":true,"en":true},"type":true,"values":{"value":true,"label":{"zh":true,"en":true}}}}}> ) );
  EnterpriseRegistration:
    ( { __typename: 'EnterpriseRegistration' }
    & GraphQLRecursivePick<FederationTypes['EnterpriseRegistration'], {"id":true}> );
  TaxCase:
    ( { __typename: 'TaxCase' }
    & GraphQLRecursivePick<FederationTypes['TaxCase'], {"id":true}> );
  Deregistration:
    ( { __typename: 'Deregistration' }
    & GraphQLRecursivePick<FederationTypes['Deregistration'], {"id":true}> );
  ChangeOfRegistration:
    ( { __typename: 'ChangeOfRegistration' }
    & GraphQLRecursivePick<FederationTypes['ChangeOfRegistration'], {"id":true}> );
  RealEstateCase:
    ( { __typename: 'RealEstateCase' }
    & GraphQLRecursivePick<FederationTypes['RealEstateCase'], {"id":true}> );
  RegistrationAnnulment:
    ( { __typename: 'RegistrationAnnulment' }
    & GraphQLRecursivePick<FederationTypes['RegistrationAnnulment'], {"id":true}> );
  LicenceRevocation:
    ( { __typename: 'LicenceRevocation' }
    & GraphQLRecursivePick<FederationTypes['LicenceRevocation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  IssuedCreditCodeResult:
    | ( IssuedCreditCodeRow )
    | ( Refusal )
  ;
  EnterpriseRegistrationResult:
    | ( EnterpriseRegistrationRow )
    | ( Refusal )
  ;
  TaxRiskResult:
    | ( TaxRiskRow )
    | ( Refusal )
  ;
  TaxCaseResult:
    | ( TaxCaseRow )
    | ( Refusal )
  ;
  TaxBurdenReportResult:
    | ( TaxBurdenReportRow )
    | ( Refusal )
  ;
  DeregistrationResult:
    | ( DeregistrationRow )
    | ( Saying<Omit<Schema.DeregistrationBlocked, 'code' | 'message' | 'blockers'> & { code: _RefType['String'], message: _RefType['String'], blockers: Array<_RefType['Blocker']> }> )
    | ( Refusal )
  ;
  NegativeListResult:
    | ( NegativeListVersionRow )
    | ( Refusal )
  ;
  OperatingPermitItemResult:
    | ( OperatingPermitItemRow )
    | ( Refusal )
  ;
  StartupResult:
    | ( StartupRow )
    | ( Refusal )
  ;
  ChangeOfRegistrationResult:
    | ( ChangeOfRegistrationRow )
    | ( Refusal )
  ;
  RealEstateCaseResult:
    | ( RealEstateCaseRow )
    | ( Refusal )
  ;
  IndustryLicenceResult:
    | ( IndustryLicenceRow )
    | ( Refusal )
  ;
  CrossCityResult:
    | ( CrossCityCaseRow )
    | ( Refusal )
  ;
  DormancyResult:
    | ( DormancyRow )
    | ( Refusal )
  ;
  AddressPromiseResult:
    | ( Saying<Omit<Schema.ToleranceDebt, 'matter'> & { matter: _RefType['String'] }> )
    | ( Refusal )
  ;
  RevealResult:
    | ( Saying<Omit<Schema.RevealedPerson, 'value' | 'caseNo'> & { value: _RefType['String'], caseNo: _RefType['String'] }> )
    | ( Refusal )
  ;
  RegistrationAnnulmentResult:
    | ( RegistrationAnnulmentRow )
    | ( Refusal )
  ;
  LicenceRevocationResult:
    | ( LicenceRevocationRow )
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
  BusinessHours: ResolverTypeWrapper<Saying<Omit<Schema.BusinessHours, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  FormerName: ResolverTypeWrapper<Saying<Omit<Schema.FormerName, 'name'> & { name: ResolversTypes['String'] }>>;
  ZoneName: ResolverTypeWrapper<Saying<Omit<Schema.ZoneName, 'en' | 'zh'> & { en: ResolversTypes['String'], zh: ResolversTypes['String'] }>>;
  Industry: ResolverTypeWrapper<Saying<Omit<Schema.Industry, 'code' | 'divisionCode' | 'divisionName' | 'divisionNameEn' | 'sectionCode' | 'sectionName' | 'sectionNameEn'> & { code: ResolversTypes['String'], divisionCode: ResolversTypes['String'], divisionName: ResolversTypes['String'], divisionNameEn: ResolversTypes['String'], sectionCode: ResolversTypes['String'], sectionName: ResolversTypes['String'], sectionNameEn: ResolversTypes['String'] }>>;
  SizeClass: ResolverTypeWrapper<Saying<Schema.SizeClass>>;
  EnterpriseStatus: ResolverTypeWrapper<Saying<Schema.EnterpriseStatus>>;
  RegistrationLogEntry: ResolverTypeWrapper<RegistrationLogEntryRow>;
  RegistrationEvent: ResolverTypeWrapper<Saying<Schema.RegistrationEvent>>;
  RegistrationChange: ResolverTypeWrapper<Saying<Omit<Schema.RegistrationChange, 'field' | 'before' | 'after'> & { field: ResolversTypes['String'], before?: Schema.Maybe<ResolversTypes['String']>, after?: Schema.Maybe<ResolversTypes['String']> }>>;
  EnterpriseRegistration: ResolverTypeWrapper<EnterpriseRegistrationRow>;
  SupplementRequest: ResolverTypeWrapper<Saying<Omit<Schema.SupplementRequest, 'items' | 'late'> & { items: Array<ResolversTypes['String']>, late: Array<ResolversTypes['String']> }>>;
  IssuedCreditCode: ResolverTypeWrapper<IssuedCreditCodeRow>;
  IssuedCreditCodeConnection: ResolverTypeWrapper<Saying<Omit<Schema.IssuedCreditCodeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IssuedCreditCodeEdge']>, nodes: Array<ResolversTypes['IssuedCreditCode']> }>>;
  IssuedCreditCodeEdge: ResolverTypeWrapper<Saying<Omit<Schema.IssuedCreditCodeEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['IssuedCreditCode'] }>>;
  EnterIssuedCreditCodeInput: ResolverTypeWrapper<Saying<Schema.EnterIssuedCreditCodeInput>>;
  ConfirmIssuedCreditCodeInput: ResolverTypeWrapper<Saying<Schema.ConfirmIssuedCreditCodeInput>>;
  IssuedCreditCodeResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssuedCreditCodeResult']>>;
  EnterpriseKind: ResolverTypeWrapper<Saying<Schema.EnterpriseKind>>;
  EnterpriseConnection: ResolverTypeWrapper<EnterpriseConnectionRow>;
  EnterpriseEdge: ResolverTypeWrapper<Saying<Omit<Schema.EnterpriseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Enterprise'] }>>;
  RegistrationLogConnection: ResolverTypeWrapper<Saying<Omit<Schema.RegistrationLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RegistrationLogEdge']>, nodes: Array<ResolversTypes['RegistrationLogEntry']> }>>;
  RegistrationLogEdge: ResolverTypeWrapper<Saying<Omit<Schema.RegistrationLogEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['RegistrationLogEntry'] }>>;
  EnterpriseFilter: ResolverTypeWrapper<Saying<Schema.EnterpriseFilter>>;
  EnterpriseSort: ResolverTypeWrapper<Saying<Schema.EnterpriseSort>>;
  RegisterEnterpriseInput: ResolverTypeWrapper<Saying<Schema.RegisterEnterpriseInput>>;
  AcceptRegistrationInput: ResolverTypeWrapper<Saying<Schema.AcceptRegistrationInput>>;
  RequestSupplementInput: ResolverTypeWrapper<Saying<Schema.RequestSupplementInput>>;
  SupplySupplementInput: ResolverTypeWrapper<Saying<Schema.SupplySupplementInput>>;
  ApproveRegistrationInput: ResolverTypeWrapper<Saying<Schema.ApproveRegistrationInput>>;
  RejectRegistrationInput: ResolverTypeWrapper<Saying<Schema.RejectRegistrationInput>>;
  WithdrawRegistrationInput: ResolverTypeWrapper<Saying<Schema.WithdrawRegistrationInput>>;
  EnterpriseRegistrationResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnterpriseRegistrationResult']>>;
  InvoiceQuota: ResolverTypeWrapper<Saying<Omit<Schema.InvoiceQuota, 'reasons'> & { reasons: Array<ResolversTypes['String']> }>>;
  TaxRisk: ResolverTypeWrapper<TaxRiskRow>;
  SetRiskTaxpayerInput: ResolverTypeWrapper<Saying<Schema.SetRiskTaxpayerInput>>;
  TaxRiskResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxRiskResult']>>;
  TaxCase: ResolverTypeWrapper<TaxCaseRow>;
  TaxCaseKind: ResolverTypeWrapper<Saying<Schema.TaxCaseKind>>;
  TaxCaseOutcome: ResolverTypeWrapper<Saying<Schema.TaxCaseOutcome>>;
  InstantDeregistrationRate: ResolverTypeWrapper<Saying<Omit<Schema.InstantDeregistrationRate, 'zone' | 'reasons'> & { zone: ResolversTypes['String'], reasons: Array<ResolversTypes['String']> }>>;
  TaxCaseConnection: ResolverTypeWrapper<Saying<Omit<Schema.TaxCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TaxCaseEdge']>, nodes: Array<ResolversTypes['TaxCase']> }>>;
  TaxCaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.TaxCaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['TaxCase'] }>>;
  OpenTaxCaseInput: ResolverTypeWrapper<Saying<Schema.OpenTaxCaseInput>>;
  TaxCaseStepInput: ResolverTypeWrapper<Saying<Schema.TaxCaseStepInput>>;
  TaxSupplementInput: ResolverTypeWrapper<Saying<Schema.TaxSupplementInput>>;
  CloseTaxCaseInput: ResolverTypeWrapper<Saying<Schema.CloseTaxCaseInput>>;
  TaxCaseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxCaseResult']>>;
  TaxBurdenReport: ResolverTypeWrapper<TaxBurdenReportRow>;
  TaxBurdenIndicator: ResolverTypeWrapper<Saying<Omit<Schema.TaxBurdenIndicator, 'zone' | 'reasons'> & { zone: ResolversTypes['String'], reasons: Array<ResolversTypes['String']> }>>;
  ReportTaxBurdenInput: ResolverTypeWrapper<Saying<Schema.ReportTaxBurdenInput>>;
  TaxBurdenReportResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TaxBurdenReportResult']>>;
  Deregistration: ResolverTypeWrapper<DeregistrationRow>;
  DeregistrationExtension: ResolverTypeWrapper<Saying<Omit<Schema.DeregistrationExtension, 'reason'> & { reason: ResolversTypes['String'] }>>;
  LiquidationEnd: ResolverTypeWrapper<Saying<Omit<Schema.LiquidationEnd, 'reportDigest'> & { reportDigest: ResolversTypes['String'] }>>;
  LiquidationConfirmation: ResolverTypeWrapper<Saying<Schema.LiquidationConfirmation>>;
  DeregistrationObjection: ResolverTypeWrapper<Saying<Omit<Schema.DeregistrationObjection, 'reason'> & { reason: ResolversTypes['String'] }>>;
  DeregistrationCase: ResolverTypeWrapper<DeregistrationCaseRow>;
  DeregistrationKind: ResolverTypeWrapper<Saying<Schema.DeregistrationKind>>;
  LiquidationReading: ResolverTypeWrapper<Saying<Schema.LiquidationReading>>;
  LiquidationStep: ResolverTypeWrapper<Saying<Schema.LiquidationStep>>;
  DeregistrationState: ResolverTypeWrapper<Saying<Schema.DeregistrationState>>;
  DeregistrationBlocked: ResolverTypeWrapper<Saying<Omit<Schema.DeregistrationBlocked, 'code' | 'message' | 'blockers'> & { code: ResolversTypes['String'], message: ResolversTypes['String'], blockers: Array<ResolversTypes['Blocker']> }>>;
  DeregistrationResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeregistrationResult']>>;
  AnnounceDeregistrationInput: ResolverTypeWrapper<Saying<Schema.AnnounceDeregistrationInput>>;
  AnnounceForcedDeregistrationInput: ResolverTypeWrapper<Saying<Schema.AnnounceForcedDeregistrationInput>>;
  ObjectToDeregistrationInput: ResolverTypeWrapper<Saying<Schema.ObjectToDeregistrationInput>>;
  EndLiquidationInput: ResolverTypeWrapper<Saying<Schema.EndLiquidationInput>>;
  ExtendDeregistrationInput: ResolverTypeWrapper<Saying<Schema.ExtendDeregistrationInput>>;
  RejectDeregistrationInput: ResolverTypeWrapper<Saying<Schema.RejectDeregistrationInput>>;
  WithdrawDeregistrationInput: ResolverTypeWrapper<Saying<Schema.WithdrawDeregistrationInput>>;
  RecordLiquidationInput: ResolverTypeWrapper<Saying<Schema.RecordLiquidationInput>>;
  DeregistrationInput: ResolverTypeWrapper<Saying<Schema.DeregistrationInput>>;
  EntryCheck: ResolverTypeWrapper<Saying<Omit<Schema.EntryCheck, 'zone' | 'industryCode' | 'versions' | 'reasons'> & { zone: ResolversTypes['String'], industryCode: ResolversTypes['String'], versions: Array<ResolversTypes['NegativeListVersion']>, reasons: Array<ResolversTypes['String']> }>>;
  EntryOutcome: ResolverTypeWrapper<Saying<Schema.EntryOutcome>>;
  NegativeListKind: ResolverTypeWrapper<Saying<Schema.NegativeListKind>>;
  EntryMeasure: ResolverTypeWrapper<Saying<Schema.EntryMeasure>>;
  NegativeListEntry: ResolverTypeWrapper<Saying<Omit<Schema.NegativeListEntry, 'version' | 'industryCode' | 'text'> & { version: ResolversTypes['String'], industryCode: ResolversTypes['String'], text: ResolversTypes['String'] }>>;
  NegativeListVersion: ResolverTypeWrapper<NegativeListVersionRow>;
  PublishNegativeListInput: ResolverTypeWrapper<Saying<Schema.PublishNegativeListInput>>;
  NegativeListEntryInput: ResolverTypeWrapper<Saying<Schema.NegativeListEntryInput>>;
  NegativeListResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NegativeListResult']>>;
  OperatingPermitItem: ResolverTypeWrapper<OperatingPermitItemRow>;
  PermitReform: ResolverTypeWrapper<Saying<Schema.PermitReform>>;
  PermitDemand: ResolverTypeWrapper<Saying<Schema.PermitDemand>>;
  PermitReformCount: ResolverTypeWrapper<Saying<Omit<Schema.PermitReformCount, 'zone' | 'reasons'> & { zone: ResolversTypes['String'], reasons: Array<ResolversTypes['String']> }>>;
  PermitReformShare: ResolverTypeWrapper<Saying<Schema.PermitReformShare>>;
  PermitDemandCheck: ResolverTypeWrapper<Saying<Omit<Schema.PermitDemandCheck, 'item' | 'reasons'> & { item?: Schema.Maybe<ResolversTypes['OperatingPermitItem']>, reasons: Array<ResolversTypes['String']> }>>;
  OperatingPermitItemConnection: ResolverTypeWrapper<Saying<Omit<Schema.OperatingPermitItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OperatingPermitItemEdge']>, nodes: Array<ResolversTypes['OperatingPermitItem']> }>>;
  OperatingPermitItemEdge: ResolverTypeWrapper<Saying<Omit<Schema.OperatingPermitItemEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['OperatingPermitItem'] }>>;
  PublishPermitItemInput: ResolverTypeWrapper<Saying<Schema.PublishPermitItemInput>>;
  OperatingPermitItemResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OperatingPermitItemResult']>>;
  Startup: ResolverTypeWrapper<StartupRow>;
  StartupState: ResolverTypeWrapper<Saying<Schema.StartupState>>;
  StartupTask: ResolverTypeWrapper<StartupTaskRow>;
  StartupTaskState: ResolverTypeWrapper<Saying<Schema.StartupTaskState>>;
  StartupEvent: ResolverTypeWrapper<Saying<Omit<Schema.StartupEvent, 'task'> & { task?: Schema.Maybe<ResolversTypes['String']> }>>;
  StartupEventKind: ResolverTypeWrapper<Saying<Schema.StartupEventKind>>;
  StartupOutcome: ResolverTypeWrapper<Saying<Schema.StartupOutcome>>;
  OpenStartupInput: ResolverTypeWrapper<Saying<Schema.OpenStartupInput>>;
  CompleteStartupTaskInput: ResolverTypeWrapper<Saying<Schema.CompleteStartupTaskInput>>;
  StartupResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartupResult']>>;
  ChangeOfRegistration: ResolverTypeWrapper<ChangeOfRegistrationRow>;
  ChangesApplied: ResolverTypeWrapper<Saying<Omit<Schema.ChangesApplied, 'name' | 'brand' | 'nameApprovalNo' | 'address' | 'additionalAddresses' | 'webAddress'> & { name?: Schema.Maybe<ResolversTypes['String']>, brand?: Schema.Maybe<ResolversTypes['String']>, nameApprovalNo?: Schema.Maybe<ResolversTypes['String']>, address?: Schema.Maybe<ResolversTypes['String']>, additionalAddresses?: Schema.Maybe<Array<ResolversTypes['String']>>, webAddress?: Schema.Maybe<ResolversTypes['String']> }>>;
  ChangesInput: ResolverTypeWrapper<Saying<Schema.ChangesInput>>;
  ApplyForChangeInput: ResolverTypeWrapper<Saying<Schema.ApplyForChangeInput>>;
  RepresentativeInput: ResolverTypeWrapper<Saying<Schema.RepresentativeInput>>;
  ChangeStepInput: ResolverTypeWrapper<Saying<Schema.ChangeStepInput>>;
  ChangeSupplementInput: ResolverTypeWrapper<Saying<Schema.ChangeSupplementInput>>;
  RejectChangeInput: ResolverTypeWrapper<Saying<Schema.RejectChangeInput>>;
  ChangeOfRegistrationResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeOfRegistrationResult']>>;
  RealEstate: ResolverTypeWrapper<RealEstateRow>;
  RealEstateEncumbrance: ResolverTypeWrapper<RealEstateEncumbranceRow>;
  EncumbranceEnd: ResolverTypeWrapper<Saying<Schema.EncumbranceEnd>>;
  ObjectionSuit: ResolverTypeWrapper<Saying<Omit<Schema.ObjectionSuit, 'court' | 'caseNo'> & { court: ResolversTypes['String'], caseNo: ResolversTypes['String'] }>>;
  RealEstateEncumbranceKind: ResolverTypeWrapper<Saying<Schema.RealEstateEncumbranceKind>>;
  RealEstateCase: ResolverTypeWrapper<RealEstateCaseRow>;
  RealEstateSteps: ResolverTypeWrapper<Saying<Schema.RealEstateSteps>>;
  UtilityTransfer: ResolverTypeWrapper<Saying<Schema.UtilityTransfer>>;
  TitleUtility: ResolverTypeWrapper<Saying<Schema.TitleUtility>>;
  RealEstateKind: ResolverTypeWrapper<Saying<Schema.RealEstateKind>>;
  RealEstateChannel: ResolverTypeWrapper<Saying<Schema.RealEstateChannel>>;
  RealEstateService: ResolverTypeWrapper<Saying<Omit<Schema.RealEstateService, 'zone' | 'instantKinds' | 'utilities' | 'bankKinds'> & { zone: ResolversTypes['String'], instantKinds: Array<ResolversTypes['String']>, utilities: Array<ResolversTypes['String']>, bankKinds: Array<ResolversTypes['String']> }>>;
  RealEstateLimitRule: ResolverTypeWrapper<Saying<Omit<Schema.RealEstateLimitRule, 'unit'> & { unit: ResolversTypes['String'] }>>;
  RealEstateConnection: ResolverTypeWrapper<Saying<Omit<Schema.RealEstateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RealEstateEdge']>, nodes: Array<ResolversTypes['RealEstate']> }>>;
  RealEstateEdge: ResolverTypeWrapper<Saying<Omit<Schema.RealEstateEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['RealEstate'] }>>;
  RealEstateCaseConnection: ResolverTypeWrapper<Saying<Omit<Schema.RealEstateCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RealEstateCaseEdge']>, nodes: Array<ResolversTypes['RealEstateCase']> }>>;
  RealEstateCaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.RealEstateCaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['RealEstateCase'] }>>;
  ApplyForRealEstateInput: ResolverTypeWrapper<Saying<Schema.ApplyForRealEstateInput>>;
  RealEstateStepInput: ResolverTypeWrapper<Saying<Schema.RealEstateStepInput>>;
  RejectRealEstateInput: ResolverTypeWrapper<Saying<Schema.RejectRealEstateInput>>;
  RecordObjectionSuitInput: ResolverTypeWrapper<Saying<Schema.RecordObjectionSuitInput>>;
  RealEstateSupplementInput: ResolverTypeWrapper<Saying<Schema.RealEstateSupplementInput>>;
  UtilityTransferInput: ResolverTypeWrapper<Saying<Schema.UtilityTransferInput>>;
  RealEstateCaseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RealEstateCaseResult']>>;
  IndustryLicence: ResolverTypeWrapper<IndustryLicenceRow>;
  LicenceStatus: ResolverTypeWrapper<Saying<Schema.LicenceStatus>>;
  LicencePermit: ResolverTypeWrapper<Saying<Omit<Schema.LicencePermit, 'code' | 'name' | 'permitNo'> & { code: ResolversTypes['String'], name: ResolversTypes['String'], permitNo: ResolversTypes['String'] }>>;
  LicenceKey: ResolverTypeWrapper<Saying<Omit<Schema.LicenceKey, 'algorithm'> & { algorithm: ResolversTypes['String'] }>>;
  LicenceVerification: ResolverTypeWrapper<Saying<Omit<Schema.LicenceVerification, 'reasons' | 'trade'> & { reasons: Array<ResolversTypes['String']>, trade?: Schema.Maybe<ResolversTypes['String']> }>>;
  VerifiedPermit: ResolverTypeWrapper<Saying<Omit<Schema.VerifiedPermit, 'code'> & { code: ResolversTypes['String'] }>>;
  LicenceVerdict: ResolverTypeWrapper<Saying<Schema.LicenceVerdict>>;
  LicencePermitInput: ResolverTypeWrapper<Saying<Schema.LicencePermitInput>>;
  IssueIndustryLicenceInput: ResolverTypeWrapper<Saying<Schema.IssueIndustryLicenceInput>>;
  ChangeIndustryLicenceInput: ResolverTypeWrapper<Saying<Schema.ChangeIndustryLicenceInput>>;
  RevokeIndustryLicenceInput: ResolverTypeWrapper<Saying<Schema.RevokeIndustryLicenceInput>>;
  IndustryLicenceResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndustryLicenceResult']>>;
  CrossCityCase: ResolverTypeWrapper<CrossCityCaseRow>;
  Representative: ResolverTypeWrapper<Saying<Omit<Schema.Representative, 'proof'> & { proof: ResolversTypes['String'] }>>;
  CrossCityMatter: ResolverTypeWrapper<Saying<Schema.CrossCityMatter>>;
  DecidingCalendar: ResolverTypeWrapper<Saying<Schema.DecidingCalendar>>;
  CrossCityDelivery: ResolverTypeWrapper<Saying<Omit<Schema.CrossCityDelivery, 'carrier' | 'trackingNo'> & { carrier: ResolversTypes['String'], trackingNo: ResolversTypes['String'] }>>;
  CrossCityCaseConnection: ResolverTypeWrapper<Saying<Omit<Schema.CrossCityCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CrossCityCaseEdge']>, nodes: Array<ResolversTypes['CrossCityCase']> }>>;
  CrossCityCaseEdge: ResolverTypeWrapper<Saying<Omit<Schema.CrossCityCaseEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['CrossCityCase'] }>>;
  CrossCityStepInput: ResolverTypeWrapper<Saying<Schema.CrossCityStepInput>>;
  MailCrossCityInput: ResolverTypeWrapper<Saying<Schema.MailCrossCityInput>>;
  CrossCityResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CrossCityResult']>>;
  Dormancy: ResolverTypeWrapper<DormancyRow>;
  FileDormancyInput: ResolverTypeWrapper<Saying<Schema.FileDormancyInput>>;
  ProlongDormancyInput: ResolverTypeWrapper<Saying<Schema.ProlongDormancyInput>>;
  ResumeBusinessInput: ResolverTypeWrapper<Saying<Schema.ResumeBusinessInput>>;
  DormancyResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DormancyResult']>>;
  BreakAddressPromiseInput: ResolverTypeWrapper<Saying<Schema.BreakAddressPromiseInput>>;
  AddressPromiseResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddressPromiseResult']>>;
  RevealPurpose: ResolverTypeWrapper<Saying<Schema.RevealPurpose>>;
  RevealLegalRepresentativeInput: ResolverTypeWrapper<Saying<Schema.RevealLegalRepresentativeInput>>;
  RevealResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealResult']>>;
  RevealedPerson: ResolverTypeWrapper<Saying<Omit<Schema.RevealedPerson, 'value' | 'caseNo'> & { value: ResolversTypes['String'], caseNo: ResolversTypes['String'] }>>;
  Reveal: ResolverTypeWrapper<RevealRow>;
  RevealConnection: ResolverTypeWrapper<Saying<Omit<Schema.RevealConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RevealEdge']>, nodes: Array<ResolversTypes['Reveal']> }>>;
  RevealEdge: ResolverTypeWrapper<Saying<Omit<Schema.RevealEdge, 'cursor' | 'node'> & { cursor: ResolversTypes['String'], node: ResolversTypes['Reveal'] }>>;
  AnnulledRegistration: ResolverTypeWrapper<Saying<Schema.AnnulledRegistration>>;
  ChangedItem: ResolverTypeWrapper<Saying<Schema.ChangedItem>>;
  AnnulmentBar: ResolverTypeWrapper<Saying<Schema.AnnulmentBar>>;
  AnnulmentNoticeGround: ResolverTypeWrapper<Saying<Schema.AnnulmentNoticeGround>>;
  AnnulmentSuspensionGround: ResolverTypeWrapper<Saying<Schema.AnnulmentSuspensionGround>>;
  AnnulmentFinding: ResolverTypeWrapper<Saying<Schema.AnnulmentFinding>>;
  RegistrationAnnulment: ResolverTypeWrapper<RegistrationAnnulmentRow>;
  AnnulmentExtension: ResolverTypeWrapper<Saying<Omit<Schema.AnnulmentExtension, 'reason'> & { reason: ResolversTypes['String'] }>>;
  AnnulmentSuspension: ResolverTypeWrapper<Saying<Schema.AnnulmentSuspension>>;
  AnnulmentNotice: ResolverTypeWrapper<Saying<Schema.AnnulmentNotice>>;
  AnnulmentObjection: ResolverTypeWrapper<Saying<Omit<Schema.AnnulmentObjection, 'reason'> & { reason: ResolversTypes['String'] }>>;
  ApplyForAnnulmentInput: ResolverTypeWrapper<Saying<Schema.ApplyForAnnulmentInput>>;
  AnnulmentInput: ResolverTypeWrapper<Saying<Schema.AnnulmentInput>>;
  PublishSuspectedRegistrationInput: ResolverTypeWrapper<Saying<Schema.PublishSuspectedRegistrationInput>>;
  ObjectToAnnulmentInput: ResolverTypeWrapper<Saying<Schema.ObjectToAnnulmentInput>>;
  SuspendAnnulmentInput: ResolverTypeWrapper<Saying<Schema.SuspendAnnulmentInput>>;
  ExtendAnnulmentInput: ResolverTypeWrapper<Saying<Schema.ExtendAnnulmentInput>>;
  ApproveAnnulmentInput: ResolverTypeWrapper<Saying<Schema.ApproveAnnulmentInput>>;
  RejectAnnulmentInput: ResolverTypeWrapper<Saying<Schema.RejectAnnulmentInput>>;
  ReverseAnnulmentInput: ResolverTypeWrapper<Saying<Schema.ReverseAnnulmentInput>>;
  RegistrationAnnulmentResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegistrationAnnulmentResult']>>;
  RevocationState: ResolverTypeWrapper<Saying<Schema.RevocationState>>;
  RevocationGround: ResolverTypeWrapper<Saying<Schema.RevocationGround>>;
  RevocationAnnuller: ResolverTypeWrapper<Saying<Schema.RevocationAnnuller>>;
  LegalReviewGround: ResolverTypeWrapper<Saying<Schema.LegalReviewGround>>;
  LicenceRevocation: ResolverTypeWrapper<LicenceRevocationRow>;
  RevocationHearingNotice: ResolverTypeWrapper<Saying<Omit<Schema.RevocationHearingNotice, 'place'> & { place: ResolversTypes['String'] }>>;
  RevocationReview: ResolverTypeWrapper<Saying<Omit<Schema.RevocationReview, 'opinion'> & { opinion: ResolversTypes['String'] }>>;
  RevocationDeliberation: ResolverTypeWrapper<Saying<Omit<Schema.RevocationDeliberation, 'documentNo' | 'record'> & { documentNo: ResolversTypes['String'], record: ResolversTypes['String'] }>>;
  RevocationAnnulment: ResolverTypeWrapper<Saying<Omit<Schema.RevocationAnnulment, 'instrumentNo'> & { instrumentNo: ResolversTypes['String'] }>>;
  ProposeRevocationInput: ResolverTypeWrapper<Saying<Schema.ProposeRevocationInput>>;
  AnswerRevocationInput: ResolverTypeWrapper<Saying<Schema.AnswerRevocationInput>>;
  AnnounceRevocationHearingInput: ResolverTypeWrapper<Saying<Schema.AnnounceRevocationHearingInput>>;
  ReviewRevocationInput: ResolverTypeWrapper<Saying<Schema.ReviewRevocationInput>>;
  DeliberateRevocationInput: ResolverTypeWrapper<Saying<Schema.DeliberateRevocationInput>>;
  RecordRevocationHearingInput: ResolverTypeWrapper<Saying<Schema.RecordRevocationHearingInput>>;
  DecideRevocationInput: ResolverTypeWrapper<Saying<Schema.DecideRevocationInput>>;
  AnnulRevocationInput: ResolverTypeWrapper<Saying<Schema.AnnulRevocationInput>>;
  LicenceRevocationResult: Saying<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LicenceRevocationResult']>>;
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
  BusinessHours: Saying<Omit<Schema.BusinessHours, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  FormerName: Saying<Omit<Schema.FormerName, 'name'> & { name: ResolversParentTypes['String'] }>;
  ZoneName: Saying<Omit<Schema.ZoneName, 'en' | 'zh'> & { en: ResolversParentTypes['String'], zh: ResolversParentTypes['String'] }>;
  Industry: Saying<Omit<Schema.Industry, 'code' | 'divisionCode' | 'divisionName' | 'divisionNameEn' | 'sectionCode' | 'sectionName' | 'sectionNameEn'> & { code: ResolversParentTypes['String'], divisionCode: ResolversParentTypes['String'], divisionName: ResolversParentTypes['String'], divisionNameEn: ResolversParentTypes['String'], sectionCode: ResolversParentTypes['String'], sectionName: ResolversParentTypes['String'], sectionNameEn: ResolversParentTypes['String'] }>;
  RegistrationLogEntry: RegistrationLogEntryRow;
  RegistrationChange: Saying<Omit<Schema.RegistrationChange, 'field' | 'before' | 'after'> & { field: ResolversParentTypes['String'], before?: Schema.Maybe<ResolversParentTypes['String']>, after?: Schema.Maybe<ResolversParentTypes['String']> }>;
  EnterpriseRegistration: EnterpriseRegistrationRow;
  SupplementRequest: Saying<Omit<Schema.SupplementRequest, 'items' | 'late'> & { items: Array<ResolversParentTypes['String']>, late: Array<ResolversParentTypes['String']> }>;
  IssuedCreditCode: IssuedCreditCodeRow;
  IssuedCreditCodeConnection: Saying<Omit<Schema.IssuedCreditCodeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IssuedCreditCodeEdge']>, nodes: Array<ResolversParentTypes['IssuedCreditCode']> }>;
  IssuedCreditCodeEdge: Saying<Omit<Schema.IssuedCreditCodeEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['IssuedCreditCode'] }>;
  EnterIssuedCreditCodeInput: Saying<Schema.EnterIssuedCreditCodeInput>;
  ConfirmIssuedCreditCodeInput: Saying<Schema.ConfirmIssuedCreditCodeInput>;
  IssuedCreditCodeResult: Saying<ResolversUnionTypes<ResolversParentTypes>['IssuedCreditCodeResult']>;
  EnterpriseConnection: EnterpriseConnectionRow;
  EnterpriseEdge: Saying<Omit<Schema.EnterpriseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Enterprise'] }>;
  RegistrationLogConnection: Saying<Omit<Schema.RegistrationLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RegistrationLogEdge']>, nodes: Array<ResolversParentTypes['RegistrationLogEntry']> }>;
  RegistrationLogEdge: Saying<Omit<Schema.RegistrationLogEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['RegistrationLogEntry'] }>;
  EnterpriseFilter: Saying<Schema.EnterpriseFilter>;
  RegisterEnterpriseInput: Saying<Schema.RegisterEnterpriseInput>;
  AcceptRegistrationInput: Saying<Schema.AcceptRegistrationInput>;
  RequestSupplementInput: Saying<Schema.RequestSupplementInput>;
  SupplySupplementInput: Saying<Schema.SupplySupplementInput>;
  ApproveRegistrationInput: Saying<Schema.ApproveRegistrationInput>;
  RejectRegistrationInput: Saying<Schema.RejectRegistrationInput>;
  WithdrawRegistrationInput: Saying<Schema.WithdrawRegistrationInput>;
  EnterpriseRegistrationResult: Saying<ResolversUnionTypes<ResolversParentTypes>['EnterpriseRegistrationResult']>;
  InvoiceQuota: Saying<Omit<Schema.InvoiceQuota, 'reasons'> & { reasons: Array<ResolversParentTypes['String']> }>;
  TaxRisk: TaxRiskRow;
  SetRiskTaxpayerInput: Saying<Schema.SetRiskTaxpayerInput>;
  TaxRiskResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TaxRiskResult']>;
  TaxCase: TaxCaseRow;
  InstantDeregistrationRate: Saying<Omit<Schema.InstantDeregistrationRate, 'zone' | 'reasons'> & { zone: ResolversParentTypes['String'], reasons: Array<ResolversParentTypes['String']> }>;
  TaxCaseConnection: Saying<Omit<Schema.TaxCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TaxCaseEdge']>, nodes: Array<ResolversParentTypes['TaxCase']> }>;
  TaxCaseEdge: Saying<Omit<Schema.TaxCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['TaxCase'] }>;
  OpenTaxCaseInput: Saying<Schema.OpenTaxCaseInput>;
  TaxCaseStepInput: Saying<Schema.TaxCaseStepInput>;
  TaxSupplementInput: Saying<Schema.TaxSupplementInput>;
  CloseTaxCaseInput: Saying<Schema.CloseTaxCaseInput>;
  TaxCaseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TaxCaseResult']>;
  TaxBurdenReport: TaxBurdenReportRow;
  TaxBurdenIndicator: Saying<Omit<Schema.TaxBurdenIndicator, 'zone' | 'reasons'> & { zone: ResolversParentTypes['String'], reasons: Array<ResolversParentTypes['String']> }>;
  ReportTaxBurdenInput: Saying<Schema.ReportTaxBurdenInput>;
  TaxBurdenReportResult: Saying<ResolversUnionTypes<ResolversParentTypes>['TaxBurdenReportResult']>;
  Deregistration: DeregistrationRow;
  DeregistrationExtension: Saying<Omit<Schema.DeregistrationExtension, 'reason'> & { reason: ResolversParentTypes['String'] }>;
  LiquidationEnd: Saying<Omit<Schema.LiquidationEnd, 'reportDigest'> & { reportDigest: ResolversParentTypes['String'] }>;
  DeregistrationObjection: Saying<Omit<Schema.DeregistrationObjection, 'reason'> & { reason: ResolversParentTypes['String'] }>;
  DeregistrationCase: DeregistrationCaseRow;
  LiquidationReading: Saying<Schema.LiquidationReading>;
  LiquidationStep: Saying<Schema.LiquidationStep>;
  DeregistrationBlocked: Saying<Omit<Schema.DeregistrationBlocked, 'code' | 'message' | 'blockers'> & { code: ResolversParentTypes['String'], message: ResolversParentTypes['String'], blockers: Array<ResolversParentTypes['Blocker']> }>;
  DeregistrationResult: Saying<ResolversUnionTypes<ResolversParentTypes>['DeregistrationResult']>;
  AnnounceDeregistrationInput: Saying<Schema.AnnounceDeregistrationInput>;
  AnnounceForcedDeregistrationInput: Saying<Schema.AnnounceForcedDeregistrationInput>;
  ObjectToDeregistrationInput: Saying<Schema.ObjectToDeregistrationInput>;
  EndLiquidationInput: Saying<Schema.EndLiquidationInput>;
  ExtendDeregistrationInput: Saying<Schema.ExtendDeregistrationInput>;
  RejectDeregistrationInput: Saying<Schema.RejectDeregistrationInput>;
  WithdrawDeregistrationInput: Saying<Schema.WithdrawDeregistrationInput>;
  RecordLiquidationInput: Saying<Schema.RecordLiquidationInput>;
  DeregistrationInput: Saying<Schema.DeregistrationInput>;
  EntryCheck: Saying<Omit<Schema.EntryCheck, 'zone' | 'industryCode' | 'versions' | 'reasons'> & { zone: ResolversParentTypes['String'], industryCode: ResolversParentTypes['String'], versions: Array<ResolversParentTypes['NegativeListVersion']>, reasons: Array<ResolversParentTypes['String']> }>;
  NegativeListEntry: Saying<Omit<Schema.NegativeListEntry, 'version' | 'industryCode' | 'text'> & { version: ResolversParentTypes['String'], industryCode: ResolversParentTypes['String'], text: ResolversParentTypes['String'] }>;
  NegativeListVersion: NegativeListVersionRow;
  PublishNegativeListInput: Saying<Schema.PublishNegativeListInput>;
  NegativeListEntryInput: Saying<Schema.NegativeListEntryInput>;
  NegativeListResult: Saying<ResolversUnionTypes<ResolversParentTypes>['NegativeListResult']>;
  OperatingPermitItem: OperatingPermitItemRow;
  PermitReformCount: Saying<Omit<Schema.PermitReformCount, 'zone' | 'reasons'> & { zone: ResolversParentTypes['String'], reasons: Array<ResolversParentTypes['String']> }>;
  PermitReformShare: Saying<Schema.PermitReformShare>;
  PermitDemandCheck: Saying<Omit<Schema.PermitDemandCheck, 'item' | 'reasons'> & { item?: Schema.Maybe<ResolversParentTypes['OperatingPermitItem']>, reasons: Array<ResolversParentTypes['String']> }>;
  OperatingPermitItemConnection: Saying<Omit<Schema.OperatingPermitItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OperatingPermitItemEdge']>, nodes: Array<ResolversParentTypes['OperatingPermitItem']> }>;
  OperatingPermitItemEdge: Saying<Omit<Schema.OperatingPermitItemEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['OperatingPermitItem'] }>;
  PublishPermitItemInput: Saying<Schema.PublishPermitItemInput>;
  OperatingPermitItemResult: Saying<ResolversUnionTypes<ResolversParentTypes>['OperatingPermitItemResult']>;
  Startup: StartupRow;
  StartupTask: StartupTaskRow;
  StartupEvent: Saying<Omit<Schema.StartupEvent, 'task'> & { task?: Schema.Maybe<ResolversParentTypes['String']> }>;
  OpenStartupInput: Saying<Schema.OpenStartupInput>;
  CompleteStartupTaskInput: Saying<Schema.CompleteStartupTaskInput>;
  StartupResult: Saying<ResolversUnionTypes<ResolversParentTypes>['StartupResult']>;
  ChangeOfRegistration: ChangeOfRegistrationRow;
  ChangesApplied: Saying<Omit<Schema.ChangesApplied, 'name' | 'brand' | 'nameApprovalNo' | 'address' | 'additionalAddresses' | 'webAddress'> & { name?: Schema.Maybe<ResolversParentTypes['String']>, brand?: Schema.Maybe<ResolversParentTypes['String']>, nameApprovalNo?: Schema.Maybe<ResolversParentTypes['String']>, address?: Schema.Maybe<ResolversParentTypes['String']>, additionalAddresses?: Schema.Maybe<Array<ResolversParentTypes['String']>>, webAddress?: Schema.Maybe<ResolversParentTypes['String']> }>;
  ChangesInput: Saying<Schema.ChangesInput>;
  ApplyForChangeInput: Saying<Schema.ApplyForChangeInput>;
  RepresentativeInput: Saying<Schema.RepresentativeInput>;
  ChangeStepInput: Saying<Schema.ChangeStepInput>;
  ChangeSupplementInput: Saying<Schema.ChangeSupplementInput>;
  RejectChangeInput: Saying<Schema.RejectChangeInput>;
  ChangeOfRegistrationResult: Saying<ResolversUnionTypes<ResolversParentTypes>['ChangeOfRegistrationResult']>;
  RealEstate: RealEstateRow;
  RealEstateEncumbrance: RealEstateEncumbranceRow;
  ObjectionSuit: Saying<Omit<Schema.ObjectionSuit, 'court' | 'caseNo'> & { court: ResolversParentTypes['String'], caseNo: ResolversParentTypes['String'] }>;
  RealEstateCase: RealEstateCaseRow;
  RealEstateSteps: Saying<Schema.RealEstateSteps>;
  UtilityTransfer: Saying<Schema.UtilityTransfer>;
  RealEstateService: Saying<Omit<Schema.RealEstateService, 'zone' | 'instantKinds' | 'utilities' | 'bankKinds'> & { zone: ResolversParentTypes['String'], instantKinds: Array<ResolversParentTypes['String']>, utilities: Array<ResolversParentTypes['String']>, bankKinds: Array<ResolversParentTypes['String']> }>;
  RealEstateLimitRule: Saying<Omit<Schema.RealEstateLimitRule, 'unit'> & { unit: ResolversParentTypes['String'] }>;
  RealEstateConnection: Saying<Omit<Schema.RealEstateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RealEstateEdge']>, nodes: Array<ResolversParentTypes['RealEstate']> }>;
  RealEstateEdge: Saying<Omit<Schema.RealEstateEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['RealEstate'] }>;
  RealEstateCaseConnection: Saying<Omit<Schema.RealEstateCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RealEstateCaseEdge']>, nodes: Array<ResolversParentTypes['RealEstateCase']> }>;
  RealEstateCaseEdge: Saying<Omit<Schema.RealEstateCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['RealEstateCase'] }>;
  ApplyForRealEstateInput: Saying<Schema.ApplyForRealEstateInput>;
  RealEstateStepInput: Saying<Schema.RealEstateStepInput>;
  RejectRealEstateInput: Saying<Schema.RejectRealEstateInput>;
  RecordObjectionSuitInput: Saying<Schema.RecordObjectionSuitInput>;
  RealEstateSupplementInput: Saying<Schema.RealEstateSupplementInput>;
  UtilityTransferInput: Saying<Schema.UtilityTransferInput>;
  RealEstateCaseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['RealEstateCaseResult']>;
  IndustryLicence: IndustryLicenceRow;
  LicencePermit: Saying<Omit<Schema.LicencePermit, 'code' | 'name' | 'permitNo'> & { code: ResolversParentTypes['String'], name: ResolversParentTypes['String'], permitNo: ResolversParentTypes['String'] }>;
  LicenceKey: Saying<Omit<Schema.LicenceKey, 'algorithm'> & { algorithm: ResolversParentTypes['String'] }>;
  LicenceVerification: Saying<Omit<Schema.LicenceVerification, 'reasons' | 'trade'> & { reasons: Array<ResolversParentTypes['String']>, trade?: Schema.Maybe<ResolversParentTypes['String']> }>;
  VerifiedPermit: Saying<Omit<Schema.VerifiedPermit, 'code'> & { code: ResolversParentTypes['String'] }>;
  LicencePermitInput: Saying<Schema.LicencePermitInput>;
  IssueIndustryLicenceInput: Saying<Schema.IssueIndustryLicenceInput>;
  ChangeIndustryLicenceInput: Saying<Schema.ChangeIndustryLicenceInput>;
  RevokeIndustryLicenceInput: Saying<Schema.RevokeIndustryLicenceInput>;
  IndustryLicenceResult: Saying<ResolversUnionTypes<ResolversParentTypes>['IndustryLicenceResult']>;
  CrossCityCase: CrossCityCaseRow;
  Representative: Saying<Omit<Schema.Representative, 'proof'> & { proof: ResolversParentTypes['String'] }>;
  CrossCityDelivery: Saying<Omit<Schema.CrossCityDelivery, 'carrier' | 'trackingNo'> & { carrier: ResolversParentTypes['String'], trackingNo: ResolversParentTypes['String'] }>;
  CrossCityCaseConnection: Saying<Omit<Schema.CrossCityCaseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CrossCityCaseEdge']>, nodes: Array<ResolversParentTypes['CrossCityCase']> }>;
  CrossCityCaseEdge: Saying<Omit<Schema.CrossCityCaseEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['CrossCityCase'] }>;
  CrossCityStepInput: Saying<Schema.CrossCityStepInput>;
  MailCrossCityInput: Saying<Schema.MailCrossCityInput>;
  CrossCityResult: Saying<ResolversUnionTypes<ResolversParentTypes>['CrossCityResult']>;
  Dormancy: DormancyRow;
  FileDormancyInput: Saying<Schema.FileDormancyInput>;
  ProlongDormancyInput: Saying<Schema.ProlongDormancyInput>;
  ResumeBusinessInput: Saying<Schema.ResumeBusinessInput>;
  DormancyResult: Saying<ResolversUnionTypes<ResolversParentTypes>['DormancyResult']>;
  BreakAddressPromiseInput: Saying<Schema.BreakAddressPromiseInput>;
  AddressPromiseResult: Saying<ResolversUnionTypes<ResolversParentTypes>['AddressPromiseResult']>;
  RevealLegalRepresentativeInput: Saying<Schema.RevealLegalRepresentativeInput>;
  RevealResult: Saying<ResolversUnionTypes<ResolversParentTypes>['RevealResult']>;
  RevealedPerson: Saying<Omit<Schema.RevealedPerson, 'value' | 'caseNo'> & { value: ResolversParentTypes['String'], caseNo: ResolversParentTypes['String'] }>;
  Reveal: RevealRow;
  RevealConnection: Saying<Omit<Schema.RevealConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RevealEdge']>, nodes: Array<ResolversParentTypes['Reveal']> }>;
  RevealEdge: Saying<Omit<Schema.RevealEdge, 'cursor' | 'node'> & { cursor: ResolversParentTypes['String'], node: ResolversParentTypes['Reveal'] }>;
  RegistrationAnnulment: RegistrationAnnulmentRow;
  AnnulmentExtension: Saying<Omit<Schema.AnnulmentExtension, 'reason'> & { reason: ResolversParentTypes['String'] }>;
  AnnulmentSuspension: Saying<Schema.AnnulmentSuspension>;
  AnnulmentNotice: Saying<Schema.AnnulmentNotice>;
  AnnulmentObjection: Saying<Omit<Schema.AnnulmentObjection, 'reason'> & { reason: ResolversParentTypes['String'] }>;
  ApplyForAnnulmentInput: Saying<Schema.ApplyForAnnulmentInput>;
  AnnulmentInput: Saying<Schema.AnnulmentInput>;
  PublishSuspectedRegistrationInput: Saying<Schema.PublishSuspectedRegistrationInput>;
  ObjectToAnnulmentInput: Saying<Schema.ObjectToAnnulmentInput>;
  SuspendAnnulmentInput: Saying<Schema.SuspendAnnulmentInput>;
  ExtendAnnulmentInput: Saying<Schema.ExtendAnnulmentInput>;
  ApproveAnnulmentInput: Saying<Schema.ApproveAnnulmentInput>;
  RejectAnnulmentInput: Saying<Schema.RejectAnnulmentInput>;
  ReverseAnnulmentInput: Saying<Schema.ReverseAnnulmentInput>;
  RegistrationAnnulmentResult: Saying<ResolversUnionTypes<ResolversParentTypes>['RegistrationAnnulmentResult']>;
  LicenceRevocation: LicenceRevocationRow;
  RevocationHearingNotice: Saying<Omit<Schema.RevocationHearingNotice, 'place'> & { place: ResolversParentTypes['String'] }>;
  RevocationReview: Saying<Omit<Schema.RevocationReview, 'opinion'> & { opinion: ResolversParentTypes['String'] }>;
  RevocationDeliberation: Saying<Omit<Schema.RevocationDeliberation, 'documentNo' | 'record'> & { documentNo: ResolversParentTypes['String'], record: ResolversParentTypes['String'] }>;
  RevocationAnnulment: Saying<Omit<Schema.RevocationAnnulment, 'instrumentNo'> & { instrumentNo: ResolversParentTypes['String'] }>;
  ProposeRevocationInput: Saying<Schema.ProposeRevocationInput>;
  AnswerRevocationInput: Saying<Schema.AnswerRevocationInput>;
  AnnounceRevocationHearingInput: Saying<Schema.AnnounceRevocationHearingInput>;
  ReviewRevocationInput: Saying<Schema.ReviewRevocationInput>;
  DeliberateRevocationInput: Saying<Schema.DeliberateRevocationInput>;
  RecordRevocationHearingInput: Saying<Schema.RecordRevocationHearingInput>;
  DecideRevocationInput: Saying<Schema.DecideRevocationInput>;
  AnnulRevocationInput: Saying<Schema.AnnulRevocationInput>;
  LicenceRevocationResult: Saying<ResolversUnionTypes<ResolversParentTypes>['LicenceRevocationResult']>;
  Int: Saying<Schema.Scalars['Int']['output']>;
  String: Spoken;
};

export type LookupDirectiveArgs = { };

export type LookupDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = LookupDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType, RequireFields<Schema.QueryEnterpriseArgs, 'creditCode'>>;
  enterprises?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseConnection']>, ParentType, ContextType, RequireFields<Schema.QueryEnterprisesArgs, 'first'>>;
  registration?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistration']>, ParentType, ContextType, RequireFields<Schema.QueryRegistrationArgs, 'id'>>;
  changeOfRegistration?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistration']>, ParentType, ContextType, RequireFields<Schema.QueryChangeOfRegistrationArgs, 'id'>>;
  taxCase?: Resolver<Schema.Maybe<ResolversTypes['TaxCase']>, ParentType, ContextType, RequireFields<Schema.QueryTaxCaseArgs, 'id'>>;
  verifyLicenceQr?: Resolver<Schema.Maybe<ResolversTypes['LicenceVerification']>, ParentType, ContextType, RequireFields<Schema.QueryVerifyLicenceQrArgs, 'token'>>;
  licenceKeys?: Resolver<Schema.Maybe<Array<ResolversTypes['LicenceKey']>>, ParentType, ContextType>;
  crossCityCase?: Resolver<Schema.Maybe<ResolversTypes['CrossCityCase']>, ParentType, ContextType, RequireFields<Schema.QueryCrossCityCaseArgs, 'id'>>;
  realEstateCase?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCase']>, ParentType, ContextType, RequireFields<Schema.QueryRealEstateCaseArgs, 'id'>>;
  realEstateService?: Resolver<Schema.Maybe<ResolversTypes['RealEstateService']>, ParentType, ContextType, RequireFields<Schema.QueryRealEstateServiceArgs, 'zone'>>;
  instantDeregistrationRate?: Resolver<Schema.Maybe<ResolversTypes['InstantDeregistrationRate']>, ParentType, ContextType, RequireFields<Schema.QueryInstantDeregistrationRateArgs, 'zone' | 'from' | 'to'>>;
  taxBurdenIndicator?: Resolver<Schema.Maybe<ResolversTypes['TaxBurdenIndicator']>, ParentType, ContextType, RequireFields<Schema.QueryTaxBurdenIndicatorArgs, 'zone' | 'year'>>;
  checkEntry?: Resolver<Schema.Maybe<ResolversTypes['EntryCheck']>, ParentType, ContextType, RequireFields<Schema.QueryCheckEntryArgs, 'zone' | 'industryCode' | 'foreign'>>;
  issuedCreditCode?: Resolver<Schema.Maybe<ResolversTypes['IssuedCreditCode']>, ParentType, ContextType, RequireFields<Schema.QueryIssuedCreditCodeArgs, 'creditCode'>>;
  issuedCreditCodes?: Resolver<Schema.Maybe<ResolversTypes['IssuedCreditCodeConnection']>, ParentType, ContextType, RequireFields<Schema.QueryIssuedCreditCodesArgs, 'first'>>;
  operatingPermitItems?: Resolver<Schema.Maybe<ResolversTypes['OperatingPermitItemConnection']>, ParentType, ContextType, RequireFields<Schema.QueryOperatingPermitItemsArgs, 'zone' | 'first'>>;
  permitReformCount?: Resolver<Schema.Maybe<ResolversTypes['PermitReformCount']>, ParentType, ContextType, RequireFields<Schema.QueryPermitReformCountArgs, 'zone'>>;
  checkPermitDemand?: Resolver<Schema.Maybe<ResolversTypes['PermitDemandCheck']>, ParentType, ContextType, RequireFields<Schema.QueryCheckPermitDemandArgs, 'zone' | 'code' | 'demand'>>;
  registrationAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulment']>, ParentType, ContextType, RequireFields<Schema.QueryRegistrationAnnulmentArgs, 'id'>>;
  licenceRevocation?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocation']>, ParentType, ContextType, RequireFields<Schema.QueryLicenceRevocationArgs, 'id'>>;
  registerDecision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<Schema.QueryRegisterDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  revealLegalRepresentative?: Resolver<Schema.Maybe<ResolversTypes['RevealResult']>, ParentType, ContextType, RequireFields<Schema.MutationRevealLegalRepresentativeArgs, 'input'>>;
  registerEnterprise?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRegisterEnterpriseArgs, 'input'>>;
  acceptRegistration?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptRegistrationArgs, 'input'>>;
  requestSupplement?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestSupplementArgs, 'input'>>;
  supplySupplement?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationSupplySupplementArgs, 'input'>>;
  approveRegistration?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationApproveRegistrationArgs, 'input'>>;
  rejectRegistration?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRejectRegistrationArgs, 'input'>>;
  withdrawRegistration?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawRegistrationArgs, 'input'>>;
  setRiskTaxpayer?: Resolver<Schema.Maybe<ResolversTypes['TaxRiskResult']>, ParentType, ContextType, RequireFields<Schema.MutationSetRiskTaxpayerArgs, 'input'>>;
  openTaxCase?: Resolver<Schema.Maybe<ResolversTypes['TaxCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenTaxCaseArgs, 'input'>>;
  closeTaxCase?: Resolver<Schema.Maybe<ResolversTypes['TaxCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationCloseTaxCaseArgs, 'input'>>;
  acceptTaxCase?: Resolver<Schema.Maybe<ResolversTypes['TaxCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptTaxCaseArgs, 'input'>>;
  requestTaxSupplement?: Resolver<Schema.Maybe<ResolversTypes['TaxCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestTaxSupplementArgs, 'input'>>;
  supplyTaxSupplement?: Resolver<Schema.Maybe<ResolversTypes['TaxCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationSupplyTaxSupplementArgs, 'input'>>;
  withdrawTaxCase?: Resolver<Schema.Maybe<ResolversTypes['TaxCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawTaxCaseArgs, 'input'>>;
  reportTaxBurden?: Resolver<Schema.Maybe<ResolversTypes['TaxBurdenReportResult']>, ParentType, ContextType, RequireFields<Schema.MutationReportTaxBurdenArgs, 'input'>>;
  announceDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnnounceDeregistrationArgs, 'input'>>;
  fileDormancy?: Resolver<Schema.Maybe<ResolversTypes['DormancyResult']>, ParentType, ContextType, RequireFields<Schema.MutationFileDormancyArgs, 'input'>>;
  prolongDormancy?: Resolver<Schema.Maybe<ResolversTypes['DormancyResult']>, ParentType, ContextType, RequireFields<Schema.MutationProlongDormancyArgs, 'input'>>;
  resumeBusiness?: Resolver<Schema.Maybe<ResolversTypes['DormancyResult']>, ParentType, ContextType, RequireFields<Schema.MutationResumeBusinessArgs, 'input'>>;
  announceForcedDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnnounceForcedDeregistrationArgs, 'input'>>;
  recordLiquidation?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordLiquidationArgs, 'input'>>;
  endLiquidation?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationEndLiquidationArgs, 'input'>>;
  extendDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationExtendDeregistrationArgs, 'input'>>;
  objectToDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationObjectToDeregistrationArgs, 'input'>>;
  applyToCloseDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyToCloseDeregistrationArgs, 'input'>>;
  acceptDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptDeregistrationArgs, 'input'>>;
  approveDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationApproveDeregistrationArgs, 'input'>>;
  rejectDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRejectDeregistrationArgs, 'input'>>;
  withdrawDeregistration?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawDeregistrationArgs, 'input'>>;
  applyForAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForAnnulmentArgs, 'input'>>;
  acceptAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptAnnulmentArgs, 'input'>>;
  publishSuspectedRegistration?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishSuspectedRegistrationArgs, 'input'>>;
  objectToAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationObjectToAnnulmentArgs, 'input'>>;
  suspendAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationSuspendAnnulmentArgs, 'input'>>;
  resumeAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationResumeAnnulmentArgs, 'input'>>;
  extendAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationExtendAnnulmentArgs, 'input'>>;
  approveAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationApproveAnnulmentArgs, 'input'>>;
  rejectAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationRejectAnnulmentArgs, 'input'>>;
  withdrawAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawAnnulmentArgs, 'input'>>;
  reverseAnnulment?: Resolver<Schema.Maybe<ResolversTypes['RegistrationAnnulmentResult']>, ParentType, ContextType, RequireFields<Schema.MutationReverseAnnulmentArgs, 'input'>>;
  proposeRevocation?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocationResult']>, ParentType, ContextType, RequireFields<Schema.MutationProposeRevocationArgs, 'input'>>;
  answerRevocation?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnswerRevocationArgs, 'input'>>;
  announceRevocationHearing?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnnounceRevocationHearingArgs, 'input'>>;
  recordRevocationHearing?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordRevocationHearingArgs, 'input'>>;
  reviewRevocation?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocationResult']>, ParentType, ContextType, RequireFields<Schema.MutationReviewRevocationArgs, 'input'>>;
  deliberateRevocation?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocationResult']>, ParentType, ContextType, RequireFields<Schema.MutationDeliberateRevocationArgs, 'input'>>;
  decideRevocation?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocationResult']>, ParentType, ContextType, RequireFields<Schema.MutationDecideRevocationArgs, 'input'>>;
  annulRevocation?: Resolver<Schema.Maybe<ResolversTypes['LicenceRevocationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAnnulRevocationArgs, 'input'>>;
  publishNegativeListVersion?: Resolver<Schema.Maybe<ResolversTypes['NegativeListResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishNegativeListVersionArgs, 'input'>>;
  openStartup?: Resolver<Schema.Maybe<ResolversTypes['StartupResult']>, ParentType, ContextType, RequireFields<Schema.MutationOpenStartupArgs, 'input'>>;
  completeStartupTask?: Resolver<Schema.Maybe<ResolversTypes['StartupResult']>, ParentType, ContextType, RequireFields<Schema.MutationCompleteStartupTaskArgs, 'input'>>;
  applyForChange?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForChangeArgs, 'input'>>;
  acceptChange?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptChangeArgs, 'input'>>;
  approveChange?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationApproveChangeArgs, 'input'>>;
  rejectChange?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRejectChangeArgs, 'input'>>;
  requestChangeSupplement?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestChangeSupplementArgs, 'input'>>;
  supplyChangeSupplement?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationSupplyChangeSupplementArgs, 'input'>>;
  withdrawChange?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistrationResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawChangeArgs, 'input'>>;
  breakAddressPromise?: Resolver<Schema.Maybe<ResolversTypes['AddressPromiseResult']>, ParentType, ContextType, RequireFields<Schema.MutationBreakAddressPromiseArgs, 'input'>>;
  forwardCrossCityCase?: Resolver<Schema.Maybe<ResolversTypes['CrossCityResult']>, ParentType, ContextType, RequireFields<Schema.MutationForwardCrossCityCaseArgs, 'input'>>;
  mailCrossCityResult?: Resolver<Schema.Maybe<ResolversTypes['CrossCityResult']>, ParentType, ContextType, RequireFields<Schema.MutationMailCrossCityResultArgs, 'input'>>;
  confirmCrossCityDelivery?: Resolver<Schema.Maybe<ResolversTypes['CrossCityResult']>, ParentType, ContextType, RequireFields<Schema.MutationConfirmCrossCityDeliveryArgs, 'input'>>;
  issueIndustryLicence?: Resolver<Schema.Maybe<ResolversTypes['IndustryLicenceResult']>, ParentType, ContextType, RequireFields<Schema.MutationIssueIndustryLicenceArgs, 'input'>>;
  changeIndustryLicence?: Resolver<Schema.Maybe<ResolversTypes['IndustryLicenceResult']>, ParentType, ContextType, RequireFields<Schema.MutationChangeIndustryLicenceArgs, 'input'>>;
  revokeIndustryLicence?: Resolver<Schema.Maybe<ResolversTypes['IndustryLicenceResult']>, ParentType, ContextType, RequireFields<Schema.MutationRevokeIndustryLicenceArgs, 'input'>>;
  applyForRealEstate?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationApplyForRealEstateArgs, 'input'>>;
  acceptRealEstate?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationAcceptRealEstateArgs, 'input'>>;
  approveRealEstate?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationApproveRealEstateArgs, 'input'>>;
  rejectRealEstate?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRejectRealEstateArgs, 'input'>>;
  requestRealEstateSupplement?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRequestRealEstateSupplementArgs, 'input'>>;
  supplyRealEstateSupplement?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationSupplyRealEstateSupplementArgs, 'input'>>;
  withdrawRealEstate?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationWithdrawRealEstateArgs, 'input'>>;
  confirmUtilityTransfer?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationConfirmUtilityTransferArgs, 'input'>>;
  recordObjectionSuit?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseResult']>, ParentType, ContextType, RequireFields<Schema.MutationRecordObjectionSuitArgs, 'input'>>;
  enterIssuedCreditCode?: Resolver<Schema.Maybe<ResolversTypes['IssuedCreditCodeResult']>, ParentType, ContextType, RequireFields<Schema.MutationEnterIssuedCreditCodeArgs, 'input'>>;
  confirmIssuedCreditCode?: Resolver<Schema.Maybe<ResolversTypes['IssuedCreditCodeResult']>, ParentType, ContextType, RequireFields<Schema.MutationConfirmIssuedCreditCodeArgs, 'input'>>;
  publishPermitItem?: Resolver<Schema.Maybe<ResolversTypes['OperatingPermitItemResult']>, ParentType, ContextType, RequireFields<Schema.MutationPublishPermitItemArgs, 'input'>>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  name?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseKind']>, ParentType, ContextType>;
  brand?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<Schema.Maybe<Array<ResolversTypes['FormerName']>>, ParentType, ContextType>;
  zone?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zoneName?: Resolver<Schema.Maybe<ResolversTypes['ZoneName']>, ParentType, ContextType>;
  industry?: Resolver<Schema.Maybe<ResolversTypes['Industry']>, ParentType, ContextType>;
  sizeClass?: Resolver<Schema.Maybe<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  foundedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseStatus']>, ParentType, ContextType>;
  mayBegin?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  endedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Schema.Maybe<ResolversTypes['MaskedString']>, ParentType, ContextType>;
  registrationLog?: Resolver<Schema.Maybe<ResolversTypes['RegistrationLogConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseRegistrationLogArgs, 'first'>>;
  registration?: Resolver<Schema.Maybe<ResolversTypes['EnterpriseRegistration']>, ParentType, ContextType>;
  businessHours?: Resolver<Schema.Maybe<ResolversTypes['BusinessHours']>, ParentType, ContextType>;
  startup?: Resolver<Schema.Maybe<ResolversTypes['Startup']>, ParentType, ContextType>;
  additionalAddresses?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  webAddress?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressByCommitment?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  brokenAddressPromises?: Resolver<Schema.Maybe<Array<ResolversTypes['ToleranceDebt']>>, ParentType, ContextType>;
  changeOfRegistration?: Resolver<Schema.Maybe<ResolversTypes['ChangeOfRegistration']>, ParentType, ContextType>;
  crossCityCases?: Resolver<Schema.Maybe<ResolversTypes['CrossCityCaseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseCrossCityCasesArgs, 'first'>>;
  annulments?: Resolver<Schema.Maybe<Array<ResolversTypes['RegistrationAnnulment']>>, ParentType, ContextType>;
  licenceRevocations?: Resolver<Schema.Maybe<Array<ResolversTypes['LicenceRevocation']>>, ParentType, ContextType>;
  dormancies?: Resolver<Schema.Maybe<Array<ResolversTypes['Dormancy']>>, ParentType, ContextType>;
  reveals?: Resolver<Schema.Maybe<ResolversTypes['RevealConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseRevealsArgs, 'first'>>;
  industryLicences?: Resolver<Schema.Maybe<Array<ResolversTypes['IndustryLicence']>>, ParentType, ContextType>;
  realEstate?: Resolver<Schema.Maybe<ResolversTypes['RealEstateConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseRealEstateArgs, 'first'>>;
  realEstateCases?: Resolver<Schema.Maybe<ResolversTypes['RealEstateCaseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseRealEstateCasesArgs, 'first'>>;
  invoiceQuota?: Resolver<Schema.Maybe<ResolversTypes['InvoiceQuota']>, ParentType, ContextType>;
  taxRisk?: Resolver<Schema.Maybe<ResolversTypes['TaxRisk']>, ParentType, ContextType>;
  taxCases?: Resolver<Schema.Maybe<ResolversTypes['TaxCaseConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseTaxCasesArgs, 'first'>>;
  taxBurdenReports?: Resolver<Schema.Maybe<Array<ResolversTypes['TaxBurdenReport']>>, ParentType, ContextType>;
  deregistrationBlockers?: Resolver<Schema.Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  deregistration?: Resolver<Schema.Maybe<ResolversTypes['Deregistration']>, ParentType, ContextType>;
  registerDecisions?: Resolver<Schema.Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<Schema.EnterpriseRegisterDecisionsArgs, 'first'>>;
};

export type BusinessHoursResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BusinessHours'] = ResolversParentTypes['BusinessHours']> = {
  limited?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type FormerNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ZoneNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ZoneName'] = ResolversParentTypes['ZoneName']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegistrationLogEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationLogEntry'] = ResolversParentTypes['RegistrationLogEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['RegistrationEvent'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['RegistrationChange']>, ParentType, ContextType>;
};

export type RegistrationChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationChange'] = ResolversParentTypes['RegistrationChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseRegistration'] = ResolversParentTypes['EnterpriseRegistration'], FederationReferenceType extends FederationReferenceTypes['EnterpriseRegistration'] = FederationReferenceTypes['EnterpriseRegistration']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['EnterpriseRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licenceIdentifier?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnterpriseKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  brand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameApprovalNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webAddress?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  sizeClass?: Resolver<ResolversTypes['SizeClass'], ParentType, ContextType>;
  registeredCapital?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalRepresentative?: Resolver<ResolversTypes['MaskedString'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decision?: Resolver<Schema.Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supplements?: Resolver<Array<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  startup?: Resolver<Schema.Maybe<ResolversTypes['Startup']>, ParentType, ContextType>;
  crossCity?: Resolver<Schema.Maybe<ResolversTypes['CrossCityCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplementRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplementRequest'] = ResolversParentTypes['SupplementRequest']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suppliedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  late?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssuedCreditCodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuedCreditCode'] = ResolversParentTypes['IssuedCreditCode']> = {
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enteredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuedCreditCodeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuedCreditCodeConnection'] = ResolversParentTypes['IssuedCreditCodeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssuedCreditCodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IssuedCreditCode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IssuedCreditCodeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuedCreditCodeEdge'] = ResolversParentTypes['IssuedCreditCodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssuedCreditCode'], ParentType, ContextType>;
};

export type IssuedCreditCodeResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssuedCreditCodeResult'] = ResolversParentTypes['IssuedCreditCodeResult']> = {
  __resolveType: TypeResolveFn<'IssuedCreditCode' | 'Refusal', ParentType, ContextType>;
};

export type EnterpriseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseConnection'] = ResolversParentTypes['EnterpriseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnterpriseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnterpriseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseEdge'] = ResolversParentTypes['EnterpriseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
};

export type RegistrationLogConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationLogConnection'] = ResolversParentTypes['RegistrationLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RegistrationLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegistrationLogEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationLogEdge'] = ResolversParentTypes['RegistrationLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegistrationLogEntry'], ParentType, ContextType>;
};

export type EnterpriseRegistrationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EnterpriseRegistrationResult'] = ResolversParentTypes['EnterpriseRegistrationResult']> = {
  __resolveType: TypeResolveFn<'EnterpriseRegistration' | 'Refusal', ParentType, ContextType>;
};

export type InvoiceQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvoiceQuota'] = ResolversParentTypes['InvoiceQuota']> = {
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  special?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ordinary?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  faceValue?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type TaxRiskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxRisk'] = ResolversParentTypes['TaxRisk']> = {
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  risk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxRiskResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxRiskResult'] = ResolversParentTypes['TaxRiskResult']> = {
  __resolveType: TypeResolveFn<'TaxRisk' | 'Refusal', ParentType, ContextType>;
};

export type TaxCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxCase'] = ResolversParentTypes['TaxCase'], FederationReferenceType extends FederationReferenceTypes['TaxCase'] = FederationReferenceTypes['TaxCase']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['TaxCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaxCaseKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  onTheSpot?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supplements?: Resolver<Array<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  limitNote?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstantDeregistrationRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstantDeregistrationRate'] = ResolversParentTypes['InstantDeregistrationRate']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deregistrations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type TaxCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxCaseConnection'] = ResolversParentTypes['TaxCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TaxCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TaxCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaxCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxCaseEdge'] = ResolversParentTypes['TaxCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaxCase'], ParentType, ContextType>;
};

export type TaxCaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxCaseResult'] = ResolversParentTypes['TaxCaseResult']> = {
  __resolveType: TypeResolveFn<'TaxCase' | 'Refusal', ParentType, ContextType>;
};

export type TaxBurdenReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBurdenReport'] = ResolversParentTypes['TaxBurdenReport']> = {
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxBurdenIndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBurdenIndicator'] = ResolversParentTypes['TaxBurdenIndicator']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payments?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  hours?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type TaxBurdenReportResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaxBurdenReportResult'] = ResolversParentTypes['TaxBurdenReportResult']> = {
  __resolveType: TypeResolveFn<'TaxBurdenReport' | 'Refusal', ParentType, ContextType>;
};

export type DeregistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deregistration'] = ResolversParentTypes['Deregistration'], FederationReferenceType extends FederationReferenceTypes['Deregistration'] = FederationReferenceTypes['Deregistration']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['Deregistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeregistrationKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeregistrationState'], ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closeBy?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extension?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationExtension']>, ParentType, ContextType>;
  liquidation?: Resolver<Schema.Maybe<ResolversTypes['LiquidationReading']>, ParentType, ContextType>;
  liquidationEnd?: Resolver<Schema.Maybe<ResolversTypes['LiquidationEnd']>, ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  objection?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationObjection']>, ParentType, ContextType>;
  endedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  closing?: Resolver<Schema.Maybe<ResolversTypes['DeregistrationCase']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeregistrationExtensionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeregistrationExtension'] = ResolversParentTypes['DeregistrationExtension']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LiquidationEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiquidationEnd'] = ResolversParentTypes['LiquidationEnd']> = {
  endedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['LiquidationConfirmation'], ParentType, ContextType>;
};

export type DeregistrationObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeregistrationObjection'] = ResolversParentTypes['DeregistrationObjection']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeregistrationCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeregistrationCase'] = ResolversParentTypes['DeregistrationCase']> = {
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
};

export type LiquidationReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiquidationReading'] = ResolversParentTypes['LiquidationReading']> = {
  dissolvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['LiquidationStep'], ParentType, ContextType>;
  notification?: Resolver<ResolversTypes['LiquidationStep'], ParentType, ContextType>;
  publication?: Resolver<ResolversTypes['LiquidationStep'], ParentType, ContextType>;
  noticedClaims?: Resolver<ResolversTypes['LiquidationStep'], ParentType, ContextType>;
  publishedClaims?: Resolver<ResolversTypes['LiquidationStep'], ParentType, ContextType>;
  claimsUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LiquidationStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiquidationStep'] = ResolversParentTypes['LiquidationStep']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doneOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inTime?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type DeregistrationBlockedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeregistrationBlocked'] = ResolversParentTypes['DeregistrationBlocked']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  blockers?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeregistrationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeregistrationResult'] = ResolversParentTypes['DeregistrationResult']> = {
  __resolveType: TypeResolveFn<'Deregistration' | 'DeregistrationBlocked' | 'Refusal', ParentType, ContextType>;
};

export type EntryCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntryCheck'] = ResolversParentTypes['EntryCheck']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  industryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foreign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  allowed?: Resolver<Schema.Maybe<ResolversTypes['EntryOutcome']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['NegativeListEntry']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['NegativeListVersion']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type NegativeListEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NegativeListEntry'] = ResolversParentTypes['NegativeListEntry']> = {
  kind?: Resolver<ResolversTypes['NegativeListKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  industryCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['EntryMeasure'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NegativeListVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NegativeListVersion'] = ResolversParentTypes['NegativeListVersion']> = {
  kind?: Resolver<ResolversTypes['NegativeListKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NegativeListResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NegativeListResult'] = ResolversParentTypes['NegativeListResult']> = {
  __resolveType: TypeResolveFn<'NegativeListVersion' | 'Refusal', ParentType, ContextType>;
};

export type OperatingPermitItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperatingPermitItem'] = ResolversParentTypes['OperatingPermitItem']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reform?: Resolver<ResolversTypes['PermitReform'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermitReformCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitReformCount'] = ResolversParentTypes['PermitReformCount']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  met?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  byReform?: Resolver<Array<ResolversTypes['PermitReformShare']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type PermitReformShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitReformShare'] = ResolversParentTypes['PermitReformShare']> = {
  reform?: Resolver<ResolversTypes['PermitReform'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PermitDemandCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PermitDemandCheck'] = ResolversParentTypes['PermitDemandCheck']> = {
  allowed?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mayDemand?: Resolver<Schema.Maybe<ResolversTypes['PermitDemand']>, ParentType, ContextType>;
  item?: Resolver<Schema.Maybe<ResolversTypes['OperatingPermitItem']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type OperatingPermitItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperatingPermitItemConnection'] = ResolversParentTypes['OperatingPermitItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OperatingPermitItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OperatingPermitItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OperatingPermitItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperatingPermitItemEdge'] = ResolversParentTypes['OperatingPermitItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OperatingPermitItem'], ParentType, ContextType>;
};

export type OperatingPermitItemResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperatingPermitItemResult'] = ResolversParentTypes['OperatingPermitItemResult']> = {
  __resolveType: TypeResolveFn<'OperatingPermitItem' | 'Refusal', ParentType, ContextType>;
};

export type StartupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Startup'] = ResolversParentTypes['Startup']> = {
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StartupState'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['StartupTask']>, ParentType, ContextType>;
  holdingUp?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['StartupEvent']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  free?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartupTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartupTask'] = ResolversParentTypes['StartupTask']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StartupTaskState'], ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  waitsFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StartupEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartupEvent'] = ResolversParentTypes['StartupEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['StartupEventKind'], ParentType, ContextType>;
  task?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StartupResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartupResult'] = ResolversParentTypes['StartupResult']> = {
  __resolveType: TypeResolveFn<'Startup' | 'Refusal', ParentType, ContextType>;
};

export type ChangeOfRegistrationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeOfRegistration'] = ResolversParentTypes['ChangeOfRegistration'], FederationReferenceType extends FederationReferenceTypes['ChangeOfRegistration'] = FederationReferenceTypes['ChangeOfRegistration']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['ChangeOfRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licenceIdentifier?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ChangesApplied'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supplements?: Resolver<Array<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  crossCity?: Resolver<Schema.Maybe<ResolversTypes['CrossCityCase']>, ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangesAppliedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesApplied'] = ResolversParentTypes['ChangesApplied']> = {
  name?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  brand?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameApprovalNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additionalAddresses?: Resolver<Schema.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  webAddress?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addressByCommitment?: Resolver<Schema.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ChangeOfRegistrationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeOfRegistrationResult'] = ResolversParentTypes['ChangeOfRegistrationResult']> = {
  __resolveType: TypeResolveFn<'ChangeOfRegistration' | 'Refusal', ParentType, ContextType>;
};

export type RealEstateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstate'] = ResolversParentTypes['RealEstate']> = {
  unitNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  certificateNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  encumbrances?: Resolver<Array<ResolversTypes['RealEstateEncumbrance']>, ParentType, ContextType>;
};

export type RealEstateEncumbranceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateEncumbrance'] = ResolversParentTypes['RealEstateEncumbrance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RealEstateEncumbranceKind'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  certificateNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Schema.Maybe<ResolversTypes['EncumbranceEnd']>, ParentType, ContextType>;
  suitUntil?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suit?: Resolver<Schema.Maybe<ResolversTypes['ObjectionSuit']>, ParentType, ContextType>;
};

export type ObjectionSuitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObjectionSuit'] = ResolversParentTypes['ObjectionSuit']> = {
  court?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RealEstateCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateCase'] = ResolversParentTypes['RealEstateCase'], FederationReferenceType extends FederationReferenceTypes['RealEstateCase'] = FederationReferenceTypes['RealEstateCase']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['RealEstateCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RealEstateKind'], ParentType, ContextType>;
  unitNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['RealEstateChannel'], ParentType, ContextType>;
  instant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  greenChannel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferTo?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  mortgagee?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  amount?: Resolver<Schema.Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  basis?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objector?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  documentDigest?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  utilities?: Resolver<Array<ResolversTypes['UtilityTransfer']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['RealEstateSteps'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supplements?: Resolver<Array<ResolversTypes['SupplementRequest']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  unit?: Resolver<Schema.Maybe<ResolversTypes['RealEstate']>, ParentType, ContextType>;
  encumbrance?: Resolver<Schema.Maybe<ResolversTypes['RealEstateEncumbrance']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RealEstateStepsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateSteps'] = ResolversParentTypes['RealEstateSteps']> = {
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type UtilityTransferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UtilityTransfer'] = ResolversParentTypes['UtilityTransfer']> = {
  utility?: Resolver<ResolversTypes['TitleUtility'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  confirmedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RealEstateServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateService'] = ResolversParentTypes['RealEstateService']> = {
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  general?: Resolver<Schema.Maybe<ResolversTypes['RealEstateLimitRule']>, ParentType, ContextType>;
  mortgage?: Resolver<Schema.Maybe<ResolversTypes['RealEstateLimitRule']>, ParentType, ContextType>;
  instantKinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  onlineHours?: Resolver<Schema.Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  utilities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bankKinds?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RealEstateLimitRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateLimitRule'] = ResolversParentTypes['RealEstateLimitRule']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RuleReference'], ParentType, ContextType>;
};

export type RealEstateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateConnection'] = ResolversParentTypes['RealEstateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RealEstateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RealEstate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RealEstateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateEdge'] = ResolversParentTypes['RealEstateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RealEstate'], ParentType, ContextType>;
};

export type RealEstateCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateCaseConnection'] = ResolversParentTypes['RealEstateCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RealEstateCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RealEstateCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RealEstateCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateCaseEdge'] = ResolversParentTypes['RealEstateCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RealEstateCase'], ParentType, ContextType>;
};

export type RealEstateCaseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RealEstateCaseResult'] = ResolversParentTypes['RealEstateCaseResult']> = {
  __resolveType: TypeResolveFn<'RealEstateCase' | 'Refusal', ParentType, ContextType>;
};

export type IndustryLicenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryLicence'] = ResolversParentTypes['IndustryLicence']> = {
  licenceNo?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifier?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LicenceStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  permits?: Resolver<Array<ResolversTypes['LicencePermit']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LicencePermitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicencePermit'] = ResolversParentTypes['LicencePermit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permitNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LicenceKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceKey'] = ResolversParentTypes['LicenceKey']> = {
  kid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retiredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LicenceVerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceVerification'] = ResolversParentTypes['LicenceVerification']> = {
  state?: Resolver<ResolversTypes['LicenceVerdict'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  licenceNo?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  creditCode?: Resolver<Schema.Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  trade?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Schema.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permits?: Resolver<Array<ResolversTypes['VerifiedPermit']>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VerifiedPermitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerifiedPermit'] = ResolversParentTypes['VerifiedPermit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validTo?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndustryLicenceResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndustryLicenceResult'] = ResolversParentTypes['IndustryLicenceResult']> = {
  __resolveType: TypeResolveFn<'IndustryLicence' | 'Refusal', ParentType, ContextType>;
};

export type CrossCityCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossCityCase'] = ResolversParentTypes['CrossCityCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['CrossCityMatter'], ParentType, ContextType>;
  homeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  forwardedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  homeClock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  hostClock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  deciding?: Resolver<ResolversTypes['DecidingCalendar'], ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  limitRule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  delivery?: Resolver<Schema.Maybe<ResolversTypes['CrossCityDelivery']>, ParentType, ContextType>;
  representative?: Resolver<Schema.Maybe<ResolversTypes['Representative']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  proof?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofName?: Resolver<ResolversTypes['Text'], ParentType, ContextType>;
  provenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CrossCityDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossCityDelivery'] = ResolversParentTypes['CrossCityDelivery']> = {
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mailedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CrossCityCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossCityCaseConnection'] = ResolversParentTypes['CrossCityCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CrossCityCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CrossCityCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CrossCityCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossCityCaseEdge'] = ResolversParentTypes['CrossCityCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrossCityCase'], ParentType, ContextType>;
};

export type CrossCityResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrossCityResult'] = ResolversParentTypes['CrossCityResult']> = {
  __resolveType: TypeResolveFn<'CrossCityCase' | 'Refusal', ParentType, ContextType>;
};

export type DormancyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dormancy'] = ResolversParentTypes['Dormancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceAddress?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DormancyResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DormancyResult'] = ResolversParentTypes['DormancyResult']> = {
  __resolveType: TypeResolveFn<'Dormancy' | 'Refusal', ParentType, ContextType>;
};

export type AddressPromiseResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddressPromiseResult'] = ResolversParentTypes['AddressPromiseResult']> = {
  __resolveType: TypeResolveFn<'ToleranceDebt' | 'Refusal', ParentType, ContextType>;
};

export type RevealResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealResult'] = ResolversParentTypes['RevealResult']> = {
  __resolveType: TypeResolveFn<'RevealedPerson' | 'Refusal', ParentType, ContextType>;
};

export type RevealedPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealedPerson'] = ResolversParentTypes['RevealedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['RevealPurpose'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reveal'] = ResolversParentTypes['Reveal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['RevealPurpose'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revealedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RevealConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealConnection'] = ResolversParentTypes['RevealConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RevealEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reveal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RevealEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevealEdge'] = ResolversParentTypes['RevealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reveal'], ParentType, ContextType>;
};

export type RegistrationAnnulmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationAnnulment'] = ResolversParentTypes['RegistrationAnnulment'], FederationReferenceType extends FederationReferenceTypes['RegistrationAnnulment'] = FederationReferenceTypes['RegistrationAnnulment']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['RegistrationAnnulment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  caseNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusCode?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['AnnulledRegistration'], ParentType, ContextType>;
  changeId?: Resolver<Schema.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ChangedItem']>, ParentType, ContextType>;
  bar?: Resolver<Schema.Maybe<ResolversTypes['AnnulmentBar']>, ParentType, ContextType>;
  reason?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceDigest?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ofOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clock?: Resolver<Schema.Maybe<ResolversTypes['ClockReading']>, ParentType, ContextType>;
  rule?: Resolver<Schema.Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  extension?: Resolver<Schema.Maybe<ResolversTypes['AnnulmentExtension']>, ParentType, ContextType>;
  suspension?: Resolver<Schema.Maybe<ResolversTypes['AnnulmentSuspension']>, ParentType, ContextType>;
  notice?: Resolver<Schema.Maybe<ResolversTypes['AnnulmentNotice']>, ParentType, ContextType>;
  objection?: Resolver<Schema.Maybe<ResolversTypes['AnnulmentObjection']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<Schema.Maybe<ResolversTypes['AnnulmentFinding']>, ParentType, ContextType>;
  annulledOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  barredUntil?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reversedOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnulmentExtensionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnulmentExtension'] = ResolversParentTypes['AnnulmentExtension']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extendedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AnnulmentSuspensionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnulmentSuspension'] = ResolversParentTypes['AnnulmentSuspension']> = {
  ground?: Resolver<ResolversTypes['AnnulmentSuspensionGround'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AnnulmentNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnulmentNotice'] = ResolversParentTypes['AnnulmentNotice']> = {
  ground?: Resolver<ResolversTypes['AnnulmentNoticeGround'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AnnulmentObjectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnnulmentObjection'] = ResolversParentTypes['AnnulmentObjection']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegistrationAnnulmentResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegistrationAnnulmentResult'] = ResolversParentTypes['RegistrationAnnulmentResult']> = {
  __resolveType: TypeResolveFn<'RegistrationAnnulment' | 'Refusal', ParentType, ContextType>;
};

export type LicenceRevocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRevocation'] = ResolversParentTypes['LicenceRevocation'], FederationReferenceType extends FederationReferenceTypes['LicenceRevocation'] = FederationReferenceTypes['LicenceRevocation']> = {
  __resolveReference?: ReferenceResolver<Schema.Maybe<ResolversTypes['LicenceRevocation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  enterprise?: Resolver<Schema.Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RevocationState'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['RevocationGround'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idleSince?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hearingUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decideBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  statement?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hearingRequested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hearingNotice?: Resolver<Schema.Maybe<ResolversTypes['RevocationHearingNotice']>, ParentType, ContextType>;
  hearingHeldOn?: Resolver<Schema.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hearingRecord?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalReview?: Resolver<Schema.Maybe<ResolversTypes['RevocationReview']>, ParentType, ContextType>;
  deliberation?: Resolver<Schema.Maybe<ResolversTypes['RevocationDeliberation']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNo?: Resolver<Schema.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Schema.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  annulment?: Resolver<Schema.Maybe<ResolversTypes['RevocationAnnulment']>, ParentType, ContextType>;
  availableSteps?: Resolver<Schema.Maybe<Array<ResolversTypes['AvailableStep']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevocationHearingNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevocationHearingNotice'] = ResolversParentTypes['RevocationHearingNotice']> = {
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevocationReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevocationReview'] = ResolversParentTypes['RevocationReview']> = {
  reviewGround?: Resolver<ResolversTypes['LegalReviewGround'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RevocationDeliberationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevocationDeliberation'] = ResolversParentTypes['RevocationDeliberation']> = {
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevocationAnnulmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevocationAnnulment'] = ResolversParentTypes['RevocationAnnulment']> = {
  by?: Resolver<ResolversTypes['RevocationAnnuller'], ParentType, ContextType>;
  instrumentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  restoredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LicenceRevocationResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LicenceRevocationResult'] = ResolversParentTypes['LicenceRevocationResult']> = {
  __resolveType: TypeResolveFn<'LicenceRevocation' | 'Refusal', ParentType, ContextType>;
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
  BusinessHours?: BusinessHoursResolvers<ContextType>;
  FormerName?: FormerNameResolvers<ContextType>;
  ZoneName?: ZoneNameResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  RegistrationLogEntry?: RegistrationLogEntryResolvers<ContextType>;
  RegistrationChange?: RegistrationChangeResolvers<ContextType>;
  EnterpriseRegistration?: EnterpriseRegistrationResolvers<ContextType>;
  SupplementRequest?: SupplementRequestResolvers<ContextType>;
  IssuedCreditCode?: IssuedCreditCodeResolvers<ContextType>;
  IssuedCreditCodeConnection?: IssuedCreditCodeConnectionResolvers<ContextType>;
  IssuedCreditCodeEdge?: IssuedCreditCodeEdgeResolvers<ContextType>;
  IssuedCreditCodeResult?: IssuedCreditCodeResultResolvers<ContextType>;
  EnterpriseConnection?: EnterpriseConnectionResolvers<ContextType>;
  EnterpriseEdge?: EnterpriseEdgeResolvers<ContextType>;
  RegistrationLogConnection?: RegistrationLogConnectionResolvers<ContextType>;
  RegistrationLogEdge?: RegistrationLogEdgeResolvers<ContextType>;
  EnterpriseRegistrationResult?: EnterpriseRegistrationResultResolvers<ContextType>;
  InvoiceQuota?: InvoiceQuotaResolvers<ContextType>;
  TaxRisk?: TaxRiskResolvers<ContextType>;
  TaxRiskResult?: TaxRiskResultResolvers<ContextType>;
  TaxCase?: TaxCaseResolvers<ContextType>;
  InstantDeregistrationRate?: InstantDeregistrationRateResolvers<ContextType>;
  TaxCaseConnection?: TaxCaseConnectionResolvers<ContextType>;
  TaxCaseEdge?: TaxCaseEdgeResolvers<ContextType>;
  TaxCaseResult?: TaxCaseResultResolvers<ContextType>;
  TaxBurdenReport?: TaxBurdenReportResolvers<ContextType>;
  TaxBurdenIndicator?: TaxBurdenIndicatorResolvers<ContextType>;
  TaxBurdenReportResult?: TaxBurdenReportResultResolvers<ContextType>;
  Deregistration?: DeregistrationResolvers<ContextType>;
  DeregistrationExtension?: DeregistrationExtensionResolvers<ContextType>;
  LiquidationEnd?: LiquidationEndResolvers<ContextType>;
  DeregistrationObjection?: DeregistrationObjectionResolvers<ContextType>;
  DeregistrationCase?: DeregistrationCaseResolvers<ContextType>;
  LiquidationReading?: LiquidationReadingResolvers<ContextType>;
  LiquidationStep?: LiquidationStepResolvers<ContextType>;
  DeregistrationBlocked?: DeregistrationBlockedResolvers<ContextType>;
  DeregistrationResult?: DeregistrationResultResolvers<ContextType>;
  EntryCheck?: EntryCheckResolvers<ContextType>;
  NegativeListEntry?: NegativeListEntryResolvers<ContextType>;
  NegativeListVersion?: NegativeListVersionResolvers<ContextType>;
  NegativeListResult?: NegativeListResultResolvers<ContextType>;
  OperatingPermitItem?: OperatingPermitItemResolvers<ContextType>;
  PermitReformCount?: PermitReformCountResolvers<ContextType>;
  PermitReformShare?: PermitReformShareResolvers<ContextType>;
  PermitDemandCheck?: PermitDemandCheckResolvers<ContextType>;
  OperatingPermitItemConnection?: OperatingPermitItemConnectionResolvers<ContextType>;
  OperatingPermitItemEdge?: OperatingPermitItemEdgeResolvers<ContextType>;
  OperatingPermitItemResult?: OperatingPermitItemResultResolvers<ContextType>;
  Startup?: StartupResolvers<ContextType>;
  StartupTask?: StartupTaskResolvers<ContextType>;
  StartupEvent?: StartupEventResolvers<ContextType>;
  StartupResult?: StartupResultResolvers<ContextType>;
  ChangeOfRegistration?: ChangeOfRegistrationResolvers<ContextType>;
  ChangesApplied?: ChangesAppliedResolvers<ContextType>;
  ChangeOfRegistrationResult?: ChangeOfRegistrationResultResolvers<ContextType>;
  RealEstate?: RealEstateResolvers<ContextType>;
  RealEstateEncumbrance?: RealEstateEncumbranceResolvers<ContextType>;
  ObjectionSuit?: ObjectionSuitResolvers<ContextType>;
  RealEstateCase?: RealEstateCaseResolvers<ContextType>;
  RealEstateSteps?: RealEstateStepsResolvers<ContextType>;
  UtilityTransfer?: UtilityTransferResolvers<ContextType>;
  RealEstateService?: RealEstateServiceResolvers<ContextType>;
  RealEstateLimitRule?: RealEstateLimitRuleResolvers<ContextType>;
  RealEstateConnection?: RealEstateConnectionResolvers<ContextType>;
  RealEstateEdge?: RealEstateEdgeResolvers<ContextType>;
  RealEstateCaseConnection?: RealEstateCaseConnectionResolvers<ContextType>;
  RealEstateCaseEdge?: RealEstateCaseEdgeResolvers<ContextType>;
  RealEstateCaseResult?: RealEstateCaseResultResolvers<ContextType>;
  IndustryLicence?: IndustryLicenceResolvers<ContextType>;
  LicencePermit?: LicencePermitResolvers<ContextType>;
  LicenceKey?: LicenceKeyResolvers<ContextType>;
  LicenceVerification?: LicenceVerificationResolvers<ContextType>;
  VerifiedPermit?: VerifiedPermitResolvers<ContextType>;
  IndustryLicenceResult?: IndustryLicenceResultResolvers<ContextType>;
  CrossCityCase?: CrossCityCaseResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  CrossCityDelivery?: CrossCityDeliveryResolvers<ContextType>;
  CrossCityCaseConnection?: CrossCityCaseConnectionResolvers<ContextType>;
  CrossCityCaseEdge?: CrossCityCaseEdgeResolvers<ContextType>;
  CrossCityResult?: CrossCityResultResolvers<ContextType>;
  Dormancy?: DormancyResolvers<ContextType>;
  DormancyResult?: DormancyResultResolvers<ContextType>;
  AddressPromiseResult?: AddressPromiseResultResolvers<ContextType>;
  RevealResult?: RevealResultResolvers<ContextType>;
  RevealedPerson?: RevealedPersonResolvers<ContextType>;
  Reveal?: RevealResolvers<ContextType>;
  RevealConnection?: RevealConnectionResolvers<ContextType>;
  RevealEdge?: RevealEdgeResolvers<ContextType>;
  RegistrationAnnulment?: RegistrationAnnulmentResolvers<ContextType>;
  AnnulmentExtension?: AnnulmentExtensionResolvers<ContextType>;
  AnnulmentSuspension?: AnnulmentSuspensionResolvers<ContextType>;
  AnnulmentNotice?: AnnulmentNoticeResolvers<ContextType>;
  AnnulmentObjection?: AnnulmentObjectionResolvers<ContextType>;
  RegistrationAnnulmentResult?: RegistrationAnnulmentResultResolvers<ContextType>;
  LicenceRevocation?: LicenceRevocationResolvers<ContextType>;
  RevocationHearingNotice?: RevocationHearingNoticeResolvers<ContextType>;
  RevocationReview?: RevocationReviewResolvers<ContextType>;
  RevocationDeliberation?: RevocationDeliberationResolvers<ContextType>;
  RevocationAnnulment?: RevocationAnnulmentResolvers<ContextType>;
  LicenceRevocationResult?: LicenceRevocationResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  lookup?: LookupDirectiveResolver<any, any, ContextType>;
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  stepless?: SteplessDirectiveResolver<any, any, ContextType>;
};
