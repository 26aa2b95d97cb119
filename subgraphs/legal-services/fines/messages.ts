/** What fines say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_FINE: {
    en: '{creditCode} has no fine {fineId}',
    zh: '企业{creditCode}没有编号为{fineId}的罚款',
  },
  DELIVERED: { en: 'the decision was delivered on {on} already', zh: '处罚决定书已于{on}送达' },
  DELIVERED_ON: {
    en: 'delivered on {on}; to be delivered by {deliverBy}; to be paid by {payBy}',
    zh: '{on}送达（送达期限{deliverBy}），应于{payBy}前缴纳',
  },
  SETTLED: { en: 'the fine was paid on {on}', zh: '罚款已于{on}缴清' },
  RELIEF_OPEN: {
    en: 'deferral or instalments were asked for already: {state}',
    zh: '已申请延期或者分期缴纳：{state}',
  },
  PLAN_PARTS: {
    en: 'plan of {kind} must be {least} to {most}',
    zh: '{kind}的缴纳计划（plan）应当为{least}至{most}项',
  },
  PLAN_ORDER: {
    en: 'the days of plan must be after today ({today}), each after the one before',
    zh: '缴纳计划（plan）的日期应当晚于今日（{today}），并依次推后',
  },
  PLAN_SUM: {
    en: 'the amounts of plan must be together what is not paid of the fine, {outstanding}',
    zh: '缴纳计划（plan）的金额合计应当等于未缴罚款{outstanding}',
  },
  LISTED: { en: 'the rule allows: {kinds}', zh: '规定允许：{kinds}' },
  ASKED: {
    en: '{kind} was asked for: {parts} part(s), the last by {last}',
    zh: '申请{kind}：共{parts}期，最后一期为{last}',
  },
  NO_APPLICATION: { en: 'nobody asked for deferral or instalments', zh: '没有待决定的延期或者分期缴纳申请' },
  HARDSHIP: {
    en: 'the economic hardship is real: {kind} is granted, as it must be',
    zh: '确有经济困难，依法准许{kind}',
  },
  NO_HARDSHIP: { en: 'no economic hardship was found', zh: '未认定确有经济困难' },
  PAID: {
    en: '{amount} yuan were paid on {paidOn}; {outstanding} of the fine and {additionLeft} of its addition are left',
    zh: '{paidOn}缴纳{amount}元；未缴罚款{outstanding}元，未缴加处罚款{additionLeft}元',
  },
  ALL_PAID: { en: 'the fine is paid', zh: '罚款已缴清' },
  MISSED: {
    en: 'the part of {missedOn} was not paid in time: the rest, {outstanding}, is due',
    zh: '{missedOn}应缴的一期逾期未缴，剩余罚款{outstanding}元立即到期',
  },
  FOLLOWS: { en: 'what follows: {items}', zh: '后果：{items}' },
  PAID_MEANWHILE: { en: 'it was paid meanwhile', zh: '已缴纳' },
  UNPAID: {
    en: 'the fine of {authority}, imposed on {decidedOn}, is not paid',
    zh: '{authority}于{decidedOn}作出的罚款尚未缴清',
  },
  REVIEW: { en: 'review by an authority', zh: '行政复议' },
  LITIGATION: { en: 'suit in court', zh: '行政诉讼' },
  REVIEW_OPEN: {
    en: 'one review or suit at a time is on record, but {caseNo} runs since {on}',
    zh: '同一罚款同时只登记一项复议或者诉讼，{caseNo}自{on}起正在办理',
  },
  NO_REVIEW: { en: 'no review and no suit runs', zh: '没有正在办理的复议或者诉讼' },
  REVIEWED_FROM: {
    en: '{kind} {caseNo} from {on} on: nothing is added while it lasts',
    zh: '自{on}起{kind}（{caseNo}），期间不计算加处罚款',
  },
  REVIEWED_UNTIL: { en: '{kind} {caseNo} ended on {on}', zh: '{kind}（{caseNo}）于{on}办结' },
});
