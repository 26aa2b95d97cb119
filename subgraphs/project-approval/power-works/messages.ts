/** What is said of works of the power network, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  DUPLICATE_WORKS: {
    en: 'a milestone of the plan belongs to one project, but {codes} to: {name}',
    zh: '方案节点只能归属一个工程，{codes}已归属“{name}”',
  },
  NO_WORKS: { en: 'there are no works {id}', zh: '没有编号为{id}的供电工程' },
  REACHED_LATER: {
    en: 'reachedOn must not be in the future (today is {today})',
    zh: '完成日期不得晚于今日（{today}）',
  },
  NO_MILESTONE: {
    en: '{name} has the milestones {codes}, but got: {got}',
    zh: '“{name}”的节点为{codes}，实际为{got}',
  },
  MILESTONE_REACHED: {
    en: 'a milestone is reached once, but {milestone} was on {day}',
    zh: '节点只能完成一次，{milestone}已于{day}完成',
  },
  REACHED: {
    en: '{milestone} was due on {dueOn} and reached on {reachedOn}',
    zh: '节点{milestone}应于{dueOn}完成，实际于{reachedOn}完成',
  },
  ALL_BUILT: { en: 'all that the plan builds is built', zh: '方案建设内容已全部建成' },
  NOT_ALL_BUILT: { en: 'all that the plan builds is not yet built', zh: '方案建设内容尚未全部建成' },
  MILESTONES: { en: 'milestones must be 1 to {most}', zh: '节点应为1至{most}个' },
  KEEPS_ITS_DAY: {
    en: '{code} is of rule POWER_MILESTONES and keeps its name and day {dueOn}: title and dueOn are left out',
    zh: '{code}为方案节点，名称和时限（{dueOn}）不得另行填写',
  },
  NEEDS_ITS_DAY: {
    en: '{code} is no milestone of a rule: title and dueOn must be given',
    zh: '{code}不是方案节点，应当填写名称和时限',
  },
  WORKS_EXCEEDED: {
    en: 'the plan builds {target} {what} in all, but with this there would be: {built}',
    zh: '方案共建设{what}{target}，加上本次将达到{built}',
  },
  CORRIDOR: { en: 'km of power corridor', zh: '电力廊道（公里）' },
  LINES: { en: 'relocated lines', zh: '迁改线路（条）' },
});
