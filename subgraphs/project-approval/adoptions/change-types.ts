/** What the feed tells of adoptions. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const adoptionsChanges = {
  ProjectAdopted: {
    subject: 'Project',
    text: {
      zh: '重大项目明确包联领导',
      en: 'a major project was adopted by an official',
    },
  },
  ProjectHandedOver: {
    subject: 'Project',
    text: {
      zh: '重大项目包联交接',
      en: 'a major project was handed over to another adopter',
    },
  },
} as const satisfies ChangeTypes;
