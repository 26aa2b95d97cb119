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
   * Lists of inspection items that bodies of a zone have published, each in its version in force: what is not listed may not be inspected.
   * 检查事项清单
   */
  inspectionItemLists?: Maybe<InspectionItemListConnection>;
  /**
   * The plans of random draws that bodies of a zone have published for a year: what is drawn for in which month, and which bodies join (X§10, G§48).
   * 年度抽查计划
   */
  inspectionPlans?: Maybe<InspectionPlanConnection>;
  /** A random draw by its id, null where there is none. 双随机抽查 */
  inspectionDraw?: Maybe<InspectionDraw>;
  /** Random draws of a zone, newest first: pools are published before they are drawn from. 双随机抽查公开 */
  inspectionDraws?: Maybe<InspectionDrawConnection>;
  /**
   * Replays a draw from its published pool and its seed: whether the pool is the one whose hash was published, and the result the one that the seed
   * gives. Anybody can do the same offline (subgraphs/legal-services/draws/algorithm.ts). Null where there is no such draw. 抽取结果验证
   */
  verifyDraw?: Maybe<DrawVerification>;
  /**
   * Of the published items of a zone that are on no list of key items, those for which there was a random draw in a year (X§7, G§48: 100 %).
   * 双随机监管覆盖率
   */
  drawCoverage?: Maybe<DrawCoverage>;
  /**
   * Checks the pass of a visit, as its QR code has it: whether legal services signed it, and whether it still lets anybody in. The signature alone is
   * checked offline too (`/signing-keys.json`). 入企凭证核验
   */
  verifyVisitPass?: Maybe<VisitPassCheck>;
  /**
   * A case of labour supervision or arbitration by its id; null where there is none, and for anyone but the enterprise itself, officers of legal
   * services, services and auditors. 劳动监察和仲裁案件
   */
  labourCase?: Maybe<LabourCase>;
  /** How many cases of labour supervision and arbitration of a year are closed, and how many in time (G§49). 劳动监察和仲裁案件结案率 */
  labourCaseRates?: Maybe<Array<LabourCaseRate>>;
  /**
   * A report of misconduct at a visit by its id; null where there is none, and for anyone but the enterprise that reported it, officers of legal
   * services who do not work for the body that it is about, and auditors. 检查违规行为举报
   */
  misconductReport?: Maybe<MisconductReport>;
  /**
   * What enterprises answered to the three questions after visits of a quarter, once it is over, by the body that inspected; of a body with fewer than
   * five answers nothing is told, and nothing before the quarter has ended. 检查后三问结果
   */
  visitSurvey?: Maybe<VisitSurvey>;
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
  /**
   * The list of violations of a kind that a zone's authorities handle leniently, in the version that is in force on a day; null where none was published
   * by then (Z§二(六), X§7, Y§15). 柔性执法清单
   */
  leniencyList?: Maybe<LeniencyList>;
  /**
   * Whether a violation would be a first offence that is not penalised, by the zone's list of the day and the cases on record. Null for anyone but the
   * enterprise itself, officers of legal services, services and auditors. 首违不罚核查
   */
  checkFirstOffence?: Maybe<FirstOffenceCheck>;
  /** A fine by its id; null where there is none, and for anyone but the enterprise itself, officers of legal services, services and auditors. 罚款 */
  fine?: Maybe<Fine>;
  /**
   * A soft measure by its id; null where there is none, and for anyone but the enterprise itself, officers of legal services, services and auditors.
   * 柔性监管措施
   */
  softMeasure?: Maybe<SoftMeasure>;
  /**
   * The fines and fees of a zone that were imposed over some days, and how many of them are filed (Q§三(三)). For officers of legal services, services and
   * auditors; null for everybody else. 罚款收费执法备案情况
   */
  enforcementFilings?: Maybe<EnforcementFilingSummary>;
  /**
   * Clues under seal that the caller's agency has passed on or was given, newest first, without what they say (X§16); none without an agency. For officers of
   * legal services; null for everybody else, services and auditors included. 密封问题线索
   */
  sealedClues?: Maybe<SealedClueConnection>;
  /** The legal service team of a zone today; null where none was appointed (X§12). 法律服务团 */
  legalTeam?: Maybe<LegalTeam>;
  /**
   * A case of intellectual property by its id; null where there is none, and for anyone but the enterprise itself, officers of legal services, services and
   * auditors. 知识产权保护案件
   */
  ipCase?: Maybe<IpCase>;
  /**
   * How many cases of intellectual property of a zone were closed (G§50). For officers of legal services, services and auditors; null for everybody else.
   * 知识产权案件办理情况
   */
  ipStatistics?: Maybe<IpStatistics>;
  /** Fair-competition reviews of a zone, newest first (G§22). 公平竞争审查 */
  fairCompetitionReviews?: Maybe<FairCompetitionReviewConnection>;
  /** Whether a zone held its yearly clean-up of measures against fair competition (G§22: once a year). 公平竞争政策措施清理 */
  fairCompetitionYear?: Maybe<FairCompetitionYear>;
  /**
   * Screenings for the protection of property rights of a zone, newest first (Y§14). For officers of legal services, services and auditors; null for everybody
   * else. 涉产权案件和文件甄别
   */
  propertyRightsReviews?: Maybe<PropertyRightsReviewConnection>;
  /** Sandboxes of a zone, newest first (Y§15). 沙盒监管试点 */
  sandboxes?: Maybe<SandboxConnection>;
  /** Items of a zone that are inspected on a trigger only, newest first (Y§15). 触发式监管事项 */
  triggerRules?: Maybe<TriggerRuleConnection>;
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


export type QueryInspectionItemListsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionPlansArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInspectionDrawArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionDrawsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVerifyDrawArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDrawCoverageArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryVerifyVisitPassArgs = {
  pass: Scalars['String']['input'];
};


export type QueryLabourCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLabourCaseRatesArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryMisconductReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVisitSurveyArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  quarter: Scalars['Int']['input'];
};


export type QueryInspectionSummaryArgs = {
  zone: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryPenaltyCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeniencyListArgs = {
  zone: Scalars['String']['input'];
  kind: LeniencyKind;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCheckFirstOffenceArgs = {
  creditCode: Scalars['CreditCode']['input'];
  zone: Scalars['String']['input'];
  violationCode: Scalars['String']['input'];
};


export type QueryFineArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySoftMeasureArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnforcementFilingsArgs = {
  zone: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QuerySealedCluesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalTeamArgs = {
  zone: Scalars['String']['input'];
};


export type QueryIpCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIpStatisticsArgs = {
  zone: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryFairCompetitionReviewsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFairCompetitionYearArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryPropertyRightsReviewsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySandboxesArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTriggerRulesArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLegalDecisionArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Requests help of the zone's legal service team, free of charge (X§12). It follows the rule LEGAL_AID_FEE. For the
   * enterprise itself and officers of legal services. 申请法律服务
   */
  requestLegalAid?: Maybe<LegalAidResult>;
  /**
   * Gives a request to a lawyer of the team. It follows the rule LEGAL_AID_FEE. For officers of legal services who accept
   * (duty acceptor). 指派律师
   */
  assignLawyer?: Maybe<LegalAidResult>;
  /**
   * Ends an assigned request as done, with what came of it. It follows the rule LEGAL_AID_FEE. For officers of legal
   * services. 办结法律服务
   */
  completeLegalAid?: Maybe<LegalAidResult>;
  /**
   * Takes a request back, assigned or not. It follows the rule LEGAL_AID_FEE. For the enterprise itself and officers of
   * legal services. 撤回申请
   */
  withdrawLegalAid?: Maybe<LegalAidResult>;
  /**
   * Declines a request that is not assigned yet, with the ground and the reason, as a decision. It follows the rule
   * LEGAL_AID_FEE. For officers of legal services who accept (duty acceptor). 不予受理
   */
  declineLegalAid?: Maybe<LegalAidResult>;
  /**
   * Registers an on-site inspection before it is made. The gate checks everything at once and its refusal names all that
   * stands against the visit: ENTERPRISE_DEREGISTERED, QUIET_DAY_VIOLATION (X§8), LATE_REGISTRATION (X§9),
   * NOT_A_WORKING_DAY, TOO_FEW_INSPECTORS (行政处罚法 art. 42), QUOTA_EXCEEDED (G§48), ITEM_NOT_PUBLISHED, ITEM_NOT_KEY,
   * NOT_DRAWN, LEAD_NOT_NAMED (X§7), NOT_MERGED; the code is that of the first. It follows the rule INSPECTION_PROCEDURE.
   * For officers of legal services who work for the authority that inspects. 入企检查提前登记
   */
  registerInspection?: Maybe<InspectionVisitResult>;
  /**
   * The head of the body approves a visit before it is made, whatever it rests on, as one decision over all that the gate
   * checks, as it stands now (国办发〔2024〕54号 五); with it the visit gets its signed pass. One that cannot wait (EMERGENCY,
   * registered on its own day with reason and office) has its pass at once and may be approved after the inspectors came.
   * Not by who registered it (SAME_OFFICER). It follows the rule INSPECTION_PROCEDURE. For officers of the authority that
   * inspects who decide (duty approver). 批准入企检查
   */
  approveVisit?: Maybe<InspectionVisitResult>;
  /**
   * Records which inspectors came, by the pass of the visit (else PASS_NOT_VALID), on the planned day and no other (else
   * WRONG_DAY), at the place of the pass (else WRONG_PLACE): at least two (TOO_FEW_INSPECTORS), and those who are
   * registered (INSPECTOR_NOT_REGISTERED). All that the gate checks must still hold. Refused as NOT_APPROVED before the
   * head of the body has approved the visit. It follows the rule INSPECTION_PROCEDURE. For officers of the authority that
   * inspects. 入企签到
   */
  checkInVisit?: Maybe<InspectionVisitResult>;
  /**
   * Puts the result of a visit on record and discloses it. It follows the rule INSPECTION_PROCEDURE. For officers of the
   * authority that inspects. 登记检查结果
   */
  reportVisit?: Maybe<InspectionVisitResult>;
  /**
   * Calls off a visit that has not begun; it no longer counts towards the yearly cap. It follows the rule
   * INSPECTION_PROCEDURE. For officers of the authority that inspects. 取消检查
   */
  cancelVisit?: Maybe<InspectionVisitResult>;
  /**
   * Ends, after its day, a visit that its authority neither made nor reported, because the authority is no more or does
   * not act; else it would stand in the way of a deregistration for ever. It follows the rule INSPECTION_PROCEDURE. For
   * officers of legal services who decide (duty approver). 终止检查
   */
  endVisit?: Maybe<InspectionVisitResult>;
  /**
   * Publishes the inspection items of a body in a zone, key items among them, as the next version of its list, in force from today; the version before
   * ends. For officers of that body who decide (duty approver). 公布检查事项清单
   */
  publishInspectionItems?: Maybe<InspectionItemListResult>;
  /**
   * Publishes the plan of a body's random draws of a year, once: for which published items, in which month, with which bodies. For officers of the
   * leading body who decide (duty approver). 公布年度抽查计划
   */
  publishInspectionPlan?: Maybe<InspectionPlanResult>;
  /**
   * Publishes the pool of a random draw: objects, inspectors and items, its hash, and the public lottery whose numbers of a later day are its seed, so
   * that nobody chooses it. For officers of the leading body. 公布抽查名录库
   */
  publishDrawPool?: Maybe<InspectionDrawResult>;
  /**
   * Draws from a pool with the numbers of the lottery of its day, once, by another person than who published the pool (SAME_OFFICER). For officers of
   * the leading body. 实施随机抽取
   */
  drawInspection?: Maybe<InspectionDrawResult>;
  /**
   * Tells the enterprise once which documents it is to have ready (X§10); a second request is refused as
   * DOCUMENTS_REQUESTED where the zone's plan allows one. It follows the rule INSPECTION_PROCEDURE. For officers of the
   * authority that inspects. 一次性告知所需资料
   */
  requestVisitDocuments?: Maybe<InspectionVisitResult>;
  /**
   * Publishes the result of a reported visit in the national disclosure system, by who inspected (谁检查、谁录入、谁公开). It follows
   * the rule INSPECTION_RESULT_PUBLICATION. For officers of the authority that inspects. 公示检查结果
   */
  publishVisitResult?: Maybe<InspectionVisitResult>;
  /**
   * Puts a case of labour supervision or arbitration on record, with the visit that it came of, if any. It follows the
   * rules LABOUR_SUPERVISION and LABOUR_ARBITRATION. For officers of legal services. 劳动案件立案登记
   */
  openLabourCase?: Maybe<LabourCaseResult>;
  /** Closes a case of labour supervision or arbitration, in time or late. For officers of legal services who decide (duty approver). 劳动案件结案登记 */
  closeLabourCase?: Maybe<LabourCaseResult>;
  /**
   * Reports misconduct at a visit that was made (X§14). The body that it is about cannot read it. It follows the rule
   * MISCONDUCT_REPORTS. For the enterprise itself. 举报检查违规行为
   */
  reportMisconduct?: Maybe<MisconductReportResult>;
  /**
   * Decides whether a report of misconduct is founded, with ground and reason. For officers of legal services who decide (duty approver) and do not work
   * for the body that it is about. 核查检查违规行为举报
   */
  decideMisconduct?: Maybe<MisconductReportResult>;
  /**
   * Answers the three questions after a visit, once, without a name: answers are kept apart from the visit. It follows the
   * rule MISCONDUCT_REPORTS. For the enterprise itself. 检查后三问
   */
  answerVisitSurvey?: Maybe<InspectionVisitResult>;
  /**
   * Opens the case of a penalty from what a visit found, and tells the enterprise what is proposed, why and on what
   * ground, before anything is decided (行政处罚法 art. 44). Refused as NOTHING_FOUND for a visit without a problem. It follows
   * the rule HEARING_REQUEST. For officers of the authority that inspects. 立案并告知拟处罚
   */
  openPenalty?: Maybe<PenaltyCaseResult>;
  /**
   * The enterprise states its case, or that it has none to state, and asks for a hearing if it wants one, within the days of the notice
   * (行政处罚法 art. 45, 64; else HEARING_TOO_LATE). For the enterprise itself and officers of legal services. 陈述申辩、要求听证
   */
  pleadPenalty?: Maybe<PenaltyCaseResult>;
  /**
   * Tells the enterprise when and where the hearing is held that it asked for, seven working days before at the latest (行政处罚法 art. 64, the rule
   * HEARING_NOTICE); a later announcement takes the place of one before. Refused as HEARING_TOO_SOON,
   * ANNOUNCED_ALREADY. For officers of the authority that inspects. 听证通知
   */
  announcePenaltyHearing?: Maybe<PenaltyCaseResult>;
  /**
   * Puts on record the hearing that the enterprise asked for, held on the day that was announced (else HEARING_NOT_ANNOUNCED). For officers of the
   * authority that inspects. 登记听证情况
   */
  recordPenaltyHearing?: Maybe<PenaltyCaseResult>;
  /**
   * Reviews the draft of a penalty, once the enterprise could be heard: after a hearing none is imposed without a review that it passes (行政处罚法 art.
   * 58, the rule LEGAL_REVIEW). By another officer than who opened the case; a draft that did not pass may be reviewed again. Refused as
   * LEGAL_REVIEW_PASSED, REVIEWER_NOT_QUALIFIED, SAME_OFFICER. For officers of the authority that inspects. 法制审核
   */
  reviewPenalty?: Maybe<PenaltyCaseResult>;
  /**
   * Decides on a penalty, once the enterprise has stated its case or the days for it are over, and its hearing was held: never more than what was
   * proposed (行政处罚法 art. 45), and not by who opened the case (SAME_OFFICER). Credit publishes a penalty from its record. For officers of the
   * authority that inspects who decide (duty approver). 作出处罚决定
   */
  decidePenalty?: Maybe<PenaltyCaseResult>;
  /**
   * Publishes a zone's list of a kind of leniency as a new version, valid from today. A first-offence list names no major matter and nothing that endangers
   * life or property where the zone excludes them (EXCLUDED_FROM_LIST, Z§二(六)), and fields that the zone covers (FIELD_NOT_COVERED, X§7). For officers of legal
   * services who decide (duty approver). 公布柔性执法清单
   */
  publishLeniencyList?: Maybe<LeniencyListResult>;
  /** Puts on record that the violation was corrected, and when. For officers of the authority that inspects. 登记改正情况 */
  recordCorrection?: Maybe<PenaltyCaseResult>;
  /**
   * The enterprise promises in writing to correct the violation by a day, in place of a penalty (X§7), before its case is decided. For the enterprise itself
   * and officers of legal services. 签署守法承诺书
   */
  signCorrectionCommitment?: Maybe<PenaltyCaseResult>;
  /**
   * The enterprise reports that it has kept its commitment, until the end of the day that it promised (else COMMITMENT_OVERDUE). For the enterprise itself and
   * officers of legal services. 报告承诺履行情况
   */
  reportCommitmentKept?: Maybe<PenaltyCaseResult>;
  /**
   * Puts on record whether a commitment was kept, once the enterprise has reported or the day has passed; one that was not kept lets the case be opened again.
   * Not by who opened the case (SAME_OFFICER). For officers of the authority that inspects who decide (duty approver). 核查承诺履行情况
   */
  verifyCommitment?: Maybe<PenaltyCaseResult>;
  /**
   * Puts on record what the leading group decided on a measure against one of the four trades (Z§二(六)2). For officers of the body that the zone's plan lets
   * decide; not for who opened the case. 登记集体讨论决定
   */
  recordCollectiveDecision?: Maybe<PenaltyCaseResult>;
  /**
   * Puts on record that the decision on a fine was delivered: the days to pay count from then (行政处罚法 art. 61, 67). For officers of the authority that
   * inspects. 登记处罚决定书送达
   */
  deliverFine?: Maybe<FineResult>;
  /**
   * The enterprise asks to pay later or by instalments, because it is in economic hardship (行政处罚法 art. 66, X§7), with its plan. For the enterprise itself and
   * officers of legal services. 申请延期或者分期缴纳罚款
   */
  applyForFineRelief?: Maybe<FineResult>;
  /**
   * Decides on such an application: where the hardship is real it must be granted (X§7). For officers of the authority that inspects who decide (duty
   * approver). 决定是否准予延期或者分期缴纳
   */
  decideFineRelief?: Maybe<FineResult>;
  /** Puts a payment on record; it goes to the fine first, then to the addition. For officers of the authority that inspects. 登记罚款缴纳 */
  recordFinePayment?: Maybe<FineResult>;
  /**
   * Puts on record that the decision of a fine is under review or before a court: nothing is added while it lasts (行政处罚法 art. 73), the fine is due all
   * the same. For officers of the authority that inspects. 登记罚款决定的行政复议、行政诉讼
   */
  recordFineReview?: Maybe<FineResult>;
  /** Puts the end of that review or suit on record. For officers of the authority that inspects. 登记行政复议、行政诉讼办结 */
  endFineReview?: Maybe<FineResult>;
  /**
   * Files a fine, as the zone's plan asks of every fine on an enterprise (Q§三(三)). Refused as NO_FILING_SYSTEM where the zone has no such rule. For officers of the
   * authority that inspects. 罚款备案
   */
  fileFine?: Maybe<EnforcementFilingResult>;
  /**
   * Files a fee that an authority charged an enterprise with (Q§三(三)). It follows the rule PENALTY_FILING. For officers of
   * legal services who work for the authority. 收费备案
   */
  fileFee?: Maybe<EnforcementFilingResult>;
  /**
   * Takes one of the soft measures that the zone lists in place of a penalty, for what a visit found (G§48). Refused as
   * MEASURE_NOT_LISTED, NO_SOFT_MEASURES. It follows the rule SOFT_MEASURES. For officers of the authority that inspects.
   * 采取柔性监管措施
   */
  takeSoftMeasure?: Maybe<SoftMeasureResult>;
  /** The enterprise says what it did about a soft measure. For the enterprise itself and officers of legal services. 反馈整改情况 */
  answerSoftMeasure?: Maybe<SoftMeasureResult>;
  /** Ends a soft measure, with what came of it. For officers of the authority that inspects. 办结柔性监管措施 */
  closeSoftMeasure?: Maybe<SoftMeasureResult>;
  /**
   * Passes a clue on under seal, to a body that the zone's plan names (X§16): refused as RECIPIENT_NOT_LISTED, NO_CLUE_TRANSFER. For officers of legal services
   * whose token names an agency. 移交问题线索
   */
  transferClue?: Maybe<SealedClueResult>;
  /** Acknowledges a clue. For officers of the body that it was passed on to. 签收问题线索 */
  acknowledgeClue?: Maybe<SealedClueResult>;
  /**
   * Opens the seal of an acknowledged clue and shows what it says; each opening is on record with its purpose. For officers of the body that it was passed on
   * to who decide (duty approver). 启封问题线索
   */
  openClue?: Maybe<OpenedClueResult>;
  /**
   * Appoints the legal service team of a zone, as a whole, from today; requests are then given to its members alone (X§12). For officers of legal services who decide
   * (duty approver). 组建法律服务团
   */
  appointLegalTeam?: Maybe<LegalTeamResult>;
  /**
   * Asks for one of the fast services for intellectual property that the zone offers (G§50), else NO_IP_SERVICE. It
   * follows the rule IP_PROTECTION_SERVICES. For the enterprise itself and officers of legal services. 申请知识产权保护
   */
  requestIpProtection?: Maybe<IpCaseResult>;
  /** Accepts a case, on the fast track where it is simple (G§50). For officers of legal services who accept (duty acceptor). 受理知识产权案件 */
  acceptIpCase?: Maybe<IpCaseResult>;
  /** Closes a case with its outcome; not by who accepted it (SAME_OFFICER). For officers of legal services who decide (duty approver). 办结知识产权案件 */
  closeIpCase?: Maybe<IpCaseResult>;
  /** Takes a case back that is not closed. For the enterprise itself and officers of legal services. 撤回知识产权案件 */
  withdrawIpCase?: Maybe<IpCaseResult>;
  /**
   * Puts the fair-competition review of a document on record, before the document is issued (G§22). For officers of legal services who work for the organ that
   * drafts it. 登记公平竞争审查
   */
  recordFairCompetitionReview?: Maybe<FairCompetitionReviewResult>;
  /** Puts the zone's yearly clean-up on record (G§22). For officers of legal services who decide (duty approver). 登记清理行动 */
  holdFairCompetitionCampaign?: Maybe<FairCompetitionYearResult>;
  /**
   * Begins a screening of a case or a document that touches property rights (Y§14), else NO_PROPERTY_REVIEW. For officers of legal services who accept (duty
   * acceptor). 启动产权甄别
   */
  openPropertyRightsReview?: Maybe<PropertyRightsReviewResult>;
  /** Ends a screening with its finding; not by who began it (SAME_OFFICER). For officers of legal services who decide (duty approver). 作出甄别结论 */
  concludePropertyRightsReview?: Maybe<PropertyRightsReviewResult>;
  /** Opens a sandbox in a zone whose plan has them (Y§15), else NO_PILOT. For officers of legal services who decide (duty approver). 设立沙盒监管试点 */
  openSandbox?: Maybe<SandboxResult>;
  /**
   * Takes an enterprise of the zone into a sandbox until its last day. Refused as EVIDENCE_UNAVAILABLE without the
   * register. It follows the rule PILOT_SUPERVISION. For officers of legal services who accept (duty acceptor). 纳入沙盒监管试点
   */
  admitToSandbox?: Maybe<SandboxPlaceResult>;
  /** Ends an enterprise's place in a sandbox, with the reason. For officers of legal services who decide (duty approver). 退出沙盒监管试点 */
  leaveSandbox?: Maybe<SandboxPlaceResult>;
  /**
   * Puts an item under trigger-only supervision (Y§15): it is inspected after an event alone. For officers of legal services who decide (duty approver).
   * 公布触发式监管事项
   */
  publishTriggerRule?: Maybe<TriggerRuleResult>;
  /** Puts an event on record that lets an enterprise be inspected on such an item. For officers of legal services. 登记触发情形 */
  reportTrigger?: Maybe<TriggerEventResult>;
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


export type MutationPublishInspectionItemsArgs = {
  input: PublishInspectionItemsInput;
};


export type MutationPublishInspectionPlanArgs = {
  input: PublishInspectionPlanInput;
};


export type MutationPublishDrawPoolArgs = {
  input: PublishDrawPoolInput;
};


export type MutationDrawInspectionArgs = {
  input: DrawInspectionInput;
};


export type MutationRequestVisitDocumentsArgs = {
  input: RequestVisitDocumentsInput;
};


export type MutationPublishVisitResultArgs = {
  input: PublishVisitResultInput;
};


export type MutationOpenLabourCaseArgs = {
  input: OpenLabourCaseInput;
};


export type MutationCloseLabourCaseArgs = {
  input: CloseLabourCaseInput;
};


export type MutationReportMisconductArgs = {
  input: ReportMisconductInput;
};


export type MutationDecideMisconductArgs = {
  input: DecideMisconductInput;
};


export type MutationAnswerVisitSurveyArgs = {
  input: AnswerVisitSurveyInput;
};


export type MutationOpenPenaltyArgs = {
  input: OpenPenaltyInput;
};


export type MutationPleadPenaltyArgs = {
  input: PleadPenaltyInput;
};


export type MutationAnnouncePenaltyHearingArgs = {
  input: AnnouncePenaltyHearingInput;
};


export type MutationRecordPenaltyHearingArgs = {
  input: RecordPenaltyHearingInput;
};


export type MutationReviewPenaltyArgs = {
  input: ReviewPenaltyInput;
};


export type MutationDecidePenaltyArgs = {
  input: DecidePenaltyInput;
};


export type MutationPublishLeniencyListArgs = {
  input: PublishLeniencyListInput;
};


export type MutationRecordCorrectionArgs = {
  input: RecordCorrectionInput;
};


export type MutationSignCorrectionCommitmentArgs = {
  input: SignCorrectionCommitmentInput;
};


export type MutationReportCommitmentKeptArgs = {
  input: ReportCommitmentKeptInput;
};


export type MutationVerifyCommitmentArgs = {
  input: VerifyCommitmentInput;
};


export type MutationRecordCollectiveDecisionArgs = {
  input: RecordCollectiveDecisionInput;
};


export type MutationDeliverFineArgs = {
  input: DeliverFineInput;
};


export type MutationApplyForFineReliefArgs = {
  input: ApplyForFineReliefInput;
};


export type MutationDecideFineReliefArgs = {
  input: DecideFineReliefInput;
};


export type MutationRecordFinePaymentArgs = {
  input: RecordFinePaymentInput;
};


export type MutationRecordFineReviewArgs = {
  input: RecordFineReviewInput;
};


export type MutationEndFineReviewArgs = {
  input: EndFineReviewInput;
};


export type MutationFileFineArgs = {
  input: FileFineInput;
};


export type MutationFileFeeArgs = {
  input: FileFeeInput;
};


export type MutationTakeSoftMeasureArgs = {
  input: TakeSoftMeasureInput;
};


export type MutationAnswerSoftMeasureArgs = {
  input: AnswerSoftMeasureInput;
};


export type MutationCloseSoftMeasureArgs = {
  input: CloseSoftMeasureInput;
};


export type MutationTransferClueArgs = {
  input: TransferClueInput;
};


export type MutationAcknowledgeClueArgs = {
  input: AcknowledgeClueInput;
};


export type MutationOpenClueArgs = {
  input: OpenClueInput;
};


export type MutationAppointLegalTeamArgs = {
  input: AppointLegalTeamInput;
};


export type MutationRequestIpProtectionArgs = {
  input: RequestIpProtectionInput;
};


export type MutationAcceptIpCaseArgs = {
  input: AcceptIpCaseInput;
};


export type MutationCloseIpCaseArgs = {
  input: CloseIpCaseInput;
};


export type MutationWithdrawIpCaseArgs = {
  input: WithdrawIpCaseInput;
};


export type MutationRecordFairCompetitionReviewArgs = {
  input: RecordFairCompetitionReviewInput;
};


export type MutationHoldFairCompetitionCampaignArgs = {
  input: HoldFairCompetitionCampaignInput;
};


export type MutationOpenPropertyRightsReviewArgs = {
  input: OpenPropertyRightsReviewInput;
};


export type MutationConcludePropertyRightsReviewArgs = {
  input: ConcludePropertyRightsReviewInput;
};


export type MutationOpenSandboxArgs = {
  input: OpenSandboxInput;
};


export type MutationAdmitToSandboxArgs = {
  input: AdmitToSandboxInput;
};


export type MutationLeaveSandboxArgs = {
  input: LeaveSandboxInput;
};


export type MutationPublishTriggerRuleArgs = {
  input: PublishTriggerRuleInput;
};


export type MutationReportTriggerArgs = {
  input: ReportTriggerInput;
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
   * Visits that are registered for the coming days, first to last: what can be made in one visit of several bodies (X§7, G§48). Null while legal
   * services do not answer. 可合并的入企检查
   */
  comingVisits?: Maybe<Array<InspectionVisit>>;
  /**
   * Its cases of labour supervision and arbitration, newest first; null for anyone but the enterprise itself, officers of legal services, services and
   * auditors, and while legal services do not answer. 劳动监察和仲裁案件
   */
  labourCases?: Maybe<LabourCaseConnection>;
  /**
   * Its reports of misconduct at visits, newest first; null for anyone but the enterprise itself, officers of legal services who work for a named agency
   * that none of them is about, and auditors. 检查违规行为举报
   */
  misconductReports?: Maybe<MisconductReportConnection>;
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
   * Fines that it was charged with, newest first; null for anyone but the enterprise itself, officers of legal services, services and auditors, and while
   * legal services do not answer. 罚款
   */
  fines?: Maybe<FineConnection>;
  /**
   * Soft measures in place of penalties, newest first; null for anyone but the enterprise itself, officers of legal services, services and auditors, and while
   * legal services do not answer. 柔性监管措施
   */
  softMeasures?: Maybe<SoftMeasureConnection>;
  /**
   * Fines and fees on it that were filed, newest first; null for anyone but the enterprise itself, officers of legal services, services and auditors, and while
   * legal services do not answer. 罚款收费执法备案
   */
  filedEnforcements?: Maybe<EnforcementFilingConnection>;
  /**
   * Cases of intellectual property, newest first; null for anyone but the enterprise itself, officers of legal services, services and auditors, and while
   * legal services do not answer. 知识产权保护案件
   */
  ipCases?: Maybe<IpCaseConnection>;
  /**
   * Its places in sandboxes, newest first; null for anyone but the enterprise itself, officers of legal services, services and auditors, and while legal services
   * do not answer. 沙盒监管试点
   */
  sandboxPlaces?: Maybe<SandboxPlaceConnection>;
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
export type EnterpriseLabourCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseMisconductReportsArgs = {
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
export type EnterpriseFinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseSoftMeasuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseFiledEnforcementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseIpCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its inspections, their penalties and its legal service. 企业 */
export type EnterpriseSandboxPlacesArgs = {
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
  /** Random draw that it rests on, null on any other ground. 双随机抽查 */
  draw?: Maybe<InspectionDraw>;
  /** Number of the lead that it rests on: complaint, referral, alert or request; null on any other ground. 线索编号 */
  leadReference?: Maybe<Scalars['String']['output']>;
  /** Where it is made; null where it was registered before places had to be named. 检查地点 */
  place?: Maybe<Scalars['String']['output']>;
  /** Other bodies' visits of the enterprise on the same day: one visit, several checks. 联合检查 */
  jointWith: Array<InspectionVisit>;
  /** Why it is not made together with a visit of another body; null where it need not be. 未合并检查的原因 */
  separateReason?: Maybe<Scalars['String']['output']>;
  /** Made without notice, for an emergency, with its reason and who approved that. 是否未提前登记 */
  withoutNotice: Scalars['Boolean']['output'];
  /**
   * The signed pass with its QR code; null before the visit is approved, and for anyone but the enterprise itself, officers of legal services, services
   * and auditors. 入企凭证
   */
  pass?: Maybe<VisitPass>;
  /** Documents that the enterprise is to have ready, told once; null before. 一次性告知的资料 */
  documents?: Maybe<Array<Scalars['String']['output']>>;
  /** When they were told. 告知时间 */
  documentsRequestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the inspectors came, null before. 签到时间 */
  checkedInAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the result was put on record, null before. 结果登记时间 */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when what was found is on record, and so before the enterprise; null before the check-in. 检查情况记录期限 */
  recordDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The report came later than that; null before the report. 是否逾期记录 */
  recordedLate?: Maybe<Scalars['Boolean']['output']>;
  /** Last day to publish the result; null before the report. 结果公示期限 */
  publishBy?: Maybe<Scalars['Date']['output']>;
  /** When who inspected published the result in the national system, null before. 公示时间 */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of that publication. 公示编号 */
  publicationNo?: Maybe<Scalars['String']['output']>;
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
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** The signed pass of a visit: whoever holds it can verify it without the platform. 入企凭证 */
export type VisitPass = {
  __typename?: 'VisitPass';
  /** Its number. 凭证编号 */
  passNo: Scalars['String']['output'];
  /** When it was signed. 签发时间 */
  issuedAt: Scalars['DateTime']['output'];
  /** The head of the body had approved the visit; false for an emergency whose approval follows. 是否已经批准 */
  approved: Scalars['Boolean']['output'];
  /** What the QR code says: JSON of `content` and its SM2 `signature`. 二维码内容 */
  text: Scalars['String']['output'];
  /** The QR code as an SVG image. 二维码 */
  qr: Scalars['String']['output'];
  /** A page of HTML with the code, in Chinese, to be shown or printed. 入企凭证页面 */
  page: Scalars['String']['output'];
};

/** What a check of a pass says. 入企凭证核验结果 */
export type VisitPassCheck = {
  __typename?: 'VisitPassCheck';
  /** Whether legal services signed it. 签名核验结果 */
  signature: PassSignature;
  /** The visit as it stands now; null where the signature is not valid. 入企检查 */
  visit?: Maybe<InspectionVisit>;
  /** It lets its inspectors in today. 今日是否有效 */
  valid: Scalars['Boolean']['output'];
  /** Why, in words. 说明 */
  explanation: Scalars['String']['output'];
};

/** What the signature of a pass says. 签名核验结果 */
export type PassSignature =
  /** Legal services signed this. 有效 */
  | 'VALID'
  /** Nobody signed this. 伪造或者被篡改 */
  | 'FORGED'
  /** Its key is none of legal services. 签名密钥未知 */
  | 'UNKNOWN_KEY';

/** The items that a body has published for inspection in a zone, in one version. 检查事项清单 */
export type InspectionItemList = {
  __typename?: 'InspectionItemList';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Body that inspects. 执法检查主体 */
  authority: Scalars['String']['output'];
  /** Its unified social credit code. 执法检查主体统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['output'];
  /** Version. 版本 */
  version: Scalars['Int']['output'];
  /** First day of its validity. 生效日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day of its validity; null while it holds. 失效日期 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Its items. 检查事项 */
  items: Array<InspectionItem>;
};

/** An item of inspection. 检查事项 */
export type InspectionItem = {
  __typename?: 'InspectionItem';
  /** Its code. 事项编码 */
  code: Scalars['String']['output'];
  /** Its name. 事项名称 */
  name: Scalars['String']['output'];
  /** Law and article that it rests on. 检查依据 */
  basis: Scalars['String']['output'];
  /** On the list of key supervision (X§7). 是否重点监管事项 */
  key: Scalars['Boolean']['output'];
};

/** A random draw: its pool, published before its seed, and its result, which anybody replays (X§10). 双随机抽查 */
export type InspectionDraw = {
  __typename?: 'InspectionDraw';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Leading body. 发起部门 */
  authority: Scalars['String']['output'];
  /** Its unified social credit code. 发起部门统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['output'];
  /** All bodies that take part; more than one make a joint draw (联合抽查). 参与部门 */
  authorities: Array<Scalars['String']['output']>;
  /** Codes of the items. 抽查事项 */
  items: Array<Scalars['String']['output']>;
  /** Objects in the order of their codes. 检查对象名录库 */
  objects: Array<Scalars['CreditCode']['output']>;
  /** Inspectors in the order of their cards. 执法检查人员名录库 */
  inspectors: Array<DrawInspector>;
  /** How many objects are drawn. 抽取户数 */
  count: Scalars['Int']['output'];
  /** SM3 hash of the canonical JSON of the pool. 名录库摘要值 */
  poolHash: Scalars['String']['output'];
  /** It is in the leading body's plan of the year of its lottery: its items, and the bodies that take part. 是否列入年度抽查计划 */
  planned: Scalars['Boolean']['output'];
  /** When the pool was published. 名录库公布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** Lottery whose numbers are the seed. 种子来源 */
  seedSource: DrawSeedSource;
  /** Day of the lottery, after that of the publication. 开奖日期 */
  seedOn: Scalars['Date']['output'];
  /** Where it stands. 状态 */
  state: DrawState;
  /** The seed: source, issue and numbers as they were published; null before. 随机种子 */
  seed?: Maybe<Scalars['String']['output']>;
  /** When it was drawn, null before. 抽取时间 */
  drawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was drawn, in its order; empty before. 抽取结果 */
  drawn: Array<DrawnObject>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** The plan of a body's random draws of a year. 年度抽查计划 */
export type InspectionPlan = {
  __typename?: 'InspectionPlan';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Calendar year. 年度 */
  year: Scalars['Int']['output'];
  /** Leading body. 发起部门 */
  authority: Scalars['String']['output'];
  /** Its unified social credit code. 发起部门统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['output'];
  /** When it was published. 公布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** What is drawn for. 抽查任务 */
  tasks: Array<InspectionTask>;
};

/** What is drawn for in a month. 抽查任务 */
export type InspectionTask = {
  __typename?: 'InspectionTask';
  /** Month, 1 to 12. 月份 */
  month: Scalars['Int']['output'];
  /** Codes of items. 抽查事项 */
  items: Array<Scalars['String']['output']>;
  /** Bodies that take part; more than one make a joint draw. 参与部门 */
  authorities: Array<Scalars['String']['output']>;
};

/** An inspector of a pool. 执法检查人员 */
export type DrawInspector = {
  __typename?: 'DrawInspector';
  /** Body for which the inspector works. 所属部门 */
  authority: Scalars['String']['output'];
  /** Number of the enforcement card. 执法证号 */
  cardNo: Scalars['String']['output'];
  /** Name, masked. 姓名 */
  name: MaskedString;
};

/** An object that was drawn, with the inspectors who were drawn for it. 抽中对象 */
export type DrawnObject = {
  __typename?: 'DrawnObject';
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Numbers of the cards of its inspectors, two of each body. 抽中检查人员执法证号 */
  cards: Array<Scalars['String']['output']>;
};

/** Where a draw stands. 抽查状态 */
export type DrawState =
  /** The pool is published, the seed is not there yet. 名录库已公布 */
  | 'POOL_PUBLISHED'
  /** Drawn. 已抽取 */
  | 'DRAWN';

/** Public lotteries whose numbers are seeds. 种子来源 */
export type DrawSeedSource =
  /** China Welfare Lottery Double Chromosphere: 6 of 33, 1 of 16. 中国福利彩票双色球 */
  | 'SSQ'
  /** China Sports Lottery Super Lotto: 5 of 35, 2 of 12. 中国体育彩票超级大乐透 */
  | 'DLT';

/** A draw, replayed. 抽取结果验证 */
export type DrawVerification = {
  __typename?: 'DrawVerification';
  /** The pool has the hash that was published before the seed. 名录库未被改动 */
  poolIntact: Scalars['Boolean']['output'];
  /** The seed came after the pool. 种子晚于名录库产生 */
  seedAfterPool: Scalars['Boolean']['output'];
  /** The result is what pool and seed give; null before it is drawn. 结果与种子一致 */
  resultMatches?: Maybe<Scalars['Boolean']['output']>;
  /** Hash of the pool as it stands now. 现名录库摘要值 */
  poolHash: Scalars['String']['output'];
  /** The seed, null before. 随机种子 */
  seed?: Maybe<Scalars['String']['output']>;
  /** How anybody replays it, in words. 验证方法 */
  explanation: Scalars['String']['output'];
};

/** How much of supervision random draws cover. 双随机监管覆盖率 */
export type DrawCoverage = {
  __typename?: 'DrawCoverage';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Calendar year. 年度 */
  year: Scalars['Int']['output'];
  /** Published items on no list of key items. 清单之外事项数 */
  items: Scalars['Int']['output'];
  /** Those that were in the pool of a draw of the year. 已抽查事项数 */
  drawn: Scalars['Int']['output'];
  /** Their share in percent; null where there is no such item. 覆盖率(%) */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The rule is met; null without a rule or an item. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** The rule, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A report of misconduct at a visit, closed to the body that it is about (X§14). 检查违规行为举报 */
export type MisconductReport = {
  __typename?: 'MisconductReport';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise that reported it. 举报企业 */
  enterprise: Enterprise;
  /** At which visit. 入企检查 */
  visit: InspectionVisit;
  /** Body that it is about. 被举报单位 */
  authority: Scalars['String']['output'];
  /** What it was. 类别 */
  kind: MisconductKind;
  /** What happened, in the enterprise's words. 情况说明 */
  description: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: MisconductState;
  /** When it was reported. 举报时间 */
  reportedAt: Scalars['DateTime']['output'];
  /** When it was decided on, null before. 核查时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was so decided, null before. 核查理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Kinds of misconduct at a visit. 检查违规行为类别 */
export type MisconductKind =
  /** Recommending on the way. 搭车推荐 */
  | 'TIE_IN'
  /** Naming a third party for paid services. 指定第三方机构开展中介服务 */
  | 'DESIGNATION'
  /** Fees without ground. 乱收费 */
  | 'FEES'
  /** Meals, gifts or other favours. 吃拿卡要 */
  | 'FAVOURS'
  /** A visit at will or twice. 随意检查、重复检查 */
  | 'ARBITRARY_VISIT';

/** Where a report of misconduct stands. 举报状态 */
export type MisconductState =
  /** Reported. 已举报 */
  | 'REPORTED'
  /** Found to be true. 属实 */
  | 'FOUNDED'
  /** Not found to be true. 不属实 */
  | 'UNFOUNDED';

/** A case of labour supervision or arbitration (G§49). 劳动监察和仲裁案件 */
export type LabourCase = {
  __typename?: 'LabourCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Supervision or arbitration. 类别 */
  kind: LabourCaseKind;
  /** Number of the case. 案号 */
  caseNo: Scalars['String']['output'];
  /** The visit that it came of, null where it came of none. 入企检查 */
  visit?: Maybe<InspectionVisit>;
  /** Day of its opening. 立案日期 */
  openedOn: Scalars['Date']['output'];
  /** Last day to close it, without an extension. 办结期限 */
  dueOn: Scalars['Date']['output'];
  /** Where it stands. 状态 */
  state: LabourCaseState;
  /** Day of its closing, null before. 结案日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Closed after its last day; null before. 是否逾期结案 */
  closedLate?: Maybe<Scalars['Boolean']['output']>;
  /** What came of it, null before. 处理结果 */
  outcome?: Maybe<Scalars['String']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Kinds of labour cases. 劳动案件类别 */
export type LabourCaseKind =
  /** Labour supervision. 劳动保障监察 */
  | 'SUPERVISION'
  /** Arbitration of a labour dispute. 劳动争议仲裁 */
  | 'ARBITRATION';

/** Where a labour case stands. 劳动案件状态 */
export type LabourCaseState =
  /** On the way. 办理中 */
  | 'OPEN'
  /** Closed. 已结案 */
  | 'CLOSED';

/** How many cases of a kind are closed. 劳动案件结案率 */
export type LabourCaseRate = {
  __typename?: 'LabourCaseRate';
  /** Supervision or arbitration. 类别 */
  kind: LabourCaseKind;
  /** Opened in the year. 立案数 */
  opened: Scalars['Int']['output'];
  /** Of them closed. 结案数 */
  closed: Scalars['Int']['output'];
  /** Of them closed in time. 按期结案数 */
  inTime: Scalars['Int']['output'];
  /** Closed of opened in percent, null where none was opened. 结案率(%) */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The limit that such cases have. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Answers to the questions after visits. 检查后三问结果 */
export type VisitSurvey = {
  __typename?: 'VisitSurvey';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Calendar year. 年度 */
  year: Scalars['Int']['output'];
  /** Quarter. 季度 */
  quarter: Scalars['Int']['output'];
  /** The rule with the questions. 依据 */
  rule?: Maybe<RuleReference>;
  /** Bodies with at least five answers. 各执法主体结果 */
  authorities: Array<AuthoritySurvey>;
};

/** Answers about one body. 执法主体结果 */
export type AuthoritySurvey = {
  __typename?: 'AuthoritySurvey';
  /** Body that inspected. 执法检查主体 */
  authority: Scalars['String']['output'];
  /** Answers. 答卷数 */
  answers: Scalars['Int']['output'];
  /** Of them: pass and cards were not shown. 未出示凭证和证件数 */
  notShown: Scalars['Int']['output'];
  /** Of them: a third party was recommended or named. 推荐或者指定第三方数 */
  recommended: Scalars['Int']['output'];
  /** Of them: fees or favours were taken. 收取费用或者谋取利益数 */
  tookFavours: Scalars['Int']['output'];
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
  /** What came of it, without personal data; null before it is done, and where it was done before results were kept. 办理结果 */
  result?: Maybe<Scalars['String']['output']>;
  /** Why it was declined, null where it was not. 不予受理原因 */
  declineReason?: Maybe<Scalars['String']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
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
  /** Code of the violation in the zone's lists of lenient handling; null where none was named. 违法行为代码 */
  violationCode?: Maybe<Scalars['String']['output']>;
  /** Trade for which the zone asks a collective decision; null for every other. 包容审慎监管行业 */
  trade?: Maybe<CollectiveTrade>;
  /** Coercive measures that were proposed beside a fine. 拟采取的强制措施 */
  measures: Array<CoerciveMeasure>;
  /** What the matter touches, by which a zone excludes it from first-offence lists. 涉及情形 */
  concerns: Array<PenaltyConcern>;
  /** Least fine that the law sets; null where it sets none. 法定罚款下限 */
  fineLeast?: Maybe<Scalars['Yuan']['output']>;
  /** Greatest fine that the law sets; null where it sets none. 法定罚款上限 */
  fineMost?: Maybe<Scalars['Yuan']['output']>;
  /** Day on which the violation was corrected, null before. 改正日期 */
  correctedOn?: Maybe<Scalars['Date']['output']>;
  /** The leniency by which it was decided; null before, and for none. 适用的从宽情形 */
  leniency?: Maybe<LeniencyKind>;
  /** What the leading group decided, null before and where none is asked for. 集体讨论决定 */
  collectiveDecision?: Maybe<CollectiveDecision>;
  /** What the enterprise promised in writing, null for none. 守法承诺 */
  commitment?: Maybe<CorrectionCommitment>;
  /** When credit was told of the penalty, to put it on record; null before, and for none. 报送信用时间 */
  creditToldAt?: Maybe<Scalars['DateTime']['output']>;
  /** The fine that was imposed, with its payment; null before, and for none. 罚款缴纳情况 */
  fineCase?: Maybe<Fine>;
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
  /** When and where the hearing is held, null before it is announced. 听证通知 */
  hearingNotice?: Maybe<PenaltyHearingNotice>;
  /** Day of the hearing, null before. 听证日期 */
  hearingHeldOn?: Maybe<Scalars['Date']['output']>;
  /** What came of the hearing, null before. 听证情况 */
  hearingRecord?: Maybe<Scalars['String']['output']>;
  /** The legal review of the draft, null before, and where none was made. 法制审核 */
  legalReview?: Maybe<PenaltyReview>;
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
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** When and where the hearing in the case of a penalty is held. 听证通知 */
export type PenaltyHearingNotice = {
  __typename?: 'PenaltyHearingNotice';
  /** Day on which the enterprise was told. 通知日期 */
  announcedOn: Scalars['Date']['output'];
  /** Day of the hearing. 听证日期 */
  heldOn: Scalars['Date']['output'];
  /** Where it is held. 听证地点 */
  place: Scalars['String']['output'];
};

/** The legal review of the draft of a penalty. 法制审核 */
export type PenaltyReview = {
  __typename?: 'PenaltyReview';
  /** On which case of the law it was reviewed. 审核情形 */
  reviewGround: LegalReviewGround;
  /** Whether the draft passed. 是否通过 */
  passed: Scalars['Boolean']['output'];
  /** The opinion. 审核意见 */
  opinion: Scalars['String']['output'];
  /** Day of the review. 审核日期 */
  reviewedOn: Scalars['Date']['output'];
};

/** On which case of the law the draft of a penalty is reviewed (行政处罚法 58). 法制审核情形 */
export type LegalReviewGround =
  /** It touches a major public interest. 涉及重大公共利益 */
  | 'PUBLIC_INTEREST'
  /** It touches major rights of the party or of third persons, and a hearing was held. 直接关系当事人或者第三人重大权益，经过听证程序 */
  | 'MAJOR_RIGHTS_HEARD'
  /** The case is difficult, complex, or of several legal relations. 案件情况疑难复杂、涉及多个法律关系 */
  | 'COMPLEX'
  /** Other cases that laws and regulations name. 法律、法规规定应当进行法制审核的其他情形 */
  | 'OTHER_LAW';

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
  /** Made without notice, for an emergency. 未提前登记 */
  withoutNotice: Scalars['Int']['output'];
  /** That began before the head of the body had approved them. 先检查后批准 */
  approvedAfterwards: Scalars['Int']['output'];
  /** Whose result who inspected has published. 已公示结果 */
  published: Scalars['Int']['output'];
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

/** A page of lists of inspection items. 检查事项清单分页 */
export type InspectionItemListConnection = {
  __typename?: 'InspectionItemListConnection';
  /** Items with their cursors. 条目 */
  edges: Array<InspectionItemListEdge>;
  /** Items alone. 节点 */
  nodes: Array<InspectionItemList>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of lists of inspection items with its cursor. 检查事项清单条目 */
export type InspectionItemListEdge = {
  __typename?: 'InspectionItemListEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: InspectionItemList;
};

/** A page of plans. 年度抽查计划分页 */
export type InspectionPlanConnection = {
  __typename?: 'InspectionPlanConnection';
  /** Items with their cursors. 条目 */
  edges: Array<InspectionPlanEdge>;
  /** Items alone. 节点 */
  nodes: Array<InspectionPlan>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A plan with its cursor. 年度抽查计划条目 */
export type InspectionPlanEdge = {
  __typename?: 'InspectionPlanEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: InspectionPlan;
};

/** A page of random draws. 双随机抽查分页 */
export type InspectionDrawConnection = {
  __typename?: 'InspectionDrawConnection';
  /** Items with their cursors. 条目 */
  edges: Array<InspectionDrawEdge>;
  /** Items alone. 节点 */
  nodes: Array<InspectionDraw>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of random draws with its cursor. 双随机抽查条目 */
export type InspectionDrawEdge = {
  __typename?: 'InspectionDrawEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: InspectionDraw;
};

/** A page of reports of misconduct. 检查违规行为举报分页 */
export type MisconductReportConnection = {
  __typename?: 'MisconductReportConnection';
  /** Items with their cursors. 条目 */
  edges: Array<MisconductReportEdge>;
  /** Items alone. 节点 */
  nodes: Array<MisconductReport>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of reports of misconduct with its cursor. 检查违规行为举报条目 */
export type MisconductReportEdge = {
  __typename?: 'MisconductReportEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: MisconductReport;
};

/** A page of labour cases. 劳动案件分页 */
export type LabourCaseConnection = {
  __typename?: 'LabourCaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LabourCaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<LabourCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A labour case with its cursor. 劳动案件条目 */
export type LabourCaseEdge = {
  __typename?: 'LabourCaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LabourCase;
};

/** Which visits a list shows. 筛选条件 */
export type InspectionVisitFilter = {
  /** Planned on this day or later. 计划日期起 */
  plannedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Planned on this day or earlier. 计划日期止 */
  plannedTo?: InputMaybe<Scalars['Date']['input']>;
  /** In this zone alone. 园区代码 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Only those for which an exception was claimed, for a closed day or for want of notice: who approved it and why stands with each. 仅看例外情形 */
  withException?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of completeLegalAid. 办结法律服务 */
export type CompleteLegalAidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which request. 申请 */
  requestId: Scalars['ID']['input'];
  /** What came of it, 1 to 2000 characters, without personal data. 办理结果 */
  result: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawLegalAid. 撤回申请 */
export type WithdrawLegalAidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which request. 申请 */
  requestId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
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
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
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
  /** What is inspected: codes or names of items that the body has published, 1 to 20. 检查事项 */
  items: Array<Scalars['String']['input']>;
  /** Names of the inspectors, at least two different ones, at most 8; shown masked. 检查人员姓名 */
  inspectors: Array<Scalars['String']['input']>;
  /** What the visit rests on. 检查依据 */
  ground: InspectionGround;
  /** Random draw of which it is: needed with RANDOM_DRAW. 双随机抽查 */
  drawId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the lead that it rests on, of one visit of a body alone: needed with every other ground but KEY_ITEM. 线索编号 */
  leadReference?: InputMaybe<Scalars['String']['input']>;
  /** Where it is made. 检查地点 */
  place: VisitPlaceInput;
  /** Why it is not made together with the visits that other bodies have planned, where it is not. 未合并检查的原因 */
  separateReason?: InputMaybe<Scalars['String']['input']>;
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
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of checkInVisit. 入企签到 */
export type CheckInVisitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** What the QR code of the pass says. 入企凭证二维码内容 */
  pass: Scalars['String']['input'];
  /** Where they are, degrees north. 纬度 */
  latitude: Scalars['Float']['input'];
  /** Where they are, degrees east. 经度 */
  longitude: Scalars['Float']['input'];
  /** Names of the inspectors who came, at least two different ones; shown masked. 到场检查人员姓名 */
  inspectors: Array<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Where a visit is made. 检查地点 */
export type VisitPlaceInput = {
  /** Address, 1 to 100 characters. 地址 */
  address: Scalars['String']['input'];
  /** Degrees north. 纬度 */
  latitude: Scalars['Float']['input'];
  /** Degrees east. 经度 */
  longitude: Scalars['Float']['input'];
};

/** Input of requestVisitDocuments. 一次性告知所需资料 */
export type RequestVisitDocumentsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** Documents to have ready, 1 to 20. 所需资料 */
  documents: Array<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of publishVisitResult. 公示检查结果 */
export type PublishVisitResultInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** Number of the publication in the national disclosure system. 公示编号 */
  publicationNo: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of publishInspectionItems. 公布检查事项清单 */
export type PublishInspectionItemsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Body that inspects, as the token of the caller names it. 执法检查主体 */
  authority: Scalars['String']['input'];
  /** Its unified social credit code. 执法检查主体统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['input'];
  /** All items of the list, 1 to 200, each once. 检查事项 */
  items: Array<InspectionItemInput>;
};

/** An item to be published. 检查事项 */
export type InspectionItemInput = {
  /** Its code, 1 to 24 capitals, digits and _. 事项编码 */
  code: Scalars['String']['input'];
  /** Its name, 1 to 60 characters. 事项名称 */
  name: Scalars['String']['input'];
  /** Law and article that it rests on, 1 to 200 characters. 检查依据 */
  basis: Scalars['String']['input'];
  /** On the list of key supervision (X§7). 是否重点监管事项 */
  key: Scalars['Boolean']['input'];
};

/** Input of publishInspectionPlan. 公布年度抽查计划 */
export type PublishInspectionPlanInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Leading body, as the token of the caller names it. 发起部门 */
  authority: Scalars['String']['input'];
  /** Its unified social credit code. 发起部门统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['input'];
  /** Calendar year, this or the next. 年度 */
  year: Scalars['Int']['input'];
  /** What is drawn for, 1 to 50. 抽查任务 */
  tasks: Array<InspectionTaskInput>;
};

/** What is drawn for in a month. 抽查任务 */
export type InspectionTaskInput = {
  /** Month, 1 to 12. 月份 */
  month: Scalars['Int']['input'];
  /** Codes of published items, 1 to 20. 抽查事项 */
  items: Array<Scalars['String']['input']>;
  /** Bodies that take part, the leading one among them. 参与部门 */
  authorities: Array<Scalars['String']['input']>;
};

/** Input of publishDrawPool. 公布抽查名录库 */
export type PublishDrawPoolInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Leading body, as the token of the caller names it. 发起部门 */
  authority: Scalars['String']['input'];
  /** Its unified social credit code. 发起部门统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['input'];
  /** Codes of the published items, of all bodies that take part, 1 to 20. 抽查事项 */
  items: Array<Scalars['String']['input']>;
  /** Objects: enterprises, 2 to 2000. 检查对象名录库 */
  objects: Array<Scalars['CreditCode']['input']>;
  /** Inspectors, at least two of each body that takes part, at most 200. 执法检查人员名录库 */
  inspectors: Array<DrawInspectorInput>;
  /** How many objects are drawn, fewer than there are. 抽取户数 */
  count: Scalars['Int']['input'];
  /** Lottery whose numbers are the seed. 种子来源 */
  seedSource: DrawSeedSource;
  /** Day of the lottery, after today. 开奖日期 */
  seedOn: Scalars['Date']['input'];
};

/** An inspector of a pool. 执法检查人员 */
export type DrawInspectorInput = {
  /** Body for which the inspector works. 所属部门 */
  authority: Scalars['String']['input'];
  /** Number of the enforcement card, which is public. 执法证号 */
  cardNo: Scalars['String']['input'];
  /** Name, 1 to 30 characters; shown masked. 姓名 */
  name: Scalars['String']['input'];
};

/** Input of drawInspection. 实施随机抽取 */
export type DrawInspectionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which draw. 抽查 */
  drawId: Scalars['ID']['input'];
  /** Issue of the lottery. 开奖期号 */
  seedIssue: Scalars['String']['input'];
  /** Its numbers as they are published: those before +, ascending, then those behind it, e.g. 03 07 12 19 24 31+08. 开奖号码 */
  seedNumbers: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reportMisconduct. 举报检查违规行为 */
export type ReportMisconductInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** At which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** What it was. 类别 */
  kind: MisconductKind;
  /** What happened, 1 to 2000 characters, without personal data. 情况说明 */
  description: Scalars['String']['input'];
};

/** Input of decideMisconduct. 核查检查违规行为举报 */
export type DecideMisconductInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which report. 举报 */
  reportId: Scalars['ID']['input'];
  /** Whether it is founded. 是否属实 */
  founded: Scalars['Boolean']['input'];
  /** Law or rule and article that it rests on. 依据 */
  basis: Scalars['String']['input'];
  /** Why, 1 to 500 characters, without personal data. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of openLabourCase. 劳动案件立案登记 */
export type OpenLabourCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Supervision or arbitration. 类别 */
  kind: LabourCaseKind;
  /** Number of the case. 案号 */
  caseNo: Scalars['String']['input'];
  /** Day of its opening, not in the future and in the last year. 立案日期 */
  openedOn: Scalars['Date']['input'];
  /** The visit that it came of. 入企检查 */
  visitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of closeLabourCase. 劳动案件结案登记 */
export type CloseLabourCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  labourCaseId: Scalars['ID']['input'];
  /** What came of it, 1 to 500 characters, without personal data. 处理结果 */
  outcome: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of answerVisitSurvey. 检查后三问 */
export type AnswerVisitSurveyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit. 检查 */
  visitId: Scalars['ID']['input'];
  /** The inspectors showed the pass and their cards. 是否出示入企凭证和执法证件 */
  showedPass: Scalars['Boolean']['input'];
  /** They recommended or named a third party, its products or services. 是否推荐或者指定第三方 */
  recommended: Scalars['Boolean']['input'];
  /** They took fees, meals or other favours. 是否收取费用或者谋取利益 */
  tookFavours: Scalars['Boolean']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
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
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
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
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
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
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
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
  /** Code of the violation in the zone's lists of lenient handling: 1 to 40 capitals, digits or _. 违法行为代码 */
  violationCode?: InputMaybe<Scalars['String']['input']>;
  /** Trade for which the zone asks a collective decision before a measure (Z§二(六)2). 包容审慎监管行业 */
  trade?: InputMaybe<CollectiveTrade>;
  /** Coercive measures that are proposed beside a fine. 拟采取的强制措施 */
  measures?: InputMaybe<Array<CoerciveMeasure>>;
  /** What the matter touches. 涉及情形 */
  concerns?: InputMaybe<Array<PenaltyConcern>>;
  /** Least fine that the law sets. 法定罚款下限 */
  fineLeast?: InputMaybe<Scalars['Yuan']['input']>;
  /** Greatest fine that the law sets, not below the least. 法定罚款上限 */
  fineMost?: InputMaybe<Scalars['Yuan']['input']>;
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
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of announcePenaltyHearing. 听证通知 */
export type AnnouncePenaltyHearingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** Day of the hearing, at least seven working days after today. 听证日期 */
  heldOn: Scalars['Date']['input'];
  /** Where it is held, at most 200 characters. 听证地点 */
  place: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reviewPenalty. 法制审核 */
export type ReviewPenaltyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** On which case of the law it is reviewed; MAJOR_RIGHTS_HEARD after a hearing alone. 审核情形 */
  reviewGround: LegalReviewGround;
  /** Whether the reviewer has passed the legal professional qualification examination, or reviewed before the law asked for it. 是否具备审核资格 */
  qualified: Scalars['Boolean']['input'];
  /** Whether the draft passes. 是否通过 */
  passed: Scalars['Boolean']['input'];
  /** The opinion, 1 to 2000 characters, without personal data. 审核意见 */
  opinion: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordPenaltyHearing. 听证情况 */
export type RecordPenaltyHearingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** Day of the hearing: the one that was announced, and not in the future. 听证日期 */
  heldOn: Scalars['Date']['input'];
  /** What came of it, 1 to 2000 characters, without personal data. 听证情况 */
  record: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
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
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The case, or why not. 行政处罚案件办理结果 */
export type PenaltyCaseResult = PenaltyCase | Refusal;

/** The request, or why not. 法律服务办理结果 */
export type LegalAidResult = LegalAidRequest | Refusal;

/** The visit, or why not. 检查办理结果 */
export type InspectionVisitResult = InspectionVisit | Refusal;

/** A decision of the zone's leading group on a measure against one of the four trades. 集体讨论决定 */
export type CollectiveDecision = {
  __typename?: 'CollectiveDecision';
  /** Day of the meeting. 会议日期 */
  heldOn: Scalars['Date']['output'];
  /** Number of its minutes. 会议纪要文号 */
  documentNo: Scalars['String']['output'];
  /** Whether it agreed to the measure. 是否同意 */
  approved: Scalars['Boolean']['output'];
  /** What was discussed. 讨论情况 */
  record: Scalars['String']['output'];
};

/** A written promise in place of a penalty. 守法承诺书 */
export type CorrectionCommitment = {
  __typename?: 'CorrectionCommitment';
  /** What is promised. 承诺内容 */
  text: Scalars['String']['output'];
  /** Day by which it is to be kept, to its end (24:00). 承诺履行期限 */
  dueOn: Scalars['Date']['output'];
  /** When it was signed. 签署时间 */
  signedAt: Scalars['DateTime']['output'];
  /** Where it stands. 履行状态 */
  state: CommitmentState;
  /** What the enterprise reported, null before. 履行情况报告 */
  report?: Maybe<Scalars['String']['output']>;
  /** When it reported, null before. 报告时间 */
  reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was verified, null before. 核查时间 */
  verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where a written promise stands. 承诺履行状态 */
export type CommitmentState =
  /** Signed, and the case not decided. 已签署 */
  | 'SIGNED'
  /** The case was decided on it, and there is still time. 待履行 */
  | 'OWED'
  /** The enterprise reported that it was kept. 已报告 */
  | 'REPORTED'
  /** It was kept. 已履行 */
  | 'KEPT'
  /** It was not kept. 未履行 */
  | 'BROKEN'
  /** A penalty was imposed all the same. 已解除 */
  | 'RELEASED';

/** Kinds of lenient handling. 柔性执法清单类别 */
export type LeniencyKind =
  /** A first minor offence that was corrected in time is not penalised. 首违不罚 */
  | 'FIRST_OFFENCE'
  /** A lighter penalty within what the law sets. 从轻处罚 */
  | 'LIGHTER'
  /** A penalty below what the law sets. 减轻处罚 */
  | 'REDUCED';

/** Trades for which a measure needs a collective decision (Z§二(六)2). 包容审慎监管行业 */
export type CollectiveTrade =
  /** Courier services. 寄递行业 */
  | 'COURIER'
  /** Night economy. 夜间经济 */
  | 'NIGHT_ECONOMY'
  /** Street stalls. 地摊经济 */
  | 'STREET_STALL'
  /** Flea markets. 跳蚤市场 */
  | 'FLEA_MARKET';

/** Coercive measures beside a fine. 强制措施 */
export type CoerciveMeasure =
  /** Closure. 关停 */
  | 'CLOSURE'
  /** Sealing. 贴封条 */
  | 'SEAL';

/** What a matter may touch. 涉及情形 */
export type PenaltyConcern =
  /** A major matter. 重大事项 */
  | 'MAJOR_MATTER'
  /** Danger to life or property. 危及人民生命财产安全 */
  | 'LIFE_AND_PROPERTY_SAFETY';

/** Fields of enforcement. 执法领域 */
export type EnforcementField =
  /** Market regulation. 市场监管 */
  | 'MARKET_REGULATION'
  /** Ecology and environment. 生态环境 */
  | 'ECOLOGY_AND_ENVIRONMENT'
  /** Transport. 交通运输 */
  | 'TRANSPORT'
  /** Emergency management. 应急管理 */
  | 'EMERGENCY_MANAGEMENT'
  /** Urban management. 城市管理 */
  | 'URBAN_MANAGEMENT'
  /** Urban and rural construction. 城乡建设 */
  | 'URBAN_AND_RURAL_CONSTRUCTION'
  /** Land and planning. 国土规划 */
  | 'LAND_AND_PLANNING'
  /** Another field. 其他领域 */
  | 'OTHER';

/** A version of a zone's list of lenient handling. 柔性执法清单 */
export type LeniencyList = {
  __typename?: 'LeniencyList';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Which list. 清单类别 */
  kind: LeniencyKind;
  /** Its version. 版本 */
  version: Scalars['Int']['output'];
  /** First day on which it is in force. 施行日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it is in force; null while it is. 失效日期 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** What it lists. 事项 */
  entries: Array<LeniencyEntry>;
  /** The rule that asks for it. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A violation that is handled leniently. 柔性执法事项 */
export type LeniencyEntry = {
  __typename?: 'LeniencyEntry';
  /** Its code. 违法行为代码 */
  code: Scalars['String']['output'];
  /** What it is. 违法行为 */
  violation: Scalars['String']['output'];
  /** Field of enforcement. 执法领域 */
  field: EnforcementField;
  /** Law and article that it breaks. 法律依据 */
  basis: Scalars['String']['output'];
  /** It must have been corrected before the decision. 须及时改正 */
  whenCorrected: Scalars['Boolean']['output'];
};

/** Whether a violation would not be penalised as a first offence. 首违不罚核查结果 */
export type FirstOffenceCheck = {
  __typename?: 'FirstOffenceCheck';
  /** It is on the list, and no case of the same violation is on record: minor and corrected in time, it is not penalised. 是否适用 */
  applies: Scalars['Boolean']['output'];
  /** Cases of the same violation that are on record. 既往案件数 */
  earlierCases: Scalars['Int']['output'];
  /** Version of the list that was read, null for none. 清单版本 */
  listVersion?: Maybe<Scalars['Int']['output']>;
  /** Conditions that the case must meet. 适用条件 */
  conditions: Array<Scalars['String']['output']>;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The rule applied. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A fine, from its decision to its last payment. 罚款 */
export type Fine = {
  __typename?: 'Fine';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The case that it was imposed in. 行政处罚案件 */
  penalty: PenaltyCase;
  /** What was imposed. 罚款金额 */
  amount: Scalars['Yuan']['output'];
  /** Day on which the decision was imposed. 处罚决定日期 */
  decidedOn: Scalars['Date']['output'];
  /** Day by which the decision is to be delivered (行政处罚法 art. 61). 送达期限 */
  deliverBy: Scalars['Date']['output'];
  /** Day on which it was delivered, null before. 送达日期 */
  deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Day by which it is to be paid without relief, null before it was delivered (行政处罚法 art. 67). 缴纳期限 */
  payBy?: Maybe<Scalars['Date']['output']>;
  /** What has been paid, the addition included. 已缴金额 */
  paid: Scalars['Yuan']['output'];
  /** What of the fine is not paid. 未缴罚款 */
  outstanding: Scalars['Yuan']['output'];
  /** Addition for days past the time, 3 % a day of what is overdue, at most the fine itself (行政处罚法 art. 72). 加处罚款 */
  addition: Scalars['Yuan']['output'];
  /** What is due by today and not paid, the addition included. 当前应缴金额 */
  dueNow: Scalars['Yuan']['output'];
  /** What is to be paid when: the plan while relief holds, else the whole. 缴纳安排 */
  instalments: Array<FineInstalment>;
  /** Deferral or instalments that were asked for last, null for none. 延期或者分期缴纳 */
  relief?: Maybe<FineRelief>;
  /** Reviews and suits against the decision, oldest first: nothing is added while one lasts (行政处罚法 art. 73). 行政复议、行政诉讼 */
  reviews: Array<FineReview>;
  /** Day on which all was paid, null before. 缴清日期 */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** When credit was told that all was paid, null before. 缴清报送信用时间 */
  creditToldAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** A review or a suit against the decision of a fine. 行政复议、行政诉讼 */
export type FineReview = {
  __typename?: 'FineReview';
  /** Which way. 类别 */
  kind: RemedyKind;
  /** Its case number. 案号 */
  caseNo: Scalars['String']['output'];
  /** First day, on which nothing is added. 开始日期 */
  startedOn: Scalars['Date']['output'];
  /** Last day, on which nothing is added; null while it lasts. 办结日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** How it ended, null while it lasts. 办结结果 */
  outcome?: Maybe<Scalars['String']['output']>;
};

/** What of a fine is to be paid by a day. 应缴罚款 */
export type FineInstalment = {
  __typename?: 'FineInstalment';
  /** Day by which, to its end (24:00). 缴纳期限 */
  dueOn: Scalars['Date']['output'];
  /** How much. 金额 */
  amount: Scalars['Yuan']['output'];
  /** What of it was paid. 已缴金额 */
  paid: Scalars['Yuan']['output'];
  /** The day has passed with some of it unpaid. 是否逾期 */
  overdue: Scalars['Boolean']['output'];
};

/** Deferral or instalments of a fine. 延期或者分期缴纳罚款 */
export type FineRelief = {
  __typename?: 'FineRelief';
  /** Which kind. 类别 */
  kind: FineReliefKind;
  /** Why the enterprise asked for it. 申请理由 */
  reason: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: FineReliefState;
  /** When it was asked for. 申请时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** When it was decided on, null before. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was so decided, null before. 决定理由 */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Day of the instalment that was missed, null for none. 逾期分期日期 */
  missedOn?: Maybe<Scalars['Date']['output']>;
};

/** Kinds of relief in paying a fine. 罚款缴纳方式 */
export type FineReliefKind =
  /** The whole by a later day. 延期缴纳 */
  | 'DEFERRAL'
  /** In parts, each by its day. 分期缴纳 */
  | 'INSTALMENTS';

/** Where relief in paying a fine stands. 延期或者分期缴纳状态 */
export type FineReliefState =
  /** Asked for. 已申请 */
  | 'APPLIED'
  /** Granted. 已准予 */
  | 'GRANTED'
  /** Not granted. 未准予 */
  | 'REFUSED'
  /** A day of its plan passed unpaid: the whole rest is due. 已失效 */
  | 'LAPSED';

/** A fine or a fee that was filed (Q§三(三)). 罚款收费执法备案 */
export type EnforcementFiling = {
  __typename?: 'EnforcementFiling';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Fine or fee. 类别 */
  kind: FilingKind;
  /** Body that imposed it. 执法主体 */
  authority: Scalars['String']['output'];
  /** What for. 事项 */
  item: Scalars['String']['output'];
  /** Law and article that it rests on. 依据 */
  basis: Scalars['String']['output'];
  /** How much. 金额 */
  amount: Scalars['Yuan']['output'];
  /** Day of the decision or of the charge. 处罚、收费日期 */
  imposedOn: Scalars['Date']['output'];
  /** The fine, null for a fee. 罚款 */
  fine?: Maybe<Fine>;
  /** When it was filed. 备案时间 */
  filedAt: Scalars['DateTime']['output'];
};

/** What is filed. 备案类别 */
export type FilingKind =
  /** A fine. 罚款 */
  | 'FINE'
  /** A fee. 收费 */
  | 'FEE';

/** How many fines of a zone are filed. 罚款收费执法备案情况 */
export type EnforcementFilingSummary = {
  __typename?: 'EnforcementFilingSummary';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Fines that were imposed on these days. 罚款数 */
  fines: Scalars['Int']['output'];
  /** Of them, filed. 已备案罚款数 */
  filedFines: Scalars['Int']['output'];
  /** Fees that were filed. 已备案收费数 */
  filedFees: Scalars['Int']['output'];
  /** Share of the fines that is filed, in percent; null where there were none. 备案率(%) */
  rate?: Maybe<Scalars['Float']['output']>;
  /** Every fine is filed, as the rule asks; null where the zone has no such rule. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** Fines that are not filed, oldest first, at most 100. 未备案罚款 */
  unfiled: Array<Fine>;
  /** The rule applied, null where there is none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A soft measure in place of a penalty (G§48). 柔性监管措施 */
export type SoftMeasure = {
  __typename?: 'SoftMeasure';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The visit that found it. 入企检查 */
  visit: InspectionVisit;
  /** Body that takes it. 执法主体 */
  authority: Scalars['String']['output'];
  /** Which measure. 措施 */
  kind: SoftMeasureKind;
  /** What the enterprise is asked to do, or told. 内容 */
  content: Scalars['String']['output'];
  /** Day by which it is to correct, null where nothing is asked. 改正期限 */
  correctBy?: Maybe<Scalars['Date']['output']>;
  /** When it was taken. 采取时间 */
  takenAt: Scalars['DateTime']['output'];
  /** What the enterprise answered, null before. 企业反馈 */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it answered, null before. 反馈时间 */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the violation is corrected, null before it is ended. 是否改正 */
  corrected?: Maybe<Scalars['Boolean']['output']>;
  /** When it was ended, null before. 办结时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Soft measures. 柔性监管措施类别 */
export type SoftMeasureKind =
  /** Criticism and education. 批评教育 */
  | 'CRITICISM'
  /** Reminder and warning. 提醒告诫 */
  | 'REMINDER'
  /** Interview and guidance. 约谈指导 */
  | 'INTERVIEW'
  /** Order to correct. 责令改正 */
  | 'CORRECTION_ORDER'
  /** Administrative advice. 行政建议 */
  | 'ADVICE';

/** A page of fines. 罚款分页 */
export type FineConnection = {
  __typename?: 'FineConnection';
  /** Items with their cursors. 条目 */
  edges: Array<FineEdge>;
  /** Items alone. 节点 */
  nodes: Array<Fine>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A fine with its cursor. 罚款条目 */
export type FineEdge = {
  __typename?: 'FineEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Fine;
};

/** A page of soft measures. 柔性监管措施分页 */
export type SoftMeasureConnection = {
  __typename?: 'SoftMeasureConnection';
  /** Items with their cursors. 条目 */
  edges: Array<SoftMeasureEdge>;
  /** Items alone. 节点 */
  nodes: Array<SoftMeasure>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A soft measure with its cursor. 柔性监管措施条目 */
export type SoftMeasureEdge = {
  __typename?: 'SoftMeasureEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: SoftMeasure;
};

/** A page of filed fine or fees. 罚款收费执法备案分页 */
export type EnforcementFilingConnection = {
  __typename?: 'EnforcementFilingConnection';
  /** Items with their cursors. 条目 */
  edges: Array<EnforcementFilingEdge>;
  /** Items alone. 节点 */
  nodes: Array<EnforcementFiling>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A filed fine or fee with its cursor. 罚款收费执法备案条目 */
export type EnforcementFilingEdge = {
  __typename?: 'EnforcementFilingEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: EnforcementFiling;
};

/** Input of publishLeniencyList. 公布柔性执法清单 */
export type PublishLeniencyListInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Which list. 清单类别 */
  kind: LeniencyKind;
  /** What it lists, 1 to 200 entries, each code once. 事项 */
  entries: Array<LeniencyEntryInput>;
};

/** A violation of a list. 柔性执法事项 */
export type LeniencyEntryInput = {
  /** Its code: 1 to 40 capitals, digits or _, beginning with a capital. 违法行为代码 */
  code: Scalars['String']['input'];
  /** What it is, 1 to 200 characters. 违法行为 */
  violation: Scalars['String']['input'];
  /** Field of enforcement. 执法领域 */
  field: EnforcementField;
  /** Law and article that it breaks, 1 to 200 characters. 法律依据 */
  basis: Scalars['String']['input'];
  /** Whether it must have been corrected before the decision. 须及时改正 */
  whenCorrected: Scalars['Boolean']['input'];
  /** What the matter touches. 涉及情形 */
  concerns?: InputMaybe<Array<PenaltyConcern>>;
};

/** Input of recordCorrection. 登记改正情况 */
export type RecordCorrectionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** Day on which it was corrected, from the day of the visit to today. 改正日期 */
  correctedOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of signCorrectionCommitment. 守法承诺书 */
export type SignCorrectionCommitmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** What is promised, 1 to 2000 characters, without personal data. 承诺内容 */
  text: Scalars['String']['input'];
  /** Day by which it will be kept, after today. 承诺履行期限 */
  dueOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reportCommitmentKept. 承诺履行情况 */
export type ReportCommitmentKeptInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** What was done, 1 to 2000 characters, without personal data. 履行情况 */
  report: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of verifyCommitment. 核查承诺履行情况 */
export type VerifyCommitmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** Whether it was kept. 是否履行 */
  kept: Scalars['Boolean']['input'];
  /** What was found, 1 to 2000 characters, without personal data. 核查情况 */
  findings: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordCollectiveDecision. 集体讨论决定 */
export type RecordCollectiveDecisionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  penaltyId: Scalars['ID']['input'];
  /** Day of the meeting, since the case was opened and not in the future. 会议日期 */
  heldOn: Scalars['Date']['input'];
  /** Number of its minutes. 会议纪要文号 */
  documentNo: Scalars['String']['input'];
  /** Whether it agreed to the measure. 是否同意 */
  approved: Scalars['Boolean']['input'];
  /** What was discussed, 1 to 2000 characters, without personal data. 讨论情况 */
  record: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of deliverFine. 送达处罚决定书 */
export type DeliverFineInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which fine. 罚款 */
  fineId: Scalars['ID']['input'];
  /** Day of the delivery, since the decision and not in the future. 送达日期 */
  deliveredOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of applyForFineRelief. 申请延期或者分期缴纳罚款 */
export type ApplyForFineReliefInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which fine. 罚款 */
  fineId: Scalars['ID']['input'];
  /** Deferral or instalments. 类别 */
  kind: FineReliefKind;
  /** Why, 1 to 2000 characters, without personal data. 申请理由 */
  reason: Scalars['String']['input'];
  /** What it will pay by which day, in the order of the days: one for a deferral, 2 to 36 for instalments; together what is not paid of the fine. 缴纳计划 */
  plan: Array<FineInstalmentInput>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A part of a plan. 分期安排 */
export type FineInstalmentInput = {
  /** Day by which. 缴纳期限 */
  dueOn: Scalars['Date']['input'];
  /** How much. 金额 */
  amount: Scalars['Yuan']['input'];
};

/** Input of decideFineRelief. 决定是否准予延期或者分期缴纳 */
export type DecideFineReliefInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which fine. 罚款 */
  fineId: Scalars['ID']['input'];
  /** Whether the economic hardship is real: then the relief is granted (X§7). 是否确有经济困难 */
  hardship: Scalars['Boolean']['input'];
  /** Why, 1 to 2000 characters, without personal data. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordFinePayment. 登记罚款缴纳 */
export type RecordFinePaymentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which fine. 罚款 */
  fineId: Scalars['ID']['input'];
  /** How much was paid, at most what is not paid of the fine and its addition. 金额 */
  amount: Scalars['Yuan']['input'];
  /** Day of the payment, since the decision and not in the future. 缴纳日期 */
  paidOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordFineReview. 登记罚款决定的行政复议、行政诉讼 */
export type RecordFineReviewInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which fine. 罚款 */
  fineId: Scalars['ID']['input'];
  /** Which way. 类别 */
  kind: RemedyKind;
  /** Case number of the review or the suit. 案号 */
  caseNo: Scalars['String']['input'];
  /** Day on which it was applied for or filed, since the decision and not in the future. 申请（起诉）日期 */
  startedOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of endFineReview. 登记行政复议、行政诉讼办结 */
export type EndFineReviewInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which fine. 罚款 */
  fineId: Scalars['ID']['input'];
  /** Day on which it ended, not in the future. 办结日期 */
  endedOn: Scalars['Date']['input'];
  /** How it ended. 办结结果 */
  outcome: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of fileFine. 罚款备案 */
export type FileFineInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which fine. 罚款 */
  fineId: Scalars['ID']['input'];
};

/** Input of fileFee. 收费备案 */
export type FileFeeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Body that charged it, as the token of the caller names it. 执法主体 */
  authority: Scalars['String']['input'];
  /** What for, 1 to 200 characters. 事项 */
  item: Scalars['String']['input'];
  /** Law and article that it rests on. 依据 */
  basis: Scalars['String']['input'];
  /** How much. 金额 */
  amount: Scalars['Yuan']['input'];
  /** Day of the charge, not in the future. 收费日期 */
  imposedOn: Scalars['Date']['input'];
};

/** Input of takeSoftMeasure. 采取柔性监管措施 */
export type TakeSoftMeasureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which visit found it. 检查 */
  visitId: Scalars['ID']['input'];
  /** Which measure. 措施 */
  kind: SoftMeasureKind;
  /** What the enterprise is asked to do, or told; 1 to 2000 characters, without personal data. 内容 */
  content: Scalars['String']['input'];
  /** Day by which it is to correct, after today; needed for an order to correct. 改正期限 */
  correctBy?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of answerSoftMeasure. 反馈整改情况 */
export type AnswerSoftMeasureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which measure. 措施 */
  measureId: Scalars['ID']['input'];
  /** What was done, 1 to 2000 characters, without personal data. 整改情况 */
  answer: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of closeSoftMeasure. 办结柔性监管措施 */
export type CloseSoftMeasureInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which measure. 措施 */
  measureId: Scalars['ID']['input'];
  /** Whether the violation is corrected. 是否改正 */
  corrected: Scalars['Boolean']['input'];
  /** What was found, 1 to 2000 characters, without personal data. 核查情况 */
  findings: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The list, or why not. 清单公布结果 */
export type LeniencyListResult = LeniencyList | Refusal;

/** The fine, or why not. 罚款办理结果 */
export type FineResult = Fine | Refusal;

/** The filing, or why not. 备案结果 */
export type EnforcementFilingResult = EnforcementFiling | Refusal;

/** The measure, or why not. 柔性监管措施办理结果 */
export type SoftMeasureResult = SoftMeasure | Refusal;

/** The list, or why not. 检查事项清单办理结果 */
export type InspectionItemListResult = InspectionItemList | Refusal;

/** The draw, or why not. 双随机抽查办理结果 */
export type InspectionDrawResult = InspectionDraw | Refusal;

/** The report, or why not. 检查违规行为举报办理结果 */
export type MisconductReportResult = MisconductReport | Refusal;

/** A clue under seal, without what it says (X§16). 密封问题线索 */
export type SealedClue = {
  __typename?: 'SealedClue';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Body that passed it on. 移交机关 */
  sender: Scalars['String']['output'];
  /** Body that it was passed on to. 接收机关 */
  recipient: Scalars['String']['output'];
  /** When it was passed on. 移交时间 */
  transferredAt: Scalars['DateTime']['output'];
  /** When it was acknowledged, null before. 签收时间 */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each opening of its seal, for the body that it was passed on to; null for the one that passed it on. 启封记录 */
  openings?: Maybe<Array<ClueOpening>>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** An opening of a seal. 启封记录 */
export type ClueOpening = {
  __typename?: 'ClueOpening';
  /** When. 启封时间 */
  openedAt: Scalars['DateTime']['output'];
  /** What for. 启封用途 */
  purpose: Scalars['String']['output'];
};

/** What a clue says, to who has opened its seal. 已启封问题线索 */
export type OpenedClue = {
  __typename?: 'OpenedClue';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** What it says. 线索内容 */
  content: Scalars['String']['output'];
  /** When the seal was opened. 启封时间 */
  openedAt: Scalars['DateTime']['output'];
};

/** The legal service team of a zone. 法律服务团 */
export type LegalTeam = {
  __typename?: 'LegalTeam';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Its version. 版本 */
  version: Scalars['Int']['output'];
  /** First day on which it serves. 起始日期 */
  validFrom: Scalars['Date']['output'];
  /** Who is on it. 成员 */
  members: Array<LegalTeamMember>;
  /** What they cost an enterprise: always 0.00. 费用 */
  fee: Scalars['Yuan']['output'];
};

/** A member of a legal service team. 法律服务团成员 */
export type LegalTeamMember = {
  __typename?: 'LegalTeamMember';
  /** Name, masked. 姓名 */
  name: MaskedString;
  /** Where he works. 所在单位 */
  office: Scalars['String']['output'];
};

/** A case of intellectual property (G§50). 知识产权保护案件 */
export type IpCase = {
  __typename?: 'IpCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** What is protected. 权利类别 */
  right: IpRight;
  /** Which service was asked for. 服务类别 */
  service: IpService;
  /** What happened, in the enterprise's words, without personal data. 情况说明 */
  description: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: IpCaseState;
  /** How it is handled, null before it was accepted. 办理方式 */
  track?: Maybe<IpTrack>;
  /** When it was asked for. 申请时间 */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was closed, null before. 办结时间 */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended, null before. 办理结果 */
  outcome?: Maybe<IpOutcome>;
  /** What came of it, null before. 结果说明 */
  result?: Maybe<Scalars['String']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Rights of intellectual property. 知识产权类别 */
export type IpRight =
  /** Patent. 专利权 */
  | 'PATENT'
  /** Trademark. 商标专用权 */
  | 'TRADEMARK'
  /** Copyright. 著作权 */
  | 'COPYRIGHT'
  /** Geographical indication. 地理标志 */
  | 'GEOGRAPHICAL_INDICATION';

/** Services for intellectual property. 知识产权保护服务 */
export type IpService =
  /** Fast review. 快速审查 */
  | 'FAST_REVIEW'
  /** Fast confirmation of rights. 快速确权 */
  | 'FAST_CONFIRMATION'
  /** Fast protection of rights. 快速维权 */
  | 'FAST_ENFORCEMENT'
  /** Settlement without a court. 非诉纠纷解决 */
  | 'MEDIATION';

/** Where a case of intellectual property stands. 知识产权案件状态 */
export type IpCaseState =
  /** Asked for. 已申请 */
  | 'REQUESTED'
  /** Accepted. 已受理 */
  | 'ACCEPTED'
  /** Closed. 已办结 */
  | 'CLOSED'
  /** Taken back. 已撤回 */
  | 'WITHDRAWN';

/** How a case of intellectual property is handled. 知识产权案件办理方式 */
export type IpTrack =
  /** A simple case on the fast track. 简案快办 */
  | 'SIMPLE'
  /** As usual. 普通程序 */
  | 'ORDINARY';

/** How a case of intellectual property ended. 知识产权案件办理结果 */
export type IpOutcome =
  /** The right was protected. 予以保护 */
  | 'PROTECTED'
  /** The parties settled. 和解 */
  | 'SETTLED'
  /** Passed on to the court that judges all three kinds. 移送法院（三合一审判） */
  | 'TO_COURT'
  /** Not upheld. 不予支持 */
  | 'NOT_UPHELD';

/** How many cases of intellectual property were closed. 知识产权案件办理情况 */
export type IpStatistics = {
  __typename?: 'IpStatistics';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Asked for on these days, those taken back left out. 申请数 */
  requested: Scalars['Int']['output'];
  /** Of them, closed. 办结数 */
  closed: Scalars['Int']['output'];
  /** Of them, on the fast track. 简案快办数 */
  simple: Scalars['Int']['output'];
  /** Share that is closed, in percent; null where there were none. 结案率(%) */
  closingRate?: Maybe<Scalars['Float']['output']>;
  /** The rule that offers the services, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** The fair-competition review of a document (G§22). 公平竞争审查 */
export type FairCompetitionReview = {
  __typename?: 'FairCompetitionReview';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Title of the document. 文件名称 */
  title: Scalars['String']['output'];
  /** Organ that drafts it. 起草单位 */
  organ: Scalars['String']['output'];
  /** Third party that assessed it, null for none. 第三方评估机构 */
  thirdParty?: Maybe<Scalars['String']['output']>;
  /** What it was found to be. 审查结论 */
  conclusion: FairCompetitionConclusion;
  /** Why. 审查意见 */
  opinion: Scalars['String']['output'];
  /** Day of the review. 审查日期 */
  reviewedOn: Scalars['Date']['output'];
};

/** What a fair-competition review finds. 公平竞争审查结论 */
export type FairCompetitionConclusion =
  /** It restricts no competition. 不具有排除、限制竞争效果 */
  | 'LAWFUL'
  /** It was amended. 调整后符合要求 */
  | 'AMENDED'
  /** It is not issued. 不予出台 */
  | 'NOT_ISSUED'
  /** It restricts competition by an exception of the law. 适用例外规定 */
  | 'EXCEPTION';

/** The yearly clean-up of measures against fair competition. 公平竞争政策措施清理情况 */
export type FairCompetitionYear = {
  __typename?: 'FairCompetitionYear';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** The year. 年度 */
  year: Scalars['Int']['output'];
  /** Clean-ups that the rule asks for; null where the zone has no rule. 应开展次数 */
  due?: Maybe<Scalars['Int']['output']>;
  /** Clean-ups that were held. 已开展次数 */
  held: Scalars['Int']['output'];
  /** The year is over with fewer than are due; null where the zone has no rule. 是否未按要求开展 */
  missed?: Maybe<Scalars['Boolean']['output']>;
  /** Measures that were looked at. 清理措施数 */
  measures: Scalars['Int']['output'];
  /** Of them, abolished. 废止措施数 */
  abolished: Scalars['Int']['output'];
  /** Documents that were reviewed. 审查文件数 */
  reviews: Scalars['Int']['output'];
  /** Of them, assessed by a third party. 第三方评估数 */
  byThirdParty: Scalars['Int']['output'];
  /** The rule applied, null where there is none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A screening for the protection of property rights (Y§14). 产权甄别 */
export type PropertyRightsReview = {
  __typename?: 'PropertyRightsReview';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** What is screened. 甄别对象类别 */
  kind: PropertyReviewKind;
  /** Title of the case or the document. 名称 */
  title: Scalars['String']['output'];
  /** Authority whose case or document it is. 主管机关 */
  authority: Scalars['String']['output'];
  /** When it began. 启动时间 */
  openedAt: Scalars['DateTime']['output'];
  /** What was found, null before. 甄别结论 */
  finding?: Maybe<PropertyFinding>;
  /** Why, null before. 甄别意见 */
  opinion?: Maybe<Scalars['String']['output']>;
  /** When it ended, null before. 结论时间 */
  concludedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** What is screened for property rights. 产权甄别对象类别 */
export type PropertyReviewKind =
  /** A dispute about the disposal of major property. 涉及重大财产处置的产权纠纷 */
  | 'PROPERTY_DISPUTE'
  /** A criminal case of a private enterprise or an investor. 民营企业和投资人犯罪案件 */
  | 'ENTREPRENEUR_CASE'
  /** A document that touches property rights. 涉及产权的文件 */
  | 'DOCUMENT';

/** What a screening finds. 产权甄别结论 */
export type PropertyFinding =
  /** It stands. 依法成立 */
  | 'UPHELD'
  /** An economic dispute, no crime. 属经济纠纷 */
  | 'ECONOMIC_DISPUTE'
  /** It is to be corrected. 应予纠正 */
  | 'TO_CORRECT';

/** A sandbox (Y§15). 沙盒监管试点 */
export type Sandbox = {
  __typename?: 'Sandbox';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Its name. 名称 */
  title: Scalars['String']['output'];
  /** What may be tried in it. 试点范围 */
  scope: Scalars['String']['output'];
  /** First day. 起始日期 */
  startsOn: Scalars['Date']['output'];
  /** Last day, to its end (24:00). 退出日期 */
  exitOn: Scalars['Date']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** An enterprise's place in a sandbox. 沙盒监管试点企业 */
export type SandboxPlace = {
  __typename?: 'SandboxPlace';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The sandbox. 试点 */
  sandbox: Sandbox;
  /** When it was taken in. 纳入时间 */
  admittedAt: Scalars['DateTime']['output'];
  /** When it left before the last day, null where it did not. 退出时间 */
  leftAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it left, null where it did not. 退出原因 */
  leaveReason?: Maybe<Scalars['String']['output']>;
  /** It is in the sandbox today. 是否在试点期内 */
  active: Scalars['Boolean']['output'];
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** An item that is inspected on a trigger only (Y§15). 触发式监管事项 */
export type TriggerRule = {
  __typename?: 'TriggerRule';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** The item. 检查事项 */
  item: Scalars['String']['output'];
  /** Events that let it be inspected. 触发情形 */
  events: Array<Scalars['String']['output']>;
  /** When it was published. 公布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** An event that lets an enterprise be inspected. 触发情形记录 */
export type TriggerEvent = {
  __typename?: 'TriggerEvent';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The rule. 触发式监管事项 */
  triggerRule: TriggerRule;
  /** Which of its events. 触发情形 */
  event: Scalars['String']['output'];
  /** Day of the event. 发生日期 */
  occurredOn: Scalars['Date']['output'];
  /** When it was put on record. 登记时间 */
  reportedAt: Scalars['DateTime']['output'];
};

/** A page of clue under seals. 密封问题线索分页 */
export type SealedClueConnection = {
  __typename?: 'SealedClueConnection';
  /** Items with their cursors. 条目 */
  edges: Array<SealedClueEdge>;
  /** Items alone. 节点 */
  nodes: Array<SealedClue>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A clue under seal with its cursor. 密封问题线索条目 */
export type SealedClueEdge = {
  __typename?: 'SealedClueEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: SealedClue;
};

/** A page of case of intellectual propertys. 知识产权保护案件分页 */
export type IpCaseConnection = {
  __typename?: 'IpCaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<IpCaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<IpCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A case of intellectual property with its cursor. 知识产权保护案件条目 */
export type IpCaseEdge = {
  __typename?: 'IpCaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: IpCase;
};

/** A page of fair-competition reviews. 公平竞争审查分页 */
export type FairCompetitionReviewConnection = {
  __typename?: 'FairCompetitionReviewConnection';
  /** Items with their cursors. 条目 */
  edges: Array<FairCompetitionReviewEdge>;
  /** Items alone. 节点 */
  nodes: Array<FairCompetitionReview>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A fair-competition review with its cursor. 公平竞争审查条目 */
export type FairCompetitionReviewEdge = {
  __typename?: 'FairCompetitionReviewEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: FairCompetitionReview;
};

/** A page of screenings. 产权甄别分页 */
export type PropertyRightsReviewConnection = {
  __typename?: 'PropertyRightsReviewConnection';
  /** Items with their cursors. 条目 */
  edges: Array<PropertyRightsReviewEdge>;
  /** Items alone. 节点 */
  nodes: Array<PropertyRightsReview>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A screening with its cursor. 产权甄别条目 */
export type PropertyRightsReviewEdge = {
  __typename?: 'PropertyRightsReviewEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: PropertyRightsReview;
};

/** A page of sandboxes. 沙盒监管试点分页 */
export type SandboxConnection = {
  __typename?: 'SandboxConnection';
  /** Items with their cursors. 条目 */
  edges: Array<SandboxEdge>;
  /** Items alone. 节点 */
  nodes: Array<Sandbox>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A sandbox with its cursor. 沙盒监管试点条目 */
export type SandboxEdge = {
  __typename?: 'SandboxEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Sandbox;
};

/** A page of places in sandboxes. 沙盒监管试点企业分页 */
export type SandboxPlaceConnection = {
  __typename?: 'SandboxPlaceConnection';
  /** Items with their cursors. 条目 */
  edges: Array<SandboxPlaceEdge>;
  /** Items alone. 节点 */
  nodes: Array<SandboxPlace>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A place in a sandbox with its cursor. 沙盒监管试点企业条目 */
export type SandboxPlaceEdge = {
  __typename?: 'SandboxPlaceEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: SandboxPlace;
};

/** A page of trigger rules. 触发式监管事项分页 */
export type TriggerRuleConnection = {
  __typename?: 'TriggerRuleConnection';
  /** Items with their cursors. 条目 */
  edges: Array<TriggerRuleEdge>;
  /** Items alone. 节点 */
  nodes: Array<TriggerRule>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A trigger rule with its cursor. 触发式监管事项条目 */
export type TriggerRuleEdge = {
  __typename?: 'TriggerRuleEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: TriggerRule;
};

/** Input of transferClue. 移交问题线索 */
export type TransferClueInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Body that it is passed on to, as the zone's plan names it. 接收机关 */
  recipient: Scalars['String']['input'];
  /** What it says, 1 to 5000 characters. 线索内容 */
  content: Scalars['String']['input'];
};

/** Input of acknowledgeClue. 签收问题线索 */
export type AcknowledgeClueInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which clue. 线索 */
  clueId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of openClue. 启封问题线索 */
export type OpenClueInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which clue. 线索 */
  clueId: Scalars['ID']['input'];
  /** What for, 1 to 200 characters. 启封用途 */
  purpose: Scalars['String']['input'];
};

/** Input of appointLegalTeam. 组建法律服务团 */
export type AppointLegalTeamInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Who is on it, 1 to 50 persons, each once. 成员 */
  members: Array<LegalTeamMemberInput>;
};

/** A member of a legal service team. 法律服务团成员 */
export type LegalTeamMemberInput = {
  /** Name; shown masked. 姓名 */
  name: Scalars['String']['input'];
  /** Where he works. 所在单位 */
  office: Scalars['String']['input'];
};

/** Input of requestIpProtection. 申请知识产权保护 */
export type RequestIpProtectionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** What is to be protected. 权利类别 */
  right: IpRight;
  /** Which service. 服务类别 */
  service: IpService;
  /** What happened, 1 to 2000 characters, without personal data. 情况说明 */
  description: Scalars['String']['input'];
};

/** Input of acceptIpCase. 受理知识产权案件 */
export type AcceptIpCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  ipCaseId: Scalars['ID']['input'];
  /** How it is handled. 办理方式 */
  track: IpTrack;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of closeIpCase. 办结知识产权案件 */
export type CloseIpCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  ipCaseId: Scalars['ID']['input'];
  /** How it ended. 办理结果 */
  outcome: IpOutcome;
  /** What came of it, 1 to 2000 characters, without personal data. 结果说明 */
  result: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawIpCase. 撤回知识产权案件 */
export type WithdrawIpCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case. 案件 */
  ipCaseId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordFairCompetitionReview. 登记公平竞争审查 */
export type RecordFairCompetitionReviewInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Title of the document. 文件名称 */
  title: Scalars['String']['input'];
  /** Organ that drafts it, as the token of the caller names it. 起草单位 */
  organ: Scalars['String']['input'];
  /** Third party that assessed it. 第三方评估机构 */
  thirdParty?: InputMaybe<Scalars['String']['input']>;
  /** What it was found to be. 审查结论 */
  conclusion: FairCompetitionConclusion;
  /** Why, 1 to 2000 characters, without personal data. 审查意见 */
  opinion: Scalars['String']['input'];
  /** Day of the review, not in the future. 审查日期 */
  reviewedOn: Scalars['Date']['input'];
};

/** Input of holdFairCompetitionCampaign. 登记清理行动 */
export type HoldFairCompetitionCampaignInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Last day of the clean-up, not in the future. 清理日期 */
  heldOn: Scalars['Date']['input'];
  /** Measures that were looked at, 0 to 10000. 清理措施数 */
  measures: Scalars['Int']['input'];
  /** Of them, abolished. 废止措施数 */
  abolished: Scalars['Int']['input'];
  /** What was done, 1 to 2000 characters, without personal data. 清理情况 */
  summary: Scalars['String']['input'];
};

/** Input of openPropertyRightsReview. 启动产权甄别 */
export type OpenPropertyRightsReviewInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** What is screened. 甄别对象类别 */
  kind: PropertyReviewKind;
  /** Title of the case or the document, without personal data. 名称 */
  title: Scalars['String']['input'];
  /** Authority whose case or document it is. 主管机关 */
  authority: Scalars['String']['input'];
};

/** Input of concludePropertyRightsReview. 作出甄别结论 */
export type ConcludePropertyRightsReviewInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which screening. 甄别 */
  reviewId: Scalars['ID']['input'];
  /** What was found. 甄别结论 */
  finding: PropertyFinding;
  /** Why, 1 to 2000 characters, without personal data. 甄别意见 */
  opinion: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of openSandbox. 设立沙盒监管试点 */
export type OpenSandboxInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Its name. 名称 */
  title: Scalars['String']['input'];
  /** What may be tried in it, 1 to 2000 characters. 试点范围 */
  scope: Scalars['String']['input'];
  /** First day, not in the past. 起始日期 */
  startsOn: Scalars['Date']['input'];
  /** Last day, after the first. 退出日期 */
  exitOn: Scalars['Date']['input'];
};

/** Input of admitToSandbox. 纳入沙盒监管试点 */
export type AdmitToSandboxInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which sandbox. 试点 */
  sandboxId: Scalars['ID']['input'];
};

/** Input of leaveSandbox. 退出沙盒监管试点 */
export type LeaveSandboxInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which sandbox. 试点 */
  sandboxId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data. 退出原因 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of publishTriggerRule. 公布触发式监管事项 */
export type PublishTriggerRuleInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** The item. 检查事项 */
  item: Scalars['String']['input'];
  /** Events that let it be inspected, at least one. 触发情形 */
  events: Array<Scalars['String']['input']>;
};

/** Input of reportTrigger. 登记触发情形 */
export type ReportTriggerInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which rule. 触发式监管事项 */
  triggerRuleId: Scalars['ID']['input'];
  /** Which of its events. 触发情形 */
  event: Scalars['String']['input'];
  /** Day of the event, not in the future. 发生日期 */
  occurredOn: Scalars['Date']['input'];
};

/** The clue, or why not. 线索办理结果 */
export type SealedClueResult = SealedClue | Refusal;

/** What the clue says, or why not. 启封结果 */
export type OpenedClueResult = OpenedClue | Refusal;

/** The team, or why not. 法律服务团组建结果 */
export type LegalTeamResult = LegalTeam | Refusal;

/** The case, or why not. 知识产权案件办理结果 */
export type IpCaseResult = IpCase | Refusal;

/** The review, or why not. 审查登记结果 */
export type FairCompetitionReviewResult = FairCompetitionReview | Refusal;

/** The year, or why not. 清理行动登记结果 */
export type FairCompetitionYearResult = FairCompetitionYear | Refusal;

/** The screening, or why not. 产权甄别办理结果 */
export type PropertyRightsReviewResult = PropertyRightsReview | Refusal;

/** The sandbox, or why not. 试点设立结果 */
export type SandboxResult = Sandbox | Refusal;

/** The place, or why not. 试点办理结果 */
export type SandboxPlaceResult = SandboxPlace | Refusal;

/** The rule, or why not. 公布结果 */
export type TriggerRuleResult = TriggerRule | Refusal;

/** The event, or why not. 登记结果 */
export type TriggerEventResult = TriggerEvent | Refusal;

/** The case, or why not. 劳动案件办理结果 */
export type LabourCaseResult = LabourCase | Refusal;

/** The plan, or why not. 年度抽查计划办理结果 */
export type InspectionPlanResult = InspectionPlan | Refusal;
