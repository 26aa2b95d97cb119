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
  /**
   * The log of messages with partners, newest first: who asked for what, on which grounds, and what came of it; what was answered is not kept. For
   * auditors all, for a partner its own, null for others. Messages that were archived are in the archive alone. 数据交换日志
   */
  exchangeMessages?: Maybe<ExchangeMessageConnection>;
  /**
   * Cases that were applied for at a window here and are decided by the platform of another city (G26, Y01), newest first: for officers of the window
   * (market-access) and of exchange, services and auditors all; for an enterprise its own; for who founds one those that he applied for; for others none.
   * 异地移交办件
   */
  carriedCases?: Maybe<CarriedCaseConnection>;
  /** One of them; null where there is none, and for who may not see it. 异地移交办件 */
  carriedCase?: Maybe<CarriedCase>;
  /** Platforms of other cities that are known by their anchors, by their credit codes; for everybody who signs in, null for the public. 异地平台 */
  peerPlatforms?: Maybe<Array<PeerPlatform>>;
  /**
   * Records that are submitted to the platform above (双公示, results of visits), newest first: to officers of exchange, services and auditors all; to officers
   * of another department those that it keeps; to others none. 上报信息
   */
  recordSubmissions?: Maybe<RecordSubmissionConnection>;
  /**
   * How promptly records of a zone are submitted, by profile, department and the month in which they were due: for officers of exchange, services and
   * auditors; null for others. 报送及时率
   */
  submissionTimeliness?: Maybe<Array<SubmissionTimeliness>>;
  /**
   * Records that other platforms have submitted to this one, newest first: to officers of exchange, services and auditors all; to others none.
   * 接收的上报信息
   */
  receivedRecords?: Maybe<ReceivedRecordConnection>;
  /**
   * What is returned to the platforms that submit (回流), by platform, and to each in the order of its return: to the platform itself, by signed messages, its
   * own; to officers of exchange, services and auditors all; to others none. 回流信息
   */
  outgoingReturns?: Maybe<OutgoingReturnConnection>;
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
  consentRequired?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccessStatisticsArgs = {
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type QueryExchangeMessagesArgs = {
  member?: InputMaybe<Scalars['CreditCode']['input']>;
  grantNo?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  refused?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCarriedCasesArgs = {
  state?: InputMaybe<CarriedState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCarriedCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecordSubmissionsArgs = {
  profile?: InputMaybe<SubmissionProfile>;
  state?: InputMaybe<SubmissionState>;
  department?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySubmissionTimelinessArgs = {
  zone: Scalars['String']['input'];
  since: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};


export type QueryReceivedRecordsArgs = {
  state?: InputMaybe<ReceivedRecordState>;
  member?: InputMaybe<Scalars['CreditCode']['input']>;
  zone?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOutgoingReturnsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  /**
   * Hands the set-up of an enterprise over to the platform that decides it. For acceptors of the window (market-access), who have accepted the papers; the
   * platform must be known and have granted it (NOT_GRANTED), and the plan must offer it between the two places (CROSS_CITY_NOT_OFFERED). 移交异地设立登记
   */
  handOverRegistration?: Maybe<CarriedCaseResult>;
  /**
   * Hands a change of registration over to the platform that registered the enterprise. For the enterprise itself: its sign-in here is told to the host as the
   * proof that it speaks for itself, so that no officer speaks for an enterprise of another city. 移交异地变更登记
   */
  handOverChange?: Maybe<CarriedCaseResult>;
  /** Supplies what the other platform asked for, all at once. For who applied, the enterprise itself and acceptors of the window. 提交异地办件补正 */
  supplyCarriedCase?: Maybe<CarriedCaseResult>;
  /**
   * Issues the signed snapshot by which a window goes while it has no network: what everybody may see now of the enterprises that it names, until a day. It
   * stands for the days of the rule WINDOW_SNAPSHOT_DAYS at most. For acceptors of the window (market-access), in their zones. 出具窗口离线核验信息
   */
  issueWindowSnapshot?: Maybe<WindowSnapshotResult>;
  /**
   * Takes records that another platform submits, each once by its id, and says of each whether it is accepted. For that platform, by signed messages under an
   * agreement. 接收上报信息
   */
  submitRecords?: Maybe<SubmitRecordsResult>;
  /** Returns a record that was accepted, with what is wrong with it. For officers of exchange. 退回上报信息 */
  returnRecord?: Maybe<ReceivedRecordResult>;
  /** Returns data of an enterprise to the platform where it is registered (回流). For officers of exchange. 回流企业数据 */
  returnData?: Maybe<OutgoingReturnResult>;
  /**
   * Submits a returned record anew, as its department has it now: where a correction was not told by itself. It follows
   * the rules DOUBLE_PUBLICITY_SUBMISSION and VISIT_RESULT_SUBMISSION. For officers of the department that keeps it.
   * 重新报送
   */
  resubmitRecord?: Maybe<RecordSubmissionResult>;
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
  /**
   * The enterprise consents to being read under an agreement that needs it, until a day; in force from the next message
   * on. It follows the rule SHARE_TYPES. For the enterprise itself.
   * 同意共享本企业数据
   */
  consentToSharing?: Maybe<SharingConsentResult>;
  /** Takes such a consent back: from the next message on nothing of the enterprise is read. For the enterprise itself. 撤回同意 */
  revokeSharingConsent?: Maybe<SharingConsentResult>;
  /** Registers a platform, a database, a sensor or a model in the ledger. For officers of exchange. 登记数据资源 */
  registerResource?: Maybe<DataResourceResult>;
  /** Says when a resource that no feed tells of was updated: a platform, a database, a sensor or a model. For officers of the department that provides it. 报告数据更新 */
  reportResourceUpdate?: Maybe<DataResourceResult>;
  /**
   * Says how often a resource is updated, a type of the department's contract too: from then on it is late by this cycle. For officers of the department that
   * provides it. 核定更新周期
   */
  setUpdateCycle?: Maybe<DataResourceResult>;
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


export type MutationHandOverRegistrationArgs = {
  input: HandOverRegistrationInput;
};


export type MutationHandOverChangeArgs = {
  input: HandOverChangeInput;
};


export type MutationSupplyCarriedCaseArgs = {
  input: SupplyCarriedCaseInput;
};


export type MutationIssueWindowSnapshotArgs = {
  input: IssueWindowSnapshotInput;
};


export type MutationSubmitRecordsArgs = {
  input: SubmitRecordsInput;
};


export type MutationReturnRecordArgs = {
  input: ReturnRecordInput;
};


export type MutationReturnDataArgs = {
  input: ReturnDataInput;
};


export type MutationResubmitRecordArgs = {
  input: ResubmitRecordInput;
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


export type MutationConsentToSharingArgs = {
  input: ConsentToSharingInput;
};


export type MutationRevokeSharingConsentArgs = {
  input: RevokeSharingConsentInput;
};


export type MutationRegisterResourceArgs = {
  input: RegisterResourceInput;
};


export type MutationReportResourceUpdateArgs = {
  input: ReportResourceUpdateInput;
};


export type MutationSetUpdateCycleArgs = {
  input: SetUpdateCycleInput;
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
  /** Only resources that are late by their update cycle, or only the others; in both cases only those whose freshness the caller may read. 是否逾期未更新 */
  late?: InputMaybe<Scalars['Boolean']['input']>;
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
  /**
   * When it last changed, and whether it is late: for officers of exchange and of the department that provides it, auditors, and a partner to which a part of it
   * is granted, null for others. 数据鲜活度
   */
  freshness?: Maybe<Freshness>;
  /** When it was put in the ledger. 发布日期 */
  publishedOn: Scalars['Date']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** When a resource last changed, as its department told it, measured by its update cycle. 数据鲜活度 */
export type Freshness = {
  __typename?: 'Freshness';
  /**
   * When the last change was that is known here: of a type as its department's feed told it, of anything else as its department reported it; null where none was
   * told, as of what is only a part of another thing. 最近更新时间
   */
  lastChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when its department's feed was read; null before its end was first reached, and for what no feed tells of. 数据变更读取截至时间 */
  readUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which the next update is in time; null where it is updated as it changes, or otherwise. 应更新日期 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. 更新状态 */
  state: FreshnessState;
};

/** Where a resource stands by its update cycle. 更新状态 */
export type FreshnessState =
  /** It is not due yet; or it is updated as it changes, and its feed is followed. 按期更新 */
  | 'CURRENT'
  /** Its day has passed, and nothing was told until after it. 逾期未更新 */
  | 'LATE'
  /** Nothing says: its feed was not read for too long (rule FRESHNESS_KNOWN), or no feed tells of it and its cycle has no day. 情况不明 */
  | 'UNKNOWN';

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
  /** Where it is granted: an enterprise is read only with its consent; refusals pass it over. 是否须经企业同意 */
  consentRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why. 理由 */
  reason: Scalars['String']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A consent that is given. 同意内容 */
export type ConsentToSharingInput = {
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Number of the agreement: its fields and its purpose are what is consented to. 授权编号 */
  grantNo: Scalars['String']['input'];
  /** The last day, at most that of the agreement. 有效期 */
  until: Scalars['Date']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A consent that is taken back. 撤回内容 */
export type RevokeSharingConsentInput = {
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which consent. 同意标识 */
  consentId: Scalars['ID']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The consent, or why not. 同意结果 */
export type SharingConsentResult = SharingConsent | Refusal;

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

/** When a resource was updated. 更新内容 */
export type ReportResourceUpdateInput = {
  /** The resource. 资源标识 */
  resourceId: Scalars['ID']['input'];
  /** When it was updated: not later than now, nor earlier than it was reported before. 更新时间 */
  updatedAt: Scalars['DateTime']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How often a resource is updated from now on. 核定内容 */
export type SetUpdateCycleInput = {
  /** The resource. 资源标识 */
  resourceId: Scalars['ID']['input'];
  /** How often it is updated. 更新周期 */
  updateCycle: UpdateCycle;
  /** Why. 理由 */
  reason: Scalars['String']['input'];
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A case that was applied for at a window here and is decided by the platform of another city. 异地移交办件 */
export type CarriedCase = {
  __typename?: 'CarriedCase';
  /** Its id; at the other platform it is the idempotency key of the application. 标识 */
  id: Scalars['ID']['output'];
  /** What is applied for. 办理事项 */
  matter: CarriedMatter;
  /** The authority whose platform decides, by its credit code. 办理平台代码 */
  platform: Scalars['CreditCode']['output'];
  /** Its name. 办理平台名称 */
  platformName: Scalars['String']['output'];
  /** Place at whose window it was applied for. 申请地代码 */
  homeZone: Scalars['String']['output'];
  /** Zone that decides. 办理地代码 */
  hostZone: Scalars['String']['output'];
  /** The enterprise that is to change; null for a set-up. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** Name applied for; null for a change. 申请名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Where it stands here. 状态 */
  state: CarriedState;
  /** Its id at the other platform, null before that has it. 办理地办件标识 */
  hostCaseId?: Maybe<Scalars['ID']['output']>;
  /** Its number at the other platform, for people. 办理地受理编号 */
  hostCaseNo?: Maybe<Scalars['String']['output']>;
  /** Where it stands at the other platform, in the words of the national exchange of cases; as it was last proven. 办理地办件状态 */
  hostStatus?: Maybe<Scalars['String']['output']>;
  /** The same in words. 办理地办件状态名称 */
  hostStatusName?: Maybe<Text>;
  /** The last moment in time at the other platform, as it says; null where it has no limit. 办理地办理期限 */
  hostDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Days that the other platform has taken, without those on which its clock stood still, as it says. 办理地用时 */
  hostDays?: Maybe<Scalars['Int']['output']>;
  /** What the other platform asks for; empty where it asks for nothing. 需补正材料 */
  missing: Array<Scalars['String']['output']>;
  /** How it ended: the status with which it was decided, or the code of the refusal; null before. 办理结果代码 */
  outcome?: Maybe<Scalars['String']['output']>;
  /** What the other platform says of a refusal, in its words. 办理地说明 */
  said?: Maybe<Scalars['String']['output']>;
  /** Why the last try did not get on, as a code; null where it did. The case is tried again. 移交受阻代码 */
  fault?: Maybe<Scalars['String']['output']>;
  /** The same in words. 移交受阻原因 */
  faultText?: Maybe<Text>;
  /** How often it was sent or asked for. 移交次数 */
  tries: Scalars['Int']['output'];
  /** When it was handed over. 移交时间 */
  handedOverAt: Scalars['DateTime']['output'];
  /** When it last moved or was tried. 最近移交时间 */
  movedAt: Scalars['DateTime']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** What is handed over between two platforms. 异地办理事项 */
export type CarriedMatter =
  /** The set-up of an enterprise. 设立登记 */
  | 'SETUP'
  /** A change of registration. 变更登记 */
  | 'CHANGE';

/** Where a case stands that was handed over. 移交状态 */
export type CarriedState =
  /** It waits to be taken by the other platform. 待办理地接收 */
  | 'WAITING'
  /** The other platform has it. 办理地办理中 */
  | 'RECEIVED'
  /** The other platform asks for a supplement. 待补正 */
  | 'SUPPLEMENT_ASKED'
  /** The supplement waits to be taken by the other platform. 补正待办理地接收 */
  | 'SUPPLYING'
  /** The other platform did not take it. 办理地不予接收 */
  | 'REFUSED'
  /** The other platform has decided. 办理地已办结 */
  | 'DECIDED';

/** Input of handOverRegistration; the other platform checks it as its own applications. 移交设立登记内容 */
export type HandOverRegistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The authority whose platform decides, by its credit code. 办理平台代码 */
  platform: Scalars['CreditCode']['input'];
  /** Zone that decides. 办理地代码 */
  zone: Scalars['String']['input'];
  /** Place at whose window it is applied for. 申请地代码 */
  homeZone: Scalars['String']['input'];
  /** Who applies: the pseudonymous id with which he signs in here, so that he sees the case; never a name. 申请人标识 */
  applicant: Scalars['String']['input'];
  /** What is applied for. 设立登记申请 */
  registration: CarriedRegistrationInput;
};

/** The set-up of an enterprise, as the other platform takes it. 设立登记申请 */
export type CarriedRegistrationInput = {
  /** Whether it is a sole trader (个体工商户). 是否个体工商户 */
  soleTrader?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name in full. 名称 */
  name: Scalars['String']['input'];
  /** Distinctive part of the name. 字号 */
  brand: Scalars['String']['input'];
  /** Number of the approval of the State Council that the name needs. 名称批准文件号 */
  nameApprovalNo?: InputMaybe<Scalars['String']['input']>;
  /** Industry: a code of GB/T 4754-2017. 行业代码 */
  industry: Scalars['String']['input'];
  /** Persons employed. 从业人员 */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** Yearly revenue expected. 营业收入 */
  annualRevenue?: InputMaybe<Scalars['Yuan']['input']>;
  /** Total assets. 资产总额 */
  totalAssets?: InputMaybe<Scalars['Yuan']['input']>;
  /** Registered capital. 注册资本 */
  registeredCapital: Scalars['Yuan']['input'];
  /** Address. 住所 */
  address: Scalars['String']['input'];
  /** Name of the legal representative; kept here until the other platform has it, and shown to nobody. 法定代表人 */
  legalRepresentative: Scalars['String']['input'];
};

/** Input of handOverChange; the other platform checks it as its own applications. 移交变更登记内容 */
export type HandOverChangeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The authority whose platform decides, by its credit code. 办理平台代码 */
  platform: Scalars['CreditCode']['input'];
  /** Zone that registered the enterprise. 办理地代码 */
  zone: Scalars['String']['input'];
  /** Place at whose window it is applied for. 申请地代码 */
  homeZone: Scalars['String']['input'];
  /** What is to change; at least one. 变更事项 */
  changes: CarriedChangesInput;
};

/** Changes, as the other platform takes them. What is not given stays as it is. 变更事项 */
export type CarriedChangesInput = {
  /** Name in full. 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Distinctive part of the name. 字号 */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Number of the approval of the State Council that the name needs. 名称批准文件号 */
  nameApprovalNo?: InputMaybe<Scalars['String']['input']>;
  /** Registered address. 住所 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Further addresses on the same licence: all of them. 其他经营场所 */
  additionalAddresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The applicant promises that the addresses are true and lawful, in place of proof. 住所申报承诺 */
  addressByCommitment?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of supplyCarriedCase. 异地办件补正内容 */
export type SupplyCarriedCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 办件标识 */
  caseId: Scalars['ID']['input'];
  /** All that is supplied, item by item. 补正清单 */
  items: Array<Scalars['String']['input']>;
  /** The version that the caller saw. 版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The case, or a refusal. 移交结果 */
export type CarriedCaseResult = CarriedCase | Refusal;

/** Of what a snapshot for a window is made. 窗口离线核验信息出具内容 */
export type IssueWindowSnapshotInput = {
  /** Code of the zone whose enterprises they are. 园区代码 */
  zone: Scalars['String']['input'];
  /** For how many days it stands, the day of issue included. 有效日数 */
  days: Scalars['Int']['input'];
  /** Credit codes of the enterprises, 1 to 100. 统一社会信用代码 */
  creditCodes: Array<Scalars['CreditCode']['input']>;
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The snapshot, or a refusal. 出具结果 */
export type WindowSnapshotResult = WindowSnapshot | Refusal;

/** What a window goes by while it has no network. 窗口离线核验信息 */
export type WindowSnapshot = {
  __typename?: 'WindowSnapshot';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** The last day on which a window may go by it. 有效期至 */
  validUntil: Scalars['Date']['output'];
  /** The code that its page bears, by which it is compared with the signed document. 核验码 */
  checkCode: Scalars['String']['output'];
  /** How many enterprises it has. 经营主体户数 */
  enterpriseCount: Scalars['Int']['output'];
  /** The signed document; `npm run verify` checks it without the platform. 已签名文件 */
  document: Scalars['JSON']['output'];
  /** The page to be printed, as HTML. 打印页 */
  page: Scalars['String']['output'];
};

/** A page of cases that were handed over. 异地移交办件分页 */
export type CarriedCaseConnection = {
  __typename?: 'CarriedCaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<CarriedCaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<CarriedCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of the cases that were handed over, with its cursor. 异地移交办件条目 */
export type CarriedCaseEdge = {
  __typename?: 'CarriedCaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: CarriedCase;
};

/** The platform of another city that is known by its anchor. 异地平台 */
export type PeerPlatform = {
  __typename?: 'PeerPlatform';
  /** The authority, by its credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Place of its windows, where it hands cases over to this platform; null where it does not. 申请地代码 */
  place?: Maybe<Scalars['String']['output']>;
  /** Whether it has granted that cases are handed over to it. 是否可以移交 */
  takesCases: Scalars['Boolean']['output'];
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
  /** What the ledger calls the data that these fields hold: what an enterprise is shown before it consents. 共享信息项名称 */
  fieldLabels: Array<Text>;
  /** An enterprise is read under it only with its consent. 是否须经企业同意 */
  consentRequired: Scalars['Boolean']['output'];
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

/**
 * A consent by which an enterprise may be read under an agreement that needs one: for the enterprise itself, officers of exchange, services and auditors.
 * 企业数据共享同意
 */
export type SharingConsent = {
  __typename?: 'SharingConsent';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The agreement, with the authority that reads. 共享授权 */
  agreement: AccessGrant;
  /** The fields of the agreement when it was given, each as Type.field. 同意共享的信息项 */
  fields: Array<Scalars['String']['output']>;
  /** What for. 使用用途 */
  purpose: Scalars['String']['output'];
  /** When it was given. 同意时间 */
  givenAt: Scalars['DateTime']['output'];
  /** The last day, to its end (24:00). 有效期 */
  until: Scalars['Date']['output'];
  /** When it was taken back; null where it was not. 撤回时间 */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. 状态 */
  state: SharingConsentState;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** Where a consent to sharing stands. 同意状态 */
export type SharingConsentState =
  /** It holds, as long as its agreement does. 有效 */
  | 'ACTIVE'
  /** Its last day is over. 已到期 */
  | 'EXPIRED'
  /** It was taken back. 已撤回 */
  | 'REVOKED';

/** A page of consents to sharing. 数据共享同意分页 */
export type SharingConsentConnection = {
  __typename?: 'SharingConsentConnection';
  /** Items with their cursors. 条目 */
  edges: Array<SharingConsentEdge>;
  /** Items alone. 节点 */
  nodes: Array<SharingConsent>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of consents to sharing, with its cursor. 数据共享同意条目 */
export type SharingConsentEdge = {
  __typename?: 'SharingConsentEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: SharingConsent;
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

/** A message of a partner as the log has it. What its sender wrote is shown as he wrote it, but for numbers of persons, which are masked. 数据交换消息 */
export type ExchangeMessage = {
  __typename?: 'ExchangeMessage';
  /** Its place in the log. 日志序号 */
  place: Scalars['Int']['output'];
  /** The sender's own name for it. 消息标识 */
  messageId: Scalars['String']['output'];
  /** The authority in whose name it was sent, by its credit code; of one that was refused as FORGED or UNKNOWN_KEY nothing shows that it was. 使用单位代码 */
  member: Scalars['String']['output'];
  /** Number of the agreement at whose address it came in. 授权编号 */
  grantNo: Scalars['String']['output'];
  /** When it came in. 收到时间 */
  at: Scalars['DateTime']['output'];
  /** What came of it. 处理结果 */
  outcome: ExchangeMessageOutcome;
  /** Why it was refused or failed, as a code; null where it was not. 原因代码 */
  reason?: Maybe<Scalars['String']['output']>;
  /** What for. 使用用途 */
  purpose: Scalars['String']['output'];
  /** By which law. 履职依据 */
  legalBasis: Scalars['String']['output'];
  /** Code of the matter. 事项编码 */
  matterCode: Scalars['String']['output'];
  /** Number of the case with the authority. 案件编号 */
  caseNo: Scalars['String']['output'];
  /** The fields asked for, each as Type.field. 信息项 */
  fields: Array<Scalars['String']['output']>;
  /** SM3 hash of the signed request. 请求哈希 */
  requestHash: Scalars['String']['output'];
  /** SM3 hash of the answer; null where there is none. 应答哈希 */
  answerHash?: Maybe<Scalars['String']['output']>;
  /** When it was answered or failed; null before, and where it was refused. 办结时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The signed batch under which it stands; null until the minute is over. 所属批次 */
  batch?: Maybe<ExchangeMessageBatch>;
  /** Where its proof is, at the gateway; null until it stands under a signed batch. 证明地址 */
  proofPath?: Maybe<Scalars['String']['output']>;
};

/** What came of a message. 消息处理结果 */
export type ExchangeMessageOutcome =
  /** Answered. 已应答 */
  | 'ANSWERED'
  /** Let in, and failed. 处理失败 */
  | 'FAILED'
  /** Refused. 已拒绝 */
  | 'REFUSED'
  /** Let in, and not answered. 未应答 */
  | 'UNANSWERED';

/** A signed batch of the log. 日志批次 */
export type ExchangeMessageBatch = {
  __typename?: 'ExchangeMessageBatch';
  /** Its number. 批次号 */
  number: Scalars['Int']['output'];
  /** Root of the hashes of its entries. 根哈希 */
  root: Scalars['String']['output'];
  /** When it was made. 生成时间 */
  madeAt: Scalars['DateTime']['output'];
  /** When a third stamped it; null while it is not. 时间戳时间 */
  stampedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The authorities that countersigned it, by their credit codes. 会签单位 */
  countersignedBy: Array<Scalars['String']['output']>;
};

/** A page of messages. 数据交换消息分页 */
export type ExchangeMessageConnection = {
  __typename?: 'ExchangeMessageConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ExchangeMessageEdge>;
  /** Items alone. 节点 */
  nodes: Array<ExchangeMessage>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A message, with its cursor. 数据交换消息条目 */
export type ExchangeMessageEdge = {
  __typename?: 'ExchangeMessageEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: ExchangeMessage;
};

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
  /** What for, in words: also that no purpose was stated. 访问用途说明 */
  purposeText: Text;
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
   * Consents by which it may be read under agreements, newest first; for the enterprise itself, officers of exchange, services and auditors, null for others.
   * 本企业同意的数据共享
   */
  sharingConsents?: Maybe<SharingConsentConnection>;
  /**
   * Values about it that are disputed, newest first; for the enterprise itself, officers of exchange, services and auditors, null for others.
   * 涉及本企业的数据校核
   */
  valueDisputes?: Maybe<ValueDisputeConnection>;
  /**
   * What platforms above returned of it (回流), newest first: what is shared without a condition to everybody, the rest to the enterprise itself, officers of
   * exchange, services and auditors. Never mixed with what departments here keep. 回流信息
   */
  returnedRecords?: Maybe<ReturnedRecordConnection>;
};


/** An enterprise, owned by market-access; here with who read its data. 企业 */
export type EnterpriseAccessReceiptsArgs = {
  by?: InputMaybe<AccessReader>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with who read its data. 企业 */
export type EnterpriseSharingConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with who read its data. 企业 */
export type EnterpriseValueDisputesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with who read its data. 企业 */
export type EnterpriseReturnedRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which records are submitted; rule SUBMISSION_PROFILES says which a zone submits. 报送信息类型 */
export type SubmissionProfile =
  /** Administrative licences (双公示). 行政许可信息 */
  | 'XK'
  /** Administrative penalties (双公示). 行政处罚信息 */
  | 'CF'
  /** Results of inspection visits. 涉企行政检查结果信息 */
  | 'JC';

/** What is submitted of a record. 报送类别 */
export type SubmissionKind =
  /** The record. 新增 */
  | 'NEW'
  /** Its correction. 更正 */
  | 'CORRECTION'
  /** Its annulment. 撤销 */
  | 'ANNULMENT';

/** Where a submission stands. 报送状态 */
export type SubmissionState =
  /** Not answered yet: it is sent, again where it failed. 待报送 */
  | 'PENDING'
  /** Answered; the proof of the answer is awaited. 已报送 */
  | 'SENT'
  /** Accepted by the platform above. 已接收 */
  | 'ACCEPTED'
  /** Returned, with what is wrong: its department has to correct the record. 已退回 */
  | 'RETURNED'
  /** A later submission of the same record took its place. 已重新报送 */
  | 'REPLACED';

/** A field of a record by its national code. 上报数据项 */
export type SubmittedField = {
  __typename?: 'SubmittedField';
  /** Its code, such as XK_WSH. 数据项代码 */
  code: Scalars['String']['output'];
  /** Its name, as the rule of the fields has it; the code where none has it. 数据项名称 */
  name: Text;
  /** What it holds. 内容 */
  value: Scalars['String']['output'];
};

/** What is wrong with a field of a record, or with the whole record. 退回原因 */
export type FieldProblem = {
  __typename?: 'FieldProblem';
  /** Code of the field; null for the whole record. 数据项代码 */
  field?: Maybe<Scalars['String']['output']>;
  /** Why. 原因 */
  reason: Scalars['String']['output'];
};

/** A record on its way to the platform above: for officers of exchange and of the department that keeps it, services and auditors. 上报信息 */
export type RecordSubmission = {
  __typename?: 'RecordSubmission';
  /** Its id, by which the platform above takes it once. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise that it is about. 企业 */
  enterprise: Enterprise;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** The authority whose platform receives it. 接收单位代码 */
  member: Scalars['CreditCode']['output'];
  /** Which records it is of. 信息类型 */
  profile: SubmissionProfile;
  /** The department that keeps the record. 数据提供部门 */
  department: Scalars['String']['output'];
  /** Id of the record at its department. 记录标识 */
  recordId: Scalars['ID']['output'];
  /** Counts the submissions of the record, from 1. 报送序号 */
  number: Scalars['Int']['output'];
  /** What is submitted of it. 报送类别 */
  kind: SubmissionKind;
  /** The day from which the limit counts: of the decision, the result, the correction or the annulment. 期限起算日 */
  startsOn: Scalars['Date']['output'];
  /** The last day to submit it, by the rule of that day; derived. 报送期限 */
  dueDate: Scalars['Date']['output'];
  /** Its fields as they are submitted. 上报内容 */
  fields: Array<SubmittedField>;
  /** Where it stands. 状态 */
  state: SubmissionState;
  /** When the record was told by its department. 产生时间 */
  openedAt: Scalars['DateTime']['output'];
  /** When the message was sent that was answered; null before. 报送时间 */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Calendar days after the last day on which it was sent, or that it waits since; 0 while it is in time. 逾期天数 */
  daysLate: Scalars['Int']['output'];
  /** When the answer was proven. 答复时间 */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was returned, at once or after it was accepted; null where it was not. 退回时间 */
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is wrong with it, where it was returned. 退回原因 */
  problems: Array<FieldProblem>;
  /** Why its last try failed; null where it did not. 最近一次报送失败原因 */
  fault?: Maybe<Scalars['String']['output']>;
  /** How often it was tried. 报送次数 */
  tries: Scalars['Int']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** How promptly records were submitted. 报送及时率 */
export type SubmissionTimeliness = {
  __typename?: 'SubmissionTimeliness';
  /** Which records. 信息类型 */
  profile: SubmissionProfile;
  /** The department that keeps them. 数据提供部门 */
  department: Scalars['String']['output'];
  /** First day of the month in which they were due. 到期月份 */
  month: Scalars['Date']['output'];
  /** Records that were due. 应报送条数 */
  records: Scalars['Int']['output'];
  /** Of them sent by the last day. 按时报送条数 */
  inTime: Scalars['Int']['output'];
  /** Of them sent after it. 逾期报送条数 */
  late: Scalars['Int']['output'];
  /** Of them not sent, though the last day is over. 逾期未报送条数 */
  missing: Scalars['Int']['output'];
  /** Share of those in time, in percent with two places; null where none was sent and none is missing. 及时率（%） */
  rate?: Maybe<Scalars['Float']['output']>;
};

/** Where a record stands that was submitted to this platform. 接收状态 */
export type ReceivedRecordState =
  /** Accepted. 已接收 */
  | 'ACCEPTED'
  /** Returned, with what is wrong. 已退回 */
  | 'RETURNED';

/** A record that another platform has submitted: for officers of exchange, services and auditors. 接收的上报信息 */
export type ReceivedRecord = {
  __typename?: 'ReceivedRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Its id at the platform that submitted it. 报送标识 */
  submissionId: Scalars['ID']['output'];
  /** The authority whose platform submitted it. 报送单位代码 */
  member: Scalars['CreditCode']['output'];
  /** Credit code of the enterprise, which need not be on the register here. 企业代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Which records it is of. 信息类型 */
  profile: SubmissionProfile;
  /** Id of the record at the department that keeps it. 记录标识 */
  recordId: Scalars['ID']['output'];
  /** Counts the submissions of the record. 报送序号 */
  number: Scalars['Int']['output'];
  /** What was submitted of it. 报送类别 */
  kind: SubmissionKind;
  /** The day from which its limit counted. 期限起算日 */
  startsOn: Scalars['Date']['output'];
  /** Its fields. 上报内容 */
  fields: Array<SubmittedField>;
  /** Where it stands. 状态 */
  state: ReceivedRecordState;
  /** What is wrong with it, where it was returned. 退回原因 */
  problems: Array<FieldProblem>;
  /** When it was received. 接收时间 */
  receivedAt: Scalars['DateTime']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** What is returned. 回流类别 */
export type ReturnKind =
  /** A record that is to be corrected. 待更正信息 */
  | 'CORRECTION_WANTED'
  /** Data of an enterprise. 企业数据 */
  | 'ENTERPRISE_DATA';

/** Something that is returned to the platform that submits: for that platform, officers of exchange, services and auditors. 回流信息 */
export type OutgoingReturn = {
  __typename?: 'OutgoingReturn';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The authority whose platform it is returned to. 接收单位代码 */
  member: Scalars['CreditCode']['output'];
  /** Credit code of the enterprise, which need not be on the register here. 企业代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** What is returned. 回流类别 */
  kind: ReturnKind;
  /** Id of the submission that is returned; null for data. 报送标识 */
  submissionId?: Maybe<Scalars['ID']['output']>;
  /** What it is, in words. 标题 */
  title: Scalars['String']['output'];
  /** Who made the data. 数据来源 */
  source: Scalars['String']['output'];
  /** How it may be shared there. 共享属性 */
  shareType: ShareType;
  /** Its fields. 内容 */
  fields: Array<SubmittedField>;
  /** What is wrong, where a record is returned. 退回原因 */
  problems: Array<FieldProblem>;
  /** When it was returned. 回流时间 */
  returnedAt: Scalars['DateTime']['output'];
};

/**
 * What a platform above returned of an enterprise: what is shared without a condition to everybody, the rest for the enterprise itself, officers of exchange,
 * services and auditors. 回流信息
 */
export type ReturnedRecord = {
  __typename?: 'ReturnedRecord';
  /** Its id at the platform that returned it. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** The authority whose platform returned it. 回流单位代码 */
  member: Scalars['CreditCode']['output'];
  /** Who made the data. 数据来源 */
  source: Scalars['String']['output'];
  /** What it is, in words. 标题 */
  title: Scalars['String']['output'];
  /** How it may be shared. 共享属性 */
  shareType: ShareType;
  /** Its fields. 内容 */
  fields: Array<SubmittedField>;
  /** When it was returned there. 回流时间 */
  returnedAt: Scalars['DateTime']['output'];
  /** The message that brought it: the proof of it is in the log of that platform. 报文标识 */
  messageId: Scalars['ID']['output'];
  /** When it was kept here. 入库时间 */
  keptAt: Scalars['DateTime']['output'];
};

/** Input of submitRecords. 上报信息 */
export type SubmitRecordsInput = {
  /** Code of the zone whose records they are: that of the agreement. 园区代码 */
  zone: Scalars['String']['input'];
  /** Place of the platform that submits, as its anchor has it. 报送平台所在地 */
  homeZone: Scalars['String']['input'];
  /** The records, 1 to 50. 上报记录 */
  records: Array<SubmittedRecordInput>;
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A record that is submitted. 上报记录 */
export type SubmittedRecordInput = {
  /** Id of the submission: it is taken once. 报送标识 */
  submissionId: Scalars['ID']['input'];
  /** Which records it is of. 信息类型 */
  profile: SubmissionProfile;
  /** What is submitted of it. 报送类别 */
  kind: SubmissionKind;
  /** Id of the record at the department that keeps it. 记录标识 */
  recordId: Scalars['ID']['input'];
  /** Counts the submissions of the record, from 1. 报送序号 */
  number: Scalars['Int']['input'];
  /** The enterprise. 企业代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The day from which its limit counts. 期限起算日 */
  startsOn: Scalars['Date']['input'];
  /** Its fields. 上报内容 */
  fields: Array<SubmittedFieldInput>;
};

/** A field of a record by its national code. 上报数据项 */
export type SubmittedFieldInput = {
  /** Its code, such as XK_WSH. 数据项代码 */
  code: Scalars['String']['input'];
  /** What it holds. 内容 */
  value: Scalars['String']['input'];
};

/** What is wrong with a field of a record, or with the whole record. 退回原因 */
export type FieldProblemInput = {
  /** Code of the field; the whole record where it is left out. 数据项代码 */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Why. 原因 */
  reason: Scalars['String']['input'];
};

/** Input of returnRecord. 退回上报信息 */
export type ReturnRecordInput = {
  /** Which record. 接收记录标识 */
  receivedRecordId: Scalars['ID']['input'];
  /** What is wrong with it, 1 to 50. 退回原因 */
  problems: Array<FieldProblemInput>;
  /** The version that the caller saw. 版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of returnData. 回流企业数据 */
export type ReturnDataInput = {
  /** The authority whose platform it is returned to. 接收单位代码 */
  member: Scalars['CreditCode']['input'];
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Code of the zone where it is registered. 园区代码 */
  zone: Scalars['String']['input'];
  /** What it is, in words. 标题 */
  title: Scalars['String']['input'];
  /** Who made the data. 数据来源 */
  source: Scalars['String']['input'];
  /** How it may be shared there; what is not shared is not returned. 共享属性 */
  shareType: ShareType;
  /** Its fields, 1 to 50. 内容 */
  fields: Array<SubmittedFieldInput>;
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Input of resubmitRecord. 重新报送 */
export type ResubmitRecordInput = {
  /** Which submission. 报送标识 */
  submissionId: Scalars['ID']['input'];
  /** What was corrected. 更正说明 */
  reason: Scalars['String']['input'];
  /** The version that the caller saw. 版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller: the same request under the same key returns the first result, without doing it again. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Records that were taken, or why none was. 接收结果 */
export type SubmitRecordsResult = SubmissionReceipt | Refusal;

/** What became of the records of one message. 接收回执 */
export type SubmissionReceipt = {
  __typename?: 'SubmissionReceipt';
  /** The answer to each record. 各条答复 */
  answers: Array<SubmissionAnswer>;
};

/** What became of a record. 接收答复 */
export type SubmissionAnswer = {
  __typename?: 'SubmissionAnswer';
  /** Id of the submission. 报送标识 */
  submissionId: Scalars['ID']['output'];
  /** Whether it is accepted. 状态 */
  outcome: ReceivedRecordState;
  /** What is wrong with it, where it is returned. 退回原因 */
  problems: Array<FieldProblem>;
};

/** The record that was returned, or why not. 退回结果 */
export type ReceivedRecordResult = ReceivedRecord | Refusal;

/** What is returned, or why not. 回流结果 */
export type OutgoingReturnResult = OutgoingReturn | Refusal;

/** The new submission, or why not. 重新报送结果 */
export type RecordSubmissionResult = RecordSubmission | Refusal;

/** A page of submissions. 上报信息分页 */
export type RecordSubmissionConnection = {
  __typename?: 'RecordSubmissionConnection';
  /** Items with their cursors. 条目 */
  edges: Array<RecordSubmissionEdge>;
  /** Items alone. 节点 */
  nodes: Array<RecordSubmission>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of a page of submissions, with its cursor. 上报信息条目 */
export type RecordSubmissionEdge = {
  __typename?: 'RecordSubmissionEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: RecordSubmission;
};

/** A page of received records. 接收的上报信息分页 */
export type ReceivedRecordConnection = {
  __typename?: 'ReceivedRecordConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ReceivedRecordEdge>;
  /** Items alone. 节点 */
  nodes: Array<ReceivedRecord>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of a page of received records, with its cursor. 接收的上报信息条目 */
export type ReceivedRecordEdge = {
  __typename?: 'ReceivedRecordEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: ReceivedRecord;
};

/** A page of what is returned. 回流信息分页 */
export type OutgoingReturnConnection = {
  __typename?: 'OutgoingReturnConnection';
  /** Items with their cursors. 条目 */
  edges: Array<OutgoingReturnEdge>;
  /** Items alone. 节点 */
  nodes: Array<OutgoingReturn>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of a page of what is returned, with its cursor. 回流信息条目 */
export type OutgoingReturnEdge = {
  __typename?: 'OutgoingReturnEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: OutgoingReturn;
};

/** A page of what was returned. 回流信息分页 */
export type ReturnedRecordConnection = {
  __typename?: 'ReturnedRecordConnection';
  /** Items with their cursors; what is shared on a condition is for the enterprise itself, officers of exchange, services and auditors. 条目 */
  edges: Array<ReturnedRecordEdge>;
  /** Items alone; what is shared on a condition is for the enterprise itself, officers of exchange, services and auditors. 节点 */
  nodes: Array<ReturnedRecord>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of a page of what was returned, with its cursor. 回流信息条目 */
export type ReturnedRecordEdge = {
  __typename?: 'ReturnedRecordEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: ReturnedRecord;
};
