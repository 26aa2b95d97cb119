/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  FORM: {
    en: 'form must be one of {known}, but got: {got}',
    zh: '活动形式（form）应为下列之一：{known}，实际为：{got}',
  },
  ATTENDANCE: {
    en: '{field} must be 1 to {most}, each once, but got: {got}',
    zh: '{field}应为1至{most}个且不重复，实际为：{got}个',
  },
  HELD: {
    en: '{form} on {day} with {enterprises} enterprises and {banks} banks',
    zh: '{day}举办{form}，参加企业{enterprises}家、银行{banks}家',
  },
});
