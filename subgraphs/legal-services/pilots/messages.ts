/** What sandboxes and triggers say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NO_PILOT: { en: 'the plan of {zone} has no such pilot', zh: '{zone}的方案未设该类试点' },
  STARTS: {
    en: 'startsOn must not be in the past (today is {today})',
    zh: '起始日期（startsOn）不得早于今日（{today}）',
  },
  EXITS: { en: 'exitOn must be after {startsOn}', zh: '退出日期（exitOn）应当晚于{startsOn}' },
  OPENED: { en: '{title} is open from {startsOn} to {exitOn}', zh: '“{title}”试点自{startsOn}至{exitOn}' },
  NO_SANDBOX: { en: 'there is no sandbox {sandboxId}', zh: '没有编号为{sandboxId}的沙盒监管试点' },
  OTHER_ZONE: { en: 'the enterprise is not of the zone of the sandbox', zh: '企业不在该试点所在园区' },
  OVER: { en: 'the sandbox ended on {exitOn}', zh: '该试点已于{exitOn}结束' },
  IN_ALREADY: { en: 'the enterprise is in this sandbox already', zh: '企业已在该试点内' },
  ADMITTED: { en: 'taken into {title} until {exitOn}', zh: '纳入“{title}”试点，至{exitOn}' },
  NOT_IN: { en: 'the enterprise is not in this sandbox', zh: '企业不在该试点内' },
  ITEM_LISTED: { en: 'the item is under trigger-only supervision already', zh: '该检查事项已实行触发式监管' },
  TRIGGERED: { en: '{item} is inspected after one of these alone: {events}', zh: '{item}仅在下列情形下检查：{events}' },
  NO_RULE: { en: 'there is no trigger rule {triggerRuleId}', zh: '没有编号为{triggerRuleId}的触发式监管事项' },
  NO_EVENT: { en: 'event must be one of: {events}', zh: '触发情形（event）应当为下列之一：{events}' },
  HAPPENED: {
    en: '{event} on {occurredOn}: {item} may be inspected',
    zh: '{occurredOn}发生“{event}”，可就{item}实施检查',
  },
  REPORT_TRIGGER: { en: 'reportTrigger, once an event has happened', zh: '发生触发情形后登记（reportTrigger）' },
  WAITS: {
    en: '{item} is inspected on a trigger only, and none is on record since its last visit: {events}',
    zh: '{item}实行触发式监管，上次检查以来没有触发情形记录：{events}',
  },
});
