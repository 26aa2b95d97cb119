/** What the list of grave violations of tax law says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  PUBLISHED: {
    en: 'published until {until}, three years from its publication',
    zh: '公布至{until}，自公布之日起满三年停止公布',
  },
  DECIDED_RANGE: {
    en: 'decidedOn must be from {first} to today ({today}), but got: {got}',
    zh: '决定日期（decidedOn）应当在{first}至今天（{today}）之间，收到的是{got}',
  },
  DUPLICATE: {
    en: 'document {documentNo} of {authority} is on the list already',
    zh: '{authority}的{documentNo}已经公布',
  },
});
