/** What the register of government promises says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  MADE_IN_FUTURE: {
    en: 'madeOn must be from {first} to today ({today}), but got: {got}',
    zh: '承诺日期（madeOn）应当在{first}至今天（{today}）之间，收到的是{got}',
  },
  DUE_RANGE: {
    en: 'dueOn must be from today ({today}) to {last}, but got: {got}',
    zh: '履行期限（dueOn）应当在今天（{today}）至{last}之间，收到的是{got}',
  },
  SAME_DAY: {
    en: 'dueOn must be another day than {before}, which it is',
    zh: '变更后的履行期限（dueOn）应当与原期限（{before}）不同',
  },
  NO_PROMISE: { en: 'there is no government promise {id}', zh: '没有编号为{id}的政务承诺' },
  PROMISE_OVER: {
    en: 'a promise is changed or kept until its last day, but this one is {state} ({dueOn})',
    zh: '政务承诺应当在履行期限内变更或者兑现，该承诺状态为{state}（期限{dueOn}）',
  },
  TREAT_IT: {
    en: 'treat the dishonesty (treatGovernmentDishonesty)',
    zh: '请办理政务失信治理（treatGovernmentDishonesty）',
  },
  NOT_DISHONEST: {
    en: 'what is treated is a dishonesty, but this promise is {state}',
    zh: '只治理政务失信事项，该承诺状态为{state}',
  },
  OPEN: { en: 'to be kept', zh: '待兑现' },
  FULFILLED: { en: 'kept', zh: '已兑现' },
  DISHONEST: { en: 'not kept in time', zh: '政务失信' },
  TREATED: { en: 'treated', zh: '已治理' },
  REGISTERED: { en: '{authority} promised it, to be kept until {dueOn}', zh: '{authority}作出承诺，应于{dueOn}前兑现' },
  CHANGED: {
    en: 'the notice was published: the last day moves from {before} to {after}, since {reason}',
    zh: '已公告变更：履行期限由{before}变更为{after}，理由：{reason}',
  },
  KEPT_IN_TIME: { en: 'kept until {dueOn}: {outcome}', zh: '在{dueOn}前兑现：{outcome}' },
  NOT_KEPT: { en: 'its last day {dueOn} passed, and it was not kept', zh: '履行期限{dueOn}届满未兑现' },
  MADE_GOOD: { en: 'made good: {outcome}', zh: '已整改：{outcome}' },
});
