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

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Publishes a financing need. Refused for an enterprise that is no more (ENTERPRISE_DEREGISTERED), is being wound up or lost its licence
   * (ENTERPRISE_NOT_OPERATING, 公司法 art. 236). For the enterprise itself and officers of this department. 发布融资需求
   */
  publishFinancingNeed?: Maybe<FinancingNeedResult>;
  /** Withdraws a need that is open or matched. For the enterprise itself and officers of this department. 撤回融资需求 */
  withdrawFinancingNeed?: Maybe<FinancingNeedResult>;
  /**
   * Matches an open need with a product, where the enterprise, the amount and the term meet every criterion of it; refused as NOT_ELIGIBLE with
   * the criteria that fail, and as LISTED_BLACK for an enterprise on the black list (G§45). For officers of this department and the product's
   * own bank. 融资需求匹配
   */
  matchFinancingNeed?: Maybe<FinancingNeedResult>;
  /**
   * Closes a matched need: the loan was made, of which the amount, the rate and the day are told. Refused as LISTED_BLACK for an enterprise on the black
   * list (G§45). For officers of this department and the bank of the matched product. 办结融资需求
   */
  closeFinancingNeed?: Maybe<FinancingNeedResult>;
  /** Puts a loan product on offer. For officers of this department and the bank itself. 发布金融产品 */
  publishLoanProduct?: Maybe<LoanProductResult>;
  /** Takes a loan product off offer, with the reason; what is matched with it goes on. For officers of this department and the bank itself. 下线金融产品 */
  withdrawLoanProduct?: Maybe<LoanProductResult>;
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
   * met. Public. Null while finance-matchmaking does not answer, or a department whose facts it needs. 匹配金融产品
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
   * What finance-matchmaking has against its deregistration: each need that is open or matched and not closed, without its amount. Empty where there is
   * nothing, and for a caller who may not see `financingNeeds`; null while finance-matchmaking does not answer. 融资方面未办结（限制注销）事项
   */
  financingBlockers?: Maybe<Array<Blocker>>;
  /**
   * Its financing needs, newest first, for the enterprise itself, officers of this department, services and auditors. Null, without an error,
   * for everybody else; null too while finance-matchmaking does not answer. 融资需求
   */
  financingNeeds?: Maybe<FinancingNeedConnection>;
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
  | 'REVOKED';

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
  /** First day on offer. 上线日期 */
  publishedOn: Scalars['Date']['output'];
  /** Day on which it was taken off offer, null while it is on offer. 下线日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
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

/** A financing need of an enterprise. 融资需求 */
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
  availableSteps: Array<AvailableStep>;
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
