/** What clues under seal say to people, in both languages: never what is in one. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_CLUE: { en: 'there is no clue {clueId} for you', zh: '没有可由您办理的编号为{clueId}的线索' },
  NO_AGENCY: {
    en: 'clues are passed on and taken by officers of an agency, but the caller works for no agency',
    zh: '问题线索由单位移交和接收，当前身份没有所属单位',
  },
  AGENCY_TOKEN: { en: 'ask with a token that has the claim agency', zh: '请以所属单位工作人员的身份办理' },
  NO_TRANSFER: {
    en: 'the plan of {zone} names nobody to whom clues are passed on',
    zh: '{zone}的方案未规定问题线索移交对象',
  },
  NOT_LISTED: { en: 'clues are passed on to: {listed}', zh: '问题线索移交对象为：{listed}' },
  ACKNOWLEDGED: { en: 'it was acknowledged at {at} already', zh: '已于{at}签收' },
  ACKNOWLEDGE_FIRST: { en: 'it is not acknowledged yet', zh: '尚未签收' },
  CALL: { en: 'acknowledgeClue', zh: '请先签收（acknowledgeClue）' },
});
