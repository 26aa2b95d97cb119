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
  /** A construction project by its code, null where there is none, or while project-approval does not answer. 工程建设项目 */
  project?: Maybe<Project>;
  /** Construction projects of all enterprises, newest application first; null while project-approval does not answer. 工程建设项目列表 */
  projects?: Maybe<ProjectConnection>;
  /** Regional assessments of a zone, newest validity first; null while project-approval does not answer. 区域评估成果 */
  regionalAssessments?: Maybe<RegionalAssessmentConnection>;
  /** A land parcel by its code, null where there is none, or while project-approval does not answer. 宗地 */
  landParcel?: Maybe<LandParcel>;
  /** Land parcels of a zone, newest registration first; null while project-approval does not answer. 宗地列表 */
  landParcels?: Maybe<LandParcelConnection>;
  /** What the land planning permit takes in a zone today; null while project-approval does not answer. 用地规划许可证申报材料 */
  landPermitDocuments?: Maybe<LandPermitDocuments>;
  /**
   * A connection to power, water or gas; null where there is none, and for everybody but its enterprise, officers of project-approval, services and
   * auditors. 水电气报装
   */
  utilityConnection?: Maybe<UtilityConnection>;
  /**
   * What a connection costs today, and why: power is free for small and micro enterprises up to the capacity of the area, water and gas outside the
   * site boundary. Null while project-approval does not answer. 报装费用
   */
  connectionCost?: Maybe<ConnectionCost>;
  /** An external line; null where there is none, and for everybody but its enterprise, officers of project-approval, services and auditors. 外线工程 */
  externalLine?: Maybe<ExternalLine>;
  /**
   * The permits that an external line takes in a zone today, all in one form (G21): what an application says does not apply is named by these codes.
   * Null while project-approval does not answer. 外线工程许可事项
   */
  externalLinePermits?: Maybe<ExternalLinePermits>;
  /** Outages of a power line in a year, against the zone's limits; null while project-approval does not answer. 线路停电情况 */
  lineOutages?: Maybe<LineOutages>;
  /** Whether a municipal connection needs the permit to occupy or dig a road today, and why. Null while project-approval does not answer. 非禁免批 */
  needsExcavationPermit?: Maybe<ExcavationNeed>;
  /** Why a decision of this department came out as it did. Null where there is no such decision, or the caller may not see it. 决定说明 */
  projectDecision?: Maybe<Decision>;
  /**
   * The published list of investment matters of a zone as of a day: only these may be demanded of a project. Null where none was published by then, or
   * while project-approval does not answer. 投资项目审批事项清单
   */
  investmentMatters?: Maybe<InvestmentMatterList>;
  /**
   * Whether an authority may demand a matter of a project: only if the list of its zone has it, the project code is valid, and nothing spares it. Null
   * while project-approval does not answer. 审批事项核验
   */
  checkMatterDemand?: Maybe<MatterDemandCheck>;
  /**
   * Reported results of a zone that show signs of approval outside the system, newest first. Null, without an error, for everybody but officers of
   * project-approval, services and auditors; null too while project-approval does not answer. 体外循环线索
   */
  approvalAnomalies?: Maybe<ApprovalResultConnection>;
  /** Typical cases of a zone, newest first; null while project-approval does not answer. 典型案例 */
  typicalCases?: Maybe<TypicalCaseConnection>;
  /**
   * What a designer answers for, in all projects, first to last. Null, without an error, for everybody but officers of project-approval, services and
   * auditors; null too while project-approval does not answer. 设计人员终身责任
   */
  designerLiabilities?: Maybe<DesignerLiabilityConnection>;
  /**
   * The published list of what may follow later in a zone as of a day, with the projects that may not. Null where none was published by then, or while
   * project-approval does not answer. 容缺受理材料清单
   */
  toleranceList?: Maybe<ToleranceList>;
  /**
   * The wall chart of the major projects of a zone: their nodes with dates and lights, and what is clear about them (四清). Null while
   * project-approval does not answer. 挂图作战
   */
  projectBoard?: Maybe<ProjectBoard>;
  /** Coordination meetings of a zone, newest first; null for everybody but officers of project-approval, services and auditors. 协调例会 */
  coordinationMeetings?: Maybe<CoordinationMeetingConnection>;
  /**
   * Periods of a year in which a coordination meeting is due, each with how many were held: one that was missed shows. Null for everybody but
   * officers of project-approval, services and auditors, as the meetings are. 例会周期
   */
  meetingPeriods?: Maybe<Array<MeetingPeriod>>;
  /** Tasks that coordination meetings gave, earliest due first; null for everybody but officers of project-approval, services and auditors. 会议议定事项 */
  meetingTasks?: Maybe<MeetingTaskConnection>;
  /**
   * Supervision orders of a zone that are not closed, earliest due first; null for everybody but officers of project-approval, services and
   * auditors. 监察建议
   */
  supervisionOrders?: Maybe<SupervisionOrderConnection>;
  /**
   * A tender; null where there is none, and, of one under secrecy, for everybody but its enterprise, officers of project-approval, services and
   * auditors. 招标项目
   */
  tender?: Maybe<Tender>;
  /**
   * Share of the compulsory tenders of a zone that ran online in every step, those under secrecy left out, by rule TENDER_ONLINE_RATE. Null while
   * project-approval does not answer. 招投标在线率
   */
  tenderOnlineRate?: Maybe<TenderOnlineRate>;
  /**
   * The audit trail of a tender: every event in a chain of hashes, so that one that was changed or taken out is found. Null where there is none,
   * and for everybody but its enterprise, officers of project-approval, services and auditors. 电子监察
   */
  tenderTrail?: Maybe<TenderTrail>;
  /**
   * Share of the tenders of a zone whose every event is in the trail, by rule TENDER_SUPERVISION; those under secrecy are counted for officers of
   * project-approval, services and auditors alone. Null while project-approval does not answer. 电子监察覆盖率
   */
  tenderSupervision?: Maybe<TenderSupervision>;
  /** Land quota of a zone in a year, published or not yet, with what is used of it. Null while project-approval does not answer. 用地指标计划 */
  landQuotaPlan?: Maybe<LandQuotaPlan>;
  /** Power works of a zone against what its plan wants: the corridor, the lines, and when. Null while project-approval does not answer. 供电工程进度 */
  powerWorks?: Maybe<PowerWorks>;
  /** Works of the power network; null where there is none, or while project-approval does not answer. 供电工程 */
  utilityProject?: Maybe<UtilityProject>;
  /**
   * A report of a designation; null where there is none, and for everybody but its enterprise, officers of project-approval, services and auditors.
   * “三不指定”举报
   */
  designationReport?: Maybe<DesignationReport>;
  /**
   * A service of a gas account; null where there is none, and for everybody but its enterprise, officers of project-approval, services and
   * auditors. 用气业务
   */
  gasService?: Maybe<GasService>;
  /** The register of forbidden areas of a zone on a day; null where none was published by then, or while project-approval does not answer. 禁止区域 */
  forbiddenAreas?: Maybe<ForbiddenAreaRegister>;
  /** The reliability of power supply of a zone in a year, against its plan; null while project-approval does not answer. 供电可靠性 */
  powerReliability?: Maybe<PowerReliability>;
  /** How long connections to power took on average in a zone and year, by class; null while project-approval does not answer. 平均办电时间 */
  connectionAverages?: Maybe<Array<ConnectionAverage>>;
  /** What a utility publishes of its service in a zone on a day; null where it has published nothing, or while project-approval does not answer. 服务标准 */
  utilityStandard?: Maybe<UtilityStandard>;
};


export type QueryProjectArgs = {
  projectCode: Scalars['ProjectCode']['input'];
};


export type QueryProjectsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegionalAssessmentsArgs = {
  zone: Scalars['String']['input'];
  filter?: InputMaybe<RegionalAssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLandParcelArgs = {
  parcelCode: Scalars['String']['input'];
};


export type QueryLandParcelsArgs = {
  zone: Scalars['String']['input'];
  state?: InputMaybe<LandParcelState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLandPermitDocumentsArgs = {
  zone: Scalars['String']['input'];
};


export type QueryUtilityConnectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConnectionCostArgs = {
  zone: Scalars['String']['input'];
  kind: UtilityKind;
  area: ConnectionArea;
  capacityKw?: InputMaybe<Scalars['Float']['input']>;
  sizeClass?: InputMaybe<SizeClass>;
};


export type QueryExternalLineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExternalLinePermitsArgs = {
  zone: Scalars['String']['input'];
};


export type QueryLineOutagesArgs = {
  zone: Scalars['String']['input'];
  line: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryNeedsExcavationPermitArgs = {
  zone: Scalars['String']['input'];
  kind: ExcavationWorks;
  place: WorksPlaceInput;
};


export type QueryProjectDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvestmentMattersArgs = {
  zone: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCheckMatterDemandArgs = {
  projectCode: Scalars['String']['input'];
  matter: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryApprovalAnomaliesArgs = {
  zone: Scalars['String']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTypicalCasesArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDesignerLiabilitiesArgs = {
  personRef: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryToleranceListArgs = {
  zone: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryProjectBoardArgs = {
  zone: Scalars['String']['input'];
  filter?: InputMaybe<ProjectBoardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoordinationMeetingsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingPeriodsArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryMeetingTasksArgs = {
  zone: Scalars['String']['input'];
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupervisionOrdersArgs = {
  zone: Scalars['String']['input'];
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTenderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTenderOnlineRateArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryTenderTrailArgs = {
  tenderId: Scalars['ID']['input'];
};


export type QueryTenderSupervisionArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryLandQuotaPlanArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryPowerWorksArgs = {
  zone: Scalars['String']['input'];
};


export type QueryUtilityProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDesignationReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGasServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForbiddenAreasArgs = {
  zone: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPowerReliabilityArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryConnectionAveragesArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryUtilityStandardArgs = {
  zone: Scalars['String']['input'];
  kind: UtilityKind;
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * The project as it is, each time something happens to it or to what belongs to it: its case, stages, permits, anomalies, issues and the like. What only
   * the enterprise itself, officers of project-approval, services and auditors may know of is told to them alone. 工程建设项目动态
   */
  projectUpdated?: Maybe<Project>;
};


export type SubscriptionProjectUpdatedArgs = {
  projectCode: Scalars['ProjectCode']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Applies for the approval of a construction project: gives it its project code and the limit of its category, whose
   * clock starts as the rule says. It follows the rule PROJECT_CATEGORIES. For the enterprise itself or officers of
   * project-approval. 工程建设项目申报
   */
  applyForProject?: Maybe<ProjectResult>;
  /**
   * Accepts a complete application; the first stage begins, and the clock where it counts from acceptance. It follows the
   * rule PROJECT_STAGES. For officers of project-approval. 受理
   */
  acceptProject?: Maybe<ProjectResult>;
  /**
   * Asks for all that is missing, in one complete list; the clock stands still until it is supplied. A second list stands too, and is kept as a
   * violation of the officer who requested it. For officers of project-approval. 一次性告知补正
   */
  requestProjectSupplement?: Maybe<ProjectResult>;
  /** Supplies what was missing; the clock runs again. For the enterprise itself or officers of project-approval. 提交补正材料 */
  supplyProjectSupplement?: Maybe<ProjectResult>;
  /** Begins a special procedure, whose time is not counted; the clock stands still. For officers of project-approval. 特别程序开始 */
  startSpecialProcedure?: Maybe<ProjectResult>;
  /** Ends the special procedure; the clock runs again. For officers of project-approval. 特别程序结束 */
  endSpecialProcedure?: Maybe<ProjectResult>;
  /**
   * Completes the stage in progress once its matters are done; stages go in order, and the last one approves the project
   * and stops its clock. It follows the rule PROJECT_STAGES. For officers of the department that leads the stage, but
   * never for the one who accepted the project. 阶段办结
   */
  completeStage?: Maybe<ProjectResult>;
  /** Rejects the project with reasons and stops its clock. For officers of project-approval, but never for the one who accepted it. 不予批准 */
  rejectProject?: Maybe<ProjectResult>;
  /** Withdraws the application and stops its clock. For the enterprise itself or officers of project-approval. 撤件 */
  withdrawProject?: Maybe<ProjectResult>;
  /**
   * Tells what was not known of an open project: an enterprise tells a fact once, an officer may correct it. For the enterprise itself or officers
   * of project-approval. 补充项目情况
   */
  tellProjectFacts?: Maybe<ProjectResult>;
  /**
   * Publishes an assessment made once for a park, so that its projects need not make it: of the zone's list, and none of
   * its kind for the same days. It follows the rule REGIONAL_ASSESSMENTS. For officers of project-approval. 公布区域评估成果
   */
  publishRegionalAssessment?: Maybe<RegionalAssessmentResult>;
  /**
   * Hands in the documents of the land planning permit: those the zone asks for, and no more. For the enterprise itself or officers of
   * project-approval. 提交用地规划许可材料
   */
  submitLandPermitDocuments?: Maybe<ProjectResult>;
  /** Registers a land parcel that is made ready for supply. For officers of project-approval. 登记宗地 */
  registerLandParcel?: Maybe<LandParcelResult>;
  /**
   * Records one check of standard land as it was found; one that fails takes the mark of standard land away. For officers of
   * project-approval. 登记标准地条件
   */
  recordLandCheck?: Maybe<LandParcelResult>;
  /** Records what a survey found on a parcel, before its supply; the last one of a kind stands. For officers of project-approval. 登记普查意见 */
  recordSurveyFinding?: Maybe<LandParcelResult>;
  /** Marks a parcel as standard land: refused, naming the missing checks, until all hold. For officers of project-approval. 形成标准地 */
  markStandardLand?: Maybe<LandParcelResult>;
  /**
   * Supplies a parcel to an enterprise with thresholds of its use; only standard land, where the zone has checks for it.
   * It follows the rule LAND_USE_RIGHT. For officers of project-approval. 供地
   */
  supplyLandParcel?: Maybe<LandParcelResult>;
  /**
   * Applies for a connection to power, water or gas: its clock starts under the rule of its class, its cost is decided
   * with the size of the enterprise. It follows the rule UTILITY_SERVICE_STANDARD. For the enterprise itself or officers
   * of project-approval. 申请水电气报装
   */
  applyForUtility?: Maybe<UtilityConnectionResult>;
  /** Accepts the application. For officers of the company that supplies (agency 供电企业, 供水企业 or 供气企业). 受理报装 */
  acceptUtility?: Maybe<UtilityConnectionResult>;
  /**
   * Begins the works that the customer builds itself; the clock stands still where its rule says so. For officers of the company that
   * supplies. 用户自建工程开始
   */
  startCustomerWorks?: Maybe<UtilityConnectionResult>;
  /** Ends the customer's works; the clock runs again. For the enterprise itself or officers of project-approval. 用户自建工程结束 */
  endCustomerWorks?: Maybe<UtilityConnectionResult>;
  /** Connects: the case is approved and its clock stops. For officers of the company that supplies, but never for the one who accepted it. 装表接通 */
  connectUtility?: Maybe<UtilityConnectionResult>;
  /**
   * Applies for all permits of an external line in one form: they are decided on side by side under one lead. A short
   * power line is filed with a commitment instead. It follows the rule EXTERNAL_LINE_PERMITS. For the enterprise itself or
   * officers of project-approval. 外线工程并联审批
   */
  applyForExternalLine?: Maybe<ExternalLineResult>;
  /**
   * Grants or refuses one permit of an external line; refused as DEEMED_GRANTED where silence has granted what would be refused. For officers of
   * the permit's agency. 外线工程许可办结
   */
  endExternalLinePermit?: Maybe<ExternalLineResult>;
  /**
   * Tells enterprises of an outage, each its own; a planned one before it begins, and refused as OUTAGE_LIMIT when the
   * line would have more in a year than the zone allows. It follows the rule OUTAGE_NOTICE. For officers of the power
   * supply company (agency 供电企业). 停电一对一通知
   */
  noticeOutage?: Maybe<OutageNoticeResult>;
  /**
   * Ends one matter of the stage in progress, done or refused; one that is refused ends the others, and the project is
   * then rejected or withdrawn. It follows the rule PROJECT_MATTERS. For officers of the matter's department, but never
   * for the one who accepted the project. 并联事项办结
   */
  endStageTask?: Maybe<ProjectResult>;
  /** Publishes the whole list of investment matters of a zone as its next version, valid from today. For officers of project-approval. 公布投资项目审批事项清单 */
  publishInvestmentMatters?: Maybe<InvestmentMatterListResult>;
  /**
   * Accepts a listed matter for a project. Refused under a code that is not valid (GB/T 40058), when the list of the zone does not have the matter, and when
   * the project is spared it. For officers of the matter's department. 受理审批事项
   */
  acceptProjectMatter?: Maybe<ProjectMatterResult>;
  /**
   * Applies once for the joint review of drawings or the joint acceptance of a project, in its stage. A review that the rules spare the project is refused.
   * For the enterprise itself or officers of project-approval. 申请联合审图或联合验收
   */
  applyForJointProcedure?: Maybe<JointProcedureResult>;
  /**
   * Accepts the application. It follows the rules JOINT_DRAWING_REVIEW_MEMBERS and JOINT_ACCEPTANCE_MEMBERS. For officers
   * of project-approval. 受理
   */
  acceptJointProcedure?: Maybe<JointProcedureResult>;
  /**
   * Gives the opinion of one member, once. It follows the rules JOINT_DRAWING_REVIEW_MEMBERS and JOINT_ACCEPTANCE_MEMBERS.
   * For officers of project-approval who work for the agency of this member. 出具部门意见
   */
  giveJointOpinion?: Maybe<JointProcedureResult>;
  /**
   * Gives the one result of all opinions, refused while a member is silent. Passed, a review ends its matter, and a joint
   * acceptance the stage of acceptance. It follows the rules JOINT_DRAWING_REVIEW_MEMBERS and JOINT_ACCEPTANCE_MEMBERS.
   * For officers of project-approval who work for the agency that leads it, but never for the one who accepted it. 统一出具结果
   */
  concludeJointProcedure?: Maybe<JointProcedureResult>;
  /**
   * Applies for several assessments, surveys or acceptances in one, or for acceptance and first registration together, where the zone merges them. For the
   * enterprise itself or officers of project-approval. 申请合并办理
   */
  applyForMergedProcedure?: Maybe<MergedProcedureResult>;
  /** Accepts the application. For officers of project-approval. 受理 */
  acceptMergedProcedure?: Maybe<MergedProcedureResult>;
  /**
   * Completes it with its one report, which stands for each procedure. For officers of project-approval who work for the agency that makes it, but never for
   * the one who accepted it. 合并办理办结
   */
  completeMergedProcedure?: Maybe<MergedProcedureResult>;
  /**
   * Reports a result of approval made by any department, in any system: it is looked through for signs that it came about
   * outside the system. It follows the rule PROJECT_MATTERS. For officers of project-approval who work for the department
   * that decided. 报送审批结果
   */
  reportApprovalResult?: Maybe<ApprovalResultReport>;
  /** Publishes a result with such signs as a typical case, once, without saying whose it was. For officers of project-approval. 公布典型案例 */
  publishTypicalCase?: Maybe<TypicalCaseResult>;
  /** Records who answers for a design, for life: never changed, never deleted. For officers of project-approval. 登记设计人员终身责任 */
  recordDesignerLiability?: Maybe<DesignerLiabilityResult>;
  /**
   * Publishes the whole list of what may follow later in a zone as its next version, valid from today: each matter with its main materials and those that
   * may follow. For officers of project-approval. 公布容缺受理材料清单
   */
  publishToleranceList?: Maybe<ToleranceListResult>;
  /**
   * Accepts a project with materials to follow, as the list allows: the first stage begins, and what is missing is owed by
   * a day. Where it does not come, the project is rejected, or revoked, and the broken promise is reported to credit. It
   * follows the rule TOLERANCE_LIST_FIELDS. For officers of project-approval. 容缺受理
   */
  acceptProjectWithTolerance?: Maybe<ProjectResult>;
  /**
   * Files a signed commitment in the place of a review: of energy conservation where `energyReviewMode` is
   * COMMITMENT_FILING, of drawings where `drawingReviewClass` is COMMITMENT. It ends the matter in the project's stages.
   * It follows the rule PROMISE_STANDING. For the enterprise itself or officers of project-approval. 告知承诺备案
   */
  fileProjectCommitment?: Maybe<ProjectResult>;
  /**
   * Tells the enterprise that one of its commitments was found to be false, with the evidence: it may answer by a day, and no stage is completed before that
   * is decided on. For officers of the agency of the matter. 承诺不实的事先告知
   */
  questionProjectCommitment?: Maybe<ProjectResult>;
  /** Answers a finding against a commitment, once. For the enterprise itself or officers of project-approval. 陈述、申辩 */
  answerCommitmentFinding?: Maybe<ProjectResult>;
  /**
   * Decides on a finding against a commitment once the enterprise has answered, or its days have passed: the commitment is revoked, its matters are reviewed
   * in the stage in progress, and the broken commitment is reported to credit, an approved project is revoked; or the commitment stands. For officers
   * of the agency of the matter, but never for the one who found it. 对承诺不实作出决定
   */
  decideCommitmentFinding?: Maybe<ProjectResult>;
  /**
   * Builds first: a commitment takes the place of the open matters of stage CONSTRUCTION_PERMIT, and each of them is owed
   * once the project is built: the days to verify them count from the application for its acceptance. What never follows
   * the building, such as the environmental assessment, is done before. It follows the rule BUILD_THEN_VERIFY_EXCLUSIONS.
   * For the enterprise itself or officers of project-approval, where `buildThenVerify` allows it. 先建后验
   */
  buildProjectFirst?: Maybe<ProjectResult>;
  /** Takes what was owed, or finds it verified. For officers of project-approval. 补齐材料或核验 */
  settleProjectDebt?: Maybe<ProjectResult>;
  /** Records the opinion of a party of the planning and land platform on a project in its first stage. For officers of this party: the agency of the party's name. 登记规划用地意见 */
  recordPlanningOpinion?: Maybe<ProjectResult>;
  /**
   * Marks a project as a major one; where the zone has rule EFFICIENCY_SCOPE, its kind says whether it is under efficiency inspection. For officers
   * of project-approval. 认定重大项目
   */
  markMajorProject?: Maybe<MajorProjectResult>;
  /**
   * Adopts a major project, without conditions: a main leader and a dedicated person answer for its whole process. One adopter at a time. For
   * officers of project-approval who work for the agency that adopts it. 认领项目
   */
  claimProject?: Maybe<ProjectAdoptionResult>;
  /**
   * Hands an adopted project over to another leader and dedicated person; who had it before stays on record. For officers of project-approval who work for
   * the agency that has it. 领办移交
   */
  handOverProject?: Maybe<ProjectAdoptionResult>;
  /** Sets the nodes of a major project that are not reached yet; what was planned first stays on record. For officers of project-approval. 编制节点计划 */
  planMilestones?: Maybe<ProjectMilestonesResult>;
  /** Records that a node was reached. For officers of project-approval. 节点完成 */
  reachMilestone?: Maybe<ProjectMilestonesResult>;
  /** Raises an issue of a major project, with who is to solve it by when. For the enterprise itself or officers of project-approval. 提出问题 */
  raiseProjectIssue?: Maybe<ProjectIssueResult>;
  /** Resolves an issue. For officers of project-approval. 问题销号 */
  resolveProjectIssue?: Maybe<ProjectIssueResult>;
  /** Records a coordination meeting with its decisions, each a task of an agency with a day. For officers of project-approval. 召开协调例会 */
  holdCoordinationMeeting?: Maybe<CoordinationMeetingResult>;
  /** Completes a task that a meeting gave. For officers of the task's agency. 议定事项办结 */
  completeMeetingTask?: Maybe<MeetingTaskResult>;
  /**
   * Opens an efficiency inspection of a major project: refused, with the rule, outside its scope. For officers of project-approval who work for the agency
   * that the rule lets inspect (纪检监察机关). 启动专项效能监察
   */
  openEfficiencyInspection?: Maybe<EfficiencyInspectionResult>;
  /**
   * Records that an aspect was looked at, with what was found: every finding becomes a supervision order. For officers of project-approval who work for the
   * agency that inspects. 监察内容登记
   */
  inspectAspect?: Maybe<EfficiencyInspectionResult>;
  /** Reports that what an order found is put right. For officers of project-approval who work for the agency of the order. 整改落实 */
  reportRectification?: Maybe<SupervisionOrderResult>;
  /**
   * Verifies it, by another person than the one who reported it; where it is not effective, the order stands again. For officers of
   * project-approval who work for the agency that inspects. 成效检验
   */
  verifyRectification?: Maybe<SupervisionOrderResult>;
  /**
   * Closes an inspection: refused until all aspects were looked at and all orders are verified. For officers of project-approval who work for the agency that
   * inspects. 监察办结
   */
  closeEfficiencyInspection?: Maybe<EfficiencyInspectionResult>;
  /** Gives a project an agent who runs its errands; who was it before stays on record. For officers of project-approval. 指派代办员 */
  assignProjectAgent?: Maybe<ProjectAgentResult>;
  /**
   * Records a contact with an approving department: by the agent, or by the enterprise itself, which is to be none. For officers of
   * project-approval. 登记代办联系
   */
  recordAgentContact?: Maybe<AgentContactResult>;
  /** Opens a tender of a project. For the enterprise itself or officers of project-approval. 立项招标 */
  openTender?: Maybe<TenderResult>;
  /**
   * Records the next step: invite, bid, open, evaluate. Of a compulsory tender only one under secrecy may be offline, where the zone's rule says
   * so. For officers of the trading centre (agency 公共资源交易中心), the evaluation for those of the committee (评标委员会). 招投标环节登记
   */
  recordTenderStep?: Maybe<TenderResult>;
  /** The committee recommends bidders after the evaluation; it does not decide. For officers of the committee (agency 评标委员会). 推荐中标候选人 */
  recommendBidders?: Maybe<TenderResult>;
  /** The tenderer decides on one of those recommended; never the person who recommended. For the enterprise itself or officers of project-approval. 定标 */
  awardTender?: Maybe<TenderResult>;
  /** Ends a tender without award. For the enterprise itself or officers of project-approval. 终止招标 */
  cancelTender?: Maybe<TenderResult>;
  /**
   * Publishes the land quota of a zone for a year, or changes it, but not below what is used. Land is not supplied beyond it. For officers of
   * project-approval. 公布用地指标计划
   */
  publishLandQuotaPlan?: Maybe<LandQuotaPlanResult>;
  /**
   * Registers works of the power network with their milestones; those of the zone's rule keep its days. It follows the
   * rule POWER_MILESTONES. For officers of project-approval. 登记供电工程
   */
  registerUtilityProject?: Maybe<UtilityProjectResult>;
  /** Records that a milestone of the works was reached, and what was built. For officers of project-approval. 供电工程节点完成 */
  reachUtilityMilestone?: Maybe<UtilityProjectResult>;
  /**
   * Rejects an application for a connection, with reasons; one that was accepted never by the officer who accepted it. For officers of the company
   * that supplies. 报装不予办理
   */
  rejectUtility?: Maybe<UtilityConnectionResult>;
  /** Withdraws an application for a connection, at whatever step. For the enterprise itself or officers of project-approval. 撤回报装 */
  withdrawUtility?: Maybe<UtilityConnectionResult>;
  /**
   * Withdraws the application for an external line whose permits are not all decided. For the enterprise itself or officers of project-approval.
   * 撤回外线工程申请
   */
  withdrawExternalLine?: Maybe<ExternalLineResult>;
  /**
   * Demands a permit of an external line in progress that was left out of its application, where it applies after all. For officers of the
   * permit's agency. 要求补办许可事项
   */
  demandExternalLinePermit?: Maybe<ExternalLineResult>;
  /**
   * Revokes an external line whose commitment proves false, or what was said to be spared a permit; it goes on the enterprise's record with credit. For
   * officers of the lead agency. 撤销外线工程备案或者许可
   */
  revokeExternalLine?: Maybe<ExternalLineResult>;
  /**
   * Reports that a designer, builder or supplier was designated for a connection. It follows the rule NO_DESIGNATION. For
   * the enterprise itself or officers of project-approval.
   * 举报指定单位
   */
  reportDesignation?: Maybe<DesignationReportResult>;
  /** Ends a report: it was so, or it was not. For officers of project-approval. 举报办结 */
  endDesignationReport?: Maybe<DesignationReportResult>;
  /**
   * Asks online to transfer the account of a gas connection to another enterprise. It follows the rule
   * GAS_ONLINE_SERVICES. For its holder or officers of project-approval. 用气过户
   */
  transferGasAccount?: Maybe<GasServiceResult>;
  /**
   * Books a safety check of a gas connection online. It follows the rule GAS_ONLINE_SERVICES. For its holder or officers
   * of project-approval. 预约安检
   */
  bookSafetyCheck?: Maybe<GasServiceResult>;
  /** Completes a service of a gas account; with a transfer the account has another holder. For officers of the gas company (agency 供气企业). 用气业务办结 */
  completeGasService?: Maybe<GasServiceResult>;
  /**
   * Publishes the register of forbidden areas of a zone as a new version, valid from today; earlier versions stay as they were. For officers of
   * project-approval. 公布禁止区域
   */
  publishForbiddenAreas?: Maybe<ForbiddenAreaRegisterResult>;
  /**
   * Places a project on a parcel that its enterprise holds: what it plans is held against the thresholds of the parcel, and refused where it stays below
   * one. For the enterprise itself or officers of project-approval. 项目落地
   */
  placeProjectOnParcel?: Maybe<LandParcelResult>;
  /**
   * Holds what was built on a parcel against its thresholds, with what was measured, once the acceptance of its project is applied for; refused
   * as ILLEGAL_TRANSITION before that. May be repeated once more is known, such as output and tax, also after the acceptance. For officers of
   * project-approval. 核验用地控制指标
   */
  verifyLandUse?: Maybe<LandParcelResult>;
  /**
   * Takes a parcel back from the enterprise that holds it, once no project on it goes on: it is made ready for supply again. For officers of
   * project-approval. 交回土地使用权
   */
  returnLandParcel?: Maybe<LandParcelResult>;
  /**
   * Passes the right to use a parcel on to another enterprise, with the same thresholds, once no project on it goes on. It
   * follows the rule LAND_USE_RIGHT. For officers of project-approval. 转让土地使用权
   */
  transferLandParcel?: Maybe<LandParcelResult>;
  /**
   * Records the works on the lines of a zone in a year, and how long an average user was without power; what is recorded again takes its place. For
   * officers of the power supply company (agency 供电企业). 登记供电可靠性
   */
  recordPowerReliability?: Maybe<PowerReliabilityResult>;
  /**
   * Takes papers that followed after the water of the 110 programme; all that is owed where none are named. For officers of the company that
   * supplies. 补办手续
   */
  settleUtilityDebt?: Maybe<UtilityConnectionResult>;
  /**
   * Publishes what a utility promises of its service as a new version, valid from today: steps, papers, limit and charges. For officers of the company
   * that supplies. 公布服务标准
   */
  publishUtilityStandard?: Maybe<UtilityStandardResult>;
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


export type MutationTellProjectFactsArgs = {
  input: TellProjectFactsInput;
};


export type MutationPublishRegionalAssessmentArgs = {
  input: PublishRegionalAssessmentInput;
};


export type MutationSubmitLandPermitDocumentsArgs = {
  input: SubmitLandPermitDocumentsInput;
};


export type MutationRegisterLandParcelArgs = {
  input: RegisterLandParcelInput;
};


export type MutationRecordLandCheckArgs = {
  input: RecordLandCheckInput;
};


export type MutationRecordSurveyFindingArgs = {
  input: RecordSurveyFindingInput;
};


export type MutationMarkStandardLandArgs = {
  input: MarkStandardLandInput;
};


export type MutationSupplyLandParcelArgs = {
  input: SupplyLandParcelInput;
};


export type MutationApplyForUtilityArgs = {
  input: ApplyForUtilityInput;
};


export type MutationAcceptUtilityArgs = {
  input: UtilityInput;
};


export type MutationStartCustomerWorksArgs = {
  input: UtilityInput;
};


export type MutationEndCustomerWorksArgs = {
  input: UtilityInput;
};


export type MutationConnectUtilityArgs = {
  input: UtilityInput;
};


export type MutationApplyForExternalLineArgs = {
  input: ApplyForExternalLineInput;
};


export type MutationEndExternalLinePermitArgs = {
  input: EndExternalLinePermitInput;
};


export type MutationNoticeOutageArgs = {
  input: NoticeOutageInput;
};


export type MutationEndStageTaskArgs = {
  input: EndStageTaskInput;
};


export type MutationPublishInvestmentMattersArgs = {
  input: PublishInvestmentMattersInput;
};


export type MutationAcceptProjectMatterArgs = {
  input: AcceptProjectMatterInput;
};


export type MutationApplyForJointProcedureArgs = {
  input: ApplyForJointProcedureInput;
};


export type MutationAcceptJointProcedureArgs = {
  input: JointProcedureInput;
};


export type MutationGiveJointOpinionArgs = {
  input: GiveJointOpinionInput;
};


export type MutationConcludeJointProcedureArgs = {
  input: JointProcedureInput;
};


export type MutationApplyForMergedProcedureArgs = {
  input: ApplyForMergedProcedureInput;
};


export type MutationAcceptMergedProcedureArgs = {
  input: MergedProcedureInput;
};


export type MutationCompleteMergedProcedureArgs = {
  input: CompleteMergedProcedureInput;
};


export type MutationReportApprovalResultArgs = {
  input: ReportApprovalResultInput;
};


export type MutationPublishTypicalCaseArgs = {
  input: PublishTypicalCaseInput;
};


export type MutationRecordDesignerLiabilityArgs = {
  input: RecordDesignerLiabilityInput;
};


export type MutationPublishToleranceListArgs = {
  input: PublishToleranceListInput;
};


export type MutationAcceptProjectWithToleranceArgs = {
  input: AcceptProjectWithToleranceInput;
};


export type MutationFileProjectCommitmentArgs = {
  input: FileProjectCommitmentInput;
};


export type MutationQuestionProjectCommitmentArgs = {
  input: QuestionProjectCommitmentInput;
};


export type MutationAnswerCommitmentFindingArgs = {
  input: AnswerCommitmentFindingInput;
};


export type MutationDecideCommitmentFindingArgs = {
  input: DecideCommitmentFindingInput;
};


export type MutationBuildProjectFirstArgs = {
  input: BuildProjectFirstInput;
};


export type MutationSettleProjectDebtArgs = {
  input: SettleProjectDebtInput;
};


export type MutationRecordPlanningOpinionArgs = {
  input: RecordPlanningOpinionInput;
};


export type MutationMarkMajorProjectArgs = {
  input: MarkMajorProjectInput;
};


export type MutationClaimProjectArgs = {
  input: ClaimProjectInput;
};


export type MutationHandOverProjectArgs = {
  input: HandOverProjectInput;
};


export type MutationPlanMilestonesArgs = {
  input: PlanMilestonesInput;
};


export type MutationReachMilestoneArgs = {
  input: ReachMilestoneInput;
};


export type MutationRaiseProjectIssueArgs = {
  input: RaiseProjectIssueInput;
};


export type MutationResolveProjectIssueArgs = {
  input: ResolveProjectIssueInput;
};


export type MutationHoldCoordinationMeetingArgs = {
  input: HoldCoordinationMeetingInput;
};


export type MutationCompleteMeetingTaskArgs = {
  input: CompleteMeetingTaskInput;
};


export type MutationOpenEfficiencyInspectionArgs = {
  input: OpenEfficiencyInspectionInput;
};


export type MutationInspectAspectArgs = {
  input: InspectAspectInput;
};


export type MutationReportRectificationArgs = {
  input: ReportRectificationInput;
};


export type MutationVerifyRectificationArgs = {
  input: VerifyRectificationInput;
};


export type MutationCloseEfficiencyInspectionArgs = {
  input: CloseEfficiencyInspectionInput;
};


export type MutationAssignProjectAgentArgs = {
  input: AssignProjectAgentInput;
};


export type MutationRecordAgentContactArgs = {
  input: RecordAgentContactInput;
};


export type MutationOpenTenderArgs = {
  input: OpenTenderInput;
};


export type MutationRecordTenderStepArgs = {
  input: RecordTenderStepInput;
};


export type MutationRecommendBiddersArgs = {
  input: RecommendBiddersInput;
};


export type MutationAwardTenderArgs = {
  input: AwardTenderInput;
};


export type MutationCancelTenderArgs = {
  input: CancelTenderInput;
};


export type MutationPublishLandQuotaPlanArgs = {
  input: PublishLandQuotaPlanInput;
};


export type MutationRegisterUtilityProjectArgs = {
  input: RegisterUtilityProjectInput;
};


export type MutationReachUtilityMilestoneArgs = {
  input: ReachUtilityMilestoneInput;
};


export type MutationRejectUtilityArgs = {
  input: RejectUtilityInput;
};


export type MutationWithdrawUtilityArgs = {
  input: WithdrawUtilityInput;
};


export type MutationWithdrawExternalLineArgs = {
  input: WithdrawExternalLineInput;
};


export type MutationDemandExternalLinePermitArgs = {
  input: DemandExternalLinePermitInput;
};


export type MutationRevokeExternalLineArgs = {
  input: RevokeExternalLineInput;
};


export type MutationReportDesignationArgs = {
  input: ReportDesignationInput;
};


export type MutationEndDesignationReportArgs = {
  input: EndDesignationReportInput;
};


export type MutationTransferGasAccountArgs = {
  input: TransferGasAccountInput;
};


export type MutationBookSafetyCheckArgs = {
  input: BookSafetyCheckInput;
};


export type MutationCompleteGasServiceArgs = {
  input: CompleteGasServiceInput;
};


export type MutationPublishForbiddenAreasArgs = {
  input: PublishForbiddenAreasInput;
};


export type MutationPlaceProjectOnParcelArgs = {
  input: PlaceProjectOnParcelInput;
};


export type MutationVerifyLandUseArgs = {
  input: VerifyLandUseInput;
};


export type MutationReturnLandParcelArgs = {
  input: ReturnLandParcelInput;
};


export type MutationTransferLandParcelArgs = {
  input: TransferLandParcelInput;
};


export type MutationRecordPowerReliabilityArgs = {
  input: RecordPowerReliabilityInput;
};


export type MutationSettleUtilityDebtArgs = {
  input: SettleUtilityDebtInput;
};


export type MutationPublishUtilityStandardArgs = {
  input: PublishUtilityStandardInput;
};

/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Whether something may be granted to it on a promise, owned by credit. 承诺资格 */
  promiseStanding?: Maybe<PromiseStanding>;
  /** Its construction projects, newest application first; null while project-approval does not answer. 工程建设项目 */
  projects?: Maybe<ProjectConnection>;
  /**
   * Its connections to power, water and gas, newest application first. Null, without an error, for a caller who may not see them; null too while
   * project-approval does not answer. 水电气报装
   */
  utilityConnections?: Maybe<UtilityConnectionConnection>;
  /**
   * Its external lines, newest application first. Null, without an error, for a caller who may not see them; null too while
   * project-approval does not answer. 外线工程
   */
  externalLines?: Maybe<ExternalLineConnection>;
  /**
   * Outages it was notified of, the latest first. Null, without an error, for a caller who may not see them; null too while
   * project-approval does not answer. 停电通知
   */
  outageNotices?: Maybe<OutageNoticeConnection>;
  /**
   * What project-approval has against its deregistration: projects, connections and external lines that are neither decided on nor withdrawn, tenders without
   * an end, and promises not kept yet. The enterprise itself, officers of project-approval, services and auditors get all of them; everybody else those of
   * projects and of tenders that are not under secrecy, which everybody may see. Empty where there is none for the caller; null while
   * project-approval does not answer. 项目方面未办结（限制注销）事项
   */
  projectBlockers?: Maybe<Array<Blocker>>;
  /**
   * Decisions of this department on the enterprise, newest first, each with why. Null, without an error, for a caller who may not see them; null too
   * while the department does not answer. 决定及其依据
   */
  projectDecisions?: Maybe<DecisionConnection>;
  /**
   * Its reports of designations, newest first. Null, without an error, for a caller who may not see them; null too while project-approval does not
   * answer. “三不指定”举报
   */
  designationReports?: Maybe<DesignationReportConnection>;
  /**
   * Services of gas accounts that it asked for, newest first. Null, without an error, for a caller who may not see them; null too while project-approval
   * does not answer. 用气业务
   */
  gasServices?: Maybe<GasServiceConnection>;
};


/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type EnterpriseProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type EnterpriseUtilityConnectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type EnterpriseExternalLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type EnterpriseOutageNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type EnterpriseProjectDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type EnterpriseDesignationReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its construction projects. 企业 */
export type EnterpriseGasServicesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether something may be granted to an enterprise on a promise. 承诺资格 */
export type PromiseStanding = {
  __typename?: 'PromiseStanding';
  /** Nothing stands against it. 可以适用承诺办理 */
  mayPromise: Scalars['Boolean']['output'];
  /** What stands against it. 理由 */
  reasons: Array<Scalars['String']['output']>;
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
  /** Moment of the application. 申报时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** Moment of approval, rejection or withdrawal, null while the case is open. 办结时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the project stands, in one word. 办理状态 */
  state: ProjectState;
  /** Number of its case. 办件编号 */
  caseNo: Scalars['String']['output'];
  /** Where the case stands, by the national statuses. 办件状态 */
  caseStatus: ProjectCaseStatus;
  /** National code of that status, 1 to 16. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps on it, of its case and of what it is asked for: send it with a step, which is refused where another came first. 版本 */
  version: Scalars['Int']['output'];
  /** The four stages, in order. 审批阶段 */
  stages: Array<ProjectStage>;
  /** Days allowed from application to acceptance as built, counted as the clock counts: working days where the rule says so. 审批时限(天) */
  limitDays: Scalars['Int']['output'];
  /**
   * The end-to-end clock: gross days count all, net days leave out supplements and special procedures. Where its rule counts from acceptance it stands
   * still until then, and is dated as if the project were accepted now. 办理时限
   */
  clock: ClockReading;
  /** Times when the case stood still, first to last. 暂停记录 */
  pauses: Array<ProjectPause>;
  /** The rule that set the limit; `inherited` where the zone has none of its own and the national cap holds. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** Why it was rejected; null where it was not, and for a caller who may not see the enterprise's own matters. 不予批准理由 */
  reasons?: Maybe<Array<Scalars['String']['output']>>;
  /** Its facts other than category and size. 项目情况 */
  facts: ProjectFacts;
  /** Code of the park it lies in, null where not reported. 所在产业园 */
  park?: Maybe<Scalars['String']['output']>;
  /** Which permits it needs and why, under the rules of the day of its application. 审批事项要求 */
  permitRequirements: PermitRequirements;
  /** Whether it may be built first and verified later. 先建后验 */
  buildThenVerify: BuildThenVerify;
  /**
   * Steps that are open now, with operation and input, for whoever may take them. Steps that grant something on a promise are not among them where credit
   * bars its enterprise from that (`Enterprise.promiseStanding`); those that follow from its land and its papers are for the enterprise and officers; null
   * while credit does not answer. 可办理步骤
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Whether its energy review is a filed commitment or a review. 节能审查方式 */
  energyReviewMode: EnergyReview;
  /** Commitments filed in the place of a review; null for others than the enterprise itself, officers of project-approval, services and auditors. 承诺备案 */
  commitments?: Maybe<Array<ProjectCommitment>>;
  /** Assessments it need not make, since its park had them made by the day of its application. 免于评估事项 */
  exemptAssessments: ExemptAssessments;
  /** Documents handed in for its land planning permit; null before, and for a caller who may not see the enterprise's own matters. 用地规划许可材料 */
  landPermitDocuments?: Maybe<Array<SubmittedDocument>>;
  /** Matters of the list that were accepted for it, first to last. Null, without an error, for a caller who may not see the enterprise's own matters. 已受理事项 */
  matters?: Maybe<Array<ProjectMatter>>;
  /** Its last joint review of drawings; null where there is none, and for a caller who may not see the enterprise's own matters. 联合审图 */
  jointReview?: Maybe<JointProcedure>;
  /** Its last joint acceptance; null where there is none, and for a caller who may not see the enterprise's own matters. 联合验收 */
  jointAcceptance?: Maybe<JointProcedure>;
  /** Its merged procedures, first to last; null for a caller who may not see the enterprise's own matters. 合并办理事项 */
  mergedProcedures?: Maybe<Array<MergedProcedure>>;
  /** How its drawings are reviewed, by its class. 施工图分类审查 */
  drawingReviewClass: DrawingReviewClass;
  /** Who answers for its design; null for a caller who may not see the enterprise's own matters. 设计责任人员 */
  designers?: Maybe<Array<DesignerLiability>>;
  /**
   * What the parties of the planning and land platform think of it, in one place. Null where its zone has no such platform, and for a caller who may not see the
   * enterprise's own matters. 规划用地联审
   */
  landPlanningReview?: Maybe<LandPlanningReview>;
  /**
   * Whether the zone's list of today, and what credit says of the promises of its enterprise, let it be accepted with materials to follow, so that building
   * starts on land delivery; null while credit does not answer. 拿地即开工
   */
  fastTrack?: Maybe<FastTrack>;
  /** What is owed for it, first to last; null for a caller who may not see the enterprise's own matters. 容缺与承诺事项 */
  debts?: Maybe<Array<ToleranceDebt>>;
  /** What makes it a major project; null where it is none. 重大项目 */
  major?: Maybe<MajorProject>;
  /** Who has adopted it now; null where there is none. 领办人 */
  adopter?: Maybe<ProjectAdoption>;
  /** All who have adopted it, earliest first. 领办记录 */
  adoptions: Array<ProjectAdoption>;
  /** Its nodes, earliest first. 节点 */
  milestones: Array<ProjectMilestone>;
  /**
   * Its issues, newest first. Null, without an error, for a caller who may not see them: all but its enterprise, officers of project-approval, services
   * and auditors. 问题清单
   */
  issues?: Maybe<ProjectIssueConnection>;
  /**
   * Its ledger: every step on it as a major project, latest first, with who and when. Null, without an error, for a caller who may not see it: all but
   * its enterprise, officers of project-approval, services and auditors. 台账
   */
  ledger?: Maybe<ProjectLedgerEntryConnection>;
  /** Its agent now; null where it has none. 代办员 */
  agent?: Maybe<ProjectAgent>;
  /** All its agents, earliest first. 代办记录 */
  agents: Array<ProjectAgent>;
  /**
   * Contacts with approving departments, latest first. Null, without an error, for a caller who may not see them: all but its enterprise, officers of
   * project-approval, services and auditors. 代办联系记录
   */
  agentContacts?: Maybe<AgentContactConnection>;
  /**
   * Whether its enterprise had no contact with approving departments itself, for those who may see `agentContacts`. Null, without an error, for everybody
   * else. 零接触
   */
  zeroContact?: Maybe<ZeroContact>;
  /** Efficiency inspections of it, newest first. Null, without an error, for everybody but officers of project-approval, services and auditors. 专项效能监察 */
  efficiencyInspections?: Maybe<Array<EfficiencyInspection>>;
  /** Its tenders, earliest first; those under secrecy only for its enterprise, officers of project-approval, services and auditors. 招标项目 */
  tenders?: Maybe<Array<Tender>>;
  /** The parcels that it is built on. 项目用地 */
  landParcels: Array<LandParcel>;
};


/** A construction project in approval, from application to acceptance as built. 工程建设项目 */
export type ProjectIssuesArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A construction project in approval, from application to acceptance as built. 工程建设项目 */
export type ProjectLedgerArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A construction project in approval, from application to acceptance as built. 工程建设项目 */
export type ProjectAgentContactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A document as it was handed in. 已交材料 */
export type SubmittedDocument = {
  __typename?: 'SubmittedDocument';
  /** Its code, as the zone's list has it. 材料代码 */
  code: Scalars['String']['output'];
  /** SHA-256 of its content, hexadecimal. 内容摘要 */
  contentHash: Scalars['String']['output'];
  /** Day on which it was handed in. 提交日期 */
  submittedOn: Scalars['Date']['output'];
};

/** The permits that an external line takes in a zone. 外线工程许可事项清单 */
export type ExternalLinePermits = {
  __typename?: 'ExternalLinePermits';
  /** The permits, null where the zone has no such form. 许可事项 */
  permits?: Maybe<Array<ExternalLinePermitItem>>;
  /** The rule that lists them, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A permit that an external line takes. 外线工程许可事项 */
export type ExternalLinePermitItem = {
  __typename?: 'ExternalLinePermitItem';
  /** Its code, such as EXCAVATION. 事项代码 */
  code: Scalars['String']['output'];
  /** Its name. 事项名称 */
  title: Scalars['String']['output'];
  /** The agency that decides on it. 审批单位 */
  agency: Scalars['String']['output'];
};

/** What the land planning permit takes in a zone. 用地规划许可证申报材料 */
export type LandPermitDocuments = {
  __typename?: 'LandPermitDocuments';
  /** The documents, null where the zone lists none. 申报材料 */
  documents?: Maybe<Array<RequiredDocument>>;
  /** How many at most, null where the zone sets no limit. 材料数量上限 */
  limit?: Maybe<Scalars['Int']['output']>;
  /** The rule of the number, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A document that is asked for. 申报材料 */
export type RequiredDocument = {
  __typename?: 'RequiredDocument';
  /** Its code. 材料代码 */
  code: Scalars['String']['output'];
  /** Its name. 材料名称 */
  title: Scalars['String']['output'];
};

/** A land parcel, from preparation to supply. 宗地 */
export type LandParcel = {
  __typename?: 'LandParcel';
  /** Its parcel code, 19 characters. 宗地代码 */
  parcelCode: Scalars['String']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Code of the park it lies in, null where it lies in none. 所在产业园 */
  park?: Maybe<Scalars['String']['output']>;
  /** Credit code of the organ that prepares and supplies it. 供地单位 */
  organCode: Scalars['CreditCode']['output'];
  /** Where it lies. 坐落 */
  location: Scalars['String']['output'];
  /** What it is for. 用途 */
  purpose: LandPurpose;
  /** Area in whole square metres. 面积(平方米) */
  area: Scalars['Int']['output'];
  /** Where it stands. 宗地状态 */
  state: LandParcelState;
  /** The checks of standard land in its zone, in order; empty where the zone sets none. 标准地条件 */
  readinessChecklist: Array<LandReadinessCheck>;
  /** Day on which it was marked as standard land, null before. 形成标准地日期 */
  standardOn?: Maybe<Scalars['Date']['output']>;
  /** The enterprise it is supplied to, null before. 用地单位 */
  suppliedTo?: Maybe<Enterprise>;
  /** Day of supply, null before. 供地日期 */
  suppliedOn?: Maybe<Scalars['Date']['output']>;
  /** Thresholds of use set with the supply, null before. 用地控制指标 */
  landUseControl?: Maybe<LandUseControl>;
  /** The project that builds on it, null where none does. 落地项目 */
  project?: Maybe<Project>;
  /** What its project plans, held against the thresholds when the project was placed on it; null before. 用地指标对照(申报) */
  plannedUse?: Maybe<LandUseComparison>;
  /** What was built, held against the thresholds the last time that it was measured; null before. 用地指标核验(竣工) */
  builtUse?: Maybe<LandUseComparison>;
  /** Rights to use it that have ended, first to last. 历次供地 */
  earlierSupplies: Array<EarlierSupply>;
  /** What the enterprise is informed of about it before it builds. 用地清单 */
  landChecklist: LandChecklist;
  /** What floor area added to what stands on it costs. 新增建筑面积费用 */
  additionalFloorAreaFee: AdditionalFloorAreaFee;
  /** Day of registration. 登记日期 */
  registeredOn: Scalars['Date']['output'];
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};


/** A land parcel, from preparation to supply. 宗地 */
export type LandParcelAdditionalFloorAreaFeeArgs = {
  planConforms: Scalars['Boolean']['input'];
  useUnchanged: Scalars['Boolean']['input'];
};

/** What a parcel is for. 土地用途 */
export type LandPurpose =
  /** Industry. 工业用地 */
  | 'INDUSTRIAL'
  /** Storage and logistics. 仓储用地 */
  | 'LOGISTICS'
  /** Commerce and services. 商业服务业用地 */
  | 'COMMERCIAL'
  /** Housing. 居住用地 */
  | 'RESIDENTIAL'
  /** Public facilities. 公共设施用地 */
  | 'PUBLIC';

/** Where a parcel stands. 宗地状态 */
export type LandParcelState =
  /** Being made ready. 前期开发 */
  | 'PREPARING'
  /** Standard land: every check holds. 标准地 */
  | 'STANDARD'
  /** Supplied. 已供地 */
  | 'SUPPLIED';

/** A check of standard land. 标准地条件 */
export type LandReadinessCheck = {
  __typename?: 'LandReadinessCheck';
  /** Its code. 条件代码 */
  code: Scalars['String']['output'];
  /** Its name. 条件名称 */
  title: Scalars['String']['output'];
  /** It holds; null where it was not checked. 是否达到 */
  holds?: Maybe<Scalars['Boolean']['output']>;
  /** Day of the last check, null before. 核查日期 */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** What was noted. 备注 */
  note?: Maybe<Scalars['String']['output']>;
};

/** Thresholds of the use of a parcel. 用地控制指标 */
export type LandUseControl = {
  __typename?: 'LandUseControl';
  /** Utilisation in percent, at least. 土地利用率(%) */
  utilisation?: Maybe<Scalars['Float']['output']>;
  /** Output a hectare and year, at least. 产出率(元/公顷·年) */
  outputPerHectare?: Maybe<Scalars['Yuan']['output']>;
  /** Floor-area ratio, at least; it has no upper limit. 容积率 */
  floorAreaRatio?: Maybe<Scalars['Float']['output']>;
  /** Investment a mu, at least. 投资强度(元/亩) */
  investmentPerMu?: Maybe<Scalars['Yuan']['output']>;
  /** Tax a mu and year, at least. 税收强度(元/亩·年) */
  taxPerMu?: Maybe<Scalars['Yuan']['output']>;
  /** Day on which they were set. 设定日期 */
  setOn: Scalars['Date']['output'];
  /** The rule that names them, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** What the enterprise is informed of about a parcel before it builds. 用地清单 */
export type LandChecklist = {
  __typename?: 'LandChecklist';
  /** What the surveys found. 普查意见清单 */
  surveyFindings: Array<SurveyFinding>;
  /** Kinds of survey of which nothing is recorded. 未普查事项 */
  notSurveyed: Array<SurveyKind>;
  /** Results that the zone shares free of charge; empty where no rule of the zone says so. 免费共享成果 */
  sharedResults: Array<SharedResult>;
  /** The rule of sharing, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** What a survey found on a parcel. 普查意见 */
export type SurveyFinding = {
  __typename?: 'SurveyFinding';
  /** What was looked for. 普查事项 */
  kind: SurveyKind;
  /** What was found. 普查意见 */
  finding: Scalars['String']['output'];
  /** Day of the survey. 普查日期 */
  surveyedOn: Scalars['Date']['output'];
  /** SHA-256 of its report, hexadecimal. 报告摘要 */
  reportHash: Scalars['String']['output'];
};

/** What surveys look for. 普查事项 */
export type SurveyKind =
  /** Cultural relics. 文物 */
  | 'RELICS'
  /** Historic buildings. 历史建筑保护对象 */
  | 'HISTORIC_BUILDINGS'
  /** Ancient and famous trees. 古树名木 */
  | 'ANCIENT_TREES'
  /** Civil air defence works. 人防工程 */
  | 'CIVIL_DEFENCE'
  /** Underground pipelines. 地下管线 */
  | 'UNDERGROUND_PIPELINES';

/** A kind of result that a zone shares free of charge. 免费共享成果 */
export type SharedResult = {
  __typename?: 'SharedResult';
  /** Its code. 成果代码 */
  code: Scalars['String']['output'];
  /** Its name. 成果名称 */
  title: Scalars['String']['output'];
  /** There is such a result for this parcel now. 是否已有成果 */
  available: Scalars['Boolean']['output'];
  /** The regional assessments it is made of, those valid today. 区域评估成果 */
  assessments: Array<RegionalAssessment>;
};

/** What added floor area costs. 新增建筑面积费用 */
export type AdditionalFloorAreaFee = {
  __typename?: 'AdditionalFloorAreaFee';
  /** Land price added, null where the ordinary one holds. 增收土地价款 */
  landPrice?: Maybe<Scalars['Yuan']['output']>;
  /** Infrastructure fee added, null where the ordinary one holds. 城市基础设施配套费 */
  infrastructureFee?: Maybe<Scalars['Yuan']['output']>;
  /** The floor-area ratio has no upper limit. 容积率不设上限 */
  ratioUncapped: Scalars['Boolean']['output'];
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The rule applied, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A page of land parcels. 宗地分页 */
export type LandParcelConnection = {
  __typename?: 'LandParcelConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LandParcelEdge>;
  /** Items alone. 节点 */
  nodes: Array<LandParcel>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A land parcel with its cursor. 宗地条目 */
export type LandParcelEdge = {
  __typename?: 'LandParcelEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LandParcel;
};

/** Which assessments a project need not make. 免于评估事项 */
export type ExemptAssessments = {
  __typename?: 'ExemptAssessments';
  /** Code of its park, null where not reported: then no assessment is exempted. 所在产业园 */
  park?: Maybe<Scalars['String']['output']>;
  /** Those it need not make. 免于评估事项 */
  exempt: Array<ExemptAssessment>;
  /** Those of the zone's list that it must still make where the law asks for them. 仍需评估事项 */
  remaining: Array<ExemptAssessment>;
  /** The list of the zone, or the national one. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A kind of assessment, for a project. 评估事项 */
export type ExemptAssessment = {
  __typename?: 'ExemptAssessment';
  /** Code of the kind, as the zone's list has it. 评估类型 */
  type: Scalars['String']['output'];
  /** Its name. 评估名称 */
  title: Scalars['String']['output'];
  /** Why it is spared or not. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The regional assessment that spares it, null where it is not spared. 区域评估成果 */
  assessment?: Maybe<RegionalAssessment>;
};

/** An assessment made once for a park. 区域评估成果 */
export type RegionalAssessment = {
  __typename?: 'RegionalAssessment';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of its kind, as the zone's list has it. 评估类型 */
  type: Scalars['String']['output'];
  /** Name of its kind. 评估名称 */
  title: Scalars['String']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Code of the park. 产业园代码 */
  park: Scalars['String']['output'];
  /** Name of the park. 产业园名称 */
  parkName: Scalars['String']['output'];
  /** Credit code of the organ that had it made. 组织单位 */
  organCode: Scalars['CreditCode']['output'];
  /** First day of its validity. 有效期起 */
  validFrom: Scalars['Date']['output'];
  /** Last day of its validity. 有效期止 */
  validTo: Scalars['Date']['output'];
  /** It is valid today. 是否有效 */
  valid: Scalars['Boolean']['output'];
  /** SHA-256 of its report, hexadecimal. 报告摘要 */
  reportHash: Scalars['String']['output'];
  /** Enterprises get the report free of charge. 是否免费共享 */
  freeSharing: Scalars['Boolean']['output'];
  /** Day of publication. 公布日期 */
  publishedOn: Scalars['Date']['output'];
};

/** A page of regional assessments. 区域评估分页 */
export type RegionalAssessmentConnection = {
  __typename?: 'RegionalAssessmentConnection';
  /** Items with their cursors. 条目 */
  edges: Array<RegionalAssessmentEdge>;
  /** Items alone. 节点 */
  nodes: Array<RegionalAssessment>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A regional assessment with its cursor. 区域评估条目 */
export type RegionalAssessmentEdge = {
  __typename?: 'RegionalAssessmentEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: RegionalAssessment;
};

/** Facts of a project, each null where not reported; a fact that is not reported exempts from nothing. 项目情况 */
export type ProjectFacts = {
  __typename?: 'ProjectFacts';
  /** What it is. 项目性质 */
  nature?: Maybe<ProjectNature>;
  /** Class of the zone's exemption list of planning permits that names it, NONE where none does. 规划许可豁免类别 */
  planningClass?: Maybe<Scalars['String']['output']>;
  /** Class of its works for fire safety. 消防类别 */
  fireClass?: Maybe<FireSafetyClass>;
  /** Its works are simple, as declared. 是否简易 */
  simpleWorks?: Maybe<Scalars['Boolean']['output']>;
  /** It conforms to industrial policy, as declared. 是否符合产业政策 */
  policyConform?: Maybe<Scalars['Boolean']['output']>;
  /** It is a coal project. 是否煤炭项目 */
  coal?: Maybe<Scalars['Boolean']['output']>;
  /** The province approves it. 是否省级审批 */
  provinceApproved?: Maybe<Scalars['Boolean']['output']>;
  /** Industry division of the enterprise on application, two digits of GB/T 4754-2017; null on older projects. 行业大类代码 */
  industryDivision?: Maybe<Scalars['String']['output']>;
};

/** What a project is. 项目性质 */
export type ProjectNature =
  /** Real estate. 房地产项目 */
  | 'REAL_ESTATE'
  /** Major infrastructure. 重大基础设施建设项目 */
  | 'MAJOR_INFRASTRUCTURE'
  /** Rebuilding of an old housing estate. 城镇老旧小区改造项目 */
  | 'OLD_ESTATE_REBUILD'
  /** None of these. 其他项目 */
  | 'OTHER';

/** Class of works for fire safety. 消防类别 */
export type FireSafetyClass =
  /** Special works. 特殊建设工程 */
  | 'SPECIAL'
  /** Ordinary works. 一般建设工程 */
  | 'ORDINARY';

/** Which permits a project needs. 审批事项要求 */
export type PermitRequirements = {
  __typename?: 'PermitRequirements';
  /** Day whose rules were applied: that of the application. 适用规则日期 */
  on: Scalars['Date']['output'];
  /** Its risk class. 风险等级 */
  risk: ProjectRisk;
  /** Each permit, in the order of the stages. 审批事项 */
  permits: Array<PermitRequirement>;
};

/** Whether a project needs a permit, and why. 审批事项要求 */
export type PermitRequirement = {
  __typename?: 'PermitRequirement';
  /** Which permit. 审批事项 */
  permit: ProjectPermit;
  /** It is needed. 是否需要办理 */
  required: Scalars['Boolean']['output'];
  /** Stage in which it is dealt with. 办理阶段 */
  stage: ProjectStageCode;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Names of the facts that were not reported and could exempt from it. 待补充情况 */
  missingFacts: Array<Scalars['String']['output']>;
  /** The same, with what they are called and which values they may have. 待补充情况说明 */
  neededFacts: Array<NeededInput>;
  /** The rule applied, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Permits of a project. 审批事项 */
export type ProjectPermit =
  /** Planning permit for the works. 建设工程规划许可证 */
  | 'PLANNING_PERMIT'
  /** Review of construction drawings. 施工图审查 */
  | 'DRAWING_REVIEW'
  /** Construction permit. 施工许可证 */
  | 'CONSTRUCTION_PERMIT'
  /** Fire acceptance, or its filing. 消防验收或备案 */
  | 'FIRE_ACCEPTANCE';

/** The risk class of a project. 风险等级 */
export type ProjectRisk = {
  __typename?: 'ProjectRisk';
  /** Which class. 等级 */
  class: ProjectRiskClass;
  /** The zone gives its class minimal approval. 是否适用极简审批 */
  minimalApproval: Scalars['Boolean']['output'];
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Names of the facts that were not reported and could change it. 待补充情况 */
  missingFacts: Array<Scalars['String']['output']>;
  /** The same, with what they are called and which values they may have. 待补充情况说明 */
  neededFacts: Array<NeededInput>;
  /** The rule applied, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Risk classes of projects. 项目风险等级 */
export type ProjectRiskClass =
  /** Private, simple, low-risk. 社会投资简易低风险 */
  | 'SIMPLE_LOW_RISK'
  /** Neither low nor high. 一般 */
  | 'ORDINARY'
  /** Major infrastructure, or special works for fire safety. 较高 */
  | 'HIGH'
  /** Facts are missing. 待定 */
  | 'UNKNOWN';

/** Whether a project may be built first and verified later. 先建后验 */
export type BuildThenVerify = {
  __typename?: 'BuildThenVerify';
  /** It may. 是否适用 */
  allowed: Scalars['Boolean']['output'];
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Names of the facts that were not reported and could allow it. 待补充情况 */
  missingFacts: Array<Scalars['String']['output']>;
  /** The same, with what they are called and which values they may have. 待补充情况说明 */
  neededFacts: Array<NeededInput>;
  /** The rule applied, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** How a project's use of energy is reviewed. 节能审查 */
export type EnergyReview = {
  __typename?: 'EnergyReview';
  /** Which way. 审查方式 */
  mode: EnergyReviewMode;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Names of the facts that were not reported and could exempt it from the review. 待补充情况 */
  missingFacts: Array<Scalars['String']['output']>;
  /** The same, with what they are called and which values they may have. 待补充情况说明 */
  neededFacts: Array<NeededInput>;
  /** The rule applied, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Ways of energy review. 节能审查方式 */
export type EnergyReviewMode =
  /** A commitment is filed. 承诺备案 */
  | 'COMMITMENT_FILING'
  /** A review is made. 节能审查 */
  | 'REVIEW';

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
  /** Accepted; the first stage is under way. 已受理 */
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
  | 'WITHDRAWN'
  /** Approved, and revoked since. 撤销 */
  | 'REVOKED';

/** Where a case stands, by the sixteen national statuses. 办件状态 */
export type ProjectCaseStatus =
  /** Received. 已接件 */
  | 'RECEIVED'
  /** Taken back before it was accepted. 已撤件 */
  | 'RETRACTED'
  /** Accepted at the window. 窗口受理 */
  | 'WINDOW_ACCEPTED'
  /** Not to be accepted here. 不受理 */
  | 'NOT_ACCEPTED'
  /** Acceptance refused. 不予受理 */
  | 'ACCEPTANCE_REFUSED'
  /** Waits for what is missing. 补正（开始） */
  | 'SUPPLEMENT_STARTED'
  /** What was missing is supplied. 补正（结束） */
  | 'SUPPLEMENT_ENDED'
  /** Accepted by the department. 部门受理 */
  | 'DEPARTMENT_ACCEPTED'
  /** In a special procedure. 特别程序（开始） */
  | 'SPECIAL_PROCEDURE_STARTED'
  /** The special procedure is over. 特别程序（结束） */
  | 'SPECIAL_PROCEDURE_ENDED'
  /** Approved. 办结（通过） */
  | 'APPROVED'
  /** Approved, with papers to follow. 办结（容缺通过） */
  | 'APPROVED_WITH_TOLERANCE'
  /** Rejected. 办结（不通过） */
  | 'REJECTED'
  /** Withdrawn. 撤回 */
  | 'WITHDRAWN'
  /** Revoked. 撤销 */
  | 'REVOKED'
  /** Withdrawal to be confirmed. 撤件待确认 */
  | 'WITHDRAWAL_PENDING';

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
  /** Its matters, side by side under its lead; null before it begins, where it has none, and on stages begun before they were kept. 并联审批 */
  package?: Maybe<StagePackage>;
};

/** Matters of a stage that run side by side under one lead department, which sees all clocks. 并联审批 */
export type StagePackage = {
  __typename?: 'StagePackage';
  /** The department that answers for the whole. 牵头部门 */
  lead: Scalars['String']['output'];
  /** Where the whole stands: never WAITING. 办理状态 */
  status: StageTaskStatus;
  /** The one deadline; null where no rule sets one. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Its matters. 办理事项 */
  tasks: Array<StageTask>;
  /** Matters that run and are late or nearly so, or keep others waiting: where the lead looks first. 滞后事项 */
  holdingUp: Array<Scalars['String']['output']>;
};

/** A matter of a stage. 办理事项 */
export type StageTask = {
  __typename?: 'StageTask';
  /** Its code, such as PLANNING_PERMIT. 事项代码 */
  matter: Scalars['String']['output'];
  /** Its name. 事项名称 */
  title: Scalars['String']['output'];
  /** The department that deals with it. 责任部门 */
  department: Scalars['String']['output'];
  /** Where it stands. 办理状态 */
  status: StageTaskStatus;
  /** Matters that must be done before it. 前置事项 */
  waitsFor: Array<Scalars['String']['output']>;
  /**
   * What came of it, as its department wrote it to the applicant; null before it ends, and for everybody but the enterprise itself, officers of
   * project-approval, services and auditors. 办理结果
   */
  outcome?: Maybe<Scalars['String']['output']>;
  /**
   * Number of the document by which it was licensed; null before, for what is no licence (a filing, a survey), and where it was done before documents had
   * numbers. 许可文书号
   */
  documentNo?: Maybe<Scalars['String']['output']>;
  /**
   * Identifier of the electronic licence (GB/T 36904); null before, for what is no licence, and where it was granted before licences had identifiers and
   * has not been told anew. 电子证照标识
   */
  identifier?: Maybe<Scalars['String']['output']>;
  /** Its clock, which stands still while the project does; null before it begins, and where no rule sets a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
};

/** Where a matter of a stage stands. 事项状态 */
export type StageTaskStatus =
  /** Waits for others. 待启动 */
  | 'WAITING'
  /** Under way. 办理中 */
  | 'RUNNING'
  /** Done. 已办结 */
  | 'DONE'
  /** Refused, or stopped when another was. 不予通过 */
  | 'FAILED';

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
  /** All that was missing; null for a special procedure, and for a caller who may not see the enterprise's own matters. 补正材料清单 */
  items?: Maybe<Array<Scalars['String']['output']>>;
  /**
   * What a second list asks for and the first should have named: kept as a violation by the officer who requested it. Empty on the first;
   * null for a special procedure, and for a caller who may not see the enterprise's own matters. 违反一次性告知的材料
   */
  late?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why a case stands still. 暂停原因 */
export type ProjectPauseReason =
  /** The applicant supplies what is missing. 补正 */
  | 'SUPPLEMENT'
  /** A special procedure. 特别程序 */
  | 'SPECIAL_PROCEDURE'
  /** The project is built: from the end of stage CONSTRUCTION_PERMIT to the application for acceptance. 建设期间 */
  | 'CONSTRUCTION';

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

/** Which regional assessments: all that is given must fit. 区域评估筛选条件 */
export type RegionalAssessmentFilter = {
  /** Code of the park. 产业园代码 */
  park?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind. 评估类型 */
  type?: InputMaybe<Scalars['String']['input']>;
  /** Valid on this day. 有效日期 */
  validOn?: InputMaybe<Scalars['Date']['input']>;
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
  /** Code of the park it lies in, in capitals, such as HEALTH. 所在产业园 */
  park?: InputMaybe<Scalars['String']['input']>;
  /** What is known of it; what is left out counts as not known and exempts from nothing. 项目情况 */
  facts?: InputMaybe<ProjectFactsInput>;
};

/** What is known of a project; each may be left out. 项目情况 */
export type ProjectFactsInput = {
  /** What it is. 项目性质 */
  nature?: InputMaybe<ProjectNature>;
  /** Class of the zone's exemption list of planning permits that names it, NONE where none does. 规划许可豁免类别 */
  planningClass?: InputMaybe<Scalars['String']['input']>;
  /** Class of its works for fire safety. 消防类别 */
  fireClass?: InputMaybe<FireSafetyClass>;
  /** Its works are simple. 是否简易 */
  simpleWorks?: InputMaybe<Scalars['Boolean']['input']>;
  /** It conforms to industrial policy. 是否符合产业政策 */
  policyConform?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is a coal project. 是否煤炭项目 */
  coal?: InputMaybe<Scalars['Boolean']['input']>;
  /** The province approves it. 是否省级审批 */
  provinceApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A step of a project that needs no more than its code. 项目办理步骤 */
export type ProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of tellProjectFacts. 补充项目情况 */
export type TellProjectFactsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The facts reported; what is left out stays as it is. 项目情况 */
  facts?: InputMaybe<ProjectFactsInput>;
  /** Code of the park in which it lies: one of the zone. Reported once; an officer corrects it. 所在产业园 */
  park?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of requestProjectSupplement. 一次性告知补正 */
export type RequestProjectSupplementInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The complete list of what is missing, 1 to 50 items, each once and at most 200 characters. 补正材料清单 */
  items: Array<Scalars['String']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of startSpecialProcedure. 特别程序 */
export type StartSpecialProcedureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Which procedure. 特别程序种类 */
  procedure: SpecialProcedure;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of completeStage. 阶段办结 */
export type CompleteStageInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The stage in progress. 阶段代码 */
  stage: ProjectStageCode;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rejectProject. 不予批准 */
export type RejectProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Why, 1 to 20 reasons of at most 200 characters. 不予批准理由 */
  reasons: Array<Scalars['String']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The ground: the law and article that is not met, in words, such as 《中华人民共和国城乡规划法》第四十条. 不予许可的依据 */
  basis: Scalars['String']['input'];
};

/** Input of publishRegionalAssessment. 公布区域评估成果 */
export type PublishRegionalAssessmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Credit code of the organ that had it made: its change stands under it. 组织单位 */
  organCode: Scalars['CreditCode']['input'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** Code of the park, in capitals, such as HEALTH. 产业园代码 */
  park: Scalars['String']['input'];
  /** Name of the park, at most 100 characters. 产业园名称 */
  parkName: Scalars['String']['input'];
  /** Code of the kind, of the zone's list, such as SEISMIC_SAFETY. 评估类型 */
  type: Scalars['String']['input'];
  /** First day of its validity. 有效期起 */
  validFrom: Scalars['Date']['input'];
  /** Last day of its validity. 有效期止 */
  validTo: Scalars['Date']['input'];
  /** SHA-256 of its report, 64 hexadecimal digits. 报告摘要 */
  reportHash: Scalars['String']['input'];
  /** Enterprises get the report free of charge; must be so where the zone's rule says so. 是否免费共享 */
  freeSharing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of submitLandPermitDocuments. 提交用地规划许可材料 */
export type SubmitLandPermitDocumentsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** All documents, each once; 1 to 20, or as many as the zone allows. 申报材料 */
  documents: Array<DocumentInput>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A document that is handed in. 申报材料 */
export type DocumentInput = {
  /** Its code, as the zone's list has it. 材料代码 */
  code: Scalars['String']['input'];
  /** SHA-256 of its content, 64 hexadecimal digits. 内容摘要 */
  contentHash: Scalars['String']['input'];
};

/** Input of registerLandParcel. 登记宗地 */
export type RegisterLandParcelInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Credit code of the organ that prepares and supplies it: its changes stand under it. 供地单位 */
  organCode: Scalars['CreditCode']['input'];
  /** Its parcel code: 12 digits, of which the first 6 are the zone's division, 2 letters, 5 digits. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** Code of the park it lies in, in capitals. 所在产业园 */
  park?: InputMaybe<Scalars['String']['input']>;
  /** Where it lies, at most 200 characters. 坐落 */
  location: Scalars['String']['input'];
  /** What it is for. 用途 */
  purpose: LandPurpose;
  /** Area in whole square metres, at least 1. 面积(平方米) */
  area: Scalars['Int']['input'];
};

/** Input of recordLandCheck. 登记标准地条件 */
export type RecordLandCheckInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** Code of the check, of the zone's list, such as CLEAR_TITLE. 条件代码 */
  check: Scalars['String']['input'];
  /** It holds. 是否达到 */
  holds: Scalars['Boolean']['input'];
  /** What is to be noted, at most 200 characters; no personal data. 备注 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordSurveyFinding. 登记普查意见 */
export type RecordSurveyFindingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** What was looked for. 普查事项 */
  kind: SurveyKind;
  /** What was found, at most 500 characters. 普查意见 */
  finding: Scalars['String']['input'];
  /** Day of the survey, not in the future. 普查日期 */
  surveyedOn: Scalars['Date']['input'];
  /** SHA-256 of its report, 64 hexadecimal digits. 报告摘要 */
  reportHash: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of markStandardLand. 形成标准地 */
export type MarkStandardLandInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of supplyLandParcel. 供地 */
export type SupplyLandParcelInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** The enterprise it is supplied to. 用地单位 */
  creditCode: Scalars['CreditCode']['input'];
  /** Thresholds of its use; every indicator that the zone's rule names must be set. 用地控制指标 */
  landUse?: InputMaybe<LandUseInput>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Thresholds of the use of a parcel. 用地控制指标 */
export type LandUseInput = {
  /** Utilisation in percent, above 0, at most 100. 土地利用率(%) */
  utilisation?: InputMaybe<Scalars['Float']['input']>;
  /** Output a hectare and year, above 0. 产出率(元/公顷·年) */
  outputPerHectare?: InputMaybe<Scalars['Yuan']['input']>;
  /** Floor-area ratio, above 0. 容积率 */
  floorAreaRatio?: InputMaybe<Scalars['Float']['input']>;
  /** Investment a mu, above 0. 投资强度(元/亩) */
  investmentPerMu?: InputMaybe<Scalars['Yuan']['input']>;
  /** Tax a mu and year, above 0. 税收强度(元/亩·年) */
  taxPerMu?: InputMaybe<Scalars['Yuan']['input']>;
};

/** A connection to power, water or gas, from application to supply. 水电气报装 */
export type UtilityConnection = {
  __typename?: 'UtilityConnection';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise that is connected. 用户 */
  enterprise: Enterprise;
  /** Code of the zone, as it was on application. 所属园区 */
  zone: Scalars['String']['output'];
  /** What is connected. 报装类型 */
  kind: UtilityKind;
  /** Class: decides on the limit; null for gas and for ordinary water. 报装类别 */
  class?: Maybe<UtilityClass>;
  /** Where. 地区 */
  area: ConnectionArea;
  /** Capacity of a power connection, in kilowatts; null for water and gas. 报装容量(千瓦) */
  capacityKw?: Maybe<Scalars['Float']['output']>;
  /** Load of a power connection, in kilovolt-amperes; null where not reported. 负荷(千伏安) */
  loadKva?: Maybe<Scalars['Float']['output']>;
  /** 0.00 where it is free; null where the ordinary charges hold. 报装费用 */
  cost?: Maybe<Scalars['Yuan']['output']>;
  /** Why it is free, or why not. 费用理由 */
  freeReasons: Array<Scalars['String']['output']>;
  /** Rule of its cost; null where the zone has none. 费用依据 */
  costRule?: Maybe<RuleReference>;
  /** The supply plan is answered on the spot; null where the load is not known, or no rule says. 现场答复 */
  replyOnSpot?: Maybe<Scalars['Boolean']['output']>;
  /** Number of the case, for people. 受理编号 */
  caseNo: Scalars['String']['output'];
  /** Where the case stands. 办理状态 */
  caseStatus: UtilityCaseStatus;
  /** The same as a code of the national exchange, 1 to 16. 状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** Moment of the application; the clock starts with it. 申请时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** Moment of the connection; null until then. 接通时间 */
  connectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its clock; null where no rule sets a limit, which `limitNote` says. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Where the limit comes from, or that there is none. 时限说明 */
  limitNote: Scalars['String']['output'];
  /** Rule of its limit on the day of application; null where there is none. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** What is owed for it: papers of the 110 programme, which follow after the water. 待补手续 */
  debts: Array<ToleranceDebt>;
  /** Steps that are open now, each as the operation that takes it. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Why it was rejected; empty otherwise. 不予办理理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Who holds the account of a gas connection, after transfers; null for power and water, and until it is connected. 用气户主 */
  accountHolder?: Maybe<Enterprise>;
};

/** What is connected. 报装类型 */
export type UtilityKind =
  /** Power. 用电 */
  | 'POWER'
  /** Water. 用水 */
  | 'WATER'
  /** Gas. 用气 */
  | 'GAS';

/** Classes of connections with limits of their own. 报装类别 */
export type UtilityClass =
  /** Power at high voltage. 高压用户 */
  | 'HIGH_VOLTAGE'
  /** Power at low voltage, non-resident, with external works. 低压非居民，有外部工程 */
  | 'LOW_VOLTAGE_EXTERNAL'
  /** Power at low voltage, non-resident, without external works. 低压非居民，无外部工程 */
  | 'LOW_VOLTAGE'
  /** Power of a resident. 居民用户 */
  | 'RESIDENTIAL'
  /** Water in a simple case, by the 110 programme. “110”用水报装 */
  | 'WATER_110';

/** Where a connection lies. 地区 */
export type ConnectionArea =
  /** In a city. 城市地区 */
  | 'URBAN'
  /** In the country. 农村地区 */
  | 'RURAL';

/** Size of an enterprise. 企业规模 */
export type SizeClass =
  /** Micro. 微型 */
  | 'MICRO'
  /** Small. 小型 */
  | 'SMALL'
  /** Medium. 中型 */
  | 'MEDIUM'
  /** Large. 大型 */
  | 'LARGE';

/** Where the case of a connection stands: the statuses of the national exchange of construction approvals. 办理状态 */
export type UtilityCaseStatus =
  /** Received. 已接件 */
  | 'RECEIVED'
  /** Taken back before it was accepted. 已撤件 */
  | 'RETRACTED'
  /** Accepted at the window. 窗口受理 */
  | 'WINDOW_ACCEPTED'
  /** Not to be accepted here. 不受理 */
  | 'NOT_ACCEPTED'
  /** Acceptance refused. 不予受理 */
  | 'ACCEPTANCE_REFUSED'
  /** Waits for what is missing. 补正（开始） */
  | 'SUPPLEMENT_STARTED'
  /** What was missing is supplied. 补正（结束） */
  | 'SUPPLEMENT_ENDED'
  /** Accepted by the department. 部门受理 */
  | 'DEPARTMENT_ACCEPTED'
  /** Special procedure or the customer's own works. 特别程序（开始） */
  | 'SPECIAL_PROCEDURE_STARTED'
  /** Special procedure or the customer's own works are over. 特别程序（结束） */
  | 'SPECIAL_PROCEDURE_ENDED'
  /** Approved. 办结（通过） */
  | 'APPROVED'
  /** Approved, with papers to follow. 办结（容缺通过） */
  | 'APPROVED_WITH_TOLERANCE'
  /** Rejected. 办结（不通过） */
  | 'REJECTED'
  /** Withdrawn. 撤回 */
  | 'WITHDRAWN'
  /** Revoked. 撤销 */
  | 'REVOKED'
  /** Withdrawal to be confirmed. 撤件待确认 */
  | 'WITHDRAWAL_PENDING';

/** What a connection costs, and why. 报装费用 */
export type ConnectionCost = {
  __typename?: 'ConnectionCost';
  /** 0.00 where it is free; null where the ordinary charges hold. 费用 */
  cost?: Maybe<Scalars['Yuan']['output']>;
  /** It is free. 零投资 */
  free: Scalars['Boolean']['output'];
  /** Why. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule applied; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A page of connections. 报装分页 */
export type UtilityConnectionConnection = {
  __typename?: 'UtilityConnectionConnection';
  /** Items with their cursors. 条目 */
  edges: Array<UtilityConnectionEdge>;
  /** Items alone. 节点 */
  nodes: Array<UtilityConnection>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A connection in its list. 报装条目 */
export type UtilityConnectionEdge = {
  __typename?: 'UtilityConnectionEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The connection. 报装 */
  node: UtilityConnection;
};

/** Input of applyForUtility. 申请水电气报装 */
export type ApplyForUtilityInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** What is connected. 报装类型 */
  kind: UtilityKind;
  /** Class; needed for power, WATER_110 or none for water, none for gas. 报装类别 */
  class?: InputMaybe<UtilityClass>;
  /** Where. 地区 */
  area: ConnectionArea;
  /** Capacity in kilowatts, above 0; needed for power. 报装容量(千瓦) */
  capacityKw?: InputMaybe<Scalars['Float']['input']>;
  /** Load in kilovolt-amperes, not below the capacity; of power. 负荷(千伏安) */
  loadKva?: InputMaybe<Scalars['Float']['input']>;
  /** The external line is simple: a condition of WATER_110. 外线接入不复杂 */
  simpleExternalLine?: InputMaybe<Scalars['Boolean']['input']>;
  /** No administrative permit is needed: a condition of WATER_110. 无需办理行政审批手续 */
  noAdministrativePermit?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of the steps of a connection. 报装步骤 */
export type UtilityInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which connection. 标识 */
  id: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An external line from the network to a site, with its permits. 外线工程 */
export type ExternalLine = {
  __typename?: 'ExternalLine';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise it leads to. 用户 */
  enterprise: Enterprise;
  /** Code of the zone, as it was on application. 所属园区 */
  zone: Scalars['String']['output'];
  /** What it carries. 类型 */
  kind: UtilityKind;
  /** Where it runs. 路由 */
  route: Scalars['String']['output'];
  /** Metres of urban road that it crosses. 穿越城市道路(米) */
  roadCrossing: Scalars['Float']['output'];
  /** Metres of its whole length. 线路长度(米) */
  lineLength: Scalars['Float']['output'];
  /** How it is dealt with. 办理方式 */
  mode: ExternalLineMode;
  /** Why so. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule of the limit, or of the filing; where neither is set, the list of its permits. 依据 */
  rule?: Maybe<RuleReference>;
  /** Where it stands. 办理状态 */
  state: ExternalLineState;
  /** The agency that answers for the whole; null where it was filed. 牵头单位 */
  leadAgency?: Maybe<Scalars['String']['output']>;
  /** Moment of the application; the clock starts with it. 申请时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** The one deadline; null where it was filed, and for water and gas, for which no plan sets a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Its permits; empty where it was filed. 许可事项 */
  permits: Array<ExternalLinePermitTask>;
  /** Permits that do not apply to it, and why. 不涉及的许可事项 */
  spared: Array<SparedLinePermit>;
  /** When it was revoked; null where it was not. 撤销时间 */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What proved false, where it was revoked. 撤销理由 */
  revocation?: Maybe<Scalars['String']['output']>;
  /** What was promised for it and not kept. 未履行的承诺 */
  debts: Array<ToleranceDebt>;
  /** Steps that are open now, each as the operation that takes it. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Permits that run and are late or nearly so. 临期事项 */
  holdingUp: Array<Scalars['String']['output']>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** How an external line is dealt with. 办理方式 */
export type ExternalLineMode =
  /** All permits in one form, decided on side by side. 并联审批 */
  | 'APPROVAL'
  /** Filed with a commitment. 告知承诺备案 */
  | 'FILING';

/** Where an external line stands. 办理状态 */
export type ExternalLineState =
  /** Filed with a commitment: it may be built. 已备案 */
  | 'FILED'
  /** Permits are still to be decided on. 办理中 */
  | 'RUNNING'
  /** Every permit is granted. 全部许可 */
  | 'GRANTED'
  /** What was not granted in time counts as granted. 超时默认 */
  | 'DEEMED_GRANTED'
  /** A permit was refused. 不予许可 */
  | 'REFUSED'
  /** The application was taken back. 已撤回 */
  | 'WITHDRAWN'
  /** What it rested on proved false. 已撤销 */
  | 'REVOKED';

/** A permit that does not apply to an external line. 不涉及的许可事项 */
export type SparedLinePermit = {
  __typename?: 'SparedLinePermit';
  /** Its code. 事项代码 */
  permit: Scalars['String']['output'];
  /** Why. 理由 */
  reason: Scalars['String']['output'];
  /** The enterprise said so itself, and answers for it. 是否由申请人说明 */
  told: Scalars['Boolean']['output'];
};

/** One permit of an external line. 外线工程许可事项 */
export type ExternalLinePermitTask = {
  __typename?: 'ExternalLinePermitTask';
  /** Its code, such as EXCAVATION. 事项代码 */
  permit: Scalars['String']['output'];
  /** The agency that decides on it. 审批单位 */
  agency: Scalars['String']['output'];
  /** Where it stands. 办理状态 */
  status: ExternalLinePermitStatus;
  /** What came of it, or why it was refused. 办理结果 */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Number of the document by which it was licensed; null before, and where it was granted before documents had numbers. 许可文书号 */
  documentNo?: Maybe<Scalars['String']['output']>;
  /**
   * Identifier of the electronic licence (GB/T 36904); null before, for what is no licence, and where it was granted before licences had identifiers and
   * has not been told anew. 电子证照标识
   */
  identifier?: Maybe<Scalars['String']['output']>;
  /** Its clock; null where no rule sets a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Last day of the limit, once it has passed without a decision: it counts as granted since. 超时默认日期 */
  deemedOn?: Maybe<Scalars['Date']['output']>;
};

/** Where a permit of an external line stands. 许可状态 */
export type ExternalLinePermitStatus =
  /** To be decided on. 办理中 */
  | 'RUNNING'
  /** Granted. 准予许可 */
  | 'DONE'
  /** Refused, or stopped when another was. 不予许可 */
  | 'FAILED';

/** A page of external lines. 外线工程分页 */
export type ExternalLineConnection = {
  __typename?: 'ExternalLineConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ExternalLineEdge>;
  /** Items alone. 节点 */
  nodes: Array<ExternalLine>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An external line in its list. 外线工程条目 */
export type ExternalLineEdge = {
  __typename?: 'ExternalLineEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The external line. 外线工程 */
  node: ExternalLine;
};

/** An outage of a power line that enterprises were notified of. 停电通知 */
export type OutageNotice = {
  __typename?: 'OutageNotice';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The line. 线路 */
  line: Scalars['String']['output'];
  /** When it begins. 开始时间 */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. 结束时间 */
  endsAt: Scalars['DateTime']['output'];
  /** It was not planned. 是否应急 */
  emergency: Scalars['Boolean']['output'];
  /** Why. 原因 */
  reason: Scalars['String']['output'];
  /** How many enterprises were notified. 通知企业数 */
  enterprises: Scalars['Int']['output'];
  /** When they were notified. 通知时间 */
  noticedAt: Scalars['DateTime']['output'];
};

/** A page of outage notices. 停电通知分页 */
export type OutageNoticeConnection = {
  __typename?: 'OutageNoticeConnection';
  /** Items with their cursors. 条目 */
  edges: Array<OutageNoticeEdge>;
  /** Items alone. 节点 */
  nodes: Array<OutageNotice>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An outage notice in its list. 停电通知条目 */
export type OutageNoticeEdge = {
  __typename?: 'OutageNoticeEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The outage notice. 停电通知 */
  node: OutageNotice;
};

/** Outages of a line in a year, against the zone's limits. 线路停电情况 */
export type LineOutages = {
  __typename?: 'LineOutages';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The line. 线路 */
  line: Scalars['String']['output'];
  /** The year. 年度 */
  year: Scalars['Int']['output'];
  /** Outages that begin in it, emergencies included. 停电次数 */
  count: Scalars['Int']['output'];
  /** Outages a line may have in a year; null where the zone sets no limit. 次数上限 */
  limit?: Maybe<Scalars['Int']['output']>;
  /** Hours of all of them. 停电时长(小时) */
  hours: Scalars['Float']['output'];
  /** Hours a user may be without power in a year; the rule means the average of a zone's users, here of the line's. 时长上限(小时) */
  hoursLimit?: Maybe<Scalars['Float']['output']>;
  /** The count is within its limit. 次数达标 */
  countMet?: Maybe<Scalars['Boolean']['output']>;
  /** The hours are within their limit. 时长达标 */
  hoursMet?: Maybe<Scalars['Boolean']['output']>;
  /** Both are; null where the zone sets no limit. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** Rule applied; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Works of municipal connections. 市政接入类型 */
export type ExcavationWorks =
  /** Water. 水 */
  | 'WATER'
  /** Power. 电 */
  | 'POWER'
  /** Gas. 气 */
  | 'GAS'
  /** Heat. 热 */
  | 'HEAT'
  /** Telecommunications. 通信 */
  | 'TELECOM'
  /** Cable television. 有线电视 */
  | 'CABLE_TV'
  /** Power supply of a 5G base station. 5G基站接电 */
  | 'BASE_STATION_5G';

/** Whether works need the permit to occupy or dig a road. 占掘路审批 */
export type ExcavationNeed = {
  __typename?: 'ExcavationNeed';
  /** It is needed. 是否需要 */
  needed: Scalars['Boolean']['output'];
  /** Why. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Codes of the forbidden areas that the works touch. 所涉禁止区域 */
  areas: Array<Scalars['String']['output']>;
  /** Version of the register that was looked up; null where none is published. 禁止区域版本 */
  registerVersion?: Maybe<Scalars['Int']['output']>;
  /** Rule applied; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Input of applyForExternalLine. 外线工程申请 */
export type ApplyForExternalLineInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** What it carries. 类型 */
  kind: UtilityKind;
  /** Where it runs, at most 200 characters. 路由 */
  route: Scalars['String']['input'];
  /** Metres of urban road that it crosses, at most its length. 穿越城市道路(米) */
  roadCrossing: Scalars['Float']['input'];
  /** Metres of its whole length, above 0. 线路长度(米) */
  lineLength: Scalars['Float']['input'];
  /** The enterprise promises to keep to the conditions it was informed of: without the promise nothing is filed. 是否承诺 */
  commitment: Scalars['Boolean']['input'];
  /** Where it digs: outside the forbidden areas it needs no permit to dig. 施工地点 */
  place?: InputMaybe<WorksPlaceInput>;
  /** Permits that do not apply to it, each with the reason; their agencies may demand them all the same. 不涉及的许可事项 */
  without?: InputMaybe<Array<WithoutLinePermitInput>>;
};

/** A permit that does not apply to an external line. 不涉及的许可事项 */
export type WithoutLinePermitInput = {
  /** Its code, such as ANCIENT_TREES. 事项代码 */
  permit: Scalars['String']['input'];
  /** Why, at most 200 characters; what is not so has the line revoked. 理由 */
  reason: Scalars['String']['input'];
};

/** Input of endExternalLinePermit. 外线工程许可办结 */
export type EndExternalLinePermitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which line. 标识 */
  id: Scalars['ID']['input'];
  /** Which permit, such as EXCAVATION. 事项代码 */
  permit: Scalars['String']['input'];
  /** It is granted. 是否准予 */
  granted: Scalars['Boolean']['input'];
  /** What came of it, or why it is refused, at most 200 characters. 办理结果 */
  outcome: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of noticeOutage. 停电通知 */
export type NoticeOutageInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** The line, at most 60 characters. 线路 */
  line: Scalars['String']['input'];
  /** When it begins. 开始时间 */
  from: Scalars['DateTime']['input'];
  /** When it ends. 结束时间 */
  to: Scalars['DateTime']['input'];
  /** The enterprises to tell, 1 to 200. 通知企业 */
  creditCodes: Array<Scalars['CreditCode']['input']>;
  /** It was not planned. 是否应急 */
  emergency?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, at most 200 characters. 原因 */
  reason: Scalars['String']['input'];
};

/** The external line, or why not. 办理结果 */
export type ExternalLineResult = ExternalLine | Refusal;

/** The notice, or why not. 办理结果 */
export type OutageNoticeResult = OutageNotice | Refusal;

/** The connection, or why not. 办理结果 */
export type UtilityConnectionResult = UtilityConnection | Refusal;

/** The land parcel, or why not. 办理结果 */
export type LandParcelResult = LandParcel | Refusal;

/** The regional assessment, or why not. 办理结果 */
export type RegionalAssessmentResult = RegionalAssessment | Refusal;

/** The project, or why not. 办理结果 */
export type ProjectResult = Project | Refusal;

/** Input of endStageTask. 并联事项办结 */
export type EndStageTaskInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The stage in progress. 阶段代码 */
  stage: ProjectStageCode;
  /** Code of the matter. 事项代码 */
  task: Scalars['String']['input'];
  /** It is done: granted, made, or found not to concern the project. 是否办结 */
  done: Scalars['Boolean']['input'];
  /** What came of it, at most 200 characters. 办理结果 */
  outcome: Scalars['String']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A zone's list of investment matters, in one version. 投资项目审批事项清单 */
export type InvestmentMatterList = {
  __typename?: 'InvestmentMatterList';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Version. 版本 */
  version: Scalars['Int']['output'];
  /** First day of its validity. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day of its validity; null while it holds. 失效日期 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Its matters. 事项 */
  matters: Array<InvestmentMatter>;
};

/** A matter of the list. 审批事项 */
export type InvestmentMatter = {
  __typename?: 'InvestmentMatter';
  /** Its code, such as PLANNING_PERMIT. 事项代码 */
  code: Scalars['String']['output'];
  /** Its name. 事项名称 */
  title: Scalars['String']['output'];
  /** Stage in which it is dealt with. 办理阶段 */
  stage: ProjectStageCode;
  /** The department that deals with it. 责任部门 */
  department: Scalars['String']['output'];
  /** Its legal basis. 设定依据 */
  basis: Scalars['String']['output'];
  /** Working days allowed; null where its basis sets none. 办理时限(工作日) */
  limitDays?: Maybe<Scalars['Int']['output']>;
};

/** Whether a matter may be demanded of a project. 审批事项核验结果 */
export type MatterDemandCheck = {
  __typename?: 'MatterDemandCheck';
  /** It may. 是否可以要求 */
  allowed: Scalars['Boolean']['output'];
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The matter as the list has it; null where it does not. 清单事项 */
  matter?: Maybe<InvestmentMatter>;
  /** Version of the list; null where there is none. 清单版本 */
  version?: Maybe<Scalars['Int']['output']>;
  /** The day. 日期 */
  on: Scalars['Date']['output'];
};

/** A matter that was accepted for a project. 已受理事项 */
export type ProjectMatter = {
  __typename?: 'ProjectMatter';
  /** Its code. 事项代码 */
  matter: Scalars['String']['output'];
  /** Its name. 事项名称 */
  title: Scalars['String']['output'];
  /** Its stage. 办理阶段 */
  stage: ProjectStageCode;
  /** The department that deals with it. 责任部门 */
  department: Scalars['String']['output'];
  /** Version of the list that has it. 清单版本 */
  version: Scalars['Int']['output'];
  /** When it was accepted. 受理时间 */
  acceptedAt: Scalars['DateTime']['output'];
  /** When it ended, with its task of the stage; null while it runs. 办结时间 */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was granted; null while it runs. 是否通过 */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** What came of it. 办理结果 */
  outcome?: Maybe<Scalars['String']['output']>;
};

/** Input of publishInvestmentMatters. 公布投资项目审批事项清单 */
export type PublishInvestmentMattersInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** All matters of the list, 1 to 200, each once. 事项 */
  matters: Array<InvestmentMatterInput>;
};

/** A matter to be listed. 审批事项 */
export type InvestmentMatterInput = {
  /** Its code, in capitals. 事项代码 */
  code: Scalars['String']['input'];
  /** Its name, at most 100 characters. 事项名称 */
  title: Scalars['String']['input'];
  /** Stage in which it is dealt with. 办理阶段 */
  stage: ProjectStageCode;
  /** The department that deals with it, at most 100 characters. 责任部门 */
  department: Scalars['String']['input'];
  /** Its legal basis, at most 200 characters. 设定依据 */
  basis: Scalars['String']['input'];
  /** Working days allowed, above 0; left out where its basis sets none. 办理时限(工作日) */
  limitDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of acceptProjectMatter. 受理审批事项 */
export type AcceptProjectMatterInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project code as it was given; a wrong one is refused as PROJECT_CODE_INVALID. 项目代码 */
  projectCode: Scalars['String']['input'];
  /** Code of the matter. 事项代码 */
  matter: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The list that was published, or why it was not. 公布结果 */
export type InvestmentMatterListResult = InvestmentMatterList | Refusal;

/** The matter that was accepted, or why it was not. 受理结果 */
export type ProjectMatterResult = ProjectMatter | Refusal;

/** A joint review of drawings or joint acceptance: one application, an opinion of each member, one result. 联合审图与联合验收 */
export type JointProcedure = {
  __typename?: 'JointProcedure';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Which. 类型 */
  kind: JointProcedureKind;
  /** Number of its case. 办件编号 */
  caseNo: Scalars['String']['output'];
  /** The department that gives the one result. 牵头部门 */
  lead: Scalars['String']['output'];
  /** Where its case stands. 办件状态 */
  caseStatus: ProjectCaseStatus;
  /** National code of that status. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** Moment of the application. 申请时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** Its clock; null where no rule sets a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Opinions of its members, in their order. 部门意见 */
  opinions: Array<MemberOpinion>;
  /** Members that have not given theirs, with their agencies: silence is no consent in a matter of safety. 未反馈部门 */
  silent: Array<Scalars['String']['output']>;
  /** The one result; null while there is none. 是否通过 */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** Moment of the result; null while there is none. 出具时间 */
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it did not pass; empty otherwise. 未通过理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule that sets the limit. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** Rule that names its members. 参与部门依据 */
  membersRule: RuleReference;
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** Joint procedures. 联合办理类型 */
export type JointProcedureKind =
  /** Joint review of drawings. 联合审图 */
  | 'DRAWING_REVIEW'
  /** Joint acceptance as built. 联合验收 */
  | 'ACCEPTANCE';

/** The opinion of a member. 部门意见 */
export type MemberOpinion = {
  __typename?: 'MemberOpinion';
  /** Code of the member. 参与事项代码 */
  member: Scalars['String']['output'];
  /** What it looks at. 参与事项 */
  title: Scalars['String']['output'];
  /** Its agency. 参与部门 */
  agency: Scalars['String']['output'];
  /** It passes; null while it is silent. 是否通过 */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** What it says. 意见 */
  comment?: Maybe<Scalars['String']['output']>;
  /** When it was given. 出具时间 */
  givenAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Several procedures made as one by one agency. 合并办理事项 */
export type MergedProcedure = {
  __typename?: 'MergedProcedure';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Which. 类型 */
  kind: MergedProcedureKind;
  /** Number of its case. 办件编号 */
  caseNo: Scalars['String']['output'];
  /** The one agency that makes it. 承担机构 */
  agency: Scalars['String']['output'];
  /** Codes of the single procedures it stands for: none is demanded again. 涵盖事项 */
  standsFor: Array<Scalars['String']['output']>;
  /** Where its case stands. 办件状态 */
  caseStatus: ProjectCaseStatus;
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** Moment of the application. 申请时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** Moment of its report; null before. 办结时间 */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of its one report, hexadecimal; null before. 成果摘要 */
  reportHash?: Maybe<Scalars['String']['output']>;
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** Kinds of merged procedures. 合并办理类型 */
export type MergedProcedureKind =
  /** Assessments in one. 多评合一 */
  | 'ASSESSMENTS'
  /** Surveys in one. 多测合一 */
  | 'SURVEYS'
  /** Acceptances in one. 多验合一 */
  | 'ACCEPTANCES'
  /** Acceptance and first registration of real estate in one. 验登合一 */
  | 'ACCEPTANCE_AND_REGISTRATION';

/** Input of applyForJointProcedure. 申请联合审图或联合验收 */
export type ApplyForJointProcedureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Which. 类型 */
  kind: JointProcedureKind;
};

/** A step of a joint procedure that needs no more than its id. 联合办理步骤 */
export type JointProcedureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its id. 标识 */
  id: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of giveJointOpinion. 出具部门意见 */
export type GiveJointOpinionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its id. 标识 */
  id: Scalars['ID']['input'];
  /** Code of the member. 参与事项代码 */
  member: Scalars['String']['input'];
  /** It passes. 是否通过 */
  passed: Scalars['Boolean']['input'];
  /** What it says, at most 500 characters. 意见 */
  comment: Scalars['String']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of applyForMergedProcedure. 申请合并办理 */
export type ApplyForMergedProcedureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Which. 类型 */
  kind: MergedProcedureKind;
  /** The one agency that makes it, at most 100 characters. 承担机构 */
  agency: Scalars['String']['input'];
  /** Codes of the procedures it stands for, two or more; left out: all of its kind. 涵盖事项 */
  standsFor?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A step of a merged procedure that needs no more than its id. 合并办理步骤 */
export type MergedProcedureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its id. 标识 */
  id: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of completeMergedProcedure. 合并办理办结 */
export type CompleteMergedProcedureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Its id. 标识 */
  id: Scalars['ID']['input'];
  /** SHA-256 of its one report, hexadecimal. 成果摘要 */
  reportHash: Scalars['String']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The joint procedure after the step, or why it was refused. 办理结果 */
export type JointProcedureResult = JointProcedure | Refusal;

/** The merged procedure after the step, or why it was refused. 办理结果 */
export type MergedProcedureResult = MergedProcedure | Refusal;

/** A result of approval as a department reported it. 审批结果 */
export type ApprovalResult = {
  __typename?: 'ApprovalResult';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The project code as it was given. 项目代码 */
  projectCode: Scalars['String']['output'];
  /** Code of the matter. 事项代码 */
  matter: Scalars['String']['output'];
  /** Number of the document. 文号 */
  documentNo: Scalars['String']['output'];
  /** The department that decided. 审批部门 */
  department: Scalars['String']['output'];
  /** Day of the decision. 决定日期 */
  decidedOn: Scalars['Date']['output'];
  /** Signs that it came about outside the system; empty where there is none. 异常情形 */
  anomalies: Array<ApprovalAnomaly>;
  /** Rule that names the signs. 依据 */
  rule?: Maybe<RuleReference>;
  /** When it was reported. 报送时间 */
  reportedAt: Scalars['DateTime']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** A sign of approval outside the system. 异常情形 */
export type ApprovalAnomaly = {
  __typename?: 'ApprovalAnomaly';
  /** Its code, such as NO_SYSTEM_CASE. 情形代码 */
  kind: Scalars['String']['output'];
  /** Its name. 情形名称 */
  title: Scalars['String']['output'];
  /** What was found. 说明 */
  reason: Scalars['String']['output'];
};

/** A page of reported results. 审批结果分页 */
export type ApprovalResultConnection = {
  __typename?: 'ApprovalResultConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ApprovalResultEdge>;
  /** Items alone. 节点 */
  nodes: Array<ApprovalResult>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item with its cursor. 审批结果条目 */
export type ApprovalResultEdge = {
  __typename?: 'ApprovalResultEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: ApprovalResult;
};

/** A typical case of approval outside the system. 典型案例 */
export type TypicalCase = {
  __typename?: 'TypicalCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Title. 标题 */
  title: Scalars['String']['output'];
  /** What happened, without saying whose case it was. 案情 */
  summary: Scalars['String']['output'];
  /** Codes of the signs it shows. 情形代码 */
  kinds: Array<Scalars['String']['output']>;
  /** When it was published. 公布时间 */
  publishedAt: Scalars['DateTime']['output'];
};

/** A page of typical cases. 典型案例分页 */
export type TypicalCaseConnection = {
  __typename?: 'TypicalCaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<TypicalCaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<TypicalCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item with its cursor. 典型案例条目 */
export type TypicalCaseEdge = {
  __typename?: 'TypicalCaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: TypicalCase;
};

/** How drawings are reviewed, by class. 施工图分类审查 */
export type DrawingReviewClass = {
  __typename?: 'DrawingReviewClass';
  /** Which way. 审查方式 */
  class: DrawingReviewWay;
  /** Its name. 名称 */
  title: Scalars['String']['output'];
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Names of the facts that were not reported and could change it. 待补充情况 */
  missingFacts: Array<Scalars['String']['output']>;
  /** The same, with what they are called and which values they may have. 待补充情况说明 */
  neededFacts: Array<NeededInput>;
  /** The rule applied, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Ways of drawing review. 审查方式 */
export type DrawingReviewWay =
  /** None. 免审 */
  | 'NONE'
  /** After a commitment of the designers. 告知承诺 */
  | 'COMMITMENT'
  /** In full. 全面审查 */
  | 'FULL';

/** Who answers for a design, for life. 设计人员终身责任 */
export type DesignerLiability = {
  __typename?: 'DesignerLiability';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** Pseudonymous reference of the person. 人员标识 */
  personRef: Scalars['String']['output'];
  /** Name, always masked. 姓名 */
  name: MaskedString;
  /** In which role. 角色 */
  role: DesignerRole;
  /** The firm that employs the person. 设计单位 */
  organisation: Scalars['String']['output'];
  /** When it was recorded. 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
};

/** Roles of designers. 设计人员角色 */
export type DesignerRole =
  /** Leads the design. 设计项目负责人 */
  | 'PROJECT_LEAD'
  /** Architecture. 建筑专业 */
  | 'ARCHITECTURE'
  /** Structure. 结构专业 */
  | 'STRUCTURE'
  /** Water, electricity, heating. 设备专业 */
  | 'SERVICES'
  /** Fire safety. 消防专业 */
  | 'FIRE_SAFETY'
  /** Reviews the drawings. 审图人员 */
  | 'REVIEWER';

/** A page of liabilities. 设计责任分页 */
export type DesignerLiabilityConnection = {
  __typename?: 'DesignerLiabilityConnection';
  /** Items with their cursors. 条目 */
  edges: Array<DesignerLiabilityEdge>;
  /** Items alone. 节点 */
  nodes: Array<DesignerLiability>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item with its cursor. 设计责任条目 */
export type DesignerLiabilityEdge = {
  __typename?: 'DesignerLiabilityEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: DesignerLiability;
};

/** Input of reportApprovalResult. 报送审批结果 */
export type ReportApprovalResultInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone; that of the project where it is known. 所属园区 */
  zone: Scalars['String']['input'];
  /** The project code as the document has it; one that is wrong or unknown is a sign, no error. 项目代码 */
  projectCode: Scalars['String']['input'];
  /** Code of the matter. 事项代码 */
  matter: Scalars['String']['input'];
  /** Number of the document. 文号 */
  documentNo: Scalars['String']['input'];
  /** The department that decided. 审批部门 */
  department: Scalars['String']['input'];
  /** Day of the decision, not after today. 决定日期 */
  decidedOn: Scalars['Date']['input'];
};

/** Input of publishTypicalCase. 公布典型案例 */
export type PublishTypicalCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of the reported result. 审批结果标识 */
  resultId: Scalars['ID']['input'];
  /** Title, at most 100 characters. 标题 */
  title: Scalars['String']['input'];
  /** What happened, at most 2000 characters, without saying whose case it was. 案情 */
  summary: Scalars['String']['input'];
};

/** Input of recordDesignerLiability. 登记设计人员终身责任 */
export type RecordDesignerLiabilityInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Pseudonymous reference of the person: a SHA-256 in 64 hexadecimal digits. 人员标识 */
  personRef: Scalars['String']['input'];
  /** Name; only its masked form is kept. 姓名 */
  name: Scalars['String']['input'];
  /** In which role. 角色 */
  role: DesignerRole;
  /** The firm that employs the person. 设计单位 */
  organisation: Scalars['String']['input'];
};

/** The result as it was reported, or why it was not. 报送结果 */
export type ApprovalResultReport = ApprovalResult | Refusal;

/** The typical case, or why it was not published. 公布结果 */
export type TypicalCaseResult = TypicalCase | Refusal;

/** The liability as it was recorded, or why it was not. 登记结果 */
export type DesignerLiabilityResult = DesignerLiability | Refusal;

/** Opinions on planning and land in one place. 规划用地联审 */
export type LandPlanningReview = {
  __typename?: 'LandPlanningReview';
  /** The parties with their opinions. 参与方意见 */
  parties: Array<PlanningOpinion>;
  /** Codes of the parties that have given none. 未反馈方 */
  silent: Array<Scalars['String']['output']>;
  /** All pass it; false where one does not, null while some are silent. 是否通过 */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** Rule that names the parties: configuration, since the plan does not. 依据 */
  rule?: Maybe<RuleReference>;
};

/** The opinion of a party. 参与方意见 */
export type PlanningOpinion = {
  __typename?: 'PlanningOpinion';
  /** Code of the party. 参与方代码 */
  party: Scalars['String']['output'];
  /** Its name. 参与方 */
  title: Scalars['String']['output'];
  /** It passes; null while it is silent. 是否通过 */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** What it says. 意见 */
  comment?: Maybe<Scalars['String']['output']>;
  /** When it was given. 出具时间 */
  givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those before it, which were against, the earliest first. 历次意见 */
  earlier: Array<EarlierPlanningOpinion>;
};

/** An opinion that another of the same party has taken the place of. 历次意见 */
export type EarlierPlanningOpinion = {
  __typename?: 'EarlierPlanningOpinion';
  /** It passes. 是否通过 */
  passed: Scalars['Boolean']['output'];
  /** What it says. 意见 */
  comment: Scalars['String']['output'];
  /** When it was given. 出具时间 */
  givenAt: Scalars['DateTime']['output'];
};

/** Whether a project may start on land delivery. 拿地即开工 */
export type FastTrack = {
  __typename?: 'FastTrack';
  /** It may; null while the list would let it and credit does not say whether it may promise. 是否适用 */
  eligible?: Maybe<Scalars['Boolean']['output']>;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Version of the list; null where none is published. 清单版本 */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A zone's list of what may follow later, in one version. 容缺受理材料清单 */
export type ToleranceList = {
  __typename?: 'ToleranceList';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Version. 版本 */
  version: Scalars['Int']['output'];
  /** First day of its validity. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day of its validity; null while it holds. 失效日期 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Its matters. 事项 */
  items: Array<ToleranceItem>;
  /** Natures of projects for which nothing may follow. 负面清单项目性质 */
  excludedNatures: Array<ProjectNature>;
  /** Categories of projects for which nothing may follow. 负面清单项目类别 */
  excludedCategories: Array<ProjectCategory>;
  /** Industry divisions for which nothing may follow. 负面清单行业大类 */
  excludedIndustries: Array<Scalars['String']['output']>;
};

/** A matter of the list. 容缺受理事项 */
export type ToleranceItem = {
  __typename?: 'ToleranceItem';
  /** Name of the matter. 事项名称 */
  matter: Scalars['String']['output'];
  /** What may follow: materials, or the verification after building. 类别 */
  kind: ToleranceItemKind;
  /** Main materials: without them nothing is accepted. 主要申请材料 */
  mainMaterials: Array<Scalars['String']['output']>;
  /** What may follow. 可容缺材料 */
  deferrable: Array<Scalars['String']['output']>;
  /** Working days to make good. 补齐期限(工作日) */
  makeUpDays: Scalars['Int']['output'];
};

/** What may follow later. 容缺类别 */
export type ToleranceItemKind =
  /** Materials. 容缺受理 */
  | 'MATERIALS'
  /** Verification, after building. 先建后验 */
  | 'BUILD_THEN_VERIFY';

/** Input of publishToleranceList. 公布容缺受理材料清单 */
export type PublishToleranceListInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** All matters of the list, 1 to 100. 事项 */
  items: Array<ToleranceItemInput>;
  /** Natures of projects for which nothing may follow. 负面清单项目性质 */
  excludedNatures?: InputMaybe<Array<ProjectNature>>;
  /** Categories of projects for which nothing may follow. 负面清单项目类别 */
  excludedCategories?: InputMaybe<Array<ProjectCategory>>;
  /** Industry divisions, two digits of GB/T 4754, for which nothing may follow. 负面清单行业大类 */
  excludedIndustries?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A matter to be listed. 容缺受理事项 */
export type ToleranceItemInput = {
  /** Name of the matter, at most 100 characters. 事项名称 */
  matter: Scalars['String']['input'];
  /** What may follow. 类别 */
  kind: ToleranceItemKind;
  /** Main materials, at least one. 主要申请材料 */
  mainMaterials: Array<Scalars['String']['input']>;
  /** What may follow, at least one. 可容缺材料 */
  deferrable: Array<Scalars['String']['input']>;
  /** Working days to make good, above 0. 补齐期限(工作日) */
  makeUpDays: Scalars['Int']['input'];
};

/** Input of acceptProjectWithTolerance. 容缺受理 */
export type AcceptProjectWithToleranceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Name of the matter, as the list has it. 事项名称 */
  matter: Scalars['String']['input'];
  /** Materials of the list that are missing, at least one. 缺少的材料 */
  missing: Array<Scalars['String']['input']>;
  /** The applicant has promised them in writing. 是否书面承诺 */
  commitment: Scalars['Boolean']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A commitment that takes the place of a review. 承诺备案 */
export type ProjectCommitment = {
  __typename?: 'ProjectCommitment';
  /** What it takes the place of. 承诺事项 */
  kind: ProjectCommitmentKind;
  /** SHA-256 digest of the signed document; null for building first, which is promised with its application. 承诺书摘要 */
  documentHash?: Maybe<Scalars['String']['output']>;
  /** Day on which it was filed. 备案日期 */
  filedOn: Scalars['Date']['output'];
  /** Matters whose review it takes the place of. 代替的事项 */
  covers: Array<CommittedMatter>;
  /** Working days to verify what it covers, counted from the application for acceptance as built; null for others than building first. 核验期限(工作日) */
  verifyDays?: Maybe<Scalars['Int']['output']>;
  /** It holds: no finding has revoked it. 是否有效 */
  inForce: Scalars['Boolean']['output'];
  /** Findings against it, first to last. 查处记录 */
  findings: Array<CommitmentFinding>;
};

/** A matter that a commitment takes the place of. 代替的事项 */
export type CommittedMatter = {
  __typename?: 'CommittedMatter';
  /** Code of the matter. 事项代码 */
  matter: Scalars['String']['output'];
  /** Its name. 事项名称 */
  title: Scalars['String']['output'];
};

/** A commitment found to be false: told to the enterprise, answered, and decided on. 承诺不实查处 */
export type CommitmentFinding = {
  __typename?: 'CommitmentFinding';
  /** Where it stands. 状态 */
  state: CommitmentFindingState;
  /** Agency that found it. 查处部门 */
  agency: Scalars['String']['output'];
  /** When. 发现时间 */
  foundAt: Scalars['DateTime']['output'];
  /** What was found. 查实情况 */
  finding: Scalars['String']['output'];
  /** SHA-256 digest of the evidence. 证据摘要 */
  evidenceHash: Scalars['String']['output'];
  /** Law and article that it rests on. 法律依据 */
  basis: Scalars['String']['output'];
  /** The last day on which the enterprise may answer; derived, never stored. 陈述、申辩截止日期 */
  answerUntil: Scalars['Date']['output'];
  /** What the enterprise answered; null while it has not. 陈述、申辩内容 */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was decided on; null while it is open. 作出决定时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it came out so; null while it is open. 决定理由 */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Where a finding against a commitment stands. 承诺不实查处状态 */
export type CommitmentFindingState =
  /** Told to the enterprise, which may answer. 听取陈述、申辩 */
  | 'TOLD'
  /** The commitment was false and is revoked. 承诺不实，已撤销 */
  | 'REVOKED'
  /** The commitment stands. 不予撤销 */
  | 'DROPPED';

/** What a commitment takes the place of. 承诺事项 */
export type ProjectCommitmentKind =
  /** The review of energy conservation. 节能审查 */
  | 'ENERGY'
  /** The review of construction drawings. 施工图审查 */
  | 'DRAWINGS'
  /** All open matters before the building; promised with buildProjectFirst. 先建后验 */
  | 'BUILD_FIRST';

/** Input of fileProjectCommitment. 告知承诺备案 */
export type FileProjectCommitmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** What it takes the place of. 承诺事项 */
  kind: ProjectCommitmentKind;
  /** SHA-256 digest of the signed document, in hexadecimal digits. 承诺书摘要 */
  documentHash: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of questionProjectCommitment. 承诺不实的事先告知 */
export type QuestionProjectCommitmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Which commitment. 承诺事项 */
  kind: ProjectCommitmentKind;
  /** What was found, at most 500 characters. 查实情况 */
  finding: Scalars['String']['input'];
  /** SHA-256 digest of the evidence, in hexadecimal digits. 证据摘要 */
  evidenceHash: Scalars['String']['input'];
  /** Law and article that it rests on, at most 200 characters. 法律依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of answerCommitmentFinding. 陈述、申辩 */
export type AnswerCommitmentFindingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Which commitment. 承诺事项 */
  kind: ProjectCommitmentKind;
  /** The answer, at most 2000 characters. 陈述、申辩内容 */
  answer: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of decideCommitmentFinding. 对承诺不实作出决定 */
export type DecideCommitmentFindingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Which commitment. 承诺事项 */
  kind: ProjectCommitmentKind;
  /** The commitment was false: it is revoked. 是否撤销 */
  revoke: Scalars['Boolean']['input'];
  /** Why, on what the enterprise answered too, at most 500 characters. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of buildProjectFirst. 先建后验 */
export type BuildProjectFirstInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Name of the matter, as the list has it for building first. 事项名称 */
  matter: Scalars['String']['input'];
  /** It is promised in writing. 是否书面承诺 */
  commitment: Scalars['Boolean']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of settleProjectDebt. 补齐材料或核验 */
export type SettleProjectDebtInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Id of what is owed. 容缺事项标识 */
  debtId: Scalars['ID']['input'];
  /** What came, as it is named there; all that is owed where it is left out. 补齐的材料 */
  items?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Input of recordPlanningOpinion. 登记规划用地意见 */
export type RecordPlanningOpinionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Code of the party. 参与方代码 */
  party: Scalars['String']['input'];
  /** It passes. 是否通过 */
  passed: Scalars['Boolean']['input'];
  /** What it says, at most 500 characters. 意见 */
  comment: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The list that was published, or why it was not. 公布结果 */
export type ToleranceListResult = ToleranceList | Refusal;

/** Kinds of major projects. 重大项目类别 */
export type MajorProjectKind =
  /** Government-invested. 政府投资项目 */
  | 'GOVERNMENT_INVESTED'
  /** Won by investment promotion. 招商引资项目 */
  | 'INVESTMENT_PROMOTION'
  /** Listed as a key project otherwise. 其他重点项目 */
  | 'KEY_PROJECT';

/** A project as a major one. 重大项目 */
export type MajorProject = {
  __typename?: 'MajorProject';
  /** The project. 项目 */
  project: Project;
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Kind. 类别 */
  kind: MajorProjectKind;
  /** Why it was marked. 认定理由 */
  reason: Scalars['String']['output'];
  /** When it was marked. 认定时间 */
  markedAt: Scalars['DateTime']['output'];
  /** It is in the scope of efficiency inspection; null where the zone has no rule. 是否纳入效能监察 */
  underEfficiencyInspection?: Maybe<Scalars['Boolean']['output']>;
  /** Rule of the scope; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
  /** Counts what becomes of its adopter and its plan: send it with a step, which is refused where another came first. 版本 */
  version: Scalars['Int']['output'];
  /** Its issues, counted; null for everybody but its enterprise, officers of project-approval, services and auditors. 问题数 */
  problems?: Maybe<MajorProjectProblems>;
  /** Steps that are open now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** Issues of a major project, counted. 问题数 */
export type MajorProjectProblems = {
  __typename?: 'MajorProjectProblems';
  /** Not resolved. 未销号 */
  open: Scalars['Int']['output'];
  /** Of these, those whose day has passed. 逾期 */
  overdue: Scalars['Int']['output'];
};

/** A page of major projects. 重大项目分页 */
export type MajorProjectConnection = {
  __typename?: 'MajorProjectConnection';
  /** Items with their cursors. 条目 */
  edges: Array<MajorProjectEdge>;
  /** Items alone. 节点 */
  nodes: Array<MajorProject>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of major projects. 重大项目条目 */
export type MajorProjectEdge = {
  __typename?: 'MajorProjectEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: MajorProject;
};

/** An official by a pseudonymous reference: the name is stored masked. 责任人 */
export type ProjectOfficial = {
  __typename?: 'ProjectOfficial';
  /** Pseudonymous reference. 人员代号 */
  reference: Scalars['String']['output'];
  /** Name, masked. 姓名 */
  name: MaskedString;
  /** Post. 职务 */
  post: Scalars['String']['output'];
};

/** A major project as adopted by an agency: its leader answers for the whole process. 项目领办 */
export type ProjectAdoption = {
  __typename?: 'ProjectAdoption';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** The agency. 认领部门 */
  agency: Scalars['String']['output'];
  /** The main leader. 主要领导 */
  leader: ProjectOfficial;
  /** The dedicated person. 专人 */
  specialist: ProjectOfficial;
  /** Claimed without conditions; always so. 无条件认领 */
  unconditional: Scalars['Boolean']['output'];
  /** Stages that the leader answers for: all that the rule names; empty where the zone has no rule. 负责阶段 */
  stages: Array<AdoptionStage>;
  /** From when. 起始时间 */
  since: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. 终止时间 */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** Rule applied; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A stage of an adopted project. 领办阶段 */
export type AdoptionStage = {
  __typename?: 'AdoptionStage';
  /** Its code. 代码 */
  code: Scalars['String']['output'];
  /** Its name. 名称 */
  title: Scalars['String']['output'];
};

/** A node of a major project. 项目节点 */
export type ProjectMilestone = {
  __typename?: 'ProjectMilestone';
  /** Its code. 代码 */
  code: Scalars['String']['output'];
  /** Its name. 名称 */
  title: Scalars['String']['output'];
  /** Day by which it is to be reached. 计划日期 */
  plannedOn: Scalars['Date']['output'];
  /** Day that was planned first. 原计划日期 */
  firstPlannedOn: Scalars['Date']['output'];
  /** Day on which it was reached; null until then. 完成日期 */
  actualOn?: Maybe<Scalars['Date']['output']>;
  /** Derived from the working days of the zone between the day of planning and the planned day; once reached, green in time and overdue if late. 预警灯 */
  light: ClockLight;
  /** Working days left until the planned day, or, once reached, that were left then; negative when late. 剩余工作日 */
  workingDaysLeft: Scalars['Int']['output'];
};

/** All nodes of a project. 项目节点计划 */
export type ProjectMilestones = {
  __typename?: 'ProjectMilestones';
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** Its nodes, earliest first. 节点 */
  milestones: Array<ProjectMilestone>;
};

/** An issue of a major project. 项目问题 */
export type ProjectIssue = {
  __typename?: 'ProjectIssue';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** What the issue is. 问题 */
  content: Scalars['String']['output'];
  /** Who is to solve it. 责任单位 */
  agency: Scalars['String']['output'];
  /** By when. 时限 */
  dueOn: Scalars['Date']['output'];
  /** When it was raised. 提出时间 */
  raisedAt: Scalars['DateTime']['output'];
  /** When it was resolved; null while open. 销号时间 */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How; null while open. 解决情况 */
  resolution?: Maybe<Scalars['String']['output']>;
  /** Open although its day has passed. 是否逾期 */
  overdue: Scalars['Boolean']['output'];
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** A page of issues. 问题分页 */
export type ProjectIssueConnection = {
  __typename?: 'ProjectIssueConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ProjectIssueEdge>;
  /** Items alone. 节点 */
  nodes: Array<ProjectIssue>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of issues. 问题条目 */
export type ProjectIssueEdge = {
  __typename?: 'ProjectIssueEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: ProjectIssue;
};

/** A step in the ledger of a major project. 台账条目 */
export type ProjectLedgerEntry = {
  __typename?: 'ProjectLedgerEntry';
  /** What was done: the type of the change it was recorded as. 事项 */
  action: Scalars['String']['output'];
  /** When. 时间 */
  at: Scalars['DateTime']['output'];
  /** Who, by a pseudonymous reference. 经办人 */
  by: Scalars['String']['output'];
  /** What belongs to it. 内容 */
  detail: Scalars['JSON']['output'];
};

/** A page of ledger entries. 台账分页 */
export type ProjectLedgerEntryConnection = {
  __typename?: 'ProjectLedgerEntryConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ProjectLedgerEntryEdge>;
  /** Items alone. 节点 */
  nodes: Array<ProjectLedgerEntry>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of ledger entries. 台账条目 */
export type ProjectLedgerEntryEdge = {
  __typename?: 'ProjectLedgerEntryEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: ProjectLedgerEntry;
};

/** Which major projects. 筛选条件 */
export type ProjectBoardFilter = {
  /** Of this kind. 类别 */
  kind?: InputMaybe<MajorProjectKind>;
  /** Those with a node that is late, or those without. 是否有逾期节点 */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those with open issues, or those without. For officers of project-approval, services and auditors: FORBIDDEN for others. 是否有未销号问题 */
  openIssues?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The wall chart of a zone's major projects. 挂图作战 */
export type ProjectBoard = {
  __typename?: 'ProjectBoard';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Rule of the four things that are clear (四清); null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
  /** Base figures clear, of all major projects of the zone and kind. 项目底数清 */
  inventory: BoardInventory;
  /** Running clear: their nodes by light. 项目运行清 */
  progress: BoardProgress;
  /** Problems clear: their issues; null for everybody but officers of project-approval, services and auditors. 项目问题清 */
  problems?: Maybe<MajorProjectProblems>;
  /** Ledger clear: their steps; null for everybody but officers of project-approval, services and auditors. 项目台帐清 */
  ledger?: Maybe<BoardLedger>;
  /** The projects that fit, newest mark first. 项目 */
  projects: MajorProjectConnection;
};

/** Base figures of major projects. 项目底数 */
export type BoardInventory = {
  __typename?: 'BoardInventory';
  /** How many. 项目数 */
  projects: Scalars['Int']['output'];
  /** Investment of all. 总投资 */
  investment: Scalars['Yuan']['output'];
  /** How many are adopted. 已领办 */
  adopted: Scalars['Int']['output'];
};

/** Nodes of major projects by light. 项目运行 */
export type BoardProgress = {
  __typename?: 'BoardProgress';
  /** Not reached, with time. 绿灯 */
  green: Scalars['Int']['output'];
  /** Not reached, with little time. 黄灯 */
  yellow: Scalars['Int']['output'];
  /** Not reached, with hardly any time. 红灯 */
  red: Scalars['Int']['output'];
  /** Not reached, though the day has passed. 逾期 */
  overdue: Scalars['Int']['output'];
  /** Reached in time. 按期完成 */
  reachedInTime: Scalars['Int']['output'];
  /** Reached late. 逾期完成 */
  reachedLate: Scalars['Int']['output'];
  /** Rule of the shares at which a light changes. 预警依据 */
  rule?: Maybe<RuleReference>;
};

/** Steps of major projects. 项目台帐 */
export type BoardLedger = {
  __typename?: 'BoardLedger';
  /** How many. 条目数 */
  entries: Scalars['Int']['output'];
  /** When the last was; null where there is none. 最近更新 */
  latestAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A coordination meeting on major projects. 协调例会 */
export type CoordinationMeeting = {
  __typename?: 'CoordinationMeeting';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The organ that held it. 召集单位 */
  organCode: Scalars['CreditCode']['output'];
  /** Day on which it was held. 召开日期 */
  heldOn: Scalars['Date']['output'];
  /** Period that it counts for, such as 2026-11. 所属周期 */
  period: Scalars['String']['output'];
  /** What it was about. 议题 */
  topic: Scalars['String']['output'];
  /** When it was recorded. 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** What it decided, as tasks. 议定事项 */
  tasks: Array<MeetingTask>;
  /** Rule of the period. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A page of coordination meetings. 协调例会分页 */
export type CoordinationMeetingConnection = {
  __typename?: 'CoordinationMeetingConnection';
  /** Items with their cursors. 条目 */
  edges: Array<CoordinationMeetingEdge>;
  /** Items alone. 节点 */
  nodes: Array<CoordinationMeeting>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of coordination meetings. 协调例会条目 */
export type CoordinationMeetingEdge = {
  __typename?: 'CoordinationMeetingEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: CoordinationMeeting;
};

/** A task that a coordination meeting gave. 议定事项 */
export type MeetingTask = {
  __typename?: 'MeetingTask';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The meeting. 会议标识 */
  meetingId: Scalars['ID']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The project that it is about; null where it is about none in particular. 项目代码 */
  projectCode?: Maybe<Scalars['ProjectCode']['output']>;
  /** What was decided. 议定内容 */
  decision: Scalars['String']['output'];
  /** The agency that carries it out. 责任单位 */
  agency: Scalars['String']['output'];
  /** By when. 时限 */
  dueOn: Scalars['Date']['output'];
  /** When it was completed; null until then. 办结时间 */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of it; null until then. 办理结果 */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Not completed although its day has passed. 是否逾期 */
  overdue: Scalars['Boolean']['output'];
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** A page of tasks of meetings. 议定事项分页 */
export type MeetingTaskConnection = {
  __typename?: 'MeetingTaskConnection';
  /** Items with their cursors. 条目 */
  edges: Array<MeetingTaskEdge>;
  /** Items alone. 节点 */
  nodes: Array<MeetingTask>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of tasks of meetings. 议定事项条目 */
export type MeetingTaskEdge = {
  __typename?: 'MeetingTaskEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: MeetingTask;
};

/** A period in which a coordination meeting is due. 例会周期 */
export type MeetingPeriod = {
  __typename?: 'MeetingPeriod';
  /** The period, such as 2026-11. 周期 */
  period: Scalars['String']['output'];
  /** Its last day. 截止日期 */
  endsOn: Scalars['Date']['output'];
  /** Meetings that are due. 应召开次数 */
  due: Scalars['Int']['output'];
  /** Meetings that were held. 已召开次数 */
  held: Scalars['Int']['output'];
  /** It is over, and fewer were held than were due. 是否缺会 */
  missed: Scalars['Boolean']['output'];
  /** Rule of the period. 依据 */
  rule?: Maybe<RuleReference>;
};

/** An efficiency inspection of a major project: of the agencies concerned with it. 专项效能监察 */
export type EfficiencyInspection = {
  __typename?: 'EfficiencyInspection';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** When it was opened. 启动时间 */
  openedAt: Scalars['DateTime']['output'];
  /** When it was closed; null until then. 办结时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its aspects, all of which must be looked at. 监察内容 */
  aspects: Array<InspectedAspect>;
  /** Orders that came of its findings. 监察建议 */
  orders: Array<SupervisionOrder>;
  /** Rule of its scope. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** An aspect of an efficiency inspection. 监察内容 */
export type InspectedAspect = {
  __typename?: 'InspectedAspect';
  /** Its code. 代码 */
  code: Scalars['String']['output'];
  /** Its name. 名称 */
  title: Scalars['String']['output'];
  /** When it was looked at; null until then. 监察时间 */
  inspectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was seen; null until then. 情况 */
  summary?: Maybe<Scalars['String']['output']>;
};

/** An order to put right what an efficiency inspection found. 监察建议 */
export type SupervisionOrder = {
  __typename?: 'SupervisionOrder';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The inspection. 监察标识 */
  inspectionId: Scalars['ID']['output'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** Aspect that it belongs to. 监察内容 */
  aspect: Scalars['String']['output'];
  /** What was found. 发现问题 */
  finding: Scalars['String']['output'];
  /** Who is to put it right. 责任单位 */
  agency: Scalars['String']['output'];
  /** By when. 整改时限 */
  dueOn: Scalars['Date']['output'];
  /** Where it stands. 状态 */
  state: SupervisionOrderState;
  /** When it was issued. 发出时间 */
  issuedAt: Scalars['DateTime']['output'];
  /** What was done; null until then. 整改情况 */
  rectification?: Maybe<Scalars['String']['output']>;
  /** When; null until then. 整改时间 */
  rectifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the verification found; null until then. 检验情况 */
  verification?: Maybe<Scalars['String']['output']>;
  /** When it was verified; null until then. 检验时间 */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rectifications that did not hold, the earliest first. 退回的整改 */
  returned: Array<ReturnedRectification>;
  /** Not put right although its day has passed. 是否逾期 */
  overdue: Scalars['Boolean']['output'];
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** A rectification that did not hold. 退回的整改 */
export type ReturnedRectification = {
  __typename?: 'ReturnedRectification';
  /** What was done. 整改情况 */
  rectification?: Maybe<Scalars['String']['output']>;
  /** When. 整改时间 */
  rectifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the verification found. 检验情况 */
  verification: Scalars['String']['output'];
  /** When it was verified. 检验时间 */
  verifiedAt: Scalars['DateTime']['output'];
};

/** A page of supervision orders. 监察建议分页 */
export type SupervisionOrderConnection = {
  __typename?: 'SupervisionOrderConnection';
  /** Items with their cursors. 条目 */
  edges: Array<SupervisionOrderEdge>;
  /** Items alone. 节点 */
  nodes: Array<SupervisionOrder>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of supervision orders. 监察建议条目 */
export type SupervisionOrderEdge = {
  __typename?: 'SupervisionOrderEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: SupervisionOrder;
};

/** Where a supervision order stands: found, put right, verified. 监察建议状态 */
export type SupervisionOrderState =
  /** To be put right. 待整改 */
  | 'ISSUED'
  /** Put right, to be verified. 待检验 */
  | 'RECTIFIED'
  /** Verified. 已检验 */
  | 'VERIFIED';

/** The agent of a project. 代办员 */
export type ProjectAgent = {
  __typename?: 'ProjectAgent';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** Who. 人员 */
  official: ProjectOfficial;
  /** From when. 起始时间 */
  since: Scalars['DateTime']['output'];
  /** Until when; null while it lasts. 终止时间 */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A contact with an approving department. 代办联系 */
export type AgentContact = {
  __typename?: 'AgentContact';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** The department. 审批部门 */
  agency: Scalars['String']['output'];
  /** What it was about. 事项 */
  matter: Scalars['String']['output'];
  /** The enterprise made it itself. 是否企业直接接触 */
  direct: Scalars['Boolean']['output'];
  /** When it was recorded. 登记时间 */
  at: Scalars['DateTime']['output'];
};

/** A page of contacts. 代办联系分页 */
export type AgentContactConnection = {
  __typename?: 'AgentContactConnection';
  /** Items with their cursors. 条目 */
  edges: Array<AgentContactEdge>;
  /** Items alone. 节点 */
  nodes: Array<AgentContact>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of contacts. 代办联系条目 */
export type AgentContactEdge = {
  __typename?: 'AgentContactEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: AgentContact;
};

/** Direct contacts of an enterprise with approving departments; none is wanted. 零接触 */
export type ZeroContact = {
  __typename?: 'ZeroContact';
  /** Name of the programme. 名称 */
  label: Scalars['String']['output'];
  /** The plan says what the name stands for. 是否有定义 */
  defined: Scalars['Boolean']['output'];
  /** What is counted here. 说明 */
  note: Scalars['String']['output'];
  /** Direct contacts of the enterprise. 企业直接接触次数 */
  directContacts: Scalars['Int']['output'];
  /** Contacts of the agent on its behalf. 代办接触次数 */
  agentContacts: Scalars['Int']['output'];
  /** There was no direct contact. 是否零接触 */
  met: Scalars['Boolean']['output'];
  /** The rule; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Input of markMajorProject. 认定重大项目 */
export type MarkMajorProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Kind. 类别 */
  kind: MajorProjectKind;
  /** Why, at most 200 characters. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An official. 责任人 */
export type ProjectOfficialValue = {
  /** Pseudonymous reference, at most 60 characters. 人员代号 */
  reference: Scalars['String']['input'];
  /** Name, at most 40 characters; only its mask is stored. 姓名 */
  name: Scalars['String']['input'];
  /** Post, at most 60 characters. 职务 */
  post: Scalars['String']['input'];
};

/** Input of claimProject. 认领项目 */
export type ClaimProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The agency, at most 60 characters. 认领部门 */
  agency: Scalars['String']['input'];
  /** The main leader. 主要领导 */
  leader: ProjectOfficialValue;
  /** The dedicated person, another than the leader. 专人 */
  specialist: ProjectOfficialValue;
  /** No condition is made; refused otherwise. 无条件认领 */
  unconditional: Scalars['Boolean']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of handOverProject. 领办移交 */
export type HandOverProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The agency, at most 60 characters. 认领部门 */
  agency: Scalars['String']['input'];
  /** The main leader from now on. 主要领导 */
  leader: ProjectOfficialValue;
  /** The dedicated person from now on. 专人 */
  specialist: ProjectOfficialValue;
  /** Why, at most 200 characters. 移交原因 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A node as it is planned. 计划节点 */
export type PlannedMilestoneValue = {
  /** Its code: 1 to 40 capitals, digits or _, beginning with a capital. 代码 */
  code: Scalars['String']['input'];
  /** Its name, at most 60 characters. 名称 */
  title: Scalars['String']['input'];
  /** Day by which it is to be reached: after today, or as it is. 计划日期 */
  plannedOn: Scalars['Date']['input'];
};

/** Input of planMilestones. 编制节点计划 */
export type PlanMilestonesInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** All nodes that are not reached yet, 1 to 50. 节点 */
  milestones: Array<PlannedMilestoneValue>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reachMilestone. 节点完成 */
export type ReachMilestoneInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Which node. 节点代码 */
  code: Scalars['String']['input'];
  /** Day on which it was reached, not in the future. 完成日期 */
  actualOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of raiseProjectIssue. 提出问题 */
export type RaiseProjectIssueInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** What the issue is, at most 500 characters; no personal data. 问题 */
  text: Scalars['String']['input'];
  /** Who is to solve it, at most 60 characters. 责任单位 */
  agency: Scalars['String']['input'];
  /** By when, not in the past. 时限 */
  dueOn: Scalars['Date']['input'];
};

/** Input of resolveProjectIssue. 问题销号 */
export type ResolveProjectIssueInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which issue. 标识 */
  issueId: Scalars['ID']['input'];
  /** How it was resolved, at most 500 characters. 解决情况 */
  resolution: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A decision of a meeting, as a task. 议定事项 */
export type MeetingDecisionValue = {
  /** What was decided, at most 500 characters. 议定内容 */
  decision: Scalars['String']['input'];
  /** The agency that carries it out, at most 60 characters. 责任单位 */
  agency: Scalars['String']['input'];
  /** By when, not before the meeting. 时限 */
  dueOn: Scalars['Date']['input'];
  /** A major project of the zone that it is about. 项目代码 */
  projectCode?: InputMaybe<Scalars['ProjectCode']['input']>;
};

/** Input of holdCoordinationMeeting. 召开协调例会 */
export type HoldCoordinationMeetingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Credit code of the organ that held it: its changes stand under it. 召集单位 */
  organCode: Scalars['CreditCode']['input'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** Day on which it was held, not in the future. 召开日期 */
  heldOn: Scalars['Date']['input'];
  /** What it was about, at most 200 characters. 议题 */
  topic: Scalars['String']['input'];
  /** What it decided, at most 50. 议定事项 */
  decisions: Array<MeetingDecisionValue>;
};

/** Input of completeMeetingTask. 议定事项办结 */
export type CompleteMeetingTaskInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which task. 标识 */
  taskId: Scalars['ID']['input'];
  /** What came of it, at most 500 characters. 办理结果 */
  outcome: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of openEfficiencyInspection. 启动专项效能监察 */
export type OpenEfficiencyInspectionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
};

/** What was found. 发现问题 */
export type EfficiencyFindingValue = {
  /** What, at most 500 characters; no personal data. 问题 */
  finding: Scalars['String']['input'];
  /** Who is to put it right, at most 60 characters. 责任单位 */
  agency: Scalars['String']['input'];
  /** By when, after today. 整改时限 */
  dueOn: Scalars['Date']['input'];
};

/** Input of inspectAspect. 监察内容登记 */
export type InspectAspectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which inspection. 标识 */
  inspectionId: Scalars['ID']['input'];
  /** Code of the aspect, such as FUNDS. 监察内容 */
  aspect: Scalars['String']['input'];
  /** What was seen, at most 500 characters. 情况 */
  summary: Scalars['String']['input'];
  /** What is to be put right; may be empty, at most 20. 发现问题 */
  findings: Array<EfficiencyFindingValue>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reportRectification. 整改落实 */
export type ReportRectificationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. 标识 */
  orderId: Scalars['ID']['input'];
  /** What was done, at most 500 characters. 整改情况 */
  rectification: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of verifyRectification. 成效检验 */
export type VerifyRectificationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which order. 标识 */
  orderId: Scalars['ID']['input'];
  /** It is put right. 是否有效 */
  effective: Scalars['Boolean']['input'];
  /** What the verification found, at most 500 characters. 检验情况 */
  verification: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of closeEfficiencyInspection. 监察办结 */
export type CloseEfficiencyInspectionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which inspection. 标识 */
  inspectionId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of assignProjectAgent. 指派代办员 */
export type AssignProjectAgentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Who. 人员 */
  agent: ProjectOfficialValue;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordAgentContact. 登记代办联系 */
export type RecordAgentContactInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** The department, at most 60 characters. 审批部门 */
  agency: Scalars['String']['input'];
  /** What it was about, at most 200 characters. 事项 */
  matter: Scalars['String']['input'];
  /** The enterprise made it itself. 是否企业直接接触 */
  direct: Scalars['Boolean']['input'];
};

/** The major project, or why not. 办理结果 */
export type MajorProjectResult = MajorProject | Refusal;

/** The adoption, or why not. 办理结果 */
export type ProjectAdoptionResult = ProjectAdoption | Refusal;

/** The nodes, or why not. 办理结果 */
export type ProjectMilestonesResult = ProjectMilestones | Refusal;

/** The issue, or why not. 办理结果 */
export type ProjectIssueResult = ProjectIssue | Refusal;

/** The meeting, or why not. 办理结果 */
export type CoordinationMeetingResult = CoordinationMeeting | Refusal;

/** The task, or why not. 办理结果 */
export type MeetingTaskResult = MeetingTask | Refusal;

/** The inspection, or why not. 办理结果 */
export type EfficiencyInspectionResult = EfficiencyInspection | Refusal;

/** The order, or why not. 办理结果 */
export type SupervisionOrderResult = SupervisionOrder | Refusal;

/** The agent, or why not. 办理结果 */
export type ProjectAgentResult = ProjectAgent | Refusal;

/** The contact, or why not. 办理结果 */
export type AgentContactResult = AgentContact | Refusal;

/** A tender of a project, with evaluation and award apart (评定分离). 招标项目 */
export type Tender = {
  __typename?: 'Tender';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** What is tendered. 标的 */
  title: Scalars['String']['output'];
  /** It must be tendered by law. 依法必须招标 */
  compulsory: Scalars['Boolean']['output'];
  /** It is under secrecy. 涉密 */
  secret: Scalars['Boolean']['output'];
  /** Where it stands. 状态 */
  state: TenderState;
  /** When it was opened. 立项时间 */
  openedAt: Scalars['DateTime']['output'];
  /** When bids close; null until it is invited. 投标截止时间 */
  bidDeadline?: Maybe<Scalars['DateTime']['output']>;
  /** Its four steps. 招投标环节 */
  steps: Array<TenderStep>;
  /** All steps that were taken were online; null before the first. 是否全程在线 */
  online?: Maybe<Scalars['Boolean']['output']>;
  /** Bidders that the committee recommends, best first; empty until then. 中标候选人 */
  recommended: Array<Scalars['String']['output']>;
  /** Bidder that the tenderer chose; null until then. 中标人 */
  awardedTo?: Maybe<Scalars['String']['output']>;
  /** Why it was chosen; null until then. 定标理由 */
  awardReason?: Maybe<Scalars['String']['output']>;
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Where a tender stands. 招标状态 */
export type TenderState =
  /** Opened, not invited. 已立项 */
  | 'OPENED'
  /** Invited: bids come in. 已招标 */
  | 'INVITED'
  /** Bids are in. 投标截止 */
  | 'BIDDING_CLOSED'
  /** Bids are opened. 已开标 */
  | 'BIDS_OPENED'
  /** Bids are evaluated. 已评标 */
  | 'EVALUATED'
  /** The committee has recommended. 已推荐 */
  | 'RECOMMENDED'
  /** Awarded. 已定标 */
  | 'AWARDED'
  /** Ended without award. 已终止 */
  | 'CANCELLED';

/** Steps of a tender. 招投标环节 */
export type TenderStepCode =
  /** Invite. 招标 */
  | 'INVITE'
  /** Bid. 投标 */
  | 'BID'
  /** Open. 开标 */
  | 'OPEN'
  /** Evaluate. 评标 */
  | 'EVALUATE';

/** A step of a tender. 招投标环节 */
export type TenderStep = {
  __typename?: 'TenderStep';
  /** Which. 环节 */
  step: TenderStepCode;
  /** When it was taken; null until then. 时间 */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** It was online; null until then. 是否在线 */
  online?: Maybe<Scalars['Boolean']['output']>;
  /** Experts evaluated from another place; null for other steps, and until then. 远程异地评标 */
  remote?: Maybe<Scalars['Boolean']['output']>;
};

/** Share of tenders that ran online. 招投标在线率 */
export type TenderOnlineRate = {
  __typename?: 'TenderOnlineRate';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The year. 年度 */
  year: Scalars['Int']['output'];
  /** Compulsory tenders invited in it, those under secrecy left out. 应在线数 */
  compulsory: Scalars['Int']['output'];
  /** Of these, those online in every step taken. 在线数 */
  online: Scalars['Int']['output'];
  /** Compulsory tenders under secrecy, left out; null for everybody but officers of project-approval, services and auditors. 涉密数 */
  secretExcluded?: Maybe<Scalars['Int']['output']>;
  /** Percent; null where there was none. 在线率(%) */
  rate?: Maybe<Scalars['Float']['output']>;
  /** Percent that the rule wants; null where the zone has none. 目标(%) */
  target?: Maybe<Scalars['Float']['output']>;
  /** Whether it is reached; null where there is no rule or no tender. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** Rule applied; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** The audit trail of a tender. 电子监察轨迹 */
export type TenderTrail = {
  __typename?: 'TenderTrail';
  /** The tender. 招标标识 */
  tenderId: Scalars['ID']['output'];
  /** No event was changed, taken out or added outside the platform. 是否完整 */
  intact: Scalars['Boolean']['output'];
  /** Number of the first event that does not fit; null where it is intact. 首个异常序号 */
  brokenAt?: Maybe<Scalars['Int']['output']>;
  /** What was found. 核验结论 */
  finding: Scalars['String']['output'];
  /** All events, in order. 事件 */
  events: Array<TenderEvent>;
};

/** An event of a tender. 招标事件 */
export type TenderEvent = {
  __typename?: 'TenderEvent';
  /** Its number, from 1. 序号 */
  number: Scalars['Int']['output'];
  /** What happened. 事件 */
  type: Scalars['String']['output'];
  /** When. 时间 */
  at: Scalars['DateTime']['output'];
  /** Who, by a pseudonymous reference. 操作人 */
  by: Scalars['String']['output'];
  /** What belongs to it. 内容 */
  detail: Scalars['JSON']['output'];
  /** SHA-256 of the event with the hash of the one before. 摘要 */
  hash: Scalars['String']['output'];
};

/** Share of tenders under electronic supervision. 电子监察覆盖率 */
export type TenderSupervision = {
  __typename?: 'TenderSupervision';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The year. 年度 */
  year: Scalars['Int']['output'];
  /** Tenders opened in it. 招标数 */
  tenders: Scalars['Int']['output'];
  /** Of these, those whose every event is in the trail. 已纳入数 */
  covered: Scalars['Int']['output'];
  /** Percent; null where there was none. 覆盖率(%) */
  coverage?: Maybe<Scalars['Float']['output']>;
  /** Percent that the rule wants; null where the zone has none. 目标(%) */
  target?: Maybe<Scalars['Float']['output']>;
  /** Whether it is reached; null where there is no rule or no tender. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** Rule applied; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Input of openTender. 立项招标 */
export type OpenTenderInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** What is tendered, at most 100 characters. 标的 */
  title: Scalars['String']['input'];
  /** It must be tendered by law. 依法必须招标 */
  compulsory: Scalars['Boolean']['input'];
  /** It is under secrecy. 涉密 */
  secret: Scalars['Boolean']['input'];
};

/** Input of recordTenderStep. 招投标环节登记 */
export type RecordTenderStepInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which tender. 标识 */
  tenderId: Scalars['ID']['input'];
  /** The step that is taken. 环节 */
  step: TenderStepCode;
  /** It is online. 是否在线 */
  online: Scalars['Boolean']['input'];
  /** Of EVALUATE: experts evaluate from another place. 远程异地评标 */
  remote?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of INVITE: when bids close; of a compulsory tender at least the days of rule TENDER_BID_PERIOD later. 投标截止时间 */
  bidDeadline?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recommendBidders. 推荐中标候选人 */
export type RecommendBiddersInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which tender. 标识 */
  tenderId: Scalars['ID']['input'];
  /** Names of the bidders, best first, 1 to 5 that differ. 候选人 */
  bidders: Array<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of awardTender. 定标 */
export type AwardTenderInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which tender. 标识 */
  tenderId: Scalars['ID']['input'];
  /** One of those recommended. 中标人 */
  bidder: Scalars['String']['input'];
  /** Why, at most 200 characters. 定标理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of cancelTender. 终止招标 */
export type CancelTenderInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which tender. 标识 */
  tenderId: Scalars['ID']['input'];
  /** Why, at most 200 characters. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The tender, or why not. 办理结果 */
export type TenderResult = Tender | Refusal;

/** Land quota of a zone in a year, in square metres. 用地指标计划 */
export type LandQuotaPlan = {
  __typename?: 'LandQuotaPlan';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The year. 年度 */
  year: Scalars['Int']['output'];
  /** Day on which it was first published; null until then. 公布日期 */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The quota; null until it is published. 指标面积(平方米) */
  quotaArea?: Maybe<Scalars['Float']['output']>;
  /** Area of the parcels supplied in the year. 已用面积(平方米) */
  usedArea: Scalars['Float']['output'];
  /** What is left; null until it is published. 剩余面积(平方米) */
  remainingArea?: Maybe<Scalars['Float']['output']>;
  /** Milestones of the rule that fall into the year. 工作节点 */
  milestones: Array<PlanMilestone>;
  /** Rule of the milestones; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A milestone that a plan sets. 计划节点 */
export type PlanMilestone = {
  __typename?: 'PlanMilestone';
  /** Its code. 代码 */
  code: Scalars['String']['output'];
  /** Its name. 名称 */
  title: Scalars['String']['output'];
  /** By when. 时限 */
  dueOn: Scalars['Date']['output'];
  /** When it was reached; null until then. 完成日期 */
  reachedOn?: Maybe<Scalars['Date']['output']>;
  /** It was reached late, or is not reached although its day has passed. 是否逾期 */
  late: Scalars['Boolean']['output'];
};

/** Power works of a zone against its plan. 供电工程进度 */
export type PowerWorks = {
  __typename?: 'PowerWorks';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Kilometres of the power corridor that are built. 已建电力廊道(公里) */
  corridorKm: Scalars['Float']['output'];
  /** Kilometres that the plan wants; null where the zone has no rule. 电力廊道目标(公里) */
  corridorTargetKm?: Maybe<Scalars['Float']['output']>;
  /** Lines that are relocated. 已迁改线路 */
  relocatedLines: Scalars['Int']['output'];
  /** Lines that the plan wants relocated; null where the zone has no rule. 迁改线路目标 */
  relocatedLinesTarget?: Maybe<Scalars['Int']['output']>;
  /** Both are reached; null where the zone has no rule. 是否完成 */
  done?: Maybe<Scalars['Boolean']['output']>;
  /** Rule of the numbers; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
  /** Milestones that the plan sets, registered or not. 工程节点 */
  milestones: Array<PlanMilestone>;
};

/** Works of the power network. 供电工程 */
export type UtilityProject = {
  __typename?: 'UtilityProject';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The organ that registered it. 登记单位 */
  organCode: Scalars['CreditCode']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
  /** Its milestones, earliest due first. 节点 */
  milestones: Array<PlanMilestone>;
  /** Kilometres of the power corridor that it has built. 已建电力廊道(公里) */
  corridorKm: Scalars['Float']['output'];
  /** Lines that it has relocated. 已迁改线路 */
  relocatedLines: Scalars['Int']['output'];
  /** When it was registered. 登记时间 */
  registeredAt: Scalars['DateTime']['output'];
  /** Rule of the milestones; null where none is the rule's. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Input of publishLandQuotaPlan. 公布用地指标计划 */
export type PublishLandQuotaPlanInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Credit code of the organ that publishes it: its changes stand under it. 公布单位 */
  organCode: Scalars['CreditCode']['input'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** This year or the next. 年度 */
  year: Scalars['Int']['input'];
  /** The quota in square metres, above 0. 指标面积(平方米) */
  quotaArea: Scalars['Int']['input'];
};

/** A milestone of works. 工程节点 */
export type UtilityMilestoneValue = {
  /** Code of the rule's, such as POWER_CORRIDOR, or one of one's own. 代码 */
  code: Scalars['String']['input'];
  /** Its name, at most 100 characters; left out for one of the rule's. 名称 */
  title?: InputMaybe<Scalars['String']['input']>;
  /** By when; left out for one of the rule's. 时限 */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of registerUtilityProject. 登记供电工程 */
export type RegisterUtilityProjectInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Credit code of the organ that registers it: its changes stand under it. 登记单位 */
  organCode: Scalars['CreditCode']['input'];
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** Its name, at most 100 characters. 名称 */
  name: Scalars['String']['input'];
  /** Its milestones, 1 to 20. 节点 */
  milestones: Array<UtilityMilestoneValue>;
};

/** Input of reachUtilityMilestone. 供电工程节点完成 */
export type ReachUtilityMilestoneInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which works. 标识 */
  utilityProjectId: Scalars['ID']['input'];
  /** Code of the milestone. 节点代码 */
  milestone: Scalars['String']['input'];
  /** Day on which it was reached, not in the future. 完成日期 */
  reachedOn: Scalars['Date']['input'];
  /** Kilometres of corridor built with it, at least 0. 电力廊道(公里) */
  corridorKm?: InputMaybe<Scalars['Float']['input']>;
  /** Lines relocated with it, at least 0. 迁改线路 */
  relocatedLines?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The quota, or why not. 办理结果 */
export type LandQuotaPlanResult = LandQuotaPlan | Refusal;

/** The works, or why not. 办理结果 */
export type UtilityProjectResult = UtilityProject | Refusal;

/** What may not be designated for an enterprise (三不指定). 不得指定的单位 */
export type DesignatedRole =
  /** The designer. 设计单位 */
  | 'DESIGN'
  /** The builder. 施工单位 */
  | 'CONSTRUCTION'
  /** The supplier. 供货单位 */
  | 'SUPPLY';

/** Where a report stands. 举报状态 */
export type DesignationReportState =
  /** To be looked into. 待核查 */
  | 'REPORTED'
  /** It was so. 属实 */
  | 'CONFIRMED'
  /** It was not so. 不属实 */
  | 'UNFOUNDED';

/** A report that a company was designated for a connection. “三不指定”举报 */
export type DesignationReport = {
  __typename?: 'DesignationReport';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise that reports. 举报企业 */
  enterprise: Enterprise;
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** What was designated. 被指定单位类型 */
  role: DesignatedRole;
  /** The connection that it is about; null where none is named. 报装标识 */
  connectionId?: Maybe<Scalars['ID']['output']>;
  /** Who designated. 指定方 */
  designatedBy: Scalars['String']['output'];
  /** What happened. 情况 */
  content: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: DesignationReportState;
  /** When it was reported. 举报时间 */
  reportedAt: Scalars['DateTime']['output'];
  /** When it was ended; null until then. 办结时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of it; null until then. 核查结果 */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Credit code of who designated, as the inquiry established it; null where it did not. 指定方统一社会信用代码 */
  designatedByCode?: Maybe<Scalars['CreditCode']['output']>;
  /** Who was told of one that was so; null otherwise. 移送单位 */
  toldTo?: Maybe<Scalars['String']['output']>;
  /** Rule that forbids it; null where the zone has none: it is looked into all the same. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** A page of reports of designations. 举报分页 */
export type DesignationReportConnection = {
  __typename?: 'DesignationReportConnection';
  /** Items with their cursors. 条目 */
  edges: Array<DesignationReportEdge>;
  /** Items alone. 节点 */
  nodes: Array<DesignationReport>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of reports of designations. 举报条目 */
export type DesignationReportEdge = {
  __typename?: 'DesignationReportEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: DesignationReport;
};

/** Services of a gas account. 用气业务类型 */
export type GasServiceKind =
  /** Transfer of the account. 过户 */
  | 'TRANSFER'
  /** Safety check. 预约安检 */
  | 'SAFETY_CHECK';

/** A service of a gas account, asked for online. 用气业务 */
export type GasService = {
  __typename?: 'GasService';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise that asked for it. 申请企业 */
  enterprise: Enterprise;
  /** The gas connection. 报装标识 */
  connectionId: Scalars['ID']['output'];
  /** What is asked for. 业务类型 */
  kind: GasServiceKind;
  /** Who the account goes to; null for a safety check. 过户后户主 */
  transferTo?: Maybe<Enterprise>;
  /** Day of the safety check; null for a transfer. 安检日期 */
  day?: Maybe<Scalars['Date']['output']>;
  /** When it was asked for. 申请时间 */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was completed; null until then. 办结时间 */
  completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came of it; null until then. 办理结果 */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Rule of the services online. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that are open now, with operation and input, for whoever may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** A page of gas services. 用气业务分页 */
export type GasServiceConnection = {
  __typename?: 'GasServiceConnection';
  /** Items with their cursors. 条目 */
  edges: Array<GasServiceEdge>;
  /** Items alone. 节点 */
  nodes: Array<GasService>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An item of a page of gas services. 用气业务条目 */
export type GasServiceEdge = {
  __typename?: 'GasServiceEdge';
  /** Its cursor. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: GasService;
};

/** Input of rejectUtility. 报装不予办理 */
export type RejectUtilityInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which connection. 标识 */
  id: Scalars['ID']['input'];
  /** Why, 1 to 20. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** The law and article, or the clause of the standard, that is not met, at most 200 characters. 不予办理依据 */
  basis: Scalars['String']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawUtility. 撤回报装 */
export type WithdrawUtilityInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which connection. 标识 */
  id: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawExternalLine. 撤回外线工程申请 */
export type WithdrawExternalLineInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which line. 标识 */
  id: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of demandExternalLinePermit. 要求补办许可事项 */
export type DemandExternalLinePermitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which line. 标识 */
  id: Scalars['ID']['input'];
  /** Which permit, such as ANCIENT_TREES. 事项代码 */
  permit: Scalars['String']['input'];
  /** Why it applies, at most 200 characters. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of revokeExternalLine. 撤销外线工程备案或者许可 */
export type RevokeExternalLineInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which line. 标识 */
  id: Scalars['ID']['input'];
  /** What is not as the enterprise promised or said, at most 200 characters. 核查结果 */
  finding: Scalars['String']['input'];
  /** The law and article that it rests on, at most 200 characters. 依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reportDesignation. 举报指定单位 */
export type ReportDesignationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise that reports. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** What was designated. 被指定单位类型 */
  role: DesignatedRole;
  /** A connection of the enterprise that it is about. 报装标识 */
  connectionId?: InputMaybe<Scalars['ID']['input']>;
  /** Who designated, at most 100 characters; an organisation, no person. 指定方 */
  designatedBy: Scalars['String']['input'];
  /** What happened, at most 500 characters; no personal data. 情况 */
  text: Scalars['String']['input'];
};

/** Input of endDesignationReport. 举报办结 */
export type EndDesignationReportInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which report. 标识 */
  reportId: Scalars['ID']['input'];
  /** It was so. 是否属实 */
  confirmed: Scalars['Boolean']['input'];
  /** What came of it, at most 500 characters. 核查结果 */
  outcome: Scalars['String']['input'];
  /** Credit code of who designated, where the inquiry established it: the finding stands under it too. 指定方统一社会信用代码 */
  designatedByCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of transferGasAccount. 用气过户 */
export type TransferGasAccountInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The gas connection. 报装标识 */
  connectionId: Scalars['ID']['input'];
  /** Who the account goes to. 过户后户主 */
  transferTo: Scalars['CreditCode']['input'];
};

/** Input of bookSafetyCheck. 预约安检 */
export type BookSafetyCheckInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The gas connection. 报装标识 */
  connectionId: Scalars['ID']['input'];
  /** A working day after today. 安检日期 */
  day: Scalars['Date']['input'];
};

/** Input of completeGasService. 用气业务办结 */
export type CompleteGasServiceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which service. 标识 */
  serviceId: Scalars['ID']['input'];
  /** What came of it, at most 200 characters. 办理结果 */
  outcome: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The report, or why not. 办理结果 */
export type DesignationReportResult = DesignationReport | Refusal;

/** The service, or why not. 办理结果 */
export type GasServiceResult = GasService | Refusal;

/** A version of a zone's register of forbidden areas: outside them municipal connections need no permit to dig. 禁止区域 */
export type ForbiddenAreaRegister = {
  __typename?: 'ForbiddenAreaRegister';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Number of the version, from 1. 版本 */
  version: Scalars['Int']['output'];
  /** First day on which it holds. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** What it rests on. 划定依据 */
  basis: Scalars['String']['output'];
  /** The areas. 禁止区域 */
  areas: Array<ForbiddenArea>;
  /** When it was published. 公布时间 */
  publishedAt: Scalars['DateTime']['output'];
};

/** An area in which digging needs its permit. 禁止区域 */
export type ForbiddenArea = {
  __typename?: 'ForbiddenArea';
  /** Its code. 区域代码 */
  code: Scalars['String']['output'];
  /** Its name. 区域名称 */
  title: Scalars['String']['output'];
  /** Why digging needs its permit there. 划定理由 */
  ground: Scalars['String']['output'];
  /** The stretch of road that it is; null where it has a boundary alone. 路段 */
  stretch?: Maybe<RoadStretch>;
  /** The corners of its boundary, in order; null where it is a stretch of road alone. 边界 */
  boundary?: Maybe<Array<GeoPoint>>;
};

/** A stretch of a road. 路段 */
export type RoadStretch = {
  __typename?: 'RoadStretch';
  /** Name of the road. 道路名称 */
  road: Scalars['String']['output'];
  /** Where it begins, in metres from the beginning of the road. 起点里程(米) */
  fromMetre: Scalars['Int']['output'];
  /** Where it ends, in metres from the beginning of the road. 终点里程(米) */
  toMetre: Scalars['Int']['output'];
};

/** A point by its coordinates, in degrees (CGCS2000). 坐标点 */
export type GeoPoint = {
  __typename?: 'GeoPoint';
  /** Longitude. 经度 */
  longitude: Scalars['Float']['output'];
  /** Latitude. 纬度 */
  latitude: Scalars['Float']['output'];
};

/** A stretch of a road. 路段 */
export type RoadStretchInput = {
  /** Name of the road, at most 60 characters. 道路名称 */
  road: Scalars['String']['input'];
  /** Where it begins, in metres from the beginning of the road. 起点里程(米) */
  fromMetre: Scalars['Int']['input'];
  /** Where it ends, in metres from the beginning of the road, after where it begins. 终点里程(米) */
  toMetre: Scalars['Int']['input'];
};

/** A point by its coordinates, in degrees (CGCS2000). 坐标点 */
export type GeoPointInput = {
  /** Longitude, 73 to 136. 经度 */
  longitude: Scalars['Float']['input'];
  /** Latitude, 3 to 54. 纬度 */
  latitude: Scalars['Float']['input'];
};

/** Where works lie: a stretch of road, a path, or both. 施工地点 */
export type WorksPlaceInput = {
  /** The stretch of road. 路段 */
  stretch?: InputMaybe<RoadStretchInput>;
  /** The points along the works, 1 to 200. 施工路径 */
  path?: InputMaybe<Array<GeoPointInput>>;
};

/** Input of publishForbiddenAreas. 公布禁止区域 */
export type PublishForbiddenAreasInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** What the register rests on, at most 200 characters. 划定依据 */
  basis: Scalars['String']['input'];
  /** All areas, 0 to 500. 禁止区域 */
  areas: Array<ForbiddenAreaInput>;
};

/** An area of a register: a stretch of road, a boundary, or both. 禁止区域 */
export type ForbiddenAreaInput = {
  /** Its code: capitals, digits and _. 区域代码 */
  code: Scalars['String']['input'];
  /** Its name, at most 100 characters. 区域名称 */
  title: Scalars['String']['input'];
  /** Why digging needs its permit there, at most 200 characters. 划定理由 */
  ground: Scalars['String']['input'];
  /** The stretch of road. 路段 */
  stretch?: InputMaybe<RoadStretchInput>;
  /** The corners of its boundary, in order, 3 to 200. 边界 */
  boundary?: InputMaybe<Array<GeoPointInput>>;
};

/** The register, or why not. 办理结果 */
export type ForbiddenAreaRegisterResult = ForbiddenAreaRegister | Refusal;

/** Indicators of the use of land. 用地控制指标类型 */
export type LandUseIndicator =
  /** Utilisation, in percent. 土地利用率(%) */
  | 'UTILISATION'
  /** Output, in yuan a hectare and year. 产出率(元/公顷·年) */
  | 'OUTPUT'
  /** Floor-area ratio. 容积率 */
  | 'FLOOR_AREA_RATIO'
  /** Investment, in yuan a mu. 投资强度(元/亩) */
  | 'INVESTMENT'
  /** Tax, in yuan a mu and year. 税收强度(元/亩·年) */
  | 'TAX';

/** The use of a parcel, held against its thresholds. 用地控制指标对照 */
export type LandUseComparison = {
  __typename?: 'LandUseComparison';
  /** The day. 对照日期 */
  heldOn: Scalars['Date']['output'];
  /** No threshold is known to be missed. 是否达标 */
  met: Scalars['Boolean']['output'];
  /** Each threshold that was set. 逐项对照 */
  items: Array<LandUseItem>;
};

/** A threshold and what it was compared with. 指标对照 */
export type LandUseItem = {
  __typename?: 'LandUseItem';
  /** Which. 指标 */
  indicator: LandUseIndicator;
  /** The threshold, in the unit of its indicator. 指标值 */
  threshold: Scalars['String']['output'];
  /** What is planned, or was measured, in the same unit; null where it was not measured yet. 实际值 */
  figure?: Maybe<Scalars['String']['output']>;
  /** It is reached; null where it was not measured yet. 是否达到 */
  met?: Maybe<Scalars['Boolean']['output']>;
};

/** How a right to use land ended. 土地使用权终止方式 */
export type LandUseEnding =
  /** Returned to the organ that supplied it. 交回 */
  | 'RETURNED'
  /** Passed on to another enterprise. 转让 */
  | 'TRANSFERRED';

/** A right to use a parcel that has ended. 历次供地 */
export type EarlierSupply = {
  __typename?: 'EarlierSupply';
  /** Credit code of the enterprise that held it. 原用地单位统一社会信用代码 */
  suppliedTo: Scalars['CreditCode']['output'];
  /** Day of supply. 供地日期 */
  suppliedOn: Scalars['Date']['output'];
  /** Day of its end. 终止日期 */
  endedOn: Scalars['Date']['output'];
  /** How it ended; why, its decision says. 终止方式 */
  ending: LandUseEnding;
};

/** Input of placeProjectOnParcel. 项目落地 */
export type PlaceProjectOnParcelInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** The project. 项目代码 */
  projectCode: Scalars['ProjectCode']['input'];
  /** Utilisation that is planned, in percent; needed where the parcel has its threshold. 土地利用率(%) */
  utilisation?: InputMaybe<Scalars['Float']['input']>;
  /** Output that is planned, in yuan a hectare and year; needed where the parcel has its threshold. 产出率(元/公顷·年) */
  outputPerHectare?: InputMaybe<Scalars['Yuan']['input']>;
  /** Tax that is planned, in yuan a mu and year; needed where the parcel has its threshold. 税收强度(元/亩·年) */
  taxPerMu?: InputMaybe<Scalars['Yuan']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of verifyLandUse. 核验用地控制指标 */
export type VerifyLandUseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** Utilisation as built, in percent; needed where the parcel has its threshold. 土地利用率(%) */
  utilisation?: InputMaybe<Scalars['Float']['input']>;
  /** Floor-area ratio as built; needed where the parcel has its threshold. 容积率 */
  floorAreaRatio?: InputMaybe<Scalars['Float']['input']>;
  /** Investment made, in yuan a mu; needed where the parcel has its threshold. 投资强度(元/亩) */
  investmentPerMu?: InputMaybe<Scalars['Yuan']['input']>;
  /** Output, in yuan a hectare and year; left out while it cannot be measured. 产出率(元/公顷·年) */
  outputPerHectare?: InputMaybe<Scalars['Yuan']['input']>;
  /** Tax, in yuan a mu and year; left out while it cannot be measured. 税收强度(元/亩·年) */
  taxPerMu?: InputMaybe<Scalars['Yuan']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of returnLandParcel. 交回土地使用权 */
export type ReturnLandParcelInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** Why, at most 200 characters. 理由 */
  reason: Scalars['String']['input'];
  /** The law and article that it rests on, at most 200 characters. 依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of transferLandParcel. 转让土地使用权 */
export type TransferLandParcelInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. 宗地代码 */
  parcelCode: Scalars['String']['input'];
  /** The enterprise that it goes to, on the register. 受让企业 */
  transferTo: Scalars['CreditCode']['input'];
  /** Why, at most 200 characters. 理由 */
  reason: Scalars['String']['input'];
  /** The law and article that it rests on, at most 200 characters. 依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The reliability of power supply of a zone in a year. 供电可靠性 */
export type PowerReliability = {
  __typename?: 'PowerReliability';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** The year. 年度 */
  year: Scalars['Int']['output'];
  /** Works on its lines; null where they were not recorded. 作业总次数 */
  works?: Maybe<Scalars['Int']['output']>;
  /** Works without switching off; null where they were not recorded. 带电作业次数 */
  liveWorks?: Maybe<Scalars['Int']['output']>;
  /** Share of the works without switching off, in percent; null while it cannot be told. 带电作业率(%) */
  liveWorkingShare?: Maybe<Scalars['Float']['output']>;
  /** Hours that an average user was without power; null where they were not recorded. 用户平均停电时间(小时) */
  averageOutage?: Maybe<Scalars['Float']['output']>;
  /** By how much that is less than the year before, in percent; null while it cannot be told. 平均停电时间压减(%) */
  averageOutageCut?: Maybe<Scalars['Float']['output']>;
  /** Outages of the line that had most of them. 单条线路最多停电次数 */
  worstLine: Scalars['Int']['output'];
  /** Each figure of the plan; empty where the zone sets none. 逐项指标 */
  figures: Array<ReliabilityFigure>;
  /** Every figure is met; null while one cannot be told, or where the zone sets none. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** Why. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule applied; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A figure of the plan for the reliability of supply. 供电可靠性指标 */
export type ReliabilityFigure = {
  __typename?: 'ReliabilityFigure';
  /** Its name in the rule, such as liveWorking. 指标代码 */
  code: Scalars['String']['output'];
  /** What it is; null while it cannot be told. 实际值 */
  figure?: Maybe<Scalars['Float']['output']>;
  /** Its limit. 指标值 */
  limit: Scalars['Float']['output'];
  /** It is met; null while it cannot be told. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
};

/** Input of recordPowerReliability. 登记供电可靠性 */
export type RecordPowerReliabilityInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** The year, this one at the latest. 年度 */
  year: Scalars['Int']['input'];
  /** Works on its lines. 作业总次数 */
  works: Scalars['Int']['input'];
  /** Works without switching off, at most all. 带电作业次数 */
  liveWorks: Scalars['Int']['input'];
  /** Hours that an average user was without power. 用户平均停电时间(小时) */
  averageOutage: Scalars['Float']['input'];
};

/** The reliability of supply, or why not. 办理结果 */
export type PowerReliabilityResult = PowerReliability | Refusal;

/** How long connections of a class took on average. 平均办电时间 */
export type ConnectionAverage = {
  __typename?: 'ConnectionAverage';
  /** The class. 报装类别 */
  class: UtilityClass;
  /** Connections that were connected in the year. 接通户数 */
  connections: Scalars['Int']['output'];
  /** Working days that the utility used, on average, without the customer's own works; null where there was none. 平均净用时(工作日) */
  averageNetDays?: Maybe<Scalars['Float']['output']>;
  /** The plan's limit, in working days; null where the zone sets none. 时限(工作日) */
  limit?: Maybe<Scalars['Float']['output']>;
  /** The average is within the limit; null while it cannot be told. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** Rule of the limit; null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** What a utility publishes of its service in a zone. 服务标准 */
export type UtilityStandard = {
  __typename?: 'UtilityStandard';
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['output'];
  /** Which utility. 类型 */
  kind: UtilityKind;
  /** Number of the version, from 1. 版本 */
  version: Scalars['Int']['output'];
  /** First day on which it holds. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** The steps, in order. 办理环节 */
  steps: Array<Scalars['String']['output']>;
  /** The papers that are asked for. 申请材料 */
  papers: Array<Scalars['String']['output']>;
  /** Its time limit in working days. 办理时限(工作日) */
  limitDays: Scalars['Int']['output'];
  /** What it costs, and by which tariff. 资费标准 */
  charges: Scalars['String']['output'];
  /** Rule by which it is published. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Input of settleUtilityDebt. 补办手续 */
export type SettleUtilityDebtInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which connection. 标识 */
  id: Scalars['ID']['input'];
  /** Which debt, as `UtilityConnection.debts` has it. 待补手续标识 */
  debtId: Scalars['ID']['input'];
  /** The papers that came, by name; all that are owed where it is left out. 已补手续 */
  items?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Input of publishUtilityStandard. 公布服务标准 */
export type PublishUtilityStandardInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 所属园区 */
  zone: Scalars['String']['input'];
  /** Which utility. 类型 */
  kind: UtilityKind;
  /** The steps, in order, 1 to 20. 办理环节 */
  steps: Array<Scalars['String']['input']>;
  /** The papers that are asked for, 0 to 20. 申请材料 */
  papers: Array<Scalars['String']['input']>;
  /** Its time limit in working days, 1 to 120. 办理时限(工作日) */
  limitDays: Scalars['Int']['input'];
  /** What it costs, and by which tariff, at most 300 characters. 资费标准 */
  charges: Scalars['String']['input'];
};

/** The standard, or why not. 办理结果 */
export type UtilityStandardResult = UtilityStandard | Refusal;
