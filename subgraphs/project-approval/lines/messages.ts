/** What is said of external lines and outages, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_LINE: { en: 'there is no external line {id}', zh: '没有编号为{id}的外线工程' },
  NO_PARALLEL_APPROVAL: {
    en: 'zone {zone} has no rule EXTERNAL_LINE_PERMITS on {on}: its permits for external lines are not given in one form',
    zh: '{zone}{on}未实行外线工程并联审批，各项许可不能一表申请',
  },
  APPLY_TO_EACH: { en: 'apply to each agency', zh: '请分别向各审批单位申请' },
  POWER_ONLY: {
    en: 'filing with a commitment is for power lines, but this is {kind}',
    zh: '告知承诺备案仅适用于电力接入工程，本工程为{kind}',
  },
  NO_FILING_RULE: {
    en: 'zone {zone} has no rule EXTERNAL_LINE_FILING on {on}',
    zh: '{zone}{on}未实行外线工程告知承诺备案',
  },
  WITHIN: { en: '{name} of {got} m is within {limit} m', zh: '{name}{got}米，未超过{limit}米' },
  ABOVE: { en: '{name} of {got} m is above {limit} m', zh: '{name}{got}米，超过{limit}米' },
  NO_COMMITMENT: {
    en: 'no commitment was made, so it is approved like any other',
    zh: '未作出承诺，按一般程序审批',
  },
  NO_PROMISES: {
    en: 'a promise does not take the place of approval before the credit is repaired (国办发〔2020〕42号): {reasons}',
    zh: '信用修复前不适用告知承诺制（国办发〔2020〕42号）：{reasons}',
  },
  COMMITMENT_MADE: { en: 'the commitment was made (告知承诺备案)', zh: '已作出承诺（告知承诺备案）' },
  ROAD_CROSSING: {
    en: 'roadCrossing must be 0 to lineLength ({length}) metres, but got: {got}',
    zh: '穿越城市道路长度应为0至线路长度（{length}米），实际为{got}',
  },
  PERMIT_NOT_LISTED: {
    en: 'the permits of an external line are {permits}, but got: {got}',
    zh: '外线工程许可事项为{permits}，实际为{got}',
  },
  PERMIT_TWICE: { en: 'a permit is left out once, but twice: {permit}', zh: '许可事项不得重复填报：{permit}' },
  NONE_LEFT: {
    en: 'at least one permit must be left: a line without any is not applied for',
    zh: '至少应当保留一项许可事项，无需许可的不必申请',
  },
  NOT_NEEDED: { en: '{permit} does not apply: {reason}', zh: '不涉及{permit}：{reason}' },
  NO_PERMITS: {
    en: 'a line that was filed with a commitment has no permits to decide on',
    zh: '告知承诺备案的外线工程没有待办许可事项',
  },
  TAKEN_BACK: {
    en: 'nothing is decided of a line whose application was taken back',
    zh: '申请已撤回，不再作出决定',
  },
  DEEMED_GRANTED: {
    en: '{permit} was to be decided by {day} and counts as granted since (超时默认): it can no longer be refused',
    zh: '{permit}应于{day}前作出决定，逾期未决定视为准予（超时默认），不得再作出不予许可决定',
  },
  NOT_LEFT_OUT: {
    en: 'a permit is demanded that was left out of a line in progress, but {permit} is: {state}',
    zh: '仅可对办理中外线工程未申请的许可事项提出要求，{permit}现为{state}',
  },
  NOT_SPARED: { en: 'among its permits', zh: '已列入许可事项' },
  DEMANDED: { en: '{permit} applies after all: {reason}', zh: '经核查应当办理{permit}：{reason}' },
  WITHDRAW_RUNNING: {
    en: 'a line is withdrawn while its permits are decided on, but it is: {state}',
    zh: '外线工程仅可在许可事项办理期间撤回，现为{state}',
  },
  WITHDRAWN: { en: 'the enterprise took its application back', zh: '申请人撤回申请' },
  NOTHING_TO_REVOKE: {
    en: 'a filing, or a grant that rests on what the enterprise said, is revoked, but this line is: {state}',
    zh: '仅可撤销告知承诺备案或者依申请人陈述作出的许可，该外线工程现为{state}',
  },
  COMMITMENT_FALSE: {
    en: 'what the enterprise promised or said was not so: {finding}',
    zh: '申请人的承诺或者陈述与事实不符：{finding}',
  },
  LINE_OPEN: {
    en: 'external line {route} ({kind}) has permits that are not decided on',
    zh: '外线工程“{route}”（{kind}）尚有许可事项未办结',
  },
  // Outages
  ENTERPRISES: { en: 'creditCodes must be 1 to {most} enterprises', zh: '一次通知的企业应为1至{most}家' },
  PERIOD: { en: 'to must be after from, but got: {from} to {to}', zh: '结束时间应当晚于开始时间，实际为{from}至{to}' },
  NOTICE_TOO_LATE: {
    en: 'enterprises get notice before a planned outage (提前通知), at least {days} days, but got: {from}, noticed on {noticed}',
    zh: '计划停电应当至少提前{days}日通知企业，停电自{from}开始，通知日期为{noticed}',
  },
  NOTICE_EARLIER: {
    en: 'begin on {earliest} or later, or work on the live line',
    zh: '停电日期应不早于{earliest}，或者采用带电作业',
  },
  OUTAGE_LIMIT: {
    en: 'a line has at most {limit} outages a year, but {line} has {count} in {year} already',
    zh: '同一条配电线路一年最多停电{limit}次，{line}{year}年已停电{count}次',
  },
  LIVE_OR_NEXT_YEAR: {
    en: 'work on the live line, or wait for the next year',
    zh: '请采用带电作业，或者安排在下一年度',
  },
  OUTAGE_TOO_LONG: {
    en: 'users are without power for at most {limit} hours a year (用户平均停电时间), but {line} would have: {hours}',
    zh: '用户平均停电时间一年不超过{limit}小时，{line}将达到{hours}小时',
  },
  SHORTEN_IT: {
    en: 'work on the live line, or plan a shorter outage',
    zh: '请采用带电作业，或者缩短停电时间',
  },
  OUTAGE_COUNT: { en: 'outage {count} of the line in {year}', zh: '该线路{year}年第{count}次停电' },
  OUTAGE_COUNT_OF: {
    en: 'outage {count} of the line in {year}, of at most {limit}',
    zh: '该线路{year}年第{count}次停电，每年最多{limit}次',
  },
  OUTAGE_HOURS: { en: '{hours} hours of outages in {year}', zh: '{year}年累计停电{hours}小时' },
  OUTAGE_HOURS_OF: {
    en: '{hours} hours of outages in {year}, of at most {limit}',
    zh: '{year}年累计停电{hours}小时，不超过{limit}小时',
  },
  EMERGENCY: { en: 'an emergency is not refused', zh: '应急停电不受次数和时长限制' },
  YEAR: { en: '{field} must be {from} to {to}, but got: {got}', zh: '{field}应为{from}至{to}，实际为{got}' },
  // The reliability of supply
  NO_RELIABILITY_RULE: {
    en: 'zone {zone} has no rule POWER_RELIABILITY in {year}: nothing is measured against it',
    zh: '{zone}{year}年未规定供电可靠性指标',
  },
  WORKS_PARTS: {
    en: 'liveWorks must be 0 to works ({works}), but got: {got}',
    zh: '带电作业次数应为0至作业总次数（{works}），实际为{got}',
  },
  METRIC_MET: { en: '{name} is {got}, as the plan asks ({limit})', zh: '{name}为{got}，达到要求（{limit}）' },
  METRIC_MISSED: { en: '{name} is {got}, but the plan asks {limit}', zh: '{name}为{got}，未达到要求（{limit}）' },
  METRIC_OPEN: { en: '{name} cannot be told yet', zh: '{name}尚无法计算' },
});

/** What a line carries, as messages name it. */
export const KIND_NAMES = {
  POWER: { en: 'POWER', zh: '用电' },
  WATER: { en: 'WATER', zh: '用水' },
  GAS: { en: 'GAS', zh: '用气' },
} as const;

const PERMIT_NAMES: Readonly<Record<string, string>> = {
  PLANNING: '工程规划许可',
  GREENERY: '绿化许可',
  ANCIENT_TREES: '古树古木迁移许可',
  ROAD_ADMINISTRATION: '城市道路路政许可',
  EXCAVATION: '占掘路许可',
};

/** A permit of a line, as messages name it. */
export const permitName = (code: string) => ({ en: code, zh: PERMIT_NAMES[code] ?? code });

/** Where a line stands, as messages name it. */
export const STATE_NAMES = {
  FILED: { en: 'FILED', zh: '已备案' },
  RUNNING: { en: 'RUNNING', zh: '办理中' },
  GRANTED: { en: 'GRANTED', zh: '全部许可' },
  DEEMED_GRANTED: { en: 'DEEMED_GRANTED', zh: '超时默认准予' },
  REFUSED: { en: 'REFUSED', zh: '不予许可' },
  WITHDRAWN: { en: 'WITHDRAWN', zh: '已撤回' },
  REVOKED: { en: 'REVOKED', zh: '已撤销' },
} as const;

/** The limits of lines and of reliability, as messages name them. */
export const LIMIT_NAMES: Readonly<Record<string, { en: string; zh: string }>> = {
  roadCrossing: { en: 'roadCrossing', zh: '穿越城市道路' },
  lineLength: { en: 'lineLength', zh: '线路长度' },
  liveWorking: { en: 'liveWorking', zh: '带电作业率' },
  outagesPerLine: { en: 'outagesPerLine', zh: '同一线路年停电次数' },
  averageOutageCut: { en: 'averageOutageCut', zh: '用户平均停电时间压减' },
  averageOutage: { en: 'averageOutage', zh: '用户平均停电时间' },
};
