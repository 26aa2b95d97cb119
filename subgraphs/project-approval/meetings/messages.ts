/** What coordination meetings say to people, in both languages. */
import { messages } from '#shared/messages.ts';

export const MESSAGES = messages({
  NOT_AHEAD: {
    en: 'heldOn must not be in the future (today is {today})',
    zh: '会议日期（heldOn）不得晚于今日（{today}）',
  },
  DECISIONS: { en: 'decisions must be at most {most}', zh: '议定事项（decisions）最多{most}项' },
  DUE: { en: 'dueOn must not be before the meeting ({heldOn})', zh: '办理期限（dueOn）不得早于会议日期（{heldOn}）' },
  NOT_MAJOR: {
    en: 'a meeting decides on major projects of its zone {zone}, but {projectCode} is none',
    zh: '会议议定{zone}的重大项目，{projectCode}不是',
  },
  MARK: { en: 'markMajorProject', zh: '请以markMajorProject认定' },
  NO_RULE: {
    en: 'heldOn must be a day on which meetings had a rule, but got: {heldOn}',
    zh: '会议日期（heldOn）应当在协调会议规定施行期间；收到：{heldOn}',
  },
  NO_TASK: { en: 'there is no task {id}', zh: '不存在编号为{id}的议定事项' },
  ONCE: { en: 'a task is completed once, but this one was at {at}', zh: '同一议定事项只办结一次，本事项已于{at}办结' },
});
