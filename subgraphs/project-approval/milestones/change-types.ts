/** What the feed tells of milestones. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const milestonesChanges = {
  MilestonesPlanned: {
    subject: 'Project',
    text: {
      zh: '重大项目节点计划已制定',
      en: 'the milestones of a major project were planned',
    },
  },
  MilestoneReached: {
    subject: 'Project',
    text: {
      zh: '重大项目节点于{actualOn:date}完成（计划{plannedOn:date}）',
      en: 'a milestone of a major project was reached on {actualOn:date}, planned for {plannedOn:date}',
    },
  },
} as const satisfies ChangeTypes;
