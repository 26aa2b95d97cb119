/** What lists of fees and ratings of intermediaries say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  HOW_MANY: { en: 'items must be 1 to {most}, but got: {got}', zh: '清单项目（items）应当为1至{most}项，收到{got}项' },
  CODE: {
    en: 'each of items must have a code of 1 to 40 capitals, digits or _, but got: {got}',
    zh: '清单项目（items）的代码应当为1至40位大写字母、数字或者下划线，收到的是{got}',
  },
  TWICE: {
    en: 'items must name each code once, but got twice: {got}',
    zh: '清单项目（items）的代码不得重复，重复的是{got}',
  },
  NO_LIST: {
    en: 'no list of fees holds on {on}: nothing may be charged by it',
    zh: '{on}没有施行的涉企收费目录清单，不得据此收费',
  },
  NOT_LISTED: {
    en: 'only fees on the list (version {version}) may be charged, and this one is not',
    zh: '只能收取清单（第{version}版）所列费用，该项目未列入',
  },
  ABOVE: {
    en: 'the list (version {version}) allows {most} yuan at most',
    zh: '清单（第{version}版）规定的上限为{most}元',
  },
  LISTED: {
    en: 'on the list (version {version}): {authority}, {basis}',
    zh: '清单第{version}版列有该项目：{authority}，依据{basis}',
  },
  RATED: { en: 'rated by {authority}: {reason}', zh: '{authority}评价：{reason}' },
});
