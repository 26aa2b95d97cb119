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
  /** Loan products on offer, oldest first; public. Null while finance-matchmaking does not answer. 金融产品 */
  loanProducts?: Maybe<LoanProductConnection>;
  /**
   * A financing need. Null where there is none with this id and likewise where the caller may not see it: needs are for the enterprise itself,
   * officers of this department, services, auditors, and for banks where the need is open to them or matched with their own product. 融资需求
   */
  financingNeed?: Maybe<FinancingNeed>;
  /**
   * Financing needs, newest first: all of them for officers of this department, services and auditors; for banks those that are open and shown to
   * banks, and those matched with their own products; for an enterprise its own. Every other caller gets null and an error FORBIDDEN. 融资需求列表
   */
  financingNeeds?: Maybe<FinancingNeedConnection>;
  /** What the zone promises for a loan to a small or micro enterprise, today (G§12); null where the zone promises nothing. 小微企业贷款服务标准 */
  loanServiceStandard?: Maybe<LoanServiceStandard>;
  /** Why a decision of this department came out as it did. Null where there is no such decision, or the caller may not see it. 决定说明 */
  financingDecision?: Maybe<Decision>;
  /**
   * A consent by which a bank may know tax and credit facts. Null where there is none, and for everybody but the enterprise itself, its bank, officers of
   * this department, services and auditors. 涉税信息授权
   */
  taxDataConsent?: Maybe<TaxDataConsent>;
  /**
   * Consents, newest first: for a bank those given to it, for an enterprise its own, for officers of this department, services and auditors all. Every
   * other caller gets null and an error FORBIDDEN. 涉税信息授权列表
   */
  taxDataConsents?: Maybe<TaxDataConsentConnection>;
  /**
   * What a bank was given under a consent. Null where there is nothing, and for everybody but the enterprise itself, its bank, officers of this department,
   * services and auditors. 涉税信息使用记录
   */
  taxProfileUse?: Maybe<TaxProfileUse>;
  /**
   * Of the enterprises with a financing need in a year, how many a bank served by the tax-bank link, against rule TAX_BANK_COVERAGE (G§11: about 50 %).
   * Public; null where the zone promises nothing. 银税互动受惠面
   */
  taxBankCoverage?: Maybe<TaxBankCoverage>;
  /**
   * A loan application. Null where there is none, and for everybody but the enterprise itself, its bank, officers of this department, services and auditors.
   * 贷款申请
   */
  loanApplication?: Maybe<LoanApplication>;
  /** A loan. Null where there is none, and for everybody but the enterprise itself, its bank, officers of this department, services and auditors. 贷款 */
  loan?: Maybe<Loan>;
  /**
   * An application for renewal. Null where there is none, and for everybody but the enterprise itself, its bank, officers of this department, services and
   * auditors. 续贷申请
   */
  loanRenewal?: Maybe<LoanRenewal>;
  /**
   * Loan applications, newest first: for a bank those made to it, for an enterprise its own, for officers of this department, services and auditors all.
   * Every other caller gets null and an error FORBIDDEN. 贷款申请列表
   */
  loanApplications?: Maybe<LoanApplicationConnection>;
  /**
   * Loans, newest first: for a bank those that it made, for an enterprise its own, for officers of this department, services and auditors all. Every other
   * caller gets null and an error FORBIDDEN. 贷款列表
   */
  loans?: Maybe<LoanConnection>;
  /**
   * How loans were handled that were applied for in a zone in a year: on average, against the promise of the zone, and each breach counted (G§12). Public;
   * null where the zone promises nothing. 小微企业贷款办理效率
   */
  loanEfficiency?: Maybe<LoanEfficiency>;
  /** Loans that are not repaid, by their term. Null, without an error, for everybody but officers of this department, services and auditors. 贷款期限结构 */
  loanTermStructure?: Maybe<LoanTermStructure>;
  /** A registration on the register of collateral; null where there is none. Public. 动产和权利担保登记 */
  collateral?: Maybe<Collateral>;
  /**
   * What an enterprise has put up as collateral, oldest registration first: the register is public, so that whoever lends knows who comes before him.
   * 动产和权利担保查询
   */
  searchCollateral?: Maybe<CollateralConnection>;
  /** Industry funds of a zone, oldest first (G§10). Public. 产业基金 */
  industryFunds?: Maybe<IndustryFundConnection>;
  /** Funds of a zone that compensate the risk of loans to small enterprises, oldest first (Y§5). Public. 小微贷款风险补偿资金 */
  compensationFunds?: Maybe<CompensationFundConnection>;
  /**
   * A claim on a compensation fund. Null where there is none, and for everybody but the bank that claims, officers of this department, services and auditors.
   * 风险补偿申请
   */
  compensationClaim?: Maybe<CompensationClaim>;
  /**
   * A guarantee. Null where there is none, and for everybody but the enterprise itself, the bank of the loan, officers of this department, services and
   * auditors. 融资担保
   */
  guarantee?: Maybe<Guarantee>;
  /**
   * How the risk of a loan is shared. Null where there is none, and for everybody but the enterprise itself, the bank of the loan, officers of this
   * department, services and auditors. 风险分担
   */
  riskShare?: Maybe<RiskShare>;
  /**
   * Arrears of a public body or large enterprise. Null where there are none, and for everybody but the creditor itself, officers of this department, services
   * and auditors. 拖欠账款
   */
  arrears?: Maybe<Arrears>;
  /** Arrears, newest first. Null, without an error, for everybody but officers of this department, services and auditors. 拖欠账款台账 */
  arrearsList?: Maybe<ArrearsConnection>;
  /** What is owed and what is cleared, summed up. Null, without an error, for everybody but officers of this department, services and auditors. 清欠台账汇总 */
  arrearsLedger?: Maybe<ArrearsLedger>;
  /** Of those who are entitled to tax relief in a year, how many enjoy it, against rule TAX_RELIEF_COVERAGE (Z二(四): 100 %). Public. 减税降费享受面 */
  taxReliefCoverage?: Maybe<TaxReliefCoverage>;
  /**
   * Who is entitled to relief and does not enjoy it, oldest first. Null, without an error, for everybody but officers of this department, services and
   * auditors. 应享未享名单
   */
  taxReliefMissed?: Maybe<TaxReliefConnection>;
  /**
   * An entitlement to tax relief. Null where there is none, and for everybody but the enterprise itself, officers of this department, services and auditors.
   * 减税降费享受资格
   */
  taxRelief?: Maybe<TaxRelief>;
  /** Matchmaking events of a zone, newest first. Public. 政银企对接活动 */
  matchmakingEvents?: Maybe<MatchmakingEventConnection>;
  /**
   * The months of a year with the events due and held, and an alert for each that has too few (Z二(九)1: one a month). Public; empty where the zone promises
   * none. 对接活动月度情况
   */
  matchmakingMonths?: Maybe<Array<MatchmakingMonth>>;
};


export type QueryLoanProductsArgs = {
  filter?: InputMaybe<LoanProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFinancingNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFinancingNeedsArgs = {
  filter?: InputMaybe<FinancingNeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLoanServiceStandardArgs = {
  zone: Scalars['String']['input'];
};


export type QueryFinancingDecisionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaxDataConsentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaxDataConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaxProfileUseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaxBankCoverageArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryLoanApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoanRenewalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLoanApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLoansArgs = {
  filter?: InputMaybe<LoanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLoanEfficiencyArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryLoanTermStructureArgs = {
  zone: Scalars['String']['input'];
};


export type QueryCollateralArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySearchCollateralArgs = {
  creditCode: Scalars['CreditCode']['input'];
  assetType?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndustryFundsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompensationFundsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompensationClaimArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuaranteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRiskShareArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArrearsArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArrearsListArgs = {
  zone: Scalars['String']['input'];
  state?: InputMaybe<ArrearsState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryArrearsLedgerArgs = {
  zone: Scalars['String']['input'];
};


export type QueryTaxReliefCoverageArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryTaxReliefMissedArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaxReliefArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMatchmakingEventsArgs = {
  zone: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMatchmakingMonthsArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Publishes a financing need. Refused for an enterprise that is no more (ENTERPRISE_DEREGISTERED), is being wound up or
   * lost its licence (ENTERPRISE_NOT_OPERATING, 公司法 art. 236). It follows the rule LIST_CHECK_PROCESSES. For the
   * enterprise itself and officers of this department. 发布融资需求
   */
  publishFinancingNeed?: Maybe<FinancingNeedResult>;
  /** Withdraws a need that is open or matched. For the enterprise itself and officers of this department. 撤回融资需求 */
  withdrawFinancingNeed?: Maybe<FinancingNeedResult>;
  /**
   * Matches an open need with a product, where the enterprise, the amount and the term meet every criterion of it; refused
   * as NOT_ELIGIBLE with the criteria that fail, and as LISTED_BLACK for an enterprise on the black list (G§45). It
   * follows the rule LIST_CHECK_PROCESSES. For officers of this department and the product's own bank. 融资需求匹配
   */
  matchFinancingNeed?: Maybe<FinancingNeedResult>;
  /**
   * Closes a matched need: the loan was made, of which the amount, the rate and the day are told. Refused as LISTED_BLACK
   * for an enterprise on the black list (G§45). It follows the rule LIST_CHECK_PROCESSES. For officers of this department
   * and the bank of the matched product. 办结融资需求
   */
  closeFinancingNeed?: Maybe<FinancingNeedResult>;
  /** Puts a loan product on offer. For officers of this department and the bank itself. 发布金融产品 */
  publishLoanProduct?: Maybe<LoanProductResult>;
  /** Takes a loan product off offer, with the reason; what is matched with it goes on. For officers of this department and the bank itself. 下线金融产品 */
  withdrawLoanProduct?: Maybe<LoanProductResult>;
  /**
   * Lets a bank know tax and credit facts, for a purpose and until a day: they reach it at once (授权即达). It follows the
   * rule TAX_DATA_SCOPES. For the enterprise itself. 授权银行查询涉税信息
   */
  grantTaxDataConsent?: Maybe<TaxDataConsentResult>;
  /** Takes a consent back: from this moment on nothing is given under it. For the enterprise itself. 撤回授权 */
  revokeTaxDataConsent?: Maybe<TaxDataConsentResult>;
  /**
   * Gives the bank of a consent the facts that it covers, as a signed profile, and records the use. Refused as
   * CONSENT_ENDED once it is taken back or over. It follows the rule TAX_DATA_SCOPES. For the bank of the consent.
   * 查询授权涉税信息
   */
  readTaxProfile?: Maybe<TaxProfileUseResult>;
  /**
   * Applies for the loan of a matched need. Refused as LISTED_BLACK for an enterprise on the black list. It follows the
   * rule LIST_CHECK_PROCESSES. For the enterprise itself and officers of this department. 申请贷款
   */
  applyForLoan?: Maybe<LoanApplicationResult>;
  /** Takes an application on. For the bank of the product. 受理贷款申请 */
  acceptLoanApplication?: Maybe<LoanApplicationResult>;
  /** Asks for all that is missing, in one list; the clock does not stand still. For the bank of the product. 一次性告知补充材料 */
  requestLoanDocuments?: Maybe<LoanApplicationResult>;
  /** Hands in all that was asked for. For the enterprise itself and officers of this department. 补充贷款材料 */
  supplyLoanDocuments?: Maybe<LoanApplicationResult>;
  /**
   * Approves a loan, by another person than who took it on (审贷分离). Refused as CONSENT_REQUIRED where the product asks for
   * tax or credit facts and the bank was not let know them. It follows the rule LOAN_REVIEW. For the bank of the product.
   * 批准贷款
   */
  approveLoan?: Maybe<LoanApplicationResult>;
  /** Rejects a loan, with the reasons: a bank decides for itself, and its reasons are no act of an authority. For the bank of the product. 不予贷款 */
  rejectLoan?: Maybe<LoanApplicationResult>;
  /** Takes an application back. For the enterprise itself and officers of this department. 撤回贷款申请 */
  withdrawLoanApplication?: Maybe<LoanApplicationResult>;
  /** Records that a loan was repaid. For the bank of the loan. 登记贷款结清 */
  recordLoanRepayment?: Maybe<LoanResult>;
  /** Reports that a loan was not repaid when it was due. For the bank of the loan. 报告贷款逾期 */
  reportLoanDefault?: Maybe<LoanResult>;
  /**
   * Applies for the renewal of a loan that is not repaid, by its due day, without repaying the principal first (Z二(九)2).
   * It follows the rule LOAN_RENEWAL. For the enterprise itself and officers of this department. 申请无还本续贷
   */
  applyForRenewal?: Maybe<LoanRenewalResult>;
  /** Grants or refuses a renewal: granted, a new loan of the same amount takes the place of the old one, and no principal is repaid. For the bank of the loan. 续贷审批 */
  decideRenewal?: Maybe<LoanRenewalResult>;
  /**
   * Registers a movable or a right as collateral: what was registered first is paid first (民法典 414). It follows the rule
   * COLLATERAL_PRIORITY. For the bank that it secures. 动产和权利担保登记
   */
  registerCollateral?: Maybe<CollateralResult>;
  /** Prolongs a registration before it ends; its place in the order stays. For the bank that it secures. 展期登记 */
  extendCollateral?: Maybe<CollateralResult>;
  /** Ends a registration: what it secured is paid, or given up. For the bank that it secures. 注销担保登记 */
  releaseCollateral?: Maybe<CollateralResult>;
  /** Records that an industry fund was established, and whether in time (G§10). For officers of this department. 设立产业基金 */
  establishIndustryFund?: Maybe<IndustryFundResult>;
  /**
   * Invests from an industry fund into an enterprise, never more than is left. It follows the rule FUND_MILESTONES. For
   * officers of this department. 产业基金投资
   */
  investFromFund?: Maybe<FundInvestmentResult>;
  /** Opens a fund that bears part of what banks lose with small loans (Y§5). For officers of this department. 设立风险补偿资金 */
  openCompensationFund?: Maybe<CompensationFundResult>;
  /** Pays more into a fund. For officers of this department. 追加风险补偿资金 */
  payIntoCompensationFund?: Maybe<CompensationFundResult>;
  /**
   * Claims the share of what was lost with a loan that was not repaid. Each loan is claimed once. It follows the rule
   * RISK_COMPENSATION_FUND. For the bank of the loan. 申请风险补偿
   */
  claimCompensation?: Maybe<CompensationClaimResult>;
  /** Pays a claim, or refuses it. What the fund does not hold is not paid: FUND_EXHAUSTED. For officers of this department who approve. 风险补偿审批 */
  decideCompensationClaim?: Maybe<CompensationClaimResult>;
  /** Records a guarantee of a government guarantor for a loan: fee and amount within rule GUARANTEE_TERMS (Y§5). For officers of this department. 政府性融资担保 */
  grantGuarantee?: Maybe<GuaranteeResult>;
  /** Ends a guarantee. For officers of this department. 解除担保 */
  endGuarantee?: Maybe<GuaranteeResult>;
  /** Records who bears which part of the risk of a loan on pledged intellectual property: 100 % in all, the bank not less than rule RISK_SHARE says (Y§5). For officers of this department. 约定知识产权质押风险分担 */
  agreeRiskShare?: Maybe<RiskShareResult>;
  /**
   * Puts what a public body or a large enterprise owes a small or medium one on the ledger. It follows the rules
   * SME_PAYMENT_AUTHORITY and SME_PAYMENT_LARGE. For the creditor itself and officers of this department. 登记拖欠账款
   */
  registerArrears?: Maybe<ArrearsResult>;
  /** Records what the debtor does not dispute. For officers of this department. 确认无分歧欠款 */
  acknowledgeArrears?: Maybe<ArrearsResult>;
  /** Plans how the undisputed part is paid, item by item: all of it, no more. For officers of this department. 制定清偿计划 */
  planArrears?: Maybe<ArrearsResult>;
  /** Records a payment, never more than is owed. For the creditor itself and officers of this department. 登记清偿 */
  recordArrearsPayment?: Maybe<ArrearsResult>;
  /** Puts arrears under supervision (挂牌督办): a large amount, or an instalment that was missed. For officers of this department. 挂牌督办 */
  superviseArrears?: Maybe<ArrearsResult>;
  /** Takes arrears off the ledger. For the creditor itself and officers of this department. 撤回欠款登记 */
  withdrawArrears?: Maybe<ArrearsResult>;
  /** Finds whether an enterprise is entitled to a relief in a year, by rule SMALL_LOW_PROFIT of that year. For officers of this department. 减税降费资格筛查 */
  screenTaxRelief?: Maybe<TaxReliefResult>;
  /** Records that an enterprise enjoys a relief to which it is entitled. For officers of this department. 确认享受减税降费 */
  confirmTaxRelief?: Maybe<TaxReliefResult>;
  /** Records an event that brings enterprises and banks together. For officers of this department. 政银企对接活动 */
  holdMatchmakingEvent?: Maybe<MatchmakingEventResult>;
};


export type MutationPublishFinancingNeedArgs = {
  input: PublishFinancingNeedInput;
};


export type MutationWithdrawFinancingNeedArgs = {
  input: WithdrawFinancingNeedInput;
};


export type MutationMatchFinancingNeedArgs = {
  input: MatchFinancingNeedInput;
};


export type MutationCloseFinancingNeedArgs = {
  input: CloseFinancingNeedInput;
};


export type MutationPublishLoanProductArgs = {
  input: PublishLoanProductInput;
};


export type MutationWithdrawLoanProductArgs = {
  input: WithdrawLoanProductInput;
};


export type MutationGrantTaxDataConsentArgs = {
  input: GrantTaxDataConsentInput;
};


export type MutationRevokeTaxDataConsentArgs = {
  input: RevokeTaxDataConsentInput;
};


export type MutationReadTaxProfileArgs = {
  input: ReadTaxProfileInput;
};


export type MutationApplyForLoanArgs = {
  input: ApplyForLoanInput;
};


export type MutationAcceptLoanApplicationArgs = {
  input: AcceptLoanApplicationInput;
};


export type MutationRequestLoanDocumentsArgs = {
  input: RequestLoanDocumentsInput;
};


export type MutationSupplyLoanDocumentsArgs = {
  input: SupplyLoanDocumentsInput;
};


export type MutationApproveLoanArgs = {
  input: ApproveLoanInput;
};


export type MutationRejectLoanArgs = {
  input: RejectLoanInput;
};


export type MutationWithdrawLoanApplicationArgs = {
  input: WithdrawLoanApplicationInput;
};


export type MutationRecordLoanRepaymentArgs = {
  input: RecordLoanRepaymentInput;
};


export type MutationReportLoanDefaultArgs = {
  input: ReportLoanDefaultInput;
};


export type MutationApplyForRenewalArgs = {
  input: ApplyForRenewalInput;
};


export type MutationDecideRenewalArgs = {
  input: DecideRenewalInput;
};


export type MutationRegisterCollateralArgs = {
  input: RegisterCollateralInput;
};


export type MutationExtendCollateralArgs = {
  input: ExtendCollateralInput;
};


export type MutationReleaseCollateralArgs = {
  input: ReleaseCollateralInput;
};


export type MutationEstablishIndustryFundArgs = {
  input: EstablishIndustryFundInput;
};


export type MutationInvestFromFundArgs = {
  input: InvestFromFundInput;
};


export type MutationOpenCompensationFundArgs = {
  input: OpenCompensationFundInput;
};


export type MutationPayIntoCompensationFundArgs = {
  input: PayIntoCompensationFundInput;
};


export type MutationClaimCompensationArgs = {
  input: ClaimCompensationInput;
};


export type MutationDecideCompensationClaimArgs = {
  input: DecideCompensationClaimInput;
};


export type MutationGrantGuaranteeArgs = {
  input: GrantGuaranteeInput;
};


export type MutationEndGuaranteeArgs = {
  input: EndGuaranteeInput;
};


export type MutationAgreeRiskShareArgs = {
  input: AgreeRiskShareInput;
};


export type MutationRegisterArrearsArgs = {
  input: RegisterArrearsInput;
};


export type MutationAcknowledgeArrearsArgs = {
  input: AcknowledgeArrearsInput;
};


export type MutationPlanArrearsArgs = {
  input: PlanArrearsInput;
};


export type MutationRecordArrearsPaymentArgs = {
  input: RecordArrearsPaymentInput;
};


export type MutationSuperviseArrearsArgs = {
  input: SuperviseArrearsInput;
};


export type MutationWithdrawArrearsArgs = {
  input: WithdrawArrearsInput;
};


export type MutationScreenTaxReliefArgs = {
  input: ScreenTaxReliefInput;
};


export type MutationConfirmTaxReliefArgs = {
  input: ConfirmTaxReliefInput;
};


export type MutationHoldMatchmakingEventArgs = {
  input: HoldMatchmakingEventInput;
};

/** An enterprise, owned by market-access; here with its financing. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of its zone, owned by market-access. 园区代码 */
  zone?: Maybe<Scalars['String']['output']>;
  /** Its industry, owned by market-access. 所属行业 */
  industry?: Maybe<Industry>;
  /** Its size class, owned by market-access. 企业规模 */
  sizeClass?: Maybe<SizeClass>;
  /** Day of founding, owned by market-access. 成立日期 */
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands on the register, owned by market-access. 登记状态 */
  status?: Maybe<EnterpriseStatus>;
  /** Grade in force, owned by credit. 信用等级 */
  creditGrade?: Maybe<CreditGrade>;
  /** Tax credit level, owned by credit. 纳税缴费信用级别 */
  taxGrade?: Maybe<TaxGrade>;
  /** Red and black listings in force, owned by credit. 红黑名单 */
  listings?: Maybe<Array<Listing>>;
  /**
   * Loan products whose every criterion the enterprise meets, cheapest first, each with the reasons. A criterion whose fact is unknown is not
   * met: a tax grade is known to who may see `taxGrade` of credit. Public. Null while finance-matchmaking does not answer, or a department whose facts it needs. 匹配金融产品
   */
  matchedProducts?: Maybe<Array<ProductMatch>>;
  /**
   * How the enterprise stands to one product, criterion by criterion, also where it does not fit. Null where there is no such product; null too
   * while finance-matchmaking does not answer, or a department whose facts it needs. 产品匹配情况
   */
  productMatch?: Maybe<ProductMatch>;
  /**
   * How many needs are open and how many found a product, for those who may see `financingNeeds`. Null, without an error, for everybody else; null
   * too while finance-matchmaking does not answer. 融资概况
   */
  financingSummary?: Maybe<FinancingSummary>;
  /**
   * What finance-matchmaking has against its deregistration: each need that is open or matched and not closed, each loan application that is not
   * decided on, each loan that is not repaid, without amounts. Empty where there is nothing, and for a caller who may not see `financingNeeds`; null while finance-matchmaking does not answer. 融资方面未办结（限制注销）事项
   */
  financingBlockers?: Maybe<Array<Blocker>>;
  /**
   * Its financing needs, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error,
   * for everybody else; null too while finance-matchmaking does not answer. 融资需求
   */
  financingNeeds?: Maybe<FinancingNeedConnection>;
  /**
   * Consents that it gave banks, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error, for everybody else; null too
   * while finance-matchmaking does not answer. 涉税信息授权
   */
  taxDataConsents?: Maybe<TaxDataConsentConnection>;
  /**
   * Each use that a bank made of a consent, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error, for everybody else; null too
   * while finance-matchmaking does not answer. 涉税信息使用记录
   */
  taxProfileUses?: Maybe<TaxProfileUseConnection>;
  /**
   * Its loan applications, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error, for everybody else; null too
   * while finance-matchmaking does not answer. 贷款申请
   */
  loanApplications?: Maybe<LoanApplicationConnection>;
  /**
   * Its loans, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error, for everybody else; null too
   * while finance-matchmaking does not answer. 贷款
   */
  loans?: Maybe<LoanConnection>;
  /**
   * What industry funds invested in it, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error, for everybody else; null too
   * while finance-matchmaking does not answer. 产业基金投资
   */
  fundInvestments?: Maybe<FundInvestmentConnection>;
  /**
   * What public bodies and large enterprises owe it, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error, for everybody else; null too
   * while finance-matchmaking does not answer. 被拖欠账款
   */
  arrears?: Maybe<ArrearsConnection>;
  /**
   * Reliefs that it was screened for, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error, for everybody else; null too
   * while finance-matchmaking does not answer. 减税降费享受资格
   */
  taxReliefs?: Maybe<TaxReliefConnection>;
  /**
   * Decisions of this department on the enterprise, newest first, each with why. Null, without an error, for a caller who may not see them; null too
   * while the department does not answer. 决定及其依据
   */
  financingDecisions?: Maybe<DecisionConnection>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseProductMatchArgs = {
  productId: Scalars['ID']['input'];
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseFinancingNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseTaxDataConsentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseTaxProfileUsesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseLoanApplicationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseLoansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseFundInvestmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseArrearsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseTaxReliefsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its financing. 企业 */
export type EnterpriseFinancingDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An industry of GB/T 4754-2017. 行业 */
export type Industry = {
  __typename?: 'Industry';
  /** Division of GB/T 4754-2017, two digits. 行业大类代码 */
  divisionCode: Scalars['String']['output'];
};

/** A grade with all that it rests on. Schemes are never merged into one letter. 信用等级 */
export type CreditGrade = {
  __typename?: 'CreditGrade';
  /** Level under the scheme. 等级 */
  level: CreditLevel;
};

/** An entry on the red or the black list. 红黑名单 */
export type Listing = {
  __typename?: 'Listing';
  /** Which list. 名单类型 */
  colour: ListColour;
};

/** Lists of credit. 名单类型 */
export type ListColour =
  /** Trustworthy: rewarded. 红名单 */
  | 'RED'
  /** Seriously untrustworthy: sanctioned. 黑名单 */
  | 'BLACK';

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

/** Tax credit levels. 纳税缴费信用级别 */
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

/** A loan product of a bank. 金融产品 */
export type LoanProduct = {
  __typename?: 'LoanProduct';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The bank that offers it. 银行 */
  bank: Bank;
  /** Its name. 产品名称 */
  name: Scalars['String']['output'];
  /** Kind of product. 产品类别 */
  kind: LoanKind;
  /** Largest amount it lends. 最高额度 */
  maxAmount: Scalars['Yuan']['output'];
  /** Yearly rate in basis points: 385 is 3.85 %. 年利率(基点) */
  yearlyRateBasisPoints: Scalars['Int']['output'];
  /** Longest term in months. 最长期限(月) */
  termMonths: Scalars['Int']['output'];
  /** Whom it is for, as the bank sets it. 准入条件 */
  criteria: EligibilityCriteria;
  /**
   * Tax grades that TAX_BANK accepts, in each zone that it serves: the bank does not set them, the zone's rule TAX_BANK_GRADES does (G§11: A and
   * B). Empty for other kinds, and without a zone that had no such rule yet. 银税互动受惠纳税信用级别
   */
  taxGradeRanges: Array<TaxGradeRange>;
  /** What its bank must be let know before it matches: the scope of a consent; empty where it asks for no such fact. 需授权查询的信息 */
  consentScope: Array<TaxDataScope>;
  /** First day on offer. 上线日期 */
  publishedOn: Scalars['Date']['output'];
  /** Day on which it was taken off offer, null while it is on offer. 下线日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** A bank. 银行 */
export type Bank = {
  __typename?: 'Bank';
  /** Its unified social credit code. 统一社会信用代码 */
  code: Scalars['CreditCode']['output'];
  /** Its name. 名称 */
  name: Scalars['String']['output'];
};

/** Kinds of loan product. 产品类别 */
export type LoanKind =
  /** For science and technology enterprises. 科创贷 */
  | 'SCIENCE_TECH'
  /** On credit standing, without collateral. 信易贷 */
  | 'CREDIT_EASY'
  /** On the tax record, by the tax-bank link. 银税贷 */
  | 'TAX_BANK'
  /** Renewal without repaying the principal first. 无还本续贷 */
  | 'RENEWAL_NO_PRINCIPAL'
  /** For working capital. 流动资金贷款 */
  | 'WORKING_CAPITAL'
  /** For plant and equipment. 固定资产贷款 */
  | 'FIXED_ASSET';

/** Whom a product is for. An empty list accepts all. 准入条件 */
export type EligibilityCriteria = {
  __typename?: 'EligibilityCriteria';
  /** Credit levels accepted. 信用等级 */
  creditLevels: Array<CreditLevel>;
  /** Tax grades accepted; always empty for TAX_BANK, see `taxGradeRanges`. 纳税缴费信用级别 */
  taxGrades: Array<TaxGrade>;
  /** Industry divisions accepted, two digits of GB/T 4754-2017. 行业大类 */
  industries: Array<Scalars['String']['output']>;
  /** Size classes accepted. 企业规模 */
  sizeClasses: Array<SizeClass>;
  /** Codes of the zones served. 园区 */
  zones: Array<Scalars['String']['output']>;
  /** Full years since founding at least; null for none. 最低成立年限 */
  minimumAgeYears?: Maybe<Scalars['Int']['output']>;
};

/** Tax grades that the tax-bank link serves in a zone. 银税互动受惠纳税信用级别 */
export type TaxGradeRange = {
  __typename?: 'TaxGradeRange';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Grades accepted there. 纳税缴费信用级别 */
  grades: Array<TaxGrade>;
  /** The rule that says so. 依据 */
  rule?: Maybe<RuleReference>;
};

/** How an enterprise stands to a product. 产品匹配 */
export type ProductMatch = {
  __typename?: 'ProductMatch';
  /** The product. 产品 */
  product: LoanProduct;
  /** Whether every criterion is met. 是否符合 */
  eligible: Scalars['Boolean']['output'];
  /** Criterion by criterion, why or why not; an unknown fact is called unknown. 匹配理由 */
  reasons: Array<Scalars['String']['output']>;
};

/** Counts of an enterprise's needs. 融资概况 */
export type FinancingSummary = {
  __typename?: 'FinancingSummary';
  /** Needs that are open. 待匹配需求数 */
  openNeeds: Scalars['Int']['output'];
  /** Needs that found a product: matched or closed. 已匹配需求数 */
  metNeeds: Scalars['Int']['output'];
};

/** A financing need of an enterprise. One that is open and visible to banks, every bank sees. 融资需求 */
export type FinancingNeed = {
  __typename?: 'FinancingNeed';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Amount wanted. 融资金额 */
  amount: Scalars['Yuan']['output'];
  /** What for. 融资用途 */
  purpose: FinancingPurpose;
  /** Term wanted, in months. 期限(月) */
  termMonths: Scalars['Int']['output'];
  /** Code of the enterprise's zone when it was published. 园区代码 */
  zone: Scalars['String']['output'];
  /** Whether banks may see it while it is open. 是否向银行公开 */
  visibleToBanks: Scalars['Boolean']['output'];
  /** When it was published. 发布时间 */
  publishedAt: Scalars['DateTime']['output'];
  /** Where it stands. 状态 */
  state: FinancingNeedState;
  /** The product it was matched with; null before. 匹配产品 */
  matchedProduct?: Maybe<LoanProduct>;
  /** When it was matched; null before. 匹配时间 */
  matchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed or withdrawn; null before. 结束时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was lent; null before, and where it was closed before loans were told. 贷款金额 */
  loanAmount?: Maybe<Scalars['Yuan']['output']>;
  /** Yearly rate at which it was lent, in basis points: 385 is 3.85 %; null as `loanAmount`. 贷款年利率(基点) */
  loanRateBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** Day on which the loan was made; null as `loanAmount`. 放款日期 */
  loanMadeOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Steps that its state allows now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. Empty where
   * it is over. 可办理事项
   */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** What financing is for. 融资用途 */
export type FinancingPurpose =
  /** Running business. 流动资金 */
  | 'WORKING_CAPITAL'
  /** Equipment. 设备购置 */
  | 'EQUIPMENT'
  /** Buildings. 厂房建设 */
  | 'CONSTRUCTION'
  /** Research and development. 研发 */
  | 'RESEARCH';

/** States of a financing need. 融资需求状态 */
export type FinancingNeedState =
  /** Waits for a product. 待匹配 */
  | 'OPEN'
  /** A product was found; the loan is not made yet. 已匹配 */
  | 'MATCHED'
  /** The loan was made; final. 已办结 */
  | 'CLOSED'
  /** Withdrawn by the enterprise; final. 已撤回 */
  | 'WITHDRAWN';

/** What a zone promises for a loan to a small or micro enterprise. 小微企业贷款服务标准 */
export type LoanServiceStandard = {
  __typename?: 'LoanServiceStandard';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Steps at most. 办理环节 */
  steps: Scalars['Int']['output'];
  /** Days at most. 办理时间 */
  days: Scalars['Int']['output'];
  /** True for calendar days, false for working days. 是否自然日 */
  calendarDays: Scalars['Boolean']['output'];
  /** Documents at most. 申请材料 */
  documents: Scalars['Int']['output'];
  /** The rule on the time. 时间依据 */
  rule?: Maybe<RuleReference>;
  /** The rule on steps and documents. 环节和材料依据 */
  limitsRule: RuleReference;
};

/** Which loan products. 金融产品筛选 */
export type LoanProductFilter = {
  /** Only those that serve this zone. 园区代码 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Only this kind. 产品类别 */
  kind?: InputMaybe<LoanKind>;
};

/** Which financing needs. 融资需求筛选 */
export type FinancingNeedFilter = {
  /** Only of this enterprise. 企业 */
  creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** Only of enterprises of this zone. 园区代码 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Only in this state. 状态 */
  state?: InputMaybe<FinancingNeedState>;
  /** Only for this purpose. 融资用途 */
  purpose?: InputMaybe<FinancingPurpose>;
};

/** Which loans. 贷款筛选 */
export type LoanFilter = {
  /** Only of this enterprise. 企业 */
  creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** Only of enterprises of this zone. 园区代码 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Only in this state. 状态 */
  state?: InputMaybe<LoanState>;
  /** Only those that are past their day and not repaid, or only the others. 是否逾期 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of loan products. 金融产品分页 */
export type LoanProductConnection = {
  __typename?: 'LoanProductConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LoanProductEdge>;
  /** Items alone. 节点 */
  nodes: Array<LoanProduct>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A loan product with its cursor. 金融产品条目 */
export type LoanProductEdge = {
  __typename?: 'LoanProductEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LoanProduct;
};

/** A page of financing needs. 融资需求分页 */
export type FinancingNeedConnection = {
  __typename?: 'FinancingNeedConnection';
  /** Items with their cursors. 条目 */
  edges: Array<FinancingNeedEdge>;
  /** Items alone. 节点 */
  nodes: Array<FinancingNeed>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A financing need with its cursor. 融资需求条目 */
export type FinancingNeedEdge = {
  __typename?: 'FinancingNeedEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: FinancingNeed;
};

/** Input of publishFinancingNeed. 发布融资需求 */
export type PublishFinancingNeedInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Amount wanted: above 0, at most 1,000,000,000 yuan. 融资金额 */
  amount: Scalars['Yuan']['input'];
  /** What for. 融资用途 */
  purpose: FinancingPurpose;
  /** Term wanted in months, 1 to 360. 期限(月) */
  termMonths: Scalars['Int']['input'];
  /** Whether banks may see it while it is open. 是否向银行公开 */
  visibleToBanks?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of withdrawFinancingNeed. 撤回融资需求 */
export type WithdrawFinancingNeedInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which need. 融资需求 */
  needId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of matchFinancingNeed. 融资需求匹配 */
export type MatchFinancingNeedInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which need. 融资需求 */
  needId: Scalars['ID']['input'];
  /** With which product. 金融产品 */
  productId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of closeFinancingNeed. 办结融资需求 */
export type CloseFinancingNeedInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which need. 融资需求 */
  needId: Scalars['ID']['input'];
  /** What was lent: above 0, at most what the product lends. 贷款金额 */
  amount: Scalars['Yuan']['input'];
  /** Yearly rate at which it was lent, in basis points, 0 to 10,000: 385 is 3.85 %. 贷款年利率(基点) */
  yearlyRateBasisPoints: Scalars['Int']['input'];
  /** Day on which the loan was made: since the match and not in the future. 放款日期 */
  madeOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawLoanProduct. 下线金融产品 */
export type WithdrawLoanProductInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code of the bank. 银行统一社会信用代码 */
  bankCode: Scalars['CreditCode']['input'];
  /** Which product. 金融产品 */
  productId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data; public. 下线原因 */
  reason: Scalars['String']['input'];
};

/** Input of publishLoanProduct. 发布金融产品 */
export type PublishLoanProductInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code of the bank. 银行统一社会信用代码 */
  bankCode: Scalars['CreditCode']['input'];
  /** Name of the bank. 银行名称 */
  bankName: Scalars['String']['input'];
  /** Name of the product; a bank has one product of a name. 产品名称 */
  name: Scalars['String']['input'];
  /** Kind of product. 产品类别 */
  kind: LoanKind;
  /** Largest amount it lends, above 0. 最高额度 */
  maxAmount: Scalars['Yuan']['input'];
  /** Yearly rate in basis points, 0 to 10,000: 385 is 3.85 %. 年利率(基点) */
  yearlyRateBasisPoints: Scalars['Int']['input'];
  /** Longest term in months, 1 to 360. 最长期限(月) */
  termMonths: Scalars['Int']['input'];
  /** Whom it is for. 准入条件 */
  criteria: EligibilityCriteriaInput;
};

/** Whom a product is for. An empty list accepts all. 准入条件 */
export type EligibilityCriteriaInput = {
  /** Credit levels accepted. 信用等级 */
  creditLevels?: Array<CreditLevel>;
  /** Tax grades accepted; must be empty for TAX_BANK, whose grades the zone's rule gives. 纳税缴费信用级别 */
  taxGrades?: Array<TaxGrade>;
  /** Industry divisions accepted, two digits of GB/T 4754-2017. 行业大类 */
  industries?: Array<Scalars['String']['input']>;
  /** Size classes accepted. 企业规模 */
  sizeClasses?: Array<SizeClass>;
  /** Codes of the zones served. 园区 */
  zones?: Array<Scalars['String']['input']>;
  /** Full years since founding at least. 最低成立年限 */
  minimumAgeYears?: InputMaybe<Scalars['Int']['input']>;
};

/** The need as it stands now, or why not. 融资需求办理结果 */
export type FinancingNeedResult = FinancingNeed | Refusal;

/** The product, or why not. 金融产品发布结果 */
export type LoanProductResult = LoanProduct | Refusal;

/** A consent by which a bank may know tax and credit facts of an enterprise. 涉税信息授权 */
export type TaxDataConsent = {
  __typename?: 'TaxDataConsent';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Unified social credit code of the bank. 银行统一社会信用代码 */
  bankCode: Scalars['CreditCode']['output'];
  /** What the bank may know. 授权范围 */
  scope: Array<TaxDataScope>;
  /** What for. 授权用途 */
  purpose: Scalars['String']['output'];
  /** When it was given. 授权时间 */
  grantedAt: Scalars['DateTime']['output'];
  /** The last day, to its end (24:00). 授权截止日期 */
  until: Scalars['Date']['output'];
  /** When it was taken back; null where it was not. 撤回时间 */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. 状态 */
  state: ConsentState;
  /** Steps that its state allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** What a bank may know under a consent. 授权范围 */
export type TaxDataScope =
  /** The grade of the tax authority. 纳税缴费信用级别 */
  | 'TAX_GRADE'
  /** The grade of the market regulator. 信用等级 */
  | 'CREDIT_GRADE'
  /** Red and black listings. 红黑名单 */
  | 'LISTINGS';

/** Where a consent stands. 授权状态 */
export type ConsentState =
  /** In force. 有效 */
  | 'ACTIVE'
  /** Its last day is over. 已到期 */
  | 'EXPIRED'
  /** Taken back by the enterprise. 已撤回 */
  | 'REVOKED';

/** What a bank was given under a consent: the enterprise sees each. 涉税信息使用记录 */
export type TaxProfileUse = {
  __typename?: 'TaxProfileUse';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The consent that it rests on. 授权 */
  consent: TaxDataConsent;
  /** Unified social credit code of the bank. 银行统一社会信用代码 */
  bankCode: Scalars['CreditCode']['output'];
  /** What the bank wanted it for. 使用事由 */
  purpose: Scalars['String']['output'];
  /** When. 使用时间 */
  usedAt: Scalars['DateTime']['output'];
  /** What was given, signed; null for the bank once the consent is taken back or over. 涉税信息 */
  profile?: Maybe<TaxProfile>;
};

/**
 * Tax and credit facts as they were given, signed with the department's key (SM2 over canonical JSON), so that whoever holds them verifies them without
 * the platform. 涉税信用信息
 */
export type TaxProfile = {
  __typename?: 'TaxProfile';
  /** Enterprise, bank, consent, time and the facts of its scope. 内容 */
  content: Scalars['JSON']['output'];
  /** The key, by its name at `/signing-keys.json`. 密钥标识 */
  keyId: Scalars['String']['output'];
  /** SM2-with-SM3. 签名算法 */
  algorithm: Scalars['String']['output'];
  /** Signature over the canonical JSON of `content`. 签名值 */
  signature: Scalars['String']['output'];
};

/** How many are served by the tax-bank link. 银税互动受惠面 */
export type TaxBankCoverage = {
  __typename?: 'TaxBankCoverage';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Calendar year. 年度 */
  year: Scalars['Int']['output'];
  /** Enterprises with a financing need of that year. 有融资需求企业数 */
  enterprises: Scalars['Int']['output'];
  /** Of these, those that gave a bank their tax data or were matched with a tax-based loan. 受惠企业数 */
  served: Scalars['Int']['output'];
  /** Share in percent; null without enterprises. 受惠面(%) */
  coverage?: Maybe<Scalars['Float']['output']>;
  /** Share that the plan wants, in percent. 目标(%) */
  required: Scalars['Float']['output'];
  /** Whether it is reached; null without enterprises. 是否达到 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** The rule that wants it. 依据 */
  rule?: Maybe<RuleReference>;
};

/** An application for a loan, with its clock. 贷款申请 */
export type LoanApplication = {
  __typename?: 'LoanApplication';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Number for people. 编号 */
  caseNo: Scalars['String']['output'];
  /** The need that it is about. 融资需求 */
  need?: Maybe<FinancingNeed>;
  /** The product applied for. 金融产品 */
  product?: Maybe<LoanProduct>;
  /** Amount applied for. 申请金额 */
  amount: Scalars['Yuan']['output'];
  /** Term applied for, in months. 申请期限(月) */
  termMonths: Scalars['Int']['output'];
  /** Documents handed in, supplements included. 申请材料 */
  documents: Array<Scalars['String']['output']>;
  /** Status of the case. 办件状态 */
  status: Scalars['String']['output'];
  /** Counts its steps. 版本 */
  version: Scalars['Int']['output'];
  /** When it was applied for. 申请时间 */
  submittedAt: Scalars['DateTime']['output'];
  /** When the bank decided. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the bank asked for besides. 补充材料通知 */
  supplements: Array<LoanSupplement>;
  /** Why it was rejected; empty otherwise. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /**
   * The clock, from the application to the bank's decision; a supplement does not stop it. Null where no rule of the day set a limit for such an enterprise.
   * 办理时限
   */
  clock?: Maybe<ClockReading>;
  /** Steps so far: the application, each supplement, the decision, the making of the loan. 办理环节数 */
  steps: Scalars['Int']['output'];
  /** What of the zone's promise was not kept: data, and no obstacle. 超出服务标准情况 */
  breaches: Array<LoanBreach>;
  /** What was approved; null before. 批准金额 */
  approvedAmount?: Maybe<Scalars['Yuan']['output']>;
  /** At which yearly rate, in basis points; null before. 批准年利率(基点) */
  approvedRateBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** The rule of the limit. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that its status allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** What a bank asked for besides. 补充材料通知 */
export type LoanSupplement = {
  __typename?: 'LoanSupplement';
  /** When. 告知时间 */
  requestedAt: Scalars['DateTime']['output'];
  /** All that was missing. 补充材料 */
  items: Array<Scalars['String']['output']>;
  /** When it was handed in; null before. 补充时间 */
  suppliedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What of a zone's promise a bank did not keep. 超出服务标准情况 */
export type LoanBreach = {
  __typename?: 'LoanBreach';
  /** Which promise. 类别 */
  kind: LoanBreachKind;
  /** What the zone promises at most. 标准 */
  limit: Scalars['Int']['output'];
  /** What it was when the breach was found. 实际 */
  got: Scalars['Int']['output'];
  /** When it was found. 发现时间 */
  foundAt: Scalars['DateTime']['output'];
};

/** Promises for a small loan. 服务标准类别 */
export type LoanBreachKind =
  /** Steps. 办理环节 */
  | 'STEPS'
  /** Days. 办理时间 */
  | 'DAYS'
  /** Documents. 申请材料 */
  | 'DOCUMENTS';

/** How loans of a zone were handled. 小微企业贷款办理效率 */
export type LoanEfficiency = {
  __typename?: 'LoanEfficiency';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Calendar year. 年度 */
  year: Scalars['Int']['output'];
  /** Loans of small and micro enterprises that were decided on. 已办结贷款申请数 */
  decided: Scalars['Int']['output'];
  /** Steps on average; null without any. 平均环节 */
  steps?: Maybe<Scalars['Float']['output']>;
  /** Days on average; null without any. 平均天数 */
  days?: Maybe<Scalars['Float']['output']>;
  /** Documents on average; null without any. 平均材料件数 */
  documents?: Maybe<Scalars['Float']['output']>;
  /** Applications in which a promise was not kept. 超标准申请数 */
  breached: Scalars['Int']['output'];
  /** Whether the averages keep the promise; null without any. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** The rule on the time. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A loan that was made. 贷款 */
export type Loan = {
  __typename?: 'Loan';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Unified social credit code of the bank. 银行统一社会信用代码 */
  bankCode: Scalars['CreditCode']['output'];
  /** The product; null where a renewal made it of another. 金融产品 */
  product?: Maybe<LoanProduct>;
  /** The application; null where the bank took it at its counter. 贷款申请 */
  application?: Maybe<LoanApplication>;
  /** What was lent. 贷款金额 */
  amount: Scalars['Yuan']['output'];
  /** Yearly rate in basis points. 年利率(基点) */
  yearlyRateBasisPoints: Scalars['Int']['output'];
  /** Term in months. 期限(月) */
  termMonths: Scalars['Int']['output'];
  /** Day on which it was made. 放款日期 */
  madeOn: Scalars['Date']['output'];
  /** The last day to repay it. 到期日 */
  dueOn: Scalars['Date']['output'];
  /** Whether it is past its day and not repaid. 是否逾期 */
  overdue: Scalars['Boolean']['output'];
  /** Where it stands. 状态 */
  state: LoanState;
  /** Day on which it was repaid, renewed or reported as lost; null before. 结束日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** What was lost; null where nothing was. 损失金额 */
  loss?: Maybe<Scalars['Yuan']['output']>;
  /** The loan whose place it took (无还本续贷); null where it is a first one. 被续贷款 */
  renews?: Maybe<Loan>;
  /** Applications for its renewal, oldest first. 续贷申请 */
  renewals: Array<LoanRenewal>;
  /** Guarantees for it, oldest first. 担保 */
  guarantees: Array<Guarantee>;
  /** How its risk is shared; null where nothing was agreed. 风险分担 */
  riskShare?: Maybe<RiskShare>;
  /** Steps that its state allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Where a loan stands. 贷款状态 */
export type LoanState =
  /** Not repaid. 未结清 */
  | 'OUTSTANDING'
  /** Repaid; final. 已结清 */
  | 'REPAID'
  /** Another loan took its place; final. 已续贷 */
  | 'RENEWED'
  /** Reported as lost; still owed, and repaid once its bank gets it back. 已形成损失 */
  | 'DEFAULTED';

/** An application for the renewal of a loan without repaying the principal first. 续贷申请 */
export type LoanRenewal = {
  __typename?: 'LoanRenewal';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The loan to be renewed. 原贷款 */
  loan?: Maybe<Loan>;
  /** Term wanted, in months. 续贷期限(月) */
  termMonths: Scalars['Int']['output'];
  /** Why. 续贷理由 */
  reason: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: RenewalState;
  /** When it was applied for. 申请时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** When the bank decided. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the bank decided so. 决定理由 */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** The loan that took the place of the old one; null before. 新贷款 */
  newLoan?: Maybe<Loan>;
  /** The rule that says whose loans are renewed. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that its state allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Where an application for renewal stands. 续贷申请状态 */
export type RenewalState =
  /** The bank has not decided. 待审批 */
  | 'APPLIED'
  /** Granted; final. 已续贷 */
  | 'RENEWAL_GRANTED'
  /** Refused; final. 未续贷 */
  | 'RENEWAL_REFUSED';

/** Loans that are not repaid, by their term. 贷款期限结构 */
export type LoanTermStructure = {
  __typename?: 'LoanTermStructure';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Up to one year. 短期 */
  short: LoanTermShare;
  /** Over one and up to five years. 中期 */
  medium: LoanTermShare;
  /** Over five years. 长期 */
  long: LoanTermShare;
  /** Share of medium and long loans in the amount, in percent; null without loans. 中长期贷款占比(%) */
  mediumAndLongShare?: Maybe<Scalars['Float']['output']>;
  /** The rule that says what is short and long. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Loans of one class of terms. 期限类别贷款 */
export type LoanTermShare = {
  __typename?: 'LoanTermShare';
  /** How many. 笔数 */
  loans: Scalars['Int']['output'];
  /** Their amount. 金额 */
  amount: Scalars['Yuan']['output'];
};

/** A movable or a right that was registered as collateral. 动产和权利担保登记 */
export type Collateral = {
  __typename?: 'Collateral';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Its number: it grows with each registration, and decides between two of one moment. 登记编号 */
  number: Scalars['Int']['output'];
  /** The enterprise that put it up. 担保人 */
  enterprise: Enterprise;
  /** The bank that it secures. 担保权人 */
  bankCode: Scalars['CreditCode']['output'];
  /** Type, by its code in rule COLLATERAL_TYPES. 担保财产类型 */
  assetType: Scalars['String']['output'];
  /** What identifies the thing. 财产标识 */
  assetCode: Scalars['String']['output'];
  /** What it is. 财产描述 */
  description: Scalars['String']['output'];
  /** What it secures at most. 担保债权金额 */
  securedAmount: Scalars['Yuan']['output'];
  /** When it was registered: the order of payment. 登记时间 */
  registeredAt: Scalars['DateTime']['output'];
  /** The last day of the registration, to its end (24:00). 登记截止日期 */
  until: Scalars['Date']['output'];
  /** When it was ended; null where it was not. 注销时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ended. 注销原因 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** Where it stands. 状态 */
  state: CollateralState;
  /** Its place among the registrations of the same thing that are in force, 1 is paid first; null where it is not in force. 受偿顺位 */
  rank?: Maybe<Scalars['Int']['output']>;
  /** The rule of the order. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that its state allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Where a registration of collateral stands. 担保登记状态 */
export type CollateralState =
  /** In force. 有效 */
  | 'IN_FORCE'
  /** Its last day is over. 已到期 */
  | 'LAPSED'
  /** Ended by the secured bank; final. 已注销 */
  | 'DISCHARGED';

/** An industry fund of a zone. 产业基金 */
export type IndustryFund = {
  __typename?: 'IndustryFund';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Unified social credit code of the body that holds it. 主办单位统一社会信用代码 */
  organCode: Scalars['CreditCode']['output'];
  /** Its name. 基金名称 */
  name: Scalars['String']['output'];
  /** Its kind. 基金类别 */
  kind: IndustryFundKind;
  /** What it holds in all. 基金规模 */
  size: Scalars['Yuan']['output'];
  /** What is invested. 已投资金额 */
  invested: Scalars['Yuan']['output'];
  /** Day on which it was established. 设立日期 */
  establishedOn: Scalars['Date']['output'];
  /** The day by which the plan wants it. 计划完成日期 */
  plannedBy: Scalars['Date']['output'];
  /** Whether it came after that day. 是否逾期设立 */
  afterPlan: Scalars['Boolean']['output'];
  /** The rule that wants it. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Kinds of industry fund. 产业基金类别 */
export type IndustryFundKind =
  /** For industries. 产业基金 */
  | 'INDUSTRY'
  /** For manufacturing. 制造业发展专项基金 */
  | 'MANUFACTURING';

/** What an industry fund invested in an enterprise. 产业基金投资 */
export type FundInvestment = {
  __typename?: 'FundInvestment';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The fund. 基金 */
  fund?: Maybe<IndustryFund>;
  /** How much. 投资金额 */
  amount: Scalars['Yuan']['output'];
  /** What for. 投资用途 */
  purpose: Scalars['String']['output'];
  /** When. 投资时间 */
  investedAt: Scalars['DateTime']['output'];
};

/** A fund that bears part of what banks lose with small loans. 小微贷款风险补偿资金 */
export type CompensationFund = {
  __typename?: 'CompensationFund';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Unified social credit code of the body that holds it. 主办单位统一社会信用代码 */
  organCode: Scalars['CreditCode']['output'];
  /** Its name. 资金名称 */
  name: Scalars['String']['output'];
  /** What was paid in. 累计注入 */
  paidIn: Scalars['Yuan']['output'];
  /** What was paid out. 累计补偿 */
  paidOut: Scalars['Yuan']['output'];
  /** What it holds, never below zero. 余额 */
  balance: Scalars['Yuan']['output'];
  /** Share of a loss that it bears, in basis points. 补偿比例(基点) */
  shareBasisPoints: Scalars['Int']['output'];
  /** When it was opened. 设立时间 */
  openedAt: Scalars['DateTime']['output'];
  /** The rule that wants it. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** A bank's claim on a compensation fund. 风险补偿申请 */
export type CompensationClaim = {
  __typename?: 'CompensationClaim';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The borrower. 借款企业 */
  enterprise: Enterprise;
  /** The fund. 资金 */
  fund?: Maybe<CompensationFund>;
  /** The bank that claims. 申请银行 */
  bankCode: Scalars['CreditCode']['output'];
  /** What was lost. 损失金额 */
  loss: Scalars['Yuan']['output'];
  /** The share of it that is claimed. 申请补偿金额 */
  claimed: Scalars['Yuan']['output'];
  /** Where it stands. 状态 */
  state: ClaimState;
  /** When it was claimed. 申请时间 */
  claimedAt: Scalars['DateTime']['output'];
  /** When it was decided on. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so. 决定理由 */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Steps that its state allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Where a claim stands. 风险补偿申请状态 */
export type ClaimState =
  /** Not decided on. 待审批 */
  | 'CLAIMED'
  /** Paid; final. 已补偿 */
  | 'COMPENSATED'
  /** Refused; final. 不予补偿 */
  | 'NOT_COMPENSATED';

/** A guarantee of a government guarantor for a loan. 政府性融资担保 */
export type Guarantee = {
  __typename?: 'Guarantee';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The loan. 贷款 */
  loan?: Maybe<Loan>;
  /** Unified social credit code of the guarantor. 担保机构统一社会信用代码 */
  guarantorCode: Scalars['CreditCode']['output'];
  /** What is guaranteed. 担保金额 */
  amount: Scalars['Yuan']['output'];
  /** Yearly fee in basis points of the amount. 年担保费率(基点) */
  feeBasisPoints: Scalars['Int']['output'];
  /** The fee of a year. 年担保费 */
  yearlyFee: Scalars['Yuan']['output'];
  /** When it was granted. 担保时间 */
  grantedAt: Scalars['DateTime']['output'];
  /** When it was ended; null before. 解除时间 */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ended. 解除原因 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** The rule on fee and ceiling. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that its state allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Who bears which part of the risk of a loan on pledged intellectual property. 知识产权质押风险分担 */
export type RiskShare = {
  __typename?: 'RiskShare';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** The loan. 贷款 */
  loan?: Maybe<Loan>;
  /** Number of the registration of the pledge. 质押登记号 */
  pledgeNo: Scalars['String']['output'];
  /** Who bears what. 分担比例 */
  parts: Array<RiskPart>;
  /** When it was agreed. 约定时间 */
  agreedAt: Scalars['DateTime']['output'];
  /** How a loss is divided, to the fen: the parts are the whole. 损失分担 */
  split: Array<RiskPayment>;
  /** The rule on the bank's part. 依据 */
  rule?: Maybe<RuleReference>;
};


/** Who bears which part of the risk of a loan on pledged intellectual property. 知识产权质押风险分担 */
export type RiskShareSplitArgs = {
  loss: Scalars['Yuan']['input'];
};

/** Who bears a risk. 风险承担方 */
export type RiskBearer =
  /** The bank. 银行 */
  | 'BANK'
  /** A guarantor. 担保机构 */
  | 'GUARANTOR'
  /** The government. 政府 */
  | 'GOVERNMENT'
  /** An insurer. 保险机构 */
  | 'INSURER';

/** A part of a risk. 分担比例 */
export type RiskPart = {
  __typename?: 'RiskPart';
  /** Who bears it. 承担方 */
  bearer: RiskBearer;
  /** Share in basis points. 承担比例(基点) */
  basisPoints: Scalars['Int']['output'];
};

/** What somebody bears of a loss. 分担金额 */
export type RiskPayment = {
  __typename?: 'RiskPayment';
  /** Who. 承担方 */
  bearer: RiskBearer;
  /** How much. 金额 */
  amount: Scalars['Yuan']['output'];
};

/** What a public body or a large enterprise owes a small or medium one. 拖欠账款 */
export type Arrears = {
  __typename?: 'Arrears';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the creditor's zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** The creditor. 债权企业 */
  enterprise: Enterprise;
  /** Unified social credit code of the debtor. 欠款单位统一社会信用代码 */
  debtorCode: Scalars['CreditCode']['output'];
  /** Its name. 欠款单位名称 */
  debtorName: Scalars['String']['output'];
  /** What it is. 欠款单位类别 */
  debtorKind: ArrearsDebtor;
  /** What for. 欠款类别 */
  category: ArrearsCategory;
  /** What is owed in all. 欠款金额 */
  amount: Scalars['Yuan']['output'];
  /** What the debtor does not dispute; null before it was recorded. 无分歧金额 */
  undisputed?: Maybe<Scalars['Yuan']['output']>;
  /** What is paid. 已清偿金额 */
  paid: Scalars['Yuan']['output'];
  /** What is left. 未清偿金额 */
  outstanding: Scalars['Yuan']['output'];
  /** Day of the contract. 合同签订日期 */
  contractedOn: Scalars['Date']['output'];
  /** Day of delivery. 交付日期 */
  deliveredOn: Scalars['Date']['output'];
  /** Days for the payment that the contract sets. 约定付款天数 */
  agreedDays?: Maybe<Scalars['Int']['output']>;
  /** Yearly interest that the contract sets, in basis points. 约定逾期年利率(基点) */
  agreedRateBasisPoints?: Maybe<Scalars['Int']['output']>;
  /** The contract makes the payment wait for a third party to pay. 是否以第三方付款为条件 */
  onThirdParty: Scalars['Boolean']['output'];
  /**
   * The last day to pay: that of the contract, where the law of its day allows it, else that of the law; null where neither sets one (before 2025-06-01
   * the law set none for large enterprises). 付款到期日
   */
  payableOn?: Maybe<Scalars['Date']['output']>;
  /** How that day came about. 到期日说明 */
  payableBecause: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: ArrearsState;
  /** When it was put under supervision; null where it was not. 挂牌督办时间 */
  supervisedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The plan, item by item. 清偿计划 */
  instalments: Array<ArrearsInstalment>;
  /** The payments. 清偿记录 */
  payments: Array<ArrearsPayment>;
  /** Interest on what was late, up to a day; today by default. 逾期利息 */
  interest: ArrearsInterest;
  /** When it was put on the ledger. 登记时间 */
  registeredAt: Scalars['DateTime']['output'];
  /** The rule of the period, in the version of the contract's day. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that its state allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};


/** What a public body or a large enterprise owes a small or medium one. 拖欠账款 */
export type ArrearsInterestArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** Debtors whose arrears are cleared. 欠款单位类别 */
export type ArrearsDebtor =
  /** An authority. 机关 */
  | 'AUTHORITY'
  /** A public institution. 事业单位 */
  | 'INSTITUTION'
  /** A large enterprise. 大型企业 */
  | 'LARGE_ENTERPRISE';

/** What arrears are for. 欠款类别 */
export type ArrearsCategory =
  /** Works. 工程款 */
  | 'WORKS'
  /** Goods. 货款 */
  | 'GOODS'
  /** Services. 服务款 */
  | 'SERVICES'
  /** Deposits and other money. 保证金及其他 */
  | 'DEPOSITS';

/** Where arrears stand. 拖欠账款状态 */
export type ArrearsState =
  /** On the ledger. 已登记 */
  | 'ON_LEDGER'
  /** What is undisputed is recorded. 已确认 */
  | 'ACKNOWLEDGED'
  /** There is a plan for the undisputed part. 已制定计划 */
  | 'PLANNED'
  /** All is paid; final. 已清偿 */
  | 'CLEARED'
  /** Taken off by the creditor; final. 已撤回 */
  | 'TAKEN_OFF';

/** An instalment of a plan. 清偿计划分期 */
export type ArrearsInstalment = {
  __typename?: 'ArrearsInstalment';
  /** The last day. 清偿期限 */
  dueOn: Scalars['Date']['output'];
  /** How much. 金额 */
  amount: Scalars['Yuan']['output'];
  /** Whether its day is over and the payments do not reach it. 是否未按期清偿 */
  overdue: Scalars['Boolean']['output'];
};

/** A payment of arrears. 清偿记录 */
export type ArrearsPayment = {
  __typename?: 'ArrearsPayment';
  /** On which day. 清偿日期 */
  paidOn: Scalars['Date']['output'];
  /** How much. 金额 */
  amount: Scalars['Yuan']['output'];
};

/** Interest on late payment. 逾期利息 */
export type ArrearsInterest = {
  __typename?: 'ArrearsInterest';
  /** First day that counts; null where no day was set, or nothing is late. 起息日 */
  fromDay?: Maybe<Scalars['Date']['output']>;
  /** Last day that counts. 截至日期 */
  toDay: Scalars['Date']['output'];
  /** Days that counted. 计息天数 */
  days: Scalars['Int']['output'];
  /** How much, rounded to the fen once, at the end. 利息金额 */
  amount: Scalars['Yuan']['output'];
  /** Why this rate. 利率说明 */
  because: Scalars['String']['output'];
  /** The rule of the rate. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Arrears of a zone summed up. 清欠台账汇总 */
export type ArrearsLedger = {
  __typename?: 'ArrearsLedger';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** How many were put on it. 登记笔数 */
  cases: Scalars['Int']['output'];
  /** What was owed. 欠款金额 */
  amount: Scalars['Yuan']['output'];
  /** Of that, what is undisputed. 无分歧金额 */
  undisputed: Scalars['Yuan']['output'];
  /** Of that, what is paid. 已清偿金额 */
  paid: Scalars['Yuan']['output'];
  /** Undisputed debts without a plan. 无分歧未制定计划笔数 */
  unplanned: Scalars['Int']['output'];
  /** How many are under supervision. 挂牌督办笔数 */
  supervised: Scalars['Int']['output'];
  /** How many are cleared. 已清偿笔数 */
  cleared: Scalars['Int']['output'];
};

/** An enterprise's entitlement to a tax relief in a year. 减税降费享受资格 */
export type TaxRelief = {
  __typename?: 'TaxRelief';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Code of the relief in rule TAX_RELIEF_POLICIES. 政策代码 */
  policy: Scalars['String']['output'];
  /** Tax year. 年度 */
  year: Scalars['Int']['output'];
  /** Whether it is entitled to it. 是否符合条件 */
  eligible: Scalars['Boolean']['output'];
  /** Why, or why not, limit by limit. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** When it was found. 筛查时间 */
  screenedAt: Scalars['DateTime']['output'];
  /** What it saves; null where it does not enjoy it. 减免金额 */
  enjoyedAmount?: Maybe<Scalars['Yuan']['output']>;
  /** Since when it enjoys it; null where it does not. 享受日期 */
  enjoyedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was put on the list of those who are entitled and do not enjoy it; null where it was not. 列入应享未享名单时间 */
  missedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The rule of the limits. 依据 */
  rule?: Maybe<RuleReference>;
  /** Steps that its state allows now; empty where it is over. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** How many enjoy what they are entitled to. 减税降费享受面 */
export type TaxReliefCoverage = {
  __typename?: 'TaxReliefCoverage';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Tax year. 年度 */
  year: Scalars['Int']['output'];
  /** Who is entitled. 应享户次 */
  eligible: Scalars['Int']['output'];
  /** Who enjoys it. 已享户次 */
  enjoyed: Scalars['Int']['output'];
  /** Share in percent; null where nobody is entitled. 享受面(%) */
  coverage?: Maybe<Scalars['Float']['output']>;
  /** Share that the plan wants, in percent. 目标(%) */
  required: Scalars['Float']['output'];
  /** Whether it is reached; null where nobody is entitled. 是否达到 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** The rule that wants it. 依据 */
  rule?: Maybe<RuleReference>;
};

/** An event that brought enterprises and banks together. 政银企对接活动 */
export type MatchmakingEvent = {
  __typename?: 'MatchmakingEvent';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Unified social credit code of the body that held it. 主办单位统一社会信用代码 */
  organCode: Scalars['CreditCode']['output'];
  /** Form, by its code in rule MATCHMAKING_FORMS. 活动形式 */
  form: Scalars['String']['output'];
  /** At which level. 活动层次 */
  level: MatchmakingLevel;
  /** Its title. 活动名称 */
  title: Scalars['String']['output'];
  /** On which day. 举办日期 */
  heldOn: Scalars['Date']['output'];
  /** How many enterprises took part. 参加企业数 */
  enterpriseCount: Scalars['Int']['output'];
  /** How many banks took part. 参加银行数 */
  bankCount: Scalars['Int']['output'];
  /** The rule of its form. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Levels of an event. 活动层次 */
export type MatchmakingLevel =
  /** The zone. 园区级 */
  | 'ZONE'
  /** The city or county. 市县级 */
  | 'CITY'
  /** The prefecture. 州市级 */
  | 'PREFECTURE'
  /** The province or region. 省（区）级 */
  | 'PROVINCE';

/** A month with its events. 对接活动月度情况 */
export type MatchmakingMonth = {
  __typename?: 'MatchmakingMonth';
  /** The month, YYYY-MM. 月份 */
  month: Scalars['String']['output'];
  /** Its last day. 月末日期 */
  endsOn: Scalars['Date']['output'];
  /** Events due. 应举办场次 */
  due: Scalars['Int']['output'];
  /** Events held. 已举办场次 */
  held: Scalars['Int']['output'];
  /** Whether there are too few. 预警 */
  alert: MatchmakingAlert;
  /** The rule that wants them. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Alerts of a month. 预警 */
export type MatchmakingAlert =
  /** There are enough, or the month is not there yet. 正常 */
  | 'NONE'
  /** There are too few, and the month is not over. 待举办 */
  | 'TO_BE_HELD'
  /** There were too few. 未完成 */
  | 'MISSED';

/** Input of grantTaxDataConsent. 授权银行查询涉税信息 */
export type GrantTaxDataConsentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Unified social credit code of the bank. 银行统一社会信用代码 */
  bankCode: Scalars['CreditCode']['input'];
  /** What it may know. 授权范围 */
  scope: Array<TaxDataScope>;
  /** What for, 1 to 200 characters, without personal data. 授权用途 */
  purpose: Scalars['String']['input'];
  /** The last day, to its end; at most 12 months ahead. 授权截止日期 */
  until: Scalars['Date']['input'];
};

/** Input of revokeTaxDataConsent. 撤回授权 */
export type RevokeTaxDataConsentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which consent. 授权 */
  consentId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of readTaxProfile. 查询授权涉税信息 */
export type ReadTaxProfileInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which consent. 授权 */
  consentId: Scalars['ID']['input'];
  /** What for, 1 to 200 characters, without personal data; the enterprise sees it. 使用事由 */
  purpose: Scalars['String']['input'];
};

/** Input of applyForLoan. 申请贷款 */
export type ApplyForLoanInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** The matched need. 融资需求 */
  needId: Scalars['ID']['input'];
  /** Documents that are handed in, 1 to 50, each of 1 to 200 characters. 申请材料 */
  documents: Array<Scalars['String']['input']>;
};

/** Input of acceptLoanApplication. 受理贷款申请 */
export type AcceptLoanApplicationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 贷款申请 */
  applicationId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of requestLoanDocuments. 一次性告知补充材料 */
export type RequestLoanDocumentsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 贷款申请 */
  applicationId: Scalars['ID']['input'];
  /** All that is missing, 1 to 50 items, each of 1 to 200 characters. 补充材料 */
  items: Array<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of supplyLoanDocuments. 补充贷款材料 */
export type SupplyLoanDocumentsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 贷款申请 */
  applicationId: Scalars['ID']['input'];
  /** What is handed in. 补充材料 */
  items: Array<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of approveLoan. 批准贷款 */
export type ApproveLoanInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 贷款申请 */
  applicationId: Scalars['ID']['input'];
  /** How much is lent at most: above 0, at most what was applied for. 批准金额 */
  amount: Scalars['Yuan']['input'];
  /** Yearly rate in basis points, 0 to 10,000: 385 is 3.85 %. 年利率(基点) */
  yearlyRateBasisPoints: Scalars['Int']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rejectLoan. 不予贷款 */
export type RejectLoanInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 贷款申请 */
  applicationId: Scalars['ID']['input'];
  /** Why, 1 to 50, each of 1 to 200 characters. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawLoanApplication. 撤回贷款申请 */
export type WithdrawLoanApplicationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 贷款申请 */
  applicationId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordLoanRepayment. 登记贷款结清 */
export type RecordLoanRepaymentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which loan. 贷款 */
  loanId: Scalars['ID']['input'];
  /** On which day, since the loan was made and not in the future. 结清日期 */
  repaidOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reportLoanDefault. 报告贷款逾期 */
export type ReportLoanDefaultInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which loan. 贷款 */
  loanId: Scalars['ID']['input'];
  /** What is lost, above 0, at most what was lent. 损失金额 */
  loss: Scalars['Yuan']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of applyForRenewal. 申请无还本续贷 */
export type ApplyForRenewalInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which loan. 贷款 */
  loanId: Scalars['ID']['input'];
  /** Term of the new loan in months, 1 to 360. 续贷期限(月) */
  termMonths: Scalars['Int']['input'];
  /** Why, 1 to 500 characters, without personal data. 续贷理由 */
  reason: Scalars['String']['input'];
};

/** Input of decideRenewal. 续贷审批 */
export type DecideRenewalInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 续贷申请 */
  renewalId: Scalars['ID']['input'];
  /** Whether it is granted. 是否同意 */
  grant: Scalars['Boolean']['input'];
  /** Yearly rate of the new loan in basis points, 0 to 10,000; needed where it is granted, and only there. 年利率(基点) */
  yearlyRateBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 1 to 500 characters, without personal data. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of registerCollateral. 动产和权利担保登记 */
export type RegisterCollateralInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise that puts it up. 担保人 */
  creditCode: Scalars['CreditCode']['input'];
  /** The bank that it secures. 担保权人 */
  bankCode: Scalars['CreditCode']['input'];
  /** Type, by its code in rule COLLATERAL_TYPES of the zone. 担保财产类型 */
  assetType: Scalars['String']['input'];
  /** What identifies the thing, such as a serial or contract number, 1 to 100 characters. 财产标识 */
  assetCode: Scalars['String']['input'];
  /** What it is, 1 to 500 characters, without personal data; public. 财产描述 */
  description: Scalars['String']['input'];
  /** What it secures at most, above 0. 担保债权金额 */
  securedAmount: Scalars['Yuan']['input'];
  /** The last day of the registration, one month to 30 years ahead. 登记截止日期 */
  until: Scalars['Date']['input'];
};

/** Input of extendCollateral. 展期登记 */
export type ExtendCollateralInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which registration. 登记 */
  collateralId: Scalars['ID']['input'];
  /** The new last day, after the one before. 登记截止日期 */
  until: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of releaseCollateral. 注销担保登记 */
export type ReleaseCollateralInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which registration. 登记 */
  collateralId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data; public. 注销原因 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of establishIndustryFund. 设立产业基金 */
export type EstablishIndustryFundInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Unified social credit code of the body that holds it. 主办单位统一社会信用代码 */
  organCode: Scalars['CreditCode']['input'];
  /** Its name, 1 to 100 characters; a zone has one fund of a name. 基金名称 */
  name: Scalars['String']['input'];
  /** Its kind. 基金类别 */
  kind: IndustryFundKind;
  /** What it holds, above 0. 基金规模 */
  size: Scalars['Yuan']['input'];
  /** On which day, not in the future. 设立日期 */
  establishedOn: Scalars['Date']['input'];
};

/** Input of investFromFund. 产业基金投资 */
export type InvestFromFundInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which fund. 基金 */
  fund: Scalars['ID']['input'];
  /** How much, above 0. 投资金额 */
  amount: Scalars['Yuan']['input'];
  /** What for, 1 to 500 characters, without personal data. 投资用途 */
  purpose: Scalars['String']['input'];
};

/** Input of openCompensationFund. 设立风险补偿资金 */
export type OpenCompensationFundInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Unified social credit code of the body that holds it. 主办单位统一社会信用代码 */
  organCode: Scalars['CreditCode']['input'];
  /** Its name, 1 to 100 characters; a zone has one fund of a name. 资金名称 */
  name: Scalars['String']['input'];
  /** What is paid in, above 0. 注入金额 */
  paidIn: Scalars['Yuan']['input'];
  /** Share of a loss that it bears, in basis points, 1 to 10,000. 补偿比例(基点) */
  shareBasisPoints: Scalars['Int']['input'];
};

/** Input of payIntoCompensationFund. 追加风险补偿资金 */
export type PayIntoCompensationFundInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Unified social credit code of the body that holds it. 主办单位统一社会信用代码 */
  organCode: Scalars['CreditCode']['input'];
  /** Which fund. 资金 */
  fund: Scalars['ID']['input'];
  /** How much, above 0. 追加金额 */
  amount: Scalars['Yuan']['input'];
};

/** Input of claimCompensation. 申请风险补偿 */
export type ClaimCompensationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which loan. 贷款 */
  loanId: Scalars['ID']['input'];
  /** On which fund. 资金 */
  fund: Scalars['ID']['input'];
};

/** Input of decideCompensationClaim. 风险补偿审批 */
export type DecideCompensationClaimInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which claim. 补偿申请 */
  claimId: Scalars['ID']['input'];
  /** Whether it is paid. 是否补偿 */
  pay: Scalars['Boolean']['input'];
  /** Why, 1 to 500 characters, without personal data. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of grantGuarantee. 政府性融资担保 */
export type GrantGuaranteeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which loan. 贷款 */
  loanId: Scalars['ID']['input'];
  /** Unified social credit code of the guarantor. 担保机构统一社会信用代码 */
  guarantorCode: Scalars['CreditCode']['input'];
  /** What is guaranteed: above 0, at most what was lent. 担保金额 */
  amount: Scalars['Yuan']['input'];
  /** Yearly fee in basis points of the amount, 0 to 10,000. 年担保费率(基点) */
  feeBasisPoints: Scalars['Int']['input'];
};

/** Input of endGuarantee. 解除担保 */
export type EndGuaranteeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which guarantee. 担保 */
  guaranteeId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data. 原因 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of agreeRiskShare. 约定知识产权质押风险分担 */
export type AgreeRiskShareInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which loan. 贷款 */
  loanId: Scalars['ID']['input'];
  /** Number of the registration of the pledge, 1 to 100 characters. 质押登记号 */
  pledgeNo: Scalars['String']['input'];
  /** Who bears what. 分担比例 */
  parts: Array<RiskPartInput>;
};

/** Who bears what of a risk. 风险分担比例 */
export type RiskPartInput = {
  /** Who. 承担方 */
  bearer: RiskBearer;
  /** Share in basis points, 1 to 10,000. 承担比例(基点) */
  basisPoints: Scalars['Int']['input'];
};

/** Input of registerArrears. 登记拖欠账款 */
export type RegisterArrearsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The creditor. 债权企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Unified social credit code of the debtor. 欠款单位统一社会信用代码 */
  debtorCode: Scalars['CreditCode']['input'];
  /** Its name, 1 to 100 characters. 欠款单位名称 */
  debtorName: Scalars['String']['input'];
  /** What it is. 欠款单位类别 */
  debtorKind: ArrearsDebtor;
  /** What for. 欠款类别 */
  category: ArrearsCategory;
  /** What is owed, above 0. 欠款金额 */
  amount: Scalars['Yuan']['input'];
  /** Day of the contract: its law decides. 合同签订日期 */
  contractedOn: Scalars['Date']['input'];
  /** Day of delivery, not before the contract and not in the future. 交付日期 */
  deliveredOn: Scalars['Date']['input'];
  /** Days for the payment that the contract sets, 1 to 3,650; null where it sets none. 约定付款天数 */
  agreedDays?: InputMaybe<Scalars['Int']['input']>;
  /** Yearly interest on late payment that the contract sets, in basis points, 0 to 10,000; null where it sets none. 约定逾期年利率(基点) */
  agreedRateBasisPoints?: InputMaybe<Scalars['Int']['input']>;
  /** The contract makes the payment wait for a third party to pay (背靠背). 是否以第三方付款为条件 */
  onThirdParty?: Scalars['Boolean']['input'];
};

/** Input of acknowledgeArrears. 确认无分歧欠款 */
export type AcknowledgeArrearsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which arrears. 拖欠账款 */
  arrearsId: Scalars['ID']['input'];
  /** What is undisputed, at most what is owed. 无分歧金额 */
  undisputed: Scalars['Yuan']['input'];
  /** What it rests on, 1 to 500 characters, without personal data. 确认依据 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of planArrears. 制定清偿计划 */
export type PlanArrearsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which arrears. 拖欠账款 */
  arrearsId: Scalars['ID']['input'];
  /** The instalments, 1 to 50, in the order of their days. 清偿计划 */
  instalments: Array<ArrearsInstalmentInput>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An instalment of a plan. 清偿计划分期 */
export type ArrearsInstalmentInput = {
  /** The last day, not in the past. 清偿期限 */
  dueOn: Scalars['Date']['input'];
  /** How much, above 0. 金额 */
  amount: Scalars['Yuan']['input'];
};

/** Input of recordArrearsPayment. 登记清偿 */
export type RecordArrearsPaymentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which arrears. 拖欠账款 */
  arrearsId: Scalars['ID']['input'];
  /** How much, above 0. 清偿金额 */
  amount: Scalars['Yuan']['input'];
  /** On which day, since the delivery and not in the future. 清偿日期 */
  paidOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of superviseArrears. 挂牌督办 */
export type SuperviseArrearsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which arrears. 拖欠账款 */
  arrearsId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data. 督办理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawArrears. 撤回欠款登记 */
export type WithdrawArrearsInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which arrears. 拖欠账款 */
  arrearsId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters, without personal data. 撤回理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of screenTaxRelief. 减税降费资格筛查 */
export type ScreenTaxReliefInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Code of the relief in rule TAX_RELIEF_POLICIES. 政策代码 */
  policy: Scalars['String']['input'];
  /** Tax year, 2019 to this one. 年度 */
  year: Scalars['Int']['input'];
  /** Taxable income of the year. 年应纳税所得额 */
  taxableIncome: Scalars['Yuan']['input'];
  /** Employees on average, 0 to 1,000,000. 从业人数 */
  employees: Scalars['Int']['input'];
  /** Total assets on average. 资产总额 */
  totalAssets: Scalars['Yuan']['input'];
};

/** Input of confirmTaxRelief. 确认享受减税降费 */
export type ConfirmTaxReliefInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which entitlement. 享受资格 */
  reliefId: Scalars['ID']['input'];
  /** What it saves, above 0. 减免金额 */
  amount: Scalars['Yuan']['input'];
  /** On which day, not in the future. 享受日期 */
  enjoyedOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of holdMatchmakingEvent. 政银企对接活动 */
export type HoldMatchmakingEventInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Unified social credit code of the body that holds it. 主办单位统一社会信用代码 */
  organCode: Scalars['CreditCode']['input'];
  /** Form, by its code in rule MATCHMAKING_FORMS. 活动形式 */
  form: Scalars['String']['input'];
  /** At which level. 活动层次 */
  level: MatchmakingLevel;
  /** Its title, 1 to 100 characters, without personal data; public. 活动名称 */
  title: Scalars['String']['input'];
  /** On which day, not in the future. 举办日期 */
  heldOn: Scalars['Date']['input'];
  /** Enterprises that took part, 1 to 200. 参加企业 */
  enterprises: Array<Scalars['CreditCode']['input']>;
  /** Banks that took part, 1 to 50. 参加银行 */
  banks: Array<Scalars['CreditCode']['input']>;
};

/** A page of TaxDataConsent items. 涉税信息授权分页 */
export type TaxDataConsentConnection = {
  __typename?: 'TaxDataConsentConnection';
  /** Items with their cursors. 条目 */
  edges: Array<TaxDataConsentEdge>;
  /** Items alone. 节点 */
  nodes: Array<TaxDataConsent>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 涉税信息授权条目 */
export type TaxDataConsentEdge = {
  __typename?: 'TaxDataConsentEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: TaxDataConsent;
};

/** A page of TaxProfileUse items. 涉税信息使用记录分页 */
export type TaxProfileUseConnection = {
  __typename?: 'TaxProfileUseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<TaxProfileUseEdge>;
  /** Items alone. 节点 */
  nodes: Array<TaxProfileUse>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 涉税信息使用记录条目 */
export type TaxProfileUseEdge = {
  __typename?: 'TaxProfileUseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: TaxProfileUse;
};

/** A page of LoanApplication items. 贷款申请分页 */
export type LoanApplicationConnection = {
  __typename?: 'LoanApplicationConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LoanApplicationEdge>;
  /** Items alone. 节点 */
  nodes: Array<LoanApplication>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 贷款申请条目 */
export type LoanApplicationEdge = {
  __typename?: 'LoanApplicationEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LoanApplication;
};

/** A page of Loan items. 贷款分页 */
export type LoanConnection = {
  __typename?: 'LoanConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LoanEdge>;
  /** Items alone. 节点 */
  nodes: Array<Loan>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 贷款条目 */
export type LoanEdge = {
  __typename?: 'LoanEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Loan;
};

/** A page of Collateral items. 担保登记分页 */
export type CollateralConnection = {
  __typename?: 'CollateralConnection';
  /** Items with their cursors. 条目 */
  edges: Array<CollateralEdge>;
  /** Items alone. 节点 */
  nodes: Array<Collateral>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 担保登记条目 */
export type CollateralEdge = {
  __typename?: 'CollateralEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Collateral;
};

/** A page of IndustryFund items. 产业基金分页 */
export type IndustryFundConnection = {
  __typename?: 'IndustryFundConnection';
  /** Items with their cursors. 条目 */
  edges: Array<IndustryFundEdge>;
  /** Items alone. 节点 */
  nodes: Array<IndustryFund>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 产业基金条目 */
export type IndustryFundEdge = {
  __typename?: 'IndustryFundEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: IndustryFund;
};

/** A page of FundInvestment items. 产业基金投资分页 */
export type FundInvestmentConnection = {
  __typename?: 'FundInvestmentConnection';
  /** Items with their cursors. 条目 */
  edges: Array<FundInvestmentEdge>;
  /** Items alone. 节点 */
  nodes: Array<FundInvestment>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 产业基金投资条目 */
export type FundInvestmentEdge = {
  __typename?: 'FundInvestmentEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: FundInvestment;
};

/** A page of CompensationFund items. 风险补偿资金分页 */
export type CompensationFundConnection = {
  __typename?: 'CompensationFundConnection';
  /** Items with their cursors. 条目 */
  edges: Array<CompensationFundEdge>;
  /** Items alone. 节点 */
  nodes: Array<CompensationFund>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 风险补偿资金条目 */
export type CompensationFundEdge = {
  __typename?: 'CompensationFundEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: CompensationFund;
};

/** A page of Arrears items. 拖欠账款分页 */
export type ArrearsConnection = {
  __typename?: 'ArrearsConnection';
  /** Items with their cursors. 条目 */
  edges: Array<ArrearsEdge>;
  /** Items alone. 节点 */
  nodes: Array<Arrears>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 拖欠账款条目 */
export type ArrearsEdge = {
  __typename?: 'ArrearsEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Arrears;
};

/** A page of TaxRelief items. 减税降费享受资格分页 */
export type TaxReliefConnection = {
  __typename?: 'TaxReliefConnection';
  /** Items with their cursors. 条目 */
  edges: Array<TaxReliefEdge>;
  /** Items alone. 节点 */
  nodes: Array<TaxRelief>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 减税降费享受资格条目 */
export type TaxReliefEdge = {
  __typename?: 'TaxReliefEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: TaxRelief;
};

/** A page of MatchmakingEvent items. 对接活动分页 */
export type MatchmakingEventConnection = {
  __typename?: 'MatchmakingEventConnection';
  /** Items with their cursors. 条目 */
  edges: Array<MatchmakingEventEdge>;
  /** Items alone. 节点 */
  nodes: Array<MatchmakingEvent>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** One of them with its cursor. 对接活动条目 */
export type MatchmakingEventEdge = {
  __typename?: 'MatchmakingEventEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: MatchmakingEvent;
};

/** The thing as it stands now, or why not. 授权办理结果 */
export type TaxDataConsentResult = TaxDataConsent | Refusal;

/** The thing as it stands now, or why not. 授权查询办理结果 */
export type TaxProfileUseResult = TaxProfileUse | Refusal;

/** The thing as it stands now, or why not. 贷款申请办理结果 */
export type LoanApplicationResult = LoanApplication | Refusal;

/** The thing as it stands now, or why not. 贷款办理结果 */
export type LoanResult = Loan | Refusal;

/** The thing as it stands now, or why not. 续贷办理结果 */
export type LoanRenewalResult = LoanRenewal | Refusal;

/** The thing as it stands now, or why not. 担保登记办理结果 */
export type CollateralResult = Collateral | Refusal;

/** The thing as it stands now, or why not. 产业基金办理结果 */
export type IndustryFundResult = IndustryFund | Refusal;

/** The thing as it stands now, or why not. 产业基金投资办理结果 */
export type FundInvestmentResult = FundInvestment | Refusal;

/** The thing as it stands now, or why not. 风险补偿资金办理结果 */
export type CompensationFundResult = CompensationFund | Refusal;

/** The thing as it stands now, or why not. 风险补偿申请办理结果 */
export type CompensationClaimResult = CompensationClaim | Refusal;

/** The thing as it stands now, or why not. 担保办理结果 */
export type GuaranteeResult = Guarantee | Refusal;

/** The thing as it stands now, or why not. 风险分担办理结果 */
export type RiskShareResult = RiskShare | Refusal;

/** The thing as it stands now, or why not. 拖欠账款办理结果 */
export type ArrearsResult = Arrears | Refusal;

/** The thing as it stands now, or why not. 减税降费办理结果 */
export type TaxReliefResult = TaxRelief | Refusal;

/** The thing as it stands now, or why not. 对接活动办理结果 */
export type MatchmakingEventResult = MatchmakingEvent | Refusal;
