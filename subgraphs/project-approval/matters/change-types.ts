/** What the feed tells of matters. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const mattersChanges = {
  InvestmentMattersPublished: {
    subject: 'InvestmentMatterList',
    open: ['zone', 'version'],
    text: {
      zh: '{zone:zone}公布投资审批事项清单第{version}版',
      en: 'version {version} of the list of investment matters was published for {zone:zone}',
    },
  },
  ProjectMatterAccepted: {
    subject: 'Project',
    text: {
      zh: '{department}受理{stage:ProjectStageCode}阶段的一个事项',
      en: '{department} accepted a matter of a stage: {stage:ProjectStageCode}',
    },
  },
} as const satisfies ChangeTypes;
