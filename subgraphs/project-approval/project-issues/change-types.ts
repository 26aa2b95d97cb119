/** What the feed tells of project issues. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const projectIssuesChanges = {
  ProjectIssueRaised: {
    subject: 'Project',
    text: {
      zh: '项目问题交{agency}办理，期限{dueOn:date}',
      en: 'an issue of a project was raised with {agency}, due on {dueOn:date}',
    },
  },
  ProjectIssueResolved: {
    subject: 'Project',
    text: {
      zh: '项目问题已解决',
      en: 'an issue of a project was resolved',
    },
  },
} as const satisfies ChangeTypes;
