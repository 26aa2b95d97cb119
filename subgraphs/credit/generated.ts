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
  /** A licence on public record; null where there is none. 行政许可信息 */
  licenceRecord?: Maybe<LicenceRecord>;
  /** A penalty that is published; null where there is none. 行政处罚信息 */
  penaltyRecord?: Maybe<PenaltyRecord>;
  /** Published penalties of all enterprises, newest first: one half of double publicity. 行政处罚公示 */
  penaltyRecords?: Maybe<PenaltyRecordConnection>;
  /** Promises, contracts and policies of authorities of a zone, by their last day, newest first. 政务承诺 */
  governmentPromises?: Maybe<GovernmentPromiseConnection>;
  /** How the word of the authorities of a zone is kept, against what its plan wants. 政务诚信情况 */
  governmentIntegrity?: Maybe<GovernmentIntegrity>;
  /** The list of fees of a zone that holds on a day; null where none does. 涉企收费目录清单 */
  feeList?: Maybe<FeeList>;
  /** Whether a fee may be charged: it is on the list of the day, and not above its bound. 收费核查 */
  checkFee?: Maybe<FeeCheck>;
  /** The list of joint sanctions and incentives of a zone that holds on a day; null where none does. 联合奖惩措施清单 */
  jointMeasures?: Maybe<JointMeasureList>;
  /** Intermediaries of a zone with their ratings, newest first. 中介机构信用 */
  intermediaries?: Maybe<IntermediaryCreditConnection>;
  /** Grave violations of tax law that are published now, newest first. 重大税收违法失信主体名单 */
  taxBlacklist?: Maybe<TaxBlacklistConnection>;
  /**
   * Whether a credit report is what it says: by its number, and, where the document is given too, by its signature and content. Open to anyone who
   * holds the report. 核验信用报告
   */
  verifyReport?: Maybe<ReportVerification>;
  /** The keys with which credit signs commitments and reports, the one in use first: with them anybody verifies offline. 签名公钥 */
  creditSigningKeys?: Maybe<Array<CreditSigningKey>>;
  /** The licence with an identifier of GB/T 36904, from the registry of electronic licences (电子证照库); null where none has it. Public. 电子证照查询 */
  licence?: Maybe<LicenceRecord>;
  /** How promptly licences and penalties of a zone were published in a year (G§47: 双公示 within 7 working days). 双公示及时率 */
  doublePublicityTimeliness?: Maybe<PublicityTimeliness>;
  /** Why a decision of this department came out as it did. Null where there is no such decision, or the caller may not see it. 决定说明 */
  creditDecision?: Maybe<Decision>;
};


export type QueryLicenceRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPenaltyRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPenaltyRecordsArgs = {
  creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGovernmentPromisesArgs = {
  zone: Scalars['String']['input'];
  kind?: InputMaybe<GovernmentPromiseKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryGovernmentIntegrityArgs = {
  zone: Scalars['String']['input'];
};


export type QueryFeeListArgs = {
  zone: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCheckFeeArgs = {
  zone: Scalars['String']['input'];
  code: Scalars['String']['input'];
  amount: Scalars['Yuan']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryJointMeasuresArgs = {
  zone: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryIntermediariesArgs = {
  zone: Scalars['String']['input'];
  rating?: InputMaybe<IntermediaryRating>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaxBlacklistArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVerifyReportArgs = {
  no: Scalars['String']['input'];
  document?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLicenceArgs = {
  identifier: Scalars['String']['input'];
};


export type QueryDoublePublicityTimelinessArgs = {
  zone: Scalars['String']['input'];
  year: Scalars['Int']['input'];
};


export type QueryCreditDecisionArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts an administrative licence on record and publishes it; within 7 working days of its decision it counts as in time
   * (双公示). It follows the rule DOUBLE_PUBLICITY. For officers of credit. 登记行政许可信息
   */
  publishLicence?: Maybe<PublishLicenceResult>;
  /**
   * Puts a licence on record that another department granted, as that department tells it: published at first, corrected
   * or taken back by a later version. Refused as DUPLICATE_DOCUMENT where this version, or the document, is on record. It
   * follows the rule DOUBLE_PUBLICITY. For the services of the departments that grant licences, each for its own. 归集行政许可信息
   */
  recordGrantedLicence?: Maybe<PublishLicenceResult>;
  /**
   * Puts an administrative penalty on record and publishes it; the same limit holds. It follows the rule DOUBLE_PUBLICITY.
   * For officers of credit. 登记行政处罚信息
   */
  publishPenalty?: Maybe<PublishPenaltyResult>;
  /**
   * Puts the penalty that came of an inspection on record, as legal services decided it: its document, violation and fine
   * are not typed again. It follows the rule DOUBLE_PUBLICITY. For officers of credit. 登记检查案件的行政处罚信息
   */
  publishPenaltyCase?: Maybe<PublishPenaltyResult>;
  /**
   * Puts on record that a business licence was revoked, as market access decided it, or withdraws the record once the revocation was annulled, within three
   * days (行政处罚法 48): nothing is typed again. It follows the rules DOUBLE_PUBLICITY and PENALTY_WITHDRAWN. Refused as NOT_PENALISED, NOT_ON_RECORD. For officers of
   * credit and the service of market-access. 归集吊销营业执照处罚信息
   */
  recordLicenceRevocation?: Maybe<PublishPenaltyResult>;
  /** Corrects what a published record says; what it said before stays in the decision. For officers of credit. 更正公示信息 */
  correctRecord?: Maybe<PublicRecordResult>;
  /** Takes back a record whose decision stands no longer: it is published and used no more, from this moment. For officers of credit. 撤销公示信息 */
  annulRecord?: Maybe<PublicRecordResult>;
  /** Records that a fine was paid. It follows the rule FINE_PAY. For officers of credit. 登记罚款缴纳 */
  recordFinePaid?: Maybe<PublishPenaltyResult>;
  /**
   * Records that the fine of a penalty that came of an inspection was paid, on the day that legal services keep: nothing
   * is typed again. It follows the rule FINE_PAY. For officers of credit and the service of legal-services. 登记检查案件罚款缴纳
   */
  recordCaseFinePaid?: Maybe<PublishPenaltyResult>;
  /**
   * Grades an enterprise again by the rules of the scheme, from its records on file: nobody judges. The grade in force
   * before ends. It follows the rule CREDIT_RISK_CLASSES. For the enterprise itself and officers of credit. 信用等级评定
   */
  gradeEnterprise?: Maybe<GradeEnterpriseResult>;
  /**
   * Takes over the grade that another scheme gave: the public credit evaluation, the tax authority, an industry. The grade
   * of that scheme before ends. Of a newly registered enterprise too. It follows the rule SUPERVISION_STRATEGIES. For
   * officers of credit. 登记其他评价体系的信用等级
   */
  recordGrade?: Maybe<RecordGradeResult>;
  /**
   * Proposes to put an enterprise on the red or the black list, on which it is not yet. Before the black list it is told
   * why and on which ground, and may answer within the days of a rule. It follows the rule LISTING_NOTICE. For officers of
   * credit. 拟列入红黑名单（事先告知）
   */
  proposeListing?: Maybe<ListEnterpriseResult>;
  /** Answers the notice before the black list, once, until its last day. For the enterprise itself. 陈述、申辩 */
  answerListing?: Maybe<ListEnterpriseResult>;
  /**
   * Puts an enterprise on the list that was proposed, once it has answered or its days to answer have passed. It follows
   * the rule LISTING_NOTICE. For another officer of credit than the one who proposed it. 列入红黑名单
   */
  listEnterprise?: Maybe<ListEnterpriseResult>;
  /** Drops a proposal: the enterprise is not listed. For another officer of credit than the one who proposed it. 不予列入 */
  dropListing?: Maybe<ListEnterpriseResult>;
  /**
   * Takes an enterprise off a list by the authority's own motion; the listing stays on record as ended. For another officer of credit than the one
   * who listed it. 移出红黑名单
   */
  delistEnterprise?: Maybe<ListEnterpriseResult>;
  /**
   * Asks to be taken off a list before the listing ends. It follows the rule CREDIT_REPAIR_ACCEPT. For the enterprise
   * itself. 申请移出名单（信用修复）
   */
  applyForDelisting?: Maybe<CreditRepairResult>;
  /**
   * Asks that the record of a promise that was not kept be repaired, such as because what was owed has come since. It
   * follows the rule CREDIT_REPAIR_ACCEPT. For the enterprise itself.
   * 申请违诺记录信用修复
   */
  applyForPromiseRepair?: Maybe<CreditRepairResult>;
  /**
   * Asks that a penalty be published and used no more before its time (信用修复), from the day on which the rule of the
   * decision lets it. It follows the rule CREDIT_REPAIR_ACCEPT. For the enterprise itself. 申请行政处罚信用修复
   */
  applyForPenaltyRepair?: Maybe<CreditRepairResult>;
  /**
   * Accepts an application for repair, within 3 working days; its decision then has 10. One that is decided on at once is accepted with it. For
   * officers of this department. 受理信用修复申请
   */
  acceptRepair?: Maybe<CreditRepairResult>;
  /** Puts the decision on an accepted application off, once, by 10 working days, before its last day is over. For officers of this department. 延长信用修复办理期限 */
  extendRepair?: Maybe<CreditRepairResult>;
  /**
   * Grants an application for repair: the listing ends, the penalty is published and used no more, or the promise counts against nobody any more. For
   * officers of credit, and not for the one who listed. 准予信用修复
   */
  grantRepair?: Maybe<CreditRepairResult>;
  /** Refuses an application for repair. For officers of credit. 不予信用修复 */
  refuseRepair?: Maybe<CreditRepairResult>;
  /** Puts a promise, contract or policy of an authority on the public register. For officers of credit. 登记政务承诺 */
  registerGovernmentPromise?: Maybe<GovernmentPromiseResult>;
  /**
   * Publishes the notice of a change of a promise that is not over yet; the last day is moved, and what it was before stays on the register. For
   * officers of credit. 公告政务承诺变更
   */
  changeGovernmentPromise?: Maybe<GovernmentPromiseResult>;
  /** Puts on record that a promise was kept, until its last day. For officers of credit. 登记政务承诺兑现 */
  fulfilGovernmentPromise?: Maybe<GovernmentPromiseResult>;
  /** Ends a dishonesty of government: it was made good. For officers of credit. 登记政务失信治理 */
  treatGovernmentDishonesty?: Maybe<GovernmentPromiseResult>;
  /** Publishes a zone's list of fees as a new version, valid from today. For officers of credit. 公布涉企收费目录清单 */
  publishFeeList?: Maybe<FeeListResult>;
  /** Publishes a zone's list of joint measures as a new version, valid from today. For officers of credit. 公布联合奖惩措施清单 */
  publishJointMeasures?: Maybe<JointMeasureListResult>;
  /**
   * Tells an enterprise on the black list of a sanction of the list of the day, before it is imposed. It follows the rule
   * SANCTION_NOTICE. For officers of credit. 失信惩戒告知
   */
  notifyDishonest?: Maybe<JointSanctionResult>;
  /** Answers the notice before a sanction, once, until its last day. For the enterprise itself. 对拟实施的联合惩戒陈述、申辩 */
  answerSanction?: Maybe<JointSanctionResult>;
  /**
   * Imposes a sanction of which the enterprise was told, once its days to answer have passed. For another officer of credit than the one who told it.
   * 实施联合惩戒
   */
  imposeSanction?: Maybe<JointSanctionResult>;
  /** Ends a sanction before the listing does, or drops one that was told. For officers of credit. 解除联合惩戒 */
  liftSanction?: Maybe<JointSanctionResult>;
  /**
   * Rates an intermediary for a service; the rating of before is replaced. It follows the rule LIST_CHECK_KINDS. For
   * officers of credit. 评价中介机构信用
   */
  rateIntermediary?: Maybe<IntermediaryCreditResult>;
  /**
   * Publishes a grave violation of tax law for the time of a rule. It follows the rule TAX_BLACKLIST_PERIODS. For officers
   * of credit. 公布重大税收违法失信主体
   */
  publishTaxViolation?: Maybe<TaxBlacklistResult>;
  /**
   * Issues a signed report on the public record in the fields asked for: it takes the place of as many certificates of no
   * violation, where the zone's plan offers it (else REPORT_NOT_OFFERED). It follows the rule CREDIT_REPORT_FIELDS. For
   * the enterprise itself and officers of credit. 出具信用报告
   */
  issueCreditReport?: Maybe<CreditReportResult>;
  /**
   * Signs a commitment of one of the kinds that the zone's rule names: before what it is for. The department counters with
   * its own key, so that anybody can verify what was signed and when. It follows the rule COMMITMENT_KINDS. For the
   * enterprise itself. 签署信用承诺
   */
  signCommitment?: Maybe<CommitmentResult>;
  /**
   * Puts on record whether a commitment was kept, as a decision; what was not kept counts like any promise to a department, and can be repaired like
   * it. For officers of credit. 登记承诺履约情况
   */
  recordPerformance?: Maybe<CommitmentResult>;
  /**
   * Puts on record a promise that was not kept. It follows the rule PROMISE_STANDING. For the departments to which
   * promises are made, with their service identity: each reports those that were made to it, once, as it shows them under
   * the enterprise; else refused (NOT_FOUND, INVALID_INPUT). 登记未履约（违诺）记录
   */
  recordBrokenPromise?: Maybe<RecordBrokenPromiseResult>;
};


export type MutationPublishLicenceArgs = {
  input: PublishLicenceInput;
};


export type MutationRecordGrantedLicenceArgs = {
  input: RecordGrantedLicenceInput;
};


export type MutationPublishPenaltyArgs = {
  input: PublishPenaltyInput;
};


export type MutationPublishPenaltyCaseArgs = {
  input: PublishPenaltyCaseInput;
};


export type MutationRecordLicenceRevocationArgs = {
  input: RecordLicenceRevocationInput;
};


export type MutationCorrectRecordArgs = {
  input: CorrectRecordInput;
};


export type MutationAnnulRecordArgs = {
  input: AnnulRecordInput;
};


export type MutationRecordFinePaidArgs = {
  input: RecordFinePaidInput;
};


export type MutationRecordCaseFinePaidArgs = {
  input: RecordCaseFinePaidInput;
};


export type MutationGradeEnterpriseArgs = {
  input: GradeEnterpriseInput;
};


export type MutationRecordGradeArgs = {
  input: RecordGradeInput;
};


export type MutationProposeListingArgs = {
  input: ProposeListingInput;
};


export type MutationAnswerListingArgs = {
  input: AnswerListingInput;
};


export type MutationListEnterpriseArgs = {
  input: ListEnterpriseInput;
};


export type MutationDropListingArgs = {
  input: DropListingInput;
};


export type MutationDelistEnterpriseArgs = {
  input: DelistEnterpriseInput;
};


export type MutationApplyForDelistingArgs = {
  input: ApplyForDelistingInput;
};


export type MutationApplyForPromiseRepairArgs = {
  input: ApplyForPromiseRepairInput;
};


export type MutationApplyForPenaltyRepairArgs = {
  input: ApplyForPenaltyRepairInput;
};


export type MutationAcceptRepairArgs = {
  input: AcceptRepairInput;
};


export type MutationExtendRepairArgs = {
  input: ExtendRepairInput;
};


export type MutationGrantRepairArgs = {
  input: DecideRepairInput;
};


export type MutationRefuseRepairArgs = {
  input: DecideRepairInput;
};


export type MutationRegisterGovernmentPromiseArgs = {
  input: RegisterGovernmentPromiseInput;
};


export type MutationChangeGovernmentPromiseArgs = {
  input: ChangeGovernmentPromiseInput;
};


export type MutationFulfilGovernmentPromiseArgs = {
  input: FulfilGovernmentPromiseInput;
};


export type MutationTreatGovernmentDishonestyArgs = {
  input: TreatGovernmentDishonestyInput;
};


export type MutationPublishFeeListArgs = {
  input: PublishFeeListInput;
};


export type MutationPublishJointMeasuresArgs = {
  input: PublishJointMeasuresInput;
};


export type MutationNotifyDishonestArgs = {
  input: NotifyDishonestInput;
};


export type MutationAnswerSanctionArgs = {
  input: AnswerSanctionInput;
};


export type MutationImposeSanctionArgs = {
  input: ImposeSanctionInput;
};


export type MutationLiftSanctionArgs = {
  input: LiftSanctionInput;
};


export type MutationRateIntermediaryArgs = {
  input: RateIntermediaryInput;
};


export type MutationPublishTaxViolationArgs = {
  input: PublishTaxViolationInput;
};


export type MutationIssueCreditReportArgs = {
  input: IssueCreditReportInput;
};


export type MutationSignCommitmentArgs = {
  input: SignCommitmentInput;
};


export type MutationRecordPerformanceArgs = {
  input: RecordPerformanceInput;
};


export type MutationRecordBrokenPromiseArgs = {
  input: RecordBrokenPromiseInput;
};

/** Input of recordFinePaid. 罚款缴纳 */
export type RecordFinePaidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which penalty. 处罚标识 */
  penaltyId: Scalars['ID']['input'];
  /** Day of the payment. 缴纳日期 */
  paidOn: Scalars['Date']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of recordCaseFinePaid. 检查案件的罚款缴纳 */
export type RecordCaseFinePaidInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case of a penalty, in legal services. 案件标识 */
  penaltyCaseId: Scalars['ID']['input'];
};

/** A broken promise as its department reports it. 未履约（违诺）记录报送 */
export type RecordBrokenPromiseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** The promise's id in its department, a UUID. 承诺标识 */
  promiseId: Scalars['ID']['input'];
  /** What kind of promise. 类别 */
  kind: ToleranceKind;
  /** What was granted for it. 事项 */
  matter: Scalars['String']['input'];
  /** What did not come; at least one. 未履行事项 */
  owed: Array<Scalars['String']['input']>;
  /** The last day to make good. 履行期限 */
  dueOn: Scalars['Date']['input'];
  /** When it was found broken. 认定违诺时间 */
  brokenAt: Scalars['DateTime']['input'];
};

/** What came of a report. 报送结果 */
export type RecordBrokenPromiseResult = BrokenPromise | Refusal;

/** A promise that was not kept; its performance is public (信用承诺履约情况公开). 未履约（违诺）记录 */
export type BrokenPromise = {
  __typename?: 'BrokenPromise';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Department to which it was made. 承诺受理部门 */
  department: Scalars['String']['output'];
  /** What kind of promise. 类别 */
  kind: ToleranceKind;
  /** What was granted for it. 事项 */
  matter: Scalars['String']['output'];
  /** What did not come. 未履行事项 */
  owed: Array<Scalars['String']['output']>;
  /** The last day to make good. 履行期限 */
  dueOn: Scalars['Date']['output'];
  /** When it was found broken. 认定违诺时间 */
  brokenAt: Scalars['DateTime']['output'];
  /** Day on which it was put on record. 记录日期 */
  recordedOn: Scalars['Date']['output'];
  /** Day on which the record was repaired: from then on it counts no more; null while it was not. 信用修复日期 */
  repairedOn?: Maybe<Scalars['Date']['output']>;
  /** Counts its moves: send it with a step, which is refused where another came first. 版本 */
  version: Scalars['Int']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** Whether an enterprise may be granted something on a promise (容缺受理、告知承诺、先建后验), by its record; public. 承诺资格 */
export type PromiseStanding = {
  __typename?: 'PromiseStanding';
  /** Nothing stands against it. 可以适用承诺办理 */
  mayPromise: Scalars['Boolean']['output'];
  /** What stands against it; empty where nothing does. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The last day on which it stands against it, where that is known: what waits for a repair has none. 截止日期 */
  until?: Maybe<Scalars['Date']['output']>;
  /** Rule that it rests on. 规则依据 */
  rule?: Maybe<RuleReference>;
};

/**
 * An application for the repair of a bad record, and what came of it. For the enterprise itself, officers of this department, services and
 * auditors. 信用修复申请
 */
export type CreditRepair = {
  __typename?: 'CreditRepair';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** What is to be repaired. 修复对象 */
  subject: CreditRepairSubject;
  /** Id of the listing, the broken promise or the penalty. 修复对象标识 */
  subjectId: Scalars['ID']['output'];
  /** Why the applicant asks. 申请理由 */
  reason: Scalars['String']['output'];
  /** Proof that the duties are done, as the applicant names it; null where none is asked for. 法定责任义务履行完毕的证明材料 */
  dutyProof?: Maybe<Scalars['String']['output']>;
  /** Signed commitment that goes with it; null where none is asked for. 信用承诺书标识 */
  commitmentId?: Maybe<Scalars['ID']['output']>;
  /** When it was handed in. 申请时间 */
  appliedAt: Scalars['DateTime']['output'];
  /** Where it stands. 状态 */
  state: CreditRepairState;
  /** The last day to accept it, by rule CREDIT_REPAIR_ACCEPT of the day of the application; derived, never stored. 受理期限 */
  acceptBy: Scalars['Date']['output'];
  /** When it was accepted; null while it was not. 受理时间 */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The last day to decide, by the rule of the day of the application: counted from the acceptance (while there is none, from the application), with
   * the extension where there is one; derived, never stored. 办理期限
   */
  dueDate: Scalars['Date']['output'];
  /** When the decision was put off; null where it was not. 延长时间 */
  extendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was put off; null where it was not. 延长理由 */
  extensionReason?: Maybe<Scalars['String']['output']>;
  /** Its last day to be accepted, or to be decided on, has passed, and it was not. 是否超期 */
  isOverdue: Scalars['Boolean']['output'];
  /** The day lies beyond the published holiday calendar and will be derived again. 暂定 */
  provisional: Scalars['Boolean']['output'];
  /** When it was decided on; null while it is open. 决定时间 */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so; null while it is open. 决定理由 */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Law and article that the decision rests on, in the officer's words; null while it is open. 法律依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** What may be repaired. 信用修复对象 */
export type CreditRepairSubject =
  /** A listing on the red or the black list. 名单记录 */
  | 'LISTING'
  /** A promise that was not kept. 未履约（违诺）记录 */
  | 'PROMISE'
  /** A penalty. 行政处罚信息 */
  | 'PENALTY';

/** Where an application for repair stands. 信用修复申请状态 */
export type CreditRepairState =
  /** Not decided on yet. 办理中 */
  | 'OPEN'
  /** The record is repaired. 准予修复 */
  | 'GRANTED'
  /** The record stays. 不予修复 */
  | 'REFUSED';

/** The promise, or why not. 政务承诺结果 */
export type GovernmentPromiseResult = GovernmentPromise | Refusal;

/** The list, or why not. 收费清单结果 */
export type FeeListResult = FeeList | Refusal;

/** The list, or why not. 联合奖惩措施清单结果 */
export type JointMeasureListResult = JointMeasureList | Refusal;

/** The sanction, or why not. 联合惩戒结果 */
export type JointSanctionResult = JointSanction | Refusal;

/** The rating, or why not. 中介机构信用评价结果 */
export type IntermediaryCreditResult = IntermediaryCredit | Refusal;

/** The entry, or why not. 重大税收违法信息结果 */
export type TaxBlacklistResult = TaxBlacklistEntry | Refusal;

/** The report, or why not. 信用报告结果 */
export type CreditReportResult = CreditReport | Refusal;

/** The commitment, or why not. 信用承诺结果 */
export type CommitmentResult = Commitment | Refusal;

/** What came of an application for repair. 信用修复结果 */
export type CreditRepairResult = CreditRepair | Refusal;

/** A page of broken promises. 未履约（违诺）记录分页 */
export type BrokenPromiseConnection = {
  __typename?: 'BrokenPromiseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<BrokenPromiseEdge>;
  /** Items alone. 节点 */
  nodes: Array<BrokenPromise>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A broken promise with its cursor. 未履约（违诺）记录条目 */
export type BrokenPromiseEdge = {
  __typename?: 'BrokenPromiseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: BrokenPromise;
};

/** An enterprise, owned by market-access; here with its credit. 企业 */
export type Enterprise = {
  __typename?: 'Enterprise';
  /** Its unified social credit code. 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** Code of its zone, owned by market-access. 所属园区 */
  zone?: Maybe<Scalars['String']['output']>;
  /**
   * Grade in force under the market regulator's risk classification, null where it was never graded. Null too while credit does not answer.
   * 信用等级
   */
  creditGrade?: Maybe<CreditGrade>;
  /**
   * Grade of the tax authority in force, null where there is none. Everybody sees the grade that the tax authority publishes (the list of grade A, rule
   * TAX_GRADE_PUBLICATION); any other reads as none to all but the enterprise itself, officers of credit, services and auditors, and a bank learns it
   * under the enterprise's consent. Null too while credit does not answer. 纳税缴费信用级别
   */
  taxGrade?: Maybe<TaxGrade>;
  /**
   * Its grades in force, one of each scheme (of an industry's own, one of each industry). Schemes are never merged into one letter. That of the tax
   * authority is there for those who may see `taxGrade`. Null while credit does not answer. 各评价体系的信用等级
   */
  creditGrades?: Maybe<Array<SchemeGrade>>;
  /**
   * How it is supervised by its grade (Y§11): what the grade means for visits. Null where the register does not know the enterprise; null too while
   * credit or market-access do not answer. 信用分级分类监管方式
   */
  supervisionStrategy?: Maybe<SupervisionStrategy>;
  /** Administrative licences on record, newest decision first; null while credit does not answer. 行政许可信息 */
  licenceRecords?: Maybe<LicenceRecordConnection>;
  /** Administrative penalties on record, newest decision first; null while credit does not answer. 行政处罚信息 */
  penaltyRecords?: Maybe<PenaltyRecordConnection>;
  /**
   * Red and black listings in force now, the oldest first (G§45: lists are checked in every approval and supervision). Empty where there is none; null while
   * credit does not answer. 红黑名单
   */
  listings?: Maybe<Array<Listing>>;
  /**
   * Listings that are proposed and not decided on yet, the oldest first. For the enterprise itself, officers of this department, services and auditors; null,
   * without an error, for others. 拟列入名单事项
   */
  listingProposals?: Maybe<Array<Listing>>;
  /** Whether it may be granted something on a promise, by its record; null while credit does not answer. 承诺资格 */
  promiseStanding?: Maybe<PromiseStanding>;
  /**
   * Its applications for repair that are not decided on yet, the oldest first. For the enterprise itself, officers of this department, services and auditors; null,
   * without an error, for others. 办理中的信用修复申请
   */
  openRepairs?: Maybe<Array<CreditRepair>>;
  /** Joint sanctions in force against it, the oldest first; public. Empty where there is none; null while credit does not answer. 联合惩戒 */
  jointSanctions?: Maybe<Array<JointSanction>>;
  /**
   * Joint sanctions of which it was told and that are not decided on yet, the oldest first. For the enterprise itself, officers of this department, services and
   * auditors; null, without an error, for others. 拟实施联合惩戒事项
   */
  sanctionNotices?: Maybe<Array<JointSanction>>;
  /**
   * Joint incentives that it has by the red list: the measures of its zone's list of the day. Empty where there is none; null where the register does
   * not know the enterprise, and while credit or market-access do not answer. 联合激励措施
   */
  jointIncentives?: Maybe<Array<JointMeasure>>;
  /** Grave violations of tax law that are published now, the newest first; null while credit does not answer. 重大税收违法信息 */
  taxViolations?: Maybe<Array<TaxBlacklistEntry>>;
  /** Its ratings as an intermediary, one of each zone and service; null while credit does not answer. 中介机构信用 */
  intermediaryCredit?: Maybe<Array<IntermediaryCredit>>;
  /**
   * Credit reports that were issued to it, newest first. For the enterprise itself, officers of this department, services and auditors; null, without
   * an error, for others. 信用报告
   */
  creditReports?: Maybe<CreditReportConnection>;
  /**
   * Commitments that it signed, newest first: those that it kept, those that it did not, and those still to be performed (信用承诺履约情况公开). Null
   * while credit does not answer. 信用承诺
   */
  commitments?: Maybe<CommitmentConnection>;
  /** Promises to departments that it did not keep, newest first; null while credit does not answer. 未履约（违诺）记录 */
  brokenPromises?: Maybe<BrokenPromiseConnection>;
  /**
   * What credit has against its deregistration: the black list, which closes the simple route, and fines that are not paid; both are public, but a
   * fine of a penalty that is published no longer is for the enterprise itself, officers of this department, services and auditors. Empty where there
   * is nothing; null while credit does not answer. 信用方面的未办结（限制注销）事项
   */
  creditBlockers?: Maybe<Array<Blocker>>;
  /**
   * Decisions of this department on the enterprise, newest first, each with why. Null, without an error, for a caller who may not see them; null too
   * while the department does not answer. 决定及其依据
   */
  creditDecisions?: Maybe<DecisionConnection>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterpriseLicenceRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterprisePenaltyRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterpriseCreditReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterpriseCommitmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterpriseBrokenPromisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An enterprise, owned by market-access; here with its credit. 企业 */
export type EnterpriseCreditDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A commitment that an enterprise signed; it and its performance are public (“六型”信用承诺). 信用承诺 */
export type Commitment = {
  __typename?: 'Commitment';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Which of the kinds. 承诺类型 */
  kind: CommitmentKind;
  /** What it is for. 承诺事项 */
  matter: Scalars['String']['output'];
  /** What is promised. 承诺内容 */
  content: Scalars['String']['output'];
  /** Proofs that it stands for, which the enterprise keeps ready for a check (留存备查); empty for other kinds. 替代的证明材料 */
  proofs: Array<Scalars['String']['output']>;
  /** When it was signed. 签署时间 */
  signedAt: Scalars['DateTime']['output'];
  /** The last day to perform it; null where it has none. 履行期限 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day has passed, and no performance is on record. 逾期未登记履约 */
  overdue: Scalars['Boolean']['output'];
  /** Where it stands. 履约状态 */
  state: CommitmentState;
  /** What the performance was, as the officer put it on record; null before. 履约情况 */
  performance?: Maybe<Scalars['String']['output']>;
  /** When the performance was put on record; null before. 履约登记时间 */
  performedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SM3 hash of what was signed, as canonical JSON. 承诺书摘要值 */
  hash: Scalars['String']['output'];
  /** The signed document, to be verified with creditSigningKeys: content and signature. 承诺书（已签章） */
  document: Scalars['JSON']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Kinds of commitment (“六型”信用承诺). 信用承诺类型 */
export type CommitmentKind =
  /** In place of an approval. 审批替代型 */
  | 'APPROVAL_SUBSTITUTE'
  /** Disclosed of own accord. 主动公示型 */
  | 'VOLUNTARY_DISCLOSURE'
  /** Self-discipline of an industry. 行业自律型 */
  | 'INDUSTRY_SELF_DISCIPLINE'
  /** For credit repair. 信用修复型 */
  | 'CREDIT_REPAIR'
  /** In place of a proof, such as of taxes (G§44). 证明事项告知型 */
  | 'PROOF'
  /** For a government service. 政务服务型 */
  | 'GOVERNMENT_SERVICE';

/** Where a commitment stands. 履约状态 */
export type CommitmentState =
  /** Signed, its performance is not on record yet. 待履约 */
  | 'SIGNED'
  /** It was kept. 已履约 */
  | 'KEPT'
  /** It was not kept. 未履约（违诺） */
  | 'NOT_KEPT';

/** A page of commitments. 信用承诺分页 */
export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  /** Items with their cursors. 条目 */
  edges: Array<CommitmentEdge>;
  /** Items alone. 节点 */
  nodes: Array<Commitment>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A commitment with its cursor. 信用承诺条目 */
export type CommitmentEdge = {
  __typename?: 'CommitmentEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: Commitment;
};

/**
 * A signed report in place of certificates of no violation (Y§15): what stands on the public record in the fields that were asked for, on its day. For
 * the enterprise itself, officers of this department, services and auditors; whoever holds its number verifies it by verifyReport. 信用报告
 */
export type CreditReport = {
  __typename?: 'CreditReport';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Its number, by which anybody verifies it; nobody guesses it. 报告编号 */
  no: Scalars['String']['output'];
  /** What it is for, as the applicant says. 用途 */
  purpose: Scalars['String']['output'];
  /** When it was issued. 出具时间 */
  issuedAt: Scalars['DateTime']['output'];
  /** No violation and no black list in any of the fields. 全部领域无违法违规信息 */
  clean: Scalars['Boolean']['output'];
  /** Field by field: each takes the place of one certificate. 各领域情况 */
  entries: Array<ReportEntry>;
  /** SM3 hash of its content, as canonical JSON. 报告摘要值 */
  hash: Scalars['String']['output'];
  /** The signed document: content and signature; it is verified with creditSigningKeys, without this platform. 报告（已签章） */
  document: Scalars['JSON']['output'];
  /** The report to be printed: a page of HTML, in Chinese. 报告（打印版） */
  page: Scalars['String']['output'];
};

/** What a report says of one field. 报告领域情况 */
export type ReportEntry = {
  __typename?: 'ReportEntry';
  /** The field. 领域 */
  field: ReportField;
  /** What the field is called. 领域名称 */
  name: Text;
  /** Nothing stands on record in it. 无违法违规信息 */
  clean: Scalars['Boolean']['output'];
  /** Documents of the penalties that stand on record in it. 处罚文书号 */
  documents: Array<Scalars['String']['output']>;
};

/** Whether a credit report is what it says. 信用报告核验结果 */
export type ReportVerification = {
  __typename?: 'ReportVerification';
  /** What came of the check. 核验结果 */
  state: ReportState;
  /** Why, in words. 说明 */
  reasons: Array<Scalars['String']['output']>;
  /** Its number. 报告编号 */
  no: Scalars['String']['output'];
  /** Whose it is; null where no such report was issued. 统一社会信用代码 */
  creditCode?: Maybe<Scalars['CreditCode']['output']>;
  /** When it was issued; null where none was. 出具时间 */
  issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for; null where none was issued. 用途 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Whether it found nothing in any of its fields; null where none was issued. 全部领域无违法违规信息 */
  clean?: Maybe<Scalars['Boolean']['output']>;
  /** Fields that it speaks of; empty where none was issued. 领域 */
  fields: Array<ReportField>;
  /** SM3 hash of its content, to be compared with that of the paper; null where none was issued. 报告摘要值 */
  hash?: Maybe<Scalars['String']['output']>;
};

/** What came of a check of a report. 信用报告核验状态 */
export type ReportState =
  /** It was issued by credit, and reads as it was issued. 真实有效 */
  | 'VALID'
  /** The document was changed, or was signed by somebody else. 伪造或者篡改 */
  | 'FORGED'
  /** No report of this number was issued. 查无此报告 */
  | 'UNKNOWN';

/** A page of credit reports. 信用报告分页 */
export type CreditReportConnection = {
  __typename?: 'CreditReportConnection';
  /** Items with their cursors. 条目 */
  edges: Array<CreditReportEdge>;
  /** Items alone. 节点 */
  nodes: Array<CreditReport>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A credit report with its cursor. 信用报告条目 */
export type CreditReportEdge = {
  __typename?: 'CreditReportEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: CreditReport;
};

/** A promise, contract or policy of an authority (G§45, Y§9): public, with every change of it. 政务承诺 */
export type GovernmentPromise = {
  __typename?: 'GovernmentPromise';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Authority that promised. 承诺机关 */
  authority: Scalars['String']['output'];
  /** Its unified social credit code. 承诺机关统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['output'];
  /** What kind. 类型 */
  kind: GovernmentPromiseKind;
  /** What is promised, in a line. 名称 */
  title: Scalars['String']['output'];
  /** What is promised. 承诺内容 */
  content: Scalars['String']['output'];
  /** Day of the promise. 承诺日期 */
  madeOn: Scalars['Date']['output'];
  /** The last day to keep it, as it stands now. 履行期限 */
  dueOn: Scalars['Date']['output'];
  /** The day has passed, and it was not kept. 逾期未履行 */
  overdue: Scalars['Boolean']['output'];
  /** Where it stands. 履行状态 */
  state: GovernmentPromiseState;
  /** Its changes, each with the notice that was published, oldest first. 变更公告 */
  changes: Array<PromiseChange>;
  /** Day on which it was kept; null while it was not. 兑现日期 */
  keptOn?: Maybe<Scalars['Date']['output']>;
  /** How it was kept, or what was done about it; null before. 兑现（整改）情况 */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Day on which it was found not to be kept: a dishonesty of government from then on; null where it was not. 认定失信日期 */
  brokenOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which the dishonesty was treated; null while it was not. 失信治理完成日期 */
  treatedOn?: Maybe<Scalars['Date']['output']>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** A change of a government promise, published before it counts. 变更公告 */
export type PromiseChange = {
  __typename?: 'PromiseChange';
  /** Day on which the notice was published. 公告日期 */
  noticedOn: Scalars['Date']['output'];
  /** Why it is changed, as the notice says. 变更理由 */
  reason: Scalars['String']['output'];
  /** Law and article, or document, that it rests on. 依据 */
  basis: Scalars['String']['output'];
  /** The last day before. 原履行期限 */
  before: Scalars['Date']['output'];
  /** The last day after. 变更后履行期限 */
  after: Scalars['Date']['output'];
};

/** Kinds of government promises. 政务承诺类型 */
export type GovernmentPromiseKind =
  /** A promise in public or in writing. 承诺 */
  | 'PROMISE'
  /** A contract, such as one on investment. 合同 */
  | 'CONTRACT'
  /** A policy that was announced. 政策 */
  | 'POLICY';

/** Where a government promise stands. 政务承诺履行状态 */
export type GovernmentPromiseState =
  /** To be kept. 待兑现 */
  | 'OPEN'
  /** It was kept. 已兑现 */
  | 'FULFILLED'
  /** It was not kept in time: a dishonesty that is to be treated. 政务失信 */
  | 'DISHONEST'
  /** The dishonesty was treated: it was made good. 已治理 */
  | 'TREATED';

/** How an authority's word is kept in a zone (G§45, Y§9). 政务诚信情况 */
export type GovernmentIntegrity = {
  __typename?: 'GovernmentIntegrity';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Promises whose day has come, or that were kept before it. 到期承诺数 */
  due: Scalars['Int']['output'];
  /** Of them kept in time. 按期兑现数 */
  kept: Scalars['Int']['output'];
  /** Share of those kept, in percent with two places; null where none is due. 兑现率（%） */
  promisesKept?: Maybe<Scalars['Float']['output']>;
  /** Dishonesties there ever were. 失信数 */
  dishonesties: Scalars['Int']['output'];
  /** Of them treated. 已治理数 */
  treated: Scalars['Int']['output'];
  /** Share of those treated, in percent with two places; null where there are none. 失信治理率（%） */
  dishonestyTreated?: Maybe<Scalars['Float']['output']>;
  /** Dishonesties from before this year that are not treated. 失信存量 */
  stock: Scalars['Int']['output'];
  /** Dishonesties of this year that are not treated. 失信增量 */
  increase: Scalars['Int']['output'];
  /** Whether all that the zone's plan wants is met; null where it wants nothing. 是否达标 */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** The rule of the zone, null where it has none. 依据 */
  rule?: Maybe<RuleReference>;
};

/** A page of government promises. 政务承诺分页 */
export type GovernmentPromiseConnection = {
  __typename?: 'GovernmentPromiseConnection';
  /** Items with their cursors. 条目 */
  edges: Array<GovernmentPromiseEdge>;
  /** Items alone. 节点 */
  nodes: Array<GovernmentPromise>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A government promise with its cursor. 政务承诺条目 */
export type GovernmentPromiseEdge = {
  __typename?: 'GovernmentPromiseEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: GovernmentPromise;
};

/** A list of fees that a zone publishes, in one of its versions: what is not on it may not be charged (G§46, Y§13). 涉企收费目录清单 */
export type FeeList = {
  __typename?: 'FeeList';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Number of the version. 版本 */
  version: Scalars['Int']['output'];
  /** First day it holds. 生效日 */
  validFrom: Scalars['Date']['output'];
  /** Last day it holds; null where it is the last version. 失效日 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The fees. 收费项目 */
  items: Array<FeeItem>;
};

/** A fee that may be charged. 收费项目 */
export type FeeItem = {
  __typename?: 'FeeItem';
  /** Its code on the list. 项目代码 */
  code: Scalars['String']['output'];
  /** What it is for. 项目名称 */
  name: Scalars['String']['output'];
  /** Who charges it. 收费单位 */
  charger: FeeCharger;
  /** Body that charges. 执收单位 */
  authority: Scalars['String']['output'];
  /** Law, article or document that allows it. 收费依据 */
  basis: Scalars['String']['output'];
  /** The most that may be charged, in yuan; null where a standard in words holds. 收费上限（元） */
  most?: Maybe<Scalars['Yuan']['output']>;
  /** The standard in words. 收费标准 */
  standard: Scalars['String']['output'];
};

/** Who charges a fee. 收费主体类型 */
export type FeeCharger =
  /** An authority. 行政事业性收费 */
  | 'AUTHORITY'
  /** An undertaking under price control. 政府定价经营服务性收费 */
  | 'UNDERTAKING'
  /** An intermediary in a procedure of an authority. 行政审批中介服务收费 */
  | 'INTERMEDIARY';

/** Whether a fee may be charged. 收费核查结果 */
export type FeeCheck = {
  __typename?: 'FeeCheck';
  /** It may be charged. 可以收取 */
  allowed: Scalars['Boolean']['output'];
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The fee on the list; null where it is not there. 收费项目 */
  item?: Maybe<FeeItem>;
  /** Version of the list; null where none holds. 清单版本 */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A list of joint measures that a zone publishes, in one of its versions (G§47). 联合奖惩措施清单 */
export type JointMeasureList = {
  __typename?: 'JointMeasureList';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Number of the version. 版本 */
  version: Scalars['Int']['output'];
  /** First day it holds. 生效日 */
  validFrom: Scalars['Date']['output'];
  /** Last day it holds; null where it is the last version. 失效日 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** The measures. 措施 */
  items: Array<JointMeasure>;
};

/** A measure of many departments towards who is on a list. 联合奖惩措施 */
export type JointMeasure = {
  __typename?: 'JointMeasure';
  /** Its code on the list. 措施代码 */
  code: Scalars['String']['output'];
  /** What it is. 措施内容 */
  name: Scalars['String']['output'];
  /** For which list: a sanction for the black one, an incentive for the red one. 适用名单 */
  colour: ListColour;
  /** Body that carries it out. 实施单位 */
  authority: Scalars['String']['output'];
  /** Law and article that allows it. 法律法规依据 */
  basis: Scalars['String']['output'];
};

/** A sanction of an enterprise on the black list: told first, then decided by another person (G§47 失信告知). 联合惩戒 */
export type JointSanction = {
  __typename?: 'JointSanction';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The listing that it rests on. 名单记录标识 */
  listingId: Scalars['ID']['output'];
  /** The measure, as the list had it when it was told. 惩戒措施 */
  measure: JointMeasure;
  /** Version of the list of measures. 清单版本 */
  version: Scalars['Int']['output'];
  /** Where it stands. 状态 */
  state: JointSanctionState;
  /** When the enterprise was told. 告知时间 */
  notifiedAt: Scalars['DateTime']['output'];
  /** The last day to answer; derived, never stored. 陈述、申辩截止日期 */
  answerUntil: Scalars['Date']['output'];
  /** The answer. For the enterprise itself, officers of this department, services and auditors. 陈述、申辩内容 */
  answer?: Maybe<Scalars['String']['output']>;
  /** First day of the sanction; null while it is not imposed. 实施日期 */
  imposedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it ended; null while it did not. 解除日期 */
  liftedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it ended or was not imposed; null before. 解除（不予实施）理由 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** How often it has moved, from 1: what a step takes as the version that was seen. 变动次数 */
  moves: Scalars['Int']['output'];
};

/** Where a sanction stands. 联合惩戒状态 */
export type JointSanctionState =
  /** The enterprise was told. 已告知 */
  | 'NOTIFIED'
  /** It is in force. 实施中 */
  | 'IMPOSED'
  /** It ended. 已解除 */
  | 'LIFTED';

/** How an intermediary serves (G§46). 中介机构信用 */
export type IntermediaryCredit = {
  __typename?: 'IntermediaryCredit';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise that is the intermediary. 企业 */
  enterprise: Enterprise;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** What it does in procedures of authorities. 中介服务事项 */
  service: Scalars['String']['output'];
  /** How it is rated. 信用评价 */
  rating: IntermediaryRating;
  /** Why. 评价理由 */
  reason: Scalars['String']['output'];
  /** Body that rated. 评价机关 */
  authority: Scalars['String']['output'];
  /** Day of the rating. 评价日期 */
  ratedOn: Scalars['Date']['output'];
};

/** Ratings of intermediaries. 中介机构信用评价 */
export type IntermediaryRating =
  /** Good. 良好 */
  | 'WELL'
  /** Ordinary. 一般 */
  | 'FAIR'
  /** Bad: it forces its services on others, charges beyond the list, or is bound to an authority. 较差 */
  | 'BADLY';

/** A page of intermediaries. 中介机构分页 */
export type IntermediaryCreditConnection = {
  __typename?: 'IntermediaryCreditConnection';
  /** Items with their cursors. 条目 */
  edges: Array<IntermediaryCreditEdge>;
  /** Items alone. 节点 */
  nodes: Array<IntermediaryCredit>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** An intermediary with its cursor. 中介机构条目 */
export type IntermediaryCreditEdge = {
  __typename?: 'IntermediaryCreditEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: IntermediaryCredit;
};

/** An entry of the list of grave violations of tax law, published for the time of a rule (G§46). 重大税收违法失信主体 */
export type TaxBlacklistEntry = {
  __typename?: 'TaxBlacklistEntry';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Number of the decision. 文书号 */
  documentNo: Scalars['String']['output'];
  /** What it did. 违法事实 */
  violation: Scalars['String']['output'];
  /** Tax that was evaded. 涉及税款（元） */
  amount: Scalars['Yuan']['output'];
  /** Tax authority that decided. 税务机关 */
  authority: Scalars['String']['output'];
  /** Day of the decision. 决定日期 */
  decidedOn: Scalars['Date']['output'];
  /** Last day of publication, by the rule of its day. 公布截止日期 */
  publishedUntil: Scalars['Date']['output'];
};

/** A page of grave violations of tax law. 重大税收违法失信主体分页 */
export type TaxBlacklistConnection = {
  __typename?: 'TaxBlacklistConnection';
  /** Items with their cursors. 条目 */
  edges: Array<TaxBlacklistEdge>;
  /** Items alone. 节点 */
  nodes: Array<TaxBlacklistEntry>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A grave violation of tax law with its cursor. 重大税收违法失信主体条目 */
export type TaxBlacklistEdge = {
  __typename?: 'TaxBlacklistEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: TaxBlacklistEntry;
};

/** A public key with which credit signs (SM2, GB/T 32918). 签名公钥 */
export type CreditSigningKey = {
  __typename?: 'CreditSigningKey';
  /** Its name. 密钥标识 */
  keyId: Scalars['String']['output'];
  /** Algorithm of the signatures. 签名算法 */
  algorithm: Scalars['String']['output'];
  /** The point without compression, in hexadecimal digits. 公钥 */
  publicKey: Scalars['String']['output'];
  /** When it was made. 启用时间 */
  since: Scalars['DateTime']['output'];
  /** When it signed for the last time, at the latest; null while it signs. 停用时间 */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A grade with all that it rests on. Schemes are never merged into one letter. 信用等级 */
export type CreditGrade = {
  __typename?: 'CreditGrade';
  /** Scheme that graded. 评价体系 */
  scheme: GradeScheme;
  /** Level under the scheme. 等级 */
  level: CreditLevel;
  /** First day it holds. 生效日 */
  validFrom: Scalars['Date']['output'];
  /** Last day it holds. 有效期至 */
  validTo: Scalars['Date']['output'];
  /** Facts that it was made from, as they were then. 评价依据 */
  inputs: GradeInputs;
  /** SM3 hash of those facts as canonical JSON (RFC 8785); null for grades of before hashes were kept. 评价依据摘要值 */
  inputHash?: Maybe<Scalars['String']['output']>;
  /** Why this level, in words. 评价理由 */
  reasons: Array<Scalars['String']['output']>;
};

/** A grade under one of the schemes, with what it was made from. 某一评价体系的信用等级 */
export type SchemeGrade = {
  __typename?: 'SchemeGrade';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Scheme that graded. 评价体系 */
  scheme: GradeScheme;
  /** Industry whose own scheme it is; null for all other schemes. 行业 */
  industry?: Maybe<Scalars['String']['output']>;
  /** Level under the scheme, as the scheme writes it. 等级 */
  level: Scalars['String']['output'];
  /** What the level is called under the scheme. 等级名称 */
  levelName: Text;
  /** Body that graded. 评价机关 */
  authority: Scalars['String']['output'];
  /** First day it holds. 生效日 */
  validFrom: Scalars['Date']['output'];
  /** Last day it holds; null where it stands until the next one. 有效期至 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Facts that it was made from, as its source gave them; of a tax grade that is published, none for the public. 评价依据 */
  facts: Array<GradeFact>;
  /** SM3 hash of those facts as canonical JSON (RFC 8785); null for grades of before hashes were kept, and, as the facts, of a published tax grade for the public. 评价依据摘要值 */
  inputHash?: Maybe<Scalars['String']['output']>;
};

/** A fact that a grade was made from. 评价依据事项 */
export type GradeFact = {
  __typename?: 'GradeFact';
  /** What it is. 事项 */
  name: Scalars['String']['output'];
  /** What it was. 内容 */
  value: Scalars['String']['output'];
};

/** How an enterprise is supervised by its grade. 信用分级分类监管 */
export type SupervisionStrategy = {
  __typename?: 'SupervisionStrategy';
  /** Which way. 监管方式 */
  strategy: SupervisionKind;
  /** The way as the rule calls it. 监管方式名称 */
  name: Text;
  /** Grade under the risk classification that it follows from; null where there is none. 信用等级 */
  level?: Maybe<CreditLevel>;
  /** Why, in words. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** The rule applied. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Ways of supervision by credit. 监管方式 */
export type SupervisionKind =
  /** No visit without a cause: a complaint, a lead, an item of the key list. 无事不扰 */
  | 'TRUSTED'
  /** Draws and visits at the ordinary rate. 按常规监管 */
  | 'ORDINARY'
  /** More draws and visits. 提高抽查比例和频次 */
  | 'RAISED'
  /** Strict checks, as often as the cap allows. 严查严管 */
  | 'SERIOUSLY_DISHONEST';

/** Facts that a grade was made from. 评价依据 */
export type GradeInputs = {
  __typename?: 'GradeInputs';
  /** Penalties published within the two years before. 两年内处罚数 */
  penalties: Scalars['Int']['output'];
  /** Serious ones among them. 其中严重 */
  seriousPenalties: Scalars['Int']['output'];
  /** On the black list at the time. 是否在黑名单 */
  blacklisted: Scalars['Boolean']['output'];
  /** On the red list at the time. 是否在红名单 */
  redlisted: Scalars['Boolean']['output'];
  /** Promises that were not kept and not repaired. 未修复的违诺记录数 */
  brokenPromises: Scalars['Int']['output'];
};

/** Grading schemes. 评价体系 */
export type GradeScheme =
  /** Risk classification of enterprises by credit, 国市监信发〔2022〕6号. 企业信用风险分类 */
  | 'MARKET_RISK'
  /** Public credit evaluation of the national centre. 公共信用综合评价 */
  | 'PUBLIC_CREDIT'
  /** Tax and contribution credit of the tax authority. 纳税缴费信用评价 */
  | 'TAX'
  /** An industry's own evaluation. 行业信用评价 */
  | 'INDUSTRY';

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

/** An administrative licence on public record (XK fields of double publicity). 行政许可信息 */
export type LicenceRecord = {
  __typename?: 'LicenceRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Number of the decision document (XK_WSH). 许可文书号 */
  documentNo: Scalars['String']['output'];
  /** Identifier of the electronic licence (GB/T 36904), unique; null where its authority named none. 电子证照标识 */
  identifier?: Maybe<Scalars['String']['output']>;
  /** What is licensed (XK_NR). 许可内容 */
  content: Scalars['String']['output'];
  /** Kind of licence (XK_XKLB). 许可类别 */
  kind: LicenceKind;
  /** Authority that licensed (XK_XKJG). 许可机关 */
  authority: Scalars['String']['output'];
  /** Day of the decision (XK_JDRQ). 决定日期 */
  decidedOn: Scalars['Date']['output'];
  /** Last day of validity (XK_YXQZI), null for none. 有效期至 */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Whether it is valid now (XK_ZT): its days have not ended, and it was not annulled. 当前是否有效 */
  valid: Scalars['Boolean']['output'];
  /** Day on which it was published. 公示日期 */
  publishedOn: Scalars['Date']['output'];
  /** Whether it was published within the limit of 7 working days. 是否按时公示 */
  inTime: Scalars['Boolean']['output'];
  /** Day on which it was annulled, null while it stands. 撤销日期 */
  annulledOn?: Maybe<Scalars['Date']['output']>;
  /** The fields of the national standard, in its order; what is not known is null. 国家标准字段 */
  nationalFields: Array<NationalField>;
  /** Codes of the fields that the standard wants and the record lacks. 缺少的字段 */
  missingFields: Array<Scalars['String']['output']>;
  /** Counts its moves: send it with a step, which is refused where another came first. 版本 */
  version: Scalars['Int']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** A field of the national standard of double publicity. 双公示数据项 */
export type NationalField = {
  __typename?: 'NationalField';
  /** Its code, such as CF_SY. 数据项代码 */
  code: Scalars['String']['output'];
  /** Its name. 数据项名称 */
  name: Text;
  /** What the record holds, null for nothing. 内容 */
  value?: Maybe<Scalars['String']['output']>;
};

/** Kinds of published records. 公示信息类型 */
export type PublicRecordKind =
  /** Administrative licence. 行政许可 */
  | 'LICENCE'
  /** Administrative penalty. 行政处罚 */
  | 'PENALTY';

/** How promptly a zone publishes, by the records that came to be published in one year. 双公示及时率 */
export type PublicityTimeliness = {
  __typename?: 'PublicityTimeliness';
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['output'];
  /** Calendar year of the publication. 年度 */
  year: Scalars['Int']['output'];
  /** Licences and penalties put on record in it. 登记条数 */
  records: Scalars['Int']['output'];
  /** Of them within the limit. 按时条数 */
  inTime: Scalars['Int']['output'];
  /** Of them late. 逾期条数 */
  late: Scalars['Int']['output'];
  /** Share of those within the limit, in percent with two places; null where there are none. 及时率（%） */
  rate?: Maybe<Scalars['Float']['output']>;
  /** Of them with every field that the national standard wants. 数据项完整条数 */
  complete: Scalars['Int']['output'];
  /** The rule of the limit. 依据 */
  rule?: Maybe<RuleReference>;
};

/** Whether and from when a bad record can be repaired (信用修复), and what it takes. 信用修复条件 */
export type RepairEligibility = {
  __typename?: 'RepairEligibility';
  /** It can be applied for today. 是否可以申请 */
  eligible: Scalars['Boolean']['output'];
  /** The first day on which it can; null where duties come first and no day is set. 最早可申请日 */
  firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day of publication if nothing is done: it ends by itself. 公示截止日 */
  lastDay?: Maybe<Scalars['Date']['output']>;
  /** What stands against it, and how the days came about. 理由 */
  reasons: Array<Scalars['String']['output']>;
  /** Documents of an application. 申请材料 */
  documents: Array<Text>;
  /** The rule of the day of the decision. 依据 */
  rule?: Maybe<RuleReference>;
};

/** The notice on repair that is delivered with the decision (两书同达). 信用修复告知书 */
export type RepairNotice = {
  __typename?: 'RepairNotice';
  /** The first day to apply; null where it is as soon as the duties are done. 最早可申请日 */
  firstDay?: Maybe<Scalars['Date']['output']>;
  /** Last day of publication. 公示截止日 */
  lastDay: Scalars['Date']['output'];
  /** What to hand in. 申请材料 */
  documents: Array<Text>;
  /** The one place where it is handed in. 受理渠道 */
  window: Text;
  /** The notice to be printed: a page of HTML, in Chinese. 告知书 */
  page: Scalars['String']['output'];
};

/** Kinds of licence (许可类别). 许可类别 */
export type LicenceKind =
  /** Ordinary licence. 普通 */
  | 'ORDINARY'
  /** Concession. 特许 */
  | 'CONCESSION'
  /** Recognition of a qualification. 认可 */
  | 'RECOGNITION'
  /** Technical approval. 核准 */
  | 'APPROVAL'
  /** Registration. 登记 */
  | 'REGISTRATION'
  /** Any other. 其他 */
  | 'OTHER';

/** An administrative penalty on public record (CF fields of double publicity). 行政处罚信息 */
export type PenaltyRecord = {
  __typename?: 'PenaltyRecord';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** The enterprise. 企业 */
  enterprise: Enterprise;
  /** Number of the decision document (CF_WSH). 处罚文书号 */
  documentNo: Scalars['String']['output'];
  /** Kind of violation (CF_WFXW). 违法行为类型 */
  violation: Scalars['String']['output'];
  /** How grave: decides for how long it is published. 失信程度 */
  gravity: PenaltyGravity;
  /** Fine (CF_NR_FK), null for none. 罚款金额 */
  fine?: Maybe<Scalars['Yuan']['output']>;
  /** Day on which the fine was paid; null while it is not, or where there is none. 罚款缴纳日期 */
  finePaidOn?: Maybe<Scalars['Date']['output']>;
  /** Authority that decided (CF_CFJG). 处罚机关 */
  authority: Scalars['String']['output'];
  /** Day of the decision (CF_JDRQ). 决定日期 */
  decidedOn: Scalars['Date']['output'];
  /** Day on which it was published. 公示日期 */
  publishedOn: Scalars['Date']['output'];
  /**
   * Last day of publication (CF_GSJZQ): the longest that the rule of the day of the decision allows. Null for a minor one, which is not published
   * unless it must be. 公示截止期
   */
  publishedUntil?: Maybe<Scalars['Date']['output']>;
  /** Why a minor one had to be published all the same; null for all others. 确有必要公示的理由 */
  necessity?: Maybe<Scalars['String']['output']>;
  /** Whether it was published within the limit of 7 working days. 是否按时公示 */
  inTime: Scalars['Boolean']['output'];
  /** Field of supervision it belongs to, of those that a credit report speaks of; null for any other. 监管领域 */
  field?: Maybe<ReportField>;
  /** Whether it can be repaired today, and from when. 信用修复条件 */
  repairEligibility: RepairEligibility;
  /** The notice on repair that is delivered with it. 信用修复告知书 */
  repairNotice: RepairNotice;
  /** The fields of the national standard, in its order; what is not known is null. 国家标准字段 */
  nationalFields: Array<NationalField>;
  /** Codes of the fields that the standard wants and the record lacks. 缺少的字段 */
  missingFields: Array<Scalars['String']['output']>;
  /** Counts its moves: send it with a step, which is refused where another came first. 版本 */
  version: Scalars['Int']['output'];
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
};

/** Fields of supervision in which a credit report takes the place of certificates (Y§15). 信用报告领域 */
export type ReportField =
  /** Market regulation. 市场监管 */
  | 'MARKET_REGULATION'
  /** Culture and tourism. 文化旅游 */
  | 'CULTURE_AND_TOURISM'
  /** Agriculture and rural affairs. 农业农村 */
  | 'AGRICULTURE'
  /** Emergency management. 应急管理 */
  | 'EMERGENCY_MANAGEMENT'
  /** Transport. 交通运输 */
  | 'TRANSPORT'
  /** Ecology and environment. 生态环境 */
  | 'ECOLOGY_AND_ENVIRONMENT'
  /** Labour inspection. 劳动监察 */
  | 'LABOUR_INSPECTION';

/** How grave a penalised violation is, by the rules on credit repair in force from 2026-04-01. 失信程度 */
export type PenaltyGravity =
  /** Not published unless it is necessary, then at most 3 months. 轻微 */
  | 'MINOR'
  /** Published 3 months to 1 year. 一般 */
  | 'ORDINARY'
  /** Published 1 to 3 years. 严重 */
  | 'SERIOUS';

/** An entry on the red or the black list; one that is only proposed is for those who may see it. 红黑名单 */
export type Listing = {
  __typename?: 'Listing';
  /** Its id. 标识 */
  id: Scalars['ID']['output'];
  /** Which list. 名单类型 */
  colour: ListColour;
  /** Where it stands. 状态 */
  state: ListingState;
  /** Why. 列入事由 */
  reason: Scalars['String']['output'];
  /** Law and article that it rests on; null for entries of before it was asked for. 法律依据 */
  basis?: Maybe<Scalars['String']['output']>;
  /** Authority that listed. 认定机关 */
  authority: Scalars['String']['output'];
  /** When it was proposed, and the enterprise told; null for entries of before proposals. 告知时间 */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day to answer the notice, for the black list; derived, never stored. 陈述、申辩截止日期 */
  answerUntil?: Maybe<Scalars['Date']['output']>;
  /** The answer. For the enterprise itself, officers of this department, services and auditors. 陈述、申辩内容 */
  answer?: Maybe<Scalars['String']['output']>;
  /** First day on the list; null while it is not on it. 列入日期 */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day that the listing stands if nobody ends it before; null for entries of before periods. 有效期至 */
  listedUntil?: Maybe<Scalars['Date']['output']>;
  /** First day on which it may be taken off before its time (提前移出), by the rule of the day of the listing; null where no rule sets one. 可申请提前移出之日 */
  delistingFrom?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was taken off, null while it is open. 移出日期 */
  delistedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was taken off or dropped; null while it was not. 移出（不予列入）理由 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** Steps that are open now. 可办理步骤 */
  availableSteps?: Maybe<Array<AvailableStep>>;
  /** Counts its moves, from 1; a step that was decided on by an earlier one is refused. 版本 */
  version: Scalars['Int']['output'];
};

/** Where a listing stands. 名单状态 */
export type ListingState =
  /** Told to the enterprise, not decided on yet. 已告知 */
  | 'PROPOSED'
  /** On the list. 已列入 */
  | 'LISTED'
  /** Not put on the list. 不予列入 */
  | 'DROPPED'
  /** Taken off, or at its end. 已移出 */
  | 'ENDED';

/** Lists of credit. 名单类型 */
export type ListColour =
  /** Trustworthy: rewarded. 红名单 */
  | 'RED'
  /** Seriously untrustworthy: sanctioned. 黑名单 */
  | 'BLACK';

/** A page of licences. 行政许可分页 */
export type LicenceRecordConnection = {
  __typename?: 'LicenceRecordConnection';
  /** Items with their cursors. 条目 */
  edges: Array<LicenceRecordEdge>;
  /** Items alone. 节点 */
  nodes: Array<LicenceRecord>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A licence with its cursor. 行政许可条目 */
export type LicenceRecordEdge = {
  __typename?: 'LicenceRecordEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: LicenceRecord;
};

/** A page of penalties. 行政处罚分页 */
export type PenaltyRecordConnection = {
  __typename?: 'PenaltyRecordConnection';
  /** Items with their cursors. 条目 */
  edges: Array<PenaltyRecordEdge>;
  /** Items alone. 节点 */
  nodes: Array<PenaltyRecord>;
  /** Where the page stands. 分页信息 */
  pageInfo: PageInfo;
};

/** A penalty with its cursor. 行政处罚条目 */
export type PenaltyRecordEdge = {
  __typename?: 'PenaltyRecordEdge';
  /** Cursor of the item. 游标 */
  cursor: Scalars['String']['output'];
  /** The item. 节点 */
  node: PenaltyRecord;
};

/** Input of publishLicence. 行政许可信息 */
export type PublishLicenceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Number of the decision document; unique for its authority, however it is spelt. 许可文书号 */
  documentNo: Scalars['String']['input'];
  /** Identifier of the electronic licence (GB/T 36904), where its authority issued one. 电子证照标识 */
  identifier?: InputMaybe<Scalars['String']['input']>;
  /** What is licensed. 许可内容 */
  content: Scalars['String']['input'];
  /** Kind of licence. 许可类别 */
  kind: LicenceKind;
  /** Authority that licensed. 许可机关 */
  authority: Scalars['String']['input'];
  /** Day of the decision, not in the future. 决定日期 */
  decidedOn: Scalars['Date']['input'];
  /** Last day of validity, not before the decision. 有效期至 */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Further fields of the national standard, such as XK_XKWS; those that the record has by itself are not given. 其他国家标准字段 */
  fields?: InputMaybe<Array<NationalFieldInput>>;
  /** Commitment in place of the approval (审批替代型) on which it was granted, signed before the decision; else COMMITMENT_NOT_SIGNED. 信用承诺标识 */
  commitmentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of recordGrantedLicence. 归集的行政许可信息 */
export type RecordGrantedLicenceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Its id in the department that granted it, a UUID. 许可标识 */
  licenceId: Scalars['ID']['input'];
  /** Its version there, from 1: what is corrected or withdrawn is the next. 版本 */
  version: Scalars['Int']['input'];
  /** Number of the decision document. 许可文书号 */
  documentNo: Scalars['String']['input'];
  /** What is licensed. 许可内容 */
  content: Scalars['String']['input'];
  /** Kind of licence. 许可类别 */
  kind: LicenceKind;
  /** Authority that licensed. 许可机关 */
  authority: Scalars['String']['input'];
  /** Day of the decision, not in the future. 决定日期 */
  decidedOn: Scalars['Date']['input'];
  /** Last day of validity, not before the decision. 有效期至 */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Day on which it was withdrawn; null while it stands. 撤回、撤销或者注销日期 */
  withdrawnOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it was corrected or withdrawn. 更正或者撤回理由 */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Identifier of the electronic licence (GB/T 36904). 电子证照标识 */
  identifier?: InputMaybe<Scalars['String']['input']>;
};

/** Input of publishPenalty. 行政处罚信息 */
export type PublishPenaltyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Number of the decision document; unique for its authority, however it is spelt. 处罚文书号 */
  documentNo: Scalars['String']['input'];
  /** Kind of violation. 违法行为类型 */
  violation: Scalars['String']['input'];
  /** How grave. 失信程度 */
  gravity: PenaltyGravity;
  /** Fine, not negative. 罚款金额 */
  fine?: InputMaybe<Scalars['Yuan']['input']>;
  /** Authority that decided. 处罚机关 */
  authority: Scalars['String']['input'];
  /** Day of the decision, not in the future, nor before the enterprise was founded. 决定日期 */
  decidedOn: Scalars['Date']['input'];
  /** Why a minor one must be published all the same; without it, it is kept and not published. For MINOR alone. 确有必要公示的理由 */
  necessity?: InputMaybe<Scalars['String']['input']>;
  /** Field of supervision; default: that of the authority, by its name. 监管领域 */
  field?: InputMaybe<ReportField>;
  /** Further fields of the national standard, such as CF_SY and CF_YJ; those that the record has by itself are not given. 其他国家标准字段 */
  fields?: InputMaybe<Array<NationalFieldInput>>;
};

/** A field of the national standard with what the record says. 双公示数据项内容 */
export type NationalFieldInput = {
  /** Its code, such as CF_SY. 数据项代码 */
  code: Scalars['String']['input'];
  /** What the record says: a day YYYY-MM-DD, a unified social credit code or an amount where the field holds one. 内容 */
  value: Scalars['String']['input'];
};

/** Input of correctRecord. 更正公示信息 */
export type CorrectRecordInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which kind of record. 信息类型 */
  kind: PublicRecordKind;
  /** Which record. 记录标识 */
  recordId: Scalars['ID']['input'];
  /** What is licensed, or the violation, as it should read. 更正后的内容 */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Fields of the national standard as they should read; all others stay. 更正后的数据项 */
  fields?: InputMaybe<Array<NationalFieldInput>>;
  /** Why it was wrong. 更正理由 */
  reason: Scalars['String']['input'];
  /** Law and article, or document, that it rests on. 依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of annulRecord. 撤销公示信息 */
export type AnnulRecordInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which kind of record. 信息类型 */
  kind: PublicRecordKind;
  /** Which record. 记录标识 */
  recordId: Scalars['ID']['input'];
  /** Why the decision it tells of stands no longer: revoked, annulled in review or by a court. 撤销理由 */
  reason: Scalars['String']['input'];
  /** Law and article, or document, that it rests on. 依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of applyForPenaltyRepair. 行政处罚信用修复申请 */
export type ApplyForPenaltyRepairInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which penalty. 处罚标识 */
  penaltyId: Scalars['ID']['input'];
  /** Proof that the duties of the decision are done. 法定责任义务履行完毕的证明材料 */
  dutyProof: Scalars['String']['input'];
  /** Which signed commitment of kind CREDIT_REPAIR goes with it. 信用承诺书标识 */
  commitmentId: Scalars['ID']['input'];
  /** Why the record should be repaired. 申请理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of publishPenaltyCase. 检查案件的行政处罚信息 */
export type PublishPenaltyCaseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case of a penalty, in legal services. 案件标识 */
  penaltyCaseId: Scalars['ID']['input'];
  /** Why a minor one must be published all the same; for MINOR alone. 确有必要公示的理由 */
  necessity?: InputMaybe<Scalars['String']['input']>;
};

/** Input of recordLicenceRevocation. 吊销营业执照处罚信息 */
export type RecordLicenceRevocationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which case of a revocation, in market access. 吊销案件标识 */
  revocationId: Scalars['ID']['input'];
};

/** Input of gradeEnterprise. 信用等级评定 */
export type GradeEnterpriseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
};

/** Input of recordGrade. 其他评价体系的信用等级 */
export type RecordGradeInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Scheme that graded; the risk classification is made by gradeEnterprise, never typed. 评价体系 */
  scheme: GradeScheme;
  /** Industry whose own scheme it is; for INDUSTRY alone, and there needed. 行业 */
  industry?: InputMaybe<Scalars['String']['input']>;
  /** Level under the scheme: EXCELLENT, GOOD, MEDIUM or POOR; A, B, M, C or D; as the industry writes it. 等级 */
  level: Scalars['String']['input'];
  /** Body that graded. 评价机关 */
  authority: Scalars['String']['input'];
  /** First day it holds, not in the future, and after that of the grade of before. 生效日 */
  validFrom: Scalars['Date']['input'];
  /** Last day it holds, at most three years on; none where it stands until the next one. 有效期至 */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Facts that it was made from. 评价依据 */
  facts: Array<GradeFactInput>;
};

/** A fact that a grade was made from. 评价依据事项 */
export type GradeFactInput = {
  /** What it is. 事项 */
  name: Scalars['String']['input'];
  /** What it was. 内容 */
  value: Scalars['String']['input'];
};

/** Input of proposeListing. 拟列入红黑名单 */
export type ProposeListingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which list. 名单类型 */
  colour: ListColour;
  /** Why. 列入事由 */
  reason: Scalars['String']['input'];
  /** Law and article that it rests on, such as 《市场监督管理严重违法失信名单管理办法》第五条. 法律依据 */
  basis: Scalars['String']['input'];
  /** Authority that lists. 认定机关 */
  authority: Scalars['String']['input'];
};

/** Input of answerListing. 陈述、申辩 */
export type AnswerListingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which proposal. 名单条目 */
  listingId: Scalars['ID']['input'];
  /** The answer. 陈述、申辩内容 */
  answer: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of listEnterprise. 列入红黑名单 */
export type ListEnterpriseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which proposal. 名单条目 */
  listingId: Scalars['ID']['input'];
  /** Why the answer of the enterprise does not stand against it; to be said where there is one. 对陈述、申辩的采纳情况 */
  considered?: InputMaybe<Scalars['String']['input']>;
  /** Last day that the listing stands; default and longest: what the rule allows. 有效期至 */
  listedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of dropListing. 不予列入 */
export type DropListingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which proposal. 名单条目 */
  listingId: Scalars['ID']['input'];
  /** Why it is not listed. 理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of delistEnterprise. 移出红黑名单 */
export type DelistEnterpriseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which listing. 名单条目 */
  listingId: Scalars['ID']['input'];
  /** Why it ends. 移出理由 */
  reason: Scalars['String']['input'];
  /** Law and article that it rests on. 法律依据 */
  basis: Scalars['String']['input'];
  /** The decision that the listing rests on was annulled or found to be void: it ends at once, also before `delistingFrom`. 列入依据已被撤销 */
  annulled?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of applyForDelisting. 申请移出名单 */
export type ApplyForDelistingInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which listing. 名单条目 */
  listingId: Scalars['ID']['input'];
  /** Why it should end. 申请理由 */
  reason: Scalars['String']['input'];
};

/** Input of applyForPromiseRepair. 申请违诺记录信用修复 */
export type ApplyForPromiseRepairInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which promise. 承诺标识 */
  promiseId: Scalars['ID']['input'];
  /** Why its record should be repaired. 申请理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of registerGovernmentPromise. 政务承诺 */
export type RegisterGovernmentPromiseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** Authority that promised. 承诺机关 */
  authority: Scalars['String']['input'];
  /** Its unified social credit code. 承诺机关统一社会信用代码 */
  authorityCode: Scalars['CreditCode']['input'];
  /** What kind. 类型 */
  kind: GovernmentPromiseKind;
  /** What is promised, in a line. 名称 */
  title: Scalars['String']['input'];
  /** What is promised. 承诺内容 */
  content: Scalars['String']['input'];
  /** Day of the promise, not in the future. 承诺日期 */
  madeOn: Scalars['Date']['input'];
  /** The last day to keep it, not before today. 履行期限 */
  dueOn: Scalars['Date']['input'];
};

/** Input of changeGovernmentPromise. 政务承诺变更 */
export type ChangeGovernmentPromiseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which promise. 政务承诺标识 */
  promiseId: Scalars['ID']['input'];
  /** The last day after the change, not before today. 变更后履行期限 */
  dueOn: Scalars['Date']['input'];
  /** Why it is changed. 变更理由 */
  reason: Scalars['String']['input'];
  /** Law and article, or document, that it rests on. 依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of fulfilGovernmentPromise. 政务承诺兑现 */
export type FulfilGovernmentPromiseInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which promise. 政务承诺标识 */
  promiseId: Scalars['ID']['input'];
  /** How it was kept. 兑现情况 */
  outcome: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of treatGovernmentDishonesty. 政务失信治理 */
export type TreatGovernmentDishonestyInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which promise. 政务承诺标识 */
  promiseId: Scalars['ID']['input'];
  /** What was done: how it was made good. 整改情况 */
  outcome: Scalars['String']['input'];
  /** Law and article, or document, that it rests on. 依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of publishFeeList. 涉企收费目录清单 */
export type PublishFeeListInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** The fees, 1 to 200, each code once. 收费项目 */
  items: Array<FeeItemInput>;
};

/** A fee that may be charged. 收费项目 */
export type FeeItemInput = {
  /** Its code: 1 to 40 capitals, digits or _. 项目代码 */
  code: Scalars['String']['input'];
  /** What it is for. 项目名称 */
  name: Scalars['String']['input'];
  /** Who charges it. 收费单位 */
  charger: FeeCharger;
  /** Body that charges. 执收单位 */
  authority: Scalars['String']['input'];
  /** Law, article or document that allows it. 收费依据 */
  basis: Scalars['String']['input'];
  /** The most that may be charged, in yuan. 收费上限（元） */
  most?: InputMaybe<Scalars['Yuan']['input']>;
  /** The standard in words. 收费标准 */
  standard: Scalars['String']['input'];
};

/** Input of publishJointMeasures. 联合奖惩措施清单 */
export type PublishJointMeasuresInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the zone. 园区代码 */
  zone: Scalars['String']['input'];
  /** The measures, 1 to 200, each code once. 措施 */
  items: Array<JointMeasureInput>;
};

/** A measure of many departments. 联合奖惩措施 */
export type JointMeasureInput = {
  /** Its code: 1 to 40 capitals, digits or _. 措施代码 */
  code: Scalars['String']['input'];
  /** What it is. 措施内容 */
  name: Scalars['String']['input'];
  /** For which list. 适用名单 */
  colour: ListColour;
  /** Body that carries it out. 实施单位 */
  authority: Scalars['String']['input'];
  /** Law and article that allows it. 法律法规依据 */
  basis: Scalars['String']['input'];
};

/** Input of notifyDishonest. 失信惩戒告知 */
export type NotifyDishonestInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** The listing on the black list. 名单条目 */
  listingId: Scalars['ID']['input'];
  /** Code of the measure on the zone's list. 措施代码 */
  measure: Scalars['String']['input'];
};

/** Input of answerSanction. 对拟实施的联合惩戒陈述、申辩 */
export type AnswerSanctionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which sanction. 惩戒标识 */
  sanctionId: Scalars['ID']['input'];
  /** The answer. 陈述、申辩内容 */
  answer: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of imposeSanction. 实施联合惩戒 */
export type ImposeSanctionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which sanction. 惩戒标识 */
  sanctionId: Scalars['ID']['input'];
  /** What the enterprise answered, and why it does not stand against it; or that it did not answer. 对陈述、申辩的处理情况 */
  considered: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of liftSanction. 解除联合惩戒 */
export type LiftSanctionInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which sanction. 惩戒标识 */
  sanctionId: Scalars['ID']['input'];
  /** Why it ends. 解除理由 */
  reason: Scalars['String']['input'];
  /** Law and article that it rests on. 法律依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of rateIntermediary. 中介机构信用评价 */
export type RateIntermediaryInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** What it does in procedures of authorities. 中介服务事项 */
  service: Scalars['String']['input'];
  /** How it is rated. 信用评价 */
  rating: IntermediaryRating;
  /** Why. 评价理由 */
  reason: Scalars['String']['input'];
  /** Body that rates. 评价机关 */
  authority: Scalars['String']['input'];
};

/** Input of publishTaxViolation. 重大税收违法信息 */
export type PublishTaxViolationInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Number of the decision; unique for its authority. 文书号 */
  documentNo: Scalars['String']['input'];
  /** What it did. 违法事实 */
  violation: Scalars['String']['input'];
  /** Tax that was evaded. 涉及税款（元） */
  amount: Scalars['Yuan']['input'];
  /** Tax authority that decided. 税务机关 */
  authority: Scalars['String']['input'];
  /** Day of the decision, not in the future. 决定日期 */
  decidedOn: Scalars['Date']['input'];
};

/** Input of issueCreditReport. 出具信用报告 */
export type IssueCreditReportInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Fields it is to speak of, each once, at least one. 领域 */
  fields: Array<ReportField>;
  /** What it is for, such as going public. 用途 */
  purpose: Scalars['String']['input'];
};

/** Input of signCommitment. 信用承诺 */
export type SignCommitmentInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which kind. 承诺类型 */
  kind: CommitmentKind;
  /** What it is for. 承诺事项 */
  matter: Scalars['String']['input'];
  /** What is promised. 承诺内容 */
  content: Scalars['String']['input'];
  /** Proofs that it stands for; for PROOF alone, and there at least one. 替代的证明材料 */
  proofs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The last day to perform it, from today to five years on. 履行期限 */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of recordPerformance. 承诺履约情况 */
export type RecordPerformanceInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which commitment. 承诺标识 */
  commitmentId: Scalars['ID']['input'];
  /** Whether it was kept. 是否履约 */
  kept: Scalars['Boolean']['input'];
  /** What was found. 履约情况 */
  performance: Scalars['String']['input'];
  /** Law and article, or document, that it rests on. 依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of acceptRepair. 信用修复受理 */
export type AcceptRepairInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 申请标识 */
  repairId: Scalars['ID']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of extendRepair. 信用修复延期 */
export type ExtendRepairInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 申请标识 */
  repairId: Scalars['ID']['input'];
  /** Why the decision is put off. 延长理由 */
  reason: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of grantRepair and refuseRepair. 信用修复决定 */
export type DecideRepairInput = {
  /** Repeating a request with the same key changes nothing and returns the first result. 幂等键 */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The enterprise. 企业 */
  creditCode: Scalars['CreditCode']['input'];
  /** Which application. 申请标识 */
  repairId: Scalars['ID']['input'];
  /** Why it is decided so. 决定理由 */
  reason: Scalars['String']['input'];
  /** Law and article that it rests on. 法律依据 */
  basis: Scalars['String']['input'];
  /** The version that was seen: refused as CASE_CHANGED where it is no longer the one. 所见版本 */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** The record, or why not. 登记结果 */
export type PublishLicenceResult = LicenceRecord | Refusal;

/** The record, or why not. 登记结果 */
export type PublishPenaltyResult = PenaltyRecord | Refusal;

/** The record, or why not. 公示信息办理结果 */
export type PublicRecordResult = LicenceRecord | PenaltyRecord | Refusal;

/** The grade, or why not. 评定结果 */
export type GradeEnterpriseResult = CreditGrade | Refusal;

/** The grade of another scheme, or why not. 等级登记结果 */
export type RecordGradeResult = SchemeGrade | Refusal;

/** The listing, or why not. 名单结果 */
export type ListEnterpriseResult = Listing | Refusal;
