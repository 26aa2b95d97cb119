/** What efficiency inspections say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  ONE_AT_A_TIME: {
    en: 'a project is under one inspection at a time, but {projectCode} is under one since {since}',
    zh: '同一项目同时只开展一次效能监察，{projectCode}自{since}起正在监察',
  },
  CLOSE: { en: 'closeEfficiencyInspection', zh: '请以closeEfficiencyInspection办结' },
  OPENED: {
    en: '{kind} is in the scope of efficiency inspection, which {inspector} leads',
    zh: '{kind}属于效能监察范围，由{inspector}牵头',
  },
  ASPECTS: {
    en: 'aspect must be one of {aspects}, but got: {got}',
    zh: '监察内容（aspect）应当为下列之一：{aspects}；收到：{got}',
  },
  FINDINGS: { en: 'findings must be at most {most}', zh: '问题（findings）最多{most}项' },
  ALL_ASPECTS: { en: 'all {count} aspects were looked at', zh: '{count}项监察内容均已检查' },
  ALL_VERIFIED: { en: 'all {count} orders are verified by another person', zh: '{count}件督办单均已由他人核验' },
  CLOSED: {
    en: 'nothing is done in an inspection that is closed, but this one was at {at}',
    zh: '已办结的效能监察不再办理，本次已于{at}办结',
  },
  NO_INSPECTION: { en: 'there is no inspection {id}', zh: '不存在编号为{id}的效能监察' },
  NO_ORDER: { en: 'there is no order {id}', zh: '不存在编号为{id}的督办单' },
  DUE: { en: 'dueOn must be after today ({today})', zh: '整改期限（dueOn）应当晚于今日（{today}）' },
  NO_RULE: {
    en: 'zone {zone} has no rule EFFICIENCY_SCOPE on {on}: its projects are under no efficiency inspection',
    zh: '{zone}在{on}未规定效能监察范围，其项目不开展效能监察',
  },
  SCOPE: {
    en: 'efficiency inspection is of {scope}, but this project is: {kind}',
    zh: '效能监察范围为{scope}，本项目为：{kind}',
  },
  ASPECTS_OPEN: {
    en: 'all {count} aspects are looked at before an inspection closes, but not yet: {open}',
    zh: '办结前应当检查全部{count}项监察内容，尚未检查：{open}',
  },
  INSPECT: { en: 'inspectAspect for {aspect}', zh: '请以inspectAspect检查{aspect}' },
  ORDERS_OPEN: {
    en: 'every order is verified before an inspection closes, but open are: {count}',
    zh: '办结前应当核验全部督办单，尚有{count}件',
  },
  VERIFY: { en: 'verifyRectification of each', zh: '请以verifyRectification逐件核验' },
  ANOTHER: {
    en: 'who reported a rectification may not verify it (成效检验由他人进行), but the caller reported it',
    zh: '报告整改的人员不得自行核验（成效检验由他人进行）',
  },
  LET_ANOTHER: { en: 'let another officer verify it', zh: '请由其他人员核验' },
});

/** States of an order and its steps, as messages name them. */
export const ORDER_NAMES = {
  ISSUED: { en: 'ISSUED', zh: '已下达' },
  RECTIFIED: { en: 'RECTIFIED', zh: '已整改' },
  VERIFIED: { en: 'VERIFIED', zh: '已核验' },
  reportRectification: { en: 'reportRectification', zh: '报告整改' },
  verifyRectification: { en: 'verifyRectification', zh: '核验整改' },
  returnRectification: { en: 'returnRectification', zh: '退回整改' },
} as const;
