/** What applications for credit repair say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_PROMISE: { en: '{creditCode} has no broken promise {id}', zh: '{creditCode}没有编号为{id}的违诺记录' },
  PROMISE_REPAIRED: {
    en: 'a record is repaired once, but that of promise {id} was on {repairedOn}',
    zh: '同一记录只修复一次，编号为{id}的违诺记录已于{repairedOn}修复',
  },
  ALREADY_APPLIED: {
    en: 'one application at a time is decided on, but {id} is open',
    zh: '同一记录同时只办理一项修复申请，申请{id}正在办理',
  },
  NO_REPAIR: { en: '{creditCode} has no application {id}', zh: '{creditCode}没有编号为{id}的信用修复申请' },
  REPAIR_ENDED: {
    en: 'an application is decided on once, but this one is {state}',
    zh: '同一申请只作出一次决定，该申请状态为{state}',
  },
  GRANTED: { en: 'GRANTED', zh: '准予修复' },
  REFUSED: { en: 'REFUSED', zh: '不予修复' },
  APPLIED: { en: 'the applicant says: {reason}', zh: '申请理由：{reason}' },
  NO_PENALTY: { en: '{creditCode} has no penalty {id}', zh: '{creditCode}没有编号为{id}的行政处罚记录' },
  NOT_REPAIRABLE: { en: 'it cannot be repaired today: {reasons}', zh: '今天不能申请修复：{reasons}' },
  APPLY_FROM: { en: 'apply from {firstDay} on', zh: '请自{firstDay}起申请' },
  FIRST_DUTIES: { en: 'do first what the decision demands', zh: '请先履行处罚决定规定的义务' },
  NO_COMMITMENT: {
    en: 'an application goes with a signed commitment of kind CREDIT_REPAIR of its own, but got: {got}',
    zh: '申请应当附有本企业已签署的信用修复型承诺，收到的是{got}',
  },
  SIGN_FIRST: { en: 'sign it first (signCommitment)', zh: '请先签署承诺（signCommitment）' },
  ACCEPTED: { en: 'accepted; to be decided on until {until}', zh: '予以受理，应当在{until}前作出决定' },
  ACCEPTED_ALREADY: {
    en: 'an application is accepted once, but this one was on {on}',
    zh: '同一申请只受理一次，该申请已于{on}受理',
  },
  NOT_ACCEPTED: {
    en: 'what is put off is the decision on an accepted application, but this one is not accepted',
    zh: '申请受理后方可延长办理期限，该申请尚未受理',
  },
  ACCEPT_FIRST: { en: 'accept it first', zh: '请先受理' },
  EXTENDED_ALREADY: {
    en: 'a decision is put off once, but this one was on {on}',
    zh: '办理期限只延长一次，该申请已于{on}延长',
  },
  EXTENSION_TOO_LATE: {
    en: 'a decision is put off before its last day {until} is over, but today is {today}',
    zh: '延长应当在办理期限{until}届满前作出，今天是{today}',
  },
  EXTENDED: { en: 'put off until {until}: {reason}', zh: '办理期限延长至{until}：{reason}' },
  ACCEPTANCE_PASSED: { en: 'it was to be accepted until {until}', zh: '应当在{until}前受理' },
  DECISION_PASSED: { en: 'it was to be decided on until {until}', zh: '应当在{until}前作出决定' },
  COUNTED_PENALTY: {
    en: 'published, shared and used no more from {on} on',
    zh: '自{on}起停止公示、共享和使用',
  },
});
