/** What is said of connections, gas services and reports of designations, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_CONNECTION: { en: 'there is no connection {id}', zh: '没有编号为{id}的报装' },
  NOT_OPEN: {
    en: '{operation} is not possible while the connection is {state}; possible: {possible}',
    zh: '该报装现为{state}，不能办理{operation}；可以办理：{possible}',
  },
  FINAL: { en: 'nothing, it is final', zh: '无，该报装已办结' },
  // What is applied for
  CLASS_OF: { en: 'class of {kind} must be {classes}', zh: '{kind}的报装类别应为{classes}' },
  LEFT_OUT: { en: 'left out', zh: '不填' },
  CLASS_NEEDED: { en: 'class of POWER must be one of {classes}', zh: '用电报装应当选择类别：{classes}' },
  CAPACITY_NEEDED: { en: 'capacityKw must be given for POWER', zh: '用电报装应当填写报装容量' },
  OF_POWER: {
    en: 'capacityKw and loadKva are of POWER, and left out for {kind}',
    zh: '报装容量和负荷仅用电报装填写，{kind}不填',
  },
  LOAD_BELOW: {
    en: 'loadKva must not be below capacityKw ({capacity}): apparent power is never below real power',
    zh: '负荷不得低于报装容量（{capacity}千瓦）',
  },
  NO_CLASS: {
    en: 'no plan sets a limit for {kind} without a class, so there is no clock',
    zh: '{kind}未分类报装未规定办理时限',
  },
  NO_LIMIT: {
    en: 'zone {zone} has no rule {rule} on {on}, so there is no clock',
    zh: '{zone}{on}未规定该类报装办理时限（{rule}）',
  },
  LIMIT: { en: '{amount} {unit} for {class}. {note}', zh: '{class}办理时限为{amount}{unit}。{note}' },
  LIMIT_PAUSES: {
    en: '{amount} {unit} for {class}; the clock stands still for {pauses}. {note}',
    zh: '{class}办理时限为{amount}{unit}，{pauses}期间不计入。{note}',
  },
  NO_WATER_110: {
    en: 'zone {zone} has no rule WATER_110 on {on}: it has no such programme',
    zh: '{zone}{on}未推行“110”用水报装服务',
  },
  WITHOUT_CLASS: { en: 'apply without the class WATER_110', zh: '请按一般用水报装申请（不选择“110”用水报装）' },
  WATER_110_CONDITIONS: {
    en: 'the 110 programme has all its conditions hold, but these do not: {broken}',
    zh: '“110”用水报装应当同时符合下列条件，尚不符合：{broken}',
  },
  ON_TIME: {
    en: 'connected after {days} net days of {limit} ({light})',
    zh: '净用时{days}日接通，时限为{limit}日（{light}）',
  },
  CONNECTED: { en: 'connected; no rule sets a limit', zh: '已接通，未规定办理时限' },
  TWO_OFFICERS: { en: 'accepted and connected by two officers', zh: '受理与接通由两名工作人员办理' },
  ACCEPTED: { en: 'the application is accepted by {agency}', zh: '{agency}受理报装申请' },
  WITHDRAWN: { en: 'the enterprise took its application back', zh: '申请人撤回申请' },
  PAPERS_FOLLOW: {
    en: 'no paper was needed before water flowed; they follow until {dueDate}: {papers}',
    zh: '通水前零资料，下列手续于{dueDate}前补办：{papers}',
  },
  NO_DEBT: { en: 'connection {id} owes nothing under {debt}', zh: '报装{id}没有编号为{debt}的待补手续' },
  // What it costs
  NO_COST_RULE: { en: 'zone {zone} has no rule {rule} on {on}', zh: '{zone}{on}未规定报装费用（{rule}）' },
  ORDINARY_CHARGES: { en: 'the ordinary charges hold', zh: '按一般标准收费' },
  OUTSIDE_BOUNDARY: {
    en: 'works outside the site boundary (建筑区划红线外) cost {cost} yuan',
    zh: '建筑区划红线外工程费用为{cost}元',
  },
  CAPACITY_UNKNOWN: { en: 'the capacity is not known', zh: '报装容量未填写' },
  CAPACITY_WITHIN: {
    en: '{capacity} kW is within the {limit} kW of {area}',
    zh: '报装容量{capacity}千瓦，未超过{area}{limit}千瓦',
  },
  CAPACITY_ABOVE: {
    en: '{capacity} kW is above the {limit} kW of {area}',
    zh: '报装容量{capacity}千瓦，超过{area}{limit}千瓦',
  },
  SIZE_UNKNOWN: { en: 'the size of the enterprise is not known', zh: '企业规模不明' },
  SMALL: { en: 'the enterprise is {size}, and small or micro (小微企业)', zh: '企业为{size}，属于小微企业' },
  NOT_SMALL: { en: 'the enterprise is {size}, and not small or micro (小微企业)', zh: '企业为{size}，不属于小微企业' },
  OPEN: { en: 'connection {caseNo} ({kind}) is {state}', zh: '报装{caseNo}（{kind}）尚未办结，现为{state}' },
  // Reports of designations
  NO_REPORT: { en: 'there is no report {id}', zh: '没有编号为{id}的举报' },
  NOT_ITS_CONNECTION: { en: '{creditCode} has no connection {id}', zh: '{creditCode}没有编号为{id}的报装' },
  TOLD: {
    en: 'it was so, and is told to {supervisor}, and to credit under the code of who designated: {by}',
    zh: '举报属实，移送{supervisor}处理，并将指定方（{by}）情况通报信用部门',
  },
  BY_UNNAMED: { en: 'not established', zh: '未查明统一社会信用代码' },
  DESIGNATED: {
    en: 'it designated a company for a connection ({role}), which none may',
    zh: '为用户报装工程指定单位（{role}），违反“三不指定”规定',
  },
  // Gas services
  NO_SERVICE: { en: 'there is no gas service {id}', zh: '没有编号为{id}的用气业务' },
  SAME_HOLDER: {
    en: 'transferTo must be another than the holder, but got: {got}',
    zh: '过户后户主不得为现户主，实际为{got}',
  },
  CHECK_DAY: {
    en: 'day must be a working day after today ({today}), but got: {got}',
    zh: '安检日期应为今日（{today}）以后的工作日，实际为{got}',
  },
  NO_ACCOUNT: { en: 'there is no connected gas connection {id}', zh: '没有编号为{id}的已接通用气账户' },
  NO_LONGER_HELD: { en: 'the account is no longer held by {holder}', zh: '该账户户主已不是{holder}' },
  SERVICE_OPEN: {
    en: 'one service of a kind is open at a time, but {kind} is since {since}',
    zh: '同类用气业务一次只能办理一项，{kind}业务自{since}起办理中',
  },
  WAIT: { en: 'wait until it is completed', zh: '请待其办结后再申请' },
  COMPLETED: {
    en: 'a service is completed once, but this one was at {at}',
    zh: '用气业务只能办结一次，该业务已于{at}办结',
  },
  NOT_BEFORE_ITS_DAY: {
    en: 'a safety check has its outcome on its day, {day}, or later, but today is: {today}',
    zh: '安检结果应在预约日期{day}当日或者以后填报，今日为{today}',
  },
  NO_ONLINE_SERVICE: {
    en: 'zone {zone} has no rule GAS_ONLINE_SERVICES with {kind} on {on}: its gas services are not online',
    zh: '{zone}{on}未开通该用气网上业务（{kind}）',
  },
  AT_THE_COUNTER: { en: 'ask the gas company at its counter', zh: '请到供气企业营业厅办理' },
  // Published standards
  STANDARD_COUNT: {
    en: '{field} must be {least} to {most}, but got: {got}',
    zh: '{field}应为{least}至{most}，实际为{got}',
  },
});

/** What is connected, as messages name it. */
export const KIND_NAMES = {
  POWER: { en: 'POWER', zh: '用电' },
  WATER: { en: 'WATER', zh: '用水' },
  GAS: { en: 'GAS', zh: '用气' },
} as const;

/** Classes of connections, as messages name them. */
export const CLASS_NAMES = {
  HIGH_VOLTAGE: { en: 'HIGH_VOLTAGE', zh: '高压用户' },
  LOW_VOLTAGE_EXTERNAL: { en: 'LOW_VOLTAGE_EXTERNAL', zh: '低压非居民（有外部工程）' },
  LOW_VOLTAGE: { en: 'LOW_VOLTAGE', zh: '低压非居民（无外部工程）' },
  RESIDENTIAL: { en: 'RESIDENTIAL', zh: '居民用户' },
  WATER_110: { en: 'WATER_110', zh: '“110”用水报装' },
} as const;

/** Sizes of enterprises, as messages name them. */
export const SIZE_NAMES = {
  MICRO: { en: 'MICRO', zh: '微型企业' },
  SMALL: { en: 'SMALL', zh: '小型企业' },
  MEDIUM: { en: 'MEDIUM', zh: '中型企业' },
  LARGE: { en: 'LARGE', zh: '大型企业' },
} as const;

/** Roles that may not be designated, as messages name them. */
export const ROLE_NAMES = {
  DESIGN: { en: 'DESIGN', zh: '设计单位' },
  CONSTRUCTION: { en: 'CONSTRUCTION', zh: '施工单位' },
  SUPPLY: { en: 'SUPPLY', zh: '供货单位' },
} as const;

/** Services of gas accounts, as messages name them. */
export const SERVICE_NAMES = {
  TRANSFER: { en: 'TRANSFER', zh: '过户' },
  SAFETY_CHECK: { en: 'SAFETY_CHECK', zh: '安检' },
} as const;

/** Units of limits and reasons for which clocks stand still, as messages name them. */
export const TERMS: Readonly<Record<string, { en: string; zh: string }>> = {
  WD: { en: 'WD', zh: '个工作日' },
  HWD: { en: 'HWD', zh: '个半日' },
  INSTANT: { en: 'INSTANT', zh: '（当日办结）' },
  CUSTOMER_WORKS: { en: 'CUSTOMER_WORKS', zh: '用户自建工程' },
  SUPPLEMENT: { en: 'SUPPLEMENT', zh: '补正' },
  SPECIAL_PROCEDURE: { en: 'SPECIAL_PROCEDURE', zh: '特别程序' },
  GREEN: { en: 'GREEN', zh: '绿灯' },
  YELLOW: { en: 'YELLOW', zh: '黄灯' },
  RED: { en: 'RED', zh: '红灯' },
  OVERDUE: { en: 'OVERDUE', zh: '超期' },
};

/** States of a report of a designation, and how it is ended, as messages name them. */
export const REPORT_NAMES = {
  REPORTED: { en: 'REPORTED', zh: '已举报' },
  CONFIRMED: { en: 'CONFIRMED', zh: '属实' },
  UNFOUNDED: { en: 'UNFOUNDED', zh: '不属实' },
  confirmReport: { en: 'confirmReport', zh: '认定属实' },
  dismissReport: { en: 'dismissReport', zh: '认定不属实' },
} as const;
