/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_REPORT: { en: 'there is no report {reportId}', zh: '没有编号为{reportId}的举报' },
  NOT_MADE: {
    en: 'this is about a visit that was made, but it is: {state}',
    zh: '该事项针对已经实施的检查，该检查状态为“{state}”',
  },
  NOT_REPORTED: {
    en: 'the questions are answered after the visit, but it is: {state}',
    zh: '检查结束后方可作答，该检查状态为“{state}”',
  },
  ANSWERED: { en: 'the questions after this visit were answered already', zh: '该次检查的问卷已经作答' },
  ANSWERED_IN_FULL: { en: 'the three questions were answered', zh: '三问均已作答' },
  RECEIVED: { en: 'reported: {kind}', zh: '举报事项：{kind}' },
  DECIDED: { en: 'decided already at {at}', zh: '该举报已于{at}核查' },
});
