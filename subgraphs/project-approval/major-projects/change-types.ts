/** What the feed tells of major projects. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const majorProjectsChanges = {
  MajorProjectMarked: {
    subject: 'Project',
    open: ['kind'],
    text: {
      zh: '列为重大项目（{kind:MajorProjectKind}）',
      en: 'marked as a major project ({kind:MajorProjectKind})',
    },
  },
} as const satisfies ChangeTypes;
