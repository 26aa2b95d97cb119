/* Made from schema.graphql by npm run generate: do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProjectRow, RequestContext } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Unified social credit code, 18 characters, GB 32100-2015; checked and normalised on input. 统一社会信用代码 */
  CreditCode: { input: string; output: string; }
  /** Investment project code, 24 characters, GB/T 40058-2021; checked and normalised on input. 项目代码 */
  ProjectCode: { input: string; output: string; }
  /** A day in China, YYYY-MM-DD. 日期 */
  Date: { input: string; output: string; }
  /** A moment, RFC 3339, written with the offset +08:00. 时间 */
  DateTime: { input: Date; output: Date | string; }
  /** An amount in yuan as an exact decimal with two places, in a string; never a float. 金额(元) */
  Yuan: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Where a page stands in its list. 分页信息 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** More items follow. 有下一页 */
  hasNextPage: Scalars['Boolean']['output'];
  /** Items precede; true on every page but the first. 有上一页 */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, null on an empty page. 起始游标 */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item: pass it as `after` for the next page. 结束游标 */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A refusal that the rules foresee: nothing was written. 不予办理 */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable code, for programs. 代码 */
  code: Scalars['String']['output'];
  /** What the rule says and what was got. 说明 */
  message: Scalars['String']['output'];
  /** The rule applied, where it is one of a zone's profile. 依据 */
  rule?: Maybe<RuleReference>;
  /** What the caller can do about it. 补救途径 */
  remedy?: Maybe<Scalars['String']['output']>;
};

/** A rule of a zone's profile as a decision applied it. 规则依据 */
export type RuleReference = {
  __typename?: 'RuleReference';
  /** Rule code, e.g. QUIET_WINDOW. 规则代码 */
  code: Scalars['String']['output'];
  /** Clause of the plan or law. 条款 */
  clause: Scalars['String']['output'];
  /** Version of the rule. 版本 */
  version: Scalars['Int']['output'];
  /** Zone whose profile gave the rule. 所属园区 */
  zone?: Maybe<Scalars['String']['output']>;
  /** True where the zone has no such rule and the national one was applied. 是否沿用国家规则 */
  inherited?: Maybe<Scalars['Boolean']['output']>;
};

/** A service clock as it stands now: derived from its running and paused segments, never stored. 办理时限 */
export type ClockReading = {
  __typename?: 'ClockReading';
  /** The last moment in time. 到期时间 */
  dueAt: Scalars['DateTime']['output'];
  /** Its day. 到期日 */
  dueDate: Scalars['Date']['output'];
  /** The day lies beyond the published holiday calendar and will be derived again. 暂定 */
  provisional: Scalars['Boolean']['output'];
  /** Working days (calendar days for limits in calendar days) since the start. 总用时(天) */
  grossDays: Scalars['Int']['output'];
  /** The same without days on which the clock stood still. 净用时(天) */
  netDays: Scalars['Int']['output'];
  /** Share of the limit that is spent; past 1 it is overdue. 已用比例 */
  ratio: Scalars['Float']['output'];
  /** Traffic light. 预警灯 */
  light: ClockLight;
  /** The clock stands still now. 已暂停 */
  paused: Scalars['Boolean']['output'];
  /** How the due date came about, in words. 计算说明 */
  explanation: Scalars['String']['output'];
};

/** Traffic light of a clock. 预警灯 */
export type ClockLight =
  /** Less than 70 % of the limit is spent. 正常 */
  | 'GREEN'
  /** 70 % or more is spent. 预警 */
  | 'YELLOW'
  /** 90 % or more is spent. 临期 */
  | 'RED'
  /** The limit has passed. 超期 */
  | 'OVERDUE';

/** Personal data, masked by default. 脱敏信息 */
export type MaskedString = {
  __typename?: 'MaskedString';
  /** The text, masked where `masked` is true. 内容 */
  value: Scalars['String']['output'];
  /** Whether the text is masked. 是否脱敏 */
  masked: Scalars['Boolean']['output'];
  /** Why it is masked or shown. 原因 */
  reason: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A construction project by its code, null where there is none, or while project-approval does not answer. 工程建设项目 */
  project?: Maybe<Project>;
  /** Construction projects of all enterprises, newest application first; null while project-approval does not answer. 工程建设项目列表 */
  projects?: Maybe<ProjectConnection>;
};


export type QueryProjectArgs = {
  projectCode: Scalars['ProjectCode']['input'];
};


export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Applies for the approval of a construction project: gives it its project code and starts its clock under the rule of its category. For the
   * enterprise itself or officers of project-approval. 工程建设项目申报
   */
  applyForProject?: Maybe<ProjectResult>;
  /** Accepts a complete application at the window; the first stage begins. For officers of project-approval. 受理 */
  acceptProject?: Maybe<ProjectResult>;
  /**
   * Asks for all that is missing, in one complete list; the clock stands still until it is supplied. An item is asked for once only. For officers
   * of project-approval. 一次性告知补正
   */
  requestProjectSupplement?: Maybe<ProjectResult>;
  /** Supplies what was missing; the clock runs again. For the enterprise itself or officers of project-approval. 提交补正材料 */
  supplyProjectSupplement?: Maybe<ProjectResult>;
  /** Begins a special procedure, whose time is not counted; the clock stands still. For officers of project-approval. 特别程序开始 */
  startSpecialProcedure?: Maybe<ProjectResult>;
  /** Ends the special procedure; the clock runs again. For officers of project-approval. 特别程序结束 */
  endSpecialProcedure?: Maybe<ProjectResult>;
  /**
   * Completes the stage in progress; stages go in order, and the last one approves the project and stops its clock. For officers of
   * project-approval, but never for the one who accepted it. 阶段办结
   */
  completeStage?: Maybe<ProjectResult>;
  /** Rejects the project with reasons and stops its clock. For officers of project-approval, but never for the one who accepted it. 不予批准 */
  rejectProject?: Maybe<ProjectResult>;
  /** Withdraws the application and stops its clock. For the enterprise itself or officers of project-approval. 撤件 */
  withdrawProject?: Maybe<ProjectResult>;
};


export type MutationApplyForProjectArgs = {
  input: ApplyForProjectInput;
};


export type MutationAcceptProjectArgs = {
  input: ProjectInput;
};


export type MutationRequestProjectSupplementArgs = {
  input: RequestProjectSupplementInput;
};


export type MutationSupplyProjectSupplementArgs = {
  input: ProjectInput;
};


export type MutationStartSpecialProcedureArgs = {
  input: StartSpecialProcedureInput;
};


export type MutationEndSpecialProcedureArgs = {
  input: ProjectInput;
};


export type MutationCompleteStageArgs = {
  input: CompleteStageInput;
};


export type MutationRejectProjectArgs = {
  input: RejectProjectInput;
};


export type MutationWithdrawProjectArgs = {
  input: ProjectInput;
};

/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Its construction projects, newest application first; null while project-approval does not answer. 工程建设项目 */
  projects?: Maybe<ProjectConnection>;
};


/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type EnterpriseProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A construction project in approval, from application to acceptance as built. 工程建设项目 */
export type Project = {
  __typename?: 'Project';
  /** Its project code, which never changes. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** The enterprise that builds. 建设单位 */
  enterprise: Enterprise;
  /** Name of the project. 项目名称 */
  name: Scalars['String']['output'];
  /** Code of the zone that approves it, as it was on application. 所属园区 */
  zone: Scalars['String']['output'];
  /** Category: decides on the limit. 项目类别 */
  category: ProjectCategory;
  /** Total investment. 总投资 */
  investment: Scalars['Yuan']['output'];
  /** Floor area in whole square metres, a part counted as one. 建筑面积(平方米) */
  floorArea: Scalars['Int']['output'];
  /** Moment of the application; the clock starts with it. 申报时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** Moment of approval, rejection or withdrawal, null while the case is open. 办结时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the case stands. 办理状态 */
  state: ProjectState;
  /** The four stages, in order. 审批阶段 */
  stages: Array<ProjectStage>;
  /** Days allowed from application to acceptance as built, counted as the clock counts: working days where the rule says so. 审批时限(天) */
  limitDays: Scalars['Int']['output'];
  /** The end-to-end clock: gross days count all, net days leave out supplements and special procedures. 办理时限 */
  clock: ClockReading;
  /** Times when the case stood still, first to last. 暂停记录 */
  pauses: Array<ProjectPause>;
  /** The rule that set the limit; `inherited` where the zone has none of its own and the national cap holds. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** Why it was rejected; null where it was not, and for whoever may not see the enterprise's own matters. 不予批准理由 */
  reasons?: Maybe<Array<Scalars['String']['output']>>;
};

/** Categories of construction projects, each with its own limit. 工程建设项目类别 */
export type ProjectCategory =
  /** Private, on land transferred with an approved plan. 社会投资带方案出让类 */
  | 'WITH_PLAN'
  /** Private, small and medium. 社会投资中小型 */
  | 'SME'
  /** Government-invested municipal linear works without a site of their own. 政府投资市政类(非独立占地)线性 */
  | 'GOV_LINEAR'
  /** Rebuilding with planning conditions unchanged. 改造类(规划条件不变) */
  | 'REBUILD'
  /** General industrial. 一般工业类 */
  | 'INDUSTRIAL';

/** Where a case stands, in the words of the national project approval system. 办理状态 */
export type ProjectState =
  /** Received, not yet accepted. 已接件 */
  | 'RECEIVED'
  /** Accepted at the window; the first stage is under way. 窗口受理 */
  | 'ACCEPTED'
  /** With the departments, past the first stage. 部门受理 */
  | 'IN_REVIEW'
  /** Waits for the applicant to supply what is missing. 补正 */
  | 'SUPPLEMENT'
  /** Waits for a special procedure. 特别程序 */
  | 'SPECIAL_PROCEDURE'
  /** All four stages are done. 办结(通过) */
  | 'APPROVED'
  /** Rejected, with reasons. 办结(不通过) */
  | 'REJECTED'
  /** Withdrawn by the applicant. 已撤件 */
  | 'WITHDRAWN';

/** A stage of project approval: one department leads it. 审批阶段 */
export type ProjectStage = {
  __typename?: 'ProjectStage';
  /** Which stage. 阶段代码 */
  code: ProjectStageCode;
  /** Its name. 阶段名称 */
  title: Scalars['String']['output'];
  /** The department that leads it, null where the rule names none. 牵头部门 */
  leadDepartment?: Maybe<Scalars['String']['output']>;
  /** Where it stands. 阶段状态 */
  state: ProjectStageState;
  /** Day on which it began, null before. 开始日期 */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was completed, null before. 办结日期 */
  finishedOn?: Maybe<Scalars['Date']['output']>;
};

/** The stages, in their order. 审批阶段 */
export type ProjectStageCode =
  /** Approval of the project, land and planning permit. 立项用地规划许可 */
  | 'LAND_AND_PLANNING'
  /** Planning permit for the works. 工程建设许可 */
  | 'CONSTRUCTION_PLANNING'
  /** Construction permit. 施工许可 */
  | 'CONSTRUCTION_PERMIT'
  /** Acceptance as built. 竣工验收 */
  | 'ACCEPTANCE';

/** Where a stage stands. 阶段状态 */
export type ProjectStageState =
  /** Not begun. 未开始 */
  | 'PENDING'
  /** Under way, or standing still with its project. 办理中 */
  | 'IN_PROGRESS'
  /** Completed. 已办结 */
  | 'DONE'
  /** The project ended without it. 已终止 */
  | 'CANCELLED';

/** A time when a case stood still. 暂停 */
export type ProjectPause = {
  __typename?: 'ProjectPause';
  /** Why. 暂停原因 */
  reason: ProjectPauseReason;
  /** When it began. 开始时间 */
  from: Scalars['DateTime']['output'];
  /** When it ended, null while it lasts. 结束时间 */
  to?: Maybe<Scalars['DateTime']['output']>;
  /** The special procedure, null for a supplement. 特别程序种类 */
  procedure?: Maybe<SpecialProcedure>;
  /** All that was missing; null for a special procedure, and for whoever may not see the enterprise's own matters. 补正材料清单 */
  items?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why a case stands still. 暂停原因 */
export type ProjectPauseReason =
  /** The applicant supplies what is missing. 补正 */
  | 'SUPPLEMENT'
  /** A special procedure. 特别程序 */
  | 'SPECIAL_PROCEDURE';

/** Procedures whose time is not counted (Administrative Licensing Law, art. 45). 特别程序种类 */
export type SpecialProcedure =
  /** Hearing. 听证 */
  | 'HEARING'
  /** Call for tenders. 招标 */
  | 'TENDER'
  /** Auction. 拍卖 */
  | 'AUCTION'
  /** Inspection of a thing. 检验 */
  | 'INSPECTION'
  /** Testing by measurement. 检测 */
  | 'TESTING'
  /** Quarantine. 检疫 */
  | 'QUARANTINE'
  /** Appraisal. 鉴定 */
  | 'APPRAISAL'
  /** Review by experts. 专家评审 */
  | 'EXPERT_REVIEW';

/** A page of projects. 项目分页 */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ProjectEdge>;
  /** Items alone. 节点 */
  nodes: Array<Project>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A project with its cursor. 项目条目 */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Project;
};

/** Which projects: all that is given must fit. 项目筛选条件 */
export type ProjectFilter = {
  /** Code of the zone. 所属园区 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Category. 项目类别 */
  category?: InputMaybe<ProjectCategory>;
  /** Where the case stands. 办理状态 */
  state?: InputMaybe<ProjectState>;
};

/** Input of applyForProject. 工程建设项目申报 */
export type ApplyForProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise that builds. 建设单位 */
  creditCode: Scalars['CreditCode']['input'];
  /** Name of the project, at most 100 characters. 项目名称 */
  name: Scalars['String']['input'];
  /** Category. 项目类别 */
  category: ProjectCategory;
  /** Total investment, above 0. 总投资 */
  investment: Scalars['Yuan']['input'];
  /** Floor area in whole square metres, a part counted as one; 0 where nothing is built over. 建筑面积(平方米) */
  floorArea: Scalars['Int']['input'];
};

/** A step of a project that needs no more than its code. 项目办理步骤 */
export type ProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
};

/** Input of requestProjectSupplement. 一次性告知补正 */
export type RequestProjectSupplementInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The complete list of what is missing, 1 to 50 items, each once and at most 200 characters. 补正材料清单 */
  items: Array<Scalars['String']['input']>;
};

/** Input of startSpecialProcedure. 特别程序 */
export type StartSpecialProcedureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Which procedure. 特别程序种类 */
  procedure: SpecialProcedure;
};

/** Input of completeStage. 阶段办结 */
export type CompleteStageInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The stage in progress. 阶段代码 */
  stage: ProjectStageCode;
};

/** Input of rejectProject. 不予批准 */
export type RejectProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Why, 1 to 20 reasons of at most 200 characters. 不予批准理由 */
  reasons: Array<Scalars['String']['input']>;
};

/** The project, or why not. 办理结果 */
export type ProjectResult = Project | Refusal;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
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
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

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
  Enterprise: Enterprise;
  Project: Project;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enterprise:
    ( { __typename: 'Enterprise' }
    & GraphQLRecursivePick<FederationTypes['Enterprise'], {"creditCode":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"projectCode":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ProjectResult:
    | ( ProjectRow )
    | ( Partial<Refusal> )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CreditCode: ResolverTypeWrapper<Partial<Scalars['CreditCode']['output']>>;
  ProjectCode: ResolverTypeWrapper<Partial<Scalars['ProjectCode']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  Yuan: ResolverTypeWrapper<Partial<Scalars['Yuan']['output']>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Refusal: ResolverTypeWrapper<Partial<Refusal>>;
  RuleReference: ResolverTypeWrapper<Partial<RuleReference>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  ClockReading: ResolverTypeWrapper<Partial<ClockReading>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  ClockLight: ResolverTypeWrapper<Partial<ClockLight>>;
  MaskedString: ResolverTypeWrapper<Partial<MaskedString>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Enterprise: ResolverTypeWrapper<Partial<Omit<Enterprise, 'projects'> & { projects?: Maybe<ResolversTypes['ProjectConnection']> }>>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectCategory: ResolverTypeWrapper<Partial<ProjectCategory>>;
  ProjectState: ResolverTypeWrapper<Partial<ProjectState>>;
  ProjectStage: ResolverTypeWrapper<Partial<ProjectStage>>;
  ProjectStageCode: ResolverTypeWrapper<Partial<ProjectStageCode>>;
  ProjectStageState: ResolverTypeWrapper<Partial<ProjectStageState>>;
  ProjectPause: ResolverTypeWrapper<Partial<ProjectPause>>;
  ProjectPauseReason: ResolverTypeWrapper<Partial<ProjectPauseReason>>;
  SpecialProcedure: ResolverTypeWrapper<Partial<SpecialProcedure>>;
  ProjectConnection: ResolverTypeWrapper<Partial<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>>;
  ProjectEdge: ResolverTypeWrapper<Partial<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>>;
  ProjectFilter: ResolverTypeWrapper<Partial<ProjectFilter>>;
  ApplyForProjectInput: ResolverTypeWrapper<Partial<ApplyForProjectInput>>;
  ProjectInput: ResolverTypeWrapper<Partial<ProjectInput>>;
  RequestProjectSupplementInput: ResolverTypeWrapper<Partial<RequestProjectSupplementInput>>;
  StartSpecialProcedureInput: ResolverTypeWrapper<Partial<StartSpecialProcedureInput>>;
  CompleteStageInput: ResolverTypeWrapper<Partial<CompleteStageInput>>;
  RejectProjectInput: ResolverTypeWrapper<Partial<RejectProjectInput>>;
  ProjectResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectResult']>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CreditCode: Partial<Scalars['CreditCode']['output']>;
  ProjectCode: Partial<Scalars['ProjectCode']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  Yuan: Partial<Scalars['Yuan']['output']>;
  PageInfo: Partial<PageInfo>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  String: Partial<Scalars['String']['output']>;
  Refusal: Partial<Refusal>;
  RuleReference: Partial<RuleReference>;
  Int: Partial<Scalars['Int']['output']>;
  ClockReading: Partial<ClockReading>;
  Float: Partial<Scalars['Float']['output']>;
  MaskedString: Partial<MaskedString>;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Enterprise: Partial<Omit<Enterprise, 'projects'> & { projects?: Maybe<ResolversParentTypes['ProjectConnection']> } | FederationReferenceTypes['Enterprise']>;
  Project: ProjectRow;
  ProjectStage: Partial<ProjectStage>;
  ProjectPause: Partial<ProjectPause>;
  ProjectConnection: Partial<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> }>;
  ProjectEdge: Partial<Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] }>;
  ProjectFilter: Partial<ProjectFilter>;
  ApplyForProjectInput: Partial<ApplyForProjectInput>;
  ProjectInput: Partial<ProjectInput>;
  RequestProjectSupplementInput: Partial<RequestProjectSupplementInput>;
  StartSpecialProcedureInput: Partial<StartSpecialProcedureInput>;
  CompleteStageInput: Partial<CompleteStageInput>;
  RejectProjectInput: Partial<RejectProjectInput>;
  ProjectResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ProjectResult']>;
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
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleReference'] = ResolversParentTypes['RuleReference']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inherited?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'projectCode'>>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForProject?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationApplyForProjectArgs, 'input'>>;
  acceptProject?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationAcceptProjectArgs, 'input'>>;
  requestProjectSupplement?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationRequestProjectSupplementArgs, 'input'>>;
  supplyProjectSupplement?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationSupplyProjectSupplementArgs, 'input'>>;
  startSpecialProcedure?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationStartSpecialProcedureArgs, 'input'>>;
  endSpecialProcedure?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationEndSpecialProcedureArgs, 'input'>>;
  completeStage?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationCompleteStageArgs, 'input'>>;
  rejectProject?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationRejectProjectArgs, 'input'>>;
  withdrawProject?: Resolver<Maybe<ResolversTypes['ProjectResult']>, ParentType, ContextType, RequireFields<MutationWithdrawProjectArgs, 'input'>>;
};

export type EnterpriseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise'], FederationReferenceType extends FederationReferenceTypes['Enterprise'] = FederationReferenceTypes['Enterprise']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  projects?: Resolver<Maybe<ResolversTypes['ProjectConnection']>, ParentType, ContextType, RequireFields<EnterpriseProjectsArgs, 'first'>>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  projectCode?: Resolver<ResolversTypes['ProjectCode'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProjectCategory'], ParentType, ContextType>;
  investment?: Resolver<ResolversTypes['Yuan'], ParentType, ContextType>;
  floorArea?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectState'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ProjectStage']>, ParentType, ContextType>;
  limitDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['ClockReading'], ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['ProjectPause']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
  reasons?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectStageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectStage'] = ResolversParentTypes['ProjectStage']> = {
  code?: Resolver<ResolversTypes['ProjectStageCode'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leadDepartment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProjectStageState'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  finishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProjectPauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectPause'] = ResolversParentTypes['ProjectPause']> = {
  reason?: Resolver<ResolversTypes['ProjectPauseReason'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['SpecialProcedure']>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectResult'] = ResolversParentTypes['ProjectResult']> = {
  __resolveType: TypeResolveFn<'Project' | 'Refusal', ParentType, ContextType>;
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
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectStage?: ProjectStageResolvers<ContextType>;
  ProjectPause?: ProjectPauseResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectResult?: ProjectResultResolvers<ContextType>;
};

