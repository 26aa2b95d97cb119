/** What joint sanctions say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NOT_BLACK: {
    en: 'a sanction rests on a listing on the black list that is in force, and this one is none',
    zh: '联合惩戒应当以有效的黑名单记录为依据，该记录不符合',
  },
  NO_LIST: { en: 'the zone has no list of joint measures that holds on {on}', zh: '{on}没有施行的联合奖惩措施清单' },
  NOT_A_SANCTION: {
    en: 'measure must be a sanction of the list (version {version}), but got: {got}',
    zh: '措施（measure）应当为清单（第{version}版）所列惩戒措施，收到的是{got}',
  },
  ALREADY_TOLD: {
    en: 'a measure is told once for a listing, but {measure} is told or in force',
    zh: '同一名单记录的同一措施只告知一次，{measure}已告知或者实施',
  },
  NO_SANCTION: { en: '{creditCode} has no sanction {id}', zh: '{creditCode}没有编号为{id}的联合惩戒' },
  SAME_OFFICER: {
    en: 'who told a sanction does not impose it, but the caller told it',
    zh: '告知人员不得作出实施决定，本事项由您告知',
  },
  ANOTHER_OFFICER: { en: 'let another officer decide', zh: '请由其他人员办理' },
  NOTICE_RUNNING: {
    en: 'no sanction is imposed before the days to answer have passed, until {until}, but today is {today}',
    zh: '实施惩戒前应当听取陈述、申辩，期限至{until}，今天是{today}',
  },
  WAIT: { en: 'wait for the day after', zh: '请于期满后办理' },
  ANSWERED: { en: 'a notice is answered once, but this one was', zh: '陈述、申辩只提交一次，本事项已提交' },
  ANSWER_TOO_LATE: {
    en: 'a notice is answered until {until}, but today is {today}',
    zh: '陈述、申辩应当在{until}前提出，今天是{today}',
  },
  SANCTION_STATE: { en: 'this is possible for another state, but it is {state}', zh: '该惩戒状态为{state}，不能办理' },
  IMPOSED: { en: 'in force', zh: '实施中' },
  LIFTED: { en: 'ended', zh: '已解除' },
  TOLD: {
    en: '{measure}, carried out by {authority}, is to be imposed; it may be answered until {until}',
    zh: '拟由{authority}实施“{measure}”，可以在{until}前陈述、申辩',
  },
  CONSIDERED: { en: 'on the answer: {considered}', zh: '对陈述、申辩的处理：{considered}' },
  WITH_LISTING: { en: 'the listing ended on {on}, and with it the sanction', zh: '名单记录于{on}移出，惩戒同时解除' },
});
