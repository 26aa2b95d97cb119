/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  HOW_MANY: { en: '{field} must be 1 to {most}, but got: {got}', zh: '{field}应为1至{most}项，实际为：{got}' },
  CODE: {
    en: 'code must be 1 to 24 capitals, digits and _, beginning with a capital, but got: {got}',
    zh: '事项编码应为1至24个大写字母、数字或者下划线，以字母开头，收到的是：{got}',
  },
  TWICE: { en: 'each item must stand once, but got twice: {got}', zh: '同一事项不得重复，重复的是：{got}' },
  PUBLISHED: {
    en: '{authority} publishes {count} items for inspection, {key} of them key items, as version {version}',
    zh: '{authority}公布检查事项{count}项，其中重点监管事项{key}项，为第{version}版',
  },
  OTHER_CODE: {
    en: '{authority} has published its items under another unified social credit code',
    zh: '{authority}此前公布检查事项时使用的统一社会信用代码与本次不同',
  },
});
