/** What issues of major projects say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  RAISED: { en: '{agency} is to solve it by {dueOn}', zh: '由{agency}于{dueOn}前解决' },
  RESOLVED: { en: '{agency}: {resolution}', zh: '{agency}：{resolution}' },
  NOT_PAST: { en: 'dueOn must not be in the past (today is {today})', zh: '办理期限（dueOn）不得早于今日（{today}）' },
  NO_ISSUE: { en: 'there is no issue {id}', zh: '不存在编号为{id}的问题' },
  ONCE: { en: 'an issue is resolved once, but this one was at {at}', zh: '同一问题只办结一次，本问题已于{at}办结' },
});
