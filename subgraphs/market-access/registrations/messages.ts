/** What registrations of new enterprises say. */
import { messages } from '#shared/messages.ts';
import type { Text } from '#shared/messages.ts';
import type { SizeClass } from '../generated.ts';

/** Size classes, as a sentence names them. */
export const SIZE_WORDS: Readonly<Record<SizeClass, Text>> = {
  MICRO: { zh: '微型企业', en: 'MICRO' },
  SMALL: { zh: '小型企业', en: 'SMALL' },
  MEDIUM: { zh: '中型企业', en: 'MEDIUM' },
  LARGE: { zh: '大型企业', en: 'LARGE' },
};

export const MESSAGES = messages({
  NO_SUCH_ZONE: {
    en: 'zone must be one of {zones}, but got: {got}',
    zh: '园区代码（zone）应为{zones}之一，收到的是：{got}',
  },
  NO_CAPITAL: {
    en: 'registeredCapital must be above 0, but got: {got}',
    zh: '注册资本（registeredCapital）应大于0，收到的是：{got}',
  },
  NO_REGISTRATION: { en: 'there is no registration {id}', zh: '没有标识为{id}的设立登记' },
  SIZE: { en: '{sizeClass} by the bounds of {row}', zh: '按“{row}”的划型标准为{sizeClass}' },
});
