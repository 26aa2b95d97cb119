/** What the wall chart says to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  HOW_MANY: {
    en: 'milestones must be 1 to {most}, but got: {got}',
    zh: '节点（milestones）应当为1至{most}个；收到：{got}',
  },
  PLANNED_AHEAD: {
    en: 'plannedOn must be after today ({today}), or as it is, but got: {got}',
    zh: '计划日期（plannedOn）应当晚于今日（{today}）或者保持不变；收到：{got}',
  },
  NOT_AGAIN: {
    en: 'a node that was reached is not planned again, but {code} was on {on}',
    zh: '已完成的节点不再调整计划，{code}已于{on}完成',
  },
  NO_NODE: { en: 'project {projectCode} has no node {code}', zh: '项目{projectCode}没有节点{code}' },
  ONCE: { en: 'a node is reached once, but {code} was on {on}', zh: '同一节点只完成一次，{code}已于{on}完成' },
  ACTUAL: {
    en: 'actualOn must be from {setOn}, when the node was planned, to today ({today}), but got: {got}',
    zh: '完成日期（actualOn）应当在计划设定日{setOn}至今日（{today}）之间；收到：{got}',
  },
  LATE: {
    en: '{code} was planned for {plannedOn} and reached on {actualOn}: {days} working days late',
    zh: '{code}计划{plannedOn}完成，实际{actualOn}完成，超期{days}个工作日',
  },
  EARLY: {
    en: '{code} was planned for {plannedOn} and reached on {actualOn}: {days} working days before',
    zh: '{code}计划{plannedOn}完成，实际{actualOn}完成，提前{days}个工作日',
  },
});
