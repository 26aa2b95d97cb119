/* Made from schema.graphql by npm run generate: do not edit. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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

/** A text in both languages. 双语文本 */
export type Text = {
  __typename?: 'Text';
  /** In Chinese. 中文 */
  zh: Scalars['String']['output'];
  /** In English. 英文 */
  en: Scalars['String']['output'];
};

/** A refusal that the rules foresee: nothing was written. 不予办理 */
export type Refusal = {
  __typename?: 'Refusal';
  /** Stable code, for programs. 代码 */
  code: Scalars['String']['output'];
  /** What the rule says and what was got, in the caller's language: Chinese, unless `accept-language` asks for English. 说明 */
  message: Scalars['String']['output'];
  /** The same in both languages. 说明(双语) */
  text: Text;
  /** What stands in the message, by name, for programs. 说明参数 */
  parameters: Scalars['JSON']['output'];
  /** The rule applied, where it is one of a zone's profile. 依据 */
  rule?: Maybe<RuleReference>;
  /** What the caller can do about it, in his language. 补正办法 */
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
  /** What stands in the way, in the caller's language. 说明 */
  message: Scalars['String']['output'];
  /** The same in both languages. 说明(双语) */
  text: Text;
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
 * What an applicant still owes for what was granted all the same: accept now, make good by a date, else it is taken back and reported to credit.
 * For the enterprise itself, officers of the department, services and auditors. 容缺与承诺事项
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
  /** When credit was told that it was not kept; null where it was not. 报送信用时间 */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** A visit by its id, null where there is none. 入企检查 */
  inspectionVisit?: Maybe<InspectionVisit>;
  /** Visits of all enterprises, by planned day, newest first: inspections are disclosed (双随机、一公开). 入企检查公开 */
  inspectionVisits?: Maybe<InspectionVisitConnection>;
  /**
   * A request for legal aid by its id; null where there is none, and for anyone but the enterprise itself, officers of legal services and
   * auditors. 法律援助申请
   */
  legalAidRequest?: Maybe<LegalAidRequest>;
  /** Why a decision of this department came out as it did. Null where there is no such decision, or the caller may not see it. 决定说明 */
  legalDecision?: Maybe<Decision>;
};


export type QueryInspectionVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionVisitsArgs = {
  filter?: InputMaybe<InspectionVisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalAidRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLegalDecisionArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Requests help of the zone's legal service team, free of charge (X§12). For the enterprise itself and officers of legal services. 申请法律服务 */
  requestLegalAid?: Maybe<LegalAidResult>;
  /** Gives a request to a lawyer of the team. For officers of legal services who accept (duty acceptor). 指派律师 */
  assignLawyer?: Maybe<LegalAidResult>;
  /** Ends an assigned request as done. For officers of legal services. 办结法律服务 */
  completeLegalAid?: Maybe<LegalAidResult>;
  /** Takes a request back, assigned or not. For the enterprise itself and officers of legal services. 撤回申请 */
  withdrawLegalAid?: Maybe<LegalAidResult>;
  /** Declines a request that is not assigned yet, with the reason. For officers of legal services who accept (duty acceptor). 不予受理 */
  declineLegalAid?: Maybe<LegalAidResult>;
  /**
   * Registers an on-site inspection before it is made. The gate checks everything at once and its refusal names all that stands against the
   * visit: ENTERPRISE_DEREGISTERED, QUIET_DAY_VIOLATION (X§8), LATE_REGISTRATION (X§9), NOT_A_WORKING_DAY, QUOTA_EXCEEDED (G§48); the code is
   * that of the first. For officers of legal services who work for the authority that inspects. 入企检查提前登记
   */
  registerInspection?: Maybe<InspectionVisitResult>;
  /** Records that the inspectors came, on the planned day and no other (else WRONG_DAY). For officers of the authority that inspects. 入企签到 */
  checkInVisit?: Maybe<InspectionVisitResult>;
  /** Puts the result of a visit on record and discloses it. For officers of the authority that inspects. 登记检查结果 */
  reportVisit?: Maybe<InspectionVisitResult>;
  /** Calls off a visit that has not begun; it no longer counts towards the yearly cap. For officers of the authority that inspects. 取消检查 */
  cancelVisit?: Maybe<InspectionVisitResult>;
};


export type MutationRequestLegalAidArgs = {
  input: RequestLegalAidInput;
};


export type MutationAssignLawyerArgs = {
  input: AssignLawyerInput;
};


export type MutationCompleteLegalAidArgs = {
  input: CompleteLegalAidInput;
};


export type MutationWithdrawLegalAidArgs = {
  input: WithdrawLegalAidInput;
};


export type MutationDeclineLegalAidArgs = {
  input: DeclineLegalAidInput;
};


export type MutationRegisterInspectionArgs = {
  input: RegisterInspectionInput;
};


export type MutationCheckInVisitArgs = {
  input: CheckInVisitInput;
};


export type MutationReportVisitArgs = {
  input: ReportVisitInput;
};


export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};

/** An enterprise, owned by market-access; here with its inspections and its legal aid. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of its zone, owned by market-access. 所属园区 */
  zone?: Maybe<Scalars['String']['output']>;
  /** Day of its founding, owned by market-access. 成立日期 */
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Its credit grade in force, owned by credit. 信用等级 */
  creditGrade?: Maybe<CreditGrade>;
  /**
   * On-site inspections, by planned day, newest first; public, the inspectors' names masked. Null while legal services do not answer.
   * 入企检查记录
   */
  inspectionVisits?: Maybe<InspectionVisitConnection>;
  /**
   * Visits that the enterprise may get in a calendar year and those it has got: fewer for the newly registered and trusted (G§48). Null where
   * the register does not know the enterprise or no such rule was in force in that year; null too while legal services, credit or
   * market-access do not answer. 年度检查频次上限
   */
  inspectionQuota?: Maybe<InspectionQuota>;
  /**
   * Whether a day is closed to on-site inspection by the rule of its zone (X§8). Null where the register does not know the enterprise; null too
   * while legal services or market-access do not answer. 企业安静日
   */
  quietStatus?: Maybe<QuietStatus>;
  /**
   * Its requests for legal aid, newest first; null for anyone but the enterprise itself, officers of legal services and auditors, and while legal
   * services do not answer. 法律援助申请
   */
  legalAidRequests?: Maybe<LegalAidRequestConnection>;
  /**
   * What legal services have against its deregistration: inspections that are registered or under way; public, as inspections are. Empty where
   * there is nothing; null while legal services do not answer. 执法检查方面的注销障碍
   */
  inspectionBlockers?: Maybe<Array<Blocker>>;
  /**
   * How many requests for legal aid it has made, for those who may see `legalAidRequests`; null for everybody else, and while legal services do not
   * answer. 法律援助申请数
   */
  legalAidCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Decisions of this department on the enterprise, newest first, each with why. Null, without an error, for a caller who may not see them; null too
   * while the department does not answer. 决定及其依据
   */
  legalDecisions?: Maybe<DecisionConnection>;
};


/** An enterprise, owned by market-access; here with its inspections and its legal aid. 企业 */
export type EnterpriseInspectionVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections and its legal aid. 企业 */
export type EnterpriseInspectionQuotaArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections and its legal aid. 企业 */
export type EnterpriseQuietStatusArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections and its legal aid. 企业 */
export type EnterpriseLegalAidRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections and its legal aid. 企业 */
export type EnterpriseLegalDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A grade, owned by credit; here for its level. 信用等级 */
export type CreditGrade = {
  __typename?: 'CreditGrade';
  /** Level under the scheme. 等级 */
  level: CreditLevel;
};

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

/** An on-site inspection of an enterprise, registered before it is made (X§9). 入企检查 */
export type InspectionVisit = {
  __typename?: 'InspectionVisit';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Body that inspects. 执法检查主体 */
  authority: Scalars['String']['output'];
  /** What is inspected, at least one item. 检查事项 */
  items: Array<Scalars['String']['output']>;
  /** Names of the inspectors, masked. 检查人员姓名 */
  inspectors: Array<MaskedString>;
  /** What the visit rests on; some grounds do not count towards the yearly cap. 检查依据 */
  ground: InspectionGround;
  /** Day on which it is made. 计划检查日期 */
  plannedOn: Scalars['Date']['output'];
  /** When it was registered. 登记时间 */
  registeredAt: Scalars['DateTime']['output'];
  /** Where it stands. 状态 */
  state: InspectionState;
  /** Exception that opens a closed day to it, null where none is claimed. 例外情形 */
  exceptionReason?: Maybe<InspectionExceptionReason>;
  /** The grave reason in words, where the exception is OTHER. 特殊原因说明 */
  exceptionNote?: Maybe<Scalars['String']['output']>;
  /** Office or role that approved it, never a person; null where none was named. 批准机关 */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** Its code in the national scan-to-enter system, null where it has none. 全国扫码入企编码 */
  nationalVisitCode?: Maybe<Scalars['String']['output']>;
  /** When the inspectors came, null before. 签到时间 */
  checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the result was put on record, null before. 结果登记时间 */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of it, null before the report. 检查结果 */
  result?: Maybe<InspectionResult>;
  /** What was found, in words; null before the report, and for anyone but the enterprise itself, officers of legal services and auditors. 检查情况 */
  findings?: Maybe<Scalars['String']['output']>;
  /** Why it was called off, null where it was not. 取消原因 */
  cancelReason?: Maybe<Scalars['String']['output']>;
};

/** States of a visit. 检查状态 */
export type InspectionState =
  /** Registered, not yet made. 已登记 */
  | 'REGISTERED'
  /** The inspectors have come. 已签到 */
  | 'CHECKED_IN'
  /** The result is on record. 已报告 */
  | 'REPORTED'
  /** Called off before it began. 已取消 */
  | 'CANCELLED';

/** What a visit rests on: an item of the key list or a random draw (X§7), or a lead; leads do not count towards the yearly cap. 检查依据 */
export type InspectionGround =
  /** Item of the list of key supervision. 重点监管事项清单 */
  | 'KEY_ITEM'
  /** Random draw. 双随机抽查 */
  | 'RANDOM_DRAW'
  /** Complaint or report. 投诉举报 */
  | 'COMPLAINT'
  /** Referred or assigned by another body. 转办交办 */
  | 'REFERRAL'
  /** Found by data monitoring. 数据监测 */
  | 'DATA_ALERT'
  /** Requested by the enterprise. 企业申请 */
  | 'ENTERPRISE_REQUEST';

/** Reasons for a visit on a closed day. 例外情形 */
export type InspectionExceptionReason =
  /** Work safety. 安全生产 */
  | 'SAFETY_PRODUCTION'
  /** Environmental protection. 环境保护 */
  | 'ENVIRONMENTAL_PROTECTION'
  /** Emergencies. 突发事件 */
  | 'EMERGENCY'
  /** Another grave reason: in words and approved, where the zone's rule leaves room for it. 其他特殊原因 */
  | 'OTHER';

/** What came of a visit. 检查结果 */
export type InspectionResult =
  /** No problem found. 未发现问题 */
  | 'NO_PROBLEM'
  /** Minor problems. 轻微问题 */
  | 'MINOR'
  /** Ordinary problems. 一般问题 */
  | 'ORDINARY'
  /** Serious problems. 严重问题 */
  | 'SERIOUS';

/** Visits that an enterprise may get in a calendar year. 年度检查频次 */
export type InspectionQuota = {
  __typename?: 'InspectionQuota';
  /** Calendar year. 年度 */
  year: Scalars['Int']['output'];
  /** Visits allowed. 上限次数 */
  cap: Scalars['Int']['output'];
  /** Whose visits are added up against the cap. 计次口径 */
  countedPer: QuotaScope;
  /** Visits that count: where each authority has the cap for itself, those of the one with the most. 已检查次数 */
  used: Scalars['Int']['output'];
  /** What is left of the cap, 0 where it is spent. 剩余次数 */
  remaining: Scalars['Int']['output'];
  /** Counted visits of each authority that made any. 各执法主体检查次数 */
  authorities: Array<AuthorityVisits>;
  /** The way an enterprise of this level is supervised, in words. 监管方式 */
  supervision: Scalars['String']['output'];
  /** Registered no longer ago than the rule's years (三年内) on the day of reckoning. 是否新登记企业 */
  newEnterprise: Scalars['Boolean']['output'];
  /** Its credit level, null where it is not graded and treated as the rule says. 信用等级 */
  creditLevel?: Maybe<CreditLevel>;
  /** The rule applied. 依据 */
  rule: RuleReference;
  /** How the cap came about, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
};

/** Whose visits are added up. 计次口径 */
export type QuotaScope =
  /** Each authority's own. 按执法主体 */
  | 'AUTHORITY'
  /** All authorities' of the zone. 按园区 */
  | 'ZONE';

/** Counted visits of one authority. 执法主体检查次数 */
export type AuthorityVisits = {
  __typename?: 'AuthorityVisits';
  /** Body that inspected. 执法检查主体 */
  authority: Scalars['String']['output'];
  /** Counted visits of the year. 检查次数 */
  used: Scalars['Int']['output'];
};

/** Whether a day is closed to on-site inspection. 企业安静日状态 */
export type QuietStatus = {
  __typename?: 'QuietStatus';
  /** The day. 日期 */
  date: Scalars['Date']['output'];
  /** Closed, but for the exceptions of the rule. 是否安静日 */
  quiet: Scalars['Boolean']['output'];
  /** The rule applied, null where none was in force on the day. 依据 */
  rule?: Maybe<RuleReference>;
  /** Days of every month that are closed, null where the zone closes none. 安静日区间 */
  window?: Maybe<QuietWindow>;
  /** First working day from the day on that is open to inspection. 最近可检查日 */
  nextFreeDay?: Maybe<Scalars['Date']['output']>;
  /** Why, in words. 说明 */
  explanation: Scalars['String']['output'];
};

/** Days of every month, both ends included. 安静日区间 */
export type QuietWindow = {
  __typename?: 'QuietWindow';
  /** First day of the month. 起始日 */
  from: Scalars['Int']['output'];
  /** Last day of the month. 截止日 */
  to: Scalars['Int']['output'];
};

/** A request to the legal service team (X§12). 法律援助申请 */
export type LegalAidRequest = {
  __typename?: 'LegalAidRequest';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** What it is about. 事项 */
  kind: LegalAidKind;
  /** What happened, in the enterprise's words, without personal data. 情况说明 */
  description: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: LegalAidState;
  /** Name of the lawyer, masked; null before one is assigned. 承办律师 */
  lawyer?: Maybe<MaskedString>;
  /** What it costs: always 0.00. 费用 */
  fee: Scalars['Yuan']['output'];
  /** When it was requested. 申请时间 */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was done, null before. 办结时间 */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was declined, null where it was not. 不予受理原因 */
  declineReason?: Maybe<Scalars['String']['output']>;
};

/** What the legal service team covers. 法律服务事项 */
export type LegalAidKind =
  /** Improper enforcement or justice. 不当执法司法行为的举报、投诉 */
  | 'IMPROPER_ENFORCEMENT'
  /** Appeal or administrative reconsideration. 申诉及复议 */
  | 'APPEAL_OR_RECONSIDERATION'
  /** Local protectionism met elsewhere. 外地遭遇地方保护主义和不公平待遇 */
  | 'LOCAL_PROTECTIONISM';

/** States of a request for legal aid. 法律援助状态 */
export type LegalAidState =
  /** Requested. 已申请 */
  | 'REQUESTED'
  /** A lawyer has it. 已指派 */
  | 'ASSIGNED'
  /** Done. 已办结 */
  | 'DONE'
  /** Taken back. 已撤回 */
  | 'WITHDRAWN'
  /** Declined, with the reason. 不予受理 */
  | 'DECLINED';

/** A page of visits. 入企检查分页 */
export type InspectionVisitConnection = {
  __typename?: 'InspectionVisitConnection';
  /** Items with their cursors. 条目 */
  edges: Array<InspectionVisitEdge>;
  /** Items alone. 节点 */
  nodes: Array<InspectionVisit>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A visit with its cursor. 入企检查条目 */
export type InspectionVisitEdge = {
  __typename?: 'InspectionVisitEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: InspectionVisit;
};

/** A page of requests for legal aid. 法律援助申请分页 */
export type LegalAidRequestConnection = {
  __typename?: 'LegalAidRequestConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LegalAidRequestEdge>;
  /** Items alone. 节点 */
  nodes: Array<LegalAidRequest>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A request for legal aid with its cursor. 法律援助申请条目 */
export type LegalAidRequestEdge = {
  __typename?: 'LegalAidRequestEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LegalAidRequest;
};

/** Which visits a list shows. 筛选条件 */
export type InspectionVisitFilter = {
  /** Planned on this day or later. 计划日期起 */
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Planned on this day or earlier. 计划日期止 */
  plannedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of requestLegalAid. 申请法律服务 */
export type RequestLegalAidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** What it is about. 事项 */
  kind: LegalAidKind;
  /** What happened, 1 to 2000 characters, without personal data. 情况说明 */
  description: Scalars['String']['input'];
};

/** Input of assignLawyer. 指派律师 */
export type AssignLawyerInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which request. 申请 */
  requestId: Scalars['ID']['input'];
  /** Name of the lawyer; shown masked. 承办律师 */
  lawyer: Scalars['String']['input'];
};

/** Input of completeLegalAid. 办结法律服务 */
export type CompleteLegalAidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which request. 申请 */
  requestId: Scalars['ID']['input'];
};

/** Input of withdrawLegalAid. 撤回申请 */
export type WithdrawLegalAidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which request. 申请 */
  requestId: Scalars['ID']['input'];
};

/** Input of declineLegalAid. 不予受理 */
export type DeclineLegalAidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which request. 申请 */
  requestId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data. 原因 */
  reason: Scalars['String']['input'];
};

/** Input of registerInspection. 入企检查登记 */
export type RegisterInspectionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Body that inspects; the same words every time, since its visits are counted by them. 执法检查主体 */
  authority: Scalars['String']['input'];
  /** What is inspected, at least one item. 检查事项 */
  items: Array<Scalars['String']['input']>;
  /** Names of the inspectors, at least one; shown masked. 检查人员姓名 */
  inspectors: Array<Scalars['String']['input']>;
  /** What the visit rests on. 检查依据 */
  ground: InspectionGround;
  /** Day on which it will be made. 计划检查日期 */
  plannedOn: Scalars['Date']['input'];
  /** Exception that is claimed for a closed day. 例外情形 */
  exceptionReason?: InputMaybe<InspectionExceptionReason>;
  /** The grave reason in words: needed with OTHER. 特殊原因说明 */
  exceptionNote?: InputMaybe<Scalars['String']['input']>;
  /** Office or role that approved it, never a person: needed with OTHER. 批准机关 */
  approvedBy?: InputMaybe<Scalars['String']['input']>;
  /** Its code in the national scan-to-enter system. 全国扫码入企编码 */
  nationalVisitCode?: InputMaybe<Scalars['String']['input']>;
};

/** Input of checkInVisit. 入企签到 */
export type CheckInVisitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
};

/** Input of reportVisit. 检查结果 */
export type ReportVisitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** What came of it. 检查结果 */
  result: InspectionResult;
  /** What was found, 1 to 2000 characters, without personal data. 检查情况 */
  findings: Scalars['String']['input'];
};

/** Input of cancelVisit. 取消检查 */
export type CancelVisitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data. 原因 */
  reason: Scalars['String']['input'];
};

/** The request, or why not. 法律服务办理结果 */
export type LegalAidResult = LegalAidRequest | Refusal;

/** The visit, or why not. 检查办理结果 */
export type InspectionVisitResult = InspectionVisit | Refusal;
