/** What the feed tells of designers. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const designersChanges = {
  DesignerLiabilityRecorded: {
    subject: 'Project',
    text: {
      zh: '项目设计质量责任已记录（{role:DesignerRole}）',
      en: 'the liability of a designer was recorded ({role:DesignerRole})',
    },
  },
} as const satisfies ChangeTypes;
