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
  /** Who may take it. 办理主体 */
  who: Text;
  /** What is known of the operation's input: ids and codes. 已知参数 */
  input: Scalars['JSON']['output'];
  /** Arguments of the input that are to be added. 待填参数 */
  missing: Array<Scalars['String']['output']>;
  /** The same, with what they are called and which values they may have. 待填参数说明 */
  needed: Array<NeededInput>;
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
  /** What of it nobody has confirmed yet: the rule's number, wording or figures, and the bodies before which it is challenged. 待核实事项 */
  toConfirm: Array<ToConfirm>;
  /** The whole in sentences, in the caller's language. 文字说明 */
  words: Scalars['String']['output'];
  /** The decision as a notice to be printed: a page of HTML, in Chinese. 决定书 */
  notice: Scalars['String']['output'];
};

/** Something that was written from general knowledge of a law or of a body's competence, and how it can be confirmed. 待核实事项 */
export type ToConfirm = {
  __typename?: 'ToConfirm';
  /** What is missing. 待核实内容 */
  missing: Text;
  /** The text that says it: document and article. 核对依据 */
  source: Text;
  /** Who can confirm it. 核实单位 */
  from: Text;
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
  /** The same, with what they are called and which values they may have. 待填参数说明 */
  needed: Array<NeededInput>;
};

/** What is to be told: an argument of an operation, or a fact. 待填内容 */
export type NeededInput = {
  __typename?: 'NeededInput';
  /** Its name in the contract; of an argument within another, the path to it. 名称 */
  name: Scalars['String']['output'];
  /** What it is called. 说明 */
  label: Text;
  /** Its type in the contract. 类型 */
  type: Scalars['String']['output'];
  /** The values that it may have, where they are enumerated; else empty. 可选值 */
  values: Array<NeededValue>;
};

/** A value that may be told. 可选值 */
export type NeededValue = {
  __typename?: 'NeededValue';
  /** The value. 值 */
  value: Scalars['String']['output'];
  /** What it is called. 说明 */
  label: Text;
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

/** Who may get what was kept of a field. 保存范围 */
export type CacheControlScope =
  /** Everybody. 公开 */
  | 'PUBLIC'
  /** Who asked alone: it is kept for that caller. 仅本人 */
  | 'PRIVATE';

export type Query = {
  __typename?: 'Query';
  /**
   * What all departments have told, in the order in which the platform learnt of it, for systems that keep a copy: those changes that the caller may know of, after
   * a cursor. A cursor of another database is refused with CURSOR_EXPIRED, which names the snapshot (`GET /changes/export/snapshot`). Null only while lifecycle
   * does not answer. 变更数据导出
   */
  changes?: Maybe<ExportedChanges>;
  /**
   * Enterprises by what all departments publicly tell of them, as far as their feeds were read: each is the enterprise itself, so that the query goes on into any
   * department. What is restricted is nothing to list by, for nobody. Public; null only while lifecycle does not answer. 企业综合检索
   */
  portfolio?: Maybe<EnterpriseConnection>;
  /**
   * What proves an event of an enterprise's life, to be checked offline by `npm run verify`: what was told, its place in its chain, the signed batch that holds
   * it. Null where there is no such event, or the caller may not know of it. 事件存证
   */
  proof?: Maybe<EventProof>;
  /**
   * Cases of all departments that the caller may see, those that are due first: officers those of their department, enterprises and banks their own, services and
   * auditors all; officers and auditors whose token names zones of these alone. 办件列表
   */
  cases?: Maybe<CaseConnection>;
  /** A case by its id on the desk; null where there is none, or the caller does not see it. 办件 */
  case?: Maybe<Case>;
  /** The caller, with what waits for him. 当前用户 */
  viewer?: Maybe<Viewer>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  departments?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPortfolioArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  sort?: InputMaybe<PortfolioSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProofArgs = {
  eventId: Scalars['ID']['input'];
};


export type QueryCasesArgs = {
  zone?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
  sort?: InputMaybe<CaseSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Each event of an enterprise's life from now on, in the order in which departments told them; what the caller may not know of is not told to him. 企业动态 */
  enterpriseChanged?: Maybe<LifeEvent>;
  /** A case as it is now, whenever its department tells of it or its light changes; nothing of one that the caller does not see. 办件动态 */
  caseChanged?: Maybe<Case>;
  /** Each case of the caller's desk as it is now, whenever its department tells of it or its light changes: a new one too, and one that has ended. 工作台动态 */
  deskChanged?: Maybe<Case>;
  /**
   * Warnings of a department's cases, as soon as their clocks reach a light: for its officers, services and auditors, of the zones in which they work (Q21).
   * 电子监察预警
   */
  clockAlerts?: Maybe<ClockAlert>;
};


export type SubscriptionEnterpriseChangedArgs = {
  creditCode: Scalars['CreditCode']['input'];
};


export type SubscriptionCaseChangedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionClockAlertsArgs = {
  department: Scalars['String']['input'];
};

/** An enterprise, owned by market-access; here with its whole life as all departments tell it. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /**
   * Its life as far as the caller may know of it: one timeline of all departments, the stage that it has reached, what can be done next. Null while lifecycle does
   * not answer. 企业全生命周期
   */
  lifecycle?: Maybe<Lifecycle>;
};


/** An enterprise, owned by market-access; here with its whole life as all departments tell it. 企业 */
export type EnterpriseLifecycleArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The life of an enterprise. 企业全生命周期 */
export type Lifecycle = {
  __typename?: 'Lifecycle';
  /** The moment as of which it is told; null: now. 截至时间 */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** The stage that it has reached; null where no event says one. 所处阶段 */
  stage?: Maybe<LifecycleStage>;
  /** What the stage is called. 阶段名称 */
  stageName?: Maybe<Text>;
  /** Since when it is in that stage. 进入该阶段时间 */
  stageSince?: Maybe<Scalars['DateTime']['output']>;
  /** Events of all departments, the newest first: by the time at which they occurred, then by department and in its own order. 时间轴 */
  timeline: LifeEventConnection;
  /** How far each department was heard: what it told later is not in the timeline yet. 各部门数据截至时间 */
  dataAsOf: Array<SourceStanding>;
  /**
   * What can be done next, with the operation that does it: the package of the stage that was reached, then those of the others; before a life its beginning, at
   * its end nothing else. It is what the zone of the enterprise offers, and what was neither done before nor needs something that did not happen, as far as the
   * caller may know of it. 全生命周期服务套餐
   */
  services: Array<ServicePackage>;
  /** Proof of all events that the caller may know of, at most 1,000, signed with the heads of their chains, to be checked offline by `npm run verify`. 全程存证 */
  proof: Scalars['JSON']['output'];
};


/** The life of an enterprise. 企业全生命周期 */
export type LifecycleTimelineArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  departments?: InputMaybe<Array<Scalars['String']['input']>>;
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  order?: InputMaybe<TimelineOrder>;
};

/** From which end a timeline is read. 时间轴排序 */
export type TimelineOrder =
  /** From today back. 由近及远 */
  | 'NEWEST_FIRST'
  /** From the first on, as a life is told. 由远及近 */
  | 'OLDEST_FIRST';

/** Stages of an enterprise's life. 企业生命周期阶段 */
export type LifecycleStage =
  /** Registration and start-up. 注册登记 */
  | 'REGISTRATION'
  /** Staffing. 用工 */
  | 'STAFFING'
  /** Financing. 融资 */
  | 'FINANCING'
  /** Taxes and fees. 税费 */
  | 'TAX'
  /** Tenders and purchases, projects. 招标采购 */
  | 'BIDDING'
  /** Intellectual property. 知识产权 */
  | 'IP'
  /** Law and supervision. 法律 */
  | 'LAW'
  /** Deregistration or bankruptcy. 注销、破产 */
  | 'EXIT';

/** An event of an enterprise's life. 企业全生命周期事件 */
export type LifeEvent = {
  __typename?: 'LifeEvent';
  /** Its id, the same for ever. 标识 */
  id: Scalars['ID']['output'];
  /** Name of the department that told it. 部门代码 */
  department: Scalars['String']['output'];
  /** What the department is called. 部门名称 */
  departmentName: Text;
  /** What happened, in the past tense, as the department's feed names it. 事件类型 */
  type: Scalars['String']['output'];
  /** When it occurred, as the department says. 发生时间 */
  occurredAt: Scalars['DateTime']['output'];
  /** When the platform learnt of it. 记录时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** What happened, in a sentence. 事件说明 */
  sentence: Text;
  /** The stage of life that it belongs to; null for none. 所属阶段 */
  stage?: Maybe<LifecycleStage>;
  /** Fields of the subject that changed; none where it is new. 变动字段 */
  changedFields: Array<Scalars['String']['output']>;
  /** Type of what it is about, in its department's terms. 对象类型 */
  subjectType: Scalars['String']['output'];
  /** Id of what it is about. 对象标识 */
  subjectId: Scalars['String']['output'];
  /** What it is about, as its department shows it: one query goes on into it. Null where that type has no key of its own. 对象 */
  subject?: Maybe<LifeSubject>;
};

/** A page of events. 事件分页 */
export type LifeEventConnection = {
  __typename?: 'LifeEventConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LifeEventEdge>;
  /** Items alone. 节点 */
  nodes: Array<LifeEvent>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An event with its cursor. 事件条目 */
export type LifeEventEdge = {
  __typename?: 'LifeEventEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LifeEvent;
};

/** How far a department was heard. 部门数据截至情况 */
export type SourceStanding = {
  __typename?: 'SourceStanding';
  /** Name of the department. 部门代码 */
  department: Scalars['String']['output'];
  /** What it is called. 部门名称 */
  departmentName: Text;
  /** All that it told until this moment is in the timeline; null where nothing was read to its end yet. 数据截至时间 */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is followed now. 状态 */
  status: SourceStatus;
};

/** Whether a department is followed. 部门接入状态 */
export type SourceStatus =
  /** Read to its end. 已同步 */
  | 'FOLLOWED'
  /** Being read from its beginning. 正在重建 */
  | 'REBUILDING'
  /** It does not answer; it will be caught up with. 未答复 */
  | 'DOWN';

/** What can be done in a stage. 服务套餐 */
export type ServicePackage = {
  __typename?: 'ServicePackage';
  /** The stage that it belongs to. 阶段 */
  stage: LifecycleStage;
  /** What it is called. 名称 */
  name: Text;
  /** What can be done, with the operation that does it. 办理事项 */
  items: Array<ServiceItem>;
  /** Rule that it comes from. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Something that can be done. 办理事项 */
export type ServiceItem = {
  __typename?: 'ServiceItem';
  /** Mutation of the platform that begins it. 操作 */
  operation: Scalars['String']['output'];
  /** Name of the department that does it. 部门代码 */
  department: Scalars['String']['output'];
  /** What it is called. 名称 */
  name: Text;
  /** The zone's rule that provides for it; null for what every zone offers. 园区依据 */
  rule?: Maybe<RuleReference>;
};

/** What proves an event. 事件存证 */
export type EventProof = {
  __typename?: 'EventProof';
  /** The event. 事件 */
  event: LifeEvent;
  /** Its hash: SM3 over the canonical JSON of what was told and of the hash before it; null for moments after a rebuild. 摘要值 */
  hash?: Maybe<Scalars['String']['output']>;
  /** The hash before it in its chain. 前一摘要值 */
  previousHash?: Maybe<Scalars['String']['output']>;
  /** Number of the signed batch that holds it; null until it is signed. 批次号 */
  batch?: Maybe<Scalars['Int']['output']>;
  /** The whole, as `npm run verify` takes it. 存证文件 */
  document: Scalars['JSON']['output'];
};

/** Who asks, and what waits for him. 当前用户 */
export type Viewer = {
  __typename?: 'Viewer';
  /** His role: public, enterprise, officer, bank, partner, service or auditor. 身份类型 */
  role: Scalars['String']['output'];
  /** Name of the department of an officer; null for others. 部门代码 */
  department?: Maybe<Scalars['String']['output']>;
  /** What it is called. 部门名称 */
  departmentName?: Maybe<Text>;
  /** The agency that an officer works for; null where his token names none. 所属机关 */
  agency?: Maybe<Scalars['String']['output']>;
  /** Duties of an officer. 岗位职责 */
  duties: Array<Scalars['String']['output']>;
  /** The zones in which an officer or an auditor works, and of which his desk is; null where his token names none: all. 负责的园区 */
  zones?: Maybe<Array<OfficeZone>>;
  /** The enterprises that he acts for. 所代表的企业 */
  enterprises: Array<Enterprise>;
  /** Cases that he may see, those that are due first. 我的办件 */
  cases: CaseConnection;
  /** Cases that he may see and that are due before a moment, overdue ones first. 到期提醒 */
  deadlines: CaseConnection;
};


/** Who asks, and what waits for him. 当前用户 */
export type ViewerCasesArgs = {
  filter?: InputMaybe<CaseFilter>;
  sort?: InputMaybe<CaseSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who asks, and what waits for him. 当前用户 */
export type ViewerDeadlinesArgs = {
  before: Scalars['DateTime']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A zone in which an officer works. 负责的园区 */
export type OfficeZone = {
  __typename?: 'OfficeZone';
  /** Its code. 园区代码 */
  code: Scalars['String']['output'];
  /** What it is called. 园区名称 */
  name: Text;
};

/** Which cases. 办件筛选条件 */
export type CaseFilter = {
  /** Code of what is applied for. 事项代码 */
  matter?: InputMaybe<Scalars['String']['input']>;
  /** Code of the status. 状态 */
  status?: InputMaybe<Scalars['String']['input']>;
  /** Name of the department. 部门代码 */
  department?: InputMaybe<Scalars['String']['input']>;
  /** True: those whose limit, or day of a duty, has passed. False: the others. 是否超期 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those of which the limit, or a day, comes before a moment. 到期时间早于 */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: those in which the caller has to act. 待我办理 */
  awaitingMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: those that have ended. Default: those that are open; to an enterprise and a bank also what has ended while there is still time to have it reviewed. 是否已办结 */
  ended?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Orders of cases. 办件排序 */
export type CaseSort =
  /** What is due first, first; what has no limit, or stands still, at the end. 按到期时间 */
  | 'DUE'
  /** The newest first. 按申请时间 */
  | 'OPENED';

/** A page of cases. 办件分页 */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<CaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<Case>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; 10,000 where there are more. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether that is their number; false where there are more. 总数是否准确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A case with its cursor. 办件条目 */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Case;
};

/** A case of a department, as it told of it last: something that somebody waits for. 办件 */
export type Case = {
  __typename?: 'Case';
  /** Its id on the desk. 标识 */
  id: Scalars['ID']['output'];
  /** Name of the department that works on it, mostly that which opened it. 部门代码 */
  department: Scalars['String']['output'];
  /** What the department is called. 部门名称 */
  departmentName: Text;
  /** Its number, for people. 办件编号 */
  number: Scalars['String']['output'];
  /** Code of what is applied for. 事项代码 */
  matter: Scalars['String']['output'];
  /** What is applied for. 事项名称 */
  matterName: Text;
  /** Code of where it stands, in its department's terms. 状态代码 */
  status: Scalars['String']['output'];
  /** Where it stands. 状态 */
  statusName: Text;
  /** Code of its zone, or else of that in which its enterprise is registered; null where neither is known. 园区代码 */
  zone?: Maybe<Scalars['String']['output']>;
  /** Counts its steps: send it with a step, which is refused where the case has moved on; null where steps are not counted. 版本号 */
  version?: Maybe<Scalars['Int']['output']>;
  /** When it was opened. 申请时间 */
  openedAt: Scalars['DateTime']['output'];
  /** When it was accepted. 受理时间 */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while it is open. 办结时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its clock as it stands now; null where no rule sets a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Days by which something is to be done, or on which something ends, the earliest first; none of those that matter no more. 日期提醒 */
  deadlines: Array<CaseDeadline>;
  /** When it is due next, by its clock or by one of its days; null where nothing is due, or its clock stands still. 到期时间 */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The worst light of its clock and its days. 预警灯 */
  light: ClockLight;
  /** The limit, or a day of a duty, has passed. 是否超期 */
  overdue: Scalars['Boolean']['output'];
  /** Who has to act next; null where nobody has to. 待办主体 */
  awaiting?: Maybe<CaseAwaiting>;
  /** The caller has to act. 是否待我办理 */
  awaitsMe: Scalars['Boolean']['output'];
  /** The enterprise; null for who applies to become one, until it is one. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** Type of what it is about, in its department's terms. 对象类型 */
  subjectType: Scalars['String']['output'];
  /** Id of what it is about. 对象标识 */
  subjectId: Scalars['String']['output'];
  /** What it is about, as its department shows it, with `availableSteps`: one query goes on into it. Null where that type has no key of its own. 办理对象 */
  subject?: Maybe<LifeSubject>;
};

/** A day of a case. 日期提醒 */
export type CaseDeadline = {
  __typename?: 'CaseDeadline';
  /** What it is the day of. 名称 */
  name: Text;
  /** What its passing means. 期限类型 */
  kind: DeadlineKind;
  /** The last day. 截止日期 */
  date: Scalars['Date']['output'];
  /** The last moment in time. 截止时间 */
  at: Scalars['DateTime']['output'];
  /** How near it is. 预警灯 */
  light: ClockLight;
};

/** What the passing of a day means. 期限类型 */
export type DeadlineKind =
  /** Something is late. 办理期限 */
  | 'DUTY'
  /** Something can be done no longer, such as applying for review. 权利期限 */
  | 'RIGHT'
  /** Something holds no longer. 有效期 */
  | 'END';

/** For whom a case waits. 待办主体 */
export type CaseAwaiting = {
  __typename?: 'CaseAwaiting';
  /** Role of who has to act: enterprise, officer or bank. 身份类型 */
  role: Scalars['String']['output'];
  /** Who, in words. 名称 */
  who: Text;
  /** The one agency whose officers act; null where every officer of the department may. 所属机关 */
  agency?: Maybe<Scalars['String']['output']>;
};

/** A warning: the clock of a case has reached a light. 预警信息 */
export type ClockAlert = {
  __typename?: 'ClockAlert';
  /** The case, as it is now. 办件 */
  case: Case;
  /** The light that was reached. 预警灯 */
  light: ClockLight;
  /** When it was told. 预警时间 */
  givenAt: Scalars['DateTime']['output'];
};

/** What an event may be about. 事件对象 */
export type LifeSubject = Enterprise | AccessGrant | Arrears | CarriedCase | ChangeOfRegistration | Collateral | Commitment | CompensationClaim | CompensationFund | CreditRepair | CreditReport | DataResource | Deregistration | DesignationReport | EfficiencyInspection | EnterpriseRegistration | ExternalLine | FinancingNeed | Fine | FundInvestment | GasService | GovernmentPromise | Guarantee | IndustryFund | InspectionDraw | InspectionItemList | InspectionPlan | InspectionVisit | IntermediaryCredit | IpCase | JointProcedure | JointSanction | LabourCase | LandParcel | LegalAidRequest | LicenceRecord | LicenceRevocation | Listing | Loan | LoanApplication | LoanProduct | LoanRenewal | MatchmakingEvent | MeetingTask | MergedProcedure | MisconductReport | OutgoingReturn | PenaltyCase | PenaltyRecord | Project | ProjectIssue | PropertyRightsReview | RealEstateCase | ReceivedRecord | RecordSubmission | RegionalAssessment | RegistrationAnnulment | ReturnedRecord | RiskShare | SchemeGrade | ShareRequest | SharingConsent | SoftMeasure | SupervisionOrder | TaxBlacklistEntry | TaxCase | TaxDataConsent | TaxProfileUse | TaxRelief | Tender | UtilityConnection | ValueDispute;

/** An agreement on sharing, owned by exchange. 政务数据共享授权 */
export type AccessGrant = {
  __typename?: 'AccessGrant';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Arrears, owned by finance-matchmaking. 拖欠账款 */
export type Arrears = {
  __typename?: 'Arrears';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Collateral, owned by finance-matchmaking. 动产和权利担保登记 */
export type Collateral = {
  __typename?: 'Collateral';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Commitment, owned by credit. 信用承诺 */
export type Commitment = {
  __typename?: 'Commitment';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Compensation claim, owned by finance-matchmaking. 风险补偿申请 */
export type CompensationClaim = {
  __typename?: 'CompensationClaim';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Compensation fund, owned by finance-matchmaking. 小微贷款风险补偿资金 */
export type CompensationFund = {
  __typename?: 'CompensationFund';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Credit report, owned by credit. 信用报告 */
export type CreditReport = {
  __typename?: 'CreditReport';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** A data resource, owned by exchange. 数据资源 */
export type DataResource = {
  __typename?: 'DataResource';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Deregistration, owned by market-access. 注销办理 */
export type Deregistration = {
  __typename?: 'Deregistration';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Enterprise registration, owned by market-access. 设立登记 */
export type EnterpriseRegistration = {
  __typename?: 'EnterpriseRegistration';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** External line, owned by project-approval. 外线工程 */
export type ExternalLine = {
  __typename?: 'ExternalLine';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Financing need, owned by finance-matchmaking. 融资需求 */
export type FinancingNeed = {
  __typename?: 'FinancingNeed';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Fine, owned by legal-services. 罚款 */
export type Fine = {
  __typename?: 'Fine';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Fund investment, owned by finance-matchmaking. 产业基金投资 */
export type FundInvestment = {
  __typename?: 'FundInvestment';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Government promise, owned by credit. 政务承诺 */
export type GovernmentPromise = {
  __typename?: 'GovernmentPromise';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Guarantee, owned by finance-matchmaking. 政府性融资担保 */
export type Guarantee = {
  __typename?: 'Guarantee';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Industry fund, owned by finance-matchmaking. 产业基金 */
export type IndustryFund = {
  __typename?: 'IndustryFund';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Inspection draw, owned by legal-services. 双随机抽查 */
export type InspectionDraw = {
  __typename?: 'InspectionDraw';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Inspection item list, owned by legal-services. 检查事项清单 */
export type InspectionItemList = {
  __typename?: 'InspectionItemList';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Inspection plan, owned by legal-services. 年度抽查计划 */
export type InspectionPlan = {
  __typename?: 'InspectionPlan';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Inspection visit, owned by legal-services. 入企检查 */
export type InspectionVisit = {
  __typename?: 'InspectionVisit';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Intermediary credit, owned by credit. 中介机构信用 */
export type IntermediaryCredit = {
  __typename?: 'IntermediaryCredit';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Ip case, owned by legal-services. 知识产权保护案件 */
export type IpCase = {
  __typename?: 'IpCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Joint sanction, owned by credit. 联合惩戒 */
export type JointSanction = {
  __typename?: 'JointSanction';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Labour case, owned by legal-services. 劳动监察和仲裁案件 */
export type LabourCase = {
  __typename?: 'LabourCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Land parcel, owned by project-approval. 宗地 */
export type LandParcel = {
  __typename?: 'LandParcel';
  /** Its code. 代码 */
  parcelCode: Scalars['String']['output'];
};

/** Legal aid request, owned by legal-services. 法律服务申请 */
export type LegalAidRequest = {
  __typename?: 'LegalAidRequest';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Licence record, owned by credit. 行政许可信息 */
export type LicenceRecord = {
  __typename?: 'LicenceRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** The case of a revocation of a business licence, owned by market-access. 吊销营业执照案件 */
export type LicenceRevocation = {
  __typename?: 'LicenceRevocation';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Listing, owned by credit. 红黑名单 */
export type Listing = {
  __typename?: 'Listing';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Loan, owned by finance-matchmaking. 贷款 */
export type Loan = {
  __typename?: 'Loan';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Loan application, owned by finance-matchmaking. 贷款申请 */
export type LoanApplication = {
  __typename?: 'LoanApplication';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Loan product, owned by finance-matchmaking. 金融产品 */
export type LoanProduct = {
  __typename?: 'LoanProduct';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Loan renewal, owned by finance-matchmaking. 续贷申请 */
export type LoanRenewal = {
  __typename?: 'LoanRenewal';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Matchmaking event, owned by finance-matchmaking. 政银企对接活动 */
export type MatchmakingEvent = {
  __typename?: 'MatchmakingEvent';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Misconduct report, owned by legal-services. 检查违规行为举报 */
export type MisconductReport = {
  __typename?: 'MisconductReport';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Something that is returned to a platform that submits, owned by exchange. 回流信息 */
export type OutgoingReturn = {
  __typename?: 'OutgoingReturn';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Penalty case, owned by legal-services. 行政处罚案件 */
export type PenaltyCase = {
  __typename?: 'PenaltyCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Penalty record, owned by credit. 行政处罚信息 */
export type PenaltyRecord = {
  __typename?: 'PenaltyRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Project, owned by project-approval. 工程建设项目 */
export type Project = {
  __typename?: 'Project';
  /** Its code. 代码 */
  projectCode: Scalars['ProjectCode']['output'];
};

/** A record that another platform has submitted, owned by exchange. 接收的上报信息 */
export type ReceivedRecord = {
  __typename?: 'ReceivedRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** A record that is submitted to the platform above, owned by exchange. 上报信息 */
export type RecordSubmission = {
  __typename?: 'RecordSubmission';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Regional assessment, owned by project-approval. 区域评估成果 */
export type RegionalAssessment = {
  __typename?: 'RegionalAssessment';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Annulment of a registration, owned by market-access. 撤销登记办件 */
export type RegistrationAnnulment = {
  __typename?: 'RegistrationAnnulment';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** What a platform above returned, owned by exchange. 回流信息 */
export type ReturnedRecord = {
  __typename?: 'ReturnedRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Risk share, owned by finance-matchmaking. 知识产权质押风险分担 */
export type RiskShare = {
  __typename?: 'RiskShare';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Scheme grade, owned by credit. 某一评价体系的信用等级 */
export type SchemeGrade = {
  __typename?: 'SchemeGrade';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** A request for sharing, owned by exchange. 共享申请 */
export type ShareRequest = {
  __typename?: 'ShareRequest';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** An enterprise's consent to an agreement on sharing, owned by exchange. 企业数据共享同意 */
export type SharingConsent = {
  __typename?: 'SharingConsent';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Soft measure, owned by legal-services. 柔性监管措施 */
export type SoftMeasure = {
  __typename?: 'SoftMeasure';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Tax blacklist entry, owned by credit. 重大税收违法失信主体 */
export type TaxBlacklistEntry = {
  __typename?: 'TaxBlacklistEntry';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Tax case, owned by market-access. 办税事项 */
export type TaxCase = {
  __typename?: 'TaxCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Tax data consent, owned by finance-matchmaking. 涉税信息授权 */
export type TaxDataConsent = {
  __typename?: 'TaxDataConsent';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Tax profile use, owned by finance-matchmaking. 涉税信息使用记录 */
export type TaxProfileUse = {
  __typename?: 'TaxProfileUse';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Tax relief, owned by finance-matchmaking. 减税降费享受资格 */
export type TaxRelief = {
  __typename?: 'TaxRelief';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Tender, owned by project-approval. 招标项目 */
export type Tender = {
  __typename?: 'Tender';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Utility connection, owned by project-approval. 水电气报装 */
export type UtilityConnection = {
  __typename?: 'UtilityConnection';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** A dispute of a value that was read, owned by exchange. 数据校核 */
export type ValueDispute = {
  __typename?: 'ValueDispute';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Which enterprises. All that is given must hold. 综合筛选条件 */
export type PortfolioFilter = {
  /** Codes of zones, 1 to 50: of one of them. 所属园区 */
  zones?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Industries, 1 to 50, each a section letter or a division of two digits: in one of them. 行业门类或大类 */
  industries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where they stand on the register, 1 to 50: one of these. 登记状态 */
  statuses?: InputMaybe<Array<EnterpriseStatus>>;
  /** Size classes, 1 to 50: one of them. 企业规模 */
  sizeClasses?: InputMaybe<Array<SizeClass>>;
  /** First day on which they may have been founded. 成立日期起 */
  foundedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which they may have been founded. 成立日期止 */
  foundedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Grades in force under the market regulator's risk classification, 1 to 50: one of them. 信用等级 */
  grades?: InputMaybe<Array<CreditLevel>>;
  /** The list on which they are today. 所在名单 */
  listed?: InputMaybe<ListColour>;
  /** Whether a project of theirs is under way: applied for, and not at its end. 有在办工程建设项目 */
  hasOpenProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stages of life that they have reached, 1 to 50: one of them. 所处阶段 */
  stages?: InputMaybe<Array<LifecycleStage>>;
  /** True: those of the zones in which the caller works; of all for who works in all. 仅限本人负责的园区 */
  inMyZones?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In what order enterprises are listed; those that are equal in it follow by credit code. 综合检索排序方式 */
export type PortfolioSort =
  /** By credit code. 统一社会信用代码 */
  | 'CREDIT_CODE'
  /** By the pinyin of the distinctive part of the name. 字号拼音 */
  | 'NAME'
  /** The last founded first. 成立日期从近到远 */
  | 'FOUNDED_NEWEST'
  /** The first founded first. 成立日期从远到近 */
  | 'FOUNDED_OLDEST'
  /** Those with the most projects under way first. 在办项目从多到少 */
  | 'OPEN_PROJECTS_MOST';

/** A page of enterprises. 企业分页 */
export type EnterpriseConnection = {
  __typename?: 'EnterpriseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<EnterpriseEdge>;
  /** Items alone. 节点 */
  nodes: Array<Enterprise>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
  /** How many there are on all pages; 1,000 where there are more. 总数 */
  totalCount: Scalars['Int']['output'];
  /** Whether that is their number; false where there are more. 总数是否准确 */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An enterprise with its cursor. 企业条目 */
export type EnterpriseEdge = {
  __typename?: 'EnterpriseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Enterprise;
};

/** Where an enterprise stands on the register. 登记状态 */
export type EnterpriseStatus =
  /** On the register and in business. 存续 */
  | 'OPERATING'
  /** Business suspended by the enterprise's own filing. 歇业 */
  | 'SUSPENDED'
  /** Being wound up: deregistration has been announced. 注销中 */
  | 'DEREGISTERING'
  /** Struck off the register, for good. 注销 */
  | 'DEREGISTERED'
  /** Licence revoked as a penalty; to be wound up. 吊销 */
  | 'REVOKED'
  /** Establishment annulled, since it was obtained by deceit; to be wound up. 撤销 */
  | 'ANNULLED';

/** Size classes of 工信部联企业〔2011〕300号 (中小企业划型标准规定). 企业规模 */
export type SizeClass =
  /** Micro enterprise. 微型 */
  | 'MICRO'
  /** Small enterprise. 小型 */
  | 'SMALL'
  /** Medium enterprise. 中型 */
  | 'MEDIUM'
  /** Large enterprise. 大型 */
  | 'LARGE';

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

/** Lists of credit. 名单类型 */
export type ListColour =
  /** Trustworthy: rewarded. 红名单 */
  | 'RED'
  /** Seriously untrustworthy: sanctioned. 黑名单 */
  | 'BLACK';

/** What was told after a cursor. 变更数据 */
export type ExportedChanges = {
  __typename?: 'ExportedChanges';
  /** In order; none where there is none, or none that was asked for. 变更 */
  changes: Array<ExportedChange>;
  /** The cursor after which the next are read, also where none was told. 游标 */
  cursor: Scalars['String']['output'];
  /** Whether nothing followed when it was read. 已至末尾 */
  isEnd: Scalars['Boolean']['output'];
};

/** What a change does to what a reader holds. 变更操作 */
export type ChangeOp =
  /** Its subject is new. 新增 */
  | 'NEW'
  /** Its subject has changed. 变更 */
  | 'CHANGE'
  /** Its subject is gone with it. 删除 */
  | 'DELETE'
  /** It was told before, and its department no longer knows of it: it is to be erased, by its id. 清除 */
  | 'PURGE';

/** A change as it is exported. Of one that is to be erased only what names it is told. 变更记录 */
export type ExportedChange = {
  __typename?: 'ExportedChange';
  /** The cursor after which what follows it is read. 游标 */
  cursor: Scalars['String']['output'];
  /** What it does to what a reader holds. 操作 */
  op: ChangeOp;
  /** Its id, the same for ever: a reader that applies it again changes nothing. 标识 */
  id: Scalars['ID']['output'];
  /** Name of the department that told it. 部门代码 */
  department: Scalars['String']['output'];
  /** Credit code of its enterprise; empty for none. 统一社会信用代码 */
  creditCode: Scalars['String']['output'];
  /** What happened, in the past tense, as the department's feed names it. 变更类型 */
  type: Scalars['String']['output'];
  /** Type of what it is about, in its department's terms. 对象类型 */
  subjectType?: Maybe<Scalars['String']['output']>;
  /** Id of what it is about. 对象标识 */
  subjectId?: Maybe<Scalars['String']['output']>;
  /** Fields of the subject that changed; none where it is new. 变动字段 */
  changedFields: Array<Scalars['String']['output']>;
  /** Whether only who may read the enterprise's own rows knows of it. 限制公开 */
  restricted: Scalars['Boolean']['output'];
  /** What the department told of the new state, for those who may read it in its feed. 内容 */
  payload?: Maybe<Scalars['JSON']['output']>;
  /** When it occurred, as the department says. 发生时间 */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the platform learnt of it. 记录时间 */
  recordedAt: Scalars['DateTime']['output'];
};

/** Case that was handed over to the platform of another city, owned by exchange. 异地移交办件 */
export type CarriedCase = {
  __typename?: 'CarriedCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Change of registration, owned by market-access. 变更登记 */
export type ChangeOfRegistration = {
  __typename?: 'ChangeOfRegistration';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Application for a registration of real estate, owned by market-access. 不动产登记办件 */
export type RealEstateCase = {
  __typename?: 'RealEstateCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Joint procedure, owned by project-approval. 联合审图与联合验收 */
export type JointProcedure = {
  __typename?: 'JointProcedure';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Merged procedure, owned by project-approval. 合并办理事项 */
export type MergedProcedure = {
  __typename?: 'MergedProcedure';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Efficiency inspection, owned by project-approval. 专项效能监察 */
export type EfficiencyInspection = {
  __typename?: 'EfficiencyInspection';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Supervision order, owned by project-approval. 监察建议 */
export type SupervisionOrder = {
  __typename?: 'SupervisionOrder';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Task of a meeting, owned by project-approval. 议定事项 */
export type MeetingTask = {
  __typename?: 'MeetingTask';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Issue of a major project, owned by project-approval. 项目问题 */
export type ProjectIssue = {
  __typename?: 'ProjectIssue';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Report of a designation, owned by project-approval. “三不指定”举报 */
export type DesignationReport = {
  __typename?: 'DesignationReport';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Service of a gas account, owned by project-approval. 用气业务 */
export type GasService = {
  __typename?: 'GasService';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Credit repair, owned by credit. 信用修复申请 */
export type CreditRepair = {
  __typename?: 'CreditRepair';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};

/** Screening of property rights, owned by legal-services. 产权甄别 */
export type PropertyRightsReview = {
  __typename?: 'PropertyRightsReview';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
};
