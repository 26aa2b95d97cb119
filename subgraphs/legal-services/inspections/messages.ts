/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  // The gate
  ENTERPRISE_IS: { en: 'the enterprise is {status}', zh: '企业登记状态为{status}' },
  ENTERPRISE_GONE: {
    en: 'the enterprise is {status}: it no longer exists',
    zh: '企业登记状态为{status}，主体资格已终止',
  },
  NO_QUIET_DAYS: { en: 'zone {zone} sets no quiet days', zh: '{zone}未规定企业安静日' },
  QUIET_DAYS: {
    en: 'days {from} to {to} of every month are quiet days in {zone}',
    zh: '{zone}每月{from}日至{to}日为企业安静日',
  },
  DAY_OPEN: { en: '{day} is open: {days}', zh: '{day}不在企业安静日内：{days}' },
  DAY_OPENED: { en: '{days}; {why}', zh: '{days}；{why}' },
  DAY_CLOSED: { en: '{days}, and {day} is one of them; {why}', zh: '{days}，{day}属企业安静日；{why}' },
  PLAN_ON_FREE_DAY: {
    en: 'plan it on {day}, the first free working day, or later',
    zh: '可安排在{day}（首个可检查工作日）或以后',
  },
  NO_EXCEPTION: { en: 'no exception is claimed ({list})', zh: '未申请适用例外情形（{list}）' },
  EXCEPTION_LISTED: { en: "exception {reason} is on the rule's list", zh: '例外情形“{reason}”属规定情形' },
  EXCEPTION_CLOSED: {
    en: "exception {reason} is not on the rule's list and it leaves room for no other",
    zh: '例外情形“{reason}”不属规定情形，且该规定未设其他情形',
  },
  EXCEPTION_UNPROVED: {
    en: "exception {reason} is not on the rule's list: it needs exceptionNote and approvedBy",
    zh: '例外情形“{reason}”不属规定情形，须说明特殊原因（exceptionNote）并注明批准机关（approvedBy）',
  },
  EXCEPTION_APPROVED: {
    en: 'exception {reason} ({note}) was approved by {office}',
    zh: '例外情形“{reason}”（{note}）已经{office}批准',
  },
  NO_EXCEPTIONS: { en: 'there is none', zh: '无' },
  REGISTER_AHEAD: {
    en: 'a visit must be registered {lead}: on {today} for {earliest} or later, {got}: {plannedOn}',
    zh: '入企检查应当{lead}登记，{today}登记的，检查日期不得早于{earliest}；计划检查日期为{plannedOn}（{got}）',
  },
  AND_IS: { en: 'and is', zh: '符合' },
  BUT_GOT: { en: 'but got', zh: '不符合' },
  BEFORE_IT: { en: 'before it is made, without a lead time', zh: '在检查前' },
  LEAD: { en: 'at least {value} {unit} before it is made', zh: '至少提前{value}{unit}' },
  EARLIEST: { en: 'the earliest day allowed is {earliest}', zh: '最早可安排在{earliest}' },
  WORKING_DAY: { en: '{day} is a working day', zh: '{day}为工作日' },
  REST_DAY: { en: '{day} is a rest day ({name})', zh: '{day}为休息日（{name}）' },
  REST_DAY_OPENED: {
    en: '{day} is a rest day ({name}), opened by {reason}',
    zh: '{day}为休息日（{name}），因“{reason}”可以检查',
  },
  PLAN_ON_WORKING_DAY: { en: 'plan it on a working day', zh: '请安排在工作日' },
  SPENT: { en: '{used} of {cap} visits of {year} are spent', zh: '{year}年度检查上限{cap}次，已安排{used}次' },
  SPENT_BY: {
    en: '{used} of {cap} visits of {year} are spent by {authority}',
    zh: '{authority}{year}年度检查上限{cap}次，已安排{used}次',
  },
  NOT_COUNTED: {
    en: 'a visit on the ground of {ground} does not count; {spent}',
    zh: '依据“{ground}”开展的检查不计入频次；{spent}',
  },
  ANOTHER_YEAR: { en: 'plan it in another year', zh: '请安排在其他年度' },
  ANOTHER_YEAR_OR_GROUND: {
    en: 'plan it in another year; a visit on one of these grounds does not count: {grounds}',
    zh: '请安排在其他年度；下列情形的检查不计入频次：{grounds}',
  },
  WITHOUT_NOTICE: {
    en: 'an emergency ({note}), inspected without notice; {office} approved that',
    zh: '情况紧急（{note}），未提前登记，当场实施，经{office}批准',
  },
  INSPECTORS_ENOUGH: {
    en: '{count} inspectors are named; at least {least} must be',
    zh: '已登记执法检查人员{count}名，不少于{least}名',
  },
  INSPECTORS_TOO_FEW: {
    en: 'at least {least} different inspectors must be named, but got: {count}',
    zh: '执法检查人员不得少于{least}人，登记人数为：{count}',
  },
  NAME_INSPECTORS: { en: 'name all who will come', zh: '请登记全部执法检查人员' },
  ONE: { en: '{text}', zh: '{text}' },
  ALL_AGAINST: { en: '{code}: {reasons}', zh: '{code}：{reasons}' },

  // The cap of a year
  NEWLY_REGISTERED: {
    en: 'founded on {foundedOn}, on {day} up to {years} years: newly registered',
    zh: '成立日期{foundedOn}，至{day}未满或刚满{years}年，属新登记企业',
  },
  ESTABLISHED: {
    en: 'founded on {foundedOn}, on {day} more than {years} years: established',
    zh: '成立日期{foundedOn}，至{day}已超过{years}年',
  },
  CREDIT_LEVEL: { en: 'credit level {level}', zh: '企业信用风险分类为{level}级' },
  NOT_GRADED: { en: 'not graded: treated as {level}', zh: '尚未评定信用等级，按{level}级对待' },
  LEVEL_OF_TODAY: {
    en: 'the credit level is the one in force on {today}: none of {year} is on hand',
    zh: '信用等级取{today}的现行等级，未保存{year}年度的等级',
  },
  CAP_EACH: {
    en: 'at most {cap} visits a calendar year, counted for each authority',
    zh: '每一公历年度检查不超过{cap}次，按执法主体分别计算',
  },
  CAP_TOGETHER: {
    en: 'at most {cap} visits a calendar year, counted for all authorities together',
    zh: '每一公历年度检查不超过{cap}次，所有执法主体合并计算',
  },
  FREE_GROUNDS: { en: 'not counted: {grounds}', zh: '不计入频次的情形：{grounds}' },
  NONE: { en: 'none', zh: '无' },

  // Quiet days
  NO_RULE_OF_DAY: {
    en: 'Zone {zone} had no rule of quiet days on {day}.',
    zh: '{day}{zone}没有企业安静日规定。',
  },
  SETS_NO_DAYS: { en: '{source} It sets no days.', zh: '{source}该规定未明确日期。' },
  ALL_OPEN: { en: 'no day is closed to on-site inspection', zh: '没有不得入企检查的日期' },
  CLOSED_DAYS: {
    en: 'days {from} to {to} of every month are closed to on-site inspection, so {day} is {state}',
    zh: '每月{from}日至{to}日不得入企检查，{day}{state}',
  },
  CLOSED: { en: 'closed', zh: '不得入企检查' },
  OPEN: { en: 'open', zh: '可以入企检查' },
  QUIET_STATUS: {
    en: '{source} In {zone} {closed}; first free working day: {free}{provisional}.',
    zh: '{source}{zone}{closed}；首个可检查工作日：{free}{provisional}。',
  },
  PROVISIONAL: {
    en: ' (provisional: the holidays of that year are not published)',
    zh: '（暂定：当年节假日安排尚未公布）',
  },
  NO_TEXT: { en: '', zh: '' },

  // Steps of a visit
  NO_VISIT: { en: '{creditCode} has no visit {visitId}', zh: '企业{creditCode}没有编号为{visitId}的入企检查' },
  OVER: {
    en: 'approveVisit is not possible: the visit is over',
    zh: '检查已经结束，不能再批准（approveVisit）',
  },
  SAME_OFFICER: {
    en: 'who registered the visit may not approve it: the head of the body does',
    zh: '登记检查的人员不得批准该检查，应由行政执法主体负责人批准',
  },
  ASK_THE_HEAD: {
    en: 'have it approved by the head of {authority}',
    zh: '报{authority}负责人批准',
  },
  APPROVED_BEFORE: {
    en: 'the visit was approved at {at} already',
    zh: '该检查已于{at}批准',
  },
  NOT_APPROVED: {
    en: 'a visit is approved by the head of the body before it is made, and this one is not',
    zh: '入企检查前须经行政执法主体负责人批准，该检查尚未批准',
  },
  NOT_APPROVED_YET: {
    en: 'an urgent visit is approved without delay afterwards, and this one is not approved yet',
    zh: '情况紧急当场实施的检查应当及时补办批准手续，该检查尚未批准',
  },
  APPROVE_FIRST: {
    en: 'approveVisit, by an officer of {authority} with the duty approver',
    zh: '由{authority}审批人办理批准（approveVisit）',
  },
  HEAD_APPROVED: {
    en: 'approved by the head of {authority} before it is made',
    zh: '检查前经{authority}负责人批准',
  },
  HEAD_APPROVED_AFTERWARDS: {
    en: 'an urgent visit, approved by the head of {authority} afterwards',
    zh: '情况紧急当场实施，事后经{authority}负责人补办批准',
  },
  WRONG_DAY: {
    en: 'a visit is made on its planned day, {plannedOn}, for which the gate let it pass; today is {today}',
    zh: '入企检查应在登记的计划检查日期{plannedOn}进行，今天是{today}',
  },
  COME_THEN: { en: 'come on the planned day', zh: '请在计划检查日期入企' },
  REGISTER_AGAIN: {
    en: 'cancelVisit, then register the visit again',
    zh: '请先取消（cancelVisit），再重新登记检查',
  },
  TOO_FEW_CAME: {
    en: 'at least {least} different inspectors must come, but got: {count}',
    zh: '现场执法检查人员不得少于{least}人，签到人数为：{count}',
  },
  COME_TOGETHER: { en: 'check in with all who came', zh: '请由到场的全部执法检查人员签到' },
  NOT_REGISTERED: {
    en: 'who inspects must be registered for the visit, but {count} of those who came are not',
    zh: '现场执法检查人员应为已登记人员，签到人员中有{count}人未登记',
  },
  REGISTER_INSPECTORS: {
    en: 'come with the inspectors who are registered, or cancelVisit and register it with the others',
    zh: '请由已登记人员实施检查，或取消（cancelVisit）后以实际人员重新登记',
  },
  CAME: {
    en: '{count} inspectors came on the planned day; at least {least} must',
    zh: '执法检查人员{count}人于计划检查日期到场，不少于{least}人',
  },
  REPORTED: {
    en: 'the result of the visit of {plannedOn} is {result}',
    zh: '{plannedOn}入企检查结果：{result}',
  },
  CANCELLED: { en: 'called off before it began: {reason}', zh: '检查开始前取消：{reason}' },
  ENDED: {
    en: 'ended without a result after its day, {plannedOn}: {reason}',
    zh: '计划检查日期{plannedOn}已过，未出结果终止：{reason}',
  },
  NOT_OVERDUE: {
    en: 'a visit is ended without a result only after its day, {plannedOn}; today is {today}',
    zh: '计划检查日期{plannedOn}过后方可终止检查，今天是{today}',
  },
  LEAVE_TO_AUTHORITY: {
    en: 'until then {authority} makes it or cancels it',
    zh: '在此之前由{authority}实施或者取消',
  },
  NATURAL_PERSON: {
    en: 'a natural person, masked by default (个人信息保护法)',
    zh: '自然人姓名，默认脱敏（个人信息保护法）',
  },
  SUMMARY_FOR: {
    en: 'the summary of visits is for officers of {department}, services and auditors, but the caller is: {caller}',
    zh: '涉企检查情况汇总仅供“{department}”部门的工作人员、部门服务和审计监督人员查询，当前用户为：{caller}',
  },

  SUMMARY_DAYS: {
    en: 'a summary must span 1 to {most} days, but got: {days}',
    zh: '汇总期间应为1至{most}日，实际为：{days}',
  },
  YEAR_RANGE: {
    en: 'year must be from 1900 to 2200, but got: {year}',
    zh: '年度应在1900至2200之间，实际为：{year}',
  },

  // What stands in the way of a deregistration
  REGISTERED_FOR: {
    en: '{authority} has registered an inspection for {plannedOn}',
    zh: '{authority}已登记{plannedOn}的入企检查',
  },
  INSPECTING_SINCE: {
    en: '{authority} is inspecting since {plannedOn} and has not reported',
    zh: '{authority}自{plannedOn}起检查，尚未登记结果',
  },
  OVERDUE: {
    en: '{open}; where that body is no more, an approver of legal services ends the visit (endVisit)',
    zh: '{open}；该执法主体已不存在的，由法律服务部门审批人终止检查（endVisit）',
  },
});
