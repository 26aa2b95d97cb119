/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  TYPE: {
    en: 'assetType must be one of {known}, but got: {got}',
    zh: '担保财产类型（assetType）应为下列之一：{known}，实际为：{got}',
  },
  EARLIER: {
    en: 'until must be after {day}, the last day so far, but got: {got}',
    zh: '登记截止日期（until）应晚于原截止日期{day}，实际为：{got}',
  },
  REGISTERED: {
    en: 'registered as number {number}, place {rank} among the registrations of the same thing that are in force',
    zh: '登记编号{number}，在同一财产有效登记中为第{rank}顺位',
  },
  EXTENDED: { en: 'prolonged from {from} to {until}; its place stays', zh: '登记期限由{from}展期至{until}，顺位不变' },
  OVER: { en: 'the registration is over since {day}', zh: '该登记已于{day}失效' },
  REGISTER_ANEW: { en: 'register it anew: its place is new, too', zh: '请重新登记，顺位按新登记时间确定' },
});
