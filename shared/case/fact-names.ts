/**
 * Names of facts in Chinese, for those that no field of a contract is called by: what departments ask each other, and
 * what a case knows of itself.
 */
import { PAUSE_NAMES } from '../clock/index.ts';

/** Names of facts, by the name that they are stored under. */
export const FACT_NAMES: Readonly<Record<string, string>> = {
  afterwards: '其后情况',
  acceptedAt: '受理时间',
  acceptedBy: '受理人',
  acceptedOn: '受理日期',
  after: '变更后',
  annualRevenueWan: '年营业收入（万元）',
  bars: '不适用的情形',
  before: '变更前',
  blackLists: '列入的黑名单',
  blacklisted: '是否列入严重失信主体名单',
  brokenPromises: '未履约（违诺）记录',
  by: '办理人',
  checks: '核查结果',
  clock: '计时记录',
  closeByBefore: '原申请截止日',
  commitmentKind: '承诺类型',
  complete: '材料是否齐全',
  conductor: '组织单位',
  credit: '信用状况',
  creditLevel: '信用等级',
  department: '部门',
  document: '签发的文书',
  documentNo: '文书号',
  documentNos: '文书号',
  drawId: '双随机抽查编号',
  due: '期限',
  dueDate: '到期日',
  earlierOutages: '此前停供记录',
  enterprise: '经营主体',
  enterpriseStatus: '登记状态',
  evidence: '证据',
  excavation: '挖掘情况',
  foundedOn: '成立日期',
  handler: '经办人',
  inTime: '是否在规定期限内答复',
  industry: '行业代码',
  inspector: '检查人员',
  itemCodes: '检查事项编码',
  items: '事项',
  kind: '类别',
  late: '是否逾期',
  left: '剩余事项',
  listed: '是否列入事项清单',
  listedIn: '所列名单',
  lists: '名单',
  loan: '贷款',
  materials: '申请材料',
  mayPromise: '可以适用承诺办理',
  metres: '与检查地点的距离（米）',
  missing: '缺少的材料',
  missedOn: '未清偿分期的期限',
  name: '名称',
  ownFacts: '本部门掌握的事实',
  penalties: '行政处罚记录数',
  pauses: '暂停计时情形',
  planned: '其他执法主体的检查计划',
  projectKnown: '项目是否已申报',
  promised: '承诺事项',
  redlisted: '是否列入守信激励名单',
  revokedOn: '吊销日期',
  role: '申请身份',
  sealed: '用印方式',
  seriousPenalties: '严重失信行政处罚记录数',
  sizeBounds: '划型标准',
  sizeClass: '企业规模',
  skipped: '尚未办结的在先事项',
  standing: '承诺资格',
  status: '状态',
  suit: '诉讼情况',
  terms: '办理时限规则',
  thresholds: '控制指标',
  today: '办理日期',
  total: '单户在保余额',
  until: '截止日期',
  usedDays: '已用天数',
  version: '版本',
  visits: '检查次数',
  years: '年数',
  additionLeft: '未缴加处罚款',
  body: '讨论决定的组织',
  codes: '事项代码',
  coercion: '拟采取的措施',
  collectiveNo: '会议纪要文号',
  commitmentDueOn: '承诺履行期限',
  commitmentReportedAt: '承诺履行报告时间',
  hardship: '是否确有经济困难',
};

/** Names of what stands in a fact, by the name of the fact, where the contract calls something else so. */
export const PART_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clock: { from: '起', to: '止', state: '状态', reason: '原因', procedure: '程序' },
  document: { type: '文书类别', id: '文书标识', number: '文书编号' },
  sizeBounds: { measure: '指标', got: '实际值', atLeast: '下限', sizeClass: '企业规模', met: '是否达到' },
  terms: { amount: '期限', startsWith: '起算', deemedApproval: '超时默认' },
};

/** Codes in facts that are no value of a contract, by the name of what they stand for. */
export const FACT_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  by: { clock: '系统自动办理' },
  measure: {
    employees: '从业人员（人）',
    annualRevenueWan: '年营业收入（万元）',
    totalAssetsWan: '资产总额（万元）',
  },
  pauses: PAUSE_NAMES,
  planningClass: { NONE: '不属于豁免类别' },
  reason: PAUSE_NAMES,
  startsWith: { APPLICATION: '自申请之日', ACCEPTANCE: '自受理之日' },
  state: { RUN: '计时', PAUSE: '暂停计时' },
  unit: { WD: '个工作日', HWD: '个半工作日', WH: '个工作小时', CD: '日', MONTH: '个月', INSTANT: '即时' },
};

/** What market-access calls the states of an enterprise: other departments, whose contracts do not, judge by them. */
const ENTERPRISE_STATES: Readonly<Record<string, string>> = {
  OPERATING: '存续',
  SUSPENDED: '歇业',
  DEREGISTERING: '注销中',
  DEREGISTERED: '注销',
  REVOKED: '吊销',
};

/** Codes of other departments in facts, by the name of the fact; the department's own contract comes first. */
export const FOREIGN_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: ENTERPRISE_STATES,
  enterpriseStatus: ENTERPRISE_STATES,
};
