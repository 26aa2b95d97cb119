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
  /** The ledger of data resources (总账本): what every department's contract offers, and what was registered beside it; public. 政务数据资源总账本 */
  dataLedger?: Maybe<DataResourceConnection>;
  /** The base registries of a zone, by rule BASE_REGISTRIES; empty where the zone has no such rule. 基础数据资源库 */
  baseRegistries?: Maybe<Array<BaseRegistry>>;
  /** Requests for sharing, newest first: for officers of exchange, services and auditors all, for a partner its own, for others none. 共享申请 */
  shareRequests?: Maybe<ShareRequestConnection>;
  /**
   * Values that are disputed, newest first: to the partner or the enterprise that disputes, the enterprise that it is about, officers of the department that
   * keeps the value, officers of exchange, services and auditors. 数据校核申请
   */
  valueDisputes?: Maybe<ValueDisputeConnection>;
  /** Agreements by which authorities receive data, newest first; public. 共享授权 */
  accessGrants?: Maybe<AccessGrantConnection>;
  /** How often restricted and personal data was read and refused, day by day; for auditors alone, null for others. 访问统计 */
  accessStatistics?: Maybe<Array<AccessStatistic>>;
  /** A decision of exchange with its ground; for the authority that it is about, officers, services and auditors. 决定 */
  exchangeDecision?: Maybe<Decision>;
};


export type QueryDataLedgerArgs = {
  filter?: InputMaybe<DataLedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBaseRegistriesArgs = {
  zone: Scalars['String']['input'];
};


export type QueryShareRequestsArgs = {
  state?: InputMaybe<ShareRequestState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryValueDisputesArgs = {
  state?: InputMaybe<ValueDisputeState>;
  department?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccessGrantsArgs = {
  creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccessStatisticsArgs = {
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type QueryExchangeDecisionArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Asks for data. For the partner itself and officers of exchange. 提出共享申请 */
  requestShare?: Maybe<ShareRequestResult>;
  /**
   * Disputes a value that the caller read (校核): the department that keeps it answers by the rule VALUE_DISPUTE_ANSWER. A partner needs an agreement that
   * stands and grants the field (NOT_GRANTED); an enterprise disputes what is about itself. Refused as DISPUTE_OPEN while the value is disputed.
   * 申请数据校核
   */
  disputeValue?: Maybe<ValueDisputeResult>;
  /**
   * Answers a dispute: upheld, with the correction that the department made by its own operation and its feed tells, or refused with the reason. For
   * officers of the department that keeps the value. 答复数据校核
   */
  answerDispute?: Maybe<ValueDisputeResult>;
  /** Grants a request: an agreement begins. For officers of exchange. 同意共享 */
  grantShare?: Maybe<AccessGrantResult>;
  /** Refuses a request, with reasons. For officers of exchange. 不予共享 */
  refuseShare?: Maybe<ShareRequestResult>;
  /** Ends an agreement at once: the next read under it is refused. For officers of exchange. 撤销共享授权 */
  revokeGrant?: Maybe<AccessGrantResult>;
  /**
   * Takes fields out of an agreement; the copies that were made of them are removed by its feed. For officers of exchange.
   * 减少共享信息项
   */
  narrowGrant?: Maybe<AccessGrantResult>;
  /**
   * Sets how much an agreement may ask for, how often, and by which operations: what is left out is as the rule has it. For officers of exchange.
   * 核定共享使用限额
   */
  limitGrant?: Maybe<AccessGrantResult>;
  /** Registers a platform, a database, a sensor or a model in the ledger. For officers of exchange. 登记数据资源 */
  registerResource?: Maybe<DataResourceResult>;
  /** Says otherwise than its contract how a resource is shared. For officers of exchange. 调整共享属性 */
  classifyResource?: Maybe<DataResourceResult>;
};


export type MutationRequestShareArgs = {
  input: RequestShareInput;
};


export type MutationDisputeValueArgs = {
  input: DisputeValueInput;
};


export type MutationAnswerDisputeArgs = {
  input: AnswerDisputeInput;
};


export type MutationGrantShareArgs = {
  input: DecideShareInput;
};


export type MutationRefuseShareArgs = {
  input: DecideShareInput;
};


export type MutationRevokeGrantArgs = {
  input: RevokeGrantInput;
};


export type MutationNarrowGrantArgs = {
  input: NarrowGrantInput;
};


export type MutationLimitGrantArgs = {
  input: LimitGrantInput;
};


export type MutationRegisterResourceArgs = {
  input: RegisterResourceInput;
};


export type MutationClassifyResourceArgs = {
  input: ClassifyResourceInput;
};

/** What of the ledger is wanted. 总账本筛选条件 */
export type DataLedgerFilter = {
  /** Only resources of this department. 提供方 */
  department?: InputMaybe<Scalars['String']['input']>;
  /** Only resources of this kind. 资源类别 */
  kind?: InputMaybe<DataResourceKind>;
  /** Only resources that are shared so. 共享类型 */
  shareType?: InputMaybe<ShareType>;
};

/** Kinds of data resource. 资源类别 */
export type DataResourceKind =
  /** A type of a department's contract. 数据接口 */
  | 'CONTRACT'
  /** A platform. 平台 */
  | 'PLATFORM'
  /** A database. 数据库 */
  | 'DATABASE'
  /** A sensor or a network of them. 感知设备 */
  | 'SENSOR'
  /** A model. 模型 */
  | 'MODEL';

/** How a resource is shared (《政务数据共享条例》). 共享类型 */
export type ShareType =
  /** With every authority, without a condition. 无条件共享 */
  | 'UNCONDITIONAL'
  /** With authorities that meet its condition. 有条件共享 */
  | 'CONDITIONAL'
  /** With nobody, by a law that says so. 不予共享 */
  | 'NOT_SHARED';

/** A resource of the ledger, with the core metadata of the national catalogue. 数据资源 */
export type DataResource = {
  __typename?: 'DataResource';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Its code: class, item, subject, sequence. 信息资源代码 */
  catalogCode: Scalars['String']['output'];
  /** What it is. 资源类别 */
  kind: DataResourceKind;
  /** Department that provides it. 提供方 */
  department: Scalars['String']['output'];
  /** Its name; a type of a contract as the contract calls it. 信息资源名称 */
  name: Scalars['String']['output'];
  /** What it holds. 信息资源摘要 */
  summary: Scalars['String']['output'];
  /** Its items: of a type its fields. 信息项 */
  items: Array<DataItem>;
  /** How it is shared. 共享类型 */
  shareType: ShareType;
  /** Condition of sharing, or the ground on which it is not shared; null where it is shared with all. 共享条件 */
  shareGround?: Maybe<Scalars['String']['output']>;
  /** How often it is updated. 更新周期 */
  updateCycle: UpdateCycle;
  /** When it was put in the ledger. 发布日期 */
  publishedOn: Scalars['Date']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** An item of a resource. 信息项 */
export type DataItem = {
  __typename?: 'DataItem';
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** What it is called. 说明 */
  label: Scalars['String']['output'];
  /** Its type. 数据类型 */
  type: Scalars['String']['output'];
  /** How it is shared. 共享类型 */
  shareType: ShareType;
};

/** How often data is updated. 更新周期 */
export type UpdateCycle =
  /** As it changes. 实时 */
  | 'REAL_TIME'
  /** Every day. 每日 */
  | 'DAILY'
  /** Every week. 每周 */
  | 'WEEKLY'
  /** Every month. 每月 */
  | 'MONTHLY'
  /** Every quarter. 每季度 */
  | 'QUARTERLY'
  /** Every half year. 每半年 */
  | 'HALF_YEARLY'
  /** Every year. 每年 */
  | 'YEARLY'
  /** Otherwise. 其他 */
  | 'OTHER';

/** A base registry (基础数据资源库) and where its data is. 基础数据资源库 */
export type BaseRegistry = {
  __typename?: 'BaseRegistry';
  /** Its code, by rule BASE_REGISTRIES. 代码 */
  code: Scalars['String']['output'];
  /** Its name. 名称 */
  name: Text;
  /** Where its data is: an entity of the graph, or a reference to a registry elsewhere. 数据来源 */
  source: Text;
  /** The entity of the graph that is this registry; null where it is a reference only. 对应类型 */
  type?: Maybe<Scalars['String']['output']>;
  /** Rule that it rests on. 规则依据 */
  rule: RuleReference;
};

/** What a partner asks for. 共享申请内容 */
export type RequestShareInput = {
  /** The authority that receives, by its credit code. 使用单位代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** Code of the zone whose data is wanted. 园区代码 */
  zone: Scalars['String']['input'];
  /** Name of the authority. 使用单位名称 */
  memberName: Scalars['String']['input'];
  /** The fields wanted, each as Type.field. 所需信息项 */
  fields: Array<Scalars['String']['input']>;
  /** What for. 使用用途 */
  purpose: Scalars['String']['input'];
  /** The law or decision that gives the task. 履职依据 */
  legalBasis: Scalars['String']['input'];
  /** Code of the matter for which the data is used. 事项编码 */
  matterCode: Scalars['String']['input'];
  /** The last day of use, at most three years from today. 使用期限 */
  endsOn: Scalars['Date']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A request that is decided on. 决定内容 */
export type DecideShareInput = {
  /** The authority that receives, by its credit code. 使用单位代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The request. 申请标识 */
  requestId: Scalars['ID']['input'];
  /** Why. 理由 */
  reason: Scalars['String']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An agreement that is ended. 撤销内容 */
export type RevokeGrantInput = {
  /** The authority that receives, by its credit code. 使用单位代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The agreement. 授权标识 */
  grantId: Scalars['ID']['input'];
  /** Why. 理由 */
  reason: Scalars['String']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Limits that are set on an agreement. 核定内容 */
export type LimitGrantInput = {
  /** The authority that receives, by its credit code. 使用单位代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The agreement. 授权标识 */
  grantId: Scalars['ID']['input'];
  /** Levels of selections of one operation; of the rule when left out. 查询层级上限 */
  depth?: InputMaybe<Scalars['Int']['input']>;
  /** Cost of one operation, as the gateway estimates it; of the rule when left out. 查询开销上限 */
  cost?: InputMaybe<Scalars['Int']['input']>;
  /** Messages in a minute; of the rule when left out. 每分钟消息数上限 */
  perMinute?: InputMaybe<Scalars['Int']['input']>;
  /** The operations that it has, each by the SHA-256 of its text; any when left out. 查询清单 */
  operations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why. 理由 */
  reason: Scalars['String']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Which fields leave an agreement. 申请内容 */
export type NarrowGrantInput = {
  /** The authority that receives, by its credit code. 使用单位代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The agreement. 授权标识 */
  grantId: Scalars['ID']['input'];
  /** The fields that leave it, each as Type.field; not all that it has. 减少的信息项 */
  fields: Array<Scalars['String']['input']>;
  /** Why. 理由 */
  reason: Scalars['String']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What is registered. 登记内容 */
export type RegisterResourceInput = {
  /** What it is; types come from the contracts by themselves. 资源类别 */
  kind: RegisteredKind;
  /** Department that provides it. 提供方 */
  department: Scalars['String']['input'];
  /** Its name. 信息资源名称 */
  name: Scalars['String']['input'];
  /** What it holds. 信息资源摘要 */
  summary: Scalars['String']['input'];
  /** How it is shared. 共享类型 */
  shareType: ShareType;
  /** Condition, or the law by which it is not shared: needed unless it is shared with all. 共享条件 */
  shareGround?: InputMaybe<Scalars['String']['input']>;
  /** How often it is updated. 更新周期 */
  updateCycle: UpdateCycle;
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of resource that are registered by hand. 登记资源类别 */
export type RegisteredKind =
  /** A platform. 平台 */
  | 'PLATFORM'
  /** A database. 数据库 */
  | 'DATABASE'
  /** A sensor or a network of them. 感知设备 */
  | 'SENSOR'
  /** A model. 模型 */
  | 'MODEL';

/** How a resource is shared from now on. 调整内容 */
export type ClassifyResourceInput = {
  /** The resource. 资源标识 */
  resourceId: Scalars['ID']['input'];
  /** How it is shared. 共享类型 */
  shareType: ShareType;
  /** Condition, or the law by which it is not shared: needed unless it is shared with all. 共享条件 */
  shareGround?: InputMaybe<Scalars['String']['input']>;
  /** Why. 理由 */
  reason: Scalars['String']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The resource, or a refusal. 登记结果 */
export type DataResourceResult = DataResource | Refusal;

/** The request, or a refusal. 申请结果 */
export type ShareRequestResult = ShareRequest | Refusal;

/** The agreement, or a refusal. 授权结果 */
export type AccessGrantResult = AccessGrant | Refusal;

/** A request for sharing; for its partner, officers of exchange, services and auditors. 共享申请 */
export type ShareRequest = {
  __typename?: 'ShareRequest';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The authority that asks, by its credit code. 使用单位代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Zone whose data is wanted. 所属园区 */
  zone: Scalars['String']['output'];
  /** Name of the authority. 使用单位名称 */
  memberName: Scalars['String']['output'];
  /** The fields wanted, each as Type.field. 所需信息项 */
  fields: Array<Scalars['String']['output']>;
  /** What for. 使用用途 */
  purpose: Scalars['String']['output'];
  /** The law or decision that gives the task. 履职依据 */
  legalBasis: Scalars['String']['output'];
  /** Code of the matter. 事项编码 */
  matterCode: Scalars['String']['output'];
  /** The last day of use. 使用期限 */
  endsOn: Scalars['Date']['output'];
  /** How the strictest of the fields is shared. 共享类型 */
  shareType: ShareType;
  /** Where it stands. 状态 */
  state: ShareRequestState;
  /** When it was made. 申请时间 */
  requestedAt: Scalars['DateTime']['output'];
  /** The last day to answer, by rule SHARE_ANSWER_UNCONDITIONAL or SHARE_ANSWER_CONDITIONAL of the day of the request; derived. 答复期限 */
  dueDate: Scalars['Date']['output'];
  /** When it was decided on. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why. 理由 */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** Where a request for sharing stands. 共享申请状态 */
export type ShareRequestState =
  /** It waits for its answer. 待答复 */
  | 'OPEN'
  /** It was granted. 已同意 */
  | 'GRANTED'
  /** It was refused. 不予共享 */
  | 'REFUSED';

/** A value that who read it holds to be wrong. 数据校核申请 */
export type ValueDispute = {
  __typename?: 'ValueDispute';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise that the value is about. 数据所涉企业 */
  enterprise: Enterprise;
  /** Zone of the enterprise. 所属园区 */
  zone: Scalars['String']['output'];
  /** Who disputes it, by its credit code. 申请校核单位 */
  disputer: Scalars['CreditCode']['output'];
  /** The department that keeps the value. 数据提供部门 */
  department: Scalars['String']['output'];
  /** The field, as Type.field. 信息项 */
  field: Scalars['String']['output'];
  /** The thing whose field it is, by its key. 数据标识 */
  thing: Scalars['String']['output'];
  /** SM3 hash of the value as it was read. 数据摘要 */
  valueHash: Scalars['String']['output'];
  /** What is wrong with it. 校核理由 */
  reason: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: ValueDisputeState;
  /** When it was disputed. 申请时间 */
  disputedAt: Scalars['DateTime']['output'];
  /** The last day to answer, by rule VALUE_DISPUTE_ANSWER of the day of the dispute; derived. 答复期限 */
  dueDate: Scalars['Date']['output'];
  /** Whether it was not answered in time. 是否逾期 */
  overdue: Scalars['Boolean']['output'];
  /** When it was answered. 答复时间 */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is answered so. 答复理由 */
  answerReason?: Maybe<Scalars['String']['output']>;
  /** By what the value was corrected, where it was. 更正依据 */
  correction?: Maybe<Scalars['String']['output']>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** Where a dispute of a value stands. 数据校核状态 */
export type ValueDisputeState =
  /** It waits for its answer. 待校核 */
  | 'OPEN'
  /** The value was wrong and is corrected. 数据有误，已更正 */
  | 'UPHELD'
  /** The value stands. 数据无误，不予更正 */
  | 'REFUSED';

/** Input of disputeValue. 数据校核申请内容 */
export type DisputeValueInput = {
  /** Who disputes: an authority or the enterprise itself, by its credit code. 申请校核单位 */
  creditCode: Scalars['CreditCode']['input'];
  /** The enterprise that the value is about. 数据所涉企业 */
  about: Scalars['CreditCode']['input'];
  /** The field, as Type.field. 信息项 */
  field: Scalars['String']['input'];
  /** The thing whose field it is, by its key, at most 200 characters. 数据标识 */
  thing: Scalars['String']['input'];
  /** SM3 hash of the canonical JSON of the value as it was read, 64 hexadecimal digits. 数据摘要 */
  valueHash: Scalars['String']['input'];
  /** What is wrong with it. 校核理由 */
  reason: Scalars['String']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of answerDispute. 数据校核答复 */
export type AnswerDisputeInput = {
  /** Which dispute. 校核申请标识 */
  disputeId: Scalars['ID']['input'];
  /** True where the value was wrong. 是否确认有误 */
  upheld: Scalars['Boolean']['input'];
  /** Why. 答复理由 */
  reason: Scalars['String']['input'];
  /** By what the value was corrected, such as the number of the case; needed where it is upheld, and only there. 更正依据 */
  correction?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller saw. 版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The dispute, or why not. 校核申请结果 */
export type ValueDisputeResult = ValueDispute | Refusal;

/** A page of disputes. 数据校核分页 */
export type ValueDisputeConnection = {
  __typename?: 'ValueDisputeConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ValueDisputeEdge>;
  /** Items alone. 节点 */
  nodes: Array<ValueDispute>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of disputes, with its cursor. 数据校核条目 */
export type ValueDisputeEdge = {
  __typename?: 'ValueDisputeEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: ValueDispute;
};

/** A page of requests for sharing. 共享申请分页 */
export type ShareRequestConnection = {
  __typename?: 'ShareRequestConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ShareRequestEdge>;
  /** Items alone. 节点 */
  nodes: Array<ShareRequest>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of requests for sharing, with its cursor. 共享申请条目 */
export type ShareRequestEdge = {
  __typename?: 'ShareRequestEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: ShareRequest;
};

/** A page of data resources. 数据资源分页 */
export type DataResourceConnection = {
  __typename?: 'DataResourceConnection';
  /** Items with their cursors. 条目 */
  edges: Array<DataResourceEdge>;
  /** Items alone. 节点 */
  nodes: Array<DataResource>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of data resources, with its cursor. 数据资源条目 */
export type DataResourceEdge = {
  __typename?: 'DataResourceEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: DataResource;
};

/** A page of agreements. 共享授权分页 */
export type AccessGrantConnection = {
  __typename?: 'AccessGrantConnection';
  /** Items with their cursors. 条目 */
  edges: Array<AccessGrantEdge>;
  /** Items alone. 节点 */
  nodes: Array<AccessGrant>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of agreements, with its cursor. 共享授权条目 */
export type AccessGrantEdge = {
  __typename?: 'AccessGrantEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: AccessGrant;
};

/** A page of receipts. 访问记录分页 */
export type AccessReceiptConnection = {
  __typename?: 'AccessReceiptConnection';
  /** Items with their cursors. 条目 */
  edges: Array<AccessReceiptEdge>;
  /** Items alone. 节点 */
  nodes: Array<AccessReceipt>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of receipts, with its cursor. 访问记录条目 */
export type AccessReceiptEdge = {
  __typename?: 'AccessReceiptEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: AccessReceipt;
};

/** An agreement by which an authority receives data: the granted fields, for one purpose, by one law, until a day. Data is not passed on (国令第809号). 共享授权 */
export type AccessGrant = {
  __typename?: 'AccessGrant';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Its number, which each read names. 授权编号 */
  grantNo: Scalars['String']['output'];
  /** The authority that receives, by its credit code. 使用单位代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Zone whose data is shared. 所属园区 */
  zone: Scalars['String']['output'];
  /** Name of the authority. 使用单位名称 */
  memberName: Scalars['String']['output'];
  /** The fields granted, each as Type.field. 共享信息项 */
  fields: Array<Scalars['String']['output']>;
  /** What for. 使用用途 */
  purpose: Scalars['String']['output'];
  /** The law or decision that gives the task. 履职依据 */
  legalBasis: Scalars['String']['output'];
  /** Code of the matter. 事项编码 */
  matterCode: Scalars['String']['output'];
  /** When it was granted. 授权时间 */
  grantedAt: Scalars['DateTime']['output'];
  /** The last day on which data is provided for the first time, by rule SHARE_PROVIDE; derived. 提供期限 */
  provideBy: Scalars['Date']['output'];
  /** The last day of use. 使用期限 */
  endsOn: Scalars['Date']['output'];
  /** Fields that it had and has no more, each with the revision with which it left. 已减少的信息项 */
  leftFields: Array<LeftField>;
  /** How often fields have left it. 版本 */
  revision: Scalars['Int']['output'];
  /** How much it may ask for and how often, by rule GRANT_LIMITS or narrower. 使用限额 */
  limits: GrantLimits;
  /** The operations that it has, each by the SHA-256 of its text as graphql-js prints it; null where it has whatever its fields allow. 查询清单 */
  operations?: Maybe<Array<Scalars['String']['output']>>;
  /** When it was ended before; null where it was not. 撤销时间 */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it stands now. 授权状态 */
  state: AccessGrantState;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** A field that left an agreement. 已减少的信息项 */
export type LeftField = {
  __typename?: 'LeftField';
  /** The field, as Type.field. 信息项 */
  field: Scalars['String']['output'];
  /** The revision of the agreement with which it left. 版本 */
  revision: Scalars['Int']['output'];
};

/** How much of the graph an agreement may ask for. 使用限额 */
export type GrantLimits = {
  __typename?: 'GrantLimits';
  /** Levels of selections of one operation. 查询层级上限 */
  depth: Scalars['Int']['output'];
  /** Cost of one operation, as the gateway estimates it. 查询开销上限 */
  cost: Scalars['Int']['output'];
  /** Messages in a minute. 每分钟消息数上限 */
  perMinute: Scalars['Int']['output'];
};

/** Whether an agreement stands. 授权状态 */
export type AccessGrantState =
  /** It stands. 有效 */
  | 'ACTIVE'
  /** Its last day is over. 已到期 */
  | 'ENDED'
  /** It was ended before. 已撤销 */
  | 'REVOKED';

/**
 * One read of an enterprise's data that not everybody may read, or one that was refused; what was read is not kept. A partner's is there before its
 * answer leaves; those of officers, banks and services follow within seconds, and those of one answer are one for each enterprise. 访问记录
 */
export type AccessReceipt = {
  __typename?: 'AccessReceipt';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** When. 访问时间 */
  readAt: Scalars['DateTime']['output'];
  /** Kind of reader. 访问方类别 */
  by: AccessReader;
  /** The authority or bank that read, by its credit code; null for officers and services. 访问单位代码 */
  member?: Maybe<Scalars['CreditCode']['output']>;
  /** Department of an officer or a service; null for others. 访问部门 */
  department?: Maybe<Scalars['String']['output']>;
  /** Pseudonymous id of the person or program that read; for auditors alone, null for others, and of a partner, whose message the log has. 访问人员标识 */
  readerId?: Maybe<Scalars['String']['output']>;
  /** Number of the agreement; null where none was named. 授权编号 */
  grantNo?: Maybe<Scalars['String']['output']>;
  /** The fields, each as Type.field. 访问信息项 */
  fields: Array<Scalars['String']['output']>;
  /** What for; empty where the reader did not state it. 访问用途 */
  purpose: Scalars['String']['output'];
  /** By which law; empty where the reader did not state it. 法律依据 */
  legalBasis: Scalars['String']['output'];
  /** Number of the case; empty where the reader did not state it. 案件编号 */
  caseNo: Scalars['String']['output'];
  /** Whether it was refused. 是否拒绝 */
  refused: Scalars['Boolean']['output'];
};

/** Kinds of reader. 访问方类别 */
export type AccessReader =
  /** Another platform or authority. 合作机构 */
  | 'PARTNER'
  /** A bank. 金融机构 */
  | 'BANK'
  /** An officer. 工作人员 */
  | 'OFFICER'
  /** A service of a department. 系统服务 */
  | 'SERVICE';

/** Reads of one day by one kind of reader. 访问统计 */
export type AccessStatistic = {
  __typename?: 'AccessStatistic';
  /** The day. 日期 */
  on: Scalars['Date']['output'];
  /** Kind of reader. 访问方类别 */
  by: AccessReader;
  /** Reads that were answered. 已提供次数 */
  answered: Scalars['Int']['output'];
  /** Reads that were refused. 已拒绝次数 */
  refused: Scalars['Int']['output'];
  /** Reads, answered or refused, for which no purpose was stated. 未说明用途次数 */
  withoutPurpose: Scalars['Int']['output'];
};

/** An enterprise, owned by market-access; here with who read its data. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Who read restricted data of it, newest first, refused attempts too; for the enterprise itself and auditors, null for others. 数据访问记录 */
  accessReceipts?: Maybe<AccessReceiptConnection>;
  /**
   * Values about it that are disputed, newest first; for the enterprise itself, officers of exchange, services and auditors, null for others.
   * 涉及本企业的数据校核
   */
  valueDisputes?: Maybe<ValueDisputeConnection>;
};


/** An enterprise, owned by market-access; here with who read its data. 企业 */
export type EnterpriseAccessReceiptsArgs = {
  by?: InputMaybe<AccessReader>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with who read its data. 企业 */
export type EnterpriseValueDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};
