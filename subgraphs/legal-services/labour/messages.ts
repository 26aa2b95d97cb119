/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_CASE: { en: '{creditCode} has no labour case {id}', zh: '企业{creditCode}没有编号为{id}的劳动案件' },
  TWICE: { en: 'the case {caseNo} is on record already', zh: '案号为{caseNo}的案件已经登记' },
  CLOSED_BEFORE: { en: 'the case was closed on {day} already', zh: '该案件已于{day}结案' },
  OPENED: {
    en: '{kind} {caseNo}, opened on {day}; to be closed by {due}',
    zh: '{kind}{caseNo}，{day}立案，办结期限为{due}',
  },
  IN_TIME: { en: 'closed on {day}, in time; the last day is {due}', zh: '{day}结案，未超过办结期限{due}' },
  LATE: { en: 'closed on {day}, after the last day, {due}', zh: '{day}结案，已超过办结期限{due}' },
});
