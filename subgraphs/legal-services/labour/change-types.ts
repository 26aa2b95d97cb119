/** What the feed tells of labour. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const labourChanges = {
  LabourCaseOpened: {
    subject: 'LabourCase',
    stage: 'STAFFING',
    text: {
      zh: '{kind:LabourCaseKind}案件于{openedOn:date}立案',
      en: 'a labour case was opened on {openedOn:date}: {kind:LabourCaseKind}',
    },
  },
  LabourCaseClosed: {
    subject: 'LabourCase',
    stage: 'STAFFING',
    text: {
      zh: '{kind:LabourCaseKind}案件结案',
      en: 'a labour case was closed: {kind:LabourCaseKind}',
    },
  },
} as const satisfies ChangeTypes;
