/** What exchange says of snapshots for windows, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  DAYS: {
    en: 'a snapshot of {zone} is valid for 1 to {most} days, but got: {got}',
    zh: '“{zone}”的离线核验信息有效期（days）应为1至{most}日，收到的是：{got}',
  },
  COUNT: {
    en: 'creditCodes must name 1 to {most} enterprises, but got: {got}',
    zh: 'creditCodes（统一社会信用代码）应填写1至{most}户经营主体，收到的是：{got}户',
  },
  NOT_OF_ZONE: {
    en: '{zone} has no enterprise {creditCode}',
    zh: '“{zone}”没有统一社会信用代码为{creditCode}的经营主体',
  },
});
