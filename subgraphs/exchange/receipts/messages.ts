/** What exchange says of receipts, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  FOR: { en: '{purpose}', zh: '{purpose}' },
  NOT_STATED: { en: 'no purpose was stated', zh: '访问方未说明用途' },
});
