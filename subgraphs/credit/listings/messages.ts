/** What the red and the black list say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  BLACK: { en: 'black', zh: '黑名单' },
  RED: { en: 'red', zh: '红名单' },
  ALREADY_LISTED: {
    en: 'an enterprise is on one list at a time, and once, but {creditCode} is on the {list} list',
    zh: '同一企业同时只能列入一个名单且不重复列入，{creditCode}已在{list}',
  },
  ALREADY_PROPOSED: {
    en: 'one proposal at a time is decided on, but {creditCode} is proposed for the {list} list',
    zh: '同一企业同时只办理一项拟列入事项，{creditCode}已拟列入{list}',
  },
  DELIST_FIRST: { en: 'end that listing first', zh: '请先办结该名单记录' },
  NO_LISTING: { en: '{creditCode} has no listing {id}', zh: '{creditCode}没有编号为{id}的名单记录' },
  SAME_OFFICER_LISTS: {
    en: 'who proposed a listing does not decide on it, but the caller proposed it',
    zh: '拟列入的提出人员不得作出决定，本事项由您提出',
  },
  SAME_OFFICER_DELISTS: {
    en: 'who listed an enterprise does not take it off, but the caller listed it',
    zh: '作出列入决定的人员不得办理移出，本记录由您列入',
  },
  ANOTHER_OFFICER: { en: 'let another officer decide', zh: '请由其他人员办理' },
  NO_ANSWER_DUE: {
    en: 'a notice is answered before the black list, but this is for the {list} list',
    zh: '陈述、申辩适用于列入黑名单，本事项为{list}',
  },
  ANSWERED: { en: 'a notice is answered once, but this one was', zh: '陈述、申辩只提交一次，本事项已提交' },
  ANSWER_TOO_LATE: {
    en: 'a notice is answered until {until}, but today is {today}',
    zh: '陈述、申辩应当在{until}前提出，今天是{today}',
  },
  ASK_FOR_DELISTING: {
    en: 'once it is listed, ask to be taken off (applyForDelisting)',
    zh: '列入后可以申请移出（applyForDelisting）',
  },
  NOTICE_RUNNING: {
    en: 'nobody is put on the black list before it has answered or its days to answer have passed, until {until}, but today is {today}',
    zh: '列入黑名单前应当听取陈述、申辩，期限至{until}，今天是{today}',
  },
  WAIT_FOR_ANSWER: { en: 'wait for the answer, or for the day after', zh: '请等待企业陈述、申辩，或者期满后办理' },
  ANSWER_NOT_CONSIDERED: {
    en: 'the enterprise has answered: considered must say why the answer does not stand against the listing, but got nothing',
    zh: '企业已提出陈述、申辩，应当说明是否采纳及理由（considered），未收到说明',
  },
  SAY_CONSIDERED: { en: 'say it in considered', zh: '请在considered中说明' },
  UNTIL_RANGE: {
    en: 'listedUntil must be from {today} to {last}, the longest that the rule allows, but got: {got}',
    zh: '有效期（listedUntil）应当在{today}至{last}之间（规则允许的最长期限），收到的是{got}',
  },
  PROPOSED: {
    en: 'proposed for the {list} list; it may be answered until {until}',
    zh: '拟列入{list}，可以在{until}前陈述、申辩',
  },
  PROPOSED_RED: { en: 'proposed for the red list', zh: '拟列入红名单' },
  LISTED: { en: 'on the {list} list until {until}', zh: '列入{list}，有效期至{until}' },
  ANSWER_CONSIDERED: {
    en: 'on what the enterprise answered: {considered}',
    zh: '对企业陈述、申辩的意见：{considered}',
  },
  NOT_ANSWERED: { en: 'the enterprise did not answer', zh: '企业未提出陈述、申辩' },
  TOO_EARLY: {
    en: 'an enterprise is taken off the {list} list before its time from {firstDay} on, but today is {today}',
    zh: '提前移出{list}应当自{firstDay}起办理，今天是{today}',
  },
  FROM_FIRST_DAY: {
    en: 'apply from {firstDay} on; a listing whose ground was annulled is ended by the authority at any time (delistEnterprise, annulled)',
    zh: '请自{firstDay}起申请；列入依据被撤销的，由列入机关及时移出',
  },
  EXPIRED: { en: 'its period ended with {until}', zh: '有效期至{until}，期满移出' },
});
