/** What the feed tells of agents. */
import type { ChangeTypes } from '#shared/server/change-types.ts';

export const agentsChanges = {
  ProjectAgentAssigned: {
    subject: 'Project',
    text: {
      zh: '重大项目明确代办服务人员',
      en: 'an agent was assigned to a project',
    },
  },
  AgentContactRecorded: {
    subject: 'Project',
    text: {
      zh: '{agency}通过代办服务人员联系项目',
      en: '{agency} contacted a project through its agent',
    },
  },
  DirectContactRecorded: {
    subject: 'Project',
    text: {
      zh: '{agency}未经代办服务人员直接联系项目',
      en: '{agency} contacted a project directly',
    },
  },
} as const satisfies ChangeTypes;
