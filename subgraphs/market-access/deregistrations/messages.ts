/** What deregistrations say. */
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { DeregistrationKind, DeregistrationState } from '../generated.ts';

/** Routes, as a sentence names them. */
export const KIND_WORDS: Readonly<Record<DeregistrationKind, Text>> = {
  SIMPLE: { zh: '简易注销', en: 'SIMPLE' },
  GENERAL: { zh: '一般注销', en: 'GENERAL' },
  FORCED: { zh: '强制注销', en: 'FORCED' },
};

/** States, as a sentence names them. */
export const STATE_WORDS: Readonly<Record<DeregistrationState, Text>> = {
  NOTICE: { zh: '公告中', en: 'NOTICE' },
  LIQUIDATING: { zh: '清算中', en: 'LIQUIDATING' },
  CLOSING: { zh: '办理中', en: 'CLOSING' },
  OBJECTED: { zh: '因异议终止', en: 'OBJECTED' },
  REFUSED: { zh: '不予注销登记', en: 'REFUSED' },
  WITHDRAWN: { zh: '已撤回', en: 'WITHDRAWN' },
  LAPSED: { zh: '逾期失效', en: 'LAPSED' },
  DEREGISTERED: { zh: '已注销', en: 'DEREGISTERED' },
  ANNULLED: { zh: '已被撤销', en: 'ANNULLED' },
};

export const MESSAGES = messages({
  STEP_NOT_POSSIBLE: {
    en: '{operation} is not possible in state {state}; possible: {possible}',
    zh: '状态为“{state}”的注销不能办理{operation}；可以办理：{possible}',
  },
  ANNOUNCES_NO_FORCE: {
    en: 'an enterprise announces SIMPLE or GENERAL, but got: FORCED',
    zh: '企业自行公告的注销方式只有简易注销、一般注销，收到的是：强制注销',
  },
  FORCE_IS_THE_OFFICES: {
    en: 'announceForcedDeregistration, by the office',
    zh: '强制注销由登记机关以announceForcedDeregistration公告',
  },
  PROMISE_NEEDED: {
    en: 'all investors must promise that debts and taxes are settled (全体投资人承诺书), but got: false',
    zh: '简易注销须由全体投资人承诺债务、税款等已经清偿（全体投资人承诺书），但未作承诺',
  },
  HAND_IN_PROMISE: { en: 'hand in the promise', zh: '请提交全体投资人承诺书' },
  SIMPLE_ROUTE_CLOSED: {
    en: 'the simple route is closed to an enterprise that is {status} ({bar})',
    zh: '登记状态为{status}的企业不得申请简易注销（{bar}）',
  },
  TAKE_GENERAL_ROUTE: {
    en: 'liquidate it, and announce a deregistration of kind GENERAL',
    zh: '请依法清算后，以一般注销方式公告',
  },
  NOTICE_STANDS: {
    en: 'announced on {from}, the notice stands through {until}',
    zh: '{from}公告，公告期至{until}届满',
  },
  NO_NOTICE: {
    en: 'applied for on {from} by a sole trader: no notice is published, the departments are asked',
    zh: '个体工商户于{from}申请，无需公示，由有关部门核查',
  },
  CLOSE_BY: { en: 'to be closed by {closeBy}', zh: '须在{closeBy}前申请注销登记' },
  CLOSED_BY_OFFICE: { en: 'to be closed by the office after it', zh: '公告期满后由登记机关办理注销登记' },
  CLOSED_AFTER_LIQUIDATION: {
    en: 'creditors declare claims through {until}; the application follows the end of the liquidation',
    zh: '债权人申报债权至{until}止，清算结束后申请注销登记',
  },
  NOTICE_RUNNING: {
    en: 'the notice stands through {until} and its whole time is given to objections, but today is {today}',
    zh: '公告期至{until}届满，期内均可提出异议，而今天是{today}',
  },
  APPLY_FROM: { en: 'apply from the day after {until}', zh: '请自{until}的次日起申请' },
  NOTICE_LAPSED: {
    en: 'an application follows its notice by {closeBy}, but today is {today}',
    zh: '公告期满后须在{closeBy}前申请注销登记，而今天是{today}',
  },
  ANNOUNCE_ANEW: { en: 'announce it anew', zh: '请重新公告' },
  LAPSED: {
    en: 'nobody applied to close it by {closeBy}, so the notice came to nothing',
    zh: '至{closeBy}未申请注销登记，公告失效',
  },
  OBJECTION_NOT_FORESEEN: {
    en: 'a {kind} deregistration is not ended by objections: claims are declared to the liquidation group',
    zh: '{kind}不因异议终止：债权应向清算组申报',
  },
  NOTICE_OVER: {
    en: 'objections end a notice through {until}, but today is {today}',
    zh: '异议应在公告期内（至{until}）提出，而今天是{today}',
  },
  NOT_REVOKED: {
    en: 'by force go those whose licence was revoked or whose establishment was annulled, but this one is {status}',
    zh: '强制注销只适用于被吊销营业执照或者被撤销设立登记的企业，而该企业的登记状态为{status}',
  },
  REVOKED_RECENTLY: {
    en: 'by force go those revoked or annulled for {years} years without applying, but this one was on {revokedOn}, and today is {today}',
    zh: '强制注销只适用于被吊销营业执照或者被撤销设立登记满{years}年未申请注销登记的企业，该企业于{revokedOn}被吊销或者撤销，今天是{today}',
  },
  ANNOUNCE_FROM: { en: 'announce it from {from} on', zh: '请自{from}起公告' },
  REVOKED_FOR: {
    en: 'revoked or annulled on {revokedOn}, {years} full years ago, at least {needed} are needed',
    zh: '{revokedOn}被吊销营业执照或者被撤销设立登记，至今已满{years}年，法定期限为{needed}年',
  },
  NOT_APPLIED_SINCE: { en: 'no deregistration was applied for since', zh: '此后未申请注销登记' },
  NONE_UNDER_WAY: { en: '{creditCode} has no deregistration under way', zh: '{creditCode}没有正在办理的注销' },
  NOTHING_TO_DECIDE: {
    en: 'there is nothing to decide on before the application to close, but the deregistration is in state {state}',
    zh: '申请注销登记之前没有可以决定的事项，该注销的状态为：{state}',
  },
  BLOCKED: {
    en: '{creditCode} cannot be deregistered while {count} in the way: {things}',
    zh: '{creditCode}尚有{count}未办结（限制注销）事项，不能办理注销：{things}',
  },
  ONE_THING: { en: '1 thing stands', zh: '1项' },
  THINGS: { en: '{count} things stand', zh: '{count}项' },
  BLOCKERS_UNKNOWN: {
    en: 'what stands in the way could not be had from every department',
    zh: '未能从各部门取得全部未办结（限制注销）事项',
  },
  TRY_WHEN_ALL_ANSWER: { en: 'try again when all departments answer', zh: '请待各部门恢复响应后重试' },
  NOTICE_IS_OVER: { en: 'the notice is over', zh: '公告期已届满' },
  LIQUIDATED: {
    en: 'the liquidation ended on {endedOn}, and its report is confirmed',
    zh: '清算于{endedOn}结束，清算报告已经确认',
  },
  APPLIED_LATE: {
    en: 'applied for on {appliedOn}, after {closeBy}: late',
    zh: '{appliedOn}申请，超过应当申请的期限{closeBy}',
  },
  LIABILITY_GOES_ON: { en: 'who answers for its debts goes on to', zh: '原公司股东、清算义务人的责任不受影响' },
  NOTHING_IN_THE_WAY: { en: 'nothing stands in the way', zh: '没有未办结（限制注销）事项' },
  TWO_OFFICERS: { en: 'accepted and decided by two officers', zh: '受理人与决定人为不同的工作人员' },
  WITHDRAWN_BY_ITS_OWN: { en: 'taken back by who announced it', zh: '由公告人撤回' },
  LIQUIDATION_GOES_ON: {
    en: 'a company in liquidation does not do business again unless its dissolution is revoked (公司法 230), but {why}',
    zh: '清算中的公司未撤销解散的，不得恢复经营（公司法第二百三十条），{why}',
  },
  NO_RESOLUTION: { en: 'no resolution is given', zh: '而申请未提供股东会关于公司存续的决议日期' },
  DISTRIBUTED: { en: 'its liquidation ended on {endedOn}', zh: '而清算已于{endedOn}结束' },
  IT_WAS_REVOKED: { en: 'its licence was revoked', zh: '而该企业已被吊销营业执照' },
  IT_WAS_ANNULLED: { en: 'its establishment was annulled', zh: '而该企业的设立登记已被撤销' },
  GIVE_RESOLUTION: {
    en: 'give dissolutionRevokedOn, the day of the resolution to go on, or apply to close it after the liquidation',
    zh: '请提供决议日期（dissolutionRevokedOn），或者在清算结束后申请注销登记',
  },
  RESOLVED_WRONG_DAY: {
    en: 'dissolutionRevokedOn must be from {from} to today ({today}), but got: {got}',
    zh: 'dissolutionRevokedOn应在{from}至今天（{today}）之间，收到的是：{got}',
  },
  DISSOLUTION_REVOKED: {
    en: 'resolved on {on} to go on, before property was distributed',
    zh: '尚未分配财产，{on}决议公司存续',
  },
  ONLY_SIMPLE_EXTENDED: {
    en: 'the time to apply is extended on the simple route alone, but this one is {kind}',
    zh: '只有简易注销可以延长申请期限，而该注销为{kind}',
  },
  ALREADY_EXTENDED: {
    en: 'the time to apply is extended once, to {closeBy}, but it was already',
    zh: '申请期限只能延长一次（至{closeBy}），该注销已经延长',
  },
  EXTENDED: {
    en: 'time to apply through {closeBy}, {days} days after the notice',
    zh: '申请期限延长至{closeBy}（公示期满后{days}日）',
  },
  NO_LIQUIDATION: {
    en: 'a liquidation is a part of a general deregistration, but this one is {kind}',
    zh: '清算是一般注销的环节，而该注销为{kind}',
  },
  LIQUIDATION_LATE: {
    en: 'a liquidation is recorded before the application to close, but the deregistration is in state {state}',
    zh: '清算应在申请注销登记之前备案，而该注销的状态为：{state}',
  },
  LIQUIDATION_ENDED: {
    en: 'the liquidation ended on {endedOn}: its days are recorded before its end',
    zh: '清算已于{endedOn}结束，清算的各项日期应在结束前备案',
  },
  LIQUIDATION_MISSING: {
    en: 'a general deregistration follows a liquidation (公司法 232), but none is on record',
    zh: '一般注销应当先行清算（公司法第二百三十二条），但没有清算备案',
  },
  RECORD_IT: { en: 'recordLiquidation', zh: '请以recordLiquidation办理清算备案' },
  LIQUIDATION_NOT_ENDED: {
    en: 'the application to close follows the end of the liquidation and its report (公司法 239), but none is on record',
    zh: '清算结束并确认清算报告后方可申请注销登记（公司法第二百三十九条），但没有清算结束的记录',
  },
  END_IT: { en: 'endLiquidation', zh: '请以endLiquidation报送清算报告' },
  CLAIMS_RUNNING: {
    en: 'creditors declare claims through {until}, but {what}',
    zh: '债权人申报债权至{until}止，{what}',
  },
  TODAY_IS: { en: 'today is {today}', zh: '而今天是{today}' },
  ENDED_TOO_EARLY: { en: 'endedOn is {endedOn}', zh: '而清算结束日期为{endedOn}' },
  GROUP_TOO_EARLY: {
    en: 'groupFormedOn must not be before the dissolution ({on}), but got: {got}',
    zh: '清算组成立日期（groupFormedOn）不得早于解散事由出现之日（{on}），收到的是：{got}',
  },
  NOTIFIED_TOO_EARLY: {
    en: 'creditorsNotifiedOn must not be before the group was formed ({on}), but got: {got}',
    zh: '通知债权人日期（creditorsNotifiedOn）不得早于清算组成立之日（{on}），收到的是：{got}',
  },
  NOTIFIED_IN_FUTURE: {
    en: 'creditorsNotifiedOn must not be after today ({on}), but got: {got}',
    zh: '通知债权人日期（creditorsNotifiedOn）不得晚于今天（{on}），收到的是：{got}',
  },
  ENDED_IN_FUTURE: {
    en: 'endedOn must not be after today ({on}), but got: {got}',
    zh: '清算结束日期（endedOn）不得晚于今天（{on}），收到的是：{got}',
  },
  WRONG_DIGEST: {
    en: 'reportDigest must be a SHA-256 digest, 64 hexadecimal digits, but got: {got}',
    zh: '清算报告摘要（reportDigest）应为SHA-256值，64位十六进制数字，收到的位数是：{got}',
  },
  IN_TIME: { en: '{step} on {doneOn}, due by {dueOn}: in time', zh: '{step}：{doneOn}，法定期限至{dueOn}，按期' },
  LATE: { en: '{step} on {doneOn}, due by {dueOn}: late', zh: '{step}：{doneOn}，法定期限至{dueOn}，逾期' },
  GROUP_FORMED: { en: 'the group was formed', zh: '成立清算组' },
  CREDITORS_NOTIFIED: { en: 'creditors were notified', zh: '通知债权人' },
  PUBLISHED: { en: 'it was published', zh: '发布公告' },
  CLAIMS_UNTIL: { en: 'creditors declare claims through {until}', zh: '债权人申报债权至{until}止' },
  REPORT_CONFIRMED: { en: 'its report was confirmed by: {by}', zh: '清算报告由{by}确认' },
  APPLY_BY: {
    en: 'the application to close is due by {closeBy}',
    zh: '应当在{closeBy}前申请注销登记',
  },
  OPEN_CHANGE: {
    en: 'change of registration {caseNo} is not closed; {who} may take it back',
    zh: '变更登记{caseNo}尚未办结，可由{who}撤回',
  },
  OPEN_REAL_ESTATE: {
    en: 'real-estate case {caseNo} is not closed; {who} may take it back',
    zh: '不动产登记{caseNo}尚未办结，可由{who}撤回',
  },
  OPEN_TAX_CASE: {
    en: 'tax case {caseNo} is not closed; {who} may take it back',
    zh: '办税事项{caseNo}尚未办结，可由{who}撤回',
  },
  WHO_APPLIED: { en: 'who applied', zh: '申请人' },
  MORTGAGED: {
    en: 'unit {unitNo} is mortgaged; the bank that holds the mortgage may give it up',
    zh: '不动产单元{unitNo}设有抵押权，可由抵押权人申请注销',
  },
  SEIZED: {
    en: 'unit {unitNo} is seized; the office releases it when the court says so',
    zh: '不动产单元{unitNo}被查封，由登记机构依人民法院的嘱托解封',
  },
});
