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
   * An enterprise on the register; null where there is none. While the register does not answer, its key alone is given, for the other departments
   * to say what they know; whether it is registered is not known then. Public. 企业查询
   */
  enterprise?: Maybe<Enterprise>;
  /**
   * Enterprises on the register. With `search` those whose name or former name holds it, or whose pinyin, initials or credit code begin so. With `sort`
   * in that order; without, with a filter of one zone, industry and status at most, first those whose name begins with what is searched, in the order of
   * what matched, and else by credit code. An enterprise comes once, by whatever it was found. Public; null only while market-access does not answer.
   * 企业检索
   */
  enterprises?: Maybe<EnterpriseConnection>;
  /**
   * A registration case; null where there is none, and for everybody but its applicant, the enterprise, officers of this department, services and
   * auditors. 设立登记查询
   */
  registration?: Maybe<EnterpriseRegistration>;
  /**
   * A change of registration by its id; null where there is none, and for everybody but who applied, the enterprise, officers of this department, services and
   * auditors. 变更登记查询
   */
  changeOfRegistration?: Maybe<ChangeOfRegistration>;
  /** A tax case; null where there is none, and for everybody but its enterprise, officers of this department, services and auditors. 办税事项查询 */
  taxCase?: Maybe<TaxCase>;
  /**
   * What comes of the QR code of a trade's licence (G30 一码亮证): whether the office signed it, its permits are valid, and it was neither revoked nor
   * superseded. Public; null only while market-access does not answer. 核验行业综合许可证
   */
  verifyLicenceQr?: Maybe<LicenceVerification>;
  /**
   * The public keys that verify a licence's QR code offline: a JWS (RFC 7515), algorithm EdDSA. Offline verification does not show whether the licence
   * was revoked or superseded. Public. 许可证验签公钥
   */
  licenceKeys?: Maybe<Array<LicenceKey>>;
  /**
   * A case across cities; null where there is none, and for everybody but who applied, its enterprise, officers of this department, services and auditors.
   * 跨域联办查询
   */
  crossCityCase?: Maybe<CrossCityCase>;
  /**
   * A real-estate case; null where there is none, and for everybody but its parties, who applied, officers of this department, services and auditors.
   * 不动产登记查询
   */
  realEstateCase?: Maybe<RealEstateCase>;
  /** What the rules of a zone promise of the registration of real estate (G40). Public. 不动产登记服务承诺 */
  realEstateService?: Maybe<RealEstateService>;
  /**
   * Share of the tax deregistrations closed in a period that were done on the spot: on the day they were applied for. Measured by rule
   * TAX_INSTANT_DEREG_RATE as of the period's last day. Public. 注销即办率
   */
  instantDeregistrationRate?: Maybe<InstantDeregistrationRate>;
  /**
   * Payments and hours that taxes take an enterprise of a zone in a year, on average over the reports, against rule TAX_BURDEN as of the year's
   * last day. Public. 纳税次数和时间
   */
  taxBurdenIndicator?: Maybe<TaxBurdenIndicator>;
  /**
   * Whether the negative lists in force on a day let an investor into an industry: everybody is held to the domestic list that rule
   * MARKET_ACCESS_NEGATIVE_LIST of the zone names for the day, foreign investors to the foreign list too, and otherwise treated alike
   * (准入前国民待遇加负面清单). Public. 市场准入查询
   */
  checkEntry?: Maybe<EntryCheck>;
  /**
   * A credit code that was issued with wrong check characters, and that the register vouches for. Public once it is confirmed; null for a code that
   * is not on the list. 校验码例外代码
   */
  issuedCreditCode?: Maybe<IssuedCreditCode>;
  /** All credit codes that were issued with wrong check characters and confirmed, by code: every department accepts them. Public. 校验码例外清单 */
  issuedCreditCodes?: Maybe<IssuedCreditCodeConnection>;
  /**
   * The list of operating permits of a zone (一单管理) as of a day, by code. Public; null only while market-access does not answer.
   * 涉企经营许可事项清单
   */
  operatingPermitItems?: Maybe<OperatingPermitItemConnection>;
  /**
   * How many items of a zone's list are cancelled, turned into filing or settled by commitment, against rule PERMIT_REFORM_ITEMS. Public.
   * 证照分离改革事项数
   */
  permitReformCount?: Maybe<PermitReformCount>;
  /**
   * Whether an authority may demand something of an enterprise for an item on a day: what the list says of it, and nothing where it is not on the
   * list (清单之外不得限制). Public. 许可要求核验
   */
  checkPermitDemand?: Maybe<PermitDemandCheck>;
  /**
   * An annulment of a registration. For who applied, the enterprise, officers of this department, services and auditors; for everybody once it is published
   * or decided to annul. 撤销登记办件
   */
  registrationAnnulment?: Maybe<RegistrationAnnulment>;
  /**
   * The case of a revocation of a business licence. For the enterprise, officers of this department, services and auditors; for everybody once the licence is
   * revoked. 吊销营业执照案件
   */
  licenceRevocation?: Maybe<LicenceRevocation>;
  /** Why a decision of this department came out as it did. Null where there is no such decision, or the caller may not see it. 决定说明 */
  registerDecision?: Maybe<Decision>;
};


export type QueryEnterpriseArgs = {
  creditCode: Scalars['CreditCode']['input'];
};


export type QueryEnterprisesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnterpriseFilter>;
  sort?: InputMaybe<EnterpriseSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChangeOfRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTaxCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVerifyLicenceQrArgs = {
  token: Scalars['String']['input'];
};


export type QueryCrossCityCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRealEstateCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRealEstateServiceArgs = {
  zone: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryInstantDeregistrationRateArgs = {
  zone: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryTaxBurdenIndicatorArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryCheckEntryArgs = {
  zone: Scalars['String']['input'];
  industryCode: Scalars['String']['input'];
  foreign: Scalars['Boolean']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryIssuedCreditCodeArgs = {
  creditCode: Scalars['String']['input'];
};


export type QueryIssuedCreditCodesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOperatingPermitItemsArgs = {
  zone: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  reform?: InputMaybe<PermitReform>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPermitReformCountArgs = {
  zone: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCheckPermitDemandArgs = {
  zone: Scalars['String']['input'];
  code: Scalars['String']['input'];
  demand: PermitDemand;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryRegistrationAnnulmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLicenceRevocationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRegisterDecisionArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Shows the name of an enterprise's legal representative unmasked, for a purpose and in a case of that enterprise; each time is on record, and the
   * enterprise sees it. For officers of this department. 查看法定代表人信息
   */
  revealLegalRepresentative?: Maybe<RevealResult>;
  /**
   * Applies for the registration of a new enterprise. The credit code and the name are reserved from here on, and the clock of the zone starts.
   * Refused as NAME_TAKEN where an enterprise or an open case of the zone has the name. For callers of role enterprise (who need no credit code
   * yet) and officers of this department. 申请设立登记
   */
  registerEnterprise?: Maybe<EnterpriseRegistrationResult>;
  /** Accepts an application. The officer who accepts it may not decide on it. For officers of this department. 受理 */
  acceptRegistration?: Maybe<EnterpriseRegistrationResult>;
  /**
   * Asks the applicant for what is missing, all of it in one list (一次性告知); the clock stands still until it is supplied. More lists than rule
   * SUPPLEMENT_REQUESTS allows stand, but each is kept as a violation (Q01). For officers of this department. 告知补正
   */
  requestSupplement?: Maybe<EnterpriseRegistrationResult>;
  /**
   * Supplies what was asked for, every item of the list (else INCOMPLETE_SUPPLEMENT); the clock runs again. For the applicant and officers of this
   * department. 提交补正材料
   */
  supplySupplement?: Maybe<EnterpriseRegistrationResult>;
  /**
   * Approves an accepted application: the enterprise is on the register from today. Refused as SAME_OFFICER for the officer who accepted it (受审分离).
   * For officers of this department. 准予设立登记
   */
  approveRegistration?: Maybe<EnterpriseRegistrationResult>;
  /**
   * Rejects an application, with reasons; its name is free again. The officer who accepted one may not reject it; one that is not accepted
   * yet is refused acceptance (不予受理). For officers of this department. 不予登记
   */
  rejectRegistration?: Maybe<EnterpriseRegistrationResult>;
  /**
   * Withdraws an application: at once before it is accepted; afterwards the applicant requests it, and an officer confirms by the same operation. Its name
   * is free again once it is withdrawn. For the applicant and officers of this department. 撤回申请
   */
  withdrawRegistration?: Maybe<EnterpriseRegistrationResult>;
  /**
   * Puts an enterprise on the list of risk taxpayers or takes it off, with the reason; what was said before is replaced. For officers of this
   * department. 风险纳税人标记
   */
  setRiskTaxpayer?: Maybe<TaxRiskResult>;
  /**
   * Opens a tax case: its clock starts. Refused as TAX_CASE_OPEN where the same is open already, and as TAX_DEREGISTERED for a second deregistration.
   * For the enterprise and officers of this department. 提交办税事项
   */
  openTaxCase?: Maybe<TaxCaseResult>;
  /**
   * Closes a tax case that another officer accepted (else SAME_OFFICER), done or rejected; one that is not accepted yet may be refused acceptance. For
   * officers of this department. 办结办税事项
   */
  closeTaxCase?: Maybe<TaxCaseResult>;
  /** Accepts a tax case. The officer who accepts it may not close it. For officers of this department. 受理办税事项 */
  acceptTaxCase?: Maybe<TaxCaseResult>;
  /** Asks for all that is missing of a tax case, in one list. For officers of this department. 办税事项告知补正 */
  requestTaxSupplement?: Maybe<TaxCaseResult>;
  /** Supplies all of it. For the enterprise and officers of this department. 办税事项提交补正 */
  supplyTaxSupplement?: Maybe<TaxCaseResult>;
  /**
   * Takes a tax case back: at once before it is accepted; afterwards the enterprise requests it, and an officer confirms by the same operation. For the
   * enterprise and officers of this department. 撤回办税事项
   */
  withdrawTaxCase?: Maybe<TaxCaseResult>;
  /**
   * Reports how often an enterprise paid taxes in a year that is over, and the hours they took it; a later report of the same year replaces the
   * earlier one. For the enterprise and officers of this department. 填报纳税次数和时间
   */
  reportTaxBurden?: Maybe<TaxBurdenReportResult>;
  /**
   * Announces a deregistration (G28): free of charge, on the publicity system. The simple route has a notice of 20 days,
   * is promised by all investors, and is refused as data with every department's blockers, and as SIMPLE_ROUTE_CLOSED to
   * who was revoked (实施细则 48). The general route is a liquidation, announced to creditors although debts and blockers
   * exist: they stop its closing. It follows the rules DEREG_PUBLISH and SIMPLE_DEREG_NOTICE. For the enterprise itself
   * and officers of market access. 注销公告
   */
  announceDeregistration?: Maybe<DeregistrationResult>;
  /**
   * Files a dormancy (歇业) from today until a day: at most DORMANCY_MAX years in all, earlier ones counted in (DORMANCY_TOO_LONG). For the enterprise itself and
   * officers of market access. 歇业备案
   */
  fileDormancy?: Maybe<DormancyResult>;
  /**
   * Prolongs a dormancy on one of the last 30 days before its end (实施细则 41, DORMANCY_PROLONGATION): before them refused as PROLONGED_TOO_EARLY, beyond
   * DORMANCY_MAX years in all as DORMANCY_TOO_LONG. At its end a dormancy ends by itself (实施细则 42). For the enterprise itself and officers of market access.
   * 延长歇业期限
   */
  prolongDormancy?: Maybe<DormancyResult>;
  /** Ends a dormancy: the enterprise does business again. For the enterprise itself and officers of market access. 恢复营业 */
  resumeBusiness?: Maybe<DormancyResult>;
  /**
   * Announces a deregistration by force (公司法 241): for an enterprise whose licence was revoked at least FORCED_DEREG_AFTER years ago, through a notice of
   * FORCED_DEREG_NOTICE, 90 days since 2025-10-10. The office then applies to close it, and two officers accept and approve. Blockers do not stop it: who answers for its debts goes on to. Refused as
   * NOT_REVOKED, REVOKED_RECENTLY. For officers of market access. 强制注销公告
   */
  announceForcedDeregistration?: Maybe<DeregistrationResult>;
  /**
   * Records the liquidation of a general deregistration: its group and the notification of creditors, each judged by the law's days; a later record replaces the
   * earlier. For the enterprise itself and officers of market access. 清算备案
   */
  recordLiquidation?: Maybe<DeregistrationResult>;
  /**
   * Records the end of a liquidation with its report, confirmed by the shareholders or a court (公司法 239); not before the last day for claims. The 30 days in
   * which to apply to close it count from here (实施细则 44). For the enterprise itself and officers of market access. 清算结束
   */
  endLiquidation?: Maybe<DeregistrationResult>;
  /**
   * Extends the time to apply to close a simple deregistration, once, to SIMPLE_DEREG_APPLY_EXTENDED after its notice. Refused as NO_EXTENSION, NOTICE_LAPSED. For
   * the enterprise itself and officers of market access. 延长简易注销申请期限
   */
  extendDeregistration?: Maybe<DeregistrationResult>;
  /** Objects to a simple deregistration, or to one by force, while its notice stands: ends it. For any caller who signs in. 注销异议 */
  objectToDeregistration?: Maybe<DeregistrationResult>;
  /**
   * Applies to close a deregistration once its notice is over, or its liquidation has ended. Refused as data with every
   * department's blockers. It follows the rule DEREG_APPLY. For the enterprise itself and officers. 申请注销登记
   */
  applyToCloseDeregistration?: Maybe<DeregistrationResult>;
  /** Accepts an application to close. For officers of market access. 受理注销登记 */
  acceptDeregistration?: Maybe<DeregistrationResult>;
  /**
   * Strikes the enterprise off the register; another officer than the one who accepted, nothing in the way. It follows the
   * rule DEREG_APPLY. 准予注销登记
   */
  approveDeregistration?: Maybe<DeregistrationResult>;
  /**
   * Refuses to close a deregistration, with reasons and the law that they rest on; another officer than the one who accepted. A liquidation goes on; on the
   * other routes the enterprise is again what it was. For officers of market access. 不予注销登记
   */
  rejectDeregistration?: Maybe<DeregistrationResult>;
  /**
   * Takes a deregistration back: the enterprise is again what it was. One whose closing was accepted is taken back once an officer confirms it by the same
   * operation. On the general route the closing is taken back, and the liquidation goes on; without a closing it ends only where the dissolution is revoked
   * before property was distributed (公司法 230, LIQUIDATION_GOES_ON). For the enterprise itself and officers; one by force for officers. 撤回注销
   */
  withdrawDeregistration?: Maybe<DeregistrationResult>;
  /**
   * Applies for the annulment of a registration that was obtained by false papers or other deceit (市场主体登记管理条例 40): of an establishment, of a change, or of a
   * deregistration, which gives the enterprise back to the register. Officers open one of office. Refused as ENTERPRISE_DEREGISTERED, ALREADY_ANNULLED, NOT_DEREGISTERED,
   * ANNULMENT_OPEN. For any caller who signs in. 申请撤销登记
   */
  applyForAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Takes an application up: the three months of the investigation begin (实施细则 52, 53). The officer who does so may not decide on it. For officers of
   * market access. 受理撤销登记申请
   */
  acceptAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Publishes a registration that is suspected, where those concerned cannot be reached or refuse to cooperate: the notice stands 45 days (条例 40). Refused as
   * ALREADY_PUBLISHED. For officers of market access. 公示涉嫌虚假登记
   */
  publishSuspectedRegistration?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Objects to the annulment of a registration while its notice stands: it is then annulled only on what the investigation found. Refused as NOT_PUBLISHED,
   * NOTICE_OVER, ALREADY_OBJECTED. For any caller who signs in. 撤销登记异议
   */
  objectToAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /** Suspends the investigation, at the request of a party or of who is affected (实施细则 54). For officers of market access. 中止调查 */
  suspendAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /** Takes a suspended investigation up again. For officers of market access. 恢复调查 */
  resumeAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Gives a complex investigation three months more, once (实施细则 53). Refused as ALREADY_EXTENDED, INVESTIGATION_NOT_BEGUN. For officers of market access who
   * approve. 延长调查期限
   */
  extendAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Annuls the registration; another officer than the one who accepted. On the finding of the investigation, or because nobody objected while the notice
   * stood. An enterprise whose establishment is annulled is wound up; one whose deregistration is annulled is again what it was; of one whose change is annulled the
   * register says again what it said before, and only what is false of it is annulled (实施细则 57). Who is directly responsible may not apply again for three years (条例
   * 40). Refused as NOT_PUBLISHED, NOTICE_RUNNING, OBJECTION_STANDS, SIMPLE_NOTICE_OPEN, NAME_TAKEN, LATER_CHANGE. For
   * officers of market access. 撤销登记
   */
  approveAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Does not take an application up (实施细则 52), or leaves the registration as it is (条例 41), with reasons and the law that they rest on; another officer than
   * the one who accepted. For officers of market access. 不予受理、不予撤销登记
   */
  rejectAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Takes an application back: at once before it was accepted, afterwards once an officer confirms it by the same operation. For who applied and officers.
   * 撤回撤销登记申请
   */
  withdrawAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Takes back an annulment that was wrong: what was registered before stands again (条例 42). Another officer than the one who annulled it. Refused as
   * SAME_OFFICER, ILLEGAL_TRANSITION. For officers of market access who approve. 撤销“撤销登记”决定
   */
  reverseAnnulment?: Maybe<RegistrationAnnulmentResult>;
  /**
   * Proposes to revoke the business licence, and tells the enterprise so, with the facts and the law (行政处罚法 44, 63): it may state its case and ask for a hearing
   * within five working days. Refused as REVOCATION_OPEN, ENTERPRISE_NOT_OPERATING, GROUND_OF_COMPANIES, NOT_IDLE_LONG_ENOUGH, DORMANCY_FILED. For officers of market access
   * who accept. 拟吊销营业执照告知
   */
  proposeRevocation?: Maybe<LicenceRevocationResult>;
  /**
   * States the case of the enterprise, and says whether it asks for a hearing. Refused as ANSWERED_ALREADY, HEARING_TOO_LATE. For the enterprise itself and officers.
   * 陈述申辩、要求听证
   */
  answerRevocation?: Maybe<LicenceRevocationResult>;
  /**
   * Tells the enterprise when and where the hearing is held that it asked for, seven working days before at the latest (行政处罚法 64, the rule HEARING_NOTICE); a later
   * announcement takes the place of one before. Refused as NO_HEARING_REQUESTED, HEARING_ON_RECORD, ANNOUNCED_ALREADY,
   * HEARING_TOO_SOON. For officers of market access. 听证通知
   */
  announceRevocationHearing?: Maybe<LicenceRevocationResult>;
  /**
   * Puts the hearing on record that the enterprise asked for, held on the day that was announced; by another officer than who proposed (行政处罚法 64). Refused as
   * NO_HEARING_REQUESTED, HEARING_ON_RECORD, HEARING_NOT_ANNOUNCED, SAME_OFFICER. For officers of market access. 登记听证情况
   */
  recordRevocationHearing?: Maybe<LicenceRevocationResult>;
  /**
   * Reviews the draft of the revocation, once the enterprise could be heard: without a review that it passes no licence is revoked (行政处罚法 58, the rule LEGAL_REVIEW). By
   * another officer than who proposed; a draft that did not pass may be reviewed again. Refused as ANSWER_PERIOD_RUNNING, HEARING_NOT_HELD, LEGAL_REVIEW_PASSED,
   * REVIEWER_NOT_QUALIFIED, SAME_OFFICER. For officers of market access. 法制审核
   */
  reviewRevocation?: Maybe<LicenceRevocationResult>;
  /**
   * Puts on record what the heads of the office decided together on the revocation, a grave case (行政处罚法 57, the rule COLLECTIVE_DELIBERATION), after its review. Refused
   * as LEGAL_REVIEW_NEEDED, LEGAL_REVIEW_FAILED, DELIBERATION_ON_RECORD, SAME_OFFICER. For officers of market access who approve. 集体讨论
   */
  deliberateRevocation?: Maybe<LicenceRevocationResult>;
  /**
   * Revokes the business licence, once the enterprise could be heard, the draft has passed its review and the heads have agreed; or drops the proposal. Another officer
   * than who proposed or reviewed. An enterprise whose licence is revoked is to be wound up (公司法 229). Refused as ANSWER_PERIOD_RUNNING, HEARING_NOT_HELD, LEGAL_REVIEW_NEEDED,
   * LEGAL_REVIEW_FAILED, DELIBERATION_NEEDED, DELIBERATED_AGAINST, SAME_OFFICER, SIMPLE_NOTICE_OPEN, ILLEGAL_TRANSITION. For officers of market access who approve. 吊销营业执照决定
   */
  decideRevocation?: Maybe<LicenceRevocationResult>;
  /**
   * Carries out that a revocation was annulled, on review or by a court: the enterprise is again what it was. Another officer than who revoked. Refused as
   * SAME_OFFICER, ILLEGAL_TRANSITION. For officers of market access who approve. 撤销吊销营业执照决定
   */
  annulRevocation?: Maybe<LicenceRevocationResult>;
  /**
   * Publishes an edition of a negative list whole; what is published is not changed. Refused as EDITION_PUBLISHED where the list has this edition
   * or another from the same day. For officers of this department. 发布负面清单
   */
  publishNegativeListVersion?: Maybe<NegativeListResult>;
  /**
   * Opens the start-up of a new enterprise (G25): the licence, then the other tasks of rule STARTUP_TASKS side by side, under one lead and one limit that
   * runs from the application. One that failed after the licence is opened again: what was done stays so, the rest starts anew. Refused as STARTUP_OPEN
   * where there is one, as REGISTRATION_DECIDED once the registration is decided. For the applicant and officers of this department. 企业开办
   */
  openStartup?: Maybe<StartupResult>;
  /**
   * Ends a task of a start-up that runs: done, or failed with the reason, which ends the whole. The licence is not ended here but by the decision on the
   * registration (LICENCE_IS_REGISTRATION). For officers of this department who work for the agency that has the task (claim agency of the token).
   * 办结开办环节
   */
  completeStartupTask?: Maybe<StartupResult>;
  /**
   * Applies for a change of registration (G27): of name, address, further addresses on the same licence or web address. Its clock (REG_CHANGE) starts; a
   * new name is held for it. Refused as CHANGE_OPEN while another is not decided, as NAME_TAKEN where the zone has the name, as SOLE_TRADERS_ONLY and
   * ONLINE_ONLY where a web address is no lawful premises. For the enterprise and officers of this department. 申请变更登记
   */
  applyForChange?: Maybe<ChangeOfRegistrationResult>;
  /** Accepts the change applied for. The officer who accepts it may not decide on it. For officers of this department. 受理变更登记 */
  acceptChange?: Maybe<ChangeOfRegistrationResult>;
  /**
   * Approves the change accepted: the register says so from now on. Refused as SAME_OFFICER for the officer who accepted
   * it. It follows the rule REG_CHANGE. For officers of this department. 准予变更登记
   */
  approveChange?: Maybe<ChangeOfRegistrationResult>;
  /** Rejects the change accepted, with reasons; its name is free again. Refused as SAME_OFFICER for the officer who accepted it. For officers of this department. 不予变更登记 */
  rejectChange?: Maybe<ChangeOfRegistrationResult>;
  /** Asks for all that is missing of a change, in one list; the clock stands still until it is supplied. For officers of this department. 变更登记告知补正 */
  requestChangeSupplement?: Maybe<ChangeOfRegistrationResult>;
  /** Supplies all of it; the clock runs again. For the enterprise and officers of this department. 变更登记提交补正 */
  supplyChangeSupplement?: Maybe<ChangeOfRegistrationResult>;
  /**
   * Takes a change back: at once before it is accepted; afterwards the enterprise requests it, and an officer confirms by the same operation. Its name is
   * free again once it is withdrawn. For the enterprise and officers of this department. 撤回变更申请
   */
  withdrawChange?: Maybe<ChangeOfRegistrationResult>;
  /** Records that premises registered by promise were found not to be as promised; the finding is reported to credit. For officers of this department. 住所承诺失实 */
  breakAddressPromise?: Maybe<AddressPromiseResult>;
  /**
   * Forwards a case that was applied for at home to the host that decides on it (G26): the home's window accepts it, the host accepts and decides as ever.
   * Before it the host may not accept (NOT_FORWARDED). For officers of this department. 跨域联办流转
   */
  forwardCrossCityCase?: Maybe<CrossCityResult>;
  /** Mails the result of a decided case across cities. For officers of this department. 跨域联办邮寄 */
  mailCrossCityResult?: Maybe<CrossCityResult>;
  /** Records that the mail arrived. For who applied, the enterprise and officers of this department. 跨域联办签收 */
  confirmCrossCityDelivery?: Maybe<CrossCityResult>;
  /**
   * Issues one licence for the permits of a trade (G30 一业一证), with one QR code, signed. The permits were decided on one by one before, so that one
   * officer suffices. Refused as LICENCE_EXISTS, PERMIT_NOT_LISTED, PERMIT_CANCELLED, PERMIT_EXPIRED, LICENCE_TOO_LARGE, ENTERPRISE_NOT_OPERATING, and as
   * ONE_LICENCE_NOT_OFFERED where the zone's plan knows none. For officers of this department. 核发行业综合许可证
   */
  issueIndustryLicence?: Maybe<IndustryLicenceResult>;
  /** Adds permits to a licence or removes some: its next version, whose code supersedes the earlier. For officers of this department. 变更行业综合许可证 */
  changeIndustryLicence?: Maybe<IndustryLicenceResult>;
  /** Revokes a licence, with reasons. For officers of this department. 撤销行业综合许可证 */
  revokeIndustryLicence?: Maybe<IndustryLicenceResult>;
  /**
   * Applies for a registration of real estate (G40), at any hour; its clock counts office hours. What is on the zone's list of registrations done at once
   * is entered by rule in the same write; all else waits for two officers, and so does every correction, which contradicts the register and needs a
   * document (民法典 220). For the owner; for officers; for banks, which apply for mortgages of their own where the zone offers it, and give them up;
   * objections by any enterprise with a credit code, one of each objector; seizure and release by officers, while other cases of the unit are open too. Refused
   * as UNIT_SEIZED, NOT_OWNER, UNIT_REGISTERED, NOT_ENCUMBERED, OBJECTION_STANDS, REAL_ESTATE_CASE_OPEN, CHANNEL_NOT_OFFERED. 申请不动产登记
   */
  applyForRealEstate?: Maybe<RealEstateCaseResult>;
  /** Accepts an application. The officer who accepts it may not decide on it. For officers of this department. 受理不动产登记 */
  acceptRealEstate?: Maybe<RealEstateCaseResult>;
  /**
   * Approves an accepted application and enters it; with a title pass its encumbrances, and water, power and gas are asked to follow in the same write.
   * Another officer than the one who accepted. For officers of this department. 准予不动产登记
   */
  approveRealEstate?: Maybe<RealEstateCaseResult>;
  /** Rejects an application, with reasons. For officers of this department. 不予不动产登记 */
  rejectRealEstate?: Maybe<RealEstateCaseResult>;
  /** Asks for all that is missing, in one list. For officers of this department. 不动产登记告知补正 */
  requestRealEstateSupplement?: Maybe<RealEstateCaseResult>;
  /** Supplies all of it. For who applied, the owner and officers of this department. 不动产登记提交补正 */
  supplyRealEstateSupplement?: Maybe<RealEstateCaseResult>;
  /**
   * Takes an application back: at once before it is accepted; afterwards it is requested, and an officer confirms by the same operation. For the
   * applicant, the owner and officers of this department. 撤回不动产登记申请
   */
  withdrawRealEstate?: Maybe<RealEstateCaseResult>;
  /**
   * Records that a utility put its account in the new owner's name. For officers of this department and its services who work for the supplier that the
   * zone's rule TITLE_UTILITIES names (claim agency of the token). 确认水电气过户
   */
  confirmUtilityTransfer?: Maybe<RealEstateCaseResult>;
  /**
   * Records that the action of an objection was filed, within the days of the rule OBJECTION_SUIT: else the objection lapses. For who objected and
   * officers of this department. 提交异议登记起诉材料
   */
  recordObjectionSuit?: Maybe<RealEstateCaseResult>;
  /**
   * Enters a credit code that was issued with wrong check characters, on evidence. Accepted once another officer confirmed it. For officers of this
   * department. 登记校验码例外代码
   */
  enterIssuedCreditCode?: Maybe<IssuedCreditCodeResult>;
  /** Confirms a code that another officer entered: every department accepts it then. For officers of this department. 确认校验码例外代码 */
  confirmIssuedCreditCode?: Maybe<IssuedCreditCodeResult>;
  /**
   * Puts an item on a zone's list of operating permits from today on, changes it, or takes it off; what the list said before stays known for its days.
   * For officers of this department. 调整经营许可事项清单
   */
  publishPermitItem?: Maybe<OperatingPermitItemResult>;
};


export type MutationRevealLegalRepresentativeArgs = {
  input: RevealLegalRepresentativeInput;
};


export type MutationRegisterEnterpriseArgs = {
  input: RegisterEnterpriseInput;
};


export type MutationAcceptRegistrationArgs = {
  input: AcceptRegistrationInput;
};


export type MutationRequestSupplementArgs = {
  input: RequestSupplementInput;
};


export type MutationSupplySupplementArgs = {
  input: SupplySupplementInput;
};


export type MutationApproveRegistrationArgs = {
  input: ApproveRegistrationInput;
};


export type MutationRejectRegistrationArgs = {
  input: RejectRegistrationInput;
};


export type MutationWithdrawRegistrationArgs = {
  input: WithdrawRegistrationInput;
};


export type MutationSetRiskTaxpayerArgs = {
  input: SetRiskTaxpayerInput;
};


export type MutationOpenTaxCaseArgs = {
  input: OpenTaxCaseInput;
};


export type MutationCloseTaxCaseArgs = {
  input: CloseTaxCaseInput;
};


export type MutationAcceptTaxCaseArgs = {
  input: TaxCaseStepInput;
};


export type MutationRequestTaxSupplementArgs = {
  input: TaxSupplementInput;
};


export type MutationSupplyTaxSupplementArgs = {
  input: TaxSupplementInput;
};


export type MutationWithdrawTaxCaseArgs = {
  input: TaxCaseStepInput;
};


export type MutationReportTaxBurdenArgs = {
  input: ReportTaxBurdenInput;
};


export type MutationAnnounceDeregistrationArgs = {
  input: AnnounceDeregistrationInput;
};


export type MutationFileDormancyArgs = {
  input: FileDormancyInput;
};


export type MutationProlongDormancyArgs = {
  input: ProlongDormancyInput;
};


export type MutationResumeBusinessArgs = {
  input: ResumeBusinessInput;
};


export type MutationAnnounceForcedDeregistrationArgs = {
  input: AnnounceForcedDeregistrationInput;
};


export type MutationRecordLiquidationArgs = {
  input: RecordLiquidationInput;
};


export type MutationEndLiquidationArgs = {
  input: EndLiquidationInput;
};


export type MutationExtendDeregistrationArgs = {
  input: ExtendDeregistrationInput;
};


export type MutationObjectToDeregistrationArgs = {
  input: ObjectToDeregistrationInput;
};


export type MutationApplyToCloseDeregistrationArgs = {
  input: DeregistrationInput;
};


export type MutationAcceptDeregistrationArgs = {
  input: DeregistrationInput;
};


export type MutationApproveDeregistrationArgs = {
  input: DeregistrationInput;
};


export type MutationRejectDeregistrationArgs = {
  input: RejectDeregistrationInput;
};


export type MutationWithdrawDeregistrationArgs = {
  input: WithdrawDeregistrationInput;
};


export type MutationApplyForAnnulmentArgs = {
  input: ApplyForAnnulmentInput;
};


export type MutationAcceptAnnulmentArgs = {
  input: AnnulmentInput;
};


export type MutationPublishSuspectedRegistrationArgs = {
  input: PublishSuspectedRegistrationInput;
};


export type MutationObjectToAnnulmentArgs = {
  input: ObjectToAnnulmentInput;
};


export type MutationSuspendAnnulmentArgs = {
  input: SuspendAnnulmentInput;
};


export type MutationResumeAnnulmentArgs = {
  input: AnnulmentInput;
};


export type MutationExtendAnnulmentArgs = {
  input: ExtendAnnulmentInput;
};


export type MutationApproveAnnulmentArgs = {
  input: ApproveAnnulmentInput;
};


export type MutationRejectAnnulmentArgs = {
  input: RejectAnnulmentInput;
};


export type MutationWithdrawAnnulmentArgs = {
  input: AnnulmentInput;
};


export type MutationReverseAnnulmentArgs = {
  input: ReverseAnnulmentInput;
};


export type MutationProposeRevocationArgs = {
  input: ProposeRevocationInput;
};


export type MutationAnswerRevocationArgs = {
  input: AnswerRevocationInput;
};


export type MutationAnnounceRevocationHearingArgs = {
  input: AnnounceRevocationHearingInput;
};


export type MutationRecordRevocationHearingArgs = {
  input: RecordRevocationHearingInput;
};


export type MutationReviewRevocationArgs = {
  input: ReviewRevocationInput;
};


export type MutationDeliberateRevocationArgs = {
  input: DeliberateRevocationInput;
};


export type MutationDecideRevocationArgs = {
  input: DecideRevocationInput;
};


export type MutationAnnulRevocationArgs = {
  input: AnnulRevocationInput;
};


export type MutationPublishNegativeListVersionArgs = {
  input: PublishNegativeListInput;
};


export type MutationOpenStartupArgs = {
  input: OpenStartupInput;
};


export type MutationCompleteStartupTaskArgs = {
  input: CompleteStartupTaskInput;
};


export type MutationApplyForChangeArgs = {
  input: ApplyForChangeInput;
};


export type MutationAcceptChangeArgs = {
  input: ChangeStepInput;
};


export type MutationApproveChangeArgs = {
  input: ChangeStepInput;
};


export type MutationRejectChangeArgs = {
  input: RejectChangeInput;
};


export type MutationRequestChangeSupplementArgs = {
  input: ChangeSupplementInput;
};


export type MutationSupplyChangeSupplementArgs = {
  input: ChangeSupplementInput;
};


export type MutationWithdrawChangeArgs = {
  input: ChangeStepInput;
};


export type MutationBreakAddressPromiseArgs = {
  input: BreakAddressPromiseInput;
};


export type MutationForwardCrossCityCaseArgs = {
  input: CrossCityStepInput;
};


export type MutationMailCrossCityResultArgs = {
  input: MailCrossCityInput;
};


export type MutationConfirmCrossCityDeliveryArgs = {
  input: CrossCityStepInput;
};


export type MutationIssueIndustryLicenceArgs = {
  input: IssueIndustryLicenceInput;
};


export type MutationChangeIndustryLicenceArgs = {
  input: ChangeIndustryLicenceInput;
};


export type MutationRevokeIndustryLicenceArgs = {
  input: RevokeIndustryLicenceInput;
};


export type MutationApplyForRealEstateArgs = {
  input: ApplyForRealEstateInput;
};


export type MutationAcceptRealEstateArgs = {
  input: RealEstateStepInput;
};


export type MutationApproveRealEstateArgs = {
  input: RealEstateStepInput;
};


export type MutationRejectRealEstateArgs = {
  input: RejectRealEstateInput;
};


export type MutationRequestRealEstateSupplementArgs = {
  input: RealEstateSupplementInput;
};


export type MutationSupplyRealEstateSupplementArgs = {
  input: RealEstateSupplementInput;
};


export type MutationWithdrawRealEstateArgs = {
  input: RealEstateStepInput;
};


export type MutationConfirmUtilityTransferArgs = {
  input: UtilityTransferInput;
};


export type MutationRecordObjectionSuitArgs = {
  input: RecordObjectionSuitInput;
};


export type MutationEnterIssuedCreditCodeArgs = {
  input: EnterIssuedCreditCodeInput;
};


export type MutationConfirmIssuedCreditCodeArgs = {
  input: ConfirmIssuedCreditCodeInput;
};


export type MutationPublishPermitItemArgs = {
  input: PublishPermitItemInput;
};

/**
 * An enterprise as it stands on the register. Its public facts are there for every enterprise on the register; each is null only while
 * market-access does not answer. 企业
 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Its name in full. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Kind of body, as its credit code tells. 主体类型 */
  kind?: Maybe<EnterpriseKind>;
  /** Distinctive part of the name. 字号 */
  brand?: Maybe<Scalars['String']['output']>;
  /** Names it had before, the last one first. 曾用名 */
  formerNames?: Maybe<Array<FormerName>>;
  /** Code of the zone it is registered in. 所属园区代码 */
  zone?: Maybe<Scalars['String']['output']>;
  /** Name of that zone. 所属园区 */
  zoneName?: Maybe<ZoneName>;
  /** Its industry. 所属行业 */
  industry?: Maybe<Industry>;
  /** Size class under 工信部联企业〔2011〕300号, as of its registration. 企业规模 */
  sizeClass?: Maybe<SizeClass>;
  /** Registered capital. 注册资本 */
  registeredCapital?: Maybe<Scalars['Yuan']['output']>;
  /** Day of founding: of the registration. 成立日期 */
  foundedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands on the register. 登记状态 */
  status?: Maybe<EnterpriseStatus>;
  /**
   * Whether it may begin anything new: false while it is being wound up (公司法 236), after its licence was revoked, and once it is struck off. Departments
   * ask this before they take an application. 可否新办事项
   */
  mayBegin?: Maybe<Scalars['Boolean']['output']>;
  /** Day on which it was struck off the register, null while it is on it. 注销日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Registered address. 住所 */
  address?: Maybe<Scalars['String']['output']>;
  /** Legal representative, masked. 法定代表人 */
  legalRepresentative?: Maybe<MaskedString>;
  /** What was entered on the register, newest first. 登记变更记录 */
  registrationLog?: Maybe<RegistrationLogConnection>;
  /**
   * The case of its registration, for its applicant, the enterprise, officers of this department, services and auditors; null, without an error,
   * for everybody else. 设立登记
   */
  registration?: Maybe<EnterpriseRegistration>;
  /**
   * Whether anything beyond the law limits its business hours at night, by rule BUSINESS_HOURS of its zone. Public; null only while market-access
   * does not answer. 夜间营业时间
   */
  businessHours?: Maybe<BusinessHours>;
  /**
   * Its start-up, for the enterprise, officers of this department, services and auditors; null, without an error, for everybody else, and where none
   * was opened. 企业开办
   */
  startup?: Maybe<Startup>;
  /** Further addresses on the same licence (一照多址); empty where it has none. 其他经营场所 */
  additionalAddresses?: Maybe<Array<Scalars['String']['output']>>;
  /** Web address registered as its premises, null where it has none. 网络经营场所 */
  webAddress?: Maybe<Scalars['String']['output']>;
  /** An address was last registered on the applicant's promise that it is true and lawful. 住所申报承诺 */
  addressByCommitment?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Promises on its premises that were found untrue, oldest first. For the enterprise itself, officers of this department, services and auditors; null for
   * others, and while market-access does not answer. 住所承诺失实记录
   */
  brokenAddressPromises?: Maybe<Array<ToleranceDebt>>;
  /**
   * Its newest change of registration, under way or over, for the enterprise, officers of this department, services and auditors; null, without an
   * error, for everybody else, and where there was none. 变更登记
   */
  changeOfRegistration?: Maybe<ChangeOfRegistration>;
  /**
   * Its cases across cities, newest first, for the enterprise, officers of this department, services and auditors; null, without an error, for everybody
   * else. 跨域联办办件
   */
  crossCityCases?: Maybe<CrossCityCaseConnection>;
  /**
   * Annulments of its registrations that the caller may read, the last one first: those that were published or made are public. Null only while market-access
   * does not answer. 撤销登记记录
   */
  annulments?: Maybe<Array<RegistrationAnnulment>>;
  /**
   * Cases of revocations of its business licence that the caller may read, the last one first: those that were decided to revoke are public. Null only while
   * market-access does not answer. 吊销营业执照记录
   */
  licenceRevocations?: Maybe<Array<LicenceRevocation>>;
  /** Its dormancies, the last one first. Public, as the filing is; null only while market-access does not answer. 歇业记录 */
  dormancies?: Maybe<Array<Dormancy>>;
  /**
   * Who read personal data of it unmasked, the last one first. For the enterprise itself, officers of this department, services and auditors; null for others,
   * and while market-access does not answer. 个人信息查看记录
   */
  reveals?: Maybe<RevealConnection>;
  /** Its licences of trades that are in force, each with its QR code, by trade. Public; null only while market-access does not answer. 行业综合许可证 */
  industryLicences?: Maybe<Array<IndustryLicence>>;
  /**
   * Its units of real estate, newest registration first, for the enterprise, officers of this department, services and auditors; null, without an error,
   * for everybody else. 不动产
   */
  realEstate?: Maybe<RealEstateConnection>;
  /**
   * Its real-estate cases, newest first, for the enterprise, officers of this department, services and auditors; null, without an error, for everybody
   * else. 不动产登记办件
   */
  realEstateCases?: Maybe<RealEstateCaseConnection>;
  /**
   * What it is granted when it claims invoices for the first time, for the enterprise, officers of this department, services and auditors; null,
   * without an error, for everybody else. 首次领用发票额度
   */
  invoiceQuota?: Maybe<InvoiceQuota>;
  /** Whether it is a risk taxpayer, for those who may see its invoice quota; null for everybody else, and where it was never marked. 风险纳税人标记 */
  taxRisk?: Maybe<TaxRisk>;
  /**
   * Its tax cases, newest first, for the enterprise, officers of this department, services and auditors; null, without an error, for everybody else.
   * 办税事项
   */
  taxCases?: Maybe<TaxCaseConnection>;
  /**
   * What it reported of its tax burden, the last year first, for the enterprise, officers of this department, services and auditors; null, without
   * an error, for everybody else. 纳税负担填报
   */
  taxBurdenReports?: Maybe<Array<TaxBurdenReport>>;
  /**
   * What stands in the way of its deregistration, from every department, each with the operation that removes it. Null while market-access or any
   * department that has a say does not answer: then it is unknown. What is private (open cases, mortgages and seizures, and what other departments keep to
   * those concerned) is told only to the enterprise itself, officers of this department, services and auditors: for everybody else an empty list does not
   * mean that nothing stands in the way. 未办结（限制注销）事项
   */
  deregistrationBlockers?: Maybe<Array<Blocker>>;
  /** Its newest deregistration, under way or over; null where there was none. 注销办理 */
  deregistration?: Maybe<Deregistration>;
  /** What credit has against its deregistration. 信用方面未办结（限制注销）事项 */
  creditBlockers?: Maybe<Array<Blocker>>;
  /** What project-approval has against its deregistration. 项目方面未办结（限制注销）事项 */
  projectBlockers?: Maybe<Array<Blocker>>;
  /** What finance-matchmaking has against its deregistration. 融资方面未办结（限制注销）事项 */
  financingBlockers?: Maybe<Array<Blocker>>;
  /** What legal-services have against its deregistration. 执法检查方面未办结（限制注销）事项 */
  inspectionBlockers?: Maybe<Array<Blocker>>;
  /**
   * Decisions of this department on the enterprise, newest first, each with why. Null, without an error, for a caller who may not see them; null too
   * while the department does not answer. 决定及其依据
   */
  registerDecisions?: Maybe<DecisionConnection>;
};


/**
 * An enterprise as it stands on the register. Its public facts are there for every enterprise on the register; each is null only while
 * market-access does not answer. 企业
 */
export type EnterpriseRegistrationLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An enterprise as it stands on the register. Its public facts are there for every enterprise on the register; each is null only while
 * market-access does not answer. 企业
 */
export type EnterpriseCrossCityCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An enterprise as it stands on the register. Its public facts are there for every enterprise on the register; each is null only while
 * market-access does not answer. 企业
 */
export type EnterpriseRevealsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An enterprise as it stands on the register. Its public facts are there for every enterprise on the register; each is null only while
 * market-access does not answer. 企业
 */
export type EnterpriseRealEstateArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An enterprise as it stands on the register. Its public facts are there for every enterprise on the register; each is null only while
 * market-access does not answer. 企业
 */
export type EnterpriseRealEstateCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An enterprise as it stands on the register. Its public facts are there for every enterprise on the register; each is null only while
 * market-access does not answer. 企业
 */
export type EnterpriseTaxCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An enterprise as it stands on the register. Its public facts are there for every enterprise on the register; each is null only while
 * market-access does not answer. 企业
 */
export type EnterpriseRegisterDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a zone's rule says of business hours at night. 夜间营业时间 */
export type BusinessHours = {
  __typename?: 'BusinessHours';
  /** Whether more than the statutory hours may limit them; null where no rule of the zone speaks of it. 是否额外限制 */
  limited?: Maybe<Scalars['Boolean']['output']>;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule applied, null where the zone has none today. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A name that an enterprise gave up. 曾用名 */
export type FormerName = {
  __typename?: 'FormerName';
  /** The name in full. 名称 */
  name: Scalars['String']['output'];
  /** Day on which it was given up. 停用日期 */
  until: Scalars['Date']['output'];
};

/** Name of a zone in both languages. 园区名称 */
export type ZoneName = {
  __typename?: 'ZoneName';
  /** In English. 英文名称 */
  en: Scalars['String']['output'];
  /** In Chinese. 中文名称 */
  zh: Scalars['String']['output'];
};

/** An industry of GB/T 4754-2017. 行业 */
export type Industry = {
  __typename?: 'Industry';
  /** The code as registered: section letter and 2 to 4 digits, such as C3912. 行业代码 */
  code: Scalars['String']['output'];
  /** Division, two digits. 行业大类代码 */
  divisionCode: Scalars['String']['output'];
  /** Name of the division as in the standard. 行业大类 */
  divisionName: Scalars['String']['output'];
  /** Name of the division in English. 行业大类英文名称 */
  divisionNameEn: Scalars['String']['output'];
  /** Section, a letter from A to T. 行业门类代码 */
  sectionCode: Scalars['String']['output'];
  /** Name of the section as in the standard. 行业门类 */
  sectionName: Scalars['String']['output'];
  /** Name of the section in English. 行业门类英文名称 */
  sectionNameEn: Scalars['String']['output'];
};

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

/** An entry of the register. 登记记录 */
export type RegistrationLogEntry = {
  __typename?: 'RegistrationLogEntry';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** What happened. 登记事项 */
  event: RegistrationEvent;
  /** When it was entered. 登记时间 */
  recordedAt: Scalars['DateTime']['output'];
  /** What it changed; no personal data. 变更内容 */
  changes: Array<RegistrationChange>;
};

/** What happened on the register. 登记事项 */
export type RegistrationEvent =
  /** The enterprise was registered. 设立登记 */
  | 'REGISTERED'
  /** It took another name. 名称变更 */
  | 'NAME_CHANGED'
  /** It took another address, further ones, or a web address. 住所变更 */
  | 'PREMISES_CHANGED'
  /** It suspended its business. 歇业备案 */
  | 'SUSPENDED'
  /** It resumed its business. 恢复营业 */
  | 'RESUMED'
  /** Its licence was revoked. 吊销营业执照 */
  | 'REVOKED'
  /** Its deregistration was announced. 注销公告 */
  | 'DEREGISTRATION_STARTED'
  /** Its deregistration came to nothing. 注销终止 */
  | 'DEREGISTRATION_ENDED'
  /** It was struck off. 注销登记 */
  | 'DEREGISTERED'
  /** Its establishment was annulled. 撤销设立登记 */
  | 'ESTABLISHMENT_ANNULLED'
  /** The annulment of its establishment was taken back. 恢复设立登记 */
  | 'ESTABLISHMENT_RESTORED'
  /** A change of it was annulled, or some of its items. 撤销变更登记 */
  | 'CHANGE_ANNULLED'
  /** The annulment of a change was taken back. 恢复变更登记 */
  | 'CHANGE_RESTORED'
  /** Its deregistration was annulled. 撤销注销登记 */
  | 'DEREGISTRATION_ANNULLED'
  /** The annulment of its deregistration was taken back. 恢复注销登记 */
  | 'DEREGISTRATION_RESTORED'
  /** The revocation of its licence was annulled. 撤销吊销营业执照决定 */
  | 'REVOCATION_ANNULLED';

/** A fact of an enterprise before and after an entry. 变更内容 */
export type RegistrationChange = {
  __typename?: 'RegistrationChange';
  /** Name of the field of Enterprise. 变更字段 */
  field: Scalars['String']['output'];
  /** What it was, null where there was nothing. 变更前 */
  before?: Maybe<Scalars['String']['output']>;
  /** What it is from then on. 变更后 */
  after?: Maybe<Scalars['String']['output']>;
};

/**
 * The case of a new enterprise's registration. Its credit code is reserved at the application, so that every record of it can be found by that
 * code; the enterprise exists once the case is approved. 设立登记
 */
export type EnterpriseRegistration = {
  __typename?: 'EnterpriseRegistration';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Number of the case, for people. 受理编号 */
  caseNo: Scalars['String']['output'];
  /**
   * Identifier of the electronic licence that came of it (GB/T 36904); null before, and where it was granted before licences had identifiers and has not
   * been told anew. 电子证照标识
   */
  licenceIdentifier?: Maybe<Scalars['String']['output']>;
  /** Where it stands, in the words of the national exchange of cases. 办件状态 */
  status: Scalars['String']['output'];
  /** The same as the national code, 1 to 16. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** Credit code reserved for the enterprise; in use once the case is approved. 预留统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Kind of body. 主体类型 */
  kind: EnterpriseKind;
  /** Name applied for. 申请名称 */
  name: Scalars['String']['output'];
  /** Distinctive part of the name. 字号 */
  brand: Scalars['String']['output'];
  /** Number of the approval of the State Council that the name rests on, null where there is none. 名称批准文件号 */
  nameApprovalNo?: Maybe<Scalars['String']['output']>;
  /** Web address as premises of a sole trader, null where there is none. 网络经营场所 */
  webAddress?: Maybe<Scalars['String']['output']>;
  /** Industry applied for. 申请行业 */
  industry: Industry;
  /** Size class by the facts declared. 企业规模 */
  sizeClass: SizeClass;
  /** Registered capital. 注册资本 */
  registeredCapital: Scalars['Yuan']['output'];
  /** Address. 住所 */
  address: Scalars['String']['output'];
  /** Legal representative, masked. 法定代表人 */
  legalRepresentative: MaskedString;
  /** When it was applied for: here the clock starts. 申请时间 */
  submittedAt: Scalars['DateTime']['output'];
  /** When it was approved, rejected or withdrawn, null before. 办结时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The decision that ended it, with its ground, its reasons and what can be done against it; null before. For whoever may read the case: an applicant whose
   * registration was refused asks for it here. 登记决定
   */
  decision?: Maybe<Decision>;
  /** Steps that are open now, with what is known of their input, and whether the caller may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Why it was rejected or not accepted; empty otherwise. 不予登记理由 */
  reasons: Array<Scalars['String']['output']>;
  /** What the applicant was asked for, the first list first. 补正记录 */
  supplements: Array<SupplementRequest>;
  /**
   * The clock: from the application to the decision, standing still while a supplement is awaited. Null where no rule of the day of the
   * application set a limit. 办理时限
   */
  clock?: Maybe<ClockReading>;
  /** Rule that set the limit (STARTUP_LICENCE), null where there was none on that day. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** The enterprise, null before the approval. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** The start-up that the registration is a part of, null where none was opened. 企业开办 */
  startup?: Maybe<Startup>;
  /** What being applied for in another city adds, null where it was not. 跨域联办 */
  crossCity?: Maybe<CrossCityCase>;
};

/** What an applicant was asked for, in one list. 补正告知 */
export type SupplementRequest = {
  __typename?: 'SupplementRequest';
  /** When. 告知时间 */
  requestedAt: Scalars['DateTime']['output'];
  /** All that was missing. 补正清单 */
  items: Array<Scalars['String']['output']>;
  /** When it was supplied, null before. 补正时间 */
  suppliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Items that an earlier list should have named: asking for them now is a violation (Q01), on record. 二次告知事项 */
  late: Array<Scalars['String']['output']>;
};

/** A credit code that was issued, before 2016, with check characters that do not follow the standard: it stands on a licence and is valid. 校验码例外代码 */
export type IssuedCreditCode = {
  __typename?: 'IssuedCreditCode';
  /** The code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of the zone whose office entered it. 园区代码 */
  zone: Scalars['String']['output'];
  /** Who bears it. 名称 */
  name: Scalars['String']['output'];
  /** Office that issued it. 发放机关 */
  authority: Scalars['String']['output'];
  /** What shows it. 依据材料 */
  evidence: Scalars['String']['output'];
  /** SHA-256 digest of that document. 材料摘要值 */
  documentDigest: Scalars['String']['output'];
  /** When it was entered. 登记时间 */
  enteredAt: Scalars['DateTime']['output'];
  /** When another officer confirmed it, null before. 确认时间 */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** A page of credit codes that were issued with wrong check characters. 校验码例外代码分页 */
export type IssuedCreditCodeConnection = {
  __typename?: 'IssuedCreditCodeConnection';
  /** Items with their cursors. 条目 */
  edges: Array<IssuedCreditCodeEdge>;
  /** Items alone. 节点 */
  nodes: Array<IssuedCreditCode>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** Such a code with its cursor. 校验码例外代码条目 */
export type IssuedCreditCodeEdge = {
  __typename?: 'IssuedCreditCodeEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: IssuedCreditCode;
};

/** Input of enterIssuedCreditCode. 登记校验码例外代码 */
export type EnterIssuedCreditCodeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The code as the licence bears it. 统一社会信用代码 */
  creditCode: Scalars['String']['input'];
  /** Code of the zone whose office enters it. 园区代码 */
  zone: Scalars['String']['input'];
  /** Who bears it. 名称 */
  name: Scalars['String']['input'];
  /** Office that issued it. 发放机关 */
  authority: Scalars['String']['input'];
  /** What shows it, such as the licence. 依据材料 */
  evidence: Scalars['String']['input'];
  /** SHA-256 digest of that document, 64 hexadecimal digits. 材料摘要值 */
  documentDigest: Scalars['String']['input'];
};

/** Input of confirmIssuedCreditCode. 确认校验码例外代码 */
export type ConfirmIssuedCreditCodeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The code. 统一社会信用代码 */
  creditCode: Scalars['String']['input'];
};

/** The code on the list, or why not. 办理结果 */
export type IssuedCreditCodeResult = IssuedCreditCode | Refusal;

/** Kinds of bodies on the register. 主体类型 */
export type EnterpriseKind =
  /** Companies, partnerships, sole proprietorships. 企业 */
  | 'ENTERPRISE'
  /** A person in business in his own name. 个体工商户 */
  | 'SOLE_TRADER';

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

/** A page of the register's entries. 登记记录分页 */
export type RegistrationLogConnection = {
  __typename?: 'RegistrationLogConnection';
  /** Items with their cursors. 条目 */
  edges: Array<RegistrationLogEdge>;
  /** Items alone. 节点 */
  nodes: Array<RegistrationLogEntry>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An entry of the register with its cursor. 登记记录条目 */
export type RegistrationLogEdge = {
  __typename?: 'RegistrationLogEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: RegistrationLogEntry;
};

/** Which enterprises. All that is given must hold. 筛选条件 */
export type EnterpriseFilter = {
  /** Code of the zone. 园区代码 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Industry: a section letter (C) or a division of two digits (39 or C39). 行业门类或大类 */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Where they stand on the register. 登记状态 */
  status?: InputMaybe<EnterpriseStatus>;
  /** Codes of zones, 1 to 50: of one of them. 所属园区（多选） */
  zones?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Industries, 1 to 50, each a section letter or a division of two digits: in one of them. 行业门类或大类（多选） */
  industries?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where they stand on the register, 1 to 50: one of these. 登记状态（多选） */
  statuses?: InputMaybe<Array<EnterpriseStatus>>;
  /** Size class. 企业规模 */
  sizeClass?: InputMaybe<SizeClass>;
  /** Size classes, 1 to 50: one of them. 企业规模（多选） */
  sizeClasses?: InputMaybe<Array<SizeClass>>;
  /** First day on which they may have been founded. 成立日期起 */
  foundedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which they may have been founded. 成立日期止 */
  foundedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** In what order enterprises are listed; those that are equal in it follow by credit code. 排序方式 */
export type EnterpriseSort =
  /** By credit code. 统一社会信用代码 */
  | 'CREDIT_CODE'
  /** By the pinyin of the distinctive part of the name. 字号拼音 */
  | 'NAME'
  /** The last founded first. 成立日期从近到远 */
  | 'FOUNDED_NEWEST'
  /** The first founded first. 成立日期从远到近 */
  | 'FOUNDED_OLDEST'
  /** The largest registered capital first. 注册资本从高到低 */
  | 'CAPITAL_LARGEST'
  /** The smallest registered capital first. 注册资本从低到高 */
  | 'CAPITAL_SMALLEST';

/** Input of registerEnterprise. 设立登记申请 */
export type RegisterEnterpriseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Kind of body; its credit code tells it afterwards. 主体类型 */
  kind?: InputMaybe<EnterpriseKind>;
  /** Name in full, in Chinese characters; round brackets are allowed. 名称 */
  name: Scalars['String']['input'];
  /** Distinctive part of the name: two or more characters of it. 字号 */
  brand: Scalars['String']['input'];
  /** Number of the approval of the State Council, for a name that begins with a word of the state (中国, 中华, …). 名称批准文件号 */
  nameApprovalNo?: InputMaybe<Scalars['String']['input']>;
  /** Industry: a code of GB/T 4754-2017 of at least a division, such as 39 or C3912. 行业代码 */
  industry: Scalars['String']['input'];
  /** Persons employed; needed where the size standard of the industry counts them. 从业人员 */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** Yearly revenue expected; needed where the size standard of the industry counts it. 营业收入 */
  annualRevenue?: InputMaybe<Scalars['Yuan']['input']>;
  /** Total assets; needed where the size standard of the industry counts them. 资产总额 */
  totalAssets?: InputMaybe<Scalars['Yuan']['input']>;
  /** Registered capital, above 0. 注册资本 */
  registeredCapital: Scalars['Yuan']['input'];
  /** Address, at most 200 characters. 住所 */
  address: Scalars['String']['input'];
  /** Web address as premises: for sole traders that do business online only. 网络经营场所 */
  webAddress?: InputMaybe<Scalars['String']['input']>;
  /** Business is done online only (仅通过互联网开展经营活动); needed for a web address. 是否仅网上经营 */
  onlineOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the legal representative; kept, and shown masked. 法定代表人 */
  legalRepresentative: Scalars['String']['input'];
  /** Place at whose window it is applied for, where that is not the zone's own (G26): one that the rule CROSS_CITY_PARTNERS names, such as WUHAN_EAST_LAKE. 申请地代码 */
  homeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Input of acceptRegistration. 受理 */
export type AcceptRegistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 登记标识 */
  registrationId: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of requestSupplement. 补正告知 */
export type RequestSupplementInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 登记标识 */
  registrationId: Scalars['ID']['input'];
  /** All that is missing, each item once; at least one. 补正清单 */
  items: Array<Scalars['String']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of supplySupplement. 补正材料 */
export type SupplySupplementInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 登记标识 */
  registrationId: Scalars['ID']['input'];
  /** What is supplied: every item of the list, as it was asked for. 补正清单 */
  items: Array<Scalars['String']['input']>;
  /** Zone that decides; for the platform of another city alone, which says it with every step (G26). 办理地代码 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Place at whose window it is supplied; for the platform of another city alone. 申请地代码 */
  homeZone?: InputMaybe<Scalars['String']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of approveRegistration. 准予设立登记 */
export type ApproveRegistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 登记标识 */
  registrationId: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rejectRegistration. 不予登记 */
export type RejectRegistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 登记标识 */
  registrationId: Scalars['ID']['input'];
  /** Why; at least one reason. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** The law and the article that the reasons rest on, at most 200 characters, such as 《市场主体登记管理条例》第十七条. 法律依据 */
  basis: Scalars['String']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawRegistration. 撤回申请 */
export type WithdrawRegistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 登记标识 */
  registrationId: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The case, or why not. 办理结果 */
export type EnterpriseRegistrationResult = EnterpriseRegistration | Refusal;

/** The quota of the first claim for invoices under rule INVOICE_QUOTA of the zone, as of today. 首次领用发票额度 */
export type InvoiceQuota = {
  __typename?: 'InvoiceQuota';
  /** The full quota is granted. 是否顶格发放 */
  granted: Scalars['Boolean']['output'];
  /** Special VAT invoices; null where the full quota is not granted. 增值税专用发票份数 */
  special?: Maybe<Scalars['Int']['output']>;
  /** Ordinary VAT invoices; null where the full quota is not granted. 增值税普通发票份数 */
  ordinary?: Maybe<Scalars['Int']['output']>;
  /** Highest amount of one invoice; null where the full quota is not granted. 单张最高开票限额 */
  faceValue?: Maybe<Scalars['Yuan']['output']>;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule applied, null where the zone has none today. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Whether an enterprise is a risk taxpayer, as the office last said. 风险纳税人标记 */
export type TaxRisk = {
  __typename?: 'TaxRisk';
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** It is one. 是否风险纳税人 */
  risk: Scalars['Boolean']['output'];
  /** Why. 理由 */
  reason: Scalars['String']['output'];
  /** Day on which the office said so. 标记日期 */
  since: Scalars['Date']['output'];
};

/** Input of setRiskTaxpayer. 风险纳税人标记 */
export type SetRiskTaxpayerInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** True puts it on the list, false takes it off. 是否风险纳税人 */
  risk: Scalars['Boolean']['input'];
  /** Why, at most 200 characters. 理由 */
  reason: Scalars['String']['input'];
};

/** The mark, or why not. 标记结果 */
export type TaxRiskResult = TaxRisk | Refusal;

/** A matter between an enterprise and the tax office, with the clock of its kind. 办税事项 */
export type TaxCase = {
  __typename?: 'TaxCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** What kind of matter. 事项类型 */
  kind: TaxCaseKind;
  /** Which filing, refund or tax it is about. 事项内容 */
  subject: Scalars['String']['output'];
  /** Number of the case, for people. 受理编号 */
  caseNo: Scalars['String']['output'];
  /** Where it stands, in the words of the national exchange of cases. 办件状态 */
  status: Scalars['String']['output'];
  /** The same as the national code, 1 to 16. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** When it was opened: here the clock starts. 提交时间 */
  submittedAt: Scalars['DateTime']['output'];
  /** When it was closed or withdrawn, null before. 办结时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** It was closed on the day it was opened; null while it is open. 是否当日办结 */
  onTheSpot?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was closed so; empty while it is open. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** What the applicant was asked for, the first list first. 补正记录 */
  supplements: Array<SupplementRequest>;
  /** The clock, from the opening to the closing; null where no rule of the day of the opening set a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** What the plan leaves open about the limit, and how it is read here; null where nothing is open. 时限说明 */
  limitNote?: Maybe<Scalars['String']['output']>;
  /** Rule that set the limit, null where there was none on that day. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** The enterprise. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** Steps that are open now, with what is known of their input, and whether the caller may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** Kinds of tax cases. 办税事项类型 */
export type TaxCaseKind =
  /** Correction of a wrong filing. 企业错报事项 */
  | 'WRONG_FILING'
  /** Tax deregistration on the fast track. 快办程序注销 */
  | 'FAST_DEREGISTRATION'
  /** Ordinary export tax refund. 正常出口退税 */
  | 'EXPORT_REFUND'
  /** General policy refund. 一般政策性退税 */
  | 'POLICY_REFUND_GENERAL'
  /** Special policy refund. 特殊政策性退税 */
  | 'POLICY_REFUND_SPECIAL';

/** How a tax case ends. 办理结论 */
export type TaxCaseOutcome =
  /** What was asked for is done. 办结 */
  | 'DONE'
  /** It is not done, with reasons. 不予办理 */
  | 'REJECTED';

/** Tax deregistrations of a zone in a period. 注销即办率 */
export type InstantDeregistrationRate = {
  __typename?: 'InstantDeregistrationRate';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** First day of the period. 起始日期 */
  from: Scalars['Date']['output'];
  /** Last day of the period. 截止日期 */
  to: Scalars['Date']['output'];
  /** Tax deregistrations done in the period. 办结注销户数 */
  deregistrations: Scalars['Int']['output'];
  /** Of these, those done on the spot. 即办户数 */
  instant: Scalars['Int']['output'];
  /** Their share in percent; null where there were none. 即办率 */
  percent?: Maybe<Scalars['Float']['output']>;
  /** The share reaches the rule's; null where there were none or no rule is in force. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** How it was measured, in words. 说明 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule applied, null where the zone has none on the period's last day. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A page of tax cases. 办税事项分页 */
export type TaxCaseConnection = {
  __typename?: 'TaxCaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<TaxCaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<TaxCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A tax case with its cursor. 办税事项条目 */
export type TaxCaseEdge = {
  __typename?: 'TaxCaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: TaxCase;
};

/** Input of openTaxCase. 提交办税事项 */
export type OpenTaxCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** What kind of matter. 事项类型 */
  kind: TaxCaseKind;
  /** Which filing, refund or tax it is about, at most 200 characters. 事项内容 */
  subject: Scalars['String']['input'];
};

/** Input of acceptTaxCase and withdrawTaxCase. 办税事项办理 */
export type TaxCaseStepInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 事项标识 */
  taxCaseId: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of requestTaxSupplement and supplyTaxSupplement. 办税事项补正 */
export type TaxSupplementInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 事项标识 */
  taxCaseId: Scalars['ID']['input'];
  /** All that is missing, or all that is supplied, item by item. 补正清单 */
  items: Array<Scalars['String']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of closeTaxCase. 办结办税事项 */
export type CloseTaxCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 事项标识 */
  taxCaseId: Scalars['ID']['input'];
  /** How it ends. 办理结论 */
  outcome: TaxCaseOutcome;
  /** Why; at least one reason for a rejection. 理由 */
  reasons?: Array<Scalars['String']['input']>;
  /** Law and article that a rejection rests on, such as 《中华人民共和国税收征收管理法》第五十一条; needed for a rejection. 法律依据 */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The case, or why not. 办理结果 */
export type TaxCaseResult = TaxCase | Refusal;

/** Payments and hours of an enterprise's taxes in a year. 纳税负担填报 */
export type TaxBurdenReport = {
  __typename?: 'TaxBurdenReport';
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Calendar year. 年度 */
  year: Scalars['Int']['output'];
  /** Times it paid taxes. 纳税次数 */
  payments: Scalars['Int']['output'];
  /** Hours they took it, with at most two decimals. 纳税时间(小时) */
  hours: Scalars['Float']['output'];
  /** When it was last reported. 填报时间 */
  reportedAt: Scalars['DateTime']['output'];
};

/** Averages over the reports of a zone and a year. 纳税次数和时间 */
export type TaxBurdenIndicator = {
  __typename?: 'TaxBurdenIndicator';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Calendar year. 年度 */
  year: Scalars['Int']['output'];
  /** Enterprises that reported. 填报户数 */
  reports: Scalars['Int']['output'];
  /** Payments an enterprise, on average; null where none reported, and for who may not read the reports where fewer than 3 did. 平均纳税次数 */
  payments?: Maybe<Scalars['Float']['output']>;
  /** Hours an enterprise, on average; null where none reported, and for who may not read the reports where fewer than 3 did. 平均纳税时间(小时) */
  hours?: Maybe<Scalars['Float']['output']>;
  /** Both keep to the rule; null where the averages are, or no rule is in force. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** How it was judged, limit by limit. 说明 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule applied, null where the zone has none on the year's last day. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Input of reportTaxBurden. 填报纳税次数和时间 */
export type ReportTaxBurdenInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** Calendar year that is over, not before the one of the founding. 年度 */
  year: Scalars['Int']['input'];
  /** Times it paid taxes, 0 to 1000. 纳税次数 */
  payments: Scalars['Int']['input'];
  /** Hours they took it, 0 to 8784, with at most two decimals. 纳税时间(小时) */
  hours: Scalars['Float']['input'];
};

/** The report, or why not. 填报结果 */
export type TaxBurdenReportResult = TaxBurdenReport | Refusal;

/** A deregistration. 注销办理 */
export type Deregistration = {
  __typename?: 'Deregistration';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** Route. 注销方式 */
  kind: DeregistrationKind;
  /** Where it stands. 办理状态 */
  state: DeregistrationState;
  /** Day on which it was announced. 公告日期 */
  announcedOn: Scalars['Date']['output'];
  /** Last day of the notice; on the general route the last day for claims of creditors who were not notified. 公告期满日 */
  noticeUntil: Scalars['Date']['output'];
  /** Last day for the application to close it; null where no rule sets one, and before a liquidation ended. 申请截止日 */
  closeBy?: Maybe<Scalars['Date']['output']>;
  /** A day of it lies beyond the published holiday calendar and will be derived again. 暂定 */
  provisional: Scalars['Boolean']['output'];
  /** More time to apply, null where none was granted. 延长申请期限 */
  extension?: Maybe<DeregistrationExtension>;
  /** The liquidation of a general route, null before it is recorded. 清算 */
  liquidation?: Maybe<LiquidationReading>;
  /** The end of the liquidation of a general route, null before it is recorded. 清算结束 */
  liquidationEnd?: Maybe<LiquidationEnd>;
  /** Fee for the notice: none. 公告费用 */
  fee: Scalars['Yuan']['output'];
  /** Rule of the notice. 公告期依据 */
  rule?: Maybe<RuleReference>;
  /** The objection that ended it, null where there was none. 异议 */
  objection?: Maybe<DeregistrationObjection>;
  /** Day on which it ended, in whatever way. 办结日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Steps that are open now, with what is known of their input, and whether the caller may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** The case of its closing, null before it is applied for. 注销登记办件 */
  closing?: Maybe<DeregistrationCase>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** More time to apply to close a simple deregistration (国市监注发〔2021〕45号). 延长申请期限 */
export type DeregistrationExtension = {
  __typename?: 'DeregistrationExtension';
  /** Why. 理由 */
  reason: Scalars['String']['output'];
  /** When it was extended. 延长时间 */
  extendedAt: Scalars['DateTime']['output'];
};

/** The end of a liquidation, with its report (公司法 239). 清算结束 */
export type LiquidationEnd = {
  __typename?: 'LiquidationEnd';
  /** Day on which it ended. 清算结束日期 */
  endedOn: Scalars['Date']['output'];
  /** SHA-256 of the report. 清算报告摘要 */
  reportDigest: Scalars['String']['output'];
  /** Who confirmed the report. 清算报告确认方 */
  confirmedBy: LiquidationConfirmation;
};

/** Who confirms the report of a liquidation (公司法 239). 清算报告确认方 */
export type LiquidationConfirmation =
  /** The shareholders' meeting. 股东会 */
  | 'SHAREHOLDERS'
  /** A people's court. 人民法院 */
  | 'COURT';

/** An objection to a deregistration. 异议 */
export type DeregistrationObjection = {
  __typename?: 'DeregistrationObjection';
  /** Why. 理由 */
  reason: Scalars['String']['output'];
  /** When. 提出时间 */
  madeAt: Scalars['DateTime']['output'];
};

/** The case of an application to close a deregistration. 注销登记办件 */
export type DeregistrationCase = {
  __typename?: 'DeregistrationCase';
  /** Number of the case, for people. 受理编号 */
  caseNo: Scalars['String']['output'];
  /** Where it stands, in the words of the national exchange of cases. 办件状态 */
  status: Scalars['String']['output'];
  /** The same as the national code, 1 to 16. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** Why it was refused; empty otherwise. 不予注销登记理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Its clock. 办理时限 */
  clock?: Maybe<ClockReading>;
};

/** Routes of deregistration. 注销方式 */
export type DeregistrationKind =
  /** Simple: for those without debts, promised by all investors. 简易注销 */
  | 'SIMPLE'
  /** General: with a liquidation and a claims period for creditors. 一般注销 */
  | 'GENERAL'
  /** By force: announced by the office years after the licence was revoked (公司法 241). 强制注销 */
  | 'FORCED';

/** The liquidation of a general deregistration, against the law's days (公司法 232, 235). 清算 */
export type LiquidationReading = {
  __typename?: 'LiquidationReading';
  /** Day on which the cause of dissolution arose. 解散事由出现日期 */
  dissolvedOn: Scalars['Date']['output'];
  /** The group that winds it up, formed. 成立清算组 */
  group: LiquidationStep;
  /** Creditors known, notified. 通知债权人 */
  notification: LiquidationStep;
  /** The publication: the announcement of the deregistration. 公告 */
  publication: LiquidationStep;
  /** Claims of creditors who were notified. 接到通知的债权人申报债权 */
  noticedClaims: LiquidationStep;
  /** Claims of all others. 未接到通知的债权人申报债权 */
  publishedClaims: LiquidationStep;
  /** Last day for claims of any kind: the application to close follows it. 债权申报截止日 */
  claimsUntil: Scalars['Date']['output'];
};

/** A step of a liquidation. 清算环节 */
export type LiquidationStep = {
  __typename?: 'LiquidationStep';
  /** Last day by law. 法定期限届满日 */
  dueOn: Scalars['Date']['output'];
  /** Day on which it was done; null for what only runs out. 完成日期 */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** It was done in time; null for what only runs out. 是否按期 */
  inTime?: Maybe<Scalars['Boolean']['output']>;
  /** Rule of the law. 依据 */
  rule?: Maybe<RuleReference>;
};

/** States of a deregistration. 注销状态 */
export type DeregistrationState =
  /** The notice stands, or waits for the application that follows it. 公告中 */
  | 'NOTICE'
  /** A general one is in liquidation. 清算中 */
  | 'LIQUIDATING'
  /** Applied for after the notice or the liquidation, not decided. 办理中 */
  | 'CLOSING'
  /** The office refused to close it. 不予注销登记 */
  | 'REFUSED'
  /** Ended by an objection. 因异议终止 */
  | 'OBJECTED'
  /** Taken back. 已撤回 */
  | 'WITHDRAWN'
  /** The time to apply passed. 逾期失效 */
  | 'LAPSED'
  /** Struck off the register. 已注销 */
  | 'DEREGISTERED'
  /** The enterprise was struck off, and that was annulled. 已被撤销 */
  | 'ANNULLED';

/** Refused for what stands in the way: nothing was written. 存在未办结（限制注销）事项 */
export type DeregistrationBlocked = {
  __typename?: 'DeregistrationBlocked';
  /** Stable code: DEREGISTRATION_BLOCKED. 代码 */
  code: Scalars['String']['output'];
  /** All that stands in the way, in words. 说明 */
  message: Scalars['String']['output'];
  /** Rule of the route. 依据 */
  rule?: Maybe<RuleReference>;
  /** Each thing that stands in the way, with the operation that removes it. 障碍清单 */
  blockers: Array<Blocker>;
};

/** The deregistration, what stands in its way, or why not. 办理结果 */
export type DeregistrationResult = Deregistration | DeregistrationBlocked | Refusal;

/** Input of announceDeregistration. 注销公告 */
export type AnnounceDeregistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Route: simple or general. 注销方式 */
  kind: DeregistrationKind;
  /** All investors promise that debts, wages and taxes are settled, and that nothing bars the simple route; needed for that route alone. 全体投资人承诺 */
  promisedByAllInvestors: Scalars['Boolean']['input'];
};

/** Input of announceForcedDeregistration. 强制注销公告 */
export type AnnounceForcedDeregistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
};

/** Input of objectToDeregistration. 简易注销异议 */
export type ObjectToDeregistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Why, at most 200 characters, without personal data. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of endLiquidation. 清算结束 */
export type EndLiquidationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Day on which the liquidation ended: after the last day for claims. 清算结束日期 */
  endedOn: Scalars['Date']['input'];
  /** SHA-256 of the report, 64 hexadecimal digits. 清算报告摘要 */
  reportDigest: Scalars['String']['input'];
  /** Who confirmed the report. 清算报告确认方 */
  confirmedBy: LiquidationConfirmation;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of extendDeregistration. 延长简易注销申请期限 */
export type ExtendDeregistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Why, at most 200 characters, without personal data. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rejectDeregistration. 不予注销登记 */
export type RejectDeregistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Why; at least one reason. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** The law and the article that the reasons rest on, at most 200 characters. 法律依据 */
  basis: Scalars['String']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of withdrawDeregistration. 撤回注销 */
export type WithdrawDeregistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Day of the resolution that the company goes on, on the general route: without it the liquidation goes on. 公司存续决议日期 */
  dissolutionRevokedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordLiquidation. 清算备案 */
export type RecordLiquidationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Day on which the cause of dissolution arose. 解散事由出现日期 */
  dissolvedOn: Scalars['Date']['input'];
  /** Day on which the group that winds it up was formed. 清算组成立日期 */
  groupFormedOn: Scalars['Date']['input'];
  /** Day on which the last known creditor was notified. 通知债权人日期 */
  creditorsNotifiedOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of the further steps of a deregistration. 注销办理 */
export type DeregistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What the negative lists say of an industry on a day. 市场准入查询结果 */
export type EntryCheck = {
  __typename?: 'EntryCheck';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Industry asked for. 行业代码 */
  industryCode: Scalars['String']['output'];
  /** The investor is a foreign one. 是否外商投资 */
  foreign: Scalars['Boolean']['output'];
  /** Day checked. 日期 */
  on: Scalars['Date']['output'];
  /**
   * What comes of it; null where it cannot be determined, because an edition in force is not published here or an entry covers only a part of the
   * industry: the reasons say so. 准入结论
   */
  allowed?: Maybe<EntryOutcome>;
  /** Entries that touch the industry. 相关条目 */
  entries: Array<NegativeListEntry>;
  /** Editions that were looked at. 清单版本 */
  versions: Array<NegativeListVersion>;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule that names the domestic list of the day, null where there is none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Whether an industry may be entered. 准入结论 */
export type EntryOutcome =
  /** On no list: open to all alike. 允许准入 */
  | 'ALLOWED'
  /** Only with a licence, or under the conditions of the list. 许可准入 */
  | 'LICENCE_NEEDED'
  /** Not at all. 禁止准入 */
  | 'PROHIBITED';

/** Negative lists. 负面清单类别 */
export type NegativeListKind =
  /** For all investors. 市场准入负面清单 */
  | 'DOMESTIC'
  /** For foreign investors, besides the domestic one. 外商投资准入负面清单 */
  | 'FOREIGN';

/** What a list does to an industry. 管理措施 */
export type EntryMeasure =
  /** Entry is prohibited. 禁止 */
  | 'PROHIBITED'
  /** A licence is needed; in domestic lists. 许可 */
  | 'LICENSED'
  /** Entry has conditions, such as on shares or managers; in foreign lists. 限制 */
  | 'RESTRICTED';

/** An entry of a negative list. 清单条目 */
export type NegativeListEntry = {
  __typename?: 'NegativeListEntry';
  /** The list. 清单类别 */
  kind: NegativeListKind;
  /** Its edition. 版本 */
  version: Scalars['String']['output'];
  /** Number of the entry. 序号 */
  number: Scalars['Int']['output'];
  /** Industry it covers. 行业代码 */
  industryCode: Scalars['String']['output'];
  /** What it does. 管理措施 */
  measure: EntryMeasure;
  /** What the list says. 内容 */
  text: Scalars['String']['output'];
  /** It covers only a part of the industry asked for. 是否仅涉及部分行业 */
  partial: Scalars['Boolean']['output'];
};

/** An edition of a negative list. 清单版本 */
export type NegativeListVersion = {
  __typename?: 'NegativeListVersion';
  /** The list. 清单类别 */
  kind: NegativeListKind;
  /** Edition, such as 2025. 版本 */
  version: Scalars['String']['output'];
  /** Title. 名称 */
  title: Scalars['String']['output'];
  /** First day in force; the next edition ends it. 施行日期 */
  validFrom: Scalars['Date']['output'];
  /** Entries. 条目数 */
  entryCount: Scalars['Int']['output'];
};

/** Input of publishNegativeListVersion. 发布负面清单 */
export type PublishNegativeListInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The list. 清单类别 */
  kind: NegativeListKind;
  /** Edition, such as 2025. 版本 */
  version: Scalars['String']['input'];
  /** Title, for a domestic list as the zones' profiles have it. 名称 */
  title: Scalars['String']['input'];
  /** First day in force. 施行日期 */
  validFrom: Scalars['Date']['input'];
  /** All entries, in their order; 1 to 1000. 条目 */
  entries: Array<NegativeListEntryInput>;
};

/** An entry to be published. 清单条目 */
export type NegativeListEntryInput = {
  /** Industry it covers: section, division, group or class. 行业代码 */
  industryCode: Scalars['String']['input'];
  /** What it does: PROHIBITED or LICENSED in a domestic list, PROHIBITED or RESTRICTED in a foreign one. 管理措施 */
  measure: EntryMeasure;
  /** What the list says, at most 500 characters. 内容 */
  text: Scalars['String']['input'];
};

/** The edition, or why not. 发布结果 */
export type NegativeListResult = NegativeListVersion | Refusal;

/** An item of a zone's list of operating permits. 涉企经营许可事项 */
export type OperatingPermitItem = {
  __typename?: 'OperatingPermitItem';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Code of the item in the list. 事项代码 */
  code: Scalars['String']['output'];
  /** Name. 事项名称 */
  name: Scalars['String']['output'];
  /** Authority in charge. 主管部门 */
  authority: Scalars['String']['output'];
  /** Law that it rests on. 设定依据 */
  basis: Scalars['String']['output'];
  /** How it is reformed. 改革方式 */
  reform: PermitReform;
  /** First day on which the list says so. 起始日期 */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it does, null where no end is known. 截止日期 */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Ways of reforming a permit, 国发〔2021〕7号. 改革方式 */
export type PermitReform =
  /** The approval is cancelled: nothing is demanded. 直接取消审批 */
  | 'CANCEL'
  /** Filing takes its place. 审批改为备案 */
  | 'FILE'
  /** Granted at once on a written commitment. 实行告知承诺 */
  | 'COMMIT'
  /** The approval stays, with a better service. 优化审批服务 */
  | 'IMPROVE';

/** What an authority may demand before an enterprise begins. 要求内容 */
export type PermitDemand =
  /** An approval. 审批 */
  | 'APPROVAL'
  /** A filing. 备案 */
  | 'FILING'
  /** A written commitment. 告知承诺 */
  | 'COMMITMENT';

/** Items of a zone's list that are reformed. 证照分离改革事项数 */
export type PermitReformCount = {
  __typename?: 'PermitReformCount';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Day. 日期 */
  on: Scalars['Date']['output'];
  /** Items reformed in one of the ways that the zone counts. 改革事项数 */
  count: Scalars['Int']['output'];
  /** Items that there are to be, null where no rule is in force. 目标数 */
  target?: Maybe<Scalars['Int']['output']>;
  /** The count reaches the target, null where there is none. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** All items of the list, by the way of reform. 按改革方式统计 */
  byReform: Array<PermitReformShare>;
  /** How it was counted, in words. 说明 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule applied, null where the zone has none on the day. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Items reformed in one way. 按改革方式统计 */
export type PermitReformShare = {
  __typename?: 'PermitReformShare';
  /** The way. 改革方式 */
  reform: PermitReform;
  /** Items. 事项数 */
  items: Scalars['Int']['output'];
  /** The zone counts them towards its target. 是否计入 */
  counted: Scalars['Boolean']['output'];
};

/** Whether a demand is lawful. 许可要求核验结果 */
export type PermitDemandCheck = {
  __typename?: 'PermitDemandCheck';
  /** It may be made; null where no rule of the zone is in force on the day. 是否允许 */
  allowed?: Maybe<Scalars['Boolean']['output']>;
  /** What may be demanded for the item, null for nothing. 可要求内容 */
  mayDemand?: Maybe<PermitDemand>;
  /** The item, null where it is not on the list. 事项 */
  item?: Maybe<OperatingPermitItem>;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Rule applied, null where the zone has none on the day. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A page of operating permits. 经营许可事项分页 */
export type OperatingPermitItemConnection = {
  __typename?: 'OperatingPermitItemConnection';
  /** Items with their cursors. 条目 */
  edges: Array<OperatingPermitItemEdge>;
  /** Items alone. 节点 */
  nodes: Array<OperatingPermitItem>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An operating permit with its cursor. 经营许可事项条目 */
export type OperatingPermitItemEdge = {
  __typename?: 'OperatingPermitItemEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: OperatingPermitItem;
};

/** Input of publishPermitItem. 调整经营许可事项清单 */
export type PublishPermitItemInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Code of the item in the list, at most 200 characters. 事项代码 */
  code: Scalars['String']['input'];
  /** Name. 事项名称 */
  name: Scalars['String']['input'];
  /** Authority in charge. 主管部门 */
  authority: Scalars['String']['input'];
  /** Law that it rests on. 设定依据 */
  basis: Scalars['String']['input'];
  /** How it is reformed. 改革方式 */
  reform: PermitReform;
  /** False takes it off the list from today on. 是否在清单内 */
  listed?: Scalars['Boolean']['input'];
};

/** The item, or why not. 调整结果 */
export type OperatingPermitItemResult = OperatingPermitItem | Refusal;

/** The start-up of an enterprise: tasks of several agencies under one lead and one limit. 企业开办 */
export type Startup = {
  __typename?: 'Startup';
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Where the whole stands. 办理状态 */
  state: StartupState;
  /** Agency that answers for the whole. 牵头部门 */
  lead: Scalars['String']['output'];
  /** The clock of the whole, from the application (STARTUP_TOTAL); null where no rule of the day set a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Rule of the whole, null where there was none on that day. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** Its tasks, in the order of the zone's list. 开办环节 */
  tasks: Array<StartupTask>;
  /** Tasks that run and are late or keep others waiting: where the lead looks first. 滞后环节 */
  holdingUp: Array<Scalars['String']['output']>;
  /** What happened, the first first. 时间轴 */
  timeline: Array<StartupEvent>;
  /** Tasks that run, each with how its agency ends it. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** What the enterprise gets free of charge (STARTUP_FREE_ITEMS); empty where the zone's plan names nothing. 免费事项 */
  free: Array<Scalars['String']['output']>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** States of a start-up. 开办状态 */
export type StartupState =
  /** Under way. 办理中 */
  | 'RUNNING'
  /** All tasks are done. 已办结 */
  | 'DONE'
  /** A task failed. 办理未成功 */
  | 'FAILED';

/** A task of a start-up. 开办环节 */
export type StartupTask = {
  __typename?: 'StartupTask';
  /** Code in the zone's list, such as SEAL. 环节代码 */
  code: Scalars['String']['output'];
  /** Agency that does it. 承办部门 */
  agency: Scalars['String']['output'];
  /** Where it stands. 办理状态 */
  state: StartupTaskState;
  /** Its clock, null before it starts and where no rule limits it. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Tasks it still waits for. 前置环节 */
  waitsFor: Array<Scalars['String']['output']>;
  /** What came of it, null before. 办理结果 */
  outcome?: Maybe<Scalars['String']['output']>;
};

/** States of a task of a start-up. 环节状态 */
export type StartupTaskState =
  /** Waits for another task. 待前置环节 */
  | 'WAITING'
  /** Under way. 办理中 */
  | 'RUNNING'
  /** Done. 已办结 */
  | 'DONE'
  /** Failed, or stopped because another failed. 办理未成功 */
  | 'FAILED';

/** Something that happened in a start-up. 时间轴事件 */
export type StartupEvent = {
  __typename?: 'StartupEvent';
  /** When. 时间 */
  at: Scalars['DateTime']['output'];
  /** What. 事件 */
  event: StartupEventKind;
  /** Code of the task, null for the whole. 环节代码 */
  task?: Maybe<Scalars['String']['output']>;
};

/** What happens in a start-up. 事件类型 */
export type StartupEventKind =
  /** The enterprise applied: the clock of the whole started. 开始 */
  | 'STARTED'
  /** A task started. 环节开始 */
  | 'TASK_STARTED'
  /** A task was done. 环节办结 */
  | 'TASK_DONE'
  /** A task failed, or was stopped because another failed. 环节办理未成功 */
  | 'TASK_FAILED'
  /** All is done. 全部办结 */
  | 'DONE'
  /** It ended without being done. 办理未成功 */
  | 'FAILED';

/** How a task of a start-up ends. 环节结论 */
export type StartupOutcome =
  /** Done. 办结 */
  | 'DONE'
  /** Failed. 办理未成功 */
  | 'FAILED';

/** Input of openStartup. 企业开办 */
export type OpenStartupInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The registration that the licence comes from; not decided yet. 登记标识 */
  registrationId: Scalars['ID']['input'];
};

/** Input of completeStartupTask. 办结开办环节 */
export type CompleteStartupTaskInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** Code of the task, such as SEAL. 环节代码 */
  task: Scalars['String']['input'];
  /** How it ends. 结论 */
  outcome: StartupOutcome;
  /** What came of it, at most 200 characters, without personal data; needed where it failed. 说明 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The start-up, or why not. 办理结果 */
export type StartupResult = Startup | Refusal;

/** A change of registration. 变更登记 */
export type ChangeOfRegistration = {
  __typename?: 'ChangeOfRegistration';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Steps that are open now, with what is known of their input, and whether the caller may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Number of the case, for people. 受理编号 */
  caseNo: Scalars['String']['output'];
  /**
   * Identifier of the electronic licence that came of it (GB/T 36904); null before, and where it was granted before licences had identifiers and has not
   * been told anew. 电子证照标识
   */
  licenceIdentifier?: Maybe<Scalars['String']['output']>;
  /** Where it stands, in the words of the national exchange of cases. 办件状态 */
  status: Scalars['String']['output'];
  /** The same as the national code, 1 to 16. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** What is to change. 变更事项 */
  changes: ChangesApplied;
  /** When it was applied for: here the clock starts. 申请时间 */
  submittedAt: Scalars['DateTime']['output'];
  /** When it was approved, rejected or taken back, null before. 办结时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was rejected; empty otherwise. 不予变更理由 */
  reasons: Array<Scalars['String']['output']>;
  /** What the applicant was asked for, the first list first. 补正记录 */
  supplements: Array<SupplementRequest>;
  /** The clock, null where no rule of the day of the application set a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Rule that set the limit (REG_CHANGE), null where there was none on that day. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** What being applied for in another city adds, null where it was not. 跨域联办 */
  crossCity?: Maybe<CrossCityCase>;
  /** The enterprise. 企业 */
  enterprise?: Maybe<Enterprise>;
};

/** What a change of registration changes; null for what stays. 变更事项 */
export type ChangesApplied = {
  __typename?: 'ChangesApplied';
  /** Name in full. 名称 */
  name?: Maybe<Scalars['String']['output']>;
  /** Distinctive part of the name. 字号 */
  brand?: Maybe<Scalars['String']['output']>;
  /** Number of the approval of the State Council that the name rests on. 名称批准文件号 */
  nameApprovalNo?: Maybe<Scalars['String']['output']>;
  /** Registered address. 住所 */
  address?: Maybe<Scalars['String']['output']>;
  /** Further addresses on the same licence, all of them. 其他经营场所 */
  additionalAddresses?: Maybe<Array<Scalars['String']['output']>>;
  /** Web address as premises. 网络经营场所 */
  webAddress?: Maybe<Scalars['String']['output']>;
  /** The applicant promises that the addresses are true and lawful, in place of proof. 住所申报承诺 */
  addressByCommitment?: Maybe<Scalars['Boolean']['output']>;
};

/** Changes applied for; at least one. What is not given stays as it is. 变更事项 */
export type ChangesInput = {
  /** Name in full, in Chinese characters; round brackets are allowed. 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Distinctive part of the name; by default the one it has. 字号 */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Number of the approval of the State Council, for a name that begins with a word of the state (中国, 中华, …). 名称批准文件号 */
  nameApprovalNo?: InputMaybe<Scalars['String']['input']>;
  /** Registered address, at most 200 characters. 住所 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Further addresses on the same licence: all of them, at most 20; an empty list takes them off. 其他经营场所 */
  additionalAddresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Web address as premises: for sole traders that do business online only. 网络经营场所 */
  webAddress?: InputMaybe<Scalars['String']['input']>;
  /** Business is done online only (仅通过互联网开展经营活动); needed for a web address. 是否仅网上经营 */
  onlineOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** The applicant promises that the addresses given are true and lawful, in place of proof. 住所申报承诺 */
  addressByCommitment?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of applyForChange. 申请变更登记 */
export type ApplyForChangeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** What is to change. 变更事项 */
  changes: ChangesInput;
  /** Place at whose window it is applied for, where that is not the zone's own (G26): one that the rule CROSS_CITY_PARTNERS names, such as WUHAN_EAST_LAKE. 申请地代码 */
  homeZone?: InputMaybe<Scalars['String']['input']>;
  /** Zone that registered the enterprise: needed from the platform of another city; without it the register says it. 登记地代码 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Who speaks for the enterprise, and by which proof: for the platform of another city alone, which must say it. 办理人身份核验 */
  representative?: InputMaybe<RepresentativeInput>;
};

/** Who speaks for an enterprise at the window of another city, as the platform there has verified. 办理人身份核验 */
export type RepresentativeInput = {
  /** By what it was verified: a code of the rule CROSS_CITY_PROOFS. 核验方式代码 */
  proof: Scalars['String']['input'];
  /** Pseudonymous id of who signed in there; never a name. 办理人标识 */
  subject: Scalars['String']['input'];
  /** When. 核验时间 */
  provenAt: Scalars['DateTime']['input'];
};

/** Input of the further steps of a change of registration. 变更登记办理 */
export type ChangeStepInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise, whose one open change is meant. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of requestChangeSupplement and supplyChangeSupplement. 变更登记补正 */
export type ChangeSupplementInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise, whose one open change is meant. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** All that is missing, or all that is supplied, item by item. 补正清单 */
  items: Array<Scalars['String']['input']>;
  /** Zone that decides; for the platform of another city alone, which says it with what it supplies (G26). 办理地代码 */
  zone?: InputMaybe<Scalars['String']['input']>;
  /** Place at whose window it is supplied; for the platform of another city alone. 申请地代码 */
  homeZone?: InputMaybe<Scalars['String']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rejectChange. 不予变更登记 */
export type RejectChangeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise, whose one open change is meant. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** Why; at least one reason. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** The law and the article that the reasons rest on, at most 200 characters, such as 《市场主体登记管理条例》第十七条. 法律依据 */
  basis: Scalars['String']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The change, or why not. 办理结果 */
export type ChangeOfRegistrationResult = ChangeOfRegistration | Refusal;

/** A unit on the register of real estate. 不动产单元 */
export type RealEstate = {
  __typename?: 'RealEstate';
  /** Number of the unit, 28 places, GB/T 37346-2019. 不动产单元号 */
  unitNo: Scalars['ID']['output'];
  /** Its owner. 权利人统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Where it is. 坐落 */
  location: Scalars['String']['output'];
  /** Area in square metres. 面积(平方米) */
  area: Scalars['Float']['output'];
  /** Number of the certificate in force. 不动产权证书号 */
  certificateNo: Scalars['String']['output'];
  /** Day on which its owner was registered. 登记日期 */
  registeredOn: Scalars['Date']['output'];
  /** What lies on it or did, the first first. 权利负担 */
  encumbrances: Array<RealEstateEncumbrance>;
};

/** What lies on a unit. 权利负担 */
export type RealEstateEncumbrance = {
  __typename?: 'RealEstateEncumbrance';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** What it is. 类型 */
  kind: RealEstateEncumbranceKind;
  /** Credit code of the mortgagee or of the objector; what a seizure rests on. 权利人或依据 */
  holder: Scalars['String']['output'];
  /** Amount secured, null but for mortgages. 被担保金额 */
  amount?: Maybe<Scalars['Yuan']['output']>;
  /** Number of the proof of registration of a mortgage or an objection, null where none was issued. 不动产登记证明号 */
  certificateNo?: Maybe<Scalars['String']['output']>;
  /** Since when. 登记时间 */
  since: Scalars['DateTime']['output'];
  /** When it ended, null while it lies on the unit. 注销时间 */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended, null while it lies on the unit. 注销原因 */
  endedBy?: Maybe<EncumbranceEnd>;
  /** Of an objection: the last day to file the action and to show it, null for others and where no rule of the day set one. 起诉期限 */
  suitUntil?: Maybe<Scalars['Date']['output']>;
  /** Of an objection: the action that was shown in time, null where none was. 起诉情况 */
  suit?: Maybe<ObjectionSuit>;
};

/** How something on a unit ends. 权利负担注销原因 */
export type EncumbranceEnd =
  /** It was released or cancelled. 注销 */
  | 'RELEASED'
  /** No action was shown in time: the objection lapsed. 异议登记失效 */
  | 'NO_SUIT';

/** The action of an objection. 异议登记起诉情况 */
export type ObjectionSuit = {
  __typename?: 'ObjectionSuit';
  /** Court. 受理法院 */
  court: Scalars['String']['output'];
  /** Number of the action at the court. 案号 */
  caseNo: Scalars['String']['output'];
  /** Day on which it was filed. 起诉日期 */
  filedOn: Scalars['Date']['output'];
  /** When it was shown to the office. 提交时间 */
  recordedAt: Scalars['DateTime']['output'];
};

/** What may lie on a unit. 权利负担类型 */
export type RealEstateEncumbranceKind =
  /** A mortgage. 抵押 */
  | 'MORTGAGE'
  /** A court's seizure. 查封 */
  | 'SEIZURE'
  /** An objection to what the register says. 异议 */
  | 'OBJECTION';

/** An application for a registration of real estate. 不动产登记办件 */
export type RealEstateCase = {
  __typename?: 'RealEstateCase';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The owner of the unit at the application. 权利人统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Number of the case, for people. 受理编号 */
  caseNo: Scalars['String']['output'];
  /** What is applied for. 登记类型 */
  kind: RealEstateKind;
  /** Number of the unit. 不动产单元号 */
  unitNo: Scalars['ID']['output'];
  /** How it came in. 申请渠道 */
  channel: RealEstateChannel;
  /** Done at once by rule (即时办结): no officer decided on it. 是否即时办结 */
  instant: Scalars['Boolean']['output'];
  /** The enterprise is small or micro and taken up on arrival (即来即办). 是否绿色通道 */
  greenChannel: Scalars['Boolean']['output'];
  /** Where it stands, in the words of the national exchange of cases. 办件状态 */
  status: Scalars['String']['output'];
  /** The same as the national code, 1 to 16. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** Who gets the title, null but for transfers. 受让人 */
  transferTo?: Maybe<Scalars['CreditCode']['output']>;
  /** Who gets the mortgage, null but for mortgages. 抵押权人 */
  mortgagee?: Maybe<Scalars['CreditCode']['output']>;
  /** Amount secured, null but for mortgages. 被担保金额 */
  amount?: Maybe<Scalars['Yuan']['output']>;
  /** Contract, writ or reason that it rests on. 依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** Who objects, null but for objections. 异议申请人 */
  objector?: Maybe<Scalars['CreditCode']['output']>;
  /** SHA-256 of the document that a correction rests on, null otherwise. 证明文件摘要 */
  documentDigest?: Maybe<Scalars['String']['output']>;
  /** Number of the certificate of title, or of the proof of registration of a mortgage or an objection; null before, and where none is issued. 不动产权证书或登记证明号 */
  certificateNo?: Maybe<Scalars['String']['output']>;
  /** Utilities that were asked to follow the title; empty but for transfers. 水电气过户 */
  utilities: Array<UtilityTransfer>;
  /** Steps of the applicant, against rule REALESTATE_STEPS. 环节 */
  steps: RealEstateSteps;
  /** When it was applied for: here the clock starts. 申请时间 */
  submittedAt: Scalars['DateTime']['output'];
  /** When it was decided or withdrawn, null before. 办结时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was rejected; empty otherwise. 不予登记理由 */
  reasons: Array<Scalars['String']['output']>;
  /** What the applicant was asked for, the first list first. 补正记录 */
  supplements: Array<SupplementRequest>;
  /** The clock, null where no rule of the day of the application set a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Rule that set the limit, null where there was none on that day. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** The unit as the register has it, null before its first registration and for a caller who may not see its owner's. 不动产单元 */
  unit?: Maybe<RealEstate>;
  /** What it put on the unit, null where it put nothing there. 所设权利负担 */
  encumbrance?: Maybe<RealEstateEncumbrance>;
  /** Steps that are open now, with what is known of their input, and whether the caller may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** Steps that an application takes its applicant. 环节 */
export type RealEstateSteps = {
  __typename?: 'RealEstateSteps';
  /** The application, and each supplement that was asked for. 环节数 */
  steps: Scalars['Int']['output'];
  /** Steps at most, null where no rule says so. 环节上限 */
  limit?: Maybe<Scalars['Int']['output']>;
  /** Rule applied, null where the zone has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A utility that was asked to follow a title. 水电气过户 */
export type UtilityTransfer = {
  __typename?: 'UtilityTransfer';
  /** Which. 类型 */
  utility: TitleUtility;
  /** When it was asked: in the write that transferred the title. 发起时间 */
  askedAt: Scalars['DateTime']['output'];
  /** When it confirmed, null before. 办结时间 */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Utilities whose accounts pass with a title. 一体化过户类型 */
export type TitleUtility =
  /** Water. 水 */
  | 'WATER'
  /** Power. 电 */
  | 'POWER'
  /** Gas. 气 */
  | 'GAS';

/** Registrations of real estate. 不动产登记类型 */
export type RealEstateKind =
  /** First registration. 首次登记 */
  | 'FIRST'
  /** Transfer of the title. 转移登记 */
  | 'TRANSFER'
  /** Mortgage. 抵押登记 */
  | 'MORTGAGE'
  /** Cancellation of a mortgage. 抵押权注销登记 */
  | 'MORTGAGE_CANCELLATION'
  /** Objection. 异议登记 */
  | 'OBJECTION'
  /** Seizure. 查封登记 */
  | 'SEIZURE'
  /** Release of a seizure, or end of an objection. 解封登记、注销异议登记 */
  | 'RELEASE'
  /** Correction of location or area. 更正登记 */
  | 'CORRECTION'
  /** Exchange of the certificate. 换证登记 */
  | 'CERTIFICATE_EXCHANGE';

/** How an application came in. 申请渠道 */
export type RealEstateChannel =
  /** Online, at any hour. 网上 */
  | 'ONLINE'
  /** At the office. 窗口 */
  | 'WINDOW'
  /** Through a bank's branch. 银行网点 */
  | 'BANK_BRANCH';

/** What the rules of a zone promise of real estate. 不动产登记服务承诺 */
export type RealEstateService = {
  __typename?: 'RealEstateService';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Day. 日期 */
  on: Scalars['Date']['output'];
  /** Limit of general registrations. 一般登记时限 */
  general?: Maybe<RealEstateLimitRule>;
  /** Limit of mortgages. 抵押登记时限 */
  mortgage?: Maybe<RealEstateLimitRule>;
  /** Registrations done at once; empty where the zone has no such list. 即时办结登记 */
  instantKinds: Array<Scalars['String']['output']>;
  /** Steps of the applicant at most, null where no rule says so. 环节上限 */
  steps?: Maybe<Scalars['Int']['output']>;
  /** Hours a day on which applications are taken online, null where no rule says so. 数字化服务时间 */
  onlineHours?: Maybe<Scalars['Float']['output']>;
  /** Utilities that follow a title. 一体化过户 */
  utilities: Array<Scalars['String']['output']>;
  /** Registrations that branches of banks take. 银行网点办理 */
  bankKinds: Array<Scalars['String']['output']>;
};

/** A limit with its rule. 时限 */
export type RealEstateLimitRule = {
  __typename?: 'RealEstateLimitRule';
  /** How many. 数值 */
  value: Scalars['Float']['output'];
  /** Of what: WH office hours, WD working days. 单位 */
  unit: Scalars['String']['output'];
  /** Rule that says so. 依据 */
  rule: RuleReference;
};

/** A page of real-estate units. 不动产分页 */
export type RealEstateConnection = {
  __typename?: 'RealEstateConnection';
  /** Items with their cursors. 条目 */
  edges: Array<RealEstateEdge>;
  /** Items alone. 节点 */
  nodes: Array<RealEstate>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A unit with its cursor. 不动产条目 */
export type RealEstateEdge = {
  __typename?: 'RealEstateEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: RealEstate;
};

/** A page of real-estate cases. 不动产登记办件分页 */
export type RealEstateCaseConnection = {
  __typename?: 'RealEstateCaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<RealEstateCaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<RealEstateCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A real-estate case with its cursor. 不动产登记办件条目 */
export type RealEstateCaseEdge = {
  __typename?: 'RealEstateCaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: RealEstateCase;
};

/** Input of applyForRealEstate. 申请不动产登记 */
export type ApplyForRealEstateInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The owner of the unit; for a first registration, who is to be. 权利人统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** What is applied for. 登记类型 */
  kind: RealEstateKind;
  /** Number of the unit, 28 places, GB/T 37346-2019. 不动产单元号 */
  unitNo: Scalars['ID']['input'];
  /** Where it is; for a first registration or a correction, at most 200 characters. 坐落 */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Area in square metres; for a first registration or a correction. 面积(平方米) */
  area?: InputMaybe<Scalars['Float']['input']>;
  /** Who gets the title: an enterprise on the register; for a transfer. 受让人 */
  transferTo?: InputMaybe<Scalars['CreditCode']['input']>;
  /** Water, power and gas follow the title, where the zone's plan says so. 是否水电气一体化过户 */
  transferUtilities?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who gets the mortgage. 抵押权人 */
  mortgagee?: InputMaybe<Scalars['CreditCode']['input']>;
  /** Amount secured, above 0; for a mortgage. 被担保金额 */
  amount?: InputMaybe<Scalars['Yuan']['input']>;
  /** Which mortgage, seizure or objection ends, where there are several. 权利负担标识 */
  encumbranceId?: InputMaybe<Scalars['ID']['input']>;
  /** Contract of sale, writ of the court, or reason, at most 200 characters, without personal data; for a transfer, seizure, release, objection or correction. 依据 */
  basis?: InputMaybe<Scalars['String']['input']>;
  /**
   * Who objects, another than the owner; for an objection. Default: the one enterprise of the caller's token; officers, and callers of several
   * enterprises, must say it. 异议申请人
   */
  objector?: InputMaybe<Scalars['CreditCode']['input']>;
  /**
   * SHA-256 of the document that shows the register to be wrong: the consent of the registered holder, a survey, a judgment or an authority's document;
   * for a correction. 证明文件摘要
   */
  documentDigest?: InputMaybe<Scalars['String']['input']>;
};

/** Input of acceptRealEstate, approveRealEstate and withdrawRealEstate. 不动产登记办理 */
export type RealEstateStepInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 办件标识 */
  caseId: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rejectRealEstate. 不予不动产登记 */
export type RejectRealEstateInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 办件标识 */
  caseId: Scalars['ID']['input'];
  /** Why; at least one reason. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** Law and article that it rests on, such as 《不动产登记暂行条例》第二十二条. 法律依据 */
  basis: Scalars['String']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordObjectionSuit. 提交异议登记起诉材料 */
export type RecordObjectionSuitInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The objection, by the id of its case. 异议登记标识 */
  objectionId: Scalars['ID']['input'];
  /** Court. 受理法院 */
  court: Scalars['String']['input'];
  /** Number of the action at the court. 案号 */
  caseNo: Scalars['String']['input'];
  /** Day on which it was filed. 起诉日期 */
  filedOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of requestRealEstateSupplement and supplyRealEstateSupplement. 不动产登记补正 */
export type RealEstateSupplementInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 办件标识 */
  caseId: Scalars['ID']['input'];
  /** All that is missing, or all that is supplied, item by item. 补正清单 */
  items: Array<Scalars['String']['input']>;
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of confirmUtilityTransfer. 确认水电气过户 */
export type UtilityTransferInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 办件标识 */
  caseId: Scalars['ID']['input'];
  /** Which utility. 类型 */
  utility: TitleUtility;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The case, or why not. 办理结果 */
export type RealEstateCaseResult = RealEstateCase | Refusal;

/** One licence for the permits of a trade. 行业综合许可证 */
export type IndustryLicence = {
  __typename?: 'IndustryLicence';
  /** Its number. 许可证编号 */
  licenceNo: Scalars['ID']['output'];
  /**
   * Its identifier as an electronic licence (GB/T 36904); null where it was granted before licences had identifiers and has not
   * been told anew. 电子证照标识
   */
  identifier?: Maybe<Scalars['String']['output']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** The trade. 行业 */
  trade: Scalars['String']['output'];
  /** Where it stands. 状态 */
  status: LicenceStatus;
  /** Version: a permit added or removed makes the next. 版本 */
  version: Scalars['Int']['output'];
  /** Its permits. 许可事项 */
  permits: Array<LicencePermit>;
  /** What its QR code says: a JWS of at most 1000 characters. 二维码内容 */
  token: Scalars['String']['output'];
  /** When this version was issued. 核发时间 */
  issuedAt: Scalars['DateTime']['output'];
  /** Why it was revoked; empty otherwise. 撤销理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The enterprise. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** Steps that are open now, as a caller can take them: the mutation, who may, what is known of its input and what is to be added. 可办理事项 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: what a step takes as the version that was seen. 变动次数 */
  moves: Scalars['Int']['output'];
};

/** States of a licence. 许可证状态 */
export type LicenceStatus =
  /** In force. 有效 */
  | 'ACTIVE'
  /** Revoked. 已撤销 */
  | 'REVOKED';

/** A permit on a licence. 许可事项 */
export type LicencePermit = {
  __typename?: 'LicencePermit';
  /** Code in the zone's list. 事项代码 */
  code: Scalars['String']['output'];
  /** Name in the zone's list. 事项名称 */
  name: Scalars['String']['output'];
  /** Number of the permit. 许可证号 */
  permitNo: Scalars['String']['output'];
  /** Last day on which it is valid, null where no end is known. 有效期至 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** It is valid today. 是否有效 */
  valid: Scalars['Boolean']['output'];
};

/** A key that verifies licences. 验签公钥 */
export type LicenceKey = {
  __typename?: 'LicenceKey';
  /** Its name, as in the header of the tokens it signed. 密钥标识 */
  kid: Scalars['ID']['output'];
  /** Algorithm of JWS: EdDSA (Ed25519). 算法 */
  algorithm: Scalars['String']['output'];
  /** The key, as a JSON Web Key. 公钥 */
  publicKey: Scalars['JSON']['output'];
  /** Since when it signs. 启用时间 */
  since: Scalars['DateTime']['output'];
  /** Until when it signed, null while it does; what it signed stays signed. 停用时间 */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What came of a QR code. 核验结果 */
export type LicenceVerification = {
  __typename?: 'LicenceVerification';
  /** The result. 核验结论 */
  state: LicenceVerdict;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Number read, null where the code is forged. 许可证编号 */
  licenceNo?: Maybe<Scalars['ID']['output']>;
  /** Enterprise read, null where the code is forged. 统一社会信用代码 */
  creditCode?: Maybe<Scalars['CreditCode']['output']>;
  /** Trade read, null where the code is forged. 行业 */
  trade?: Maybe<Scalars['String']['output']>;
  /** Version read, null where the code is forged. 版本 */
  version?: Maybe<Scalars['Int']['output']>;
  /** Day of issue read, null where the code is forged. 核发日期 */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Permits read; empty where the code is forged. 许可事项 */
  permits: Array<VerifiedPermit>;
  /** When it was checked. 核验时间 */
  checkedAt: Scalars['DateTime']['output'];
};

/** A permit as a QR code has it. 核验的许可事项 */
export type VerifiedPermit = {
  __typename?: 'VerifiedPermit';
  /** Code in the zone's list. 事项代码 */
  code: Scalars['String']['output'];
  /** Last day on which it is valid, null where no end is known. 有效期至 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** It is valid today. 是否有效 */
  valid: Scalars['Boolean']['output'];
};

/** What may come of a QR code. 核验结论 */
export type LicenceVerdict =
  /** Signed, in force, every permit valid. 有效 */
  | 'VALID'
  /** Signed and in force, but a permit on it has expired: the reasons say which. 已过期 */
  | 'EXPIRED'
  /** The licence was revoked, or the enterprise lost its business licence. 已撤销 */
  | 'REVOKED'
  /** A later version is in force. 已换发 */
  | 'SUPERSEDED'
  /** Not signed by the office, or changed since. 伪造 */
  | 'FORGED';

/** A permit to be entered on a licence. 许可事项 */
export type LicencePermitInput = {
  /** Code in the zone's list of operating permits. 事项代码 */
  code: Scalars['String']['input'];
  /** Number of the permit. 许可证号 */
  permitNo: Scalars['String']['input'];
  /** Last day on which it is valid, not before today; nothing where no end is known. 有效期至 */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of issueIndustryLicence. 核发行业综合许可证 */
export type IssueIndustryLicenceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The trade, such as 便利店, at most 40 characters. 行业 */
  trade: Scalars['String']['input'];
  /** Its permits; at least one. 许可事项 */
  permits: Array<LicencePermitInput>;
};

/** Input of changeIndustryLicence. 变更行业综合许可证 */
export type ChangeIndustryLicenceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The licence. 许可证编号 */
  licenceNo: Scalars['ID']['input'];
  /** Permits to be added. 新增许可事项 */
  add?: Array<LicencePermitInput>;
  /** Codes of permits to be removed. 移除许可事项 */
  remove?: Array<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of revokeIndustryLicence. 撤销行业综合许可证 */
export type RevokeIndustryLicenceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The licence. 许可证编号 */
  licenceNo: Scalars['ID']['input'];
  /** Why; at least one reason. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** Law and article that it rests on, such as 《行政许可法》第六十九条. 法律依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The licence, or why not. 办理结果 */
export type IndustryLicenceResult = IndustryLicence | Refusal;

/** A case applied for in one city and decided in another. 跨域联办办件 */
export type CrossCityCase = {
  __typename?: 'CrossCityCase';
  /** Its id: that of the registration or the change. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Number of the case, for people. 受理编号 */
  caseNo: Scalars['String']['output'];
  /** What is applied for. 事项 */
  matter: CrossCityMatter;
  /** Place at whose window it was applied for: a zone, or a partner that the rule CROSS_CITY_PARTNERS names. 申请地代码 */
  homeZone: Scalars['String']['output'];
  /** Zone that decides. 办理地园区代码 */
  hostZone: Scalars['String']['output'];
  /** Where it stands, in the words of the national exchange of cases. 办件状态 */
  status: Scalars['String']['output'];
  /** The same as the national code, 1 to 16. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** When it was applied for. 申请时间 */
  submittedAt: Scalars['DateTime']['output'];
  /** When the home forwarded it, null before. 流转时间 */
  forwardedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was decided or taken back, null before. 办结时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The home's part, until the forwarding: the limit on the home's calendar; null where no rule of the day set one, and for a home that is no zone of the platform, whose calendar is not known here. 申请地时限 */
  homeClock?: Maybe<ClockReading>;
  /** The whole, on the host's calendar; null where no rule of the day set a limit. 办理地时限 */
  hostClock?: Maybe<ClockReading>;
  /** By whose calendar the case is late: the plan leaves it open, the rule's reading says. 适用日历 */
  deciding: DecidingCalendar;
  /** The whole, on the calendar that decides; null where no rule of the day set a limit. 办理时限 */
  clock?: Maybe<ClockReading>;
  /** Rule that offers the matter across cities. 联办依据 */
  rule?: Maybe<RuleReference>;
  /** Rule that set the limit, null where there was none on that day. 时限依据 */
  limitRule?: Maybe<RuleReference>;
  /** Delivery by mail, null before. 邮寄送达 */
  delivery?: Maybe<CrossCityDelivery>;
  /** Who speaks for the enterprise, as the platform of the other city has verified; null where no other platform handed the case over. 办理人身份核验 */
  representative?: Maybe<Representative>;
  /** Steps that are open now: the forwarding, then the delivery. Between them the host decides: those steps are the registration's or the change's. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** Who speaks for an enterprise at the window of another city, as the platform there has verified. 办理人身份核验 */
export type Representative = {
  __typename?: 'Representative';
  /** By what it was verified: a code of the rule CROSS_CITY_PROOFS. 核验方式代码 */
  proof: Scalars['String']['output'];
  /** The same in words, by the rule of the day of the application. 核验方式 */
  proofName: Text;
  /** When. 核验时间 */
  provenAt: Scalars['DateTime']['output'];
};

/** Matters handled across cities. 跨域联办事项 */
export type CrossCityMatter =
  /** A new enterprise. 设立 */
  | 'SETUP'
  /** A change of registration. 变更 */
  | 'CHANGE';

/** Whose calendar decides. 适用日历 */
export type DecidingCalendar =
  /** That of the place of application. 申请地日历 */
  | 'HOME'
  /** That of the zone that decides. 办理地日历 */
  | 'HOST';

/** A result on its way. 邮寄送达 */
export type CrossCityDelivery = {
  __typename?: 'CrossCityDelivery';
  /** Who carries it. 承运人 */
  carrier: Scalars['String']['output'];
  /** Number by which it is followed. 运单号 */
  trackingNo: Scalars['String']['output'];
  /** When it was mailed. 寄出时间 */
  mailedAt: Scalars['DateTime']['output'];
  /** When it arrived, null before. 签收时间 */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of cases across cities. 跨域联办分页 */
export type CrossCityCaseConnection = {
  __typename?: 'CrossCityCaseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<CrossCityCaseEdge>;
  /** Items alone. 节点 */
  nodes: Array<CrossCityCase>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A case across cities with its cursor. 跨域联办条目 */
export type CrossCityCaseEdge = {
  __typename?: 'CrossCityCaseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: CrossCityCase;
};

/** Input of forwardCrossCityCase and confirmCrossCityDelivery. 跨域联办办理 */
export type CrossCityStepInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 办件标识 */
  caseId: Scalars['ID']['input'];
  /** Version of the case that the caller saw, as it was read: refused as CASE_CHANGED where the case was changed meanwhile. Without it: not compared. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of mailCrossCityResult. 跨域联办邮寄 */
export type MailCrossCityInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which case. 办件标识 */
  caseId: Scalars['ID']['input'];
  /** Who carries it, at most 200 characters. 承运人 */
  carrier: Scalars['String']['input'];
  /** Number by which it is followed: 6 to 40 letters, digits or hyphens. 运单号 */
  trackingNo: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The case, or why not. 办理结果 */
export type CrossCityResult = CrossCityCase | Refusal;

/** A dormancy of an enterprise (市场主体登记管理条例 30). 歇业 */
export type Dormancy = {
  __typename?: 'Dormancy';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** First day. 起始日期 */
  fromOn: Scalars['Date']['output'];
  /** Last day filed. 截止日期 */
  until: Scalars['Date']['output'];
  /** Why. 原因 */
  reason: Scalars['String']['output'];
  /** Where papers are served meanwhile, in place of premises; null where the premises stay. 法律文书送达地址 */
  serviceAddress?: Maybe<Scalars['String']['output']>;
  /** Day on which business was resumed, or on which the dormancy ended by itself; null before. 恢复营业日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** The last day has passed, and the dormancy ends by itself as soon as the register's clock comes to it. 是否届满 */
  overdue: Scalars['Boolean']['output'];
  /** Steps that are open now, with what is known of their input, and whether the caller may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Rule that limits it. 依据 */
  rule?: Maybe<RuleReference>;
  /** The enterprise. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** How often it has moved, from 1: a step on an earlier one is refused as CASE_CHANGED. 版本 */
  version: Scalars['Int']['output'];
};

/** Input of fileDormancy. 歇业备案 */
export type FileDormancyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** Last day. 截止日期 */
  until: Scalars['Date']['input'];
  /** Why, at most 200 characters, without personal data. 原因 */
  reason: Scalars['String']['input'];
  /** Where papers are served meanwhile, in place of premises. 法律文书送达地址 */
  serviceAddress?: InputMaybe<Scalars['String']['input']>;
};

/** Input of prolongDormancy. 延长歇业期限 */
export type ProlongDormancyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** New last day, after the one that was filed. 延长后的截止日期 */
  until: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of resumeBusiness. 恢复营业 */
export type ResumeBusinessInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The dormancy, or why not. 办理结果 */
export type DormancyResult = Dormancy | Refusal;

/** Input of breakAddressPromise. 住所承诺失实 */
export type BreakAddressPromiseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** What was found; at least one. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** Law and article that it rests on, such as 《市场主体登记管理条例》第十七条. 法律依据 */
  basis: Scalars['String']['input'];
};

/** What came of it. 办理结果 */
export type AddressPromiseResult = ToleranceDebt | Refusal;

/** What personal data is read for. 查看目的 */
export type RevealPurpose =
  /** To work on an application. 办理事项 */
  | 'CASE_HANDLING'
  /** To check or inspect. 监督检查 */
  | 'SUPERVISION'
  /** A court or another authority asks by law. 依法协助 */
  | 'LEGAL_ASSISTANCE';

/** Input of revealLegalRepresentative. It takes no idempotency key: its answer is not kept. 查看申请 */
export type RevealLegalRepresentativeInput = {
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** What for. 查看目的 */
  purpose: RevealPurpose;
  /** Number of the enterprise's case that the officer works on. 办件编号 */
  caseNo: Scalars['String']['input'];
};

/** What came of it. 查看结果 */
export type RevealResult = RevealedPerson | Refusal;

/** A person's data unmasked, shown once. 已查看的个人信息 */
export type RevealedPerson = {
  __typename?: 'RevealedPerson';
  /** Id of the record of it. 标识 */
  id: Scalars['ID']['output'];
  /** The name. 内容 */
  value: Scalars['String']['output'];
  /** What it was shown for. 查看目的 */
  purpose: RevealPurpose;
  /** Number of the case. 办件编号 */
  caseNo: Scalars['String']['output'];
  /** When. 查看时间 */
  revealedAt: Scalars['DateTime']['output'];
};

/** That personal data was read unmasked. 个人信息查看记录 */
export type Reveal = {
  __typename?: 'Reveal';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** What was read: LEGAL_REPRESENTATIVE. 内容 */
  what: Scalars['String']['output'];
  /** Pseudonym of who read it. 查看人 */
  reader: Scalars['String']['output'];
  /** What for. 查看目的 */
  purpose: RevealPurpose;
  /** Number of the case. 办件编号 */
  caseNo: Scalars['String']['output'];
  /** When. 查看时间 */
  revealedAt: Scalars['DateTime']['output'];
};

/** A page of such records. 查看记录分页 */
export type RevealConnection = {
  __typename?: 'RevealConnection';
  /** Items with their cursors. 条目 */
  edges: Array<RevealEdge>;
  /** Items alone. 节点 */
  nodes: Array<Reveal>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** Such a record with its cursor. 查看记录条目 */
export type RevealEdge = {
  __typename?: 'RevealEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Reveal;
};

/** Which registration is annulled. 撤销的登记 */
export type AnnulledRegistration =
  /** That of the establishment. 设立登记 */
  | 'ESTABLISHMENT'
  /** That of a change. 变更登记 */
  | 'CHANGE'
  /** That of the deregistration. 注销登记 */
  | 'DEREGISTRATION';

/** What a change of registration changes. 变更的登记事项 */
export type ChangedItem =
  /** The name. 名称 */
  | 'NAME'
  /** The registered address. 住所 */
  | 'ADDRESS'
  /** Further addresses on the same licence. 其他经营场所 */
  | 'ADDITIONAL_ADDRESSES'
  /** The web address as premises. 网络经营场所 */
  | 'WEB_ADDRESS';

/** Why a false registration is left as it is (条例 41). 不予撤销情形 */
export type AnnulmentBar =
  /** The annulment may do serious harm to the public interest. 可能对社会公共利益造成重大损害 */
  | 'PUBLIC_INTEREST'
  /** What was before the registration cannot be restored. 无法恢复到登记前的状态 */
  | 'NOT_RESTORABLE'
  /** Other cases of laws and regulations. 法律、行政法规规定的其他情形 */
  | 'OTHER_LAW';

/** Why a registration that is suspected is published (条例 40). 公示情形 */
export type AnnulmentNoticeGround =
  /** Those concerned cannot be reached. 无法联系 */
  | 'UNREACHABLE'
  /** Those concerned refuse to cooperate. 拒不配合 */
  | 'UNCOOPERATIVE';

/** Why an investigation is suspended (实施细则 54). 中止调查情形 */
export type AnnulmentSuspensionGround =
  /** Civil rights that the registration touches are in dispute. 民事权利存在争议 */
  | 'CIVIL_DISPUTE'
  /** The body is in a suit or an arbitration. 正在诉讼或者仲裁程序中 */
  | 'SUIT_OR_ARBITRATION'
  /** A department says in writing that an offence is open, or a duty not fulfilled. 违法案件未结案或者法定义务未履行 */
  | 'OPEN_MATTERS';

/** On what a registration is annulled (条例 40). 认定方式 */
export type AnnulmentFinding =
  /** The investigation found false papers or other deceit. 经调查认定虚假登记 */
  | 'FALSE_REGISTRATION'
  /** Nobody concerned objected while the notice stood. 公示期内无异议 */
  | 'NO_OBJECTION';

/** The annulment of a registration that was obtained by deceit (市场主体登记管理条例 40). 撤销登记办件 */
export type RegistrationAnnulment = {
  __typename?: 'RegistrationAnnulment';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Number of the case, for people. 受理编号 */
  caseNo: Scalars['String']['output'];
  /** Where it stands, in the words of the national exchange of cases. 办件状态 */
  status: Scalars['String']['output'];
  /** The same as the national code, 1 to 16. 办件状态代码 */
  statusCode: Scalars['Int']['output'];
  /** Counts the steps of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** The enterprise. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Which registration. 撤销的登记 */
  registration: AnnulledRegistration;
  /** The change that is to be annulled, null for other registrations. 变更登记标识 */
  changeId?: Maybe<Scalars['ID']['output']>;
  /** What of the change was annulled; empty before, and for other registrations. 撤销的登记事项 */
  items: Array<ChangedItem>;
  /** Why the registration was left as it is (条例 41), null where it was not for that. 不予撤销情形 */
  bar?: Maybe<AnnulmentBar>;
  /** Why, as who applied says; null for those to whom the case is not open. 申请理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** SHA-256 digest of the evidence handed in; null for those to whom the case is not open. 证据材料摘要值 */
  evidenceDigest?: Maybe<Scalars['String']['output']>;
  /** Whether the office opened it of itself. 是否依职权 */
  ofOffice: Scalars['Boolean']['output'];
  /** When it was applied for. 申请时间 */
  submittedAt: Scalars['DateTime']['output'];
  /** Last day to decide whether it is taken up. 受理决定截止日 */
  acceptBy: Scalars['Date']['output'];
  /** When it was decided, null before. 办结时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clock of the investigation, from the acceptance; it stands still while the investigation is suspended. 调查期限 */
  clock?: Maybe<ClockReading>;
  /** Rule that set the limit. 时限依据 */
  rule?: Maybe<RuleReference>;
  /** More time for the investigation, null where none was given. 延长调查期限 */
  extension?: Maybe<AnnulmentExtension>;
  /** The suspension that stands, null where none does. 中止调查 */
  suspension?: Maybe<AnnulmentSuspension>;
  /** The notice, null where none was published. 公示 */
  notice?: Maybe<AnnulmentNotice>;
  /** The objection, null where there was none. 异议 */
  objection?: Maybe<AnnulmentObjection>;
  /** Why it was not taken up, or not annulled; empty otherwise. 不予受理、不予撤销理由 */
  reasons: Array<Scalars['String']['output']>;
  /** On what it was annulled, null where it was not. 认定方式 */
  finding?: Maybe<AnnulmentFinding>;
  /** Day of the annulment, null where it was not annulled. 撤销日期 */
  annulledOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which who is directly responsible may not apply for a registration; null where nobody was named. 禁止再次申请截止日 */
  barredUntil?: Maybe<Scalars['Date']['output']>;
  /** Day on which the annulment was taken back as wrong, null where it stands. 恢复日期 */
  reversedOn?: Maybe<Scalars['Date']['output']>;
  /** Steps that are open now, with what is known of their input, and whether the caller may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** More time for an investigation. 延长调查期限 */
export type AnnulmentExtension = {
  __typename?: 'AnnulmentExtension';
  /** Why. 理由 */
  reason: Scalars['String']['output'];
  /** When it was given. 延长时间 */
  extendedAt: Scalars['DateTime']['output'];
};

/** A suspension of an investigation. 中止调查 */
export type AnnulmentSuspension = {
  __typename?: 'AnnulmentSuspension';
  /** On which ground. 情形 */
  ground: AnnulmentSuspensionGround;
  /** Day on which it began. 中止日期 */
  since: Scalars['Date']['output'];
};

/** The notice of a registration that is suspected. 涉嫌虚假登记公示 */
export type AnnulmentNotice = {
  __typename?: 'AnnulmentNotice';
  /** Why it was published. 情形 */
  ground: AnnulmentNoticeGround;
  /** Day on which it was published. 公示日期 */
  publishedOn: Scalars['Date']['output'];
  /** Its last day. 公示期满日 */
  until: Scalars['Date']['output'];
};

/** An objection to the annulment of a registration. 异议 */
export type AnnulmentObjection = {
  __typename?: 'AnnulmentObjection';
  /** Why. 理由 */
  reason: Scalars['String']['output'];
  /** When. 提出时间 */
  madeAt: Scalars['DateTime']['output'];
};

/** Input of applyForAnnulment. 申请撤销登记 */
export type ApplyForAnnulmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which registration. 撤销的登记 */
  registration: AnnulledRegistration;
  /** Which change, for CHANGE alone; default: the last one that was registered. 变更登记标识 */
  changeId?: InputMaybe<Scalars['ID']['input']>;
  /** What was false, and how it affects who applies; at most 200 characters, without personal data. 申请理由 */
  reason: Scalars['String']['input'];
  /** SHA-256 digest of the evidence, 64 hexadecimal digits. 证据材料摘要值 */
  evidenceDigest: Scalars['String']['input'];
};

/** Which annulment. 撤销登记办件 */
export type AnnulmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The annulment. 撤销登记办件标识 */
  annulmentId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of publishSuspectedRegistration. 公示涉嫌虚假登记 */
export type PublishSuspectedRegistrationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The annulment. 撤销登记办件标识 */
  annulmentId: Scalars['ID']['input'];
  /** Why. 情形 */
  ground: AnnulmentNoticeGround;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of objectToAnnulment. 撤销登记异议 */
export type ObjectToAnnulmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The annulment. 撤销登记办件标识 */
  annulmentId: Scalars['ID']['input'];
  /** Why, at most 200 characters, without personal data. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of suspendAnnulment. 中止调查 */
export type SuspendAnnulmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The annulment. 撤销登记办件标识 */
  annulmentId: Scalars['ID']['input'];
  /** On which ground. 情形 */
  ground: AnnulmentSuspensionGround;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of extendAnnulment. 延长调查期限 */
export type ExtendAnnulmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The annulment. 撤销登记办件标识 */
  annulmentId: Scalars['ID']['input'];
  /** Why, at most 200 characters. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of approveAnnulment. 撤销登记 */
export type ApproveAnnulmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The annulment. 撤销登记办件标识 */
  annulmentId: Scalars['ID']['input'];
  /** On what. 认定方式 */
  finding: AnnulmentFinding;
  /** What of a change is annulled, for CHANGE alone; default: all of it. What else it registered stays (实施细则 57). 撤销的登记事项 */
  items?: InputMaybe<Array<ChangedItem>>;
  /** What was found; at least one, without personal data. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** Who is directly responsible, as the subjects of their sign-in; they may not apply again for three years. 直接责任人标识 */
  responsible?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rejectAnnulment. 不予受理、不予撤销登记 */
export type RejectAnnulmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The annulment. 撤销登记办件标识 */
  annulmentId: Scalars['ID']['input'];
  /** Why; at least one. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** Why a registration that is false is left as it is (条例 41); only after the investigation. 不予撤销情形 */
  bar?: InputMaybe<AnnulmentBar>;
  /** Law and article that it rests on, such as 《市场主体登记管理条例》第四十一条第（一）项. 法律依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reverseAnnulment. 恢复原登记状态 */
export type ReverseAnnulmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The annulment. 撤销登记办件标识 */
  annulmentId: Scalars['ID']['input'];
  /** Why; at least one. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** Law and article that it rests on, such as 《市场主体登记管理条例》第四十二条. 法律依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The annulment, or why not. 办理结果 */
export type RegistrationAnnulmentResult = RegistrationAnnulment | Refusal;

/** Where the case of a revocation stands. 吊销案件状态 */
export type RevocationState =
  /** Proposed, and the enterprise told so. 已告知 */
  | 'PROPOSED'
  /** The licence is revoked. 已吊销 */
  | 'REVOKED'
  /** Decided not to revoke. 不予吊销 */
  | 'DROPPED'
  /** The licence was revoked, and that was annulled. 吊销决定已被撤销 */
  | 'ANNULLED';

/** On what a business licence is revoked. 吊销情形 */
export type RevocationGround =
  /** A company registered on false capital, false papers or other deceit, in a grave case (公司法 250). 欺诈取得公司登记，情节严重 */
  | 'COMPANY_DECEIT'
  /** A company not opened for more than six months without good reason (公司法 260). 公司超过六个月未开业 */
  | 'COMPANY_NOT_OPENED'
  /** A company that stopped business of itself for six months and more on end (公司法 260). 公司自行停业连续六个月以上 */
  | 'COMPANY_BUSINESS_STOPPED'
  /** In the name of a company, grave offences that endanger the security of the state or the public interest (公司法 262). 危害国家安全、社会公共利益 */
  | 'COMPANY_PUBLIC_HARM'
  /** Registered on false papers or other deceit, in a grave case (市场主体登记管理条例 44). 提交虚假材料取得登记，情节严重 */
  | 'FALSE_PAPERS'
  /** Registered on false capital where it must be paid in, in a grave case (条例 45). 虚报注册资本，情节严重 */
  | 'FALSE_CAPITAL'
  /** A change not registered though ordered, in a grave case (条例 46). 拒不办理变更登记，情节严重 */
  | 'CHANGE_NOT_REGISTERED'
  /** The licence forged, altered, let, lent or transferred, in a grave case (条例 48). 伪造、出租、转让营业执照等，情节严重 */
  | 'LICENCE_MISUSED';

/** Who annulled a revocation. 撤销机关 */
export type RevocationAnnuller =
  /** The authority of the review (行政复议法 64). 行政复议机关 */
  | 'REVIEW'
  /** A court (行政诉讼法 70). 人民法院 */
  | 'COURT';

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

/** The case of a revocation of a business licence as a penalty. 吊销营业执照案件 */
export type LicenceRevocation = {
  __typename?: 'LicenceRevocation';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Counts the moves of the case: send it with a step, so that the step is refused where the case was changed meanwhile. 版本 */
  version: Scalars['Int']['output'];
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** The enterprise. 企业 */
  enterprise?: Maybe<Enterprise>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Where it stands. 状态 */
  state: RevocationState;
  /** On what the licence is to be revoked. 吊销情形 */
  ground: RevocationGround;
  /** Law and article. 法律依据 */
  basis: Scalars['String']['output'];
  /**
   * What was found; null for those to whom the case is not open once the revocation is annulled: what was published is then withdrawn (行政处罚法 48).
   * 违法事实
   */
  findings?: Maybe<Scalars['String']['output']>;
  /** Day since which the company does no business, where the ground is that. 未开业、停业起始日 */
  idleSince?: Maybe<Scalars['Date']['output']>;
  /** Day on which the case was filed. 立案日期 */
  filedOn: Scalars['Date']['output'];
  /** When the enterprise was told of the proposal. 告知时间 */
  proposedAt: Scalars['DateTime']['output'];
  /** Last day to ask for a hearing. 要求听证截止日 */
  hearingUntil: Scalars['Date']['output'];
  /** Day by which it is to be decided. 作出决定期限 */
  decideBy: Scalars['Date']['output'];
  /** What the enterprise says; null before it did, and for those to whom the case is not open. 陈述申辩 */
  statement?: Maybe<Scalars['String']['output']>;
  /** When it said so; null before. 陈述申辩时间 */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it asked for a hearing. 是否要求听证 */
  hearingRequested: Scalars['Boolean']['output'];
  /** When and where the hearing is held; null before it is announced, and for those to whom the case is not open. 听证通知 */
  hearingNotice?: Maybe<RevocationHearingNotice>;
  /** Day of the hearing, null where none was held. 听证日期 */
  hearingHeldOn?: Maybe<Scalars['Date']['output']>;
  /** Record of the hearing; null where none was held, and for those to whom the case is not open. 听证笔录 */
  hearingRecord?: Maybe<Scalars['String']['output']>;
  /** The legal review of the draft; null before, and for those to whom the case is not open. 法制审核 */
  legalReview?: Maybe<RevocationReview>;
  /** What the heads of the office decided together; null before, and for those to whom the case is not open. 集体讨论 */
  deliberation?: Maybe<RevocationDeliberation>;
  /** The authority that decides. 处罚机关 */
  authority: Scalars['String']['output'];
  /** Number of the decision to revoke, null where there is none. 处罚决定书文号 */
  documentNo?: Maybe<Scalars['String']['output']>;
  /** Why it was decided so; empty before, and for those to whom the case is not open once the revocation is annulled. 决定理由 */
  reasons: Array<Scalars['String']['output']>;
  /** When it was decided; null before. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its annulment, null where it was not annulled. 吊销决定的撤销 */
  annulment?: Maybe<RevocationAnnulment>;
  /** Steps that are open now, with what is known of their input, and whether the caller may take them. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** When and where the hearing on a revocation is held. 听证通知 */
export type RevocationHearingNotice = {
  __typename?: 'RevocationHearingNotice';
  /** Day on which the enterprise was told. 通知日期 */
  announcedOn: Scalars['Date']['output'];
  /** Day of the hearing. 听证日期 */
  heldOn: Scalars['Date']['output'];
  /** Where it is held. 听证地点 */
  place: Scalars['String']['output'];
};

/** The legal review of the draft of a revocation. 法制审核 */
export type RevocationReview = {
  __typename?: 'RevocationReview';
  /** On which case of the law it was reviewed. 审核情形 */
  reviewGround: LegalReviewGround;
  /** Whether the draft passed. 是否通过 */
  passed: Scalars['Boolean']['output'];
  /** The opinion. 审核意见 */
  opinion: Scalars['String']['output'];
  /** Day of the review. 审核日期 */
  reviewedOn: Scalars['Date']['output'];
};

/** What the heads of the office decided together on a revocation. 集体讨论 */
export type RevocationDeliberation = {
  __typename?: 'RevocationDeliberation';
  /** Day on which they met. 讨论日期 */
  heldOn: Scalars['Date']['output'];
  /** Number of the minutes. 会议纪要文号 */
  documentNo: Scalars['String']['output'];
  /** Whether the licence is to be revoked. 是否同意吊销 */
  agreed: Scalars['Boolean']['output'];
  /** What was said. 讨论记录 */
  record: Scalars['String']['output'];
};

/** The annulment of a revocation. 吊销决定的撤销 */
export type RevocationAnnulment = {
  __typename?: 'RevocationAnnulment';
  /** Who annulled it. 撤销机关 */
  by: RevocationAnnuller;
  /** Number of its instrument. 文书号 */
  instrumentNo: Scalars['String']['output'];
  /** Day of its instrument. 文书日期 */
  issuedOn: Scalars['Date']['output'];
  /** Day on which the register carried it out. 恢复登记状态日期 */
  restoredOn: Scalars['Date']['output'];
};

/** Input of proposeRevocation. 拟吊销营业执照告知 */
export type ProposeRevocationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** On what. 吊销情形 */
  ground: RevocationGround;
  /** What was found, at most 2,000 characters, without personal data. 违法事实 */
  findings: Scalars['String']['input'];
  /** Day on which the case was filed: its decision is due within 90 days (行政处罚法 60). 立案日期 */
  filedOn: Scalars['Date']['input'];
  /** Day since which the company does no business; needed where it stopped (COMPANY_BUSINESS_STOPPED), and for no other ground. 停业起始日 */
  idleSince?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of answerRevocation. 陈述申辩、要求听证 */
export type AnswerRevocationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The case. 吊销案件标识 */
  revocationId: Scalars['ID']['input'];
  /** What the enterprise says, at most 2,000 characters, without personal data. 陈述申辩 */
  statement: Scalars['String']['input'];
  /** Whether it asks for a hearing; false gives the hearing up. 是否要求听证 */
  hearing: Scalars['Boolean']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of announceRevocationHearing. 听证通知 */
export type AnnounceRevocationHearingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The case. 吊销案件标识 */
  revocationId: Scalars['ID']['input'];
  /** Day of the hearing, at least seven working days after today. 听证日期 */
  heldOn: Scalars['Date']['input'];
  /** Where it is held, at most 200 characters. 听证地点 */
  place: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of reviewRevocation. 法制审核 */
export type ReviewRevocationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The case. 吊销案件标识 */
  revocationId: Scalars['ID']['input'];
  /** On which case of the law it is reviewed; MAJOR_RIGHTS_HEARD after a hearing alone. 审核情形 */
  reviewGround: LegalReviewGround;
  /** Whether the reviewer has passed the legal professional qualification examination, or reviewed before the law asked for it. 是否具备审核资格 */
  qualified: Scalars['Boolean']['input'];
  /** Whether the draft passes. 是否通过 */
  passed: Scalars['Boolean']['input'];
  /** The opinion, at most 2,000 characters, without personal data. 审核意见 */
  opinion: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of deliberateRevocation. 集体讨论 */
export type DeliberateRevocationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The case. 吊销案件标识 */
  revocationId: Scalars['ID']['input'];
  /** Day on which the heads met, from the day of the review on. 讨论日期 */
  heldOn: Scalars['Date']['input'];
  /** Number of the minutes. 会议纪要文号 */
  documentNo: Scalars['String']['input'];
  /** Whether the licence is to be revoked. 是否同意吊销 */
  agreed: Scalars['Boolean']['input'];
  /** What was said, at most 2,000 characters, without personal data. 讨论记录 */
  record: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordRevocationHearing. 登记听证情况 */
export type RecordRevocationHearingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The case. 吊销案件标识 */
  revocationId: Scalars['ID']['input'];
  /** Day of the hearing: the one that was announced. 听证日期 */
  heldOn: Scalars['Date']['input'];
  /** What was said, at most 2,000 characters, without personal data. 听证笔录 */
  record: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of decideRevocation. 吊销营业执照决定 */
export type DecideRevocationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The case. 吊销案件标识 */
  revocationId: Scalars['ID']['input'];
  /** Whether the licence is revoked. 是否吊销 */
  revoke: Scalars['Boolean']['input'];
  /** Number of the decision; needed where the licence is revoked, and only there. 处罚决定书文号 */
  documentNo?: InputMaybe<Scalars['String']['input']>;
  /** Why; at least one, without personal data. 理由 */
  reasons: Array<Scalars['String']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of annulRevocation. 撤销吊销营业执照决定 */
export type AnnulRevocationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** The case. 吊销案件标识 */
  revocationId: Scalars['ID']['input'];
  /** Who annulled the revocation. 撤销机关 */
  by: RevocationAnnuller;
  /** Number of its instrument. 文书号 */
  instrumentNo: Scalars['String']['input'];
  /** Day of its instrument. 文书日期 */
  issuedOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The case of a revocation, or why not. 办理结果 */
export type LicenceRevocationResult = LicenceRevocation | Refusal;
