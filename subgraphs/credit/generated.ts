/* Made from schema.graphql by npm run generate: do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CreditGradeRow, LicenceRecordRow, PenaltyRecordRow, ListingRow, BrokenPromiseRow, RequestContext } from './loaders.ts';
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
  /** Any JSON value. JSON 值 */
  JSON: { input: unknown; output: unknown; }
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

/**
 * What stands in the way of an enterprise's deregistration, and the operation that removes it. Each department says it of what it owns; market-access
 * joins them. 注销障碍
 */
export type Blocker = {
  __typename?: 'Blocker';
  /** Stable code, for programs. 代码 */
  code: Scalars['String']['output'];
  /** Department that says so. 提出部门 */
  department: Scalars['String']['output'];
  /** What stands in the way. 说明 */
  message: Scalars['String']['output'];
  /** Operation that removes it, with what it is about. 解除办法 */
  operation: Scalars['String']['output'];
};

/**
 * A decision and why it came out so: the rule as it stood on its day, what it was applied to, the result in words. For the enterprise itself,
 * officers of the department, services and auditors. 决定及其依据
 */
export type Decision = {
  __typename?: 'Decision';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Kind of thing decided on, such as Project. 决定对象类型 */
  subjectType: Scalars['String']['output'];
  /** Id of the thing decided on. 决定对象标识 */
  subjectId: Scalars['String']['output'];
  /** Result, in the department's terms. 决定结果 */
  outcome: Scalars['String']['output'];
  /** When. 决定时间 */
  decidedAt: Scalars['DateTime']['output'];
  /** Rule that was applied, in its version. 规则依据 */
  rule?: Maybe<RuleReference>;
  /** Name of the rule, in English. 规则名称(英文) */
  title: Scalars['String']['output'];
  /** Name of the rule, in Chinese. 规则名称 */
  titleZh: Scalars['String']['output'];
  /** Parameters of that version of the rule. 规则参数 */
  parameters: Scalars['JSON']['output'];
  /** Facts that it was applied to, other departments' included. 事实依据 */
  facts: Scalars['JSON']['output'];
  /** Reasons. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The whole in sentences. 文字说明 */
  words: Scalars['String']['output'];
};

/** A page of decisions. 决定分页 */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** Items with their cursors. 条目 */
  edges: Array<DecisionEdge>;
  /** Items alone. 节点 */
  nodes: Array<Decision>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A decision with its cursor. 决定条目 */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Decision;
};

/**
 * What an applicant still owes for what was granted all the same: accept now, make good by a date, else it is taken back and credit is told. For the
 * enterprise itself, officers of the department, services and auditors. 容缺与承诺事项
 */
export type ToleranceDebt = {
  __typename?: 'ToleranceDebt';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Why something may follow. 类别 */
  kind: ToleranceKind;
  /** What it was granted for. 事项 */
  matter: Scalars['String']['output'];
  /** What is owed. 所欠事项 */
  items: Array<OwedItem>;
  /** Where it stands. 状态 */
  status: ToleranceStatus;
  /** When it was granted. 准予时间 */
  openedAt: Scalars['DateTime']['output'];
  /** The last day to make good. 补正期限 */
  dueDate: Scalars['Date']['output'];
  /** When it was settled or broken. 结束时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rule that it rests on. 规则依据 */
  rule?: Maybe<RuleReference>;
};

/** Something that may follow later. 所欠事项 */
export type OwedItem = {
  __typename?: 'OwedItem';
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** When it came; null while it is owed. 补齐时间 */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Why something may follow later. 容缺与承诺类别 */
export type ToleranceKind =
  /** Materials are handed in later. 容缺受理 */
  | 'MATERIALS'
  /** Conditions are promised in place of proof. 告知承诺 */
  | 'COMMITMENT'
  /** Built first, verified later. 先建后验 */
  | 'BUILD_THEN_VERIFY'
  /** Premises are promised in place of proof. 住所承诺 */
  | 'ADDRESS';

/** Where a promise stands. 履行状态 */
export type ToleranceStatus =
  /** Not all has come, and there is still time. 待履行 */
  | 'OWED'
  /** All came in time. 已履行 */
  | 'SETTLED'
  /** The day passed with something owed. 已失约 */
  | 'BROKEN';

export type Query = {
  __typename?: 'Query';
  /** Published penalties of all enterprises, newest first: one half of double publicity. 行政处罚公示 */
  penaltyRecords?: Maybe<PenaltyRecordConnection>;
  /** Why a decision of this department came out as it did. Null where there is no such decision, or the caller may not see it. 决定说明 */
  creditDecision?: Maybe<Decision>;
};


export type QueryPenaltyRecordsArgs = {
  creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditDecisionArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts an administrative licence on record and publishes it; within 7 working days of its decision it counts as in time (双公示). For officers
   * of credit. 登记行政许可信息
   */
  publishLicence?: Maybe<PublishLicenceResult>;
  /** Puts an administrative penalty on record and publishes it; the same limit holds. For officers of credit. 登记行政处罚信息 */
  publishPenalty?: Maybe<PublishPenaltyResult>;
  /** Records that a fine was paid. For officers of credit. 登记罚款缴纳 */
  recordFinePaid?: Maybe<PublishPenaltyResult>;
  /**
   * Grades an enterprise anew by the rules of the scheme, from its records on file. The grade in force before ends. For officers of credit.
   * 信用等级评定
   */
  gradeEnterprise?: Maybe<GradeEnterpriseResult>;
  /** Puts an enterprise on the red or the black list. For officers of credit. 列入红黑名单 */
  listEnterprise?: Maybe<ListEnterpriseResult>;
  /** Takes an enterprise off a list; the listing stays on record as ended. For officers of credit. 移出红黑名单 */
  delistEnterprise?: Maybe<ListEnterpriseResult>;
  /**
   * Puts on record a promise that was not kept. For departments, with their service identity: each reports those that were made to it, once.
   * 失约记录
   */
  recordBrokenPromise?: Maybe<RecordBrokenPromiseResult>;
};


export type MutationPublishLicenceArgs = {
  input: PublishLicenceInput;
};


export type MutationPublishPenaltyArgs = {
  input: PublishPenaltyInput;
};


export type MutationRecordFinePaidArgs = {
  input: RecordFinePaidInput;
};


export type MutationGradeEnterpriseArgs = {
  input: GradeEnterpriseInput;
};


export type MutationListEnterpriseArgs = {
  input: ListEnterpriseInput;
};


export type MutationDelistEnterpriseArgs = {
  input: DelistEnterpriseInput;
};


export type MutationRecordBrokenPromiseArgs = {
  input: RecordBrokenPromiseInput;
};

/** Input of recordFinePaid. 罚款缴纳 */
export type RecordFinePaidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which penalty. 处罚标识 */
  penaltyId: Scalars['ID']['input'];
  /** Day of the payment. 缴纳日期 */
  paidOn: Scalars['Date']['input'];
};

/** A broken promise as its department reports it. 失约记录报送 */
export type RecordBrokenPromiseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** The promise's id in its department, a UUID. 承诺标识 */
  promiseId: Scalars['ID']['input'];
  /** What kind of promise. 类别 */
  kind: ToleranceKind;
  /** What was granted for it. 事项 */
  matter: Scalars['String']['input'];
  /** What did not come; at least one. 未履行事项 */
  owed: Array<Scalars['String']['input']>;
  /** The last day to make good. 履行期限 */
  dueOn: Scalars['Date']['input'];
  /** When it was found broken. 失约时间 */
  brokenAt: Scalars['DateTime']['input'];
};

/** What came of a report. 报送结果 */
export type RecordBrokenPromiseResult = BrokenPromise | Refusal;

/** A promise that was not kept; its performance is public (信用承诺履约情况公开). 失约记录 */
export type BrokenPromise = {
  __typename?: 'BrokenPromise';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Department to which it was made. 受诺部门 */
  department: Scalars['String']['output'];
  /** What kind of promise. 类别 */
  kind: ToleranceKind;
  /** What was granted for it. 事项 */
  matter: Scalars['String']['output'];
  /** What did not come. 未履行事项 */
  owed: Array<Scalars['String']['output']>;
  /** The last day to make good. 履行期限 */
  dueOn: Scalars['Date']['output'];
  /** When it was found broken. 失约时间 */
  brokenAt: Scalars['DateTime']['output'];
  /** Day on which it was put on record. 记录日期 */
  recordedOn: Scalars['Date']['output'];
};

/** A page of broken promises. 失约记录分页 */
export type BrokenPromiseConnection = {
  __typename?: 'BrokenPromiseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<BrokenPromiseEdge>;
  /** Items alone. 节点 */
  nodes: Array<BrokenPromise>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A broken promise with its cursor. 失约记录条目 */
export type BrokenPromiseEdge = {
  __typename?: 'BrokenPromiseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: BrokenPromise;
};

/** An enterprise, owned by market-access; here with its credit. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /**
   * Grade in force under the market regulator's risk classification, null where it was never graded. Null too while credit does not answer.
   * 信用等级
   */
  creditGrade?: Maybe<CreditGrade>;
  /** Grade of the tax authority for the last tax year, null where there is none; null too while credit does not answer. 纳税信用等级 */
  taxGrade?: Maybe<TaxGrade>;
  /** Administrative licences on record, newest decision first; null while credit does not answer. 行政许可信息 */
  licenceRecords?: Maybe<LicenceRecordConnection>;
  /** Administrative penalties on record, newest decision first; null while credit does not answer. 行政处罚信息 */
  penaltyRecords?: Maybe<PenaltyRecordConnection>;
  /**
   * Red and black listings in force now (G§45: lists are looked at in every approval and supervision). Empty where there is none; null while
   * credit does not answer. 红黑名单
   */
  listings?: Maybe<Array<Listing>>;
  /** Promises to departments that it did not keep, newest first; null while credit does not answer. 失约记录 */
  brokenPromises?: Maybe<BrokenPromiseConnection>;
  /**
   * What credit has against its deregistration: the black list, which closes the simple route, and fines that are not paid. Empty where there is nothing; null while credit does
   * not answer. 信用方面的注销障碍
   */
  creditBlockers?: Maybe<Array<Blocker>>;
  /**
   * Decisions of this department on the enterprise, newest first, each with why. Null, without an error, for whoever may not see them; null too
   * while the department does not answer. 决定及其依据
   */
  creditDecisions?: Maybe<DecisionConnection>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterpriseLicenceRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterprisePenaltyRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterpriseBrokenPromisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterpriseCreditDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A grade with all that it rests on. Schemes are never merged into one letter. 信用等级 */
export type CreditGrade = {
  __typename?: 'CreditGrade';
  /** Scheme that graded. 评价体系 */
  scheme: GradeScheme;
  /** Level under the scheme. 等级 */
  level: CreditLevel;
  /** First day it holds. 生效日 */
  validFrom: Scalars['Date']['output'];
  /** Last day it holds. 有效期至 */
  validTo: Scalars['Date']['output'];
  /** Facts that it was made from, as they were then. 评价依据 */
  inputs: GradeInputs;
  /** Why this level, in words. 评价理由 */
  reasons: Array<Scalars['String']['output']>;
};

/** Facts that a grade was made from. 评价依据 */
export type GradeInputs = {
  __typename?: 'GradeInputs';
  /** Penalties published within the two years before. 两年内处罚数 */
  penalties: Scalars['Int']['output'];
  /** Serious ones among them. 其中严重 */
  seriousPenalties: Scalars['Int']['output'];
  /** On the black list at the time. 是否在黑名单 */
  blacklisted: Scalars['Boolean']['output'];
  /** On the red list at the time. 是否在红名单 */
  redlisted: Scalars['Boolean']['output'];
};

/** Grading schemes. 评价体系 */
export type GradeScheme =
  /** Risk classification of enterprises by credit, 国市监信发〔2022〕6号. 企业信用风险分类 */
  | 'MARKET_RISK';

/** Levels of the market regulator's scheme. 企业信用风险分类等级 */
export type CreditLevel =
  /** Low risk: fewer inspections. 信用风险低 */
  | 'A'
  /** Ordinary risk. 信用风险一般 */
  | 'B'
  /** Higher risk: more inspections. 信用风险较高 */
  | 'C'
  /** High risk: strict supervision. 信用风险高 */
  | 'D';

/** Tax credit levels. 纳税信用等级 */
export type TaxGrade =
  /** 90 points or more. A级 */
  | 'A'
  /** 70 to 89 points. B级 */
  | 'B'
  /** New, or without income. M级 */
  | 'M'
  /** 40 to 69 points. C级 */
  | 'C'
  /** Below 40 points, or directly. D级 */
  | 'D';

/** An administrative licence on public record (XK fields of double publicity). 行政许可信息 */
export type LicenceRecord = {
  __typename?: 'LicenceRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Number of the decision document (XK_WSH). 许可文书号 */
  documentNo: Scalars['String']['output'];
  /** What is licensed (XK_NR). 许可内容 */
  content: Scalars['String']['output'];
  /** Kind of licence (XK_XKLB). 许可类别 */
  kind: LicenceKind;
  /** Authority that licensed (XK_XKJG). 许可机关 */
  authority: Scalars['String']['output'];
  /** Day of the decision (XK_JDRQ). 决定日期 */
  decidedOn: Scalars['Date']['output'];
  /** Last day of validity (XK_YXQZI), null for none. 有效期至 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was published. 公示日期 */
  publishedOn: Scalars['Date']['output'];
  /** Whether it was published within the limit of 7 working days. 是否按时公示 */
  inTime: Scalars['Boolean']['output'];
};

/** Kinds of licence (许可类别). 许可类别 */
export type LicenceKind =
  /** Ordinary licence. 普通 */
  | 'ORDINARY'
  /** Concession. 特许 */
  | 'CONCESSION'
  /** Recognition of a qualification. 认可 */
  | 'RECOGNITION'
  /** Technical approval. 核准 */
  | 'APPROVAL'
  /** Registration. 登记 */
  | 'REGISTRATION'
  /** Any other. 其他 */
  | 'OTHER';

/** An administrative penalty on public record (CF fields of double publicity). 行政处罚信息 */
export type PenaltyRecord = {
  __typename?: 'PenaltyRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Number of the decision document (CF_WSH). 处罚文书号 */
  documentNo: Scalars['String']['output'];
  /** Kind of violation (CF_WFXW). 违法行为类型 */
  violation: Scalars['String']['output'];
  /** How grave: decides for how long it is published. 失信程度 */
  gravity: PenaltyGravity;
  /** Fine (CF_NR_FK), null for none. 罚款金额 */
  fine?: Maybe<Scalars['Yuan']['output']>;
  /** Day on which the fine was paid; null while it is not, or where there is none. 罚款缴纳日期 */
  finePaidOn?: Maybe<Scalars['Date']['output']>;
  /** Authority that decided (CF_CFJG). 处罚机关 */
  authority: Scalars['String']['output'];
  /** Day of the decision (CF_JDRQ). 决定日期 */
  decidedOn: Scalars['Date']['output'];
  /** Day on which it was published. 公示日期 */
  publishedOn: Scalars['Date']['output'];
  /** Last day of publication (CF_GSJZQ): the longest that the rule of the day of the decision allows. 公示截止期 */
  publishedUntil: Scalars['Date']['output'];
  /** Whether it was published within the limit of 7 working days. 是否按时公示 */
  inTime: Scalars['Boolean']['output'];
};

/** How grave a penalised violation is, by the rules on credit repair in force from 2026-04-01. 失信程度 */
export type PenaltyGravity =
  /** In principle not published; at most 3 months. 轻微 */
  | 'MINOR'
  /** Published 3 months to 1 year. 一般 */
  | 'ORDINARY'
  /** Published 1 to 3 years. 严重 */
  | 'SERIOUS';

/** An entry on the red or the black list. 红黑名单 */
export type Listing = {
  __typename?: 'Listing';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Which list. 名单类型 */
  colour: ListColour;
  /** Why. 列入事由 */
  reason: Scalars['String']['output'];
  /** Authority that listed. 认定机关 */
  authority: Scalars['String']['output'];
  /** First day on the list. 列入日期 */
  listedOn: Scalars['Date']['output'];
  /** Last day on the list, null while it is open. 移出日期 */
  delistedOn?: Maybe<Scalars['Date']['output']>;
};

/** Lists of credit. 名单类型 */
export type ListColour =
  /** Trustworthy: rewarded. 红名单 */
  | 'RED'
  /** Seriously untrustworthy: sanctioned. 黑名单 */
  | 'BLACK';

/** A page of licences. 行政许可分页 */
export type LicenceRecordConnection = {
  __typename?: 'LicenceRecordConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LicenceRecordEdge>;
  /** Items alone. 节点 */
  nodes: Array<LicenceRecord>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A licence with its cursor. 行政许可条目 */
export type LicenceRecordEdge = {
  __typename?: 'LicenceRecordEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LicenceRecord;
};

/** A page of penalties. 行政处罚分页 */
export type PenaltyRecordConnection = {
  __typename?: 'PenaltyRecordConnection';
  /** Items with their cursors. 条目 */
  edges: Array<PenaltyRecordEdge>;
  /** Items alone. 节点 */
  nodes: Array<PenaltyRecord>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A penalty with its cursor. 行政处罚条目 */
export type PenaltyRecordEdge = {
  __typename?: 'PenaltyRecordEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: PenaltyRecord;
};

/** Input of publishLicence. 行政许可信息 */
export type PublishLicenceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Number of the decision document; unique for its authority. 许可文书号 */
  documentNo: Scalars['String']['input'];
  /** What is licensed. 许可内容 */
  content: Scalars['String']['input'];
  /** Kind of licence. 许可类别 */
  kind: LicenceKind;
  /** Authority that licensed. 许可机关 */
  authority: Scalars['String']['input'];
  /** Day of the decision, not in the future. 决定日期 */
  decidedOn: Scalars['Date']['input'];
  /** Last day of validity, not before the decision. 有效期至 */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of publishPenalty. 行政处罚信息 */
export type PublishPenaltyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Number of the decision document; unique for its authority. 处罚文书号 */
  documentNo: Scalars['String']['input'];
  /** Kind of violation. 违法行为类型 */
  violation: Scalars['String']['input'];
  /** How grave. 失信程度 */
  gravity: PenaltyGravity;
  /** Fine. 罚款金额 */
  fine?: InputMaybe<Scalars['Yuan']['input']>;
  /** Authority that decided. 处罚机关 */
  authority: Scalars['String']['input'];
  /** Day of the decision, not in the future. 决定日期 */
  decidedOn: Scalars['Date']['input'];
};

/** Input of gradeEnterprise. 信用等级评定 */
export type GradeEnterpriseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
};

/** Input of listEnterprise. 列入红黑名单 */
export type ListEnterpriseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which list. 名单类型 */
  colour: ListColour;
  /** Why. 列入事由 */
  reason: Scalars['String']['input'];
  /** Authority that lists. 认定机关 */
  authority: Scalars['String']['input'];
};

/** Input of delistEnterprise. 移出红黑名单 */
export type DelistEnterpriseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which listing. 名单条目 */
  listingId: Scalars['ID']['input'];
};

/** The record, or why not. 登记结果 */
export type PublishLicenceResult = LicenceRecord | Refusal;

/** The record, or why not. 登记结果 */
export type PublishPenaltyResult = PenaltyRecord | Refusal;

/** The grade, or why not. 评定结果 */
export type GradeEnterpriseResult = CreditGrade | Refusal;

/** The listing, or why not. 名单结果 */
export type ListEnterpriseResult = Listing | Refusal;



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
  LicenceRecord: LicenceRecord;
  PenaltyRecord: PenaltyRecord;
  Listing: Listing;
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
    | ( Partial<Refusal> )
  ;
  PublishLicenceResult:
    | ( LicenceRecordRow )
    | ( Partial<Refusal> )
  ;
  PublishPenaltyResult:
    | ( PenaltyRecordRow )
    | ( Partial<Refusal> )
  ;
  GradeEnterpriseResult:
    | ( CreditGradeRow )
    | ( Partial<Refusal> )
  ;
  ListEnterpriseResult:
    | ( ListingRow )
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
  Blocker: ResolverTypeWrapper<Partial<Blocker>>;
  JSON: ResolverTypeWrapper<Partial<Scalars['JSON']['output']>>;
  Decision: ResolverTypeWrapper<Partial<Decision>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  DecisionConnection: ResolverTypeWrapper<Partial<DecisionConnection>>;
  DecisionEdge: ResolverTypeWrapper<Partial<DecisionEdge>>;
  ToleranceDebt: ResolverTypeWrapper<Partial<ToleranceDebt>>;
  OwedItem: ResolverTypeWrapper<Partial<OwedItem>>;
  ToleranceKind: ResolverTypeWrapper<Partial<ToleranceKind>>;
  ToleranceStatus: ResolverTypeWrapper<Partial<ToleranceStatus>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordFinePaidInput: ResolverTypeWrapper<Partial<RecordFinePaidInput>>;
  RecordBrokenPromiseInput: ResolverTypeWrapper<Partial<RecordBrokenPromiseInput>>;
  RecordBrokenPromiseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBrokenPromiseResult']>>;
  BrokenPromise: ResolverTypeWrapper<BrokenPromiseRow>;
  BrokenPromiseConnection: ResolverTypeWrapper<Partial<Omit<BrokenPromiseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BrokenPromiseEdge']>, nodes: Array<ResolversTypes['BrokenPromise']> }>>;
  BrokenPromiseEdge: ResolverTypeWrapper<Partial<Omit<BrokenPromiseEdge, 'node'> & { node: ResolversTypes['BrokenPromise'] }>>;
  Enterprise: ResolverTypeWrapper<Partial<Omit<Enterprise, 'creditGrade' | 'licenceRecords' | 'penaltyRecords' | 'listings' | 'brokenPromises'> & { creditGrade?: Maybe<ResolversTypes['CreditGrade']>, licenceRecords?: Maybe<ResolversTypes['LicenceRecordConnection']>, penaltyRecords?: Maybe<ResolversTypes['PenaltyRecordConnection']>, listings?: Maybe<Array<ResolversTypes['Listing']>>, brokenPromises?: Maybe<ResolversTypes['BrokenPromiseConnection']> }>>;
  CreditGrade: ResolverTypeWrapper<CreditGradeRow>;
  GradeInputs: ResolverTypeWrapper<Partial<GradeInputs>>;
  GradeScheme: ResolverTypeWrapper<Partial<GradeScheme>>;
  CreditLevel: ResolverTypeWrapper<Partial<CreditLevel>>;
  TaxGrade: ResolverTypeWrapper<Partial<TaxGrade>>;
  LicenceRecord: ResolverTypeWrapper<LicenceRecordRow>;
  LicenceKind: ResolverTypeWrapper<Partial<LicenceKind>>;
  PenaltyRecord: ResolverTypeWrapper<PenaltyRecordRow>;
  PenaltyGravity: ResolverTypeWrapper<Partial<PenaltyGravity>>;
  Listing: ResolverTypeWrapper<ListingRow>;
  ListColour: ResolverTypeWrapper<Partial<ListColour>>;
  LicenceRecordConnection: ResolverTypeWrapper<Partial<Omit<LicenceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LicenceRecordEdge']>, nodes: Array<ResolversTypes['LicenceRecord']> }>>;
  LicenceRecordEdge: ResolverTypeWrapper<Partial<Omit<LicenceRecordEdge, 'node'> & { node: ResolversTypes['LicenceRecord'] }>>;
  PenaltyRecordConnection: ResolverTypeWrapper<Partial<Omit<PenaltyRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PenaltyRecordEdge']>, nodes: Array<ResolversTypes['PenaltyRecord']> }>>;
  PenaltyRecordEdge: ResolverTypeWrapper<Partial<Omit<PenaltyRecordEdge, 'node'> & { node: ResolversTypes['PenaltyRecord'] }>>;
  PublishLicenceInput: ResolverTypeWrapper<Partial<PublishLicenceInput>>;
  PublishPenaltyInput: ResolverTypeWrapper<Partial<PublishPenaltyInput>>;
  GradeEnterpriseInput: ResolverTypeWrapper<Partial<GradeEnterpriseInput>>;
  ListEnterpriseInput: ResolverTypeWrapper<Partial<ListEnterpriseInput>>;
  DelistEnterpriseInput: ResolverTypeWrapper<Partial<DelistEnterpriseInput>>;
  PublishLicenceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishLicenceResult']>>;
  PublishPenaltyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPenaltyResult']>>;
  GradeEnterpriseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GradeEnterpriseResult']>>;
  ListEnterpriseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListEnterpriseResult']>>;
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
  Blocker: Partial<Blocker>;
  JSON: Partial<Scalars['JSON']['output']>;
  Decision: Partial<Decision>;
  ID: Partial<Scalars['ID']['output']>;
  DecisionConnection: Partial<DecisionConnection>;
  DecisionEdge: Partial<DecisionEdge>;
  ToleranceDebt: Partial<ToleranceDebt>;
  OwedItem: Partial<OwedItem>;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  RecordFinePaidInput: Partial<RecordFinePaidInput>;
  RecordBrokenPromiseInput: Partial<RecordBrokenPromiseInput>;
  RecordBrokenPromiseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordBrokenPromiseResult']>;
  BrokenPromise: BrokenPromiseRow;
  BrokenPromiseConnection: Partial<Omit<BrokenPromiseConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BrokenPromiseEdge']>, nodes: Array<ResolversParentTypes['BrokenPromise']> }>;
  BrokenPromiseEdge: Partial<Omit<BrokenPromiseEdge, 'node'> & { node: ResolversParentTypes['BrokenPromise'] }>;
  Enterprise: Partial<Omit<Enterprise, 'creditGrade' | 'licenceRecords' | 'penaltyRecords' | 'listings' | 'brokenPromises'> & { creditGrade?: Maybe<ResolversParentTypes['CreditGrade']>, licenceRecords?: Maybe<ResolversParentTypes['LicenceRecordConnection']>, penaltyRecords?: Maybe<ResolversParentTypes['PenaltyRecordConnection']>, listings?: Maybe<Array<ResolversParentTypes['Listing']>>, brokenPromises?: Maybe<ResolversParentTypes['BrokenPromiseConnection']> } | FederationReferenceTypes['Enterprise']>;
  CreditGrade: CreditGradeRow;
  GradeInputs: Partial<GradeInputs>;
  LicenceRecord: LicenceRecordRow;
  PenaltyRecord: PenaltyRecordRow;
  Listing: ListingRow;
  LicenceRecordConnection: Partial<Omit<LicenceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LicenceRecordEdge']>, nodes: Array<ResolversParentTypes['LicenceRecord']> }>;
  LicenceRecordEdge: Partial<Omit<LicenceRecordEdge, 'node'> & { node: ResolversParentTypes['LicenceRecord'] }>;
  PenaltyRecordConnection: Partial<Omit<PenaltyRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PenaltyRecordEdge']>, nodes: Array<ResolversParentTypes['PenaltyRecord']> }>;
  PenaltyRecordEdge: Partial<Omit<PenaltyRecordEdge, 'node'> & { node: ResolversParentTypes['PenaltyRecord'] }>;
  PublishLicenceInput: Partial<PublishLicenceInput>;
  PublishPenaltyInput: Partial<PublishPenaltyInput>;
  GradeEnterpriseInput: Partial<GradeEnterpriseInput>;
  ListEnterpriseInput: Partial<ListEnterpriseInput>;
  DelistEnterpriseInput: Partial<DelistEnterpriseInput>;
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
  rule?: Resolver<Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
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
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['RuleReference']>, ParentType, ContextType>;
};

export type OwedItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwedItem'] = ResolversParentTypes['OwedItem']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  penaltyRecords?: Resolver<Maybe<ResolversTypes['PenaltyRecordConnection']>, ParentType, ContextType, RequireFields<QueryPenaltyRecordsArgs, 'first'>>;
  creditDecision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryCreditDecisionArgs, 'id'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishLicence?: Resolver<Maybe<ResolversTypes['PublishLicenceResult']>, ParentType, ContextType, RequireFields<MutationPublishLicenceArgs, 'input'>>;
  publishPenalty?: Resolver<Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<MutationPublishPenaltyArgs, 'input'>>;
  recordFinePaid?: Resolver<Maybe<ResolversTypes['PublishPenaltyResult']>, ParentType, ContextType, RequireFields<MutationRecordFinePaidArgs, 'input'>>;
  gradeEnterprise?: Resolver<Maybe<ResolversTypes['GradeEnterpriseResult']>, ParentType, ContextType, RequireFields<MutationGradeEnterpriseArgs, 'input'>>;
  listEnterprise?: Resolver<Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<MutationListEnterpriseArgs, 'input'>>;
  delistEnterprise?: Resolver<Maybe<ResolversTypes['ListEnterpriseResult']>, ParentType, ContextType, RequireFields<MutationDelistEnterpriseArgs, 'input'>>;
  recordBrokenPromise?: Resolver<Maybe<ResolversTypes['RecordBrokenPromiseResult']>, ParentType, ContextType, RequireFields<MutationRecordBrokenPromiseArgs, 'input'>>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enterprise']> | FederationReferenceType, FederationReferenceType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['CreditGrade']>, ParentType, ContextType>;
  taxGrade?: Resolver<Maybe<ResolversTypes['TaxGrade']>, ParentType, ContextType>;
  licenceRecords?: Resolver<Maybe<ResolversTypes['LicenceRecordConnection']>, ParentType, ContextType, RequireFields<EnterpriseLicenceRecordsArgs, 'first'>>;
  penaltyRecords?: Resolver<Maybe<ResolversTypes['PenaltyRecordConnection']>, ParentType, ContextType, RequireFields<EnterprisePenaltyRecordsArgs, 'first'>>;
  listings?: Resolver<Maybe<Array<ResolversTypes['Listing']>>, ParentType, ContextType>;
  brokenPromises?: Resolver<Maybe<ResolversTypes['BrokenPromiseConnection']>, ParentType, ContextType, RequireFields<EnterpriseBrokenPromisesArgs, 'first'>>;
  creditBlockers?: Resolver<Maybe<Array<ResolversTypes['Blocker']>>, ParentType, ContextType>;
  creditDecisions?: Resolver<Maybe<ResolversTypes['DecisionConnection']>, ParentType, ContextType, RequireFields<EnterpriseCreditDecisionsArgs, 'first'>>;
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
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LicenceRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenceKind'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PenaltyRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PenaltyRecord'] = ResolversParentTypes['PenaltyRecord'], FederationReferenceType extends FederationReferenceTypes['PenaltyRecord'] = FederationReferenceTypes['PenaltyRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PenaltyRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  documentNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gravity?: Resolver<ResolversTypes['PenaltyGravity'], ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Yuan']>, ParentType, ContextType>;
  finePaidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['ListColour'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  delistedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

