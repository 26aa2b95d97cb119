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
  /** How the due date came about, in the caller's language. 计算说明 */
  explanation: Scalars['String']['output'];
};

/** Traffic light of a clock. 预警灯 */
export type ClockLight =
  /** Less than 70 % of the limit is spent. 绿灯（正常） */
  | 'GREEN'
  /** 70 % or more is spent. 黄灯（预警） */
  | 'YELLOW'
  /** 90 % or more is spent. 临期预警 */
  | 'RED'
  /** The limit has passed. 红灯（超期） */
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
 * joins them. 未办结（限制注销）事项
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
  /** Reasons, in the caller's language; what an officer wrote himself in his own words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Authority that decided. 作出决定的机关 */
  authority: Text;
  /** What the result rests on: an article of a law or a clause of a plan. 法律依据 */
  ground: Text;
  /** What can be done against it, before whom, and until when; empty where a bank or another private body decided. 救济途径 */
  remedies: Array<Remedy>;
  /** Hash of the rule as it was applied; null for decisions made before hashes were kept. 规则摘要值 */
  ruleHash?: Maybe<Scalars['String']['output']>;
  /** The whole in sentences, in the caller's language. 文字说明 */
  words: Scalars['String']['output'];
  /** The decision as a notice to be printed: a page of HTML, in Chinese. 决定书 */
  notice: Scalars['String']['output'];
};

/** What can be done against a decision. 救济途径 */
export type Remedy = {
  __typename?: 'Remedy';
  /** Which way. 类别 */
  kind: RemedyKind;
  /** Body before which it is sought. 受理机关 */
  body: Text;
  /** The last day on which it can be sought, counted from the day of the decision. 截止日期 */
  lastDay: Scalars['Date']['output'];
  /** The day lies beyond the published holiday calendar and will be derived again. 暂定 */
  provisional: Scalars['Boolean']['output'];
  /** The body was written from general knowledge of its competence: to be confirmed. 待核实 */
  toConfirm: Scalars['Boolean']['output'];
  /** The whole in one sentence. 告知内容 */
  text: Text;
  /** The law that gives it. 法律依据 */
  rule?: Maybe<RuleReference>;
};

/** Ways against a decision. 救济途径类别 */
export type RemedyKind =
  /** Another authority reviews it. 行政复议 */
  | 'REVIEW'
  /** A court judges it. 行政诉讼 */
  | 'LITIGATION';

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
  /** The last day to make good, to its end (24:00); derived, never stored. 履行期限 */
  dueDate: Scalars['Date']['output'];
  /** The day lies beyond the published holiday calendar and will be derived again. 暂定 */
  provisional: Scalars['Boolean']['output'];
  /** When it was settled, released or broken. 结束时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When credit was told that it was not kept; null where it was not. 报送信用时间 */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rule that it rests on. 规则依据 */
  rule?: Maybe<RuleReference>;
};

/** A step that is open now, and how to take it: the operation with what is known of its input, and what is to be added. 可办理步骤 */
export type AvailableStep = {
  __typename?: 'AvailableStep';
  /** Mutation of the contract that takes it. 操作 */
  operation: Scalars['String']['output'];
  /** Who may take it. 办理主体 */
  who: Text;
  /** The caller may take it. 您可以办理 */
  yours: Scalars['Boolean']['output'];
  /** What is known of the operation's input: ids, codes, the version seen. 已知参数 */
  input: Scalars['JSON']['output'];
  /** Arguments of the input that are to be added. 待填参数 */
  missing: Array<Scalars['String']['output']>;
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
  /** What it was owed for ended without it, such as a withdrawn application: neither kept nor broken. 已解除 */
  | 'RELEASED'
  /** The day passed with something owed. 未履约（违诺） */
  | 'BROKEN';

export type Query = {
  __typename?: 'Query';
  /** A visit by its id, null where there is none. 入企检查 */
  inspectionVisit?: Maybe<InspectionVisit>;
  /** Visits of all enterprises, by planned day, newest first: inspections are disclosed (双随机、一公开). 入企检查公开 */
  inspectionVisits?: Maybe<InspectionVisitConnection>;
  /**
   * A request for legal service by its id; null where there is none, and for anyone but the enterprise itself, officers of legal services and
   * auditors. 法律服务申请
   */
  legalAidRequest?: Maybe<LegalAidRequest>;
  /**
   * What the visits of a zone come to over some days, by the body that inspects, for who is sent it regularly (X§9: the district's commission for
   * discipline inspection). For officers of legal services, services and auditors; every other caller gets null and an error FORBIDDEN.
   * 涉企检查情况汇总
   */
  inspectionSummary?: Maybe<InspectionSummary>;
  /**
   * A case of a penalty by its id; null where there is none, and for anyone but the enterprise itself, officers of legal services, services and
   * auditors. 行政处罚案件
   */
  penaltyCase?: Maybe<PenaltyCase>;
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


export type QueryInspectionSummaryArgs = {
  zone: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryPenaltyCaseArgs = {
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
  /**
   * Declines a request that is not assigned yet, with the ground and the reason, as a decision. For officers of legal services who accept (duty
   * acceptor). 不予受理
   */
  declineLegalAid?: Maybe<LegalAidResult>;
  /**
   * Registers an on-site inspection before it is made. The gate checks everything at once and its refusal names all that stands against the
   * visit: ENTERPRISE_DEREGISTERED, QUIET_DAY_VIOLATION (X§8), LATE_REGISTRATION (X§9), NOT_A_WORKING_DAY, TOO_FEW_INSPECTORS (行政处罚法 art. 42),
   * QUOTA_EXCEEDED (G§48); the code is that of the first. For officers of legal services who work for the authority that inspects. 入企检查提前登记
   */
  registerInspection?: Maybe<InspectionVisitResult>;
  /**
   * The head of the body approves a visit before it is made, whatever it rests on, as a decision (国办发〔2024〕54号 五); one that cannot wait
   * (exception EMERGENCY) may be approved after the inspectors came. Not by who registered it (SAME_OFFICER). For officers of the authority that
   * inspects who decide (duty approver). 批准入企检查
   */
  approveVisit?: Maybe<InspectionVisitResult>;
  /**
   * Records which inspectors came, on the planned day and no other (else WRONG_DAY): at least two (TOO_FEW_INSPECTORS), and those who are registered
   * (INSPECTOR_NOT_REGISTERED). Refused as NOT_APPROVED before the head of the body has approved the visit. For officers of the authority that
   * inspects. 入企签到
   */
  checkInVisit?: Maybe<InspectionVisitResult>;
  /** Puts the result of a visit on record and discloses it. For officers of the authority that inspects. 登记检查结果 */
  reportVisit?: Maybe<InspectionVisitResult>;
  /** Calls off a visit that has not begun; it no longer counts towards the yearly cap. For officers of the authority that inspects. 取消检查 */
  cancelVisit?: Maybe<InspectionVisitResult>;
  /**
   * Ends, after its day, a visit that its authority neither made nor reported, because the authority is no more or does not act; else it would stand
   * in the way of a deregistration for ever. For officers of legal services who decide (duty approver). 终止检查
   */
  endVisit?: Maybe<InspectionVisitResult>;
  /**
   * Opens the case of a penalty from what a visit found, and tells the enterprise what is proposed, why and on what ground, before anything is decided
   * (行政处罚法 art. 44). Refused as NOTHING_FOUND for a visit without a problem. For officers of the authority that inspects. 立案并告知拟处罚
   */
  openPenalty?: Maybe<PenaltyCaseResult>;
  /**
   * The enterprise states its case, or that it has none to state, and asks for a hearing if it wants one, within the days of the notice
   * (行政处罚法 art. 45, 64; else HEARING_TOO_LATE). For the enterprise itself and officers of legal services. 陈述申辩、要求听证
   */
  pleadPenalty?: Maybe<PenaltyCaseResult>;
  /** Puts on record the hearing that the enterprise asked for. For officers of the authority that inspects. 登记听证情况 */
  recordPenaltyHearing?: Maybe<PenaltyCaseResult>;
  /**
   * Decides on a penalty, once the enterprise has stated its case or the days for it are over, and its hearing was held: never more than what was
   * proposed (行政处罚法 art. 45), and not by who opened the case (SAME_OFFICER). Credit publishes a penalty from its record. For officers of the
   * authority that inspects who decide (duty approver). 作出处罚决定
   */
  decidePenalty?: Maybe<PenaltyCaseResult>;
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


export type MutationApproveVisitArgs = {
  input: ApproveVisitInput;
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


export type MutationEndVisitArgs = {
  input: EndVisitInput;
};


export type MutationOpenPenaltyArgs = {
  input: OpenPenaltyInput;
};


export type MutationPleadPenaltyArgs = {
  input: PleadPenaltyInput;
};


export type MutationRecordPenaltyHearingArgs = {
  input: RecordPenaltyHearingInput;
};


export type MutationDecidePenaltyArgs = {
  input: DecidePenaltyInput;
};

/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
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
   * Visits that the enterprise may get in a calendar year and those it has got: fewer for the newly registered and trusted (G§48). The credit level
   * is the one in force now, also for a past year. Null where
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
   * Its requests for legal service, newest first; null for anyone but the enterprise itself, officers of legal services and auditors, and while legal
   * services do not answer. 法律服务申请
   */
  legalAidRequests?: Maybe<LegalAidRequestConnection>;
  /**
   * What legal services have against its deregistration: inspections that are registered or under way, public, as inspections are; for those who may
   * see `penaltyCases` also cases of penalties that are not decided. Empty where there is nothing; null while legal services do not answer.
   * 执法检查方面未办结（限制注销）事项
   */
  inspectionBlockers?: Maybe<Array<Blocker>>;
  /**
   * How many requests for legal service it has made, for those who may see `legalAidRequests`; null for everybody else, and while legal services do not
   * answer. 法律服务申请数
   */
  legalAidCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Cases of penalties that came of inspections, newest first; null for anyone but the enterprise itself, officers of legal services, services and
   * auditors, and while legal services do not answer. 行政处罚案件
   */
  penaltyCases?: Maybe<PenaltyCaseConnection>;
  /**
   * Decisions of this department on the enterprise, newest first, each with why. Null, without an error, for a caller who may not see them; null too
   * while the department does not answer. 决定及其依据
   */
  legalDecisions?: Maybe<DecisionConnection>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseInspectionVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseInspectionQuotaArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseQuietStatusArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseLegalAidRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterprisePenaltyCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
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
  /** Code of the zone of the enterprise; null where it was registered before zones were kept. 园区代码 */
  zone?: Maybe<Scalars['String']['output']>;
  /** Body that inspects. 执法检查主体 */
  authority: Scalars['String']['output'];
  /** Its unified social credit code; null where it was registered before bodies had to give it. 执法检查主体统一社会信用代码 */
  authorityCode?: Maybe<Scalars['CreditCode']['output']>;
  /** What is inspected, at least one item. 检查事项 */
  items: Array<Scalars['String']['output']>;
  /** Names of the inspectors who are registered, masked. 检查人员姓名 */
  inspectors: Array<MaskedString>;
  /** Names of the inspectors who came, masked; null before, and where the visit was made before they had to be named. 到场检查人员姓名 */
  presentInspectors?: Maybe<Array<MaskedString>>;
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
  /** Office or role that approved the exception, never a person; null where none was named. 例外情形批准机关 */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** When the head of the body approved the visit, null before. 负责人批准时间 */
  headApprovedAt?: Maybe<Scalars['DateTime']['output']>;
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
  /** Why it was called off or ended without a result, null where it was not. 取消或者终止原因 */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps: Array<AvailableStep>;
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
  | 'CANCELLED'
  /** Ended after its day without a result, for an authority that does not act. 已终止 */
  | 'ENDED';

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
  /** Day on which that level was in force: today, also for a past year. 信用等级适用日期 */
  creditLevelOn: Scalars['Date']['output'];
  /** The rule applied. 依据 */
  rule?: Maybe<RuleReference>;
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
  /** Its unified social credit code, null where none of its visits has it. 执法检查主体统一社会信用代码 */
  authorityCode?: Maybe<Scalars['CreditCode']['output']>;
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

/** A request to the legal service team (X§12). 法律服务申请 */
export type LegalAidRequest = {
  __typename?: 'LegalAidRequest';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone of the enterprise; null where it was requested before zones were kept. 园区代码 */
  zone?: Maybe<Scalars['String']['output']>;
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
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps: Array<AvailableStep>;
};

/** The case of a penalty that came of a visit: told to the enterprise first, then decided by a second person. 行政处罚案件 */
export type PenaltyCase = {
  __typename?: 'PenaltyCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The visit that it came of. 入企检查 */
  visit: InspectionVisit;
  /** Body that decides. 处罚机关 */
  authority: Scalars['String']['output'];
  /** Its unified social credit code; null where the visit was registered without. 处罚机关统一社会信用代码 */
  authorityCode?: Maybe<Scalars['CreditCode']['output']>;
  /** What the enterprise did, as the visit found it. 违法事实 */
  violation: Scalars['String']['output'];
  /** How grave, as the visit found it. 情节 */
  gravity: InspectionResult;
  /** Law and article that it broke and that the penalty rests on. 处罚依据 */
  basis: Scalars['String']['output'];
  /** Fine that was proposed; null for a warning. 拟处罚款 */
  proposedFine?: Maybe<Scalars['Yuan']['output']>;
  /** Where it stands. 状态 */
  state: PenaltyState;
  /** When it was opened and the enterprise told. 立案告知时间 */
  openedAt: Scalars['DateTime']['output'];
  /** Last day to ask for a hearing. 要求听证截止日期 */
  hearingUntil: Scalars['Date']['output'];
  /** Day by which it is to be decided (行政处罚法 art. 60). 作出决定期限 */
  decideUntil: Scalars['Date']['output'];
  /** What the enterprise stated, null before. 陈述申辩意见 */
  plea?: Maybe<Scalars['String']['output']>;
  /** When it stated it, null before. 陈述申辩时间 */
  pleadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it asked for a hearing. 是否要求听证 */
  hearingRequested: Scalars['Boolean']['output'];
  /** Day of the hearing, null before. 听证日期 */
  hearingHeldOn?: Maybe<Scalars['Date']['output']>;
  /** What came of the hearing, null before. 听证情况 */
  hearingRecord?: Maybe<Scalars['String']['output']>;
  /** Number of the decision document, null before. 处罚文书号 */
  documentNo?: Maybe<Scalars['String']['output']>;
  /** Fine that was imposed; null before, and for none. 罚款金额 */
  fine?: Maybe<Scalars['Yuan']['output']>;
  /** When it was decided, null before. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was so decided, null before. 决定理由 */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps: Array<AvailableStep>;
};

/** Where the case of a penalty stands. 行政处罚案件状态 */
export type PenaltyState =
  /** The enterprise was told what is proposed. 已告知 */
  | 'NOTIFIED'
  /** A penalty was imposed. 已处罚 */
  | 'PENALISED'
  /** No penalty is imposed. 不予处罚 */
  | 'NOT_PENALISED';

/** What the visits of a zone come to over some days. 涉企检查情况汇总 */
export type InspectionSummary = {
  __typename?: 'InspectionSummary';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** First planned day. 计划日期起 */
  from: Scalars['Date']['output'];
  /** Last planned day. 计划日期止 */
  to: Scalars['Date']['output'];
  /** Who is sent it by the zone's plan; empty where the plan names nobody. 报送对象 */
  recipients: Array<Scalars['String']['output']>;
  /** The rule that names them, null where there is none. 依据 */
  rule?: Maybe<RuleReference>;
  /** All of them together. 合计 */
  total: VisitTotals;
  /** Those of each body that inspects, most visits first. 各执法主体情况 */
  authorities: Array<AuthorityTotals>;
};

/** Visits of one body. 执法主体检查情况 */
export type AuthorityTotals = {
  __typename?: 'AuthorityTotals';
  /** Body that inspects. 执法检查主体 */
  authority: Scalars['String']['output'];
  /** Its unified social credit code, null where its visits have none. 执法检查主体统一社会信用代码 */
  authorityCode?: Maybe<Scalars['CreditCode']['output']>;
  /** Its visits. 检查情况 */
  totals: VisitTotals;
};

/** Numbers of visits. 检查次数 */
export type VisitTotals = {
  __typename?: 'VisitTotals';
  /** Registered, those called off among them. 已登记 */
  registered: Scalars['Int']['output'];
  /** With a result on record. 已登记结果 */
  reported: Scalars['Int']['output'];
  /** Called off before they began. 已取消 */
  cancelled: Scalars['Int']['output'];
  /** Ended without a result. 已终止 */
  ended: Scalars['Int']['output'];
  /** For which an exception was claimed, for a quiet day or a rest day. 适用例外情形 */
  withException: Scalars['Int']['output'];
  /** That began before the head of the body had approved them. 先检查后批准 */
  approvedAfterwards: Scalars['Int']['output'];
  /** With a problem found. 发现问题 */
  withProblem: Scalars['Int']['output'];
  /** After which a penalty was imposed. 作出处罚 */
  penalised: Scalars['Int']['output'];
};

/** What the legal service team covers. 法律服务事项 */
export type LegalAidKind =
  /** Improper enforcement or justice. 不当执法司法行为的举报、投诉 */
  | 'IMPROPER_ENFORCEMENT'
  /** Appeal or administrative reconsideration. 申诉及复议 */
  | 'APPEAL_OR_RECONSIDERATION'
  /** Local protectionism met elsewhere. 外地遭遇地方保护主义和不公平待遇 */
  | 'LOCAL_PROTECTIONISM';

/** States of a request for legal service. 法律服务申请状态 */
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

/** A page of requests for legal service. 法律服务申请分页 */
export type LegalAidRequestConnection = {
  __typename?: 'LegalAidRequestConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LegalAidRequestEdge>;
  /** Items alone. 节点 */
  nodes: Array<LegalAidRequest>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A request for legal service with its cursor. 法律服务申请条目 */
export type LegalAidRequestEdge = {
  __typename?: 'LegalAidRequestEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LegalAidRequest;
};

/** A page of cases of penalties. 行政处罚案件分页 */
export type PenaltyCaseConnection = {
  __typename?: 'PenaltyCaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<PenaltyCaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<PenaltyCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A case of a penalty with its cursor. 行政处罚案件条目 */
export type PenaltyCaseEdge = {
  __typename?: 'PenaltyCaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: PenaltyCase;
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
  /** Law or rule and article that it rests on, e.g. 园区法律服务团服务办法第三条. 依据 */
  basis: Scalars['String']['input'];
  /** Why, 1 to 500 characters, without personal data. 原因 */
  reason: Scalars['String']['input'];
};

/** Input of registerInspection. 入企检查登记 */
export type RegisterInspectionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Body that inspects, as the token of the caller names it. 执法检查主体 */
  authority: Scalars['String']['input'];
  /** Its unified social credit code: its visits are counted by it, and by its name. 执法检查主体统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['input'];
  /** What is inspected, at least one item. 检查事项 */
  items: Array<Scalars['String']['input']>;
  /** Names of the inspectors, at least two different ones; shown masked. 检查人员姓名 */
  inspectors: Array<Scalars['String']['input']>;
  /** What the visit rests on. 检查依据 */
  ground: InspectionGround;
  /** Day on which it will be made. 计划检查日期 */
  plannedOn: Scalars['Date']['input'];
  /** Exception that is claimed for a closed day. 例外情形 */
  exceptionReason?: InputMaybe<InspectionExceptionReason>;
  /** The grave reason in words: needed with OTHER. 特殊原因说明 */
  exceptionNote?: InputMaybe<Scalars['String']['input']>;
  /** Office or role that approved the exception, never a person: needed with OTHER. 例外情形批准机关 */
  approvedBy?: InputMaybe<Scalars['String']['input']>;
  /** Its code in the national scan-to-enter system. 全国扫码入企编码 */
  nationalVisitCode?: InputMaybe<Scalars['String']['input']>;
};

/** Input of approveVisit. 批准入企检查 */
export type ApproveVisitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
};

/** Input of checkInVisit. 入企签到 */
export type CheckInVisitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** Names of the inspectors who came, at least two different ones; shown masked. 到场检查人员姓名 */
  inspectors: Array<Scalars['String']['input']>;
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

/** Input of endVisit. 终止检查 */
export type EndVisitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data. 原因 */
  reason: Scalars['String']['input'];
};

/** Input of openPenalty. 立案并告知拟处罚 */
export type OpenPenaltyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit found it. 检查 */
  visitId: Scalars['ID']['input'];
  /** Law and article that was broken and that the penalty rests on, e.g. 《安全生产法》第九十七条. 处罚依据 */
  basis: Scalars['String']['input'];
  /** Fine that is proposed, above 0; none for a warning. 拟处罚款 */
  proposedFine?: InputMaybe<Scalars['Yuan']['input']>;
};

/** Input of pleadPenalty. 陈述申辩 */
export type PleadPenaltyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** What it states, 1 to 2000 characters, without personal data; 无异议 where it has nothing to state. 陈述申辩意见 */
  statement: Scalars['String']['input'];
  /** Whether it asks for a hearing. 是否要求听证 */
  hearing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of recordPenaltyHearing. 听证情况 */
export type RecordPenaltyHearingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** Day of the hearing, since it was asked for and not in the future. 听证日期 */
  heldOn: Scalars['Date']['input'];
  /** What came of it, 1 to 2000 characters, without personal data. 听证情况 */
  record: Scalars['String']['input'];
};

/** Input of decidePenalty. 处罚决定 */
export type DecidePenaltyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** Whether a penalty is imposed. 是否处罚 */
  penalise: Scalars['Boolean']['input'];
  /** Number of the decision document: needed where a penalty is imposed. 处罚文书号 */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Fine, not above the proposed one; none for a warning. 罚款金额 */
  fine?: InputMaybe<Scalars['Yuan']['input']>;
  /** Why, with the answer to what the enterprise stated; 1 to 2000 characters, without personal data. 决定理由 */
  reason: Scalars['String']['input'];
};

/** The case, or why not. 行政处罚案件办理结果 */
export type PenaltyCaseResult = PenaltyCase | Refusal;

/** The request, or why not. 法律服务办理结果 */
export type LegalAidResult = LegalAidRequest | Refusal;

/** The visit, or why not. 检查办理结果 */
export type InspectionVisitResult = InspectionVisit | Refusal;
