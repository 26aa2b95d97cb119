/** What the feed tells of meetings. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const meetingsChanges = {
  CoordinationMeetingHeld: {
    subject: 'CoordinationMeeting',
    officeOnly: true,
    text: {
      zh: '{zone:zone}于{heldOn:date}召开重大项目调度会',
      en: '{zone:zone} held a coordination meeting on {heldOn:date}',
    },
  },
  MeetingTaskCompleted: {
    subject: 'MeetingTask',
    officeOnly: true,
    text: {
      zh: '{agency}完成调度会任务（期限{dueOn:date}）',
      en: '{agency} completed a task of a meeting, due on {dueOn:date}',
    },
  },
} as const satisfies ChangeTypes;
