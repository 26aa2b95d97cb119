/** What the feed tells of stages. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const stagesChanges = {
  StageTaskDone: {
    subject: 'Project',
    text: {
      zh: '{by}办结{stage:ProjectStageCode}阶段的一个事项',
      en: '{by} ended a matter of a stage: {stage:ProjectStageCode}',
    },
  },
  StageTaskRefused: {
    subject: 'Project',
    text: {
      zh: '{by}对{stage:ProjectStageCode}阶段的一个事项不予通过',
      en: '{by} refused a matter of a stage: {stage:ProjectStageCode}',
    },
  },
} as const satisfies ChangeTypes;
