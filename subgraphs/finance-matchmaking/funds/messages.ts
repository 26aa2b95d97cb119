/** What this aggregate says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_FUND_PLAN: { en: 'the plan of {zone} has no industry fund', zh: '{zone}的方案没有产业基金安排' },
  DUPLICATE: { en: 'there is a fund {name} already', zh: '已有名为“{name}”的基金' },
  IN_TIME: { en: 'established on {day}, by {plannedBy} as planned', zh: '{day}设立，在计划期限{plannedBy}之前' },
  LATE: { en: 'established on {day}, after {plannedBy}', zh: '{day}设立，晚于计划期限{plannedBy}' },
  NO_FUND: { en: 'there is no industry fund {fundId}', zh: '没有编号为{fundId}的产业基金' },
  OTHER_ZONE: {
    en: 'the fund is for enterprises of {zone}',
    zh: '该基金仅投资{zone}的企业',
  },
  NOT_ENOUGH: {
    en: '{left} yuan of the fund are not invested, but {amount} were asked for',
    zh: '基金未投资余额为{left}元，申请投资{amount}元',
  },
  INVESTED: { en: '{amount} yuan invested, {left} left: {purpose}', zh: '投资{amount}元，余额{left}元：{purpose}' },
});
